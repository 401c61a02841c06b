CREATE TABLE IF NOT EXISTS plan_stale (
  person_id BIGINT      NOT NULL,
  cause     VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  since_at  DATETIME(6) NOT NULL,
  PRIMARY KEY (person_id),
  CONSTRAINT plan_stale_person FOREIGN KEY (person_id) REFERENCES person (id)
);
