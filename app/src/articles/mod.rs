//! Pages of blogs and articles: reading, writing, publishing.

mod act;
mod address;
mod blogs;
mod contents;
mod list;
mod show;
mod write;

pub(crate) use address::instead_of_topic;
pub(crate) use blogs::{any, beside_group};

use crate::page::{Route, get, post as send};

/// The pages and forms.
pub const ROUTES: &[Route] = &[
	get("/blog", blogs::all),
	get("/blog/new", blogs::form),
	send("/blog/new", blogs::open),
	get("/blog/drafts", list::drafts),
	get("/blog/draft/{article}", write::draft),
	send("/blog/draft/{article}", write::save),
	get("/blog/draft/{article}/take-back", act::back),
	send("/blog/draft/{article}/take-back", act::take_back),
	get("/blog/draft/{article}/confirm", act::back),
	send("/blog/draft/{article}/confirm", act::confirm),
	get("/blog/draft/{article}/discard", act::back),
	send("/blog/draft/{article}/discard", act::discard),
	get("/blog/{blog}", list::home),
	get("/blog/{blog}/edit", blogs::edit_form),
	send("/blog/{blog}/edit", blogs::edit),
	get("/blog/{blog}/write", write::form),
	send("/blog/{blog}/write", write::begin),
	get("/blog/{blog}/tag/{tag}", list::tagged),
	get("/blog/{blog}/by/{handle}", list::by_author),
	get("/blog/{blog}/in/{month}", list::in_month),
	get("/blog/{blog}/{slug}", show::show),
];
