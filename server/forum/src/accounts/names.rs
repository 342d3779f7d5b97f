//! Which names a newcomer may not have: those that look like staff, or like the house.

use super::lookup::STAFF_MAX;
use super::records::{MEMBERS, STAFF};
use crate::settings::SITE;
use crate::{Change, Error, Result};
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
	let mut taken = RESERVED.map(bare).to_vec();
	if let Some(site) = change.get(&SITE, &())? {
		taken.push(bare(&site.name));
	}
	let staff = change.raw().scan(&STAFF).limit(STAFF_MAX).keys()?;
	for (_, id) in staff.into_iter().filter(|(_, id)| Some(*id) != own) {
		let Some(member) = change.get(&MEMBERS, &id)? else { continue };
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
