CREATE TABLE IF NOT EXISTS huddle_held (
  id      BIGINT      NOT NULL AUTO_INCREMENT,
  team_id BIGINT      NOT NULL,
  week_on DATE        NOT NULL,
  card    VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  held_by BIGINT      NOT NULL,
  held_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY huddle_held_once (team_id, week_on),
  CONSTRAINT huddle_held_team FOREIGN KEY (team_id) REFERENCES team (id)
) ENGINE = InnoDB;
