//! Reactions, bookmarks, watching, mentions, the inbox, tags and queues, by forms without scripts.

use super::html::{elements, named};
use super::site::{Reply, TestSite};
use forum::{Actor, groups};
use model::Field;
use model::groups::{Access, GroupRole};
use model::text::Handle;

fn texts(reply: &Reply, name: &str) -> Vec<String> {
	named(&reply.body, name).into_iter().map(|it| it.text.clone()).collect()
}

fn links(reply: &Reply) -> Vec<String> {
	named(&reply.body, "a").iter().filter_map(|it| it.attribute("href").map(str::to_owned)).collect()
}

fn inside(site: &TestSite, group: model::GroupId, handle: &str) -> Actor {
	let actor = site.world.member(handle);
	let named = Handle::parse(Field::Handle, handle).unwrap();
	groups::add_member(site.forum(), &Actor::system(), group, &named, GroupRole::Member).unwrap();
	site.world.again(&actor)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reaction_is_a_button_that_is_pressed_again_to_take_it_back() {
	let site = TestSite::new();
	let topic = site.world.topic(&site.world.member("anna"), site.world.group("coffee", Access::Public), "Grind");
	let mut boris = site.member("boris");
	let address = format!("/t/{topic}/p/1/react");
	let done = boris.post(&address, &[("reaction", "thanks")]).await;
	assert_eq!((done.status, done.location()), (303, format!("/t/{topic}/p/1").as_str()));
	let page = boris.get(&format!("/t/{topic}/grind")).await;
	let pressed = |reply: &Reply| {
		let buttons = named(&reply.body, "button");
		let mine = buttons.iter().find(|it| it.attribute("value") == Some("thanks")).unwrap();
		mine.attribute("aria-pressed").map(str::to_owned)
	};
	assert_eq!(pressed(&page).as_deref(), Some("true"));
	assert!(texts(&page, "dl").iter().any(|text| text.contains("Boris")), "who reacted is named");
	assert!(site.visitor().get(&format!("/t/{topic}/grind")).await.body.contains("Boris"));
	assert_eq!(boris.post(&address, &[("reaction", "thanks")]).await.status, 303);
	assert_eq!(pressed(&boris.get(&format!("/t/{topic}/grind")).await).as_deref(), Some("false"));
	assert_eq!(boris.post(&address, &[("reaction", "🎉")]).await.status, 400);
	assert_eq!(site.visitor().post(&address, &[("reaction", "thanks")]).await.status, 401);
	let mut anna = site.member("anna");
	let page = anna.get(&format!("/t/{topic}/grind")).await;
	assert!(!named(&page.body, "button").iter().any(|it| it.attribute("name") == Some("reaction")), "one's own post");
	let own = anna.post(&address, &[("reaction", "thanks")]).await;
	assert!(own.status == 403 && own.body.contains("This is about yourself"), "{}", own.body);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_bookmark_is_kept_with_a_note_changed_and_removed() {
	let site = TestSite::new();
	let topic = site.world.topic(&site.world.member("anna"), site.world.group("coffee", Access::Public), "Grind");
	let mut boris = site.member("boris");
	let address = format!("/t/{topic}/p/1/bookmark");
	assert_eq!(boris.get(&address).await.status, 200);
	assert_eq!(boris.post(&address, &[("note", "for <later>")]).await.status, 303);
	let list = boris.get("/bookmarks").await;
	assert!(list.body.contains("for &lt;later&gt;") && links(&list).contains(&format!("/t/{topic}/p/1")));
	let long = "x".repeat(201);
	let refused = boris.post(&address, &[("note", &long)]).await;
	assert!(refused.status == 422 && refused.body.contains(&long), "{}", refused.status);
	assert_eq!(boris.post(&address, &[("note", ""), ("remove", "yes")]).await.status, 303);
	assert!(!boris.get("/bookmarks").await.body.contains("Grind"));
	assert_eq!(site.visitor().get("/bookmarks").await.status, 401);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_author_hears_who_of_the_mentioned_cannot_read_and_nobody_else_does() {
	let site = TestSite::new();
	let cellar = site.world.group("cellar", Access::Secret);
	let (anna, boris) = (inside(&site, cellar, "anna"), inside(&site, cellar, "boris"));
	let _carla = site.world.member("carla");
	let topic = site.world.topic(&anna, cellar, "Grind");
	let mut browser = site.browser_of(&anna);
	let sent = browser.post(&format!("/t/{topic}/reply"), &[("body", "Ask @boris and @carla.")]).await;
	assert_eq!(sent.location(), format!("/t/{topic}/p/2?told=2"));
	let there = browser.get(sent.location()).await;
	assert_eq!(there.location(), format!("/t/{topic}/grind?told=2#p2"));
	let page = browser.get(&format!("/t/{topic}/grind?told=2")).await;
	assert!(page.body.contains("@carla.</p>") && links(&page).contains(&"/u/boris".to_owned()));
	let other = site.browser_of(&boris).get(&format!("/t/{topic}/grind?told=2")).await;
	assert!(!other.body.contains("cannot read this topic"));
	site.world.settle();
	let mut carla = site.member("carla");
	let inbox = carla.get("/inbox").await;
	assert!(!inbox.body.contains("Grind") && !inbox.body.contains("cellar"));
	let boris_inbox = site.browser_of(&boris).get("/inbox").await;
	assert!(boris_inbox.body.contains("Anna mentioned you"), "{}", boris_inbox.body);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_masthead_counts_what_is_new_and_forms_mark_it_as_read() {
	let site = TestSite::new();
	let anna = site.world.member("anna");
	let topic = site.world.topic(&anna, site.world.group("coffee", Access::Public), "Grind");
	site.world.reply(&site.world.member("boris"), topic, "Finer.");
	site.world.reply(&site.world.member("carla"), topic, "Ask @anna.");
	site.world.settle();
	let mut browser = site.browser_of(&anna);
	let count = |reply: &Reply| {
		let link = elements(&reply.body).into_iter().find(|it| it.attribute("data-inbox").is_some()).unwrap();
		link.attribute("aria-label").unwrap().to_owned()
	};
	let inbox = browser.get("/inbox").await;
	assert_eq!(count(&inbox), "Inbox, 2 new");
	let entry = named(&inbox.body, "input").into_iter().find(|it| it.attribute("name") == Some("entry")).unwrap();
	let entry = entry.attribute("value").unwrap().to_owned();
	assert_eq!(browser.post("/inbox/read", &[("entry", &entry)]).await.status, 303);
	assert_eq!(count(&browser.get("/groups").await), "Inbox, 1 new");
	assert_eq!(browser.post("/inbox/read", &[("entry", "nonsense")]).await.status, 400);
	assert_eq!(browser.post("/inbox/read-all", &[]).await.status, 303);
	assert_eq!(count(&browser.get("/groups").await), "Inbox");
	assert_eq!(site.visitor().get("/inbox").await.status, 401);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_topic_and_a_group_are_muted_and_watched_by_a_form() {
	let site = TestSite::new();
	let topic = site.world.topic(&site.world.member("anna"), site.world.group("coffee", Access::Public), "Grind");
	let mut boris = site.member("boris");
	let chosen = |reply: &Reply| {
		let options = named(&reply.body, "option");
		let chosen = options.iter().find(|it| it.attribute("selected").is_some()).unwrap();
		chosen.attribute("value").unwrap().to_owned()
	};
	assert_eq!(boris.post(&format!("/t/{topic}/watch"), &[("level", "muted")]).await.status, 303);
	assert_eq!(chosen(&boris.get(&format!("/t/{topic}/grind")).await), "muted");
	assert_eq!(boris.post("/g/coffee/watch", &[("level", "watching")]).await.status, 303);
	assert_eq!(chosen(&boris.get("/g/coffee").await), "watching");
	assert_eq!(boris.post("/g/coffee/watch", &[("level", "loud")]).await.status, 400);
	assert!(!boris.get("/unread").await.body.contains("Grind"));
}

#[tokio::test(flavor = "multi_thread")]
async fn tags_link_to_their_topics_and_hidden_ones_are_not_there() {
	let site = TestSite::new();
	let (open, cellar) = (site.world.group("coffee", Access::Public), site.world.group("cellar", Access::Secret));
	let anna = inside(&site, cellar, "anna");
	let mut browser = site.browser_of(&anna);
	let fields = [("title", "Milk"), ("body", "Which?"), ("kind", "question"), ("tags", "شیر milk")];
	assert_eq!(browser.post("/g/coffee/new", &fields).await.status, 303);
	let fields = [("title", "Loot"), ("body", "Where?"), ("kind", "question"), ("tags", "heist")];
	assert_eq!(browser.post("/g/cellar/new", &fields).await.status, 303);
	let home = site.visitor().get("/").await;
	let tag = links(&home).into_iter().find(|link| link.starts_with("/tag/")).unwrap();
	assert!(site.visitor().get(&tag).await.body.contains("Milk"));
	assert_eq!(browser.get("/tag/heist").await.status, 200);
	let (hidden, never) = (site.visitor().get("/tag/heist").await, site.visitor().get("/tag/never").await);
	assert_eq!((hidden.status, texts(&hidden, "main")), (404, texts(&never, "main")));
	let waiting = site.visitor().get("/unanswered").await;
	assert!(waiting.body.contains("Milk") && !waiting.body.contains("Loot"));
	let _groups = (open, cellar);
}
