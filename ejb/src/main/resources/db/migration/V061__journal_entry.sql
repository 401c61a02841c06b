CREATE TABLE IF NOT EXISTS journal_entry (
  id           BIGINT      NOT NULL AUTO_INCREMENT,
  person_id    BIGINT      NOT NULL,
  module_code  VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  unit_code    VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  item         VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  body         MEDIUMBLOB  NOT NULL,
  revision     INT         NOT NULL,
  last_save_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  last_tab     VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  written_at   DATETIME(6) NOT NULL,
  version      INT         NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY journal_entry_place (person_id, module_code, unit_code, item),
  CONSTRAINT journal_entry_person FOREIGN KEY (person_id) REFERENCES person (id)
);
