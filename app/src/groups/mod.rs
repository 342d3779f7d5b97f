//! Pages of groups: the list, who belongs to them, their settings, and how administrators order them.

mod access;
mod admin;
mod form;
mod join;
mod list;
mod members;
mod settings;

use crate::page::{Route, get, post};

pub(crate) use access::{access_badge, access_sentence};

/// The pages and forms; a group's own page stands with its topics.
pub const ROUTES: &[Route] = &[
	get("/groups", list::show),
	get("/g/{group}/join", join::ask_to_join),
	post("/g/{group}/join", join::join),
	get("/g/{group}/leave", join::ask_to_leave),
	post("/g/{group}/leave", join::leave),
	get("/g/{group}/members", members::show),
	post("/g/{group}/members", members::set),
	get("/g/{group}/members/remove", members::back),
	post("/g/{group}/members/remove", members::remove),
	get("/g/{group}/settings", settings::show),
	post("/g/{group}/settings", settings::act),
	get("/admin", admin::home),
	get("/admin/groups", admin::show),
	get("/admin/groups/new", admin::new_group),
	post("/admin/groups/new", admin::create_group),
	get("/admin/categories/add", admin::home),
	post("/admin/categories/add", admin::add_category),
	get("/admin/categories/rename", admin::home),
	post("/admin/categories/rename", admin::rename_category),
	get("/admin/categories/move", admin::home),
	post("/admin/categories/move", admin::move_category),
	get("/admin/categories/remove", admin::home),
	post("/admin/categories/remove", admin::remove_category),
];
