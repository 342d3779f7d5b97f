//! Turns a key into bytes.

use serde::Serialize;
use serde::ser::{
	Impossible, SerializeStruct, SerializeTuple, SerializeTupleStruct, SerializeTupleVariant, Serializer,
};

use super::{DESCENDING, KeyError};

/// Collects a key's bytes; inside a descending part each byte is complemented.
pub(super) struct Writer {
	bytes: Vec<u8>,
	mask: u8,
}

impl Writer {
	pub(super) fn starting_with(prefix: u8) -> Self {
		Self { bytes: vec![prefix], mask: 0 }
	}

	pub(super) fn into_bytes(self) -> Vec<u8> {
		self.bytes
	}

	fn push(&mut self, bytes: &[u8]) {
		let mask = self.mask;
		self.bytes.extend(bytes.iter().map(|byte| byte ^ mask));
	}

	fn push_variant(&mut self, index: u32) -> Result<(), KeyError> {
		let byte = u8::try_from(index).map_err(|_| KeyError::Unsupported("an enum with over 256 variants"))?;
		self.push(&[byte]);
		Ok(())
	}
}

/// Unsigned: big endian.
macro_rules! unsigned {
    ($($method:ident: $type:ty),*) => {$(
        fn $method(self, value: $type) -> Result<(), KeyError> {
            self.push(&value.to_be_bytes());
            Ok(())
        }
    )*};
}

/// Signed: flipping the sign bit puts negative numbers first.
macro_rules! signed {
    ($($method:ident: $type:ty),*) => {$(
        fn $method(self, value: $type) -> Result<(), KeyError> {
            self.push(&(value ^ <$type>::MIN).to_be_bytes());
            Ok(())
        }
    )*};
}

impl<'a> Serializer for &'a mut Writer {
	type Ok = ();
	type Error = KeyError;
	type SerializeSeq = Impossible<(), KeyError>;
	type SerializeTuple = &'a mut Writer;
	type SerializeTupleStruct = &'a mut Writer;
	type SerializeTupleVariant = &'a mut Writer;
	type SerializeMap = Impossible<(), KeyError>;
	type SerializeStruct = &'a mut Writer;
	type SerializeStructVariant = Impossible<(), KeyError>;

	fn is_human_readable(&self) -> bool {
		false
	}

	unsigned!(
		serialize_u8: u8,
		serialize_u16: u16,
		serialize_u32: u32,
		serialize_u64: u64,
		serialize_u128: u128
	);
	signed!(
		serialize_i8: i8,
		serialize_i16: i16,
		serialize_i32: i32,
		serialize_i64: i64,
		serialize_i128: i128
	);

	fn serialize_bool(self, value: bool) -> Result<(), KeyError> {
		self.serialize_u8(u8::from(value))
	}

	fn serialize_f32(self, _: f32) -> Result<(), KeyError> {
		Err(KeyError::Unsupported("a floating-point number"))
	}

	fn serialize_f64(self, _: f64) -> Result<(), KeyError> {
		Err(KeyError::Unsupported("a floating-point number"))
	}

	fn serialize_char(self, value: char) -> Result<(), KeyError> {
		self.serialize_u32(u32::from(value))
	}

	fn serialize_str(self, text: &str) -> Result<(), KeyError> {
		if text.contains('\0') {
			return Err(KeyError::Nul);
		}
		self.push(text.as_bytes());
		self.push(&[0]);
		Ok(())
	}

	fn serialize_bytes(self, _: &[u8]) -> Result<(), KeyError> {
		Err(KeyError::Unsupported("a byte string of any length"))
	}

	fn serialize_none(self) -> Result<(), KeyError> {
		self.serialize_u8(0)
	}

	fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), KeyError> {
		self.push(&[1]);
		value.serialize(self)
	}

	fn serialize_unit(self) -> Result<(), KeyError> {
		Ok(())
	}

	fn serialize_unit_struct(self, _: &'static str) -> Result<(), KeyError> {
		Ok(())
	}

	fn serialize_unit_variant(self, _: &'static str, index: u32, _: &'static str) -> Result<(), KeyError> {
		self.push_variant(index)
	}

	fn serialize_newtype_struct<T: Serialize + ?Sized>(self, name: &'static str, value: &T) -> Result<(), KeyError> {
		if name != DESCENDING {
			return value.serialize(self);
		}
		self.mask = !self.mask;
		let done = value.serialize(&mut *self);
		self.mask = !self.mask;
		done
	}

	fn serialize_newtype_variant<T: Serialize + ?Sized>(
		self,
		_: &'static str,
		index: u32,
		_: &'static str,
		value: &T,
	) -> Result<(), KeyError> {
		self.push_variant(index)?;
		value.serialize(self)
	}

	fn serialize_seq(self, _: Option<usize>) -> Result<Self::SerializeSeq, KeyError> {
		Err(KeyError::Unsupported("a list of any length"))
	}

	fn serialize_tuple(self, _: usize) -> Result<Self, KeyError> {
		Ok(self)
	}

	fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Self, KeyError> {
		Ok(self)
	}

	fn serialize_tuple_variant(self, _: &'static str, index: u32, _: &'static str, _: usize) -> Result<Self, KeyError> {
		self.push_variant(index)?;
		Ok(self)
	}

	fn serialize_map(self, _: Option<usize>) -> Result<Self::SerializeMap, KeyError> {
		Err(KeyError::Unsupported("a map"))
	}

	fn serialize_struct(self, _: &'static str, _: usize) -> Result<Self, KeyError> {
		Ok(self)
	}

	fn serialize_struct_variant(
		self,
		_: &'static str,
		_: u32,
		_: &'static str,
		_: usize,
	) -> Result<Self::SerializeStructVariant, KeyError> {
		Err(KeyError::Unsupported("a variant with named fields"))
	}
}

/// Parts follow one another without anything in between.
macro_rules! parts {
    ($($trait:ident::$method:ident),*) => {$(
        impl $trait for &mut Writer {
            type Ok = ();
            type Error = KeyError;
            fn $method<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), KeyError> {
                value.serialize(&mut **self)
            }
            fn end(self) -> Result<(), KeyError> {
                Ok(())
            }
        }
    )*};
}

parts!(
	SerializeTuple::serialize_element,
	SerializeTupleStruct::serialize_field,
	SerializeTupleVariant::serialize_field
);

impl SerializeStruct for &mut Writer {
	type Ok = ();
	type Error = KeyError;

	fn serialize_field<T: Serialize + ?Sized>(&mut self, _: &'static str, value: &T) -> Result<(), KeyError> {
		value.serialize(&mut **self)
	}

	fn end(self) -> Result<(), KeyError> {
		Ok(())
	}
}
