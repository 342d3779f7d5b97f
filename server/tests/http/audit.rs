//! Setting back what stands in the log of acts, by plain forms.

use super::html::value_of;
use super::proof::{PASSWORD, confirm, site_of_ada};
use super::site::TestSite;
use forum::audit::entries;
use forum::groups;
use model::Field;
use model::groups::{Access, GroupRole};
use model::moderation::Act;
use model::text::Handle;

fn handle(text: &str) -> Handle {
	Handle::parse(Field::Handle, text).unwrap()
}

/// The address of the latest act of a kind.
fn latest(site: &TestSite, act: Act) -> String {
	let system = site.world.administrator("root");
	let number = entries(site.forum(), &system, None, Some(act)).unwrap().entries[0].number;
	format!("/mod/audit/{number}/revert")
}

#[tokio::test(flavor = "multi_thread")]
async fn a_right_is_set_back_once_and_not_again() {
	let site = TestSite::new();
	let group = site.world.group("tea", Access::Private);
	let (_anna, _kim) = (site.world.member("anna"), site.world.member("kim"));
	for (name, role) in [("kim", GroupRole::Owner), ("anna", GroupRole::Moderator)] {
		groups::add_member(site.forum(), &site.world.system(), group, &handle(name), role).unwrap();
	}
	let address = latest(&site, Act::GroupRoleGiven);
	let (mut kim, mut anna, mut olga) = (site.member("kim"), site.member("anna"), site.member("olga"));
	let shown = kim.get(&address).await;
	assert!(shown.status == 200 && shown.body.contains("anna"), "{}", shown.body);
	assert_eq!(site.visitor().post(&address, &[]).await.status, 401);
	assert_eq!(olga.post(&address, &[]).await.status, 403);
	// Moderators read the log of their group, and give no roles.
	assert_eq!(anna.post(&address, &[]).await.status, 404);
	assert_eq!(anna.get("/g/tea/members").await.status, 200);
	let done = kim.post(&address, &[]).await;
	assert_eq!((done.status, done.location()), (303, "/mod/audit"));
	assert_eq!(anna.get("/g/tea/members").await.status, 403);
	let twice = kim.post(&address, &[]).await;
	assert_eq!(twice.status, 409, "{}", twice.body);
	assert!(twice.body.contains("role=\"alert\""), "{}", twice.body);
	assert_eq!(kim.post("/mod/audit/999/revert", &[]).await.status, 404);
	assert_eq!(kim.post("/mod/audit/x/revert", &[]).await.status, 404);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_administrators_set_back_asks_for_the_password_again() {
	let (site, mut ada) = site_of_ada().await;
	let _olga = site.world.member("olga");
	assert_eq!(ada.post("/u/olga/kind", &[("kind", "partner")]).await.status, 303);
	assert_eq!(ada.post("/u/olga/role", &[("role", "moderator")]).await.status, 303);
	site.world.advance(forum::accounts::PROVEN_FOR);
	for act in [Act::KindGiven, Act::RoleGiven] {
		let address = latest(&site, act);
		let lapsed = ada.post(&address, &[("sent", "yes")]).await;
		assert_eq!((lapsed.status, value_of(&lapsed.body, "kept:sent").as_deref()), (403, Some("yes")), "{act:?}");
	}
	assert_eq!(ada.post("/u/olga/kind", &[("kind", "customer")]).await.status, 403);
	let lapsed = ada.post("/u/olga/kind", &[("kind", "customer")]).await;
	assert_eq!(confirm(&mut ada, &lapsed, PASSWORD).await.status, 200);
	for act in [Act::KindGiven, Act::RoleGiven] {
		assert_eq!(ada.post(&latest(&site, act), &[]).await.status, 303, "{act:?}");
	}
}

#[tokio::test(flavor = "multi_thread")]
async fn who_reads_a_group_and_where_it_stands_changes_after_the_password_alone() {
	let (site, mut ada) = site_of_ada().await;
	let _group = site.world.group("tea", Access::Members);
	let category = site.world.category().to_string();
	let form = |name: &'static str, slug: &'static str, access: &'static str| {
		[
			("name", name.to_owned()),
			("slug", slug.to_owned()),
			("description", String::new()),
			("category", category.clone()),
			("access", access.to_owned()),
			("found_name", "Tea".to_owned()),
			("found_slug", "tea".to_owned()),
			("found_description", String::new()),
			("found_category", category.clone()),
			("found_access", "members".to_owned()),
			("found_kind", String::new()),
			("confirmed", format!("members:-{access}:")),
		]
	};
	site.world.advance(forum::accounts::PROVEN_FOR);
	for (slug, access) in [("tea", "secret"), ("leaves", "members")] {
		let fields = form("Tea", slug, access);
		let fields = fields.iter().map(|(name, value)| (*name, value.as_str())).collect::<Vec<_>>();
		let lapsed = ada.post("/g/tea/settings", &fields).await;
		assert_eq!((lapsed.status, value_of(&lapsed.body, "kept:slug").as_deref()), (403, Some(slug)), "{access}");
	}
	let renamed = form("Finest tea", "tea", "members");
	let renamed = renamed.iter().map(|(name, value)| (*name, value.as_str())).collect::<Vec<_>>();
	assert_eq!(ada.post("/g/tea/settings", &renamed).await.status, 303, "a name asks for nothing");
	let fields = form("Finest tea", "tea", "secret");
	let fields = fields.iter().map(|(name, value)| (*name, value.as_str())).collect::<Vec<_>>();
	let lapsed = ada.post("/g/tea/settings", &fields).await;
	assert_eq!(confirm(&mut ada, &lapsed, PASSWORD).await.status, 200);
	assert_eq!(ada.post("/g/tea/settings", &fields).await.status, 303);
	assert_eq!(site.member("olga").get("/g/tea").await.status, 404);
}
