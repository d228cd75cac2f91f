<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE" sourcelanguage="sv_SE">
<context>
    <name>ActivityCard</name>
    <message numerus="yes">
        <source>%n platser</source>
        <translation>
            <numerusform>%n plats</numerusform>
            <numerusform>%n platser</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BringingFlow</name>
    <message numerus="yes">
        <source>%n personer</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n personer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skattningar</source>
        <translation>
            <numerusform>%n skattning</numerusform>
            <numerusform>%n skattningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n omgångar</source>
        <translation>
            <numerusform>%n omgång</numerusform>
            <numerusform>%n omgångar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n avdelningar</source>
        <translation>
            <numerusform>%n avdelning</numerusform>
            <numerusform>%n avdelningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n aktiviteter</source>
        <translation>
            <numerusform>%n aktivitet</numerusform>
            <numerusform>%n aktiviteter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personer i filen.</source>
        <translation>
            <numerusform>%n person i filen.</numerusform>
            <numerusform>%n personer i filen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skattningar i filen.</source>
        <translation>
            <numerusform>%n skattning i filen.</numerusform>
            <numerusform>%n skattningar i filen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n omgångar i filen.</source>
        <translation>
            <numerusform>%n omgång i filen.</numerusform>
            <numerusform>%n omgångar i filen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n avdelningar i filen.</source>
        <translation>
            <numerusform>%n avdelning i filen.</numerusform>
            <numerusform>%n avdelningar i filen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message numerus="yes">
        <source>%n samtal väntar på att lämnas över</source>
        <translation>
            <numerusform>%n samtal väntar på att lämnas över</numerusform>
            <numerusform>%n samtal väntar på att lämnas över</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personer</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n personer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhoPage</name>
    <message numerus="yes">
        <source>%n personer</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n personer</numerusform>
        </translation>
    </message>
</context>
</TS>
