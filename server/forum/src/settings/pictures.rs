//! Pictures that come from outside: opened within narrow limits, and drawn anew.
//!
//! What is kept is a PNG of our own making. Whatever else a file holds, where it was taken or a
//! program in its tail, is gone.

use image::codecs::png::{CompressionType, FilterType as PngFilter, PngEncoder};
use image::imageops::FilterType;
use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader, Limits};
use model::Problem;
use model::face::{PICTURE_BYTES_MAX, PICTURE_SIDE_MAX, Picture, PictureView};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::io::Cursor;
use store::Record;

/// Memory for one picture while it is opened: the largest that is taken, with sixteen bits for
/// each of four colours, and as much again to work in.
const ALLOC_MAX: u64 = 2 * 8 * PICTURE_SIDE_MAX as u64 * PICTURE_SIDE_MAX as u64;
/// The largest logo that is kept: twice what pages show, for fine screens.
const LOGO_MAX: (u32, u32) = (640, 128);
/// The sides of an icon: what telephones show on their first page.
const ICON_SIDE: u32 = 192;

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct PictureRecord {
	pub(super) png: Vec<u8>,
	hash: String,
	width: u32,
	height: u32,
}

impl Record for PictureRecord {
	const VERSION: u8 = 1;
	const LONG: bool = true;
}

impl PictureRecord {
	pub(super) fn view(&self, picture: Picture) -> PictureView {
		let address = format!("/face/{}-{}.png", picture.code(), self.hash);
		PictureView { address, width: self.width, height: self.height }
	}
}

/// A picture as it will be shown.
///
/// # Errors
/// [`Problem::TooHeavy`] for too many bytes; [`Problem::BadPicture`] for what is neither PNG, JPEG
/// nor `WebP` by its content, too wide or too high, or damaged.
pub(super) fn draw(picture: Picture, bytes: &[u8]) -> Result<PictureRecord, Problem> {
	if bytes.len() > PICTURE_BYTES_MAX {
		return Err(Problem::TooHeavy { max_kib: (PICTURE_BYTES_MAX / 1024) as u32 });
	}
	let opened = open(bytes).ok_or(Problem::BadPicture)?;
	let drawn = match picture {
		Picture::Logo => {
			let (width, height) = LOGO_MAX;
			let fits = opened.width() <= width && opened.height() <= height;
			if fits { opened } else { opened.resize(width, height, FilterType::Triangle) }
		}
		Picture::Icon => {
			let side = opened.width().min(opened.height());
			let (x, y) = ((opened.width() - side) / 2, (opened.height() - side) / 2);
			opened.crop_imm(x, y, side, side).resize_exact(ICON_SIDE, ICON_SIDE, FilterType::Triangle)
		}
	};
	let drawn = DynamicImage::ImageRgba8(drawn.into_rgba8());
	let mut png = Vec::new();
	let encoder = PngEncoder::new_with_quality(&mut png, CompressionType::Best, PngFilter::Adaptive);
	drawn.write_with_encoder(encoder).map_err(|_| Problem::BadPicture)?;
	let hash = Sha256::digest(&png).iter().take(8).map(|byte| format!("{byte:02x}")).collect();
	Ok(PictureRecord { png, hash, width: drawn.width(), height: drawn.height() })
}

/// The picture in a file, turned as its camera was held.
fn open(bytes: &[u8]) -> Option<DynamicImage> {
	let format = image::guess_format(bytes).ok()?;
	if !matches!(format, ImageFormat::Png | ImageFormat::Jpeg | ImageFormat::WebP) {
		return None;
	}
	let mut limits = Limits::no_limits();
	limits.max_image_width = Some(PICTURE_SIDE_MAX);
	limits.max_image_height = Some(PICTURE_SIDE_MAX);
	limits.max_alloc = Some(ALLOC_MAX);
	let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
	reader.limits(limits);
	let mut decoder = reader.into_decoder().ok()?;
	let turned = decoder.orientation().ok()?;
	let mut opened = DynamicImage::from_decoder(decoder).ok()?;
	opened.apply_orientation(turned);
	(opened.width() > 0 && opened.height() > 0).then_some(opened)
}

#[cfg(test)]
mod tests {
	use super::*;
	use image::{Rgba, RgbaImage};

	fn file(width: u32, height: u32, format: ImageFormat) -> Vec<u8> {
		let image = RgbaImage::from_fn(width, height, |x, y| Rgba([x as u8, y as u8, 90, 255]));
		let image = DynamicImage::ImageRgba8(image);
		// JPEG knows nothing of what can be seen through.
		let image = if format == ImageFormat::Jpeg { DynamicImage::ImageRgb8(image.into_rgb8()) } else { image };
		let mut bytes = Cursor::new(Vec::new());
		image.write_to(&mut bytes, format).unwrap();
		bytes.into_inner()
	}

	#[test]
	fn a_picture_becomes_a_small_png_whatever_it_was() {
		for format in [ImageFormat::Png, ImageFormat::Jpeg, ImageFormat::WebP] {
			let logo = draw(Picture::Logo, &file(900, 300, format)).unwrap();
			assert_eq!((logo.width, logo.height), (384, 128), "{format:?}");
			assert!(logo.png.starts_with(b"\x89PNG\r\n\x1a\n"));
			let icon = draw(Picture::Icon, &file(300, 200, format)).unwrap();
			assert_eq!((icon.width, icon.height), (192, 192), "{format:?}");
		}
		let small = draw(Picture::Logo, &file(40, 20, ImageFormat::Png)).unwrap();
		assert_eq!((small.width, small.height), (40, 20), "nothing is blown up");
	}

	#[test]
	fn nothing_of_the_file_is_kept_but_what_is_seen() {
		let mut bytes = file(40, 20, ImageFormat::Png);
		let end = bytes.len() - 12;
		let mut chunk = b"tEXtComment\0taken at home".to_vec();
		let mut with_length = ((chunk.len() - 4) as u32).to_be_bytes().to_vec();
		let checksum = crc32(&chunk).to_be_bytes();
		with_length.append(&mut chunk);
		with_length.extend(checksum);
		bytes.splice(end..end, with_length);
		bytes.extend(b"<script>alert(1)</script>");
		let drawn = draw(Picture::Logo, &bytes).unwrap();
		let text = String::from_utf8_lossy(&drawn.png).into_owned();
		assert!(!text.contains("taken at home") && !text.contains("script"));
		assert_eq!(drawn, draw(Picture::Logo, &file(40, 20, ImageFormat::Png)).unwrap());
	}

	fn crc32(bytes: &[u8]) -> u32 {
		!bytes.iter().fold(u32::MAX, |crc, byte| {
			(0..8).fold(crc ^ u32::from(*byte), |crc, _| if crc & 1 == 1 { crc >> 1 ^ 0xedb8_8320 } else { crc >> 1 })
		})
	}

	/// A head that promises more than there is.
	fn bomb(width: u32, height: u32) -> Vec<u8> {
		let mut bytes = file(1, 1, ImageFormat::Png);
		bytes[16..20].copy_from_slice(&width.to_be_bytes());
		bytes[20..24].copy_from_slice(&height.to_be_bytes());
		let checksum = crc32(&bytes[12..29]);
		bytes[29..33].copy_from_slice(&checksum.to_be_bytes());
		bytes
	}

	#[test]
	fn what_is_no_picture_or_too_large_is_refused() {
		let svg = b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>".to_vec();
		let gif = b"GIF89a\x01\0\x01\0\0\0\0;".to_vec();
		let half = file(300, 300, ImageFormat::Jpeg).split_off(40);
		let cut = file(300, 300, ImageFormat::Png)[..200].to_vec();
		for bytes in [svg, gif, half, cut, Vec::new(), b"x".to_vec(), bomb(50_000, 50_000), bomb(2_049, 1), bomb(0, 0)]
		{
			assert_eq!(draw(Picture::Icon, &bytes), Err(Problem::BadPicture), "{:?}", bytes.get(..20));
		}
		let heavy = vec![0; PICTURE_BYTES_MAX + 1];
		assert_eq!(draw(Picture::Icon, &heavy), Err(Problem::TooHeavy { max_kib: 256 }));
		assert!(draw(Picture::Icon, &file(2_048, 16, ImageFormat::Png)).is_ok());
	}
}
