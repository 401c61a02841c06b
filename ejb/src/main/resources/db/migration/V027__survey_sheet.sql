CREATE TABLE IF NOT EXISTS survey_sheet (
  id           BIGINT      NOT NULL AUTO_INCREMENT,
  public_id    CHAR(22)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  person_id    BIGINT      NOT NULL,
  unit_id      BIGINT      NOT NULL,
  module_code  VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  cycle        INT         NOT NULL,
  revision     INT         NOT NULL,
  draft        MEDIUMTEXT  NOT NULL,
  last_save_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  saved_at     DATETIME(6) NULL,
  sent_at      DATETIME(6) NULL,
  version      INT         NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY survey_sheet_public_id (public_id),
  UNIQUE KEY survey_sheet_of_unit (person_id, unit_id, cycle),
  CONSTRAINT survey_sheet_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT survey_sheet_unit FOREIGN KEY (unit_id) REFERENCES unit (id)
);
