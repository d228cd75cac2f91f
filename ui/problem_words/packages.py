"""Words for packages and letters that were refused, and for the folder they travel through."""

from types import MappingProxyType

from ui.problem_words.parts import WordsOf

PACKAGES: WordsOf = MappingProxyType(
    {
        "package_bad_name": lambda translate: (
            translate("Problem", "Filens namn är ändrat."),
            translate("Problem", "Ge den sitt första namn igen, eller hämta den på nytt."),
        ),
        "package_too_large": lambda translate: (
            translate("Problem", "Filen är större än en sådan fil kan vara."),
            translate("Problem", "Kontrollera att det är rätt fil."),
        ),
        "package_unsigned": lambda translate: (
            translate("Problem", "Underskriften saknas. Det är filen som slutar på .minisig."),
            translate("Problem", "Kopiera båda filerna."),
        ),
        "package_bad_signature": lambda translate: (
            translate("Problem", "Underskriften går inte att läsa."),
            translate("Problem", "Kopiera båda filerna igen."),
        ),
        "package_unknown_device": lambda translate: (
            translate("Problem", "Filen kommer från en dator som inte är anmäld."),
            translate("Problem", "Anmäl datorn först."),
        ),
        "package_revoked_device": lambda translate: (
            translate("Problem", "Filen kommer från en dator som är spärrad."),
            translate("Problem", "Fråga den som spärrade datorn."),
        ),
        "package_wrong_signer": lambda translate: (
            translate("Problem", "Filen är underskriven av någon annan än den säger."),
            translate("Problem", "Använd den inte. Fråga den som gav dig filen."),
        ),
        "package_other_file": lambda translate: (
            translate("Problem", "Underskriften hör till en annan fil."),
            translate("Problem", "Kopiera båda filerna igen."),
        ),
        "package_altered": lambda translate: (
            translate("Problem", "Filen har ändrats sedan den skrevs under."),
            translate("Problem", "Använd den inte. Kopiera den igen."),
        ),
        "package_comment_altered": lambda translate: (
            translate("Problem", "Underskriftens uppgifter har ändrats."),
            translate("Problem", "Använd den inte. Kopiera båda filerna igen."),
        ),
        "package_renamed": lambda translate: (
            translate("Problem", "Filens namn stämmer inte med det som är underskrivet."),
            translate("Problem", "Ge den sitt första namn igen, eller kopiera den på nytt."),
        ),
        "package_bad_header": lambda translate: (
            translate("Problem", "Det är ingen förseglad fil, eller så är den skadad."),
            translate("Problem", "Kopiera den igen."),
        ),
        "package_too_many_stanzas": lambda translate: (
            translate("Problem", "Filen är förseglad till för många."),
            translate("Problem", "Använd den inte. Fråga den som gav dig filen."),
        ),
        "package_wrong_recipient": lambda translate: (
            translate("Problem", "Filen är förseglad till någon annan."),
            translate("Problem", "Be om den fil som är gjord för den här datorn."),
        ),
        "package_bad_archive": lambda translate: (
            translate("Problem", "Filen är skadad eller inte hel."),
            translate("Problem", "Kopiera den igen."),
        ),
        "package_newer_format": lambda translate: (
            translate("Problem", "Filen är skriven av en nyare version av programmet."),
            translate("Problem", "Uppdatera programmet på den här datorn."),
        ),
        "package_bad_manifest": lambda translate: (
            translate("Problem", "Filens första rad går inte att läsa."),
            translate("Problem", "Be om en ny fil."),
        ),
        "package_range_differs": lambda translate: (
            translate("Problem", "Filens namn och innehåll gäller inte samma svar."),
            translate("Problem", "Be om en ny fil."),
        ),
        "package_count_differs": lambda translate: (
            translate("Problem", "Filen har inte så många rader som den säger."),
            translate("Problem", "Be om en ny fil."),
        ),
        "package_hash_differs": lambda translate: (
            translate("Problem", "Filens rader är inte de som den säger."),
            translate("Problem", "Be om en ny fil."),
        ),
        "package_bad_line": lambda translate: (
            translate("Problem", "En rad i filen går inte att läsa."),
            translate("Problem", "Be om en ny fil."),
        ),
        "package_bad_letter": lambda translate: (
            translate("Problem", "Filen är skadad, eller av ett annat slag än den ska vara."),
            translate("Problem", "Kontrollera att det är rätt fil."),
        ),
        "package_other_centre": lambda translate: (
            translate("Problem", "Filen kommer från en annan utvecklingsenhet än den här datorn hör till."),
            translate("Problem", "Använd den inte. Fråga den som gav dig filen."),
        ),
        "bad_event": lambda translate: (
            translate("Problem", "En rad i filen har fel innehåll: {field}."),
            translate("Problem", "Be om en ny fil."),
        ),
        "foreign_event": lambda translate: (
            translate("Problem", "Filen har svar från en annan dator än den som skrev den."),
            translate("Problem", "Använd den inte. Be om en ny fil."),
        ),
        "folder_missing": lambda translate: (
            translate("Problem", "Mappen {folder} finns inte. Kanske sitter usb-minnet inte i."),
            translate("Problem", "Sätt i minnet, eller välj en annan mapp."),
        ),
        "folder_full": lambda translate: (
            translate("Problem", "Det är fullt i mappen {folder}."),
            translate("Problem", "Gör plats, eller välj en annan mapp."),
        ),
        "folder_read_only": lambda translate: (
            translate("Problem", "Det går inte att skriva i mappen {folder}."),
            translate("Problem", "Ta bort minnets skrivskydd, eller välj en annan mapp."),
        ),
        "folder_failed": lambda translate: (
            translate("Problem", "Mappen {folder} svarar inte som den ska ({reason})."),
            translate("Problem", "Försök igen, eller välj en annan mapp."),
        ),
        "folder_name_refused": lambda translate: (
            translate("Problem", "Namnet {name} får inte användas i mappen {folder}."),
            translate("Problem", "Flytta bort det som heter så, och försök igen."),
        ),
        "folder_name_taken": lambda translate: (
            translate("Problem", "Det finns redan en annan fil som heter {name} i mappen {folder}."),
            translate("Problem", "Flytta bort den filen, eller välj en annan mapp."),
        ),
        "folder_read_back_differs": lambda translate: (
            translate("Problem", "Filen {name} blev inte rätt skriven i mappen {folder}."),
            translate("Problem", "Använd ett annat minne eller en annan mapp."),
        ),
        "folder_file_missing": lambda translate: (
            translate("Problem", "Filen {name} finns inte längre i mappen {folder}."),
            translate("Problem", "Lägg tillbaka den, och försök igen."),
        ),
        "folder_file_too_large": lambda translate: (
            translate("Problem", "Filen {name} är större än en sådan fil kan vara."),
            translate("Problem", "Kontrollera att det är rätt fil."),
        ),
    }
)
"""Code to words."""
