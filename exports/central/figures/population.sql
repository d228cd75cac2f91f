-- One row per atom and competence: how many people each kind of figure speaks of there.
-- Competence is empty for the kinds that have one population for all topics.
SELECT round, division, unit, role, gender, competence, measure, CAST(people AS BIGINT) AS people
FROM atom_measure
WHERE people > 0
    AND (
        (measure IN ('response_rate', 'need_rate', 'high_motivation', 'talk_effect') AND competence <> '')
        OR (measure IN ('share_with_needs', 'goals') AND area = '')
    )
