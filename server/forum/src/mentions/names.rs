//! Members by the words of their names: a consumer's own index, built from the journal.

use crate::accounts::records::MEMBERS;
use crate::consumers::Consumer;
use crate::journal::{Entry, Event};
use crate::{Change, Result, tables};
use model::MemberId;
use model::accounts::Standing;
use serde::{Deserialize, Serialize};
use store::{Record, Table};

/// Words of a name under which a member is found.
const WORDS_MAX: usize = 4;
/// Characters of a beginning that are kept: nobody types more to find a name.
pub(super) const TYPED_MAX: usize = 40;

/// What a name says from one of its words on, in small letters, to the member.
pub(super) const NAMES: Table<(String, MemberId), ()> = Table::new(tables::NAMES, "names");
/// Under which beginnings a member stands.
const NAMES_OF: Table<MemberId, NamesRecord> = Table::new(tables::NAMES_OF, "names_of");

#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
struct NamesRecord(Vec<String>);

impl Record for NamesRecord {
	const VERSION: u8 = 1;
}

/// Keeps the index.
pub(crate) const NAMES_CONSUMER: Consumer = Consumer { name: "names", concerns, consume };

fn concerns(event: &Event) -> bool {
	event.face_of().is_some()
}

fn consume(change: &mut Change<'_, '_>, entry: &Entry) -> Result<()> {
	let Some(member) = entry.event.face_of() else { return Ok(()) };
	let record = change.get(&MEMBERS, &member)?.filter(|record| record.standing != Standing::Placeholder);
	let new = record.map_or_else(Vec::new, |record| beginnings(&record.name));
	let old = change.get(&NAMES_OF, &member)?.unwrap_or_default().0;
	if old == new {
		return Ok(());
	}
	for word in old {
		change.remove(&NAMES, &(word, member))?;
	}
	for word in &new {
		change.put(&NAMES, &(word.clone(), member), &())?;
	}
	change.put(&NAMES_OF, &member, &NamesRecord(new))
}

/// A name in small letters from each of its first words on.
pub(super) fn beginnings(name: &str) -> Vec<String> {
	let small = folded(name);
	let words = small.split_whitespace().collect::<Vec<_>>();
	(0..words.len().min(WORDS_MAX)).map(|at| words[at..].join(" ").chars().take(TYPED_MAX).collect()).collect()
}

/// What is the same for whoever types: small letters, no marks that depend on the language.
pub(super) fn folded(text: &str) -> String {
	text.to_lowercase().replace('\u{307}', "")
}
