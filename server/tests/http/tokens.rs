//! The page on which members make tokens for programs.

use super::html::named;
use super::site::TestSite;
use axum::body::Body;
use forum::accounts::PROVEN_FOR;
use model::tokens::Scope;

/// The secret that a page shows, once.
fn secret(page: &str) -> String {
	let codes = named(page, "code");
	let shown = codes.into_iter().map(|code| code.text).find(|text| text.starts_with("fa_"));
	shown.unwrap_or_else(|| panic!("no token in {page}"))
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_is_shown_once_works_and_is_ended() {
	let site = TestSite::new();
	let anna = site.world.member("anna");
	let mut browser = site.browser_of(&anna);
	assert!(browser.get("/settings/tokens").await.body.contains("You have not made any yet."));
	let made = browser.post("/settings/tokens", &[("name", "Backups"), ("scope", "read"), ("span", "30")]).await;
	assert_eq!(made.status, 200, "{}", made.body);
	let secret = secret(&made.body);
	let list = browser.get("/settings/tokens").await.body;
	assert!(list.contains("Backups") && list.contains("Never used") && !list.contains(&secret));
	let status = |token: &str| {
		let mut program = site.visitor();
		let request = program.request("GET", "/api/v1/me").header("authorization", format!("Bearer {token}"));
		let request = request.body(Body::empty()).unwrap();
		async move { program.send(request).await.status }
	};
	assert_eq!(status(&secret).await, 200);
	let token = forum::accounts::tokens(site.forum(), &anna).unwrap()[0].clone();
	assert_eq!(token.scope, Scope::Read);
	let ended = browser.post("/settings/tokens/end", &[("token", &token.id.to_string())]).await;
	assert!(browser.follow(&ended).await.body.contains("Saved."));
	assert_eq!(status(&secret).await, 401);
	// Ended twice is ended.
	assert_eq!(browser.post("/settings/tokens/end", &[("token", &token.id.to_string())]).await.status, 303);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_wrong_is_said_beside_the_field_and_the_text_is_kept() {
	let site = TestSite::new();
	let mut browser = site.member("anna");
	let long = "x".repeat(81);
	let refused = browser.post("/settings/tokens", &[("name", &long), ("scope", "write"), ("span", "7")]).await;
	assert_eq!(refused.status, 422);
	assert!(refused.body.contains("name-error") && refused.body.contains(&long));
	for (scope, span) in [("everything", "7"), ("read", "8")] {
		let odd = browser.post("/settings/tokens", &[("name", "x"), ("scope", scope), ("span", span)]).await;
		assert_eq!(odd.status, 400);
	}
	assert_eq!(site.visitor().get("/settings/tokens").await.status, 401);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_browser_left_open_makes_no_token_without_the_password() {
	let site = TestSite::new();
	let mut browser = site.member("anna");
	site.world.advance(PROVEN_FOR);
	let asked = browser.post("/settings/tokens", &[("name", "Backups"), ("scope", "read"), ("span", "30")]).await;
	assert_eq!(asked.status, 403);
	assert!(asked.body.contains("action=\"/confirm\""), "{}", asked.body);
	assert!(forum::accounts::tokens(site.forum(), &site.world.member("anna")).unwrap().is_empty());
}
