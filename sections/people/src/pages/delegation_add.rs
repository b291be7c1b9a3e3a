//! Many people into a delegation at once: typed into a table, or pasted from one. All of them come in, or nobody.

use askama::Template;
use axum::extract::Path;
use exedra_kernel::record::Description;
use exedra_kernel::{FieldFault, key};
use exedra_store::transact;
use exedra_web::forms::Posted;
use exedra_web::{Answer, Ctx, Head, Say, respond};

use super::delegation_show::{find, today};
use super::faults::{self, Faults};
use crate::delegation::{self, Delegation, MOST_ROWS, Row};
use crate::rules_persons::may_fill_delegation;

/// Empty rows that the table offers.
const OFFERED: usize = 10;

struct Cell {
    name: String,
    label: String,
    value: String,
    fault: Option<String>,
}

struct Line {
    number: usize,
    cells: Vec<Cell>,
}

#[derive(Template)]
#[template(path = "delegation_add.html")]
struct Page {
    t: Say,
    base: String,
    name: String,
    left: String,
    headings: Vec<String>,
    lines: Vec<Line>,
    columns: String,
    paste_fault: Option<String>,
    faulty: bool,
}

async fn render(ctx: &Ctx, found: &Delegation, rows: &[Vec<String>], wrong: &[FieldFault]) -> Answer {
    let t = ctx.say();
    let description = delegation::row_description();
    let faults = Faults::new(&t, wrong);
    let people = delegation::people(&mut *ctx.app.db().read().await?, &found.id).await?;
    let taken = people.iter().filter(|person| delegation::takes_place(person.state)).count() as i64;
    let headings: Vec<String> = description.fields.iter().map(|field| t.label(&field.label)).collect();
    let blank = Vec::new();
    let lines = (0..rows.len().max(OFFERED))
        .map(|number| Line {
            number: number + 1,
            cells: description
                .fields
                .iter()
                .enumerate()
                .map(|(at, field)| {
                    let name = format!("{}-{number}", field.name);
                    Cell {
                        label: format!("{}, {}", headings[at], t.number(number as i64 + 1)),
                        value: rows.get(number).unwrap_or(&blank).get(at).cloned().unwrap_or_default(),
                        fault: faults.get(&name).map(ToOwned::to_owned),
                        name,
                    }
                })
                .collect(),
        })
        .collect();
    let body = Page {
        base: ctx.at_forum(&format!("delegations/{}", found.id)),
        name: found.name.clone(),
        left: t.count("delegation-left", found.quota - taken),
        columns: headings.join(" · "),
        headings,
        lines,
        paste_fault: faults.get("paste").map(ToOwned::to_owned),
        faulty: !wrong.is_empty(),
        t,
    };
    let head = Head::new(body.t.say("delegation-add")).nav("people").private();
    faults::form(ctx, &head, &body, !wrong.is_empty())
}

/// The empty table.
pub async fn show(ctx: Ctx, Path((_, id)): Path<(String, String)>) -> Answer {
    let found = find(&ctx, &id).await?;
    may_fill_delegation(ctx.actor()?, ctx.forum()?, &found, &today(&ctx))?;
    render(&ctx, &found, &[], &[]).await
}

/// The rows typed, in the order of the description's fields; empty ones are left out.
fn typed(form: &Posted, description: &Description) -> Vec<Vec<String>> {
    (0..MOST_ROWS)
        .map(|number| {
            description.fields.iter().map(|field| form.text(&format!("{}-{number}", field.name)).to_owned()).collect()
        })
        .filter(|cells: &Vec<String>| cells.iter().any(|cell| !cell.is_empty()))
        .collect()
}

/// The rows pasted, brought into the order of the description's fields: by their headings if the first row has any, else as
/// they stand.
fn pasted(text: &str, description: &Description) -> Vec<Vec<String>> {
    let mut rows = crate::table::pasted(text, MOST_ROWS + 2);
    let known: Vec<(&str, &[&str])> = description.fields.iter().map(|f| (f.name.as_ref(), f.aliases)).collect();
    let guessed = rows.first().map(|first| exedra_files::columns::guess(first, &known)).unwrap_or_default();
    let headed = guessed.iter().flatten().any(|name| matches!(*name, "native_name" | "latin_name"));
    if !headed {
        return rows;
    }
    rows.remove(0);
    let place = |name: &str| guessed.iter().position(|known| *known == Some(name));
    rows.into_iter()
        .map(|row| {
            let cell = |at: Option<usize>| at.and_then(|at| row.get(at)).cloned().unwrap_or_default();
            description.fields.iter().map(|field| cell(place(&field.name))).collect()
        })
        .collect()
}

/// What the rows say, with a fault for each cell that cannot be used.
fn read(description: &Description, cells: &[Vec<String>]) -> (Vec<Row>, Vec<FieldFault>) {
    let (mut rows, mut wrong) = (Vec::new(), Vec::new());
    for (number, row) in cells.iter().enumerate() {
        let raw: Vec<(&str, Vec<String>)> =
            description.fields.iter().zip(row).map(|(f, cell)| (f.name.as_ref(), vec![cell.clone()])).collect();
        let (values, faults) = crate::person::read(description, |name| {
            raw.iter().find(|(field, _)| *field == name).map(|(_, cell)| cell.as_slice())
        });
        wrong.extend(faults.into_iter().map(|mut fault| {
            fault.field = format!("{}-{number}", fault.field);
            fault
        }));
        rows.push(Row { number, values });
    }
    (rows, wrong)
}

/// The table comes in.
pub async fn add(ctx: Ctx, Path((_, id)): Path<(String, String)>, form: Posted) -> Answer {
    let found = find(&ctx, &id).await?;
    let (actor, forum, stamp, day) = (ctx.actor()?, ctx.open_forum()?, ctx.app.stamp(), today(&ctx));
    may_fill_delegation(actor, forum, &found, &day)?;
    let description = delegation::row_description();
    let mut cells = typed(&form, &description);
    cells.extend(pasted(form.text("paste"), &description));
    if cells.is_empty() || cells.len() > MOST_ROWS {
        let key = if cells.is_empty() { key!("fault-rows-none") } else { key!("fault-rows-many") };
        cells.truncate(MOST_ROWS);
        return render(&ctx, &found, &cells, &[FieldFault::with("paste", key, MOST_ROWS)]).await;
    }
    let (rows, wrong) = read(&description, &cells);
    if !wrong.is_empty() {
        return render(&ctx, &found, &cells, &wrong).await;
    }
    let outcome = transact!(ctx.app.db(), tx => {
        let permit = may_fill_delegation(actor, forum, &found, &day)?;
        delegation::add_people(tx, stamp, &permit, &rows).await
    });
    match faults::of(outcome)? {
        Ok(_) => {
            ctx.app.settle().await;
            Ok(respond::done(&ctx.at_forum(&format!("delegations/{}", found.id)), "added"))
        }
        Err(wrong) => render(&ctx, &found, &cells, &wrong).await,
    }
}
