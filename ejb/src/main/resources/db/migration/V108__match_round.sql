CREATE TABLE IF NOT EXISTS match_round (
  id BIGINT NOT NULL AUTO_INCREMENT,
  public_id CHAR(22) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  mentee_id BIGINT NOT NULL,
  state VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  opened_at DATETIME(6) NOT NULL,
  opened_by BIGINT NULL,
  version INT NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY match_round_public_id (public_id),
  KEY match_round_by_mentee (mentee_id),
  CONSTRAINT match_round_mentee FOREIGN KEY (mentee_id) REFERENCES person (id)
) ENGINE = InnoDB;
