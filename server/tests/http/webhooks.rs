//! The pages on which administrators keep webhooks, without scripts.

use super::html::named;
use super::site::{Browser, TestSite};
use forum::accounts::PROVEN_FOR;
use forum::webhooks::{self, DELIVERIES_PER_PAGE, Desk};
use model::groups::Access;
use model::webhooks::{Outcome, WebhookState};
use std::collections::HashSet;

const RECEIVER: &str = "https://hooks.example/meydan?for=us";

fn secret(page: &str) -> Option<String> {
	named(page, "code").into_iter().map(|code| code.text).find(|text| text.starts_with("whsec_"))
}

async fn made(site: &TestSite) -> (Browser, String) {
	let mut root = site.browser_of(&site.world.administrator("root"));
	let made = root.post("/admin/webhooks", &[("address", RECEIVER)]).await;
	assert_eq!(made.status, 200, "{}", made.body);
	assert!(secret(&made.body).is_some());
	let webhook = webhooks::list(site.forum(), &site.world.administrator("root")).unwrap().pop().unwrap();
	(root, format!("/admin/webhooks/{}", webhook.id))
}

/// Tells the next thing, as if its receiver answered so.
fn tell(site: &TestSite, outcome: Outcome) {
	let due = Desk::default().due(site.forum(), &HashSet::new()).unwrap();
	webhooks::sent(site.forum(), &due.messages[0], outcome).unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn an_administrator_makes_switches_moves_and_removes_a_webhook() {
	let site = TestSite::new();
	let (mut root, at) = made(&site).await;
	let list = root.get("/admin/webhooks").await.body;
	assert!(list.contains("hooks.example") && list.contains("Works") && secret(&list).is_none());
	let page = root.get(&at).await;
	assert_eq!(page.status, 200);
	assert!(page.body.contains("It has told nothing yet.") && secret(&page.body).is_none());
	let off = root.post(&at, &[("switch", "off")]).await;
	assert!(root.follow(&off).await.body.contains("Switched off"));
	let on = root.post(&at, &[("switch", "on")]).await;
	assert!(root.follow(&on).await.body.contains("Works"));
	let moved = root.post(&at, &[("address", "https://other.example/")]).await;
	assert!(root.follow(&moved).await.body.contains("https://other.example/"));
	let removed = root.post(&format!("{at}/remove"), &[]).await;
	assert!(root.follow(&removed).await.body.contains("There are none yet."));
	assert_eq!(root.get(&at).await.status, 404);
	let log = root.get("/mod/audit").await.body;
	assert!(log.contains("made a webhook") && log.contains("hooks.example") && !log.contains("for=us"));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_it_told_is_listed_with_each_try_and_sent_again() {
	let site = TestSite::new();
	let (mut root, at) = made(&site).await;
	let anna = site.world.member("anna");
	let topic = site.world.topic(&anna, site.world.group("coffee", Access::Public), "Beans");
	for number in 0..DELIVERIES_PER_PAGE {
		site.world.reply(&anna, topic, &format!("Number {number}."));
	}
	tell(&site, Outcome::Forbidden);
	let page = root.get(&at).await.body;
	assert!(page.contains("Leads where this server may not send") && page.contains("Next try:"));
	let number =
		webhooks::deliveries(site.forum(), &site.world.administrator("root"), id(&at), None).unwrap().0[0].number;
	let again = root.post(&format!("{at}/resend"), &[("delivery", &number.to_string())]).await;
	assert_eq!(again.status, 303);
	for _ in 0..DELIVERIES_PER_PAGE + 2 {
		tell(&site, Outcome::Taken { status: 204 });
	}
	let page = root.get(&at).await.body;
	assert!(page.contains("Answered 204") && page.contains("post-written"));
	let further = named(&page, "a").into_iter().find(|link| link.attribute("rel") == Some("next")).unwrap();
	let further = root.get(further.attribute("href").unwrap()).await;
	assert!(further.body.contains("Leads where this server may not send"), "{}", further.body);
	let back = root.post(&format!("{at}/resend"), &[("delivery", &number.to_string())]).await;
	assert!(root.follow(&back).await.status == 200);
	for (field, value, status) in [("delivery", "x", 400), ("delivery", "1", 404)] {
		assert_eq!(root.post(&format!("{at}/resend"), &[(field, value)]).await.status, status);
	}
	assert_eq!(root.get(&format!("{at}?before=1")).await.status, 404);
}

fn id(at: &str) -> model::WebhookId {
	at.rsplit('/').next().unwrap().parse().unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_no_address_is_said_beside_the_field_and_kept() {
	let site = TestSite::new();
	let (mut root, at) = made(&site).await;
	for address in ["/admin/webhooks", at.as_str()] {
		let refused = root.post(address, &[("address", "ftp://hooks.example/")]).await;
		assert_eq!(refused.status, 422);
		assert!(refused.body.contains("address-error") && refused.body.contains("ftp://hooks.example/"));
	}
	assert_eq!(root.post(&at, &[("switch", "perhaps")]).await.status, 400);
	let nobody = site.member("anna").get(&at).await;
	assert_eq!(nobody.status, 403);
	assert_eq!(site.visitor().get("/admin/webhooks").await.status, 401);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_browser_left_open_changes_no_webhook_without_the_password() {
	let site = TestSite::new();
	let (mut root, at) = made(&site).await;
	site.world.advance(PROVEN_FOR);
	for (path, field) in [("/admin/webhooks", ("address", RECEIVER)), (at.as_str(), ("switch", "off"))] {
		let asked = root.post(path, &[field]).await;
		assert_eq!(asked.status, 403);
		assert!(asked.body.contains("action=\"/confirm\""), "{}", asked.body);
	}
	let root = site.world.administrator("root");
	let all = webhooks::list(site.forum(), &root).unwrap();
	assert_eq!((all.len(), all[0].state), (1, WebhookState::Works));
}
