//! Everything that differs between languages: words, digits, dates, and which language is meant.
//!
//! Texts stand in `app/locales/<language>/<feature>.ftl` and become methods of [`Words`] when the
//! crate is built; `groups-new-title` becomes `groups_new_title`. In a page:
//!
//! ```ftl
//! groups-new-title = New group
//! groups-welcome = Welcome, { $name }
//! topic-replies = { $count ->
//!     [one] { $count } reply
//!    *[other] { $count } replies
//! }
//! # $page (Number)
//! topic-page = Page { $page }
//! ```
//! ```ignore
//! let words = words(language);
//! words.groups_new_title()        // &'static str
//! words.groups_welcome(&name)     // String; text arguments are `impl AsRef<str>`
//! words.topic_replies(12)         // String; numbers are any integer, shown in the digits of the language
//! ```
//!
//! - A number is handed over as a number, once: it picks the form and is shown grouped and in the
//!   digits of the language. Fractions, dates and other ready text are text arguments.
//! - An argument is a number if it picks a plural form or the comment above its key says
//!   `$page (Number)`; otherwise it is text.
//! - A name inside a sentence that should be a link or stand in `<bdi>`: pass [`SLOT`] and cut the
//!   sentence with [`around_slot`].
//! - Fluent's isolation marks are off, so attributes and tests see the bare text. Only a text
//!   argument of the other direction than the language gets marks around it: without them the
//!   punctuation beside it would jump.
//! - A key that one of the languages lacks ends the build.

mod choose;
mod countries;
mod dates;
mod digits;
mod era;
mod locale;
#[cfg(test)]
mod tests;
mod words;

pub use choose::choose;
pub use countries::{countries, country_name};
pub use locale::Locale;
pub use model::reading::{Calendar, Language};
pub use words::{SLOT, Words, around_slot, words};
