"""What *Hjälp* says about each page, in a few short sentences."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class HelpText:
    """What the page is about and what its buttons do; ``is_question`` when something is to be answered."""

    meaning: str
    buttons: str
    is_question: bool = False


def help_text(page: str) -> HelpText:
    """Help about a page by its name; what goes for every page where none is written."""
    return _PAGES.get(page, _any_page)()


def pages_with_help() -> frozenset[str]:
    """The names of the pages that have help of their own."""
    return frozenset(_PAGES)


def _any_page() -> HelpText:
    return HelpText(
        translate("Help", "Läs det som står överst på sidan."),
        translate("Help", "Knappen längst ner till höger går vidare. Tillbaka går ett steg bakåt. Inget försvinner."),
    )


_PAGES: Final[Mapping[str, Callable[[], HelpText]]] = MappingProxyType(
    {
        "unlock": lambda: HelpText(
            translate("Help", "Allt på datorn är låst. Skriv din lösenfras för att läsa det."),
            translate("Help", "Visa visar det du skriver. Har du glömt frasen? Använd nyckeln på papper."),
        ),
        "recovery_unlock": lambda: HelpText(
            translate("Help", "Nyckeln på papper öppnar det som är låst när frasen är glömd."),
            translate("Help", "Skriv av grupperna en i taget. Stora och små bokstäver spelar ingen roll."),
        ),
        "first_start": lambda: HelpText(
            translate("Help", "Programmet är nytt på den här datorn. Lösenfrasen låser allt ni skriver."),
            translate("Help", "Skriv samma fras två gånger. Välj ord du minns men ingen kan gissa."),
        ),
        "recovery_key": lambda: HelpText(
            translate("Help", "Nyckeln öppnar datorn om du glömmer frasen. Den visas bara nu."),
            translate("Help", "Skriv av den på papper. Lägg papperet på ett säkert ställe, inte vid datorn."),
        ),
        "bring_in": lambda: HelpText(
            translate("Help", "Här läser du in filer du har fått, till exempel personallistan."),
            translate("Help", "Välj fil läser filen och säger om något är fel. Inget ändras förrän du väljer Ta in."),
        ),
        "who": lambda: HelpText(
            translate("Help", "Programmet behöver veta vems medarbetare det ska visa."),
            translate("Help", "Sök ditt namn och tryck på det."),
            is_question=True,
        ),
        "round": lambda: HelpText(
            translate("Help", "En omgång är tiden då alla svarar. Den har en första och en sista dag."),
            translate("Help", "Skriv ett namn och välj dagarna. Gå sedan vidare."),
            is_question=True,
        ),
        "people": lambda: HelpText(
            translate("Help", "Här är dina medarbetare. Prickarna visar hur långt ni har kommit."),
            translate("Help", "Knappen på varje rad gör nästa steg. Lämna över skickar det som är klart."),
        ),
        "start": lambda: HelpText(
            translate("Help", "Nu börjar du svara om ditt jobb. Det är inget prov."),
            translate("Help", "Knappen längst ner till höger börjar. Du kan pausa när du vill."),
        ),
        "audience": lambda: HelpText(
            translate("Help", "Här står vem som får läsa det du svarar."),
            translate("Help", "Vem ser vad visar en tabell. Knappen till höger går vidare."),
        ),
        "question": lambda: HelpText(
            translate("Help", "Välj det som stämmer bäst på en vanlig vecka. Inget svar är fel."),
            translate(
                "Help", "Tryck på ett svar. Du kan byta hur många gånger du vill. Fortsätt går till nästa fråga."
            ),
            is_question=True,
        ),
        "area_done": lambda: HelpText(
            translate("Help", "Du är klar med ett område. Svaren är sparade."),
            translate("Help", "Fortsätt går till nästa område. Pausa när du behöver vila."),
        ),
        "review": lambda: HelpText(
            translate("Help", "Här är alla dina svar. Läs igenom dem."),
            translate("Help", "Ändra går till den frågan. När allt stämmer trycker du på knappen till höger."),
        ),
        "together": lambda: HelpText(
            translate("Help", "Nu sitter ni två vid datorn. Därefter ser ni svaren tillsammans."),
            translate("Help", "Vi sitter här båda två går vidare. Spara till senare går tillbaka till listan."),
        ),
        "compare": lambda: HelpText(
            translate("Help", "Cirkeln är det du svarade. Fyrkanten på hörn är det jobbet kräver."),
            translate("Help", "Prata först. Välj sedan en nivå med plus och minus. Säg varför om den är en annan."),
            is_question=True,
        ),
        "depth": lambda: HelpText(
            translate("Help", "Här pratar ni om en enda del. Frågorna är till för att komma i gång."),
            translate("Help", "Välj en nivå ni båda tycker stämmer. Annars väljer ni Vi är inte överens än."),
            is_question=True,
        ),
        "first_steps": lambda: HelpText(
            translate("Help", "Ni väljer vad ni börjar med. En till tre delar räcker."),
            translate("Help", "Tryck på en del för att välja den. Flytta upp och Flytta ner ändrar ordningen."),
            is_question=True,
        ),
        "activity": lambda: HelpText(
            translate("Help", "Här är sätt att lära sig det ni har valt. Önska något om inget passar."),
            translate("Help", "Tryck på ett kort för att välja det. Knapparna överst visar färre kort."),
            is_question=True,
        ),
        "wish": lambda: HelpText(
            translate("Help", "Fanns inget som passar? Skriv det ni önskar med egna ord."),
            translate("Help", "Skriv i rutan och gå vidare. Utvecklingsenheten läser önskemålet."),
            is_question=True,
        ),
        "when": lambda: HelpText(
            translate("Help", "Ett steg blir av när det har en dag och någon som hjälper till."),
            translate("Help", "Välj när, vem som hjälper och hur ni märker att det är klart."),
            is_question=True,
        ),
        "time": lambda: HelpText(
            translate("Help", "Tid att lära behöver stå i schemat. Annars blir den inte av."),
            translate("Help", "Välj hur mycket tid och vilken dag. Du får hoppa över klockslaget."),
            is_question=True,
        ),
        "meeting": lambda: HelpText(
            translate("Help", "När ni ses igen tittar ni på hur det har gått."),
            translate("Help", "Välj dag och tid. Platsen får ni hoppa över."),
            is_question=True,
        ),
        "plan": lambda: HelpText(
            translate("Help", "Så här blir planen. Det står samma sak på papperet."),
            translate("Help", "Ändra går till det steget. Skriv ut och Spara ger dig planen. Sedan är ni klara."),
        ),
        "done": lambda: HelpText(
            translate("Help", "Samtalet är klart. Allt är sparat."),
            translate("Help", "Knapparna sparar planen eller går tillbaka till listan."),
        ),
        "hand_over": lambda: HelpText(
            translate("Help", "Här ser du var varje samtal finns. Filerna är låsta när de lämnar datorn."),
            translate("Help", "Välj mapp väljer usb-minnet. Lämna över skriver filerna dit. Inget tas bort här."),
        ),
    }
)
