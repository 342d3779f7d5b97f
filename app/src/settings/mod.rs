//! Pages of settings: one's own, and those of the community.

mod choices;
mod profile;
mod reading;
mod security;
mod site;
mod tabs;

use crate::page::{Answer, Answered, Route, Visit, get, post};

pub(crate) use choices::language_choices;

/// The pages and forms.
pub const ROUTES: &[Route] = &[
	get("/settings", home),
	get("/settings/profile", profile::show),
	post("/settings/profile", profile::act),
	get("/settings/reading", reading::show),
	post("/settings/reading", reading::act),
	get("/settings/security", security::show),
	post("/settings/security", security::act),
	get("/settings/security/end", security::back),
	post("/settings/security/end", security::end),
	get("/settings/security/end-others", security::back),
	post("/settings/security/end-others", security::end_others),
	get("/admin/settings", site::show),
	post("/admin/settings", site::act),
];

/// Members begin with what others see of them; visitors have only how they read.
fn home(visit: &Visit) -> Answered {
	Ok(Answer::go(if visit.is_signed_in() { "/settings/profile" } else { "/settings/reading" }))
}
