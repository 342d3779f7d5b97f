//! The site over HTTP without scripts: statuses, headers, forms.

#![expect(clippy::unwrap_used, reason = "a test may fail where it stands")]

mod acts;
mod articles;
mod audit;
mod beginnings;
mod coming_in;
mod door;
mod ends;
mod face;
mod feeds;
mod functions;
mod groups;
mod guards;
mod holding;
mod house;
mod html;
mod islands;
mod kept;
mod kinds;
mod lists;
mod live;
mod moderation;
mod proof;
mod reshaping;
mod roster;
mod searching;
mod secrets;
mod site;
mod tables;
mod talking;
mod tokens;
mod webhooks;
mod writing;
