//! The site over HTTP without scripts: statuses, headers, forms.

mod guards;
mod html;
mod site;
