//! Uploaded recordings: what they are is read from their structure, a few bytes at a time, however long they are.

use crate::{Key, Store, StoreError};

/// A file of more parts than this at its top is no recording.
const MOST_PARTS: usize = 100_000;
/// A part that describes the file may be this long, in bytes.
const LONGEST_HEAD: u64 = 64 << 20;

/// What a recording is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// ISO base media: MP4, M4A.
    Mp4,
    /// A `WebM` file.
    WebM,
}

impl Form {
    /// The media type it is served with.
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Mp4 => "video/mp4",
            Self::WebM => "video/webm",
        }
    }
    /// The ending of its name.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Mp4 => "mp4",
            Self::WebM => "webm",
        }
    }
}

/// What a stored file is; `None` when it is no recording, or one without its table of contents or cut short.
pub async fn recognise(store: &Store, key: &Key) -> Result<Option<Form>, StoreError> {
    let size = store.size(key).await?;
    let head = store.range(key, 0..size.clamp(1, 64)).await?;
    if head.starts_with(&[0x1A, 0x45, 0xDF, 0xA3]) {
        return Ok(is_webm(&head).then_some(Form::WebM));
    }
    if head.get(4..8) != Some(b"ftyp") {
        return Ok(None);
    }
    Ok(is_mp4(store, key, size).await?.then_some(Form::Mp4))
}

/// A number in EBML's own form: the leading zeros of the first byte say how many follow.
fn ebml_number(bytes: &[u8]) -> Option<(u64, usize)> {
    let first = *bytes.first()?;
    let length = first.leading_zeros() as usize + 1;
    let rest = bytes.get(1..length)?;
    let begin = u64::from(first) & (0xFF_u64 >> length);
    Some((rest.iter().fold(begin, |number, byte| number << 8 | u64::from(*byte)), length))
}

/// An EBML head that says `WebM`, and a segment behind it.
fn is_webm(head: &[u8]) -> bool {
    let Some((length, bytes)) = ebml_number(&head[4..]) else { return false };
    let Some(body) = head.get(4 + bytes..).filter(|rest| rest.len() as u64 >= length) else { return false };
    let (body, rest) = body.split_at(length as usize);
    let named = body.windows(7).any(|part| part == [0x42, 0x82, 0x84, b'w', b'e', b'b', b'm']);
    named && rest.starts_with(&[0x18, 0x53, 0x80, 0x67])
}

/// A chain of boxes that ends where the file ends, with a movie and its media among them.
async fn is_mp4(store: &Store, key: &Key, size: u64) -> Result<bool, StoreError> {
    let (mut at, mut movie, mut media) = (0u64, false, false);
    for _ in 0..MOST_PARTS {
        if at == size {
            return Ok(movie && media);
        }
        if size - at < 8 {
            return Ok(false);
        }
        let head = store.range(key, at..size.min(at + 16)).await?;
        let number = |range: std::ops::Range<usize>| {
            head.get(range).map(|bytes| bytes.iter().fold(0u64, |number, byte| number << 8 | u64::from(*byte)))
        };
        let length = match number(0..4) {
            Some(0) => size - at,
            Some(1) => number(8..16).unwrap_or(0),
            Some(length) => length,
            None => 0,
        };
        if length < 8 || length > size - at {
            return Ok(false);
        }
        match &head[4..8] {
            b"moov" if length <= LONGEST_HEAD => {
                movie = store.range(key, at..at + length).await?.windows(4).any(|part| part == b"trak");
            }
            b"mdat" => media = true,
            _ => {}
        }
        at += length;
    }
    Ok(false)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn part(name: &[u8], body: &[u8]) -> Vec<u8> {
        let length = u32::try_from(8 + body.len()).unwrap().to_be_bytes();
        [&length[..], name, body].concat()
    }

    async fn form(bytes: Vec<u8>) -> Option<Form> {
        let store = Store::in_memory();
        let key = store.put(bytes.into()).await.unwrap();
        recognise(&store, &key).await.unwrap()
    }

    #[tokio::test]
    async fn recordings_are_told_from_what_calls_itself_so() {
        let movie = part(b"moov", &part(b"trak", b"x"));
        let whole = [part(b"ftyp", b"isom"), movie.clone(), part(b"mdat", b"pictures")].concat();
        assert_eq!(form(whole.clone()).await, Some(Form::Mp4));
        // Cut short, without a table of contents, without media, a picture of the same family, endless.
        assert_eq!(form(whole[..whole.len() - 1].to_vec()).await, None);
        assert_eq!(form([part(b"ftyp", b"isom"), part(b"mdat", b"x")].concat()).await, None);
        assert_eq!(form([part(b"ftyp", b"isom"), movie.clone()].concat()).await, None);
        assert_eq!(form([part(b"ftyp", b"heic"), part(b"meta", b"x"), part(b"mdat", b"x")].concat()).await, None);
        assert_eq!(form([part(b"ftyp", b"isom"), vec![0, 0, 0, 1, b'm', b'd', b'a', b't']].concat()).await, None);
        let webm = [&[0x1A, 0x45, 0xDF, 0xA3, 0x87, 0x42, 0x82, 0x84][..], b"webm", &[0x18, 0x53, 0x80, 0x67]].concat();
        assert_eq!(form(webm.clone()).await, Some(Form::WebM));
        assert_eq!(form(webm[..14].to_vec()).await, None);
        for text in [&b""[..], b"x", b"<video src=x>", b"\x1A\x45\xDF\xA3", b"\x1A\x45\xDF\xA3\x01\xFF\xFF\xFF"] {
            if !text.is_empty() {
                assert_eq!(form(text.to_vec()).await, None, "{text:?}");
            }
        }
    }

    proptest::proptest! {
        #[test]
        fn nothing_breaks_it(tail in proptest::collection::vec(proptest::num::u8::ANY, 0..200), webm: bool) {
            let head: &[u8] = if webm { &[0x1A, 0x45, 0xDF, 0xA3] } else { b"\0\0\0\x08ftyp" };
            let bytes = [head, &tail].concat();
            let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
            runtime.block_on(form(bytes));
        }
    }
}
