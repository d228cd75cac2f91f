"""What ``--help`` says of every command and option, in the user's language."""

from collections.abc import Mapping

from desktop.domain.words import Translate


def command_texts(translate: Translate) -> Mapping[str, str]:
    """What each command does, by its words; the program itself has none."""
    return {
        "": translate("Help", "Samtalet mellan chef och medarbetare, från ”vad kan jag?” till en plan. Öppnar fönstret."),
        "demo": translate("Help", "Spela ett helt samtal i det riktiga fönstret, med påhittade personer."),
        "import": translate("Help", "Ta in en fil på den här datorn. Finns mappen inte görs den."),
        "enrol": translate("Help", "Skriv den fil som datorn anmäls med."),
        "hand-over": translate("Help", "Ta in kvitton ur en mapp, och skriv förseglade paket dit."),
        "central": translate("Help", "Utvecklingsenhetens arbete."),
        "central init": translate("Help", "Gör utvecklingsenhetens mapp och nycklar."),
        "central import": translate("Help", "Ta in en fil på utvecklingsenheten."),
        "central enroll": translate("Help", "Anmäl en dator. Jämför orden med dem som datorn visar."),
        "central publish": translate("Help", "Skriv en startfil till varje anmäld dator."),
        "central collect": translate("Help", "Ta in paketen ur en mapp, och skriv kvitton dit. Dåliga paket stoppar inte de andra."),
        "central report": translate("Help", "Skriv figures.csv, report.xlsx och summary.txt. Små grupper är dolda."),
    }  # fmt: skip


def option_texts(translate: Translate) -> Mapping[str, str]:
    """What each option and argument means, by command and name, or by name alone where all commands agree."""
    return {
        "KIND": translate("Help", "Vad filen är: något av {choices}."),
        "FILE": translate("Help", "Filen som ska tas in."),
        "central enroll FILE": translate("Help", "Filen från datorn, NAMN.enrol."),
        "--help": translate("Help", "Visa den här hjälpen."),
        "--home": translate("Help", "Datorns mapp. Annars gäller KOMPETENSSAMTAL_HOME."),
        "--practice": translate("Help", "Påhittade personer i en egen mapp. Inget av det lämnas någonsin ut."),
        "--central": translate("Help", "Utvecklingsenhetens mapp."),
        "--passphrase-file": translate("Help", "En fil med lösenfrasen. Sista radbytet hör inte till."),
        "--check": translate("Help", "Visa bara vad som är fel. Inget ändras."),
        "--valid-from": translate("Help", "Dagen personallistan gäller från, som 2026-11-23. Annars i dag."),
        "--fingerprint": translate("Help", "Orden som den andra läser upp. Stämmer de inte tas filen inte in."),
        "--manager": translate("Help", "Anställnings-id för chefen som datorn är till."),
        "--from": translate("Help", "Mappen som paketen ligger i."),
        "--round": translate("Help", "Omgången. Annars den senaste som någon har skattat sig i."),
        "--against": translate("Help", "Omgången att jämföra med. Annars den före."),
        "--out": translate("Help", "Mappen att skriva i."),
        "enrol --out": translate("Help", "Filen att skriva, NAMN.enrol. Namnet blir datorns namn."),
    }  # fmt: skip
