//! How members come in, are recognised, change and go: by the operations that pages call.

mod coming_in;
mod details;
mod door;
mod inviting;
mod limits;
mod links;
mod profiles;
mod proof;
mod roles;
mod roster;
mod sessions;
mod tokens;

use super::*;
use crate::limits::AddressKey;
use crate::settings::SiteDraft;
use crate::testing::World;
use crate::{Actor, Error, Result};
use model::accounts::{Email, NewMember, Password};
use model::reading::Language;
use model::text::{DisplayName, Handle, SiteName};
use model::{Field, MemberId, Problem};

const PASSWORD: &str = "gravel-otter-lantern";
const HOME: AddressKey = AddressKey(1);

fn handle(text: &str) -> Handle {
	Handle::parse(Field::Handle, text).unwrap()
}

fn password(text: &str) -> Password {
	Password::parse(Field::Password, text).unwrap()
}

fn newcomer(handle: &str) -> NewMember {
	NewMember {
		handle: self::handle(handle),
		name: DisplayName::parse(handle).unwrap(),
		email: Email::parse(&format!("{handle}@example.org")).unwrap(),
		password: password(PASSWORD),
	}
}

/// A community that is set up, with an administrator called root.
fn open_community() -> World {
	let world = World::new();
	let _root = world.administrator("root");
	world
}

fn joined(world: &World, handle: &str) -> NewSession {
	join(&world.forum, newcomer(handle), "Firefox, Linux").unwrap()
}

fn actor_of(world: &World, secret: &str) -> Option<Actor> {
	recognise(&world.forum, secret).unwrap().map(|recognised| recognised.actor)
}

#[track_caller]
fn assert_refused<T: std::fmt::Debug>(outcome: Result<T>, field: Field, problem: Problem) {
	match outcome {
		Err(Error::Invalid(fields)) => assert_eq!(fields, [field.with(problem)]),
		other => panic!("{other:?}"),
	}
}

/// Does the same at once, in as many threads; gives what came of each.
fn at_once<T: Send>(deeds: Vec<Box<dyn FnOnce() -> T + Send + '_>>) -> Vec<T> {
	std::thread::scope(|scope| {
		let threads: Vec<_> = deeds.into_iter().map(|deed| scope.spawn(deed)).collect();
		threads.into_iter().map(|thread| thread.join().unwrap()).collect()
	})
}

/// A suspension without a word, as the operator makes them.
fn no_reason() -> model::moderation::ActReason {
	model::moderation::ActReason::default()
}
