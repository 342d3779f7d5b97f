//! Coming into a group, its rules and its access, by forms without scripts.

use crate::html::named;
use crate::site::TestSite;
use forum::groups;
use model::groups::{Access, Entry, GroupRole, GroupRules, Writing};
use model::text::{Handle, Prose};
use model::{Field, GroupId};

fn handle(text: &str) -> Handle {
	Handle::parse(Field::Handle, text).unwrap()
}

fn text(field: Field, text: &str) -> Prose {
	Prose::parse_optional(field, text, 20_000).unwrap()
}

fn give(site: &TestSite, group: GroupId, name: &str, role: GroupRole) {
	let _member = site.world.member(name);
	groups::add_member(site.forum(), &site.world.system(), group, &handle(name), role).unwrap();
}

fn set_rules(site: &TestSite, group: GroupId, writing: Writing, notice: &str) {
	let (charter, notice) = (text(Field::Charter, "Be **kind**."), text(Field::Notice, notice));
	let rules = GroupRules { entry: Entry::Open, writing, charter, notice };
	groups::set_rules(site.forum(), &site.world.system(), group, rules).unwrap();
}

fn value_of(body: &str, name: &str) -> String {
	let field = named(body, "input").into_iter().find(|it| it.attribute("name") == Some(name));
	field.unwrap_or_else(|| panic!("no field {name}")).attribute("value").unwrap_or_default().to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn somebody_asks_is_refused_with_a_reason_asks_again_and_is_let_in() {
	let site = TestSite::new();
	let group = site.world.group("club", Access::Private);
	give(&site, group, "kim", GroupRole::Moderator);
	let (mut anna, mut kim) = (site.member("anna"), site.member("kim"));
	assert!(anna.get("/g/club").await.body.contains("Ask to join"));
	let asked = anna.post("/g/club/ask", &[("message", "I make tea.")]).await;
	assert_eq!((asked.status, asked.location()), (303, "/g/club"));
	assert!(anna.get("/g/club").await.body.contains("Withdraw the request"));
	assert!(kim.get("/g/club").await.body.contains("1 request"));
	assert!(!anna.get("/g/club").await.body.contains("1 request"));
	assert!(kim.get("/g/club/requests").await.body.contains("I make tea."));
	site.world.settle();
	let inbox = kim.get("/inbox").await.body;
	let leads = named(&inbox, "a").iter().any(|link| link.attribute("href") == Some("/g/club/requests"));
	assert!(leads && inbox.contains("Anna asks to join") && inbox.contains("Inbox, 1 new"), "{inbox}");
	let fields = [("handle", "anna"), ("message", "Not this week.")];
	assert_eq!(kim.post("/g/club/requests/refuse", &fields).await.status, 303);
	assert!(anna.get("/g/club").await.body.contains("Not this week."));
	site.world.settle();
	let inbox = anna.get("/inbox").await.body;
	assert!(inbox.contains("Your request to join was refused") && inbox.contains("Not this week."), "{inbox}");
	assert!(!kim.get("/inbox").await.body.contains("asks to join"));
	anna.post("/g/club/ask", &[("message", "")]).await;
	assert_eq!(kim.post("/g/club/requests/approve", &[("handle", "anna")]).await.status, 303);
	assert!(anna.get("/g/club").await.body.contains("Leave"));
	site.world.settle();
	assert!(anna.get("/inbox").await.body.contains("Your request was granted"));
	let late = kim.post("/g/club/requests/refuse", &fields).await;
	assert!(late.status == 409 && late.body.contains("decided already"), "{}", late.status);
	assert!(late.body.contains("Anna belongs to the group."), "{}", late.body);
	let twice = kim.post("/g/club/requests/approve", &[("handle", "anna")]).await;
	assert!(twice.status == 409 && twice.body.contains("Anna belongs to the group."), "{}", twice.status);
	assert_eq!(anna.get("/g/club/requests").await.status, 403);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_invitation_into_a_secret_group_shows_its_name_and_no_more() {
	let site = TestSite::new();
	let group = site.world.group("den", Access::Secret);
	give(&site, group, "kim", GroupRole::Moderator);
	let (mut anna, mut kim) = (site.member("anna"), site.member("kim"));
	assert_eq!(anna.get("/g/den").await.status, 404);
	let fields = [("handle", "@anna"), ("message", "Come in.")];
	assert_eq!(kim.post("/g/den/requests/invite", &fields).await.status, 303);
	assert!(anna.get("/groups").await.body.contains("/g/den"));
	site.world.settle();
	let inbox = anna.get("/inbox").await.body;
	assert!(inbox.contains("You are invited to this group") && inbox.contains("Come in."), "{inbox}");
	let page = anna.get("/g/den").await;
	assert!(page.status == 200 && page.body.contains("Come in.") && !page.body.contains("1 member"), "{}", page.body);
	for path in ["/g/den/members", "/g/den/about", "/g/den/requests", "/g/den/rules", "/g/den/settings", "/g/den/new"] {
		assert_eq!(anna.get(path).await.status, 404, "{path}");
	}
	assert_eq!(anna.post("/g/den/invitation/accept", &[]).await.location(), "/g/den");
	assert_eq!(anna.get("/g/den/members").await.status, 200);
	let unknown = kim.post("/g/den/requests/invite", &[("handle", "nobody"), ("message", "Kept.")]).await;
	assert!(unknown.status == 422 && unknown.body.contains("Kept."), "{}", unknown.status);
}

#[tokio::test(flavor = "multi_thread")]
async fn announcements_have_no_button_for_others_and_refuse_with_the_reason() {
	let site = TestSite::new();
	let group = site.world.group("news", Access::Public);
	give(&site, group, "kim", GroupRole::Moderator);
	set_rules(&site, group, Writing::Keepers, "");
	let topic = site.world.topic(&site.world.member("kim"), group, "News");
	let (mut anna, mut kim) = (site.member("anna"), site.member("kim"));
	assert!(!anna.get("/g/news").await.body.contains("/g/news/new"));
	assert!(kim.get("/g/news").await.body.contains("/g/news/new"));
	let refused = anna.get("/g/news/new").await;
	assert!(refused.status == 403 && refused.body.contains("start the topics"));
	let page = anna.get(&format!("/t/{topic}/news")).await;
	assert!(!page.body.contains("reply-box") && page.body.contains("only those who look after it write"));
	let refused = anna.get(&format!("/t/{topic}/reply")).await;
	assert!(refused.status == 403 && refused.body.contains("only those who look after it write"));
	assert!(anna.get("/g/news/about").await.body.contains("<strong>kind</strong>"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_notice_stands_before_the_topics_once_for_members_and_always_for_visitors() {
	let site = TestSite::new();
	let group = site.world.group("bugs", Access::Public);
	set_rules(&site, group, Writing::Everybody, "Pictures of spiders.");
	let writer = site.world.member("kim");
	let topic = site.world.topic(&writer, group, "Tarantula");
	let (mut anna, mut visitor) = (site.member("anna"), site.visitor());
	let page = anna.get("/g/bugs").await;
	assert!(page.body.contains("Pictures of spiders.") && !page.body.contains("Tarantula"));
	let address = format!("/t/{topic}/tarantula");
	let page = anna.get(&address).await;
	assert!(page.body.contains("Pictures of spiders.") && !page.body.contains("First post."));
	let next = value_of(&page.body, "next");
	let known = anna.post("/g/bugs/notice", &[("next", next.as_str())]).await;
	assert_eq!((known.status, known.location()), (303, address.as_str()));
	assert!(anna.get(&address).await.body.contains("First post."));
	let page = anna.get("/g/bugs").await;
	assert!(!page.body.contains("Pictures of spiders.") && page.body.contains("Tarantula"));
	for _ in 0..2 {
		let page = visitor.get("/g/bugs").await;
		assert!(page.body.contains("Pictures of spiders.") && page.body.contains("Tarantula"));
	}
}

#[tokio::test(flavor = "multi_thread")]
async fn who_reads_a_group_changes_after_a_page_that_says_what_happens() {
	let site = TestSite::new();
	let group = site.world.group("tea", Access::Public);
	give(&site, group, "kim", GroupRole::Member);
	site.world.topic(&site.world.member("kim"), group, "Green");
	let _anna = site.world.member("anna");
	let mut ada = site.browser_of(&site.world.administrator("ada"));
	let category = site.world.category().to_string();
	let fields = |access: &'static str| {
		[("name", "Tea"), ("slug", "tea"), ("description", ""), ("category", &category), ("access", access)]
			.map(|(name, value)| (name, value.to_owned()))
	};
	let sent = fields("secret");
	let sent = sent.iter().map(|(name, value)| (*name, value.as_str())).collect::<Vec<_>>();
	let asked = ada.post("/g/tea/settings", &sent).await;
	assert_eq!(asked.status, 200);
	for part in
		["What changes in Tea", "It is about 1 topic.", "1 member can no longer read them.", "can no longer read"]
	{
		assert!(asked.body.contains(part), "{part} in {}", asked.body);
	}
	assert_eq!(site.visitor().get("/g/tea").await.status, 200);
	let confirmed = value_of(&asked.body, "confirmed");
	// What was confirmed for one access holds for no other.
	let other = fields("private");
	let mut other = other.iter().map(|(name, value)| (*name, value.as_str())).collect::<Vec<_>>();
	other.push(("confirmed", confirmed.as_str()));
	assert_eq!(ada.post("/g/tea/settings", &other).await.status, 200);
	let mut sent = sent.clone();
	sent.push(("confirmed", confirmed.as_str()));
	assert_eq!(ada.post("/g/tea/settings", &sent).await.status, 303);
	assert_eq!(site.visitor().get("/g/tea").await.status, 404);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_last_owner_is_told_to_name_another_and_owners_edit_the_face_alone() {
	let site = TestSite::new();
	let group = site.world.group("tea", Access::Public);
	give(&site, group, "otto", GroupRole::Owner);
	let mut otto = site.member("otto");
	let refused = otto.post("/g/tea/leave", &[]).await;
	assert!(refused.status == 403 && refused.body.contains("Name another owner first"));
	let refused = otto.post("/g/tea/members", &[("handle", "otto"), ("role", "member")]).await;
	assert!(refused.status == 403 && refused.body.contains("Name another owner first"), "{}", refused.status);
	let form = otto.get("/g/tea/settings").await;
	assert!(form.status == 200 && !form.body.contains("name=\"access\""));
	let face = [("name", "Finest tea"), ("description", "For drinkers."), ("access", "secret"), ("slug", "x")];
	assert_eq!(otto.post("/g/tea/settings", &face).await.location(), "/g/tea");
	let page = site.visitor().get("/g/tea").await;
	assert!(page.status == 200 && page.body.contains("Finest tea"));
	let rules = [("entry", "request"), ("writing", "replies"), ("charter", "Be kind."), ("notice", "")];
	assert_eq!(otto.post("/g/tea/rules", &rules).await.location(), "/g/tea/about");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_category_is_placed_and_removed_with_its_content() {
	let site = TestSite::new();
	site.world.group("tea", Access::Public);
	let mut ada = site.browser_of(&site.world.administrator("ada"));
	let first = site.world.category().to_string();
	let added = ada.post("/admin/categories/add", &[("name", "Inner"), ("parent", &first)]).await;
	assert_eq!(added.status, 303);
	let page = ada.get("/admin/groups").await;
	let ids = named(&page.body, "h2").into_iter().filter_map(|it| it.attribute("id").map(str::to_owned));
	let inner = ids.filter_map(|id| id.strip_prefix("category-").map(str::to_owned)).find(|id| *id != first).unwrap();
	let circle = ada.post("/admin/categories/place", &[("category", &first), ("parent", &inner)]).await;
	assert!(circle.status == 422 && circle.body.contains("below itself"), "{}", circle.status);
	let asked = ada.get(&format!("/admin/categories/remove?category={first}")).await;
	assert!(asked.body.contains("1 group stands in it.") && asked.body.contains("1 category stands below it."));
	assert_eq!(ada.post("/admin/categories/remove", &[("category", &first)]).await.status, 422);
	assert_eq!(ada.post("/admin/categories/place", &[("category", &inner), ("parent", "")]).await.status, 303);
	let removed = ada.post("/admin/categories/remove", &[("category", first.as_str()), ("to", &inner)]).await;
	assert_eq!(removed.status, 303);
	assert!(site.visitor().get("/groups").await.body.contains("Inner"));
}
