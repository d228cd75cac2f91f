"""Words for what stops handing over, set-up files, files that are written, and the centre's own work."""

from types import MappingProxyType

from ui.problem_words.parts import WordsOf

CENTRE: WordsOf = MappingProxyType(
    {
        "nothing_waits": lambda translate: (
            translate("Problem", "Det finns inget att lämna över."),
            translate("Problem", "Allt är redan lämnat."),
        ),
        "no_centre": lambda translate: (
            translate("Problem", "Den här datorn vet inte vem den ska lämna till."),
            translate("Problem", "Ta in filen från utvecklingsenheten först."),
        ),
        "other_centre": lambda translate: (
            translate("Problem", "Filen kommer från en annan utvecklingsenhet än den här datorn hör till."),
            translate("Problem", "Använd den inte. Fråga den som gav dig filen."),
        ),
        "setup_for_another": lambda translate: (
            translate("Problem", "Filen är gjord för en annan dator."),
            translate("Problem", "Be om den fil som är gjord för den här datorn."),
        ),
        "other_fingerprint": lambda translate: (
            translate("Problem", "Orden stämmer inte. Filen har orden: {fingerprint}."),
            translate("Problem", "Använd inte filen förrän orden är lika."),
        ),
        "centre_exists": lambda translate: (
            translate("Problem", "Här finns redan en utvecklingsenhet."),
            translate("Problem", "Använd den, eller välj en annan mapp."),
        ),
        "no_centre_keys": lambda translate: (
            translate("Problem", "Här finns ingen utvecklingsenhet än."),
            translate("Problem", "Kör central init först."),
        ),
        "other_keys": lambda translate: (
            translate("Problem", "Datorn {device} är redan anmäld med andra nycklar."),
            translate("Problem", "Spärra den gamla anmälan först."),
        ),
        "gap": lambda translate: (
            translate("Problem", "Svar saknas från datorn {device}. Antal: {count}, från nummer {first}."),
            translate("Problem", "Be om filerna som saknas."),
        ),
        "bad_setup": lambda translate: (
            translate("Problem", "Startfilens innehåll går inte att läsa."),
            translate("Problem", "Be utvecklingsenheten om en ny fil."),
        ),
        "setup_older": lambda translate: (
            translate("Problem", "Startfilen är äldre än den som redan är inläst."),
            translate("Problem", "Välj den nyaste filen."),
        ),
        "centre_decides": lambda translate: (
            translate("Problem", "Det här kommer med startfilen från utvecklingsenheten."),
            translate("Problem", "Be dem om en ny startfil i stället."),
        ),
        "bad_laptop_name": lambda translate: (
            translate("Problem", "Datorns namn går inte att använda: {name}."),
            translate("Problem", "Skriv ett namn med bara bokstäver, siffror och bindestreck."),
        ),
        "laptop_name_taken": lambda translate: (
            translate("Problem", "En annan dator är redan anmäld som {name}."),
            translate("Problem", "Ge datorn ett annat namn, och anmäl den igen."),
        ),
        "laptop_without_people": lambda translate: (
            translate("Problem", "Datorn {name} får inga medarbetare. Ingen har {manager} som chef."),
            translate("Problem", "Rätta personallistan, eller anmäl datorn för rätt chef."),
        ),
        "not_for_centre": lambda translate: (
            translate("Problem", "Filen har uppgifter som utvecklingsenheten inte får ta emot."),
            translate("Problem", "Ta inte in den. Be om en ny fil."),
        ),
        "not_written": lambda translate: (
            translate("Problem", "Filen {file} gick inte att skriva ({why})."),
            translate("Problem", "Välj en annan plats."),
        ),
        "folder_not_empty": lambda translate: (
            translate("Problem", "Mappen {folder} är inte tom."),
            translate("Problem", "Välj en tom mapp."),
        ),
    }
)
"""Code to words."""
