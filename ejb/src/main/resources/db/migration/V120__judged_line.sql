CREATE TABLE IF NOT EXISTS judged_line (
  judging_id BIGINT       NOT NULL,
  criterion  VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  position   INT          NOT NULL,
  met        BOOLEAN      NOT NULL,
  sentence   VARCHAR(500) NOT NULL,
  PRIMARY KEY (judging_id, criterion),
  CONSTRAINT judged_line_judging FOREIGN KEY (judging_id) REFERENCES judging (id)
);
