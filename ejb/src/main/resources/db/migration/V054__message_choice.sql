CREATE TABLE IF NOT EXISTS message_choice (
  person_id BIGINT      NOT NULL,
  kind      VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  telling   VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version   INT         NOT NULL,
  PRIMARY KEY (person_id, kind),
  CONSTRAINT message_choice_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE = InnoDB;
