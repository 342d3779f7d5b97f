//! Giving the password again on the way to what administrators do.

use super::html::{named, value_of};
use super::site::{Browser, Reply, TestSite};
use app::page::Method;
use forum::accounts::{PROVEN_FOR, set_role};
use model::Field;
use model::accounts::Role;
use model::text::Handle;

pub(crate) const PASSWORD: &str = "gravel-otter-lantern";

/// A site on which ada is an administrator and has just signed in.
pub(crate) async fn site_of_ada() -> (TestSite, Browser) {
	let site = TestSite::new();
	let mut ada = site.visitor();
	let fields = [("name", "Ada"), ("handle", "ada"), ("email", "ada@example.org"), ("password", PASSWORD)];
	assert_eq!(ada.post("/join", &fields).await.status, 303);
	let handle = Handle::parse(Field::Handle, "ada").unwrap();
	set_role(site.forum(), &site.world.system(), handle, Role::Administrator).unwrap();
	ada.forget();
	let in_again = ada.post("/login", &[("handle", "ada"), ("current_password", PASSWORD)]).await;
	assert_eq!(in_again.status, 303, "{}", in_again.body);
	(site, ada)
}

/// What a page's forms carry unseen.
fn carried(page: &Reply) -> Vec<(String, String)> {
	let hidden = named(&page.body, "input").into_iter().filter(|it| it.attribute("type") == Some("hidden"));
	hidden
		.map(|it| (it.attribute("name").unwrap().to_owned(), it.attribute("value").unwrap_or("").to_owned()))
		.collect()
}

/// Sends the form to confirm with everything it carries.
pub(crate) async fn confirm(browser: &mut Browser, page: &Reply, password: &str) -> Reply {
	let mut fields = carried(page);
	fields.push(("current_password".to_owned(), password.to_owned()));
	let fields = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect::<Vec<_>>();
	browser.post("/confirm", &fields).await
}

#[tokio::test(flavor = "multi_thread")]
async fn every_address_of_administrators_asks_again_after_a_quarter_of_an_hour() {
	let (site, mut ada) = site_of_ada().await;
	assert_eq!(ada.get("/admin/settings").await.status, 200);
	let mut olga = site.member("olga");
	site.world.advance(PROVEN_FOR);
	let routes = app::routes::all().filter(|route| route.path == "/admin" || route.path.starts_with("/admin/"));
	for route in routes {
		let path = route.path.replace(['{', '}'], "");
		match route.method {
			Method::Get => {
				let reply = ada.get(&path).await;
				assert_eq!((reply.status, reply.location()), (303, format!("/confirm?next={path}").as_str()));
				assert!(!olga.get(&path).await.location().starts_with("/confirm"), "{path}");
			}
			Method::Post => {
				let reply = ada.post(&path, &[("name", "Anything")]).await;
				assert_eq!(reply.status, 403, "{path}");
				assert!(carried(&reply).contains(&("kept:name".to_owned(), "Anything".to_owned())), "{path}");
				let refused = olga.post(&path, &[("name", "Anything")]).await;
				assert!(value_of(&refused.body, "kept:name").is_none(), "{path}");
			}
		}
	}
}

#[tokio::test(flavor = "multi_thread")]
async fn the_password_leads_on_to_the_page_and_the_old_secret_opens_nothing() {
	let (site, mut ada) = site_of_ada().await;
	site.world.advance(PROVEN_FOR);
	let asked = ada.get("/admin/members?after=olga").await;
	assert_eq!(asked.location(), "/confirm?next=/admin/members%3Fafter%3Dolga");
	let page = ada.follow(&asked).await;
	assert_eq!(page.status, 200);
	let wrong = confirm(&mut ada, &page, "not the password").await;
	assert_eq!((wrong.status, value_of(&wrong.body, "next").as_deref()), (422, Some("/admin/members?after=olga")));
	let mut copied = ada.clone();
	let right = confirm(&mut ada, &wrong, PASSWORD).await;
	assert_eq!((right.status, right.location()), (303, "/admin/members?after=olga"));
	assert_eq!(ada.follow(&right).await.status, 200);
	assert_eq!(copied.get("/settings/security").await.status, 401);
	let outside = [("current_password", PASSWORD), ("next", "//evil.example")];
	assert_eq!(ada.post("/confirm", &outside).await.location(), "/");
	assert_eq!(site.visitor().get("/confirm").await.status, 401);
}

#[tokio::test(flavor = "multi_thread")]
async fn behind_the_password_the_table_of_members_is_ready_to_be_taken() {
	let (site, mut ada) = site_of_ada().await;
	site.world.advance(PROVEN_FOR);
	let asked = ada.post("/admin/members/export", &[]).await;
	let page = ada.follow(&asked).await;
	let right = confirm(&mut ada, &page, PASSWORD).await;
	let ready = ada.follow(&right).await;
	assert!(ready.status == 200 && ready.body.contains("The table is ready"), "{}", ready.body);
	assert_eq!(ada.post("/admin/members/export", &[]).await.headers["content-type"], "text/csv; charset=utf-8");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_sent_too_late_is_carried_along_and_sent_again() {
	let (site, mut ada) = site_of_ada().await;
	site.world.advance(PROVEN_FOR);
	let lapsed = ada.post("/admin/settings", &[("name", "The <Harbour>"), ("language", "tr")]).await;
	assert_eq!(lapsed.status, 403);
	assert!(!ada.get("/").await.body.contains("Harbour"));
	let wrong = confirm(&mut ada, &lapsed, "not the password").await;
	assert_eq!(wrong.status, 422);
	let back = confirm(&mut ada, &wrong, PASSWORD).await;
	assert_eq!(back.status, 200, "{}", back.body);
	let fields = carried(&back);
	let fields = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect::<Vec<_>>();
	assert_eq!(fields, [("name", "The <Harbour>"), ("language", "tr")]);
	assert_eq!(ada.post("/admin/settings", &fields).await.status, 303);
	assert!(ada.get("/").await.body.contains("Harbour"));
}

#[tokio::test(flavor = "multi_thread")]
async fn giving_roles_and_links_to_passwords_asks_again_wherever_it_is_done() {
	let (site, mut ada) = site_of_ada().await;
	let _olga = site.world.member("olga");
	let _group = site.world.group("coffee", model::groups::Access::Public);
	site.world.advance(PROVEN_FOR);
	for (path, role) in [("/u/olga/role", "moderator"), ("/g/coffee/members", "owner")] {
		let reply = ada.post(path, &[("handle", "olga"), ("role", role)]).await;
		assert_eq!((reply.status, value_of(&reply.body, "kept:role").as_deref()), (403, Some(role)), "{path}");
	}
	let reply = ada.post("/g/coffee/members", &[("handle", "olga"), ("role", "member")]).await;
	assert_eq!(reply.status, 303, "adding somebody asks for nothing");
	let reply = ada.post("/u/olga/reset-link", &[]).await;
	assert_eq!((reply.status, reply.location()), (303, "/confirm?next=/u/olga/reset-link"));
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_gives_themselves_another_role_goes_on_under_a_new_secret_and_others_sign_in_again() {
	let (site, mut ada) = site_of_ada().await;
	let mut olga = site.member("olga");
	assert_eq!(ada.post("/u/olga/role", &[("role", "moderator")]).await.status, 303);
	assert_eq!(olga.get("/settings/security").await.status, 401);
	let mut copied = ada.clone();
	let stepped_down = ada.post("/u/ada/role", &[("role", "member")]).await;
	assert_eq!((stepped_down.status, stepped_down.location()), (303, "/u/ada"));
	assert_eq!(ada.follow(&stepped_down).await.status, 200);
	assert_eq!(copied.get("/u/ada").await.status, 401);
}
