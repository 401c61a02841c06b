CREATE TABLE IF NOT EXISTS community (
  id BIGINT NOT NULL AUTO_INCREMENT,
  public_id CHAR(22) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name VARCHAR(120) NOT NULL,
  purpose VARCHAR(2000) NOT NULL,
  kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  sponsor_id BIGINT NULL,
  founded_on DATE NOT NULL,
  reviewed_on DATE NULL,
  closed_on DATE NULL,
  version INT NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY community_public_id (public_id),
  CONSTRAINT community_sponsor FOREIGN KEY (sponsor_id) REFERENCES person (id)
) ENGINE = InnoDB;
