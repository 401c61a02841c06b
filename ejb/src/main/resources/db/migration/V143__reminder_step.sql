CREATE TABLE IF NOT EXISTS reminder_step (
  person_id   BIGINT      NOT NULL,
  module_code VARCHAR(5)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  due_on      DATE        NOT NULL,
  step        VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (person_id, module_code, due_on, step),
  CONSTRAINT reminder_step_person FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE
) ENGINE = InnoDB;
