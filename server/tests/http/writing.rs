//! Topics and posts by the forms, and what becomes of a text that cannot be taken.

use super::html::{elements, named, value_of};
use super::site::{Browser, Reply, TestSite};
use forum::testing::World;
use forum::{Actor, discussions};
use meydan::config::Config;
use model::groups::Access;
use model::text::Prose;
use model::{Field, TopicId};

/// What would run if anything did.
const SCRIPT: &str = "<script>alert(1)</script><img src=x onerror=alert(1)>\"'></textarea><svg/onload=alert(1)>";

/// A public group with anna's topic in it.
struct Scene {
	site: TestSite,
	topic: TopicId,
}

impl Scene {
	fn new() -> Self {
		let site = TestSite::new();
		let group = site.world.group("coffee", Access::Public);
		let topic = site.world.topic(&site.world.member("anna"), group, "Grind size");
		Self { site, topic }
	}

	fn anna(&self) -> Browser {
		self.site.member("anna")
	}

	fn at(&self, rest: &str) -> String {
		format!("/t/{}{rest}", self.topic)
	}

	async fn read(&self) -> String {
		self.site.visitor().get(&self.at("/grind-size")).await.body
	}
}

/// Nothing in a page runs, whatever was written into it.
#[track_caller]
fn assert_harmless(reply: &Reply, what: &str) {
	for element in elements(&reply.body) {
		let ours = element.name == "script" && element.attribute("src").is_some_and(|src| src.starts_with("/pkg/"));
		assert!(element.name != "script" || ours || element.attribute("nonce").is_some(), "{what}: {element:?}");
		assert!(!element.text.is_empty() || element.attribute("src") != Some("x"), "{what}: {element:?}");
		for (name, value) in &element.attributes {
			assert!(!name.starts_with("on"), "{what}: {element:?}");
			assert!(!value.trim_start().to_lowercase().starts_with("javascript:"), "{what}: {element:?}");
		}
	}
}

#[tokio::test(flavor = "multi_thread")]
async fn a_topic_is_started_answered_and_read_by_plain_forms() {
	let scene = Scene::new();
	let mut anna = scene.anna();
	let form = anna.get("/g/coffee/new").await;
	assert_eq!((form.status, value_of(&form.body, "title").as_deref()), (200, Some("")));
	let fields = [("title", "Which grinder?"), ("body", "A *small* one."), ("kind", "question"), ("tags", "grind")];
	let started = anna.post("/g/coffee/new", &fields).await;
	let page = anna.follow(&started).await;
	let page = if page.status == 301 { anna.get(page.location()).await } else { page };
	assert_eq!(page.status, 200);
	assert_eq!(named(&page.body, "h1")[0].text, "Which grinder?");
	assert!(named(&page.body, "em").iter().any(|it| it.text == "small"));
	let sent = scene.site.member("boris").post(&scene.at("/reply"), &[("body", "Finer.")]).await;
	assert_eq!((sent.status, sent.location()), (303, scene.at("/p/2").as_str()));
	let permalink = scene.site.visitor().get(sent.location()).await;
	assert_eq!((permalink.status, permalink.location()), (303, scene.at("/grind-size#p2").as_str()));
	let posts = named(&scene.read().await, "article");
	assert_eq!(posts.iter().filter_map(|it| it.attribute("id")).collect::<Vec<_>>(), ["p1", "p2"]);
	assert!(posts[1].text.contains("Finer."));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_empty_title_comes_back_with_the_text() {
	let scene = Scene::new();
	let fields = [("title", " \u{200B} "), ("body", "\n\nLong text.\n<b>"), ("kind", "question"), ("tags", "a b")];
	let reply = scene.anna().post("/g/coffee/new", &fields).await;
	assert_eq!(reply.status, 422);
	assert_eq!(value_of(&reply.body, "body").as_deref(), Some("\n\nLong text.\n<b>"));
	assert_eq!(value_of(&reply.body, "tags").as_deref(), Some("a b"));
	let title = named(&reply.body, "input").into_iter().find(|it| it.attribute("name") == Some("title")).unwrap();
	assert_eq!(title.attribute("aria-invalid"), Some("true"));
	let empty = scene.anna().post(&scene.at("/reply"), &[("body", "  \n")]).await;
	assert_eq!(empty.status, 422);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_text_that_is_too_long_comes_back_whole() {
	let scene = Scene::new();
	let long = "x".repeat(model::text::BODY_MAX + 1);
	let reply = scene.anna().post(&scene.at("/reply"), &[("body", &long)]).await;
	assert_eq!(reply.status, 422);
	assert_eq!(value_of(&reply.body, "body").map(|text| text.len()), Some(long.len()));
	// The longest text that is allowed fits where each character takes nine or twelve bytes on the way.
	for character in ["漢", "💩"] {
		let widest = character.repeat(model::text::BODY_MAX);
		let reply = scene.anna().post(&scene.at("/reply"), &[("body", &widest)]).await;
		assert_eq!(reply.status, 303, "{character}");
	}
}

#[tokio::test(flavor = "multi_thread")]
async fn an_edit_is_saved_and_a_late_one_keeps_its_text() {
	let scene = Scene::new();
	let path = scene.at("/p/1/edit");
	let mut anna = scene.anna();
	let form = anna.get(&path).await;
	let revision = value_of(&form.body, "revision").unwrap();
	assert_eq!(value_of(&form.body, "body").as_deref(), Some("First post."));
	let saved = anna.post(&path, &[("body", "Second try."), ("revision", &revision)]).await;
	assert_eq!(saved.status, 303, "{}", saved.body);
	assert!(scene.read().await.contains("Second try."));
	let late = anna.post(&path, &[("body", "From another tab."), ("revision", &revision)]).await;
	assert_eq!(late.status, 409);
	assert_eq!(value_of(&late.body, "body").as_deref(), Some("From another tab."));
	assert!(late.body.contains("Second try."), "the newer text is not shown");
	assert!(!scene.read().await.contains("From another tab."));
	let newer = value_of(&late.body, "revision").unwrap();
	let again = anna.post(&path, &[("body", "From another tab."), ("revision", &newer)]).await;
	assert_eq!(again.status, 303);
	for revision in ["", "-1", "x", "99999999999"] {
		let reply = anna.post(&path, &[("body", "y"), ("revision", revision)]).await;
		assert!((400..500).contains(&reply.status), "{revision}: {}", reply.status);
	}
}

#[tokio::test(flavor = "multi_thread")]
async fn a_head_changed_by_two_shows_the_later_one_both() {
	let scene = Scene::new();
	let path = scene.at("/edit");
	let mut anna = scene.anna();
	let form = anna.get(&path).await;
	let found = |reply: &Reply| {
		["found_title", "found_kind", "found_tags"].map(|name| (name, value_of(&reply.body, name).unwrap()))
	};
	let sent = |found: &[(&'static str, String); 3], title: &str, tags: &str| {
		let mut fields = found.to_vec();
		fields.extend([("title", title.to_owned()), ("tags", tags.to_owned()), ("kind", "discussion".to_owned())]);
		fields
	};
	let post = async |anna: &mut Browser, fields: Vec<(&str, String)>| {
		let fields: Vec<_> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
		anna.post(&path, &fields).await
	};
	let first = found(&form);
	let mut asked = sent(&first, "Grind size?", "");
	asked[5].1 = "question".to_owned();
	assert_eq!(post(&mut anna, asked).await.status, 303);
	assert_eq!(post(&mut anna, sent(&first, "Grind size", "mill")).await.status, 303);
	let late = post(&mut anna, sent(&first, "Size", "")).await;
	assert_eq!((late.status, value_of(&late.body, "title").as_deref()), (409, Some("Size")));
	assert!(late.body.contains("Grind size?\nA question\nmill"), "what it is now is not shown");
	// What the late one left alone is as the others made it, and stays so when the form is sent again.
	assert_eq!(value_of(&late.body, "tags").as_deref(), Some("mill"));
	let kinds = named(&late.body, "input").into_iter().filter(|it| it.attribute("name") == Some("kind"));
	let ticked =
		kinds.filter(|it| it.attribute("checked").is_some()).map(|it| it.attribute("value").map(str::to_owned));
	assert_eq!(ticked.collect::<Vec<_>>(), [Some("question".to_owned())]);
	let mut again = sent(&found(&late), "Size", "mill");
	again[5].1 = "question".to_owned();
	assert_eq!(post(&mut anna, again).await.status, 303);
	let read = scene.site.visitor().get(&scene.at("/size")).await;
	assert_eq!(named(&read.body, "h1")[0].text, "Size");
	let mut unknown = sent(&first, "Size", "");
	unknown[5].1 = "poll".to_owned();
	assert_eq!(post(&mut anna, unknown).await.status, 400);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reply_without_a_session_is_kept_through_signing_in() {
	let scene = Scene::new();
	let mut boris = scene.site.visitor();
	let fields =
		[("name", "Boris"), ("handle", "boris"), ("email", "b@example.org"), ("password", "gravel-otter-lantern")];
	assert_eq!(boris.post("/join", &fields).await.status, 303);
	boris.forget();
	let text = "What I wrote\n\nfor an <hour> & \"more\".";
	let lost = boris.post(&scene.at("/reply"), &[("body", text)]).await;
	assert_eq!(lost.status, 401);
	let kept = named(&lost.body, "input").into_iter().filter(|it| it.attribute("type") == Some("hidden"));
	let mut fields = kept
		.map(|it| (it.attribute("name").unwrap().to_owned(), it.attribute("value").unwrap_or("").to_owned()))
		.collect::<Vec<_>>();
	assert!(fields.iter().any(|(_, value)| value == text), "{fields:?}");
	fields.extend(
		[("handle", "boris"), ("current_password", "gravel-otter-lantern")].map(|(a, b)| (a.to_owned(), b.to_owned())),
	);
	let fields = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect::<Vec<_>>();
	let back = boris.post("/login", &fields).await;
	assert!(boris.is_signed_in());
	assert_eq!((back.status, value_of(&back.body, "body").as_deref()), (200, Some(text)));
	let links = named(&back.body, "a");
	assert!(links.iter().any(|it| it.attribute("href") == Some("/u/boris")), "the frame is that of a visitor");
	assert!(!links.iter().any(|it| it.attribute("href") == Some("/join")), "a member is asked to join");
	let forms = named(&back.body, "form").into_iter().filter(|it| it.attribute("method") == Some("post"));
	let action = forms.filter_map(|it| it.attribute("action").map(str::to_owned)).next().unwrap();
	assert_eq!(boris.post(&action, &[("body", text)]).await.status, 303);
	assert!(scene.read().await.contains("for an &lt;hour&gt;") || scene.read().await.contains("What I wrote"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_name_behind_a_right_id_leads_on() {
	let scene = Scene::new();
	let mut browser = scene.site.visitor();
	for path in ["", "/wrong", "/GRIND-SIZE", "/%D9%82"] {
		let reply = browser.get(&scene.at(path)).await;
		assert_eq!((reply.status, reply.location()), (301, scene.at("/grind-size").as_str()), "{path}");
	}
	for page in ["?page=0", "?page=2", "?page=-1", "?page=99999999999", "?page=x"] {
		assert_eq!(browser.get(&scene.at(&format!("/grind-size{page}"))).await.status, 404, "{page}");
	}
	for number in ["0", "2", "-1", "99999999999", "x"] {
		assert_eq!(browser.get(&scene.at(&format!("/p/{number}"))).await.status, 404, "{number}");
	}
}

#[tokio::test(flavor = "multi_thread")]
async fn a_topic_called_like_a_form_is_reached_all_the_same() {
	let scene = Scene::new();
	let mut anna = scene.anna();
	for title in ["Reply", "Edit", "Delete!", "restore", "Answer", "p"] {
		let fields = [("title", title), ("body", "x"), ("kind", "discussion"), ("tags", "")];
		let started = anna.post("/g/coffee/new", &fields).await;
		let mut to = started.location().to_owned();
		for _ in 0..2 {
			let reply = anna.get(&to).await;
			if reply.status == 200 {
				assert_eq!(named(&reply.body, "h1")[0].text, title);
				break;
			}
			to = reply.location().to_owned();
		}
		assert_eq!(anna.get(&to).await.status, 200, "{title} at {to}");
	}
}

#[tokio::test(flavor = "multi_thread")]
async fn whatever_is_written_runs_nowhere() {
	let scene = Scene::new();
	let mut anna = scene.anna();
	let fields = [("title", SCRIPT), ("body", SCRIPT), ("kind", "discussion"), ("tags", "<b>,\"'>")];
	let started = anna.post("/g/coffee/new", &fields).await;
	let mut pages = vec![("refused", anna.post("/g/coffee/new", &[("title", ""), ("body", SCRIPT)]).await)];
	let base = started.location().split(['?', '#']).next().unwrap().trim_end_matches('/').to_owned();
	assert_eq!(started.status, 303, "{}", started.body);
	let id = base.split('/').nth(2).unwrap().to_owned();
	for what in ["/p/1/edit", "/edit", "/delete", "/p/1/delete", "/reply?quote=1", "/p/1/revisions"] {
		pages.push((what, anna.get(&format!("/t/{id}{what}")).await));
	}
	let topic = anna.get(&format!("/t/{id}")).await;
	pages.push(("topic", anna.get(topic.location()).await));
	for path in ["/", "/g/coffee", "/groups"] {
		pages.push((path, anna.get(path).await));
	}
	pages.push(("preview", anna.post(&format!("/t/{id}/reply"), &[("body", SCRIPT), ("preview", "yes")]).await));
	pages.push(("login", anna.post("/login", &[("handle", SCRIPT), ("next", SCRIPT)]).await));
	pages.push(("join", scene.site.visitor().post("/join", &[("name", SCRIPT), ("handle", SCRIPT)]).await));
	pages.push(("lost", scene.site.visitor().post(&format!("/t/{id}/reply"), &[("body", SCRIPT)]).await));
	for (what, page) in &pages {
		assert!(page.status < 500, "{what}: {}", page.status);
		assert_harmless(page, what);
	}
	let edit = &pages.iter().find(|(what, _)| *what == "/p/1/edit").unwrap().1;
	assert_eq!(value_of(&edit.body, "body").as_deref(), Some(SCRIPT));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_deleted_last_reply_is_not_unread_for_ever() {
	let scene = Scene::new();
	let (boris, chen) = (scene.site.world.member("boris"), scene.site.world.member("chen"));
	scene.site.world.advance(std::time::Duration::from_secs(60));
	let number = scene.site.world.reply(&boris, scene.topic, "Oops.");
	discussions::delete_post(scene.site.forum(), &boris, scene.topic, number).unwrap();
	let mut browser = scene.site.browser_of(&chen);
	assert_eq!(browser.get(&scene.at("/grind-size")).await.status, 200);
	let unread = || {
		let list = discussions::latest(scene.site.forum(), &chen, None).unwrap();
		list.topics[0].unread != model::discussions::Unread::Nothing
	};
	// The mark is written after the answer.
	for _ in 0..200 {
		if !unread() {
			return;
		}
		tokio::time::sleep(std::time::Duration::from_millis(10)).await;
	}
	panic!("the topic stays unread");
}

#[tokio::test(flavor = "multi_thread")]
async fn forty_five_posts_are_read_page_by_page() {
	let scene = Scene::new();
	for number in 2..=45 {
		let body = Prose::parse(Field::Body, &format!("Post {number}.")).unwrap();
		discussions::reply(scene.site.forum(), &Actor::system(), scene.topic, body).unwrap();
	}
	let mut browser = scene.site.visitor();
	for (page, first, count) in [(1, "p1", 20), (2, "p21", 20), (3, "p41", 5)] {
		let reply = browser.get(&scene.at(&format!("/grind-size?page={page}"))).await;
		let posts = named(&reply.body, "article");
		assert_eq!((posts.len(), posts[0].attribute("id")), (count, Some(first)));
	}
	assert_eq!(browser.get(&scene.at("/grind-size?page=4")).await.status, 404);
	let reply = browser.get(&scene.at("/p/45")).await;
	assert_eq!(reply.location(), scene.at("/grind-size?page=3#p45"));
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_writes_too_often_is_told_until_when_and_keeps_the_text() {
	let site = TestSite::around(World::with_limits(1), Config::default());
	let _root = site.world.administrator("root");
	let group = site.world.group("coffee", Access::Public);
	let topic = site.world.topic(&site.world.moderator("mona"), group, "Grind size");
	let mut anna = site.member("anna");
	let mut last = None;
	for number in 0..4 {
		last = Some(anna.post(&format!("/t/{topic}/reply"), &[("body", &format!("Reply {number}."))]).await);
	}
	let refused = last.unwrap();
	assert_eq!((refused.status, value_of(&refused.body, "body").as_deref()), (429, Some("Reply 3.")));
	let seconds: u64 = refused.headers["retry-after"].to_str().unwrap().parse().unwrap();
	assert!((1..=120).contains(&seconds), "{seconds}");
}
