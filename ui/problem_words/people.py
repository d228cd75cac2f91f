"""Words for what can be wrong in a roster, in ratings of earlier rounds, and in rounds."""

from types import MappingProxyType

from ui.problem_words.parts import WordsOf

PEOPLE: WordsOf = MappingProxyType(
    {
        "personal_number": lambda translate: (
            translate("Problem", "Det ser ut som ett personnummer. Sådana får inte finnas här."),
            translate("Problem", "Använd anställnings-id i stället."),
        ),
        "bad_email": lambda translate: (
            translate("Problem", "E-postadressen är inte rätt skriven."),
            translate("Problem", "Rätta den, eller lämna rutan tom."),
        ),
        "role_unknown": lambda translate: (
            translate("Problem", "Yrkesrollen {role} finns inte i ramverket."),
            translate("Problem", "Skriv rollen som den heter i ramverket."),
        ),
        "role_is_assignment": lambda translate: (
            translate("Problem", "{role} är ett uppdrag och ingen yrkesroll."),
            translate("Problem", "Flytta det till kolumnen uppdrag och skriv en yrkesroll här."),
        ),
        "assignment_unknown": lambda translate: (
            translate("Problem", "Uppdraget {assignment} finns inte i ramverket."),
            translate("Problem", "Skriv uppdraget som det heter i ramverket, eller ta bort det."),
        ),
        "assignment_is_role": lambda translate: (
            translate("Problem", "{assignment} är en yrkesroll och inget uppdrag."),
            translate("Problem", "Ge personen en egen rad för den rollen."),
        ),
        "gender_unknown": lambda translate: (
            translate("Problem", "{value} går inte att läsa som kön."),
            translate("Problem", "Skriv kvinna, man eller annat, eller lämna tomt."),
        ),
        "protected_unknown": lambda translate: (
            translate("Problem", "{value} går inte att läsa som ja eller nej."),
            translate("Problem", "Skriv ja eller nej."),
        ),
        "two_names": lambda translate: (
            translate("Problem", "{person} har ett annat namn på rad {first_row}."),
            translate("Problem", "Skriv samma namn på båda raderna, eller rätta anställnings-id."),
        ),
        "two_values": lambda translate: (
            translate("Problem", "{person} har ett annat värde på rad {first_row}."),
            translate("Problem", "Skriv samma värde på båda raderna."),
        ),
        "manager_unknown": lambda translate: (
            translate("Problem", "Chefen {manager} finns inte i filen."),
            translate("Problem", "Lägg till chefen, eller rätta anställnings-id."),
        ),
        "manager_circular": lambda translate: (
            translate("Problem", "Cheferna går i en ring: {people}."),
            translate("Problem", "Lämna chefen tom för den som är högst upp."),
        ),
        "division_unknown": lambda translate: (
            translate("Problem", "Avdelningen {division} är ny. Antal rader: {count}."),
            translate("Problem", "Den tas in ändå. Koppla den till utbildningarna när du vill."),
        ),
        "second_manager": lambda translate: (
            translate("Problem", "{person} har en annan chef på rad {first_row}. Den första gäller."),
            translate("Problem", "Byt plats på raderna om den andra ska gälla."),
        ),
        "row_repeated": lambda translate: (
            translate("Problem", "Raden säger samma sak som rad {first_row}."),
            translate("Problem", "Du behöver inte göra något."),
        ),
        "level_outside": lambda translate: (
            translate("Problem", "{value} är ingen nivå."),
            translate("Problem", "Skriv en siffra från 1 till 5, eller lämna tomt."),
        ),
        "competence_unknown": lambda translate: (
            translate("Problem", "Delen {competence} finns inte i ramverket."),
            translate("Problem", "Skriv delens nummer, till exempel 1.2."),
        ),
        "person_unknown": lambda translate: (
            translate("Problem", "Anställnings-id {person} finns inte i någon personallista."),
            translate("Problem", "Ta in personallistan först, eller rätta numret."),
        ),
        "bad_date": lambda translate: (
            translate("Problem", "{value} är inget datum."),
            translate("Problem", "Skriv som 2026-11-23."),
        ),
        "round_backwards": lambda translate: (
            translate("Problem", "Omgången stänger innan den öppnar."),
            translate("Problem", "Byt plats på dagarna, eller rätta den ena."),
        ),
        "round_twice": lambda translate: (
            translate("Problem", "Omgången {round} finns på två rader."),
            translate("Problem", "Ta bort en av raderna, eller ge den ett annat namn."),
        ),
        "division_twice": lambda translate: (
            translate("Problem", "Avdelningen {division} hör till två verksamheter."),
            translate("Problem", "Ta bort en av raderna."),
        ),
        "rating_twice": lambda translate: (
            translate("Problem", "Samma person och del står på rad {first_row}."),
            translate("Problem", "Ta bort en av raderna."),
        ),
        "rating_empty": lambda translate: (
            translate("Problem", "Rader utan nivå tas inte med. Antal: {count}."),
            translate("Problem", "Du behöver inte göra något."),
        ),
    }
)
"""Code to words."""
