//! A listing as JSON: for the API, and for machines that read pages.

use exedra_kernel::record::Sees;
use exedra_web::{Ctx, markdown};
use serde_json::{Value, json};

use crate::model::{FileRole, ListedFile, Listing, ListingKind};
use crate::rules;

/// A listing as the API gives it: the described fields that the asker may see, and what the house knows of it.
pub fn record(
    ctx: &Ctx,
    described: &exedra_kernel::record::Description,
    found: &Listing,
    files: &[ListedFile],
    editions: &[String],
    sees: Sees,
) -> Value {
    let head = &found.head;
    let mut object = described.json(&found.values, sees);
    let mut set = |name: &str, value: Value| object.insert(name.to_owned(), value);
    set("id", json!(head.id));
    set("kind", json!(head.kind));
    set("url", json!(ctx.absolute(&head.path())));
    set("organisation", json!(head.organisation_id));
    set("editions", json!(editions));
    set("changed", json!(head.changed_at.rfc3339()));
    set("published", json!(head.published_at.map(exedra_kernel::Moment::rfc3339)));
    set("expired", json!(rules::is_over(head, ctx.now)));
    let files = files.iter().map(|file| {
        json!({
            "url": ctx.absolute(&format!("/files/{}", file.id)), "role": file.role, "name": file.name,
            "media_type": file.media_type, "bytes": file.bytes, "width": file.width, "height": file.height,
            "alternative": file.alternative, "alternative_language": file.alternative_language,
            "credit": file.credit, "licence": file.licence,
        })
    });
    set("files", files.collect());
    if sees == Sees::Members {
        set("state", json!(head.state));
        set("held_by_novelty_guard", json!(!rules::disclosed(head)));
    }
    Value::Object(object)
}

/// The schema of [`record`].
pub fn schema(kind: ListingKind) -> Value {
    let mut schema = crate::description::of(kind).schema();
    let text = json!({ "type": "string" });
    let further = json!({
        "id": { "type": "string", "format": "uuid" }, "kind": { "type": "string", "enum": ListingKind::WORDS },
        "url": { "type": "string", "format": "uri" }, "organisation": { "type": "string", "format": "uuid" },
        "editions": { "type": "array", "items": text }, "changed": { "type": "string", "format": "date-time" },
        "published": { "type": ["string", "null"], "format": "date-time" }, "expired": { "type": "boolean" },
        "state": { "type": "string", "enum": crate::model::State::WORDS },
        "held_by_novelty_guard": { "type": "boolean" },
        "files": { "type": "array", "items": { "type": "object" } },
    });
    if let (Some(properties), Some(further)) = (schema["properties"].as_object_mut(), further.as_object()) {
        properties.extend(further.clone());
    }
    schema["required"] = json!(["id", "kind", "url", "organisation", "title"]);
    schema
}

/// schema.org: an offer is a product that its organisation makes known, a need a demand.
pub fn linked_data(ctx: &Ctx, found: &Listing, organisation: &str, files: &[ListedFile]) -> Value {
    let (head, values) = (&found.head, &found.values);
    let text = if values.text("summary").is_empty() { values.text("description") } else { values.text("summary") };
    let address = ctx.absolute(&head.path());
    let owner = json!({
        "@type": "Organization", "name": organisation,
        "url": ctx.absolute(&format!("/organisations/{}", head.organisation_id)),
    });
    let mut data = json!({
        "@context": "https://schema.org", "@id": address, "url": address, "name": head.title,
        "description": markdown::plain(text),
    });
    let pictures: Vec<String> = files
        .iter()
        .filter(|file| file.role == FileRole::Picture)
        .map(|file| ctx.absolute(&format!("/files/{}", file.id)))
        .collect();
    if !pictures.is_empty() {
        data["image"] = json!(pictures);
    }
    if !values.text("reference").is_empty() {
        data["identifier"] = json!(values.text("reference"));
    }
    let words: Vec<&String> = ["keywords", "technology_keywords", "market_keywords"]
        .iter()
        .flat_map(|name| values.get(name).list())
        .collect();
    match head.kind {
        ListingKind::Offer => {
            data["@type"] = json!("Product");
            data["manufacturer"] = owner;
            if !words.is_empty() {
                data["keywords"] = json!(words);
            }
        }
        ListingKind::Need => {
            data["@type"] = json!("Demand");
            data["itemOffered"] = json!({
                "@type": "Service", "name": head.title,
                "audience": { "@type": "Audience", "name": owner["name"], "url": owner["url"] },
            });
            if let Some(day) = &head.valid_until {
                data["validThrough"] = json!(day);
            }
        }
    }
    if let Some(tag) = &head.language {
        data["subjectOf"] = json!({ "@type": "WebPage", "url": address, "inLanguage": tag });
    }
    data
}
