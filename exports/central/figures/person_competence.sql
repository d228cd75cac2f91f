-- One row per person and competence that counts: registered for it and not "not part of my job".
-- The level used is the agreed one, else the self-rating.
SELECT
    r.round,
    r.person,
    r.division,
    r.unit,
    r.role,
    r.gender,
    c.area,
    e.competence,
    c.common,
    CASE WHEN COALESCE(a.agreed, a.self_level) IS NULL THEN 0 ELSE 1 END AS rated,
    COALESCE(a.agreed, a.self_level, 0) AS level_used,
    CASE WHEN COALESCE(a.agreed, a.self_level) < e.expected THEN 1 ELSE 0 END AS below,
    CASE WHEN a.motivation IS NULL THEN 0 ELSE 1 END AS motivated,
    CASE WHEN a.motivation >= 4 THEN 1 ELSE 0 END AS high,
    CASE WHEN a.agreed IS NULL OR a.self_level IS NULL THEN 0 ELSE 1 END AS compared,
    COALESCE(a.agreed - a.self_level, 0) AS effect
FROM registration AS r
INNER JOIN expectation AS e ON e.round = r.round AND e.person = r.person
INNER JOIN competence AS c ON c.competence = e.competence
LEFT JOIN rating AS a ON a.round = e.round AND a.person = e.person AND a.competence = e.competence
WHERE COALESCE(a.answer, '') <> 'not_part'
