CREATE TABLE IF NOT EXISTS module_document (
  id         BIGINT      NOT NULL AUTO_INCREMENT,
  version_id BIGINT      NOT NULL,
  language   CHAR(2)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind       VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  content    LONGTEXT    NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY module_document_kind (version_id, language, kind),
  CONSTRAINT module_document_version FOREIGN KEY (version_id) REFERENCES module_version (id)
);
