CREATE TABLE IF NOT EXISTS mentorship_link (
  id BIGINT NOT NULL AUTO_INCREMENT,
  mentorship_id BIGINT NOT NULL,
  kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  team_id BIGINT NULL,
  community_id BIGINT NULL,
  from_on DATE NOT NULL,
  ends_on DATE NULL,
  version INT NOT NULL,
  PRIMARY KEY (id),
  KEY mentorship_link_by_mentorship (mentorship_id, ends_on),
  CONSTRAINT mentorship_link_mentorship FOREIGN KEY (mentorship_id) REFERENCES mentorship (id),
  CONSTRAINT mentorship_link_team FOREIGN KEY (team_id) REFERENCES team (id)
) ENGINE = InnoDB;
