CREATE TABLE IF NOT EXISTS module (
  id                 BIGINT      NOT NULL AUTO_INCREMENT,
  code               VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  current_version_id BIGINT      NULL,
  version            INT         NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY module_code (code)
);
