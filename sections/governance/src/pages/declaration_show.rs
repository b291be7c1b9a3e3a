//! A declaration: its text by paragraph, in the language of the reader or another one, comments, endorsements, versions.

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::Path;
use exedra_kernel::{Lang, OrganisationId, PersonId, Refusal};
use exedra_people::{organisation, presence};
use exedra_store::Conn;
use exedra_web::{Answer, Ctx, Head, Say, page};

use super::{DECLARATION_STATES, ENDORSERS, Words, declaration_of, keyed};
use crate::model::{Comment, CommentState, Declaration, DeclarationState, Endorsement, Endorser, Paragraph};
use crate::{declaration, declaration_path};

/// A comment ready for a page.
pub struct Shown {
    /// Its id.
    pub id: String,
    /// Whose it is.
    pub name: String,
    /// Whether of the public.
    pub public: bool,
    /// Text.
    pub words: Words,
    /// When.
    pub when: String,
    /// On which version.
    pub version: i64,
}

struct Row {
    key: String,
    place: usize,
    words: Words,
    /// The text that counts, when the one shown is another.
    counts: Option<Words>,
    comments: Vec<Shown>,
}

struct Signed {
    name: String,
    href: String,
    version: Option<i64>,
}

#[derive(Template)]
#[template(path = "declaration_show.html")]
struct Page {
    t: Say,
    base: String,
    path: String,
    words: Words,
    state: String,
    open: bool,
    signs: bool,
    adopted: String,
    version: i64,
    authoritative: String,
    is_authoritative: bool,
    languages: Vec<(String, Words, bool)>,
    rows: Vec<Row>,
    general: Vec<Shown>,
    versions: Vec<(String, String, String, String, bool)>,
    changes: Option<String>,
    endorsements: Vec<(String, String, Vec<Signed>)>,
}

/// The language wanted, if the declaration is written in it; else the reader's, else the one that counts.
pub fn language(ctx: &Ctx, declaration: &Declaration) -> String {
    let wanted = ctx.query_value("in").filter(|tag| declaration.languages.0.contains(tag));
    let own = ctx.lang.as_str().to_owned();
    wanted.unwrap_or(if declaration.languages.0.contains(&own) { own } else { declaration.authoritative.clone() })
}

/// A paragraph in a language, else in the one that counts, else in any.
pub fn in_language(paragraph: &Paragraph, language: &str, authoritative: &str) -> Words {
    let texts = &paragraph.text.0;
    let found =
        texts.get_key_value(language).or_else(|| texts.get_key_value(authoritative)).or_else(|| texts.iter().next());
    found.map_or_else(Words::default, |(tag, text)| Words::new(text, tag))
}

/// Names of people at the edition; of who left or was erased there is none.
async fn names(
    conn: &mut Conn,
    forum: &exedra_kernel::ForumId,
    people: &[&PersonId],
) -> exedra_store::Result<BTreeMap<PersonId, String>> {
    let mut names = BTreeMap::new();
    for id in people {
        if !names.contains_key(*id)
            && let Some(attendee) = presence::attendee(conn, forum, id).await?
        {
            names.insert((*id).clone(), attendee.display());
        }
    }
    Ok(names)
}

/// Comments with the names of their authors.
pub async fn shown(
    ctx: &Ctx,
    conn: &mut Conn,
    comments: Vec<Comment>,
) -> Result<Vec<(Option<String>, Shown)>, exedra_web::Error> {
    let (t, edition) = (ctx.say(), ctx.forum()?);
    let people: Vec<&PersonId> = comments.iter().filter_map(|comment| comment.person_id.as_ref()).collect();
    let names = names(conn, &edition.id, &people).await?;
    Ok(comments
        .into_iter()
        .map(|comment| {
            let name = match &comment.person_id {
                Some(person) => names.get(person).cloned().unwrap_or_else(|| "—".to_owned()),
                None => comment.name,
            };
            let shown = Shown {
                id: comment.id.to_string(),
                name,
                public: comment.person_id.is_none(),
                words: Words::new(comment.text, &comment.language),
                when: t.moment(comment.at, &edition.zone),
                version: comment.version,
            };
            (comment.paragraph, shown)
        })
        .collect())
}

/// Who stands behind it, by kind.
async fn signed(
    ctx: &Ctx,
    conn: &mut Conn,
    all: Vec<Endorsement>,
    newest: i64,
) -> Result<Vec<(String, String, Vec<Signed>)>, exedra_web::Error> {
    let (t, edition) = (ctx.say(), ctx.forum()?);
    let ids: Vec<OrganisationId> = all.iter().filter_map(|one| OrganisationId::parse(&one.holder)).collect();
    let organisations: BTreeMap<_, _> = organisation::some(conn, &ids).await?.into_iter().collect();
    let people: Vec<PersonId> = all.iter().filter_map(|one| PersonId::parse(&one.holder)).collect();
    let people: BTreeMap<_, _> = names(conn, &edition.id, &people.iter().collect::<Vec<_>>()).await?;
    let mut kinds = Vec::new();
    for (kind, key) in Endorser::ALL.iter().zip(ENDORSERS) {
        let mut rows = Vec::new();
        for one in all.iter().filter(|one| one.kind == *kind) {
            let (name, href) = match kind {
                Endorser::Country => (t.country(&one.holder), format!("/{}/countries/{}", edition.slug, one.holder)),
                Endorser::Organisation => {
                    let found = OrganisationId::parse(&one.holder).and_then(|id| organisations.get(&id));
                    let Some(values) = found else { continue };
                    (values.text("name").to_owned(), format!("/organisations/{}", one.holder))
                }
                Endorser::Person => {
                    let found = PersonId::parse(&one.holder).and_then(|id| people.get(&id).cloned());
                    let Some(name) = found else { continue };
                    (name, String::new())
                }
            };
            rows.push(Signed { name, href, version: (one.version != newest).then_some(one.version) });
        }
        if !rows.is_empty() {
            rows.sort_by(|a, b| a.name.cmp(&b.name));
            kinds.push((t.say(key), t.number(rows.len() as i64), rows));
        }
    }
    Ok(kinds)
}

/// Shows it.
pub async fn show(ctx: Ctx, Path((_, id)): Path<(String, String)>) -> Answer {
    let (t, edition) = (ctx.say(), ctx.forum()?);
    let mut conn = ctx.app.db().read().await?;
    let found = declaration_of(&ctx, &mut conn, &id).await?;
    let versions = declaration::versions(&mut conn, &found).await?;
    let mut seen: Vec<_> = versions.iter().filter(|one| one.published_at.is_some()).collect();
    if seen.is_empty() && ctx.runs() {
        seen = versions.iter().collect();
    }
    let newest = seen.first().ok_or(Refusal::NotFound)?.version;
    let wanted = ctx.query_value("version").and_then(|text| text.parse::<i64>().ok()).unwrap_or(newest);
    let at = seen.iter().position(|one| one.version == wanted).ok_or(Refusal::NotFound)?;
    let language = language(&ctx, &found);
    let comments = declaration::comments(&mut conn, &found, CommentState::Shown).await?;
    let mut comments = shown(&ctx, &mut conn, comments).await?;
    let mut rows = Vec::new();
    for (at, paragraph) in declaration::paragraphs(&mut conn, &found, wanted).await?.iter().enumerate() {
        let words = in_language(paragraph, &language, &found.authoritative);
        let counts = paragraph.text.0.get(&found.authoritative).filter(|_| words.lang != found.authoritative);
        let (own, rest) = comments.into_iter().partition(|(key, _)| key.as_ref() == Some(&paragraph.key));
        comments = rest;
        let own: Vec<(Option<String>, Shown)> = own;
        rows.push(Row {
            key: paragraph.key.clone(),
            place: at + 1,
            counts: counts.map(|text| Words::new(text, &found.authoritative)),
            comments: own.into_iter().map(|(_, shown)| shown).collect(),
            words,
        });
    }
    let endorsements = declaration::endorsements(&mut conn, &found).await?;
    let path = declaration_path(&edition.slug, &found.id);
    let versions = seen.iter().map(|one| {
        let day = one.published_at.map(|at| t.date(&at.date_in(&edition.zone))).unwrap_or_default();
        let label = t.with("declaration-version", one.version);
        (format!("{path}?version={}", one.version), label, day, one.note.clone(), one.version == wanted)
    });
    let before = seen.get(at + 1).map(|one| format!("{path}/changes?from={}&to={wanted}&in={language}", one.version));
    let languages = found.languages.0.iter().map(|tag| {
        let own = Lang::parse(tag).map_or_else(|| t.language(tag), |lang| lang.own_name().to_owned());
        let version = if wanted == newest { String::new() } else { format!("&version={wanted}") };
        (format!("{path}?in={tag}{version}"), Words::new(own, tag), *tag == language)
    });
    let (title_lang, title) = match found.title.0.get_key_value(&language) {
        Some((tag, title)) => (tag.as_str(), title.as_str()),
        None => found.title.best(ctx.lang),
    };
    let body = Page {
        base: format!("/{}/declarations", edition.slug),
        words: Words::new(title, title_lang),
        state: t.say(keyed(DeclarationState::ALL, &DECLARATION_STATES, &found.state)),
        open: found.state == DeclarationState::Open && edition.is_open() && wanted == newest,
        signs: found.state != DeclarationState::Draft && edition.is_open(),
        adopted: found.adopted_at.map(|at| t.date(&at.date_in(&edition.zone))).unwrap_or_default(),
        version: wanted,
        authoritative: t.language(&found.authoritative),
        is_authoritative: language == found.authoritative,
        languages: languages.collect(),
        rows,
        general: comments.into_iter().map(|(_, shown)| shown).collect(),
        versions: versions.collect(),
        changes: before,
        endorsements: signed(&ctx, &mut conn, endorsements, newest).await?,
        path,
        t,
    };
    let head = Head::new(title).nav("declarations");
    let head = if found.state == DeclarationState::Draft { head.private() } else { head };
    page(&ctx, &head, &body)
}
