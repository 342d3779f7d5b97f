//! Pages of accounts: coming in, going out, members and what administrators do with them.

mod approvals;
mod confirm;
mod details;
mod export;
mod fields;
mod import;
mod invite;
mod invites;
mod join;
mod kept;
mod login;
mod logout;
mod member;
mod members;
mod moderate;
mod reset;
mod roster;
mod setup;
mod standing;
mod table;
mod terms;

use crate::page::{Answer, Cookie, Route, Visit, get, post};

pub use confirm::{admit, prove_first};
pub(crate) use details::{audience_name, country_field, kind_name};
pub(crate) use invites::{Makers as InviteMakers, table as invite_table};
pub(crate) use login::why_signed_out;
pub use login::{patience, sign_in_again};
pub(crate) use member::{find as find_member, handle as member_handle};
pub(crate) use standing::role_name;
pub use terms::agree_first;

/// The pages and forms.
pub const ROUTES: &[Route] = &[
	get("/setup/{token}", setup::show),
	post("/setup/{token}", setup::act),
	get("/login", login::show),
	post("/login", login::act),
	get("/confirm", confirm::show),
	post("/confirm", confirm::act),
	get("/join", join::show),
	post("/join", join::act),
	get("/invite/{token}", invite::show),
	post("/invite/{token}", invite::act),
	get("/terms", terms::show),
	post("/terms", terms::act),
	get("/admin/invites", invites::show),
	get("/admin/invites/tree", invites::tree),
	get("/admin/invites/end", invites::back),
	post("/admin/invites/end", invites::end),
	get("/admin/approvals", approvals::show),
	get("/admin/approvals/admit", approvals::back),
	post("/admin/approvals/admit", approvals::admit),
	get("/admin/approvals/refuse", approvals::back),
	post("/admin/approvals/refuse", approvals::turn_down),
	get("/logout", logout::show),
	post("/logout", logout::act),
	get("/reset/{token}", reset::show),
	post("/reset/{token}", reset::act),
	get("/members", roster::show),
	get("/admin/members", members::show),
	get("/admin/members/export", export::show),
	post("/admin/members/export", export::act),
	get("/admin/members/import", import::show),
	post("/admin/members/import", import::act),
	get("/u/{handle}", member::show),
	get("/u/{handle}/kind", moderate::back),
	post("/u/{handle}/kind", details::act),
	get("/u/{handle}/role", moderate::back),
	post("/u/{handle}/role", moderate::set_role),
	get("/u/{handle}/suspend", moderate::ask_to_suspend),
	post("/u/{handle}/suspend", moderate::suspend),
	get("/u/{handle}/unsuspend", moderate::back),
	post("/u/{handle}/unsuspend", moderate::unsuspend),
	get("/u/{handle}/reset-link", moderate::back),
	post("/u/{handle}/reset-link", moderate::reset_link),
];

/// Goes on with a session that has just begun.
fn begin(visit: &Visit, to: impl Into<String>, secret: String) -> Answer {
	end_old_session(visit);
	Answer::GoWith(to.into(), vec![Cookie::Session(Some(secret))])
}

/// A form of a newcomer that was sent twice: the second one signs in whom the first one made.
///
/// Limited like any other try of a password.
fn already_in(visit: &Visit, to: &str) -> Option<Answer> {
	let (handle, password) = (visit.form.get("handle"), visit.form.get("password"));
	let address = forum::limits::AddressKey(visit.address);
	let session = forum::accounts::log_in(&visit.forum, handle, password, &visit.device, address).ok()?;
	Some(begin(visit, to, session.secret))
}

/// The browser forgets the secret of its old session; nobody else should be able to use it.
fn end_old_session(visit: &Visit) {
	if let Some(session) = &visit.session {
		let secret = session.secret.clone();
		visit.later(move |forum, _| forum::accounts::log_out(forum, &secret));
	}
}
