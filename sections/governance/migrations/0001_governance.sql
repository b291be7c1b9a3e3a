-- Common challenges: what an authority asks, and who answers it with whom.
CREATE TABLE challenge (
  forum_id TEXT NOT NULL REFERENCES forum (id),
  id TEXT NOT NULL,
  owner_id TEXT NOT NULL REFERENCES organisation (id),
  language TEXT NOT NULL,
  title TEXT NOT NULL,
  body TEXT NOT NULL,
  offered TEXT NOT NULL,
  criteria TEXT NOT NULL,
  roles TEXT NOT NULL,
  tracks TEXT NOT NULL,
  deadline BIGINT NOT NULL,
  tells TEXT NOT NULL,
  state TEXT NOT NULL,
  statement TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  decided_at BIGINT,
  PRIMARY KEY (forum_id, id)
);
CREATE INDEX challenge_owner ON challenge (owner_id);
CREATE TABLE challenge_answer (
  forum_id TEXT NOT NULL,
  id TEXT NOT NULL,
  challenge_id TEXT NOT NULL,
  lead_id TEXT NOT NULL REFERENCES organisation (id),
  language TEXT NOT NULL,
  title TEXT NOT NULL,
  body TEXT NOT NULL,
  state TEXT NOT NULL,
  outcome TEXT,
  reason TEXT NOT NULL,
  by_person TEXT,
  created_at BIGINT NOT NULL,
  submitted_at BIGINT,
  PRIMARY KEY (forum_id, id),
  FOREIGN KEY (forum_id, challenge_id) REFERENCES challenge (forum_id, id)
);
CREATE INDEX challenge_answer_of ON challenge_answer (forum_id, challenge_id);
CREATE TABLE challenge_party (
  forum_id TEXT NOT NULL,
  answer_id TEXT NOT NULL,
  organisation_id TEXT NOT NULL REFERENCES organisation (id),
  role TEXT NOT NULL,
  state TEXT NOT NULL,
  at BIGINT NOT NULL,
  PRIMARY KEY (forum_id, answer_id, organisation_id),
  FOREIGN KEY (forum_id, answer_id) REFERENCES challenge_answer (forum_id, id)
);
CREATE INDEX challenge_party_organisation ON challenge_party (organisation_id);
-- Who reads answers, what they declared about each, and what they think of it by criterion.
CREATE TABLE challenge_reviewer (
  forum_id TEXT NOT NULL,
  challenge_id TEXT NOT NULL,
  person_id TEXT NOT NULL REFERENCES person (id),
  at BIGINT NOT NULL,
  PRIMARY KEY (forum_id, challenge_id, person_id),
  FOREIGN KEY (forum_id, challenge_id) REFERENCES challenge (forum_id, id)
);
CREATE INDEX challenge_reviewer_person ON challenge_reviewer (person_id);
CREATE TABLE challenge_conflict (
  forum_id TEXT NOT NULL,
  answer_id TEXT NOT NULL,
  person_id TEXT NOT NULL REFERENCES person (id),
  conflict BOOLEAN NOT NULL,
  reason TEXT NOT NULL,
  at BIGINT NOT NULL,
  PRIMARY KEY (forum_id, answer_id, person_id),
  FOREIGN KEY (forum_id, answer_id) REFERENCES challenge_answer (forum_id, id)
);
CREATE INDEX challenge_conflict_person ON challenge_conflict (person_id);
CREATE TABLE challenge_mark (
  forum_id TEXT NOT NULL,
  answer_id TEXT NOT NULL,
  person_id TEXT NOT NULL REFERENCES person (id),
  criterion BIGINT NOT NULL,
  mark TEXT NOT NULL,
  reason TEXT NOT NULL,
  at BIGINT NOT NULL,
  PRIMARY KEY (forum_id, answer_id, person_id, criterion),
  FOREIGN KEY (forum_id, answer_id) REFERENCES challenge_answer (forum_id, id)
);
CREATE INDEX challenge_mark_person ON challenge_mark (person_id);
-- Questionnaires in versions; a published version stays as it is.
CREATE TABLE questionnaire (
  forum_id TEXT NOT NULL REFERENCES forum (id),
  id TEXT NOT NULL,
  version BIGINT NOT NULL,
  language TEXT NOT NULL,
  title TEXT NOT NULL,
  lede TEXT NOT NULL,
  questions TEXT NOT NULL,
  answers TEXT NOT NULL,
  reviews TEXT NOT NULL,
  published_at BIGINT,
  PRIMARY KEY (forum_id, id, version)
);
-- A questionnaire attached to a thing of some section, by the word of its kind and its id.
CREATE TABLE assessment (
  forum_id TEXT NOT NULL REFERENCES forum (id),
  id TEXT NOT NULL,
  questionnaire_id TEXT NOT NULL,
  version BIGINT NOT NULL,
  kind TEXT NOT NULL,
  thing_id TEXT NOT NULL,
  owner_id TEXT NOT NULL REFERENCES organisation (id),
  state TEXT NOT NULL,
  language TEXT NOT NULL,
  reviewer_id TEXT,
  decision TEXT,
  reasons TEXT NOT NULL,
  open_points TEXT NOT NULL,
  review_day TEXT,
  public BOOLEAN NOT NULL,
  created_at BIGINT NOT NULL,
  answered_at BIGINT,
  decided_at BIGINT,
  PRIMARY KEY (forum_id, id)
);
CREATE INDEX assessment_thing ON assessment (forum_id, kind, thing_id);
CREATE INDEX assessment_owner ON assessment (owner_id);
CREATE INDEX assessment_reviewer ON assessment (reviewer_id);
CREATE TABLE assessment_answer (
  forum_id TEXT NOT NULL,
  assessment_id TEXT NOT NULL,
  question BIGINT NOT NULL,
  answer TEXT NOT NULL,
  evidence TEXT NOT NULL,
  PRIMARY KEY (forum_id, assessment_id, question),
  FOREIGN KEY (forum_id, assessment_id) REFERENCES assessment (forum_id, id)
);
CREATE TABLE assessment_goal (
  forum_id TEXT NOT NULL,
  assessment_id TEXT NOT NULL,
  goal BIGINT NOT NULL,
  words TEXT NOT NULL,
  by_person TEXT,
  at BIGINT NOT NULL,
  PRIMARY KEY (forum_id, assessment_id, goal),
  FOREIGN KEY (forum_id, assessment_id) REFERENCES assessment (forum_id, id)
);
-- Statements of the forum: paragraphs of a version, what people say of them, who stands behind them.
CREATE TABLE declaration (
  forum_id TEXT NOT NULL REFERENCES forum (id),
  id TEXT NOT NULL,
  title TEXT NOT NULL,
  languages TEXT NOT NULL,
  authoritative TEXT NOT NULL,
  state TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  adopted_at BIGINT,
  PRIMARY KEY (forum_id, id)
);
CREATE TABLE declaration_version (
  forum_id TEXT NOT NULL,
  declaration_id TEXT NOT NULL,
  version BIGINT NOT NULL,
  note TEXT NOT NULL,
  published_at BIGINT,
  PRIMARY KEY (forum_id, declaration_id, version),
  FOREIGN KEY (forum_id, declaration_id) REFERENCES declaration (forum_id, id)
);
CREATE TABLE declaration_paragraph (
  forum_id TEXT NOT NULL,
  declaration_id TEXT NOT NULL,
  version BIGINT NOT NULL,
  place BIGINT NOT NULL,
  key TEXT NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (forum_id, declaration_id, version, key),
  FOREIGN KEY (forum_id, declaration_id, version) REFERENCES declaration_version (forum_id, declaration_id, version)
);
CREATE TABLE declaration_comment (
  forum_id TEXT NOT NULL,
  id TEXT NOT NULL,
  declaration_id TEXT NOT NULL,
  version BIGINT NOT NULL,
  paragraph TEXT,
  person_id TEXT,
  name TEXT NOT NULL,
  address TEXT,
  language TEXT NOT NULL,
  text TEXT NOT NULL,
  state TEXT NOT NULL,
  at BIGINT NOT NULL,
  PRIMARY KEY (forum_id, id),
  FOREIGN KEY (forum_id, declaration_id) REFERENCES declaration (forum_id, id)
);
CREATE INDEX declaration_comment_of ON declaration_comment (forum_id, declaration_id, state);
CREATE INDEX declaration_comment_person ON declaration_comment (person_id);
CREATE INDEX declaration_comment_address ON declaration_comment (address);
CREATE TABLE declaration_endorsement (
  forum_id TEXT NOT NULL,
  declaration_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  holder TEXT NOT NULL,
  version BIGINT NOT NULL,
  person_id TEXT,
  at BIGINT NOT NULL,
  PRIMARY KEY (forum_id, declaration_id, kind, holder),
  FOREIGN KEY (forum_id, declaration_id) REFERENCES declaration (forum_id, id)
);
CREATE INDEX declaration_endorsement_person ON declaration_endorsement (person_id);
