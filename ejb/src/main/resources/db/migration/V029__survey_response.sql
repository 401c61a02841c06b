CREATE TABLE IF NOT EXISTS survey_response (
  id          CHAR(22)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  code        CHAR(22)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  instrument  VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  moment      VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  module_code VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  answered_on DATE        NOT NULL,
  PRIMARY KEY (id),
  KEY survey_response_instrument (instrument, moment, answered_on)
);
