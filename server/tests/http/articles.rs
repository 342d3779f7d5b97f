//! Blogs and articles by forms without scripts: from the first draft to the comment.

use super::html::{elements, named, value_of};
use super::site::{Browser, Reply, TestSite};
use forum::{Actor, articles, groups};
use model::Field;
use model::groups::{Access, GroupRole};
use model::text::Handle;
use std::time::Duration;

const HOUR: Duration = Duration::from_secs(60 * 60);

/// A group with a blog, kim who keeps order in it.
struct Scene {
	site: TestSite,
}

impl Scene {
	async fn new(access: Access, writers: &str) -> Self {
		let site = TestSite::new();
		let group = site.world.group("coffee", access);
		for (handle, role) in [("kim", GroupRole::Owner), ("anna", GroupRole::Member)] {
			let _member = site.world.member(handle);
			let handle = Handle::parse(Field::Handle, handle).unwrap();
			groups::add_member(site.forum(), &Actor::system(), group, &handle, role).unwrap();
		}
		let mut kim = site.member("kim");
		let (group, about) = (group.to_string(), "Everything we *roast*.");
		let fields = [
			("name", "From the roastery"),
			("slug", "roast"),
			("group", &group),
			("description", about),
			("writers", writers),
		];
		let opened = kim.post("/blog/new", &fields).await;
		assert_eq!((opened.status, opened.location()), (303, "/blog/roast"), "{}", opened.body);
		Self { site }
	}

	/// Begins an article and gives where it is written.
	async fn begin(&self, browser: &mut Browser, title: &str, body: &str) -> String {
		let fields = [("title", title), ("body", body), ("tags", "beans"), ("summary", "In short.")];
		let begun = browser.post("/blog/roast/write", &fields).await;
		assert_eq!(begun.status, 303, "{}", begun.body);
		begun.location().trim_end_matches("?saved").to_owned()
	}

	/// Sends the form at `address` as it is, with these fields in the place of its own.
	async fn send(&self, browser: &mut Browser, address: &str, change: &[(&str, &str)]) -> Reply {
		let page = browser.get(address).await;
		let names = ["title", "summary", "body", "tags", "canonical", "version"];
		let kept = names.map(|name| (name, value_of(&page.body, name).unwrap_or_default()));
		let mut fields: Vec<(&str, &str)> = change.to_vec();
		fields.extend(
			kept.iter()
				.filter(|(name, _)| !change.iter().any(|(known, _)| known == name))
				.map(|(name, value)| (*name, value.as_str())),
		);
		browser.post(address, &fields).await
	}

	async fn published(&self, title: &str, body: &str) -> String {
		let mut kim = self.site.member("kim");
		let address = self.begin(&mut kim, title, body).await;
		let sent = self.send(&mut kim, &address, &[("do", "publish")]).await;
		assert_eq!(sent.status, 303, "{}", sent.body);
		sent.location().to_owned()
	}
}

#[tokio::test(flavor = "multi_thread")]
async fn an_article_is_written_published_read_and_commented_by_plain_forms() {
	let scene = Scene::new(Access::Public, "keepers").await;
	let mut kim = scene.site.member("kim");
	let text = "Some *beans*.\n\n## One\n\nx\n\n## Two\n\ny\n\n## Three & more\n\nz";
	let draft = scene.begin(&mut kim, "All about beans", text).await;
	let mut visitor = scene.site.visitor();
	assert_eq!(visitor.get(&draft).await.status, 404);
	assert!(!visitor.get("/blog/roast").await.body.contains("All about beans"));
	assert!(kim.get("/blog/drafts").await.body.contains("All about beans"));
	let published = scene.send(&mut kim, &draft, &[("do", "publish")]).await;
	assert_eq!((published.status, published.location()), (303, "/blog/roast/all-about-beans"), "{}", published.body);
	let page = visitor.get("/blog/roast/all-about-beans").await;
	assert_eq!((page.status, named(&page.body, "h1")[0].text.as_str()), (200, "All about beans"));
	assert!(named(&page.body, "em").iter().any(|it| it.text == "beans"));
	let places: Vec<_> =
		named(&page.body, "h3").iter().filter_map(|it| it.attribute("id").map(str::to_owned)).collect();
	assert_eq!(places, ["h-1", "h-2", "h-3"]);
	let links: Vec<_> = named(&page.body, "a");
	assert!(links.iter().any(|it| it.attribute("href") == Some("#h-3") && it.text == "Three & more"));
	assert!(page.body.contains("1 minute to read") && page.body.contains("No comments yet"));
	let mut boris = scene.site.member("boris");
	let page = boris.get("/blog/roast/all-about-beans").await;
	let reply = named(&page.body, "form")
		.iter()
		.find_map(|it| it.attribute("action").filter(|action| action.ends_with("/reply")).map(str::to_owned));
	let sent = boris.post(&reply.unwrap(), &[("body", "Well said.")]).await;
	let at = boris.follow(&sent).await;
	let at = boris.follow(&at).await;
	assert!(at.location().starts_with("/blog/roast/all-about-beans"), "{}", at.location());
	let page = visitor.get("/blog/roast/all-about-beans").await;
	assert!(page.body.contains("Well said.") && page.body.contains("1 comment"), "{}", page.body);
	for list in ["/blog/roast", "/blog/roast/tag/beans", "/blog/roast/by/kim", "/blog/roast/in/2026-01"] {
		let page = visitor.get(list).await;
		assert!(page.status == 200 && page.body.contains("All about beans"), "{list}: {}", page.status);
	}
	for none in ["/blog/roast/tag/milk", "/blog/roast/by/boris", "/blog/roast/in/2026-02", "/blog/roast/in/x"] {
		assert_eq!(visitor.get(none).await.status, 404, "{none}");
	}
	assert!(!visitor.get("/g/coffee").await.body.contains("All about beans"), "a list of topics names it");
	assert!(!visitor.get("/").await.body.contains("All about beans"), "a list of topics names it");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_published_comes_back_with_its_text_and_stays_a_draft() {
	let scene = Scene::new(Access::Public, "keepers").await;
	let mut kim = scene.site.member("kim");
	for title in ["", "  ", "\u{200b}", "\u{2800}"] {
		let draft = scene.begin(&mut kim, title, "A text that stays.").await;
		let refused = scene.send(&mut kim, &draft, &[("do", "publish")]).await;
		assert_eq!(refused.status, 422, "{title:?}");
		assert!(refused.body.contains("id=\"title-error\"") && refused.body.contains("A text that stays."));
		assert_eq!(
			scene.send(&mut kim, &draft, &[("title", &format!("Now {}", title.len())), ("do", "publish")]).await.status,
			303
		);
	}
	let draft = scene.begin(&mut kim, "Later", "A text that stays.").await;
	for (when, sentence) in [("2020-01-01T10:00", "This moment is over."), ("", "when-error"), ("soon", "when-error")] {
		let refused =
			scene.send(&mut kim, &draft, &[("do", "schedule"), ("when", when), ("body", "Changed text.")]).await;
		assert_eq!(refused.status, 422, "{when}");
		assert!(refused.body.contains(sentence) && refused.body.contains("Changed text."), "{when}: {}", refused.body);
	}
	let odd = scene.send(&mut kim, &draft, &[("canonical", "javascript:alert(1)"), ("body", "Kept.")]).await;
	assert!(odd.status == 422 && odd.body.contains("id=\"canonical-error\"") && odd.body.contains("Kept."));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_article_is_scheduled_in_the_zone_of_its_writer() {
	let scene = Scene::new(Access::Public, "keepers").await;
	let mut kim = scene.site.member("kim");
	let draft = scene.begin(&mut kim, "Tomorrow", "Not yet.").await;
	let sent = scene.send(&mut kim, &draft, &[("do", "schedule"), ("when", "2026-01-06T10:00")]).await;
	assert_eq!(sent.status, 303, "{}", sent.body);
	let page = kim.get(&draft).await;
	assert!(page.body.contains("Will be published on") && page.body.contains("UTC"), "{}", page.body);
	let mut visitor = scene.site.visitor();
	for (hours, status) in [(25, 404), (2, 200)] {
		scene.site.world.advance(HOUR * hours);
		articles::publish_due(scene.site.forum()).unwrap();
		assert_eq!(visitor.get("/blog/roast/tomorrow").await.status, status);
	}
}

#[tokio::test(flavor = "multi_thread")]
async fn a_renamed_article_keeps_its_old_links() {
	let scene = Scene::new(Access::Public, "keepers").await;
	let old = scene.published("قهوه خوب", "متن.").await;
	let mut kim = scene.site.member("kim");
	let edit = kim.get(&old).await;
	let links = named(&edit.body, "a");
	let draft = links.iter().find_map(|it| it.attribute("href").filter(|to| to.starts_with("/blog/draft/"))).unwrap();
	let saved = scene.send(&mut kim, draft, &[("title", "Better coffee")]).await;
	assert_eq!(saved.status, 303, "{}", saved.body);
	let mut visitor = scene.site.visitor();
	let moved = visitor.get(&old).await;
	assert_eq!((moved.status, moved.location()), (301, "/blog/roast/better-coffee"));
	let page = visitor.get("/blog/roast/better-coffee").await;
	let talk = named(&page.body, "a").iter().find_map(|it| {
		it.attribute("href").filter(|to| to.starts_with("/t/")).map(|to| to.split("/p/").next().unwrap().to_owned())
	});
	let page = kim.get("/blog/roast/better-coffee").await;
	let talk = talk.or_else(|| {
		named(&page.body, "form")
			.iter()
			.find_map(|it| it.attribute("action").and_then(|to| to.strip_suffix("/reply")).map(str::to_owned))
	});
	let led = visitor.get(&format!("{}/any-slug", talk.unwrap())).await;
	assert_eq!((led.status, led.location()), (303, "/blog/roast/better-coffee"));
}

#[tokio::test(flavor = "multi_thread")]
async fn two_who_change_an_article_lose_nothing() {
	let scene = Scene::new(Access::Public, "keepers").await;
	let mut kim = scene.site.member("kim");
	let draft = scene.begin(&mut kim, "Beans", "First.").await;
	let first = [("version", "1"), ("title", "Beans"), ("body", "Second."), ("tags", "")];
	assert_eq!(kim.post(&draft, &first).await.status, 303);
	let mine = [("version", "1"), ("title", "Beans"), ("body", "Mine."), ("tags", "")];
	let refused = kim.post(&draft, &mine).await;
	assert_eq!(refused.status, 409);
	let texts: Vec<_> = named(&refused.body, "textarea").into_iter().map(|it| it.text).collect();
	assert!(texts.iter().any(|text| text.contains("Second.")) && texts.contains(&"Mine.".to_owned()), "{texts:?}");
	assert_eq!(value_of(&refused.body, "version").as_deref(), Some("2"));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_taken_back_is_gone_and_its_author_is_told() {
	let scene = Scene::new(Access::Public, "members").await;
	let (mut anna, mut kim) = (scene.site.member("anna"), scene.site.member("kim"));
	let draft = scene.begin(&mut anna, "Beans", "All about beans.").await;
	assert!(!anna.get(&draft).await.body.contains("value=\"publish\""), "a button that refuses");
	assert_eq!(kim.get(&draft).await.status, 404);
	assert_eq!(scene.send(&mut anna, &draft, &[("do", "offer")]).await.status, 303);
	assert!(kim.get("/blog/roast").await.body.contains("Waiting to be published"));
	assert!(!anna.get("/blog/roast").await.body.contains("Waiting to be published"));
	assert_eq!(scene.send(&mut kim, &draft, &[("do", "publish")]).await.status, 303);
	let taken = anna.post(&format!("{draft}/take-back"), &[]).await;
	assert_eq!((taken.status, taken.location()), (303, draft.as_str()));
	assert_eq!(scene.site.member("boris").get("/blog/roast/beans").await.status, 404);
	let back = anna.get("/blog/roast/beans").await;
	assert_eq!((back.status, back.location()), (303, draft.as_str()));
	assert!(anna.get(&draft).await.body.contains("Taken back"));
	assert!(anna.get("/blog/drafts").await.body.contains("Beans"));
	let kept = anna.post(&format!("{draft}/discard"), &[]).await;
	assert_eq!(kept.status, 403);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_draft_is_thrown_away_by_its_author() {
	let scene = Scene::new(Access::Public, "keepers").await;
	let mut kim = scene.site.member("kim");
	let draft = scene.begin(&mut kim, "Beans", "All about beans.").await;
	assert_eq!(scene.site.member("boris").post(&format!("{draft}/discard"), &[]).await.status, 404);
	assert_eq!(kim.post(&format!("{draft}/discard"), &[]).await.location(), "/blog/drafts?discarded");
	assert_eq!(kim.get(&draft).await.status, 404);
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_in_an_article_runs_or_takes_the_page_over() {
	let scene = Scene::new(Access::Public, "keepers").await;
	let hostile = "<script>alert(1)</script><img src=x onerror=alert(1)>\n\n[x](javascript:alert(1))\n\n\
		[y](data:text/html,x)\n\n<svg><script>1</script></svg>\n\n<p style=\"position:fixed\">z</p>\n\n\u{202e}turned\n\n\
		## <b onclick=x>A</b>\n\n## B\n\n## C";
	let address = scene.published("Beans", hostile).await;
	let page = scene.site.visitor().get(&address).await;
	assert_eq!(page.status, 200);
	for element in elements(&page.body) {
		assert!(element.name != "script" || element.attribute("src").is_some_and(|src| src.starts_with("/pkg/")));
		assert!(element.attributes.iter().all(|(name, _)| !name.starts_with("on") && name != "style"), "{element:?}");
		let href = element.attribute("href").unwrap_or_default();
		assert!(!href.starts_with("javascript:") && !href.starts_with("data:"), "{element:?}");
	}
	let mut kim = scene.site.member("kim");
	let fields = [("title", "x"), ("body", hostile), ("preview", "yes")];
	let preview = kim.post("/blog/roast/write", &fields).await;
	assert!(preview.status == 200 && !named(&preview.body, "img").iter().any(|it| it.attribute("src") == Some("x")));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_blog_says_what_it_is_and_who_keeps_it_changes_that() {
	let scene = Scene::new(Access::Public, "keepers").await;
	let mut kim = scene.site.member("kim");
	let home = kim.get("/blog/roast").await;
	assert!(home.body.contains("<em>roast</em>") && home.body.contains("Write the first one."), "{}", home.body);
	assert!(scene.site.visitor().get("/blog").await.body.contains("From the roastery"));
	assert!(scene.site.visitor().get("/g/coffee").await.body.contains("href=\"/blog/roast\""));
	let form = kim.get("/blog/roast/edit").await;
	assert_eq!(value_of(&form.body, "name").as_deref(), Some("From the roastery"));
	let fields = [("name", "Roastery"), ("description", ""), ("writers", "members")];
	assert_eq!(kim.post("/blog/roast/edit", &fields).await.status, 303);
	assert_eq!(named(&kim.get("/blog/roast").await.body, "h1")[0].text, "Roastery");
	let fields = [("name", ""), ("description", "Kept."), ("writers", "members")];
	let refused = kim.post("/blog/roast/edit", &fields).await;
	assert!(refused.status == 422 && refused.body.contains("Kept."));
	let mut anna = scene.site.member("anna");
	assert_eq!(anna.get("/blog/roast/edit").await.status, 403);
	assert_eq!(anna.get("/blog/new").await.status, 403);
	let taken = [("name", "Other"), ("slug", "roast"), ("group", "x"), ("description", "")];
	assert_eq!(kim.post("/blog/new", &taken).await.status, 422);
}
