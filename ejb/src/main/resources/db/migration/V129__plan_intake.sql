CREATE TABLE IF NOT EXISTS plan_intake (
  person_id      BIGINT      NOT NULL,
  answers        TEXT        NOT NULL,
  notice_version VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
  notice_at      DATETIME(6) NULL,
  submitted_at   DATETIME(6) NULL,
  submitted      TEXT        NULL,
  saved_at       DATETIME(6) NOT NULL,
  version        INT         NOT NULL,
  PRIMARY KEY (person_id),
  CONSTRAINT plan_intake_person FOREIGN KEY (person_id) REFERENCES person (id)
);
