//! A community in which nothing stands yet, and groups that are not open: each page says what can be done.

use super::site::TestSite;
use model::groups::Access;

#[tokio::test(flavor = "multi_thread")]
async fn where_there_is_no_group_pages_lead_to_making_one_or_say_that_there_is_none() {
	let site = TestSite::new();
	let (mut root, mut anna, mut visitor) = (site.member("root"), site.member("anna"), site.visitor());
	for path in ["/", "/new", "/groups"] {
		let page = root.get(path).await;
		assert!(page.status == 200 && page.body.contains("Make a group"), "{path}: {}", page.body);
		let page = anna.get(path).await;
		let said = page.body.contains("As soon as an administrator makes a group");
		assert!(page.status == 200 && said && !page.body.contains("Make a group"), "{path}: {}", page.body);
	}
	for path in ["/", "/groups"] {
		assert!(visitor.get(path).await.body.contains("Sign in to see them"), "{path}");
	}
	let secret = site.world.group("cellar", Access::Secret);
	assert!(anna.get("/").await.body.contains("As soon as an administrator makes a group"), "{secret}");
	site.world.group("council", Access::Private);
	let page = anna.get("/new").await;
	assert!(page.body.contains("There is no group in which you may write") && page.body.contains("href=\"/groups\""));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_group_that_is_not_open_names_the_one_way_in_that_there_is() {
	let site = TestSite::new();
	site.world.group("council", Access::Private);
	let (mut root, mut anna) = (site.member("root"), site.member("anna"));
	for (entry, way) in [
		("request", "Ask to join, and those who look after the group decide."),
		("invitation", "One comes in by invitation"),
		("open", "Join, and you read at once."),
	] {
		let rules = [("entry", entry), ("writing", "everybody"), ("charter", ""), ("notice", "")];
		assert_eq!(root.post("/g/council/rules", &rules).await.status, 303);
		let page = anna.get("/g/council").await;
		assert!(page.body.contains(way), "{entry}: {}", page.body);
		assert_eq!(page.body.contains("/g/council/ask"), entry == "request");
		assert_eq!(page.body.contains("action=\"/g/council/join\""), entry == "open");
		assert_eq!(page.body.contains("can invite you"), entry == "invitation");
	}
}
