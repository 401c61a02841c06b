-- Attempts that wait to be handed in, @many for the learner with the number @n, at the first quiz of the generated module: answered, and
-- named after @label and their number, so that the generator can name them.
INSERT INTO attempt (public_id, person_id, unit_id, cycle, number, kind, state, drawn, revision, pass_percent, started_at, version)
SELECT LEFT(SHA1(CONCAT(@label, '-', @n, '-', k.n)), 22), b.id, g.id, 1, @first + k.n, a.kind, 'OPEN', a.drawn, a.revision, a.pass_percent, a.started_at, a.version
FROM bench_person b JOIN module m ON m.code = 'GEN' JOIN unit g ON g.version_id = m.current_version_id AND g.code = 'unit-13'
JOIN bench_done d JOIN unit u ON u.version_id = d.version_id AND u.kind = 'QUIZ'
JOIN attempt a ON a.person_id = d.person_id AND a.unit_id = u.id AND a.passed AND a.cycle = d.cycle JOIN bench_number k ON k.n <= @many WHERE b.n = @n;
INSERT INTO answer (attempt_id, question, value, revision, tab, saved_at)
SELECT c.id, w.question, w.value, w.revision, w.tab, w.saved_at
FROM bench_person b JOIN bench_done d JOIN unit u ON u.version_id = d.version_id AND u.kind = 'QUIZ'
JOIN attempt a ON a.person_id = d.person_id AND a.unit_id = u.id AND a.passed AND a.cycle = d.cycle JOIN answer w ON w.attempt_id = a.id
JOIN attempt c ON c.person_id = b.id AND c.number > @first AND c.number <= @first + @many WHERE b.n = @n;
