//! The tokens with which programs act for a member.

use super::tabs::own_page;
use crate::page::{Answer, Answered, Form, Page, Visit};
use crate::ui::{Choice, Control, Icon, Pick, TextField, ago, date, form_error, icon, pick, radios, text_field};
use forum::accounts::{end_token, make_token, tokens};
use leptos::prelude::*;
use model::tokens::{NewToken, Scope, TokenView};
use model::{Field, TokenId, UserError};

/// Spans that can be chosen, in days.
const SPANS: [(&str, u32); 4] = [("7", 7), ("30", 30), ("90", 90), ("366", 366)];
const USUAL_SPAN: &str = "90";

/// The form and the list.
pub(super) fn show(visit: &Visit) -> Answered {
	Ok(page(visit, &fresh(), None)?.into())
}

/// Makes a token and shows it, this once.
pub(super) fn act(visit: &Visit) -> Answered {
	match make(visit) {
		Ok(secret) => Ok(page(visit, &fresh(), Some(secret))?.into()),
		Err(error) => Ok(page(visit, &Form::back(&visit.form, error)?, None)?.into()),
	}
}

/// Ends a token.
pub(super) fn end(visit: &Visit) -> Answered {
	let id: TokenId = visit.form.get("token").parse().map_err(|_| UserError::Malformed)?;
	match visit.ask(|forum, actor| end_token(forum, actor, id)) {
		// It has ended by itself meanwhile.
		Ok(()) | Err(UserError::NotFound) => Ok(Answer::go("/settings/tokens?saved=1")),
		Err(error) => Ok(page(visit, &Form::back(&visit.form, error)?, None)?.into()),
	}
}

/// The list again, for whoever loads the address of a form.
pub(super) fn back(_visit: &Visit) -> Answered {
	Ok(Answer::go("/settings/tokens"))
}

fn fresh() -> Form {
	Form::with([("scope", Scope::Read.code()), ("span", USUAL_SPAN)])
}

fn make(visit: &Visit) -> Result<String, UserError> {
	let span = visit.form.get("span");
	let (_, days) = SPANS.into_iter().find(|(code, _)| *code == span).ok_or(UserError::Malformed)?;
	let scope = Scope::from_code(visit.form.get("scope")).ok_or(UserError::Malformed)?;
	let new = NewToken::parse(visit.form.get(Field::Name.name()), scope, days)?;
	visit.ask(|forum, actor| make_token(forum, actor, new))
}

fn page(visit: &Visit, form: &Form, secret: Option<String>) -> Result<Page, UserError> {
	let words = visit.words();
	let own = visit.ask(tokens)?;
	let list = if own.is_empty() {
		view! { <p class="quiet">{words.tokens_none()}</p> }.into_any()
	} else {
		view! { <ul class="sessions">{own.iter().map(|token| row(visit, token)).collect_view()}</ul> }.into_any()
	};
	let content = view! {
		{secret.map(|secret| notice(visit, secret))}
		<p class="quiet">{words.tokens_intro()}" "<a class="link" href="/api/v1">{words.tokens_api()}</a></p>
		{make_form(visit, form)}
		<section aria-labelledby="tokens-own">
			<h2 id="tokens-own">{words.tokens_own_title()}</h2>
			{list}
		</section>
	};
	Ok(own_page(visit, words.tokens_title(), content).status_of(form))
}

/// A new token: nobody can read it again.
fn notice(visit: &Visit, secret: String) -> impl IntoView + use<> {
	let words = visit.words();
	view! {
		<div class="notice good" role="status">{icon(Icon::Done)}<div>
			<strong>{words.tokens_ready_title()}</strong>
			<p>{words.tokens_ready()}</p>
			<p><code dir="ltr">{secret}</code></p>
		</div></div>
	}
}

fn make_form(visit: &Visit, form: &Form) -> impl IntoView + use<> {
	let words = visit.words();
	let name = Control { field: Field::Name, label: words.tokens_name(), hint: words.tokens_name_hint() };
	let name = TextField { control: name, kind: "text", autocomplete: "off", required: true };
	let scopes = Scope::ALL.map(|scope| {
		let hint = match scope {
			Scope::Read => words.tokens_scope_read_hint(),
			Scope::Write => words.tokens_scope_write_hint(),
			Scope::Admin => words.tokens_scope_admin_hint(),
		};
		Choice::new(scope.code(), scope_name(visit, scope)).hint(hint)
	});
	let scope = Pick { name: "scope", label: words.tokens_scope(), hint: "", choices: scopes.into() };
	let days = SPANS.map(|(code, days)| Choice::new(code, words.invites_days(days))).into();
	let span = Pick { name: "span", label: words.invites_span(), hint: "", choices: days };
	view! {
		<form method="post" action="/settings/tokens" class="reading">
			{form_error(visit, form)}
			{text_field(visit, form, name)}
			{radios(form, scope)}
			{pick(form, span)}
			<p class="actions"><button class="button primary">{words.tokens_make()}</button></p>
		</form>
	}
}

fn scope_name(visit: &Visit, scope: Scope) -> &'static str {
	let words = visit.words();
	match scope {
		Scope::Read => words.tokens_scope_read(),
		Scope::Write => words.tokens_scope_write(),
		Scope::Admin => words.tokens_scope_admin(),
	}
}

fn row(visit: &Visit, token: &TokenView) -> impl IntoView + use<> {
	let words = visit.words();
	let used = match token.used {
		Some(used) => view! { <span>{words.settings_session_seen()}" "{ago(visit, used)}</span> }.into_any(),
		None => view! { <span>{words.tokens_unused()}</span> }.into_any(),
	};
	view! {
		<li>
			<div>
				<b><bdi>{token.name.clone()}</bdi></b>
				<p class="meta">
					<span>{scope_name(visit, token.scope)}</span>
					<span>{words.tokens_expires()}" "{date(visit, token.expires)}</span>
					{used}
				</p>
			</div>
			<form method="post" action="/settings/tokens/end">
				<input type="hidden" name="token" value=token.id.to_string()/>
				<button class="button danger" aria-label=words.tokens_end_of(&token.name)>{words.tokens_end()}</button>
			</form>
		</li>
	}
}
