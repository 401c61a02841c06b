CREATE TABLE IF NOT EXISTS mentor_cover (
  id BIGINT NOT NULL AUTO_INCREMENT,
  public_id CHAR(22) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  mentorship_id BIGINT NOT NULL,
  mentor_id BIGINT NOT NULL,
  from_on DATE NOT NULL,
  ends_on DATE NOT NULL,
  items VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  agreed_at DATETIME(6) NULL,
  line_id BIGINT NULL,
  version INT NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY mentor_cover_public_id (public_id),
  KEY mentor_cover_by_mentorship (mentorship_id),
  KEY mentor_cover_by_mentor (mentor_id, ends_on),
  CONSTRAINT mentor_cover_mentorship FOREIGN KEY (mentorship_id) REFERENCES mentorship (id),
  CONSTRAINT mentor_cover_mentor FOREIGN KEY (mentor_id) REFERENCES person (id),
  CONSTRAINT mentor_cover_line FOREIGN KEY (line_id) REFERENCES mentor_line (id)
) ENGINE = InnoDB;
