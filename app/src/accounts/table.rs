//! Tables of members as CSV: how a row is written and how rows are read.

use crate::error_text;
use crate::i18n::Locale;
use csv::{ReaderBuilder, StringRecord, Terminator, Trim, WriterBuilder};
use forum::accounts::{INVITED_AT_ONCE, Wanted};
use model::accounts::Email;
use model::details::Kind;
use model::text::{DisplayName, Handle};
use model::{Field, FieldError, Problem};

/// What programs for tables want to see before UTF-8.
pub(super) const BYTE_ORDER_MARK: &str = "\u{feff}";
/// Most bytes of a table as it is sent: 2,000 rows with long names.
pub(super) const TABLE_BYTES_MAX: usize = 512 * 1024;
/// What cells may be divided by, the usual one first.
const DIVIDERS: [char; 3] = [',', ';', '\t'];
/// Columns that are read; all others are passed over.
const COLUMNS: [&str; 4] = ["name", "email", "handle", "kind"];

/// One line of a table.
pub(super) fn line<'a>(cells: impl IntoIterator<Item = &'a str>) -> String {
	let mut writer = WriterBuilder::new().terminator(Terminator::CRLF).from_writer(Vec::new());
	let cells = cells.into_iter().map(harmless);
	writer.write_record(cells.map(String::into_bytes)).expect("writing to memory does not fail");
	let bytes = writer.into_inner().expect("writing to memory does not fail");
	String::from_utf8(bytes).expect("what was text stays text")
}

/// A cell that no program takes for a formula.
fn harmless(cell: &str) -> String {
	if cell.starts_with(is_formula) { format!("'{cell}") } else { cell.to_owned() }
}

fn is_formula(first: char) -> bool {
	matches!(first, '=' | '+' | '-' | '@' | '\t' | '\r' | '\n' | '＝' | '＋' | '－' | '＠')
}

/// A row that was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Row {
	/// On which line it begins, from 1 on.
	pub(super) number: u64,
	/// As written.
	pub(super) name: String,
	/// As written.
	pub(super) email: String,
	/// Who is to be invited, or which columns cannot be read and why.
	pub(super) wanted: Result<Wanted, Vec<FieldError>>,
}

/// Why a table is too large.
pub(super) fn too_heavy() -> FieldError {
	Field::Rows.with(Problem::TooHeavy { max_kib: (TABLE_BYTES_MAX / 1024) as u32 })
}

/// The rows of a table whose first line names its columns.
///
/// # Errors
/// Of [`Field::Rows`]: nothing in it, too large, too many rows, no column `name` or `email`, a
/// line that is no CSV.
pub(super) fn rows(text: &str) -> Result<Vec<Row>, FieldError> {
	let text = text.trim_start_matches(BYTE_ORDER_MARK);
	if text.len() > TABLE_BYTES_MAX {
		return Err(too_heavy());
	}
	let head = text.lines().find(|line| !line.trim().is_empty()).ok_or(Field::Rows.with(Problem::Empty))?;
	let count = |divider: &char| head.matches(*divider).count();
	// The first of those that divide most: `max_by_key` would give the last.
	let divider = DIVIDERS.into_iter().rev().max_by_key(count).unwrap_or(',');
	let mut reader =
		ReaderBuilder::new().delimiter(divider as u8).flexible(true).trim(Trim::All).from_reader(text.as_bytes());
	let damaged = |error: &csv::Error| {
		let line = error.position().map_or(1, csv::Position::line);
		Field::Rows.with(Problem::BadLine { line: u32::try_from(line).unwrap_or(u32::MAX) })
	};
	let names = reader.headers().map_err(|error| damaged(&error))?.clone();
	let column = |name: &str| names.iter().position(|known| known.eq_ignore_ascii_case(name));
	let columns = COLUMNS.map(column);
	if columns[0].is_none() || columns[1].is_none() {
		return Err(Field::Rows.with(Problem::BadLine { line: 1 }));
	}
	let (mut rows, mut lines) = (Vec::new(), Lines { text: text.as_bytes(), byte: 0, line: 1 });
	for record in reader.records() {
		let record = record.map_err(|error| damaged(&error))?;
		let number = record.position().map_or(0, |position| lines.number_at(position.byte()));
		if record.iter().all(str::is_empty) {
			continue;
		}
		if rows.len() == INVITED_AT_ONCE {
			return Err(Field::Rows.with(Problem::TooMany { max: INVITED_AT_ONCE as u32 }));
		}
		rows.push(row(number, &record, columns));
	}
	if rows.is_empty() { Err(Field::Rows.with(Problem::Empty)) } else { Ok(rows) }
}

/// Counts lines on the way through a text, as an editor numbers them; the reader counts in its own way.
struct Lines<'a> {
	text: &'a [u8],
	byte: usize,
	line: u64,
}

impl Lines<'_> {
	/// The line of the first row at or behind this byte; bytes are asked in their order.
	fn number_at(&mut self, byte: u64) -> u64 {
		let start = usize::try_from(byte).unwrap_or(usize::MAX);
		while let Some(passed) = self.text.get(self.byte)
			&& (self.byte < start || matches!(passed, b'\r' | b'\n'))
		{
			self.line += u64::from(*passed == b'\n');
			self.byte += 1;
		}
		self.line
	}
}

fn row(number: u64, record: &StringRecord, columns: [Option<usize>; 4]) -> Row {
	let cells = columns.map(|column| column.and_then(|at| record.get(at)).unwrap_or("").to_owned());
	let [name, email, handle, kind] = cells.map(|cell| as_it_was(&cell).to_owned());
	let wanted = wanted(&name, &email, &handle, &kind);
	Row { number, name, email, wanted }
}

/// A cell without the mark that [`harmless`] puts before it.
fn as_it_was(cell: &str) -> &str {
	cell.strip_prefix('\'').filter(|rest| rest.starts_with(is_formula)).unwrap_or(cell)
}

fn wanted(name: &str, email: &str, handle: &str, kind: &str) -> Result<Wanted, Vec<FieldError>> {
	let name = DisplayName::parse(name);
	let email = Email::parse(email);
	let handle = if handle.is_empty() { Ok(None) } else { Handle::parse(Field::Handle, handle).map(Some) };
	let kind = if kind.is_empty() {
		Ok(None)
	} else {
		Kind::from_code(&kind.to_lowercase()).map(Some).ok_or(Field::Kind.with(Problem::Unknown))
	};
	match (name, email, handle, kind) {
		(Ok(name), Ok(email), Ok(handle), Ok(kind)) => Ok(Wanted { name, email, handle, kind }),
		(name, email, handle, kind) => {
			Err([name.err(), email.err(), handle.err(), kind.err()].into_iter().flatten().collect())
		}
	}
}

/// What is wrong with a row, in words.
pub(super) fn refusal(locale: &Locale, errors: &[FieldError]) -> String {
	let sentences = errors.iter().map(|error| {
		let sentence = error_text::sentence(locale, &(*error).into());
		format!("{}: {sentence}", error.field.name())
	});
	sentences.collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
	use super::*;

	fn read(text: &str) -> Vec<(u64, String)> {
		let shown = |row: Row| match row.wanted {
			Ok(wanted) => {
				let handle = wanted.handle.map(|handle| handle.as_str().to_owned()).unwrap_or_default();
				(row.number, format!("{} {} {handle} {:?}", wanted.name.as_str(), wanted.email.as_str(), wanted.kind))
			}
			Err(errors) => (row.number, format!("{:?}", errors.iter().map(|it| it.field.name()).collect::<Vec<_>>())),
		};
		rows(text).unwrap().into_iter().map(shown).collect()
	}

	#[test]
	fn rows_are_read_by_the_names_of_their_columns() {
		let text = "\u{feff}Handle,E-mail,EMAIL,Name,Kind\r\nanna,x,anna@example.org,\"Berg, Anna\",expert\r\n\r\n,,sara@example.org,سارا رحیمی,\r\n";
		let expected = [
			(2, "Berg, Anna anna@example.org anna Some(Expert)".to_owned()),
			(4, "سارا رحیمی sara@example.org  None".to_owned()),
		];
		assert_eq!(read(text), expected);
		let semicolons = "name;email\nAnna, Berg;a@example.org\n";
		assert_eq!(read(semicolons), [(2, "Anna, Berg a@example.org  None".to_owned())]);
		assert_eq!(read("name\temail\nAnna\ta@example.org")[0].0, 2);
	}

	#[test]
	fn a_row_that_cannot_be_read_says_in_which_columns() {
		let found = read("name,email,handle,kind\n,nobody,Ä,king\nAnna,a@example.org\n");
		assert_eq!(found[0], (2, "[\"name\", \"email\", \"handle\", \"kind\"]".to_owned()));
		assert_eq!(found[1].1, "Anna a@example.org  None");
	}

	#[test]
	fn what_is_no_table_of_members_is_refused() {
		let problem = |text: &str| rows(text).unwrap_err().problem;
		assert_eq!(problem(" \n"), Problem::Empty);
		assert_eq!(problem("name,email\n"), Problem::Empty);
		assert_eq!(problem("name\nAnna\n"), Problem::BadLine { line: 1 });
		let many = format!("name,email\n{}", "A,a@example.org\n".repeat(2_001));
		assert_eq!(problem(&many), Problem::TooMany { max: 2_000 });
		assert_eq!(problem(&"x".repeat(TABLE_BYTES_MAX + 1)), Problem::TooHeavy { max_kib: 512 });
	}

	#[test]
	fn no_cell_is_a_formula_and_each_reads_back() {
		for cell in ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "＝1"] {
			assert_eq!(harmless(cell), format!("'{cell}"));
			assert_eq!(as_it_was(&harmless(cell)), cell);
		}
		assert_eq!(harmless("O'Neil = 1"), "O'Neil = 1");
		assert_eq!(as_it_was("'Abc"), "'Abc");
		assert_eq!(line(["a", "b,c", "=\"x\"", "سارا"]), "a,\"b,c\",\"'=\"\"x\"\"\",سارا\r\n");
	}
}
