CREATE TABLE IF NOT EXISTS draft_file (
  draft_id   BIGINT       NOT NULL,
  path       VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  content    LONGTEXT     NOT NULL,
  revision   INT          NOT NULL,
  save_id    VARCHAR(36)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  changed_by BIGINT       NOT NULL,
  changed_at DATETIME(6)  NOT NULL,
  PRIMARY KEY (draft_id, path),
  CONSTRAINT draft_file_draft FOREIGN KEY (draft_id) REFERENCES draft (id),
  CONSTRAINT draft_file_person FOREIGN KEY (changed_by) REFERENCES person (id)
);
