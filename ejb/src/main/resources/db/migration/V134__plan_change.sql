CREATE TABLE IF NOT EXISTS plan_change (
  id          BIGINT       NOT NULL AUTO_INCREMENT,
  person_id   BIGINT       NOT NULL,
  changed_at  DATETIME(6)  NOT NULL,
  cause       VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  rule_set    VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  module_code VARCHAR(5)   CHARACTER SET ascii COLLATE ascii_bin NULL,
  was         VARCHAR(80)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  became      VARCHAR(80)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  made_by     BIGINT       NULL,
  PRIMARY KEY (id),
  KEY plan_change_person (person_id, id),
  CONSTRAINT plan_change_person FOREIGN KEY (person_id) REFERENCES person (id)
);
