//! Pages of groups: the list, who belongs to them, their settings, and how administrators order them.

mod about;
mod access;
mod admin;
mod door;
mod form;
mod join;
mod list;
mod members;
mod notice;
mod order;
mod preview;
mod requests;
mod rules;
mod settings;

use crate::page::{Route, get, post};

pub(crate) use access::{access_badge, access_name, access_sentence, kinds_name};
pub(crate) use door::{ask_button, at_the_door};
pub(crate) use list::none_yet;
pub(crate) use notice::{closes, notice, notice_first};
pub(crate) use order::{SLOW_CODES, holds_name, keeps_order, pace_hint, span};
pub(crate) use rules::{entry_name, writing_name};

/// The pages and forms; a group's own page stands with its topics.
pub const ROUTES: &[Route] = &[
	get("/groups", list::show),
	get("/g/{group}/join", join::ask_to_join),
	post("/g/{group}/join", join::join),
	get("/g/{group}/leave", join::ask_to_leave),
	post("/g/{group}/leave", join::leave),
	get("/g/{group}/about", about::show),
	get("/g/{group}/ask", door::show),
	post("/g/{group}/ask", door::ask),
	get("/g/{group}/ask/withdraw", door::back),
	post("/g/{group}/ask/withdraw", door::withdraw),
	get("/g/{group}/invitation/accept", door::back),
	post("/g/{group}/invitation/accept", door::accept),
	get("/g/{group}/invitation/decline", door::back),
	post("/g/{group}/invitation/decline", door::decline),
	get("/g/{group}/notice", door::back),
	post("/g/{group}/notice", notice::acknowledge),
	get("/g/{group}/requests", requests::show),
	get("/g/{group}/requests/approve", requests::back),
	post("/g/{group}/requests/approve", requests::approve),
	get("/g/{group}/requests/refuse", requests::back),
	post("/g/{group}/requests/refuse", requests::refuse),
	get("/g/{group}/requests/invite", requests::back),
	post("/g/{group}/requests/invite", requests::invite),
	get("/g/{group}/requests/revoke", requests::back),
	post("/g/{group}/requests/revoke", requests::revoke),
	get("/g/{group}/order", order::show),
	post("/g/{group}/order", order::act),
	get("/g/{group}/rules", rules::show),
	post("/g/{group}/rules", rules::act),
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
	get("/admin/categories/place", admin::ask_place),
	post("/admin/categories/place", admin::place),
	get("/admin/categories/remove", admin::ask_remove),
	post("/admin/categories/remove", admin::remove),
];
