"""Words for what stops this computer's own store: unlocking, saving, and other programs."""

from types import MappingProxyType

from ui.problem_words.parts import WordsOf

HOME: WordsOf = MappingProxyType(
    {
        "wrong_passphrase": lambda translate: (
            translate("Problem", "Lösenfrasen stämmer inte."),
            translate("Problem", "Se efter stora och små bokstäver, och försök igen."),
        ),
        "passphrase_empty": lambda translate: (
            translate("Problem", "Lösenfrasen är tom."),
            translate("Problem", "Skriv en lösenfras."),
        ),
        "recovery_wrong": lambda translate: (
            translate("Problem", "Reservnyckeln hör inte till den här datorn."),
            translate("Problem", "Kontrollera att det är rätt papper."),
        ),
        "recovery_group": lambda translate: (
            translate("Problem", "Grupp {group} är inte rätt skriven."),
            translate("Problem", "Jämför med papperet och rätta den."),
        ),
        "recovery_length": lambda translate: (
            translate("Problem", "Nyckeln ska ha {expected} grupper. Du har skrivit {groups}."),
            translate("Problem", "Fyll i alla grupper från papperet."),
        ),
        "key_file_missing": lambda translate: (
            translate("Problem", "Nyckelfilen saknas i mappen {folder}."),
            translate("Problem", "Kontrollera att det är rätt mapp, eller lägg tillbaka filen från en säkerhetskopia."),
        ),
        "no_home": lambda translate: (
            translate("Problem", "Det finns inget i mappen {folder}."),
            translate("Problem", "Kontrollera att mappen är rätt skriven."),
        ),
        "key_file_damaged": lambda translate: (
            translate("Problem", "Nyckelfilen är skadad: {file}."),
            translate("Problem", "Lägg tillbaka den från en säkerhetskopia."),
        ),
        "home_exists": lambda translate: (
            translate("Problem", "Det finns redan något i mappen {folder}."),
            translate("Problem", "Lås upp det, eller välj en annan mapp."),
        ),
        "folder_not_writable": lambda translate: (
            translate("Problem", "Det går inte att skriva i mappen {folder}."),
            translate("Problem", "Välj en annan mapp, eller fråga den som har hand om datorn."),
        ),
        "already_open": lambda translate: (
            translate("Problem", "Programmet är redan öppet, i ett fönster eller i ett annat kommando."),
            translate("Problem", "Stäng det, eller vänta tills det är klart."),
        ),
        "database_missing": lambda translate: (
            translate("Problem", "Dina samtal finns inte där de ska vara: {file}."),
            translate("Problem", "Lägg tillbaka filen från en säkerhetskopia."),
        ),
        "database_exists": lambda translate: (
            translate("Problem", "Det ligger redan en fil där: {file}."),
            translate("Problem", "Flytta den, och försök igen."),
        ),
        "database_empty": lambda translate: (
            translate("Problem", "Filen med samtal är tom: {file}."),
            translate("Problem", "Lägg tillbaka den från en säkerhetskopia."),
        ),
        "database_short": lambda translate: (
            translate("Problem", "Filen med samtal är inte hel: {file}."),
            translate("Problem", "Lägg tillbaka den från en säkerhetskopia."),
        ),
        "database_plain": lambda translate: (
            translate("Problem", "Filen är inte låst och öppnas därför inte: {file}."),
            translate("Problem", "Fråga den som har hand om datorn."),
        ),
        "database_foreign": lambda translate: (
            translate("Problem", "Filen hör inte till den här nyckeln: {file}."),
            translate("Problem", "Lägg tillbaka fil och nyckelfil från samma säkerhetskopia."),
        ),
        "database_damaged": lambda translate: (
            translate("Problem", "Filen med samtal är skadad: {file}."),
            translate("Problem", "Lägg tillbaka den från en säkerhetskopia."),
        ),
        "newer_file": lambda translate: (
            translate("Problem", "Samtalen är sparade av en nyare version av programmet."),
            translate("Problem", "Uppdatera programmet på den här datorn."),
        ),
        "disk_full": lambda translate: (
            translate("Problem", "Det gick inte att spara. Disken är full."),
            translate("Problem", "Gör plats på disken, och försök igen."),
        ),
        "not_saved": lambda translate: (
            translate("Problem", "Det gick inte att spara."),
            translate("Problem", "Försök igen. Hjälper det inte, fråga den som har hand om datorn."),
        ),
        "library_too_old": lambda translate: (
            translate("Problem", "Databasen i programmet är för gammal ({version})."),
            translate("Problem", "Installera programmet på nytt."),
        ),
        "library_without_encryption": lambda translate: (
            translate("Problem", "Programmet kan inte låsa det som sparas."),
            translate("Problem", "Installera programmet på nytt."),
        ),
    }
)
"""Code to words."""
