-- One row per figure before hiding. Groups: the whole; division; division and unit; role; gender.
-- A figure is its sums divided, but the response rate over several competences is the mean of their rates; those are
-- added as decimals, because a sum of floating-point numbers depends on the order the engine happens to take them in.
WITH grouping_of AS (
    SELECT 'whole' AS kind
    UNION ALL SELECT 'division'
    UNION ALL SELECT 'unit'
    UNION ALL SELECT 'role'
    UNION ALL SELECT 'gender'
),
spread AS (
    SELECT
        a.round,
        CASE WHEN g.kind IN ('division', 'unit') THEN a.division ELSE '' END AS division,
        CASE WHEN g.kind = 'unit' THEN a.unit ELSE '' END AS unit,
        CASE WHEN g.kind = 'role' THEN a.role ELSE '' END AS role,
        CASE WHEN g.kind = 'gender' THEN a.gender ELSE '' END AS gender,
        a.area, a.competence, a.measure, a.numerator, a.denominator, a.people
    FROM atom_measure AS a
    CROSS JOIN grouping_of AS g
    WHERE g.kind IN ('whole', 'gender')
        OR (g.kind = 'division' AND a.division <> '')
        OR (g.kind = 'unit' AND a.division <> '' AND a.unit <> '')
        OR (g.kind = 'role' AND a.role <> '')
),
summed AS (
    SELECT round, division, unit, role, gender, area, competence, measure,
        SUM(numerator) AS numerator, SUM(denominator) AS denominator, SUM(people) AS people
    FROM spread
    GROUP BY round, division, unit, role, gender, area, competence, measure
),
response AS (
    SELECT round, division, unit, role, gender, area,
        CAST(CAST(numerator AS DOUBLE) / CAST(denominator AS DOUBLE) AS DECIMAL(38, 18)) AS rate
    FROM summed
    WHERE measure = 'response_rate' AND competence <> ''
),
mean_response AS (
    SELECT round, division, unit, role, gender, area, CAST(SUM(rate) AS DOUBLE) / SUM(1) AS rate
    FROM response
    GROUP BY round, division, unit, role, gender, area
    UNION ALL
    SELECT round, division, unit, role, gender, '' AS area, CAST(SUM(rate) AS DOUBLE) / SUM(1) AS rate
    FROM response
    GROUP BY round, division, unit, role, gender
)
SELECT
    s.round, s.division, s.unit, s.role, s.gender, s.area, s.competence, s.measure,
    CAST(s.numerator AS BIGINT) AS numerator,
    CAST(s.denominator AS BIGINT) AS denominator,
    CASE
        WHEN s.denominator = 0 THEN NULL
        WHEN m.rate IS NOT NULL THEN m.rate
        ELSE CAST(s.numerator AS DOUBLE) / CAST(s.denominator AS DOUBLE)
    END AS figure,
    CAST(s.people AS BIGINT) AS people
FROM summed AS s
LEFT JOIN mean_response AS m
    ON s.measure = 'response_rate' AND s.competence = ''
    AND m.round = s.round AND m.division = s.division AND m.unit = s.unit AND m.role = s.role
    AND m.gender = s.gender AND m.area = s.area
ORDER BY s.round, s.measure, s.division, s.unit, s.role, s.gender, s.area, s.competence
