//! From cookie to actor, and how the reader likes pages.

use crate::client_ip::ClientIp;
use crate::pages::Site;
use app::i18n::{Locale, choose};
use app::page::{ReadingCookie, SessionInfo};
use axum::http::header::{ACCEPT_LANGUAGE, COOKIE, USER_AGENT};
use axum::http::{HeaderMap, request::Parts};
use forum::Actor;
use forum::accounts::{self, Recognised};
use forum::limits::AddressKey;
use model::reading::{Language, Theme};
use model::site::SiteView;

/// Days until a session ends for good; the store decides, the cookie only follows.
pub const SESSION_DAYS: u32 = 90;
/// The cookie with a visitor's preferences.
pub const READING_COOKIE: &str = "reading";

/// Name of the session's cookie. The prefix makes browsers refuse it from any other place;
/// they take it by https alone, so that plain loopback needs another name.
#[must_use]
pub fn session_cookie_name(secure: bool) -> &'static str {
	if secure { "__Host-sid" } else { "meydan-sid" }
}

/// Who calls.
pub struct Caller {
	/// With the rights of this moment.
	pub actor: Actor,
	/// Their session.
	pub session: Option<SessionInfo>,
	/// Whether they are signed out because they got other rights.
	pub rights_changed: bool,
	/// The community.
	pub site: SiteView,
	/// Their language, calendar, zone.
	pub locale: Locale,
	/// Light or dark.
	pub theme: Theme,
}

/// Recognises whoever sends these cookies; a visitor if nobody is known by them.
pub fn recognise(site: &Site, cookies: &str, headers: &HeaderMap) -> Caller {
	let secret = cookie(cookies, session_cookie_name(site.secure));
	let known = secret.and_then(|secret| Some((secret, member(site, secret)?)));
	let rights_changed = known.is_none() && secret.is_some_and(|secret| ended_for_rights(site, secret));
	let community = forum::settings::site(&site.forum).unwrap_or_else(|error| {
		tracing::error!(%error, "the community's name cannot be read");
		SiteView::default()
	});
	let kept = cookie(cookies, READING_COOKIE)
		.map(|value| ReadingCookie::parse(&percent_encoding::percent_decode_str(value).decode_utf8_lossy()));
	let kept = kept.unwrap_or_default();
	let (actor, session, language, calendar, theme, zone) = match known {
		Some((secret, known)) => {
			let session =
				SessionInfo { id: known.session, secret: secret.to_owned(), name: known.name, handle: known.handle };
			let reading = known.reading;
			(known.actor, Some(session), reading.language, reading.calendar, reading.theme, reading.zone)
		}
		None => (Actor::at_the_door(&site.forum), None, kept.language, kept.calendar, kept.theme, kept.zone),
	};
	let offered = community.face.offered(community.language);
	let language = language.filter(|language| offered.contains(language));
	let language = language.unwrap_or_else(|| preferred(headers, community.language, &offered));
	let locale = Locale::chosen(language, calendar, zone.as_deref());
	Caller { actor, session, rights_changed, site: community, locale, theme }
}

fn ended_for_rights(site: &Site, secret: &str) -> bool {
	accounts::ended_for_rights(&site.forum, secret).unwrap_or_else(|error| {
		tracing::error!(%error, "a session cannot be read");
		false
	})
}

fn member(site: &Site, secret: &str) -> Option<Recognised> {
	match accounts::recognise(&site.forum, secret) {
		Ok(Some(known)) => {
			if known.needs_touch {
				let (forum, secret) = (site.forum.clone(), secret.to_owned());
				tokio::task::spawn_blocking(move || accounts::touch(&forum, &secret));
			}
			Some(known)
		}
		Ok(None) => None,
		Err(error) => {
			tracing::error!(%error, "a session cannot be read");
			None
		}
	}
}

/// What the browser asks for, else the community's own language.
fn preferred(headers: &HeaderMap, own: Language, all: &[Language]) -> Language {
	let Some(asked) = headers.get(ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()) else { return own };
	let mut offered = vec![own];
	offered.extend(all.iter().filter(|language| **language != own));
	choose(asked, &offered)
}

/// All cookies of a request in one line; several header lines and odd bytes in foreign cookies
/// are no reason to forget somebody.
pub fn cookies(headers: &HeaderMap) -> String {
	let lines = headers.get_all(COOKIE).iter().map(|line| String::from_utf8_lossy(line.as_bytes()));
	lines.collect::<Vec<_>>().join("; ")
}

/// Who an open stream belongs to. An open page is no sign of life: it does not keep a session.
pub fn actor(site: &Site, cookies: &str) -> Actor {
	let known =
		cookie(cookies, session_cookie_name(site.secure)).map(|secret| accounts::recognise(&site.forum, secret));
	match known {
		Some(Ok(Some(known))) => known.actor,
		Some(Ok(None) | Err(_)) | None => Actor::at_the_door(&site.forum),
	}
}

fn cookie<'a>(cookies: &'a str, name: &str) -> Option<&'a str> {
	cookies.split(';').find_map(|pair| {
		let (known, value) = pair.trim().split_once('=')?;
		(known == name && !value.is_empty()).then_some(value)
	})
}

/// Where limits count: the first half of an IPv6 address, all of an IPv4 one.
pub fn address(parts: &Parts) -> u64 {
	parts.extensions.get::<ClientIp>().map_or(0, |ip| AddressKey::of(ip.0).0)
}

/// Browser and system in few words; what people need to know their own devices apart.
pub fn device(headers: &HeaderMap) -> String {
	let agent = headers.get(USER_AGENT).and_then(|value| value.to_str().ok()).unwrap_or("");
	let first = |known: &[(&str, &'static str)]| {
		known.iter().find(|(mark, _)| agent.contains(mark)).map_or("", |(_, name)| name)
	};
	// Order matters: every browser also claims to be an older one.
	let browser = first(&[
		("Edg/", "Edge"),
		("OPR/", "Opera"),
		("SamsungBrowser/", "Samsung Internet"),
		("Firefox/", "Firefox"),
		("FxiOS/", "Firefox"),
		("CriOS/", "Chrome"),
		("Chrome/", "Chrome"),
		("Safari/", "Safari"),
		("curl/", "curl"),
	]);
	let system = first(&[
		("iPhone", "iPhone"),
		("iPad", "iPad"),
		("Android", "Android"),
		("Windows", "Windows"),
		("Mac OS X", "macOS"),
		("Linux", "Linux"),
	]);
	[browser, system].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}
