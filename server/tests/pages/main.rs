//! What the pages of topics keep to: no text is lost, no list goes on behind its end, no script comes for nothing.

#![expect(clippy::unwrap_used, reason = "a test may fail where it stands")]

mod ends;
#[path = "../http/html.rs"]
mod html;
mod islands;
mod kept;
mod live;
#[path = "../http/site.rs"]
#[expect(dead_code, reason = "the HTTP tests use the rest")]
mod site;
