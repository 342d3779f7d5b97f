//! Pages of settings: one's own, and those of the community.

mod choices;

use crate::page::Route;

pub(crate) use choices::language_choices;

/// The pages and forms.
pub const ROUTES: &[Route] = &[];
