//! The interface for programs: documents, refusals, tokens, and who may what.

#![expect(clippy::unwrap_used, reason = "a test may fail where it stands")]

mod access;
mod basics;
mod conformance;
mod cors;
mod events;
mod keeping;
#[path = "../http/place.rs"]
mod place;
mod program;
mod searching;
#[path = "../http/site.rs"]
#[expect(dead_code, reason = "the HTTP tests use the rest")]
mod site;
mod surface;
mod talking;
mod webhooks;
mod webhooks_live;
