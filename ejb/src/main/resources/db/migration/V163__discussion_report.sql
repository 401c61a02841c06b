CREATE TABLE IF NOT EXISTS discussion_report (
  id BIGINT NOT NULL AUTO_INCREMENT,
  post_id BIGINT NOT NULL,
  by_id BIGINT NOT NULL,
  reason VARCHAR(600) NULL,
  reported_at DATETIME(6) NOT NULL,
  settled_at DATETIME(6) NULL,
  version INT NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY discussion_report_once (post_id, by_id),
  KEY discussion_report_open (settled_at, post_id),
  CONSTRAINT discussion_report_post FOREIGN KEY (post_id) REFERENCES discussion_post (id),
  CONSTRAINT discussion_report_person FOREIGN KEY (by_id) REFERENCES person (id)
) ENGINE = InnoDB;
