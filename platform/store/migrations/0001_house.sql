-- What the house itself keeps: events, jobs, outgoing mail, the audit trail, small counters.
CREATE TABLE event (
  id TEXT PRIMARY KEY,
  seq BIGINT UNIQUE,
  topic TEXT NOT NULL,
  kind TEXT NOT NULL,
  subject TEXT NOT NULL,
  payload TEXT NOT NULL,
  at BIGINT NOT NULL
);
CREATE INDEX event_unnumbered ON event (id) WHERE seq IS NULL;
CREATE TABLE job (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  forum_id TEXT,
  payload TEXT NOT NULL,
  state TEXT NOT NULL,
  progress TEXT NOT NULL,
  result TEXT,
  by_person TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  started_at BIGINT,
  ended_at BIGINT,
  lease_until BIGINT,
  cancel BOOLEAN NOT NULL
);
CREATE INDEX job_state ON job (state, created_at);
CREATE TABLE mail (
  id TEXT PRIMARY KEY,
  person_id TEXT,
  address TEXT NOT NULL,
  subject TEXT NOT NULL,
  body TEXT NOT NULL,
  calendar TEXT,
  state TEXT NOT NULL,
  attempts BIGINT NOT NULL,
  next_at BIGINT NOT NULL,
  problem TEXT,
  created_at BIGINT NOT NULL,
  sent_at BIGINT
);
CREATE INDEX mail_state ON mail (state, next_at);
CREATE INDEX mail_person ON mail (person_id);
CREATE TABLE audit (
  id TEXT PRIMARY KEY,
  at BIGINT NOT NULL,
  by_person TEXT NOT NULL,
  behalf TEXT,
  act TEXT NOT NULL,
  record TEXT NOT NULL,
  record_id TEXT NOT NULL,
  before TEXT,
  after TEXT,
  undone_by TEXT
);
CREATE INDEX audit_record ON audit (record, record_id, id);
CREATE INDEX audit_person ON audit (by_person, id);
CREATE INDEX audit_behalf ON audit (behalf, id);
CREATE TABLE setting (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
);
