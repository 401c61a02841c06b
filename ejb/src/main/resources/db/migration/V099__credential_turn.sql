CREATE TABLE IF NOT EXISTS credential_turn (
  person_id BIGINT NOT NULL,
  PRIMARY KEY (person_id),
  CONSTRAINT credential_turn_person FOREIGN KEY (person_id) REFERENCES person (id)
);
