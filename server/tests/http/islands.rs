//! Which pages load the browser's program: those with an island in them, and no others.

use super::html::elements;
use super::site::{Browser, Reply, TestSite};
use app::page::Method;
use model::groups::Access;

const TEXT: &str = "What somebody wrote.";

/// A community in which every address leads somewhere, for somebody.
struct Scene {
	site: TestSite,
	/// What stands for the variable parts of addresses.
	parts: Vec<(&'static str, String)>,
}

impl Scene {
	fn new() -> Self {
		let site = TestSite::new();
		let group = site.world.group("coffee", Access::Public);
		let anna = site.world.member("anna");
		let topic = site.world.topic(&anna, group, "Grind size");
		let number = site.world.reply(&anna, topic, "Finer.");
		let parts = [
			("{group}", "coffee".to_owned()),
			("{id}", topic.to_string()),
			("{number}", number.to_string()),
			("{slug}", "grind-size".to_owned()),
			("{handle}", "anna".to_owned()),
			("{category}", site.world.category().to_string()),
		];
		Self { site, parts: parts.into() }
	}

	fn address(&self, path: &str) -> String {
		self.parts.iter().fold(path.to_owned(), |address, (name, value)| address.replace(name, value))
	}

	fn people(&self) -> [(&'static str, Browser); 3] {
		let root = self.site.world.administrator("root");
		[("visitor", self.site.visitor()), ("anna", self.site.member("anna")), ("root", self.site.browser_of(&root))]
	}
}

/// Whether there is an island; fails if the page loads a script without one, or none with one.
#[track_caller]
fn has_island(reply: &Reply, what: &str) -> bool {
	let elements = elements(&reply.body);
	let islands = elements.iter().any(|it| it.name == "leptos-island");
	let scripts = elements.iter().filter(|it| it.name == "script").collect::<Vec<_>>();
	let program = scripts.iter().any(|it| it.attribute("type") == Some("module") && it.attribute("src").is_some());
	assert_eq!(islands, program, "{what}: an island {islands}, the program {program}");
	assert!(islands || scripts.is_empty(), "{what}: {scripts:?}");
	islands
}

#[tokio::test(flavor = "multi_thread")]
async fn pages_with_an_island_load_the_program_and_others_no_script() {
	let scene = Scene::new();
	let mut with_island = 0;
	for (who, browser) in &mut scene.people() {
		for route in app::routes::all().filter(|route| route.method == Method::Get) {
			let address = scene.address(route.path);
			let reply = browser.get(&address).await;
			with_island += u32::from(has_island(&reply, &format!("{who} at {address}")));
		}
	}
	// Two people who may write: a topic, its reply, a new topic, an edit.
	assert!(with_island >= 8, "{with_island} pages with an island");
}

#[tokio::test(flavor = "multi_thread")]
async fn pages_that_answer_a_form_keep_to_it_too() {
	let scene = Scene::new();
	for (who, browser) in &mut scene.people() {
		for path in ["/g/{group}/new", "/t/{id}/reply", "/t/{id}/edit", "/t/{id}/p/{number}/edit", "/g/never/new"] {
			let address = scene.address(path);
			for fields in
				[&[("body", TEXT), ("preview", "yes")][..], &[("title", "")], &[("body", TEXT), ("revision", "9")]]
			{
				let reply = browser.post(&address, fields).await;
				has_island(&reply, &format!("{who} sends {fields:?} to {address}"));
			}
		}
	}
}
