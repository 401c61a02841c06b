CREATE TABLE IF NOT EXISTS group_reflection (
  id BIGINT NOT NULL AUTO_INCREMENT,
  public_id CHAR(22) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  mentor_id BIGINT NOT NULL,
  state VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  starts_at DATETIME(6) NOT NULL,
  minutes INT NOT NULL,
  mode VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  place VARCHAR(200) NULL,
  themes VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  revision INT NOT NULL,
  changed_at DATETIME(6) NOT NULL,
  version INT NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY group_reflection_public_id (public_id),
  KEY group_reflection_by_mentor (mentor_id, starts_at),
  CONSTRAINT group_reflection_mentor FOREIGN KEY (mentor_id) REFERENCES person (id)
) ENGINE = InnoDB;
