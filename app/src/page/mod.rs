//! From a request to a page: what a page gets to know, and what it may answer.

mod answer;
mod document;
mod foreign;
mod form;
mod reading;
mod visit;

pub use answer::{
	Answer, Answered, Chrome, Cookie, Download, Method, Page, Route, Runs, Shared, get, get_evenly, post,
};
pub use document::{Assets, Document, chrome_class, escape, refused, render};
pub use foreign::foreign;
pub use form::{Files, Form, Pairs, found};
pub use reading::ReadingCookie;
pub use visit::{SessionInfo, Visit, escaped, safe_next};
