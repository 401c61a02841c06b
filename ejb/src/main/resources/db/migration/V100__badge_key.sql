CREATE TABLE IF NOT EXISTS badge_key (
  id            VARCHAR(30)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  multikey      VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  first_used_at DATETIME(6)  NOT NULL,
  PRIMARY KEY (id)
);
