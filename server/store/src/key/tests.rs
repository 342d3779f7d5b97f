//! Order and round trip of keys.

use std::fmt::Debug;

use proptest::prelude::*;
use serde::{Deserialize, Serialize};

use super::{Descending, Key, KeyError, decode, encode_after};

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
enum Kind {
	Topic,
	Post(u16),
	Pair(i8, bool),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
struct Id(u64);

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
struct Named {
	kind: Kind,
	at: Option<i64>,
}

fn kinds() -> impl Strategy<Value = Kind> {
	prop_oneof![
		Just(Kind::Topic),
		any::<u16>().prop_map(Kind::Post),
		any::<(i8, bool)>().prop_map(|(number, flag)| Kind::Pair(number, flag)),
	]
}

fn texts() -> impl Strategy<Value = String> {
	// Few letters, so that one text is often the beginning of another.
	"[\u{1}ab\u{7f}é\u{10ffff}]{0,4}"
}

/// The bytes sort as the values do, and give the values back.
fn agrees<K: Key + Ord + Debug>(a: &K, b: &K) -> Result<(), TestCaseError> {
	let (bytes_a, bytes_b) = (bytes(a), bytes(b));
	prop_assert_eq!(bytes_a.cmp(&bytes_b), a.cmp(b));
	prop_assert_eq!(&decode::<K>(&bytes_a).expect("own bytes decode"), a);
	Ok(())
}

fn bytes<K: Key>(key: &K) -> Vec<u8> {
	let mut bytes = encode_after(7, key).expect("a good key encodes");
	assert_eq!(bytes.remove(0), 7);
	bytes
}

proptest! {
	#[test]
	fn numbers_sort_as_bytes(a: (u8, i16, u32, i64), b: (u8, i16, u32, i64)) {
		agrees(&a, &b)?;
	}

	#[test]
	fn wide_numbers_sort_as_bytes(a: (i32, u128), b: (i32, u128)) {
		agrees(&a, &b)?;
	}

	#[test]
	fn tuples_with_text_sort_as_bytes(
		a in (texts(), any::<u16>(), texts()), b in (texts(), any::<u16>(), texts())
	) {
		agrees(&a, &b)?;
	}

	#[test]
	fn arrays_options_and_letters_sort_as_bytes(
		a: ([u8; 3], Option<bool>, char), b: ([u8; 3], Option<bool>, char)
	) {
		agrees(&a, &b)?;
	}

	#[test]
	fn variants_newtypes_and_structs_sort_as_bytes(
		a in (kinds(), any::<u64>(), kinds(), any::<Option<i64>>()),
		b in (kinds(), any::<u64>(), kinds(), any::<Option<i64>>()),
	) {
		let key = |(kind, id, other, at)| (kind, Id(id), Named { kind: other, at });
		agrees(&key(a), &key(b))?;
	}

	#[test]
	fn descending_parts_sort_backwards(
		a in (texts(), any::<i32>(), kinds(), any::<u8>()),
		b in (texts(), any::<i32>(), kinds(), any::<u8>()),
	) {
		let key = |(text, number, kind, last)| {
			(Descending((text, Descending(number))), Descending(kind), last)
		};
		agrees(&key(a), &key(b))?;
	}

	#[test]
	fn a_partial_tuple_is_a_prefix(a: u32, text in texts(), c: u64) {
		let whole = bytes(&(Id(c), text.clone(), a));
		prop_assert!(whole.starts_with(&bytes(&(Id(c), text))));
		prop_assert!(whole.starts_with(&bytes(&Id(c))));
	}

	#[test]
	fn any_bytes_decode_or_fail_without_panic(bytes: Vec<u8>) {
		let _ = decode::<(Kind, String, Descending<String>, Option<char>)>(&bytes);
	}
}

#[test]
fn what_has_no_order_is_refused() {
	let unsupported = |error| matches!(error, Err(KeyError::Unsupported(_)));
	assert_eq!(encode_after(7, "a\0b"), Err(KeyError::Nul));
	assert_eq!(encode_after(7, &"x".repeat(2_000)), Err(KeyError::TooLong));
	assert!(unsupported(encode_after(7, &1.5_f64)));
	assert!(unsupported(encode_after(7, &vec![1_u8])));
	assert_eq!(decode::<u16>(&[1]), Err(KeyError::Truncated));
	assert_eq!(decode::<u16>(&[1, 2, 3]), Err(KeyError::TrailingBytes));
	assert_eq!(decode::<bool>(&[2]), Err(KeyError::BadByte));
	assert_eq!(decode::<String>(&[0xFF, 0]), Err(KeyError::BadByte));
}
