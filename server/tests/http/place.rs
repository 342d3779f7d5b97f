//! Where a request goes, and who stands where: the same in every table of who may do what.

use forum::{Actor, Forum, groups};
use model::groups::{Access, GroupRole};
use model::text::Handle;
use model::{Field, GroupId};

/// Those who belong to no group.
pub(crate) const OUTSIDE: [&str; 3] = ["olga", "mona", "ada"];
const INSIDE: [(&str, GroupRole); 4] = [
	("ines", GroupRole::Member),
	("anna", GroupRole::Member),
	("kim", GroupRole::Moderator),
	("otto", GroupRole::Owner),
];

/// In which group, if that matters.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Place {
	Anywhere,
	Inside(Access, GroupId),
	/// In a group that never was.
	Nowhere,
}

impl Place {
	/// As its row is called.
	pub(crate) fn name(self) -> &'static str {
		match self {
			Self::Anywhere => "-",
			Self::Inside(access, _) => access.code(),
			Self::Nowhere => "never",
		}
	}
}

/// Everybody in or out of a group as they were at the beginning, whatever the last request did.
pub(crate) fn settle(forum: &Forum, group: GroupId) {
	let program = Actor::system();
	let handle = |text| Handle::parse(Field::Handle, text).unwrap();
	for (member, role) in INSIDE {
		groups::add_member(forum, &program, group, &handle(member), role).unwrap();
	}
	for member in OUTSIDE {
		let _not_there = groups::remove_member(forum, &program, group, &handle(member));
	}
}
