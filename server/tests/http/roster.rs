//! The list of members: who reads it, and that its form finds whom it should.

use super::html::named;
use super::site::TestSite;
use forum::accounts::edit_details;
use model::details::{Audience, Details, Kind, Told};
use model::site::Door;

#[tokio::test(flavor = "multi_thread")]
async fn members_find_members_and_visitors_are_led_to_sign_in() {
	let site = TestSite::new();
	let anna = site.world.member("anna");
	let details = Details {
		company: Told { what: "Kahve".to_owned(), to: Audience::Members },
		job_title: Told { what: "Roaster".to_owned(), to: Audience::Keepers },
		kind: Told { what: Kind::Expert, to: Audience::Keepers },
		..Details::default()
	};
	edit_details(site.forum(), &anna, details).unwrap();
	let mut olga = site.member("olga");
	site.world.settle();
	let visitor = site.visitor().get("/members").await;
	assert_eq!(visitor.status, 401);
	assert!(named(&visitor.body, "a").iter().any(|link| link.attribute("href") == Some("/login?next=/members")));
	assert!(!visitor.body.contains("Anna"));
	let all = olga.get("/members").await;
	assert_eq!(all.status, 200);
	assert!(all.body.contains("Kahve") && !all.body.contains("Roaster"));
	assert!(named(&olga.get("/").await.body, "a").iter().any(|link| link.attribute("href") == Some("/members")));
	let headings = |body: &str| named(body, "h2").into_iter().map(|it| it.text).collect::<Vec<_>>();
	let finds = olga.get("/members?q=ANN").await;
	assert!(headings(&finds.body).contains(&"Anna".to_owned()) && !finds.body.contains("/u/root"));
	let hidden = olga.get("/members?kind=expert").await;
	assert!(hidden.status == 200 && !hidden.body.contains("/u/anna"));
	let mut mona = site.browser_of(&site.world.moderator("mona"));
	site.world.settle();
	assert!(mona.get("/members?kind=expert").await.body.contains("/u/anna"));
	assert_eq!(olga.get("/members?after=zzz").await.status, 200);
	assert_eq!(olga.get("/members?after=0000000000001%EF%BF%BD").await.status, 404);
}

#[tokio::test(flavor = "multi_thread")]
async fn before_a_closed_door_there_is_no_list_of_members() {
	let site = TestSite::new();
	let root = site.world.administrator("root");
	let draft = forum::settings::DoorDraft { door: Door::Closed, member_invites: None };
	forum::settings::edit_door(site.forum(), &root, draft).unwrap();
	let reply = site.visitor().get("/members").await;
	assert!(!reply.body.contains("search"));
	assert_eq!(reply.status, site.visitor().get("/nowhere").await.status);
}
