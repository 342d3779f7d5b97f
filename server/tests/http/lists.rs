//! Lists: as long as a page, whatever the community holds, and with a way back from behind their end.

use super::html::named;
use super::site::TestSite;
use forum::Actor;
use forum::groups;
use model::details::Kinds;
use model::groups::{Access, GroupDraft};
use model::text::{CategoryName, GroupName, Handle, Prose};
use model::{CategoryId, Field};

fn category(site: &TestSite, name: &str) -> CategoryId {
	groups::create_category(site.forum(), &Actor::system(), CategoryName::parse(name).unwrap()).unwrap()
}

fn fill(site: &TestSite, category: CategoryId, count: u32) {
	for number in 0..count {
		let draft = GroupDraft {
			slug: Handle::parse(Field::Slug, &format!("{category}-{number}")).unwrap(),
			name: GroupName::parse(&format!("Group {number:04}")).unwrap(),
			description: Prose::parse_optional(Field::Description, "What it is for, in a sentence.", 200).unwrap(),
			category,
			access: Access::Public,
			kinds: Kinds::EVERYBODY,
		};
		groups::create(site.forum(), &Actor::system(), draft).unwrap();
	}
}

/// The most that a list may weigh before compression.
const MAX_BYTES: usize = 100 * 1024;

#[tokio::test(flavor = "multi_thread")]
async fn lists_of_groups_stay_small_in_a_large_community() {
	let site = TestSite::new();
	let (first, second) = (category(&site, "Brewing"), category(&site, "Talk"));
	fill(&site, first, 250);
	fill(&site, second, 30);
	let mut admin = site.browser_of(&site.world.administrator("ada"));
	let mut visitor = site.visitor();
	let whole = admin.get("/admin/groups").await;
	assert!(whole.body.len() < MAX_BYTES && !whole.body.contains("Group 0050"), "{}", whole.body.len());
	for text in ["250 groups", "30 groups", "Move down"] {
		assert!(whole.body.contains(text), "{text}");
	}
	let address = format!("/admin/groups?category={first}");
	let last = admin.get(&format!("{address}&page=3")).await;
	assert!(last.body.contains("Group 0249") && !last.body.contains("Group 0199"));
	let list = visitor.get("/groups?page=3").await;
	assert!(list.body.len() < MAX_BYTES && list.body.contains("Group 0249") && list.body.contains("Talk"));
	// A name that is refused comes back beside its field, on the page of its category.
	let fields = [("category", &*first.to_string()), ("name", "talk")];
	let taken = admin.post("/admin/categories/rename", &fields).await;
	let field = named(&taken.body, "input").into_iter().find(|it| it.attribute("aria-invalid") == Some("true"));
	assert_eq!((taken.status, field.unwrap().attribute("value")), (409, Some("talk")));
	assert_eq!(admin.get("/admin/groups?category=0000000000001").await.status, 404);
}

#[tokio::test(flavor = "multi_thread")]
async fn behind_the_end_of_a_list_is_nothing_but_the_way_back() {
	let site = TestSite::new();
	let mut admin = site.browser_of(&site.world.administrator("ada"));
	assert_eq!(admin.get("/groups?page=1").await.status, 200);
	assert_eq!(admin.get("/groups?page=2").await.status, 404);
	let category = category(&site, "Brewing");
	fill(&site, category, 101);
	let handle = format!("{category}-0");
	for (past, back) in [
		("/groups?page=999999".to_owned(), "/groups?page=2".to_owned()),
		(format!("/admin/groups?category={category}&page=9"), format!("/admin/groups?category={category}&page=2")),
		("/admin/members?after=zzz".to_owned(), "/admin/members".to_owned()),
	] {
		let reply = admin.get(&past).await;
		assert_eq!(reply.status, 404, "{past}");
		let links = named(&reply.body, "a");
		assert!(links.iter().any(|link| link.attribute("href") == Some(&back)), "{past}: {back}");
		assert_eq!(admin.get(&back).await.status, 200, "{back}");
	}
	assert_eq!(admin.get(&format!("/g/{handle}/members")).await.status, 200);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_second_click_on_add_category_is_told_beside_the_field() {
	let site = TestSite::new();
	let mut admin = site.browser_of(&site.world.administrator("ada"));
	assert_eq!(admin.post("/admin/categories/add", &[("name", "Brewing")]).await.status, 303);
	let again = admin.post("/admin/categories/add", &[("name", "brewing")]).await;
	assert_eq!(again.status, 409);
	let field = named(&again.body, "input").into_iter().find(|it| it.attribute("id") == Some("name")).unwrap();
	assert_eq!((field.attribute("aria-invalid"), field.attribute("value")), (Some("true"), Some("brewing")));
	assert_eq!(groups::categories(site.forum(), &site.world.administrator("ada")).unwrap().len(), 1);
}
