//! Who wrote the posts of a data dump: by name if Users.xml is there, else by number.

use super::rows::{Fields, Rows, fields};
use forum::importing::Writer;
use std::collections::HashMap;
use std::fs::File;
use std::io::{self, BufReader};
use std::path::Path;

/// The number of the robot that asks and edits for everybody.
const COMMUNITY: &str = "-1";

/// Names by number.
#[derive(Debug, Default)]
pub(crate) struct People(HashMap<i64, String>);

impl People {
	/// Reads Users.xml; nobody if there is none.
	pub(crate) fn read(path: &Path) -> io::Result<Self> {
		let file = match File::open(path) {
			Ok(file) => file,
			Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Self::default()),
			Err(error) => return Err(error),
		};
		let mut rows = Rows::new(BufReader::new(file));
		let mut people = HashMap::new();
		while let Some(row) = rows.next()? {
			// A broken row costs a name; its owner keeps the number.
			let Some(mut fields) = row.bytes.as_deref().and_then(fields) else { continue };
			let number = fields.get("Id").and_then(|id| id.trim().parse().ok());
			if let (Some(number), Some(name)) = (number, fields.remove("DisplayName")) {
				people.insert(number, name);
			}
		}
		Ok(Self(people))
	}

	/// Who wrote a row.
	pub(crate) fn writer(&self, row: &Fields) -> Writer {
		let number = row.get("OwnerUserId").map(|number| number.trim());
		if let Some(number) = number.filter(|number| !number.is_empty()) {
			let known = number.parse().ok().and_then(|number: i64| self.0.get(&number)).cloned();
			let name = match known {
				Some(name) => name,
				None if number == COMMUNITY => "Community".to_owned(),
				None => format!("user {number}"),
			};
			let handle_base = name.replace(' ', "-");
			return Writer { key: number.to_owned(), handle_base, name };
		}
		// Whose account is gone still has a name, and whoever shares it falls together with them.
		let name = row.get("OwnerDisplayName").map(|name| name.trim()).filter(|name| !name.is_empty());
		let name = name.unwrap_or("somebody");
		let key: String = format!("name {name}").chars().take(100).collect();
		Writer { key, handle_base: name.replace(' ', "-"), name: name.to_owned() }
	}
}
