-- Lasting things: persons, accounts, organisations.
CREATE TABLE person (
  id TEXT PRIMARY KEY,
  native_name TEXT NOT NULL,
  latin_name TEXT NOT NULL,
  form_of_address TEXT,
  title TEXT,
  email TEXT,
  nationality TEXT,
  residence TEXT,
  languages TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  erased_at BIGINT
);
CREATE TABLE account (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL UNIQUE REFERENCES person (id),
  email TEXT NOT NULL UNIQUE,
  password_hash TEXT,
  language TEXT NOT NULL,
  operator BOOLEAN NOT NULL,
  disabled BOOLEAN NOT NULL,
  feed_secret TEXT,
  created_at BIGINT NOT NULL
);
CREATE TABLE sign_in_session (
  id TEXT PRIMARY KEY,
  secret_hash TEXT NOT NULL UNIQUE,
  account_id TEXT NOT NULL REFERENCES account (id),
  agent TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  seen_at BIGINT NOT NULL,
  expires_at BIGINT NOT NULL
);
CREATE INDEX sign_in_session_account ON sign_in_session (account_id);
CREATE TABLE sign_in_token (
  secret_hash TEXT PRIMARY KEY,
  account_id TEXT NOT NULL REFERENCES account (id),
  kind TEXT NOT NULL,
  expires_at BIGINT NOT NULL,
  used_at BIGINT
);
CREATE INDEX sign_in_token_account ON sign_in_token (account_id, kind);
CREATE TABLE sign_in_attempt (
  id TEXT PRIMARY KEY,
  account_key TEXT NOT NULL,
  address TEXT NOT NULL,
  at BIGINT NOT NULL
);
CREATE INDEX sign_in_attempt_key ON sign_in_attempt (account_key, at);
CREATE TABLE organisation (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  native_name TEXT,
  native_language TEXT,
  country TEXT,
  city TEXT,
  kind TEXT NOT NULL,
  website TEXT,
  about TEXT,
  about_language TEXT,
  sector TEXT,
  parent_id TEXT,
  status TEXT NOT NULL,
  source TEXT,
  source_hash TEXT,
  created_at BIGINT NOT NULL
);
CREATE INDEX organisation_country ON organisation (country, name);
CREATE INDEX organisation_by_name ON organisation (name);
CREATE INDEX organisation_parent ON organisation (parent_id);
CREATE TABLE organisation_name (
  organisation_id TEXT NOT NULL REFERENCES organisation (id),
  language TEXT NOT NULL,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  PRIMARY KEY (organisation_id, language, name)
);
CREATE TABLE organisation_identifier (
  scheme TEXT NOT NULL,
  value TEXT NOT NULL,
  organisation_id TEXT NOT NULL REFERENCES organisation (id),
  PRIMARY KEY (scheme, value)
);
CREATE INDEX organisation_identifier_of ON organisation_identifier (organisation_id);
CREATE TABLE membership (
  organisation_id TEXT NOT NULL REFERENCES organisation (id),
  person_id TEXT NOT NULL REFERENCES person (id),
  role TEXT NOT NULL,
  since BIGINT NOT NULL,
  PRIMARY KEY (organisation_id, person_id)
);
CREATE INDEX membership_person ON membership (person_id);
CREATE TABLE mandate (
  id TEXT PRIMARY KEY,
  principal_id TEXT NOT NULL REFERENCES person (id),
  agent_id TEXT NOT NULL REFERENCES person (id),
  note TEXT,
  created_at BIGINT NOT NULL,
  revoked_at BIGINT
);
CREATE INDEX mandate_agent ON mandate (agent_id);
CREATE INDEX mandate_principal ON mandate (principal_id);
CREATE TABLE consent (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES person (id),
  kind TEXT NOT NULL,
  given BOOLEAN NOT NULL,
  text_version TEXT NOT NULL,
  language TEXT NOT NULL,
  at BIGINT NOT NULL,
  by_person TEXT NOT NULL,
  mandate_id TEXT,
  current BOOLEAN NOT NULL
);
CREATE INDEX consent_person ON consent (person_id, kind, at);
-- Presence at an edition.
CREATE TABLE forum (
  id TEXT PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE,
  names TEXT NOT NULL,
  themes TEXT NOT NULL,
  venues TEXT NOT NULL,
  from_day TEXT NOT NULL,
  to_day TEXT NOT NULL,
  zone TEXT NOT NULL,
  languages TEXT NOT NULL,
  state TEXT NOT NULL,
  copied_from TEXT,
  created_at BIGINT NOT NULL
);
CREATE TABLE delegation (
  id TEXT PRIMARY KEY,
  forum_id TEXT NOT NULL REFERENCES forum (id),
  code TEXT NOT NULL,
  name TEXT NOT NULL,
  country TEXT,
  organisation_id TEXT,
  quota BIGINT NOT NULL,
  head_id TEXT,
  contact TEXT,
  deadline TEXT,
  created_at BIGINT NOT NULL,
  UNIQUE (forum_id, code)
);
CREATE TABLE delegation_manager (
  delegation_id TEXT NOT NULL REFERENCES delegation (id),
  person_id TEXT NOT NULL REFERENCES person (id),
  PRIMARY KEY (delegation_id, person_id)
);
CREATE INDEX delegation_manager_person ON delegation_manager (person_id);
CREATE TABLE registration (
  forum_id TEXT NOT NULL REFERENCES forum (id),
  person_id TEXT NOT NULL REFERENCES person (id),
  organisation_id TEXT,
  delegation_id TEXT,
  country_represented TEXT,
  badge_name TEXT NOT NULL,
  state TEXT NOT NULL,
  substitute_of TEXT,
  created_at BIGINT NOT NULL,
  PRIMARY KEY (forum_id, person_id)
);
CREATE INDEX registration_person ON registration (person_id);
CREATE INDEX registration_delegation ON registration (delegation_id);
CREATE INDEX registration_organisation ON registration (forum_id, organisation_id);
CREATE TABLE forum_role (
  forum_id TEXT NOT NULL REFERENCES forum (id),
  person_id TEXT NOT NULL REFERENCES person (id),
  role TEXT NOT NULL,
  scope TEXT NOT NULL,
  since BIGINT NOT NULL,
  PRIMARY KEY (forum_id, person_id, role, scope)
);
CREATE INDEX forum_role_person ON forum_role (person_id);
-- What an organiser asks beyond the built-in fields, for any described record.
CREATE TABLE own_field (
  id TEXT PRIMARY KEY,
  record TEXT NOT NULL,
  name TEXT NOT NULL,
  labels TEXT NOT NULL,
  kind TEXT NOT NULL,
  choices TEXT NOT NULL,
  need TEXT NOT NULL,
  sees TEXT NOT NULL,
  place BIGINT NOT NULL,
  retired BOOLEAN NOT NULL,
  UNIQUE (record, name)
);
CREATE TABLE own_value (
  record TEXT NOT NULL,
  record_id TEXT NOT NULL,
  name TEXT NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (record, record_id, name)
);
-- Pictures and documents; the bytes lie in the file store under their hash.
CREATE TABLE stored_file (
  id TEXT PRIMARY KEY,
  hash TEXT NOT NULL,
  media_type TEXT NOT NULL,
  name TEXT NOT NULL,
  bytes BIGINT NOT NULL,
  width BIGINT,
  height BIGINT,
  alternative TEXT NOT NULL,
  alternative_language TEXT NOT NULL,
  credit TEXT NOT NULL,
  licence TEXT NOT NULL,
  owner_id TEXT NOT NULL,
  created_at BIGINT NOT NULL
);
