CREATE TABLE IF NOT EXISTS journal_destroyed_key (
  key_id       CHAR(22)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  destroyed_at DATETIME(6) NOT NULL,
  PRIMARY KEY (key_id)
);
