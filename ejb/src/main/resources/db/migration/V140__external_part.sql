CREATE TABLE IF NOT EXISTS external_part (
  enrolment_id BIGINT      NOT NULL,
  proof        VARCHAR(22) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  ends_on      DATE        NOT NULL,
  PRIMARY KEY (enrolment_id),
  CONSTRAINT external_part_enrolment FOREIGN KEY (enrolment_id) REFERENCES enrolment (id)
);
