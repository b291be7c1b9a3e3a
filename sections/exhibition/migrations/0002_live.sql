-- Live demonstrations at stands. People take numbers; last_number and last_place are counters, so that neither a number nor a
-- place in the queue is given twice.
CREATE TABLE live (
  forum_id TEXT NOT NULL REFERENCES forum (id),
  id TEXT NOT NULL,
  organisation_id TEXT NOT NULL REFERENCES organisation (id),
  titles TEXT NOT NULL,
  abouts TEXT NOT NULL,
  minutes BIGINT NOT NULL,
  places BIGINT NOT NULL,
  grace BIGINT NOT NULL,
  state TEXT NOT NULL,
  last_number BIGINT NOT NULL,
  last_place BIGINT NOT NULL,
  resumed_at BIGINT,
  created_at BIGINT NOT NULL,
  PRIMARY KEY (forum_id, id)
);
CREATE INDEX live_organisation ON live (forum_id, organisation_id);
-- A number somebody took. Whoever holds it proves that by a secret, of which only the hash is kept; no name is needed.
CREATE TABLE turn (
  forum_id TEXT NOT NULL REFERENCES forum (id),
  live_id TEXT NOT NULL,
  number BIGINT NOT NULL,
  place BIGINT NOT NULL,
  state TEXT NOT NULL,
  secret_hash TEXT NOT NULL,
  person_id TEXT,
  returns BIGINT NOT NULL,
  taken_at BIGINT NOT NULL,
  called_at BIGINT,
  ended_at BIGINT,
  PRIMARY KEY (forum_id, live_id, number)
);
CREATE UNIQUE INDEX turn_secret ON turn (secret_hash);
CREATE UNIQUE INDEX turn_place ON turn (forum_id, live_id, place);
CREATE INDEX turn_state ON turn (forum_id, live_id, state, place);
CREATE INDEX turn_person ON turn (person_id);
-- The code on somebody's badge at an edition, and whether exhibitors may scan it without asking each time.
CREATE TABLE badge (
  forum_id TEXT NOT NULL REFERENCES forum (id),
  person_id TEXT NOT NULL REFERENCES person (id),
  code TEXT NOT NULL,
  standing BOOLEAN NOT NULL,
  made_at BIGINT NOT NULL,
  PRIMARY KEY (forum_id, person_id)
);
CREATE UNIQUE INDEX badge_code ON badge (forum_id, code);
CREATE INDEX badge_person ON badge (person_id);
-- Contacts at stands: an exhibitor scanned a badge; nothing of the person is theirs before the yes.
CREATE TABLE lead (
  forum_id TEXT NOT NULL REFERENCES forum (id),
  organisation_id TEXT NOT NULL REFERENCES organisation (id),
  person_id TEXT NOT NULL REFERENCES person (id),
  id TEXT NOT NULL,
  state TEXT NOT NULL,
  note TEXT NOT NULL,
  by_person TEXT,
  asked_at BIGINT NOT NULL,
  answered_at BIGINT,
  PRIMARY KEY (forum_id, organisation_id, person_id)
);
CREATE UNIQUE INDEX lead_id ON lead (id);
CREATE INDEX lead_person ON lead (person_id);
