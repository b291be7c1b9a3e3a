//! "My forum": the plain page with the reader's own part of everything.

use askama::Template;
use exedra_kernel::{Actor, ForumId, ForumRole, MembershipRole, key};
use exedra_store::Conn;
use exedra_web::{Answer, Ctx, EditionState, Error, Head, Say, page, respond};

/// A link and what people read.
type Link = (String, String);

struct Forum {
    href: String,
    name: String,
    lang: String,
    state: Option<String>,
    /// What they work with, by their roles.
    tasks: Vec<Link>,
    /// Delegations they register people for.
    delegations: Vec<Link>,
    /// Whether they take part themselves.
    here: bool,
    /// Whether they are registered and have a badge.
    badge: bool,
}

struct House {
    href: String,
    name: String,
    role: String,
    links: Vec<Link>,
}

#[derive(Template)]
#[template(path = "my_show.html")]
struct Page {
    t: Say,
    name: String,
    runs: bool,
    forums: Vec<Forum>,
    organisations: Vec<House>,
    /// Pages of the reader's own things, of other sections.
    own: Vec<Link>,
}

impl Page {
    fn works(&self) -> bool {
        self.runs || self.forums.iter().any(Forum::works)
    }
    fn takes_part(&self) -> bool {
        self.forums.iter().any(|forum| forum.here)
    }
}

impl Forum {
    fn works(&self) -> bool {
        !self.tasks.is_empty() || !self.delegations.is_empty()
    }
}

/// The editions at which somebody has a role, a registration or a delegation, the latest first.
async fn forums(ctx: &Ctx, conn: &mut Conn, actor: &Actor) -> Result<Vec<Forum>, Error> {
    let t = ctx.say();
    let mut delegations = Vec::new();
    for id in &actor.delegations {
        delegations.extend(crate::store::forums::delegation(conn, id).await?);
    }
    let roles = actor.roles.iter().map(|(forum, ..)| forum);
    let mut ids: Vec<&ForumId> = roles.chain(delegations.iter().map(|delegation| &delegation.forum_id)).collect();
    ids.sort();
    ids.dedup();
    let mut editions = Vec::new();
    for id in ids {
        editions.extend(crate::forum::by_id(conn, id).await?);
    }
    editions.sort_by(|a, b| (&b.from, &b.slug).cmp(&(&a.from, &a.slug)));
    let mut rows = Vec::new();
    for edition in editions {
        // An edition that is being prepared is known to those who run it alone.
        if edition.state == EditionState::Draft && !actor.runs(&edition.id) {
            continue;
        }
        let (lang, name) = edition.name.best(ctx.lang);
        let registered = crate::presence::attendee(conn, &edition.id, &actor.person).await?;
        let own = delegations.iter().filter(|delegation| delegation.forum_id == edition.id);
        rows.push(Forum {
            href: format!("/{}", edition.slug),
            name: name.to_owned(),
            lang: lang.to_owned(),
            state: (edition.state == EditionState::Draft).then(|| t.say(super::forum_list::state_key(edition.state))),
            tasks: ctx.app.tasks(actor, &edition).into_iter().map(|(key, href)| (href, t.say(key))).collect(),
            delegations: own
                .map(|delegation| (format!("/{}/delegations/{}", edition.slug, delegation.id), delegation.name.clone()))
                .collect(),
            badge: registered.as_ref().is_some_and(crate::presence::Attendee::here),
            here: registered.is_some_and(|attendee| attendee.here())
                || actor.has(&edition.id, ForumRole::Participant)
                || actor.has(&edition.id, ForumRole::Exhibitor),
        });
    }
    Ok(rows)
}

async fn organisations(ctx: &Ctx, conn: &mut Conn, actor: &Actor) -> Result<Vec<House>, Error> {
    let t = ctx.say();
    let mut rows = Vec::new();
    for membership in &actor.memberships {
        let Some(organisation) = crate::organisation::by_id(conn, &membership.organisation).await? else { continue };
        let at = |rest: &str| format!("/organisations/{}/{rest}", organisation.id);
        let mut links = Vec::new();
        if actor.edits(&organisation.id) {
            let waiting = crate::tie::to_answer(conn, &organisation.id).await?;
            links.push((at("ties/edit"), t.count("my-ties", waiting)));
            links.extend(ctx.app.writing().iter().map(|(key, path)| (at(path), t.say(key))));
        }
        if membership.role == MembershipRole::Owner {
            links.push((at("edit"), t.say("my-organisation-edit")));
            links.push((at("members"), t.say("organisation-members")));
        }
        rows.push(House {
            href: format!("/organisations/{}", organisation.id),
            name: organisation.name,
            role: t.say(crate::membership::role_key(membership.role)),
            links,
        });
    }
    Ok(rows)
}

/// The signed-in person's own page.
pub async fn show(ctx: Ctx) -> Answer {
    let t = ctx.say();
    let actor = ctx.actor()?.clone();
    let mut conn = ctx.app.db().read().await?;
    let forums = forums(&ctx, &mut conn, &actor).await?;
    let organisations = organisations(&ctx, &mut conn, &actor).await?;
    drop(conn);
    let head = Head::new(t.say(key!("nav-my"))).private();
    let own = ctx.app.own().iter().map(|(key, path)| ((*path).to_owned(), t.say(key))).collect();
    page(&ctx, &head, &Page { name: actor.name.clone(), runs: actor.runs_any(), forums, organisations, own, t })
}

/// The reader's own part of public pages: their name, and whether they run something.
pub async fn me(ctx: Ctx) -> Answer {
    let name = ctx.actor.as_ref().map(|actor| actor.name.as_str());
    let runs = ctx.actor.as_ref().is_some_and(|actor| actor.runs_any());
    Ok(respond::json(&serde_json::json!({ "name": name, "runs": runs })))
}
