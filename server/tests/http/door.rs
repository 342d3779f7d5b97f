//! The door of the community: by approval, by invitation, closed; terms of use.

use super::html::{named, value_of};
use super::site::{Browser, TestSite};
use model::groups::Access;
use model::text::Prose;
use model::{Field, TopicId};

const PASSWORD: &str = "gravel-otter-lantern";

fn newcomer(handle: &str) -> Vec<(&str, &str)> {
	vec![("name", "Anna Nova"), ("handle", handle), ("email", "anna@example.org"), ("password", PASSWORD)]
}

fn root(site: &TestSite) -> Browser {
	site.browser_of(&site.world.administrator("root"))
}

async fn set(site: &TestSite, door: &str, count: &str) {
	let done = root(site).post("/admin/settings/door", &[("door", door), ("count", count)]).await;
	assert_eq!(done.status, 303, "{}", done.body);
}

fn terms(site: &TestSite, text: &str) {
	let found = forum::settings::site(site.forum()).unwrap().terms;
	let text = Prose::parse(Field::Terms, text).unwrap();
	forum::settings::publish_terms(site.forum(), &site.world.administrator("root"), text, found).unwrap();
}

fn link(body: &str) -> String {
	let code = named(body, "code").into_iter().map(|it| it.text).find(|text| text.contains("/invite/"));
	let code = code.unwrap_or_else(|| panic!("no link in {body}"));
	code[code.find("/invite/").unwrap()..].to_owned()
}

fn public_topic(site: &TestSite) -> TopicId {
	let group = site.world.group("coffee", Access::Public);
	site.world.topic(&site.world.member("anna"), group, "Grinding")
}

#[tokio::test(flavor = "multi_thread")]
async fn before_a_closed_door_every_address_answers_the_same() {
	let site = TestSite::new();
	let topic = public_topic(&site);
	set(&site, "closed", "").await;
	let there = [format!("/t/{topic}/grinding"), "/g/coffee".into(), "/groups".into(), "/u/anna".into(), "/new".into()];
	let without_nonce = |reply: &super::site::Reply, path: &str| {
		// The way back from signing in is the only thing that differs.
		(reply.status, reply.body.replace(path, "PATH"))
	};
	let never = site.visitor().get("/g/never").await;
	assert_eq!(never.status, 401);
	for path in there {
		let reply = site.visitor().get(&path).await;
		assert_eq!(without_nonce(&reply, &path), without_nonce(&never, "/g/never"), "{path}");
		for told in ["coffee", "Coffee", "Grinding", "Anna"] {
			assert!(!reply.body.replace(&path, "").contains(told), "{path} tells of {told}");
		}
	}
	let door = site.visitor().get("/").await;
	assert_eq!(door.status, 200);
	assert!(door.body.contains("Testville") && door.body.contains("/login") && !door.body.contains("coffee"));
	assert!(door.body.contains("noindex"));
	for (path, status) in [("/login", 200), ("/join", 200), ("/settings/reading", 200), ("/terms", 404)] {
		assert_eq!(site.visitor().get(path).await.status, status, "{path}");
	}
	let live = site.visitor().get(&format!("/live/t/{topic}")).await;
	assert_eq!(live.status, 404);
	assert_eq!(site.member("olga").get("/g/coffee").await.status, 200);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_being_written_survives_a_session_that_ends_before_a_closed_door() {
	let site = TestSite::new();
	let topic = public_topic(&site);
	set(&site, "closed", "").await;
	let lost = site.visitor().post(&format!("/t/{topic}/reply"), &[("body", "Half an hour of thought.")]).await;
	assert_eq!(lost.status, 401);
	assert!(lost.body.contains("Half an hour of thought."), "{}", lost.body);
}

#[tokio::test(flavor = "multi_thread")]
async fn by_invitation_the_form_is_closed_and_a_link_opens_it_once() {
	let site = TestSite::new();
	set(&site, "invitation", "2").await;
	assert!(!site.visitor().get("/login").await.body.contains("href=\"/join"));
	assert!(value_of(&site.visitor().get("/join").await.body, "handle").is_none());
	assert!(!site.visitor().post("/join", &newcomer("eve")).await.body.contains("eve\""));
	let mut olga = site.member("olga");
	let made = olga.post("/settings/invites", &[("count", "1"), ("span", "7"), ("message", "Anna")]).await;
	assert_eq!(made.status, 200, "{}", made.body);
	let link = link(&made.body);
	assert!(!olga.get("/settings/invites").await.body.contains(&link), "the link is shown once");
	let over = olga.post("/settings/invites", &[("count", "2"), ("span", "7"), ("message", "")]).await;
	assert_eq!((over.status, value_of(&over.body, "count").as_deref()), (422, Some("2")));
	let mut anna = site.visitor();
	let form = anna.get(&link).await;
	assert!(form.status == 200 && form.body.contains("Olga"));
	let weak = anna.post(&link, &[("name", "Anna"), ("handle", "anna"), ("email", "a@b.org"), ("password", "x")]).await;
	assert_eq!((weak.status, value_of(&weak.body, "name").as_deref()), (422, Some("Anna")));
	let joined = anna.post(&link, &newcomer("anna")).await;
	assert_eq!(joined.status, 303, "{}", joined.body);
	assert!(anna.is_signed_in());
	assert_eq!(site.visitor().get(&link).await.status, 404);
	assert_eq!(site.visitor().post(&link, &newcomer("eve")).await.status, 404);
	assert_eq!(site.visitor().post(&link, &newcomer("anna")).await.status, 303, "a second click signs in");
	let tree = root(&site).get("/admin/invites/tree").await;
	assert!(tree.body.contains("Olga") && tree.body.contains("Anna Nova"), "{}", tree.body);
	assert_eq!(olga.get("/admin/invites").await.status, 403);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_invitation_is_ended_by_its_maker_and_by_administrators_alone() {
	let site = TestSite::new();
	set(&site, "closed", "5").await;
	let mut olga = site.member("olga");
	let made = olga.post("/settings/invites", &[("count", "3"), ("span", "1"), ("message", "")]).await;
	let id = value_of(&made.body, "invite").unwrap();
	assert_eq!(site.member("eve").post("/settings/invites/end", &[("invite", &id)]).await.status, 404);
	assert_eq!(site.visitor().get(&link(&made.body)).await.status, 200);
	assert_eq!(root(&site).post("/admin/invites/end", &[("invite", &id)]).await.status, 303);
	assert_eq!(site.visitor().get(&link(&made.body)).await.status, 404);
	assert_eq!(olga.post("/settings/invites/end", &[("invite", &id)]).await.status, 303);
}

#[tokio::test(flavor = "multi_thread")]
async fn who_asks_to_join_reads_how_it_stands() {
	let site = TestSite::new();
	set(&site, "approval", "").await;
	let mut fields = newcomer("anna");
	fields.push(("message", "I roast."));
	let mut anna = site.visitor();
	let asked = anna.post("/join", &fields).await;
	assert_eq!((asked.status, asked.location()), (303, "/join?asked=1"), "{}", asked.body);
	assert!(!anna.is_signed_in());
	assert!(anna.follow(&asked).await.body.contains("You asked to join"));
	let log_in = [("handle", "anna"), ("current_password", PASSWORD)];
	let waits = anna.post("/login", &log_in).await;
	assert!(waits.status == 403 && waits.body.contains("has not decided yet"), "{}", waits.body);
	let mut root = root(&site);
	let list = root.get("/admin/approvals").await;
	assert!(list.body.contains("I roast.") && !list.body.contains("anna@example.org"));
	let id = value_of(&list.body, "applicant").unwrap();
	let refused = root.post("/admin/approvals/refuse", &[("applicant", &id), ("message", "Not <now>.")]).await;
	assert_eq!(refused.status, 303, "{}", refused.body);
	let told = anna.post("/login", &log_in).await;
	assert!(told.status == 403 && told.body.contains("Not &lt;now&gt;."), "{}", told.body);
	let wrong = anna.post("/login", &[("handle", "anna"), ("current_password", "wrong")]).await;
	assert!(wrong.status == 422 && !wrong.body.contains("Not &lt;now"));
	assert_eq!(site.member("olga").post("/admin/approvals/admit", &[("applicant", &id)]).await.status, 403);
	assert_eq!(root.post("/admin/approvals/admit", &[("applicant", &id)]).await.status, 303);
	assert_eq!(root.post("/admin/approvals/admit", &[("applicant", &id)]).await.status, 409);
	assert_eq!(anna.post("/login", &log_in).await.status, 303);
	assert_eq!(site.member("olga").get("/u/anna").await.status, 200);
}

#[tokio::test(flavor = "multi_thread")]
async fn after_new_terms_a_page_stands_between_and_keeps_what_was_written() {
	let site = TestSite::new();
	let topic = public_topic(&site);
	let mut olga = site.member("olga");
	terms(&site, "Be **kind**.");
	assert_eq!(olga.get(&format!("/t/{topic}/grinding")).await.status, 200, "reading goes on");
	let between = olga.post(&format!("/t/{topic}/reply"), &[("body", "Half an hour of thought.")]).await;
	assert_eq!(between.status, 403);
	assert!(between.body.contains("<strong>kind</strong>"), "{}", between.body);
	assert!(between.body.contains("Please read the terms of use and agree") && !between.body.contains("have changed"));
	assert!(between.body.contains("Half an hour of thought."));
	let hidden = |name: &str| value_of(&between.body, name).unwrap();
	let (action, body, version) = (hidden("kept-action"), hidden("kept:body"), hidden("terms"));
	let fields = [("kept-action", action.as_str()), ("kept:body", body.as_str()), ("terms", version.as_str())];
	let back = olga.post("/terms", &fields).await;
	assert_eq!((back.status, value_of(&back.body, "body").as_deref()), (200, Some("Half an hour of thought.")));
	let sent = olga.post(&action, &[("body", "Half an hour of thought.")]).await;
	assert_eq!(sent.status, 303, "{}", sent.body);
	let old = olga.post("/terms", &[("terms", "7")]).await;
	assert_eq!(old.status, 409);
	terms(&site, "Be very kind.");
	assert!(olga.get("/terms").await.body.contains("The terms of use have changed."));
	assert!(!root(&site).get("/terms").await.body.contains("have changed"), "whoever wrote them has agreed");
}

#[tokio::test(flavor = "multi_thread")]
async fn who_joins_ticks_the_box_of_the_terms() {
	let site = TestSite::new();
	terms(&site, "Be kind.");
	let refused = site.visitor().post("/join", &newcomer("anna")).await;
	assert_eq!((refused.status, value_of(&refused.body, "name").as_deref()), (422, Some("Anna Nova")));
	let mut fields = newcomer("anna");
	fields.push(("terms", "1"));
	assert_eq!(site.visitor().post("/join", &fields).await.status, 303);
	assert!(site.visitor().get("/terms").await.body.contains("Be kind."));
	let mut root = root(&site);
	let stale = root.post("/admin/terms", &[("terms", "New."), ("found", "")]).await;
	assert_eq!((stale.status, value_of(&stale.body, "terms").as_deref()), (409, Some("New.")));
	assert_eq!(root.post("/admin/terms", &[("terms", "New."), ("found", "1")]).await.status, 303);
	assert!(root.get("/admin/terms").await.body.contains("Version 2"));
	let first = root.get("/admin/terms?version=1").await;
	for part in ["Be kind.", "2 members have agreed to this version", "Anna Nova", "/u/anna"] {
		assert!(first.body.contains(part), "{part} in {}", first.body);
	}
	assert_eq!(root.get("/admin/terms?version=1&after=zzzzzzzzzzzzz").await.status, 200, "no member: from the first");
	assert_eq!(root.get("/admin/terms?version=1&after=7zzzzzzzzzzzz").await.status, 404);
	let member = root.get("/u/anna").await.body;
	assert!(
		member.contains("Agreed to version 1 of the terms of use on") && member.contains("Not yet to those in force.")
	);
	assert!(!site.member("olga").get("/u/anna").await.body.contains("Agreed to version"));
	assert_eq!(site.member("olga").get("/admin/terms").await.status, 403);
	assert_eq!(root.post("/admin/terms", &[("withdraw", "yes")]).await.status, 303);
	assert_eq!(site.visitor().get("/terms").await.status, 404);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_member_says_more_of_themselves_and_others_read_what_is_for_them() {
	let site = TestSite::new();
	let mut anna = site.member("anna");
	let fields = |company| {
		[
			("company", company),
			("company_to", "members"),
			("job_title", "Roaster"),
			("job_title_to", "oneself"),
			("country", "TR"),
			("country_to", "members"),
			("interests", "espresso, filter"),
			("interests_to", "members"),
			("kind", "expert"),
			("kind_to", "keepers"),
		]
	};
	let long = "x".repeat(99);
	let refused = anna.post("/settings/details", &fields(&long)).await;
	assert_eq!((refused.status, value_of(&refused.body, "company")), (422, Some(long.clone())));
	assert_eq!(anna.post("/settings/details", &fields("Kahve <Ltd>")).await.status, 303);
	let seen = site.member("olga").get("/u/anna").await.body;
	assert!(
		seen.contains("Kahve &lt;Ltd&gt;") && seen.contains("Türkiye") && seen.contains("espresso, filter"),
		"{seen}"
	);
	assert!(!seen.contains("Roaster") && !seen.contains("Expert"));
	assert_eq!(site.member("olga").post("/u/anna/kind", &[("kind", "staff")]).await.status, 403);
	assert_eq!(root(&site).post("/u/anna/kind", &[("kind", "staff")]).await.status, 303);
	assert!(site.member("olga").get("/u/anna").await.body.contains("Staff"));
}

#[tokio::test(flavor = "multi_thread")]
async fn who_lives_in_an_excluded_country_is_told_in_clear_words() {
	let site = TestSite::new();
	assert!(!site.visitor().get("/join").await.body.contains("name=\"country\""));
	assert_eq!(
		root(&site).post("/admin/settings/countries", &[("country", "AQ"), ("country", "BV")]).await.status,
		303
	);
	assert!(site.visitor().get("/join").await.body.contains("name=\"country\""));
	let mut fields = newcomer("anna");
	assert_eq!(site.visitor().post("/join", &fields).await.status, 422);
	fields.push(("country", "AQ"));
	let refused = site.visitor().post("/join", &fields).await;
	assert!(
		refused.status == 403 && refused.body.contains("cannot take members from this country"),
		"{}",
		refused.body
	);
	assert!(root(&site).get("/admin/settings").await.body.contains("1 turned away"));
	fields.pop();
	fields.push(("country", "TR"));
	assert_eq!(site.visitor().post("/join", &fields).await.status, 303);
}
