//! What is offered while a search is typed, in words and addresses.

use crate::discussions::topic_address;
use crate::page::Visit;
use crate::tags::tag_address;
use model::UserError;
use model::searching::Suggestion;

/// What begins like this: what each is, how it is called, and its address.
pub(crate) fn offers(visit: &Visit, typed: &str) -> Result<Vec<(String, String, String)>, UserError> {
	let words = visit.words();
	let found = visit.ask(|forum, actor| forum::searching::suggest(forum, actor, visit.address, typed))?;
	let offer = |suggestion| match suggestion {
		Suggestion::Topic { id, slug, title } => {
			(words.searching_offered_topic().to_owned(), title, topic_address(id, &slug))
		}
		Suggestion::Member { handle, name } => {
			(words.searching_offered_member().to_owned(), name, format!("/u/{handle}"))
		}
		Suggestion::Tag(tag) => {
			let address = tag_address(&tag);
			(words.searching_offered_tag().to_owned(), tag, address)
		}
	};
	Ok(found.into_iter().map(offer).collect())
}
