//! A text comes back to its writer, whatever became of the place it was written for.

use super::html::{elements, named, value_of};
use super::site::{Browser, Reply, TestSite};
use forum::discussions;
use model::TopicId;
use model::groups::Access;

/// Written for an hour.
const TEXT: &str = "An hour's <work>.";

/// A public group with anna's topic in it, to which somebody replied.
struct Scene {
	site: TestSite,
	topic: TopicId,
}

impl Scene {
	fn new() -> Self {
		let site = TestSite::new();
		let group = site.world.group("coffee", Access::Public);
		let topic = site.world.topic(&site.world.member("anna"), group, "Grind size");
		let _number = site.world.reply(&site.world.member("boris"), topic, "Finer.");
		Self { site, topic }
	}

	fn at(&self, rest: &str) -> String {
		format!("/t/{}{rest}", self.topic)
	}

	fn delete_topic(&self) {
		discussions::delete_topic(self.site.forum(), &self.site.world.administrator("root"), self.topic).unwrap();
	}
}

/// The texts of the fields that can be read and not changed.
fn given_back(reply: &Reply) -> Vec<String> {
	let kept = elements(&reply.body).into_iter().filter(|it| it.attribute("readonly").is_some());
	kept.map(|it| it.attribute("value").map_or(it.text.clone(), str::to_owned)).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reply_to_a_topic_just_deleted_comes_back() {
	let scene = Scene::new();
	scene.delete_topic();
	let mut boris = scene.site.member("boris");
	for fields in [&[("body", TEXT)][..], &[("body", TEXT), ("preview", "yes")]] {
		let reply = boris.post(&scene.at("/reply"), fields).await;
		assert_eq!((reply.status, given_back(&reply)), (404, vec![TEXT.to_owned()]));
		assert!(!reply.body.contains("Grind size"), "a deleted topic is named");
		let never = boris.post("/t/0000000000001/reply", fields).await;
		let says = |reply: &Reply| named(&reply.body, "main")[0].text.clone();
		assert_eq!((never.status, says(&never)), (404, says(&reply)));
	}
	let keeper = scene
		.site
		.browser_of(&scene.site.world.administrator("root"))
		.post(&scene.at("/reply"), &[("body", TEXT)])
		.await;
	assert_eq!((keeper.status, given_back(&keeper)), (403, vec![TEXT.to_owned()]));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_edit_of_what_was_deleted_meanwhile_comes_back() {
	let scene = Scene::new();
	let mut boris = scene.site.member("boris");
	let path = scene.at("/p/2/edit");
	let revision = value_of(&boris.get(&path).await.body, "revision").unwrap();
	let root = scene.site.world.administrator("root");
	discussions::delete_post(scene.site.forum(), &root, scene.topic, 2).unwrap();
	let fields = [("body", TEXT), ("revision", revision.as_str())];
	let post_gone = boris.post(&path, &fields).await;
	assert_eq!((post_gone.status, given_back(&post_gone)), (403, vec![TEXT.to_owned()]));
	scene.delete_topic();
	let topic_gone = boris.post(&path, &fields).await;
	assert_eq!((topic_gone.status, given_back(&topic_gone)), (404, vec![TEXT.to_owned()]));
	let fields = [("title", "Grind <finer>"), ("tags", "grind, milk"), ("kind", "question")];
	let head = scene.site.member("anna").post(&scene.at("/edit"), &fields).await;
	assert_eq!((head.status, given_back(&head)), (404, vec!["Grind <finer>".to_owned(), "grind, milk".to_owned()]));
}

#[tokio::test(flavor = "multi_thread")]
async fn who_may_not_write_in_a_group_is_told_so_by_page_and_form() {
	let scene = Scene::new();
	for access in [Access::Private, Access::Secret] {
		let _group = scene.site.world.group(access.code(), access);
	}
	let mut boris = scene.site.member("boris");
	let fields = [("title", "Let me in"), ("body", TEXT), ("kind", "discussion"), ("tags", "")];
	for (group, status) in [("private", 403), ("secret", 404)] {
		let path = format!("/g/{group}/new");
		assert_eq!(boris.get(&path).await.status, status, "{group}");
		for fields in [&fields[..], &fields[1..]] {
			let reply = boris.post(&path, fields).await;
			assert_eq!(reply.status, status, "{group}");
			assert!(given_back(&reply).contains(&TEXT.to_owned()), "{group}");
		}
	}
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_title_without_a_session_is_kept_through_signing_in() {
	for (access, handle) in [(Access::Public, "dora"), (Access::Members, "emil")] {
		let scene = Scene::new();
		let group = scene.site.world.group(access.code(), access);
		let mut browser = scene.site.visitor();
		join(&mut browser, handle).await;
		let topic = scene.site.world.topic(&scene.site.world.member(handle), group, "Old title");
		let path = format!("/t/{topic}/edit");
		let form = browser.get(&path).await;
		let found = ["found_title", "found_kind", "found_tags"].map(|name| (name, value_of(&form.body, name).unwrap()));
		let found = found.each_ref().map(|(name, value)| (*name, value.as_str()));
		let mut fields = vec![("title", "New \"title\""), ("tags", "grind, milk"), ("kind", "question")];
		fields.extend(found);
		browser.forget();
		let lost = browser.post(&path, &fields).await;
		assert_eq!(lost.status, 401, "{handle}");
		let back = sign_in(&mut browser, &lost, handle).await;
		let (title, tags) = (value_of(&back.body, "title"), value_of(&back.body, "tags"));
		assert_eq!((title.as_deref(), tags.as_deref()), (Some("New \"title\""), Some("grind, milk")));
		let shown = |name: &str| named(&back.body, "label").iter().any(|it| it.attribute("for") == Some(name));
		assert!(shown("title") && shown("tags"), "the kept words are not shown");
		let sent = fields.iter().map(|(name, _)| (*name, value_of(&back.body, name).unwrap())).collect::<Vec<_>>();
		let sent = sent.iter().map(|(name, value)| (*name, value.as_str())).collect::<Vec<_>>();
		assert_eq!(browser.post(&path, &sent).await.status, 303, "{handle}");
		let page = browser.get(&format!("/t/{topic}/new-title")).await;
		assert_eq!(named(&page.body, "h1")[0].text, "New \"title\"");
	}
}

const PASSWORD: &str = "gravel-otter-lantern";

async fn join(browser: &mut Browser, handle: &str) {
	let email = format!("{handle}@example.org");
	let fields = [("name", handle), ("handle", handle), ("email", email.as_str()), ("password", PASSWORD)];
	assert_eq!(browser.post("/join", &fields).await.status, 303);
}

/// Signs in with everything that the page carries along.
async fn sign_in(browser: &mut Browser, page: &Reply, handle: &str) -> Reply {
	let hidden = named(&page.body, "input").into_iter().filter(|it| it.attribute("type") == Some("hidden"));
	let mut fields = hidden
		.map(|it| (it.attribute("name").unwrap().to_owned(), it.attribute("value").unwrap_or("").to_owned()))
		.collect::<Vec<_>>();
	fields.extend([("handle", handle), ("current_password", PASSWORD)].map(|(a, b)| (a.to_owned(), b.to_owned())));
	let fields = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect::<Vec<_>>();
	let back = browser.post("/login", &fields).await;
	assert_eq!(back.status, 200, "{}", back.body);
	back
}

#[tokio::test(flavor = "multi_thread")]
async fn a_text_that_was_taken_leads_to_a_page_that_names_its_sending() {
	let scene = Scene::new();
	let mut boris = scene.site.member("boris");
	let sent = boris.post(&scene.at("/reply"), &[("body", TEXT), ("sending", "5ab3")]).await;
	assert_eq!((sent.status, sent.location()), (303, scene.at("/p/3?sent=5ab3").as_str()));
	let there = boris.get(sent.location()).await;
	assert_eq!((there.status, there.location()), (303, scene.at("/grind-size?sent=5ab3#p3").as_str()));
	let fields = [("title", "Beans"), ("body", TEXT), ("kind", "discussion"), ("tags", ""), ("sending", "5ab4")];
	let started = boris.post("/g/coffee/new", &fields).await;
	assert!(started.location().ends_with("/beans?sent=5ab4"), "{}", started.location());
	let refused = boris.post(&scene.at("/reply"), &[("body", " "), ("sending", "5ab5")]).await;
	assert_eq!((refused.status, refused.location()), (422, ""));
	let broken = boris.post(&scene.at("/reply"), &[("body", "Finest."), ("sending", "x&y#z")]).await;
	assert_eq!((broken.status, broken.location()), (303, scene.at("/p/4").as_str()));
}
