CREATE TABLE IF NOT EXISTS policy_update_read (
  update_id BIGINT      NOT NULL,
  person_id BIGINT      NOT NULL,
  read_at   DATETIME(6) NOT NULL,
  PRIMARY KEY (update_id, person_id),
  KEY policy_update_read_person (person_id),
  CONSTRAINT policy_update_read_update FOREIGN KEY (update_id) REFERENCES policy_update (id),
  CONSTRAINT policy_update_read_person FOREIGN KEY (person_id) REFERENCES person (id)
);
