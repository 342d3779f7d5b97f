//! Finding documents by their words, in every language at once.
//!
//! Knows nothing of forums: it is given documents and, for each question, what the reader may see. Texts are not kept;
//! hits are keys, and the caller reads what they stand for.
//!
//! ```no_run
//! use search::{Filter, Groups, Index, MIN_BUDGET_BYTES, Opened, Order, Rebuild, Request, excerpt, parse};
//!
//! # fn read(_: search::Key) -> String { String::new() }
//! # fn main() -> Result<(), search::Error> {
//! let directory = std::path::Path::new("data/search");
//! let index = match Index::open(directory, MIN_BUDGET_BYTES)? {
//!     Opened::Ready(index) => std::sync::Arc::new(index),
//!     Opened::MustRebuild(_) => {
//!         let rebuild = Rebuild::begin(directory, MIN_BUDGET_BYTES)?;
//!         // Note the journal's position first, then `rebuild.index().replace(…)` every record.
//!         rebuild.finish(0)?
//!     }
//! };
//! // Follow the journal from `index.position()`: `replace` or `remove` by the record as it is now, `commit` each second.
//! let (query, complaints) = parse("müşteri -\"eski ürün\" is:question");
//! let filter = Filter::of(Groups::Only([1, 2, 3].into()));
//! let found = index.search(&Request {
//!     query: &query,
//!     filter: &filter,
//!     order: Order::Relevance,
//!     offset: 0,
//!     limit: 20,
//!     now_ms: 1_704_067_200_000,
//!     ahead_of_utc_s: 10_800,
//!     is_over: &|| false,
//! })?;
//! for hit in found.hits {
//!     // Ask once more whether the reader may see it, then:
//!     let text = read(hit.key);
//!     let part = excerpt(&text, &query);
//!     println!("{}", &text[part.range]);
//! }
//! # Ok(())
//! # }
//! ```

mod document;
mod error;
mod exact;
mod excerpt;
mod facets;
mod filter;
mod fresh;
mod help;
mod index;
mod places;
mod plan;
mod query;
mod related;
mod schema;
mod search;
mod suggest;
mod words;
mod worth;

pub use document::{Document, Key, Kind, Marks};
pub use error::Error;
pub use excerpt::{Excerpt, MAX_EXCERPT_CHARS, as_written, excerpt, whole};
pub use facets::{Facets, MAX_FACETS};
pub use filter::{Archived, Excluded, Filter, Groups};
pub use fresh::{Fresh, MAX_FRESH};
pub use help::{Help, Spelled, Without};
pub use index::{Index, MIN_BUDGET_BYTES, Opened, Position, Rebuild, Why, remove_unused};
pub use query::{Complaint, ComplaintKind, Day, MAX_QUERY_CHARS, MAX_TAGS, MAX_TERMS, Query, parse};
pub use related::Resembled;
pub use schema::{FORMAT, MAX_INDEXED_BYTES};
pub use search::{Found, Hit, MAX_DEPTH, MAX_LIMIT, MAX_TIME, Order, Request};
pub use suggest::{MAX_SUGGESTIONS, Tag};
