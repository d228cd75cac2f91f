-- One row per atom and topic: the people with a plan (the same for every topic), their steps in it (goals: every step of
-- a plan) and those steps that are wishes.
WITH topic AS (
    SELECT area, competence FROM competence
    UNION ALL
    SELECT DISTINCT area, '' AS competence FROM competence
    UNION ALL
    SELECT '' AS area, '' AS competence
),
people AS (
    SELECT round, division, unit, role, gender, SUM(planned) AS planned
    FROM planner
    GROUP BY round, division, unit, role, gender
),
step AS (
    SELECT
        p.round, p.division, p.unit, p.role, p.gender, c.area, c.competence,
        SUM(1) AS goals,
        SUM(CASE WHEN i.kind = 'wish' THEN 1 ELSE 0 END) AS wishes
    FROM item AS i
    INNER JOIN planner AS p ON p.round = i.round AND p.person = i.person
    INNER JOIN competence AS c ON c.competence = i.competence
    WHERE p.planned = 1
    GROUP BY p.round, p.division, p.unit, p.role, p.gender, c.area, c.competence
)
SELECT
    people.round, people.division, people.unit, people.role, people.gender, topic.area, topic.competence,
    MAX(people.planned) AS planned,
    SUM(COALESCE(step.goals, 0)) AS goals,
    SUM(COALESCE(step.wishes, 0)) AS wishes
FROM people
CROSS JOIN topic
LEFT JOIN step
    ON step.round = people.round AND step.division = people.division AND step.unit = people.unit
    AND step.role = people.role AND step.gender = people.gender
    AND (topic.area = '' OR topic.area = step.area)
    AND (topic.competence = '' OR topic.competence = step.competence)
GROUP BY people.round, people.division, people.unit, people.role, people.gender, topic.area, topic.competence
