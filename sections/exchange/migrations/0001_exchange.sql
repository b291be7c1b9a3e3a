-- Offers and needs: lasting things of organisations. All states in one table; what may be read is decided by the rules.
CREATE TABLE listing (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  organisation_id TEXT NOT NULL REFERENCES organisation (id),
  contact_id TEXT,
  state TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  changed_at BIGINT NOT NULL,
  published_at BIGINT,
  source TEXT,
  source_key TEXT,
  source_hash TEXT,
  decided_by TEXT,
  decided_at BIGINT,
  decision_text_version TEXT,
  title TEXT NOT NULL,
  reference TEXT,
  language TEXT,
  summary TEXT,
  description TEXT,
  advantages TEXT,
  technical TEXT,
  trl BIGINT,
  trl_evidence TEXT,
  ipr TEXT,
  ipr_note TEXT,
  ipr_until TEXT,
  sdgs TEXT,
  partner_role TEXT,
  partner_kinds TEXT,
  partner_size TEXT,
  partnerships TEXT,
  target_countries TEXT,
  technology_keywords TEXT,
  market_keywords TEXT,
  keywords TEXT,
  sectors TEXT,
  tracks TEXT,
  web TEXT,
  valid_until TEXT,
  first_public_where TEXT,
  first_public_since TEXT,
  first_public_address TEXT
);
CREATE UNIQUE INDEX listing_by_source ON listing (organisation_id, kind, source_key);
CREATE INDEX listing_state ON listing (state, kind, changed_at);
CREATE INDEX listing_contact ON listing (contact_id);
CREATE INDEX listing_validity ON listing (state, valid_until);
-- Where it is listed: an offer lasts beyond editions.
CREATE TABLE listing_forum (
  forum_id TEXT NOT NULL REFERENCES forum (id),
  listing_id TEXT NOT NULL REFERENCES listing (id),
  since BIGINT NOT NULL,
  PRIMARY KEY (forum_id, listing_id)
);
CREATE INDEX listing_forum_listing ON listing_forum (listing_id);
-- Pictures and documents of a listing.
CREATE TABLE listing_file (
  listing_id TEXT NOT NULL REFERENCES listing (id),
  file_id TEXT NOT NULL REFERENCES stored_file (id),
  role TEXT NOT NULL,
  place BIGINT NOT NULL,
  PRIMARY KEY (listing_id, file_id)
);
CREATE INDEX listing_file_file ON listing_file (file_id);
