CREATE TABLE IF NOT EXISTS media_item (
  hash      CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  type      VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  bytes     BIGINT      NOT NULL,
  upload    VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  stored_by BIGINT      NOT NULL,
  stored_at DATETIME(6) NOT NULL,
  PRIMARY KEY (hash),
  UNIQUE KEY media_item_upload (upload),
  CONSTRAINT media_item_person FOREIGN KEY (stored_by) REFERENCES person (id)
);
