"""Words for what stops a step of the work: talks and plans."""

from types import MappingProxyType

from ui.problem_words.parts import WordsOf

WORK: WordsOf = MappingProxyType(
    {
        "input_refused": lambda translate: (
            translate("Problem", "Filen togs inte in. Antal fel: {count}."),
            translate("Problem", "Rätta dem i filen, och välj den igen."),
        ),
        "no_framework": lambda translate: (
            translate("Problem", "Det finns inget ramverk än."),
            translate("Problem", "Ta in ett eget, eller ta in personallistan. Då följer programmets eget ramverk med."),
        ),
        "framework_damaged": lambda translate: (
            translate("Problem", "Ramverket som är sparat går inte att läsa. Antal fel: {count}."),
            translate("Problem", "Ta in ramverket igen."),
        ),
        "no_catalogue": lambda translate: (
            translate("Problem", "Det finns ingen katalog med aktiviteter än."),
            translate("Problem", "Ta in en katalog."),
        ),
        "catalogue_damaged": lambda translate: (
            translate("Problem", "Katalogen som är sparad går inte att läsa. Antal fel: {count}."),
            translate("Problem", "Ta in katalogen igen."),
        ),
        "unknown_round": lambda translate: (
            translate("Problem", "Omgången {round} finns inte."),
            translate("Problem", "Kontrollera namnet."),
        ),
        "round_not_known": lambda translate: (
            translate("Problem", "Omgången {round} finns inte."),
            translate("Problem", "Dessa finns: {known}."),
        ),
        "same_round": lambda translate: (
            translate("Problem", "Omgången {round} kan inte jämföras med sig själv."),
            translate("Problem", "Välj en annan omgång att jämföra med."),
        ),
        "no_rounds": lambda translate: (
            translate("Problem", "Det finns ingen omgång än."),
            translate("Problem", "Öppna en omgång först."),
        ),
        "unknown_person": lambda translate: (
            translate("Problem", "Personen finns inte i personallistan."),
            translate("Problem", "Ta in en ny personallista, eller välj någon annan."),
        ),
        "not_begun": lambda translate: (
            translate("Problem", "Samtalet har inte börjat än."),
            translate("Problem", "Börja det från listan med medarbetare."),
        ),
        "already_confirmed": lambda translate: (
            translate("Problem", "Svaren är redan klara och ändras inte."),
            translate("Problem", "Prata om dem i samtalet."),
        ),
        "unanswered": lambda translate: (
            translate("Problem", "Alla frågor är inte besvarade. Kvar: {count}."),
            translate("Problem", "Svara på dem, eller välj Jag vet inte."),
        ),
        "not_in_talk": lambda translate: (
            translate("Problem", "Nivåer bestäms bara i samtalet."),
            translate("Problem", "Börja samtalet först."),
        ),
        "unsettled": lambda translate: (
            translate("Problem", "Ni har delar kvar att prata om. Kvar: {count}."),
            translate("Problem", "Välj en nivå, eller Vi är inte överens än."),
        ),
        "no_reason": lambda translate: (
            translate("Problem", "Nivån har ändrats utan att ni valt varför. Antal: {count}."),
            translate("Problem", "Välj varför."),
        ),
        "no_reopening": lambda translate: (
            translate("Problem", "Samtalet går inte att öppna igen så."),
            translate("Problem", "Skriv varför ni öppnar det igen."),
        ),
        "wrong_step": lambda translate: (
            translate("Problem", "Samtalet är inte där än."),
            translate("Problem", "Gör klart steget före först."),
        ),
        "not_agreed_yet": lambda translate: (
            translate("Problem", "Planen görs när ni har jämfört klart."),
            translate("Problem", "Gör klart samtalet först."),
        ),
        "talk_closed": lambda translate: (
            translate("Problem", "Samtalet är avslutat."),
            translate("Problem", "Öppna det igen om något ska ändras."),
        ),
        "one_to_three": lambda translate: (
            translate("Problem", "Ni har valt {count} delar."),
            translate("Problem", "Välj en, två eller tre."),
        ),
        "unknown_item": lambda translate: (
            translate("Problem", "Steget finns inte längre i planen."),
            translate("Problem", "Gå tillbaka till planen."),
        ),
        "empty_plan": lambda translate: (
            translate("Problem", "Planen är tom."),
            translate("Problem", "Välj minst en del att börja med."),
        ),
        "unfinished_items": lambda translate: (
            translate("Problem", "Något saknas i planen. Antal steg: {count}."),
            translate("Problem", "Bestäm hur, när och med vem."),
        ),
        "no_meeting": lambda translate: (
            translate("Problem", "Ni har inte bestämt när ni ses igen."),
            translate("Problem", "Välj dag och tid."),
        ),
        "step_twice": lambda translate: (
            translate("Problem", "Samma del är vald två gånger."),
            translate("Problem", "Ta bort den ena."),
        ),
        "not_a_step": lambda translate: (
            translate("Problem", "Delen {competence} går inte att välja som steg."),
            translate("Problem", "Välj en av delarna som visas."),
        ),
    }
)
"""Code to words."""
