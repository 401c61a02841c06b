CREATE TABLE IF NOT EXISTS module_review (
  id             BIGINT       NOT NULL AUTO_INCREMENT,
  public_id      CHAR(22)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  module_id      BIGINT       NOT NULL,
  kind           VARCHAR(30)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version_number INT          NOT NULL,
  reviewer       VARCHAR(200) NOT NULL,
  reviewed_on    DATE         NOT NULL,
  recorded_by    BIGINT       NOT NULL,
  recorded_at    DATETIME(6)  NOT NULL,
  withdrawn_by   BIGINT       NULL,
  withdrawn_at   DATETIME(6)  NULL,
  version        INT          NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY module_review_public_id (public_id),
  KEY module_review_module (module_id, kind),
  CONSTRAINT module_review_module FOREIGN KEY (module_id) REFERENCES module (id),
  CONSTRAINT module_review_recorder FOREIGN KEY (recorded_by) REFERENCES person (id)
);
