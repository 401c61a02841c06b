CREATE TABLE IF NOT EXISTS competency_level (
  person_id     BIGINT     NOT NULL,
  competency_id VARCHAR(4) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  level         INT        NOT NULL,
  held_on       DATE       NOT NULL,
  PRIMARY KEY (person_id, competency_id),
  CONSTRAINT competency_level_person FOREIGN KEY (person_id) REFERENCES person (id)
);
