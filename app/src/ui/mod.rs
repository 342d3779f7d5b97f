//! Parts that pages are made of; they know no feature.

mod field;
mod icon;
mod moment;
mod pager;
mod person;
mod pick;

pub use field::{
	Control, Select, TextArea, TextField, form_error, found_fields, hidden, select, text_area, text_field,
};
pub use icon::{Icon, icon, small_icon};
pub use moment::{ago, date};
pub use pager::pager;
pub use person::{avatar, initials, name};
pub use pick::{Choice, Pick, pick, plain_field, radios};
