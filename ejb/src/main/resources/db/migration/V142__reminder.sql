CREATE TABLE IF NOT EXISTS reminder (
  id        BIGINT      NOT NULL AUTO_INCREMENT,
  person_id BIGINT      NOT NULL,
  reason    VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  on_day    DATE        NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY reminder_once (person_id, reason, on_day),
  CONSTRAINT reminder_person FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE
) ENGINE = InnoDB;
