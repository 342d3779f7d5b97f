//! What programs find, and what they do not.

use super::program::{program, visitor};
use super::site::TestSite;
use forum::searching;
use model::groups::Access;
use model::tokens::Scope;

#[tokio::test(flavor = "multi_thread")]
async fn a_program_finds_what_it_may_read_and_goes_on_where_it_ended() {
	let site = TestSite::new();
	let (anna, _bela) = (site.world.member("anna"), site.world.member("bela"));
	let (coffee, hidden) = (site.world.group("coffee", Access::Public), site.world.group("hidden", Access::Secret));
	let topic = site.world.topic(&anna, coffee, "Grinding beans");
	for number in 0..25 {
		site.world.reply(&anna, topic, &format!("The grinder of number {number}."));
	}
	let secret = site.world.topic(&site.world.system(), hidden, "A grinder that nobody knows");
	searching::catch_up(site.forum()).unwrap();
	let (bela, stranger) = (program(&site, "bela", Scope::Read), visitor(&site));
	for asking in [&bela, &stranger] {
		let (mut ids, mut next) = (Vec::new(), String::new());
		loop {
			let found = asking.get(&format!("/search?q=grinder&in=posts&limit=7{next}")).await;
			assert_eq!((found.status, found.body["total"].as_u64()), (200, Some(25)), "{}", found.body);
			assert_eq!(found.body["whole"], true);
			let items = found.body["items"].as_array().unwrap();
			assert!(items.iter().all(|item| item["kind"] == "post" && item["group"] == "coffee"));
			ids.extend(items.iter().map(|item| item["id"].as_str().unwrap().to_owned()));
			match found.body["next"].as_str() {
				Some(after) => next = format!("&after={after}"),
				None => break,
			}
		}
		ids.sort();
		ids.dedup();
		assert_eq!(ids.len(), 25);
	}
	let topics = bela.get("/search?q=beans&in=topics&sort=new").await;
	assert_eq!(topics.body["items"][0]["id"], topic.to_string());
	let ada = site.world.administrator("ada");
	assert!(ada.is_signed_in());
	let all = program(&site, "ada", Scope::Read).get("/search?q=grinder&in=topics").await;
	assert_eq!(all.body["items"][0]["id"], secret.to_string(), "{}", all.body);
	assert_eq!(forum::check::check(site.forum()).unwrap(), Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_search_cannot_mean_is_refused_by_the_name_of_its_field() {
	let site = TestSite::new();
	let _group = site.world.group("hidden", Access::Secret);
	searching::catch_up(site.forum()).unwrap();
	let stranger = visitor(&site);
	for (query, field) in [
		("group=nowhere&q=x", "group"),
		("group=hidden&q=x", "group"),
		("from=yesterday&q=x", "from"),
		("in=everything&q=x", "in"),
		("sort=best&q=x", "sort"),
		("after=-1&q=x", "after"),
		("archived=perhaps&q=x", "archived"),
	] {
		let refused = stranger.get(&format!("/search?{query}")).await;
		assert_eq!((refused.status, &refused.body["errors"][0]["field"]), (422, &field.into()), "{query}");
	}
	let long = stranger.get(&format!("/search?q={}", "x".repeat(1_001))).await;
	assert_eq!((long.status, &long.body["errors"][0]["code"]), (422, &"too-long".into()));
	let past = stranger.get("/search?q=x&after=4294967295").await;
	assert_eq!((past.status, &past.body["items"]), (200, &serde_json::json!([])));
}
