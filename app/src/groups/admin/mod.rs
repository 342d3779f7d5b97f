//! How administrators order groups: categories, and new groups in them.

mod categories;
mod category;
mod moving;
mod new;
mod overview;
mod sections;

use crate::page::{Answer, Answered, Visit};
use forum::permissions::{Action, require};
use model::UserError;

pub(super) use categories::{add_category, move_category, rename_category};
pub(super) use moving::{ask_place, ask_remove, place, remove};
pub(super) use new::{create_group, new_group};
pub(super) use overview::show;

/// Where administrators begin.
pub(super) fn home(_visit: &Visit) -> Answered {
	Ok(Answer::go("/admin/groups"))
}

/// The categories to choose from.
pub(super) fn category_options(visit: &Visit) -> Result<Vec<(String, String)>, UserError> {
	let categories = visit.ask(forum::groups::categories)?;
	let indented = |category: forum::groups::CategoryCount| {
		// Spaces at the beginning of an option are not shown.
		let name = format!("{}{}", "\u{2003}".repeat(usize::from(category.level) - 1), category.name);
		(category.id.to_string(), name)
	};
	Ok(categories.into_iter().map(indented).collect())
}

fn require_housekeeper(visit: &Visit) -> Result<(), UserError> {
	visit.ask(|_, actor| require(actor, Action::EditCategories, visit.now))
}
