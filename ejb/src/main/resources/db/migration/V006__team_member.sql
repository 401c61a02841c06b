CREATE TABLE IF NOT EXISTS team_member (
  id        BIGINT      NOT NULL AUTO_INCREMENT,
  team_id   BIGINT      NOT NULL,
  person_id BIGINT      NOT NULL,
  relation  VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  from_on   DATE        NOT NULL,
  ends_on   DATE        NULL,
  version   INT         NOT NULL,
  PRIMARY KEY (id),
  KEY team_member_by_person (person_id, relation, team_id),
  KEY team_member_by_team (team_id, relation, person_id),
  CONSTRAINT team_member_team FOREIGN KEY (team_id) REFERENCES team (id),
  CONSTRAINT team_member_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE = InnoDB;
