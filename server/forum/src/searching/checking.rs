//! Whether the search index holds what the records say: every document, by its digest.

use super::changes::Touched;
use super::feeding::lock;
use super::{Open, documents};
use crate::accounts::records::MEMBERS;
use crate::check::each;
use crate::discussions::records::TOPICS;
use crate::groups::records::GROUPS;
use crate::{Error, Forum, Result};
use search::{Excluded, Index, Key, Kind, MIN_BUDGET_BYTES, Opened, Why};
use std::collections::HashMap;
use std::sync::Arc;

/// Tells every document that is in the index and not in the records, the other way round, or
/// otherwise. What the journal names behind the last commit is passed over: it comes with the next.
/// An index that is not there, of another version or being made contradicts nobody.
pub(crate) fn check(forum: &Forum, tell: &mut dyn FnMut(String)) -> Result<()> {
	// Nothing is committed meanwhile.
	let _feeding = lock(forum);
	let open = match forum.searching().open() {
		Some(open) if open.is_whole => open,
		Some(_) => return Ok(()),
		None => match Index::open(&forum.searching().base, MIN_BUDGET_BYTES)? {
			Opened::Ready(index) => Arc::new(Open::new(Arc::new(index), true)),
			Opened::MustRebuild(Why::Missing | Why::Format) => return Ok(()),
			Opened::MustRebuild(Why::Broken(how)) => {
				tell(format!("the search index is broken, and made anew when the server starts: {how}"));
				return Ok(());
			}
		},
	};
	if open.index.position() > forum.store().durable_seq().0 {
		tell("the search index is that of newer data; it is made anew when the server starts".to_owned());
		return Ok(());
	}
	let later = open.now(forum)?.excluded;
	let mut expected = expected(forum, &later)?;
	open.index.each(&mut |key, digest| {
		if is_later(&later, key) {
			return;
		}
		match expected.remove(&key) {
			None => tell(format!("the search index holds {}, which is not to be found", name(key))),
			Some(same) if same == digest => {}
			Some(_) => tell(format!("the search index holds {} otherwise than the record", name(key))),
		}
	})?;
	for key in expected.into_keys() {
		tell(format!("the search index does not hold {}", name(key)));
	}
	Ok(())
}

/// The digest of everything that can be found.
fn expected(forum: &Forum, later: &Excluded) -> Result<HashMap<Key, u64>> {
	let mut expected = HashMap::new();
	let mut add = |touched| -> Result<()> {
		documents::each(forum, touched, &mut |document| {
			if !is_later(later, document.key) {
				expected.insert(document.key, document.digest());
			}
			Ok::<_, Error>(true)
		})
	};
	each(forum, &GROUPS, |id, _| add(Touched::Group(id)))?;
	each(forum, &MEMBERS, |id, _| add(Touched::Member(id)))?;
	each(forum, &TOPICS, |id, _| add(Touched::Whole(id)))?;
	Ok(expected)
}

fn is_later(later: &Excluded, key: Key) -> bool {
	later.keys.contains(&key) || later.families.contains(&(key.kind, key.first))
}

fn name(key: Key) -> String {
	match key.kind {
		Kind::Topic => format!("topic {}", key.first),
		Kind::Post => format!("post {} of topic {}", key.second, key.first),
		Kind::Group => format!("group {}", key.first),
		Kind::Member => format!("member {}", key.first),
		Kind::Tag | Kind::Article | Kind::File | Kind::Survey | Kind::Poll | Kind::Page => {
			format!("{:?} {}", key.kind, key.first)
		}
	}
}
