//! The log of acts as people read it: who did what, and what exactly that changed.

use super::html::{elements, named};
use super::site::{Browser, Reply, TestSite};
use model::groups::Access;

/// The sentences, latest first.
fn sentences(page: &Reply) -> Vec<String> {
	let what = elements(&page.body).into_iter().filter(|it| it.name == "p" && it.attribute("class") == Some("what"));
	what.map(|it| it.text).collect()
}

/// The cells of all rows, one after another: field, before, after.
fn cells(page: &Reply) -> Vec<String> {
	let cells = elements(&page.body).into_iter();
	let cells = cells.filter(|it| it.name == "td" || (it.name == "th" && it.attribute("scope") == Some("row")));
	cells.map(|it| it.text).collect()
}

async fn log(browser: &mut Browser) -> Reply {
	browser.get("/mod/audit").await
}

#[tokio::test(flavor = "multi_thread")]
async fn settings_that_changed_are_named_with_what_they_were() {
	let site = TestSite::new();
	let mut root = site.member("root");
	root.post("/admin/settings", &[("name", "Harbour"), ("language", "tr")]).await;
	root.post("/admin/settings", &[("name", "Quay"), ("language", "en")]).await;
	let page = log(&mut root).await;
	assert_eq!(sentences(&page)[0], "Root changed the settings of the community.");
	assert_eq!(cells(&page)[..6], ["Name", "Harbour", "Quay", "Main language", "Türkçe", "English"]);
	root.post("/admin/settings", &[("name", "Quay"), ("language", "en")]).await;
	assert_eq!(sentences(&log(&mut root).await).len(), sentences(&page).len(), "nothing changed");
	root.post("/admin/settings/texts", &[("home", "One\nTwo\nThree"), ("charter", ""), ("links", ""), ("found", "0")])
		.await;
	root.post("/admin/settings/texts", &[("home", "One\n2\nThree"), ("charter", ""), ("links", ""), ("found", "1")])
		.await;
	let page = log(&mut root).await;
	assert_eq!(cells(&page)[..3], ["Text on the start page", "Two", "2"]);
	// What is long is folded.
	assert!(named(&page.body, "details").iter().any(|it| it.text.contains("One\nTwo\nThree")), "{}", page.body);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_act_is_a_sentence_with_links_and_none_to_what_is_not_open() {
	let site = TestSite::new();
	let (mut root, _mona) = (site.member("root"), site.world.moderator("mona"));
	let (coffee, _cellar) = (site.world.group("coffee", Access::Public), site.world.group("cellar", Access::Secret));
	let topic = site.world.topic(&site.world.member("anna"), coffee, "Grind size");
	assert_eq!(root.post(&format!("/t/{topic}/keep/close"), &[("reason", "<b>Done.</b>")]).await.status, 303);
	root.post("/u/anna/role", &[("role", "moderator")]).await;
	let page = log(&mut root).await;
	assert_eq!(sentences(&page)[..2], ["Root gave Anna another role.", "Root closed the topic Grind size."]);
	assert_eq!(cells(&page)[..3], ["Role", "Member", "Moderator"]);
	let links = named(&page.body, "a").into_iter().filter_map(|it| it.attribute("href").map(str::to_owned));
	let links = links.collect::<Vec<_>>();
	assert!(["/u/anna", "/u/root", &format!("/t/{topic}/grind-size")].iter().all(|to| links.iter().any(|it| it == to)));
	assert!(page.body.contains("&lt;b&gt;Done."), "{}", page.body);
	let seen = log(&mut site.member("mona")).await;
	assert!(!seen.body.contains("cellar"), "{}", seen.body);
	// In the reader's language, digits and calendar.
	root.post("/settings/reading", &[("language", "fa"), ("calendar", ""), ("theme", "system"), ("zone", "")]).await;
	let page = log(&mut root).await;
	assert_eq!(sentences(&page)[0], "Root نقش Anna را تغییر داد.");
	assert!(page.body.contains("۱۴۰۴"), "{}", page.body);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_filter_that_stands_is_not_replaced_but_shown() {
	let site = TestSite::new();
	let mut root = site.member("root");
	let add = |action| [("kind", "word"), ("action", action), ("pattern", "casino")];
	assert_eq!(root.post("/admin/filters", &add("hold")).await.status, 303);
	let refused = root.post("/admin/filters", &add("refuse")).await;
	assert_eq!(refused.status, 409);
	assert!(refused.body.contains("There is a filter for this already."), "{}", refused.body);
	let standing = refused.body.split("The filter that stands").nth(1).unwrap();
	assert!(standing.contains("The post waits") && standing.contains("/admin/filters/remove"));
	let page = log(&mut root).await;
	assert_eq!(sentences(&page)[0], "Root added a filter.");
	assert_eq!(cells(&page)[..6], ["Looks for", "nothing", "casino", "What happens", "nothing", "The post waits"]);
}
