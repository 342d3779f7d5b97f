//! Feeds: what a visitor may read, once, with whole addresses, and nothing again that is known.

use super::site::{Browser, Reply, TestSite};
use axum::body::Body;
use forum::{Actor, articles};
use model::articles::{ArticleText, NewBlog, Writers};
use model::discussions::Tags;
use model::groups::Access;
use model::site::Door;
use model::text::{BlogName, Handle, Prose};
use model::{ArticleId, Field};
use std::process::Command;

/// A community with a blog in a public group and one in a group of members.
struct Scene {
	site: TestSite,
	ada: Actor,
}

impl Scene {
	fn new() -> Self {
		let site = TestSite::new();
		let ada = site.world.administrator("ada");
		for (slug, access) in [("open", Access::Public), ("inner", Access::Members)] {
			let group = site.world.group(slug, access);
			let about = Prose::parse_optional(Field::Description, "", 0).unwrap();
			let (name, writers) = (BlogName::parse("Roastery").unwrap(), Writers::Keepers);
			let slug = Handle::parse(Field::Slug, slug).unwrap();
			articles::open_blog(site.forum(), &ada, NewBlog { slug, name, about, group, writers }).unwrap();
		}
		Self { site, ada }
	}

	fn publish(&self, blog: &str, title: &str, body: &str) -> ArticleId {
		let text = ArticleText {
			title: title.to_owned(),
			summary: ArticleText::parse_summary("In <short>.").unwrap(),
			body: ArticleText::parse_body(body).unwrap(),
			tags: Tags::parse("قهوه beans").unwrap(),
			language: None,
			canonical: None,
			outdated: false,
		};
		let id = articles::begin(self.site.forum(), &self.ada, blog, text).unwrap();
		articles::publish(self.site.forum(), &self.ada, id, 1).unwrap();
		id
	}
}

async fn again(browser: &mut Browser, path: &str, mark: &str) -> Reply {
	let request = browser.request("GET", path).header("if-none-match", mark).body(Body::empty()).unwrap();
	browser.send(request).await
}

fn header<'a>(reply: &'a Reply, name: &str) -> &'a str {
	reply.headers.get(name).map_or("", |value| value.to_str().unwrap())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_feed_holds_what_visitors_may_read_whoever_asks() {
	let scene = Scene::new();
	scene.publish("open", "Beans & <milk>", "See [this](/g/open) and @ada.");
	scene.publish("inner", "Inside", "For members.");
	let mut visitor = scene.site.visitor();
	for path in ["/feed.atom", "/blog/open/feed.atom", "/blog/open/tag/beans/feed.atom", "/blog/open/by/ada/feed.atom"]
	{
		let reply = visitor.get(path).await;
		assert_eq!(
			(reply.status, header(&reply, "content-type")),
			(200, "application/atom+xml; charset=utf-8"),
			"{path}"
		);
		assert!(reply.body.contains("Beans &amp; &lt;milk") && !reply.body.contains("Inside"), "{}", reply.body);
		assert!(reply.body.contains("http://forum.test/blog/open/beans-milk"), "{}", reply.body);
		assert!(!reply.body.contains("href=&quot;/") && !reply.body.contains("href=\"/"), "{}", reply.body);
		let mut ada = scene.site.member("ada");
		assert_eq!(ada.get(path).await.body, reply.body, "{path} depends on who asks");
	}
	for path in
		["/blog/inner/feed.atom", "/blog/inner/feed.json", "/blog/never/feed.atom", "/blog/open/tag/x/feed.atom"]
	{
		assert_eq!(
			(visitor.get(path).await.status, scene.site.member("ada").get(path).await.status),
			(404, 404),
			"{path}"
		);
	}
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_known_is_not_sent_again_until_it_changes() {
	let scene = Scene::new();
	let id = scene.publish("open", "Beans", "First.");
	let mut visitor = scene.site.visitor();
	for path in ["/blog/open/feed.atom", "/blog/open/feed.json", "/feed.atom"] {
		let first = visitor.get(path).await;
		let mark = header(&first, "etag").to_owned();
		assert!(mark.starts_with("W/\""), "{mark}");
		let known = again(&mut visitor, path, &format!("\"other\", {mark}")).await;
		assert_eq!((known.status, known.body.as_str(), header(&known, "etag")), (304, "", mark.as_str()));
	}
	let mark = header(&visitor.get("/blog/open/feed.atom").await, "etag").to_owned();
	articles::unpublish(scene.site.forum(), &scene.ada, id).unwrap();
	let changed = again(&mut visitor, "/blog/open/feed.atom", &mark).await;
	assert!(changed.status == 200 && !changed.body.contains("Beans"), "{}", changed.body);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_closed_community_has_no_feed() {
	let scene = Scene::new();
	scene.publish("open", "Beans", "First.");
	let door = forum::settings::DoorDraft { door: Door::Closed, member_invites: None };
	forum::settings::edit_door(scene.site.forum(), &Actor::system(), door).unwrap();
	let mut visitor = scene.site.visitor();
	assert!(!visitor.get("/feed.atom").await.body.contains("Beans"));
	assert!(!visitor.get("/blog/open/feed.atom").await.body.contains("Beans"));
	assert_ne!(visitor.get("/blog/open/feed.atom").await.status, 200);
}

/// What feedparser says of a feed: whether it is well formed, and title, link, id, tags of each entry.
const READS: &str = "
import feedparser, json, sys
feed = feedparser.parse(sys.stdin.buffer.read())
print(json.dumps({
    'bozo': bool(feed.bozo), 'version': feed.version, 'title': feed.feed.title,
    'self': [link.href for link in feed.feed.links if link.rel == 'self'],
    'entries': [[e.title, e.link, e.id, e.author, [t.term for t in e.tags], e.summary, e.content[0].value,
                 bool(e.updated_parsed), bool(e.published_parsed)] for e in feed.entries],
}))
";

#[tokio::test(flavor = "multi_thread")]
async fn a_reader_that_is_not_ours_understands_a_feed() {
	let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
	let python = root.join("target/python/bin/python");
	let scene = Scene::new();
	let hostile = "One.\n\n<script>alert(1)</script>\n\n[x](javascript:alert(1))\n\n&amp; ]]> \u{202e}turned";
	scene.publish("open", "قهوه ]]> & <b>", hostile);
	scene.publish("open", "Second", "Two.");
	let sent = scene.site.visitor().get("/blog/open/feed.atom").await.body;
	let dir = tempfile::tempdir().unwrap();
	let file = dir.path().join("feed.atom");
	std::fs::write(&file, &sent).unwrap();
	let read = Command::new(python).args(["-c", READS]).stdin(std::fs::File::open(&file).unwrap()).output();
	let read = read.expect("scripts/install-for-tests installs Python with feedparser");
	assert!(read.status.success(), "{}", String::from_utf8_lossy(&read.stderr));
	let read: serde_json::Value = serde_json::from_slice(&read.stdout).unwrap();
	assert_eq!((read["bozo"].as_bool(), read["version"].as_str()), (Some(false), Some("atom10")), "{sent}");
	assert_eq!(read["self"][0], "http://forum.test/blog/open/feed.atom");
	let entries = read["entries"].as_array().unwrap();
	let titles: Vec<&str> = entries.iter().map(|entry| entry[0].as_str().unwrap()).collect();
	assert!(
		titles.len() == 2 && titles.contains(&"Second") && titles.iter().any(|title| title.starts_with("قهوه")),
		"{titles:?}"
	);
	for entry in entries {
		assert!(entry[1].as_str().unwrap().starts_with("http://forum.test/blog/open/"), "{entry}");
		assert!(entry[2].as_str().unwrap().starts_with("http://forum.test/t/"), "{entry}");
		assert_eq!((entry[3].as_str(), entry[4].as_array().unwrap().len()), (Some("Ada"), 2));
		let html = entry[6].as_str().unwrap();
		assert!(!html.contains("<script") && !html.contains("javascript:"), "{html}");
		assert!(entry[7] == true && entry[8] == true, "{entry}");
	}
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_comes_as_json() {
	let scene = Scene::new();
	scene.publish("open", "Beans", "See [this](/g/open).");
	let reply = scene.site.visitor().get("/blog/open/feed.json").await;
	assert_eq!(header(&reply, "content-type"), "application/feed+json; charset=utf-8");
	let feed: serde_json::Value = serde_json::from_str(&reply.body).unwrap();
	assert_eq!(feed["version"], "https://jsonfeed.org/version/1.1");
	assert_eq!(feed["items"][0]["url"], "http://forum.test/blog/open/beans");
	assert!(feed["items"][0]["content_html"].as_str().unwrap().contains("href=\"http://forum.test/g/open\""), "{feed}");
	assert_eq!(feed["items"][0]["tags"].as_array().unwrap().len(), 2);
}
