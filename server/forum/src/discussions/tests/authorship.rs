//! The latest posts of a member, as different people see them.

use super::*;
use model::discussions::OwnPost;

/// Titles and numbers of what stands on anna's page.
fn read_by(scene: &Scene, actor: &Actor) -> String {
	scene.world.settle();
	let posts: Vec<OwnPost> = posts_of(&scene.world.forum, actor, scene.anna.id().unwrap(), 3).unwrap();
	posts.iter().map(|post| format!("{} {}", post.title, post.number)).collect::<Vec<_>>().join(", ")
}

#[test]
fn much_that_is_hidden_crowds_nothing_out() {
	let scene = Scene::new();
	let secret = scene.world.group("secret", Access::Secret);
	let hidden = scene.world.topic(&scene.world.system(), secret, "Hidden");
	scene.world.reply(&scene.anna, scene.topic, "Finer.");
	let handle = Handle::parse(Field::Handle, "anna").unwrap();
	groups::add_member(&scene.world.forum, &Actor::system(), secret, &handle, GroupRole::Member).unwrap();
	let anna = scene.world.again(&scene.anna);
	for number in 0..20 {
		scene.world.advance(MINUTE);
		scene.world.reply(&anna, hidden, &format!("Secret {number}"));
	}
	assert_eq!(read_by(&scene, &scene.boris), "Grind size 2, Grind size 1");
	assert_eq!(read_by(&scene, &anna), "Hidden 21, Hidden 20, Hidden 19");
}

#[test]
fn what_is_deleted_goes_and_comes_back() {
	let scene = Scene::new();
	let mona = scene.world.moderator("mona");
	scene.world.advance(MINUTE);
	let other = scene.world.topic(&scene.anna, scene.group, "Water");
	assert_eq!(read_by(&scene, &scene.boris), "Water 1, Grind size 1");
	delete_topic(&scene.world.forum, &mona, other).unwrap();
	scene.world.reply(&scene.anna, scene.topic, "Finer.");
	assert_eq!(read_by(&scene, &mona), "Grind size 2, Grind size 1");
	delete_post(&scene.world.forum, &scene.anna, scene.topic, 2).unwrap();
	restore_topic(&scene.world.forum, &mona, other).unwrap();
	assert_eq!(read_by(&scene, &scene.boris), "Water 1, Grind size 1");
}
