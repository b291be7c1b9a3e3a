-- Finding organisations by name in any language, and what their people did here themselves.
ALTER TABLE organisation ADD COLUMN sort_name TEXT NOT NULL DEFAULT '';
ALTER TABLE organisation ADD COLUMN edited_at BIGINT;
CREATE INDEX organisation_sorted ON organisation (sort_name, id);
CREATE INDEX organisation_sorted_country ON organisation (country, sort_name, id);
CREATE INDEX organisation_sorted_kind ON organisation (kind, sort_name, id);
CREATE TABLE organisation_word (
  word TEXT NOT NULL,
  organisation_id TEXT NOT NULL,
  PRIMARY KEY (word, organisation_id)
);
CREATE INDEX organisation_word_of ON organisation_word (organisation_id);
-- An invitation to become a member: it is made whether or not the address has an account, so it tells nobody which do.
CREATE TABLE organisation_invitation (
  id TEXT PRIMARY KEY,
  organisation_id TEXT NOT NULL REFERENCES organisation (id),
  email TEXT NOT NULL,
  role TEXT NOT NULL,
  secret_hash TEXT NOT NULL UNIQUE,
  by_person TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  expires_at BIGINT NOT NULL
);
CREATE INDEX organisation_invitation_of ON organisation_invitation (organisation_id, id);
CREATE INDEX organisation_invitation_email ON organisation_invitation (email);
