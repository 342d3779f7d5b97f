//! Which quotes a reader may see: those of posts that this reader could open.

use super::carrying::moved_to;
use super::records::POSTS;
use super::views::readable_topic;
use crate::{Actor, Error, Forum, Result, text};
use model::TopicId;
use std::collections::HashMap;

/// Quotes as one reader may see them; remembers what it has looked up.
pub(crate) struct Quotes<'a> {
	forum: &'a Forum,
	actor: &'a Actor,
	gone: HashMap<(TopicId, u32), bool>,
}

impl<'a> Quotes<'a> {
	pub(crate) fn of(forum: &'a Forum, actor: &'a Actor) -> Self {
		Self { forum, actor, gone: HashMap::new() }
	}

	/// HTML of a post without quotes of what the reader may not see.
	pub(crate) fn in_html(&mut self, html: String) -> Result<String> {
		Ok(text::without_gone_html(&html, &mut |topic, number| self.is_gone(topic, number))?.into_owned())
	}

	/// Markdown of a post without quotes of what the reader may not see.
	pub(crate) fn in_source(&mut self, source: String) -> Result<String> {
		Ok(text::without_gone_source(&source, &mut |topic, number| self.is_gone(topic, number))?.into_owned())
	}

	fn is_gone(&mut self, topic: TopicId, number: u32) -> Result<bool> {
		if let Some(known) = self.gone.get(&(topic, number)) {
			return Ok(*known);
		}
		// A post that went to another topic is judged by where it stands now.
		let place = moved_to(self.forum, self.actor, topic, number)?.unwrap_or((topic, number));
		let gone = match readable_topic(self.forum, self.actor, place.0) {
			Ok(_) => self.forum.store().get(&POSTS, &place)?.is_none_or(|post| post.deleted.is_some()),
			Err(Error::NotFound | Error::SignInRequired | Error::Denied(_)) => true,
			Err(error) => return Err(error),
		};
		self.gone.insert((topic, number), gone);
		Ok(gone)
	}
}
