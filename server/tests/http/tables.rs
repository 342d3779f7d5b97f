//! Members as tables: taken away as CSV, and invited by one.

use super::html::{named, value_of};
use super::site::TestSite;
use model::Field;
use model::text::{DisplayName, Prose};

const IMPORT: &str = "/admin/members/import";

#[tokio::test(flavor = "multi_thread")]
async fn the_table_of_members_is_a_file_without_formulas() {
	let site = TestSite::new();
	let anna = site.world.member("anna");
	let about = Prose::parse_optional(Field::About, "", 1).unwrap();
	forum::accounts::edit_profile(site.forum(), &anna, DisplayName::parse("=HYPERLINK(1)").unwrap(), about).unwrap();
	let mut root = site.browser_of(&site.world.administrator("root"));
	assert_eq!(site.member("anna").post("/admin/members/export", &[]).await.status, 403);
	assert_eq!(site.visitor().post("/admin/members/export", &[]).await.status, 401);
	let file = root.post("/admin/members/export", &[]).await;
	assert_eq!((file.status, &file.headers["content-type"]), (200, &"text/csv; charset=utf-8".parse().unwrap()));
	assert_eq!(file.headers["content-disposition"], "attachment; filename=\"members.csv\"");
	assert_eq!(file.headers["cache-control"], "private, no-store");
	let lines = file.body.lines().collect::<Vec<_>>();
	assert_eq!(lines.len(), 3, "{}", file.body);
	assert!(lines[0].starts_with("\u{feff}handle,name,email,role,"));
	assert!(
		lines[1].starts_with("anna,'=HYPERLINK(1),anna@example.org,member,good,other,,,,2026-01-05,"),
		"{}",
		lines[1]
	);
	assert!(root.get("/mod/audit?act=members-exported").await.body.contains("Table of members downloaded"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_table_is_looked_at_first_and_each_link_is_shown_once() {
	let site = TestSite::new();
	let _anna = site.world.member("anna");
	let mut root = site.browser_of(&site.world.administrator("root"));
	let table = "\u{feff}name;email;handle;kind\r\nBen Özgür;ben@example.org;ben;expert\r\nAnna;anna@example.org;;\r\n;nobody;;king\r\nسارا;sara@example.org;;\r\n";
	let looked = root.post_files(IMPORT, &[("rows", "")], &[("table", table.as_bytes())]).await;
	assert_eq!(looked.status, 200);
	let cells = named(&looked.body, "td").into_iter().map(|it| it.text).collect::<Vec<_>>();
	for text in ["Is invited", "Is a member already"] {
		assert!(cells.iter().any(|cell| cell == text), "{text} in {cells:?}");
	}
	assert!(cells.iter().any(|cell| cell.starts_with("name:") && cell.contains("email:") && cell.contains("kind:")));
	assert!(!looked.body.contains("/invite/fi_"));
	let rows = value_of(&looked.body, "rows").unwrap();
	let done = root.post_files(IMPORT, &[("confirm", "1"), ("rows", &rows)], &[]).await;
	assert_eq!(done.status, 200);
	let links = value_of(&done.body, "rows").unwrap();
	let links = links.lines().filter_map(|line| line.rsplit_once(',').map(|(_, link)| link.trim().to_owned()));
	let links = links.filter(|link| link.contains("/invite/")).collect::<Vec<_>>();
	assert_eq!(links.len(), 2, "{}", done.body);
	let again = root.post_files(IMPORT, &[("confirm", "1"), ("rows", &rows)], &[]).await;
	assert!(again.body.contains("Has an invitation already") && !again.body.contains("/invite/fi_"));
	let path = &links[0][links[0].find("/invite/").unwrap()..];
	let form = site.visitor().get(path).await.body;
	assert_eq!(value_of(&form, "name").as_deref(), Some("Ben Özgür"));
	assert_eq!(value_of(&form, "email").as_deref(), Some("ben@example.org"));
	assert_eq!(value_of(&form, "handle").as_deref(), Some("ben"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_table_that_cannot_be_read_comes_back_with_the_line() {
	let site = TestSite::new();
	let mut root = site.browser_of(&site.world.administrator("root"));
	let latin = b"name,email\nAnna,anna@example.org\n\xd6zg\xfcr,o@example.org\n";
	let refused = root.post_files(IMPORT, &[("rows", "")], &[("table", latin)]).await;
	assert!(refused.status == 422 && refused.body.contains("Line 3"), "{}", refused.body);
	let pasted = root.post_files(IMPORT, &[("rows", "who\nAnna")], &[]).await;
	assert_eq!((pasted.status, value_of(&pasted.body, "rows").as_deref()), (422, Some("who\nAnna")));
	assert_eq!(root.post_files(IMPORT, &[("rows", "")], &[]).await.status, 422);
	assert_eq!(site.member("anna").get(IMPORT).await.status, 403);
	let huge = vec![b'x'; 600 * 1024];
	assert!(root.post_files(IMPORT, &[("rows", "")], &[("table", &huge)]).await.body.contains("512"));
}
