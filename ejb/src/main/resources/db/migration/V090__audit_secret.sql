CREATE TABLE IF NOT EXISTS audit_secret (
  id       BIGINT         NOT NULL,
  closed   VARBINARY(255) NOT NULL,
  site_key VARCHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version  INT            NOT NULL,
  PRIMARY KEY (id)
);
