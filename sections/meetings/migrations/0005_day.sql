-- The day itself: who is late, how a meeting went as each side says, proposals to move one or to hold one now, private notes.
-- What is said counts for the slot it was said about: a meeting that moves starts anew.
CREATE TABLE meeting_late (
  forum_id TEXT NOT NULL REFERENCES forum (id),
  meeting_id TEXT NOT NULL,
  person_id TEXT NOT NULL,
  slot BIGINT NOT NULL,
  minutes BIGINT NOT NULL,
  said_at BIGINT NOT NULL,
  PRIMARY KEY (forum_id, meeting_id, person_id, slot)
);
CREATE TABLE meeting_said (
  forum_id TEXT NOT NULL REFERENCES forum (id),
  meeting_id TEXT NOT NULL,
  person_id TEXT NOT NULL,
  slot BIGINT NOT NULL,
  outcome TEXT NOT NULL,
  said_at BIGINT NOT NULL,
  said_by TEXT NOT NULL,
  PRIMARY KEY (forum_id, meeting_id, person_id, slot)
);
CREATE TABLE meeting_proposal (
  forum_id TEXT NOT NULL REFERENCES forum (id),
  id TEXT NOT NULL,
  kind TEXT NOT NULL,
  request_id TEXT NOT NULL,
  from_id TEXT NOT NULL,
  to_id TEXT NOT NULL,
  slot BIGINT NOT NULL,
  place_id TEXT NOT NULL,
  state TEXT NOT NULL,
  made_at BIGINT NOT NULL,
  until_at BIGINT NOT NULL,
  PRIMARY KEY (forum_id, id)
);
CREATE INDEX meeting_proposal_to ON meeting_proposal (forum_id, to_id);
CREATE INDEX meeting_proposal_from ON meeting_proposal (forum_id, from_id);
-- For whoever wrote it, and nobody else.
CREATE TABLE meeting_note (
  forum_id TEXT NOT NULL REFERENCES forum (id),
  meeting_id TEXT NOT NULL,
  person_id TEXT NOT NULL,
  note TEXT NOT NULL,
  rating BIGINT,
  again BOOLEAN,
  changed_at BIGINT NOT NULL,
  PRIMARY KEY (forum_id, meeting_id, person_id)
);
