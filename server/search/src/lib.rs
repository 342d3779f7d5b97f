//! Finding documents by their words, in every language at once.
//!
//! Knows nothing of forums: it is given documents and, for each question, what the reader may see. Texts are not kept;
//! hits are keys, and the caller reads what they stand for.

mod document;
mod error;
mod excerpt;
mod filter;
mod help;
mod index;
mod places;
mod plan;
mod query;
mod schema;
mod search;
mod suggest;
mod words;

pub use document::{Document, Key, Kind, Marks};
pub use error::Error;
pub use excerpt::{Excerpt, MAX_EXCERPT_CHARS, as_written, excerpt};
pub use filter::{Archived, Excluded, Filter, Groups};
pub use help::{Help, Spelled, Without};
pub use index::{Index, MIN_BUDGET_BYTES, Opened, Rebuild, Why};
pub use query::{Complaint, ComplaintKind, Day, MAX_QUERY_CHARS, MAX_TAGS, MAX_TERMS, Query, parse};
pub use schema::{FORMAT, MAX_INDEXED_BYTES};
pub use search::{Found, Hit, MAX_DEPTH, MAX_LIMIT, Order, Request};
pub use suggest::{MAX_SUGGESTIONS, Tag};
