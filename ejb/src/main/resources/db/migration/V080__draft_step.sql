CREATE TABLE IF NOT EXISTS draft_step (
  id        BIGINT        NOT NULL AUTO_INCREMENT,
  draft_id  BIGINT        NOT NULL,
  kind      VARCHAR(20)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  person_id BIGINT        NOT NULL,
  at        DATETIME(6)   NOT NULL,
  comment   VARCHAR(2000) NULL,
  PRIMARY KEY (id),
  CONSTRAINT draft_step_draft FOREIGN KEY (draft_id) REFERENCES draft (id),
  CONSTRAINT draft_step_person FOREIGN KEY (person_id) REFERENCES person (id)
);
