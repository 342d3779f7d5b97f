//! What stands behind the end of a list.

use super::html::named;
use super::site::TestSite;
use model::groups::Access;

/// A place before the first topic of every list.
const BEHIND: &str = "1-0000000000001";

#[tokio::test(flavor = "multi_thread")]
async fn behind_the_end_of_a_list_is_nothing_but_the_way_back() {
	let site = TestSite::new();
	let coffee = site.world.group("coffee", Access::Public);
	let _tea = site.world.group("tea", Access::Public);
	let topic = site.world.topic(&site.world.member("anna"), coffee, "Grind size");
	let grind = format!("/t/{topic}/grind-size");
	let mut visitor = site.visitor();
	for (behind, first) in [
		(format!("/?after={BEHIND}"), "/"),
		(format!("/g/coffee?after={BEHIND}"), "/g/coffee"),
		(format!("/g/tea?after={BEHIND}"), "/g/tea"),
		(format!("{grind}?page=99999"), &grind),
		(format!("{grind}?page=0"), &grind),
	] {
		let reply = visitor.get(&behind).await;
		assert_eq!(reply.status, 404, "{behind}");
		let back = named(&reply.body, "a")
			.into_iter()
			.any(|it| it.attribute("class") == Some("button") && it.attribute("href") == Some(first));
		assert!(back, "{behind} has no way back");
		assert_eq!(visitor.get(first).await.status, 200, "{first}");
	}
	let hidden =
		site.world.topic(&site.world.member("anna"), site.world.group("inner", Access::Members), "Secret water");
	let reply = visitor.get(&format!("/t/{hidden}/x?page=9")).await;
	assert_eq!(reply.status, 404);
	assert!(!reply.body.contains("secret-water"), "the page betrays the topic");
}
