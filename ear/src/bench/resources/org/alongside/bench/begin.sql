-- Once: numbers to make rows of, and where everything is copied from: what the boundaries wrote for the demonstration.
-- @most: how many numbers.
CREATE TABLE bench_number (n INT NOT NULL PRIMARY KEY);
INSERT INTO bench_number (n)
WITH RECURSIVE digit AS (SELECT 0 AS d UNION ALL SELECT d + 1 FROM digit WHERE d < 9)
SELECT 1 + a.d + 10 * b.d + 100 * c.d + 1000 * e.d + 10000 * f.d + 100000 * g.d
FROM digit a, digit b, digit c, digit e, digit f, digit g
WHERE a.d + 10 * b.d + 100 * c.d + 1000 * e.d + 10000 * f.d + 100000 * g.d < @most;
CREATE TABLE bench_person (
  n INT NOT NULL PRIMARY KEY,
  id BIGINT NOT NULL,
  team_id BIGINT NOT NULL,
  kind VARCHAR(12) CHARACTER SET ascii NOT NULL,
  staff_group VARCHAR(20) CHARACTER SET ascii NULL,
  profession VARCHAR(40) CHARACTER SET ascii NULL,
  leads BOOLEAN NOT NULL,
  UNIQUE KEY (id),
  KEY (team_id)
);
-- A plan for each group of staff, and one for peer support workers.
CREATE TABLE bench_plan (staff_group VARCHAR(20) CHARACTER SET ascii NULL, plan_id BIGINT NOT NULL, person_id BIGINT NOT NULL);
INSERT INTO bench_plan (staff_group, plan_id, person_id)
SELECT p.staff_group, MIN(t.id), MIN(t.person_id) FROM training_plan t JOIN person p ON p.id = t.person_id
WHERE (p.staff_group IS NULL) = (t.kind = 'PEER') GROUP BY p.staff_group;
-- Somebody who has completed W2.
CREATE TABLE bench_done (person_id BIGINT NOT NULL, module_id BIGINT NOT NULL, version_id BIGINT NOT NULL, cycle INT NOT NULL, completion_id BIGINT NOT NULL);
INSERT INTO bench_done (person_id, module_id, version_id, cycle, completion_id)
SELECT c.person_id, c.module_id, c.version_id, c.cycle, c.id FROM completion c
JOIN module m ON m.id = c.module_id AND m.current_version_id = c.version_id WHERE m.code = 'W2' ORDER BY c.id LIMIT 1;
-- The day's reminders, to ten thousand of them, are another node's: a morning's work for a site of 100,000, and no part of what is measured.
INSERT INTO lease (name, node, until_at) VALUES ('reminder.run', 'bench', UTC_TIMESTAMP(6) + INTERVAL 1 DAY)
ON DUPLICATE KEY UPDATE node = VALUES(node), until_at = VALUES(until_at);
