//! Countries by name, in the reader's language and order.
//!
//! The names stand in a table of our own: those of the library come in every language there is,
//! which would be a third of the program. A test compares them with the library's.

use icu::collator::Collator;
use icu::collator::options::CollatorOptions;
use icu::locale::Locale;
use model::details::Country;
use model::reading::Language;
use std::sync::LazyLock;

/// A line for each country: its code, then its name in each language, with tabs between.
const TABLE: &str = include_str!("../../locales/countries.tsv");

/// All countries with their names, in the order of these.
type Names = Vec<(Country, String)>;

/// In each language.
static NAMES: LazyLock<Vec<(Language, Names)>> =
	LazyLock::new(|| Language::ALL.iter().enumerate().map(|(at, language)| (*language, read(*language, at))).collect());

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

/// The names of a language, which is the one at `column` of all, in its own order of letters.
fn read(language: Language, column: usize) -> Names {
	let row = |line: &str| {
		let (code, names) = line.split_once('\t')?;
		Some((Country::from_code(code)?, names.split('\t').nth(column)?.to_owned()))
	};
	let mut names = TABLE.lines().filter_map(row).collect::<Vec<_>>();
	let locale = language.code().parse().unwrap_or(Locale::UNKNOWN);
	if let Ok(order) = Collator::try_new((&locale).into(), CollatorOptions::default()) {
		names.sort_by(|(_, one), (_, other)| order.compare(one, other));
	}
	names
}

#[cfg(test)]
mod tests {
	use super::*;
	use icu::locale::subtags::Region;
	use icu_experimental::displaynames::DisplayNamesOptions;
	use icu_experimental::displaynames::multi::RegionDisplayNames;

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

	#[test]
	fn each_language_has_its_own_order() {
		let place = |language, code| {
			let country = Country::from_code(code).unwrap();
			countries(language).iter().position(|(known, _)| *known == country).unwrap()
		};
		let stands = |language, codes: [&'static str; 3]| codes.map(|code| place(language, code)).is_sorted();
		// Bulgaristan, Çad, Danimarka; پرو, تونس, چین
		assert!(stands(Language::Turkish, ["BG", "TD", "DK"]));
		assert!(stands(Language::Persian, ["PE", "TN", "CN"]));
	}

	/// After a new version of the library: copy what it says from where the failure tells.
	#[test]
	fn the_names_are_those_of_the_library() {
		let names = |language: &Language| {
			let locale: Locale = language.code().parse().unwrap();
			RegionDisplayNames::try_new((&locale).into(), DisplayNamesOptions::default()).unwrap()
		};
		let languages = Language::ALL.iter().map(names).collect::<Vec<_>>();
		let line = |country: Country| {
			let region: Region = country.code().parse().unwrap();
			let names = languages.iter().map(|names| names.of(region).unwrap().to_owned());
			[country.code().to_owned()].into_iter().chain(names).collect::<Vec<_>>().join("\t") + "\n"
		};
		let table = Country::all().map(line).collect::<String>();
		if table != TABLE {
			let there = std::env::temp_dir().join("countries.tsv");
			std::fs::write(&there, table).unwrap();
			panic!("locales/countries.tsv is old; {} is what it should be", there.display());
		}
	}
}
