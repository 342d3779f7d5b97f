//! Pages of settings: one's own, and those of the community.

mod charter;
mod choices;
mod contact;
mod countries;
mod details;
mod door;
mod invites;
mod languages;
mod look;
mod profile;
mod reading;
mod security;
mod site;
mod tabs;
mod terms;
mod texts;
mod tokens;
mod webhooks;

use crate::page::{Answer, Answered, Route, Visit, get, post};

pub(crate) use choices::{language_choices, own_name};
pub(crate) use door::door_name;
pub(crate) use tabs::own_page;

/// The pages and forms.
pub const ROUTES: &[Route] = &[
	get("/settings", home),
	get("/settings/profile", profile::show),
	post("/settings/profile", profile::act),
	get("/settings/details", profile::back),
	post("/settings/details", details::act),
	get("/settings/reading", reading::show),
	post("/settings/reading", reading::act),
	get("/settings/security", security::show),
	post("/settings/security", security::act),
	get("/settings/security/end", security::back),
	post("/settings/security/end", security::end),
	get("/settings/security/end-others", security::back),
	post("/settings/security/end-others", security::end_others),
	get("/settings/invites", invites::show),
	post("/settings/invites", invites::act),
	get("/settings/invites/end", invites::back),
	post("/settings/invites/end", invites::end),
	get("/settings/tokens", tokens::show),
	post("/settings/tokens", tokens::act),
	get("/settings/tokens/end", tokens::back),
	post("/settings/tokens/end", tokens::end),
	get("/admin/terms", terms::show),
	post("/admin/terms", terms::act),
	get("/admin/settings", site::show),
	post("/admin/settings", site::act),
	get("/admin/settings/contact", contact::show),
	post("/admin/settings/contact", contact::act),
	get("/admin/settings/countries", site::back),
	post("/admin/settings/countries", countries::act),
	get("/admin/settings/door", site::back),
	post("/admin/settings/door", door::act),
	get("/admin/settings/languages", site::back),
	post("/admin/settings/languages", languages::act),
	get("/admin/settings/look", look::show),
	post("/admin/settings/look", look::act),
	get("/admin/settings/texts", texts::show),
	post("/admin/settings/texts", texts::act),
	get("/admin/webhooks", webhooks::show),
	post("/admin/webhooks", webhooks::make),
	get("/admin/webhooks/{id}", webhooks::one),
	post("/admin/webhooks/{id}", webhooks::act),
	get("/admin/webhooks/{id}/resend", webhooks::back),
	post("/admin/webhooks/{id}/resend", webhooks::resend),
	get("/admin/webhooks/{id}/remove", webhooks::back),
	post("/admin/webhooks/{id}/remove", webhooks::remove),
	get("/charter", charter::show),
];

/// Members begin with what others see of them; visitors have only how they read.
fn home(visit: &Visit) -> Answered {
	Ok(Answer::go(if visit.is_signed_in() { "/settings/profile" } else { "/settings/reading" }))
}
