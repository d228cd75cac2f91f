-- One row per atom: everybody registered.
SELECT round, division, unit, role, gender, CAST(SUM(1) AS BIGINT) AS people
FROM registration
GROUP BY round, division, unit, role, gender
