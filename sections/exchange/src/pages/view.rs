//! A listing as templates show it: everything follows from its description.

use exedra_kernel::lang::direction_of;
use exedra_kernel::record::{Datum, Description, Field, Kind, Sees, Values};
use exedra_kernel::{OrganisationId, key};
use exedra_store::Conn;
use exedra_web::{Ctx, Say, markdown};

use crate::model::{FileRole, Head, ListedFile, ListingKind, State};
use crate::rules;

/// A link.
pub struct Link {
    /// Address.
    pub href: String,
    /// What people read.
    pub label: String,
}

/// A named passage of running text.
pub struct Prose {
    /// Heading.
    pub heading: String,
    /// Clean HTML.
    pub html: String,
}

/// A named fact.
pub struct Fact {
    /// Name.
    pub label: String,
    /// Text, in the reader's language unless `tagged`.
    pub text: String,
    /// Clean HTML, instead of the text.
    pub html: Option<String>,
    /// An address it leads to.
    pub href: Option<String>,
    /// Whether it is in the language of the listing.
    pub tagged: bool,
}

/// Facts under one heading.
pub struct Group {
    /// Heading.
    pub heading: String,
    /// The facts; never none.
    pub facts: Vec<Fact>,
}

/// A picture or document.
pub struct File {
    /// Id.
    pub id: String,
    /// Name.
    pub name: String,
    /// Text for those who do not see it, or what the document holds.
    pub alternative: String,
    /// Language of that text.
    pub lang: String,
    /// Credit and licence in one line.
    pub rights: String,
    /// Width in pixels.
    pub width: i64,
    /// Height in pixels.
    pub height: i64,
    /// What the content is.
    pub media_type: String,
    /// Length in words.
    pub size: String,
}

/// The text itself: title, language and every passage of prose that no other heading names.
const TEXT: &str = key!("listing-group-text");
const STAGE: &str = key!("listing-group-stage");
const REFERENCE: &str = key!("listing-group-reference");
/// Where it was public before; its page says it in a sentence.
const BEFORE: &str = key!("listing-group-before");
/// The organiser's own fields.
const OWN: &str = key!("listing-group-own");
/// Headings under which fields stand, on the page of a listing and in its form, with the fields they name.
pub const GROUPS: &[(&str, &[&str])] = &[
    (TEXT, TOP),
    (STAGE, &["trl", "trl_evidence", "ipr", "ipr_note", "ipr_until"]),
    (
        key!("listing-group-sought"),
        &["partner_role", "partner_kinds", "partner_size", "partnerships", "target_countries"],
    ),
    (
        key!("listing-group-subjects"),
        &["technology_keywords", "market_keywords", "keywords", "sectors", "tracks", "sdgs"],
    ),
    (REFERENCE, &["reference", "web", "valid_until"]),
    (BEFORE, &["first_public_where", "first_public_since", "first_public_address"]),
    (OWN, &[]),
];
/// Fields that stand at the head of the page.
const TOP: &[&str] = &["title", "language", "summary"];

/// The heading under which a field stands. One that no heading names stands with the text or, if it is no prose, with what
/// is said for reference, so that a new field is never out of sight.
pub fn heading_of(field: &Field) -> &'static str {
    let named = GROUPS.iter().find(|(_, names)| names.contains(&field.name.as_ref()));
    match (named, &field.kind) {
        _ if field.own => OWN,
        (Some((heading, _)), _) => heading,
        (None, Kind::Prose(_)) => TEXT,
        (None, _) => REFERENCE,
    }
}

/// The word for a kind.
pub fn kind_key(kind: ListingKind) -> &'static str {
    match kind {
        ListingKind::Offer => key!("listing-offer"),
        ListingKind::Need => key!("listing-need"),
    }
}

/// The word for a state.
pub fn state_key(state: State) -> &'static str {
    match state {
        State::Draft => key!("listing-state-draft"),
        State::Submitted => key!("listing-state-submitted"),
        State::Reviewed => key!("listing-state-reviewed"),
        State::Published => key!("listing-state-published"),
        State::Expired => key!("listing-state-expired"),
        State::Withdrawn => key!("listing-state-withdrawn"),
    }
}

/// The state as it is at present: validity ends by itself.
pub fn state_now(head: &Head, ctx: &Ctx) -> State {
    if head.state == State::Published && rules::is_over(head, ctx.now) { State::Expired } else { head.state }
}

/// Passages of running text that a reader may see.
pub fn prose(described: &Description, values: &Values, sees: Sees, t: &Say) -> Vec<Prose> {
    let fields = described.fields.iter().filter(|field| {
        let running = matches!(heading_of(field), TEXT | OWN) && !TOP.contains(&field.name.as_ref());
        matches!(field.kind, Kind::Prose(_)) && running && shows(field, values, sees)
    });
    fields
        .map(|field| Prose { heading: t.label(&field.label), html: markdown::render(values.text(&field.name)) })
        .collect()
}

fn shows(field: &Field, values: &Values, sees: Sees) -> bool {
    field.sees <= sees && !values.get(&field.name).is_empty()
}

/// One fact.
pub fn fact(field: &Field, datum: &Datum, t: &Say) -> Fact {
    let text = match (field.name.as_ref(), datum) {
        ("trl", Datum::Int(level)) => t.count("listing-trl", *level),
        _ => t.datum(&field.kind, datum),
    };
    Fact {
        label: t.label(&field.label),
        html: matches!(field.kind, Kind::Prose(_)).then(|| markdown::render(datum.text())),
        href: matches!(field.kind, Kind::Address).then(|| datum.text().to_owned()),
        tagged: matches!(field.kind, Kind::Line(_) | Kind::Prose(_) | Kind::Words(_)),
        text,
    }
}

/// The facts beside the text, in groups; the organiser's own fields come last.
pub fn groups(described: &Description, values: &Values, sees: Sees, t: &Say) -> Vec<Group> {
    let group = |heading: &str| {
        let fields = described.fields.iter().filter(|field| {
            let running = heading == OWN && matches!(field.kind, Kind::Prose(_));
            heading_of(field) == heading && !running && shows(field, values, sees)
        });
        let facts: Vec<Fact> = fields.map(|field| fact(field, values.get(&field.name), t)).collect();
        (!facts.is_empty()).then(|| Group { heading: t.say(heading), facts })
    };
    let headings = GROUPS.iter().map(|(heading, _)| *heading).filter(|heading| !matches!(*heading, TEXT | BEFORE));
    headings.filter_map(group).collect()
}

/// Where and since when it was public before, if it says so: the sentence and an address.
pub fn before(head: &Head, t: &Say) -> Option<(String, Option<String>)> {
    if !rules::already_public(head) {
        return None;
    }
    let since = t.date(head.first_public_since.as_deref().unwrap_or(""));
    let place = head.first_public_where.as_deref().filter(|place| !place.is_empty());
    let text = match place {
        Some(place) => t.fill("listing-before-where", &[("where", place), ("since", &since)]),
        None => t.with("listing-before", since),
    };
    Some((text, head.first_public_address.clone().filter(|address| !address.is_empty())))
}

/// Files of a role.
pub fn files(files: &[ListedFile], role: FileRole, t: &Say) -> Vec<File> {
    let files = files.iter().filter(|file| file.role == role);
    files
        .map(|file| File {
            id: file.id.to_string(),
            name: file.name.clone(),
            alternative: file.alternative.clone(),
            lang: file.alternative_language.clone(),
            rights: t.fill("listing-file-rights", &[("credit", &file.credit), ("licence", &file.licence)]),
            width: file.width.unwrap_or(0),
            height: file.height.unwrap_or(0),
            media_type: file.media_type.clone(),
            size: t.count("listing-file-size", (file.bytes + 1023) / 1024),
        })
        .collect()
}

/// The language attribute for texts of a listing: empty when it was not stated.
pub fn lang_of(head: &Head) -> String {
    head.language.clone().unwrap_or_default()
}

/// The direction of texts of a listing.
pub fn direction(head: &Head) -> &'static str {
    head.language.as_deref().map_or("auto", direction_of)
}

/// The name of an organisation and a link to it.
pub async fn organisation(conn: &mut Conn, id: &OrganisationId) -> exedra_store::Result<Link> {
    let found = exedra_people::organisation::by_id(conn, id).await?;
    Ok(Link { href: format!("/organisations/{id}"), label: found.map_or_else(|| "—".to_owned(), |o| o.name) })
}

/// The first words of a Markdown text, for descriptions.
pub fn opening(text: &str, most: usize) -> String {
    let plain = markdown::plain(text);
    if plain.chars().count() <= most {
        return plain;
    }
    let cut: String = plain.chars().take(most).collect();
    let end = cut.rfind(' ').unwrap_or(cut.len());
    format!("{}…", &cut[..end])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::description;

    #[test]
    fn headings_name_fields_that_exist_once() {
        let mut names: Vec<&str> = GROUPS.iter().flat_map(|(_, names)| *names).copied().collect();
        names.sort_unstable();
        let many = names.len();
        names.dedup();
        assert_eq!(names.len(), many, "a field under two headings");
        for name in names {
            assert!(description::offer().field(name).is_some(), "{name}");
        }
    }

    #[test]
    fn a_field_that_no_heading_names_is_shown() {
        let heading = |kind: Kind| heading_of(&Field::new("new", "label", kind));
        assert_eq!(heading(Kind::Line(120)), REFERENCE);
        assert_eq!(heading(Kind::Prose(120)), TEXT);
    }
}
