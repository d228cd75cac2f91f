"""Words for what can be wrong in a JSON file: frameworks and catalogues. These are read by whoever made the file."""

from types import MappingProxyType

from ui.problem_words.parts import WordsOf

DOCUMENTS: WordsOf = MappingProxyType(
    {
        "json_broken": lambda translate: (
            translate("Problem", "Filen är inte rätt skriven som JSON. Det tar slut på rad {line}."),
            translate("Problem", "Se efter om ett komma, citattecken eller en klammer saknas där."),
        ),
        "json_duplicate_key": lambda translate: (
            translate("Problem", "Nyckeln {key} finns två gånger på samma plats."),
            translate("Problem", "Ta bort en av dem."),
        ),
        "json_too_deep": lambda translate: (
            translate("Problem", "Filen har för många nivåer i varandra."),
            translate("Problem", "Kontrollera att det är rätt fil."),
        ),
        "json_missing": lambda translate: (
            translate("Problem", "Det här saknas."),
            translate("Problem", "Lägg till det på den platsen i filen."),
        ),
        "json_wrong_type": lambda translate: (
            translate("Problem", "Här ska stå {expected}."),
            translate("Problem", "Ändra värdet."),
        ),
        "json_empty": lambda translate: (
            translate("Problem", "Det här är tomt."),
            translate("Problem", "Fyll i det."),
        ),
        "json_too_many": lambda translate: (
            translate("Problem", "Här står fler än {most} saker."),
            translate("Problem", "Kontrollera att det är rätt fil."),
        ),
        "duplicate_id": lambda translate: (
            translate("Problem", "{id} används två gånger."),
            translate("Problem", "Ge varje sak ett eget id."),
        ),
        "duplicate_name": lambda translate: (
            translate("Problem", "Namnet {name} används två gånger."),
            translate("Problem", "Ge dem olika namn."),
        ),
        "version_not_whole": lambda translate: (
            translate("Problem", "Versionen {value} är inget helt tal."),
            translate("Problem", "Skriv 1, 2, 3 och så vidare."),
        ),
        "scale_other": lambda translate: (
            translate("Problem", "Skalan går till {value}. Den ska gå från 1 till 5."),
            translate("Problem", "Ändra skalan."),
        ),
        "levels_incomplete": lambda translate: (
            translate("Problem", "Nivåer saknas: {levels}."),
            translate("Problem", "Beskriv alla fem nivåer."),
        ),
        "no_common_competence": lambda translate: (
            translate("Problem", "Inget område gäller alla."),
            translate("Problem", "Minst ett område ska ha rated_by satt till all."),
        ),
        "expected_missing": lambda translate: (
            translate("Problem", "Rollen {role} saknar nivå för {competences}."),
            translate("Problem", "Skriv vilken nivå jobbet kräver."),
        ),
        "department_unknown": lambda translate: (
            translate("Problem", "Avdelningen {department} finns inte i ramverkets lista."),
            translate("Problem", "Lägg till den i listan, eller rätta namnet."),
        ),
        "framework_other": lambda translate: (
            translate("Problem", "Katalogen är gjord för ramverket {framework}. Här används {expected}."),
            translate("Problem", "Kontrollera att delarna stämmer."),
        ),
        "step_not_upwards": lambda translate: (
            translate("Problem", "Steget går från nivå {from} till nivå {to}."),
            translate("Problem", "Det ska gå uppåt."),
        ),
        "bad_hours": lambda translate: (
            translate("Problem", "{value} är inget antal timmar."),
            translate("Problem", "Skriv ett tal, till exempel 1.5."),
        ),
        "bad_seats": lambda translate: (
            translate("Problem", "{value} är inget antal platser."),
            translate("Problem", "Skriv ett helt tal, eller lämna tomt."),
        ),
        "word_unknown": lambda translate: (
            translate("Problem", "{value} är inget av orden som får stå här."),
            translate("Problem", "Välj något av: {list}."),
        ),
    }
)
"""Code to words."""
