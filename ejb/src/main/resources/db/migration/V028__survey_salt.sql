CREATE TABLE IF NOT EXISTS survey_salt (
  id   INT         NOT NULL,
  salt VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (id)
);
