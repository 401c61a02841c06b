CREATE TABLE IF NOT EXISTS standing_total (
  team_id     BIGINT      NOT NULL,
  module_code VARCHAR(5)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  profession  VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  asked       INT         NOT NULL,
  done        INT         NOT NULL,
  late        INT         NOT NULL,
  PRIMARY KEY (team_id, module_code, profession)
) ENGINE = InnoDB;
