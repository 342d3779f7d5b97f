//! Searching: the form without scripts, what comes back beside its fields, what is not told.

use super::site::TestSite;
use forum::searching;
use model::groups::Access;

fn site() -> TestSite {
	let site = TestSite::new();
	let anna = site.world.member("anna");
	let open = site.world.group("open", Access::Public);
	let topic = site.world.topic(&anna, open, "Grinding <beans> & milk");
	site.world.reply(&anna, topic, "Finer than the <b>basket</b> wants.");
	searching::catch_up(site.forum()).unwrap();
	site
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_searches_finds_with_marks_and_the_way_there() {
	let site = site();
	let mut visitor = site.visitor();
	let home = visitor.get("/").await.body;
	assert!(home.contains("action=\"/search\"") && home.contains("name=\"q\""), "no field in the masthead");
	let empty = visitor.get("/search").await;
	assert!(empty.status == 200 && empty.body.contains("What are you looking for?"));
	let found = visitor.get("/search?q=basket").await;
	assert_eq!(found.status, 200);
	for part in
		["1 result<", "<mark>basket</mark>", "&lt;b&gt;", "Grinding &lt;beans&gt; &amp; milk", "/p/2\"", "noindex"]
	{
		assert!(found.body.contains(part), "{part} is not in {}", found.body);
	}
	let title = visitor.get("/search?q=GRIND&kind=topics&group=open&from=2026-01-01&sort=new").await;
	assert!(title.body.contains("<mark>Grinding</mark>"), "{}", title.body);
	assert!(title.body.contains("value=\"2026-01-01\"") && title.body.contains("value=\"GRIND\""));
	assert_eq!(visitor.get("/search?q=basket&page=9").await.status, 404);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_makes_no_sense_is_told_beside_its_field_and_no_error() {
	let site = site();
	let mut anna = site.member("anna");
	let reply =
		anna.get("/search?q=basket+is%3Aodd&by=nobody&group=cellar&tag=%22&from=2026-02-30&to=x&kind=odd").await;
	assert_eq!(reply.status, 200);
	for field in ["q", "by", "group", "tag", "from", "to"] {
		assert!(reply.body.contains(&format!("id=\"{field}-error\"")), "{field}: {}", reply.body);
	}
	assert!(reply.body.contains("<mark>basket</mark>"));
	for address in
		["/search?q=%22", "/search?q=-x", "/search?q=%00%FF", "/search?q=*", "/search?page=0", "/search?q=a&q=b"]
	{
		assert_eq!(anna.get(address).await.status, 200, "{address}");
	}
	let none = anna.get("/search?q=baskket").await;
	assert!(none.body.contains("Nothing found") && none.body.contains("href=\"/search?q=basket\""), "{}", none.body);
	let without = anna.get("/search?q=basket+zebra").await;
	assert!(without.body.contains("Without \u{2068}zebra\u{2069}") || without.body.contains("Without zebra"));
}

#[tokio::test(flavor = "multi_thread")]
async fn before_the_index_is_there_the_page_says_so() {
	let site = TestSite::new();
	let reply = site.visitor().get("/search?q=milk").await;
	assert!(reply.status == 200 && reply.body.contains("The search index is being made"), "{}", reply.body);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_page_stands_in_every_language_and_direction() {
	let site = site();
	for (language, title, direction) in
		[("tr", "Daralt", "ltr"), ("ar", "تضييق البحث", "rtl"), ("fa", "محدود کردن", "rtl"), ("he", "צמצום", "rtl")]
	{
		let mut visitor = site.visitor();
		visitor
			.post("/settings/reading", &[("language", language), ("theme", "system"), ("calendar", ""), ("zone", "")])
			.await;
		let reply = visitor.get("/search?q=basket").await.body;
		assert!(reply.contains(title) && reply.contains(&format!("dir=\"{direction}\"")), "{language}: {reply}");
	}
}
