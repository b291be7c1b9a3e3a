-- Who does a job or carries a mail at present, so that two servers on one database do nothing twice; and whether words of a
-- mail were taken out after it went, so that a copy in a folder goes too.
ALTER TABLE job ADD COLUMN holder TEXT;
ALTER TABLE mail ADD COLUMN holder TEXT;
ALTER TABLE mail ADD COLUMN lease_until BIGINT;
ALTER TABLE mail ADD COLUMN redacted BOOLEAN;
