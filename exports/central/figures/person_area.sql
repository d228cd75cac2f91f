-- One row per person and area.
SELECT
    round,
    person,
    division,
    unit,
    role,
    gender,
    area,
    SUM(1) AS registered,
    SUM(rated) AS rated,
    SUM(common * rated) AS rated_common,
    SUM(level_used) AS level_used,
    SUM(below) AS below,
    SUM(common * below) AS below_common,
    SUM(motivated) AS motivated,
    SUM(high) AS high,
    SUM(compared) AS compared,
    SUM(effect) AS effect
FROM person_competence
GROUP BY round, person, division, unit, role, gender, area
