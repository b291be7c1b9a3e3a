//! An organisation's page: what is known of it, and what the other sections know of it.

use askama::Template;
use axum::extract::Path;
use exedra_kernel::lang::direction_of;
use exedra_kernel::record::Sees;
use exedra_kernel::{OrganisationId, Refusal};
use exedra_store::Conn;
use exedra_web::section::Mention;
use exedra_web::{Answer, Ctx, Error, Head, Say, markdown, page};
use serde_json::{Value, json};

use super::organisation_list::{Row, kind};
use crate::identifier::Scheme;
use crate::model::{Organisation, OrganisationKind};
use crate::organisation::{self, Listed};
use crate::own_field;
use crate::store::organisations::{self, Named};

struct Name {
    text: String,
    lang: String,
    direction: &'static str,
    note: String,
}

struct Identifier {
    scheme: String,
    value: String,
    href: Option<String>,
}

#[derive(Template)]
#[template(path = "organisation_show.html")]
struct Page {
    t: Say,
    id: String,
    name: String,
    kicker: String,
    native: Option<Name>,
    names: Vec<Name>,
    inactive: bool,
    about: Option<(String, String, &'static str)>,
    sector: Option<String>,
    website: Option<String>,
    identifiers: Vec<Identifier>,
    parent: Option<(String, String)>,
    children: Vec<Row>,
    more: Option<String>,
    mentions: Vec<Mention>,
    from_registry: bool,
    own: Vec<(String, String)>,
}

/// Parts of an organisation shown on its page.
const CHILDREN: i64 = 100;

async fn mentions(ctx: &Ctx, conn: &mut Conn, id: &OrganisationId) -> exedra_store::Result<Vec<Mention>> {
    let mut list = Vec::new();
    for source in &ctx.app.offered().organisations {
        list.extend(source(&ctx.app, conn, ctx.actor.as_deref(), id, ctx.lang).await?);
    }
    Ok(list)
}

/// The organisation of an address.
pub async fn of_path(conn: &mut Conn, id: &str) -> Result<Organisation, Error> {
    let id = OrganisationId::parse(id).ok_or(Refusal::NotFound)?;
    Ok(organisation::by_id(conn, &id).await?.ok_or(Refusal::NotFound)?)
}

fn named(t: &Say, row: Named) -> Name {
    let mut note = Vec::new();
    if !row.language.is_empty() {
        note.push(t.language(&row.language));
    }
    if row.kind == "acronym" {
        note.push(t.say("organisation-acronym"));
    }
    Name { direction: direction_of(&row.language), text: row.name, lang: row.language, note: note.join(", ") }
}

/// What the organiser asked beyond the built-in fields, as far as everybody sees it.
async fn own_facts(t: &Say, conn: &mut Conn, id: &OrganisationId) -> exedra_store::Result<Vec<(String, String)>> {
    let fields = own_field::fields(conn, "organisation").await?;
    if fields.is_empty() {
        return Ok(Vec::new());
    }
    let values = own_field::values(conn, "organisation", id.as_str()).await?;
    let seen = fields.iter().filter(|field| field.sees == Sees::Everyone && !values.get(&field.name).is_empty());
    Ok(seen.map(|field| (t.label(&field.label), t.datum(&field.kind, values.get(&field.name)))).collect())
}

/// Shows everything public about an organisation.
pub async fn show(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let t = ctx.say();
    let mut conn = ctx.app.db().read().await?;
    let o = of_path(&mut conn, &id).await?;
    let names = organisations::names(&mut conn, &o.id).await?;
    let identifiers = organisations::identifiers(&mut conn, &o.id).await?;
    let parent = match &o.parent_id {
        Some(parent) => organisation::by_id(&mut conn, parent).await?,
        None => None,
    };
    let mut children = organisations::child_rows(&mut conn, &o.id, CHILDREN + 1).await?;
    let total = if children.len() as i64 > CHILDREN {
        children.truncate(CHILDREN as usize);
        Some(organisations::child_count(&mut conn, &o.id).await?.map_or(0, |(n,)| n))
    } else {
        None
    };
    let own = own_facts(&t, &mut conn, &o.id).await?;
    let mentions = mentions(&ctx, &mut conn, &o.id).await?;
    let place: Vec<String> =
        [o.city.clone(), o.country.as_deref().map(|code| t.country(code))].into_iter().flatten().collect();
    let kicker = [kind(&t, o.kind.as_str()), place.join(", ")].into_iter().filter(|part| !part.is_empty());
    let kicker = kicker.collect::<Vec<_>>().join(" · ");
    let mut head =
        Head::new(o.name.clone()).json_ld(linked(&ctx, &o, &names, &identifiers, parent.as_ref(), &children));
    head.description =
        o.about.as_deref().map_or_else(|| kicker.clone(), |text| markdown::plain(text).chars().take(200).collect());
    let body = Page {
        id: o.id.to_string(),
        native: o.native_name.clone().filter(|native| *native != o.name).map(|name| {
            let lang = o.native_language.clone().unwrap_or_default();
            Name { direction: direction_of(&lang), text: name, note: String::new(), lang }
        }),
        names: names.into_iter().map(|row| named(&t, row)).collect(),
        inactive: o.status != "active",
        about: o.about.as_deref().map(|text| {
            let lang = o.about_language.clone().unwrap_or_else(|| "en".to_owned());
            let direction = direction_of(&lang);
            (markdown::render(text), lang, direction)
        }),
        identifiers: identifiers
            .iter()
            .filter_map(|(scheme, value)| {
                let scheme = Scheme::parse(scheme)?;
                Some(Identifier { scheme: t.say(scheme.key()), value: value.clone(), href: scheme.address(value) })
            })
            .collect(),
        parent: parent.map(|parent| (format!("/organisations/{}", parent.id), parent.name)),
        children: children.into_iter().map(|row| Row::of(&t, row)).collect(),
        more: total.map(|total| t.count("organisation-parts-more", total - CHILDREN)),
        own,
        from_registry: o.source.as_deref() == Some("ror"),
        name: o.name,
        sector: o.sector,
        website: o.website,
        kicker,
        mentions,
        t,
    };
    page(&ctx, &head, &body)
}

/// schema.org's Organization.
fn linked(
    ctx: &Ctx,
    o: &Organisation,
    names: &[Named],
    identifiers: &[(String, String)],
    parent: Option<&Organisation>,
    children: &[Listed],
) -> Value {
    let address = |id: &OrganisationId| ctx.absolute(&format!("/organisations/{id}"));
    let other = o.native_name.iter().chain(names.iter().map(|name| &name.name));
    let known = identifiers.iter().filter_map(|(scheme, value)| Some((Scheme::parse(scheme)?, value)));
    let mut data = json!({
        "@context": "https://schema.org",
        "@type": match o.kind {
            OrganisationKind::University => "CollegeOrUniversity",
            OrganisationKind::Company | OrganisationKind::Fund => "Corporation",
            OrganisationKind::Institute => "ResearchOrganization",
            OrganisationKind::Public => "GovernmentOrganization",
            OrganisationKind::Health => "Hospital",
            OrganisationKind::Park | OrganisationKind::Other => "Organization",
        },
        "@id": address(&o.id), "url": o.website.clone().unwrap_or_else(|| address(&o.id)), "name": o.name,
        "alternateName": other.collect::<Vec<_>>(),
        "identifier": known.clone().map(|(scheme, value)| json!({
            "@type": "PropertyValue", "propertyID": scheme.as_str(), "value": value,
        })).collect::<Vec<_>>(),
        "sameAs": known.filter_map(|(scheme, value)| scheme.address(value)).collect::<Vec<_>>(),
    });
    if let Some(about) = &o.about {
        data["description"] = markdown::plain(about).into();
    }
    if o.country.is_some() || o.city.is_some() {
        data["address"] = json!({ "@type": "PostalAddress", "addressCountry": o.country, "addressLocality": o.city });
    }
    if let Some(parent) = parent {
        data["parentOrganization"] = json!({ "@id": address(&parent.id), "name": parent.name });
    }
    if !children.is_empty() {
        data["subOrganization"] =
            children.iter().map(|row| json!({ "@id": address(&row.id), "name": row.name })).collect();
    }
    data
}
