//! Every way in which something comes out of the site: pages, streams, what islands ask for.
//!
//! A route that does not stand here fails the test: whoever adds one says what it shows to whom.

/// Pages that are the same for every place, by route: their addresses.
pub(crate) const COMMON: &[(&str, &[&str])] = &[
	// First what shows what is unread: reading topics changes it.
	("/unread", &["/unread"]),
	("/inbox", &["/inbox"]),
	("/", &["/"]),
	("/groups", &["/groups", "/groups?page=2"]),
	("/unanswered", &["/unanswered"]),
	("/blog", &["/blog"]),
	("/feed.atom", &["/feed.atom"]),
	("/blog/new", &["/blog/new"]),
	("/blog/drafts", &["/blog/drafts"]),
	("/bookmarks", &["/bookmarks"]),
	("/members", &["/members", "/members?q=ashby"]),
	("/new", &["/new"]),
	("/search", SEARCHES),
	("/mod", &["/mod"]),
	("/mod/queue", &["/mod/queue"]),
	("/held", &["/held"]),
	("/mod/audit", &["/mod/audit", "/mod/audit?act=topic-moved", "/mod/audit?act=topic-pinned"]),
	("/mod/audit/{number}/revert", &["/mod/audit/1/revert"]),
	("/settings", &["/settings"]),
	("/settings/notices", &["/settings/notices"]),
	("/settings/details", &["/settings/details"]),
	("/settings/invites", &["/settings/invites"]),
	("/settings/invites/end", &["/settings/invites/end"]),
	("/settings/profile", &["/settings/profile"]),
	("/settings/reading", &["/settings/reading"]),
	("/settings/tokens", &["/settings/tokens"]),
	("/settings/tokens/end", &["/settings/tokens/end"]),
	("/settings/security", &["/settings/security"]),
	("/settings/security/end", &["/settings/security/end"]),
	("/settings/security/end-others", &["/settings/security/end-others"]),
	("/inbox/read", &["/inbox/read"]),
	("/inbox/read-all", &["/inbox/read-all"]),
	("/read-all", &["/read-all"]),
	("/join", &["/join", "/join?asked"]),
	("/login", &["/login"]),
	("/confirm", &["/confirm"]),
	("/logout", &["/logout"]),
	("/invite/{token}", &["/invite/x"]),
	("/reset/{token}", &["/reset/x"]),
	("/setup/{token}", &["/setup/x"]),
	("/terms", &["/terms"]),
	("/admin", &["/admin"]),
	("/admin/approvals", &["/admin/approvals"]),
	("/admin/approvals/admit", &["/admin/approvals/admit"]),
	("/admin/approvals/refuse", &["/admin/approvals/refuse"]),
	("/admin/categories/add", &["/admin/categories/add"]),
	("/admin/categories/move", &["/admin/categories/move"]),
	("/admin/categories/place", &["/admin/categories/place"]),
	("/admin/categories/remove", &["/admin/categories/remove"]),
	("/admin/categories/rename", &["/admin/categories/rename"]),
	("/admin/filters", &["/admin/filters"]),
	("/admin/filters/remove", &["/admin/filters/remove"]),
	("/admin/filters/test", &["/admin/filters/test"]),
	("/admin/groups", &["/admin/groups"]),
	("/admin/groups/new", &["/admin/groups/new"]),
	("/admin/invites", &["/admin/invites"]),
	("/admin/invites/end", &["/admin/invites/end"]),
	("/admin/invites/tree", &["/admin/invites/tree"]),
	("/admin/members", &["/admin/members"]),
	("/admin/members/export", &["/admin/members/export"]),
	("/admin/members/import", &["/admin/members/import"]),
	("/admin/settings", &["/admin/settings"]),
	("/admin/settings/contact", &["/admin/settings/contact"]),
	("/admin/settings/countries", &["/admin/settings/countries"]),
	("/admin/settings/door", &["/admin/settings/door"]),
	("/admin/settings/languages", &["/admin/settings/languages"]),
	("/admin/settings/look", &["/admin/settings/look"]),
	("/admin/settings/texts", &["/admin/settings/texts"]),
	("/admin/terms", &["/admin/terms"]),
	("/admin/webhooks", &["/admin/webhooks"]),
	("/admin/webhooks/{id}", &["/admin/webhooks/0000000000001"]),
	("/admin/webhooks/{id}/remove", &["/admin/webhooks/0000000000001/remove"]),
	("/admin/webhooks/{id}/resend", &["/admin/webhooks/0000000000001/resend"]),
	("/charter", &["/charter"]),
	("/face/{file}", &["/face/x"]),
	("/favicon.ico", &["/favicon.ico"]),
	("/healthz", &["/healthz"]),
	("/readyz", &["/readyz"]),
	("/robots.txt", &["/robots.txt"]),
	("/.well-known/security.txt", &["/.well-known/security.txt"]),
	("/pkg/{file}", &["/pkg/x"]),
	("/live/inbox", &["/live/inbox"]),
	("/api/v1", &["/api/v1"]),
	("/api/v1/openapi.json", &["/api/v1/openapi.json"]),
	("/api/v1/me", &["/api/v1/me"]),
	("/api/v1/members", &["/api/v1/members", "/api/v1/members?q=ashby"]),
	("/api/v1/groups", &["/api/v1/groups", "/api/v1/groups?limit=1"]),
	("/api/v1/search", &["/api/v1/search?q=last", "/api/v1/search?q=earlier&sort=new&limit=1"]),
	("/api/v1/flags", &["/api/v1/flags"]),
	("/api/v1/filters", &["/api/v1/filters"]),
	("/api/v1/audit", &["/api/v1/audit?limit=100"]),
	("/api/v1/invites", &["/api/v1/invites"]),
	("/api/v1/notifications", &["/api/v1/notifications"]),
	("/api/v1/webhooks", &["/api/v1/webhooks"]),
	("/api/v1/webhooks/{id}", &["/api/v1/webhooks/0000000000001"]),
	("/api/v1/webhooks/{id}/deliveries", &["/api/v1/webhooks/0000000000001/deliveries"]),
	("/api/v1/notices", &["/api/v1/notices"]),
	("/api/v1/held", &["/api/v1/held"]),
	("/api/v1/events", &["/api/v1/events"]),
];

/// Pages of a place, by route. `{topic}` is the question in it, `{moved}` the topic that came
/// from a public group.
pub(crate) const PLACED: &[(&str, &[&str])] = &[
	("/blog/{blog}", &["/blog/{group}"]),
	("/blog/{blog}/feed.atom", &["/blog/{group}/feed.atom"]),
	("/blog/{blog}/feed.json", &["/blog/{group}/feed.json"]),
	("/blog/{blog}/tag/{tag}/feed.atom", &["/blog/{group}/tag/{tag}/feed.atom"]),
	("/blog/{blog}/by/{handle}/feed.atom", &["/blog/{group}/by/ines/feed.atom"]),
	("/blog/{blog}/edit", &["/blog/{group}/edit"]),
	("/blog/{blog}/write", &["/blog/{group}/write"]),
	("/blog/{blog}/tag/{tag}", &["/blog/{group}/tag/{tag}"]),
	("/blog/{blog}/by/{handle}", &["/blog/{group}/by/ines"]),
	("/blog/{blog}/in/{month}", &["/blog/{group}/in/2026-01", "/blog/{group}/in/2025-01"]),
	("/blog/{blog}/{slug}", &["/blog/{group}/{title}-article", "/blog/{group}/never"]),
	("/blog/draft/{article}", &["/blog/draft/{article}", "/blog/draft/{offered}", "/blog/draft/{draft}"]),
	("/blog/draft/{article}/take-back", &["/blog/draft/{article}/take-back"]),
	("/blog/draft/{article}/confirm", &["/blog/draft/{article}/confirm"]),
	("/blog/draft/{article}/discard", &["/blog/draft/{draft}/discard"]),
	("/g/{group}", &["/g/{group}"]),
	("/g/{group}/about", &["/g/{group}/about"]),
	("/g/{group}/ask", &["/g/{group}/ask"]),
	("/g/{group}/ask/withdraw", &["/g/{group}/ask/withdraw"]),
	("/g/{group}/invitation/accept", &["/g/{group}/invitation/accept"]),
	("/g/{group}/invitation/decline", &["/g/{group}/invitation/decline"]),
	("/g/{group}/join", &["/g/{group}/join"]),
	("/g/{group}/leave", &["/g/{group}/leave"]),
	("/g/{group}/members", &["/g/{group}/members"]),
	("/g/{group}/members/remove", &["/g/{group}/members/remove"]),
	("/g/{group}/new", &["/g/{group}/new"]),
	("/g/{group}/notice", &["/g/{group}/notice"]),
	("/g/{group}/order", &["/g/{group}/order"]),
	("/g/{group}/requests", &["/g/{group}/requests"]),
	("/g/{group}/requests/approve", &["/g/{group}/requests/approve"]),
	("/g/{group}/requests/invite", &["/g/{group}/requests/invite"]),
	("/g/{group}/requests/refuse", &["/g/{group}/requests/refuse"]),
	("/g/{group}/requests/revoke", &["/g/{group}/requests/revoke"]),
	("/g/{group}/rules", &["/g/{group}/rules"]),
	("/g/{group}/settings", &["/g/{group}/settings"]),
	("/g/{group}/watch", &["/g/{group}/watch"]),
	(
		"/live/t/{id}",
		&["/live/t/{topic}", "/live/t/{moved}", "/live/t/{split}", "/live/t/{merged}", "/live/t/{hidden}"],
	),
	("/mod/appeals/{case}", &["/mod/appeals/{case}"]),
	("/held/{case}", &["/held/{held}", "/held/{begun}", "/held/{case}"]),
	("/held/{case}/withdraw", &["/held/{case}/withdraw"]),
	("/mod/cases/{case}", &["/mod/cases/{case}"]),
	("/mod/held/{case}", &["/mod/held/{case}"]),
	(
		"/search",
		&["/search?q={title}", "/search?q=last&group={group}", "/search?kind=topics&tag={tag}", "/search?by={handle}"],
	),
	("/api/v1/search", &["/api/v1/search?q={title}", "/api/v1/search?q=last&group={group}"]),
	("/settings/notices/{notice}", &[OWN]),
	(
		"/t/{id}",
		&[
			"/t/{topic}",
			"/t/{moved}",
			"/t/{topic}?unread",
			"/t/{topic}?page=9",
			"/t/{talk}",
			"/t/{split}",
			"/t/{merged}",
			"/t/{hidden}",
		],
	),
	(
		"/t/{id}/{slug}",
		&[
			"/t/{topic}/x",
			"/t/{topic}/{title}",
			"/t/{topic}/{title}?told=3",
			"/t/{moved}/x",
			POINTING,
			LEFT,
			CAME,
			"/t/{split}/x",
			"/t/{merged}/x",
			"/t/{hidden}/x",
			AWAY,
		],
	),
	("/t/{id}/answer", &["/t/{topic}/answer"]),
	("/t/{id}/bookmark", &["/t/{topic}/bookmark", "/t/{moved}/bookmark"]),
	("/t/{id}/delete", &["/t/{topic}/delete"]),
	("/t/{id}/edit", &["/t/{topic}/edit", "/t/{talk}/edit"]),
	("/t/{id}/keep", &["/t/{topic}/keep", "/t/{split}/keep"]),
	("/t/{id}/keep/close", &["/t/{topic}/keep/close"]),
	("/t/{id}/keep/merge", &["/t/{topic}/keep/merge"]),
	("/t/{id}/keep/move", &["/t/{topic}/keep/move"]),
	("/t/{id}/keep/pin", &["/t/{topic}/keep/pin"]),
	("/t/{id}/keep/reopen", &["/t/{topic}/keep/reopen"]),
	("/t/{id}/keep/slow", &["/t/{topic}/keep/slow"]),
	("/t/{id}/keep/split", &["/t/{topic}/keep/split"]),
	("/t/{id}/keep/undo", &["/t/{topic}/keep/undo"]),
	("/t/{id}/keep/unpin", &["/t/{topic}/keep/unpin"]),
	("/t/{id}/official", &["/t/{topic}/official"]),
	(
		"/t/{id}/p/{number}",
		&[
			"/t/{topic}/p/2",
			"/t/{moved}/p/2",
			"/t/{topic}/p/99",
			"/t/{split}/p/1",
			"/t/{merged}/p/2",
			"/t/{hidden}/p/1",
		],
	),
	("/t/{id}/p/{number}/bookmark", &["/t/{topic}/p/2/bookmark", "/t/{topic}/p/4/bookmark"]),
	("/t/{id}/p/{number}/delete", &["/t/{topic}/p/2/delete"]),
	("/t/{id}/p/{number}/edit", &["/t/{topic}/p/2/edit"]),
	("/t/{id}/p/{number}/react", &["/t/{topic}/p/2/react"]),
	("/t/{id}/p/{number}/report", &["/t/{topic}/p/2/report"]),
	("/t/{id}/p/{number}/restore", &["/t/{topic}/p/4/restore"]),
	("/t/{id}/p/{number}/revisions", &["/t/{topic}/p/2/revisions", "/t/{topic}/p/4/revisions"]),
	("/t/{id}/reply", &["/t/{topic}/reply", "/t/{topic}/reply?quote=2", "/t/{topic}/reply?quote=4"]),
	("/t/{id}/restore", &["/t/{topic}/restore"]),
	("/t/{id}/watch", &["/t/{topic}/watch"]),
	("/tag/{tag}", &["/tag/{tag}"]),
	("/api/v1/groups/{group}", &["/api/v1/groups/{group}"]),
	("/api/v1/groups/{group}/pace", &["/api/v1/groups/{group}/pace"]),
	("/api/v1/groups/{group}/topics", &["/api/v1/groups/{group}/topics"]),
	("/api/v1/topics/{id}", &["/api/v1/topics/{topic}", "/api/v1/topics/{moved}"]),
	(
		"/api/v1/topics/{id}/arrivals",
		&["/api/v1/topics/{topic}/arrivals", "/api/v1/topics/{left}/arrivals", "/api/v1/topics/{came}/arrivals"],
	),
	("/api/v1/topics/{id}/pace", &["/api/v1/topics/{topic}/pace"]),
	("/api/v1/topics/{id}/posts", &["/api/v1/topics/{topic}/posts", "/api/v1/topics/{moved}/posts"]),
	("/api/v1/posts/{id}", &["/api/v1/posts/{topic}-2", "/api/v1/posts/{topic}-4", "/api/v1/posts/{moved}-1"]),
	("/api/v1/posts/{id}/revisions", &["/api/v1/posts/{topic}-2/revisions", "/api/v1/posts/{topic}-4/revisions"]),
];

/// Pages about people, which stand apart: somebody who writes in a secret group has a page.
pub(crate) const PERSONAL: &[(&str, &[&str])] = &[
	("/u/{handle}", &["/u/{handle}"]),
	("/u/{handle}/kind", &["/u/{handle}/kind"]),
	("/u/{handle}/reset-link", &["/u/{handle}/reset-link"]),
	("/u/{handle}/role", &["/u/{handle}/role"]),
	("/u/{handle}/silence", &["/u/{handle}/silence"]),
	("/u/{handle}/suspend", &["/u/{handle}/suspend"]),
	("/u/{handle}/unsilence", &["/u/{handle}/unsilence"]),
	("/u/{handle}/unsuspend", &["/u/{handle}/unsuspend"]),
	("/u/{handle}/warn", &["/u/{handle}/warn"]),
	("/api/v1/members/{handle}", &["/api/v1/members/{handle}"]),
];

/// What islands ask for about a place, with the fields of the question.
pub(crate) const FUNCTIONS: &[(&str, &str)] = &[
	("/do/discussions/posts_after", "topic={topic}&number=0"),
	("/do/discussions/posts_after", "topic={moved}&number=0"),
	("/do/discussions/posts_after", "topic={split}&number=0"),
	("/do/discussions/posts_after", "topic={left}&number=0"),
	("/do/discussions/posts_after", "topic={came}&number=0"),
	("/do/discussions/quote", "topic={split}&number=1"),
	("/do/discussions/quote", "topic={merged}&number=2"),
	("/do/discussions/quote", "topic={topic}&number=2"),
	("/do/discussions/quote", "topic={topic}&number=4"),
	("/do/mentions/complete", "topic={topic}&group=&typed=ash"),
	("/do/mentions/complete", "topic=&group={group}&typed=ash"),
	("/do/searching/suggest", "typed={title}"),
	("/do/searching/suggest", "typed=tarn"),
	("/do/searching/suggest", "typed={tag}"),
	("/do/discussions/preview", "text=%40ash+%2Ft%2F{topic}+%2Fg%2F{group}"),
];
/// What they ask for that belongs to nobody else.
pub(crate) const OWN_FUNCTIONS: &[(&str, &str)] = &[("/do/inbox/count", "")];

/// What may show all the same: members are named where members are listed, which tells nothing of
/// where they write; an address that somebody has written stays a written address; and what a
/// member was told once is theirs to read again, with the title that they knew and what they wrote.
pub(crate) fn shows_all_the_same(reader: &str, template: &str, letter: char) -> bool {
	match letter {
		'A' => ["/u/", "/members", "/admin/members", "/api/v1/members"].iter().any(|list| template.starts_with(list)),
		'I' => [POINTING, "/search?kind=replies"].contains(&template),
		'T' | 'B' => reader == "removed" && [OWN, "/settings/notices"].contains(&template),
		_ => false,
	}
}

/// Searches for what stands in all places, and for what is only like it. What was typed stands on
/// the page again: so nothing is typed here that would betray a place.
const SEARCHES: &[&str] = &[
	"/search",
	"/search?q=last",
	"/search?q=first+now+mine",
	"/search?q=earlier&sort=new",
	"/search?q=earlier&page=2",
	"/search?q=square",
	"/search?kind=questions",
	"/search?kind=replies",
	"/search?by=ashby",
	// Spelled nearly like what stands in one place alone.
	"/search?q=taarnsecret",
	"/search?q=braemsecret",
	"/search?q=xyylemsecret",
];

/// What each reader has of their own, and nobody else.
pub(crate) const OWN: &str = "/settings/notices/{notice}";
/// Where somebody points at posts of all places.
const POINTING: &str = "/t/{pointing}/where-to-look";
/// A public topic from which a post went into a place, and one into which posts came from there.
const LEFT: &str = "/t/{left}/what-stays-behind";
const CAME: &str = "/t/{came}/what-came-here";
/// A topic of a place that was merged into a public one: its address leads everybody there.
const AWAY: &str = "/t/{away}/x";

/// What stands for the parts of a template where nothing ever was.
pub(crate) fn never() -> Vec<(&'static str, String)> {
	let id = "0000000000001";
	let names = ["{topic}", "{moved}", "{split}", "{merged}", "{hidden}", "{case}", "{held}", "{begun}", "{notice}"];
	let articles = ["{article}", "{talk}", "{offered}", "{draft}"];
	let names = names.into_iter().chain(articles).map(|name| (name, id.to_owned()));
	let words = [("{group}", "sorrelnever"), ("{title}", "tarnnever"), ("{tag}", "tansynever")];
	names.chain(words.map(|(name, word)| (name, word.to_owned()))).collect()
}

pub(crate) fn filled(template: &str, parts: &[(&'static str, String)]) -> String {
	parts.iter().fold(template.to_owned(), |filled, (name, value)| filled.replace(name, value))
}
