//! Inviting many people by a table: what will happen to each row, and then the links, this once.

use super::table::{self, Row, TABLE_BYTES_MAX};
use crate::page::{Answered, Form, Page, Visit};
use crate::ui::{Control, Icon, TextArea, form_error, hidden, icon, text_area};
use forum::accounts::{Inviting, Wanted, invite_many, plan_inviting};
use forum::permissions::{Action, require};
use leptos::prelude::*;
use model::{Field, Problem, UserError};

/// The form.
pub(super) fn show(visit: &Visit) -> Answered {
	require_keeper(visit)?;
	Ok(page(visit, &Form::blank()).into())
}

/// Shows what will happen; does it, once that was read.
pub(super) fn act(visit: &Visit) -> Answered {
	require_keeper(visit)?;
	let text = sent(visit);
	let outcome = text.and_then(|text| {
		let rows = table::rows(&text)?;
		let wanted = rows.iter().filter_map(|row| row.wanted.clone().ok()).collect::<Vec<_>>();
		if visit.form.has("confirm") {
			let done = visit.ask(|forum, actor| invite_many(forum, actor, wanted))?;
			Ok(result(visit, &rows, done))
		} else {
			let plan = visit.ask(|forum, actor| plan_inviting(forum, actor, &wanted))?;
			Ok(preview(visit, &rows, plan, text))
		}
	});
	match outcome {
		Ok(page) => Ok(page.into()),
		Err(error) => Ok(page(visit, &Form::back(&visit.form, error)?).into()),
	}
}

/// Refuses whoever may not see the list of members.
pub(super) fn require_keeper(visit: &Visit) -> Result<(), UserError> {
	visit.ask(|_, actor| require(actor, Action::SeeMemberList, visit.now))
}

/// The file, or what was pasted.
fn sent(visit: &Visit) -> Result<String, UserError> {
	match visit.files.get("table") {
		Some(bytes) if bytes.len() > TABLE_BYTES_MAX => Err(table::too_heavy().into()),
		Some(bytes) => match std::str::from_utf8(bytes) {
			Ok(text) => Ok(text.to_owned()),
			Err(error) => {
				// Programs for tables save in all kinds of letters; the line says where to look.
				let line = bytes[..error.valid_up_to()].iter().filter(|byte| **byte == b'\n').count() + 1;
				let line = u32::try_from(line).unwrap_or(u32::MAX);
				Err(Field::Rows.with(Problem::BadLine { line }).into())
			}
		},
		None => Ok(visit.form.get(Field::Rows.name()).to_owned()),
	}
}

fn page(visit: &Visit, form: &Form) -> Page {
	let words = visit.words();
	let control = Control { field: Field::Rows, label: words.import_rows(), hint: words.import_rows_hint() };
	let rows = TextArea { control, rows: 10, required: false };
	let main = view! {
		{head(visit)}
		<form method="post" action="/admin/members/import" class="reading" enctype="multipart/form-data">
			{form_error(visit, form)}
			<div class="field">
				<label for="table">{words.import_file()}</label>
				<input class="input" id="table" name="table" type="file" accept=".csv,text/csv,text/plain" aria-describedby="table-hint"/>
				<p class="hint" id="table-hint">{words.import_file_hint()}</p>
			</div>
			{text_area(visit, form, rows)}
			<p class="actions">
				<button class="button primary">{words.import_check()}</button>
				<a class="button bare" href="/admin/members">{words.accounts_back_to_member()}</a>
			</p>
		</form>
	};
	Page::new(words.import_title(), main).status_of(form)
}

fn head(visit: &Visit) -> impl IntoView + use<> {
	let words = visit.words();
	view! {
		<div class="page-head"><div><h1>{words.import_title()}</h1><p class="lede">{words.import_lede()}</p></div></div>
	}
}

/// Each row with what becomes of it; none where it cannot be read.
fn with_outcomes(rows: &[Row], outcomes: Vec<Inviting>) -> Vec<(&Row, Option<Inviting>)> {
	let mut outcomes = outcomes.into_iter();
	rows.iter().map(|row| (row, row.wanted.is_ok().then(|| outcomes.next()).flatten())).collect()
}

fn preview(visit: &Visit, rows: &[Row], plan: Vec<Inviting>, text: String) -> Page {
	let words = visit.words();
	let new = plan.iter().filter(|outcome| **outcome == Inviting::New(None)).count();
	let again = plan.iter().filter(|outcome| **outcome == Inviting::Invited(None)).count();
	let lines = with_outcomes(rows, plan).into_iter().map(|(row, outcome)| line(visit, row, outcome.as_ref()));
	let confirm = if new + again == 0 {
		view! { <p class="quiet">{words.import_nobody()}</p> }.into_any()
	} else {
		view! {
			<form method="post" action="/admin/members/import" enctype="multipart/form-data">
				{hidden("confirm", "1".to_owned())}
				{hidden(Field::Rows.name(), text)}
				{(new > 0).then(|| view! { <p>{words.import_confirm_hint()}</p> })}
				{(again > 0).then(|| view! { <p>{words.import_again(again)}</p> })}
				<p class="actions">
					<button class="button primary">{if new > 0 { words.import_confirm(new) } else { words.import_show_again(again) }}</button>
					<a class="button bare" href="/admin/members/import">{words.accounts_back_to_member()}</a>
				</p>
			</form>
		}
		.into_any()
	};
	let main = view! {
		{head(visit)}
		<div class="settings">
			<p role="status">{words.import_found(new, rows.len())}</p>
			{confirm}
			{lines_table(visit, lines.collect_view().into_any())}
		</div>
	};
	Page::new(words.import_title(), main)
}

fn lines_table(visit: &Visit, lines: AnyView) -> impl IntoView + use<> {
	let words = visit.words();
	view! {
		<div class="scroll" tabindex="0" role="region" aria-label=words.import_title()>
			<table class="table cards">
				<thead><tr>
					<th scope="col">{words.import_line()}</th>
					<th scope="col">{words.accounts_name()}</th>
					<th scope="col">{words.accounts_email()}</th>
					<th scope="col">{words.import_outcome()}</th>
				</tr></thead>
				<tbody>{lines}</tbody>
			</table>
		</div>
	}
}

fn line(visit: &Visit, row: &Row, outcome: Option<&Inviting>) -> impl IntoView + use<> {
	let words = visit.words();
	let (class, text) = match (outcome, &row.wanted) {
		(_, Err(errors)) => ("badge bad", table::refusal(&visit.locale, errors)),
		(Some(Inviting::New(_)), _) => ("badge good", words.import_new().to_owned()),
		(Some(Inviting::Member), _) => ("badge", words.import_member().to_owned()),
		(Some(Inviting::Invited(_)), _) => ("badge", words.import_invited().to_owned()),
		(Some(Inviting::Twice), _) => ("badge warn", words.import_twice().to_owned()),
		(Some(Inviting::HandleTaken), _) => ("badge warn", words.errors_taken_handle().to_owned()),
		(Some(Inviting::NotReached) | None, _) => ("badge bad", words.import_not_reached().to_owned()),
	};
	// A long reason is a sentence, no badge.
	let text = if row.wanted.is_err() {
		view! { <span>{text}</span> }.into_any()
	} else {
		view! { <span class=class>{text}</span> }.into_any()
	};
	view! {
		<tr>
			<td class="num" data-label=words.import_line()>{visit.locale.number(row.number)}</td>
			<th scope="row"><bdi>{row.name.clone()}</bdi></th>
			<td dir="ltr">{row.email.clone()}</td>
			<td>{text}</td>
		</tr>
	}
}

fn result(visit: &Visit, rows: &[Row], done: Vec<Inviting>) -> Page {
	let words = visit.words();
	let mut made = 0;
	let mut links = table::line(["name", "email", "link"]);
	let mut others = Vec::new();
	for (row, outcome) in with_outcomes(rows, done) {
		match (outcome, &row.wanted) {
			(Some(Inviting::New(Some(secret)) | Inviting::Invited(Some(secret))), Ok(Wanted { name, email, .. })) => {
				made += 1;
				let link = visit.whole_address(&format!("/invite/{secret}"));
				links.push_str(&table::line([name.as_str(), email.as_str(), &link]));
			}
			(outcome, _) => others.push(line(visit, row, outcome.as_ref())),
		}
	}
	let control = Control { field: Field::Rows, label: words.import_links(), hint: words.import_links_hint() };
	let shown = Form::with([(Field::Rows.name(), &links)]);
	let links = (made > 0).then(|| {
		view! {
			<div class="notice good" role="status">{icon(Icon::Done)}<div>
				<strong>{words.import_made(made)}</strong>
				<p>{words.import_once()}</p>
			</div></div>
			{text_area(visit, &shown, TextArea { control, rows: 14, required: false })}
		}
	});
	let none = (made == 0).then(|| view! { <p class="quiet">{words.import_nobody()}</p> });
	let others = (!others.is_empty()).then(|| {
		view! { <section aria-labelledby="others"><h2 id="others">{words.import_others()}</h2>{lines_table(visit, others.collect_view().into_any())}</section> }
	});
	let main = view! {
		{head(visit)}
		<div class="settings">
			{links}
			{none}
			{others}
			<p class="actions"><a class="button" href="/admin/invites">{words.layout_admin_invites()}</a></p>
		</div>
	};
	Page::new(words.import_title(), main)
}
