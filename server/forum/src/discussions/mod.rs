//! Topics and posts: starting, replying, changing, deleting, reading.

mod answers;
mod authorship;
pub(crate) mod carrying;
mod deleting;
mod editing;
pub(crate) mod holding;
pub(crate) mod indexes;
mod latest;
mod lists;
mod merging;
mod news;
mod questions;
mod quotes;
mod reading;
pub(crate) mod records;
mod revisions;
#[cfg(test)]
mod tests;
mod twice;
mod unread;
mod views;
mod writing;

pub use answers::choose_answer;
pub use authorship::posts_of;
pub use carrying::{Merged, merged_into, moved_to};
pub use deleting::{Deleted, delete_post, delete_topic, hide_post, hide_topic, restore_post, restore_topic};
pub(crate) use deleting::{hide_post_in, hide_topic_in, restore_post_in, restore_topic_in, topic_moves};
pub use editing::{edit, edit_topic, require_edit_topic, source};
pub use holding::{HELD_MAX, Sent, held, own_held, own_held_in, withdraw};
pub use latest::latest;
pub use lists::{startable, summary, topics, topics_by_activity};
pub use questions::{mark_official, unanswered};
pub use reading::{mark_all_read, mark_read};
pub use revisions::revisions;
pub use unread::unread;
pub use views::{NewPosts, PostList, PostText, Wanted, post, posts_after, posts_behind, quote, require_reply, show};
pub use writing::{preview, reply, start};

pub(crate) use authorship::{AUTHORSHIP, check as check_authorship};
pub(crate) use editing::put_text;
pub(crate) use holding::require_unheld;
pub(crate) use questions::tagged;
pub(crate) use quotes::Quotes;
pub(crate) use views::{author_view, readable_topic};
pub(crate) use writing::{NewPost, StartOf, activity_moves, put_first_post, put_reply, put_start, render};

use model::discussions::TopicKind;
use model::{Field, Problem};

/// An article comes from its blog, and from nowhere else.
///
/// # Errors
/// The field `kind`.
fn require_ordinary(kind: TopicKind) -> crate::Result<()> {
	match kind {
		TopicKind::Discussion | TopicKind::Question => Ok(()),
		TopicKind::Article => Err(Field::Kind.with(Problem::Unknown).into()),
	}
}
