CREATE TABLE IF NOT EXISTS credential_backlog (
  code         VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  done_through BIGINT      NOT NULL,
  done         BOOLEAN     NOT NULL,
  version      INT         NOT NULL,
  PRIMARY KEY (code)
);
