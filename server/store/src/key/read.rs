//! Turns bytes back into a key.

use serde::de::{DeserializeSeed, Deserializer, EnumAccess, IntoDeserializer, SeqAccess, VariantAccess, Visitor};

use super::{DESCENDING, KeyError};

/// Reads a key's bytes; the counterpart of [`super::write::Writer`].
pub(super) struct Reader<'b> {
	bytes: &'b [u8],
	mask: u8,
}

impl<'b> Reader<'b> {
	pub(super) fn new(bytes: &'b [u8]) -> Self {
		Self { bytes, mask: 0 }
	}

	pub(super) fn is_at_end(&self) -> bool {
		self.bytes.is_empty()
	}

	fn take<const N: usize>(&mut self) -> Result<[u8; N], KeyError> {
		let (head, rest) = self.bytes.split_first_chunk::<N>().ok_or(KeyError::Truncated)?;
		self.bytes = rest;
		Ok(head.map(|byte| byte ^ self.mask))
	}

	fn take_text(&mut self) -> Result<String, KeyError> {
		let end = self.bytes.iter().position(|&byte| byte == self.mask);
		let (text, rest) = self.bytes.split_at(end.ok_or(KeyError::Truncated)?);
		self.bytes = &rest[1..];
		let text = text.iter().map(|byte| byte ^ self.mask).collect();
		String::from_utf8(text).map_err(|_| KeyError::BadByte)
	}
}

macro_rules! unsigned {
    ($($method:ident: $type:ty => $visit:ident),*) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, KeyError> {
            let value = <$type>::from_be_bytes(self.take()?);
            visitor.$visit(value)
        }
    )*};
}

macro_rules! signed {
    ($($method:ident: $type:ty => $visit:ident),*) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, KeyError> {
            let value = <$type>::from_be_bytes(self.take()?) ^ <$type>::MIN;
            visitor.$visit(value)
        }
    )*};
}

macro_rules! unsupported {
    ($($method:ident: $what:literal),*) => {$(
        fn $method<V: Visitor<'de>>(self, _: V) -> Result<V::Value, KeyError> {
            Err(KeyError::Unsupported($what))
        }
    )*};
}

impl<'de> Deserializer<'de> for &mut Reader<'_> {
	type Error = KeyError;

	fn is_human_readable(&self) -> bool {
		false
	}

	unsigned!(
		deserialize_u8: u8 => visit_u8,
		deserialize_u16: u16 => visit_u16,
		deserialize_u32: u32 => visit_u32,
		deserialize_u64: u64 => visit_u64,
		deserialize_u128: u128 => visit_u128
	);
	signed!(
		deserialize_i8: i8 => visit_i8,
		deserialize_i16: i16 => visit_i16,
		deserialize_i32: i32 => visit_i32,
		deserialize_i64: i64 => visit_i64,
		deserialize_i128: i128 => visit_i128
	);
	unsupported!(
		deserialize_any: "a type that does not say what it is",
		deserialize_ignored_any: "a type that does not say what it is",
		deserialize_f32: "a floating-point number",
		deserialize_f64: "a floating-point number",
		deserialize_bytes: "a byte string of any length",
		deserialize_byte_buf: "a byte string of any length",
		deserialize_seq: "a list of any length",
		deserialize_map: "a map",
		deserialize_identifier: "a name"
	);

	fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, KeyError> {
		match self.take()? {
			[0] => visitor.visit_bool(false),
			[1] => visitor.visit_bool(true),
			[_] => Err(KeyError::BadByte),
		}
	}

	fn deserialize_char<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, KeyError> {
		let number = u32::from_be_bytes(self.take()?);
		visitor.visit_char(char::from_u32(number).ok_or(KeyError::BadByte)?)
	}

	fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, KeyError> {
		self.deserialize_string(visitor)
	}

	fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, KeyError> {
		visitor.visit_string(self.take_text()?)
	}

	fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, KeyError> {
		match self.take()? {
			[0] => visitor.visit_none(),
			[1] => visitor.visit_some(self),
			[_] => Err(KeyError::BadByte),
		}
	}

	fn deserialize_unit<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, KeyError> {
		visitor.visit_unit()
	}

	fn deserialize_unit_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, KeyError> {
		visitor.visit_unit()
	}

	fn deserialize_newtype_struct<V: Visitor<'de>>(self, name: &'static str, visitor: V) -> Result<V::Value, KeyError> {
		if name != DESCENDING {
			return visitor.visit_newtype_struct(self);
		}
		self.mask = !self.mask;
		let value = visitor.visit_newtype_struct(&mut *self);
		self.mask = !self.mask;
		value
	}

	fn deserialize_tuple<V: Visitor<'de>>(self, parts: usize, visitor: V) -> Result<V::Value, KeyError> {
		visitor.visit_seq(Parts { reader: self, left: parts })
	}

	fn deserialize_tuple_struct<V: Visitor<'de>>(
		self,
		_: &'static str,
		parts: usize,
		visitor: V,
	) -> Result<V::Value, KeyError> {
		self.deserialize_tuple(parts, visitor)
	}

	fn deserialize_struct<V: Visitor<'de>>(
		self,
		_: &'static str,
		fields: &'static [&'static str],
		visitor: V,
	) -> Result<V::Value, KeyError> {
		self.deserialize_tuple(fields.len(), visitor)
	}

	fn deserialize_enum<V: Visitor<'de>>(
		self,
		_: &'static str,
		_: &'static [&'static str],
		visitor: V,
	) -> Result<V::Value, KeyError> {
		visitor.visit_enum(Variant(self))
	}
}

/// The parts of a tuple, array or struct.
struct Parts<'r, 'b> {
	reader: &'r mut Reader<'b>,
	left: usize,
}

impl<'de> SeqAccess<'de> for Parts<'_, '_> {
	type Error = KeyError;

	fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, KeyError> {
		if self.left == 0 {
			return Ok(None);
		}
		self.left -= 1;
		seed.deserialize(&mut *self.reader).map(Some)
	}

	fn size_hint(&self) -> Option<usize> {
		Some(self.left)
	}
}

/// A variant's number, then its content.
struct Variant<'r, 'b>(&'r mut Reader<'b>);

impl<'de> EnumAccess<'de> for Variant<'_, '_> {
	type Error = KeyError;
	type Variant = Self;

	fn variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<(T::Value, Self), KeyError> {
		let [index] = self.0.take()?;
		let index: serde::de::value::U32Deserializer<KeyError> = u32::from(index).into_deserializer();
		Ok((seed.deserialize(index)?, self))
	}
}

impl<'de> VariantAccess<'de> for Variant<'_, '_> {
	type Error = KeyError;

	fn unit_variant(self) -> Result<(), KeyError> {
		Ok(())
	}

	fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value, KeyError> {
		seed.deserialize(self.0)
	}

	fn tuple_variant<V: Visitor<'de>>(self, parts: usize, visitor: V) -> Result<V::Value, KeyError> {
		self.0.deserialize_tuple(parts, visitor)
	}

	fn struct_variant<V: Visitor<'de>>(self, _: &'static [&'static str], _: V) -> Result<V::Value, KeyError> {
		Err(KeyError::Unsupported("a variant with named fields"))
	}
}
