//! The SQL of this section.

use exedra_kernel::{Localized, Moment, OrganisationId, PersonId, Tracks};
use exedra_store::sql;

use crate::model::{Class, Company, CompanyId, Draft, DraftId, Release, ReleaseId, Reminder, Return, Zone, ZoneId};

sql! {
    /// Statements.
    pub static STATEMENTS;

    pub fn zones() -> Many<Zone> =
        "SELECT id, slug, names, country, currency, places, unit, time_zone, sectors FROM zone ORDER BY slug";
    pub fn zone(slug: &str) -> One<Zone> =
        "SELECT id, slug, names, country, currency, places, unit, time_zone, sectors FROM zone WHERE slug = $1";
    pub fn zone_by_id(id: &ZoneId) -> One<Zone> =
        "SELECT id, slug, names, country, currency, places, unit, time_zone, sectors FROM zone WHERE id = $1";
    pub fn zones_in(country: &str) -> Many<Zone> =
        "SELECT id, slug, names, country, currency, places, unit, time_zone, sectors FROM zone WHERE country = $1 ORDER BY slug";
    pub fn insert_zone(id: &ZoneId, slug: &str, names: &Localized, country: &str, currency: &str, places: i64, unit: i64, time_zone: &str, sectors: &Tracks, at: Moment) -> Written =
        "INSERT INTO zone (id, slug, names, country, currency, places, unit, time_zone, sectors, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT (slug) DO NOTHING";
    pub fn officers(zone: &ZoneId) -> Many<(PersonId,)> =
        "SELECT person_id FROM zone_officer WHERE zone_id = $1 ORDER BY since, person_id";
    pub fn officer(zone: &ZoneId, person: &PersonId) -> One<(Moment,)> =
        "SELECT since FROM zone_officer WHERE zone_id = $1 AND person_id = $2";
    pub fn officer_of(person: &PersonId) -> Many<(ZoneId, Moment)> =
        "SELECT zone_id, since FROM zone_officer WHERE person_id = $1 ORDER BY zone_id";
    pub fn add_officer(zone: &ZoneId, person: &PersonId, at: Moment) -> Written =
        "INSERT INTO zone_officer (zone_id, person_id, since) VALUES ($1, $2, $3) ON CONFLICT (zone_id, person_id) DO NOTHING";
    pub fn remove_officer(zone: &ZoneId, person: &PersonId) -> Written =
        "DELETE FROM zone_officer WHERE zone_id = $1 AND person_id = $2";
    pub fn forget_officer(person: &PersonId) -> Written = "DELETE FROM zone_officer WHERE person_id = $1";
    pub fn companies(zone: &ZoneId) -> Many<Company> =
        "SELECT id, zone_id, identifier, name, organisation_id FROM zone_company WHERE zone_id = $1 ORDER BY identifier";
    pub fn company(zone: &ZoneId, id: &CompanyId) -> One<Company> =
        "SELECT id, zone_id, identifier, name, organisation_id FROM zone_company WHERE zone_id = $1 AND id = $2";
    pub fn companies_of(organisation: &OrganisationId) -> Many<Company> =
        "SELECT id, zone_id, identifier, name, organisation_id FROM zone_company WHERE organisation_id = $1 ORDER BY id";
    pub fn insert_company(id: &CompanyId, zone: &ZoneId, identifier: &str, name: &str, organisation: Option<&OrganisationId>) -> Written =
        "INSERT INTO zone_company (id, zone_id, identifier, name, organisation_id) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (zone_id, identifier) DO NOTHING";
    pub fn classes(zone: &ZoneId) -> Many<Class> =
        "SELECT c.company_id, c.valid_from, c.valid_to, c.sector, c.parent_group, c.size_class FROM zone_class c
         JOIN zone_company m ON m.id = c.company_id WHERE m.zone_id = $1 ORDER BY c.company_id, c.valid_from";
    pub fn classes_of(company: &CompanyId) -> Many<Class> =
        "SELECT company_id, valid_from, valid_to, sector, parent_group, size_class FROM zone_class
         WHERE company_id = $1 ORDER BY valid_from";
    pub fn end_class(company: &CompanyId, valid_to: &str) -> Written =
        "UPDATE zone_class SET valid_to = $2 WHERE company_id = $1 AND valid_to IS NULL";
    pub fn put_class(company: &CompanyId, valid_from: &str, sector: &str, group: &str, size: &str) -> Written =
        "INSERT INTO zone_class (company_id, valid_from, valid_to, sector, parent_group, size_class)
         VALUES ($1, $2, NULL, $3, $4, $5) ON CONFLICT (company_id, valid_from)
         DO UPDATE SET valid_to = NULL, sector = excluded.sector, parent_group = excluded.parent_group, size_class = excluded.size_class";
    pub fn returns(zone: &ZoneId, until: Moment) -> Many<Return> =
        "SELECT r.company_id, r.month, r.sales, r.reason, r.filed_at, r.filed_by FROM zone_return r
         JOIN zone_company m ON m.id = r.company_id WHERE m.zone_id = $1 AND r.filed_at <= $2
         ORDER BY r.company_id, r.month, r.filed_at, r.id";
    pub fn returns_of(company: &CompanyId) -> Many<Return> =
        "SELECT company_id, month, sales, reason, filed_at, filed_by FROM zone_return WHERE company_id = $1
         ORDER BY month, filed_at, id";
    pub fn insert_return(id: &str, company: &CompanyId, month: &str, sales: i64, reason: &str, at: Moment, by: Option<&PersonId>) -> Written =
        "INSERT INTO zone_return (id, company_id, month, sales, reason, filed_at, filed_by) VALUES ($1, $2, $3, $4, $5, $6, $7)";
    pub fn returns_by(person: &PersonId) -> Many<Return> =
        "SELECT company_id, month, sales, reason, filed_at, filed_by FROM zone_return WHERE filed_by = $1 ORDER BY filed_at, id";
    pub fn forget_filer(person: &PersonId) -> Written = "UPDATE zone_return SET filed_by = NULL WHERE filed_by = $1";
    pub fn reminders(zone: &ZoneId) -> Many<Reminder> =
        "SELECT r.company_id, r.sent_at, r.letters FROM zone_reminder r JOIN zone_company m ON m.id = r.company_id
         WHERE m.zone_id = $1 ORDER BY r.company_id, r.sent_at";
    pub fn insert_reminder(company: &CompanyId, at: Moment, by: Option<&PersonId>, months: &str, letters: i64) -> Written =
        "INSERT INTO zone_reminder (company_id, sent_at, sent_by, months, letters) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (company_id, sent_at) DO NOTHING";
    pub fn reminders_by(person: &PersonId) -> Many<(CompanyId, Moment)> =
        "SELECT company_id, sent_at FROM zone_reminder WHERE sent_by = $1 ORDER BY sent_at, company_id";
    pub fn forget_reminder(person: &PersonId) -> Written =
        "UPDATE zone_reminder SET sent_by = NULL WHERE sent_by = $1";
    pub fn drafts(zone: &ZoneId) -> Many<Draft> =
        "SELECT id, zone_id, period_from, period_to, changes, snapshot, made_at FROM zone_draft
         WHERE zone_id = $1 ORDER BY period_to DESC, period_from DESC";
    pub fn draft(zone: &ZoneId, id: &DraftId) -> One<Draft> =
        "SELECT id, zone_id, period_from, period_to, changes, snapshot, made_at FROM zone_draft
         WHERE zone_id = $1 AND id = $2";
    pub fn put_draft(id: &DraftId, zone: &ZoneId, from: &str, to: &str, changes: &str, snapshot: &str, at: Moment, by: Option<&PersonId>) -> Written =
        "INSERT INTO zone_draft (id, zone_id, period_from, period_to, changes, snapshot, made_at, made_by)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (zone_id, period_from, period_to)
         DO UPDATE SET id = excluded.id, changes = excluded.changes, snapshot = excluded.snapshot,
         made_at = excluded.made_at, made_by = excluded.made_by";
    pub fn remove_draft(zone: &ZoneId, id: &DraftId) -> Written =
        "DELETE FROM zone_draft WHERE zone_id = $1 AND id = $2";
    pub fn drafts_by(person: &PersonId) -> Many<(DraftId, Moment)> =
        "SELECT id, made_at FROM zone_draft WHERE made_by = $1 ORDER BY made_at, id";
    pub fn forget_drafter(person: &PersonId) -> Written = "UPDATE zone_draft SET made_by = NULL WHERE made_by = $1";
    pub fn releases(zone: &ZoneId) -> Many<Release> =
        "SELECT id, zone_id, period_from, period_to, version, as_of, published_at, changes, snapshot, classified FROM zone_release
         WHERE zone_id = $1 ORDER BY period_to DESC, period_from DESC, version DESC";
    pub fn release(zone: &ZoneId, id: &ReleaseId) -> One<Release> =
        "SELECT id, zone_id, period_from, period_to, version, as_of, published_at, changes, snapshot, classified FROM zone_release
         WHERE zone_id = $1 AND id = $2";
    pub fn insert_release(id: &ReleaseId, zone: &ZoneId, from: &str, to: &str, version: i64, as_of: &str, at: Moment, by: Option<&PersonId>, changes: &str, snapshot: &str, protection: &str, classified: &str) -> Written =
        "INSERT INTO zone_release (id, zone_id, period_from, period_to, version, as_of, published_at, published_by, changes, snapshot, protection, classified)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) ON CONFLICT (zone_id, period_from, period_to, version) DO NOTHING";
    pub fn releases_by(person: &PersonId) -> Many<(ReleaseId, Moment)> =
        "SELECT id, published_at FROM zone_release WHERE published_by = $1 ORDER BY published_at, id";
    pub fn forget_publisher(person: &PersonId) -> Written =
        "UPDATE zone_release SET published_by = NULL WHERE published_by = $1";
}
