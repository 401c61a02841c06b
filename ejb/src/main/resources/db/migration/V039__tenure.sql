CREATE TABLE IF NOT EXISTS tenure (
  id          BIGINT      NOT NULL AUTO_INCREMENT,
  position_id BIGINT      NOT NULL,
  person_id   BIGINT      NOT NULL,
  from_on     DATE        NOT NULL,
  ends_on     DATE        NULL,
  end_reason  VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NULL,
  version     INT         NOT NULL,
  PRIMARY KEY (id),
  KEY tenure_by_position (position_id, from_on),
  KEY tenure_by_person (person_id, from_on),
  CONSTRAINT tenure_position FOREIGN KEY (position_id) REFERENCES staff_position (id),
  CONSTRAINT tenure_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE = InnoDB;
