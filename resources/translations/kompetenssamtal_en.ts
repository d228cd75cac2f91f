<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="sv_SE">
<context>
    <name>ActivityCard</name>
    <message>
        <source>Vald</source>
        <translation>Chosen</translation>
    </message>
    <message>
        <source>Välj</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Gör innan: {what}</source>
        <translation>Do this first: {what}</translation>
    </message>
    <message>
        <source>Inget datum än</source>
        <translation>No date yet</translation>
    </message>
    <message numerus="yes">
        <source>%n platser</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>Er nivå nu</source>
        <translation>Your level now</translation>
    </message>
    <message>
        <source>Nivån du övar mot</source>
        <translation>The level you aim for</translation>
    </message>
    <message>
        <source>Hur vill du lära dig?</source>
        <translation>How do you want to learn?</translation>
    </message>
    <message>
        <source>Välj en aktivitet, eller skriv ett önskemål.</source>
        <translation>Choose an activity, or write a wish.</translation>
    </message>
    <message>
        <source>Visa</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Det finns ingen färdig aktivitet här.</source>
        <translation>There is no ready-made activity here.</translation>
    </message>
    <message>
        <source>Skriv ett önskemål i stället.</source>
        <translation>Write a wish instead.</translation>
    </message>
    <message>
        <source>Visa fler</source>
        <translation>Show more</translation>
    </message>
    <message>
        <source>Alla</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Högst 2 timmar</source>
        <translation>At most 2 hours</translation>
    </message>
    <message>
        <source>Har datum</source>
        <translation>Has a date</translation>
    </message>
    <message>
        <source>Ert önskemål</source>
        <translation>Your wish</translation>
    </message>
    <message>
        <source>Hittar du inget som passar?</source>
        <translation>Nothing that suits you?</translation>
    </message>
    <message>
        <source>Skriv vad du vill lära dig. Önskemålet går till dem som ordnar kurser.</source>
        <translation>Write what you want to learn. Your wish goes to those who arrange courses.</translation>
    </message>
    <message>
        <source>Ändra önskemålet</source>
        <translation>Change the wish</translation>
    </message>
    <message>
        <source>Önska något som inte finns</source>
        <translation>Wish for something that does not exist yet</translation>
    </message>
    <message>
        <source>Del {number} av {of}.</source>
        <translation>Part {number} of {of}.</translation>
    </message>
    <message>
        <source>Du har valt en aktivitet.</source>
        <translation>You have chosen an activity.</translation>
    </message>
    <message>
        <source>Du har ett önskemål.</source>
        <translation>You have a wish.</translation>
    </message>
    <message>
        <source>Inget valt än.</source>
        <translation>Nothing chosen yet.</translation>
    </message>
</context>
<context>
    <name>AreaDonePage</name>
    <message>
        <source>Samtal med {name}</source>
        <translation>Talk with {name}</translation>
    </message>
    <message>
        <source>Steg 1 av 4: Svara själv</source>
        <translation>Step 1 of 4: Answer by yourself</translation>
    </message>
    <message>
        <source>{done} av {all} områden klara</source>
        <translation>{done} of {all} areas done</translation>
    </message>
    <message>
        <source>Dina svar sparas på den här datorn</source>
        <translation>Your answers are saved on this computer</translation>
    </message>
    <message>
        <source>Ta en paus</source>
        <translation>Take a break</translation>
    </message>
    <message>
        <source>Alla områden är klara. Nu kan du se över dina svar.</source>
        <translation>All areas are done. Now you can look over your answers.</translation>
    </message>
    <message>
        <source>{left} av {all} områden kvar. Vill du vila en stund?</source>
        <translation>{left} of {all} areas left. Do you want to rest for a while?</translation>
    </message>
    <message>
        <source>Nu är området klart</source>
        <translation>This area is done</translation>
    </message>
    <message>
        <source>Klart</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Kvar</source>
        <translation>Left</translation>
    </message>
</context>
<context>
    <name>AudiencePage</name>
    <message>
        <source>Samtal med {name}</source>
        <translation>Talk with {name}</translation>
    </message>
    <message>
        <source>Steg 1 av 4: Svara själv</source>
        <translation>Step 1 of 4: Answer by yourself</translation>
    </message>
    <message>
        <source>Jag har förstått</source>
        <translation>I understand</translation>
    </message>
    <message>
        <source>Inget skickas via nätet</source>
        <translation>Nothing is sent over the internet</translation>
    </message>
    <message>
        <source>Vem ser vad?</source>
        <translation>Who sees what?</translation>
    </message>
    <message>
        <source>Jag vill inte svara på något</source>
        <translation>I do not want to answer</translation>
    </message>
    <message>
        <source>Du får hoppa över varje fråga. Välj då Jag vill inte svara.</source>
        <translation>You may skip any question. Then choose I would rather not answer.</translation>
    </message>
    <message>
        <source>Dina svar är dina</source>
        <translation>Your answers are yours</translation>
    </message>
    <message>
        <source>Stängd</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Öppen</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>När samtalet är klart går nivåerna till utvecklingsenheten, utan det ni har skrivit med egna ord. Där räknas de ihop med andras.</source>
        <translation>When the talk is done, the levels go to the development office, without what you have written in your own words. There they are counted together with those of others.</translation>
    </message>
    <message>
        <source>Din chef ser dina svar först när du visar dem.</source>
        <translation>Your manager sees your answers only when you show them.</translation>
    </message>
    <message>
        <source>Svaren sparas låsta på den här datorn.</source>
        <translation>Your answers are saved and locked on this computer.</translation>
    </message>
    <message>
        <source>Du</source>
        <translation>You</translation>
    </message>
    <message>
        <source>Din chef</source>
        <translation>Your manager</translation>
    </message>
    <message>
        <source>Utvecklingsenheten</source>
        <translation>The development office</translation>
    </message>
    <message>
        <source>Dina svar</source>
        <translation>Your answers</translation>
    </message>
    <message>
        <source>Hur gärna du vill utvecklas</source>
        <translation>How much you want to develop</translation>
    </message>
    <message>
        <source>Din chefs bild</source>
        <translation>Your manager&apos;s view</translation>
    </message>
    <message>
        <source>Nivån ni är överens om</source>
        <translation>The level you agree on</translation>
    </message>
    <message>
        <source>Det ni skriver med egna ord</source>
        <translation>What you write in your own words</translation>
    </message>
    <message>
        <source>Stegen i planen</source>
        <translation>The steps in the plan</translation>
    </message>
    <message>
        <source>Hur ni märker att det är klart</source>
        <translation>How you will notice that it is done</translation>
    </message>
    <message>
        <source>när det lämnas över</source>
        <translation>when it is handed over</translation>
    </message>
    <message>
        <source>alltid</source>
        <translation>always</translation>
    </message>
    <message>
        <source>aldrig</source>
        <translation>never</translation>
    </message>
    <message>
        <source>när du har visat svaren</source>
        <translation>when you have shown your answers</translation>
    </message>
    <message>
        <source>om du visar det</source>
        <translation>if you show it</translation>
    </message>
    <message>
        <source>medan du svarar</source>
        <translation>while you answer</translation>
    </message>
    <message>
        <source>när ni jämför</source>
        <translation>when you compare</translation>
    </message>
</context>
<context>
    <name>BringInPage</name>
    <message>
        <source>Ta in filer</source>
        <translation>Bring in files</translation>
    </message>
    <message>
        <source>Klart</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Inget ändras förrän du väljer Ta in</source>
        <translation>Nothing changes until you choose Bring in</translation>
    </message>
    <message>
        <source>Välj en fil. Den läses först, och du ser vad den innehåller.</source>
        <translation>Choose a file. It is read first, and you see what it holds.</translation>
    </message>
    <message>
        <source>Ett fel</source>
        <translation>One error</translation>
    </message>
    <message>
        <source>{count} fel</source>
        <translation>{count} errors</translation>
    </message>
    <message>
        <source>{count} i {file}</source>
        <translation>{count} in {file}</translation>
    </message>
    <message>
        <source>Inget är ändrat. Rätta i filen, spara den och välj den igen.</source>
        <translation>Nothing is changed. Correct the file, save it and choose it again.</translation>
    </message>
    <message>
        <source>Bra att veta</source>
        <translation>Good to know</translation>
    </message>
    <message>
        <source>Läs orden för den som gav dig filen. Är de lika kan du ta in den.</source>
        <translation>Read the words to the person who gave you the file. If they are the same, you can bring it in.</translation>
    </message>
    <message>
        <source>Är det här rätt ord?</source>
        <translation>Are these the right words?</translation>
    </message>
    <message>
        <source>{what} är utan fel</source>
        <translation>{what} has no errors</translation>
    </message>
    <message>
        <source>Jag är inte {name}</source>
        <translation>I am not {name}</translation>
    </message>
    <message>
        <source>Övning: alla namn är påhittade</source>
        <translation>Practice: all names are made up</translation>
    </message>
    <message>
        <source>Ta in</source>
        <translation>Bring in</translation>
    </message>
    <message>
        <source>Välj en annan fil</source>
        <translation>Choose another file</translation>
    </message>
    <message>
        <source>Välj filen igen</source>
        <translation>Choose the file again</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>BringingFlow</name>
    <message numerus="yes">
        <source>%n personer</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message>
        <source>Inte inläst</source>
        <translation>Not brought in</translation>
    </message>
    <message numerus="yes">
        <source>%n skattningar</source>
        <translation>
            <numerusform>%n rating</numerusform>
            <numerusform>%n ratings</numerusform>
        </translation>
    </message>
    <message>
        <source>Inte inlästa</source>
        <translation>Not brought in</translation>
    </message>
    <message numerus="yes">
        <source>%n omgångar</source>
        <translation>
            <numerusform>%n round</numerusform>
            <numerusform>%n rounds</numerusform>
        </translation>
    </message>
    <message>
        <source>Ingen omgång än</source>
        <translation>No round yet</translation>
    </message>
    <message>
        <source>Inläst</source>
        <translation>Brought in</translation>
    </message>
    <message numerus="yes">
        <source>%n aktiviteter</source>
        <translation>
            <numerusform>%n activity</numerusform>
            <numerusform>%n activities</numerusform>
        </translation>
    </message>
    <message>
        <source>Startfil</source>
        <translation>Set-up file</translation>
    </message>
    <message>
        <source>Från utvecklingsenheten. Allt på en gång.</source>
        <translation>From the development office. Everything at once.</translation>
    </message>
    <message>
        <source>Personallista</source>
        <translation>Staff list</translation>
    </message>
    <message>
        <source>Från lönesystemet, xlsx eller csv.</source>
        <translation>From the payroll system, xlsx or csv.</translation>
    </message>
    <message>
        <source>Omgångar</source>
        <translation>Rounds</translation>
    </message>
    <message>
        <source>När svaren öppnar och stänger.</source>
        <translation>When answering opens and closes.</translation>
    </message>
    <message>
        <source>Tidigare svar</source>
        <translation>Earlier answers</translation>
    </message>
    <message>
        <source>Från tidigare omgångar.</source>
        <translation>From earlier rounds.</translation>
    </message>
    <message>
        <source>Ramverk</source>
        <translation>Framework</translation>
    </message>
    <message>
        <source>Områden, delar och nivåer.</source>
        <translation>Areas, parts and levels.</translation>
    </message>
    <message>
        <source>Läraktiviteter</source>
        <translation>Learning activities</translation>
    </message>
    <message>
        <source>Katalogen ni väljer ur.</source>
        <translation>The catalogue you choose from.</translation>
    </message>
    <message>
        <source>Avdelningar</source>
        <translation>Divisions</translation>
    </message>
    <message>
        <source>Vilken verksamhet varje avdelning hör till.</source>
        <translation>Which department each division belongs to.</translation>
    </message>
    <message numerus="yes">
        <source>%n avdelningar</source>
        <translation>
            <numerusform>%n division</numerusform>
            <numerusform>%n divisions</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} är inläst</source>
        <translation>{file} has been brought in</translation>
    </message>
    <message>
        <source>Personallistan saknas</source>
        <translation>The staff list is missing</translation>
    </message>
    <message>
        <source>Ta in en personallista eller en startfil först. Där står vilka som är dina medarbetare.</source>
        <translation>Bring in a staff list or a set-up file first. It says who your employees are.</translation>
    </message>
    <message>
        <source>Inläst, version {version}</source>
        <translation>Brought in, version {version}</translation>
    </message>
    <message>
        <source>Startfil (*.setup)</source>
        <translation>Set-up file (*.setup)</translation>
    </message>
    <message>
        <source>Ramverk (*.json)</source>
        <translation>Framework (*.json)</translation>
    </message>
    <message>
        <source>Läraktiviteter (*.json)</source>
        <translation>Learning activities (*.json)</translation>
    </message>
    <message>
        <source>Tabell (*.xlsx *.csv)</source>
        <translation>Table (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>Välj fil</source>
        <translation>Choose a file</translation>
    </message>
    <message numerus="yes">
        <source>%n personer i filen.</source>
        <translation>
            <numerusform>%n person in the file.</numerusform>
            <numerusform>%n people in the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skattningar i filen.</source>
        <translation>
            <numerusform>%n rating in the file.</numerusform>
            <numerusform>%n ratings in the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n omgångar i filen.</source>
        <translation>
            <numerusform>%n round in the file.</numerusform>
            <numerusform>%n rounds in the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n avdelningar i filen.</source>
        <translation>
            <numerusform>%n division in the file.</numerusform>
            <numerusform>%n divisions in the file.</numerusform>
        </translation>
    </message>
    <message>
        <source>Filen är hel.</source>
        <translation>The file is sound.</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Klart senast: {what}</source>
        <translation>Done by: {what}</translation>
    </message>
    <message>
        <source>Tid att lära</source>
        <translation>Time to learn</translation>
    </message>
    <message>
        <source>Uppföljning av planen: {people}</source>
        <translation>Follow-up of the plan: {people}</translation>
    </message>
    <message>
        <source>Övning: {what}</source>
        <translation>Practice: {what}</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>{count} poster finns i filen.</source>
        <translation>The file holds {count} entries.</translation>
    </message>
    <message>
        <source>Inga fel. Inget är ändrat.</source>
        <translation>No mistakes. Nothing is changed.</translation>
    </message>
    <message>
        <source>{count} ändringar är sparade.</source>
        <translation>{count} changes are saved.</translation>
    </message>
    <message>
        <source>Allt var redan intaget. Inget är ändrat.</source>
        <translation>Everything was brought in already. Nothing is changed.</translation>
    </message>
    <message>
        <source>Reservnyckel (skriv ner och lägg undan): {words}</source>
        <translation>Recovery key (write it down and put it away): {words}</translation>
    </message>
    <message>
        <source>Kontrollord: {words}</source>
        <translation>Check words: {words}</translation>
    </message>
    <message>
        <source>mappen går inte att skriva i</source>
        <translation>the folder cannot be written to</translation>
    </message>
    <message>
        <source>det är fullt</source>
        <translation>it is full</translation>
    </message>
    <message>
        <source>där ligger en fil, och det ska vara en mapp</source>
        <translation>there is a file where a folder should be</translation>
    </message>
    <message>
        <source>där ligger en mapp, och det ska vara en fil</source>
        <translation>there is a folder where a file should be</translation>
    </message>
    <message>
        <source>mappen finns inte och går inte att göra</source>
        <translation>the folder does not exist and cannot be made</translation>
    </message>
    <message>
        <source>Paketens reservnyckel (skriv ner och lägg undan): {words}</source>
        <translation>Recovery key of the packages (write it down and put it away): {words}</translation>
    </message>
    <message>
        <source>Paket som inte gick att ta in: {count}. De ligger kvar, med en kopia i {folder}.</source>
        <translation>Packages that could not be brought in: {count}. They are left where they lie, with a copy in {folder}.</translation>
    </message>
    <message>
        <source>Paket: {merged} intagna, {known} intagna förut, {refused} inte intagna.</source>
        <translation>Packages: {merged} brought in, {known} brought in before, {refused} not brought in.</translation>
    </message>
    <message>
        <source>Startfilen är intagen.</source>
        <translation>The set-up file is brought in.</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Område {number} av {all}</source>
        <translation>Area {number} of {all}</translation>
    </message>
    <message>
        <source>Samtal med {name}</source>
        <translation>Talk with {name}</translation>
    </message>
    <message>
        <source>Välj vad ni börjar med</source>
        <translation>Choose what to start with</translation>
    </message>
    <message>
        <source>Nästa område</source>
        <translation>Next area</translation>
    </message>
    <message>
        <source>Prata om skillnaderna. Bestäm en nivå som ni båda tycker stämmer.</source>
        <translation>Talk about the differences. Decide on a level that you both think is right.</translation>
    </message>
    <message>
        <source>{done} av {all} delar klara i det här området</source>
        <translation>{done} of {all} parts done in this area</translation>
    </message>
    <message>
        <source>Så svarade du</source>
        <translation>What you answered</translation>
    </message>
    <message>
        <source>Det jobbet kräver</source>
        <translation>What the job asks for</translation>
    </message>
    <message>
        <source>Din chefs bild</source>
        <translation>Your manager&apos;s view</translation>
    </message>
</context>
<context>
    <name>CompareRow</name>
    <message>
        <source>Prata om den här</source>
        <translation>Talk about this</translation>
    </message>
    <message>
        <source>Prata om den här: {part}</source>
        <translation>Talk about this: {part}</translation>
    </message>
    <message>
        <source>Ni är överens om, {what}</source>
        <translation>You agree on, {what}</translation>
    </message>
    <message>
        <source>Varför, med egna ord: {part}</source>
        <translation>Why, in your own words: {part}</translation>
    </message>
    <message>
        <source>Vi är inte överens än</source>
        <translation>We do not agree yet</translation>
    </message>
    <message>
        <source>Vi är inte överens än: {part}</source>
        <translation>We do not agree yet: {part}</translation>
    </message>
    <message>
        <source>Ni är överens om</source>
        <translation>You agree on</translation>
    </message>
    <message>
        <source>{part}: välj en nivå, eller säg att ni inte är överens än.</source>
        <translation>{part}: choose a level, or say that you do not agree yet.</translation>
    </message>
    <message>
        <source>{part}: skriv varför nivån är en annan.</source>
        <translation>{part}: write why the level is different.</translation>
    </message>
    <message>
        <source>{part}: välj varför nivån är en annan.</source>
        <translation>{part}: choose why the level is different.</translation>
    </message>
    <message>
        <source>Nivå {level}, så svarade du</source>
        <translation>Level {level}, what you answered</translation>
    </message>
    <message>
        <source>Nivå {level}, det jobbet kräver</source>
        <translation>Level {level}, what the job asks for</translation>
    </message>
    <message>
        <source>Nivå {level}, så svarade du och det kräver jobbet</source>
        <translation>Level {level}, what you answered and what the job asks for</translation>
    </message>
</context>
<context>
    <name>ComparingFlow</name>
    <message>
        <source>Nivån är sparad.</source>
        <translation>The level is saved.</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Visa kalender</source>
        <translation>Show calendar</translation>
    </message>
    <message>
        <source>Visa kalender: {what}</source>
        <translation>Show calendar: {what}</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>januari</source>
        <translation>January</translation>
    </message>
    <message>
        <source>februari</source>
        <translation>February</translation>
    </message>
    <message>
        <source>mars</source>
        <translation>March</translation>
    </message>
    <message>
        <source>april</source>
        <translation>April</translation>
    </message>
    <message>
        <source>maj</source>
        <translation>May</translation>
    </message>
    <message>
        <source>juni</source>
        <translation>June</translation>
    </message>
    <message>
        <source>juli</source>
        <translation>July</translation>
    </message>
    <message>
        <source>augusti</source>
        <translation>August</translation>
    </message>
    <message>
        <source>september</source>
        <translation>September</translation>
    </message>
    <message>
        <source>oktober</source>
        <translation>October</translation>
    </message>
    <message>
        <source>november</source>
        <translation>November</translation>
    </message>
    <message>
        <source>december</source>
        <translation>December</translation>
    </message>
    <message>
        <source>måndag</source>
        <translation>Monday</translation>
    </message>
    <message>
        <source>tisdag</source>
        <translation>Tuesday</translation>
    </message>
    <message>
        <source>onsdag</source>
        <translation>Wednesday</translation>
    </message>
    <message>
        <source>torsdag</source>
        <translation>Thursday</translation>
    </message>
    <message>
        <source>fredag</source>
        <translation>Friday</translation>
    </message>
    <message>
        <source>lördag</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <source>söndag</source>
        <translation>Sunday</translation>
    </message>
    <message>
        <source>måndagar</source>
        <translation>Mondays</translation>
    </message>
    <message>
        <source>tisdagar</source>
        <translation>Tuesdays</translation>
    </message>
    <message>
        <source>onsdagar</source>
        <translation>Wednesdays</translation>
    </message>
    <message>
        <source>torsdagar</source>
        <translation>Thursdays</translation>
    </message>
    <message>
        <source>fredagar</source>
        <translation>Fridays</translation>
    </message>
    <message>
        <source>lördagar</source>
        <translation>Saturdays</translation>
    </message>
    <message>
        <source>söndagar</source>
        <translation>Sundays</translation>
    </message>
    <message>
        <source>{hour}.{minute}</source>
        <translation>{hour}:{minute}</translation>
    </message>
    <message>
        <source>{day} klockan {time}</source>
        <translation>{day} at {time}</translation>
    </message>
    <message>
        <source>en halv timme</source>
        <translation>half an hour</translation>
    </message>
    <message>
        <source>en timme</source>
        <translation>one hour</translation>
    </message>
    <message>
        <source>{minutes} minuter</source>
        <translation>{minutes} minutes</translation>
    </message>
    <message>
        <source>{hours} timmar</source>
        <translation>{hours} hours</translation>
    </message>
    <message>
        <source>{hours} i veckan</source>
        <translation>{hours} a week</translation>
    </message>
    <message>
        <source>Plats: {place}.</source>
        <translation>Place: {place}.</translation>
    </message>
</context>
<context>
    <name>DeliveringFlow</name>
    <message>
        <source>Välj mapp eller usb-minne</source>
        <translation>Choose a folder or a USB stick</translation>
    </message>
    <message>
        <source>Var ska anmälan ligga?</source>
        <translation>Where should the enrolment go?</translation>
    </message>
    <message>
        <source>Anmälan (*.enrol)</source>
        <translation>Enrolment (*.enrol)</translation>
    </message>
    <message>
        <source>dator.enrol</source>
        <translation>laptop.enrol</translation>
    </message>
    <message>
        <source>Anmälan är sparad</source>
        <translation>The enrolment is saved</translation>
    </message>
    <message>
        <source>Läs de här orden för utvecklingsenheten, så att de vet att det är din dator:

{words}</source>
        <translation>Read these words to the development office, so that they know it is your computer:

{words}</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>En kort genomgång på plats av deltagarlistor, gärna före öppning.</source>
        <translation>A short walk-through of attendance lists on site, preferably before we open.</translation>
    </message>
</context>
<context>
    <name>DepthPage</name>
    <message>
        <source>Samtal med {name}</source>
        <translation>Talk with {name}</translation>
    </message>
    <message>
        <source>Steg 2 av 4: Samtal</source>
        <translation>Step 2 of 4: Talk</translation>
    </message>
    <message>
        <source>Vi är överens</source>
        <translation>We agree</translation>
    </message>
    <message>
        <source>Bara ni två ser den här sidan</source>
        <translation>Only the two of you see this page</translation>
    </message>
    <message>
        <source>Egna ord (du får hoppa över)</source>
        <translation>Your own words (you may skip this)</translation>
    </message>
    <message>
        <source>Välj den nivå ni är överens om.</source>
        <translation>Choose the level you agree on.</translation>
    </message>
    <message>
        <source>Välj varför nivån är en annan.</source>
        <translation>Choose why the level is different.</translation>
    </message>
    <message>
        <source>Skriv varför nivån är en annan.</source>
        <translation>Write why the level is different.</translation>
    </message>
    <message>
        <source>När gör du det här på jobbet?</source>
        <translation>When do you do this at work?</translation>
    </message>
    <message>
        <source>Vad är lätt? Vad är svårt?</source>
        <translation>What is easy? What is hard?</translation>
    </message>
    <message>
        <source>Vad skulle hjälpa dig?</source>
        <translation>What would help you?</translation>
    </message>
    <message>
        <source>Prata om</source>
        <translation>Talk about</translation>
    </message>
    <message>
        <source>Vi är inte överens än</source>
        <translation>We do not agree yet</translation>
    </message>
    <message>
        <source>Vilken nivå är ni överens om?</source>
        <translation>Which level do you agree on?</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Det gick inte</source>
        <translation>That did not work</translation>
    </message>
    <message>
        <source>Något gick fel</source>
        <translation>Something went wrong</translation>
    </message>
    <message>
        <source>Det du har sparat finns kvar. Försök igen.</source>
        <translation>What you have saved is still here. Try again.</translation>
    </message>
    <message>
        <source>Händer det igen: stäng programmet, starta det på nytt och berätta för den som har hand om datorn.</source>
        <translation>If it happens again: close the program, start it anew and tell the person who looks after the computer.</translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Vill du pausa?</source>
        <translation>Do you want to pause?</translation>
    </message>
    <message>
        <source>Dina svar är sparade. Du kan fortsätta en annan gång.</source>
        <translation>Your answers are saved. You can go on another time.</translation>
    </message>
    <message>
        <source>Pausa</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stanna kvar</source>
        <translation>Stay</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Avsluta och rensa skärmen</source>
        <translation>Finish and clear the screen</translation>
    </message>
    <message>
        <source>Bra jobbat, båda två. Nu vet ni vad nästa steg är.</source>
        <translation>Well done, both of you. Now you know what the next step is.</translation>
    </message>
    <message>
        <source>Planen är klar</source>
        <translation>The plan is done</translation>
    </message>
    <message>
        <source>När du avslutar syns inga svar på skärmen. Allt som är sparat finns kvar.</source>
        <translation>When you finish, no answers are shown on the screen. Everything that is saved stays.</translation>
    </message>
    <message>
        <source>Spara som pdf</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>Lägg i kalendern</source>
        <translation>Add to calendar</translation>
    </message>
    <message>
        <source>När ses ni igen?</source>
        <translation>When will you meet again?</translation>
    </message>
    <message>
        <source>Det här har du med dig</source>
        <translation>This is what you take with you</translation>
    </message>
    <message>
        <source>Du har inte sparat planen som fil än.</source>
        <translation>You have not saved the plan as a file yet.</translation>
    </message>
    <message>
        <source>Filen ligger här: {file}</source>
        <translation>The file is here: {file}</translation>
    </message>
    <message>
        <source>Filerna ligger här:</source>
        <translation>The files are here:</translation>
    </message>
    <message>
        <source>Ni har inte bestämt när ni ses igen.</source>
        <translation>You have not decided when you will meet again.</translation>
    </message>
    <message>
        <source>Nästa samtal: {when}.</source>
        <translation>Next talk: {when}.</translation>
    </message>
    <message>
        <source>Plats: {place}.</source>
        <translation>Place: {place}.</translation>
    </message>
</context>
<context>
    <name>DotLine</name>
    <message>
        <source>Steg {step} av {all}</source>
        <translation>Step {step} of {all}</translation>
    </message>
</context>
<context>
    <name>ErrorSummary</name>
    <message>
        <source>Något saknas</source>
        <translation>Something is missing</translation>
    </message>
</context>
<context>
    <name>FirstStartPage</name>
    <message>
        <source>Kompetenssamtal</source>
        <translation>Kompetenssamtal</translation>
    </message>
    <message>
        <source>Första gången</source>
        <translation>First time</translation>
    </message>
    <message>
        <source>Inget skickas via nätet</source>
        <translation>Nothing is sent over the internet</translation>
    </message>
    <message>
        <source>Minst tolv tecken. Några vanliga ord efter varandra är lätta att minnas och svåra att gissa.</source>
        <translation>At least twelve characters. A few ordinary words in a row are easy to remember and hard to guess.</translation>
    </message>
    <message>
        <source>Ny lösenfras</source>
        <translation>New passphrase</translation>
    </message>
    <message>
        <source>Samma lösenfras en gång till</source>
        <translation>The same passphrase once more</translation>
    </message>
    <message>
        <source>Välj en lösenfras</source>
        <translation>Choose a passphrase</translation>
    </message>
    <message>
        <source>Lösenfrasen låser allt som sparas på den här datorn.</source>
        <translation>The passphrase locks everything that is saved on this computer.</translation>
    </message>
    <message>
        <source>Skriv inte upp den på datorn. På nästa sida får du en reservnyckel att lägga undan.</source>
        <translation>Do not write it down on the computer. On the next page you get a recovery key to put away.</translation>
    </message>
    <message>
        <source>Välj en längre lösenfras. Minst tolv tecken.</source>
        <translation>Choose a longer passphrase. At least twelve characters.</translation>
    </message>
    <message>
        <source>De två lösenfraserna är inte lika. Skriv den andra igen.</source>
        <translation>The two passphrases are not the same. Write the second one again.</translation>
    </message>
    <message>
        <source>Fortsätt</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Ett ögonblick …</source>
        <translation>One moment …</translation>
    </message>
</context>
<context>
    <name>FirstStepsPage</name>
    <message>
        <source>Välj minst en del. Tre är fler än nog.</source>
        <translation>Choose at least one part. Three are more than enough.</translation>
    </message>
    <message>
        <source>Till nivåerna</source>
        <translation>To the levels</translation>
    </message>
    <message>
        <source>Bestäm en nivå först</source>
        <translation>Decide on a level first</translation>
    </message>
    <message>
        <source>Ni har inte kommit överens om någon nivå än. Därför finns det inget att välja här.</source>
        <translation>You have not agreed on any level yet. That is why there is nothing to choose here.</translation>
    </message>
    <message>
        <source>Det räcker med en del. Det ni redan har sagt finns kvar.</source>
        <translation>One part is enough. What you have already said is kept.</translation>
    </message>
    <message>
        <source>Välj något du vill lära dig mer om</source>
        <translation>Choose something you want to learn more about</translation>
    </message>
    <message>
        <source>Tänk på vad du skulle ha mest nytta av. Det räcker med en sak.</source>
        <translation>Think about what would help you most. One thing is enough.</translation>
    </message>
    <message>
        <source>Vad börjar ni med?</source>
        <translation>What will you start with?</translation>
    </message>
    <message>
        <source>Välj en, två eller tre delar. Resten kan vänta till nästa gång.</source>
        <translation>Choose one, two or three parts. The rest can wait until next time.</translation>
    </message>
    <message>
        <source>Det som gör störst skillnad står först. Ni får ändra ordningen.</source>
        <translation>What makes the most difference comes first. You may change the order.</translation>
    </message>
    <message>
        <source>Nivån ni siktar på</source>
        <translation>The level you aim for</translation>
    </message>
    <message>
        <source>Det jobbet kräver</source>
        <translation>What the job asks for</translation>
    </message>
    <message>
        <source>Er nivå nu</source>
        <translation>Your level now</translation>
    </message>
    <message>
        <source>Här börjar ni</source>
        <translation>You start here</translation>
    </message>
    <message>
        <source>Det här kan vänta</source>
        <translation>This can wait</translation>
    </message>
    <message>
        <source>Det här kan du välja</source>
        <translation>You can choose these</translation>
    </message>
    <message>
        <source>Visa fler</source>
        <translation>Show more</translation>
    </message>
    <message>
        <source>Du når alla nivåer som jobbet kräver. Du får ändå lära dig mer, om du vill.</source>
        <translation>You reach every level that the job asks for. You may still learn more, if you want.</translation>
    </message>
    <message>
        <source>Nu på plats {place}</source>
        <translation>Now in place {place}</translation>
    </message>
    <message>
        <source>Ingen del vald än</source>
        <translation>No part chosen yet</translation>
    </message>
    <message>
        <source>En del vald</source>
        <translation>One part chosen</translation>
    </message>
    <message>
        <source>{count} delar valda. Välj högst tre.</source>
        <translation>{count} parts chosen. Choose at most three.</translation>
    </message>
    <message>
        <source>{count} delar valda</source>
        <translation>{count} parts chosen</translation>
    </message>
</context>
<context>
    <name>HandOverPage</name>
    <message>
        <source>Lämna över</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>Lämna över samtalen</source>
        <translation>Hand over the talks</translation>
    </message>
    <message>
        <source>Du ser alltid var varje samtal finns.</source>
        <translation>You can always see where each talk is.</translation>
    </message>
    <message>
        <source>Inget tas bort från datorn förrän kvittot har kommit</source>
        <translation>Nothing is removed from the computer until the receipt has come</translation>
    </message>
    <message>
        <source>Inget väntar. Allt som kan lämnas över är redan överlämnat.</source>
        <translation>Nothing is waiting. Everything that can be handed over has been handed over.</translation>
    </message>
    <message>
        <source>Välj vart filerna ska läggas. Tryck på Välj mapp.</source>
        <translation>Choose where the files should go. Press Choose folder.</translation>
    </message>
    <message>
        <source>Lämnar över</source>
        <translation>Handing over</translation>
    </message>
    <message>
        <source>Försök igen</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Sätt i usb-minnet och välj det.</source>
        <translation>Put in the USB stick and choose it.</translation>
    </message>
    <message>
        <source>Hit läggs de</source>
        <translation>They go here</translation>
    </message>
    <message>
        <source>Välj mapp</source>
        <translation>Choose folder</translation>
    </message>
    <message>
        <source>Datorn är inte ansluten än</source>
        <translation>This computer is not connected yet</translation>
    </message>
    <message>
        <source>Utvecklingsenheten behöver ge dig en startfil först.</source>
        <translation>The development office needs to give you a set-up file first.</translation>
    </message>
    <message>
        <source>Spara anmälan</source>
        <translation>Save the enrolment</translation>
    </message>
    <message>
        <source>Datorn är inte ansluten än. Ta in startfilen först.</source>
        <translation>This computer is not connected yet. Bring in the set-up file first.</translation>
    </message>
    <message>
        <source>Spara en anmälan och lämna den till dem. Ta sedan in startfilen som du får tillbaka.</source>
        <translation>Save an enrolment and give it to them. Then bring in the set-up file that you get back.</translation>
    </message>
    <message>
        <source>Ta in startfil</source>
        <translation>Bring in a set-up file</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Låt minnet sitta i. Det tar några sekunder.</source>
        <translation>Leave the stick in. It takes a few seconds.</translation>
    </message>
    <message>
        <source>{done} av {of} filer ligger på minnet</source>
        <translation>{done} of {of} files are on the stick</translation>
    </message>
    <message>
        <source>Inget nytt lades på minnet.</source>
        <translation>Nothing new was put on the stick.</translation>
    </message>
    <message>
        <source>Klart. En fil ligger på minnet.</source>
        <translation>Done. One file is on the stick.</translation>
    </message>
    <message>
        <source>Klart. {count} filer ligger på minnet.</source>
        <translation>Done. {count} files are on the stick.</translation>
    </message>
    <message>
        <source>Överlämnat</source>
        <translation>Handed over</translation>
    </message>
    <message>
        <source>Nu kan du ta ut minnet. Mata ut det på datorn först.</source>
        <translation>Now you can take out the stick. Eject it on the computer first.</translation>
    </message>
    <message>
        <source>Det gick inte att lämna över</source>
        <translation>It could not be handed over</translation>
    </message>
    <message>
        <source>Samtalen finns kvar på datorn. Inget är förlorat.</source>
        <translation>The talks are still on the computer. Nothing is lost.</translation>
    </message>
    <message>
        <source>Bär minnet till utvecklingsenheten.</source>
        <translation>Carry the stick to the development office.</translation>
    </message>
    <message>
        <source>Eller lägg det i internposten. Filerna är låsta.</source>
        <translation>Or put it in the internal post. The files are locked.</translation>
    </message>
    <message>
        <source>De läser in samtalen.</source>
        <translation>They bring in the talks.</translation>
    </message>
    <message>
        <source>Bara de kan öppna filerna.</source>
        <translation>Only they can open the files.</translation>
    </message>
    <message>
        <source>Du får ett kvitto på minnet.</source>
        <translation>You get a receipt on the stick.</translation>
    </message>
    <message>
        <source>Sätt i det här igen. Då står det Mottaget.</source>
        <translation>Put it in here again. Then it says Received.</translation>
    </message>
    <message>
        <source>Det här händer sedan</source>
        <translation>What happens next</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Läs det som står överst på sidan.</source>
        <translation>Read what is at the top of the page.</translation>
    </message>
    <message>
        <source>Knappen längst ner till höger går vidare. Tillbaka går ett steg bakåt. Inget försvinner.</source>
        <translation>The button at the bottom right goes on. Back goes one step back. Nothing is lost.</translation>
    </message>
    <message>
        <source>Allt på datorn är låst. Skriv din lösenfras för att läsa det.</source>
        <translation>Everything on the computer is locked. Write your passphrase to read it.</translation>
    </message>
    <message>
        <source>Visa visar det du skriver. Har du glömt frasen? Använd nyckeln på papper.</source>
        <translation>Show lets you see what you write. Have you forgotten the phrase? Use the key on paper.</translation>
    </message>
    <message>
        <source>Nyckeln på papper öppnar det som är låst när frasen är glömd.</source>
        <translation>The key on paper opens what is locked when the passphrase is forgotten.</translation>
    </message>
    <message>
        <source>Skriv av grupperna en i taget. Stora och små bokstäver spelar ingen roll.</source>
        <translation>Copy the groups one at a time. Capital and small letters make no difference.</translation>
    </message>
    <message>
        <source>Programmet är nytt på den här datorn. Lösenfrasen låser allt ni skriver.</source>
        <translation>The program is new on this computer. The passphrase locks everything you write.</translation>
    </message>
    <message>
        <source>Skriv samma fras två gånger. Välj ord du minns men ingen kan gissa.</source>
        <translation>Write the same passphrase twice. Choose words you remember but nobody can guess.</translation>
    </message>
    <message>
        <source>Nyckeln öppnar datorn om du glömmer frasen. Den visas bara nu.</source>
        <translation>The key opens the computer if you forget the passphrase. It is shown only now.</translation>
    </message>
    <message>
        <source>Skriv av den på papper. Lägg papperet på ett säkert ställe, inte vid datorn.</source>
        <translation>Copy it on paper. Put the paper in a safe place, not near the computer.</translation>
    </message>
    <message>
        <source>Här läser du in filer du har fått, till exempel personallistan.</source>
        <translation>Here you bring in files that you have been given, for example the staff list.</translation>
    </message>
    <message>
        <source>Välj fil läser filen och säger om något är fel. Inget ändras förrän du väljer Ta in.</source>
        <translation>Choose a file reads the file and says if something is wrong. Nothing changes until you choose Bring in.</translation>
    </message>
    <message>
        <source>Programmet behöver veta vems medarbetare det ska visa.</source>
        <translation>The program needs to know whose employees to show.</translation>
    </message>
    <message>
        <source>Sök ditt namn och tryck på det.</source>
        <translation>Search for your name and press it.</translation>
    </message>
    <message>
        <source>En omgång är tiden då alla svarar. Den har en första och en sista dag.</source>
        <translation>A round is the time when everyone answers. It has a first and a last day.</translation>
    </message>
    <message>
        <source>Skriv ett namn och välj dagarna. Gå sedan vidare.</source>
        <translation>Write a name and choose the days. Then go on.</translation>
    </message>
    <message>
        <source>Här är dina medarbetare. Prickarna visar hur långt ni har kommit.</source>
        <translation>Here are your employees. The dots show how far you have come.</translation>
    </message>
    <message>
        <source>Knappen på varje rad gör nästa steg. Lämna över skickar det som är klart.</source>
        <translation>The button on each row takes the next step. Hand over sends what is done.</translation>
    </message>
    <message>
        <source>Nu börjar du svara om ditt jobb. Det är inget prov.</source>
        <translation>Now you start to answer about your job. It is not a test.</translation>
    </message>
    <message>
        <source>Knappen längst ner till höger börjar. Du kan pausa när du vill.</source>
        <translation>The button at the bottom right starts. You can pause whenever you want.</translation>
    </message>
    <message>
        <source>Här står vem som får läsa det du svarar.</source>
        <translation>Here you see who may read what you answer.</translation>
    </message>
    <message>
        <source>Vem ser vad visar en tabell. Knappen till höger går vidare.</source>
        <translation>Who sees what shows a table. The button on the right goes on.</translation>
    </message>
    <message>
        <source>Välj det som stämmer bäst på en vanlig vecka. Inget svar är fel.</source>
        <translation>Choose what fits best in an ordinary week. No answer is wrong.</translation>
    </message>
    <message>
        <source>Tryck på ett svar. Du kan byta hur många gånger du vill. Fortsätt går till nästa fråga.</source>
        <translation>Press an answer. You can change it as many times as you want. Continue goes to the next question.</translation>
    </message>
    <message>
        <source>Du är klar med ett område. Svaren är sparade.</source>
        <translation>You have finished an area. The answers are saved.</translation>
    </message>
    <message>
        <source>Fortsätt går till nästa område. Pausa när du behöver vila.</source>
        <translation>Continue goes to the next area. Pause when you need to rest.</translation>
    </message>
    <message>
        <source>Här är alla dina svar. Läs igenom dem.</source>
        <translation>Here are all your answers. Read them through.</translation>
    </message>
    <message>
        <source>Ändra går till den frågan. När allt stämmer trycker du på knappen till höger.</source>
        <translation>Change goes to that question. When everything is right, press the button on the right.</translation>
    </message>
    <message>
        <source>Nu sitter ni två vid datorn. Därefter ser ni svaren tillsammans.</source>
        <translation>Now the two of you sit at the computer. Then you see the answers together.</translation>
    </message>
    <message>
        <source>Vi sitter här båda två går vidare. Spara till senare går tillbaka till listan.</source>
        <translation>We are both here goes on. Save for later goes back to the list.</translation>
    </message>
    <message>
        <source>Cirkeln är det du svarade. Fyrkanten på hörn är det jobbet kräver.</source>
        <translation>The circle is what you answered. The diamond is what the job asks for.</translation>
    </message>
    <message>
        <source>Prata först. Välj sedan en nivå med plus och minus. Säg varför om den är en annan.</source>
        <translation>Talk first. Then choose a level with plus and minus. Say why if it is another one.</translation>
    </message>
    <message>
        <source>Här pratar ni om en enda del. Frågorna är till för att komma i gång.</source>
        <translation>Here you talk about a single part. The questions are there to get you started.</translation>
    </message>
    <message>
        <source>Välj en nivå ni båda tycker stämmer. Annars väljer ni Vi är inte överens än.</source>
        <translation>Choose a level that you both think is right. Otherwise choose We do not agree yet.</translation>
    </message>
    <message>
        <source>Ni väljer vad ni börjar med. En till tre delar räcker.</source>
        <translation>You choose what to start with. One to three parts are enough.</translation>
    </message>
    <message>
        <source>Tryck på en del för att välja den. Flytta upp och Flytta ner ändrar ordningen.</source>
        <translation>Press a part to choose it. Move up and Move down change the order.</translation>
    </message>
    <message>
        <source>Här är sätt att lära sig det ni har valt. Önska något om inget passar.</source>
        <translation>Here are ways to learn what you have chosen. Wish for something if nothing suits you.</translation>
    </message>
    <message>
        <source>Tryck på ett kort för att välja det. Knapparna överst visar färre kort.</source>
        <translation>Press a card to choose it. The buttons at the top show fewer cards.</translation>
    </message>
    <message>
        <source>Fanns inget som passar? Skriv det ni önskar med egna ord.</source>
        <translation>Was there nothing that suits you? Write what you wish for in your own words.</translation>
    </message>
    <message>
        <source>Skriv i rutan och gå vidare. Utvecklingsenheten läser önskemålet.</source>
        <translation>Write in the box and go on. The development office reads the wish.</translation>
    </message>
    <message>
        <source>Ett steg blir av när det har en dag och någon som hjälper till.</source>
        <translation>A step gets done when it has a day and someone who helps.</translation>
    </message>
    <message>
        <source>Välj när, vem som hjälper och hur ni märker att det är klart.</source>
        <translation>Choose when, who helps and how you will notice that it is done.</translation>
    </message>
    <message>
        <source>Tid att lära behöver stå i schemat. Annars blir den inte av.</source>
        <translation>Time to learn needs to be in the schedule. Otherwise it does not happen.</translation>
    </message>
    <message>
        <source>Välj hur mycket tid och vilken dag. Du får hoppa över klockslaget.</source>
        <translation>Choose how much time and which day. You may skip the time of day.</translation>
    </message>
    <message>
        <source>När ni ses igen tittar ni på hur det har gått.</source>
        <translation>When you meet again you look at how it has gone.</translation>
    </message>
    <message>
        <source>Välj dag och tid. Platsen får ni hoppa över.</source>
        <translation>Choose a day and a time. You may skip the place.</translation>
    </message>
    <message>
        <source>Så här blir planen. Det står samma sak på papperet.</source>
        <translation>This is how the plan turns out. The paper says the same.</translation>
    </message>
    <message>
        <source>Ändra går till det steget. Skriv ut och Spara ger dig planen. Sedan är ni klara.</source>
        <translation>Change goes to that step. Print and Save give you the plan. Then you are done.</translation>
    </message>
    <message>
        <source>Samtalet är klart. Allt är sparat.</source>
        <translation>The talk is done. Everything is saved.</translation>
    </message>
    <message>
        <source>Knapparna sparar planen eller går tillbaka till listan.</source>
        <translation>The buttons save the plan or go back to the list.</translation>
    </message>
    <message>
        <source>Här ser du var varje samtal finns. Filerna är låsta när de lämnar datorn.</source>
        <translation>Here you see where each talk is. The files are locked when they leave the computer.</translation>
    </message>
    <message>
        <source>Välj mapp väljer usb-minnet. Lämna över skriver filerna dit. Inget tas bort här.</source>
        <translation>Choose folder picks the USB stick. Hand over writes the files there. Nothing is removed here.</translation>
    </message>
    <message>
        <source>Samtalet mellan chef och medarbetare, från ”vad kan jag?” till en plan. Öppnar fönstret.</source>
        <translation>The talk between manager and employee, from “what can I do?” to a plan. Opens the window.</translation>
    </message>
    <message>
        <source>Spela ett helt samtal i det riktiga fönstret, med påhittade personer.</source>
        <translation>Play a whole talk in the real window, with made-up people.</translation>
    </message>
    <message>
        <source>Ta in en fil på den här datorn. Finns mappen inte görs den.</source>
        <translation>Take a file in on this computer. The folder is made if it does not exist.</translation>
    </message>
    <message>
        <source>Skriv den fil som datorn anmäls med.</source>
        <translation>Write the file that this computer is enrolled with.</translation>
    </message>
    <message>
        <source>Ta in kvitton ur en mapp, och skriv förseglade paket dit.</source>
        <translation>Take in receipts from a folder, and write sealed packages there.</translation>
    </message>
    <message>
        <source>Utvecklingsenhetens arbete.</source>
        <translation>The work of the development office.</translation>
    </message>
    <message>
        <source>Gör utvecklingsenhetens mapp och nycklar.</source>
        <translation>Make the development office’s folder and keys.</translation>
    </message>
    <message>
        <source>Ta in en fil på utvecklingsenheten.</source>
        <translation>Take a file in at the development office.</translation>
    </message>
    <message>
        <source>Anmäl en dator. Jämför orden med dem som datorn visar.</source>
        <translation>Enrol a computer. Compare the words with those the computer shows.</translation>
    </message>
    <message>
        <source>Skriv en startfil till varje anmäld dator.</source>
        <translation>Write a set-up file for every enrolled computer.</translation>
    </message>
    <message>
        <source>Ta in paketen ur en mapp, och skriv kvitton dit. Dåliga paket stoppar inte de andra.</source>
        <translation>Take in the packages from a folder, and write receipts there. Bad packages do not stop the others.</translation>
    </message>
    <message>
        <source>Skriv figures.csv, report.xlsx och summary.txt. Små grupper är dolda.</source>
        <translation>Write figures.csv, report.xlsx and summary.txt. Small groups are hidden.</translation>
    </message>
    <message>
        <source>Vad filen är: något av {choices}.</source>
        <translation>What the file is: one of {choices}.</translation>
    </message>
    <message>
        <source>Filen som ska tas in.</source>
        <translation>The file to take in.</translation>
    </message>
    <message>
        <source>Filen från datorn, NAMN.enrol.</source>
        <translation>The file from the computer, NAME.enrol.</translation>
    </message>
    <message>
        <source>Visa den här hjälpen.</source>
        <translation>Show this help.</translation>
    </message>
    <message>
        <source>Datorns mapp. Annars gäller KOMPETENSSAMTAL_HOME.</source>
        <translation>The computer’s folder. Otherwise KOMPETENSSAMTAL_HOME applies.</translation>
    </message>
    <message>
        <source>Påhittade personer i en egen mapp. Inget av det lämnas någonsin ut.</source>
        <translation>Made-up people in a folder of their own. None of it is ever handed over.</translation>
    </message>
    <message>
        <source>Utvecklingsenhetens mapp.</source>
        <translation>The development office’s folder.</translation>
    </message>
    <message>
        <source>En fil med lösenfrasen. Sista radbytet hör inte till.</source>
        <translation>A file with the passphrase. The last line break is not part of it.</translation>
    </message>
    <message>
        <source>Visa bara vad som är fel. Inget ändras.</source>
        <translation>Only show what is wrong. Nothing is changed.</translation>
    </message>
    <message>
        <source>Dagen personallistan gäller från, som 2026-11-23. Annars i dag.</source>
        <translation>The day the staff list is valid from, such as 2026-11-23. Otherwise today.</translation>
    </message>
    <message>
        <source>Orden som den andra läser upp. Stämmer de inte tas filen inte in.</source>
        <translation>The words the other person reads aloud. If they differ the file is not taken in.</translation>
    </message>
    <message>
        <source>Anställnings-id för chefen som datorn är till.</source>
        <translation>Employee id of the manager the computer is for.</translation>
    </message>
    <message>
        <source>Mappen som paketen ligger i.</source>
        <translation>The folder the packages are in.</translation>
    </message>
    <message>
        <source>Omgången. Annars den senaste som någon har skattat sig i.</source>
        <translation>The round. Otherwise the latest one that anyone has rated in.</translation>
    </message>
    <message>
        <source>Omgången att jämföra med. Annars den före.</source>
        <translation>The round to compare with. Otherwise the one before.</translation>
    </message>
    <message>
        <source>Mappen att skriva i.</source>
        <translation>The folder to write in.</translation>
    </message>
    <message>
        <source>Filen att skriva, NAMN.enrol. Namnet blir datorns namn.</source>
        <translation>The file to write, NAME.enrol. The name becomes the computer’s name.</translation>
    </message>
    <message>
        <source>[VAL]</source>
        <translation>[OPTIONS]</translation>
    </message>
    <message>
        <source>KOMMANDO …</source>
        <translation>COMMAND …</translation>
    </message>
    <message>
        <source>Så här: </source>
        <translation>Usage: </translation>
    </message>
    <message>
        <source>Filer</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Val</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Kommandon</source>
        <translation>Commands</translation>
    </message>
    <message>
        <source>Läs mer: {command} --help</source>
        <translation>Read more: {command} --help</translation>
    </message>
    <message>
        <source>Kommandot {name} finns inte.</source>
        <translation>There is no command {name}.</translation>
    </message>
    <message>
        <source>Valet {name} finns inte.</source>
        <translation>There is no option {name}.</translation>
    </message>
    <message>
        <source>{name} behöver ett värde efter sig.</source>
        <translation>{name} needs a value after it.</translation>
    </message>
    <message>
        <source>Kommandot har ord som inte hör dit. Sätt citattecken om det som har blanksteg.</source>
        <translation>The command has words that do not belong. Put quotation marks around what has spaces.</translation>
    </message>
    <message>
        <source>{name} saknas.</source>
        <translation>{name} is missing.</translation>
    </message>
    <message>
        <source>{name} ska vara något av {choices}.</source>
        <translation>{name} should be one of {choices}.</translation>
    </message>
    <message>
        <source>{name} ska vara en dag, som 2026-11-23.</source>
        <translation>{name} should be a day, such as 2026-11-23.</translation>
    </message>
    <message>
        <source>{name} ska vara en fil som finns och går att läsa.</source>
        <translation>{name} should be a file that exists and can be read.</translation>
    </message>
    <message>
        <source>{name} har ett värde som inte går att läsa ({detail}).</source>
        <translation>{name} has a value that cannot be read ({detail}).</translation>
    </message>
    <message>
        <source>Måste anges.</source>
        <translation>Required.</translation>
    </message>
</context>
<context>
    <name>LevelMove</name>
    <message>
        <source>Från nivå {start} till nivå {goal}</source>
        <translation>From level {start} to level {goal}</translation>
    </message>
</context>
<context>
    <name>LevelSpin</name>
    <message>
        <source>Sänk nivån för {what}</source>
        <translation>Lower the level for {what}</translation>
    </message>
    <message>
        <source>Höj nivån för {what}</source>
        <translation>Raise the level for {what}</translation>
    </message>
    <message>
        <source>Välj nivå</source>
        <translation>Choose a level</translation>
    </message>
</context>
<context>
    <name>MeetingPage</name>
    <message>
        <source>När ses ni igen?</source>
        <translation>When will you meet again?</translation>
    </message>
    <message>
        <source>Då ser ni hur det har gått. Det tar fem minuter.</source>
        <translation>Then you see how it has gone. It takes five minutes.</translation>
    </message>
    <message>
        <source>Förslaget är om tre månader. Välj en dag som passar er båda.</source>
        <translation>The suggestion is in three months. Choose a day that suits you both.</translation>
    </message>
    <message>
        <source>Dag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Tid</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Skriv till exempel 9.00</source>
        <translation>Write for example 9:00</translation>
    </message>
    <message>
        <source>Plats (du får hoppa över)</source>
        <translation>Place (you may skip this)</translation>
    </message>
    <message>
        <source>Skriv tiden som 9.00.</source>
        <translation>Write the time as 9:00.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Stäng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Vad betyder sidan?</source>
        <translation>What does this page mean?</translation>
    </message>
    <message>
        <source>Fråga den som har hand om datorn om du kör fast.</source>
        <translation>Ask the person who looks after the computer if you get stuck.</translation>
    </message>
    <message>
        <source>Vad betyder frågan?</source>
        <translation>What does the question mean?</translation>
    </message>
    <message>
        <source>Vad gör knapparna?</source>
        <translation>What do the buttons do?</translation>
    </message>
    <message>
        <source>Hjälp</source>
        <translation>Help</translation>
    </message>
</context>
<context>
    <name>OpeningFlow</name>
    <message>
        <source>Var ska nyckeln ligga? Inte på den här datorn.</source>
        <translation>Where should the key go? Not on this computer.</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>nyckel.txt</source>
        <translation>key.txt</translation>
    </message>
</context>
<context>
    <name>PageFrame</name>
    <message>
        <source>Tillbaka</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Fortsätt</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Hjälp</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Pausa</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Spara och pausa</source>
        <translation>Save and pause</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Lämna över</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>Mina medarbetare</source>
        <translation>My employees</translation>
    </message>
    <message>
        <source>Alla medarbetare</source>
        <translation>All employees</translation>
    </message>
    <message>
        <source>Allt är sparat</source>
        <translation>All is saved</translation>
    </message>
    <message>
        <source>Ta in filer</source>
        <translation>Bring in files</translation>
    </message>
    <message>
        <source>Övning: alla namn är påhittade</source>
        <translation>Practice: all names are made up</translation>
    </message>
    <message>
        <source>Sök namn eller yrke</source>
        <translation>Search name or role</translation>
    </message>
    <message numerus="yes">
        <source>%n samtal väntar på att lämnas över</source>
        <translation>
            <numerusform>%n talk is waiting to be handed over</numerusform>
            <numerusform>%n talks are waiting to be handed over</numerusform>
        </translation>
    </message>
    <message>
        <source>Välj vem du ska prata med</source>
        <translation>Choose who you will talk with</translation>
    </message>
    <message>
        <source>Visa fler</source>
        <translation>Show more</translation>
    </message>
    <message>
        <source>Att göra nu</source>
        <translation>To do now</translation>
    </message>
    <message>
        <source>Alla</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Visa</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Här finns inga medarbetare än</source>
        <translation>There are no employees here yet</translation>
    </message>
    <message>
        <source>Ta in en personallista, eller startfilen från utvecklingsenheten.</source>
        <translation>Bring in a staff list, or the set-up file from the development office.</translation>
    </message>
    <message>
        <source>Omgång {name}</source>
        <translation>Round {name}</translation>
    </message>
    <message>
        <source>{round}. Öppnar {day}.</source>
        <translation>{round}. Opens {day}.</translation>
    </message>
    <message>
        <source>{round}. Stängde {day}.</source>
        <translation>{round}. Closed {day}.</translation>
    </message>
    <message>
        <source>{round}. Öppen till {day}.</source>
        <translation>{round}. Open until {day}.</translation>
    </message>
    <message numerus="yes">
        <source>%n personer</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} av {of} visas</source>
        <translation>{shown} of {of} shown</translation>
    </message>
    <message>
        <source>Ingen heter eller jobbar så</source>
        <translation>Nobody has that name or role</translation>
    </message>
    <message>
        <source>Sök på en del av namnet, eller töm rutan.</source>
        <translation>Search for a part of the name, or empty the box.</translation>
    </message>
    <message>
        <source>Ingen står här just nu</source>
        <translation>Nobody is here just now</translation>
    </message>
    <message>
        <source>Tryck på Alla för att se alla medarbetare.</source>
        <translation>Press All to see all employees.</translation>
    </message>
    <message>
        <source>Svara själv</source>
        <translation>Answer by yourself</translation>
    </message>
    <message>
        <source>Samtal</source>
        <translation>Talk</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Uppföljning</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Börja</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Fortsätt svara</source>
        <translation>Go on answering</translation>
    </message>
    <message>
        <source>Se över svaren</source>
        <translation>Look over the answers</translation>
    </message>
    <message>
        <source>Börja samtalet</source>
        <translation>Start the talk</translation>
    </message>
    <message>
        <source>Fortsätt samtalet</source>
        <translation>Go on with the talk</translation>
    </message>
    <message>
        <source>Gör planen</source>
        <translation>Make the plan</translation>
    </message>
    <message>
        <source>Gör klart planen</source>
        <translation>Finish the plan</translation>
    </message>
    <message>
        <source>Visa planen</source>
        <translation>Show the plan</translation>
    </message>
    <message>
        <source>Senast {day}</source>
        <translation>By {day}</translation>
    </message>
    <message>
        <source>Har inte börjat</source>
        <translation>Has not started</translation>
    </message>
    <message>
        <source>Har börjat svara</source>
        <translation>Has started answering</translation>
    </message>
    <message>
        <source>Har svarat på allt</source>
        <translation>Has answered everything</translation>
    </message>
    <message>
        <source>Redo för samtal</source>
        <translation>Ready for the talk</translation>
    </message>
    <message>
        <source>Dagen har varit</source>
        <translation>The day has passed</translation>
    </message>
    <message>
        <source>I morgon</source>
        <translation>Tomorrow</translation>
    </message>
    <message>
        <source>Om {days} dagar</source>
        <translation>In {days} days</translation>
    </message>
    <message>
        <source>Om {weeks} veckor</source>
        <translation>In {weeks} weeks</translation>
    </message>
    <message>
        <source>Svarade {day}</source>
        <translation>Answered {day}</translation>
    </message>
    <message>
        <source>Ni har börjat</source>
        <translation>You have started</translation>
    </message>
    <message>
        <source>Sedan {day}</source>
        <translation>Since {day}</translation>
    </message>
    <message>
        <source>Ni har jämfört</source>
        <translation>You have compared</translation>
    </message>
    <message>
        <source>Klart {day}</source>
        <translation>Done {day}</translation>
    </message>
    <message>
        <source>Ni har gjort en plan</source>
        <translation>You have made a plan</translation>
    </message>
    <message>
        <source>Planen är klar</source>
        <translation>The plan is done</translation>
    </message>
    <message>
        <source>Klar {day}</source>
        <translation>Done {day}</translation>
    </message>
    <message>
        <source>I dag {time}</source>
        <translation>Today {time}</translation>
    </message>
    <message>
        <source>Då ses ni igen</source>
        <translation>When you will meet again</translation>
    </message>
    <message>
        <source>i dag</source>
        <translation>today</translation>
    </message>
</context>
<context>
    <name>PersonLine</name>
    <message>
        <source>Skyddad identitet</source>
        <translation>Protected identity</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>Utvecklingsplan för {person}. Spara den på ett säkert ställe.</source>
        <translation>Development plan for {person}. Keep it in a safe place.</translation>
    </message>
    <message>
        <source>Övning.</source>
        <translation>Practice.</translation>
    </message>
    <message>
        <source>Sida</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Utvecklingsplan för {person}, {day}</source>
        <translation>Development plan for {person}, {day}</translation>
    </message>
    <message>
        <source>Plan för digital kompetens</source>
        <translation>Plan for digital competence</translation>
    </message>
    <message>
        <source>Utvecklingsplan</source>
        <translation>Development plan</translation>
    </message>
    <message>
        <source>Samtal med {manager} den {day}.</source>
        <translation>Talk with {manager} on {day}.</translation>
    </message>
    <message>
        <source>Samtal den {day}.</source>
        <translation>Talk on {day}.</translation>
    </message>
    <message>
        <source>Övning. Personerna och svaren är påhittade.</source>
        <translation>Practice. The people and the answers are made up.</translation>
    </message>
    <message>
        <source>Det här kan du redan</source>
        <translation>You can already do this</translation>
    </message>
    <message>
        <source>Det här är ni överens om</source>
        <translation>This is what you agree on</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Nu</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Mål</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>Jobbet</source>
        <translation>The job</translation>
    </message>
    <message>
        <source>vet inte</source>
        <translation>do not know</translation>
    </message>
    <message>
        <source>nu nivå {level}</source>
        <translation>now level {level}</translation>
    </message>
    <message>
        <source>nu: vet inte</source>
        <translation>now: do not know</translation>
    </message>
    <message>
        <source>mål nivå {level}</source>
        <translation>goal level {level}</translation>
    </message>
    <message>
        <source>jobbet kräver nivå {level}</source>
        <translation>the job asks for level {level}</translation>
    </message>
    <message>
        <source>Så går du vidare</source>
        <translation>How you go on</translation>
    </message>
    <message>
        <source>Från nivå {start} till nivå {goal}.</source>
        <translation>From level {start} to level {goal}.</translation>
    </message>
    <message>
        <source>Hur</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Önskemål</source>
        <translation>Wish</translation>
    </message>
    <message>
        <source>Varför</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Förbered</source>
        <translation>Prepare</translation>
    </message>
    <message>
        <source>Med vem</source>
        <translation>With whom</translation>
    </message>
    <message>
        <source>Klart senast</source>
        <translation>Done by</translation>
    </message>
    <message>
        <source>Det märks när</source>
        <translation>It shows when</translation>
    </message>
    <message>
        <source>”{words}”. Det finns ingen sådan aktivitet än.</source>
        <translation>“{words}”. There is no such activity yet.</translation>
    </message>
    <message>
        <source>Tid att lära</source>
        <translation>Time to learn</translation>
    </message>
    <message>
        <source>När ses ni igen?</source>
        <translation>When will you meet again?</translation>
    </message>
    <message>
        <source>en halv timme</source>
        <translation>half an hour</translation>
    </message>
    <message>
        <source>en timme</source>
        <translation>one hour</translation>
    </message>
    <message>
        <source>{hours} timmar</source>
        <translation>{hours} hours</translation>
    </message>
    <message>
        <source>{hours} i veckan</source>
        <translation>{hours} a week</translation>
    </message>
    <message>
        <source>{day} klockan {time}</source>
        <translation>{day} at {time}</translation>
    </message>
    <message>
        <source>Sammanlagt {hours}.</source>
        <translation>{hours} in all.</translation>
    </message>
    <message>
        <source>{weekday} {day} klockan {time}</source>
        <translation>{weekday} {day} at {time}</translation>
    </message>
    <message>
        <source>{when}. Plats: {place}.</source>
        <translation>{when}. Place: {place}.</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>Ändra</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Ändra {what}</source>
        <translation>Change {what}</translation>
    </message>
    <message>
        <source>Varför</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Hur</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Med vem</source>
        <translation>With whom</translation>
    </message>
    <message>
        <source>Klart senast</source>
        <translation>Done by</translation>
    </message>
    <message>
        <source>Det märks när</source>
        <translation>It shows when</translation>
    </message>
    <message>
        <source>Inte bestämt än</source>
        <translation>Not decided yet</translation>
    </message>
    <message>
        <source>Aktiviteten finns inte längre. Välj en ny.</source>
        <translation>The activity is no longer there. Choose a new one.</translation>
    </message>
    <message>
        <source>Önskemål: {wish}</source>
        <translation>Wish: {wish}</translation>
    </message>
</context>
<context>
    <name>PlanFiles</name>
    <message>
        <source>plan.pdf</source>
        <translation>plan.pdf</translation>
    </message>
    <message>
        <source>Pdf (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>plan.ics</source>
        <translation>plan.ics</translation>
    </message>
    <message>
        <source>Kalender (*.ics)</source>
        <translation>Calendar (*.ics)</translation>
    </message>
    <message>
        <source>Spara som pdf i stället</source>
        <translation>Save as PDF instead</translation>
    </message>
    <message>
        <source>Den här datorn har ingen skrivare som programmet når. Spara planen som pdf och skriv ut filen.</source>
        <translation>This computer has no printer that the program can reach. Save the plan as PDF and print the file.</translation>
    </message>
    <message>
        <source>Planen skrivs ut</source>
        <translation>The plan is being printed</translation>
    </message>
    <message>
        <source>Hämta den vid skrivaren.</source>
        <translation>Pick it up at the printer.</translation>
    </message>
    <message>
        <source>Det gick inte att skriva ut</source>
        <translation>It could not be printed</translation>
    </message>
    <message>
        <source>Spara planen som pdf och skriv ut filen.</source>
        <translation>Save the plan as PDF and print the file.</translation>
    </message>
    <message>
        <source>Var ska filen ligga?</source>
        <translation>Where should the file go?</translation>
    </message>
    <message>
        <source>Filen är sparad: {file}</source>
        <translation>The file is saved: {file}</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Planen är klar</source>
        <translation>The plan is done</translation>
    </message>
    <message>
        <source>Planen är tom. Välj vad ni börjar med.</source>
        <translation>The plan is empty. Choose what to start with.</translation>
    </message>
    <message>
        <source>Planen är din. Din chef får en kopia.</source>
        <translation>The plan is yours. Your manager gets a copy.</translation>
    </message>
    <message>
        <source>Planen är tom. Välj minst en del.</source>
        <translation>The plan is empty. Choose at least one part.</translation>
    </message>
    <message>
        <source>Bestäm när ni ses igen.</source>
        <translation>Decide when you will meet again.</translation>
    </message>
    <message>
        <source>{name}: välj hur du vill lära dig.</source>
        <translation>{name}: choose how you want to learn.</translation>
    </message>
    <message>
        <source>{name}: välj när det ska vara klart.</source>
        <translation>{name}: choose when it should be done.</translation>
    </message>
    <message>
        <source>{name}: välj vem som hjälper dig.</source>
        <translation>{name}: choose who helps you.</translation>
    </message>
    <message>
        <source>Samtal med {name}.</source>
        <translation>Talk with {name}.</translation>
    </message>
    <message>
        <source>Samtal med {name} den {day}.</source>
        <translation>Talk with {name} on {day}.</translation>
    </message>
    <message>
        <source>Skriv ut</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Spara som pdf</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>Din plan</source>
        <translation>Your plan</translation>
    </message>
    <message>
        <source>Ingen tid är avsatt än.</source>
        <translation>No time is set aside yet.</translation>
    </message>
    <message>
        <source>Schemat ändras inte av sig självt.</source>
        <translation>The schedule does not change by itself.</translation>
    </message>
    <message>
        <source>Ändra tid att lära</source>
        <translation>Change time to learn</translation>
    </message>
    <message>
        <source>Välj tid att lära</source>
        <translation>Choose time to learn</translation>
    </message>
    <message>
        <source>Lägg i kalendern: tid att lära</source>
        <translation>Add to calendar: time to learn</translation>
    </message>
    <message>
        <source>Tid att lära</source>
        <translation>Time to learn</translation>
    </message>
    <message>
        <source>Inte bestämt än.</source>
        <translation>Not decided yet.</translation>
    </message>
    <message>
        <source>Då ser ni hur det har gått. Det tar fem minuter.</source>
        <translation>Then you see how it has gone. It takes five minutes.</translation>
    </message>
    <message>
        <source>Ändra nästa samtal</source>
        <translation>Change the next talk</translation>
    </message>
    <message>
        <source>Välj tid för nästa samtal</source>
        <translation>Choose a time for the next talk</translation>
    </message>
    <message>
        <source>Lägg i kalendern: nästa samtal</source>
        <translation>Add to calendar: next talk</translation>
    </message>
    <message>
        <source>När ses ni igen?</source>
        <translation>When will you meet again?</translation>
    </message>
    <message>
        <source>Ändra</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Välj tid</source>
        <translation>Choose a time</translation>
    </message>
    <message>
        <source>Lägg i kalendern</source>
        <translation>Add to calendar</translation>
    </message>
</context>
<context>
    <name>PlanStepPage</name>
    <message>
        <source>Samtal med {name}</source>
        <translation>Talk with {name}</translation>
    </message>
    <message>
        <source>Steg 3 av 4: Plan</source>
        <translation>Step 3 of 4: Plan</translation>
    </message>
</context>
<context>
    <name>PlanningFlow</name>
    <message>
        <source>Vill ni ändra nivåerna?</source>
        <translation>Do you want to change the levels?</translation>
    </message>
    <message>
        <source>Ni kommer tillbaka till jämförelsen. Det ni har bestämt finns kvar.</source>
        <translation>You go back to the comparison. What you have decided is kept.</translation>
    </message>
    <message>
        <source>Ändra nivåerna</source>
        <translation>Change the levels</translation>
    </message>
    <message>
        <source>Stanna kvar</source>
        <translation>Stay</translation>
    </message>
    <message>
        <source>Vi ville ändra nivåerna.</source>
        <translation>We wanted to change the levels.</translation>
    </message>
    <message>
        <source>Vill ni ändra planen?</source>
        <translation>Do you want to change the plan?</translation>
    </message>
    <message>
        <source>Samtalet öppnas igen. Det ni har bestämt finns kvar.</source>
        <translation>The talk is opened again. What you have decided is kept.</translation>
    </message>
    <message>
        <source>Ändra planen</source>
        <translation>Change the plan</translation>
    </message>
    <message>
        <source>Vi ville ändra planen.</source>
        <translation>We wanted to change the plan.</translation>
    </message>
    <message>
        <source>Planen är sparad.</source>
        <translation>The plan is saved.</translation>
    </message>
    <message>
        <source>Det senaste är inte sparat</source>
        <translation>The latest is not saved</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Något gick fel ({code}).</source>
        <translation>Something went wrong ({code}).</translation>
    </message>
    <message>
        <source>Fråga den som har hand om datorn.</source>
        <translation>Ask the person who looks after the computer.</translation>
    </message>
    <message>
        <source>ett objekt inom { }</source>
        <translation>an object within { }</translation>
    </message>
    <message>
        <source>en lista inom [ ]</source>
        <translation>a list within [ ]</translation>
    </message>
    <message>
        <source>en text inom citattecken</source>
        <translation>a text within quotation marks</translation>
    </message>
    <message>
        <source>rad {row}</source>
        <translation>row {row}</translation>
    </message>
    <message>
        <source>kolumn {column}</source>
        <translation>column {column}</translation>
    </message>
    <message>
        <source>plats {column}</source>
        <translation>place {column}</translation>
    </message>
    <message>
        <source>Filen är inte rätt skriven som JSON. Det tar slut på rad {line}.</source>
        <translation>The file is not correct JSON. It breaks off on line {line}.</translation>
    </message>
    <message>
        <source>Se efter om ett komma, citattecken eller en klammer saknas där.</source>
        <translation>See if a comma, a quotation mark or a bracket is missing there.</translation>
    </message>
    <message>
        <source>Nyckeln {key} finns två gånger på samma plats.</source>
        <translation>The key {key} stands twice in the same place.</translation>
    </message>
    <message>
        <source>Ta bort en av dem.</source>
        <translation>Remove one of them.</translation>
    </message>
    <message>
        <source>Filen har för många nivåer i varandra.</source>
        <translation>The file has too many levels inside each other.</translation>
    </message>
    <message>
        <source>Kontrollera att det är rätt fil.</source>
        <translation>Check that it is the right file.</translation>
    </message>
    <message>
        <source>Det här saknas.</source>
        <translation>This is missing.</translation>
    </message>
    <message>
        <source>Lägg till det på den platsen i filen.</source>
        <translation>Add it in that place in the file.</translation>
    </message>
    <message>
        <source>Här ska stå {expected}.</source>
        <translation>Here should be {expected}.</translation>
    </message>
    <message>
        <source>Ändra värdet.</source>
        <translation>Change the value.</translation>
    </message>
    <message>
        <source>Det här är tomt.</source>
        <translation>This is empty.</translation>
    </message>
    <message>
        <source>Fyll i det.</source>
        <translation>Fill it in.</translation>
    </message>
    <message>
        <source>Här står fler än {most} saker.</source>
        <translation>There are more than {most} things here.</translation>
    </message>
    <message>
        <source>{id} används två gånger.</source>
        <translation>{id} is used twice.</translation>
    </message>
    <message>
        <source>Ge varje sak ett eget id.</source>
        <translation>Give each thing an id of its own.</translation>
    </message>
    <message>
        <source>Namnet {name} används två gånger.</source>
        <translation>The name {name} is used twice.</translation>
    </message>
    <message>
        <source>Ge dem olika namn.</source>
        <translation>Give them different names.</translation>
    </message>
    <message>
        <source>Versionen {value} är inget helt tal.</source>
        <translation>The version {value} is not a whole number.</translation>
    </message>
    <message>
        <source>Skriv 1, 2, 3 och så vidare.</source>
        <translation>Write 1, 2, 3 and so on.</translation>
    </message>
    <message>
        <source>Skalan går till {value}. Den ska gå från 1 till 5.</source>
        <translation>The scale goes to {value}. It should go from 1 to 5.</translation>
    </message>
    <message>
        <source>Ändra skalan.</source>
        <translation>Change the scale.</translation>
    </message>
    <message>
        <source>Nivåer saknas: {levels}.</source>
        <translation>Levels are missing: {levels}.</translation>
    </message>
    <message>
        <source>Beskriv alla fem nivåer.</source>
        <translation>Describe all five levels.</translation>
    </message>
    <message>
        <source>Inget område gäller alla.</source>
        <translation>No area is for everyone.</translation>
    </message>
    <message>
        <source>Minst ett område ska ha rated_by satt till all.</source>
        <translation>At least one area should have rated_by set to all.</translation>
    </message>
    <message>
        <source>Rollen {role} saknar nivå för {competences}.</source>
        <translation>The role {role} has no level for {competences}.</translation>
    </message>
    <message>
        <source>Skriv vilken nivå jobbet kräver.</source>
        <translation>Write which level the job asks for.</translation>
    </message>
    <message>
        <source>Avdelningen {department} finns inte i ramverkets lista.</source>
        <translation>The department {department} is not in the framework&apos;s list.</translation>
    </message>
    <message>
        <source>Lägg till den i listan, eller rätta namnet.</source>
        <translation>Add it to the list, or correct the name.</translation>
    </message>
    <message>
        <source>Katalogen är gjord för ramverket {framework}. Här används {expected}.</source>
        <translation>The catalogue is made for the framework {framework}. Here {expected} is used.</translation>
    </message>
    <message>
        <source>Kontrollera att delarna stämmer.</source>
        <translation>Check that the parts match.</translation>
    </message>
    <message>
        <source>Steget går från nivå {from} till nivå {to}.</source>
        <translation>The step goes from level {from} to level {to}.</translation>
    </message>
    <message>
        <source>Det ska gå uppåt.</source>
        <translation>It should go upwards.</translation>
    </message>
    <message>
        <source>{value} är inget antal timmar.</source>
        <translation>{value} is not a number of hours.</translation>
    </message>
    <message>
        <source>Skriv ett tal, till exempel 1.5.</source>
        <translation>Write a number, for example 1.5.</translation>
    </message>
    <message>
        <source>{value} är inget antal platser.</source>
        <translation>{value} is not a number of places.</translation>
    </message>
    <message>
        <source>Skriv ett helt tal, eller lämna tomt.</source>
        <translation>Write a whole number, or leave it empty.</translation>
    </message>
    <message>
        <source>{value} är inget av orden som får stå här.</source>
        <translation>{value} is none of the words allowed here.</translation>
    </message>
    <message>
        <source>Välj något av: {list}.</source>
        <translation>Choose one of: {list}.</translation>
    </message>
    <message>
        <source>Lösenfrasen stämmer inte.</source>
        <translation>The passphrase is not right.</translation>
    </message>
    <message>
        <source>Se efter stora och små bokstäver, och försök igen.</source>
        <translation>Check capital and small letters, and try again.</translation>
    </message>
    <message>
        <source>Lösenfrasen är tom.</source>
        <translation>The passphrase is empty.</translation>
    </message>
    <message>
        <source>Skriv en lösenfras.</source>
        <translation>Write a passphrase.</translation>
    </message>
    <message>
        <source>Reservnyckeln hör inte till den här datorn.</source>
        <translation>The recovery key does not belong to this computer.</translation>
    </message>
    <message>
        <source>Kontrollera att det är rätt papper.</source>
        <translation>Check that it is the right paper.</translation>
    </message>
    <message>
        <source>Grupp {group} är inte rätt skriven.</source>
        <translation>Group {group} is not written correctly.</translation>
    </message>
    <message>
        <source>Jämför med papperet och rätta den.</source>
        <translation>Compare with the paper and correct it.</translation>
    </message>
    <message>
        <source>Nyckeln ska ha {expected} grupper. Du har skrivit {groups}.</source>
        <translation>The key should have {expected} groups. You have written {groups}.</translation>
    </message>
    <message>
        <source>Fyll i alla grupper från papperet.</source>
        <translation>Fill in all groups from the paper.</translation>
    </message>
    <message>
        <source>Nyckelfilen saknas i mappen {folder}.</source>
        <translation>The key file is missing in the folder {folder}.</translation>
    </message>
    <message>
        <source>Kontrollera att det är rätt mapp, eller lägg tillbaka filen från en säkerhetskopia.</source>
        <translation>Check that it is the right folder, or put the file back from a backup.</translation>
    </message>
    <message>
        <source>Det finns inget i mappen {folder}.</source>
        <translation>There is nothing in the folder {folder}.</translation>
    </message>
    <message>
        <source>Kontrollera att mappen är rätt skriven.</source>
        <translation>Check that the folder is written correctly.</translation>
    </message>
    <message>
        <source>Lägg tillbaka den från en säkerhetskopia.</source>
        <translation>Put it back from a backup.</translation>
    </message>
    <message>
        <source>Nyckelfilen är skadad: {file}.</source>
        <translation>The key file is damaged: {file}.</translation>
    </message>
    <message>
        <source>Det finns redan något i mappen {folder}.</source>
        <translation>There is already something in the folder {folder}.</translation>
    </message>
    <message>
        <source>Lås upp det, eller välj en annan mapp.</source>
        <translation>Unlock it, or choose another folder.</translation>
    </message>
    <message>
        <source>Det går inte att skriva i mappen {folder}.</source>
        <translation>It is not possible to write in the folder {folder}.</translation>
    </message>
    <message>
        <source>Välj en annan mapp, eller fråga den som har hand om datorn.</source>
        <translation>Choose another folder, or ask the person who looks after the computer.</translation>
    </message>
    <message>
        <source>Programmet är redan öppet, i ett fönster eller i ett annat kommando.</source>
        <translation>The program is open already, in a window or in another command.</translation>
    </message>
    <message>
        <source>Stäng det, eller vänta tills det är klart.</source>
        <translation>Close it, or wait until it is done.</translation>
    </message>
    <message>
        <source>Dina samtal finns inte där de ska vara: {file}.</source>
        <translation>Your talks are not where they should be: {file}.</translation>
    </message>
    <message>
        <source>Lägg tillbaka filen från en säkerhetskopia.</source>
        <translation>Put the file back from a backup.</translation>
    </message>
    <message>
        <source>Det ligger redan en fil där: {file}.</source>
        <translation>There is already a file there: {file}.</translation>
    </message>
    <message>
        <source>Flytta den, och försök igen.</source>
        <translation>Move it, and try again.</translation>
    </message>
    <message>
        <source>Filen med samtal är tom: {file}.</source>
        <translation>The file with the talks is empty: {file}.</translation>
    </message>
    <message>
        <source>Filen med samtal är inte hel: {file}.</source>
        <translation>The file with the talks is not whole: {file}.</translation>
    </message>
    <message>
        <source>Filen är inte låst och öppnas därför inte: {file}.</source>
        <translation>The file is not locked, so it is not opened: {file}.</translation>
    </message>
    <message>
        <source>Filen hör inte till den här nyckeln: {file}.</source>
        <translation>The file does not belong to this key: {file}.</translation>
    </message>
    <message>
        <source>Lägg tillbaka fil och nyckelfil från samma säkerhetskopia.</source>
        <translation>Put back the file and the key file from the same backup.</translation>
    </message>
    <message>
        <source>Filen med samtal är skadad: {file}.</source>
        <translation>The file with the talks is damaged: {file}.</translation>
    </message>
    <message>
        <source>Samtalen är sparade av en nyare version av programmet.</source>
        <translation>The talks are saved by a newer version of the program.</translation>
    </message>
    <message>
        <source>Uppdatera programmet på den här datorn.</source>
        <translation>Update the program on this computer.</translation>
    </message>
    <message>
        <source>Det gick inte att spara. Disken är full.</source>
        <translation>It could not be saved. The disk is full.</translation>
    </message>
    <message>
        <source>Gör plats på disken, och försök igen.</source>
        <translation>Make room on the disk, and try again.</translation>
    </message>
    <message>
        <source>Det gick inte att spara.</source>
        <translation>It could not be saved.</translation>
    </message>
    <message>
        <source>Försök igen. Hjälper det inte, fråga den som har hand om datorn.</source>
        <translation>Try again. If that does not help, ask the person who looks after the computer.</translation>
    </message>
    <message>
        <source>Databasen i programmet är för gammal ({version}).</source>
        <translation>The database in the program is too old ({version}).</translation>
    </message>
    <message>
        <source>Installera programmet på nytt.</source>
        <translation>Install the program again.</translation>
    </message>
    <message>
        <source>Programmet kan inte låsa det som sparas.</source>
        <translation>The program cannot lock what is saved.</translation>
    </message>
    <message>
        <source>Filens namn är ändrat.</source>
        <translation>The name of the file has been changed.</translation>
    </message>
    <message>
        <source>Ge den sitt första namn igen, eller hämta den på nytt.</source>
        <translation>Give it its first name again, or fetch it anew.</translation>
    </message>
    <message>
        <source>Filen är större än en sådan fil kan vara.</source>
        <translation>The file is larger than such a file can be.</translation>
    </message>
    <message>
        <source>Underskriften saknas. Det är filen som slutar på .minisig.</source>
        <translation>The signature is missing. It is the file that ends in .minisig.</translation>
    </message>
    <message>
        <source>Kopiera båda filerna.</source>
        <translation>Copy both files.</translation>
    </message>
    <message>
        <source>Underskriften går inte att läsa.</source>
        <translation>The signature cannot be read.</translation>
    </message>
    <message>
        <source>Kopiera båda filerna igen.</source>
        <translation>Copy both files again.</translation>
    </message>
    <message>
        <source>Filen kommer från en dator som inte är anmäld.</source>
        <translation>The file comes from a computer that is not enrolled.</translation>
    </message>
    <message>
        <source>Anmäl datorn först.</source>
        <translation>Enrol the computer first.</translation>
    </message>
    <message>
        <source>Filen kommer från en dator som är spärrad.</source>
        <translation>The file comes from a computer that is blocked.</translation>
    </message>
    <message>
        <source>Fråga den som spärrade datorn.</source>
        <translation>Ask the person who blocked the computer.</translation>
    </message>
    <message>
        <source>Filen är underskriven av någon annan än den säger.</source>
        <translation>The file is signed by someone other than it says.</translation>
    </message>
    <message>
        <source>Använd den inte. Fråga den som gav dig filen.</source>
        <translation>Do not use it. Ask the person who gave you the file.</translation>
    </message>
    <message>
        <source>Underskriften hör till en annan fil.</source>
        <translation>The signature belongs to another file.</translation>
    </message>
    <message>
        <source>Filen har ändrats sedan den skrevs under.</source>
        <translation>The file has changed since it was signed.</translation>
    </message>
    <message>
        <source>Använd den inte. Kopiera den igen.</source>
        <translation>Do not use it. Copy it again.</translation>
    </message>
    <message>
        <source>Underskriftens uppgifter har ändrats.</source>
        <translation>The details of the signature have been changed.</translation>
    </message>
    <message>
        <source>Använd den inte. Kopiera båda filerna igen.</source>
        <translation>Do not use it. Copy both files again.</translation>
    </message>
    <message>
        <source>Filens namn stämmer inte med det som är underskrivet.</source>
        <translation>The name of the file does not match what is signed.</translation>
    </message>
    <message>
        <source>Ge den sitt första namn igen, eller kopiera den på nytt.</source>
        <translation>Give it its first name again, or copy it anew.</translation>
    </message>
    <message>
        <source>Det är ingen förseglad fil, eller så är den skadad.</source>
        <translation>It is not a sealed file, or it is damaged.</translation>
    </message>
    <message>
        <source>Kopiera den igen.</source>
        <translation>Copy it again.</translation>
    </message>
    <message>
        <source>Filen är förseglad till för många.</source>
        <translation>The file is sealed for too many.</translation>
    </message>
    <message>
        <source>Filen är förseglad till någon annan.</source>
        <translation>The file is sealed for someone else.</translation>
    </message>
    <message>
        <source>Be om den fil som är gjord för den här datorn.</source>
        <translation>Ask for the file that is made for this computer.</translation>
    </message>
    <message>
        <source>Filen är skadad eller inte hel.</source>
        <translation>The file is damaged or not whole.</translation>
    </message>
    <message>
        <source>Filen är skriven av en nyare version av programmet.</source>
        <translation>The file is written by a newer version of the program.</translation>
    </message>
    <message>
        <source>Filens första rad går inte att läsa.</source>
        <translation>The first line of the file cannot be read.</translation>
    </message>
    <message>
        <source>Be om en ny fil.</source>
        <translation>Ask for a new file.</translation>
    </message>
    <message>
        <source>Filens namn och innehåll gäller inte samma svar.</source>
        <translation>The name and the content of the file are not about the same answers.</translation>
    </message>
    <message>
        <source>Filen har inte så många rader som den säger.</source>
        <translation>The file does not have as many lines as it says.</translation>
    </message>
    <message>
        <source>Filens rader är inte de som den säger.</source>
        <translation>The lines of the file are not the ones it says.</translation>
    </message>
    <message>
        <source>En rad i filen går inte att läsa.</source>
        <translation>A line in the file cannot be read.</translation>
    </message>
    <message>
        <source>Filen kommer från en annan utvecklingsenhet än den här datorn hör till.</source>
        <translation>The file comes from another development office than the one this computer belongs to.</translation>
    </message>
    <message>
        <source>Filen är skadad, eller av ett annat slag än den ska vara.</source>
        <translation>The file is damaged, or of another kind than it should be.</translation>
    </message>
    <message>
        <source>En rad i filen har fel innehåll: {field}.</source>
        <translation>A line in the file has the wrong content: {field}.</translation>
    </message>
    <message>
        <source>Filen har svar från en annan dator än den som skrev den.</source>
        <translation>The file has answers from another computer than the one that wrote it.</translation>
    </message>
    <message>
        <source>Använd den inte. Be om en ny fil.</source>
        <translation>Do not use it. Ask for a new file.</translation>
    </message>
    <message>
        <source>Mappen {folder} finns inte. Kanske sitter usb-minnet inte i.</source>
        <translation>The folder {folder} is not there. Perhaps the USB stick is not in.</translation>
    </message>
    <message>
        <source>Sätt i minnet, eller välj en annan mapp.</source>
        <translation>Put in the stick, or choose another folder.</translation>
    </message>
    <message>
        <source>Det är fullt i mappen {folder}.</source>
        <translation>The folder {folder} is full.</translation>
    </message>
    <message>
        <source>Gör plats, eller välj en annan mapp.</source>
        <translation>Make room, or choose another folder.</translation>
    </message>
    <message>
        <source>Ta bort minnets skrivskydd, eller välj en annan mapp.</source>
        <translation>Turn off write protection on the stick, or choose another folder.</translation>
    </message>
    <message>
        <source>Mappen {folder} svarar inte som den ska ({reason}).</source>
        <translation>The folder {folder} does not answer as it should ({reason}).</translation>
    </message>
    <message>
        <source>Försök igen, eller välj en annan mapp.</source>
        <translation>Try again, or choose another folder.</translation>
    </message>
    <message>
        <source>Namnet {name} får inte användas i mappen {folder}.</source>
        <translation>The name {name} may not be used in the folder {folder}.</translation>
    </message>
    <message>
        <source>Flytta bort det som heter så, och försök igen.</source>
        <translation>Move away what has that name, and try again.</translation>
    </message>
    <message>
        <source>Det finns redan en annan fil som heter {name} i mappen {folder}.</source>
        <translation>There is already another file called {name} in the folder {folder}.</translation>
    </message>
    <message>
        <source>Flytta bort den filen, eller välj en annan mapp.</source>
        <translation>Move that file away, or choose another folder.</translation>
    </message>
    <message>
        <source>Filen {name} blev inte rätt skriven i mappen {folder}.</source>
        <translation>The file {name} was not written correctly in the folder {folder}.</translation>
    </message>
    <message>
        <source>Använd ett annat minne eller en annan mapp.</source>
        <translation>Use another stick or another folder.</translation>
    </message>
    <message>
        <source>Filen {name} finns inte längre i mappen {folder}.</source>
        <translation>The file {name} is no longer in the folder {folder}.</translation>
    </message>
    <message>
        <source>Lägg tillbaka den, och försök igen.</source>
        <translation>Put it back, and try again.</translation>
    </message>
    <message>
        <source>Filen {name} är större än en sådan fil kan vara.</source>
        <translation>The file {name} is larger than such a file can be.</translation>
    </message>
    <message>
        <source>Det ser ut som ett personnummer. Sådana får inte finnas här.</source>
        <translation>This looks like a personal identity number. Such numbers may not be here.</translation>
    </message>
    <message>
        <source>Använd anställnings-id i stället.</source>
        <translation>Use the employee id instead.</translation>
    </message>
    <message>
        <source>E-postadressen är inte rätt skriven.</source>
        <translation>The email address is not written correctly.</translation>
    </message>
    <message>
        <source>Rätta den, eller lämna rutan tom.</source>
        <translation>Correct it, or leave the cell empty.</translation>
    </message>
    <message>
        <source>Yrkesrollen {role} finns inte i ramverket.</source>
        <translation>The role {role} is not in the framework.</translation>
    </message>
    <message>
        <source>Skriv rollen som den heter i ramverket.</source>
        <translation>Write the role as the framework names it.</translation>
    </message>
    <message>
        <source>{role} är ett uppdrag och ingen yrkesroll.</source>
        <translation>{role} is an assignment and not a role.</translation>
    </message>
    <message>
        <source>Flytta det till kolumnen uppdrag och skriv en yrkesroll här.</source>
        <translation>Move it to the column for assignments (uppdrag) and write a role here.</translation>
    </message>
    <message>
        <source>Uppdraget {assignment} finns inte i ramverket.</source>
        <translation>The assignment {assignment} is not in the framework.</translation>
    </message>
    <message>
        <source>Skriv uppdraget som det heter i ramverket, eller ta bort det.</source>
        <translation>Write the assignment as the framework names it, or remove it.</translation>
    </message>
    <message>
        <source>{assignment} är en yrkesroll och inget uppdrag.</source>
        <translation>{assignment} is a role and not an assignment.</translation>
    </message>
    <message>
        <source>Ge personen en egen rad för den rollen.</source>
        <translation>Give the person a row of their own for that role.</translation>
    </message>
    <message>
        <source>{value} går inte att läsa som kön.</source>
        <translation>{value} cannot be read as a gender.</translation>
    </message>
    <message>
        <source>Skriv kvinna, man eller annat, eller lämna tomt.</source>
        <translation>Write woman, man or other, or leave it empty.</translation>
    </message>
    <message>
        <source>{value} går inte att läsa som ja eller nej.</source>
        <translation>{value} cannot be read as yes or no.</translation>
    </message>
    <message>
        <source>Skriv ja eller nej.</source>
        <translation>Write yes or no.</translation>
    </message>
    <message>
        <source>{person} har ett annat namn på rad {first_row}.</source>
        <translation>{person} has another name on row {first_row}.</translation>
    </message>
    <message>
        <source>Skriv samma namn på båda raderna, eller rätta anställnings-id.</source>
        <translation>Write the same name on both rows, or correct the employee id.</translation>
    </message>
    <message>
        <source>{person} har ett annat värde på rad {first_row}.</source>
        <translation>{person} has another value on row {first_row}.</translation>
    </message>
    <message>
        <source>Skriv samma värde på båda raderna.</source>
        <translation>Write the same value on both rows.</translation>
    </message>
    <message>
        <source>Chefen {manager} finns inte i filen.</source>
        <translation>The manager {manager} is not in the file.</translation>
    </message>
    <message>
        <source>Lägg till chefen, eller rätta anställnings-id.</source>
        <translation>Add the manager, or correct the employee id.</translation>
    </message>
    <message>
        <source>Cheferna går i en ring: {people}.</source>
        <translation>The managers go in a circle: {people}.</translation>
    </message>
    <message>
        <source>Lämna chefen tom för den som är högst upp.</source>
        <translation>Leave the manager empty for the person at the top.</translation>
    </message>
    <message>
        <source>Avdelningen {division} är ny. Antal rader: {count}.</source>
        <translation>The division {division} is new. Number of rows: {count}.</translation>
    </message>
    <message>
        <source>Den tas in ändå. Koppla den till utbildningarna när du vill.</source>
        <translation>It is brought in anyway. Connect it to the learning activities whenever you want.</translation>
    </message>
    <message>
        <source>{person} har en annan chef på rad {first_row}. Den första gäller.</source>
        <translation>{person} has another manager on row {first_row}. The first one counts.</translation>
    </message>
    <message>
        <source>Byt plats på raderna om den andra ska gälla.</source>
        <translation>Swap the rows if the second one should count.</translation>
    </message>
    <message>
        <source>Raden säger samma sak som rad {first_row}.</source>
        <translation>The row says the same as row {first_row}.</translation>
    </message>
    <message>
        <source>Du behöver inte göra något.</source>
        <translation>You do not need to do anything.</translation>
    </message>
    <message>
        <source>{value} är ingen nivå.</source>
        <translation>{value} is not a level.</translation>
    </message>
    <message>
        <source>Skriv en siffra från 1 till 5, eller lämna tomt.</source>
        <translation>Write a number from 1 to 5, or leave it empty.</translation>
    </message>
    <message>
        <source>Delen {competence} finns inte i ramverket.</source>
        <translation>The part {competence} is not in the framework.</translation>
    </message>
    <message>
        <source>Skriv delens nummer, till exempel 1.2.</source>
        <translation>Write the number of the part, for example 1.2.</translation>
    </message>
    <message>
        <source>Anställnings-id {person} finns inte i någon personallista.</source>
        <translation>The employee id {person} is not in any staff list.</translation>
    </message>
    <message>
        <source>Ta in personallistan först, eller rätta numret.</source>
        <translation>Bring in the staff list first, or correct the number.</translation>
    </message>
    <message>
        <source>{value} är inget datum.</source>
        <translation>{value} is not a date.</translation>
    </message>
    <message>
        <source>Skriv som 2026-11-23.</source>
        <translation>Write it as 2026-11-23.</translation>
    </message>
    <message>
        <source>Omgången stänger innan den öppnar.</source>
        <translation>The round closes before it opens.</translation>
    </message>
    <message>
        <source>Byt plats på dagarna, eller rätta den ena.</source>
        <translation>Swap the days, or correct one of them.</translation>
    </message>
    <message>
        <source>Omgången {round} finns på två rader.</source>
        <translation>The round {round} is on two rows.</translation>
    </message>
    <message>
        <source>Ta bort en av raderna, eller ge den ett annat namn.</source>
        <translation>Remove one of the rows, or give it another name.</translation>
    </message>
    <message>
        <source>Avdelningen {division} hör till två verksamheter.</source>
        <translation>The division {division} belongs to two departments.</translation>
    </message>
    <message>
        <source>Samma person och del står på rad {first_row}.</source>
        <translation>The same person and part are on row {first_row}.</translation>
    </message>
    <message>
        <source>Ta bort en av raderna.</source>
        <translation>Remove one of the rows.</translation>
    </message>
    <message>
        <source>Rader utan nivå tas inte med. Antal: {count}.</source>
        <translation>Rows without a level are left out. Number: {count}.</translation>
    </message>
    <message>
        <source>Filen finns inte.</source>
        <translation>The file is not there.</translation>
    </message>
    <message>
        <source>Kontrollera att den ligger kvar, och välj den igen.</source>
        <translation>Check that it is still there, and choose it again.</translation>
    </message>
    <message>
        <source>Filen går inte att läsa.</source>
        <translation>The file cannot be read.</translation>
    </message>
    <message>
        <source>Stäng den i andra program, eller kopiera den till den här datorn.</source>
        <translation>Close it in other programs, or copy it to this computer.</translation>
    </message>
    <message>
        <source>Filen {file} går inte att läsa.</source>
        <translation>The file {file} cannot be read.</translation>
    </message>
    <message>
        <source>Kontrollera att den finns och att du får öppna den.</source>
        <translation>Check that it is there and that you may open it.</translation>
    </message>
    <message>
        <source>Filen är tom.</source>
        <translation>The file is empty.</translation>
    </message>
    <message>
        <source>Välj en fil som det står något i.</source>
        <translation>Choose a file with something in it.</translation>
    </message>
    <message>
        <source>Filen är för stor. Den får vara högst {most_mb} MB.</source>
        <translation>The file is too large. It may be at most {most_mb} MB.</translation>
    </message>
    <message>
        <source>Kontrollera att det är rätt fil, eller dela den i flera.</source>
        <translation>Check that it is the right file, or split it into several.</translation>
    </message>
    <message>
        <source>Det är inte en sådan fil som går att ta in här.</source>
        <translation>This kind of file cannot be brought in here.</translation>
    </message>
    <message>
        <source>Spara den som {expected}.</source>
        <translation>Save it as {expected}.</translation>
    </message>
    <message>
        <source>Filen är låst med ett lösenord.</source>
        <translation>The file is locked with a password.</translation>
    </message>
    <message>
        <source>Öppna den i Excel, ta bort lösenordet och spara.</source>
        <translation>Open it in Excel, remove the password and save it.</translation>
    </message>
    <message>
        <source>Filen är sparad i ett gammalt Excel-format.</source>
        <translation>The file is saved in an old Excel format.</translation>
    </message>
    <message>
        <source>Öppna den i Excel och spara som .xlsx.</source>
        <translation>Open it in Excel and save it as .xlsx.</translation>
    </message>
    <message>
        <source>Excel-filen är skadad.</source>
        <translation>The Excel file is damaged.</translation>
    </message>
    <message>
        <source>Öppna den i Excel, spara en ny kopia och välj den.</source>
        <translation>Open it in Excel, save a new copy and choose that.</translation>
    </message>
    <message>
        <source>Excel-filen blir mer än {most_mb} MB när den packas upp.</source>
        <translation>The Excel file becomes more than {most_mb} MB when it is unpacked.</translation>
    </message>
    <message>
        <source>Kopiera bara raderna till en ny fil och spara den.</source>
        <translation>Copy only the rows to a new file and save it.</translation>
    </message>
    <message>
        <source>Filen heter .csv men innehåller inte text.</source>
        <translation>The file is named .csv but does not hold text.</translation>
    </message>
    <message>
        <source>Öppna den i Excel och spara som .xlsx eller .csv.</source>
        <translation>Open it in Excel and save it as .xlsx or .csv.</translation>
    </message>
    <message>
        <source>Bokstäverna i filen går inte att tyda.</source>
        <translation>The letters in the file cannot be read.</translation>
    </message>
    <message>
        <source>Spara den igen som CSV UTF-8.</source>
        <translation>Save it again as CSV UTF-8.</translation>
    </message>
    <message>
        <source>Raden går inte att dela i kolumner.</source>
        <translation>The row cannot be split into columns.</translation>
    </message>
    <message>
        <source>Se efter om ett citattecken saknas där, eller spara som .xlsx.</source>
        <translation>See if a quotation mark is missing there, or save it as .xlsx.</translation>
    </message>
    <message>
        <source>Filen har fler än {most} rader.</source>
        <translation>The file has more than {most} rows.</translation>
    </message>
    <message>
        <source>Dela den i flera filer.</source>
        <translation>Split it into several files.</translation>
    </message>
    <message>
        <source>Bara bladet {read} läses. Dessa läses inte: {ignored}.</source>
        <translation>Only the sheet {read} is read. These are not read: {ignored}.</translation>
    </message>
    <message>
        <source>Lägg det som ska med på det första bladet.</source>
        <translation>Put what should be included on the first sheet.</translation>
    </message>
    <message>
        <source>Kolumner saknas: {columns}.</source>
        <translation>Columns are missing: {columns}.</translation>
    </message>
    <message>
        <source>Lägg till dem med just de rubrikerna.</source>
        <translation>Add them with exactly those headings.</translation>
    </message>
    <message>
        <source>Kolumnen finns två gånger. Den första heter {first}.</source>
        <translation>The column is there twice. The first is called {first}.</translation>
    </message>
    <message>
        <source>Kolumnen är okänd och läses inte.</source>
        <translation>The column is unknown and is not read.</translation>
    </message>
    <message>
        <source>Du behöver inte göra något om den inte ska med.</source>
        <translation>You do not need to do anything if it should not be included.</translation>
    </message>
    <message>
        <source>Det finns inga rader under rubrikerna.</source>
        <translation>There are no rows under the headings.</translation>
    </message>
    <message>
        <source>Välj en fil med minst en rad.</source>
        <translation>Choose a file with at least one row.</translation>
    </message>
    <message>
        <source>Raden har fler värden än det finns rubriker.</source>
        <translation>The row has more values than there are headings.</translation>
    </message>
    <message>
        <source>Sätt citattecken om värden med semikolon eller komma.</source>
        <translation>Put quotation marks around values with a semicolon or comma.</translation>
    </message>
    <message>
        <source>Rutan är tom.</source>
        <translation>The cell is empty.</translation>
    </message>
    <message>
        <source>Fyll i den.</source>
        <translation>Fill it in.</translation>
    </message>
    <message>
        <source>Texten är längre än {most} tecken.</source>
        <translation>The text is longer than {most} characters.</translation>
    </message>
    <message>
        <source>Korta den.</source>
        <translation>Shorten it.</translation>
    </message>
    <message>
        <source>Texten har ett tecken som inte syns ({character}).</source>
        <translation>The text has a character that cannot be seen ({character}).</translation>
    </message>
    <message>
        <source>Skriv om texten för hand.</source>
        <translation>Write the text again by hand.</translation>
    </message>
    <message>
        <source>Rutan visar felet {value} i Excel.</source>
        <translation>The cell shows the error {value} in Excel.</translation>
    </message>
    <message>
        <source>Rätta formeln, eller skriv värdet för hand.</source>
        <translation>Correct the formula, or write the value by hand.</translation>
    </message>
    <message>
        <source>Filen togs inte in. Antal fel: {count}.</source>
        <translation>The file was not brought in. Number of errors: {count}.</translation>
    </message>
    <message>
        <source>Rätta dem i filen, och välj den igen.</source>
        <translation>Correct them in the file, and choose it again.</translation>
    </message>
    <message>
        <source>Det finns inget ramverk än.</source>
        <translation>There is no framework yet.</translation>
    </message>
    <message>
        <source>Ramverket som är sparat går inte att läsa. Antal fel: {count}.</source>
        <translation>The saved framework cannot be read. Number of errors: {count}.</translation>
    </message>
    <message>
        <source>Ta in ramverket igen.</source>
        <translation>Bring in the framework again.</translation>
    </message>
    <message>
        <source>Det finns ingen katalog med aktiviteter än.</source>
        <translation>There is no catalogue of activities yet.</translation>
    </message>
    <message>
        <source>Ta in en katalog.</source>
        <translation>Bring in a catalogue.</translation>
    </message>
    <message>
        <source>Katalogen som är sparad går inte att läsa. Antal fel: {count}.</source>
        <translation>The saved catalogue cannot be read. Number of errors: {count}.</translation>
    </message>
    <message>
        <source>Ta in katalogen igen.</source>
        <translation>Bring in the catalogue again.</translation>
    </message>
    <message>
        <source>Omgången {round} finns inte.</source>
        <translation>The round {round} is not there.</translation>
    </message>
    <message>
        <source>Ta in ett eget, eller ta in personallistan. Då följer programmets eget ramverk med.</source>
        <translation>Bring in one of your own, or bring in the staff list. Then the program&apos;s own framework comes with it.</translation>
    </message>
    <message>
        <source>Kontrollera namnet.</source>
        <translation>Check the name.</translation>
    </message>
    <message>
        <source>Dessa finns: {known}.</source>
        <translation>There are these: {known}.</translation>
    </message>
    <message>
        <source>Omgången {round} kan inte jämföras med sig själv.</source>
        <translation>Round {round} cannot be compared with itself.</translation>
    </message>
    <message>
        <source>Välj en annan omgång att jämföra med.</source>
        <translation>Choose another round to compare with.</translation>
    </message>
    <message>
        <source>Det finns ingen omgång än.</source>
        <translation>There is no round yet.</translation>
    </message>
    <message>
        <source>Öppna en omgång först.</source>
        <translation>Open a round first.</translation>
    </message>
    <message>
        <source>Personen finns inte i personallistan.</source>
        <translation>The person is not in the staff list.</translation>
    </message>
    <message>
        <source>Ta in en ny personallista, eller välj någon annan.</source>
        <translation>Bring in a new staff list, or choose someone else.</translation>
    </message>
    <message>
        <source>Samtalet har inte börjat än.</source>
        <translation>The talk has not started yet.</translation>
    </message>
    <message>
        <source>Börja det från listan med medarbetare.</source>
        <translation>Start it from the list of employees.</translation>
    </message>
    <message>
        <source>Svaren är redan klara och ändras inte.</source>
        <translation>The answers are already done and do not change.</translation>
    </message>
    <message>
        <source>Prata om dem i samtalet.</source>
        <translation>Speak about them in the talk.</translation>
    </message>
    <message>
        <source>Alla frågor är inte besvarade. Kvar: {count}.</source>
        <translation>Not all questions are answered. Left: {count}.</translation>
    </message>
    <message>
        <source>Svara på dem, eller välj Jag vet inte.</source>
        <translation>Answer them, or choose I do not know.</translation>
    </message>
    <message>
        <source>Nivåer bestäms bara i samtalet.</source>
        <translation>Levels are decided only in the talk.</translation>
    </message>
    <message>
        <source>Börja samtalet först.</source>
        <translation>Start the talk first.</translation>
    </message>
    <message>
        <source>Ni har delar kvar att prata om. Kvar: {count}.</source>
        <translation>You have parts left to talk about. Left: {count}.</translation>
    </message>
    <message>
        <source>Välj en nivå, eller Vi är inte överens än.</source>
        <translation>Choose a level, or We do not agree yet.</translation>
    </message>
    <message>
        <source>Nivån har ändrats utan att ni valt varför. Antal: {count}.</source>
        <translation>Levels have been changed without a reason. Number: {count}.</translation>
    </message>
    <message>
        <source>Välj varför.</source>
        <translation>Choose why.</translation>
    </message>
    <message>
        <source>Samtalet går inte att öppna igen så.</source>
        <translation>The talk cannot be opened again like that.</translation>
    </message>
    <message>
        <source>Skriv varför ni öppnar det igen.</source>
        <translation>Write why you are opening it again.</translation>
    </message>
    <message>
        <source>Samtalet är inte där än.</source>
        <translation>The talk is not there yet.</translation>
    </message>
    <message>
        <source>Gör klart steget före först.</source>
        <translation>Finish the step before first.</translation>
    </message>
    <message>
        <source>Planen görs när ni har jämfört klart.</source>
        <translation>The plan is made when you have finished comparing.</translation>
    </message>
    <message>
        <source>Gör klart samtalet först.</source>
        <translation>Finish the talk first.</translation>
    </message>
    <message>
        <source>Samtalet är avslutat.</source>
        <translation>The talk is closed.</translation>
    </message>
    <message>
        <source>Öppna det igen om något ska ändras.</source>
        <translation>Open it again if something should be changed.</translation>
    </message>
    <message>
        <source>Ni har valt {count} delar.</source>
        <translation>Number of parts you have chosen: {count}.</translation>
    </message>
    <message>
        <source>Välj en, två eller tre.</source>
        <translation>Choose one, two or three.</translation>
    </message>
    <message>
        <source>Steget finns inte längre i planen.</source>
        <translation>The step is no longer in the plan.</translation>
    </message>
    <message>
        <source>Gå tillbaka till planen.</source>
        <translation>Go back to the plan.</translation>
    </message>
    <message>
        <source>Planen är tom.</source>
        <translation>The plan is empty.</translation>
    </message>
    <message>
        <source>Välj minst en del att börja med.</source>
        <translation>Choose at least one part to start with.</translation>
    </message>
    <message>
        <source>Något saknas i planen. Antal steg: {count}.</source>
        <translation>Something is missing in the plan. Number of steps: {count}.</translation>
    </message>
    <message>
        <source>Bestäm hur, när och med vem.</source>
        <translation>Decide how, when and with whom.</translation>
    </message>
    <message>
        <source>Ni har inte bestämt när ni ses igen.</source>
        <translation>You have not decided when you will meet again.</translation>
    </message>
    <message>
        <source>Välj dag och tid.</source>
        <translation>Choose a day and a time.</translation>
    </message>
    <message>
        <source>Samma del är vald två gånger.</source>
        <translation>The same part is chosen twice.</translation>
    </message>
    <message>
        <source>Ta bort den ena.</source>
        <translation>Remove one of them.</translation>
    </message>
    <message>
        <source>Delen {competence} går inte att välja som steg.</source>
        <translation>The part {competence} cannot be chosen as a step.</translation>
    </message>
    <message>
        <source>Välj en av delarna som visas.</source>
        <translation>Choose one of the parts shown.</translation>
    </message>
    <message>
        <source>Det finns inget att lämna över.</source>
        <translation>There is nothing to hand over.</translation>
    </message>
    <message>
        <source>Allt är redan lämnat.</source>
        <translation>Everything has been handed over.</translation>
    </message>
    <message>
        <source>Den här datorn vet inte vem den ska lämna till.</source>
        <translation>This computer does not know whom to hand over to.</translation>
    </message>
    <message>
        <source>Ta in filen från utvecklingsenheten först.</source>
        <translation>Bring in the file from the development office first.</translation>
    </message>
    <message>
        <source>Filen är gjord för en annan dator.</source>
        <translation>The file is made for another computer.</translation>
    </message>
    <message>
        <source>Orden stämmer inte. Filen har orden: {fingerprint}.</source>
        <translation>The words do not match. The file has the words: {fingerprint}.</translation>
    </message>
    <message>
        <source>Använd inte filen förrän orden är lika.</source>
        <translation>Do not use the file until the words are the same.</translation>
    </message>
    <message>
        <source>Här finns redan en utvecklingsenhet.</source>
        <translation>There is already a development office here.</translation>
    </message>
    <message>
        <source>Använd den, eller välj en annan mapp.</source>
        <translation>Use it, or choose another folder.</translation>
    </message>
    <message>
        <source>Här finns ingen utvecklingsenhet än.</source>
        <translation>There is no development office here yet.</translation>
    </message>
    <message>
        <source>Kör central init först.</source>
        <translation>Run central init first.</translation>
    </message>
    <message>
        <source>Datorn {device} är redan anmäld med andra nycklar.</source>
        <translation>The computer {device} is already enrolled with other keys.</translation>
    </message>
    <message>
        <source>Spärra den gamla anmälan först.</source>
        <translation>Block the old enrolment first.</translation>
    </message>
    <message>
        <source>Svar saknas från datorn {device}. Antal: {count}, från nummer {first}.</source>
        <translation>Answers are missing from the computer {device}. Number: {count}, from number {first}.</translation>
    </message>
    <message>
        <source>Be om filerna som saknas.</source>
        <translation>Ask for the files that are missing.</translation>
    </message>
    <message>
        <source>Startfilens innehåll går inte att läsa.</source>
        <translation>The content of the set-up file cannot be read.</translation>
    </message>
    <message>
        <source>Be utvecklingsenheten om en ny fil.</source>
        <translation>Ask the development office for a new file.</translation>
    </message>
    <message>
        <source>Startfilen är äldre än den som redan är inläst.</source>
        <translation>The set-up file is older than the one already brought in.</translation>
    </message>
    <message>
        <source>Välj den nyaste filen.</source>
        <translation>Choose the newest file.</translation>
    </message>
    <message>
        <source>Det här kommer med startfilen från utvecklingsenheten.</source>
        <translation>This comes with the set-up file from the development office.</translation>
    </message>
    <message>
        <source>Be dem om en ny startfil i stället.</source>
        <translation>Ask them for a new set-up file instead.</translation>
    </message>
    <message>
        <source>Datorns namn går inte att använda: {name}.</source>
        <translation>The name of the computer cannot be used: {name}.</translation>
    </message>
    <message>
        <source>Skriv ett namn med bara bokstäver, siffror och bindestreck.</source>
        <translation>Write a name with only letters, digits and hyphens.</translation>
    </message>
    <message>
        <source>En annan dator är redan anmäld som {name}.</source>
        <translation>Another computer is already enrolled as {name}.</translation>
    </message>
    <message>
        <source>Ge datorn ett annat namn, och anmäl den igen.</source>
        <translation>Give the computer another name, and enrol it again.</translation>
    </message>
    <message>
        <source>Datorn {name} får inga medarbetare. Ingen har {manager} som chef.</source>
        <translation>The computer {name} gets no employees. Nobody has {manager} as their manager.</translation>
    </message>
    <message>
        <source>Rätta personallistan, eller anmäl datorn för rätt chef.</source>
        <translation>Correct the staff list, or enrol the computer for the right manager.</translation>
    </message>
    <message>
        <source>Filen har uppgifter som utvecklingsenheten inte får ta emot.</source>
        <translation>The file holds information that the development office may not receive.</translation>
    </message>
    <message>
        <source>Ta inte in den. Be om en ny fil.</source>
        <translation>Do not bring it in. Ask for a new file.</translation>
    </message>
    <message>
        <source>Filen {file} gick inte att skriva ({why}).</source>
        <translation>The file {file} could not be written ({why}).</translation>
    </message>
    <message>
        <source>Välj en annan plats.</source>
        <translation>Choose another place.</translation>
    </message>
    <message>
        <source>Mappen {folder} är inte tom.</source>
        <translation>The folder {folder} is not empty.</translation>
    </message>
    <message>
        <source>Välj en tom mapp.</source>
        <translation>Choose an empty folder.</translation>
    </message>
</context>
<context>
    <name>ProblemTable</name>
    <message>
        <source>Rad</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Kolumn</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Vad är fel</source>
        <translation>What is wrong</translation>
    </message>
    <message>
        <source>Gör så här</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>Rad {row}</source>
        <translation>Row {row}</translation>
    </message>
    <message>
        <source>Och {count} till. Rätta de här först, och välj filen igen.</source>
        <translation>And {count} more. Correct these first, and choose the file again.</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Fråga {number} av {all}</source>
        <translation>Question {number} of {all}</translation>
    </message>
    <message>
        <source>Dina svar sparas på den här datorn</source>
        <translation>Your answers are saved on this computer</translation>
    </message>
    <message>
        <source>Välj det svar som stämmer bäst på dig. Är du osäker, välj Jag vet inte.</source>
        <translation>Choose the answer that fits you best. If you are unsure, choose I do not know.</translation>
    </message>
    <message>
        <source>Välj om du vill lära dig mer.</source>
        <translation>Choose whether you want to learn more.</translation>
    </message>
    <message>
        <source>Till exempel:</source>
        <translation>For example:</translation>
    </message>
    <message>
        <source>Tänk på en vanlig vecka. Det finns inga fel svar.</source>
        <translation>Think of an ordinary week. There are no wrong answers.</translation>
    </message>
    <message>
        <source>Hoppa över nu. Ni kan prata om det i samtalet.</source>
        <translation>Skip this now. You can speak about it in the talk.</translation>
    </message>
    <message>
        <source>Jag vet inte</source>
        <translation>I do not know</translation>
    </message>
    <message>
        <source>Jag vill inte svara</source>
        <translation>I would rather not answer</translation>
    </message>
    <message>
        <source>Vad stämmer bäst på dig i dag?</source>
        <translation>What fits you best today?</translation>
    </message>
    <message>
        <source>Vill inte säga</source>
        <translation>Rather not say</translation>
    </message>
</context>
<context>
    <name>RatingFlow</name>
    <message>
        <source>Svaret är sparat. Fråga {number} av {count}.</source>
        <translation>The answer is saved. Question {number} of {count}.</translation>
    </message>
</context>
<context>
    <name>ReasonChoice</name>
    <message>
        <source>Varför en annan nivå än du svarade?</source>
        <translation>Why another level than you answered?</translation>
    </message>
    <message>
        <source>Du kan mer än du trodde</source>
        <translation>You can do more</translation>
    </message>
    <message>
        <source>Ni tolkade frågan olika</source>
        <translation>You read it differently</translation>
    </message>
    <message>
        <source>Du gör det sällan</source>
        <translation>You rarely do it</translation>
    </message>
    <message>
        <source>Chefen har sett mer</source>
        <translation>Manager saw more</translation>
    </message>
    <message>
        <source>Egna ord</source>
        <translation>Own words</translation>
    </message>
</context>
<context>
    <name>RecoveryKeyPage</name>
    <message>
        <source>Kompetenssamtal</source>
        <translation>Kompetenssamtal</translation>
    </message>
    <message>
        <source>Första gången</source>
        <translation>First time</translation>
    </message>
    <message>
        <source>Nyckeln visas bara nu</source>
        <translation>The key is shown only now</translation>
    </message>
    <message>
        <source>Din reservnyckel</source>
        <translation>Your recovery key</translation>
    </message>
    <message>
        <source>Glömmer du lösenfrasen är det här enda vägen in.</source>
        <translation>If you forget the passphrase, this is the only way in.</translation>
    </message>
    <message>
        <source>Lägg den i ett låst skåp, inte bredvid datorn.</source>
        <translation>Put it in a locked cupboard, not beside the computer.</translation>
    </message>
    <message>
        <source>Grupp {number}: {group}</source>
        <translation>Group {number}: {group}</translation>
    </message>
    <message>
        <source>Spara på ett usb-minne</source>
        <translation>Save on a USB stick</translation>
    </message>
    <message>
        <source>Jag har skrivit ner nyckeln eller sparat den</source>
        <translation>I have written the key down or saved it</translation>
    </message>
    <message>
        <source>Reservnyckeln</source>
        <translation>The recovery key</translation>
    </message>
    <message>
        <source>Nyckeln är sparad: {file}</source>
        <translation>The key is saved: {file}</translation>
    </message>
    <message>
        <source>Skriv ner nyckeln först, och kryssa sedan i rutan.</source>
        <translation>Write the key down first, and then tick the box.</translation>
    </message>
</context>
<context>
    <name>RecoveryUnlockPage</name>
    <message>
        <source>Kompetenssamtal</source>
        <translation>Kompetenssamtal</translation>
    </message>
    <message>
        <source>Lås upp</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>Allt på den här datorn är låst</source>
        <translation>Everything on this computer is locked</translation>
    </message>
    <message>
        <source>Skriv grupperna i ordning, med eller utan streck mellan.</source>
        <translation>Write the groups in order, with or without hyphens between them.</translation>
    </message>
    <message>
        <source>Reservnyckel</source>
        <translation>Recovery key</translation>
    </message>
    <message>
        <source>Lås upp med reservnyckeln</source>
        <translation>Unlock with the recovery key</translation>
    </message>
    <message>
        <source>Det är nyckeln du la undan första gången.</source>
        <translation>It is the key you put away the first time.</translation>
    </message>
    <message>
        <source>Har du ingen reservnyckel går det inte att öppna datorns samtal igen.</source>
        <translation>Without a recovery key, the talks on this computer cannot be opened again.</translation>
    </message>
    <message>
        <source>Skriv reservnyckeln.</source>
        <translation>Write the recovery key.</translation>
    </message>
    <message>
        <source>Det gick inte att låsa upp</source>
        <translation>It could not be unlocked</translation>
    </message>
    <message>
        <source>Låser upp …</source>
        <translation>Unlocking …</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Kompetens i siffror: {round}</source>
        <translation>Competence in figures: {round}</translation>
    </message>
    <message>
        <source>Kompetens i siffror: {round}, jämfört med {before}</source>
        <translation>Competence in figures: {round}, compared with {before}</translation>
    </message>
    <message>
        <source>Hur många som har svarat är medelvärdet av delkompetensernas andelar.</source>
        <translation>How many have answered is the mean of the competences’ shares.</translation>
    </message>
    <message>
        <source>Grupper under fem personer visas aldrig.</source>
        <translation>Groups of fewer than five people are never shown.</translation>
    </message>
    <message>
        <source>, oförändrat</source>
        <translation>, unchanged</translation>
    </message>
    <message>
        <source>, {change} procentenhet</source>
        <translation>, {change} percentage point</translation>
    </message>
    <message>
        <source>, {change} procentenheter</source>
        <translation>, {change} percentage points</translation>
    </message>
    <message>
        <source>{round}: den egna skattningen gäller i {alone} av {ratings} skattningar, för där finns ingen gemensam nivå.</source>
        <translation>{round}: the self-rating counts in {alone} of {ratings} ratings, because there is no agreed level.</translation>
    </message>
    <message>
        <source>{round}: ”Vi är inte överens än” står vid {disagreed} skattningar.</source>
        <translation>{round}: {disagreed} ratings say “We do not agree yet”.</translation>
    </message>
    <message>
        <source>Har svarat</source>
        <translation>Have answered</translation>
    </message>
    <message>
        <source>Andel som har skattat sig, av alla som skulle göra det. För flera delkompetenser tillsammans: medelvärdet av deras andelar.</source>
        <translation>Share who have rated themselves, of all who were to do so. For several competences together: the mean of their shares.</translation>
    </message>
    <message>
        <source>gjorda skattningar</source>
        <translation>ratings made</translation>
    </message>
    <message>
        <source>skattningar att göra</source>
        <translation>ratings to make</translation>
    </message>
    <message>
        <source>Har något att utveckla</source>
        <translation>Have something to develop</translation>
    </message>
    <message>
        <source>Andel som ligger under det jobbet kräver i minst en av de delkompetenser som alla skattar, av alla som har skattat sig i någon av dem.</source>
        <translation>Share who are below what the job asks for in at least one of the competences that everyone rates, of all who have rated themselves in any of them.</translation>
    </message>
    <message>
        <source>har något att utveckla</source>
        <translation>have something to develop</translation>
    </message>
    <message>
        <source>har skattat sig</source>
        <translation>have rated themselves</translation>
    </message>
    <message>
        <source>Skattningar under kravet</source>
        <translation>Below what the job asks for</translation>
    </message>
    <message>
        <source>Andel skattningar som ligger under det jobbet kräver, av alla skattningar.</source>
        <translation>Share of ratings below what the job asks for, of all ratings.</translation>
    </message>
    <message>
        <source>under det jobbet kräver</source>
        <translation>below what the job asks for</translation>
    </message>
    <message>
        <source>skattningar</source>
        <translation>ratings</translation>
    </message>
    <message>
        <source>Medelnivå</source>
        <translation>Mean level</translation>
    </message>
    <message>
        <source>Medelvärdet av nivåerna 1 till 5.</source>
        <translation>The mean of the levels 1 to 5.</translation>
    </message>
    <message>
        <source>summa nivåer</source>
        <translation>sum of levels</translation>
    </message>
    <message>
        <source>Vill gärna lära sig mer</source>
        <translation>Want to learn more</translation>
    </message>
    <message>
        <source>Andel svar 4 eller 5 på frågan om hur gärna man vill lära sig mer.</source>
        <translation>Share of answers 4 or 5 to the question of how much people want to learn more.</translation>
    </message>
    <message>
        <source>svarade 4 eller 5</source>
        <translation>answered 4 or 5</translation>
    </message>
    <message>
        <source>svar om att lära sig mer</source>
        <translation>answers about learning more</translation>
    </message>
    <message>
        <source>Vad samtalet ändrade</source>
        <translation>What the talk changed</translation>
    </message>
    <message>
        <source>Hur mycket den gemensamma nivån i medeltal skiljer sig från den egna. Över noll: samtalet höjde nivån.</source>
        <translation>How far, on average, the agreed level is from the self-rating. Above zero: the talk raised the level.</translation>
    </message>
    <message>
        <source>summa ändringar</source>
        <translation>sum of changes</translation>
    </message>
    <message>
        <source>skattningar med båda nivåerna</source>
        <translation>ratings with both levels</translation>
    </message>
    <message>
        <source>Steg i planerna</source>
        <translation>Steps in the plans</translation>
    </message>
    <message>
        <source>Antal steg i utvecklingsplanerna, per person med plan.</source>
        <translation>Number of steps in the development plans, per person with a plan.</translation>
    </message>
    <message>
        <source>steg</source>
        <translation>steps</translation>
    </message>
    <message>
        <source>personer med plan</source>
        <translation>people with a plan</translation>
    </message>
    <message>
        <source>Önskemål</source>
        <translation>Wishes</translation>
    </message>
    <message>
        <source>Antal steg som är önskemål om något som inte finns än, per person med plan. De räknas också som steg.</source>
        <translation>Number of steps that are wishes for something that does not exist yet, per person with a plan. They also count as steps.</translation>
    </message>
    <message>
        <source>önskemål</source>
        <translation>wishes</translation>
    </message>
    <message>
        <source>för få personer</source>
        <translation>too few people</translation>
    </message>
    <message>
        <source>Enhet</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Avdelning</source>
        <translation>Division</translation>
    </message>
    <message>
        <source>Yrke</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Kön</source>
        <translation>Gender</translation>
    </message>
    <message>
        <source>Alla</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Kvinnor</source>
        <translation>Women</translation>
    </message>
    <message>
        <source>Män</source>
        <translation>Men</translation>
    </message>
    <message>
        <source>Annat eller okänt</source>
        <translation>Other or unknown</translation>
    </message>
    <message>
        <source>{number} %</source>
        <comment>percent</comment>
        <translation>{number}%</translation>
    </message>
    <message>
        <source> </source>
        <comment>between thousands</comment>
        <translation>,</translation>
    </message>
    <message>
        <source>,</source>
        <comment>decimal sign</comment>
        <translation>.</translation>
    </message>
    <message>
        <source>Kompetens i siffror</source>
        <translation>Competence in figures</translation>
    </message>
    <message>
        <source>Läs först</source>
        <translation>Read first</translation>
    </message>
    <message>
        <source>Omgångar: {rounds}</source>
        <translation>Rounds: {rounds}</translation>
    </message>
    <message>
        <source>Varje blad svarar på en fråga. Varje rad är en grupp och ett område eller en delkompetens.</source>
        <translation>Each sheet answers one question. Each row is a group and an area or a competence.</translation>
    </message>
    <message>
        <source>Där det står ”{too_few}” skulle siffran handla om färre än fem personer, eller göra att någon kan räkna ut en så liten grupp.</source>
        <translation>Where it says “{too_few}”, the figure would be about fewer than five people, or would let someone work out such a small group.</translation>
    </message>
    <message>
        <source>Ett streck betyder att det inte finns någon att räkna, till exempel att gruppen inte fanns då.</source>
        <translation>A dash means that there is nobody to count, for example because the group did not exist then.</translation>
    </message>
    <message>
        <source>Nivån är den gemensamma. Saknas den gäller den egna skattningen.</source>
        <translation>The level is the agreed one. Where there is none, the self-rating counts.</translation>
    </message>
    <message>
        <source>Blad</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Vad siffran säger</source>
        <translation>What the figure says</translation>
    </message>
    <message>
        <source>Grupp</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Område</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Delkompetens</source>
        <translation>Competence</translation>
    </message>
    <message>
        <source>Ändring, procentenheter</source>
        <translation>Change, percentage points</translation>
    </message>
    <message>
        <source>Ändring</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Det som alla skattar</source>
        <translation>What everyone rates</translation>
    </message>
    <message>
        <source>Alla områden</source>
        <translation>All areas</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Samtal med {name}</source>
        <translation>Talk with {name}</translation>
    </message>
    <message>
        <source>Steg 1 av 4: Svara själv</source>
        <translation>Step 1 of 4: Answer by yourself</translation>
    </message>
    <message>
        <source>Ja, det stämmer</source>
        <translation>Yes, that is right</translation>
    </message>
    <message>
        <source>Bara du ser svaren än</source>
        <translation>Only you see the answers so far</translation>
    </message>
    <message>
        <source>Titta igenom dina svar. När du säger ja kan din chef se dem, och då ändras de inte mer.</source>
        <translation>Look through your answers. When you say yes your manager can see them, and then they no longer change.</translation>
    </message>
    <message>
        <source>Stämmer det här?</source>
        <translation>Is this right?</translation>
    </message>
    <message>
        <source>Inte besvarad: {part}</source>
        <translation>Not answered: {part}</translation>
    </message>
    <message>
        <source>Ändra {part}</source>
        <translation>Change {part}</translation>
    </message>
    <message>
        <source>Ändra</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Inte besvarad</source>
        <translation>Not answered</translation>
    </message>
    <message>
        <source>Jag vet inte</source>
        <translation>I do not know</translation>
    </message>
    <message>
        <source>Jag vill inte svara</source>
        <translation>I would rather not answer</translation>
    </message>
    <message>
        <source>vill inte säga</source>
        <translation>rather not say</translation>
    </message>
    <message>
        <source>inte besvarad</source>
        <translation>not answered</translation>
    </message>
    <message>
        <source>Vill lära: {wish}</source>
        <translation>Want to learn: {wish}</translation>
    </message>
</context>
<context>
    <name>RoundPage</name>
    <message>
        <source>Första dagen att svara</source>
        <translation>The first day to answer</translation>
    </message>
    <message>
        <source>Sista dagen att svara</source>
        <translation>The last day to answer</translation>
    </message>
    <message>
        <source>När ska svaren vara klara?</source>
        <translation>When should the answers be done?</translation>
    </message>
    <message>
        <source>Kom igång</source>
        <translation>Getting started</translation>
    </message>
    <message>
        <source>Det kallas en omgång. Alla samtal hör till en omgång.</source>
        <translation>This is called a round. Every talk belongs to a round.</translation>
    </message>
    <message>
        <source>Tre månader brukar räcka för alla samtal.</source>
        <translation>Three months are usually enough for all talks.</translation>
    </message>
    <message>
        <source>Ge omgången ett namn.</source>
        <translation>Give the round a name.</translation>
    </message>
    <message>
        <source>Sista dagen är före den första. Välj en senare dag.</source>
        <translation>The last day is before the first. Choose a later day.</translation>
    </message>
    <message>
        <source>Vad ska omgången heta?</source>
        <translation>What should the round be called?</translation>
    </message>
</context>
<context>
    <name>ScaleLine</name>
    <message>
        <source>Du: {level}.</source>
        <translation>You: {level}.</translation>
    </message>
    <message>
        <source>Du: vet inte.</source>
        <translation>You: do not know.</translation>
    </message>
    <message>
        <source>Förra gången: {level}.</source>
        <translation>Last time: {level}.</translation>
    </message>
    <message>
        <source>Det jobbet kräver: {level}.</source>
        <translation>What the job asks for: {level}.</translation>
    </message>
    <message>
        <source>Chefen: {level}.</source>
        <translation>The manager: {level}.</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Inte överens än</source>
        <translation>Not agreed yet</translation>
    </message>
    <message>
        <source>Ett steg kvar</source>
        <translation>One step left</translation>
    </message>
    <message>
        <source>Två steg kvar</source>
        <translation>Two steps left</translation>
    </message>
    <message>
        <source>Tre steg kvar</source>
        <translation>Three steps left</translation>
    </message>
    <message>
        <source>Fyra steg kvar</source>
        <translation>Four steps left</translation>
    </message>
    <message>
        <source>Prata om det</source>
        <translation>Talk about it</translation>
    </message>
    <message>
        <source>Du når nivån</source>
        <translation>Level reached</translation>
    </message>
    <message>
        <source>Du kan mer än så</source>
        <translation>Above the level</translation>
    </message>
    <message>
        <source>Jobbet: {level}</source>
        <translation>The job: {level}</translation>
    </message>
    <message>
        <source>Chefen: {level}</source>
        <translation>The manager: {level}</translation>
    </message>
    <message>
        <source>Du: {level}</source>
        <translation>You: {level}</translation>
    </message>
    <message>
        <source>Du: vet inte</source>
        <translation>You: do not know</translation>
    </message>
    <message>
        <source>Du: ingår inte</source>
        <translation>You: not part of my work</translation>
    </message>
    <message>
        <source>Du: inget svar</source>
        <translation>You: no answer</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Samtal med {name}</source>
        <translation>Talk with {name}</translation>
    </message>
    <message>
        <source>Steg 1 av 4: Svara själv</source>
        <translation>Step 1 of 4: Answer by yourself</translation>
    </message>
    <message>
        <source>Fortsätt där du slutade</source>
        <translation>Go on where you stopped</translation>
    </message>
    <message>
        <source>Börja</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Inget skickas via nätet</source>
        <translation>Nothing is sent over the internet</translation>
    </message>
    <message>
        <source>Svara i lugn och ro. Sedan pratar du och {manager} om det.</source>
        <translation>Answer in peace and quiet. Then you and {manager} talk about it.</translation>
    </message>
    <message>
        <source>Lämna över datorn till {name}.</source>
        <translation>Hand the computer to {name}.</translation>
    </message>
    <message>
        <source>Det du kan, och det du vill lära dig</source>
        <translation>What you can do, and what you want to learn</translation>
    </message>
    <message>
        <source>Du svarar på {count} frågor.</source>
        <translation>You answer {count} questions.</translation>
    </message>
    <message>
        <source>Ni jämför tillsammans.</source>
        <translation>You compare together.</translation>
    </message>
    <message>
        <source>Ni gör en plan.</source>
        <translation>You make a plan.</translation>
    </message>
    <message>
        <source>Det tar ungefär 20 minuter. Du kan pausa när du vill.</source>
        <translation>It takes about 20 minutes. You can pause whenever you want.</translation>
    </message>
    <message>
        <source>Det här är inget prov.</source>
        <translation>This is not a test.</translation>
    </message>
    <message>
        <source>Du har svarat på {said} av {count} frågor.</source>
        <translation>You have answered {said} of {count} questions.</translation>
    </message>
    <message>
        <source>Så går det till</source>
        <translation>How it works</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>Flytta upp</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Flytta ner</source>
        <translation>Move down</translation>
    </message>
</context>
<context>
    <name>StepSpin</name>
    <message>
        <source>Minska: {what}</source>
        <translation>Less: {what}</translation>
    </message>
    <message>
        <source>Öka: {what}</source>
        <translation>More: {what}</translation>
    </message>
</context>
<context>
    <name>TalkPage</name>
    <message>
        <source>Övning: alla namn är påhittade</source>
        <translation>Practice: all names are made up</translation>
    </message>
</context>
<context>
    <name>TimePage</name>
    <message>
        <source>När har du tid att lära?</source>
        <translation>When do you have time to learn?</translation>
    </message>
    <message>
        <source>Bestäm en stund som återkommer varje vecka.</source>
        <translation>Decide on a time that comes back every week.</translation>
    </message>
    <message>
        <source>Schemat ändras inte av sig självt. Din chef lägger in tiden.</source>
        <translation>The schedule does not change by itself. Your manager puts the time in.</translation>
    </message>
    <message>
        <source>Hur lång tid i veckan?</source>
        <translation>How long each week?</translation>
    </message>
    <message>
        <source>Måndag</source>
        <translation>Monday</translation>
    </message>
    <message>
        <source>Tisdag</source>
        <translation>Tuesday</translation>
    </message>
    <message>
        <source>Onsdag</source>
        <translation>Wednesday</translation>
    </message>
    <message>
        <source>Torsdag</source>
        <translation>Thursday</translation>
    </message>
    <message>
        <source>Fredag</source>
        <translation>Friday</translation>
    </message>
    <message>
        <source>Vilken dag?</source>
        <translation>Which day?</translation>
    </message>
    <message>
        <source>Vilken tid börjar det? (du får hoppa över)</source>
        <translation>What time does it start? (you may skip this)</translation>
    </message>
    <message>
        <source>Skriv till exempel 9.00</source>
        <translation>Write for example 9:00</translation>
    </message>
    <message>
        <source>Välj en dag. Har du ingen tid, minska till Ingen tid.</source>
        <translation>Choose a day. If you have no time, go down to No time.</translation>
    </message>
    <message>
        <source>Skriv tiden som 9.00.</source>
        <translation>Write the time as 9:00.</translation>
    </message>
    <message>
        <source>Ingen tid</source>
        <translation>No time</translation>
    </message>
</context>
<context>
    <name>TogetherPage</name>
    <message>
        <source>Samtal med {name}</source>
        <translation>Talk with {name}</translation>
    </message>
    <message>
        <source>Steg 2 av 4: Samtal</source>
        <translation>Step 2 of 4: Talk</translation>
    </message>
    <message>
        <source>Vi sitter här båda två</source>
        <translation>We are both here</translation>
    </message>
    <message>
        <source>Dina svar är sparade på den här datorn</source>
        <translation>Your answers are saved on this computer</translation>
    </message>
    <message>
        <source>Spara till senare</source>
        <translation>Save for later</translation>
    </message>
    <message>
        <source>Nu pratar ni tillsammans</source>
        <translation>Now you talk together</translation>
    </message>
    <message>
        <source>Be din chef sätta sig bredvid dig.</source>
        <translation>Ask your manager to sit down beside you.</translation>
    </message>
    <message>
        <source>Ni ser dina svar och det jobbet kräver.</source>
        <translation>You see your answers and what the job asks for.</translation>
    </message>
    <message>
        <source>Ni pratar om skillnaderna, ett område i taget.</source>
        <translation>You talk about the differences, one area at a time.</translation>
    </message>
    <message>
        <source>Ni bestämmer en nivå som ni båda tycker stämmer.</source>
        <translation>You decide on a level that you both think is right.</translation>
    </message>
    <message>
        <source>Dina egna svar sparas som de är, också när ni bestämmer en annan nivå.</source>
        <translation>Your own answers are kept as they are, even when you decide on another level.</translation>
    </message>
    <message>
        <source>Så går det till</source>
        <translation>How it works</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Kompetenssamtal</source>
        <translation>Kompetenssamtal</translation>
    </message>
    <message>
        <source>Lås upp</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>Allt på den här datorn är låst</source>
        <translation>Everything on this computer is locked</translation>
    </message>
    <message>
        <source>Lösenfras</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Visa lösenfrasen</source>
        <translation>Show the passphrase</translation>
    </message>
    <message>
        <source>Det gick inte att låsa upp</source>
        <translation>It could not be unlocked</translation>
    </message>
    <message>
        <source>Låser upp …</source>
        <translation>Unlocking …</translation>
    </message>
    <message>
        <source>Jag har glömt lösenfrasen</source>
        <translation>I have forgotten the passphrase</translation>
    </message>
    <message>
        <source>Skriv din lösenfras. Sedan ser du dina medarbetare.</source>
        <translation>Write your passphrase. Then you see your employees.</translation>
    </message>
    <message>
        <source>Det här är övning. Lösenfrasen är: {hint}</source>
        <translation>This is practice. The passphrase is: {hint}</translation>
    </message>
    <message>
        <source>Skriv din lösenfras.</source>
        <translation>Write your passphrase.</translation>
    </message>
</context>
<context>
    <name>WaitingList</name>
    <message>
        <source>Samtal och var de finns</source>
        <translation>Talks and where they are</translation>
    </message>
    <message>
        <source>Bara på den här datorn</source>
        <translation>Only on this computer</translation>
    </message>
    <message>
        <source>På usb-minnet</source>
        <translation>On the USB stick</translation>
    </message>
    <message>
        <source>Mottaget</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Lämnas över utan namn.</source>
        <translation>Handed over without a name.</translation>
    </message>
    <message>
        <source>Samtal</source>
        <translation>Talk</translation>
    </message>
    <message>
        <source>Var finns det?</source>
        <translation>Where is it?</translation>
    </message>
    <message>
        <source>När</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Läggs på minnet nu</source>
        <translation>Being put on the stick</translation>
    </message>
    <message>
        <source>i dag {time}</source>
        <translation>today {time}</translation>
    </message>
    <message>
        <source>Sedan {day}</source>
        <translation>Since {day}</translation>
    </message>
    <message>
        <source>Det finns inget att lämna över än.</source>
        <translation>There is nothing to hand over yet.</translation>
    </message>
    <message>
        <source>När ett samtal är bekräftat står det här.</source>
        <translation>When a talk is confirmed it is shown here.</translation>
    </message>
</context>
<context>
    <name>WhenPage</name>
    <message>
        <source>När ska det vara klart?</source>
        <translation>When should it be done?</translation>
    </message>
    <message>
        <source>Välj en dag ni båda tror på. Ni kan ändra den senare.</source>
        <translation>Choose a day you both believe in. You can change it later.</translation>
    </message>
    <message>
        <source>Välj när det ska vara klart.</source>
        <translation>Choose when it should be done.</translation>
    </message>
    <message>
        <source>Välj vem som hjälper dig, eller Ingen behövs.</source>
        <translation>Choose who helps you, or Nobody needed.</translation>
    </message>
    <message>
        <source>Gå tillbaka och välj hur du vill lära dig.</source>
        <translation>Go back and choose how you want to learn.</translation>
    </message>
    <message>
        <source>Inom en månad</source>
        <translation>Within a month</translation>
    </message>
    <message>
        <source>Inom tre månader</source>
        <translation>Within three months</translation>
    </message>
    <message>
        <source>Inom ett halvår</source>
        <translation>Within six months</translation>
    </message>
    <message>
        <source>Annat datum</source>
        <translation>Another date</translation>
    </message>
    <message>
        <source>En kollega</source>
        <translation>A colleague</translation>
    </message>
    <message>
        <source>It-handledaren</source>
        <translation>The IT coach</translation>
    </message>
    <message>
        <source>Min chef</source>
        <translation>My manager</translation>
    </message>
    <message>
        <source>Ingen behövs</source>
        <translation>Nobody needed</translation>
    </message>
    <message>
        <source>Vem hjälper dig?</source>
        <translation>Who helps you?</translation>
    </message>
    <message>
        <source>Vad heter hen? (du får hoppa över)</source>
        <translation>What is their name? (you may skip this)</translation>
    </message>
    <message>
        <source>Hur lång tid tar det?</source>
        <translation>How long does it take?</translation>
    </message>
    <message>
        <source>Hur märker ni att det är klart?</source>
        <translation>How will you notice that it is done?</translation>
    </message>
    <message>
        <source>Det här är ett förslag. Ändra så att det passar ert jobb.</source>
        <translation>This is a suggestion. Change it so that it suits your work.</translation>
    </message>
    <message>
        <source>Vet inte än</source>
        <translation>Do not know yet</translation>
    </message>
    <message>
        <source>Klart senast {day}.</source>
        <translation>Done by {day}.</translation>
    </message>
    <message>
        <source>Del {number} av {of}.</source>
        <translation>Part {number} of {of}.</translation>
    </message>
</context>
<context>
    <name>WhoPage</name>
    <message>
        <source>Kom igång</source>
        <translation>Getting started</translation>
    </message>
    <message>
        <source>Sök ditt namn</source>
        <translation>Search for your name</translation>
    </message>
    <message>
        <source>Vem är du?</source>
        <translation>Who are you?</translation>
    </message>
    <message>
        <source>Tryck på ditt namn. Då ser du dina medarbetare.</source>
        <translation>Press your name. Then you see your employees.</translation>
    </message>
    <message>
        <source>Du väljer bara en gång. Blir det fel kan du ändra det under Ta in filer.</source>
        <translation>You choose only once. If it goes wrong you can change it under Bring in files.</translation>
    </message>
    <message>
        <source>Visa fler</source>
        <translation>Show more</translation>
    </message>
    <message numerus="yes">
        <source>%n personer</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} av {of} visas</source>
        <translation>{shown} of {of} shown</translation>
    </message>
    <message>
        <source>Ingen chef heter så</source>
        <translation>No manager has that name</translation>
    </message>
    <message>
        <source>Sök på en del av namnet, eller töm rutan. Saknas du? Gå tillbaka och ta in en ny personallista.</source>
        <translation>Search for a part of the name, or empty the box. Are you missing? Go back and bring in a new staff list.</translation>
    </message>
    <message>
        <source>Det är jag</source>
        <translation>That is me</translation>
    </message>
</context>
<context>
    <name>WishPage</name>
    <message>
        <source>Önskemålet går till dem som ordnar kurser. Skriv inga namn.</source>
        <translation>The wish goes to those who arrange courses. Do not write any names.</translation>
    </message>
    <message>
        <source>Önska något som inte finns</source>
        <translation>Wish for something that does not exist yet</translation>
    </message>
    <message>
        <source>Vad vill du lära dig, och hur?</source>
        <translation>What do you want to learn, and how?</translation>
    </message>
    <message>
        <source>Skriv med egna ord. Några meningar räcker.</source>
        <translation>Write in your own words. A few sentences are enough.</translation>
    </message>
    <message>
        <source>Skriv vad du önskar. Ångrar du dig, välj Tillbaka.</source>
        <translation>Write what you wish for. If you change your mind, choose Back.</translation>
    </message>
    <message>
        <source>Skriv lite kortare. Högst {most} tecken får plats.</source>
        <translation>Write a little less. There is room for {most} characters.</translation>
    </message>
    <message>
        <source>Det kan vara vad du vill kunna: ”Jag vill kunna klippa en kort film.”</source>
        <translation>It can be what you want to be able to do: “I want to be able to edit a short film.”</translation>
    </message>
    <message>
        <source>Det kan vara hur du lär dig bäst: ”Visa mig en gång, sedan provar jag.”</source>
        <translation>It can be how you learn best: “Show me once, then I will try.”</translation>
    </message>
    <message>
        <source>Det kan vara när det passar: ”Helst en förmiddag när vi har stängt.”</source>
        <translation>It can be when it suits you: “Preferably a morning when we are closed.”</translation>
    </message>
    <message>
        <source>{count} av {most} tecken</source>
        <translation>{count} of {most} characters</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Du når nivån.</source>
        <translation>You reach the level.</translation>
    </message>
    <message>
        <source>Ett steg kvar.</source>
        <translation>One step left.</translation>
    </message>
    <message>
        <source>Två steg kvar.</source>
        <translation>Two steps left.</translation>
    </message>
    <message>
        <source>Tre steg kvar.</source>
        <translation>Three steps left.</translation>
    </message>
    <message>
        <source>Fyra steg kvar.</source>
        <translation>Four steps left.</translation>
    </message>
    <message>
        <source>Du vill inte lära dig mer just nu.</source>
        <translation>You do not want to learn more just now.</translation>
    </message>
    <message>
        <source>Du vill lära dig lite mer.</source>
        <translation>You want to learn a little more.</translation>
    </message>
    <message>
        <source>Du vill ganska gärna lära dig mer.</source>
        <translation>You would quite like to learn more.</translation>
    </message>
    <message>
        <source>Du vill gärna lära dig mer.</source>
        <translation>You would like to learn more.</translation>
    </message>
    <message>
        <source>Du vill mycket gärna lära dig mer.</source>
        <translation>You would very much like to learn more.</translation>
    </message>
    <message>
        <source>En kollega</source>
        <translation>A colleague</translation>
    </message>
    <message>
        <source>It-handledaren</source>
        <translation>The IT coach</translation>
    </message>
    <message>
        <source>Min chef</source>
        <translation>My manager</translation>
    </message>
    <message>
        <source>Ingen behövs</source>
        <translation>Nobody needed</translation>
    </message>
</context>
<context>
    <name>_FileLine</name>
    <message>
        <source>Välj fil</source>
        <translation>Choose a file</translation>
    </message>
</context>
</TS>
