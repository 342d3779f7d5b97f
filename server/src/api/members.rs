//! Members: who they are, making one, changing what they are.

use super::call::{Answer, Answered, Call};
use super::endpoint::{Endpoint, Parameter, with};
use super::problem::Problem;
use super::topics::reason;
use super::words::{List, Moment, RoleWord, gather};
use super::{PREFIX, words};
use crate::etag;
use app::all_fields;
use forum::{accounts, moderation};
use model::accounts::{Email, MemberView, Password, Standing};
use model::moderation::ActReason;
use model::roster::{Card, Place, Search};
use model::text::{ABOUT_MAX, DisplayName, Handle, Prose};
use model::{Field, Timestamp, UserError};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

pub(super) const ENDPOINTS: &[Endpoint] = &[
	Endpoint::get("/members", "listMembers", list)
		.says("The members by name, as members read the list.")
		.query(&[Parameter::new::<String>("q", "How the name, a word of it or the short name begins.")])
		.paged()
		.gives(&[with::<List<MemberRow>>(200)])
		.links(&[
			("getMember", "handle", "$response.body#/items/0/handle"),
			("editMember", "handle", "$response.body#/items/0/handle"),
			("warnMember", "handle", "$response.body#/items/0/handle"),
			("putGroupMember", "handle", "$response.body#/items/0/handle"),
		]),
	Endpoint::post("/members", "addMember", add)
		.says("Makes a member, by the hand of an administrator.")
		.takes::<MemberMaking>(r#"{"handle":"anna","name":"Anna","email":"anna@example.org"}"#)
		.gives(&[with::<Member>(201)])
		.links(&[
			("getMember", "handle", "$response.body#/handle"),
			("editMember", "handle", "$response.body#/handle"),
		]),
	Endpoint::get("/members/{handle}", "getMember", show).says("One member.").gives(&[with::<Member>(200)]),
	Endpoint::patch("/members/{handle}", "editMember", edit)
		.says("Changes one's own name and text, or what somebody is to the community.")
		.takes::<MemberChange>(r#"{"name":"Anna B.","about":"I roast."}"#)
		.gives(&[with::<Member>(200)]),
	Endpoint::post("/members/{handle}/warnings", "warnMember", warn)
		.says("Warns a member, who reads why.")
		.takes::<Warning>(r#"{"reason":"Be kind to each other."}"#),
];

/// Why a member is warned.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Warning {
	#[schemars(length(min = 1, max = 500))]
	reason: String,
}

/// A member in a list.
#[derive(Debug, Serialize, JsonSchema)]
struct MemberRow {
	handle: String,
	name: String,
	role: RoleWord,
}

/// Whether a member may act.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
enum StandingWord {
	Good,
	/// Reads and does not write.
	Silenced,
	/// Reads what visitors read.
	Suspended,
}

/// A member.
#[derive(Debug, Serialize, JsonSchema)]
struct Member {
	/// Their page.
	url: String,
	handle: String,
	name: String,
	role: RoleWord,
	joined: Moment,
	/// What they say of themselves, as safe HTML.
	about_html: String,
	/// For those who may know.
	standing: Option<StandingWord>,
	/// Until when, where it has an end.
	until: Option<Moment>,
}

/// A member to be made.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct MemberMaking {
	#[schemars(length(min = 2, max = 32), regex(pattern = r"^[a-z0-9][a-z0-9_-]*$"))]
	handle: String,
	/// As others read it; the short name if nobody says.
	#[serde(default)]
	#[schemars(length(min = 1, max = 50))]
	name: Option<String>,
	#[schemars(length(min = 3, max = 254), extend("format" = "email"))]
	email: String,
	#[serde(default)]
	role: Option<RoleWord>,
	/// Without one they need a link to set one.
	#[serde(default)]
	#[schemars(length(min = 10, max = 128))]
	password: Option<String>,
}

/// What of a member shall be different.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct MemberChange {
	#[schemars(length(min = 1, max = 50))]
	name: Option<String>,
	/// Markdown.
	#[schemars(length(max = 2_000))]
	about: Option<String>,
	role: Option<RoleWord>,
	standing: Option<StandingWord>,
	/// Until when a new standing holds; without it until somebody ends it.
	until: Option<Moment>,
	/// Told to them.
	#[schemars(length(max = 500))]
	reason: Option<String>,
}

impl Member {
	fn of(call: &Call, view: MemberView) -> Self {
		let (standing, until) = match view.standing {
			None => (None, None),
			Some(Standing::Good | Standing::Placeholder) => (Some(StandingWord::Good), None),
			Some(Standing::Silenced { until }) => (Some(StandingWord::Silenced), until),
			Some(Standing::Suspended { until }) => (Some(StandingWord::Suspended), until),
		};
		Self {
			url: format!("{}/u/{}", call.origin, view.handle),
			handle: view.handle,
			name: view.name,
			role: view.role.into(),
			joined: view.joined.into(),
			about_html: view.about_html,
			standing,
			until: until.map(Moment::from),
		}
	}

	fn version(&self) -> String {
		etag::digest(&format!("{:?} {:?} {:?} {:?}", self.name, self.about_html, self.role, self.standing))
	}

	fn answer(self) -> Answer {
		let version = self.version();
		Answer::of(&self).version(version)
	}
}

fn list(call: &Call) -> Answered {
	let (limit, after) = (call.limit()?, call.after::<Place>()?);
	let search = Search { beginning: call.asked("q").unwrap_or("").to_owned(), kind: None };
	let row = |Card { handle, name, role, place, .. }: Card| (place, MemberRow { handle, name, role: role.into() });
	let list = gather(limit, after, |after| {
		let page = call.ask(|forum, actor| accounts::roster(forum, actor, &search, after))?;
		Ok((page.members.into_iter().map(row).collect(), page.next))
	})?;
	Ok(Answer::of(&list))
}

fn member(call: &Call, handle: &Handle) -> Result<Member, Problem> {
	Ok(Member::of(call, call.ask(|forum, actor| accounts::profile(forum, actor, handle.clone()))?))
}

/// The member of the path.
fn handle(call: &Call) -> Result<Handle, Problem> {
	words::handle(Field::Handle, call.param("handle")).map_err(|_| UserError::NotFound.into())
}

fn show(call: &Call) -> Answered {
	Ok(member(call, &handle(call)?)?.answer())
}

fn add(call: &Call) -> Answered {
	let MemberMaking { handle, name, email, role, password } = call.document()?;
	let (handle, name, email, password) = newcomer(&handle, name.as_deref(), &email, password.as_deref())?;
	let role = role.unwrap_or(RoleWord::Member).into();
	call.ask(|forum, actor| accounts::add_named(forum, actor, handle.clone(), name, email, role, password))?;
	let member = member(call, &handle)?;
	let version = member.version();
	Ok(Answer::made(&member, format!("{PREFIX}/members/{handle}")).version(version))
}

type Newcomer = (Handle, Option<DisplayName>, Email, Option<Password>);

fn newcomer(handle: &str, name: Option<&str>, email: &str, password: Option<&str>) -> Result<Newcomer, UserError> {
	all_fields! {
		handle = words::handle(Field::Handle, handle),
		name = name.map(DisplayName::parse).transpose(),
		email = Email::parse(email),
		password = password.map(|text| Password::parse(Field::Password, text)).transpose(),
	}
	Ok((handle, name, email, password))
}

fn warn(call: &Call) -> Answered {
	let (handle, Warning { reason: why }) = (handle(call)?, call.document()?);
	let why = reason(Some(&why))?;
	call.ask(|forum, actor| moderation::warn(forum, actor, handle.clone(), &why))?;
	Ok(Answer::nothing())
}

fn edit(call: &Call) -> Answered {
	let handle = handle(call)?;
	let wanted: MemberChange = call.document()?;
	let why = reason(wanted.reason.as_deref())?;
	let until = wanted.until.as_ref().map(|until| until.parse("until")).transpose()?;
	wanted.name.as_deref().map(DisplayName::parse).transpose()?;
	wanted.about.as_deref().map(|text| Prose::parse_optional(Field::About, text, ABOUT_MAX)).transpose()?;
	let before = member(call, &handle)?;
	call.require_version(&before.version())?;
	if wanted.name.is_some() || wanted.about.is_some() {
		edit_profile(call, &handle, &wanted)?;
	}
	if let Some(role) = wanted.role {
		let _renewed = call.ask(|forum, actor| accounts::set_role(forum, actor, handle.clone(), role.into()))?;
	}
	if let Some(standing) = wanted.standing {
		set_standing(call, &handle, (before.standing, standing), until, &why)?;
	}
	Ok(member(call, &handle)?.answer())
}

/// One's own alone: what somebody says of themselves is nobody else's to change.
fn edit_profile(call: &Call, handle: &Handle, wanted: &MemberChange) -> Result<(), Problem> {
	let own = call.ask(accounts::own)?;
	if own.handle != handle.as_str() {
		return Err(UserError::Denied(model::Reason::NotAuthor).into());
	}
	let name = DisplayName::parse(wanted.name.as_deref().unwrap_or(&own.name))?;
	let about = Prose::parse_optional(Field::About, wanted.about.as_deref().unwrap_or(&own.about), ABOUT_MAX)?;
	call.ask(|forum, actor| accounts::edit_profile(forum, actor, name, about))
}

fn set_standing(
	call: &Call,
	handle: &Handle,
	(before, wanted): (Option<StandingWord>, StandingWord),
	until: Option<Timestamp>,
	why: &ActReason,
) -> Result<(), Problem> {
	let handle = || handle.clone();
	call.ask(|forum, actor| match (wanted, before) {
		(StandingWord::Suspended, _) => accounts::suspend(forum, actor, handle(), until, why),
		(StandingWord::Silenced, _) => moderation::silence(forum, actor, handle(), until, why),
		(StandingWord::Good, Some(StandingWord::Silenced)) => moderation::unsilence(forum, actor, handle()),
		(StandingWord::Good, _) => accounts::unsuspend(forum, actor, handle()),
	})
}
