//! Plain types of broadcasts, their sources and captions.

use exedra_kernel::{FileId, Localized, Moment};
use exedra_programme::model::{ItemId, SessionId};
use exedra_store::row;

exedra_kernel::ids! {
    /// A broadcast.
    BroadcastId;
    /// One of its sources.
    SourceId;
}

exedra_kernel::words! {
    /// What the audience sees.
    pub enum Shown {
        /// Pictures as they are made.
        Live = "live",
        /// A recording.
        Recording = "recording",
        /// A text, with a picture if there is one.
        Slate = "slate",
        /// Nothing yet, or nothing any more.
        Off = "off",
    }
    /// What a source is for.
    pub enum SourceKind {
        /// Pictures as they are made.
        Live = "live",
        /// A recording.
        Recording = "recording",
    }
    /// How a source is played.
    pub enum Form {
        /// HTTP live streaming: the address of a playlist.
        Hls = "hls",
        /// A page with a player of its own (a WebRTC engine), shown in a frame.
        Page = "page",
        /// A file that browsers play.
        Video = "video",
    }
    /// Why the live picture was left without the stage manager.
    pub enum Problem {
        /// Its address answers with an error.
        Missing = "missing",
        /// Its host does not answer.
        Silent = "silent",
        /// What comes is no playlist.
        Unreadable = "unreadable",
        /// The playlist says that it is over.
        Ended = "ended",
        /// The playlist does not go on.
        Stalled = "stalled",
        /// The address may not be asked: it leads into a private network.
        Forbidden = "forbidden",
    }
}

row! {
    /// What the audience of a session, or of one item of it, is shown.
    pub struct Broadcast {
        /// Id.
        pub id: BroadcastId,
        /// Its code in addresses.
        pub code: String,
        /// Session.
        pub session_id: SessionId,
        /// Item of its running order; none for the whole session.
        pub item_id: Option<ItemId>,
        /// What the audience sees.
        pub shown: Shown,
        /// Why the live picture was left.
        pub problem: Option<Problem>,
        /// When it was left.
        pub left_at: Option<Moment>,
        /// What the slate says.
        pub slates: Localized,
        /// The slate's picture.
        pub slate_file: Option<FileId>,
        /// How often it was switched.
        pub revision: i64,
        /// How often what can be shown changed.
        pub content: i64,
        /// When it last changed.
        pub changed_at: Moment,
    }
    /// Where pictures and sound in one language come from.
    pub struct Source {
        /// Id.
        pub id: SourceId,
        /// Of which broadcast.
        pub broadcast_id: BroadcastId,
        /// What it is for.
        pub kind: SourceKind,
        /// How it is played.
        pub form: Form,
        /// Language of the sound.
        pub language: String,
        /// Address elsewhere.
        pub address: Option<String>,
        /// File kept here.
        pub file_id: Option<FileId>,
    }
    /// A kept recording or picture.
    pub struct Kept {
        /// Id.
        pub id: FileId,
        /// The key of its bytes.
        pub hash: String,
        /// What it is.
        pub media_type: String,
        /// Its name.
        pub name: String,
        /// Length in bytes.
        pub bytes: i64,
        /// Text for those who do not see it.
        pub alternative: String,
    }
    /// Captions in one language.
    pub struct Captions {
        /// Language.
        pub language: String,
        /// How many cues.
        pub cues: i64,
        /// The file's text.
        pub text: String,
    }
}

/// A broadcast's code from random bytes: letters and digits that are not taken for each other.
pub fn code_of(bytes: [u8; 6]) -> String {
    const LETTERS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";
    bytes.iter().map(|byte| char::from(LETTERS[usize::from(byte & 31)])).collect()
}

/// Whether a text has the form of a code: a cheap check before a database is asked.
pub fn is_code(text: &str) -> bool {
    text.len() == 6 && text.bytes().all(|byte| byte.is_ascii_digit() || byte.is_ascii_lowercase())
}
