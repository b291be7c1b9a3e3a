//! Uploaded pictures, decoded within bounds and written anew so that nothing of the original file remains.

use std::collections::HashSet;
use std::io::Cursor;

use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::{CompressionType, FilterType as PngFilter, PngEncoder};
use image::imageops::FilterType;
use image::{DynamicImage, ImageDecoder as _, ImageError, ImageFormat, ImageReader, RgbaImage};

/// A picture with at most this many colours is a drawing, which JPEG would smear.
const FEW_COLOURS: usize = 256;

/// How much a picture may ask for.
#[derive(Debug, Clone)]
pub struct Limits {
    /// Longest accepted file, in bytes.
    pub bytes: usize,
    /// Most pixels a picture may have before it is made smaller.
    pub pixels: u64,
    /// Most memory that decoding may take, in bytes.
    pub memory: u64,
    /// Longest side of the finished picture.
    pub side: u32,
    /// Quality of the finished JPEG, 1 to 100.
    pub quality: u8,
}

impl Default for Limits {
    fn default() -> Self {
        Self { bytes: 20 << 20, pixels: 40_000_000, memory: 256 << 20, side: 1600, quality: 85 }
    }
}

/// A finished picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// The newly written file.
    pub bytes: Vec<u8>,
    /// `image/jpeg` or `image/png`.
    pub media_type: &'static str,
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
}

/// Why a picture was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum PictureError {
    /// Nothing was sent.
    #[error("The picture is empty; choose the file again.")]
    Empty,
    /// The file is longer than allowed.
    #[error("The picture file is larger than {0} MB; save it smaller and send it again.")]
    TooLong(usize),
    /// Not one of the accepted forms.
    #[error("This is not a PNG, JPEG, WebP or GIF picture; save it as one of these and send it again.")]
    UnknownForm,
    /// More pixels than allowed.
    #[error("The picture has {width} × {height} pixels, more than the {allowed} million allowed; make it smaller.")]
    TooManyPixels {
        /// Width in pixels, as the file says.
        width: u32,
        /// Height in pixels, as the file says.
        height: u32,
        /// Allowed pixels in millions.
        allowed: u64,
    },
    /// Decoding would take more memory than allowed.
    #[error("The picture needs too much memory to open; save it with 8 bits per colour, or smaller.")]
    TooMuchMemory,
    /// The file is broken.
    #[error("The picture is damaged or cut short; export it again and send the new file.")]
    Damaged,
    /// The finished picture could not be written.
    #[error("The picture could not be saved in its new form; try it as PNG or JPEG.")]
    NotWritten,
}

/// Makes a safe picture of an uploaded one: turned upright, at most [`Limits::side`] pixels long, without metadata.
///
/// Photographs become JPEG; pictures with transparent parts or few colours become PNG. Of a moving GIF the first frame
/// remains. Decoding is real work: call this where blocking is allowed.
pub fn mend(bytes: &[u8], limits: &Limits) -> Result<Picture, PictureError> {
    let image = decode(bytes, limits)?;
    let image = shrink(image, limits.side);
    let (width, height) = (image.width(), image.height());
    let (bytes, media_type) = encode(&image.into_rgba8(), limits.quality)?;
    Ok(Picture { bytes, media_type, width, height })
}

fn decode(bytes: &[u8], limits: &Limits) -> Result<DynamicImage, PictureError> {
    if bytes.is_empty() {
        return Err(PictureError::Empty);
    }
    if bytes.len() > limits.bytes {
        return Err(PictureError::TooLong(limits.bytes >> 20));
    }
    // The form is taken from the content alone: names and declared types are the sender's claim.
    let format = image::guess_format(bytes).map_err(|_| PictureError::UnknownForm)?;
    if !matches!(format, ImageFormat::Png | ImageFormat::Jpeg | ImageFormat::WebP | ImageFormat::Gif) {
        return Err(PictureError::UnknownForm);
    }
    let mut bounds = image::Limits::default();
    bounds.max_alloc = Some(limits.memory);
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    reader.limits(bounds);
    let mut decoder = reader.into_decoder().map_err(|error| refuse(&error))?;
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) > limits.pixels {
        return Err(PictureError::TooManyPixels { width, height, allowed: limits.pixels / 1_000_000 });
    }
    if decoder.total_bytes() > limits.memory {
        return Err(PictureError::TooMuchMemory);
    }
    // A broken orientation note is no reason to refuse a good picture.
    let orientation = decoder.orientation().ok();
    let mut image = DynamicImage::from_decoder(decoder).map_err(|error| refuse(&error))?;
    if let Some(orientation) = orientation {
        image.apply_orientation(orientation);
    }
    Ok(image)
}

fn refuse(error: &ImageError) -> PictureError {
    match error {
        ImageError::Limits(_) => PictureError::TooMuchMemory,
        ImageError::Unsupported(_) => PictureError::UnknownForm,
        _ => PictureError::Damaged,
    }
}

fn shrink(image: DynamicImage, side: u32) -> DynamicImage {
    let side = side.max(1);
    if image.width().max(image.height()) <= side {
        return image;
    }
    // The good filter keeps a floating-point copy of the rows it works on; averaging first keeps that copy small.
    let rough = side.saturating_mul(2);
    let image = if image.width().max(image.height()) > rough { image.thumbnail(rough, rough) } else { image };
    image.resize(side, side, FilterType::CatmullRom)
}

fn encode(pixels: &RgbaImage, quality: u8) -> Result<(Vec<u8>, &'static str), PictureError> {
    let mut out = Vec::new();
    let see_through = pixels.pixels().any(|pixel| pixel.0[3] < 255);
    if see_through {
        write_png(pixels, &mut out)?;
        return Ok((out, "image/png"));
    }
    let opaque = DynamicImage::ImageRgba8(pixels.clone()).into_rgb8();
    if has_few_colours(pixels) {
        write_png(&opaque, &mut out)?;
        return Ok((out, "image/png"));
    }
    let encoder = JpegEncoder::new_with_quality(&mut out, quality.clamp(1, 100));
    opaque.write_with_encoder(encoder).map_err(|_| PictureError::NotWritten)?;
    Ok((out, "image/jpeg"))
}

fn write_png<P, C>(pixels: &image::ImageBuffer<P, C>, out: &mut Vec<u8>) -> Result<(), PictureError>
where
    P: image::PixelWithColorType,
    [P::Subpixel]: image::EncodableLayout,
    C: std::ops::Deref<Target = [P::Subpixel]>,
{
    let encoder = PngEncoder::new_with_quality(out, CompressionType::Default, PngFilter::Adaptive);
    pixels.write_with_encoder(encoder).map_err(|_| PictureError::NotWritten)
}

fn has_few_colours(pixels: &RgbaImage) -> bool {
    let mut seen = HashSet::with_capacity(FEW_COLOURS + 1);
    for pixel in pixels.pixels() {
        seen.insert(pixel.0);
        if seen.len() > FEW_COLOURS {
            return false;
        }
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;
    use image::{GenericImageView as _, Rgb, RgbImage, Rgba};

    fn photo(width: u32, height: u32) -> RgbImage {
        RgbImage::from_fn(width, height, |x, y| Rgb([(x * 7) as u8, (y * 5) as u8, (x * y) as u8]))
    }

    fn file(image: impl Into<DynamicImage>, format: ImageFormat) -> Vec<u8> {
        let mut out = Cursor::new(Vec::new());
        image.into().write_to(&mut out, format).unwrap();
        out.into_inner()
    }

    #[test]
    fn photographs_become_jpeg_and_drawings_png() {
        let limits = Limits { side: 40, ..Limits::default() };
        for format in [ImageFormat::Png, ImageFormat::Jpeg, ImageFormat::WebP, ImageFormat::Gif] {
            let mended = mend(&file(photo(100, 50), format), &limits).unwrap();
            assert_eq!((mended.width, mended.height), (40, 20), "{format:?}");
            assert_eq!(image::guess_format(&mended.bytes).unwrap().to_mime_type(), mended.media_type);
            assert_eq!(mended.media_type, "image/jpeg", "{format:?}");
        }
        let drawing = RgbImage::from_fn(30, 30, |x, _| if x < 15 { Rgb([0; 3]) } else { Rgb([255; 3]) });
        let mended = mend(&file(drawing, ImageFormat::Jpeg), &Limits::default()).unwrap();
        assert_eq!(mended.media_type, "image/png");
        let glass = RgbaImage::from_fn(64, 64, |x, y| Rgba([x as u8 * 4, y as u8 * 4, (x ^ y) as u8, (x * 4) as u8]));
        let mended = mend(&file(glass.clone(), ImageFormat::Png), &Limits::default()).unwrap();
        assert_eq!(mended.media_type, "image/png");
        assert_eq!(image::load_from_memory(&mended.bytes).unwrap().into_rgba8(), glass);
    }

    #[test]
    fn metadata_goes_and_orientation_is_applied() {
        let jpeg = file(photo(32, 16), ImageFormat::Jpeg);
        // An EXIF segment that says "turn a quarter clockwise" and carries a secret.
        let mut exif = b"Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0\0\0\0\0".to_vec();
        exif.extend_from_slice(b"SECRET-PLACE");
        let mut with_exif = jpeg[..2].to_vec();
        with_exif.extend_from_slice(&[0xFF, 0xE1]);
        with_exif.extend_from_slice(&(exif.len() as u16 + 2).to_be_bytes());
        with_exif.extend_from_slice(&exif);
        with_exif.extend_from_slice(&jpeg[2..]);
        let mended = mend(&with_exif, &Limits::default()).unwrap();
        assert_eq!((mended.width, mended.height), (16, 32));
        assert!(!mended.bytes.windows(6).any(|part| part == b"SECRET"));
        assert!(!mended.bytes.windows(4).any(|part| part == b"Exif"));
        assert_eq!(image::load_from_memory(&mended.bytes).unwrap().dimensions(), (16, 32));
    }

    #[test]
    fn a_flood_of_pixels_is_refused_before_decoding() {
        // A PNG head alone, claiming 60,000 × 60,000 pixels.
        let mut png = file(photo(4, 4), ImageFormat::Png);
        png[16..20].copy_from_slice(&60_000u32.to_be_bytes());
        png[20..24].copy_from_slice(&60_000u32.to_be_bytes());
        let crc = crc32(&png[12..29]);
        png[29..33].copy_from_slice(&crc.to_be_bytes());
        let refused = mend(&png, &Limits::default()).unwrap_err();
        assert!(matches!(refused, PictureError::TooManyPixels { width: 60_000, .. } | PictureError::TooMuchMemory));
        let small = Limits { pixels: 100, ..Limits::default() };
        let refused = mend(&file(photo(20, 20), ImageFormat::Png), &small).unwrap_err();
        assert_eq!(refused, PictureError::TooManyPixels { width: 20, height: 20, allowed: 0 });
        let small = Limits { memory: 100, ..Limits::default() };
        assert_eq!(mend(&file(photo(20, 20), ImageFormat::Png), &small).unwrap_err(), PictureError::TooMuchMemory);
    }

    fn crc32(bytes: &[u8]) -> u32 {
        let mut crc = flate2::Crc::new();
        crc.update(bytes);
        crc.sum()
    }

    #[test]
    fn what_is_no_picture_is_refused() {
        let limits = Limits { bytes: 5000, ..Limits::default() };
        assert_eq!(mend(b"", &limits), Err(PictureError::Empty));
        assert_eq!(mend(b"<svg xmlns='http://www.w3.org/2000/svg'/>", &limits), Err(PictureError::UnknownForm));
        assert_eq!(mend(&[0; 5001], &limits), Err(PictureError::TooLong(0)));
        let png = file(photo(30, 30), ImageFormat::Png);
        assert!(png.len() < 5000);
        assert_eq!(mend(&png[..png.len() / 2], &limits), Err(PictureError::Damaged));
    }

    proptest::proptest! {
        #[test]
        fn broken_pictures_never_panic(at in 0usize..2000, byte: u8, cut in 0usize..2000, which in 0usize..4) {
            let format = [ImageFormat::Png, ImageFormat::Jpeg, ImageFormat::WebP, ImageFormat::Gif][which];
            let mut bytes = file(photo(12, 9), format);
            let at = at % bytes.len();
            bytes[at] = byte;
            bytes.truncate(bytes.len() - cut % bytes.len());
            let _ = mend(&bytes, &Limits { pixels: 10_000, ..Limits::default() });
        }
    }
}
