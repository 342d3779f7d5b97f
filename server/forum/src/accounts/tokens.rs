//! Tokens with which programs act for a member: making, recognising, ending.

use super::lookup;
use super::records::MEMBERS;
use super::secrets::Kind;
use crate::actor::CurrentToken;
use crate::audit::{self, Told};
use crate::groups::records::Ref;
use crate::journal::Event;
use crate::limits::{self, Limited};
use crate::permissions::{self, Action};
use crate::{Actor, Change, Error, Forum, Result, tables};
use model::accounts::Standing;
use model::moderation::{Act, Object};
use model::text::Handle;
use model::tokens::{NewToken, Scope, TOKENS_MAX, TokenView};
use model::{Field, MemberId, Problem, Reason, Timestamp, TokenId};
use serde::{Deserialize, Serialize};
use std::time::Duration;
use store::{Record, Table};

const HOUR: Duration = Duration::from_secs(60 * 60);
const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// Tokens by the hash of their secret.
pub(crate) const TOKENS: Table<[u8; 32], TokenRecord> = Table::new(tables::TOKENS, "tokens");
/// The tokens of a member.
pub(crate) const TOKENS_OF: Table<(MemberId, TokenId), Ref<[u8; 32]>> = Table::new(tables::TOKENS_OF, "tokens_of");

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct TokenRecord {
	pub(crate) id: TokenId,
	pub(crate) member: MemberId,
	name: String,
	scope: Scope,
	made: Timestamp,
	expires: Timestamp,
	/// To the hour.
	used: Option<Timestamp>,
}

impl Record for TokenRecord {
	const VERSION: u8 = 1;
}

/// For whom a program acts.
#[derive(Debug, Clone)]
pub struct KnownToken {
	/// The member, with the rights of this moment, as far as the token reaches.
	pub actor: Actor,
	/// Which token.
	pub id: TokenId,
	/// Whose.
	pub member: MemberId,
	/// How far it reaches.
	pub scope: Scope,
	/// Whether [`touch_token`] should be called: it is used in a new hour.
	pub needs_touch: bool,
}

/// Makes a token for the actor, and gives its secret, which nobody can read again.
///
/// # Errors
/// [`Error::Denied`] with [`Reason::ProveFirst`]; [`Field::Name`] for more than [`TOKENS_MAX`];
/// [`Error::TooOften`].
pub fn make_token(forum: &Forum, actor: &Actor, new: NewToken) -> Result<String> {
	limits::take(forum, actor, Limited::MakeLink)?;
	forum.change(actor, move |change| {
		change.require(Action::MakeToken)?;
		let member = change.actor.require_id()?;
		put(change, member, new)
	})
}

/// Makes a token for a member, on the command line.
///
/// # Errors
/// [`Error::NotFound`] if there is no such member or the actor is not the operator;
/// [`Error::Denied`] for a placeholder; as [`make_token`].
pub fn make_token_for(forum: &Forum, actor: &Actor, handle: Handle, new: NewToken) -> Result<String> {
	forum.change(actor, move |change| {
		change.require(Action::Operate)?;
		let (member, record) = lookup::find(change, &handle)?;
		if record.standing == Standing::Placeholder {
			return Err(Error::Denied(Reason::Placeholder));
		}
		put(change, member, new)
	})
}

fn put(change: &mut Change<'_, '_>, member: MemberId, new: NewToken) -> Result<String> {
	let now = change.now;
	let mut left = 0;
	for ((_, id), Ref(key)) in of_member(change, member)? {
		if change.get(&TOKENS, &key)?.is_some_and(|record| now < record.expires) {
			left += 1;
		} else {
			remove(change, member, id, &key)?;
		}
	}
	if left >= TOKENS_MAX {
		return Err(Field::Name.with(Problem::TooMany { max: TOKENS_MAX }).into());
	}
	let secret = Kind::Token.write(change.random());
	let key = Kind::Token.key(&secret).expect("a secret just written can be read");
	let (_, id) = change.fresh_id(&TOKENS_OF, |id| (member, TokenId(id)), now)?;
	let (NewToken { name, scope, days }, made) = (new, now);
	let record = TokenRecord { id, member, name, scope, made, expires: now.plus(DAY * days), used: None };
	change.put(&TOKENS, &key, &record)?;
	change.put(&TOKENS_OF, &(member, id), &Ref(key))?;
	audit::record(change, Told::of(Act::TokenMade, Object::Member(member)))?;
	change.record(Event::TokensChanged { member })?;
	Ok(secret)
}

/// For whom a program with this secret acts; nobody if the token has ended, or its member may not
/// act. Only reads.
///
/// # Errors
/// When the store cannot be read.
pub fn recognise_token(forum: &Forum, secret: &str) -> Result<Option<KnownToken>> {
	let Some(key) = Kind::Token.key(secret) else { return Ok(None) };
	let now = forum.now();
	let Some(record) = forum.store().get(&TOKENS, &key)?.filter(|record| now < record.expires) else { return Ok(None) };
	if forum.store().get(&MEMBERS, &record.member)?.is_none() {
		return Ok(None);
	}
	let actor = Actor::member(forum, record.member)?;
	if actor.id().is_none() {
		return Ok(None);
	}
	let needs_touch = record.used.is_none_or(|used| used < hour(now));
	let actor = actor.by_token(CurrentToken { key, scope: record.scope });
	Ok(Some(KnownToken { actor, id: record.id, member: record.member, scope: record.scope, needs_touch }))
}

/// Notes that a token is in use, to the hour; to be called off the way of answering.
///
/// # Errors
/// When the store cannot be written.
pub fn touch_token(forum: &Forum, secret: &str) -> Result<()> {
	let Some(key) = Kind::Token.key(secret) else { return Ok(()) };
	forum.change(&Actor::visitor(), move |change| {
		let Some(record) = change.get(&TOKENS, &key)? else { return Ok(()) };
		let used = Some(hour(change.now));
		if change.now >= record.expires || record.used >= used {
			return Ok(());
		}
		let member = record.member;
		change.put(&TOKENS, &key, &TokenRecord { used, ..record })?;
		change.record(Event::TokensChanged { member })
	})
}

/// The actor's tokens that work, latest first.
///
/// # Errors
/// [`Error::SignInRequired`].
pub fn tokens(forum: &Forum, actor: &Actor) -> Result<Vec<TokenView>> {
	permissions::require(actor, Action::KeepOwnAccount, forum.now())?;
	let (id, now, store) = (actor.require_id()?, forum.now(), forum.store());
	let mut views = Vec::new();
	for (_, Ref(key)) in store.scan(&TOKENS_OF).prefix(&id).reverse().collect()? {
		let Some(TokenRecord { id, name, scope, made, expires, used, .. }) = store.get(&TOKENS, &key)? else {
			continue;
		};
		if now < expires {
			// The hour of its first use began before it was made.
			let used = used.map(|used| used.max(made));
			views.push(TokenView { id, name, scope, made, expires, used });
		}
	}
	Ok(views)
}

/// Ends one of the actor's tokens.
///
/// # Errors
/// [`Error::NotFound`] if they have no such token; [`Error::TooOften`].
pub fn end_token(forum: &Forum, actor: &Actor, token: TokenId) -> Result<()> {
	limits::take(forum, actor, Limited::Edit)?;
	forum.change(actor, move |change| {
		change.require(Action::KeepOwnAccount)?;
		let member = change.actor.require_id()?;
		let Ref(key) = change.find(&TOKENS_OF, &(member, token))?;
		remove(change, member, token, &key)?;
		change.record(Event::TokensChanged { member })
	})
}

/// Ends all tokens of a member. The caller records why.
pub(super) fn void(change: &mut Change<'_, '_>, member: MemberId) -> Result<()> {
	for ((_, id), Ref(key)) in of_member(change, member)? {
		remove(change, member, id, &key)?;
	}
	Ok(())
}

/// Refuses a token that has ended since it was recognised.
///
/// # Errors
/// [`Error::SignInRequired`].
pub(crate) fn require_alive(
	change: &mut store::Change<'_>,
	key: &[u8; 32],
	member: MemberId,
	now: Timestamp,
) -> Result<()> {
	let record = change.get(&TOKENS, key)?;
	let alive = record.is_some_and(|record| record.member == member && now < record.expires);
	if alive { Ok(()) } else { Err(Error::SignInRequired) }
}

type Keys = Vec<((MemberId, TokenId), Ref<[u8; 32]>)>;

fn of_member(change: &mut Change<'_, '_>, member: MemberId) -> Result<Keys> {
	// Without a bound of its own: none may survive, and making one keeps them few.
	Ok(change.raw().scan(&TOKENS_OF).prefix(&member).limit(usize::MAX).collect()?)
}

fn remove(change: &mut Change<'_, '_>, member: MemberId, id: TokenId, key: &[u8; 32]) -> Result<()> {
	change.remove(&TOKENS, key)?;
	change.remove(&TOKENS_OF, &(member, id))
}

fn hour(at: Timestamp) -> Timestamp {
	let hour = HOUR.as_millis() as u64;
	Timestamp(at.0 / hour * hour)
}
