//! Publishing what is due: once, also if the program did not run at that moment.

use super::drafting::article_in;
use super::publishing::{publish_scheduled, put_stage};
use super::records::{ARTICLES, ARTICLES_DUE, Stage};
use crate::{Actor, Error, Forum, Result};
use model::{ArticleId, Timestamp};

/// Articles published in one go.
const BATCH: usize = 50;

/// Publishes every article whose moment has come, in the name of who scheduled it. What cannot be
/// published by then is a draft again.
///
/// # Errors
/// When the store fails; the rest comes the next time.
pub fn publish_due(forum: &Forum) -> Result<()> {
	loop {
		let behind = forum.now().0.saturating_add(1);
		let due = forum.store().scan(&ARTICLES_DUE).before(&(behind, ArticleId(0))).limit(BATCH).keys()?;
		let more = due.len() == BATCH;
		for (at, id) in due {
			publish_one(forum, id, Timestamp(at))?;
		}
		if !more {
			return Ok(());
		}
	}
}

fn publish_one(forum: &Forum, id: ArticleId, due: Timestamp) -> Result<()> {
	let Some(record) = forum.store().get(&ARTICLES, &id)? else { return Ok(()) };
	let Stage::Scheduled { by, .. } = record.stage else { return Ok(()) };
	match publish_scheduled(forum, &Actor::member(forum, by)?, id, due) {
		Err(Error::Store(error)) => Err(Error::Store(error)),
		Err(_) => give_up(forum, id, due),
		Ok(()) => Ok(()),
	}
}

/// Makes a draft of what could not be published.
fn give_up(forum: &Forum, id: ArticleId, due: Timestamp) -> Result<()> {
	forum.change(&Actor::system(), move |change| {
		let (old, _) = article_in(change, id)?;
		match old.stage {
			Stage::Scheduled { at, .. } if at == due => put_stage(change, id, &old, Stage::Draft),
			_ => Ok(()),
		}
	})
}
