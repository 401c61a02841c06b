CREATE TABLE IF NOT EXISTS mentor_profile (
  person_id BIGINT NOT NULL,
  is_open BOOLEAN NOT NULL,
  capacity INT NOT NULL,
  languages VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  settings VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  strengths VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  times VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  grounds VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  peer_background BOOLEAN NOT NULL,
  about VARCHAR(600) NULL,
  away_from DATE NULL,
  away_until DATE NULL,
  version INT NOT NULL,
  PRIMARY KEY (person_id),
  CONSTRAINT mentor_profile_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE = InnoDB;
