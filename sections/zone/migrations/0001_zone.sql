-- Zones whose companies file monthly returns, and what is published of them. None of this belongs to an edition. Sales are
-- whole numbers of the smallest unit of the zone's currency.
CREATE TABLE zone (
  id TEXT NOT NULL PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE,
  names TEXT NOT NULL,
  country TEXT NOT NULL,
  currency TEXT NOT NULL,
  places BIGINT NOT NULL,
  unit BIGINT NOT NULL,
  time_zone TEXT NOT NULL,
  sectors TEXT NOT NULL,
  created_at BIGINT NOT NULL
);
CREATE INDEX zone_country ON zone (country);
CREATE TABLE zone_officer (
  zone_id TEXT NOT NULL REFERENCES zone (id),
  person_id TEXT NOT NULL REFERENCES person (id),
  since BIGINT NOT NULL,
  PRIMARY KEY (zone_id, person_id)
);
CREATE INDEX zone_officer_person ON zone_officer (person_id);
CREATE TABLE zone_company (
  id TEXT NOT NULL PRIMARY KEY,
  zone_id TEXT NOT NULL REFERENCES zone (id),
  identifier TEXT NOT NULL,
  name TEXT NOT NULL,
  organisation_id TEXT REFERENCES organisation (id),
  UNIQUE (zone_id, identifier)
);
CREATE INDEX zone_company_organisation ON zone_company (organisation_id);
-- What a company counted as, from a month to a month; the last row of a member has no end.
CREATE TABLE zone_class (
  company_id TEXT NOT NULL REFERENCES zone_company (id),
  valid_from TEXT NOT NULL,
  valid_to TEXT,
  sector TEXT NOT NULL,
  parent_group TEXT NOT NULL,
  size_class TEXT NOT NULL,
  PRIMARY KEY (company_id, valid_from)
);
-- Every version of every return; of those for one month the one filed last counts. The reason is given where a check doubted it.
CREATE TABLE zone_return (
  id TEXT NOT NULL PRIMARY KEY,
  company_id TEXT NOT NULL REFERENCES zone_company (id),
  month TEXT NOT NULL,
  sales BIGINT NOT NULL,
  reason TEXT NOT NULL,
  filed_at BIGINT NOT NULL,
  filed_by TEXT REFERENCES person (id)
);
CREATE INDEX zone_return_company ON zone_return (company_id, month, filed_at);
CREATE INDEX zone_return_person ON zone_return (filed_by);
-- Letters that asked a company for what it owes.
CREATE TABLE zone_reminder (
  company_id TEXT NOT NULL REFERENCES zone_company (id),
  sent_at BIGINT NOT NULL,
  sent_by TEXT REFERENCES person (id),
  months TEXT NOT NULL,
  letters BIGINT NOT NULL,
  PRIMARY KEY (company_id, sent_at)
);
CREATE INDEX zone_reminder_person ON zone_reminder (sent_by);
-- What a release would say: published only when the filings still say the same.
CREATE TABLE zone_draft (
  id TEXT NOT NULL PRIMARY KEY,
  zone_id TEXT NOT NULL REFERENCES zone (id),
  period_from TEXT NOT NULL,
  period_to TEXT NOT NULL,
  changes TEXT NOT NULL,
  snapshot TEXT NOT NULL,
  made_at BIGINT NOT NULL,
  made_by TEXT REFERENCES person (id),
  UNIQUE (zone_id, period_from, period_to)
);
CREATE INDEX zone_draft_person ON zone_draft (made_by);
-- The snapshot holds what anybody may read and nothing else; protection says which cells were withheld for themselves and
-- which for others.
CREATE TABLE zone_release (
  id TEXT NOT NULL PRIMARY KEY,
  zone_id TEXT NOT NULL REFERENCES zone (id),
  period_from TEXT NOT NULL,
  period_to TEXT NOT NULL,
  version BIGINT NOT NULL,
  as_of TEXT NOT NULL,
  published_at BIGINT NOT NULL,
  published_by TEXT REFERENCES person (id),
  changes TEXT NOT NULL,
  snapshot TEXT NOT NULL,
  protection TEXT NOT NULL,
  UNIQUE (zone_id, period_from, period_to, version)
);
CREATE INDEX zone_release_person ON zone_release (published_by);
