//! The site over HTTP without scripts: statuses, headers, forms.

mod coming_in;
mod guards;
mod html;
mod secrets;
mod site;
mod writing;
