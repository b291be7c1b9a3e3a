-- A mandate that is offered to an address and waits for its holder to take it on. It is kept by address, so that offering
-- one tells nobody whether the address has an account.
CREATE TABLE mandate_offer (
  id TEXT PRIMARY KEY,
  principal_id TEXT NOT NULL REFERENCES person (id),
  email TEXT NOT NULL,
  note TEXT,
  created_at BIGINT NOT NULL,
  UNIQUE (principal_id, email)
);
CREATE INDEX mandate_offer_email ON mandate_offer (email);
CREATE INDEX person_email ON person (email);
CREATE INDEX registration_substitute ON registration (substitute_of);
