//! A file of returns: shown first, with every fault at its line and field; filed when somebody has looked at it.

use axum::extract::Path;
use exedra_web::forms::Multipart;
use exedra_web::{Answer, Ctx, respond};

use super::company_show::{Preview, Previewed, State, admitted, keep, show_with};
use super::view::month;
use crate::{amount, filing, store};

/// Reads a file, or files the rows of one that was read.
pub async fn read(ctx: Ctx, Path((slug, id)): Path<(String, String)>, form: Multipart) -> Answer {
    let mut conn = ctx.app.db().read().await?;
    let (zone, company, officer) = admitted(&mut conn, ctx.actor()?, &slug, &id).await?;
    let known = filing::latest(&store::returns_of(&mut conn, &company.id).await?);
    drop(conn);
    let t = ctx.say();
    let today = zone.day(ctx.now);
    let typed = form.posted.text("rows").as_bytes().to_vec();
    let (name, bytes) = match form.files.get("file") {
        Some(upload) => (upload.name.clone(), upload.bytes.to_vec()),
        None => ("rows.csv".to_owned(), typed),
    };
    let (rows, problems) = filing::read(&name, &bytes, &zone, &company, &today[..7], &t);
    let doubts = filing::doubts(&known, &rows);
    let sure = doubts.is_empty() || form.posted.ticked("sure");
    if form.posted.text("do") == "file" && problems.is_empty() && sure {
        keep(&ctx, &zone, &company, &rows).await?;
        return Ok(respond::see_other(&format!("/zone/{slug}/companies/{id}")));
    }
    let mut again = String::from("month,sales\n");
    for row in &rows {
        again += &format!("{},{}\n", row.month, amount::plain(row.sales, &zone));
    }
    let shown = rows.iter().enumerate().map(|(at, row)| Previewed {
        line: row.line,
        month: month(&row.month, &t),
        sales: amount::shown(row.sales, &zone, &t),
        doubt: doubts.iter().find(|(place, _)| *place == at).map(|(_, doubt)| t.say(doubt.key())),
    });
    let preview = Preview { rows: shown.collect(), problems, again, doubtful: !doubts.is_empty() };
    show_with(&ctx, &zone, company, officer, State { preview: Some(preview), ..State::default() }).await
}
