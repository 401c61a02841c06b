CREATE TABLE IF NOT EXISTS completion_validity (
  completion_id BIGINT NOT NULL,
  last_day      DATE   NULL,
  PRIMARY KEY (completion_id),
  CONSTRAINT completion_validity_completion FOREIGN KEY (completion_id) REFERENCES completion (id)
);
