//! A file of returns: shown first, with every fault at its line and field; filed when somebody has looked at it.

use std::fmt::Write as _;

use axum::extract::Path;
use exedra_kernel::key;
use exedra_web::forms::Multipart;
use exedra_web::{Answer, Ctx, respond};

use super::company_show::{Preview, Previewed, State, admitted, keep, show_with};
use super::view::month;
use crate::filing::Problem;
use crate::{amount, filing, store};

/// Reads a file, or files the rows of one that was read.
pub async fn read(ctx: Ctx, Path((slug, id)): Path<(String, String)>, form: Multipart) -> Answer {
    let mut conn = ctx.app.db().read().await?;
    let (zone, company, officer) = admitted(&mut conn, ctx.actor()?, &slug, &id).await?;
    let known = filing::latest(&store::returns_of(&mut conn, &company.id).await?);
    let classes = store::classes_of(&mut conn, &company.id).await?;
    drop(conn);
    let t = ctx.say();
    let today = zone.day(ctx.now);
    let filer = filing::Filer { zone: &zone, company: &company, classes: &classes, last: &today[..7] };
    let typed = form.posted.text("rows").as_bytes().to_vec();
    let (name, bytes) = match form.files.get("file") {
        Some(upload) => (upload.name.clone(), upload.bytes.to_vec()),
        None => ("rows.csv".to_owned(), typed),
    };
    let (mut rows, mut problems) = filing::read(&name, &bytes, &filer, &t);
    for row in &mut rows {
        if let Some(given) = form.posted.some(&format!("reason-{}", row.month)) {
            row.reason = filing::reason(given);
        }
    }
    let doubts = filing::doubts(&known, &rows);
    let unexplained = || doubts.iter().filter(|(at, _)| rows[*at].reason.is_empty());
    if form.posted.text("do") == "file" {
        if problems.is_empty() && unexplained().next().is_none() {
            keep(&ctx, &zone, &company, &rows).await?;
            return Ok(respond::see_other(&format!("/zone/{slug}/companies/{id}")));
        }
        let faults = unexplained().map(|(at, _)| Problem {
            line: rows[*at].line,
            field: "reason".to_owned(),
            why: t.say(key!("fault-return-reason")),
        });
        problems.extend(faults);
    }
    let mut again = String::from("month,sales,reason\n");
    for row in &rows {
        let reason = row.reason.replace('"', "\"\"");
        let _ = writeln!(again, "{},{},\"{reason}\"", row.month, amount::plain(row.sales, &zone));
    }
    let shown = rows.iter().enumerate().map(|(at, row)| Previewed {
        name: format!("reason-{}", row.month),
        month: month(&row.month, &t),
        sales: amount::shown(row.sales, &zone, &t),
        doubt: doubts.iter().find(|(place, _)| *place == at).map(|(_, doubt)| t.say(doubt.key())),
        reason: row.reason.clone(),
    });
    // A reason that is missing can be given here; a row that cannot be read has to be mended in the file.
    let mendable = problems.iter().all(|problem| problem.field == "reason");
    let preview = Preview { rows: shown.collect(), problems, again, mendable };
    show_with(&ctx, &zone, company, officer, State { preview: Some(preview), ..State::default() }).await
}
