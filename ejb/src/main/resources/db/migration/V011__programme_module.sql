CREATE TABLE IF NOT EXISTS programme_module (
  programme_id BIGINT      NOT NULL,
  position     INT         NOT NULL,
  module_code  VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (programme_id, position),
  CONSTRAINT programme_module_programme FOREIGN KEY (programme_id) REFERENCES programme (id)
);
