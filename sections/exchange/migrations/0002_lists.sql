-- What somebody does not want suggested again, and why.
CREATE TABLE dismissal (
  person_id TEXT NOT NULL REFERENCES person (id),
  listing_id TEXT NOT NULL REFERENCES listing (id),
  reason TEXT NOT NULL,
  at BIGINT NOT NULL,
  PRIMARY KEY (person_id, listing_id)
);
CREATE INDEX dismissal_listing ON dismissal (listing_id);
-- Files between upload and import; the bytes lie in the file store under their hash.
CREATE TABLE import_upload (
  id TEXT PRIMARY KEY,
  organisation_id TEXT NOT NULL REFERENCES organisation (id),
  person_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  hash TEXT NOT NULL,
  created_at BIGINT NOT NULL
);
CREATE INDEX import_upload_age ON import_upload (created_at);
CREATE INDEX import_upload_hash ON import_upload (hash);
