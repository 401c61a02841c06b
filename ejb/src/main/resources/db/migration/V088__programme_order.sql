CREATE TABLE IF NOT EXISTS programme_order (
  id             BIGINT        NOT NULL AUTO_INCREMENT,
  programme_code VARCHAR(40)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  number         INT           NOT NULL,
  modules        VARCHAR(4000) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  changed_by     BIGINT        NOT NULL,
  changed_at     DATETIME(6)   NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY programme_order_number (programme_code, number),
  CONSTRAINT programme_order_person FOREIGN KEY (changed_by) REFERENCES person (id)
);
