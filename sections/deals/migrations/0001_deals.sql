-- What becomes of interest in an offer or need. A case lasts beyond its edition; it is counted there.
CREATE TABLE deal_case (
  id TEXT PRIMARY KEY NOT NULL,
  forum_id TEXT NOT NULL REFERENCES forum (id),
  listing_id TEXT NOT NULL REFERENCES listing (id),
  owner_id TEXT NOT NULL REFERENCES organisation (id),
  asker_id TEXT NOT NULL REFERENCES organisation (id),
  asked_by TEXT,
  openly BOOLEAN NOT NULL,
  state TEXT NOT NULL,
  message TEXT NOT NULL,
  message_language TEXT NOT NULL,
  note TEXT,
  tells TEXT NOT NULL,
  owner_country TEXT,
  asker_country TEXT,
  tracks TEXT NOT NULL,
  asker_consents BOOLEAN NOT NULL,
  owner_consents BOOLEAN NOT NULL,
  named_at BIGINT,
  handled_by TEXT,
  reached_at BIGINT,
  answer TEXT,
  answered_by TEXT,
  answered_at BIGINT,
  ending TEXT,
  ended_reason TEXT,
  ended_at BIGINT,
  created_at BIGINT NOT NULL,
  changed_at BIGINT NOT NULL
);
CREATE INDEX deal_case_forum ON deal_case (forum_id, state);
CREATE INDEX deal_case_owner ON deal_case (owner_id);
CREATE INDEX deal_case_asker ON deal_case (asker_id, listing_id);
CREATE INDEX deal_case_asked_by ON deal_case (asked_by);
CREATE INDEX deal_case_handled_by ON deal_case (handled_by);
CREATE TABLE deal_message (
  case_id TEXT NOT NULL REFERENCES deal_case (id),
  id TEXT NOT NULL,
  side TEXT NOT NULL,
  by_person TEXT,
  text TEXT NOT NULL,
  language TEXT NOT NULL,
  at BIGINT NOT NULL,
  PRIMARY KEY (case_id, id)
);
CREATE INDEX deal_message_by ON deal_message (by_person);
-- Steps beyond the interest: proposed by one side, confirmed by the other. The amount is in whole units of its currency.
CREATE TABLE deal_step (
  case_id TEXT NOT NULL REFERENCES deal_case (id),
  id TEXT NOT NULL,
  step TEXT NOT NULL,
  side TEXT NOT NULL,
  by_person TEXT,
  on_day TEXT NOT NULL,
  amount BIGINT,
  currency TEXT,
  number TEXT,
  state TEXT NOT NULL,
  proposed_at BIGINT NOT NULL,
  answered_by TEXT,
  answered_at BIGINT,
  PRIMARY KEY (case_id, id)
);
CREATE INDEX deal_step_by ON deal_step (by_person);
CREATE INDEX deal_step_answered ON deal_step (answered_by);
-- An announcement is public while both sides agree to exactly what it says: each agreement is the mark of a text.
CREATE TABLE deal_signing (
  case_id TEXT PRIMARY KEY NOT NULL REFERENCES deal_case (id),
  forum_id TEXT NOT NULL REFERENCES forum (id),
  step TEXT NOT NULL,
  texts TEXT NOT NULL,
  starts_at BIGINT NOT NULL,
  place TEXT NOT NULL,
  mark TEXT NOT NULL,
  owner_agreed TEXT,
  asker_agreed TEXT,
  changed_by TEXT,
  changed_at BIGINT NOT NULL
);
CREATE INDEX deal_signing_forum ON deal_signing (forum_id, starts_at);
-- Totals of an edition count what had happened when it was archived.
CREATE TABLE deal_frozen (
  forum_id TEXT PRIMARY KEY NOT NULL REFERENCES forum (id),
  at BIGINT NOT NULL
);
