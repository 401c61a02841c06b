-- the beginning of the chain, and the row that sealing locks
INSERT IGNORE INTO audit_block (block_no, first_id, last_id, entries, final_id, sealed_at, previous_hash, hash)
VALUES (0, 0, 0, 0, 0, '2000-01-01', REPEAT('0', 64), REPEAT('0', 64));
