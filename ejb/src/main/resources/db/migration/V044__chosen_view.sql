CREATE TABLE IF NOT EXISTS chosen_view (
  person_id BIGINT      NOT NULL,
  role      VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
  version   INT         NOT NULL,
  PRIMARY KEY (person_id),
  CONSTRAINT chosen_view_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE = InnoDB;
