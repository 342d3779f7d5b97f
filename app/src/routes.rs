//! Every page and form of the site.

use crate::page::Route;
use crate::{accounts, discussions, groups, settings};

/// All of them, feature by feature.
pub fn all() -> impl Iterator<Item = &'static Route> {
	[accounts::ROUTES, discussions::ROUTES, groups::ROUTES, settings::ROUTES].into_iter().flatten()
}
