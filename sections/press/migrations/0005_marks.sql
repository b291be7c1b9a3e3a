-- Whose a reply was, after its address is forgotten: a hash of the reply's id and the address. It leads from a known address
-- to its replies, for an erasure, and from no reply to an address.
ALTER TABLE press_reply ADD COLUMN mark TEXT;
