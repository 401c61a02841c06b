-- Persons @from to @to, with all that the boundaries would have written of them. The first 512 are those who are measured
-- (32 leaders of one team of 300, 32 learners, 32 mentors with 12 mentees each, 32 coordinators); then come the others in
-- teams of 25: one in 33 a peer support worker, one in 200 a mentor.
-- @person and @team: the highest ids before; @hash: of the password that all share.
INSERT INTO bench_person (n, id, team_id, kind, staff_group, profession, leads)
SELECT x.n, @person + x.n, @team + x.team, x.kind,
  CASE WHEN x.kind = 'PEER' THEN NULL WHEN x.leads THEN 'MANAGER' WHEN x.kind = 'MENTOR' THEN 'MENTOR'
    WHEN x.n % 10 = 1 THEN 'RECEPTION' WHEN x.n % 10 = 2 THEN 'SUPPORT_WORKER' ELSE 'CLINICIAN' END,
  CASE WHEN x.kind = 'PEER' THEN 'peer' WHEN x.leads THEN 'manager' WHEN x.kind = 'MENTOR' THEN 'nurse'
    WHEN x.n % 10 = 1 THEN NULL WHEN x.n % 10 = 2 THEN 'support-worker'
    ELSE ELT(1 + x.n % 3, 'nurse', 'social-worker', 'occupational-therapist') END,
  x.leads
FROM (
  SELECT n,
    CASE WHEN n <= 32 OR n BETWEEN 513 AND 780 THEN 1 WHEN n <= 512 THEN 2 + n DIV 33 ELSE 20 + (n - 781) DIV 25 END AS team,
    CASE WHEN n BETWEEN 65 AND 96 OR n > 512 AND n % 200 = 1 THEN 'MENTOR' WHEN n BETWEEN 97 AND 128 THEN 'COORDINATOR'
      WHEN n BETWEEN 129 AND 512 OR n > 1512 AND n % 33 = 0 AND (n - 781) % 25 <> 0 THEN 'PEER' ELSE 'STAFF' END AS kind,
    n <= 32 OR n > 780 AND (n - 781) % 25 = 0 AND n % 200 <> 1 AS leads
  FROM bench_number WHERE n BETWEEN @from AND @to
) x;
INSERT INTO site (public_id, name, place, opened_on, version)
SELECT LEFT(SHA1(CONCAT('site', x.s)), 22), CONCAT('Bench site ', x.s), 'Bench', CURRENT_DATE - INTERVAL 400 DAY, 1
FROM (SELECT DISTINCT (team_id - @team) DIV 100 AS s FROM bench_person WHERE n BETWEEN @from AND @to) x
WHERE NOT EXISTS (SELECT 1 FROM site y WHERE y.name = CONCAT('Bench site ', x.s));
INSERT INTO team (id, public_id, name, setting, opened_on, version)
SELECT x.t, LEFT(SHA1(CONCAT('team', x.t - @team)), 22), CONCAT('Bench team ', x.t - @team), 'COMMUNITY', CURRENT_DATE - INTERVAL 400 DAY, 1
FROM (SELECT DISTINCT team_id AS t FROM bench_person WHERE n BETWEEN @from AND @to) x
WHERE NOT EXISTS (SELECT 1 FROM team y WHERE y.id = x.t);
INSERT INTO team_site (team_id, site_id, from_on, version)
SELECT t.id, s.id, t.opened_on, 1 FROM team t JOIN site s ON s.name = CONCAT('Bench site ', (t.id - @team) DIV 100)
WHERE t.id > @team AND NOT EXISTS (SELECT 1 FROM team_site y WHERE y.team_id = t.id);
INSERT INTO person (id, public_id, given_name, family_name, staff_group, profession, start_on, added_at, version)
SELECT id, LEFT(SHA1(CONCAT('person', n)), 22), CONCAT('Given', n % 997), CONCAT('Family', n), staff_group, profession,
  CURRENT_DATE - INTERVAL 200 DAY, UTC_TIMESTAMP(6) - INTERVAL 200 DAY, 1
FROM bench_person WHERE n BETWEEN @from AND @to;
INSERT INTO account (person_id, email, password_hash, password_changed_at, access_number, demonstration, opened_at, version)
SELECT id, CONCAT('bench-', n, '@example.org'), @hash, UTC_TIMESTAMP(6) - INTERVAL 200 DAY, 0, FALSE, UTC_TIMESTAMP(6) - INTERVAL 200 DAY, 1
FROM bench_person WHERE n BETWEEN @from AND @to;
INSERT INTO role_grant (person_id, role, from_on, version)
SELECT id, IF(kind = 'PEER', 'PEER', 'STAFF'), CURRENT_DATE - INTERVAL 200 DAY, 1 FROM bench_person WHERE n BETWEEN @from AND @to;
INSERT INTO role_grant (person_id, role, from_on, version)
SELECT id, kind, CURRENT_DATE - INTERVAL 200 DAY, 1 FROM bench_person WHERE n BETWEEN @from AND @to AND kind IN ('MENTOR', 'COORDINATOR');
INSERT INTO team_member (team_id, person_id, relation, from_on, version)
SELECT team_id, id, 'MEMBER_OF', CURRENT_DATE - INTERVAL 200 DAY, 1 FROM bench_person WHERE n BETWEEN @from AND @to;
INSERT INTO team_member (team_id, person_id, relation, from_on, version)
SELECT team_id, id, 'LEADS', CURRENT_DATE - INTERVAL 200 DAY, 1 FROM bench_person WHERE n BETWEEN @from AND @to AND leads;
INSERT INTO reporting_line (person_id, manager_id, from_on, version)
SELECT b.id, m.id, CURRENT_DATE - INTERVAL 200 DAY, 1 FROM bench_person b
JOIN bench_person m ON m.n = IF(b.team_id = @team + 1, 1, 781 + 25 * ((b.n - 781) DIV 25))
WHERE b.n BETWEEN @from AND @to AND (b.n > 781 OR b.team_id = @team + 1) AND NOT b.leads AND m.leads;
INSERT INTO message (public_id, person_id, kind, message_key, facts, path, in_site, asked_at, read_at, sorted, version)
SELECT LEFT(SHA1(CONCAT('joined', b.n)), 22), b.id, 'team-joined', CONCAT(t.public_id, ' ', CURRENT_DATE - INTERVAL 200 DAY),
  CONCAT('{"team":"', t.name, '"}'), '/home', TRUE, UTC_TIMESTAMP(6) - INTERVAL 200 DAY, IF(b.n % 3 = 0, NULL, UTC_TIMESTAMP(6) - INTERVAL 190 DAY), TRUE, 2
FROM bench_person b JOIN team t ON t.id = b.team_id WHERE b.n BETWEEN @from AND @to;
INSERT INTO staff_position (public_id, team_id, kind, title, profession, fte, planned_on, version)
SELECT LEFT(SHA1(CONCAT('position', n)), 22), team_id, 'PEER', 'Peer support worker', 'peer', 1.0, CURRENT_DATE - INTERVAL 230 DAY, 1
FROM bench_person WHERE n BETWEEN @from AND @to AND kind = 'PEER';
INSERT INTO tenure (position_id, person_id, from_on, version)
SELECT q.id, b.id, CURRENT_DATE - INTERVAL 200 DAY, 1 FROM bench_person b
JOIN staff_position q ON q.public_id = CONVERT(LEFT(SHA1(CONCAT('position', b.n)), 22) USING ascii) WHERE b.n BETWEEN @from AND @to AND b.kind = 'PEER';
INSERT INTO training_plan (person_id, kind, rule_set, facts, starts_on, first_made, made_at, version)
SELECT b.id, t.kind, t.rule_set, t.facts, t.starts_on, t.first_made, t.made_at, 1
FROM bench_person b JOIN bench_plan x ON x.staff_group <=> b.staff_group JOIN training_plan t ON t.id = x.plan_id
WHERE b.n BETWEEN @from AND @to ORDER BY b.n;
-- One in ten is late with all that has a day.
INSERT INTO plan_item (plan_id, person_id, module_code, place, asked, requirement, live, variant, rule_due_on, due_on, is_fixed, gates, reasons, version)
SELECT q.id, b.id, i.module_code, i.place, i.asked, i.requirement, i.live, i.variant,
  i.rule_due_on - INTERVAL IF(b.n % 10 = 0, 300, 0) DAY, i.due_on - INTERVAL IF(b.n % 10 = 0, 300, 0) DAY, i.is_fixed, i.gates, i.reasons, 1
FROM bench_person b JOIN bench_plan x ON x.staff_group <=> b.staff_group JOIN training_plan q ON q.person_id = b.id
JOIN plan_item i ON i.plan_id = x.plan_id WHERE b.n BETWEEN @from AND @to ORDER BY q.id, i.module_code;
INSERT INTO plan_change (person_id, changed_at, cause, rule_set)
SELECT b.id, t.made_at, 'MADE', t.rule_set FROM bench_person b JOIN training_plan t ON t.person_id = b.id WHERE b.n BETWEEN @from AND @to;
INSERT INTO plan_intake (person_id, answers, notice_version, notice_at, submitted_at, submitted, saved_at, version)
SELECT b.id, i.answers, i.notice_version, i.notice_at, i.submitted_at, i.submitted, i.saved_at, i.version
FROM bench_person b JOIN bench_plan x ON x.staff_group IS NULL JOIN plan_intake i ON i.person_id = x.person_id
WHERE b.n BETWEEN @from AND @to AND b.kind = 'PEER';
INSERT INTO mentor_line (person_id, mentor_id, from_on, signs, covers, version)
SELECT b.id, m.id, CURRENT_DATE - INTERVAL 100 DAY, TRUE, FALSE, 1 FROM bench_person b
JOIN bench_person m ON m.n = IF(b.n <= 512, 65 + (b.n - 129) DIV 12, 200 * (b.n DIV 200) + 1)
WHERE b.n BETWEEN @from AND @to AND b.kind = 'PEER';
INSERT INTO mentorship (public_id, mentee_id, mentor_id, accepted_on, began_on, agreement_number, mentee_agreed_at, mentor_agreed_at, line_id, version)
SELECT LEFT(SHA1(CONCAT('mentorship', b.n)), 22), l.person_id, l.mentor_id, l.from_on, l.from_on, 1,
  UTC_TIMESTAMP(6) - INTERVAL 100 DAY, UTC_TIMESTAMP(6) - INTERVAL 100 DAY, l.id, 3
FROM bench_person b JOIN mentor_line l ON l.person_id = b.id WHERE b.n BETWEEN @from AND @to;
INSERT INTO mentoring_meeting (public_id, mentorship_id, mentor_id, state, at_time, minutes, way, named_by, competency, themes, role_drift, escalated, version)
SELECT LEFT(SHA1(CONCAT('meeting', k.n, m.id)), 22), m.id, m.mentor_id, 'HELD', UTC_TIMESTAMP(6) - INTERVAL 14 * k.n DAY, 60, 'VIDEO', m.mentor_id, 'C5', '', FALSE, FALSE, 3
FROM bench_person b JOIN mentorship m ON m.mentee_id = b.id JOIN bench_number k ON k.n <= 3 WHERE b.n BETWEEN @from AND @to;
-- One in ten of the staff has completed W2.
INSERT INTO enrolment (person_id, module_id, version_id, cycle, started_at, last_unit_id, last_seen_at, version)
SELECT b.id, e.module_id, e.version_id, e.cycle, e.started_at, e.last_unit_id, e.last_seen_at, e.version
FROM bench_person b JOIN bench_done d JOIN enrolment e ON e.person_id = d.person_id AND e.module_id = d.module_id AND e.cycle = d.cycle
WHERE b.n BETWEEN @from AND @to AND b.n % 10 = 5 AND b.kind = 'STAFF';
INSERT INTO attempt (public_id, person_id, unit_id, cycle, number, kind, state, drawn, node, revision, pass_percent, score_percent, passed, started_at, submitted_at, version)
SELECT LEFT(SHA1(CONCAT(a.public_id, b.n)), 22), b.id, a.unit_id, a.cycle, a.number, a.kind, a.state, a.drawn, a.node, a.revision, a.pass_percent, a.score_percent, a.passed, a.started_at, a.submitted_at, a.version
FROM bench_person b JOIN bench_done d JOIN unit u ON u.version_id = d.version_id JOIN attempt a ON a.person_id = d.person_id AND a.unit_id = u.id AND a.cycle = d.cycle
WHERE b.n BETWEEN @from AND @to AND b.n % 10 = 5 AND b.kind = 'STAFF';
INSERT INTO answer (attempt_id, question, value, revision, tab, saved_at, checked_at)
SELECT c.id, w.question, w.value, w.revision, w.tab, w.saved_at, w.checked_at
FROM bench_person b JOIN bench_done d JOIN unit u ON u.version_id = d.version_id JOIN attempt a ON a.person_id = d.person_id AND a.unit_id = u.id AND a.cycle = d.cycle
JOIN answer w ON w.attempt_id = a.id JOIN attempt c ON c.public_id = CONVERT(LEFT(SHA1(CONCAT(a.public_id, b.n)), 22) USING ascii)
WHERE b.n BETWEEN @from AND @to AND b.n % 10 = 5 AND b.kind = 'STAFF';
INSERT INTO scenario_step (attempt_id, ordinal, node, choice, next_node, save_id, taken_at)
SELECT c.id, s.ordinal, s.node, s.choice, s.next_node, s.save_id, s.taken_at
FROM bench_person b JOIN bench_done d JOIN unit u ON u.version_id = d.version_id JOIN attempt a ON a.person_id = d.person_id AND a.unit_id = u.id AND a.cycle = d.cycle
JOIN scenario_step s ON s.attempt_id = a.id JOIN attempt c ON c.public_id = CONVERT(LEFT(SHA1(CONCAT(a.public_id, b.n)), 22) USING ascii)
WHERE b.n BETWEEN @from AND @to AND b.n % 10 = 5 AND b.kind = 'STAFF';
INSERT INTO survey_sheet (public_id, person_id, unit_id, module_code, cycle, revision, draft, last_save_id, saved_at, sent_at, version)
SELECT LEFT(SHA1(CONCAT(s.public_id, b.n)), 22), b.id, s.unit_id, s.module_code, s.cycle, s.revision, s.draft, s.last_save_id, s.saved_at, s.sent_at, s.version
FROM bench_person b JOIN bench_done d JOIN unit u ON u.version_id = d.version_id JOIN survey_sheet s ON s.person_id = d.person_id AND s.unit_id = u.id AND s.cycle = d.cycle
WHERE b.n BETWEEN @from AND @to AND b.n % 10 = 5 AND b.kind = 'STAFF';
INSERT INTO unit_progress (enrolment_id, unit_id, completed_at, evidence)
SELECT e.id, p.unit_id, p.completed_at, IF(LENGTH(p.evidence) = 22, CONVERT(LEFT(SHA1(CONCAT(p.evidence, b.n)), 22) USING ascii), p.evidence)
FROM bench_person b JOIN bench_done d JOIN enrolment o ON o.person_id = d.person_id AND o.module_id = d.module_id AND o.cycle = d.cycle
JOIN unit_progress p ON p.enrolment_id = o.id JOIN enrolment e ON e.person_id = b.id AND e.module_id = d.module_id AND e.cycle = d.cycle
WHERE b.n BETWEEN @from AND @to AND b.n % 10 = 5 AND b.kind = 'STAFF';
INSERT INTO completion (public_id, person_id, module_id, version_id, cycle, completed_at, evidence)
SELECT LEFT(SHA1(CONCAT('completion', b.n)), 22), b.id, e.module_id, e.version_id, e.cycle, c.completed_at,
  (SELECT GROUP_CONCAT(CONCAT(u.code, '=', p.evidence) ORDER BY u.position SEPARATOR ';') FROM unit_progress p JOIN unit u ON u.id = p.unit_id WHERE p.enrolment_id = e.id)
FROM bench_person b JOIN bench_done d JOIN completion c ON c.id = d.completion_id JOIN enrolment e ON e.person_id = b.id AND e.module_id = d.module_id AND e.cycle = d.cycle
WHERE b.n BETWEEN @from AND @to AND b.n % 10 = 5 AND b.kind = 'STAFF';
INSERT INTO completion_validity (completion_id, last_day)
SELECT c.id, v.last_day FROM bench_person b JOIN bench_done d JOIN completion c ON c.public_id = CONVERT(LEFT(SHA1(CONCAT('completion', b.n)), 22) USING ascii)
JOIN completion_validity v ON v.completion_id = d.completion_id WHERE b.n BETWEEN @from AND @to AND b.n % 10 = 5 AND b.kind = 'STAFF';
-- All are to be counted: the program does that by itself.
INSERT INTO standing_touched (person_id) SELECT id FROM bench_person WHERE n BETWEEN @from AND @to;
