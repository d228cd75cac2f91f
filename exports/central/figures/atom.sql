-- One row per atom (division x unit x role x gender) and topic (competence, area, all areas). Every person stands in
-- one atom, so sums and counted people both add up from here to any group. An empty area or competence means all.
SELECT
    round, division, unit, role, gender, area, competence,
    SUM(1) AS registered_people,
    SUM(1) AS registered,
    SUM(rated) AS rated_people,
    SUM(rated) AS rated,
    SUM(level_used) AS level_used,
    SUM(below) AS below,
    SUM(motivated) AS motivated_people,
    SUM(motivated) AS motivated,
    SUM(high) AS high,
    SUM(compared) AS compared_people,
    SUM(compared) AS compared,
    SUM(effect) AS effect
FROM person_competence
GROUP BY round, division, unit, role, gender, area, competence
UNION ALL
SELECT
    round, division, unit, role, gender, area, '' AS competence,
    SUM(1) AS registered_people,
    SUM(registered) AS registered,
    SUM(CASE WHEN rated > 0 THEN 1 ELSE 0 END) AS rated_people,
    SUM(rated) AS rated,
    SUM(level_used) AS level_used,
    SUM(below) AS below,
    SUM(CASE WHEN motivated > 0 THEN 1 ELSE 0 END) AS motivated_people,
    SUM(motivated) AS motivated,
    SUM(high) AS high,
    SUM(CASE WHEN compared > 0 THEN 1 ELSE 0 END) AS compared_people,
    SUM(compared) AS compared,
    SUM(effect) AS effect
FROM person_area
GROUP BY round, division, unit, role, gender, area
UNION ALL
SELECT
    round, division, unit, role, gender, '' AS area, '' AS competence,
    SUM(1) AS registered_people,
    SUM(registered) AS registered,
    SUM(CASE WHEN rated > 0 THEN 1 ELSE 0 END) AS rated_people,
    SUM(rated) AS rated,
    SUM(level_used) AS level_used,
    SUM(below) AS below,
    SUM(CASE WHEN motivated > 0 THEN 1 ELSE 0 END) AS motivated_people,
    SUM(motivated) AS motivated,
    SUM(high) AS high,
    SUM(CASE WHEN compared > 0 THEN 1 ELSE 0 END) AS compared_people,
    SUM(compared) AS compared,
    SUM(effect) AS effect
FROM person_whole
GROUP BY round, division, unit, role, gender
