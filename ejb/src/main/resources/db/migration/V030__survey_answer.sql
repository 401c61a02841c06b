CREATE TABLE IF NOT EXISTS survey_answer (
  response_id CHAR(22)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  item        VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  choice      VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
  written     TEXT        NULL,
  PRIMARY KEY (response_id, item),
  CONSTRAINT survey_answer_response FOREIGN KEY (response_id) REFERENCES survey_response (id)
);
