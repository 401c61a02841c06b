CREATE TABLE IF NOT EXISTS module_text (
  id          BIGINT       NOT NULL AUTO_INCREMENT,
  version_id  BIGINT       NOT NULL,
  language    CHAR(2)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  title       VARCHAR(200) NOT NULL,
  summary     TEXT         NOT NULL,
  followed_by TEXT         NULL,
  PRIMARY KEY (id),
  UNIQUE KEY module_text_language (version_id, language),
  CONSTRAINT module_text_version FOREIGN KEY (version_id) REFERENCES module_version (id)
);
