CREATE TABLE IF NOT EXISTS unit (
  id           BIGINT      NOT NULL AUTO_INCREMENT,
  version_id   BIGINT      NOT NULL,
  code         VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  position     INT         NOT NULL,
  kind         VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  optional     BOOLEAN     NOT NULL,
  pass_percent INT         NOT NULL,
  draw         INT         NOT NULL,
  attempts     INT         NOT NULL,
  review       VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY unit_code (version_id, code),
  CONSTRAINT unit_version FOREIGN KEY (version_id) REFERENCES module_version (id)
);
