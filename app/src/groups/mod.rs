//! Pages of groups.

use crate::page::Route;

/// The pages and forms.
pub const ROUTES: &[Route] = &[];

/// Who reads a group, as a sentence.
pub(crate) fn access_sentence(words: &crate::i18n::Words, access: model::groups::Access) -> &'static str {
	use model::groups::Access;
	match access {
		Access::Public => words.groups_access_public(),
		Access::Members => words.groups_access_members(),
		Access::Private => words.groups_access_private(),
		Access::Secret => words.groups_access_secret(),
	}
}
