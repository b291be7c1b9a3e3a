-- Releases and lines of the record are items; what they say stands in versions. Which version is public, and from when, is
-- decided by `shown`, `public_at` and `withdrawn_at` alone.
CREATE TABLE press_item (
  forum_id TEXT NOT NULL REFERENCES forum (id),
  id TEXT NOT NULL,
  kind TEXT NOT NULL,
  organisation_id TEXT REFERENCES organisation (id),
  shown BIGINT,
  latest BIGINT NOT NULL,
  submitted_at BIGINT,
  public_at BIGINT,
  withdrawn_at BIGINT,
  reason TEXT,
  created_at BIGINT NOT NULL,
  PRIMARY KEY (forum_id, id)
);
CREATE INDEX press_item_turn ON press_item (public_at);
CREATE INDEX press_item_organisation ON press_item (organisation_id);
CREATE TABLE press_version (
  forum_id TEXT NOT NULL,
  item_id TEXT NOT NULL,
  number BIGINT NOT NULL,
  content TEXT NOT NULL,
  note TEXT NOT NULL,
  by_person TEXT NOT NULL,
  at BIGINT NOT NULL,
  approved_by TEXT,
  approved_at BIGINT,
  PRIMARY KEY (forum_id, item_id, number)
);
-- Questions and comments of the public. Address and source are for the secretariat and the limits; no page shows them.
CREATE TABLE press_reply (
  forum_id TEXT NOT NULL REFERENCES forum (id),
  id TEXT NOT NULL,
  kind TEXT NOT NULL,
  item_id TEXT,
  name TEXT NOT NULL,
  email TEXT NOT NULL,
  person_id TEXT,
  language TEXT NOT NULL,
  body TEXT NOT NULL,
  state TEXT NOT NULL,
  answer TEXT NOT NULL,
  source TEXT NOT NULL,
  at BIGINT NOT NULL,
  decided_at BIGINT,
  PRIMARY KEY (forum_id, id)
);
CREATE INDEX press_reply_state ON press_reply (forum_id, state, at);
CREATE INDEX press_reply_email ON press_reply (email);
CREATE INDEX press_reply_person ON press_reply (person_id);
-- Articles laid beside the record.
CREATE TABLE press_check (
  forum_id TEXT NOT NULL REFERENCES forum (id),
  id TEXT NOT NULL,
  title TEXT NOT NULL,
  address TEXT NOT NULL,
  article TEXT NOT NULL,
  items TEXT NOT NULL,
  by_person TEXT NOT NULL,
  at BIGINT NOT NULL,
  PRIMARY KEY (forum_id, id)
);
