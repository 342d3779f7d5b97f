//! All members as a table to take away, for administrators.

use super::import::require_keeper;
use super::table::{BYTE_ORDER_MARK, line};
use crate::page::{Answer, Answered, Chrome, Download, Page, Visit};
use forum::accounts::{Exported, begin_export, export_page};
use leptos::prelude::*;
use model::accounts::Standing;
use model::details::Country;
use model::{Timestamp, UserError};

/// The columns; programs know them by these names, whatever the language of the page.
const COLUMNS: [&str; 11] =
	["handle", "name", "email", "role", "standing", "kind", "company", "job_title", "country", "joined", "last_seen"];

/// The page from which it is taken, for whoever had to give their password again on the way.
pub(super) fn show(visit: &Visit) -> Answered {
	require_keeper(visit)?;
	let words = visit.words();
	let main = view! {
		<h1>{words.import_export()}</h1>
		<p>{words.import_export_ready()}</p>
		<form method="post" action="/admin/members/export">
			<p class="actions">
				<button class="button primary">{words.import_export_button()}</button>
				<a class="button bare" href="/admin/members">{words.accounts_back_to_member()}</a>
			</p>
		</form>
	};
	let mut page = Page::new(words.import_export(), main).chrome(Chrome::Narrow);
	page.unlisted = true;
	Ok(page.into())
}

/// Sends the table, page by page.
pub(super) fn act(visit: &Visit) -> Answered {
	visit.ask(begin_export)?;
	let visit = visit.clone();
	let head = format!("{BYTE_ORDER_MARK}{}", line(COLUMNS));
	let mut next = Some(None);
	let pages = std::iter::from_fn(move || -> Option<Result<String, UserError>> {
		let after = next.take()?;
		let page = visit.ask(|forum, actor| export_page(forum, actor, after));
		Some(page.map(|(rows, more)| {
			next = more.map(Some);
			rows.iter().map(row).collect()
		}))
	});
	let pieces = Box::new(std::iter::once(Ok(head)).chain(pages));
	Ok(Answer::File(Download { name: "members.csv", content_type: "text/csv; charset=utf-8", pieces }))
}

fn row(member: &Exported) -> String {
	let details = &member.details;
	let standing = match member.standing {
		Standing::Good => "good",
		Standing::Silenced { .. } => "silenced",
		Standing::Suspended { .. } => "suspended",
		Standing::Placeholder => "placeholder",
	};
	let (joined, seen) = (day(member.joined), member.seen.map(day).unwrap_or_default());
	line([
		member.handle.as_str(),
		&member.name,
		member.email.as_deref().unwrap_or(""),
		member.role.code(),
		standing,
		details.kind.what.code(),
		&details.company.what,
		&details.job_title.what,
		details.country.what.as_ref().map_or("", Country::code),
		&joined,
		&seen,
	])
}

/// The day in UTC, as all programs read it; nothing finer, which is nobody's business.
fn day(at: Timestamp) -> String {
	let at = jiff::Timestamp::from_millisecond(i64::try_from(at.0).unwrap_or(i64::MAX));
	at.map(|at| at.strftime("%Y-%m-%d").to_string()).unwrap_or_default()
}
