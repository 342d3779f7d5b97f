//! Pages of accounts.

use crate::page::Route;

/// The pages and forms.
pub const ROUTES: &[Route] = &[];
