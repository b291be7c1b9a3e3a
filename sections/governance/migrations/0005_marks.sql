-- Whose a public comment was, after its address is forgotten: a hash of the comment's id and the address. It leads from a
-- known address to its comments, for an erasure, and from no comment to an address.
ALTER TABLE declaration_comment ADD COLUMN mark TEXT;
