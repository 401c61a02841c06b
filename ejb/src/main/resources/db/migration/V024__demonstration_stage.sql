CREATE TABLE IF NOT EXISTS demonstration_stage (
  name     VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  began_at DATETIME(6) NOT NULL,
  done_at  DATETIME(6) NOT NULL,
  PRIMARY KEY (name)
);
