//! Pictures made of lines of text and coloured bars, for places that show no SVG: drawn with the fonts that come with the
//! program, never with those of the system.

use ab_glyph::{Font, FontVec, Glyph, GlyphId, PxScale, ScaleFont, point};
use flate2::read::ZlibDecoder;
use image::{ImageFormat, Rgb, RgbImage};
use std::io::{Cursor, Read};

/// Largest font that is unpacked, in bytes.
const LARGEST: usize = 8 << 20;

/// Fonts that complement each other: a sign is taken from the first that has it.
pub struct Lettering {
    faces: Vec<FontVec>,
}

impl Lettering {
    /// Takes fonts in the form WOFF 1.0; what cannot be read is left out.
    pub fn of<'a>(fonts: impl IntoIterator<Item = &'a [u8]>) -> Self {
        let faces = fonts.into_iter().filter_map(|bytes| FontVec::try_from_vec(unpack(bytes)?).ok());
        Self { faces: faces.collect() }
    }

    /// Whether every sign of a text can be drawn in reading order: Arabic and Chinese cannot without fonts for them.
    pub fn can_write(&self, text: &str) -> bool {
        !self.faces.is_empty() && text.chars().all(|c| c.is_whitespace() || self.glyph(c).is_some())
    }

    fn glyph(&self, c: char) -> Option<(&FontVec, GlyphId)> {
        self.faces.iter().map(|face| (face, face.glyph_id(c))).find(|(_, id)| id.0 != 0)
    }

    /// The signs of a text with their places from 0 on, and how wide it is, in pixels. Signs no font has are left out.
    fn set(&self, text: &str, size: f32) -> (Vec<(&FontVec, Glyph)>, f32) {
        let (mut placed, mut at) = (Vec::new(), 0.0);
        for c in text.chars() {
            let Some((face, id)) = self.glyph(c) else {
                at += if c.is_whitespace() { size * 0.25 } else { 0.0 };
                continue;
            };
            let scaled = face.as_scaled(PxScale::from(size));
            placed.push((face, id.with_scale_and_position(PxScale::from(size), point(at, 0.0))));
            at += scaled.h_advance(id);
        }
        (placed, at)
    }

    /// How wide a text is, in pixels, at a size in pixels.
    pub fn width(&self, text: &str, size: f32) -> f32 {
        self.set(text, size).1
    }
}

/// A sheet that is drawn on.
pub struct Sheet {
    image: RgbImage,
}

impl Sheet {
    /// An empty sheet of a colour.
    pub fn new(width: u32, height: u32, colour: [u8; 3]) -> Self {
        Self { image: RgbImage::from_pixel(width, height, Rgb(colour)) }
    }

    /// A filled rectangle; what lies outside of the sheet is cut off.
    pub fn bar(&mut self, x: u32, y: u32, width: u32, height: u32, colour: [u8; 3]) {
        let (right, low) =
            (x.saturating_add(width).min(self.image.width()), y.saturating_add(height).min(self.image.height()));
        for y in y..low {
            for x in x..right {
                self.image.put_pixel(x, y, Rgb(colour));
            }
        }
    }

    /// A line of text that begins at `x` and stands on `y`.
    pub fn write(&mut self, letters: &Lettering, text: &str, x: f32, y: f32, size: f32, colour: [u8; 3]) {
        for (face, mut glyph) in letters.set(text, size).0 {
            glyph.position = point(glyph.position.x + x, y);
            let Some(outline) = face.outline_glyph(glyph) else { continue };
            let bounds = outline.px_bounds();
            outline.draw(|dx, dy, cover| {
                let (left, top) = (bounds.min.x + dx as f32, bounds.min.y + dy as f32);
                if left < 0.0 || top < 0.0 {
                    return;
                }
                if let Some(pixel) = self.image.get_pixel_mut_checked(left as u32, top as u32) {
                    for (under, ink) in pixel.0.iter_mut().zip(colour) {
                        let mixed = f32::from(*under) + (f32::from(ink) - f32::from(*under)) * cover.clamp(0.0, 1.0);
                        *under = mixed.round() as u8;
                    }
                }
            });
        }
    }

    /// The sheet as a PNG.
    ///
    /// # Errors
    /// When the encoder fails, which it does not on a sheet of sane size.
    pub fn png(&self) -> Result<Vec<u8>, image::ImageError> {
        let mut out = Cursor::new(Vec::new());
        self.image.write_to(&mut out, ImageFormat::Png)?;
        Ok(out.into_inner())
    }
}

fn short(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_be_bytes(bytes.get(at..at + 2)?.try_into().ok()?))
}

fn long(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_be_bytes(bytes.get(at..at + 4)?.try_into().ok()?))
}

/// The OpenType font inside a WOFF 1.0 file (W3C, "WOFF File Format 1.0", 2012): the same tables, each packed with zlib.
fn unpack(woff: &[u8]) -> Option<Vec<u8>> {
    if woff.get(..4)? != b"wOFF" {
        return None;
    }
    // No font has more tables than a few dozen.
    let count = short(woff, 12).filter(|count| (1..=200).contains(count))?;
    let tables = usize::from(count);
    let mut out = woff.get(4..8)?.to_vec();
    let power = 1_u16.checked_shl(count.checked_ilog2()?)?;
    for number in [count, power * 16, power.ilog2() as u16, (count - power) * 16] {
        out.extend(number.to_be_bytes());
    }
    let mut data = Vec::new();
    let first = 12 + tables * 16;
    for table in 0..tables {
        let entry = 44 + table * 20;
        let field = |at: usize| long(woff, entry + at).map(|value| value as usize);
        let (offset, packed, length) = (field(4)?, field(8)?, field(12)?);
        if first + data.len() + length > LARGEST {
            return None;
        }
        out.extend(woff.get(entry..entry + 4)?);
        out.extend(woff.get(entry + 16..entry + 20)?);
        out.extend(u32::try_from(first + data.len()).ok()?.to_be_bytes());
        out.extend(u32::try_from(length).ok()?.to_be_bytes());
        let bytes = woff.get(offset..offset.checked_add(packed)?)?;
        let before = data.len();
        if packed == length {
            data.extend(bytes);
        } else {
            ZlibDecoder::new(bytes).take(length as u64).read_to_end(&mut data).ok()?;
        }
        if data.len() - before != length {
            return None;
        }
        data.resize(data.len().next_multiple_of(4), 0);
    }
    out.extend(data);
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_font_is_left_out() {
        let letters =
            Lettering::of([b"wOFF".as_slice(), b"", &[0xff; 200], b"wOFF\0\x01\0\0\0\0\0\0\xff\xff\0\0\0\0\0\0\0\0"]);
        assert!(!letters.can_write("a"));
        let mut sheet = Sheet::new(40, 20, [250, 247, 240]);
        sheet.bar(0, 0, u32::MAX, 4, [143, 45, 86]);
        sheet.write(&letters, "a", 2.0, 15.0, 12.0, [0, 0, 0]);
        let png = sheet.png().unwrap();
        let read = image::load_from_memory(&png).unwrap().to_rgb8();
        assert_eq!((read.get_pixel(39, 3).0, read.get_pixel(39, 4).0), ([143, 45, 86], [250, 247, 240]));
    }
}
