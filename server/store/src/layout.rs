//! How rows lie in the one tree: reserved prefixes, limits, values in pieces.

/// Kept free for facts about the store itself.
#[expect(dead_code, reason = "reserves the number; nothing is stored there yet")]
pub(crate) const META: u8 = 0x00;
/// Journal entries, keyed by their number.
pub(crate) const JOURNAL: u8 = 0x01;
/// The lowest prefix a table may have.
pub(crate) const FIRST_TABLE: u8 = 0x02;
/// The highest prefix a table may have.
pub(crate) const LAST_TABLE: u8 = 0xFE;
/// The pieces of long values, keyed by the whole key of their row and a number.
pub(crate) const PIECES: u8 = 0xFF;

/// 1 MiB: the longest post with its rendered HTML several times over.
pub const MAX_VALUE_BYTES: usize = 1 << 20;

/// 1 KiB: sled puts up to 256 keys into one index page, and a page must stay
/// below a quarter of a segment (see [`PIECE_BYTES`]).
pub(crate) const MAX_KEY_BYTES: usize = 1 << 10;

/// 8 MiB. Fixed when a store is created. sled moves a page larger than a
/// quarter of this into a file of its own that it never syncs; such a store
/// does not open again after a power cut.
pub(crate) const SEGMENT_BYTES: usize = 8 << 20;

/// 64 KiB: sled splits a leaf by counting rows, not bytes, so a leaf may hold
/// some twenty rows; twenty of these stay below the 2 MiB named above.
pub(crate) const PIECE_BYTES: usize = 64 << 10;

/// First byte of a row whose value lies in pieces; no record has this version.
pub(crate) const IN_PIECES: u8 = 0;

/// 1 marker byte, 4 bytes of length, 4 bytes of checksum.
const STUB_BYTES: usize = 9;

/// The row that stands for a value in pieces.
pub(crate) fn stub(value_bytes: usize) -> Vec<u8> {
	let length = u32::try_from(value_bytes).expect("values are at most MAX_VALUE_BYTES");
	let mut row = vec![IN_PIECES];
	row.extend_from_slice(&length.to_be_bytes());
	let check = crc32fast::hash(&row);
	row.extend_from_slice(&check.to_be_bytes());
	row
}

/// What a row holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Row {
	/// The value itself.
	Whole,
	/// A stub; the value has this many bytes, in pieces.
	InPieces(usize),
	/// A stub that is damaged.
	BadStub,
}

pub(crate) fn row_kind(row: &[u8]) -> Row {
	if row.first() != Some(&IN_PIECES) {
		return Row::Whole;
	}
	let Ok(bytes) = <[u8; STUB_BYTES]>::try_from(row) else { return Row::BadStub };
	let [_, l0, l1, l2, l3, c0, c1, c2, c3] = bytes;
	if crc32fast::hash(&bytes[..STUB_BYTES - 4]) != u32::from_be_bytes([c0, c1, c2, c3]) {
		return Row::BadStub;
	}
	Row::InPieces(u32::from_be_bytes([l0, l1, l2, l3]) as usize)
}

/// How many pieces a row has besides itself.
pub(crate) fn piece_count(row: &[u8]) -> usize {
	match row_kind(row) {
		Row::InPieces(bytes) => bytes.div_ceil(PIECE_BYTES),
		Row::Whole | Row::BadStub => 0,
	}
}

/// The key of one piece of the row at `key`.
pub(crate) fn piece_key(key: &[u8], number: usize) -> Vec<u8> {
	let number = u16::try_from(number).expect("a value has at most 16 pieces");
	let mut bytes = Vec::with_capacity(key.len() + 3);
	bytes.push(PIECES);
	bytes.extend_from_slice(key);
	bytes.extend_from_slice(&number.to_be_bytes());
	bytes
}

/// The row key and number in a piece's key.
pub(crate) fn piece_owner(piece: &[u8]) -> Option<(&[u8], usize)> {
	let (owner, number) = piece.get(1..)?.split_last_chunk::<2>()?;
	Some((owner, usize::from(u16::from_be_bytes(*number))))
}

/// The first key after all keys that start with `prefix`; `None` when there is none.
pub(crate) fn after_prefix(prefix: &[u8]) -> Option<Vec<u8>> {
	let last = prefix.iter().rposition(|&byte| byte != 0xFF)?;
	let mut end = prefix[..=last].to_vec();
	end[last] += 1;
	Some(end)
}
