//! The permission table: every route with its act and who may. Derived from the routes, so it cannot be out of date.

use askama::Template;
use exedra_kernel::{ForumRole, key};
use exedra_web::{Answer, Ctx, Head, Say, Who, page};

struct Row {
    act: &'static str,
    section: &'static str,
    method: String,
    path: &'static str,
    who: String,
}

#[derive(Template)]
#[template(path = "admin_permissions.html")]
struct Page {
    t: Say,
    total: i64,
    groups: Vec<Group>,
}

/// The routes of one section.
struct Group {
    section: &'static str,
    count: i64,
    rows: Vec<Row>,
}

/// The translation key of a role at an edition.
pub fn role_key(role: ForumRole) -> &'static str {
    match role {
        ForumRole::Secretariat => key!("forum-role-secretariat"),
        ForumRole::Host => key!("forum-role-host"),
        ForumRole::Protocol => key!("forum-role-protocol"),
        ForumRole::HelpDesk => key!("forum-role-help-desk"),
        ForumRole::Intermediary => key!("forum-role-intermediary"),
        ForumRole::Participant => key!("forum-role-participant"),
        ForumRole::Exhibitor => key!("forum-role-exhibitor"),
        ForumRole::Press => key!("forum-role-press"),
    }
}

fn who(t: &Say, who: Who) -> String {
    match who {
        Who::Everyone => t.say("permissions-everyone"),
        Who::Holder => t.say("permissions-holder"),
        Who::SignedIn => t.say("permissions-signed-in"),
        Who::Present => t.say("permissions-present"),
        Who::Roles(roles) => {
            let mut names: Vec<String> = vec![t.say(role_key(ForumRole::Secretariat))];
            names.extend(roles.iter().filter(|r| **r != ForumRole::Secretariat).map(|role| t.say(role_key(*role))));
            names.join(", ")
        }
        Who::Runs => t.say("permissions-runs"),
        Who::Operator => t.say("permissions-operator"),
    }
}

/// Shows the table.
pub async fn show(ctx: Ctx) -> Answer {
    let t = ctx.say();
    let mut rows: Vec<Row> = ctx
        .app
        .routes()
        .iter()
        .map(|route| Row {
            act: route.act.name,
            section: route.section,
            method: route.method.to_string(),
            path: route.path,
            who: who(&t, route.act.who),
        })
        .collect();
    rows.sort_by(|a, b| (a.section, a.act, a.path, &a.method).cmp(&(b.section, b.act, b.path, &b.method)));
    let head = Head::new(t.say("permissions-title")).private();
    let total = rows.len() as i64;
    let mut groups: Vec<Group> = Vec::new();
    for row in rows {
        if groups.last().is_none_or(|group| group.section != row.section) {
            groups.push(Group { section: row.section, count: 0, rows: Vec::new() });
        }
        if let Some(group) = groups.last_mut() {
            group.count += 1;
            group.rows.push(row);
        }
    }
    page(&ctx, &head, &Page { t, total, groups })
}
