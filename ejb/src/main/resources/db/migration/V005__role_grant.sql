CREATE TABLE IF NOT EXISTS role_grant (
  id         BIGINT      NOT NULL AUTO_INCREMENT,
  person_id  BIGINT      NOT NULL,
  role       VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  team_id    BIGINT      NULL,
  from_on    DATE        NOT NULL,
  ends_on    DATE        NULL,
  granted_by BIGINT      NULL,
  version    INT         NOT NULL,
  PRIMARY KEY (id),
  KEY role_grant_by_person (person_id, role),
  KEY role_grant_by_role (role, person_id),
  KEY role_grant_team (team_id),
  CONSTRAINT role_grant_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT role_grant_team FOREIGN KEY (team_id) REFERENCES team (id)
) ENGINE = InnoDB;
