-- Events that somebody keeps in their own programme. Nobody else reads these rows: they are in no list, count or trail.
CREATE TABLE programme_star (
  forum_id TEXT NOT NULL REFERENCES forum (id),
  person_id TEXT NOT NULL REFERENCES person (id),
  session_id TEXT NOT NULL,
  starred_at BIGINT NOT NULL,
  PRIMARY KEY (forum_id, person_id, session_id)
);
CREATE INDEX programme_star_person ON programme_star (person_id);
