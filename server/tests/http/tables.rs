//! Members as tables: taken away as CSV, and invited by one.

use super::html::{named, value_of};
use super::site::TestSite;
use axum::body::Body;
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
	let packed = root.request("POST", "/admin/members/export").header("sec-fetch-site", "same-origin");
	let packed = packed.header("accept-encoding", "gzip").body(Body::empty()).unwrap();
	assert_eq!(root.send(packed).await.headers["content-encoding"], "gzip");
	assert!(root.get("/mod/audit?act=members-exported").await.body.contains("Table of members downloaded"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_table_is_looked_at_first_and_sent_again_shows_links_for_those_who_have_not_come() {
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
	let links = |page: &str| {
		let shown = value_of(page, "rows").unwrap();
		let lines = shown.lines().filter(|line| line.contains("/invite/")).map(str::to_owned).collect::<Vec<_>>();
		assert_eq!(lines.iter().filter_map(|line| line.split(',').next()).collect::<Vec<_>>(), ["Ben Özgür", "سارا"]);
		lines
			.iter()
			.filter_map(|line| line.rsplit_once(','))
			.map(|(_, link)| link.trim().to_owned())
			.collect::<Vec<_>>()
	};
	let looked = root.post_files(IMPORT, &[("rows", &rows)], &[]).await;
	assert!(looked.body.contains("Has not come yet") && !looked.body.contains("/invite/fi_"), "{}", looked.body);
	let again = root.post_files(IMPORT, &[("confirm", "1"), ("rows", &rows)], &[]).await;
	let (links, again) = (links(&done.body), links(&again.body));
	assert_ne!(links, again, "the store knows no link to show twice");
	assert_eq!(site.visitor().get(&again[0][again[0].find("/invite/").unwrap()..]).await.status, 200);
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
	for size in [600 * 1024, 5_000_000] {
		// Cut anywhere, it would be no text.
		let huge = "\u{e9}".repeat(size / 2);
		let told = root.post_files(IMPORT, &[("rows", "")], &[("table", huge.as_bytes())]).await;
		assert!(told.status == 422 && told.body.contains("more than 512 KiB"), "{}", told.body);
	}
}
