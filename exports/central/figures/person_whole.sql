-- One row per person: all areas together.
SELECT
    round,
    person,
    division,
    unit,
    role,
    gender,
    SUM(registered) AS registered,
    SUM(rated) AS rated,
    SUM(rated_common) AS rated_common,
    SUM(level_used) AS level_used,
    SUM(below) AS below,
    SUM(below_common) AS below_common,
    SUM(motivated) AS motivated,
    SUM(high) AS high,
    SUM(compared) AS compared,
    SUM(effect) AS effect
FROM person_area
GROUP BY round, person, division, unit, role, gender
