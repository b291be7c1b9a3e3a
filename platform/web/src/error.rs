//! What a handler ends with when it does not end well. The gate turns it into a page or a problem document.

use axum::response::{IntoResponse, Response};
use exedra_kernel::Refusal;
use http::StatusCode;

/// The one error of all handlers.
#[derive(Clone, Debug, thiserror::Error)]
pub enum Error {
    /// The rules said no.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// The database is busy; trying again helps.
    #[error("busy")]
    Busy,
    /// Something broke; the reader learns a number, the log the rest.
    #[error("{0}")]
    Broken(String),
}

impl From<exedra_store::Error> for Error {
    fn from(error: exedra_store::Error) -> Self {
        match error {
            exedra_store::Error::Refused(refusal) => Self::Refused(refusal),
            exedra_store::Error::Again(_) | exedra_store::Error::Busy => Self::Busy,
            other => Self::Broken(other.to_string()),
        }
    }
}

impl From<askama::Error> for Error {
    fn from(error: askama::Error) -> Self {
        Self::Broken(error.to_string())
    }
}

impl Error {
    /// The status of the answer.
    pub fn status(&self) -> StatusCode {
        match self {
            Self::Refused(refusal) => match refusal {
                Refusal::NotFound => StatusCode::NOT_FOUND,
                Refusal::Gone => StatusCode::GONE,
                Refusal::SignIn => StatusCode::UNAUTHORIZED,
                Refusal::Forbidden => StatusCode::FORBIDDEN,
                Refusal::Conflict(_) | Refusal::Told(_) => StatusCode::CONFLICT,
                Refusal::Invalid(_) => StatusCode::UNPROCESSABLE_ENTITY,
                Refusal::TooMany(_) => StatusCode::TOO_MANY_REQUESTS,
                Refusal::Unusable(_) => StatusCode::BAD_REQUEST,
            },
            Self::Busy => StatusCode::SERVICE_UNAVAILABLE,
            Self::Broken(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }
}

impl IntoResponse for Error {
    fn into_response(self) -> Response {
        let mut response = self.status().into_response();
        response.extensions_mut().insert(self);
        response
    }
}
