//! Why something asked for is not done: each case becomes one page, one problem document or one line.

/// One thing wrong with one field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldFault {
    /// The field's name; empty for the whole form.
    pub field: String,
    /// Translation key of the sentence that says what to do.
    pub key: &'static str,
    /// An argument of the sentence (`{ $detail }`).
    pub detail: String,
}

impl FieldFault {
    /// A fault without an argument.
    pub fn new(field: &str, key: &'static str) -> Self {
        Self { field: field.to_owned(), key, detail: String::new() }
    }
    /// A fault with an argument.
    pub fn with(field: &str, key: &'static str, detail: impl ToString) -> Self {
        Self { field: field.to_owned(), key, detail: detail.to_string() }
    }
}

/// A refusal: nothing was written.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// There is no such thing, or the asker may not know of it.
    #[error("there is nothing here, or it is not for you")]
    NotFound,
    /// It was here and has been removed for good.
    #[error("this was removed")]
    Gone,
    /// The asker must sign in first.
    #[error("sign in first")]
    SignIn,
    /// The asker is known and the thing is known, but this act is not theirs.
    #[error("not allowed")]
    Forbidden,
    /// The state of the thing forbids it; the key names a sentence.
    #[error("not now: {0}")]
    Conflict(&'static str),
    /// The same with a sentence that stands ready in the asker's language, because it tells of a moment or a number.
    #[error("not now: {0}")]
    Told(String),
    /// Some fields are unusable.
    #[error("unusable input: {}", .0.iter().map(|f| format!("{} ({})", f.field, f.key)).collect::<Vec<_>>().join(", "))]
    Invalid(Vec<FieldFault>),
    /// Too many tries; seconds until the next.
    #[error("too many tries, again in {0} s")]
    TooMany(i64),
    /// The request itself is unusable; the key names a sentence.
    #[error("unusable request: {0}")]
    Unusable(&'static str),
}

impl Refusal {
    /// One fault of one field.
    pub fn field(field: &str, key: &'static str) -> Self {
        Self::Invalid(vec![FieldFault::new(field, key)])
    }
}
