-- Meetings at an edition: hours and places, who is away when, requests, plans, what is published.
CREATE TABLE meeting_slot (
  forum_id TEXT NOT NULL REFERENCES forum (id),
  number BIGINT NOT NULL,
  starts_at BIGINT NOT NULL,
  ends_at BIGINT NOT NULL,
  label TEXT,
  PRIMARY KEY (forum_id, number)
);
CREATE TABLE meeting_place (
  forum_id TEXT NOT NULL REFERENCES forum (id),
  id TEXT NOT NULL,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  rank BIGINT NOT NULL,
  organisation_id TEXT,
  address TEXT,
  PRIMARY KEY (forum_id, id)
);
CREATE TABLE blocked_time (
  forum_id TEXT NOT NULL REFERENCES forum (id),
  person_id TEXT NOT NULL,
  slot BIGINT NOT NULL,
  PRIMARY KEY (forum_id, person_id, slot)
);
CREATE TABLE meeting_preference (
  forum_id TEXT NOT NULL REFERENCES forum (id),
  person_id TEXT NOT NULL,
  remote BOOLEAN NOT NULL,
  most BIGINT,
  PRIMARY KEY (forum_id, person_id)
);
CREATE TABLE meeting_request (
  forum_id TEXT NOT NULL REFERENCES forum (id),
  id TEXT NOT NULL,
  from_id TEXT NOT NULL,
  to_id TEXT NOT NULL,
  listing_id TEXT,
  message TEXT NOT NULL,
  message_language TEXT NOT NULL,
  wish TEXT NOT NULL,
  answer_wish TEXT,
  state TEXT NOT NULL,
  reason TEXT,
  created_at BIGINT NOT NULL,
  answered_at BIGINT,
  answered_by TEXT,
  PRIMARY KEY (forum_id, id)
);
CREATE INDEX meeting_request_from ON meeting_request (forum_id, from_id, created_at);
CREATE INDEX meeting_request_to ON meeting_request (forum_id, to_id, created_at);
CREATE INDEX meeting_request_state ON meeting_request (forum_id, state);
CREATE TABLE meeting_plan (
  forum_id TEXT NOT NULL REFERENCES forum (id),
  id TEXT NOT NULL,
  job_id TEXT NOT NULL,
  state TEXT NOT NULL,
  seed BIGINT NOT NULL,
  keep BOOLEAN NOT NULL,
  wanted BIGINT NOT NULL,
  placed BIGINT NOT NULL,
  objective BIGINT NOT NULL,
  bound BIGINT NOT NULL,
  gap DOUBLE PRECISION NOT NULL,
  seconds DOUBLE PRECISION NOT NULL,
  trace TEXT NOT NULL,
  made_by TEXT NOT NULL,
  made_at BIGINT NOT NULL,
  published_at BIGINT,
  PRIMARY KEY (forum_id, id)
);
CREATE TABLE plan_meeting (
  forum_id TEXT NOT NULL,
  plan_id TEXT NOT NULL,
  request_id TEXT NOT NULL,
  a_id TEXT NOT NULL,
  b_id TEXT NOT NULL,
  slot BIGINT NOT NULL,
  place_id TEXT NOT NULL,
  PRIMARY KEY (forum_id, plan_id, request_id)
);
CREATE TABLE plan_unplaced (
  forum_id TEXT NOT NULL,
  plan_id TEXT NOT NULL,
  request_id TEXT NOT NULL,
  a_id TEXT NOT NULL,
  b_id TEXT NOT NULL,
  code TEXT NOT NULL,
  args TEXT NOT NULL,
  PRIMARY KEY (forum_id, plan_id, request_id)
);
CREATE TABLE meeting (
  forum_id TEXT NOT NULL REFERENCES forum (id),
  id TEXT NOT NULL,
  a_id TEXT NOT NULL,
  b_id TEXT NOT NULL,
  request_id TEXT NOT NULL,
  slot BIGINT NOT NULL,
  starts_at BIGINT NOT NULL,
  ends_at BIGINT NOT NULL,
  place_id TEXT NOT NULL,
  state TEXT NOT NULL,
  revision BIGINT NOT NULL,
  changed_at BIGINT NOT NULL,
  PRIMARY KEY (forum_id, id),
  UNIQUE (forum_id, request_id)
);
CREATE INDEX meeting_a ON meeting (a_id, forum_id);
CREATE INDEX meeting_b ON meeting (b_id, forum_id);
-- One row for each person and place of a meeting: whoever sits somewhere cannot sit elsewhere in the same slot.
CREATE TABLE meeting_seat (
  forum_id TEXT NOT NULL REFERENCES forum (id),
  who TEXT NOT NULL,
  slot BIGINT NOT NULL,
  meeting_id TEXT NOT NULL,
  PRIMARY KEY (forum_id, who, slot)
);
CREATE INDEX meeting_seat_of ON meeting_seat (forum_id, meeting_id);
