CREATE TABLE IF NOT EXISTS mentee_wish (
  person_id BIGINT NOT NULL,
  languages VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  source VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  needs VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  times VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  grounds VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version INT NOT NULL,
  PRIMARY KEY (person_id),
  CONSTRAINT mentee_wish_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE = InnoDB;
