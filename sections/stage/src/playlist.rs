//! Playlists of HTTP live streaming (RFC 8216), as far as one must read them to know whether a stream goes on.

use url::Url;

/// What a playlist says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Playlist {
    /// It names other playlists, one for each quality: the first of them.
    Master(Url),
    /// It names pieces.
    Media {
        /// How long a piece lasts at most, in seconds.
        target: i64,
        /// Whether nothing will follow.
        ended: bool,
        /// How far it is: the number and the name of the last piece.
        reached: (u64, String),
    },
}

/// Reads a playlist that lies at an address; `None` when it is none.
pub fn read(text: &str, base: &Url) -> Option<Playlist> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut lines = text.lines().map(str::trim_end);
    if lines.next()? != "#EXTM3U" {
        return None;
    }
    let (mut target, mut first, mut ended, mut variant) = (None, 0u64, false, false);
    let (mut count, mut last) = (0u64, None);
    for line in lines {
        if let Some(value) = line.strip_prefix("#EXT-X-TARGETDURATION:") {
            target = value.trim().parse::<i64>().ok();
        } else if let Some(value) = line.strip_prefix("#EXT-X-MEDIA-SEQUENCE:") {
            first = value.trim().parse().ok()?;
        } else if line.starts_with("#EXT-X-STREAM-INF:") {
            variant = true;
        } else if line == "#EXT-X-ENDLIST" {
            ended = true;
        } else if !line.is_empty() && !line.starts_with('#') {
            if variant {
                return Some(Playlist::Master(base.join(line).ok()?));
            }
            count += 1;
            last = Some(line);
        }
    }
    let target = target?.clamp(1, 60);
    let reached = (first.saturating_add(count), last.unwrap_or("").to_owned());
    Some(Playlist::Media { target, ended, reached })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn playlists() {
        let base = Url::parse("https://live.example.org/a/b.m3u8?x=1").unwrap();
        let master = "#EXTM3U\n#EXT-X-VERSION:7\n#EXT-X-STREAM-INF:BANDWIDTH=1\r\nlow/x.m3u8\n#EXT-X-STREAM-INF:BANDWIDTH=2\nhigh.m3u8";
        assert_eq!(read(master, &base), Some(Playlist::Master(base.join("low/x.m3u8").unwrap())));
        let media = "#EXTM3U\n#EXT-X-TARGETDURATION:4\n#EXT-X-MEDIA-SEQUENCE:7\n#EXT-X-MAP:URI=\"i.mp4\"\n#EXTINF:4,\n7.m4s\n#EXTINF:4,\n8.m4s\n";
        let reached = (9, "8.m4s".to_owned());
        assert_eq!(read(media, &base), Some(Playlist::Media { target: 4, ended: false, reached: reached.clone() }));
        let over = format!("{media}#EXT-X-ENDLIST\n");
        assert_eq!(read(&over, &base), Some(Playlist::Media { target: 4, ended: true, reached }));
        for none in
            ["", "<html>", "#EXTM3U", "#EXTM3U8\n#EXT-X-TARGETDURATION:4", "#EXTM3U\n#EXT-X-TARGETDURATION:x\na"]
        {
            assert_eq!(read(none, &base), None, "{none}");
        }
    }

    proptest::proptest! {
        #[test]
        fn nothing_breaks_it(text in "#EXTM3U\n(#EXT-X-[A-Z-]{3,15}:?[0-9a-z.:]{0,22}\n|[a-z./]{0,9}\n){0,20}") {
            let _ = read(&text, &Url::parse("https://a.example/").unwrap());
        }
    }
}
