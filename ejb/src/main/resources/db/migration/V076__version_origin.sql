CREATE TABLE IF NOT EXISTS version_origin (
  version_id   BIGINT        NOT NULL,
  site         BOOLEAN       NOT NULL,
  digest       CHAR(64)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  box_digest   CHAR(64)      CHARACTER SET ascii COLLATE ascii_bin NULL,
  programmes   VARCHAR(100)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  published_by BIGINT        NULL,
  reviewed_by  BIGINT        NULL,
  alone        BOOLEAN       NOT NULL,
  note         VARCHAR(1000) NULL,
  PRIMARY KEY (version_id),
  CONSTRAINT version_origin_version FOREIGN KEY (version_id) REFERENCES module_version (id),
  CONSTRAINT version_origin_publisher FOREIGN KEY (published_by) REFERENCES person (id),
  CONSTRAINT version_origin_reviewer FOREIGN KEY (reviewed_by) REFERENCES person (id)
);
