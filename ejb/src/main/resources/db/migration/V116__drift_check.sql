CREATE TABLE IF NOT EXISTS drift_check (
  id BIGINT NOT NULL AUTO_INCREMENT,
  person_id BIGINT NOT NULL,
  week_on DATE NOT NULL,
  amounts VARCHAR(2000) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version INT NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY drift_check_week (person_id, week_on),
  CONSTRAINT drift_check_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE = InnoDB;
