CREATE TABLE IF NOT EXISTS programme_electives (
  programme_code VARCHAR(40)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  modules        VARCHAR(4000) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version        INT           NOT NULL,
  PRIMARY KEY (programme_code)
) ENGINE = InnoDB;
