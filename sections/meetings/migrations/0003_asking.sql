-- How meetings come about: what an edition allows and when, wishes, meetings of several, requests to an organisation.
CREATE TABLE meeting_policy (
  forum_id TEXT NOT NULL REFERENCES forum (id),
  mode TEXT NOT NULL,
  ask_from BIGINT,
  ask_until BIGINT,
  answer_until BIGINT,
  book_from BIGINT,
  book_until BIGINT,
  available_until BIGINT,
  publish_on BIGINT,
  most_asked BIGINT,
  most_accepted BIGINT,
  most_of_house BIGINT,
  most_received BIGINT,
  PRIMARY KEY (forum_id)
);
-- How a request came about, and the organisation it is addressed to, if it is: then to_id stands for it.
ALTER TABLE meeting_request ADD COLUMN organisation_id TEXT;
ALTER TABLE meeting_request ADD COLUMN origin TEXT NOT NULL DEFAULT 'asked';
CREATE INDEX meeting_request_house ON meeting_request (forum_id, organisation_id);
-- Whom somebody wishes to meet where the secretariat assigns; the other is not asked and never learns of it.
CREATE TABLE meeting_wish (
  forum_id TEXT NOT NULL REFERENCES forum (id),
  from_id TEXT NOT NULL,
  to_id TEXT NOT NULL,
  wish TEXT NOT NULL,
  made_at BIGINT NOT NULL,
  PRIMARY KEY (forum_id, from_id, to_id)
);
CREATE INDEX meeting_wish_to ON meeting_wish (to_id);
CREATE TABLE meeting_group (
  forum_id TEXT NOT NULL REFERENCES forum (id),
  id TEXT NOT NULL,
  by_id TEXT NOT NULL,
  title TEXT NOT NULL,
  message TEXT NOT NULL,
  message_language TEXT NOT NULL,
  least BIGINT NOT NULL,
  state TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  slot BIGINT,
  starts_at BIGINT,
  ends_at BIGINT,
  place_id TEXT,
  revision BIGINT NOT NULL,
  changed_at BIGINT NOT NULL,
  PRIMARY KEY (forum_id, id)
);
CREATE INDEX meeting_group_by ON meeting_group (by_id);
CREATE TABLE meeting_group_member (
  forum_id TEXT NOT NULL REFERENCES forum (id),
  group_id TEXT NOT NULL,
  person_id TEXT NOT NULL,
  state TEXT NOT NULL,
  comes BOOLEAN NOT NULL,
  answered_at BIGINT,
  answered_by TEXT,
  PRIMARY KEY (forum_id, group_id, person_id)
);
CREATE INDEX meeting_group_member_of ON meeting_group_member (person_id, forum_id);
CREATE TABLE plan_group (
  forum_id TEXT NOT NULL,
  plan_id TEXT NOT NULL,
  group_id TEXT NOT NULL,
  slot BIGINT,
  place_id TEXT,
  code TEXT NOT NULL,
  PRIMARY KEY (forum_id, plan_id, group_id)
);
