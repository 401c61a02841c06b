CREATE TABLE IF NOT EXISTS draft_visit (
  draft_id  BIGINT       NOT NULL,
  person_id BIGINT       NOT NULL,
  path      VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  seen_at   DATETIME(6)  NOT NULL,
  PRIMARY KEY (draft_id, person_id, path),
  CONSTRAINT draft_visit_draft FOREIGN KEY (draft_id) REFERENCES draft (id),
  CONSTRAINT draft_visit_person FOREIGN KEY (person_id) REFERENCES person (id)
);
