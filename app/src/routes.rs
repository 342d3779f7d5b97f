//! Every page and form of the site.

use crate::page::Route;
use crate::{
	accounts, articles, bookmarks, discussions, groups, inbox, moderation, reactions, searching, settings, tags,
	watching,
};

/// All of them, feature by feature.
pub fn all() -> impl Iterator<Item = &'static Route> {
	[
		accounts::ROUTES,
		articles::ROUTES,
		bookmarks::ROUTES,
		discussions::ROUTES,
		groups::ROUTES,
		inbox::ROUTES,
		moderation::ROUTES,
		reactions::ROUTES,
		searching::ROUTES,
		settings::ROUTES,
		tags::ROUTES,
		watching::ROUTES,
	]
	.into_iter()
	.flatten()
}
