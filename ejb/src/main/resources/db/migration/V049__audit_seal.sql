CREATE TABLE IF NOT EXISTS audit_seal (
  entry_id   BIGINT   NOT NULL,
  block_no   BIGINT   NOT NULL,
  entry_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (entry_id),
  KEY audit_seal_block (block_no, entry_id)
) ENGINE = InnoDB;
