INSERT IGNORE INTO tenure (id, position_id, person_id, from_on, ends_on, end_reason, version)
SELECT id, id, person_id, filled_on, ended_on, end_reason, 1 FROM post WHERE person_id IS NOT NULL;
