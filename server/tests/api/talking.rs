//! What programs do: groups, topics, posts, members, and what happens to them.

use super::program::{program, visitor};
use super::site::TestSite;
use model::groups::Access;
use model::tokens::Scope;
use serde_json::json;

/// A site with anna, ada who is an administrator, and a public group.
fn site() -> TestSite {
	let site = TestSite::new();
	let (_anna, _ada) = (site.world.member("anna"), site.world.administrator("ada"));
	let _bela = site.world.member("bela");
	site.world.group("coffee", Access::Public);
	site
}

#[tokio::test(flavor = "multi_thread")]
async fn a_program_makes_a_group_talks_in_it_and_keeps_order() {
	let site = site();
	let (ada, anna) = (program(&site, "ada", Scope::Write), program(&site, "anna", Scope::Write));
	let making = json!({ "slug": "tea", "name": "Tea", "category": "Drinks", "access": "members" });
	let group = ada.post("/groups", making).await;
	assert_eq!((group.status, group.header("location")), (201, "/api/v1/groups/tea"), "{}", group.body);
	assert_eq!(group.body["category"]["name"], "Drinks");
	let new = json!({ "title": "Which leaf?", "body": "Green or *black*?", "kind": "question", "tags": ["leaf"] });
	let topic = anna.post("/groups/tea/topics", new).await;
	assert_eq!((topic.status, topic.text("state")), (201, "open".to_owned()), "{}", topic.body);
	let at = format!("/topics/{}", topic.text("id"));
	assert_eq!(topic.header("location"), format!("/api/v1{at}"));
	let reply = ada.post(&format!("{at}/posts"), json!({ "body": "Black." })).await;
	assert_eq!((reply.status, reply.body["number"].as_u64()), (201, Some(2)), "{}", reply.body);
	let edited = ada.patch(&format!("/posts/{}", reply.text("id")), json!({ "body": "Green." })).await;
	assert_eq!((edited.status, edited.text("body")), (200, "Green.".to_owned()));
	let versions = ada.get(&format!("/posts/{}/revisions", reply.text("id"))).await;
	assert_eq!(versions.body["items"].as_array().unwrap().len(), 2);
	// What visitors may not read is not there for them.
	assert_eq!(visitor(&site).get(&at).await.status, 404);
	let close = json!({ "state": "closed", "reason": "Settled." });
	assert_eq!(anna.put(&format!("{at}/state"), close.clone()).await.status, 403);
	let closed = ada.put(&format!("{at}/state"), close).await;
	assert_eq!((closed.status, closed.text("state")), (200, "closed".to_owned()), "{}", closed.body);
	let late = anna.post(&format!("{at}/posts"), json!({ "body": "But why?" })).await;
	assert_eq!((late.status, late.text("reason")), (403, "closed".to_owned()));
	let hidden = ada.put(&format!("{at}/state"), json!({ "state": "hidden", "reason": "Twice." })).await;
	assert_eq!(hidden.text("state"), "hidden");
	assert_eq!(anna.get(&at).await.status, 404);
	let back = ada.put(&format!("{at}/state"), json!({ "state": "open" })).await;
	assert_eq!((back.status, back.text("state")), (200, "open".to_owned()));
	assert_eq!(anna.get(&at).await.status, 200);
	let pinned = ada.put(&format!("{at}/pin"), json!({})).await;
	assert_eq!(pinned.body["pinned"], true);
	let unpinned = ada.put(&format!("{at}/pin"), json!({ "pinned": false })).await;
	assert_eq!(unpinned.body["pinned"], false);
	assert_eq!(ada.delete(&at).await.status, 204);
	assert_eq!(forum::check::check(site.forum()).unwrap(), Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread")]
async fn posts_are_hidden_and_brought_back_and_reacted_to() {
	let site = site();
	let (ada, anna) = (program(&site, "ada", Scope::Write), program(&site, "anna", Scope::Write));
	let topic = anna.post("/groups/coffee/topics", json!({ "title": "Grind", "body": "Finer?" })).await;
	let at = format!("/topics/{}/posts", topic.text("id"));
	let reply = anna.post(&at, json!({ "body": "Perhaps." })).await;
	let quoting = json!({ "body": "No.", "reply_to": reply.text("id") });
	let quoted = ada.post(&at, quoting).await;
	assert!(quoted.status == 201 && quoted.text("html").contains("blockquote"), "{}", quoted.body);
	let post = format!("/posts/{}", reply.text("id"));
	for _ in 0..2 {
		assert_eq!(ada.put(&format!("{post}/reactions/thanks"), json!(null)).await.status, 204);
	}
	assert_eq!(ada.get(&post).await.body["reactions"], json!([{ "name": "thanks", "count": 1, "mine": true }]));
	for _ in 0..2 {
		assert_eq!(ada.delete(&format!("{post}/reactions/thanks")).await.status, 204);
	}
	assert_eq!(ada.get(&post).await.body["reactions"], json!([]));
	assert_eq!(ada.put(&format!("{post}/reactions/joy"), json!(null)).await.status, 404);
	let hide = json!({ "state": "hidden", "reason": "Off." });
	for _ in 0..2 {
		let hidden = ada.put(&format!("{post}/state"), hide.clone()).await;
		assert_eq!((hidden.status, hidden.text("state")), (200, "hidden".to_owned()), "{}", hidden.body);
	}
	let seen = visitor(&site).get(&post).await;
	assert_eq!((seen.status, &seen.body["body"], &seen.body["author"]), (200, &json!(null), &json!(null)));
	assert_eq!(program(&site, "bela", Scope::Write).put(&format!("{post}/state"), hide).await.status, 403);
	let open = ada.put(&format!("{post}/state"), json!({ "state": "open" })).await;
	assert_eq!((open.status, open.text("body")), (200, "Perhaps.".to_owned()));
	assert_eq!(anna.delete(&post).await.status, 204);
	assert_eq!(anna.get(&format!("/posts/{}-9", topic.text("id"))).await.status, 404);
	assert_eq!(forum::check::check(site.forum()).unwrap(), Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread")]
async fn who_names_a_version_changes_that_one_or_none() {
	let site = site();
	let anna = program(&site, "anna", Scope::Write);
	let topic = anna.post("/groups/coffee/topics", json!({ "title": "Grind", "body": "Finer?" })).await;
	let post = format!("/posts/{}-1", topic.text("id"));
	let tag = anna.get(&post).await.header("etag").to_owned();
	let change = |text: &str, tag: &str| {
		let (body, tag, post, anna) = (json!({ "body": text }), tag.to_owned(), post.clone(), anna.clone());
		async move { anna.send("PATCH", &post, Some(body), &[("if-match", &tag)]).await }
	};
	let first = change("Coarser?", &tag).await;
	assert_eq!(first.status, 200, "{}", first.body);
	let second = change("Finest?", &tag).await;
	assert_eq!((second.status, second.text("type")), (412, "urn:meydan:problem:changed-meanwhile".to_owned()));
	assert_eq!(change("Finest?", first.header("etag")).await.status, 200);
	assert_eq!(change("Whatever?", "*").await.status, 200);
	assert_eq!(anna.patch(&post, json!({ "body": "Unguarded?" })).await.status, 200);
	// A reaction changes the document and not the text: whoever read it before may still change it.
	let tag = anna.get(&post).await.header("etag").to_owned();
	let bela = program(&site, "bela", Scope::Write);
	assert_eq!(bela.put(&format!("{post}/reactions/agree"), json!(null)).await.status, 204);
	assert_ne!(anna.get(&post).await.header("etag"), tag);
	assert_eq!(change("Still mine.", &tag).await.status, 200);
	for (path, body) in [("/topics/", json!({ "title": "Grinding" })), ("/groups/", json!({ "description": "Beans." }))]
	{
		let ada = program(&site, "ada", Scope::Write);
		let of = if path == "/topics/" { topic.text("id") } else { "coffee".to_owned() };
		let at = format!("{path}{of}");
		let tag = ada.get(&at).await.header("etag").to_owned();
		assert_eq!(ada.send("PATCH", &at, Some(body.clone()), &[("if-match", "\"other\"")]).await.status, 412);
		assert_eq!(ada.send("PATCH", &at, Some(body), &[("if-match", &tag)]).await.status, 200);
	}
}

#[tokio::test(flavor = "multi_thread")]
async fn members_come_into_groups_and_go() {
	let site = site();
	let (ada, anna) = (program(&site, "ada", Scope::Admin), program(&site, "anna", Scope::Write));
	let seat = |handle: &str| format!("/groups/coffee/members/{handle}");
	let as_role = |role: &str| json!({ "role": role });
	assert_eq!(anna.put(&seat("anna"), as_role("member")).await.status, 200);
	assert_eq!(anna.get("/groups/coffee").await.body["joined"], true);
	assert_eq!(anna.put(&seat("bela"), as_role("member")).await.status, 403);
	assert_eq!(anna.put(&seat("anna"), as_role("moderator")).await.status, 403);
	assert_eq!(ada.put(&seat("anna"), as_role("moderator")).await.status, 200);
	assert_eq!(anna.put(&seat("bela"), as_role("member")).await.status, 200);
	assert_eq!(anna.delete(&seat("bela")).await.status, 204);
	assert_eq!(ada.delete(&seat("anna")).await.status, 204);
	assert_eq!(anna.get("/groups/coffee").await.body["joined"], false);
	assert_eq!(ada.put(&seat("nobody"), as_role("member")).await.status, 422);
}

#[tokio::test(flavor = "multi_thread")]
async fn administrators_make_and_restrain_members_with_the_widest_token_alone() {
	let site = site();
	let (wide, narrow) = (program(&site, "ada", Scope::Admin), program(&site, "ada", Scope::Write));
	let carl = json!({ "handle": "carl", "name": "Carl", "email": "carl@example.org", "role": "moderator" });
	let refused = narrow.post("/members", carl.clone()).await;
	assert_eq!((refused.status, refused.text("reason")), (403, "token-scope".to_owned()));
	let made = wide.post("/members", carl).await;
	assert_eq!((made.status, made.text("role")), (201, "moderator".to_owned()), "{}", made.body);
	assert_eq!(narrow.patch("/members/carl", json!({ "role": "admin" })).await.status, 403);
	assert_eq!(wide.patch("/members/carl", json!({ "role": "member" })).await.text("role"), "member");
	let suspended = wide.patch("/members/carl", json!({ "standing": "suspended", "reason": "Spam." })).await;
	assert_eq!((suspended.status, suspended.text("standing")), (200, "suspended".to_owned()), "{}", suspended.body);
	assert_eq!(wide.patch("/members/carl", json!({ "standing": "good" })).await.text("standing"), "good");
	let anna = program(&site, "anna", Scope::Admin);
	assert_eq!(anna.post("/members", json!({ "handle": "xenia", "email": "xenia@example.org" })).await.status, 403);
	assert_eq!(anna.patch("/members/carl", json!({ "name": "Karl" })).await.status, 403);
	let own = anna.patch("/members/anna", json!({ "name": "Anna B.", "about": "I *roast*." })).await;
	assert_eq!((own.status, own.text("name")), (200, "Anna B.".to_owned()));
	assert!(own.text("about_html").contains("<em>roast</em>"));
	site.world.settle();
	let list = anna.get("/members?limit=1").await;
	assert_eq!(list.body["items"].as_array().unwrap().len(), 1);
	let found = anna.get("/members?q=ann").await;
	assert_eq!(found.body["items"][0]["handle"], "anna");
	assert_eq!(visitor(&site).get("/members").await.status, 401);
}
