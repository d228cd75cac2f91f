"""Words for what can be wrong with a file as a whole, and with any table in it."""

from types import MappingProxyType

from ui.problem_words.parts import WordsOf

TABLES: WordsOf = MappingProxyType(
    {
        "file_missing": lambda translate: (
            translate("Problem", "Filen finns inte."),
            translate("Problem", "Kontrollera att den ligger kvar, och välj den igen."),
        ),
        "file_unreadable": lambda translate: (
            translate("Problem", "Filen går inte att läsa."),
            translate("Problem", "Stäng den i andra program, eller kopiera den till den här datorn."),
        ),
        "unreadable_file": lambda translate: (
            translate("Problem", "Filen {file} går inte att läsa."),
            translate("Problem", "Kontrollera att den finns och att du får öppna den."),
        ),
        "file_empty": lambda translate: (
            translate("Problem", "Filen är tom."),
            translate("Problem", "Välj en fil som det står något i."),
        ),
        "file_too_large": lambda translate: (
            translate("Problem", "Filen är för stor. Den får vara högst {most_mb} MB."),
            translate("Problem", "Kontrollera att det är rätt fil, eller dela den i flera."),
        ),
        "file_kind_unknown": lambda translate: (
            translate("Problem", "Det är inte en sådan fil som går att ta in här."),
            translate("Problem", "Spara den som {expected}."),
        ),
        "file_locked": lambda translate: (
            translate("Problem", "Filen är låst med ett lösenord."),
            translate("Problem", "Öppna den i Excel, ta bort lösenordet och spara."),
        ),
        "file_old_excel": lambda translate: (
            translate("Problem", "Filen är sparad i ett gammalt Excel-format."),
            translate("Problem", "Öppna den i Excel och spara som .xlsx."),
        ),
        "workbook_broken": lambda translate: (
            translate("Problem", "Excel-filen är skadad."),
            translate("Problem", "Öppna den i Excel, spara en ny kopia och välj den."),
        ),
        "workbook_swollen": lambda translate: (
            translate("Problem", "Excel-filen blir mer än {most_mb} MB när den packas upp."),
            translate("Problem", "Kopiera bara raderna till en ny fil och spara den."),
        ),
        "csv_not_text": lambda translate: (
            translate("Problem", "Filen heter .csv men innehåller inte text."),
            translate("Problem", "Öppna den i Excel och spara som .xlsx eller .csv."),
        ),
        "csv_encoding": lambda translate: (
            translate("Problem", "Bokstäverna i filen går inte att tyda."),
            translate("Problem", "Spara den igen som CSV UTF-8."),
        ),
        "csv_broken": lambda translate: (
            translate("Problem", "Raden går inte att dela i kolumner."),
            translate("Problem", "Se efter om ett citattecken saknas där, eller spara som .xlsx."),
        ),
        "too_many_rows": lambda translate: (
            translate("Problem", "Filen har fler än {most} rader."),
            translate("Problem", "Dela den i flera filer."),
        ),
        "sheets_ignored": lambda translate: (
            translate("Problem", "Bara bladet {read} läses. Dessa läses inte: {ignored}."),
            translate("Problem", "Lägg det som ska med på det första bladet."),
        ),
        "columns_missing": lambda translate: (
            translate("Problem", "Kolumner saknas: {columns}."),
            translate("Problem", "Lägg till dem med just de rubrikerna."),
        ),
        "column_twice": lambda translate: (
            translate("Problem", "Kolumnen finns två gånger. Den första heter {first}."),
            translate("Problem", "Ta bort en av dem."),
        ),
        "column_ignored": lambda translate: (
            translate("Problem", "Kolumnen är okänd och läses inte."),
            translate("Problem", "Du behöver inte göra något om den inte ska med."),
        ),
        "no_rows": lambda translate: (
            translate("Problem", "Det finns inga rader under rubrikerna."),
            translate("Problem", "Välj en fil med minst en rad."),
        ),
        "row_too_long": lambda translate: (
            translate("Problem", "Raden har fler värden än det finns rubriker."),
            translate("Problem", "Sätt citattecken om värden med semikolon eller komma."),
        ),
        "value_missing": lambda translate: (
            translate("Problem", "Rutan är tom."),
            translate("Problem", "Fyll i den."),
        ),
        "value_too_long": lambda translate: (
            translate("Problem", "Texten är längre än {most} tecken."),
            translate("Problem", "Korta den."),
        ),
        "control_character": lambda translate: (
            translate("Problem", "Texten har ett tecken som inte syns ({character})."),
            translate("Problem", "Skriv om texten för hand."),
        ),
        "cell_error": lambda translate: (
            translate("Problem", "Rutan visar felet {value} i Excel."),
            translate("Problem", "Rätta formeln, eller skriv värdet för hand."),
        ),
    }
)
"""Code to words."""
