//! What the pages of topics keep to: nobody's text is lost, and no list goes on behind its end.

#![expect(clippy::unwrap_used, reason = "a test may fail where it stands")]

mod ends;
#[path = "../http/html.rs"]
mod html;
mod kept;
mod live;
#[path = "../http/site.rs"]
#[expect(dead_code, reason = "the HTTP tests use the rest")]
mod site;
