//! Finding: one search of one reader, from the form to a page of hits.

use super::asking::{self, Asked};
use super::changes::Now;
use super::{Open, PEOPLE, shown};
use crate::limits::{self, Limited};
use crate::permissions::{Action, may, require};
use crate::{Actor, Directory, Error, Forum, Result, Who};
use model::searching::{
	Facets, GroupHit, HITS_PER_PAGE, Instead, PersonHit, Search, SearchOrder, SearchState, SearchView,
};
use model::{GroupId, Timestamp};
use search::{Filter, Found, Help, Kind, MAX_DEPTH, MAX_TIME, Order, Request};
use std::sync::Arc;
use std::time::Duration;

/// Groups, and members, above the hits: whoever looks for one knows the name.
const NAMES_SHOWN: usize = 3;
/// Tags beside the hits.
const TAGS_SHOWN: usize = 10;
/// Other searches that are offered.
const INSTEAD_MAX: usize = 4;

/// 250 ms: other spellings of a word among some 100,000 are found in less.
pub const HELP_TIME: Duration = Duration::from_millis(250);

/// What somebody finds, on this page from 1. `address` is where visitors are counted,
/// `ahead_of_utc_s` how far the reader's clock is ahead: when a day begins.
///
/// # Errors
/// Sign-in required before a closed door; [`Error::TooOften`]; [`Error::NotFound`] for a page that
/// is not there.
pub fn find(
	forum: &Forum,
	actor: &Actor,
	address: u64,
	search: &Search,
	page: u32,
	ahead_of_utc_s: i32,
) -> Result<SearchView> {
	require(actor, Action::LookInside, forum.now())?;
	let blank = SearchView { page: 1, pages: 1, ..SearchView::default() };
	if *search == (Search { order: search.order, ..Search::default() }) {
		return Ok(blank);
	}
	limit(forum, actor, address, (Limited::Search, Limited::SearchFrom))?;
	let until = forum.now().plus(MAX_TIME);
	// Asking may have waited in a row; what has been taken from them meanwhile counts.
	let actor = &still(forum, actor)?;
	let view = SearchView { asked: true, ..blank };
	let directory = forum.directory()?;
	let Some(open) = forum.searching().open() else {
		let asked = Asked::read(forum, actor, &directory, search, Now::default())?;
		return Ok(SearchView { state: SearchState::Growing, complaints: asked.complaints, ..view });
	};
	let now = open.now(forum)?;
	let is_behind = now.left_out.iter().any(|group| match directory.group(GroupId(*group)) {
		Some(group) => may(actor, Action::ReadGroup(group.facts), forum.now()),
		None => *group == PEOPLE && may(actor, Action::SeeRoster, forum.now()),
	});
	let state = match (open.is_whole, is_behind) {
		(false, _) => SearchState::Growing,
		(true, true) => SearchState::Behind,
		(true, false) => SearchState::Whole,
	};
	let asked = Asked::read(forum, actor, &directory, search, now.clone())?;
	let view = SearchView { state, complaints: asked.complaints.clone(), ..view };
	let finder =
		Finder { forum, actor, directory: &directory, open: &open, search, asked: &asked, now, until, ahead_of_utc_s };
	match finder.find(page, view.clone()) {
		Err(Stopped::TooSlow) => Ok(SearchView { state: SearchState::TooSlow, ..view }),
		Err(Stopped::Broken(why)) => {
			tracing::error!(%why, "the search index is given up");
			forum.searching().give_up(&open);
			Ok(SearchView { state: SearchState::Growing, ..view })
		}
		Err(Stopped::Refused(error)) => Err(error),
		Ok(view) => Ok(view),
	}
}

/// The same reader with the rights of this moment.
fn still(forum: &Forum, actor: &Actor) -> Result<Actor> {
	let reader = actor.again(forum)?;
	require(&reader, Action::LookInside, forum.now())?;
	Ok(reader)
}

/// Takes a token of the member, or of the visitor's address.
pub(super) fn limit(forum: &Forum, actor: &Actor, address: u64, (member, visitor): (Limited, Limited)) -> Result<()> {
	match actor.who {
		Who::Member { .. } | Who::Suspended { .. } | Who::System => limits::take(forum, actor, member),
		Who::Visitor => forum.limits().take(visitor, address, forum.now()),
	}
}

/// Why there is no page of hits.
enum Stopped {
	TooSlow,
	Broken(String),
	Refused(Error),
}

impl From<Error> for Stopped {
	fn from(error: Error) -> Self {
		Self::Refused(error)
	}
}

impl From<search::Error> for Stopped {
	fn from(error: search::Error) -> Self {
		match error {
			search::Error::TooSlow => Self::TooSlow,
			search::Error::Broken(why) => Self::Broken(why),
			search::Error::Failed(_) => Self::Refused(error.into()),
		}
	}
}

struct Finder<'a> {
	forum: &'a Forum,
	actor: &'a Actor,
	directory: &'a Directory,
	open: &'a Arc<Open>,
	search: &'a Search,
	asked: &'a Asked,
	now: Now,
	/// For everything together.
	until: Timestamp,
	ahead_of_utc_s: i32,
}

impl Finder<'_> {
	fn find(&self, page: u32, view: SearchView) -> std::result::Result<SearchView, Stopped> {
		let offset = (page.max(1) as usize - 1) * HITS_PER_PAGE as usize;
		let found = self.ask(&self.asked.filter, offset, HITS_PER_PAGE as usize)?;
		let reader = &still(self.forum, self.actor)?;
		let mut hits = Vec::with_capacity(found.hits.len());
		let mut gone = 0;
		for hit in &found.hits {
			// The index may have it otherwise than it is now.
			match shown::hit(self.forum, reader, self.directory, hit, &self.asked.query)? {
				Some(hit) => hits.push(hit),
				None => gone += 1,
			}
		}
		let total = found.total.saturating_sub(gone);
		let pages = pages(total);
		if page > pages {
			return Err(Error::NotFound.into());
		}
		let (groups, people) = match if page == 1 { self.names() } else { Ok(Default::default()) } {
			// What was found is not kept back for what stands above it.
			Err(Stopped::TooSlow) => Default::default(),
			names => names?,
		};
		let instead = if total == 0 { self.instead()? } else { Vec::new() };
		let facets = self.facets(&found)?;
		Ok(SearchView { groups, people, hits, total, page, pages, instead, facets, ..view })
	}

	fn ask(&self, filter: &Filter, offset: usize, limit: usize) -> std::result::Result<Found, Stopped> {
		Ok(self.request(self.asked, self.until, filter, offset, limit, |request| self.open.index.search(request))?)
	}

	fn request<T>(
		&self,
		asked: &Asked,
		until: Timestamp,
		filter: &Filter,
		offset: usize,
		limit: usize,
		ask: impl FnOnce(&Request<'_>) -> std::result::Result<T, search::Error>,
	) -> std::result::Result<T, search::Error> {
		ask(&Request {
			query: &asked.query,
			filter,
			order: match self.search.order {
				SearchOrder::Best => Order::Relevance,
				SearchOrder::Newest => Order::Newest,
			},
			offset,
			limit,
			now_ms: i64::try_from(self.forum.now().0).unwrap_or(i64::MAX),
			ahead_of_utc_s: self.ahead_of_utc_s,
			is_over: &|| self.forum.now() > until,
		})
	}

	/// Groups and members of whom the reader may know, where words alone were asked for.
	fn names(&self) -> std::result::Result<(Vec<GroupHit>, Vec<PersonHit>), Stopped> {
		let alone = Search { words: self.search.words.clone(), order: self.search.order, ..Search::default() };
		if *self.search != alone || !self.asked.query.has_words() {
			return Ok((Vec::new(), Vec::new()));
		}
		let known = asking::known_groups(self.forum, self.actor, self.directory, self.now.clone());
		let groups = self.ask(&known, 0, NAMES_SHOWN)?.hits.into_iter();
		let groups = groups.filter_map(|hit| self.directory.group(GroupId(hit.key.first)));
		let groups = groups.filter(|group| shown::is_known(self.forum, self.actor, group));
		let groups = groups.map(|group| shown::group(group, &self.asked.query)).collect();
		let mut people = Vec::new();
		for hit in self.ask(&asking::people(self.forum, self.actor, self.now.clone()), 0, NAMES_SHOWN)?.hits {
			people.extend(shown::person(self.forum, self.actor, hit.key, &self.asked.query)?);
		}
		Ok((groups, people))
	}

	/// By names that the reader may know.
	fn facets(&self, found: &Found) -> Result<Facets> {
		let count = |kind| found.facets.kinds.iter().find(|(one, _)| *one == kind).map_or(0, |(_, total)| *total);
		let groups = found.facets.groups.iter();
		let groups = groups.filter_map(|(id, total)| Some((self.directory.group(GroupId(*id))?.slug.clone(), *total)));
		let mut tags = Vec::new();
		for tag in found.facets.tags.iter().take(TAGS_SHOWN) {
			let written = shown::tag(self.forum, self.actor, tag)?;
			tags.extend(written.map(|written| (written, tag.total)));
		}
		Ok(Facets { topics: count(Kind::Topic), replies: count(Kind::Post), groups: groups.collect(), tags })
	}

	/// Other words that find something.
	fn instead(&self) -> std::result::Result<Vec<Instead>, Stopped> {
		let until = self.until.min(self.forum.now().plus(HELP_TIME));
		let help = self.request(self.asked, until, &self.asked.filter, 0, 0, |request| self.open.index.help(request));
		let Help { without, spelled } = match help {
			// What was asked is answered all the same.
			Err(search::Error::TooSlow) => return Ok(Vec::new()),
			help => help?,
		};
		let mut offers = Vec::new();
		let mut written = Vec::new();
		for other in spelled {
			let text = shown::whole_text(self.forum, self.actor, self.directory, other.seen_in)?;
			let as_written = text.as_ref().and_then(|text| search::as_written(text, &other.folded));
			written.extend(as_written.filter(|to| *to != other.term).map(|to| (other.term, to.to_owned())));
		}
		// All of them together first: each alone finds nothing where another is wrong as well.
		for some in [&written[..]].into_iter().chain(written.chunks(1).filter(|_| written.len() > 1)) {
			offers.extend(self.respelled(some, until)?);
		}
		for other in without {
			let words = replaced(&self.search.words, &other.term, "");
			offers.extend(words.map(|words| Instead { word: other.term, by: None, words, total: other.total }));
		}
		offers.truncate(INSTEAD_MAX);
		Ok(offers)
	}

	/// The search with these words written differently, if it finds something.
	fn respelled(
		&self,
		written: &[(String, String)],
		until: Timestamp,
	) -> std::result::Result<Option<Instead>, Stopped> {
		let mut words = self.search.words.clone();
		for (term, by) in written {
			let Some(other) = replaced(&words, term, by) else { return Ok(None) };
			words = other;
		}
		if written.is_empty() {
			return Ok(None);
		}
		let search = Search { words: words.clone(), ..self.search.clone() };
		let asked = Asked::read(self.forum, self.actor, self.directory, &search, self.now.clone())?;
		let found = self.request(&asked, until, &asked.filter, 0, 1, |request| self.open.index.search(request));
		let total = match found {
			Err(search::Error::TooSlow) => return Ok(None),
			found => found?.total,
		};
		let (from, to): (Vec<_>, Vec<_>) = written.iter().cloned().unzip();
		Ok((total > 0).then(|| Instead { word: from.join(" "), by: Some(to.join(" ")), words, total }))
	}
}

/// The words with one of them replaced; none where it does not stand as it was read.
fn replaced(words: &str, term: &str, by: &str) -> Option<String> {
	let quoted = format!("\"{term}\"");
	let term = if words.contains(&quoted) { quoted.as_str() } else { term };
	let inside = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
	let stands_alone =
		|at: usize| !inside(words[..at].chars().next_back()) && !inside(words[at + term.len()..].chars().next());
	let at = words.match_indices(term).map(|(at, _)| at).find(|at| stands_alone(*at))?;
	let text = format!("{} {by} {}", &words[..at], &words[at + term.len()..]);
	Some(text.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// Pages that can be turned to.
fn pages(total: u64) -> u32 {
	let reachable = u32::try_from(total.min(MAX_DEPTH as u64)).unwrap_or(u32::MAX);
	reachable.div_ceil(HITS_PER_PAGE).max(1)
}
