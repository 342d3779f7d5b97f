//! Splitting and merging topics by plain forms, and where their addresses lead.

use super::site::{Reply, TestSite};
use forum::groups;
use model::groups::{Access, GroupRole};
use model::text::Handle;
use model::{Field, TopicId};

fn has(reply: &Reply, part: &str) -> bool {
	reply.body.contains(part)
}

/// A public group that kim looks after, with a topic of anna's and two replies.
fn scene() -> (TestSite, TopicId) {
	let site = TestSite::new();
	let world = &site.world;
	let group = world.group("coffee", Access::Public);
	let (_kim, boris) = (world.member("kim"), world.member("boris"));
	let kim = Handle::parse(Field::Handle, "kim").unwrap();
	groups::add_member(site.forum(), &world.system(), group, &kim, GroupRole::Moderator).unwrap();
	let topic = world.topic(&world.member("anna"), group, "Grind size");
	world.reply(&boris, topic, "Finer.");
	world.reply(&boris, topic, "And which milk?");
	(site, topic)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reply_is_split_off_its_link_leads_on_and_it_comes_back() {
	let (site, topic) = scene();
	let (mut kim, mut anna) = (site.member("kim"), site.member("anna"));
	let form = format!("/t/{topic}/keep/split");
	assert!(has(&kim.get(&format!("/t/{topic}/keep")).await, &form));
	assert_eq!(anna.get(&form).await.status, 403);
	let page = kim.get(&form).await;
	assert!(page.status == 200 && has(&page, "Which posts"), "{}", page.body);
	let group = site.forum().directory().unwrap().by_slug("coffee").unwrap().id.to_string();
	let fields = |rows: &'static str| [("rows", rows), ("title", "Milk"), ("reason", "Two talks."), ("group", &group)];
	let wrong = kim.post(&form, &fields("1")).await;
	assert!(wrong.status == 422 && has(&wrong, "Two talks."), "{}", wrong.body);
	let done = kim.post(&form, &fields("3")).await;
	assert_eq!(done.status, 303, "{}", done.body);
	let milk = done.location().to_owned();
	let new = anna.get(&format!("{milk}/milk")).await;
	assert!(has(&new, "And which milk?") && has(&new, "was split off"), "{}", new.body);
	let old = anna.get(&format!("/t/{topic}/grind-size")).await;
	assert!(!has(&old, "And which milk?") && has(&old, "1 post was moved to:"), "{}", old.body);
	let link = anna.get(&format!("/t/{topic}/p/3")).await;
	assert_eq!((link.status, link.location()), (301, format!("{milk}/p/1").as_str()));

	let undo = kim.get(&format!("{milk}/keep/undo")).await;
	let id = undo.body.split("name=\"id\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
	let back = kim.post(&format!("{milk}/keep/undo"), &[("id", &id), ("reason", "Together.")]).await;
	assert_eq!(back.location(), format!("/t/{topic}"), "{}", back.body);
	assert!(has(&anna.get(&format!("/t/{topic}/grind-size")).await, "And which milk?"));
	assert_eq!(anna.get(&milk).await.location(), format!("/t/{topic}"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_merged_topic_leads_to_the_other_and_to_nothing_for_those_who_may_not_read_it() {
	let (site, topic) = scene();
	let world = &site.world;
	let root = world.administrator("root");
	let cellar = world.group("cellar", Access::Secret);
	let hidden = world.topic(&root, cellar, "Hidden");
	let other =
		world.topic(&world.member("anna"), site.forum().directory().unwrap().by_slug("coffee").unwrap().id, "Other");
	let mut kim = site.member("kim");
	let merge = format!("/t/{other}/keep/merge");
	let unknown = kim.post(&merge, &[("into", &hidden.to_string()), ("reason", "There.")]).await;
	assert_eq!(unknown.status, 422, "{}", unknown.body);
	let foreign = kim.post(&merge, &[("into", &format!("https://evil.test/t/{topic}")), ("reason", "There.")]).await;
	assert!(foreign.status == 422 && has(&foreign, "leads to another site"), "{}", foreign.body);
	let address = format!("https://forum.test/t/{topic}/grind-size#p2");
	let done = kim.post(&merge, &[("into", &address), ("reason", "Asked before.")]).await;
	assert_eq!(done.location(), format!("/t/{topic}"), "{}", done.body);
	let mut visitor = site.visitor();
	let led = visitor.get(&format!("/t/{other}/other")).await;
	assert_eq!((led.status, led.location()), (301, format!("/t/{topic}").as_str()));
	assert!(has(&visitor.get(&format!("/t/{topic}/grind-size")).await, "“Other”, merged into this one"));

	let mut admin = site.browser_of(&root);
	let away =
		admin.post(&format!("/t/{topic}/keep/merge"), &[("into", &hidden.to_string()), ("reason", "Private.")]).await;
	assert_eq!(away.status, 303, "{}", away.body);
	let (gone, never) = (visitor.get(&format!("/t/{topic}/grind-size")).await, visitor.get("/t/0000000000001/x").await);
	assert_eq!((gone.status, never.status), (404, 404));
	assert_eq!(visitor.get(&format!("/t/{other}")).await.status, 404);
	assert_eq!(visitor.get(&format!("/t/{topic}/p/2")).await.status, 404);
	assert_eq!(admin.get(&format!("/t/{other}")).await.location(), format!("/t/{hidden}"));
}
