//! Groups: lists, making, changing, who belongs to them.

use super::call::{Answer, Answered, Call};
use super::endpoint::{Endpoint, with};
use super::problem::{FieldProblem, Problem, unknown};
use super::topics::group;
use super::words::List;
use super::{PREFIX, words};
use crate::etag;
use app::all_fields;
use forum::{groups, settings};
use model::details::{Kind, Kinds};
use model::groups::{
	Access, CHARTER_MAX, Entry, GroupDraft, GroupEdit, GroupFace, GroupRole, GroupRules, GroupView, NOTICE_MAX, Writing,
};
use model::text::{ABOUT_MAX, CategoryName, GroupName, Handle, Prose};
use model::{CategoryId, Field, GroupId, UserError};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

pub(super) const ENDPOINTS: &[Endpoint] = &[
	Endpoint::get("/groups", "listGroups", list)
		.says("The groups that the reader may know of, in their order.")
		.open()
		.paged()
		.gives(&[with::<List<Group>>(200)])
		.links(&[
			("getGroup", "group", "$response.body#/items/0/slug"),
			("editGroup", "group", "$response.body#/items/0/slug"),
			("listTopics", "group", "$response.body#/items/0/slug"),
			("startTopic", "group", "$response.body#/items/0/slug"),
			("putGroupMember", "group", "$response.body#/items/0/slug"),
			("getGroupPace", "group", "$response.body#/items/0/slug"),
			("setGroupPace", "group", "$response.body#/items/0/slug"),
		]),
	Endpoint::post("/groups", "makeGroup", make)
		.says("Makes a group.")
		.takes::<GroupMaking>(r#"{"slug":"coffee","name":"Coffee","category":"Drinks","access":"public"}"#)
		.gives(&[with::<Group>(201)])
		.links(&[
			("getGroup", "group", "$response.body#/slug"),
			("editGroup", "group", "$response.body#/slug"),
			("listTopics", "group", "$response.body#/slug"),
			("startTopic", "group", "$response.body#/slug"),
			("putGroupMember", "group", "$response.body#/slug"),
			("removeGroupMember", "group", "$response.body#/slug"),
		]),
	Endpoint::get("/groups/{group}", "getGroup", show)
		.says("One group by its short name.")
		.open()
		.gives(&[with::<Group>(200)]),
	Endpoint::patch("/groups/{group}", "editGroup", edit)
		.says("Changes a group; its address, category and access need a token of the scope admin.")
		.takes::<GroupChange>(r#"{"description":"Beans and brewing.","posting":"everyone"}"#)
		.gives(&[with::<Group>(200)]),
	Endpoint::put("/groups/{group}/members/{handle}", "putGroupMember", put_member)
		.says("Adds somebody to a group, or gives them another role there; oneself, where one may join.")
		.takes::<Seat>(r#"{"role":"member"}"#)
		.gives(&[with::<Seat>(200)]),
	Endpoint::delete("/groups/{group}/members/{handle}", "removeGroupMember", remove_member)
		.says("Takes somebody out of a group; oneself, to leave it."),
];

/// Who reads a group.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
enum AccessWord {
	/// Everybody.
	Public,
	/// Members of the community.
	Members,
	/// Those who belong to it; members of the community know that it exists.
	Private,
	/// Those who belong to it; nobody else knows of it.
	Secret,
}

impl From<AccessWord> for Access {
	fn from(word: AccessWord) -> Self {
		match word {
			AccessWord::Public => Self::Public,
			AccessWord::Members => Self::Members,
			AccessWord::Private => Self::Private,
			AccessWord::Secret => Self::Secret,
		}
	}
}

impl From<Access> for AccessWord {
	fn from(access: Access) -> Self {
		match access {
			Access::Public => Self::Public,
			Access::Members => Self::Members,
			Access::Private => Self::Private,
			Access::Secret => Self::Secret,
		}
	}
}

/// Who writes in a group.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
enum Posting {
	/// Everybody who reads it.
	Everyone,
	/// Those who keep order start topics, everybody replies.
	Replies,
	/// Those who keep order.
	Moderators,
}

impl From<Posting> for Writing {
	fn from(posting: Posting) -> Self {
		match posting {
			Posting::Everyone => Self::Everybody,
			Posting::Replies => Self::Replies,
			Posting::Moderators => Self::Keepers,
		}
	}
}

impl From<Writing> for Posting {
	fn from(writing: Writing) -> Self {
		match writing {
			Writing::Everybody => Self::Everyone,
			Writing::Replies => Self::Replies,
			Writing::Keepers => Self::Moderators,
		}
	}
}

/// How one comes into a group.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
enum WayIn {
	/// By oneself.
	Open,
	/// By asking.
	Request,
	/// By invitation.
	Invitation,
}

impl From<WayIn> for Entry {
	fn from(way: WayIn) -> Self {
		match way {
			WayIn::Open => Self::Open,
			WayIn::Request => Self::Request,
			WayIn::Invitation => Self::Invitation,
		}
	}
}

impl From<Entry> for WayIn {
	fn from(entry: Entry) -> Self {
		match entry {
			Entry::Open => Self::Open,
			Entry::Request => Self::Request,
			Entry::Invitation => Self::Invitation,
		}
	}
}

/// What a member is to whoever runs the community.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
enum MemberKind {
	Customer,
	Expert,
	Partner,
	Staff,
	Other,
}

impl From<MemberKind> for Kind {
	fn from(word: MemberKind) -> Self {
		match word {
			MemberKind::Customer => Self::Customer,
			MemberKind::Expert => Self::Expert,
			MemberKind::Partner => Self::Partner,
			MemberKind::Staff => Self::Staff,
			MemberKind::Other => Self::Other,
		}
	}
}

impl From<Kind> for MemberKind {
	fn from(kind: Kind) -> Self {
		match kind {
			Kind::Customer => Self::Customer,
			Kind::Expert => Self::Expert,
			Kind::Partner => Self::Partner,
			Kind::Staff => Self::Staff,
			Kind::Other => Self::Other,
		}
	}
}

/// A word said twice says no more than once.
fn kinds(words: &[MemberKind]) -> Kinds {
	Kinds::of(words.iter().copied().map(Kind::from))
}

/// Whether names stand beside what is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
enum Anonymity {
	Named,
}

/// A category.
#[derive(Debug, Serialize, JsonSchema)]
struct Category {
	id: String,
	name: String,
}

/// A group.
#[derive(Debug, Serialize, JsonSchema)]
struct Group {
	id: String,
	/// Its page.
	url: String,
	/// Its short name.
	slug: String,
	name: String,
	/// Markdown.
	description: String,
	/// The same as safe HTML.
	description_html: String,
	category: Category,
	access: AccessWord,
	/// For which kinds of members it is there; empty for everybody.
	kinds: Vec<MemberKind>,
	posting: Posting,
	entry: WayIn,
	anonymity: Anonymity,
	/// What readers should know before they read; may be empty.
	notice: String,
	/// How many belong to it.
	members: u32,
	/// How many topics it holds; none where the reader may not read.
	topics: Option<u32>,
	/// Whether the reader belongs to it.
	joined: bool,
}

/// A group to be made.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct GroupMaking {
	#[schemars(length(min = 2, max = 32), regex(pattern = r"^[a-z0-9][a-z0-9_-]*$"))]
	slug: String,
	#[schemars(length(min = 1, max = 50))]
	name: String,
	/// Markdown.
	#[serde(default)]
	#[schemars(length(max = 2_000))]
	description: String,
	/// The id or the name of a category; one of this name is made if there is none. Without it the
	/// first there is.
	#[serde(default)]
	#[schemars(length(min = 1, max = 50))]
	category: Option<String>,
	#[serde(default = "public")]
	access: AccessWord,
	/// For which kinds of members it is there; empty for everybody.
	#[serde(default)]
	kinds: Vec<MemberKind>,
	#[serde(default)]
	posting: Option<Posting>,
	#[serde(default)]
	entry: Option<WayIn>,
	#[serde(default)]
	#[expect(dead_code, reason = "there is one choice, which every group has")]
	anonymity: Option<Anonymity>,
}

fn public() -> AccessWord {
	AccessWord::Public
}

/// What of a group shall be different.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct GroupChange {
	#[schemars(length(min = 2, max = 32), regex(pattern = r"^[a-z0-9][a-z0-9_-]*$"))]
	slug: Option<String>,
	#[schemars(length(min = 1, max = 50))]
	name: Option<String>,
	#[schemars(length(max = 2_000))]
	description: Option<String>,
	/// The id or the name of a category that is there.
	#[schemars(length(min = 1, max = 50))]
	category: Option<String>,
	access: Option<AccessWord>,
	kinds: Option<Vec<MemberKind>>,
	posting: Option<Posting>,
	entry: Option<WayIn>,
	#[schemars(length(max = 500))]
	notice: Option<String>,
	#[expect(dead_code, reason = "there is one choice, which every group has")]
	anonymity: Option<Anonymity>,
}

/// What somebody is in a group.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
enum SeatRole {
	Member,
	Moderator,
	Owner,
}

/// Somebody's place in a group.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Seat {
	role: SeatRole,
}

impl From<SeatRole> for GroupRole {
	fn from(role: SeatRole) -> Self {
		match role {
			SeatRole::Member => Self::Member,
			SeatRole::Moderator => Self::Moderator,
			SeatRole::Owner => Self::Owner,
		}
	}
}

impl Group {
	fn of(call: &Call, view: GroupView) -> Self {
		Self {
			id: view.id.to_string(),
			url: format!("{}/g/{}", call.origin, view.slug),
			slug: view.slug,
			name: view.name,
			description: view.description,
			description_html: view.description_html,
			category: Category { id: view.category.to_string(), name: view.category_name },
			access: view.access.into(),
			kinds: view.kinds.iter().map(MemberKind::from).collect(),
			posting: view.writing.into(),
			entry: view.entry.into(),
			anonymity: Anonymity::Named,
			notice: view.notice,
			members: view.members,
			topics: view.topics,
			joined: view.joined,
		}
	}

	fn version(&self) -> String {
		let face = (&self.slug, &self.name, &self.description, &self.category.id, self.access, &self.kinds);
		etag::digest(&format!("{face:?} {:?} {:?} {:?}", self.posting, self.entry, self.notice))
	}
}

fn list(call: &Call) -> Answered {
	let (limit, after) = (call.limit()?, call.after::<GroupId>()?);
	let found = call.ask(|forum, actor| groups::behind(forum, actor, after, limit))?;
	let (slugs, more) = found.ok_or_else(|| Problem::invalid(vec![FieldProblem::new("after", "unknown")]))?;
	let mut items = Vec::with_capacity(slugs.len());
	for slug in slugs {
		items.push(Group::of(call, call.ask(|forum, actor| groups::show(forum, actor, &slug))?));
	}
	let next = items.last().filter(|_| more).map(|last| last.id.clone());
	Ok(Answer::of(&List { items, next }))
}

fn shown(call: &Call, slug: &str) -> Result<Group, Problem> {
	Ok(Group::of(call, call.ask(|forum, actor| groups::show(forum, actor, slug))?))
}

fn show(call: &Call) -> Answered {
	let group = shown(call, call.param("group"))?;
	let version = group.version();
	Ok(Answer::of(&group).version(version))
}

fn make(call: &Call) -> Answered {
	let wanted: GroupMaking = call.document()?;
	let slug = words::handle(Field::Slug, &wanted.slug)?;
	let (name, description) = face(&wanted.name, &wanted.description)?;
	let category = category_for(call, wanted.category.as_deref())?;
	let (access, kinds) = (wanted.access.into(), kinds(&wanted.kinds));
	let draft = GroupDraft { slug: slug.clone(), name, description, category, access, kinds };
	let id = call.ask(|forum, actor| groups::create(forum, actor, draft))?;
	if wanted.posting.is_some() || wanted.entry.is_some() {
		set_rules(call, id, slug.as_str(), (wanted.posting, wanted.entry, None))?;
	}
	let group = shown(call, slug.as_str())?;
	let version = group.version();
	Ok(Answer::made(&group, format!("{PREFIX}/groups/{}", group.slug)).version(version))
}

fn face(name: &str, description: &str) -> Result<(GroupName, Prose), UserError> {
	all_fields! {
		name = GroupName::parse(name),
		description = Prose::parse_optional(Field::Description, description, ABOUT_MAX),
	}
	Ok((name, description))
}

/// The category that is meant, made if there is none of this name.
fn category_for(call: &Call, meant: Option<&str>) -> Result<CategoryId, Problem> {
	let known = call.ask(groups::categories)?;
	if let Some(found) = known.iter().find(|one| meant.is_none_or(|meant| is(one, meant))) {
		return Ok(found.id);
	}
	let site = call.ask(|forum, _| settings::site(forum))?.name;
	let name = CategoryName::parse(meant.unwrap_or(&site)).map_err(|_| unknown(Field::Category))?;
	call.ask(|forum, actor| groups::create_category(forum, actor, name))
}

fn is(category: &groups::CategoryCount, meant: &str) -> bool {
	category.id.to_string() == meant || category.name == meant
}

fn edit(call: &Call) -> Answered {
	let wanted: GroupChange = call.document()?;
	let before = call.ask(|forum, actor| groups::show(forum, actor, call.param("group")))?;
	let (id, slug) = (before.id, before.slug.clone());
	let was = shown(call, &slug)?;
	let notice = wanted.notice.as_deref().map(|text| Prose::parse_optional(Field::Notice, text, NOTICE_MAX));
	notice.transpose()?;
	let moved = wanted.slug.is_some() || wanted.category.is_some() || wanted.access.is_some() || wanted.kinds.is_some();
	let face = moved || wanted.name.is_some() || wanted.description.is_some();
	let edit = if face { Some(changed(call, before, &wanted)?) } else { None };
	// What is wrong with the document is said before what is wrong with its time.
	call.require_version(&was.version())?;
	let mut slug_now = slug.clone();
	if let Some(edit) = edit {
		slug_now = edit.wanted.slug.as_str().to_owned();
		call.guarded(call.ask(|forum, actor| groups::edit(forum, actor, id, edit)))?;
	}
	if wanted.posting.is_some() || wanted.entry.is_some() || wanted.notice.is_some() {
		set_rules(call, id, &slug_now, (wanted.posting, wanted.entry, wanted.notice.as_deref()))?;
	}
	let group = shown(call, &slug_now)?;
	let version = group.version();
	Ok(Answer::of(&group).version(version))
}

fn changed(call: &Call, before: GroupView, wanted: &GroupChange) -> Result<GroupEdit, Problem> {
	let category = match wanted.category.as_deref() {
		None => before.category,
		Some(meant) if meant == before.category.to_string() || meant == before.category_name => before.category,
		Some(meant) => {
			let known = call.ask(groups::categories)?;
			known.iter().find(|one| is(one, meant)).ok_or_else(|| unknown(Field::Category))?.id
		}
	};
	let slug = words::handle(Field::Slug, wanted.slug.as_deref().unwrap_or(&before.slug))?;
	let name = wanted.name.as_deref().unwrap_or(&before.name);
	let description = wanted.description.as_deref().unwrap_or(&before.description);
	let (name, description) = face(name, description)?;
	let access = wanted.access.map_or(before.access, Access::from);
	let found = GroupFace {
		slug: before.slug,
		name: before.name,
		description: before.description,
		category: before.category,
		access: before.access,
		kinds: before.kinds,
	};
	let kinds = wanted.kinds.as_deref().map_or(before.kinds, kinds);
	Ok(GroupEdit { found, wanted: GroupDraft { slug, name, description, category, access, kinds } })
}

type Rules<'a> = (Option<Posting>, Option<WayIn>, Option<&'a str>);

fn set_rules(call: &Call, id: GroupId, slug: &str, (posting, entry, notice): Rules<'_>) -> Result<(), Problem> {
	let now = call.ask(|forum, actor| groups::show(forum, actor, slug))?;
	let charter = call.ask(|forum, actor| groups::charter(forum, actor, id))?.map_or_else(String::new, |it| it.text);
	let rules = GroupRules {
		entry: entry.map_or(now.entry, Entry::from),
		writing: posting.map_or(now.writing, Writing::from),
		charter: Prose::parse_optional(Field::Charter, &charter, CHARTER_MAX)?,
		notice: Prose::parse_optional(Field::Notice, notice.unwrap_or(&now.notice), NOTICE_MAX)?,
	};
	call.ask(|forum, actor| groups::set_rules(forum, actor, id, rules))
}

fn put_member(call: &Call) -> Answered {
	let seat: Seat = call.document()?;
	let id = group(call)?;
	let (handle, oneself) = member(call)?;
	let stands = oneself && call.actor.role_in(id).is_some();
	call.ask(|forum, actor| match seat.role {
		// Whoever could not add others may still come by themselves.
		SeatRole::Member if oneself && !stands => groups::join(forum, actor, id),
		role => groups::add_member(forum, actor, id, &handle, role.into()),
	})?;
	Ok(Answer::of(&seat))
}

fn remove_member(call: &Call) -> Answered {
	let id = group(call)?;
	let (handle, oneself) = member(call)?;
	call.ask(|forum, actor| match oneself {
		true => groups::leave(forum, actor, id),
		false => groups::remove_member(forum, actor, id, &handle),
	})?;
	Ok(Answer::nothing())
}

/// The member of the path, and whether it is whoever asks.
fn member(call: &Call) -> Result<(Handle, bool), Problem> {
	let handle = words::handle(Field::Handle, call.param("handle")).map_err(|_| UserError::NotFound)?;
	let own = call.ask(forum::accounts::own)?.handle;
	let oneself = own == handle.as_str();
	Ok((handle, oneself))
}
