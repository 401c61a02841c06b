CREATE TABLE IF NOT EXISTS content_import_upload (
  import_id BIGINT      NOT NULL,
  upload    VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (import_id),
  CONSTRAINT content_import_upload_import FOREIGN KEY (import_id) REFERENCES content_import (id) ON DELETE CASCADE
);
