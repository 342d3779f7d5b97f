//! One's own invitations to the community.

use super::call::{Answer, Answered, Call};
use super::endpoint::{Endpoint, with};
use super::words::{List, Moment};
use forum::accounts;
use model::InviteId;
use model::accounts::{InviteDraft, InviteView};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

pub(super) const ENDPOINTS: &[Endpoint] = &[
	Endpoint::get("/invites", "listInvites", list)
		.says("One's latest invitations to the community.")
		.gives(&[with::<List<Invite>>(200)]),
	Endpoint::post("/invites", "makeInvite", make)
		.says("Makes an invitation; its link is told this once.")
		.takes::<InviteMaking>(r#"{"uses":1,"days":7,"note":"Bela"}"#)
		.gives(&[with::<NewInvite>(201)])
		.links(&[("endInvite", "id", "$response.body#/id")]),
	Endpoint::delete("/invites/{id}", "endInvite", end).says("Ends an invitation before its time."),
];

/// An invitation.
#[derive(Debug, Serialize, JsonSchema)]
struct Invite {
	id: String,
	/// For whom, in the words of its maker; may be empty.
	note: String,
	made: Moment,
	expires: Moment,
	/// How many may come by it.
	uses: u32,
	/// How many came.
	used: u32,
	/// Whether somebody can still come by it.
	works: bool,
}

impl From<InviteView> for Invite {
	fn from(view: InviteView) -> Self {
		let (uses, used, works) = (view.uses, view.used, view.works);
		let (made, expires) = (view.made.into(), view.expires.into());
		Self { id: view.id.to_string(), note: view.note, made, expires, uses, used, works }
	}
}

/// An invitation that was made just now.
#[derive(Debug, Serialize, JsonSchema)]
struct NewInvite {
	id: String,
	/// Whoever opens it may join.
	link: String,
}

/// An invitation to be made.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct InviteMaking {
	/// How many people may come by it.
	#[serde(default = "one")]
	#[schemars(range(min = 1, max = 1_000))]
	uses: u32,
	/// For how many days it works.
	#[serde(default = "a_week")]
	#[schemars(range(min = 1, max = 90))]
	days: u32,
	#[serde(default)]
	#[schemars(length(max = 80))]
	note: String,
}

fn one() -> u32 {
	1
}

fn a_week() -> u32 {
	7
}

fn list(call: &Call) -> Answered {
	let own = call.ask(accounts::own_invites)?;
	Ok(Answer::of(&List { items: own.list.into_iter().map(Invite::from).collect(), next: None }))
}

fn make(call: &Call) -> Answered {
	let InviteMaking { uses, days, note } = call.document()?;
	let draft = InviteDraft::parse(&uses.to_string(), days, &note)?;
	let (id, secret) = call.ask(|forum, actor| accounts::invite_by_id(forum, actor, draft))?;
	let link = format!("{}/invite/{secret}", call.origin);
	Ok(Answer::made_somewhere(&NewInvite { id: id.to_string(), link }).secret())
}

fn end(call: &Call) -> Answered {
	let id: InviteId = call.id("id")?;
	call.ask(|forum, actor| accounts::end_invite(forum, actor, id))?;
	Ok(Answer::nothing())
}
