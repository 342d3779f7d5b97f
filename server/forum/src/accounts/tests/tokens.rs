//! Tokens: what a program may do with one, and when it may no more.

use super::*;
use crate::groups;
use model::groups::GroupRole;
use model::moderation::ActReason;
use model::tokens::{NewToken, Scope};
use model::{GroupId, Reason};
use std::time::Duration;

const DAY: Duration = Duration::from_secs(24 * 60 * 60);

fn token(world: &World, handle: &str, scope: Scope) -> String {
	let new = NewToken::parse("Test", scope, 30).unwrap();
	make_token_for(&world.forum, &Actor::system(), super::handle(handle), new).unwrap()
}

fn program(world: &World, secret: &str) -> Option<Actor> {
	recognise_token(&world.forum, secret).unwrap().map(|known| known.actor)
}

fn join(world: &World, actor: &Actor, group: GroupId) -> Result<()> {
	groups::join(&world.forum, actor, group)
}

fn a_group(world: &World) -> GroupId {
	world.group("coffee", model::groups::Access::Public)
}

#[test]
fn a_token_acts_for_its_member_and_is_named_in_their_list() {
	let world = World::new();
	let (anna, group) = (world.member("anna"), a_group(&world));
	let new = NewToken::parse("Backups", Scope::Write, 30).unwrap();
	let secret = make_token(&world.forum, &anna, new).unwrap();
	assert!(secret.starts_with("fa_"));
	let acting = program(&world, &secret).unwrap();
	assert_eq!(acting.id(), anna.id());
	join(&world, &acting, group).unwrap();
	let list = tokens(&world.forum, &anna).unwrap();
	assert_eq!((list.len(), list[0].name.as_str(), list[0].scope, list[0].used), (1, "Backups", Scope::Write, None));
	touch_token(&world.forum, &secret).unwrap();
	assert!(tokens(&world.forum, &anna).unwrap()[0].used.is_some());
	assert!(tokens(&world.forum, &world.member("bela")).unwrap().is_empty());
	assert_eq!(crate::check::check(&world.forum).unwrap(), Vec::<String>::new());
}

#[test]
fn a_token_for_reading_changes_nothing() {
	let world = World::new();
	let (_anna, group) = (world.member("anna"), a_group(&world));
	let acting = program(&world, &token(&world, "anna", Scope::Read)).unwrap();
	assert!(matches!(join(&world, &acting, group), Err(Error::Denied(Reason::TokenScope))));
}

#[test]
fn only_the_widest_token_does_what_pages_ask_the_password_for() {
	let world = World::new();
	let (_ada, _anna) = (world.administrator("ada"), world.member("anna"));
	let give = |scope| {
		let acting = program(&world, &token(&world, "ada", scope)).unwrap();
		set_role(&world.forum, &acting, handle("anna"), model::accounts::Role::Moderator)
	};
	assert!(matches!(give(Scope::Write), Err(Error::Denied(Reason::TokenScope))));
	assert!(give(Scope::Admin).is_ok());
}

#[test]
fn a_token_of_a_member_makes_nobody_an_administrator_and_no_token_makes_another() {
	let world = World::new();
	let _anna = world.member("anna");
	let acting = program(&world, &token(&world, "anna", Scope::Admin)).unwrap();
	let ruled = set_role(&world.forum, &acting, handle("anna"), model::accounts::Role::Administrator);
	assert!(matches!(ruled, Err(Error::Denied(Reason::AdministratorsOnly))));
	let another = make_token(&world.forum, &acting, NewToken::parse("x", Scope::Admin, 1).unwrap());
	assert!(matches!(another, Err(Error::Denied(Reason::TokenScope))));
}

#[test]
fn a_token_ends_when_it_is_ended_expires_or_its_member_is_suspended() {
	let world = World::new();
	let (anna, group) = (world.member("anna"), a_group(&world));
	let (ended, kept) = (token(&world, "anna", Scope::Write), token(&world, "anna", Scope::Write));
	let acting = program(&world, &ended).unwrap();
	let id = recognise_token(&world.forum, &ended).unwrap().unwrap().id;
	end_token(&world.forum, &anna, id).unwrap();
	assert!(program(&world, &ended).is_none());
	// Recognised before, used after.
	assert!(matches!(join(&world, &acting, group), Err(Error::SignInRequired)));
	assert!(matches!(end_token(&world.forum, &world.member("bela"), id), Err(Error::NotFound)));
	world.advance(DAY * 30);
	assert!(program(&world, &kept).is_none());
	assert!(tokens(&world.forum, &anna).unwrap().is_empty());
	let suspended = token(&world, "anna", Scope::Write);
	suspend(&world.forum, &Actor::system(), handle("anna"), None, &ActReason::default()).unwrap();
	unsuspend(&world.forum, &Actor::system(), handle("anna")).unwrap();
	assert!(program(&world, &suspended).is_none());
	assert_eq!(crate::check::check(&world.forum).unwrap(), Vec::<String>::new());
}

#[test]
fn a_right_that_was_taken_is_gone_at_the_next_act() {
	let world = World::new();
	let (_anna, group) = (world.member("anna"), a_group(&world));
	let system = Actor::system();
	groups::add_member(&world.forum, &system, group, &handle("anna"), GroupRole::Moderator).unwrap();
	let acting = program(&world, &token(&world, "anna", Scope::Write)).unwrap();
	let topic = world.topic(&system, group, "Beans");
	let close = |actor: &Actor| crate::moderation::close_topic(&world.forum, actor, topic, &ActReason::default());
	groups::add_member(&world.forum, &system, group, &handle("anna"), GroupRole::Member).unwrap();
	assert!(matches!(close(&acting), Err(Error::Denied(Reason::ModeratorsOnly))));
}

#[test]
fn nobody_has_more_tokens_than_they_can_look_through() {
	let world = World::new();
	let anna = world.member("anna");
	for _ in 0..model::tokens::TOKENS_MAX {
		let _secret = token(&world, "anna", Scope::Read);
	}
	let more = || make_token(&world.forum, &anna, NewToken::parse("x", Scope::Read, 1).unwrap());
	assert!(matches!(more(), Err(Error::Invalid(_))));
	world.advance(DAY * 30);
	assert!(more().is_ok());
}
