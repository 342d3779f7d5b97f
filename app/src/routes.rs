//! Every page and form of the site.

use crate::page::Route;
use crate::{accounts, bookmarks, discussions, groups, moderation, reactions, settings, watching};

/// All of them, feature by feature.
pub fn all() -> impl Iterator<Item = &'static Route> {
	[
		accounts::ROUTES,
		bookmarks::ROUTES,
		discussions::ROUTES,
		groups::ROUTES,
		moderation::ROUTES,
		reactions::ROUTES,
		settings::ROUTES,
		watching::ROUTES,
	]
	.into_iter()
	.flatten()
}
