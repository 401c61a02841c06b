CREATE TABLE IF NOT EXISTS module_extras (
  version_id             BIGINT      NOT NULL,
  live_minutes           INT         NULL,
  judged_by              VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
  challenge_draw         INT         NULL,
  challenge_pass_percent INT         NULL,
  selections             TEXT        NOT NULL,
  PRIMARY KEY (version_id),
  CONSTRAINT module_extras_version FOREIGN KEY (version_id) REFERENCES module_version (id)
);
