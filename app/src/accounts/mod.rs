//! Pages of accounts: coming in, going out, members and what administrators do with them.

mod fields;
mod join;
mod kept;
mod login;
mod logout;
mod reset;
mod setup;

use crate::page::{Answer, Cookie, Route, Visit, get, post};

pub use login::sign_in_again;

/// The pages and forms.
pub const ROUTES: &[Route] = &[
	get("/setup/{token}", setup::show),
	post("/setup/{token}", setup::act),
	get("/login", login::show),
	post("/login", login::act),
	get("/join", join::show),
	post("/join", join::act),
	get("/logout", logout::show),
	post("/logout", logout::act),
	get("/reset/{token}", reset::show),
	post("/reset/{token}", reset::act),
];

/// Goes on with a session that has just begun.
fn begin(visit: &Visit, to: impl Into<String>, secret: String) -> Answer {
	end_old_session(visit);
	Answer::GoWith(to.into(), vec![Cookie::Session(Some(secret))])
}

/// The browser forgets the secret of its old session; nobody else should be able to use it.
fn end_old_session(visit: &Visit) {
	if let Some(session) = &visit.session {
		let secret = session.secret.clone();
		visit.later(move |forum, _| forum::accounts::log_out(forum, &secret));
	}
}
