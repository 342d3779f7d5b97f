//! Forms that change categories; what is refused comes back on the overview.

use super::overview::{Refused, page};
use super::require_housekeeper;
use crate::page::{Answer, Answered, Form, Visit};
use forum::groups::Direction;
use model::text::CategoryName;
use model::{CategoryId, Field, UserError};

/// Where all categories stand.
const LIST: &str = "/admin/groups";

/// Makes a category.
pub(crate) fn add_category(visit: &Visit) -> Answered {
	let done = name(visit).and_then(|name| {
		let parent = super::moving::parent(visit)?;
		visit.ask(|forum, actor| forum::groups::create_category_below(forum, actor, name, parent))
	});
	finish(visit, done.map(|_| LIST.to_owned()), Refused::Add)
}

/// Gives a category another name.
pub(crate) fn rename_category(visit: &Visit) -> Answered {
	let id = id(visit)?;
	let done =
		name(visit).and_then(|name| visit.ask(|forum, actor| forum::groups::rename_category(forum, actor, id, name)));
	finish(visit, done.map(|()| beside(id)), |form| Refused::Rename(id, form))
}

/// Moves a category by one place.
pub(crate) fn move_category(visit: &Visit) -> Answered {
	let id = id(visit)?;
	let direction = match visit.form.get("direction") {
		"up" => Direction::Up,
		"down" => Direction::Down,
		_ => return Err(UserError::Malformed),
	};
	let done = visit.ask(|forum, actor| forum::groups::move_category(forum, actor, id, direction));
	finish(visit, done.map(|()| beside(id)), Refused::Other)
}

/// The list, at the category with which something was done.
fn beside(id: CategoryId) -> String {
	format!("{LIST}#category-{id}")
}

fn id(visit: &Visit) -> Result<CategoryId, UserError> {
	visit.form.get(Field::Category.name()).parse().map_err(|_| UserError::Malformed)
}

fn name(visit: &Visit) -> Result<CategoryName, UserError> {
	Ok(CategoryName::parse(visit.form.get(Field::Name.name()))?)
}

fn finish(visit: &Visit, done: Result<String, UserError>, refused: impl FnOnce(Form) -> Refused) -> Answered {
	match done {
		Ok(to) => Ok(Answer::go(to)),
		Err(error) => {
			require_housekeeper(visit)?;
			Ok(page(visit, &refused(Form::back(&visit.form, error)?))?.into())
		}
	}
}
