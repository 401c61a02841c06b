CREATE TABLE IF NOT EXISTS post (
  id         BIGINT        NOT NULL AUTO_INCREMENT,
  public_id  CHAR(22)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  team_id    BIGINT        NOT NULL,
  kind       VARCHAR(20)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  fte        DECIMAL(3, 2) NOT NULL,
  planned_on DATE          NOT NULL,
  person_id  BIGINT        NULL,
  filled_on  DATE          NULL,
  ended_on   DATE          NULL,
  end_reason VARCHAR(30)   CHARACTER SET ascii COLLATE ascii_bin NULL,
  version    INT           NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY post_public_id (public_id),
  KEY post_by_team (team_id, planned_on),
  KEY post_by_person (person_id, filled_on),
  CONSTRAINT post_team FOREIGN KEY (team_id) REFERENCES team (id),
  CONSTRAINT post_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE = InnoDB;
