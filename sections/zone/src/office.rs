//! What a zone office keeps: zones, officers, companies and what they count as.

use exedra_kernel::{Actor, FieldFault, Localized, OrganisationId, PersonId, Refusal, Tracks, Value, key};
use exedra_store::house::{self, Done, Stamp};
use exedra_store::{Conn, Result, Tx};
use serde_json::json;

use crate::model::{Class, Company, CompanyId, Return, SizeClass, Zone, ZoneId};
use crate::rules::{MakeZones, RunOffice};
use crate::{TOPIC, store};

/// A zone as somebody describes it.
#[derive(Clone, Debug)]
pub struct Proposal {
    /// Its place in addresses.
    pub slug: String,
    /// Its name by language.
    pub names: Localized,
    /// Country or region, by its code.
    pub country: String,
    /// Code of the currency.
    pub currency: String,
    /// Decimal places of the currency.
    pub places: i64,
    /// Power of ten that companies file in: 0, 3, 4 or 6.
    pub unit: i64,
    /// IANA time zone.
    pub time_zone: String,
    /// The sectors that its companies are put into.
    pub sectors: Tracks,
}

/// A company as the zone office knows it.
#[derive(Clone, Debug)]
pub struct NewCompany {
    /// Its identifier.
    pub identifier: String,
    /// Its name.
    pub name: String,
    /// Whose members file for it.
    pub organisation: Option<OrganisationId>,
    /// From which month it counts so, YYYY-MM.
    pub from: String,
    /// Sector.
    pub sector: String,
    /// Parent group; empty without one.
    pub group: String,
    /// Size.
    pub size: SizeClass,
}

/// The zone of an address.
pub async fn by_slug(conn: &mut Conn, slug: &str) -> Result<Zone> {
    store::zone(conn, slug).await?.ok_or_else(|| Refusal::NotFound.into())
}

/// Whether somebody is an officer of a zone.
pub async fn is_officer(conn: &mut Conn, zone: &Zone, actor: &Actor) -> Result<bool> {
    Ok(store::officer(conn, &zone.id, &actor.person).await?.is_some())
}

/// A company of a zone.
pub async fn company(conn: &mut Conn, zone: &Zone, id: &str) -> Result<Company> {
    let id = CompanyId::parse(id).ok_or(Refusal::NotFound)?;
    store::company(conn, &zone.id, &id).await?.ok_or_else(|| Refusal::NotFound.into())
}

/// Makes a zone.
pub async fn make(tx: &mut Tx, stamp: Stamp<'_>, permit: &MakeZones, proposal: &Proposal) -> Result<ZoneId> {
    let id = ZoneId::new(stamp.now, stamp.entropy);
    let p = proposal;
    let written = store::insert_zone(
        tx,
        &id,
        &p.slug,
        &p.names,
        &p.country,
        &p.currency,
        p.places,
        p.unit,
        &p.time_zone,
        &p.sectors,
        stamp.now,
    )
    .await?;
    if written == 0 {
        return Err(Refusal::field("slug", key!("fault-zone-slug-taken")).into());
    }
    let after = json!({ "slug": p.slug, "names": p.names, "country": p.country, "currency": p.currency });
    let done = Done { act: "made", record: "zone", id: id.as_str(), before: None, after: Some(&after) };
    house::record(tx, stamp, permit.acting(), done).await?;
    house::emit(tx, stamp, TOPIC, "zone-made", id.as_str()).await?;
    Ok(id)
}

/// Makes somebody an officer of a zone.
pub async fn appoint(tx: &mut Tx, stamp: Stamp<'_>, permit: &MakeZones, zone: &ZoneId, who: &PersonId) -> Result<()> {
    if store::add_officer(tx, zone, who, stamp.now).await? == 0 {
        return Ok(());
    }
    let after = json!({ "officer": who });
    let done = Done { act: "officer-appointed", record: "zone", id: zone.as_str(), before: None, after: Some(&after) };
    house::record(tx, stamp, permit.acting(), done).await.map(|_| ())
}

/// Ends that.
pub async fn dismiss(tx: &mut Tx, stamp: Stamp<'_>, permit: &MakeZones, zone: &ZoneId, who: &PersonId) -> Result<()> {
    if store::remove_officer(tx, zone, who).await? == 0 {
        return Err(Refusal::NotFound.into());
    }
    let before = json!({ "officer": who });
    let done = Done { act: "officer-dismissed", record: "zone", id: zone.as_str(), before: Some(&before), after: None };
    house::record(tx, stamp, permit.acting(), done).await.map(|_| ())
}

/// Companies are put into sectors that the zone has.
fn known_sector(zone: &Zone, sector: &str) -> Result<()> {
    if zone.sectors.find(sector).is_some() {
        return Ok(());
    }
    Err(Refusal::Invalid(vec![FieldFault::with("sector", key!("fault-choice"), sector)]).into())
}

/// Takes a company in.
pub async fn admit(tx: &mut Tx, stamp: Stamp<'_>, permit: &RunOffice, new: &NewCompany) -> Result<CompanyId> {
    let id = CompanyId::new(stamp.now, stamp.entropy);
    let zone = store::zone_by_id(tx, permit.zone()).await?.ok_or(Refusal::NotFound)?;
    known_sector(&zone, &new.sector)?;
    if store::insert_company(tx, &id, permit.zone(), &new.identifier, &new.name, new.organisation.as_ref()).await? == 0
    {
        return Err(Refusal::field("identifier", key!("fault-company-taken")).into());
    }
    store::put_class(tx, &id, &new.from, &new.sector, &new.group, new.size.as_str()).await?;
    let after = json!({
        "identifier": new.identifier, "name": new.name, "organisation": new.organisation, "from": new.from,
        "sector": new.sector, "group": new.group, "size": new.size,
    });
    let done = Done { act: "admitted", record: "zone-company", id: id.as_str(), before: None, after: Some(&after) };
    house::record(tx, stamp, permit.acting(), done).await?;
    Ok(id)
}

/// From a month on a company counts as something else, or not at all.
pub async fn classify(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    permit: &RunOffice,
    company: &Company,
    from: &str,
    class: Option<(&str, &str, SizeClass)>,
) -> Result<()> {
    let had = store::classes_of(tx, &company.id).await?;
    if company.zone_id != *permit.zone() {
        return Err(Refusal::NotFound.into());
    }
    if had.last().is_some_and(|last| from < last.valid_from.as_str()) {
        return Err(Refusal::field("from", key!("fault-class-order")).into());
    }
    if let Some((sector, ..)) = class {
        let zone = store::zone_by_id(tx, permit.zone()).await?.ok_or(Refusal::NotFound)?;
        known_sector(&zone, sector)?;
    }
    let last_month = crate::filing::month_before(from);
    store::end_class(tx, &company.id, &last_month).await?;
    if let Some((sector, group, size)) = class {
        store::put_class(tx, &company.id, from, sector, group, size.as_str()).await?;
    }
    let after = json!({ "from": from, "class": class.map(|(sector, group, size)| json!([sector, group, size])) });
    let id = company.id.as_str();
    let done = Done { act: "classified", record: "zone-company", id, before: None, after: Some(&after) };
    house::record(tx, stamp, permit.acting(), done).await.map(|_| ())
}

/// Companies, what they count as, and their filings, as they stand in a file; for the demonstration and imports.
pub async fn bulk(
    tx: &mut Tx,
    stamp: Stamp<'_>,
    permit: &RunOffice,
    companies: &[Company],
    classes: &[Class],
    returns: &[Return],
) -> Result<()> {
    let text = |text: &str| Value::Text(Some(text.to_owned()));
    let rows = companies.iter().map(|c| {
        let organisation = Value::Text(c.organisation_id.as_ref().map(ToString::to_string));
        vec![text(c.id.as_str()), text(permit.zone().as_str()), text(&c.identifier), text(&c.name), organisation]
    });
    let columns = ["id", "zone_id", "identifier", "name", "organisation_id"];
    tx.insert_many("zone_company", &columns, rows.collect(), true).await?;
    let rows = classes.iter().map(|c| {
        vec![
            text(c.company_id.as_str()),
            text(&c.valid_from),
            Value::Text(c.valid_to.clone()),
            text(&c.sector),
            text(&c.parent_group),
            text(c.size_class.as_str()),
        ]
    });
    let columns = ["company_id", "valid_from", "valid_to", "sector", "parent_group", "size_class"];
    tx.insert_many("zone_class", &columns, rows.collect(), true).await?;
    let rows = returns.iter().map(|r| {
        vec![
            text(&stamp.id()),
            text(r.company_id.as_str()),
            text(&r.month),
            Value::Int(Some(r.sales)),
            text(&r.reason),
            Value::Int(Some(r.filed_at.micros())),
            Value::Text(r.filed_by.as_ref().map(ToString::to_string)),
        ]
    });
    let columns = ["id", "company_id", "month", "sales", "reason", "filed_at", "filed_by"];
    tx.insert_many("zone_return", &columns, rows.collect(), true).await?;
    let after = json!({ "companies": companies.len(), "returns": returns.len() });
    let id = permit.zone().as_str();
    let done = Done { act: "filled", record: "zone", id, before: None, after: Some(&after) };
    house::record(tx, stamp, permit.acting(), done).await.map(|_| ())
}
