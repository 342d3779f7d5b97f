//! Keeping order by program: topics go elsewhere, into one another and apart, and talk slows down.

use super::program::{program, visitor};
use super::site::TestSite;
use model::groups::Access;
use model::tokens::Scope;
use serde_json::json;

fn site() -> TestSite {
	let site = TestSite::new();
	let (_anna, _ada) = (site.world.member("anna"), site.world.administrator("ada"));
	for (slug, access) in [("coffee", Access::Public), ("tea", Access::Public), ("hidden", Access::Secret)] {
		site.world.group(slug, access);
	}
	site
}

#[tokio::test(flavor = "multi_thread")]
async fn a_topic_is_split_merged_and_put_together_again() {
	let site = site();
	let (ada, anna) = (program(&site, "ada", Scope::Write), program(&site, "anna", Scope::Write));
	let topic = anna.post("/groups/coffee/topics", json!({ "title": "Grind", "body": "Finer?" })).await.text("id");
	let at = format!("/topics/{topic}");
	for text in ["Coarser.", "By the way, tea?", "Tea is fine."] {
		assert_eq!(anna.post(&format!("{at}/posts"), json!({ "body": text })).await.status, 201);
	}
	let splitting = json!({ "posts": [3, 4], "title": "Tea", "group": "tea", "reason": "It is about tea." });
	assert_eq!(anna.post(&format!("{at}/split"), splitting.clone()).await.status, 403);
	let split = ada.post(&format!("{at}/split"), splitting).await;
	assert_eq!((split.status, split.text("group")), (201, "tea".to_owned()), "{}", split.body);
	let away = format!("/topics/{}", split.text("id"));
	assert_eq!(visitor(&site).get(&format!("{at}/posts")).await.body["items"].as_array().unwrap().len(), 2);
	let arrived = visitor(&site).get(&format!("{away}/arrivals")).await;
	assert_eq!(
		(arrived.body["items"][0]["count"].as_u64(), &arrived.body["items"][0]["may_undo"]),
		(Some(2), &json!(false))
	);
	// A post that moved is found under its old id.
	assert_eq!(anna.get(&format!("/posts/{topic}-3")).await.text("body"), "By the way, tea?");
	let merging = json!({ "into": topic, "reason": "It belongs together." });
	let merged = ada.post(&format!("{away}/merge"), merging).await;
	assert_eq!((merged.status, merged.text("id")), (200, topic.clone()), "{}", merged.body);
	let arrived = ada.get(&format!("{at}/arrivals")).await;
	let arrival = arrived.body["items"].as_array().unwrap().last().unwrap();
	assert_eq!((&arrival["merged"], &arrival["may_undo"]), (&json!(true), &json!(true)));
	let undoing = format!("{at}/arrivals/{}/undo", arrival["id"].as_str().unwrap());
	let why = json!({ "reason": "It does not." });
	assert_eq!(anna.post(&undoing, why.clone()).await.status, 403);
	assert_eq!(ada.post(&undoing, why.clone()).await.status, 204);
	assert_eq!(ada.post(&undoing, why).await.status, 404);
	assert_eq!(visitor(&site).get(&format!("{away}/posts")).await.body["items"].as_array().unwrap().len(), 2);
	assert_eq!(forum::check::check(site.forum()).unwrap(), Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_topic_goes_where_one_keeps_order_and_nobody_learns_of_other_places() {
	let site = site();
	let (ada, anna) = (program(&site, "ada", Scope::Write), program(&site, "anna", Scope::Write));
	let topic = anna.post("/groups/coffee/topics", json!({ "title": "Pots", "body": "Which?" })).await.text("id");
	let (at, to) = (format!("/topics/{topic}/group"), |group: &str| json!({ "group": group, "reason": "It fits." }));
	let (unknown, hidden) = (anna.put(&at, to("nowhere")).await, anna.put(&at, to("hidden")).await);
	assert_eq!((unknown.status, hidden.status, &unknown.body), (422, 422, &hidden.body));
	let merging = |into: &str| json!({ "into": into, "reason": "Twice." });
	let groups = site.world.forum.directory().unwrap();
	let hidden = groups.groups.iter().find(|group| group.slug == "hidden").unwrap().id;
	let secret = site.world.topic(&site.world.system(), hidden, "Secret");
	let merge = format!("/topics/{topic}/merge");
	let nowhere = anna.post(&merge, merging("0000000000001")).await;
	assert_eq!(anna.post(&merge, merging(&secret.to_string())).await.body, nowhere.body);
	assert_eq!(anna.put(&at, to("tea")).await.status, 403);
	let moved = ada.put(&at, to("tea")).await;
	assert_eq!((moved.status, moved.text("group")), (200, "tea".to_owned()), "{}", moved.body);
}

#[tokio::test(flavor = "multi_thread")]
async fn talk_slows_down_answers_are_chosen_and_members_are_warned() {
	let site = site();
	let (ada, anna) = (program(&site, "ada", Scope::Admin), program(&site, "anna", Scope::Write));
	let asking = json!({ "title": "Which pot?", "body": "Clay or glass?", "kind": "question" });
	let at = format!("/topics/{}", anna.post("/groups/tea/topics", asking).await.text("id"));
	ada.post(&format!("{at}/posts"), json!({ "body": "Clay." })).await;
	for what in ["answer", "official"] {
		let path = format!("{at}/{what}");
		assert_eq!(ada.put(&path, json!({ "number": 2 })).await.body[what], format!("{}-2", &at["/topics/".len()..]));
		assert_eq!(ada.put(&path, json!({ "number": null })).await.body[what], json!(null));
	}
	assert_eq!(anna.put(&format!("{at}/official"), json!({ "number": 2 })).await.status, 403);
	let pace = format!("{at}/pace");
	assert_eq!(ada.put(&pace, json!({ "seconds": 60, "reason": "It runs hot." })).await.body, json!({ "seconds": 60 }));
	assert_eq!(visitor(&site).get(&pace).await.body, json!({ "seconds": 60 }));
	assert_eq!(ada.put(&pace, json!({ "seconds": 61 })).await.status, 422);
	let holds = json!({ "holds": "everybody", "seconds": 0 });
	assert_eq!(ada.put("/groups/tea/pace", holds.clone()).await.body, holds);
	assert_eq!(visitor(&site).get("/groups/hidden/pace").await.status, 404);
	let waits = anna.post(&format!("{at}/posts"), json!({ "body": "Why clay?" })).await;
	assert_eq!(waits.status, 202, "{}", waits.body);
	assert_eq!(ada.post("/members/anna/warnings", json!({ "reason": "Be kind." })).await.status, 204);
	assert_eq!(ada.post("/members/anna/warnings", json!({ "reason": " " })).await.status, 422);
	assert_eq!(anna.get("/me").await.body["notices"].as_u64(), Some(1));
}

#[tokio::test(flavor = "multi_thread")]
async fn filters_are_kept_and_rights_set_back_by_program() {
	let site = site();
	let (ada, anna) = (program(&site, "ada", Scope::Admin), program(&site, "anna", Scope::Write));
	let pills = json!({ "kind": "word", "action": "refuse", "pattern": "cheap pills" });
	assert_eq!(anna.post("/filters", pills.clone()).await.status, 403);
	let added = ada.post("/filters", pills).await;
	assert_eq!(added.status, 201, "{}", added.body);
	let refused = anna.post("/groups/tea/topics", json!({ "title": "Offer", "body": "Cheap pills!" })).await;
	assert_eq!(refused.body["errors"][0]["code"], "filtered-word");
	assert_eq!(ada.get("/filters").await.body["items"][0]["id"], added.body["id"]);
	assert_eq!(ada.delete(&format!("/filters/{}", added.text("id"))).await.status, 204);
	assert_eq!(ada.patch("/members/anna", json!({ "role": "moderator" })).await.status, 200);
	let acts = ada.get("/audit").await;
	let act = acts.body["items"].as_array().unwrap().iter().find(|act| act["act"] == "role-given").unwrap();
	assert_eq!(ada.send("POST", &format!("/audit/{}/revert", act["number"]), None, &[]).await.status, 204);
	assert_eq!(ada.get("/members/anna").await.text("role"), "member");
	assert_eq!(ada.send("POST", "/audit/999/revert", None, &[]).await.status, 404);
	assert_eq!(forum::check::check(site.forum()).unwrap(), Vec::<String>::new());
}
