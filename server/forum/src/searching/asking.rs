//! What the form of a search asks of the index, for this reader.

use super::PEOPLE;
use super::changes::Now;
use crate::accounts::records::MEMBER_BY_HANDLE;
use crate::permissions::{Action, may};
use crate::{Actor, Directory, Forum, Result};
use model::Field;
use model::discussions::Tags;
use model::searching::{Search, SearchComplaint, SearchField, SearchKind, SearchProblem};
use model::text::Handle;
use search::{Complaint, ComplaintKind, Day, Filter, Groups, Kind, Query, parse};

/// What of these kinds the reader may find at this moment: the one place where groups are chosen
/// for what is written in them.
pub(super) fn readable(forum: &Forum, actor: &Actor, directory: &Directory, now: Now, kinds: &[Kind]) -> Filter {
	let at = forum.now();
	let groups = directory.groups.iter().filter(|group| may(actor, Action::ReadGroup(group.facts), at));
	let groups = Groups::Only(groups.map(|group| group.id.0).collect());
	Filter { kinds: kinds.to_vec(), ..among(groups, now) }
}

/// The groups of which the reader may know.
pub(super) fn known_groups(forum: &Forum, actor: &Actor, directory: &Directory, now: Now) -> Filter {
	let at = forum.now();
	let groups = directory.groups.iter().filter(|group| may(actor, Action::SeeGroup(group.facts), at));
	let groups = Groups::Only(groups.map(|group| group.id.0).collect());
	Filter { kinds: vec![Kind::Group], ..among(groups, now) }
}

/// The members, for those who may know who they are.
pub(super) fn people(forum: &Forum, actor: &Actor, now: Now) -> Filter {
	let seen = may(actor, Action::SeeRoster, forum.now()).then_some(PEOPLE);
	let groups = Groups::Only(seen.into_iter().collect());
	Filter { kinds: vec![Kind::Member], ..among(groups, now) }
}

fn among(groups: Groups, Now { excluded, fresh, .. }: Now) -> Filter {
	Filter { excluded, fresh, ..Filter::of(groups) }
}

/// What is asked of the index.
pub(super) struct Asked {
	pub(super) query: Query,
	pub(super) filter: Filter,
	pub(super) complaints: Vec<SearchComplaint>,
}

impl Asked {
	/// Reads what was typed; what makes no sense is left out and complained about.
	pub(super) fn read(forum: &Forum, actor: &Actor, directory: &Directory, search: &Search, now: Now) -> Result<Self> {
		let (query, complaints) = parse(&search.words);
		let complaints = complaints.into_iter().map(|one| complaint(SearchField::Words, one)).collect();
		let filter = readable(forum, actor, directory, now, &[Kind::Topic, Kind::Post]);
		let mut asked = Self { query, filter, complaints };
		asked.of_kind(search.kind);
		asked.tagged(&search.tags);
		asked.between(&search.from, &search.to);
		asked.in_group(forum, actor, directory, &search.group);
		asked.by(forum, actor, &search.by)?;
		Ok(asked)
	}

	fn complain(&mut self, field: SearchField, problem: SearchProblem, word: &str) {
		let word = word.chars().take(64).collect();
		self.complaints.push(SearchComplaint { field, problem, word });
	}

	fn and(&mut self, text: &str) {
		self.query = std::mem::take(&mut self.query).and(parse(text).0);
	}

	fn of_kind(&mut self, kind: SearchKind) {
		match kind {
			SearchKind::Everything => {}
			// Said in the query as well: all of a kind can be asked for without words.
			SearchKind::Topics => {
				self.filter.kinds = vec![Kind::Topic];
				self.and("in:topics");
			}
			SearchKind::Replies => {
				self.filter.kinds = vec![Kind::Post];
				self.and("in:posts");
			}
			SearchKind::Questions => self.and("is:question"),
			SearchKind::Solved => self.and("is:solved"),
		}
	}

	fn tagged(&mut self, tags: &str) {
		match Tags::parse(tags) {
			Ok(tags) => {
				for tag in tags.as_slice() {
					if tag.chars().any(char::is_alphanumeric) {
						self.query.and_tag(tag);
					} else {
						self.complain(SearchField::Tags, SearchProblem::BadTag, tag);
					}
				}
			}
			Err(_) => self.complain(SearchField::Tags, SearchProblem::BadTag, tags),
		}
	}

	fn between(&mut self, from: &str, to: &str) {
		if let Some(day) = self.day(SearchField::From, from) {
			self.query.after = Some(day);
		}
		if let Some(day) = self.day(SearchField::To, to) {
			// The last day is one of them.
			self.query.before = Some(day.following());
		}
	}

	fn day(&mut self, field: SearchField, text: &str) -> Option<Day> {
		let text = text.trim();
		let is_one_word = !text.contains(|c: char| c.is_whitespace() || c == '"');
		let day = if is_one_word { parse(&format!("after:{text}")).0.after } else { None };
		if day.is_none() && !text.is_empty() {
			self.complain(field, SearchProblem::BadDate, text);
		}
		day
	}

	/// By its short name, or by its name as `group:` has it.
	fn in_group(&mut self, forum: &Forum, actor: &Actor, directory: &Directory, chosen: &str) {
		let (field, wanted) = match (chosen.trim(), self.query.group.clone()) {
			("", None) => return,
			("", Some(typed)) => (SearchField::Words, typed),
			(chosen, _) => (SearchField::Group, chosen.to_owned()),
		};
		let name = wanted.to_lowercase();
		let mut readable =
			directory.groups.iter().filter(|group| may(actor, Action::ReadGroup(group.facts), forum.now()));
		let found = readable.find(|group| group.slug == name || group.name.to_lowercase() == name);
		// Without a group in the filter nothing would be found.
		self.query.group = found.is_some().then(|| wanted.clone());
		match found {
			Some(group) => self.filter.within = Some([group.id.0].into()),
			None => self.complain(field, SearchProblem::NoGroup, &wanted),
		}
	}

	fn by(&mut self, forum: &Forum, actor: &Actor, chosen: &str) -> Result<()> {
		let (field, wanted) = match (chosen.trim(), self.query.by.clone()) {
			("", None) => return Ok(()),
			("", Some(typed)) => (SearchField::Words, typed),
			(chosen, _) => (SearchField::By, chosen.to_owned()),
		};
		let handle = Handle::parse(Field::Handle, wanted.trim_start_matches('@'));
		let known = match &handle {
			Ok(handle) => forum.store().get(&MEMBER_BY_HANDLE, &handle.as_str().to_owned())?,
			Err(_) => None,
		};
		self.query.by = Some(wanted.clone());
		let Some(member) = known.map(|known| known.0) else {
			// Visitors are not told who is a member: they find nothing, as of somebody who wrote nothing.
			if actor.is_signed_in() {
				self.query.by = None;
				self.complain(field, SearchProblem::Nobody, &wanted);
			}
			return Ok(());
		};
		self.filter.author = Some(member.0);
		Ok(())
	}
}

fn complaint(field: SearchField, complaint: Complaint) -> SearchComplaint {
	let problem = match complaint.kind {
		ComplaintKind::TooLong => SearchProblem::TooLong,
		ComplaintKind::TooMany => SearchProblem::TooMany,
		ComplaintKind::UnclosedQuote => SearchProblem::UnclosedQuote,
		ComplaintKind::NoWord => SearchProblem::NoWord,
		ComplaintKind::NeedsValue => SearchProblem::NeedsValue,
		ComplaintKind::Repeated => SearchProblem::Repeated,
		ComplaintKind::UnknownKind | ComplaintKind::UnknownMark => SearchProblem::Unknown,
		ComplaintKind::BadDate => SearchProblem::BadDate,
		ComplaintKind::CannotExclude => SearchProblem::CannotExclude,
		ComplaintKind::OnlyExclusions => SearchProblem::OnlyExclusions,
	};
	SearchComplaint { field, problem, word: complaint.word }
}
