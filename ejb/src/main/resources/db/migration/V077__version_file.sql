CREATE TABLE IF NOT EXISTS version_file (
  version_id BIGINT       NOT NULL,
  path       VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  content    LONGTEXT     NOT NULL,
  PRIMARY KEY (version_id, path),
  CONSTRAINT version_file_version FOREIGN KEY (version_id) REFERENCES module_version (id)
);
