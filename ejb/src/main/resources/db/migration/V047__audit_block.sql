CREATE TABLE IF NOT EXISTS audit_block (
  block_no      BIGINT      NOT NULL,
  first_id      BIGINT      NOT NULL,
  last_id       BIGINT      NOT NULL,
  entries       INT         NOT NULL,
  final_id      BIGINT      NOT NULL,
  sealed_at     DATETIME(6) NOT NULL,
  previous_hash CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  hash          CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (block_no),
  KEY audit_block_hash (hash),
  KEY audit_block_sealed (sealed_at)
) ENGINE = InnoDB;
