CREATE TABLE IF NOT EXISTS notice_answer (
  id BIGINT NOT NULL AUTO_INCREMENT,
  person_id BIGINT NOT NULL,
  notice_id BIGINT NOT NULL,
  answer VARCHAR(20) NOT NULL,
  answered_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  KEY notice_answer_by_person (person_id, notice_id, id),
  CONSTRAINT notice_answer_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT notice_answer_notice FOREIGN KEY (notice_id) REFERENCES privacy_notice (id)
) ENGINE = InnoDB;
