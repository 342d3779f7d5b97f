//! Ids and times: newtypes, so that one cannot be taken for another.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Letters of an id in text: Crockford's base 32, lower case (no i, l, o, u).
const ALPHABET: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";
/// 13 letters of 5 bits hold 64 bits.
const LETTERS: usize = 13;

/// A text that is no id.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not an id")]
pub struct BadId;

fn to_text(id: u64) -> String {
	(0..LETTERS).rev().map(|place| char::from(ALPHABET[(id >> (place * 5) & 31) as usize])).collect()
}

fn from_text(text: &str) -> Result<u64, BadId> {
	// One text per id: upper case or a longer text would give a page two addresses.
	if text.len() != LETTERS {
		return Err(BadId);
	}
	text.bytes().try_fold(0_u64, |id, letter| {
		let digit = ALPHABET.iter().position(|known| *known == letter).ok_or(BadId)?;
		if id >> 59 != 0 {
			return Err(BadId);
		}
		Ok(id << 5 | digit as u64)
	})
}

macro_rules! ids {
	($($(#[$doc:meta])* $name:ident;)*) => {$(
		$(#[$doc])*
		///
		/// 64 bits, ordered by time of making; 13 letters in text.
		#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
		pub struct $name(pub u64);

		impl std::fmt::Display for $name {
			fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
				f.write_str(&to_text(self.0))
			}
		}

		impl std::str::FromStr for $name {
			type Err = BadId;
			fn from_str(text: &str) -> Result<Self, BadId> {
				from_text(text).map(Self)
			}
		}

		impl Serialize for $name {
			fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
				if serializer.is_human_readable() {
					serializer.collect_str(self)
				} else {
					serializer.serialize_u64(self.0)
				}
			}
		}

		impl<'de> Deserialize<'de> for $name {
			fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
				if deserializer.is_human_readable() {
					let text = String::deserialize(deserializer)?;
					text.parse().map_err(serde::de::Error::custom)
				} else {
					u64::deserialize(deserializer).map(Self)
				}
			}
		}
	)*};
}

ids! {
	/// A person with an account, or the stand-in of an imported author.
	MemberId;
	/// A discussion group.
	GroupId;
	/// A heading under which groups stand.
	CategoryId;
	/// A topic of a group.
	TopicId;
	/// A blog.
	BlogId;
	/// An article of a blog, from its first draft on.
	ArticleId;
	/// Something that waits for those who keep order.
	CaseId;
	/// An act that carried posts from one topic to another.
	ReshapeId;
	/// A filter of the community.
	FilterId;
	/// What a member was told of an act that concerns them.
	NoticeId;
	/// An invitation to the community, as its maker sees it in the list; not the secret in its link.
	InviteId;
	/// A token for programs, as its owner sees it in the list; not the secret.
	TokenId;
	/// An address that is told of what happens.
	WebhookId;
	/// One signed-in browser, as its owner sees it in the list; not the secret in the cookie.
	SessionId;
}

/// A moment: milliseconds since 1970-01-01 UTC.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Timestamp(pub u64);

impl Timestamp {
	/// The moment `span` later; stays at the end of time rather than wrap.
	#[must_use]
	pub fn plus(self, span: std::time::Duration) -> Self {
		Self(self.0.saturating_add(u64::try_from(span.as_millis()).unwrap_or(u64::MAX)))
	}

	/// The moment `span` earlier; stays at 1970 rather than wrap.
	#[must_use]
	pub fn minus(self, span: std::time::Duration) -> Self {
		Self(self.0.saturating_sub(u64::try_from(span.as_millis()).unwrap_or(u64::MAX)))
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use proptest::prelude::*;

	proptest! {
		#[test]
		fn an_id_reads_back_from_its_text_and_keeps_its_order(a: u64, b: u64) {
			prop_assert_eq!(TopicId(a).to_string().parse::<TopicId>(), Ok(TopicId(a)));
			prop_assert_eq!(TopicId(a).to_string().cmp(&TopicId(b).to_string()), a.cmp(&b));
		}

		#[test]
		fn any_other_text_is_refused(text: String) {
			if let Ok(id) = text.parse::<TopicId>() {
				prop_assert_eq!(id.to_string(), text);
			}
		}
	}

	#[test]
	fn hostile_ids_are_refused() {
		for text in ["", "-1", "0", "zzzzzzzzzzzzz", "00000000000000", "ABCDEFGHJKMNP", "١١١١١١"] {
			assert_eq!(text.parse::<TopicId>(), Err(BadId), "{text}");
		}
	}
}
