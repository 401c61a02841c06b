CREATE TABLE IF NOT EXISTS event_place (
  event_id  BIGINT      NOT NULL,
  person_id BIGINT      NOT NULL,
  standing  VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  asked_at  DATETIME(6) NOT NULL,
  presence  VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
  marked_at DATETIME(6) NULL,
  marked_by BIGINT      NULL,
  PRIMARY KEY (event_id, person_id),
  KEY event_place_person (person_id),
  CONSTRAINT event_place_event FOREIGN KEY (event_id) REFERENCES live_event (id),
  CONSTRAINT event_place_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT event_place_marked_by FOREIGN KEY (marked_by) REFERENCES person (id)
);
