//! Uploaded videos: MP4 and `WebM` are told from their content, and nothing else is taken for one. They are kept as they came:
//! browsers play them, nothing here decodes them.

/// How large a video may be.
#[derive(Debug, Clone)]
pub struct Limits {
    /// Longest accepted file, in bytes.
    pub bytes: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self { bytes: 200 << 20 }
    }
}

/// What a video is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// ISO base media: `video/mp4`.
    Mp4,
    /// Matroska of the kind `webm`: `video/webm`.
    WebM,
}

impl Form {
    /// The media type.
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Mp4 => "video/mp4",
            Self::WebM => "video/webm",
        }
    }
    /// The ending of a file's name.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Mp4 => "mp4",
            Self::WebM => "webm",
        }
    }
}

/// Why a video was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum VideoError {
    /// The file is longer than allowed.
    #[error("The video is larger than {0} MB; make it smaller and send it again.")]
    TooLong(usize),
    /// It begins like a video and is none, or is cut short.
    #[error("The video is damaged or cut short; export it again and send the new file.")]
    Damaged,
}

/// The mark of EBML, with which Matroska and `WebM` begin.
const EBML: [u8; 4] = [0x1a, 0x45, 0xdf, 0xa3];

/// Whether some bytes begin like a video.
pub fn looks_like_one(bytes: &[u8]) -> bool {
    bytes.starts_with(&EBML) || bytes.get(4..8) == Some(b"ftyp")
}

/// Accepts an MP4 whose boxes are all there, or a `WebM`.
pub fn accept(bytes: &[u8], limits: &Limits) -> Result<Form, VideoError> {
    if bytes.len() > limits.bytes {
        return Err(VideoError::TooLong(limits.bytes >> 20));
    }
    if bytes.starts_with(&EBML) {
        // The header names its kind within the first bytes (element 0x4282), and a segment follows.
        let head = &bytes[..bytes.len().min(80)];
        let kind = head.windows(7).any(|part| part == b"\x42\x82\x84webm");
        let segment = head.windows(4).any(|part| part == [0x18, 0x53, 0x80, 0x67]);
        return if kind && segment { Ok(Form::WebM) } else { Err(VideoError::Damaged) };
    }
    if boxes_are_whole(bytes) { Ok(Form::Mp4) } else { Err(VideoError::Damaged) }
}

/// Whether the boxes on the top level fill the file exactly, and those that playing needs are among them.
fn boxes_are_whole(bytes: &[u8]) -> bool {
    let (mut at, mut kinds) = (0usize, Vec::new());
    while let Some(head) = bytes.get(at..at + 8) {
        let short = u32::from_be_bytes([head[0], head[1], head[2], head[3]]) as usize;
        let length = match short {
            // To the end of the file.
            0 => bytes.len() - at,
            1 => match bytes.get(at + 8..at + 16).and_then(|long| <[u8; 8]>::try_from(long).ok()) {
                Some(long) => usize::try_from(u64::from_be_bytes(long)).unwrap_or(usize::MAX),
                None => return false,
            },
            length => length,
        };
        if length < 8 || length > bytes.len() - at {
            return false;
        }
        kinds.push([head[4], head[5], head[6], head[7]]);
        at += length;
    }
    let has = |kind: &[u8; 4]| kinds.contains(kind);
    at == bytes.len() && kinds.first() == Some(b"ftyp") && has(b"moov") && (has(b"mdat") || has(b"moof"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn part(kind: &[u8], inside: usize) -> Vec<u8> {
        let mut bytes = u32::try_from(inside + 8).expect("a short box").to_be_bytes().to_vec();
        bytes.extend(kind);
        bytes.extend(vec![0; inside]);
        bytes
    }

    #[test]
    fn what_is_no_video_is_refused() {
        let mp4 = [part(b"ftyp", 16), part(b"moov", 40), part(b"mdat", 100)].concat();
        let limits = Limits::default();
        assert!(looks_like_one(&mp4));
        assert_eq!(accept(&mp4, &limits), Ok(Form::Mp4));
        assert_eq!(accept(&mp4[..mp4.len() - 1], &limits), Err(VideoError::Damaged), "cut short");
        assert_eq!(accept(&part(b"ftyp", 16), &limits), Err(VideoError::Damaged), "nothing to play");
        assert_eq!(accept(&mp4, &Limits { bytes: 20 }), Err(VideoError::TooLong(0)));
        let mut webm = EBML.to_vec();
        webm.extend(b"\x9f\x42\x86\x81\x01\x42\x82\x84webm\x18\x53\x80\x67\x01");
        assert_eq!(accept(&webm, &limits), Ok(Form::WebM));
        let page = b"\x1a\x45\xdf\xa3<script>alert(1)</script>";
        assert_eq!(accept(page, &limits), Err(VideoError::Damaged));
        assert!(!looks_like_one(b"<html>") && !looks_like_one(b""));
        let huge = [&[0, 0, 0, 1][..], b"ftyp", &[0xff; 8], &[0; 20]].concat();
        assert_eq!(accept(&huge, &limits), Err(VideoError::Damaged), "a length beyond all memory");
    }
}
