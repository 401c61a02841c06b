CREATE TABLE IF NOT EXISTS unit_progress (
  enrolment_id BIGINT      NOT NULL,
  unit_id      BIGINT      NOT NULL,
  completed_at DATETIME(6) NOT NULL,
  evidence     VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (enrolment_id, unit_id),
  CONSTRAINT unit_progress_enrolment FOREIGN KEY (enrolment_id) REFERENCES enrolment (id),
  CONSTRAINT unit_progress_unit FOREIGN KEY (unit_id) REFERENCES unit (id)
);
