//! Blogs and their articles: writing, publishing, reading.
//!
//! What was published is the first post of a topic of its own kind, so comments, reactions, reports
//! and history are those of every topic; what was not is no topic yet, and so stands in nothing that
//! shows topics.

mod blogs;
mod drafting;
mod due;
mod feeds;
pub(crate) mod indexes;
mod publishing;
mod reading;
pub(crate) mod records;
#[cfg(test)]
mod tests;

pub use blogs::{BLOGS_MAX, BlogEdit, blogs, change_blog, groups_for_blogs, open_blog};
pub use drafting::{begin, confirm, discard, draft, drafts, require_write, save};
pub use due::publish_due;
pub use feeds::{Feed, FeedEntry, feed, feed_of_all};
pub use publishing::{offer, publish, schedule, take_back, unpublish};
pub use reading::{Shown, address_of, home, show};

pub(crate) use indexes::topic_moves;
