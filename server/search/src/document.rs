//! What can be found, and by which name it is called.

/// What a document is. The numbers stand in the index; changing one means [`crate::FORMAT`] changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
	Topic = 1,
	Post = 2,
	Group = 3,
	Member = 4,
	Tag = 5,
	Article = 6,
	File = 7,
	Survey = 8,
	Poll = 9,
	Page = 10,
}

impl Kind {
	pub const ALL: [Self; 10] = [
		Self::Topic,
		Self::Post,
		Self::Group,
		Self::Member,
		Self::Tag,
		Self::Article,
		Self::File,
		Self::Survey,
		Self::Poll,
		Self::Page,
	];

	pub(crate) fn from_number(number: u64) -> Option<Self> {
		Self::ALL.into_iter().find(|kind| *kind as u64 == number)
	}
}

/// The name of a document: its kind and two numbers, such as a topic and the post in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Key {
	pub kind: Kind,
	pub first: u64,
	pub second: u64,
}

impl Key {
	#[must_use]
	pub fn new(kind: Kind, first: u64, second: u64) -> Self {
		Self { kind, first, second }
	}

	/// One term for deleting a document.
	pub(crate) fn bytes(self) -> [u8; 17] {
		let mut bytes = [0; 17];
		bytes[0] = self.kind as u8;
		bytes[1..9].copy_from_slice(&self.first.to_be_bytes());
		bytes[9..].copy_from_slice(&self.second.to_be_bytes());
		bytes
	}

	/// One term for deleting all documents of a kind whose first number is the same.
	pub(crate) fn family(kind: Kind, first: u64) -> [u8; 9] {
		let mut bytes = [0; 9];
		bytes[0] = kind as u8;
		bytes[1..].copy_from_slice(&first.to_be_bytes());
		bytes
	}
}

/// What is put into the index. The texts are read and forgotten: the index cannot give them back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
	pub key: Key,
	/// Who may find it: whoever may read in this group. Documents of no group take a number the caller reserves.
	pub group: u64,
	/// Left out where nobody may learn who wrote it.
	pub author: Option<u64>,
	/// By their names; case and marks do not matter.
	pub tags: Vec<String>,
	/// Milliseconds since 1970.
	pub at_ms: i64,
	pub marks: Marks,
	/// Plain text.
	pub title: String,
	/// Plain text; the first [`crate::MAX_INDEXED_BYTES`] can be found.
	pub body: String,
}

impl Document {
	/// A number that is another one for nearly every other document: by it the index is compared with the records.
	/// The same in every version of the program (64 bits of FNV-1a).
	#[must_use]
	pub fn digest(&self) -> u64 {
		let mut digest = Fnv::default();
		digest.number(self.group);
		digest.number(self.author.map_or(0, |author| author.wrapping_add(1)));
		digest.number(self.at_ms.cast_unsigned());
		digest.number(self.marks.bits());
		let tags = self.tags.iter().map(String::as_str);
		for text in tags.chain([self.title.as_str(), self.body.as_str()]) {
			digest.bytes(text.as_bytes());
			digest.number(text.len() as u64);
		}
		digest.0
	}
}

struct Fnv(u64);

impl Default for Fnv {
	fn default() -> Self {
		Self(0xcbf2_9ce4_8422_2325)
	}
}

impl Fnv {
	fn bytes(&mut self, bytes: &[u8]) {
		for byte in bytes {
			self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
		}
	}

	fn number(&mut self, number: u64) {
		self.bytes(&number.to_be_bytes());
	}
}

/// What a document is marked as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Marks {
	pub question: bool,
	pub solved: bool,
	pub archived: bool,
}

impl Marks {
	pub(crate) const QUESTION: u64 = 1;
	pub(crate) const SOLVED: u64 = 2;
	pub(crate) const ARCHIVED: u64 = 4;

	pub(crate) fn bits(self) -> u64 {
		u64::from(self.question) * Self::QUESTION
			+ u64::from(self.solved) * Self::SOLVED
			+ u64::from(self.archived) * Self::ARCHIVED
	}
}
