//! Keeping order by plain forms: reports, the queue, notices and objections, states of topics.

use super::html::elements;
use super::site::{Browser, TestSite};
use forum::{accounts, discussions, groups, moderation};
use model::groups::{Access, GroupRole};
use model::moderation::ActReason;
use model::text::Handle;
use model::{Field, TopicId};

/// A public group that kim looks after, with anna's topic and boris's reply in it.
struct Scene {
	site: TestSite,
	topic: TopicId,
}

impl Scene {
	fn new() -> Self {
		let site = TestSite::new();
		let world = &site.world;
		let group = world.group("coffee", Access::Public);
		let (_kim, _mona) = (world.member("kim"), world.moderator("mona"));
		groups::add_member(site.forum(), &world.system(), group, &handle("kim"), GroupRole::Moderator).unwrap();
		let topic = world.topic(&world.member("anna"), group, "Grind size");
		world.reply(&world.member("boris"), topic, "You know nothing of coffee.");
		Self { site, topic }
	}

	fn browser(&self, name: &str) -> Browser {
		self.site.member(name)
	}

	fn at(&self, rest: &str) -> String {
		format!("/t/{}{rest}", self.topic)
	}

	async fn report(&self) {
		let mut anna = self.browser("anna");
		let fields = [("why", "insult"), ("reason", "He insults me.")];
		let sent = anna.post(&self.at("/p/2/report"), &fields).await;
		assert!(anna.get(sent.location().split('#').next().unwrap()).await.status == 301, "to the address with a name");
	}

	/// Where the form of the first case leads.
	async fn first_case(&self, name: &str) -> String {
		let queue = self.browser(name).get("/mod/queue").await;
		let forms = elements(&queue.body);
		let form = forms.iter().find(|one| {
			one.name == "form"
				&& one.attribute("action").is_some_and(|to| to.starts_with("/mod/"))
				&& one.attribute("method") == Some("post")
		});
		form.unwrap_or_else(|| panic!("{}", queue.body)).attribute("action").unwrap().to_owned()
	}

	/// The address of the first notice that can be objected to.
	async fn first_notice(&self, browser: &mut Browser) -> String {
		let page = browser.get("/settings/notices").await;
		let links = elements(&page.body);
		let link =
			links.iter().find(|one| one.attribute("href").is_some_and(|to| to.starts_with("/settings/notices/")));
		link.unwrap_or_else(|| panic!("{}", page.body)).attribute("href").unwrap().to_owned()
	}
}

fn handle(text: &str) -> Handle {
	Handle::parse(Field::Handle, text).unwrap()
}

/// How many fields of this name a page has.
fn fields(body: &str, name: &str) -> usize {
	elements(body).iter().filter(|one| one.attribute("name") == Some(name)).count()
}

fn reason(text: &str) -> ActReason {
	ActReason::parse(text).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn from_a_report_over_hiding_to_an_objection_that_is_granted() {
	let scene = Scene::new();
	let form = scene.browser("anna").get(&scene.at("/p/2/report")).await;
	assert_eq!(form.status, 200);
	assert_eq!(fields(&form.body, "why"), 5);
	scene.report().await;
	let mut kim = scene.browser("kim");
	let home = kim.get("/").await;
	assert!(home.body.contains("Moderation: 1 thing waits"), "{}", home.body);
	let queue = kim.get("/mod/queue").await;
	for part in
		["1 thing to look at", "You know nothing of coffee.", "Insult, threat or hate", "He insults me.", "Anna"]
	{
		assert!(queue.body.contains(part), "{part} in {}", queue.body);
	}
	let case = scene.first_case("kim").await;
	let refused = kim.post(&case, &[("decision", "hide-post"), ("reason", "")]).await;
	assert_eq!(refused.status, 422);
	let done = kim.post(&case, &[("decision", "hide-post"), ("reason", "Be kind to each other.")]).await;
	assert!(kim.follow(&done).await.body.contains("Decided and written to the log."));
	let topic = scene.site.visitor().get(&scene.at("/grind-size")).await;
	assert!(!topic.body.contains("You know nothing"));
	let late = scene.browser("mona").post(&case, &[("decision", "dismiss"), ("reason", "")]).await;
	assert_eq!(late.status, 409);
	for part in ["decided already", "Decided by Kim on", "Post hidden", "Grind size"] {
		assert!(late.body.contains(part), "{part} in {}", late.body);
	}

	let mut boris = scene.browser("boris");
	let notices = boris.get("/settings/notices").await;
	for part in ["A post of yours was hidden.", "Be kind to each other.", "You wrote", "You know nothing of coffee."] {
		assert!(notices.body.contains(part), "{part} in {}", notices.body);
	}
	for part in ["He insults me.", "/u/anna", "/u/kim"] {
		assert!(!notices.body.contains(part), "{part} in {}", notices.body);
	}
	let notice = scene.first_notice(&mut boris).await;
	let empty = boris.post(&notice, &[("message", " ")]).await;
	assert_eq!(empty.status, 422);
	let sent = boris.post(&notice, &[("message", "It was a joke.")]).await;
	assert!(boris.follow(&sent).await.body.contains("Your objection is on its way to somebody else."));
	let again = boris.post(&notice, &[("message", "Really.")]).await;
	assert!(again.status == 403 && again.body.contains("Really."), "{}", again.body);

	let appeal = scene.first_case("mona").await;
	let own = kim.post(&appeal, &[("decision", "refuse"), ("reason", "No.")]).await;
	assert_eq!(own.status, 403);
	let mut mona = scene.browser("mona");
	assert!(mona.get("/mod/queue").await.body.contains("It was a joke."));
	let granted = mona.post(&appeal, &[("decision", "grant"), ("reason", "It was one.")]).await;
	assert_eq!(granted.status, 303, "{}", granted.body);
	assert!(scene.site.visitor().get(&scene.at("/grind-size")).await.body.contains("You know nothing"));
	let notices = boris.get("/settings/notices").await;
	for part in ["Granted", "It was one.", "Taken back on"] {
		assert!(notices.body.contains(part), "{part} in {}", notices.body);
	}
	assert!(kim.get("/settings/notices").await.body.contains("An objection to an act of yours was granted."));

	let log = scene.browser("root").get("/mod/audit").await;
	for part in ["Post hidden", "Be kind to each other.", "Objection granted", "Post brought back"] {
		assert!(log.body.contains(part), "{part} in {}", log.body);
	}
	let filtered = kim.get("/mod/audit?act=post-hidden").await;
	assert!(filtered.body.contains("Be kind to each other.") && !filtered.body.contains("It was one."));
	assert_eq!(forum::check::check(scene.site.forum()).unwrap(), Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread")]
async fn the_queue_and_the_log_are_for_those_who_keep_order() {
	let scene = Scene::new();
	for path in ["/mod/queue", "/mod/audit"] {
		assert_eq!(scene.site.visitor().get(path).await.status, 401, "{path}");
		assert_eq!(scene.browser("anna").get(path).await.status, 403, "{path}");
		assert_eq!(scene.browser("kim").get(path).await.status, 200, "{path}");
	}
	let home = scene.browser("anna").get("/").await;
	assert!(!home.body.contains("/mod/"));
	assert_eq!(scene.browser("kim").get("/mod/queue?after=1-0000000000000").await.status, 404);
	assert_eq!(scene.browser("kim").post("/mod/cases/0000000000001", &[("decision", "dismiss")]).await.status, 404);
	assert_eq!(scene.browser("kim").post("/mod/cases/x", &[("decision", "dismiss")]).await.status, 404);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_topic_is_closed_pinned_and_moved_by_forms() {
	let scene = Scene::new();
	let mut mona = scene.browser("mona");
	let page = mona.get(&scene.at("/keep")).await;
	assert_eq!(page.status, 200);
	assert_eq!(mona.post(&scene.at("/keep/close"), &[("reason", "")]).await.status, 422);
	assert_eq!(mona.post(&scene.at("/keep/close"), &[("reason", "Solved.")]).await.status, 303);
	let read = scene.browser("boris").get(&scene.at("/grind-size")).await;
	assert!(read.body.contains("This topic is closed.") && fields(&read.body, "body") == 0);
	let refused = scene.browser("boris").post(&scene.at("/reply"), &[("body", "But still.")]).await;
	assert_eq!(refused.status, 403);
	assert!(refused.body.contains("But still."));
	assert_eq!(mona.post(&scene.at("/keep/reopen"), &[("reason", "")]).await.status, 303);
	assert_eq!(mona.post(&scene.at("/keep/pin"), &[("span", "7"), ("reason", "")]).await.status, 303);
	assert!(scene.site.visitor().get("/g/coffee").await.body.contains("Pinned"));
	assert_eq!(mona.post(&scene.at("/keep/unpin"), &[]).await.status, 303);
	assert!(!scene.site.visitor().get("/g/coffee").await.body.contains("Pinned"));

	let secret = scene.site.world.group("cellar", Access::Secret);
	let to = secret.to_string();
	let fields = [("group", to.as_str()), ("reason", "Internal.")];
	assert_eq!(mona.post(&scene.at("/keep/move"), &fields).await.status, 404);
	let mut root = scene.browser("root");
	assert!(root.get(&scene.at("/keep")).await.body.contains("Cellar"));
	assert!(!mona.get(&scene.at("/keep")).await.body.contains("Cellar"));
	assert_eq!(root.post(&scene.at("/keep/move"), &fields).await.status, 303);
	for name in ["anna", "boris", "mona"] {
		assert_eq!(scene.browser(name).get(&scene.at("/grind-size")).await.status, 404, "{name}");
		assert_eq!(scene.browser(name).get(&scene.at("/p/2")).await.status, 404, "{name}");
	}
	assert_eq!(root.get(&scene.at("/grind-size")).await.status, 200);
	for (name, told) in [("anna", "A topic of yours was moved"), ("boris", "A post of yours was moved.")] {
		let notices = scene.browser(name).get("/settings/notices").await.body;
		for part in [told, "Grind size", "It stands now where you cannot read it.", "Internal."] {
			assert!(notices.contains(part), "{part} in {notices}");
		}
		assert!(!notices.contains("Cellar"), "{notices}");
	}
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_else_finds_the_forms_of_keeping_order() {
	let scene = Scene::new();
	for (name, status) in [("anna", 403), ("boris", 403)] {
		assert_eq!(scene.browser(name).get(&scene.at("/keep")).await.status, status, "{name}");
		for part in ["close", "pin", "move"] {
			let path = scene.at(&format!("/keep/{part}"));
			let fields = [("reason", "No."), ("span", "7"), ("group", "0000000000001")];
			assert_eq!(scene.browser(name).post(&path, &fields).await.status, status, "{name} {part}");
		}
		assert_eq!(scene.browser(name).post("/u/boris/warn", &[("reason", "No.")]).await.status, 403, "{name}");
	}
	assert_eq!(scene.site.visitor().get(&scene.at("/keep")).await.status, 401);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_suspended_member_is_told_on_every_page_and_objects() {
	let scene = Scene::new();
	let mut boris = scene.browser("boris");
	let mut root = scene.browser("root");
	assert_eq!(root.post("/u/boris/suspend", &[("span", "7"), ("reason", " ")]).await.status, 422);
	assert_eq!(root.post("/u/boris/suspend", &[("span", "7"), ("reason", "Insults again.")]).await.status, 303);
	for path in
		["/", "/groups", "/g/coffee", &scene.at("/grind-size"), "/settings/reading", "/settings/notices", "/nowhere"]
	{
		let page = boris.get(path).await;
		assert!(page.body.contains("You are suspended until") && page.body.contains("Insults again."), "{path}");
		let kept = page.headers.get("cache-control").map(|value| value.to_str().unwrap().to_owned());
		assert_eq!(kept.as_deref(), Some("private, no-store"), "{path}");
	}
	for path in ["/settings/profile", "/new", "/u/anna", "/g/coffee/new"] {
		assert_eq!(boris.get(path).await.status, 403, "{path}");
	}
	let refused = boris.post(&scene.at("/reply"), &[("body", "Let me speak.")]).await;
	assert_eq!(refused.status, 403);
	assert!(refused.body.contains("Let me speak."));
	let notice = scene.first_notice(&mut boris).await;
	assert_eq!(boris.post(&notice, &[("message", "It was not me.")]).await.status, 303);
	assert_eq!(root.post("/admin/settings/door", &[("door", "closed"), ("count", "")]).await.status, 303);
	let page = boris.get("/").await;
	assert!(page.body.contains("You are suspended until") && page.body.contains("Insults again."), "{}", page.body);
	assert_eq!(boris.get("/logout").await.status, 200);
	assert!(!scene.site.visitor().get("/").await.body.contains("suspended"));
}

#[tokio::test(flavor = "multi_thread")]
async fn whose_role_changed_reads_why_they_sign_in_again() {
	const WHY: &str = "Your rights in this community have changed. Please sign in again.";
	let scene = Scene::new();
	let (mut mona, mut root) = (scene.browser("mona"), scene.browser("root"));
	assert_eq!(root.post("/u/mona/role", &[("role", "member")]).await.status, 303);
	for path in ["/login", "/mod/queue", "/settings/profile"] {
		assert!(mona.get(path).await.body.contains(WHY), "{path}");
		assert!(!scene.site.visitor().get(path).await.body.contains(WHY), "{path}");
	}
	let lost = mona.post(&scene.at("/reply"), &[("body", "I was writing.")]).await;
	assert!(lost.status == 401 && lost.body.contains(WHY) && lost.body.contains("I was writing."), "{}", lost.body);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_silenced_member_reads_and_is_told_why_they_cannot_write() {
	let scene = Scene::new();
	let mut mona = scene.browser("mona");
	assert!(mona.get("/u/boris").await.body.contains("/u/boris/silence"));
	assert_eq!(mona.post("/u/boris/silence", &[("span", "1"), ("reason", "")]).await.status, 422);
	assert_eq!(mona.post("/u/boris/silence", &[("span", "1"), ("reason", "Cool down.")]).await.status, 303);
	let mut boris = scene.browser("boris");
	let page = boris.get(&scene.at("/grind-size")).await;
	assert!(page.body.contains("you may read, and not write") && page.body.contains("Cool down."), "{}", page.body);
	assert_eq!(boris.post(&scene.at("/reply"), &[("body", "Hm.")]).await.status, 403);
	assert_eq!(mona.post("/u/boris/unsilence", &[]).await.status, 303);
	assert_eq!(boris.post(&scene.at("/reply"), &[("body", "Hm.")]).await.status, 303);
	assert_eq!(mona.post("/u/boris/warn", &[("reason", "Last warning.")]).await.status, 303);
	assert!(boris.get("/settings/notices").await.body.contains("Last warning."));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_objection_to_what_was_replaced_meanwhile_comes_back_below_what_holds_now() {
	let scene = Scene::new();
	let (mut mona, mut boris) = (scene.browser("mona"), scene.browser("boris"));
	let silence = [("span", "1"), ("reason", "Cool down.")];
	assert_eq!(mona.post("/u/boris/silence", &silence).await.status, 303);
	let first = scene.first_notice(&mut boris).await;
	assert!(boris.get(&first).await.body.contains("Cool down."));
	let silence = [("span", "7"), ("reason", "Still hot.")];
	assert_eq!(mona.post("/u/boris/silence", &silence).await.status, 303);
	let late = boris.post(&first, &[("message", "I am calm now.")]).await;
	assert_eq!(late.status, 409, "{}", late.body);
	assert!(late.body.contains("Still hot.") && late.body.contains("I am calm now."), "{}", late.body);
	let second = scene.first_notice(&mut boris).await;
	assert!(late.body.contains(&format!("action=\"{second}\"")), "{}", late.body);
	assert_eq!(boris.post(&second, &[("message", "I am calm now.")]).await.status, 303);
	// What waits about that one ends with the next.
	let silence = [("span", "30"), ("reason", "Worse.")];
	assert_eq!(mona.post("/u/boris/silence", &silence).await.status, 303);
	let page = boris.get("/settings/notices").await.body;
	assert!(page.contains("a later decision took the place") && !page.contains("Waits for an answer"), "{page}");
	assert_ne!(scene.first_notice(&mut boris).await, second);
	let mut anna = scene.browser("anna");
	assert_eq!(anna.post(&first, &[("message", "Whose is this?")]).await.status, 404);
}

#[tokio::test(flavor = "multi_thread")]
async fn those_who_keep_order_say_why_they_hide_and_authors_need_not() {
	let scene = Scene::new();
	let mut kim = scene.browser("kim");
	let form = kim.get(&scene.at("/p/2/delete")).await;
	assert_eq!(fields(&form.body, "reason"), 1);
	assert_eq!(kim.post(&scene.at("/p/2/delete"), &[]).await.status, 422);
	assert_eq!(kim.post(&scene.at("/p/2/delete"), &[("reason", "Rude.")]).await.status, 303);
	let own = scene.browser("anna").get(&scene.at("/p/1/delete")).await;
	assert_eq!(fields(&own.body, "reason"), 0);
	assert_eq!(kim.post(&scene.at("/delete"), &[("reason", "")]).await.status, 422);
	assert_eq!(kim.post(&scene.at("/delete"), &[("reason", "A duplicate.")]).await.status, 303);
	assert_eq!(scene.browser("anna").get(&scene.at("/grind-size")).await.status, 404);
	let notices = scene.browser("anna").get("/settings/notices").await.body;
	for part in ["A topic of yours was hidden.", "Grind size", "First post.", "A duplicate.", "/settings/notices/"] {
		assert!(notices.contains(part), "{part} in {notices}");
	}
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_written_into_reasons_stays_text() {
	const SCRIPT: &str = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>";
	let scene = Scene::new();
	let (world, forum) = (&scene.site.world, scene.site.forum());
	// Signed in before: a suspended member stays so.
	let mut boris = scene.browser("boris");
	discussions::hide_post(forum, &world.moderator("mona"), scene.topic, 2, &reason(SCRIPT)).unwrap();
	accounts::suspend(forum, &world.administrator("root"), handle("boris"), None, &reason(SCRIPT)).unwrap();
	moderation::warn(forum, &world.administrator("root"), handle("anna"), &reason(SCRIPT)).unwrap();
	let pages = [
		boris.get("/settings/notices").await,
		boris.get("/").await,
		scene.browser("anna").get("/settings/notices").await,
		scene.browser("root").get("/mod/audit").await,
	];
	for page in pages {
		assert!(!page.body.contains("<script>alert") && !page.body.contains("<img src=x"), "{}", page.body);
		assert!(page.body.contains("alert(1)"), "{}", page.body);
	}
}

#[tokio::test(flavor = "multi_thread")]
async fn a_slow_topic_says_so_beside_the_composer_and_takes_the_longer_time_of_group_and_topic() {
	let scene = Scene::new();
	let (mut kim, mut boris) = (scene.browser("kim"), scene.browser("boris"));
	let (form, page) = (format!("/t/{}/keep/slow", scene.topic), format!("/t/{}/grind-size", scene.topic));
	assert_eq!(boris.post(&form, &[("slow", "300")]).await.status, 403);
	assert_eq!(kim.post(&form, &[("slow", "7")]).await.status, 400);
	assert_eq!(kim.post(&form, &[("slow", "300"), ("reason", "Heated.")]).await.status, 303);
	assert!(kim.get(&format!("/t/{}/keep", scene.topic)).await.body.contains("value=\"300\" selected"));
	let says = "In this topic one may reply once in 5 minutes.";
	assert!(boris.get(&page).await.body.contains(says) && !kim.get(&page).await.body.contains(says));
	let reply = format!("/t/{}/reply", scene.topic);
	assert_eq!(boris.post(&reply, &[("body", "Do you?")]).await.status, 303);
	let early = boris.post(&reply, &[("body", "I do not.")]).await;
	assert!(early.status == 429 && early.body.contains("I do not."), "{}", early.body);
	assert_eq!(kim.post("/g/coffee/order", &[("holds", "nobody"), ("slow", "900")]).await.status, 303);
	let body = boris.get(&page).await.body;
	assert!(body.contains("In this group one may post once in 15 minutes.") && !body.contains(says), "{body}");
}
