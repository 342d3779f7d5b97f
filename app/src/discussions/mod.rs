//! Pages of topics and posts: lists, one topic, writing, changing, deleting.

mod address;
mod delete;
mod edit;
mod group;
mod history;
mod home;
mod lost;
mod marks;
mod new;
mod post;
mod queues;
mod reply;
mod rows;
mod show;

pub(crate) use address::taken;
pub use address::{topic_address, topic_page_address};
pub(crate) use edit::readonly_text;
pub(crate) use lost::give_back;
pub(crate) use marks::marks;
pub(crate) use post::with_gone_quotes;
pub(crate) use reply::{SENDING, composer_words, draft_of, previewed, shown_preview};
pub(crate) use rows::{cursor, pager as topic_pager, rows as topic_rows};
pub(crate) use show::{below_comments, comments, first_post, note_read, posts_html, said_above};

use crate::page::{Answer, Answered, Route, Visit, get, post as send};
use model::TopicId;

/// The pages and forms.
pub const ROUTES: &[Route] = &[
	get("/", home::show),
	get("/read-all", home::back),
	send("/read-all", home::read_all),
	get("/unread", queues::unread),
	get("/unanswered", queues::unanswered),
	get("/new", new::choose),
	get("/g/{group}", group::show),
	get("/g/{group}/new", new::form),
	send("/g/{group}/new", new::start),
	get("/t/{id}", show::show),
	get("/t/{id}/{slug}", show::show),
	get("/t/{id}/reply", reply::form),
	send("/t/{id}/reply", reply::send),
	get("/t/{id}/edit", edit::topic_form),
	send("/t/{id}/edit", edit::topic_save),
	get("/t/{id}/delete", delete::topic_ask),
	send("/t/{id}/delete", delete::topic_delete),
	get("/t/{id}/restore", back_to_topic),
	send("/t/{id}/restore", delete::topic_restore),
	get("/t/{id}/answer", back_to_topic),
	send("/t/{id}/answer", delete::choose_answer),
	get("/t/{id}/official", back_to_topic),
	send("/t/{id}/official", queues::mark_official),
	get("/t/{id}/p/{number}", show::permalink),
	get("/t/{id}/p/{number}/edit", edit::form),
	send("/t/{id}/p/{number}/edit", edit::save),
	get("/t/{id}/p/{number}/delete", delete::ask),
	send("/t/{id}/p/{number}/delete", delete::delete),
	get("/t/{id}/p/{number}/restore", show::permalink),
	send("/t/{id}/p/{number}/restore", delete::restore),
	get("/t/{id}/p/{number}/revisions", history::show),
];

/// The topic in the address.
pub(crate) fn topic_id(visit: &Visit) -> Result<TopicId, model::UserError> {
	visit.id("id")
}

/// The number of a post in the address.
pub(crate) fn post_number(visit: &Visit) -> Result<u32, model::UserError> {
	visit.id("number")
}

/// A form's address opened as a page leads back to its topic.
fn back_to_topic(visit: &Visit) -> Answered {
	Ok(Answer::go(format!("/t/{}", topic_id(visit)?)))
}
