//! Where the sample community meets: a category for each language, groups of every access.

use super::texts::{Place, Texts};
use crate::{Actor, Forum, Result, groups};
use model::details::Kinds;
use model::groups::GroupDraft;
use model::text::Handle;
use model::{CategoryId, Field, GroupId};

/// Makes the groups of each language, in the order of its texts; one that is here is used.
pub(super) fn make(forum: &Forum, actor: &Actor, languages: &[Texts]) -> Result<Vec<Vec<GroupId>>> {
	let mut made = Vec::new();
	for texts in languages {
		let category = match forum.directory()?.category_called(texts.category.as_str()) {
			Some(known) => known,
			None => groups::create_category(forum, actor, texts.category.clone())?,
		};
		let places = texts.groups.iter().map(|place| group(forum, actor, category, place));
		made.push(places.collect::<Result<Vec<_>>>()?);
	}
	Ok(made)
}

fn group(forum: &Forum, actor: &Actor, category: CategoryId, place: &Place) -> Result<GroupId> {
	let directory = forum.directory()?;
	let slug = match directory.by_slug(place.slug.as_str()) {
		Some(known) if known.name == place.name.as_str() && known.facts.access == place.access => return Ok(known.id),
		// Somebody else's group: the sample does not write into it.
		Some(_) => Handle::parse(Field::Slug, &format!("{}-sample", place.slug))?,
		None => place.slug.clone(),
	};
	let (name, description) = (place.name.clone(), place.description.clone());
	groups::create(
		forum,
		actor,
		GroupDraft { slug, name, description, category, access: place.access, kinds: Kinds::EVERYBODY },
	)
}
