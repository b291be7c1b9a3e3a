-- Where an organisation is present, whatever the edition.
CREATE INDEX registration_of_organisation ON registration (organisation_id);
CREATE INDEX delegation_of_organisation ON delegation (organisation_id);
-- What is swept out daily is found by its age.
CREATE INDEX sign_in_attempt_at ON sign_in_attempt (at);
CREATE INDEX sign_in_session_expires ON sign_in_session (expires_at);
CREATE INDEX sign_in_token_expires ON sign_in_token (expires_at);
CREATE INDEX organisation_invitation_expires ON organisation_invitation (expires_at);
-- Letters to people who have no account yet: using one makes it. Kinds: link, reset.
CREATE TABLE person_token (
  secret_hash TEXT PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES person (id),
  email TEXT NOT NULL,
  kind TEXT NOT NULL,
  language TEXT NOT NULL,
  expires_at BIGINT NOT NULL
);
CREATE INDEX person_token_person ON person_token (person_id);
CREATE INDEX person_token_expires ON person_token (expires_at);
