//! Webhooks as programs keep them; what they send is in `webhooks_live`.

use super::program::program;
use super::site::TestSite;
use model::tokens::Scope;
use serde_json::json;

#[tokio::test(flavor = "multi_thread")]
async fn a_program_of_an_administrator_makes_changes_and_removes_webhooks() {
	let site = TestSite::new();
	let (_ada, _anna) = (site.world.administrator("ada"), site.world.member("anna"));
	let (wide, narrow) = (program(&site, "ada", Scope::Admin), program(&site, "ada", Scope::Write));
	let making = json!({ "address": "https://hooks.example/a" });
	assert_eq!(narrow.post("/webhooks", making.clone()).await.text("reason"), "token-scope");
	assert_eq!(program(&site, "anna", Scope::Admin).post("/webhooks", making.clone()).await.status, 403);
	let made = wide.send("POST", "/webhooks", Some(making.clone()), &[("idempotency-key", "once")]).await;
	assert_eq!(made.status, 201, "{}", made.body);
	assert!(made.text("secret").starts_with("whsec_"));
	let at = format!("/webhooks/{}", made.text("id"));
	assert_eq!(made.header("location"), format!("/api/v1{at}"));
	// Sent again it makes no second one, and the secret is not told a second time.
	let again = wide.send("POST", "/webhooks", Some(making), &[("idempotency-key", "once")]).await;
	assert_eq!((again.status, again.text("type")), (409, "urn:meydan:problem:done-before".to_owned()));
	let shown = wide.get(&at).await;
	assert_eq!(
		(shown.text("state"), shown.text("address")),
		("works".to_owned(), "https://hooks.example/a".to_owned())
	);
	assert!(shown.body.get("secret").is_none());
	let tag = shown.header("etag").to_owned();
	let off = wide.send("PATCH", &at, Some(json!({ "on": false })), &[("if-match", &tag)]).await;
	assert_eq!((off.status, off.text("state")), (200, "off".to_owned()));
	let late = wide.send("PATCH", &at, Some(json!({ "on": true })), &[("if-match", &tag)]).await;
	assert_eq!(late.status, 412);
	let bad = wide.patch(&at, json!({ "address": "ftp://hooks.example/" })).await;
	assert_eq!(bad.body["errors"], json!([{ "field": "address", "code": "bad-receiver" }]));
	assert_eq!(wide.get("/webhooks").await.body["items"].as_array().unwrap().len(), 1);
	assert_eq!(wide.get(&format!("{at}/deliveries")).await.body, json!({ "items": [], "next": null }));
	assert_eq!(wide.send("POST", &format!("{at}/deliveries/1"), None, &[]).await.status, 404);
	assert_eq!(wide.delete(&at).await.status, 204);
	assert_eq!(wide.get(&at).await.status, 404);
	assert_eq!(forum::check::check(site.forum()).unwrap(), Vec::<String>::new());
}
