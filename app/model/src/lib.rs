//! The words of the domain, shared by server and browser: ids, inputs, views, kinds of error.
//!
//! No I/O, no clock, no randomness: what stands here may run anywhere.

pub mod accounts;
pub mod articles;
pub mod bookmarks;
pub mod colour;
pub mod details;
pub mod discussions;
pub mod error;
pub mod face;
pub mod filters;
pub mod groups;
mod id;
pub mod inbox;
pub mod moderation;
pub mod reactions;
pub mod reading;
pub mod roster;
pub mod searching;
pub mod site;
pub mod text;
pub mod tokens;
pub mod watching;
pub mod webhooks;

pub use error::{Field, FieldError, Problem, Reason, UserError};
pub use id::{
	ArticleId, BadId, BlogId, CaseId, CategoryId, FilterId, GroupId, InviteId, MemberId, NoticeId, ReshapeId,
	SessionId, Timestamp, TokenId, TopicId, WebhookId,
};
