//! What is wrong with a form, beside its fields.

use askama::Template;
use exedra_kernel::{FieldFault, Refusal};
use exedra_web::{Answer, Ctx, Head, Say, page};

/// Faults in words, by field.
#[derive(Clone, Debug, Default)]
pub struct Faults(Vec<(String, String)>);

impl Faults {
    /// In the reader's language.
    pub fn new(t: &Say, faults: &[FieldFault]) -> Self {
        Self(faults.iter().map(|fault| (fault.field.clone(), t.with(fault.key, &fault.detail))).collect())
    }
    /// What is wrong with a field.
    pub fn get(&self, field: impl AsRef<str>) -> Option<&str> {
        self.0.iter().find(|(name, _)| name == field.as_ref()).map(|(_, text)| text.as_str())
    }
    /// Whether nothing is wrong.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// The faults of a refused write, or the error itself if it is another one.
pub fn of<T>(outcome: exedra_store::Result<T>) -> Result<Result<T, Vec<FieldFault>>, exedra_web::Error> {
    match outcome {
        Ok(done) => Ok(Ok(done)),
        Err(exedra_store::Error::Refused(Refusal::Invalid(faults))) => Ok(Err(faults)),
        Err(error) => Err(error.into()),
    }
}

/// A form's page: 422 when something is wrong with it.
pub fn form(ctx: &Ctx, head: &Head, body: &impl Template, faulty: bool) -> Answer {
    let mut response = page(ctx, head, body)?;
    if faulty {
        *response.status_mut() = http::StatusCode::UNPROCESSABLE_ENTITY;
    }
    Ok(response)
}
