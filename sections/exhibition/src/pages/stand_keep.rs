//! The secretariat keeps the stands: one by one, or many rows at once.

use std::ops::ControlFlow;

use askama::Template;
use exedra_files::columns;
use exedra_files::intake::{self, Item};
use exedra_kernel::{FieldFault, OrganisationId, Refusal, key};
use exedra_people::organisation;
use exedra_store::{Conn, transact};
use exedra_web::forms::Posted;
use exedra_web::{Answer, Ctx, Head, Say, page, respond};

use super::gathered::gather;
use crate::model::{normal_code, shown_code};
use crate::plan::{self, LARGEST, Place};
use crate::stand::Assignment;
use crate::{rules, stand, stand_path};

/// Most rows at once.
const MOST: usize = 3000;
/// Columns by other names.
const COLUMNS: &[(&str, &[&str])] = &[
    ("code", &["stand", "booth", "stand code", "展位", "展位号"]),
    ("hall", &["pavilion", "展馆", "馆"]),
    ("x", &["left", "from left", "左"]),
    ("y", &["back", "from back", "后"]),
    ("width", &["w", "宽"]),
    ("depth", &["d", "h", "深"]),
    ("organisation", &["organization", "exhibitor", "company", "name", "参展商", "单位"]),
];

struct StandRow {
    code: String,
    shown: String,
    href: String,
    hall: String,
    /// Left, back, width and depth in metres.
    place: String,
    names: Vec<(String, String)>,
}

struct Problem {
    line: u64,
    why: String,
}

#[derive(Template)]
#[template(path = "stand_keep.html")]
struct Page {
    t: Say,
    base: String,
    stands: Vec<StandRow>,
    code: String,
    hall: String,
    organisation: String,
    measures: Vec<(&'static str, String, String)>,
    rows: String,
    faults: Vec<(String, String)>,
    problems: Vec<Problem>,
    open: bool,
}

impl Page {
    fn fault(&self, field: &str) -> Option<&str> {
        self.faults.iter().find(|(name, _)| name == field).map(|(_, why)| why.as_str())
    }
}

async fn show_with(ctx: &Ctx, form: Option<&Posted>, faults: &[FieldFault], problems: Vec<Problem>) -> Answer {
    let t = ctx.say();
    let edition = ctx.forum()?;
    let all = gather(&mut *ctx.app.db().read().await?, edition).await?;
    let typed = |name: &str| form.map_or_else(String::new, |form| form.text(name).to_owned());
    let wrong = !faults.is_empty() || !problems.is_empty();
    let body = Page {
        base: format!("/{}/exhibition", edition.slug),
        stands: all
            .stands
            .iter()
            .map(|stand| StandRow {
                code: stand.code.clone(),
                shown: shown_code(&stand.code),
                href: stand_path(&edition.slug, &stand.code),
                hall: stand.hall.clone(),
                place: [stand.x, stand.y, stand.w, stand.h].map(plan::in_metres).join(" · "),
                names: all
                    .exhibitors
                    .iter()
                    .filter(|exhibitor| exhibitor.stand == stand.code)
                    .map(|exhibitor| (exhibitor.id.to_string(), exhibitor.name.clone()))
                    .collect(),
            })
            .collect(),
        code: typed("code"),
        hall: typed("hall"),
        organisation: typed("organisation"),
        measures: [
            ("x", key!("stand-x")),
            ("y", key!("stand-y")),
            ("width", key!("stand-width")),
            ("depth", key!("stand-depth")),
        ]
        .map(|(name, label)| (name, t.say(label), typed(name)))
        .into(),
        rows: typed("rows"),
        faults: faults.iter().map(|fault| (fault.field.clone(), t.with(fault.key, &fault.detail))).collect(),
        problems,
        open: edition.is_open(),
        t: t.clone(),
    };
    let head = Head::new(t.say("stand-keep-title")).nav("exhibition").private();
    let mut response = page(ctx, &head, &body)?;
    if wrong {
        *response.status_mut() = http::StatusCode::UNPROCESSABLE_ENTITY;
    }
    Ok(response)
}

/// Shows all stands and the forms.
pub async fn show(ctx: Ctx) -> Answer {
    show_with(&ctx, None, &[], Vec::new()).await
}

/// A stand as somebody types it.
struct Typed {
    line: u64,
    code: String,
    hall: String,
    organisation: String,
    /// Left, back, width, depth.
    measures: [String; 4],
}

/// The place that four measures name: none when all are empty, a fault when one is missing or is none.
fn place(measures: &[String; 4]) -> Result<Option<Place>, FieldFault> {
    const NAMES: [&str; 4] = ["x", "y", "width", "depth"];
    if measures.iter().all(String::is_empty) {
        return Ok(None);
    }
    let mut found = [0; 4];
    for ((typed, name), slot) in measures.iter().zip(NAMES).zip(&mut found) {
        let smallest = if matches!(name, "width" | "depth") { 5 } else { 0 };
        *slot = plan::metres(typed)
            .filter(|metres| *metres >= smallest)
            .ok_or_else(|| FieldFault::with(name, key!("fault-metres"), typed))?;
    }
    let [x, y, w, h] = found;
    if x + w > LARGEST || y + h > LARGEST {
        return Err(FieldFault::with("x", key!("fault-metres"), plan::in_metres(x + w)));
    }
    Ok(Some(Place { x, y, w, h }))
}

/// An assignment from what was typed; the organisation is looked up by id, identifier or name.
async fn understand(conn: &mut Conn, typed: &Typed) -> exedra_store::Result<Result<Assignment, FieldFault>> {
    let Some(code) = normal_code(&typed.code) else {
        return Ok(Err(FieldFault::with("code", key!("fault-stand-code"), &typed.code)));
    };
    if typed.hall.chars().count() > 40 || typed.hall.contains(exedra_kernel::text::is_hidden) {
        return Ok(Err(FieldFault::with("hall", key!("fault-too-long"), 40)));
    }
    let hall = Some(typed.hall.clone()).filter(|hall| !hall.is_empty());
    let organisation = if typed.organisation.is_empty() {
        None
    } else {
        match organisation::find(conn, &typed.organisation).await? {
            Some(found) => Some(found.id),
            None => {
                return Ok(Err(FieldFault::with("organisation", key!("fault-exhibitor-unknown"), &typed.organisation)));
            }
        }
    };
    Ok(place(&typed.measures).map(|place| Assignment { code, hall, place, organisation }))
}

/// Rows of a table as typed or pasted; the first row names the columns.
fn table(text: &str, t: &Say) -> Result<Vec<Typed>, Vec<Problem>> {
    let (mut records, mut problems) = (Vec::new(), Vec::new());
    let read = intake::read("rows.csv", &mut text.as_bytes(), &intake::Options::default(), &mut |item| {
        match item {
            Item::Record(record) => records.push(record),
            Item::Bad { line, why, .. } => problems.push(Problem { line, why }),
            Item::Mended { .. } => {}
        }
        if records.len() > MOST { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    });
    let summary = match read {
        Ok(summary) => summary,
        Err(unusable) => return Err(vec![Problem { line: unusable.line.unwrap_or(1), why: unusable.why }]),
    };
    let fields = columns::guess(&summary.headers, COLUMNS);
    let heading = |field: &str| fields.iter().position(|found| *found == Some(field)).map(|at| &summary.headers[at]);
    if heading("code").is_none() || summary.stopped {
        return Err(vec![Problem { line: 1, why: t.say("stand-rows-columns") }]);
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    let cell = |record: &intake::Record, field: &str| {
        heading(field).and_then(|name| record.text(name)).map_or_else(String::new, |text| text.trim().to_owned())
    };
    Ok(records
        .iter()
        .map(|record| Typed {
            line: record.line,
            code: cell(record, "code"),
            hall: cell(record, "hall"),
            organisation: cell(record, "organisation"),
            measures: ["x", "y", "width", "depth"].map(|name| cell(record, name)),
        })
        .collect())
}

/// Assigns one stand or many, takes an exhibitor out, or takes a stand away.
pub async fn change(ctx: Ctx, form: Posted) -> Answer {
    let (actor, edition) = (ctx.actor()?.clone(), ctx.forum()?.clone());
    rules::may_keep_stands(&actor, &edition)?;
    let (t, stamp) = (ctx.say(), ctx.app.stamp());
    let typed = match form.text("do") {
        "rows" => match table(form.text("rows"), &t) {
            Ok(rows) => rows,
            Err(problems) => return show_with(&ctx, Some(&form), &[], problems).await,
        },
        _ => vec![Typed {
            line: 0,
            code: form.text("code").to_owned(),
            hall: form.text("hall").to_owned(),
            organisation: form.text("organisation").to_owned(),
            measures: ["x", "y", "width", "depth"].map(|name| form.text(name).to_owned()),
        }],
    };
    let mut problems = Vec::new();
    let outcome = transact!(ctx.app.db(), tx => {
        problems.clear();
        let permit = rules::may_keep_stands(&actor, &edition)?;
        match form.text("do") {
            "dismiss" => {
                let id = OrganisationId::parse(form.text("organisation")).ok_or(Refusal::NotFound)?;
                stand::dismiss(tx, stamp, &permit, &id).await
            }
            "remove" => stand::remove(tx, stamp, &permit, form.text("code")).await,
            _ => {
                let (mut rows, mut faults) = (Vec::new(), Vec::new());
                for one in &typed {
                    match understand(tx, one).await? {
                        Ok(row) => rows.push(row),
                        Err(fault) if one.line > 0 => {
                            problems.push(Problem { line: one.line, why: t.with(fault.key, &fault.detail) });
                        }
                        Err(fault) => faults.push(fault),
                    }
                }
                if !faults.is_empty() || !problems.is_empty() {
                    return Err(Refusal::Invalid(faults).into());
                }
                stand::assign(tx, stamp, &permit, &rows).await
            }
        }
    });
    match outcome {
        Ok(()) => {
            ctx.app.settle().await;
            Ok(respond::done(&format!("/{}/exhibition/stands", edition.slug), "saved"))
        }
        Err(exedra_store::Error::Refused(Refusal::Invalid(faults))) => {
            if form.text("do") == "rows" && problems.is_empty() {
                problems = faults.iter().map(|f| Problem { line: 1, why: t.with(f.key, &f.detail) }).collect();
            }
            show_with(&ctx, Some(&form), &faults, problems).await
        }
        Err(error) => Err(error.into()),
    }
}
