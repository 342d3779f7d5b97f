//! Groups for kinds of members, by plain forms.

use super::html::{named, value_of};
use super::live::{opened, told};
use super::site::{Browser, Reply, TestSite};
use model::details::{Kind, Kinds};
use model::groups::Access;

/// The fields with which a page's group is edited, its kinds apart.
fn fields(page: &Reply) -> Vec<(String, String)> {
	let names =
		["name", "slug", "category", "found_name", "found_slug", "found_category", "found_access", "found_kind"];
	let sent = |name: &str| (name.to_owned(), value_of(&page.body, name).unwrap_or_default());
	let mut sent = names.map(sent).to_vec();
	let category = page.body.split("<option value=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap();
	sent[2].1 = category.to_owned();
	sent.push(("found_description".to_owned(), String::new()));
	sent.push(("description".to_owned(), String::new()));
	sent
}

async fn send(browser: &mut Browser, path: &str, fields: &[(String, String)], more: &[(&str, &str)]) -> Reply {
	let fields = fields.iter().map(|(name, value)| (name.as_str(), value.as_str()));
	browser.post(path, &fields.chain(more.iter().copied()).collect::<Vec<_>>()).await
}

#[tokio::test(flavor = "multi_thread")]
async fn an_administrator_limits_a_group_after_reading_what_that_means() {
	let site = TestSite::new();
	let _group = site.world.group("tea", Access::Members);
	let (mut ada, mut olga) = (site.browser_of(&site.world.administrator("ada")), site.member("olga"));
	assert_eq!(olga.get("/g/tea").await.status, 200);
	let form = ada.get("/g/tea/settings").await;
	let fields = fields(&form);
	let public = send(&mut ada, "/g/tea/settings", &fields, &[("access", "public"), ("kind", "partner")]).await;
	let confirmed = value_of(&public.body, "confirmed").unwrap();
	let more = [("access", "public"), ("kind", "partner"), ("confirmed", &confirmed)];
	let public = send(&mut ada, "/g/tea/settings", &fields, &more).await;
	assert_eq!(public.status, 422, "{}", public.body);
	assert!(public.body.contains("Everyone on the internet reads a public group."), "{}", public.body);
	let ticked = named(&public.body, "input")
		.into_iter()
		.any(|box_| box_.attribute("value") == Some("partner") && box_.attribute("checked").is_some());
	assert!(ticked, "what was chosen is kept");

	let mut more = vec![("access", "members"), ("kind", "partner"), ("kind", "staff")];
	let asked = send(&mut ada, "/g/tea/settings", &fields, &more).await;
	assert!(asked.status == 200 && asked.body.contains("Partner · Staff"), "{}", asked.body);
	assert_eq!(olga.get("/g/tea").await.status, 200, "nothing has changed yet");
	let confirmed = value_of(&asked.body, "confirmed").unwrap();
	more.push(("confirmed", &confirmed));
	assert_eq!(send(&mut ada, "/g/tea/settings", &fields, &more).await.status, 303);
	assert_eq!(olga.get("/g/tea").await.status, 404);
	assert_eq!(ada.post("/u/olga/kind", &[("kind", "partner")]).await.status, 303);
	let about = olga.get("/g/tea/about").await;
	assert!(about.status == 200 && about.body.contains("Partner · Staff"), "{}", about.body);
	let own = olga.get("/settings/profile").await;
	assert!(own.body.contains("An administrator has said so"), "{}", own.body);
	assert_eq!(ada.post("/u/olga/kind", &[("kind", "")]).await.status, 303);
	assert_eq!(olga.get("/g/tea").await.status, 404);
	let log = ada.get("/mod/audit?act=kinds-changed").await;
	assert!(log.body.contains("Every kind of member") && log.body.contains("Partner · Staff"), "{}", log.body);
}

#[tokio::test(flavor = "multi_thread")]
async fn who_sets_back_what_everybody_reads_learns_that_the_kinds_stand_in_the_way() {
	let site = TestSite::new();
	let _group = site.world.group("tea", Access::Public);
	let mut ada = site.browser_of(&site.world.administrator("ada"));
	let fields = fields(&ada.get("/g/tea/settings").await);
	let mut more = vec![("access", "members"), ("kind", "partner")];
	let asked = send(&mut ada, "/g/tea/settings", &fields, &more).await;
	let confirmed = value_of(&asked.body, "confirmed").unwrap();
	more.push(("confirmed", &confirmed));
	assert_eq!(send(&mut ada, "/g/tea/settings", &fields, &more).await.status, 303);
	let log = ada.get("/mod/audit?act=access-changed").await.body;
	let address = log.split('"').find(|part| part.ends_with("/revert")).unwrap().to_owned();
	let refused = ada.post(&address, &[]).await;
	assert!(refused.status == 422 && refused.body.contains("tick no kind"), "{}", refused.body);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_asked_is_what_will_hold_whatever_somebody_else_changed_meanwhile() {
	let site = TestSite::new();
	let _group = site.world.group("tea", Access::Secret);
	let mut ada = site.browser_of(&site.world.administrator("ada"));
	let mut root = site.browser_of(&site.world.administrator("root"));
	let form = ada.get("/g/tea/settings").await;
	let fields = fields(&form);
	let mut opened = vec![("access", "members")];
	let asked = send(&mut root, "/g/tea/settings", &fields, &opened).await;
	let confirmed = value_of(&asked.body, "confirmed").unwrap();
	opened.push(("confirmed", &confirmed));
	assert_eq!(send(&mut root, "/g/tea/settings", &fields, &opened).await.status, 303);
	let mut more = vec![("access", "secret"), ("kind", "partner")];
	let asked = send(&mut ada, "/g/tea/settings", &fields, &more).await;
	assert_eq!(asked.status, 200, "{}", asked.body);
	let confirmed = value_of(&asked.body, "confirmed").unwrap();
	assert_eq!(confirmed, format!("members:{0}-members:partner", Kinds::default().code()), "{}", asked.body);
	more.push(("confirmed", &confirmed));
	assert_eq!(send(&mut ada, "/g/tea/settings", &fields, &more).await.status, 303);
	let late = send(&mut ada, "/g/tea/settings", &fields, &[("access", "public")]).await;
	assert_eq!(late.status, 409, "{}", late.body);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_open_stream_ends_when_its_reader_is_of_another_kind() {
	let site = TestSite::new();
	let group = site.world.group("tea", Access::Members);
	let pia = site.world.member("pia");
	site.world.is_kind(&pia, Kind::Partner);
	site.world.limit(group, Kinds::of([Kind::Partner]));
	let topic = site.world.topic(&site.world.again(&pia), group, "Green");
	let mut browser = site.member("pia");
	let stream = format!("/live/t/{topic}");
	let mut open = opened(&site, &stream, &site.world.session(&pia)).await;
	assert_eq!(told(&mut open).await.as_deref(), Some("event: inbox\ndata: 0\n\n"));
	site.world.is_kind(&pia, Kind::Customer);
	assert_eq!(told(&mut open).await, None);
	let again = browser.request("GET", &stream).body(axum::body::Body::empty()).unwrap();
	assert_eq!(browser.head_of(again).await.0, 404);
	assert_eq!(browser.get(&format!("/t/{topic}/green")).await.status, 404);
}

#[tokio::test(flavor = "multi_thread")]
async fn who_is_let_in_by_hand_must_be_of_a_kind_that_fits() {
	let site = TestSite::new();
	let group = site.world.group("tea", Access::Private);
	site.world.limit(group, Kinds::of([Kind::Partner]));
	let (_olga, mut ada) = (site.world.member("olga"), site.browser_of(&site.world.administrator("ada")));
	let refused = ada.post("/g/tea/members", &[("handle", "olga"), ("role", "member")]).await;
	assert_eq!((refused.status, value_of(&refused.body, "handle").as_deref()), (422, Some("olga")));
	assert!(refused.body.contains("not there for members of this kind"), "{}", refused.body);
	let refused = ada.post("/g/tea/requests/invite", &[("handle", "olga"), ("message", "Come.")]).await;
	assert!(refused.status == 422 && refused.body.contains("not there for members of this kind"), "{}", refused.body);
}
