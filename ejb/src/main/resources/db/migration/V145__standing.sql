CREATE TABLE IF NOT EXISTS standing (
  person_id   BIGINT      NOT NULL,
  team_id     BIGINT      NOT NULL,
  module_code VARCHAR(5)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  profession  VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  is_done     BOOLEAN     NOT NULL,
  is_late     BOOLEAN     NOT NULL,
  PRIMARY KEY (person_id, team_id, module_code),
  KEY standing_total (team_id, module_code, profession)
) ENGINE = InnoDB;
