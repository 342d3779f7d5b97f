//! Countries by name, in the reader's language and order.

use icu::experimental::displaynames::DisplayNamesOptions;
use icu::experimental::displaynames::multi::RegionDisplayNames;
use icu::locale::subtags::Region;
use model::details::Country;
use model::reading::Language;
use std::sync::LazyLock;

/// All countries with their names, in the order of these.
type Names = Vec<(Country, String)>;

/// In each language.
static NAMES: LazyLock<Vec<(Language, Names)>> =
	LazyLock::new(|| Language::ALL.iter().map(|language| (*language, read(*language))).collect());

/// All countries by name.
#[must_use]
pub fn countries(language: Language) -> &'static [(Country, String)] {
	NAMES.iter().find(|(known, _)| *known == language).map_or(&[], |(_, names)| names)
}

/// The name of a country.
#[must_use]
pub fn country_name(language: Language, country: Country) -> String {
	let known = countries(language).iter().find(|(known, _)| *known == country);
	known.map_or_else(|| country.code().to_owned(), |(_, name)| name.clone())
}

fn read(language: Language) -> Names {
	let locale: Option<icu::locale::Locale> = language.code().parse().ok();
	let names =
		locale.and_then(|locale| RegionDisplayNames::try_new((&locale).into(), DisplayNamesOptions::default()).ok());
	let name = |country: Country| {
		let region: Option<Region> = country.code().parse().ok();
		let name = region.and_then(|region| names.as_ref()?.of(region).map(str::to_owned));
		(country, name.unwrap_or_else(|| country.code().to_owned()))
	};
	let mut names = Country::all().map(name).collect::<Vec<_>>();
	names.sort_by_cached_key(|(_, name)| name.to_lowercase());
	names
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn every_country_has_a_name_in_every_language() {
		let turkey = Country::from_code("TR").unwrap();
		for (language, name) in [(Language::English, "T"), (Language::Turkish, "Türkiye"), (Language::Hebrew, "טורקיה")]
		{
			assert!(country_name(language, turkey).starts_with(name), "{}", country_name(language, turkey));
		}
		for language in Language::ALL {
			let nameless = countries(*language).iter().filter(|(country, name)| name == country.code()).count();
			assert_eq!((countries(*language).len(), nameless), (249, 0), "{language:?}");
		}
	}
}
