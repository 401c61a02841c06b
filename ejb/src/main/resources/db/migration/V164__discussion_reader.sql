CREATE TABLE IF NOT EXISTS discussion_reader (
  id BIGINT NOT NULL AUTO_INCREMENT,
  topic_id BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  follows BOOLEAN NOT NULL,
  read_to BIGINT NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY discussion_reader_once (topic_id, person_id),
  KEY discussion_reader_by_person (person_id),
  CONSTRAINT discussion_reader_topic FOREIGN KEY (topic_id) REFERENCES discussion_topic (id),
  CONSTRAINT discussion_reader_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE = InnoDB;
