CREATE TABLE IF NOT EXISTS account_doubt (
  person_id   BIGINT       NOT NULL,
  since       DATETIME(6)  NOT NULL,
  moved       BOOLEAN      NOT NULL,
  former_hash VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NULL,
  version     INT          NOT NULL,
  PRIMARY KEY (person_id),
  CONSTRAINT account_doubt_person FOREIGN KEY (person_id) REFERENCES person (id)
);
