//! Posts that wait, slow talk, and filters, by plain forms.

use super::html::elements;
use super::site::{Browser, Reply, TestSite};
use forum::groups;
use model::groups::{Access, GroupRole};
use model::text::Handle;
use model::{Field, TopicId};

/// A public group that kim looks after, in which every post waits.
struct Scene {
	site: TestSite,
	topic: TopicId,
}

impl Scene {
	async fn new() -> Self {
		let site = TestSite::new();
		let world = &site.world;
		let group = world.group("coffee", Access::Public);
		let (_kim, _boris) = (world.member("kim"), world.member("boris"));
		let kim = Handle::parse(Field::Handle, "kim").unwrap();
		groups::add_member(site.forum(), &world.system(), group, &kim, GroupRole::Moderator).unwrap();
		let topic = world.topic(&world.member("anna"), group, "Grind size");
		let set = site.member("kim").post("/g/coffee/order", &[("holds", "everybody"), ("slow", "0")]).await;
		assert_eq!(set.location(), "/g/coffee");
		Self { site, topic }
	}

	/// Sends a reply of boris's, and gives the address to which that leads.
	async fn reply(&self, boris: &mut Browser, text: &str) -> String {
		let sent = boris.post(&format!("/t/{}/reply", self.topic), &[("body", text), ("sending", "a1")]).await;
		assert_eq!(sent.status, 303, "{}", sent.body);
		sent.location().to_owned()
	}

	async fn queue_form(&self, kim: &mut Browser) -> String {
		let queue = kim.get("/mod/queue").await;
		let forms = elements(&queue.body);
		let form = forms.iter().find(|one| one.attribute("action").is_some_and(|to| to.starts_with("/mod/held/")));
		form.unwrap_or_else(|| panic!("{}", queue.body)).attribute("action").unwrap().to_owned()
	}
}

fn has(reply: &Reply, part: &str) -> bool {
	reply.body.contains(part)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reply_waits_until_it_is_approved_in_the_queue() {
	let scene = Scene::new().await;
	let (mut boris, mut kim) = (scene.site.member("boris"), scene.site.member("kim"));
	let topic = format!("/t/{}/grind-size", scene.topic);
	assert!(has(&boris.get(&topic).await, "appears here after somebody"));
	let to = scene.reply(&mut boris, "Finer, *much* finer.").await;
	assert!(to.starts_with("/held/") && to.ends_with("?sent=a1"), "{to}");
	let held = boris.get(&to).await;
	assert!(held.status == 200 && has(&held, "Waiting for approval") && has(&held, "Finer, *much* finer."));
	assert!(has(&boris.get(&topic).await, "Finer, *much* finer."), "its author sees it in its topic");
	assert!(has(&boris.get("/held").await, "Grind size"));
	for mut other in [scene.site.member("anna"), scene.site.visitor()] {
		assert!(!has(&other.get(&topic).await, "much"));
		assert_eq!(other.get(&to).await.status, 404);
	}
	let queue = kim.get("/mod/queue").await;
	for part in ["1 thing to look at", "Waits to appear", "Every post in this group waits.", "Finer, *much* finer."] {
		assert!(has(&queue, part), "{part} in {}", queue.body);
	}
	let form = scene.queue_form(&mut kim).await;
	assert_eq!(boris.post(&form, &[("decision", "approve")]).await.status, 404);
	let done = kim.post(&form, &[("decision", "approve"), ("reason", "")]).await;
	assert!(has(&kim.follow(&done).await, "Decided and written to the log."));
	let _mona = scene.site.world.moderator("mona");
	let late = scene.site.member("mona").post(&form, &[("decision", "approve")]).await;
	assert_eq!(late.status, 409);
	for part in ["decided already", "Decided by Kim on", "Post approved", "Nothing waits"] {
		assert!(has(&late, part), "{part} in {}", late.body);
	}
	for browser in [&mut boris, &mut kim] {
		assert_eq!(browser.get(&to).await.location(), format!("/t/{}/p/2", scene.topic));
	}
	for mut other in [scene.site.member("anna"), scene.site.visitor()] {
		assert_eq!(other.get(&to).await.status, 404);
	}
	assert!(has(&scene.site.visitor().get(&topic).await, "<em>much</em>"));
	assert!(has(&boris.get("/settings/notices").await, "was approved and appears now"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refused_topic_comes_back_with_the_reason() {
	let scene = Scene::new().await;
	let (mut boris, mut kim) = (scene.site.member("boris"), scene.site.member("kim"));
	let fields = [("title", "Buy my beans"), ("body", "They are cheap."), ("kind", "discussion"), ("tags", "")];
	let sent = boris.post("/g/coffee/new", &fields).await;
	let to = sent.location().to_owned();
	assert!(to.starts_with("/held/"), "{to}");
	assert!(!has(&boris.get("/g/coffee").await, "Buy my beans"));
	let form = scene.queue_form(&mut kim).await;
	let bare = kim.post(&form, &[("decision", "refuse"), ("reason", "")]).await;
	assert_eq!(bare.status, 422);
	kim.post(&form, &[("decision", "refuse"), ("reason", "No advertising.")]).await;
	assert!(has(&boris.get("/settings/notices").await, "A post of yours was refused."));
	let held = boris.get(&to).await;
	assert!(has(&held, "No advertising.") && has(&held, "They are cheap."), "{}", held.body);
	let gone = boris.post(&format!("{to}/withdraw"), &[]).await;
	assert!(has(&boris.follow(&gone).await, "Nothing waits"));
	assert_eq!(boris.get(&to).await.status, 404);
}

#[tokio::test(flavor = "multi_thread")]
async fn slow_talk_says_when_one_may_post_again() {
	let scene = Scene::new().await;
	scene.site.member("kim").post("/g/coffee/order", &[("holds", "nobody"), ("slow", "300")]).await;
	let mut boris = scene.site.member("boris");
	let topic = format!("/t/{}/grind-size", scene.topic);
	assert!(has(&boris.get(&topic).await, "5 minutes"));
	assert!(scene.reply(&mut boris, "One.").await.contains("/p/2"));
	let soon = boris.post(&format!("/t/{}/reply", scene.topic), &[("body", "Two.")]).await;
	assert_eq!(soon.status, 429);
	assert!(has(&soon, "Try again in") && has(&soon, "Two."), "{}", soon.body);
	let strange = scene.site.member("kim").post("/g/coffee/order", &[("holds", "nobody"), ("slow", "7")]).await;
	assert_eq!(strange.status, 400);
}

#[tokio::test(flavor = "multi_thread")]
async fn filters_are_made_tried_and_removed_by_administrators() {
	let scene = Scene::new().await;
	scene.site.member("kim").post("/g/coffee/order", &[("holds", "nobody"), ("slow", "0")]).await;
	let mut root = scene.site.member("root");
	let wrong = root.post("/admin/filters", &[("kind", "link"), ("action", "refuse"), ("pattern", "no site")]).await;
	assert!(wrong.status == 422 && has(&wrong, "no site"), "{}", wrong.body);
	for (kind, action, pattern) in [("word", "hold", "pills"), ("link", "refuse", "https://spam.example/x")] {
		let made = root.post("/admin/filters", &[("kind", kind), ("action", action), ("pattern", pattern)]).await;
		assert_eq!(made.status, 303, "{}", made.body);
	}
	let list = root.get("/admin/filters").await;
	assert!(has(&list, "2 filters") && has(&list, "spam.example"), "{}", list.body);
	let tried = root.post("/admin/filters/test", &[("body", "Pills at https://spam.example")]).await;
	assert!(has(&tried, "It would be refused."), "{}", tried.body);
	let tried = root.post("/admin/filters/test", &[("body", "Hello.")]).await;
	assert!(has(&tried, "It meets no filter"), "{}", tried.body);
	let mut boris = scene.site.member("boris");
	let refused = boris.post(&format!("/t/{}/reply", scene.topic), &[("body", "At https://spam.example")]).await;
	assert!(
		refused.status == 422 && has(&refused, "a link in this text") && !has(&refused, "filter"),
		"{}",
		refused.body
	);
	assert!(scene.reply(&mut boris, "Cheap PILLS.").await.starts_with("/held/"));
	let forms = elements(&list.body);
	let id = forms.iter().find(|one| one.attribute("name") == Some("id")).unwrap().attribute("value").unwrap();
	root.post("/admin/filters/remove", &[("id", id)]).await;
	assert!(has(&root.get("/admin/filters").await, "1 filter"));
}
