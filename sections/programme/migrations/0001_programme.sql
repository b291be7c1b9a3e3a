-- The programme of an edition: rooms, sessions, the running order inside a session, and who speaks.
CREATE TABLE programme_room (
  forum_id TEXT NOT NULL REFERENCES forum (id),
  code TEXT NOT NULL,
  names TEXT NOT NULL,
  capacity BIGINT NOT NULL,
  place BIGINT NOT NULL,
  PRIMARY KEY (forum_id, code)
);
-- `number` counts the sessions of an edition, for files that want a number; `revision` rises when time or place changes;
-- `expected` people are expected, 0 when nobody said.
CREATE TABLE programme_session (
  forum_id TEXT NOT NULL REFERENCES forum (id),
  id TEXT NOT NULL,
  code TEXT NOT NULL,
  number BIGINT NOT NULL,
  kind TEXT NOT NULL,
  titles TEXT NOT NULL,
  abstracts TEXT NOT NULL,
  languages TEXT NOT NULL,
  tracks TEXT NOT NULL,
  room_code TEXT,
  starts_at BIGINT NOT NULL,
  ends_at BIGINT NOT NULL,
  organisation_id TEXT REFERENCES organisation (id),
  state TEXT NOT NULL,
  remote BOOLEAN NOT NULL,
  expected BIGINT NOT NULL,
  revision BIGINT NOT NULL,
  changed_at BIGINT NOT NULL,
  earlier_start BIGINT,
  PRIMARY KEY (forum_id, id),
  UNIQUE (forum_id, code)
);
CREATE INDEX programme_session_time ON programme_session (forum_id, starts_at);
CREATE INDEX programme_session_organisation ON programme_session (organisation_id);
-- `delay` in minutes against the plan; a fixed item does not move.
CREATE TABLE programme_item (
  forum_id TEXT NOT NULL REFERENCES forum (id),
  id TEXT NOT NULL,
  session_id TEXT NOT NULL,
  position BIGINT NOT NULL,
  kind TEXT NOT NULL,
  titles TEXT NOT NULL,
  planned_at BIGINT NOT NULL,
  minutes BIGINT NOT NULL,
  fixed BOOLEAN NOT NULL,
  remote BOOLEAN NOT NULL,
  delay BIGINT NOT NULL,
  PRIMARY KEY (forum_id, id)
);
CREATE INDEX programme_item_session ON programme_item (forum_id, session_id, position);
-- Who is asked to speak, in a session or at one item of it, and what became of it. Whoever is substituted stays as a row;
-- the substitute has one of their own. Of the secret in the letter only the hash is stored.
CREATE TABLE programme_speaker (
  forum_id TEXT NOT NULL REFERENCES forum (id),
  id TEXT NOT NULL,
  session_id TEXT NOT NULL,
  item_id TEXT,
  person_id TEXT NOT NULL REFERENCES person (id),
  state TEXT NOT NULL,
  substitute_id TEXT,
  position BIGINT NOT NULL,
  invited_at BIGINT NOT NULL,
  answered_at BIGINT,
  secret_hash TEXT,
  PRIMARY KEY (forum_id, id)
);
CREATE INDEX programme_speaker_session ON programme_speaker (forum_id, session_id, position);
CREATE INDEX programme_speaker_secret ON programme_speaker (secret_hash);
CREATE INDEX programme_speaker_person ON programme_speaker (person_id);
CREATE INDEX programme_speaker_substitute ON programme_speaker (substitute_id);
-- What came from a file: the file's own key of a session, room or person, what it became here, and the hash of what was read,
-- so that the same file again changes nothing. A person who was forgotten keeps a row without a thing.
CREATE TABLE programme_origin (
  forum_id TEXT NOT NULL REFERENCES forum (id),
  kind TEXT NOT NULL,
  source_key TEXT NOT NULL,
  thing TEXT NOT NULL,
  hash TEXT NOT NULL,
  PRIMARY KEY (forum_id, kind, source_key)
);
CREATE INDEX programme_origin_thing ON programme_origin (thing);
