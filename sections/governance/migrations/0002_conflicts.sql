-- What the reviewer of a questionnaire declared; whoever has a conflict reads nothing of it.
CREATE TABLE assessment_conflict (
  forum_id TEXT NOT NULL,
  assessment_id TEXT NOT NULL,
  person_id TEXT NOT NULL REFERENCES person (id),
  conflict BOOLEAN NOT NULL,
  reason TEXT NOT NULL,
  at BIGINT NOT NULL,
  PRIMARY KEY (forum_id, assessment_id, person_id),
  FOREIGN KEY (forum_id, assessment_id) REFERENCES assessment (forum_id, id)
);
CREATE INDEX assessment_conflict_person ON assessment_conflict (person_id);
