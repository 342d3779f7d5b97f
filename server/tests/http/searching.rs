//! Searching: the form without scripts, what comes back beside its fields, what is not told.

use super::site::TestSite;
use forum::searching;
use meydan::evenly::{STEP, STEP_OF_NOTHING};
use model::groups::Access;
use tokio::time::Instant;

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
async fn what_was_found_divides_and_each_part_leads_there() {
	let site = site();
	let page = site.visitor().get("/search?q=basket").await.body.replace(['\u{2068}', '\u{2069}'], "");
	for part in [">Replies (1)<", ">Topics<", ">Open (1)<"] {
		assert!(page.contains(part), "{part} is not in {page}");
	}
}

#[tokio::test(flavor = "multi_thread")]
async fn what_begins_like_it_is_offered_to_those_who_may_know() {
	let site = site();
	let cellar = site.world.group("cellar", Access::Secret);
	site.world.topic(&site.world.administrator("ada"), cellar, "Grinding in secret");
	let ask = "typed=grind";
	let offered = site.visitor().post_raw("/do/searching/suggest", ask.to_owned()).await;
	assert_eq!(offered.status, 200);
	assert!(offered.body.contains("Grinding <beans> & milk") && !offered.body.contains("secret"), "{}", offered.body);
	let all = site.member("ada").post_raw("/do/searching/suggest", ask.to_owned()).await.body;
	assert!(all.contains("Grinding in secret") && all.contains("\"Topic\""), "{all}");
	let members = site.visitor().post_raw("/do/searching/suggest", "typed=ann".to_owned()).await.body;
	assert_eq!(members, "[]");
	let members = site.member("anna").post_raw("/do/searching/suggest", "typed=ann".to_owned()).await.body;
	assert!(members.contains("/u/anna"), "{members}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_topic_names_those_of_its_group_that_are_like_it() {
	let site = site();
	let ada = site.world.administrator("ada");
	let (other, cellar) = (site.world.group("other", Access::Public), site.world.group("cellar", Access::Secret));
	let topic = site.world.topic(&ada, other, "Grinding beans at home");
	site.world.topic(&ada, other, "Beans for grinding");
	site.world.topic(&ada, cellar, "Grinding beans in secret");
	searching::catch_up(site.forum()).unwrap();
	let address = format!("/t/{topic}/grinding-beans-at-home");
	for reader in [&mut site.visitor(), &mut site.member("ada")] {
		let page = reader.get(&address).await.body;
		assert!(page.contains("Related topics") && page.contains("Beans for grinding"), "{page}");
		assert!(!page.contains("secret") && !page.contains("Grinding &lt;beans&gt;"), "{page}");
	}
}

#[tokio::test(flavor = "multi_thread")]
async fn a_search_does_not_tell_by_its_time_what_it_walked_through() {
	let site = site();
	let cellar = site.world.group("cellar", Access::Secret);
	site.world.topic(&site.world.administrator("ada"), cellar, "Zeppelin");
	searching::catch_up(site.forum()).unwrap();
	let mut visitor = site.visitor();
	for (address, status, step) in [
		("/search?q=basket", 200, STEP),
		("/search?q=zeppelin", 200, STEP_OF_NOTHING),
		("/search?q=zepelin", 200, STEP_OF_NOTHING),
		("/api/v1/search?q=basket", 200, STEP),
		("/api/v1/search?q=zeppelin", 200, STEP_OF_NOTHING),
		// It is refused after it was looked for.
		("/api/v1/search?q=zeppelin&from=soon", 422, STEP_OF_NOTHING),
	] {
		let begun = Instant::now();
		assert_eq!(visitor.get(address).await.status, status, "{address}");
		assert!(begun.elapsed() >= step, "{address} left after {:?}", begun.elapsed());
	}
	let begun = Instant::now();
	visitor.post_raw("/do/searching/suggest", "typed=zep".to_owned()).await;
	assert!(begun.elapsed() >= STEP);
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
