//! Which names a newcomer may not have: those that look like staff, or like the house.

use super::lookup::STAFF_MAX;
use super::records::{MEMBERS, MemberRecord, STAFF};
use crate::settings::SITE;
use crate::{Change, Error, Forum, Result};
use model::accounts::Role;
use model::text::skeleton;
use model::{Field, FieldError, MemberId, Problem};

/// Words by which people call those who keep house, in the languages of the interface.
const RESERVED: [&str; 18] = [
	"admin",
	"administrator",
	"moderator",
	"meydan",
	"system",
	"support",
	"yönetici",
	"moderatör",
	"sistem",
	"مدير",
	"مشرف",
	"مدیر",
	"ناظر",
	"سامانه",
	"سیستم",
	"מנהל",
	"מנחה",
	"מערכת",
];

/// Refuses names that cannot be told from those of moderators, administrators or the house.
///
/// Two names are alike if their letters look alike (see [`skeleton`]) once everything that is
/// neither letter nor digit is left out. `own` is not compared with itself.
///
/// # Errors
/// [`Problem::LooksLikeStaff`] for each field.
pub(super) fn refuse_staff_like(
	change: &mut Change<'_, '_>,
	own: Option<MemberId>,
	names: &[(Field, &str)],
) -> Result<()> {
	let site = change.get(&SITE, &())?.map(|site| site.name);
	let mut staff = change.raw().scan(&STAFF).limit(STAFF_MAX).keys()?;
	staff.retain(|(_, id)| Some(*id) != own);
	refuse_alike(site, &staff, |id| change.get(&MEMBERS, id), names)
}

/// [`refuse_staff_like`] as of the last change: before a newcomer costs a hash.
///
/// # Errors
/// [`Problem::LooksLikeStaff`] for each field.
pub(super) fn refuse_staff_like_newcomer(forum: &Forum, names: &[(Field, &str)]) -> Result<()> {
	let store = forum.store();
	let site = store.get(&SITE, &())?.map(|site| site.name);
	let staff = store.scan(&STAFF).limit(STAFF_MAX).keys()?;
	refuse_alike(site, &staff, |id| Ok(store.get(&MEMBERS, id)?), names)
}

fn refuse_alike(
	site: Option<String>,
	staff: &[(Role, MemberId)],
	mut get: impl FnMut(&MemberId) -> Result<Option<MemberRecord>>,
	names: &[(Field, &str)],
) -> Result<()> {
	let mut taken = RESERVED.map(bare).to_vec();
	taken.extend(site.map(|name| bare(&name)));
	for (_, id) in staff {
		let Some(member) = get(id)? else { continue };
		taken.push(bare(&member.name));
		taken.push(bare(&member.handle));
	}
	let alike = |name: &str| {
		let bare = bare(name);
		!bare.is_empty() && taken.contains(&bare)
	};
	let refused = names.iter().filter(|(_, name)| alike(name));
	let refused: Vec<FieldError> = refused.map(|(field, _)| field.with(Problem::LooksLikeStaff)).collect();
	if refused.is_empty() { Ok(()) } else { Err(Error::Invalid(refused)) }
}

fn bare(name: &str) -> String {
	skeleton(name).chars().filter(|c| c.is_alphanumeric()).collect()
}
