//! Letters that ask a company for the returns it owes: to those who file for it, may be written to and have an address.

use exedra_kernel::{Lang, MembershipRole, PersonId};
use exedra_people::model::ConsentKind;
use exedra_people::{account, organisation, person};
use exedra_store::house::{self, Done, Letter, Stamp};
use exedra_store::{Result, Tx};
use exedra_web::App;
use serde_json::json;

use crate::model::{Company, Zone};
use crate::pages::view;
use crate::rules::RunOffice;
use crate::{rules, store};

/// Nobody is asked twice within a day.
const AGAIN_AFTER: i64 = 24 * 3600;

/// Who is written to for a company: person, address, language.
async fn readers(tx: &mut Tx, company: &Company) -> Result<Vec<(PersonId, String, Lang)>> {
    let Some(organisation) = &company.organisation_id else { return Ok(Vec::new()) };
    let mut readers = Vec::new();
    for (member, role) in organisation::members(tx, organisation).await? {
        if !matches!(role, MembershipRole::Owner | MembershipRole::Editor) {
            continue;
        }
        if !person::consents(tx, &member, ConsentKind::Contacted).await? {
            continue;
        }
        let address = person::by_id(tx, &member).await?.and_then(|found| found.email);
        if let Some(address) = address {
            let lang = account::of_person(tx, &member).await?.and_then(|account| Lang::parse(&account.language));
            readers.push((member, address, lang.unwrap_or(Lang::En)));
        }
    }
    Ok(readers)
}

/// Reminds a company of the months it owes. Gives how many letters went out; nothing when it was asked within a day.
pub async fn remind(
    tx: &mut Tx,
    app: &App,
    stamp: Stamp<'_>,
    permit: &RunOffice,
    (zone, company): (&Zone, &Company),
    months: &[String],
) -> Result<Option<i64>> {
    let earlier = store::reminders(tx, permit.zone()).await?;
    let again = |sent: exedra_kernel::Moment| sent.plus_seconds(AGAIN_AFTER) > stamp.now;
    if months.is_empty() || earlier.iter().any(|one| one.company_id == company.id && again(one.sent_at)) {
        return Ok(None);
    }
    let url = format!("{}/zone/{}/companies/{}", app.settings().base_url, zone.slug, company.id);
    let readers = readers(tx, company).await?;
    for (who, address, lang) in &readers {
        let t = app.say(*lang);
        let owed: Vec<String> = months.iter().map(|month| format!("- {}", view::month(month, &t))).collect();
        let name = zone.names.text(*lang);
        let pairs =
            [("zone", name), ("company", company.name.as_str()), ("months", &owed.join("\n")), ("url", url.as_str())];
        let subject = t.fill("mail-returns-subject", &[("zone", name), ("company", &company.name)]);
        let letter = Letter {
            person: Some(who.clone()),
            address: address.clone(),
            subject: subject.chars().map(|c| if c.is_control() { ' ' } else { c }).collect(),
            body: t.fill("mail-returns-body", &pairs),
            calendar: None,
        };
        house::post(tx, stamp, &letter).await?;
    }
    let letters = i64::try_from(readers.len()).unwrap_or(i64::MAX);
    let by = rules::person(permit.acting());
    store::insert_reminder(tx, &company.id, stamp.now, by, &months.join(" "), letters).await?;
    let after = json!({ "months": months, "letters": letters });
    let id = company.id.as_str();
    let done = Done { act: "reminded", record: "zone-company", id, before: None, after: Some(&after) };
    house::record(tx, stamp, permit.acting(), done).await?;
    Ok(Some(letters))
}
