//! One page for all forms of this section that follow from a description.

use askama::Template;
use exedra_kernel::FieldFault;
use exedra_kernel::record::{Description, Field, Values};
use exedra_web::forms::{self, Choice, Input, Posted};
use exedra_web::{Answer, Ctx, Head, Say, page};

/// What a form's page says.
pub struct Shown {
    /// The page it belongs to: address and name.
    pub up: (String, String),
    /// Title.
    pub title: String,
    /// What to know before filling it in.
    pub lede: String,
    /// What the button does.
    pub button: String,
    /// The entry of the navigation.
    pub nav: &'static str,
    /// Inputs.
    pub inputs: Vec<Input>,
    /// What is wrong.
    pub faults: Vec<FieldFault>,
    /// Values that go along unseen.
    pub hidden: Vec<(String, String)>,
}

#[derive(Template)]
#[template(path = "form.html")]
struct Page<'a> {
    t: Say,
    shown: &'a Shown,
    action: &'a str,
    inputs: String,
}

/// Shows a form; 422 when something in it is wrong.
pub fn show(ctx: &Ctx, shown: &Shown) -> Answer {
    let t = ctx.say();
    let head = Head::new(&shown.title).nav(shown.nav).private();
    let inputs = forms::render(&shown.inputs, &t);
    let mut response = page(ctx, &head, &Page { shown, action: &ctx.path, inputs, t })?;
    *response.status_mut() = forms::status(&shown.faults);
    Ok(response)
}

/// The inputs of some fields, filled as typed where the form came back, else with values.
pub fn inputs(
    ctx: &Ctx,
    fields: &[Field],
    values: &Values,
    posted: Option<&Posted>,
    faults: &[FieldFault],
) -> Vec<Input> {
    let t = ctx.say();
    fields
        .iter()
        .map(|field| {
            let mut input = forms::input(field, values.get(&field.name), faults, &t);
            if let Some(posted) = posted {
                let typed = posted.all(&field.name).unwrap_or(&[]);
                input.value = typed.join("; ");
                for choice in &mut input.choices {
                    choice.chosen = typed.contains(&choice.value);
                }
            }
            input
        })
        .collect()
}

/// Reads fields; empty ones that are always needed are faults.
pub fn read(fields: &[Field], posted: &Posted) -> (Values, Vec<FieldFault>) {
    let description = Description { record: "form", fields: fields.to_vec() };
    let (values, mut faults) = posted.parse(&description);
    for fault in description.missing(&values, exedra_kernel::record::Need::Always) {
        if !faults.iter().any(|other| other.field == fault.field) {
            faults.push(fault);
        }
    }
    (values, faults)
}

/// A choice of several things, each with a box to tick.
pub fn ticks(name: &str, label: String, choices: Vec<Choice>) -> Input {
    Input {
        name: name.to_owned(),
        label,
        help: None,
        fault: None,
        kind: "choices",
        value: String::new(),
        choices,
        required: false,
        longest: 0,
        lang: None,
    }
}
