-- Once: a module of 16 units at the end of the staff programme: 12 pages, 2 quizzes, 2 more pages that are optional; its
-- pages and questions are those of W2. 1,000 learners (persons 513 to 1512) have completed it, 400 of them with an optional
-- page: 14,400 units. Those who are measured have it in their plan.
INSERT INTO module (code, version) VALUES ('GEN', 1);
INSERT INTO module_version (module_id, number, fingerprint, minutes, competencies, review, languages, published_at)
SELECT g.id, 1, SHA2('bench', 256), 160, v.competencies, v.review, v.languages, UTC_TIMESTAMP(6)
FROM module g JOIN bench_done d JOIN module_version v ON v.id = d.version_id WHERE g.code = 'GEN';
UPDATE module m JOIN module_version v ON v.module_id = m.id SET m.current_version_id = v.id WHERE m.code = 'GEN';
SET @version = (SELECT current_version_id FROM module WHERE code = 'GEN');
SET @module = (SELECT id FROM module WHERE code = 'GEN');
INSERT INTO module_text (version_id, language, title, summary)
SELECT @version, t.language, CONCAT('Bench: ', t.title), t.summary FROM bench_done d JOIN module_text t ON t.version_id = d.version_id;
INSERT INTO unit (version_id, code, position, kind, optional, pass_percent, draw, attempts, review)
SELECT @version, CONCAT('unit-', k.n), k.n - 1, u.kind, k.n > 14, u.pass_percent, u.draw, u.attempts, u.review
FROM bench_number k JOIN bench_done d JOIN unit u ON u.version_id = d.version_id
AND IF(k.n IN (13, 14), u.kind = 'QUIZ', u.kind = 'PAGE' AND u.position = k.n % 2) WHERE k.n <= 16;
INSERT INTO unit_text (unit_id, language, title, words, minutes, content)
SELECT g.id, t.language, CONCAT(t.title, ' ', g.position + 1), t.words, t.minutes, t.content
FROM unit g JOIN bench_done d JOIN unit u ON u.version_id = d.version_id AND u.kind = g.kind
AND (g.kind = 'QUIZ' OR u.position = (g.position + 1) % 2) JOIN unit_text t ON t.unit_id = u.id WHERE g.version_id = @version;
INSERT INTO module_extras (version_id, selections)
SELECT @version, CONCAT('{"standard":{"minutes":160,"units":[', GROUP_CONCAT(CONCAT('"', code, '"') ORDER BY position), ']}}') FROM unit WHERE version_id = @version;
INSERT INTO programme_module (programme_id, position, module_code)
SELECT p.id, MAX(m.position) + 1, 'GEN' FROM programme p JOIN programme_module m ON m.programme_id = p.id WHERE p.code = 'staff' GROUP BY p.id;
INSERT INTO plan_item (plan_id, person_id, module_code, place, asked, requirement, live, variant, rule_due_on, due_on, is_fixed, gates, reasons, version)
SELECT i.plan_id, i.person_id, 'GEN', 20, 'REQUIRED', 'REQUIRED', 'NONE', 'STANDARD', CURRENT_DATE + INTERVAL 60 DAY, CURRENT_DATE + INTERVAL 60 DAY, FALSE, '', i.reasons, 1
FROM bench_person b JOIN plan_item i ON i.person_id = b.id AND i.module_code = 'W2' WHERE b.n BETWEEN 33 AND 64 OR b.n BETWEEN 513 AND 1512;
INSERT INTO enrolment (person_id, module_id, version_id, cycle, started_at, last_unit_id, last_seen_at, version)
SELECT b.id, @module, @version, 1, UTC_TIMESTAMP(6) - INTERVAL 20 DAY, u.id, UTC_TIMESTAMP(6) - INTERVAL 10 DAY, 16
FROM bench_person b JOIN unit u ON u.version_id = @version AND u.position = 13 WHERE b.n BETWEEN 513 AND 1512;
INSERT INTO attempt (public_id, person_id, unit_id, cycle, number, kind, state, drawn, revision, pass_percent, score_percent, passed, started_at, submitted_at, version)
SELECT LEFT(SHA1(CONCAT('gen', g.code, b.n)), 22), b.id, g.id, 1, 1, a.kind, a.state, a.drawn, a.revision, a.pass_percent, a.score_percent, a.passed, a.started_at, a.submitted_at, a.version
FROM bench_person b JOIN unit g ON g.version_id = @version AND g.kind = 'QUIZ' JOIN bench_done d JOIN unit u ON u.version_id = d.version_id AND u.kind = 'QUIZ'
JOIN attempt a ON a.person_id = d.person_id AND a.unit_id = u.id AND a.passed AND a.cycle = d.cycle WHERE b.n BETWEEN 513 AND 1512;
INSERT INTO answer (attempt_id, question, value, revision, tab, saved_at)
SELECT c.id, w.question, w.value, w.revision, w.tab, w.saved_at
FROM bench_person b JOIN unit g ON g.version_id = @version AND g.kind = 'QUIZ' JOIN attempt c ON c.public_id = CONVERT(LEFT(SHA1(CONCAT('gen', g.code, b.n)), 22) USING ascii)
JOIN bench_done d JOIN unit u ON u.version_id = d.version_id AND u.kind = 'QUIZ'
JOIN attempt a ON a.person_id = d.person_id AND a.unit_id = u.id AND a.passed AND a.cycle = d.cycle JOIN answer w ON w.attempt_id = a.id WHERE b.n BETWEEN 513 AND 1512;
INSERT INTO unit_progress (enrolment_id, unit_id, completed_at, evidence)
SELECT e.id, g.id, UTC_TIMESTAMP(6) - INTERVAL 10 DAY, IF(g.kind = 'QUIZ', LEFT(SHA1(CONCAT('gen', g.code, b.n)), 22), 'read')
FROM bench_person b JOIN enrolment e ON e.person_id = b.id AND e.module_id = @module JOIN unit g ON g.version_id = @version
WHERE b.n BETWEEN 513 AND 1512 AND (g.position < 14 OR g.position = 14 AND b.n <= 912);
INSERT INTO completion (public_id, person_id, module_id, version_id, cycle, completed_at, evidence)
SELECT LEFT(SHA1(CONCAT('gen', b.n)), 22), b.id, @module, @version, 1, UTC_TIMESTAMP(6) - INTERVAL 10 DAY,
  (SELECT GROUP_CONCAT(CONCAT(u.code, '=', p.evidence) ORDER BY u.position SEPARATOR ';') FROM unit_progress p JOIN unit u ON u.id = p.unit_id WHERE p.enrolment_id = e.id AND NOT u.optional)
FROM bench_person b JOIN enrolment e ON e.person_id = b.id AND e.module_id = @module WHERE b.n BETWEEN 513 AND 1512;
INSERT INTO completion_validity (completion_id, last_day)
SELECT c.id, v.last_day FROM completion c JOIN bench_done d JOIN completion_validity v ON v.completion_id = d.completion_id WHERE c.module_id = @module;
