CREATE TABLE IF NOT EXISTS challenge (
  id         BIGINT      NOT NULL AUTO_INCREMENT,
  person_id  BIGINT      NOT NULL,
  module_id  BIGINT      NOT NULL,
  cycle      INT         NOT NULL,
  with_live  BOOLEAN     NOT NULL,
  state      VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  attempt    VARCHAR(22) CHARACTER SET ascii COLLATE ascii_bin NULL,
  offered_at DATETIME(6) NOT NULL,
  ended_at   DATETIME(6) NULL,
  version    INT         NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY challenge_once (person_id, module_id, cycle),
  CONSTRAINT challenge_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT challenge_module FOREIGN KEY (module_id) REFERENCES module (id)
);
