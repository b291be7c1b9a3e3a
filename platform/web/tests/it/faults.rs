//! A form that comes back says at the top of its page what is wrong, with a way to each place.

use askama::Template;
use exedra_kernel::record::{Description, Field, Kind, Need, Values};
use exedra_kernel::{FieldFault, Refusal, key};
use exedra_web::section::{Act, Who};
use exedra_web::{Answer, Ctx, Head, forms, page};

use crate::{section, server};

#[derive(Template)]
#[template(ext = "html", source = r#"<h1>x</h1><form method="post">{{ inputs|safe }}</form>"#)]
struct Body {
    inputs: String,
}

fn description() -> Description {
    let choices = Kind::Choices(&[("a", key!("word-yes")), ("b", key!("word-no"))]);
    Description {
        record: "probe",
        fields: vec![
            Field::new("email", key!("word-email"), Kind::Line(20)).need(Need::Always).help(key!("form-required")),
            Field::new("title", key!("word-title"), Kind::Prose(20)),
            Field::new("some", key!("word-name"), choices),
            Field::new("is", key!("word-file"), Kind::Flag),
        ],
    }
}

async fn show(ctx: Ctx) -> Answer {
    let fault = |field: &str| FieldFault::with(field, key!("fault-too-long"), "<20>");
    let faults = if ctx.query_value("faulty").is_some() {
        ["email", "title", "some", "is"].map(fault).to_vec()
    } else {
        Vec::new()
    };
    let inputs = forms::inputs(&description(), &Values::default(), &faults, &ctx.say());
    page(&ctx, &Head::new("x"), &Body { inputs: forms::render(&inputs, &ctx.say()) })
}

async fn refuse(_: Ctx) -> Answer {
    Err(Refusal::Invalid(vec![
        FieldFault::new("email", key!("fault-missing")),
        FieldFault::new("trl", key!("fault-choice")),
    ])
    .into())
}

#[tokio::test]
async fn every_fault_has_a_way_to_it() {
    let act = Act::new("probe.page.read", Who::Everyone);
    let probe = section().get("/page", act, show).get("/refused", Act::new("probe.page.refuse", Who::Everyone), refuse);
    let server = server(probe, |_| {}).await;
    assert!(!server.get("/page", None).await.text.contains("id=\"faults\""));
    let page = server.get("/page?faulty=1", None).await.text;
    assert!(page.contains("4 things are to be mended"), "{page}");
    for (name, label) in [("email", "E-mail"), ("title", "Title"), ("some", "Name"), ("is", "File")] {
        let way = format!("<li><a href=\"#f-{name}\">{label}: At most &#60;20&#62; characters.</a></li>");
        assert!(page.contains(&way), "{way} in {page}");
        assert!(page.contains(&format!("id=\"f-{name}\"")) && page.contains(&format!("id=\"e-{name}\"")));
    }
    assert!(page.contains("aria-invalid=\"true\" aria-describedby=\"h-email e-email\""), "{page}");
    assert!(page.contains("tabindex=\"-1\" autofocus"));
    // A refusal without its form names fields as people do, or not at all.
    let refused = server.get("/refused", None).await.text;
    assert!(refused.contains("E-mail: Fill this in.") && !refused.contains("trl"), "{refused}");
}
