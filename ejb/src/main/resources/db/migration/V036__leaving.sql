CREATE TABLE IF NOT EXISTS leaving (
  id          BIGINT      NOT NULL AUTO_INCREMENT,
  person_id   BIGINT      NOT NULL,
  left_on     DATE        NOT NULL,
  reason      VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  recorded_by BIGINT      NULL,
  back_on     DATE        NULL,
  version     INT         NOT NULL,
  PRIMARY KEY (id),
  KEY leaving_by_person (person_id, left_on),
  CONSTRAINT leaving_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE = InnoDB;
