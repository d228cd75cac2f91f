-- One row per registered person: whether they have a plan.
SELECT
    r.round, r.person, r.division, r.unit, r.role, r.gender,
    CASE WHEN p.person IS NULL THEN 0 ELSE 1 END AS planned
FROM registration AS r
LEFT JOIN (SELECT DISTINCT round, person FROM plan) AS p ON p.round = r.round AND p.person = r.person
