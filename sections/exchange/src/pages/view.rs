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
    /// Length in words.
    pub size: String,
}

/// Fields under the heading "Stage and rights".
pub const STAGE: &[&str] = &["trl", "trl_evidence", "ipr", "ipr_note", "ipr_until"];
/// Fields under the heading "Who is sought".
pub const SOUGHT: &[&str] = &["partner_role", "partner_kinds", "partner_size", "partnerships", "target_countries"];
/// Fields under the heading "Subjects".
pub const SUBJECTS: &[&str] = &["technology_keywords", "market_keywords", "keywords", "sectors", "tracks", "sdgs"];
/// Fields under the heading "For reference".
pub const REFERENCE: &[&str] = &["reference", "web", "valid_until"];
/// Fields with which it says where it was public before.
pub const BEFORE: &[&str] = &["first_public_where", "first_public_since", "first_public_address"];
/// Fields that stand at the head of the page.
const TOP: &[&str] = &["title", "language", "summary"];

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
        let apart = STAGE.contains(&field.name.as_ref()) || TOP.contains(&field.name.as_ref());
        matches!(field.kind, Kind::Prose(_)) && !apart && shows(field, values, sees)
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
    let named: &[(&str, &[&str])] = &[
        (key!("listing-group-stage"), STAGE),
        (key!("listing-group-sought"), SOUGHT),
        (key!("listing-group-subjects"), SUBJECTS),
        (key!("listing-group-reference"), REFERENCE),
    ];
    let group = |heading: &str, wanted: &dyn Fn(&Field) -> bool| {
        let fields = described.fields.iter().filter(|field| wanted(field) && shows(field, values, sees));
        let facts: Vec<Fact> = fields.map(|field| fact(field, values.get(&field.name), t)).collect();
        (!facts.is_empty()).then(|| Group { heading: t.say(heading), facts })
    };
    let mut groups: Vec<Group> = named
        .iter()
        .filter_map(|(heading, names)| group(heading, &|field| names.contains(&field.name.as_ref())))
        .collect();
    groups.extend(group(key!("listing-group-own"), &|field| field.own && !matches!(field.kind, Kind::Prose(_))));
    groups
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
