CREATE TABLE IF NOT EXISTS team_site (
  id      BIGINT NOT NULL AUTO_INCREMENT,
  team_id BIGINT NOT NULL,
  site_id BIGINT NOT NULL,
  from_on DATE   NOT NULL,
  ends_on DATE   NULL,
  version INT    NOT NULL,
  PRIMARY KEY (id),
  KEY team_site_by_team (team_id, from_on),
  KEY team_site_by_site (site_id, team_id),
  CONSTRAINT team_site_team FOREIGN KEY (team_id) REFERENCES team (id),
  CONSTRAINT team_site_site FOREIGN KEY (site_id) REFERENCES site (id)
) ENGINE = InnoDB;
