//! Organisations in the JSON API.

use axum::extract::Path;
use exedra_kernel::record::Sees;
use exedra_web::{Answer, Ctx, respond};
use serde_json::{Value, json};

use super::organisation_list::wanted;
use super::organisation_show::of_path;
use crate::organisation::{self, Listed};
use crate::store::organisations;

fn row(ctx: &Ctx, o: &Listed) -> Value {
    json!({
        "id": o.id, "name": o.name, "native_name": o.native_name, "native_language": o.native_language,
        "country": o.country, "city": o.city, "kind": o.kind, "status": o.status,
        "href": ctx.absolute(&format!("/organisations/{}", o.id)),
    })
}

/// A page of the list.
pub async fn list(ctx: Ctx) -> Answer {
    let limit = ctx.query_value("limit").and_then(|text| text.parse::<i64>().ok()).unwrap_or(50).clamp(1, 200);
    let found = organisation::list(&mut *ctx.app.db().read().await?, &wanted(&ctx), limit).await?;
    Ok(respond::json(&json!({
        "total": found.total,
        "organisations": found.rows.iter().map(|o| row(&ctx, o)).collect::<Vec<_>>(),
        "next": found.next,
    })))
}

/// One organisation with everything public about it.
pub async fn show(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let mut conn = ctx.app.db().read().await?;
    let o = of_path(&mut conn, &id).await?;
    let record = organisation::record(&mut conn, &o.id).await?.unwrap_or_default();
    let described = organisation::with_own(&mut conn).await?;
    let parts = organisations::child_rows(&mut conn, &o.id, 500).await?;
    drop(conn);
    let mut answer = described.json(&record.values, Sees::Everyone);
    let names = record.names.iter().map(|(lang, name, kind)| json!({ "language": lang, "name": name, "kind": kind }));
    let identifiers = record.identifiers.iter().map(|(scheme, value)| json!({ "scheme": scheme, "value": value }));
    answer.insert("id".to_owned(), json!(o.id));
    answer.insert("href".to_owned(), ctx.absolute(&format!("/organisations/{}", o.id)).into());
    answer.insert("status".to_owned(), o.status.into());
    answer.insert("source".to_owned(), o.source.into());
    answer.insert("names".to_owned(), names.collect());
    answer.insert("identifiers".to_owned(), identifiers.collect());
    answer.insert("parts".to_owned(), parts.iter().map(|part| row(&ctx, part)).collect());
    Ok(respond::json(&Value::Object(answer)))
}
