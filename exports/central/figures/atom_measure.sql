-- One row per atom, topic and measure: what is summed, what it is divided by, and the people the figure speaks of.
SELECT round, division, unit, role, gender, area, competence, 'response_rate' AS measure,
    rated AS numerator, registered AS denominator, registered_people AS people
FROM atom
UNION ALL
SELECT round, division, unit, role, gender, area, competence, 'need_rate', below, rated, rated_people
FROM atom WHERE rated > 0
UNION ALL
SELECT round, division, unit, role, gender, area, competence, 'mean_level', level_used, rated, rated_people
FROM atom WHERE rated > 0
UNION ALL
SELECT round, division, unit, role, gender, area, competence, 'high_motivation', high, motivated, motivated_people
FROM atom WHERE motivated > 0
UNION ALL
SELECT round, division, unit, role, gender, area, competence, 'talk_effect', effect, compared, compared_people
FROM atom WHERE compared > 0
UNION ALL
SELECT round, division, unit, role, gender, '', '', 'share_with_needs',
    SUM(CASE WHEN below_common > 0 THEN 1 ELSE 0 END), SUM(1), SUM(1)
FROM person_whole WHERE rated_common > 0
GROUP BY round, division, unit, role, gender
UNION ALL
SELECT round, division, unit, role, gender, area, competence, 'goals', goals, planned, planned
FROM planned
UNION ALL
SELECT round, division, unit, role, gender, area, competence, 'wishes', wishes, planned, planned
FROM planned
