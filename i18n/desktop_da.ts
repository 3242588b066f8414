<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da" sourcelanguage="en">
<context>
    <name>AnswerPaper</name>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Answer to a council member&apos;s question</source>
        <translation>Svar på spørgsmål fra medlem af kommunalbestyrelsen</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Godkendt af</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Stillet af</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Bilag</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Sagsnummer</translation>
    </message>
    <message>
        <source>Case {number}</source>
        <translation>Sag {number}</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Spørgsmål</translation>
    </message>
    <message>
        <source>Question number</source>
        <translation>Spørgsmål nr.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Modtaget</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Sendt til</translation>
    </message>
</context>
<context>
    <name>AnswerPart</name>
    <message>
        <source>A draft from {when} was kept</source>
        <translation>En kladde fra {when} er gemt</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Attach file …</source>
        <translation>Vedhæft fil …</translation>
    </message>
    <message>
        <source>Change the answer</source>
        <translation>Ret svaret</translation>
    </message>
    <message>
        <source>Drop the draft</source>
        <translation>Kassér kladden</translation>
    </message>
    <message>
        <source>Saved at {time}</source>
        <translation>Gemt {time}</translation>
    </message>
    <message>
        <source>Take {name} off</source>
        <translation>Fjern {name}</translation>
    </message>
    <message>
        <source>Use the draft</source>
        <translation>Brug kladden</translation>
    </message>
    <message>
        <source>Whoever changes the answer has written it, and cannot approve it.</source>
        <translation>Den, der retter svaret, regnes for at have skrevet det og kan ikke godkende det.</translation>
    </message>
</context>
<context>
    <name>ApprovalCard</name>
    <message>
        <source>Angles {done} of {count}</source>
        <translation>Vinkler {done} af {count}</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Godkendelse</translation>
    </message>
    <message>
        <source>Approved by {name}.</source>
        <translation>Godkendt af {name}.</translation>
    </message>
    <message>
        <source>More for {angle}</source>
        <translation>Mere om {angle}</translation>
    </message>
    <message>
        <source>Nobody has written an answer yet.</source>
        <translation>Ingen har skrevet et svar endnu.</translation>
    </message>
    <message>
        <source>Not relevant</source>
        <translation>Ikke relevant</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Åbn igen</translation>
    </message>
    <message>
        <source>Seen to by</source>
        <translation>Dækket af</translation>
    </message>
    <message>
        <source>Seen to by {name}</source>
        <translation>Dækket af {name}</translation>
    </message>
    <message>
        <source>Written by {names}.</source>
        <translation>Skrevet af {names}.</translation>
    </message>
    <message>
        <source>You wrote this answer. A director or the chief of staff must approve it.</source>
        <translation>Du har selv skrevet svaret. En direktør eller stabschefen skal godkende det.</translation>
    </message>
    <message>
        <source>{written} A director or the chief of staff must approve it.</source>
        <translation>{written} En direktør eller stabschefen skal godkende svaret.</translation>
    </message>
    <message>
        <source>{written} You may approve, for you have not written the answer yourself.</source>
        <translation>{written} Du kan godkende, for du har ikke selv skrevet svaret.</translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
</context>
<context>
    <name>Assistant</name>
    <message>
        <source>An invented municipality with two years of questions. It is gone when you close it.</source>
        <translation>En opdigtet kommune med to års spørgsmål. Den forsvinder, når du lukker den.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Kom i gang</translation>
    </message>
    <message>
        <source>Create municipality</source>
        <translation>Opret kommune</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Danmark</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>Arbejd videre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprog</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Se dig omkring</translation>
    </message>
    <message>
        <source>Name, country and language are enough. Logo and people can follow later.</source>
        <translation>Navn, land og sprog er nok. Logo og personer kan komme senere.</translation>
    </message>
    <message>
        <source>New municipality</source>
        <translation>Ny kommune</translation>
    </message>
    <message>
        <source>New municipality …</source>
        <translation>Ny kommune …</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norge</translation>
    </message>
    <message>
        <source>Open a file …</source>
        <translation>Åbn en fil …</translation>
    </message>
    <message>
        <source>Open municipality</source>
        <translation>Åbn kommune</translation>
    </message>
    <message>
        <source>Questions answered in time, visits well prepared, and the same information for all members.</source>
        <translation>Svar til tiden, velforberedte besøg og de samme oplysninger til alle medlemmer.</translation>
    </message>
    <message>
        <source>The demo is being built</source>
        <translation>Demoen bygges</translation>
    </message>
    <message>
        <source>The file is being made</source>
        <translation>Filen laves</translation>
    </message>
    <message>
        <source>The file is kept in {folder}</source>
        <translation>Filen ligger i {folder}</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Prøv demoen</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Velkommen</translation>
    </message>
    <message>
        <source>Welcome to Samspil</source>
        <translation>Velkommen til Samspil</translation>
    </message>
    <message>
        <source>Your municipality already has a file, on this computer or on a shared drive.</source>
        <translation>Din kommune har allerede en fil på denne computer eller på et fællesdrev.</translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message numerus="yes">
        <source>%n lines, nothing changed or missing</source>
        <translation>
            <numerusform>%n linje, intet er ændret eller mangler</numerusform>
            <numerusform>%n linjer, intet er ændret eller mangler</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>Filen kunne ikke skrives</translation>
    </message>
    <message>
        <source>There is no state {name}</source>
        <translation>Tilstanden {name} findes ikke</translation>
    </message>
    <message>
        <source>{text} is no date; write it as 2026-12-18</source>
        <translation>{text} er ikke en dato. Skriv den som 2026-12-18</translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message numerus="yes">
        <source>%n public holidays and days not counted</source>
        <translation>
            <numerusform>%n helligdag eller dag, der ikke tælles med</numerusform>
            <numerusform>%n helligdage og dage, der ikke tælles med</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working days</source>
        <translation>
            <numerusform>%n arbejdsdag</numerusform>
            <numerusform>%n arbejdsdage</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Calendar {year}</source>
        <translation>Kalender {year}</translation>
    </message>
    <message>
        <source>Closed on this day</source>
        <translation>Luk denne dag</translation>
    </message>
    <message>
        <source>Count from this day</source>
        <translation>Tæl fra denne dag</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Frem</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Gå til i dag</translation>
    </message>
    <message>
        <source>New closing day</source>
        <translation>Ny lukkedag</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
</context>
<context>
    <name>CalendarPopup</name>
    <message>
        <source>+10a = ten working days</source>
        <translation>+10a = ti arbejdsdage</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Næste måned</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Forrige måned</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>blocked</source>
        <translation>spærret</translation>
    </message>
    <message>
        <source>done</source>
        <translation>udført</translation>
    </message>
    <message>
        <source>not relevant</source>
        <translation>ikke relevant</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ikke udført</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>{done} of {count}</source>
        <translation>{done} af {count}</translation>
    </message>
</context>
<context>
    <name>ClosingDays</name>
    <message numerus="yes">
        <source>%n closing days</source>
        <translation>
            <numerusform>%n lukkedag</numerusform>
            <numerusform>%n lukkedage</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Closing days</source>
        <translation>Lukkedage</translation>
    </message>
    <message>
        <source>Keep closing day</source>
        <translation>Behold lukkedag</translation>
    </message>
    <message>
        <source>None yet. Bridge days and the days before New Year belong here.</source>
        <translation>Ingen endnu. Her hører indeklemte dage og dagene før nytår til.</translation>
    </message>
    <message>
        <source>Remove and move</source>
        <translation>Fjern og flyt frister</translation>
    </message>
    <message>
        <source>Remove closing day</source>
        <translation>Fjern lukkedag</translation>
    </message>
    <message>
        <source>Saved at {time}</source>
        <translation>Gemt kl. {time}</translation>
    </message>
    <message>
        <source>They are shown, but count all the same.</source>
        <translation>De vises, men tæller alligevel med.</translation>
    </message>
    <message>
        <source>They do not count.</source>
        <translation>De tæller ikke med.</translation>
    </message>
</context>
<context>
    <name>ClosingForm</name>
    <message>
        <source>Empty for a single day</source>
        <translation>Lad feltet stå tomt ved en enkelt dag</translation>
    </message>
    <message>
        <source>Every year from then on</source>
        <translation>Hvert år fra da af</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Første dag</translation>
    </message>
    <message>
        <source>It is shown where a deadline is explained</source>
        <translation>Vises, hvor en frist forklares</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Sidste dag</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Found</source>
        <translation>Fundet</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Intet fundet</translation>
    </message>
    <message>
        <source>Search, or type what you want to do</source>
        <translation>Søg, eller skriv hvad du vil gøre</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>For what came by word of mouth or on paper. Drag e-mails onto the list instead.</source>
        <translation>Til det, der er kommet mundtligt eller på papir. Træk i stedet mails hen på listen.</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Nyt spørgsmål</translation>
    </message>
    <message>
        <source>Register question</source>
        <translation>Registrér spørgsmål</translation>
    </message>
</context>
<context>
    <name>CountStrip</name>
    <message>
        <source>How the days are counted</source>
        <translation>Sådan er dagene talt</translation>
    </message>
</context>
<context>
    <name>CountTool</name>
    <message>
        <source>Count a deadline</source>
        <translation>Beregn en frist</translation>
    </message>
    <message>
        <source>Deadline: {day}</source>
        <translation>Frist: {day}</translation>
    </message>
    <message>
        <source>Enter a number from 1 to {most}</source>
        <translation>Skriv et tal fra 1 til {most}</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Modtaget</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Arbejdsdage</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>Another program is writing in the file</source>
        <translation>Et andet program skriver i filen</translation>
    </message>
    <message>
        <source>Check that it is there and that you may read it.</source>
        <translation>Kontrollér, at den findes, og at du må læse den.</translation>
    </message>
    <message>
        <source>Check that the folder is there and that you may write in it.</source>
        <translation>Kontrollér, at mappen findes, og at du må skrive i den.</translation>
    </message>
    <message>
        <source>Choose a file that Samspil has made.</source>
        <translation>Vælg en fil, som Samspil har lavet.</translation>
    </message>
    <message>
        <source>Choose another name, or open the file.</source>
        <translation>Vælg et andet navn, eller åbn filen.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Vælg et andet navn.</translation>
    </message>
    <message>
        <source>Install the newer version on this computer.</source>
        <translation>Installér den nyere version på denne computer.</translation>
    </message>
    <message>
        <source>Make room on the disk, and try again.</source>
        <translation>Gør plads på disken, og prøv igen.</translation>
    </message>
    <message>
        <source>Nothing in it was changed.</source>
        <translation>Intet i den er ændret.</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>Intet er gået tabt.</translation>
    </message>
    <message>
        <source>Nothing is lost. Choose another place, or make room on the disk.</source>
        <translation>Intet er gået tabt. Vælg et andet sted, eller gør plads på disken.</translation>
    </message>
    <message>
        <source>Open it from a folder where you may write.</source>
        <translation>Åbn den fra en mappe, hvor du må skrive.</translation>
    </message>
    <message>
        <source>Restore the latest backup.</source>
        <translation>Gendan den seneste sikkerhedskopi.</translation>
    </message>
    <message>
        <source>The backup cannot replace the file itself</source>
        <translation>Sikkerhedskopien kan ikke erstatte selve filen</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Disken er fuld</translation>
    </message>
    <message>
        <source>The file already exists</source>
        <translation>Filen findes allerede</translation>
    </message>
    <message>
        <source>The file cannot be opened</source>
        <translation>Filen kan ikke åbnes</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>Filen kunne ikke skrives</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>Filen er beskadiget</translation>
    </message>
    <message>
        <source>The file may only be read</source>
        <translation>Filen er skrivebeskyttet</translation>
    </message>
    <message>
        <source>The file was written by a newer Samspil</source>
        <translation>Filen er skrevet af en nyere udgave af Samspil</translation>
    </message>
    <message>
        <source>This is not a Samspil file</source>
        <translation>Det er ikke en fil fra Samspil</translation>
    </message>
    <message>
        <source>Wait a moment, and try again.</source>
        <translation>Vent et øjeblik, og prøv igen.</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Date, or +10 days</source>
        <translation>Dato eller +10 dage</translation>
    </message>
    <message>
        <source>Pick from the calendar</source>
        <translation>Vælg i kalenderen</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>Enter a date, for example {example}</source>
        <translation>Skriv en dato, for eksempel {example}</translation>
    </message>
    <message>
        <source>Enter a day up to {last}</source>
        <translation>Skriv en dag fra 1 til {last}</translation>
    </message>
    <message>
        <source>{month} has only {days} days</source>
        <translation>{month} har kun {days} dage</translation>
    </message>
</context>
<context>
    <name>DeadlineCard</name>
    <message>
        <source>Agreed deadline.</source>
        <translation>Aftalt frist.</translation>
    </message>
    <message>
        <source>Agreed when {who} set the task going on {day}.</source>
        <translation>{who} satte opgaven i gang den {day}, og fristen blev aftalt samtidig.</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>No deadline runs any longer.</source>
        <translation>Fristen løber ikke længere.</translation>
    </message>
    <message>
        <source>No deadline yet. It is agreed when the task is set going.</source>
        <translation>Ingen frist endnu. Den aftales, når opgaven sættes i gang.</translation>
    </message>
    <message>
        <source>Put off from {before} by a delay notice: {reason}</source>
        <translation>Udskudt fra den {before} med besked om forsinkelse: {reason}</translation>
    </message>
    <message>
        <source>Why this deadline?</source>
        <translation>Hvorfor denne frist?</translation>
    </message>
    <message>
        <source>{day}: day {number}</source>
        <translation>{day}: dag {number}</translation>
    </message>
    <message>
        <source>{day}: received</source>
        <translation>{day}: modtaget</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message numerus="yes">
        <source>%n members as they stood that day</source>
        <translation>
            <numerusform>%n medlem, som det var den dag</numerusform>
            <numerusform>%n medlemmer, som de var den dag</numerusform>
        </translation>
    </message>
    <message>
        <source>A later line corrects this one</source>
        <translation>En senere udsendelse retter denne</translation>
    </message>
    <message>
        <source>Change the subject</source>
        <translation>Ret emnet</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Vælg et andet sted.</translation>
    </message>
    <message>
        <source>Choose the kind again</source>
        <translation>Vælg slags igen</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Bekræftet af</translation>
    </message>
    <message>
        <source>Consulted</source>
        <translation>I samråd med</translation>
    </message>
    <message>
        <source>Copy number and subject</source>
        <translation>Kopiér nummer og emne</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Besluttet af</translation>
    </message>
    <message>
        <source>Enclosures</source>
        <translation>Bilag</translation>
    </message>
    <message>
        <source>No files went along</source>
        <translation>Ingen bilag</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åbn</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>Åbn spørgsmål</translation>
    </message>
    <message>
        <source>Open the original e-mail</source>
        <translation>Åbn den oprindelige mail</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Åbn {name}</translation>
    </message>
    <message>
        <source>Preview and print the answer</source>
        <translation>Se og udskriv svaret</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Modtagere</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Gem som …</translation>
    </message>
    <message>
        <source>Save enclosure</source>
        <translation>Gem bilag</translation>
    </message>
    <message>
        <source>Save it elsewhere if your IT department should look at it.</source>
        <translation>Gem det et andet sted, hvis it-afdelingen skal se på det.</translation>
    </message>
    <message>
        <source>Save the answer as PDF …</source>
        <translation>Gem svaret som PDF …</translation>
    </message>
    <message>
        <source>Save {name} as</source>
        <translation>Gem {name} som</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Gemt: {name}</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Afsendelse</translation>
    </message>
    <message>
        <source>Show the correction</source>
        <translation>Vis rettelsen</translation>
    </message>
    <message>
        <source>Show the earlier line</source>
        <translation>Vis den tidligere udsendelse</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>Filen kunne ikke skrives</translation>
    </message>
    <message>
        <source>The media had this before the members</source>
        <translation>Medierne fik den før medlemmerne</translation>
    </message>
    <message>
        <source>This line corrects an earlier one</source>
        <translation>Denne udsendelse retter en tidligere</translation>
    </message>
    <message>
        <source>To the media</source>
        <translation>Til medierne</translation>
    </message>
    <message>
        <source>Why not all</source>
        <translation>Hvorfor ikke alle</translation>
    </message>
    <message>
        <source>{name} is a program and is not opened</source>
        <translation>{name} er et program og åbnes ikke</translation>
    </message>
</context>
<context>
    <name>Dispatch</name>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n medlem</numerusform>
            <numerusform>%n medlemmer</numerusform>
        </translation>
    </message>
    <message>
        <source>A committee</source>
        <translation>Et udvalg</translation>
    </message>
    <message>
        <source>A single member</source>
        <translation>Et enkelt medlem</translation>
    </message>
    <message>
        <source>Agenda supplement</source>
        <translation>Tillæg til dagsorden</translation>
    </message>
    <message>
        <source>All members</source>
        <translation>Alle medlemmer</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Choose why this does not go to all</source>
        <translation>Vælg, hvorfor det ikke sendes til alle</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Enter the members under People, with the days they belong to the council.</source>
        <translation>Opret medlemmerne under Personer med de dage, de sidder i kommunalbestyrelsen.</translation>
    </message>
    <message>
        <source>Enter the time at which it was really sent.</source>
        <translation>Skriv det tidspunkt, hvor det faktisk blev sendt.</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Modtaget</translation>
    </message>
    <message>
        <source>In a meeting</source>
        <translation>På et møde</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Indkaldelse</translation>
    </message>
    <message>
        <source>It is a fact without political content</source>
        <translation>Det er en oplysning uden politisk indhold</translation>
    </message>
    <message>
        <source>It matters politically only to them</source>
        <translation>Det har kun politisk betydning for dem</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Mangler</translation>
    </message>
    <message>
        <source>Name the ground, and the director or chief of staff who was consulted.</source>
        <translation>Angiv grunden og den direktør eller stabschef, der er taget med på råd.</translation>
    </message>
    <message>
        <source>Nobody would receive this</source>
        <translation>Ingen ville modtage dette</translation>
    </message>
    <message>
        <source>Not a member then</source>
        <translation>Ikke medlem dengang</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>På papir</translation>
    </message>
    <message>
        <source>Press release</source>
        <translation>Pressemeddelelse</translation>
    </message>
    <message>
        <source>Send it to the members first, or at the same time.</source>
        <translation>Send den til medlemmerne først eller samtidig.</translation>
    </message>
    <message>
        <source>The dispatch is recorded</source>
        <translation>Udsendelsen er registreret</translation>
    </message>
    <message>
        <source>The media would get this before the members</source>
        <translation>Medierne ville få den før medlemmerne</translation>
    </message>
    <message>
        <source>The time of sending lies ahead</source>
        <translation>Tidspunktet for afsendelsen ligger i fremtiden</translation>
    </message>
    <message>
        <source>Went to others</source>
        <translation>Sendt til andre</translation>
    </message>
</context>
<context>
    <name>DispatchPage</name>
    <message numerus="yes">
        <source>%n dispatches in the ledger</source>
        <translation>
            <numerusform>%n udsendelse i alt</numerusform>
            <numerusform>%n udsendelser i alt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n fundet</numerusform>
            <numerusform>%n fundet</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Choose one in the list to see who got it.</source>
        <translation>Vælg en på listen for at se, hvem der har fået den.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Ryd søgning</translation>
    </message>
    <message>
        <source>Dispatches</source>
        <translation>Udsendelser</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Alle udsendelser</translation>
    </message>
    <message>
        <source>No dispatch is chosen</source>
        <translation>Ingen udsendelse er valgt</translation>
    </message>
    <message>
        <source>No title matches</source>
        <translation>Ingen titel passer</translation>
    </message>
    <message>
        <source>Nothing has been sent yet</source>
        <translation>Intet er sendt endnu</translation>
    </message>
    <message>
        <source>Search in the ledger</source>
        <translation>Søg i udsendelserne</translation>
    </message>
    <message>
        <source>Search in titles</source>
        <translation>Søg i titler</translation>
    </message>
    <message>
        <source>What has each member got</source>
        <translation>Hvad har hvert medlem fået</translation>
    </message>
    <message>
        <source>When an answer is sent to the members, it is recorded here with those who got it.</source>
        <translation>Når et svar sendes til medlemmerne, registreres det her sammen med dem, der har fået det.</translation>
    </message>
</context>
<context>
    <name>DispatchTable</name>
    <message>
        <source>Received</source>
        <translation>Modtaget</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Modtagere</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sendt</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Udsendelse</translation>
    </message>
    <message>
        <source>corrects an earlier line</source>
        <translation>retter en tidligere udsendelse</translation>
    </message>
    <message>
        <source>the media had it first</source>
        <translation>medierne fik den først</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Side {page} af {pages}</translation>
    </message>
</context>
<context>
    <name>DropDown</name>
    <message>
        <source>Opens a list to choose from</source>
        <translation>Åbner en liste at vælge fra</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>All files</source>
        <translation>Alle filer</translation>
    </message>
    <message>
        <source>Attach files to the answer</source>
        <translation>Vedhæft filer til svaret</translation>
    </message>
</context>
<context>
    <name>Elections</name>
    <message numerus="yes">
        <source>%n elections added</source>
        <translation>
            <numerusform>%n valg tilføjet</numerusform>
            <numerusform>%n valg tilføjet</numerusform>
        </translation>
    </message>
    <message>
        <source>By law: the third Tuesday of November every fourth year.</source>
        <translation>Efter loven: tredje tirsdag i november hvert fjerde år.</translation>
    </message>
    <message>
        <source>By the constitution: four years less one day after the previous election. It may be earlier.</source>
        <translation>Efter grundloven: fire år minus en dag efter det forrige valg. Det kan komme før.</translation>
    </message>
    <message>
        <source>Called by the prime minister.</source>
        <translation>Udskrevet af statsministeren.</translation>
    </message>
    <message>
        <source>Check the date, or mend the latest possible date first.</source>
        <translation>Kontrollér datoen, eller ret først den seneste mulige dato.</translation>
    </message>
    <message>
        <source>County council election</source>
        <translation>Fylkestingsvalg</translation>
    </message>
    <message>
        <source>Decided by the King in Council.</source>
        <translation>Besluttet af Kongen i statsråd.</translation>
    </message>
    <message>
        <source>Election added</source>
        <translation>Valget er tilføjet</translation>
    </message>
    <message>
        <source>Election changed</source>
        <translation>Valget er ændret</translation>
    </message>
    <message>
        <source>Election removed</source>
        <translation>Valget er fjernet</translation>
    </message>
    <message>
        <source>Enter the day of the call, and a later election day.</source>
        <translation>Skriv den dag, valget blev udskrevet, og en senere valgdag.</translation>
    </message>
    <message>
        <source>European Parliament election</source>
        <translation>Europa-Parlamentsvalg</translation>
    </message>
    <message>
        <source>Expected: the second Monday of September. The King in Council decides about a year ahead.</source>
        <translation>Forventet: anden mandag i september. Kongen i statsråd beslutter datoen cirka et år før.</translation>
    </message>
    <message>
        <source>Expected: the second Sunday of June every fifth year. A ministerial order decides.</source>
        <translation>Forventet: anden søndag i juni hvert femte år. Datoen fastsættes ved bekendtgørelse.</translation>
    </message>
    <message>
        <source>Folketing election</source>
        <translation>Folketingsvalg</translation>
    </message>
    <message>
        <source>Municipal election</source>
        <translation>Kommunalvalg</translation>
    </message>
    <message>
        <source>Quarantine from {first} to {last}, both days included.</source>
        <translation>Karensperiode fra og med {first} til og med {last}.</translation>
    </message>
    <message>
        <source>Regional election</source>
        <translation>Regionsrådsvalg</translation>
    </message>
    <message>
        <source>Storting election</source>
        <translation>Stortingsvalg</translation>
    </message>
    <message>
        <source>The election lies after the latest possible date</source>
        <translation>Valget ligger efter den seneste mulige dato</translation>
    </message>
    <message>
        <source>The election lies before the day it was called</source>
        <translation>Valget ligger før den dag, det blev udskrevet</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>beregnet</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>besluttet</translation>
    </message>
    <message>
        <source>fixed by law</source>
        <translation>fastsat ved lov</translation>
    </message>
    <message>
        <source>latest possible date</source>
        <translation>seneste mulige dato</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>Ask the sender for one packed file instead.</source>
        <translation>Bed i stedet afsenderen om én pakket fil.</translation>
    </message>
    <message>
        <source>Attachment {number}</source>
        <translation>Bilag {number}</translation>
    </message>
    <message>
        <source>Check that the file still is there and that you may read it.</source>
        <translation>Kontrollér, at filen stadig findes, og at du må læse den.</translation>
    </message>
    <message>
        <source>Correct the address under People and make the draft again.</source>
        <translation>Ret adressen under Personer, og lav udkastet igen.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>E-mails of up to {megabytes} MB are read, with their attachments.</source>
        <translation>Mails på op til {megabytes} MB kan indlæses med bilag.</translation>
    </message>
    <message>
        <source>It has neither sender, subject nor date as an e-mail has.</source>
        <translation>Den har hverken afsender, emne eller dato, som en mail har.</translation>
    </message>
    <message>
        <source>It is neither CSV nor XLSX, or it is damaged.</source>
        <translation>Den er hverken CSV eller XLSX, eller også er den beskadiget.</translation>
    </message>
    <message>
        <source>It is protected by a password or was saved in the old .xls format.</source>
        <translation>Den er beskyttet med adgangskode eller gemt i det gamle .xls-format.</translation>
    </message>
    <message>
        <source>Open it in Excel and save it as .xlsx.</source>
        <translation>Åbn den i Excel, og gem den som .xlsx.</translation>
    </message>
    <message>
        <source>Open it in Excel, remove the password and save it as .xlsx.</source>
        <translation>Åbn den i Excel, fjern adgangskoden, og gem den som .xlsx.</translation>
    </message>
    <message>
        <source>Open it in Outlook and save it again.</source>
        <translation>Åbn den i Outlook, og gem den igen.</translation>
    </message>
    <message>
        <source>Save it again from the program it came from.</source>
        <translation>Gem den igen fra det program, den kommer fra.</translation>
    </message>
    <message>
        <source>Save only the rows that are needed in a new file.</source>
        <translation>Gem kun de nødvendige rækker i en ny fil.</translation>
    </message>
    <message>
        <source>Save the e-mail from Outlook as .msg or .eml and try again.</source>
        <translation>Gem mailen fra Outlook som .msg eller .eml, og prøv igen.</translation>
    </message>
    <message>
        <source>Save the large attachments elsewhere, remove them from the e-mail and import it again.</source>
        <translation>Gem de store bilag et andet sted, fjern dem fra mailen, og importér den igen.</translation>
    </message>
    <message>
        <source>Tables of up to {rows} rows and {megabytes} MB are read.</source>
        <translation>Tabeller på op til {rows} rækker og {megabytes} MB kan indlæses.</translation>
    </message>
    <message>
        <source>The draft was not made.</source>
        <translation>Udkastet er ikke lavet.</translation>
    </message>
    <message>
        <source>The e-mail is encrypted: open the attachment.</source>
        <translation>Mailen er krypteret. Åbn bilaget.</translation>
    </message>
    <message>
        <source>The e-mail {name} cannot be read</source>
        <translation>Mailen {name} kan ikke læses</translation>
    </message>
    <message>
        <source>The e-mail {name} has too many attachments</source>
        <translation>Mailen {name} har for mange bilag</translation>
    </message>
    <message>
        <source>The e-mail {name} is too large</source>
        <translation>Mailen {name} er for stor</translation>
    </message>
    <message>
        <source>The file is damaged or only a part of it was saved.</source>
        <translation>Filen er beskadiget, eller kun en del af den er gemt.</translation>
    </message>
    <message>
        <source>The file {name} cannot be opened</source>
        <translation>Filen {name} kan ikke åbnes</translation>
    </message>
    <message>
        <source>The file {name} is empty</source>
        <translation>Filen {name} er tom</translation>
    </message>
    <message>
        <source>The file {name} is not a table</source>
        <translation>Filen {name} er ikke en tabel</translation>
    </message>
    <message>
        <source>The file {name} is not an e-mail</source>
        <translation>Filen {name} er ikke en mail</translation>
    </message>
    <message>
        <source>The system says: {reason}</source>
        <translation>Systemet siger: {reason}</translation>
    </message>
    <message>
        <source>The table {name} cannot be read</source>
        <translation>Tabellen {name} kan ikke læses</translation>
    </message>
    <message>
        <source>The table {name} is too large</source>
        <translation>Tabellen {name} er for stor</translation>
    </message>
    <message>
        <source>The text of this e-mail could not be read: open the e-mail in Outlook.</source>
        <translation>Mailens tekst kunne ikke læses. Åbn mailen i Outlook.</translation>
    </message>
    <message>
        <source>There is nothing in the file to read.</source>
        <translation>Der er intet at læse i filen.</translation>
    </message>
    <message>
        <source>Up to {number} attachments are read.</source>
        <translation>Op til {number} bilag kan indlæses.</translation>
    </message>
    <message>
        <source>{address} is not an e-mail address</source>
        <translation>{address} er ikke en mailadresse</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Enter a whole number, for example 12</source>
        <translation>Skriv et helt tal, for eksempel 12</translation>
    </message>
    <message>
        <source>Enter an e-mail address, for example name@council.org</source>
        <translation>Skriv en mailadresse, for eksempel navn@kommune.example</translation>
    </message>
</context>
<context>
    <name>FileCards</name>
    <message numerus="yes">
        <source>%n lines, nothing changed or missing</source>
        <translation>
            <numerusform>%n linje, intet er ændret eller mangler</numerusform>
            <numerusform>%n linjer, intet er ændret eller mangler</numerusform>
        </translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Tag sikkerhedskopi</translation>
    </message>
    <message>
        <source>Back up now …</source>
        <translation>Tag sikkerhedskopi nu …</translation>
    </message>
    <message>
        <source>Check the log</source>
        <translation>Kontrollér loggen</translation>
    </message>
    <message>
        <source>Each change has left a line in the log. The check finds a line that was changed or removed.</source>
        <translation>Hver ændring har sat en linje i loggen. Kontrollen finder linjer, der er ændret eller fjernet.</translation>
    </message>
    <message>
        <source>Everything of this municipality lies in this one file. Keep a backup elsewhere.</source>
        <translation>Alt om kommunen ligger i denne ene fil. Hav en sikkerhedskopi et andet sted.</translation>
    </message>
    <message>
        <source>Keep this file, and compare it with a backup.</source>
        <translation>Behold filen, og sammenlign den med en sikkerhedskopi.</translation>
    </message>
    <message>
        <source>New municipality …</source>
        <translation>Ny kommune …</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åbn</translation>
    </message>
    <message>
        <source>Open another file …</source>
        <translation>Åbn en anden fil …</translation>
    </message>
    <message>
        <source>Open municipality</source>
        <translation>Åbn kommune</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Åbn {name}</translation>
    </message>
    <message>
        <source>Other municipalities</source>
        <translation>Andre kommuner</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Vis mappe</translation>
    </message>
    <message>
        <source>The backup is written</source>
        <translation>Sikkerhedskopien er skrevet</translation>
    </message>
    <message>
        <source>The log is being checked</source>
        <translation>Loggen kontrolleres</translation>
    </message>
    <message>
        <source>The log is not whole</source>
        <translation>Loggen er ikke intakt</translation>
    </message>
    <message>
        <source>The log is whole</source>
        <translation>Loggen er intakt</translation>
    </message>
    <message>
        <source>This municipality&apos;s file</source>
        <translation>Kommunens fil</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Clear</source>
        <translation>Ryd</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Udvalg</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Sortér</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Everywhere</source>
        <translation>Overalt</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Her</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Fill in this field: {label}</source>
        <translation>Udfyld feltet »{label}«</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Skal udfyldes</translation>
    </message>
</context>
<context>
    <name>Founding</name>
    <message>
        <source>Enter its name.</source>
        <translation>Skriv navnet.</translation>
    </message>
    <message>
        <source>The municipality has no name</source>
        <translation>Kommunen har intet navn</translation>
    </message>
</context>
<context>
    <name>HandlingPart</name>
    <message>
        <source>Handling</source>
        <translation>Behandling</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Missing for the next step</source>
        <translation>Mangler før næste trin</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mere</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Answer, and have it approved</source>
        <translation>Skriv svaret, og få det godkendt</translation>
    </message>
    <message>
        <source>Drop an e-mail on the questions</source>
        <translation>Træk en mail hen på spørgsmålene</translation>
    </message>
    <message>
        <source>Enter the people</source>
        <translation>Opret personerne</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>De første trin</translation>
    </message>
    <message>
        <source>First steps, and the keys that save time</source>
        <translation>De første trin og de taster, der sparer tid</translation>
    </message>
    <message>
        <source>Go to calendar</source>
        <translation>Gå til kalender</translation>
    </message>
    <message>
        <source>Go to dispatches</source>
        <translation>Gå til udsendelser</translation>
    </message>
    <message>
        <source>Go to people</source>
        <translation>Gå til personer</translation>
    </message>
    <message>
        <source>Go to questions</source>
        <translation>Gå til spørgsmål</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjælp</translation>
    </message>
    <message>
        <source>Look at the calendar</source>
        <translation>Se på kalenderen</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Lavet med</translation>
    </message>
    <message>
        <source>Members with their e-mail addresses, and the officials who may approve. A sheet can be imported.</source>
        <translation>Medlemmer med mailadresser og de embedsfolk, der kan godkende. Et regneark kan importeres.</translation>
    </message>
    <message>
        <source>Samspil makes a draft for your e-mail program. When you have sent it, the ledger keeps who got it.</source>
        <translation>Samspil laver et udkast til dit mailprogram. Når du har bekræftet, at det er sendt, gemmer Samspil, hvem der har fået svaret.</translation>
    </message>
    <message>
        <source>Samspil works without the internet. What you enter stays in the municipality&apos;s own file.</source>
        <translation>Samspil arbejder uden internet. Det, du skriver, bliver i kommunens egen fil.</translation>
    </message>
    <message>
        <source>See which days count, and enter your own closing days.</source>
        <translation>Se, hvilke dage der tæller med, og skriv kommunens egne lukkedage ind.</translation>
    </message>
    <message>
        <source>Send, and say so</source>
        <translation>Send, og bekræft det</translation>
    </message>
    <message>
        <source>Somebody other than the writer approves. The bar above the question shows what is missing.</source>
        <translation>En anden end den, der har skrevet svaret, godkender det. Linjen over spørgsmålet viser, hvad der mangler.</translation>
    </message>
    <message>
        <source>The sender is recognised by the address, and the deadline is counted at once.</source>
        <translation>Afsenderen genkendes på adressen, og fristen beregnes straks.</translation>
    </message>
    <message>
        <source>Version {number}, on Qt {qt}</source>
        <translation>Version {number} på Qt {qt}</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message numerus="yes">
        <source>%n cells cannot be used</source>
        <translation>
            <numerusform>%n celle kan ikke bruges</numerusform>
            <numerusform>%n celler kan ikke bruges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n ændret</numerusform>
            <numerusform>%n ændrede</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n ny</numerusform>
            <numerusform>%n nye</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n uændret</numerusform>
            <numerusform>%n uændrede</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
    <message>
        <source>Cells to mend</source>
        <translation>Celler, der skal rettes</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ændrede</translation>
    </message>
    <message>
        <source>Columns that are not used: {names}</source>
        <translation>Kolonner, der ikke bruges: {names}</translation>
    </message>
    <message numerus="yes">
        <source>Import %n people</source>
        <translation>
            <numerusform>Importér %n person</numerusform>
            <numerusform>Importér %n personer</numerusform>
        </translation>
    </message>
    <message>
        <source>Import from {name}</source>
        <translation>Import fra {name}</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nye</translation>
    </message>
    <message>
        <source>New committees: {names}</source>
        <translation>Nye udvalg: {names}</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Række {number}</translation>
    </message>
    <message>
        <source>The file changes nothing</source>
        <translation>Filen ændrer intet</translation>
    </message>
    <message>
        <source>Their rows are left out, the others can be imported. Nothing is written yet.</source>
        <translation>Deres rækker udelades, de øvrige kan importeres. Intet er skrevet endnu.</translation>
    </message>
    <message>
        <source>They are added, as none has this name yet.</source>
        <translation>De oprettes, da ingen har det navn endnu.</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Uændrede</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>og %n mere</numerusform>
            <numerusform>og %n flere</numerusform>
        </translation>
    </message>
    <message>
        <source>empty</source>
        <translation>tom</translation>
    </message>
</context>
<context>
    <name>Incoming</name>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n kunne ikke læses</numerusform>
            <numerusform>%n kunne ikke læses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here already</source>
        <translation>
            <numerusform>%n fandtes i forvejen</numerusform>
            <numerusform>%n fandtes i forvejen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions registered</source>
        <translation>
            <numerusform>%n spørgsmål registreret</numerusform>
            <numerusform>%n spørgsmål registreret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registered</source>
        <translation>
            <numerusform>%n registreret</numerusform>
            <numerusform>%n registreret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n seconds left.</source>
        <translation>
            <numerusform>Cirka %n sekund endnu.</numerusform>
            <numerusform>Cirka %n sekunder endnu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Drop .eml or .msg files, or a folder that holds some.</source>
        <translation>Træk .eml- eller .msg-filer hertil eller en mappe, der indeholder dem.</translation>
    </message>
    <message>
        <source>No e-mail was found</source>
        <translation>Ingen mail blev fundet</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n e-mails</source>
        <translation>
            <numerusform>Indlæser %n mail</numerusform>
            <numerusform>Indlæser %n mails</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>You can go on working.</source>
        <translation>Du kan arbejde videre imens.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>og %n mere</numerusform>
            <numerusform>og %n flere</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} af {total}</translation>
    </message>
</context>
<context>
    <name>InquiryWell</name>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n byte</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åbn</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Gem som …</translation>
    </message>
    <message>
        <source>The mail has no text.</source>
        <translation>Mailen har ingen tekst.</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>Spørgsmålet</translation>
    </message>
</context>
<context>
    <name>LetterheadCard</name>
    <message>
        <source>Choose a picture of at most 20 MB.</source>
        <translation>Vælg et billede på højst 20 MB.</translation>
    </message>
    <message>
        <source>Choose logo</source>
        <translation>Vælg logo</translation>
    </message>
    <message>
        <source>Choose logo …</source>
        <translation>Vælg logo …</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Brevhoved</translation>
    </message>
    <message>
        <source>PNG or JPEG. It is printed at most 18 mm high.</source>
        <translation>PNG eller JPEG. Logoet trykkes højst 18 mm højt.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Billeder</translation>
    </message>
    <message>
        <source>Remove logo</source>
        <translation>Fjern logo</translation>
    </message>
    <message>
        <source>The logo cannot be used</source>
        <translation>Logoet kan ikke bruges</translation>
    </message>
    <message>
        <source>The picture cannot be read</source>
        <translation>Billedet kan ikke læses</translation>
    </message>
</context>
<context>
    <name>ListHeader</name>
    <message>
        <source>Column heads</source>
        <translation>Kolonneoverskrifter</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message numerus="yes">
        <source>%n more to remind of</source>
        <translation>
            <numerusform>%n nærmer sig fristen</numerusform>
            <numerusform>%n nærmer sig fristen</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Ryd filtre</translation>
    </message>
    <message>
        <source>Drag an e-mail from Outlook here to make a question of it</source>
        <translation>Træk en mail fra Outlook hertil for at oprette et spørgsmål</translation>
    </message>
    <message numerus="yes">
        <source>Due within %n working days</source>
        <translation>
            <numerusform>Frist inden for %n arbejdsdag</numerusform>
            <numerusform>Frist inden for %n arbejdsdage</numerusform>
        </translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Import e-mail</source>
        <translation>Importér mail</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nyt</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Nyt spørgsmål</translation>
    </message>
    <message>
        <source>New questions come in when you drag an e-mail here.</source>
        <translation>Nye spørgsmål kommer ind, når du trækker en mail hertil.</translation>
    </message>
    <message>
        <source>No question matches the filters</source>
        <translation>Intet spørgsmål passer til filtrene</translation>
    </message>
    <message>
        <source>No questions are waiting</source>
        <translation>Ingen spørgsmål venter</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Spørgsmål</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>Vis alle igen</translation>
    </message>
</context>
<context>
    <name>ListSearch</name>
    <message>
        <source>Search in the list</source>
        <translation>Søg i listen</translation>
    </message>
</context>
<context>
    <name>Logo</name>
    <message>
        <source>Choose a PNG or JPEG file.</source>
        <translation>Vælg en PNG- eller JPEG-fil.</translation>
    </message>
    <message>
        <source>SVG files cannot be used yet.</source>
        <translation>SVG-filer kan ikke bruges endnu.</translation>
    </message>
    <message>
        <source>The file is damaged or not a picture.</source>
        <translation>Filen er beskadiget eller ikke et billede.</translation>
    </message>
    <message>
        <source>The logo cannot be used</source>
        <translation>Logoet kan ikke bruges</translation>
    </message>
    <message>
        <source>The picture has too many pixels.</source>
        <translation>Billedet har for mange pixels.</translation>
    </message>
</context>
<context>
    <name>MemberList</name>
    <message numerus="yes">
        <source>%n dispatches to all are missing</source>
        <translation>
            <numerusform>%n udsendelse til alle mangler</numerusform>
            <numerusform>%n udsendelser til alle mangler</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Has got everything that went to all</source>
        <translation>Har fået alt, der er sendt til alle</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Medlem</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Mangler</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Intet mangler</translation>
    </message>
    <message>
        <source>The member has got all that went to everybody.</source>
        <translation>Medlemmet har fået alt, der er sendt til alle.</translation>
    </message>
    <message>
        <source>What the member has got</source>
        <translation>Det har medlemmet fået</translation>
    </message>
    <message>
        <source>{name} (not a member now)</source>
        <translation>{name} (ikke medlem nu)</translation>
    </message>
</context>
<context>
    <name>MissingCard</name>
    <message>
        <source>Missing for the next step</source>
        <translation>Mangler før næste trin</translation>
    </message>
</context>
<context>
    <name>Months</name>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
</context>
<context>
    <name>MovesCard</name>
    <message numerus="yes">
        <source>%n deadlines would move</source>
        <translation>
            <numerusform>%n frist flytter sig</numerusform>
            <numerusform>%n frister flytter sig</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Gem ikke</translation>
    </message>
    <message>
        <source>No open deadline moves</source>
        <translation>Ingen åben frist flytter sig</translation>
    </message>
    <message>
        <source>Only open questions move. Those that have ended keep the deadline they were judged by.</source>
        <translation>Kun fristen for åbne spørgsmål flyttes. Afsluttede beholder den frist, de er vurderet efter.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Save and move</source>
        <translation>Gem og flyt frister</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>og %n mere</numerusform>
            <numerusform>og %n flere</numerusform>
        </translation>
    </message>
    <message>
        <source>{number}: from {before} to {after}</source>
        <translation>{number}: fra {before} til {after}</translation>
    </message>
</context>
<context>
    <name>Need</name>
    <message>
        <source>A director or the chief of staff must approve</source>
        <translation>En direktør eller stabschefen skal godkende</translation>
    </message>
    <message>
        <source>Another person than the writer must approve</source>
        <translation>En anden end den, der har skrevet svaret, skal godkende</translation>
    </message>
    <message>
        <source>Choose the committee that asked</source>
        <translation>Vælg det udvalg, der har spurgt</translation>
    </message>
    <message>
        <source>Choose the member who asks</source>
        <translation>Vælg det medlem, der spørger</translation>
    </message>
    <message>
        <source>Choose what kind of inquiry it is</source>
        <translation>Vælg, hvilken slags henvendelse det er</translation>
    </message>
    <message>
        <source>Choose who is responsible</source>
        <translation>Vælg, hvem der er ansvarlig</translation>
    </message>
    <message>
        <source>Choose whom the answer goes to</source>
        <translation>Vælg, hvem svaret sendes til</translation>
    </message>
    <message>
        <source>Choose why the answer does not go to all</source>
        <translation>Vælg, hvorfor svaret ikke sendes til alle</translation>
    </message>
    <message>
        <source>Enter the agreed deadline</source>
        <translation>Skriv den aftalte frist</translation>
    </message>
    <message>
        <source>Enter to whom it was handed on</source>
        <translation>Skriv, hvem den er sendt videre til</translation>
    </message>
    <message>
        <source>Enter who set the task going</source>
        <translation>Skriv, hvem der har sat opgaven i gang</translation>
    </message>
    <message>
        <source>Enter who was consulted</source>
        <translation>Skriv, hvem der er taget med på råd</translation>
    </message>
    <message>
        <source>See to every angle, or mark it as not relevant</source>
        <translation>Dæk hver vinkel, eller markér den som ikke relevant</translation>
    </message>
    <message>
        <source>Write the answer</source>
        <translation>Skriv svaret</translation>
    </message>
</context>
<context>
    <name>NewTown</name>
    <message numerus="yes">
        <source>%n cells cannot be used, their rows are left out:</source>
        <translation>
            <numerusform>%n celle kan ikke bruges, rækken udelades:</numerusform>
            <numerusform>%n celler kan ikke bruges, rækkerne udelades:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are ready to import</source>
        <translation>
            <numerusform>%n person er klar til import</numerusform>
            <numerusform>%n personer er klar til import</numerusform>
        </translation>
    </message>
    <message>
        <source>As it stands in letters, for example Havnby Kommune</source>
        <translation>Som det står i breve, for eksempel Havnby Kommune</translation>
    </message>
    <message>
        <source>Choose logo</source>
        <translation>Vælg logo</translation>
    </message>
    <message>
        <source>Choose logo …</source>
        <translation>Vælg logo …</translation>
    </message>
    <message>
        <source>Choose sheet</source>
        <translation>Vælg regneark</translation>
    </message>
    <message>
        <source>Choose sheet …</source>
        <translation>Vælg regneark …</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Danmark</translation>
    </message>
    <message>
        <source>For letters and answers. PNG or JPEG.</source>
        <translation>Til breve og svar. PNG eller JPEG.</translation>
    </message>
    <message>
        <source>It decides public holidays, elections and words</source>
        <translation>Landet bestemmer helligdage, valg og ord</translation>
    </message>
    <message>
        <source>Language of documents</source>
        <translation>Sprog i dokumenter</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Members and officials from a CSV or XLSX file with a heading over each column, such as name and e-mail.</source>
        <translation>Medlemmer og embedsfolk fra en CSV- eller XLSX-fil med en overskrift over hver kolonne, for eksempel navn og mail.</translation>
    </message>
    <message>
        <source>Name of the municipality</source>
        <translation>Kommunens navn</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norge</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Billeder</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Regneark</translation>
    </message>
    <message>
        <source>The logo</source>
        <translation>Logoet</translation>
    </message>
    <message>
        <source>The picture cannot be read</source>
        <translation>Billedet kan ikke læses</translation>
    </message>
    <message>
        <source>can wait</source>
        <translation>kan vente</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Kopiér detaljer</translation>
    </message>
    <message>
        <source>Something went wrong in the program</source>
        <translation>Noget gik galt i programmet</translation>
    </message>
    <message>
        <source>What you have typed is kept. Go on working, or start the program again if it keeps happening.</source>
        <translation>Det, du har skrevet, er gemt. Arbejd videre, eller start programmet igen, hvis det bliver ved.</translation>
    </message>
</context>
<context>
    <name>OptionList</name>
    <message>
        <source>Search in the list</source>
        <translation>Søg i listen</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Choose another printer, or save the file.</source>
        <translation>Vælg en anden printer, eller gem filen.</translation>
    </message>
    <message>
        <source>It is damaged, locked, or not a PDF.</source>
        <translation>Det er beskadiget, låst eller ikke en PDF.</translation>
    </message>
    <message>
        <source>Open it with another program to see what it holds.</source>
        <translation>Åbn det med et andet program for at se indholdet.</translation>
    </message>
    <message>
        <source>The document cannot be shown</source>
        <translation>Dokumentet kan ikke vises</translation>
    </message>
    <message>
        <source>The printer does not answer</source>
        <translation>Printeren svarer ikke</translation>
    </message>
</context>
<context>
    <name>Path</name>
    <message>
        <source>A member asks the institution&apos;s leader directly. Hand it on, and plan the visit.</source>
        <translation>Et medlem spørger institutionens leder direkte. Send ønsket videre, og planlæg besøget.</translation>
    </message>
    <message>
        <source>A member may put an item on the agenda. Hand it on to whoever prepares the meeting.</source>
        <translation>Et medlem kan få et punkt på dagsordenen. Send det videre til den, der forbereder mødet.</translation>
    </message>
    <message>
        <source>A plain fact. It may go to the asker alone, when a director has been consulted.</source>
        <translation>En ren oplysning. Svaret kan sendes til spørgeren alene, når en direktør er taget med på råd.</translation>
    </message>
    <message>
        <source>Existing information answers it. The answer goes to all members within the deadline.</source>
        <translation>Det kan besvares med oplysninger, der allerede findes. Svaret sendes til alle medlemmer inden fristen.</translation>
    </message>
    <message>
        <source>It is handled as a request for access to documents. Hand it on.</source>
        <translation>Det behandles som en anmodning om aktindsigt. Send det videre.</translation>
    </message>
    <message>
        <source>It needs more work, so the mayor, a committee or the council must set it going first.</source>
        <translation>Det kræver mere arbejde, så borgmesteren, et udvalg eller kommunalbestyrelsen skal først sætte det i gang.</translation>
    </message>
    <message>
        <source>Only that a talk is wanted is kept. The text of the mail is removed from the register.</source>
        <translation>Kun ønsket om en samtale gemmes. Mailens tekst fjernes fra registret.</translation>
    </message>
    <message>
        <source>The material is prepared, and the item returns to the committee that asked.</source>
        <translation>Materialet udarbejdes, og punktet vender tilbage til det udvalg, der har spurgt.</translation>
    </message>
    <message>
        <source>The mayor handles access to files. It covers material that exists already.</source>
        <translation>Borgmesteren tager sig af sagsindsigt. Den gælder materiale, der allerede findes.</translation>
    </message>
    <message>
        <source>The right to see files belongs to the body as a whole. Hand it on to its chair.</source>
        <translation>Retten til indsigt tilhører det folkevalgte organ som helhed. Send det videre til organets leder.</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Formand</translation>
    </message>
    <message>
        <source>Change its name or dates instead.</source>
        <translation>Ret i stedet navnet eller datoerne.</translation>
    </message>
    <message>
        <source>Chief executive</source>
        <translation>Kommunaldirektør</translation>
    </message>
    <message>
        <source>Chief of staff</source>
        <translation>Stabschef</translation>
    </message>
    <message>
        <source>Choose the position first.</source>
        <translation>Vælg først stillingen.</translation>
    </message>
    <message>
        <source>Column {letter} is for the same; keep one of them</source>
        <translation>Kolonne {letter} gælder det samme. Behold en af dem</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Udvalg</translation>
    </message>
    <message>
        <source>Committees</source>
        <translation>Udvalg</translation>
    </message>
    <message>
        <source>Deputy mayor</source>
        <translation>Viceborgmester</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Direktør</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>End the first one the day before the next begins.</source>
        <translation>Lad den første slutte dagen før, den næste begynder.</translation>
    </message>
    <message>
        <source>Enter a date with its year, for example 1.1.2026</source>
        <translation>Skriv en dato med årstal, for eksempel 1.1.2026</translation>
    </message>
    <message>
        <source>Enter a name</source>
        <translation>Skriv et navn</translation>
    </message>
    <message>
        <source>Enter director, chief of staff, head of secretariat or another position</source>
        <translation>Skriv direktør, stabschef, sekretariatschef eller en anden stilling</translation>
    </message>
    <message>
        <source>Enter member, mayor, deputy mayor or substitute</source>
        <translation>Skriv medlem, borgmester, viceborgmester eller stedfortræder</translation>
    </message>
    <message>
        <source>Enter one e-mail address, for example name@municipality.example</source>
        <translation>Skriv én mailadresse, for eksempel navn@kommune.example</translation>
    </message>
    <message>
        <source>Enter yes or no</source>
        <translation>Skriv ja eller nej</translation>
    </message>
    <message>
        <source>Finance committee</source>
        <translation>Økonomiudvalg</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Fornavn</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>Head of secretariat</source>
        <translation>Sekretariatschef</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Institutioner</translation>
    </message>
    <message>
        <source>It ends on {end}, before it starts on {start}</source>
        <translation>Slutdatoen {end} ligger før startdatoen {start}</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Efternavn</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Leder</translation>
    </message>
    <message>
        <source>May approve answers</source>
        <translation>Kan godkende svar</translation>
    </message>
    <message>
        <source>May be contacted by members</source>
        <translation>Kan kontaktes af medlemmer</translation>
    </message>
    <message>
        <source>Mayor</source>
        <translation>Borgmester</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Medlem</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Medlemmer</translation>
    </message>
    <message>
        <source>Members have seats in {name}</source>
        <translation>Medlemmer har pladser i {name}</translation>
    </message>
    <message>
        <source>Move them to another committee first.</source>
        <translation>Flyt dem først til et andet udvalg.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Name the committee that is chaired</source>
        <translation>Skriv det udvalg, medlemmet er formand for</translation>
    </message>
    <message>
        <source>Officials</source>
        <translation>Embedsfolk</translation>
    </message>
    <message>
        <source>Only a director or the chief of staff can be given the right to approve</source>
        <translation>Kun en direktør eller stabschefen kan få ret til at godkende</translation>
    </message>
    <message>
        <source>Other addresses</source>
        <translation>Andre adresser</translation>
    </message>
    <message>
        <source>Other position</source>
        <translation>Anden stilling</translation>
    </message>
    <message>
        <source>Party or list</source>
        <translation>Parti eller liste</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Stilling</translation>
    </message>
    <message>
        <source>Remove the seat in the committee first.</source>
        <translation>Fjern først pladsen i udvalget.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Pladser</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Sekretær</translation>
    </message>
    <message>
        <source>Set the last day instead.</source>
        <translation>Angiv i stedet den sidste dag.</translation>
    </message>
    <message>
        <source>Set the last day of the seat instead.</source>
        <translation>Angiv i stedet pladsens sidste dag.</translation>
    </message>
    <message>
        <source>Set the last day of the seats instead.</source>
        <translation>Angiv i stedet pladsernes sidste dag.</translation>
    </message>
    <message>
        <source>Several people have this address</source>
        <translation>Flere personer har denne adresse</translation>
    </message>
    <message>
        <source>Several people have this name; add the e-mail address</source>
        <translation>Flere personer har dette navn. Tilføj mailadressen</translation>
    </message>
    <message>
        <source>Standing committee</source>
        <translation>Stående udvalg</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>Stedfortræder</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Valgperioder</translation>
    </message>
    <message>
        <source>The address belongs to {name}</source>
        <translation>Adressen tilhører {name}</translation>
    </message>
    <message>
        <source>The same member has two seats on the same day</source>
        <translation>Det samme medlem har to pladser på samme dag</translation>
    </message>
    <message>
        <source>The term overlaps {name}</source>
        <translation>Valgperioden overlapper {name}</translation>
    </message>
    <message>
        <source>There is no column with names; give one the heading {name}</source>
        <translation>Der er ingen kolonne med navne. Giv en kolonne overskriften {name}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Two have the chair on the same day</source>
        <translation>To er formand på samme dag</translation>
    </message>
    <message>
        <source>Two seats overlap: from {one} and from {other}</source>
        <translation>To pladser overlapper: fra {one} og fra {other}</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Fortrudt</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>siden {day}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>{institutions} belong to {name}</source>
        <translation>{institutions} hører under {name}</translation>
    </message>
    <message>
        <source>{name} has a seat in {committees}</source>
        <translation>{name} har plads i {committees}</translation>
    </message>
    <message>
        <source>{name} has been a member, and the history needs that</source>
        <translation>{name} har været medlem og skal blive stående i historikken</translation>
    </message>
    <message>
        <source>{name} has been in office, and the history needs that</source>
        <translation>{name} har været ansat og skal blive stående i historikken</translation>
    </message>
    <message>
        <source>{name} has had members, and the history needs that</source>
        <translation>{name} har haft medlemmer og skal blive stående i historikken</translation>
    </message>
    <message>
        <source>{name} has the address {address}</source>
        <translation>{name} har adressen {address}</translation>
    </message>
    <message>
        <source>{name} is named elsewhere and cannot be removed</source>
        <translation>{name} er nævnt andre steder og kan ikke fjernes</translation>
    </message>
    <message>
        <source>{name} is there already</source>
        <translation>{name} findes allerede</translation>
    </message>
    <message>
        <source>{name} leaves on {day}</source>
        <translation>{name} udtræder den {day}</translation>
    </message>
    <message>
        <source>{name} was added</source>
        <translation>{name} er tilføjet</translation>
    </message>
    <message>
        <source>{name} was changed</source>
        <translation>{name} er ændret</translation>
    </message>
    <message>
        <source>{name} was removed</source>
        <translation>{name} er fjernet</translation>
    </message>
    <message>
        <source>{new} added, {changed} changed</source>
        <translation>{new} tilføjet, {changed} ændret</translation>
    </message>
</context>
<context>
    <name>PeopleDetails</name>
    <message>
        <source>Choose somebody in the list</source>
        <translation>Vælg en på listen</translation>
    </message>
    <message>
        <source>Ends today</source>
        <translation>Afslut i dag</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Gemt {time}</translation>
    </message>
</context>
<context>
    <name>PeopleForm</name>
    <message>
        <source>A director or the chief of staff (D3b)</source>
        <translation>En direktør eller stabschefen (D3b)</translation>
    </message>
    <message>
        <source>One a line. Mail from these is recognised too.</source>
        <translation>En på hver linje. Mails herfra genkendes også.</translation>
    </message>
</context>
<context>
    <name>PeopleLists</name>
    <message>
        <source>Clear filters</source>
        <translation>Ryd filtre</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Vis alle</translation>
    </message>
    <message>
        <source>Import a sheet, or enter them one by one.</source>
        <translation>Importér et regneark, eller opret dem én ad gangen.</translation>
    </message>
    <message>
        <source>Import people from a file</source>
        <translation>Importér personer fra en fil</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Importér …</translation>
    </message>
    <message>
        <source>Member on</source>
        <translation>Medlem den</translation>
    </message>
    <message>
        <source>New committee</source>
        <translation>Nyt udvalg</translation>
    </message>
    <message>
        <source>New institution</source>
        <translation>Ny institution</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>Nyt medlem</translation>
    </message>
    <message>
        <source>New official</source>
        <translation>Ny embedsperson</translation>
    </message>
    <message>
        <source>New term</source>
        <translation>Ny valgperiode</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Her er ikke noget endnu</translation>
    </message>
    <message>
        <source>Nothing matches the filters</source>
        <translation>Intet passer til filtrene</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>Søg i listen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Who was a member on this day</source>
        <translation>Hvem var medlem denne dag</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message numerus="yes">
        <source>%n members today</source>
        <translation>
            <numerusform>%n medlem i dag</numerusform>
            <numerusform>%n medlemmer i dag</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Tilbage til listen</translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>Importér personer</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Opret ny</translation>
    </message>
    <message>
        <source>Next list</source>
        <translation>Næste liste</translation>
    </message>
    <message>
        <source>Previous list</source>
        <translation>Forrige liste</translation>
    </message>
    <message>
        <source>Remove entry</source>
        <translation>Fjern den valgte</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>Søg i listen</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Regneark</translation>
    </message>
    <message>
        <source>mayor {name}</source>
        <translation>borgmester {name}</translation>
    </message>
</context>
<context>
    <name>PeopleTable</name>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n medlem</numerusform>
            <numerusform>%n medlemmer</numerusform>
        </translation>
    </message>
    <message>
        <source>Authorised</source>
        <translation>Bemyndigelse</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Nuværende</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>Økonomi</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>May approve</source>
        <translation>Kan godkende</translation>
    </message>
    <message>
        <source>Not a member</source>
        <translation>Ikke medlem</translation>
    </message>
    <message>
        <source>Not in office</source>
        <translation>Ikke i stilling</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Pladser</translation>
    </message>
    <message>
        <source>Special</source>
        <translation>Særligt</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Stående</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
</context>
<context>
    <name>PersonPane</name>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
</context>
<context>
    <name>PersonPicker</name>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
</context>
<context>
    <name>PolicyCard</name>
    <message>
        <source>A changed rule for deadlines</source>
        <translation>En ændret regel for frister</translation>
    </message>
    <message>
        <source>A person or a body</source>
        <translation>En person eller et organ</translation>
    </message>
    <message>
        <source>These numbers are agreed by the municipality. A change asks who agreed to it.</source>
        <translation>Kommunen har besluttet disse tal. Ved en ændring skal du skrive, hvem der har besluttet den.</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>Hvornår?</translation>
    </message>
    <message>
        <source>Who agreed?</source>
        <translation>Hvem har besluttet det?</translation>
    </message>
</context>
<context>
    <name>PreferencesPage</name>
    <message>
        <source>As the municipality</source>
        <translation>Som kommunen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Tag sikkerhedskopi nu</translation>
    </message>
    <message>
        <source>Check the log</source>
        <translation>Kontrollér loggen</translation>
    </message>
    <message>
        <source>Ctrl + and Ctrl − change it anywhere</source>
        <translation>Ctrl + og Ctrl − ændrer den overalt</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mørkt</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Frister</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Sprog i vinduet</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lyst</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Lyst eller mørkt</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Spørgsmål</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Indstillinger</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Tekststørrelse</translation>
    </message>
    <message>
        <source>These settings belong to you on this computer, not to the municipality.</source>
        <translation>Disse indstillinger gælder for dig på denne computer, ikke for kommunen.</translation>
    </message>
    <message>
        <source>They are saved as you change them, and can be undone</source>
        <translation>De gemmes, når du ændrer dem, og kan fortrydes</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Denne computer</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Fit width</source>
        <translation>Tilpas bredden</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Større</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Næste side</translation>
    </message>
    <message>
        <source>Nothing is lost. Choose another place.</source>
        <translation>Intet er gået tabt. Vælg et andet sted.</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF-dokument</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Side {page} af {count}</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Forrige side</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Udskriv …</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Gem som …</translation>
    </message>
    <message>
        <source>Save document</source>
        <translation>Gem dokument</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Mindre</translation>
    </message>
    <message>
        <source>The file could not be saved</source>
        <translation>Filen kunne ikke gemmes</translation>
    </message>
    <message>
        <source>This document cannot be shown</source>
        <translation>Dokumentet kan ikke vises</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days over</source>
        <translation>
            <numerusform>%n dag over</numerusform>
            <numerusform>%n dage over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due today</source>
        <translation>
            <numerusform>%n med frist i dag</numerusform>
            <numerusform>%n med frist i dag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members of {committee}</source>
        <translation>
            <numerusform>%n medlem af {committee}</numerusform>
            <numerusform>%n medlemmer af {committee}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n åbent</numerusform>
            <numerusform>%n åbne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overskredet</numerusform>
            <numerusform>%n overskredne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working days</source>
        <translation>
            <numerusform>%n arbejdsdag</numerusform>
            <numerusform>%n arbejdsdage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working days over</source>
        <translation>
            <numerusform>%n arbejdsdag over fristen</numerusform>
            <numerusform>%n arbejdsdage over fristen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 working day</source>
        <translation>1 arbejdsdag</translation>
    </message>
    <message>
        <source>A director or the chief of staff approves it first.</source>
        <translation>En direktør eller stabschefen godkender det først.</translation>
    </message>
    <message>
        <source>A director or the chief of staff can, if another person wrote the answer.</source>
        <translation>Det kan en direktør eller stabschefen, hvis en anden har skrevet svaret.</translation>
    </message>
    <message>
        <source>A standing committee</source>
        <translation>Et stående udvalg</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message numerus="yes">
        <source>All %n members of the council</source>
        <translation>
            <numerusform>Kommunalbestyrelsens eneste medlem</numerusform>
            <numerusform>Alle %n medlemmer af kommunalbestyrelsen</numerusform>
        </translation>
    </message>
    <message>
        <source>An answered question cannot be withdrawn or declined</source>
        <translation>Et besvaret spørgsmål kan ikke trækkes tilbage eller afvises</translation>
    </message>
    <message>
        <source>An approved answer must be sent back before it is changed.</source>
        <translation>Et godkendt svar skal sendes tilbage, før det kan ændres.</translation>
    </message>
    <message>
        <source>Angle saved</source>
        <translation>Vinklen er gemt</translation>
    </message>
    <message>
        <source>Answer saved</source>
        <translation>Svaret er gemt</translation>
    </message>
    <message>
        <source>Answer to {number}: {subject}</source>
        <translation>Svar på {number}: {subject}</translation>
    </message>
    <message>
        <source>Approve answer</source>
        <translation>Godkend svar</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Godkendt</translation>
    </message>
    <message>
        <source>Approved by {who}</source>
        <translation>{who} godkendte svaret</translation>
    </message>
    <message>
        <source>Await decision</source>
        <translation>Afvent beslutning</translation>
    </message>
    <message>
        <source>Awaiting</source>
        <translation>Afventer</translation>
    </message>
    <message>
        <source>Awaiting decision</source>
        <translation>Afventer beslutning</translation>
    </message>
    <message>
        <source>Choose a later date.</source>
        <translation>Vælg en senere dato.</translation>
    </message>
    <message>
        <source>Choose the standing committee that decided</source>
        <translation>Vælg det stående udvalg, der har besluttet det</translation>
    </message>
    <message>
        <source>Close question</source>
        <translation>Afslut spørgsmål</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Afsluttet</translation>
    </message>
    <message>
        <source>Closed by {who}</source>
        <translation>{who} afsluttede spørgsmålet</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Kommunikation</translation>
    </message>
    <message>
        <source>Concrete question</source>
        <translation>Konkret spørgsmål</translation>
    </message>
    <message>
        <source>Confidential guidance</source>
        <translation>Fortrolig vejledning</translation>
    </message>
    <message>
        <source>Confirm that it was sent</source>
        <translation>Bekræft afsendelse</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Afvist</translation>
    </message>
    <message>
        <source>Declined by {who}</source>
        <translation>{who} afviste spørgsmålet</translation>
    </message>
    <message>
        <source>Economy</source>
        <translation>Økonomi</translation>
    </message>
    <message>
        <source>Elucidation of an agenda item</source>
        <translation>Belysning af et dagsordenspunkt</translation>
    </message>
    <message>
        <source>Enter their addresses under People.</source>
        <translation>Skriv deres adresser under Personer.</translation>
    </message>
    <message>
        <source>Fact without political content</source>
        <translation>Oplysning uden politisk indhold</translation>
    </message>
    <message>
        <source>File attached</source>
        <translation>Filen er vedhæftet</translation>
    </message>
    <message>
        <source>File taken off</source>
        <translation>Filen er fjernet</translation>
    </message>
    <message>
        <source>Files can no longer be attached</source>
        <translation>Filer kan ikke længere vedhæftes</translation>
    </message>
    <message>
        <source>For approval</source>
        <translation>Til godkendelse</translation>
    </message>
    <message>
        <source>Give the reason</source>
        <translation>Skriv grunden</translation>
    </message>
    <message>
        <source>Give the reason for the delay</source>
        <translation>Skriv grunden til forsinkelsen</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>I gang</translation>
    </message>
    <message>
        <source>It is kept in the history.</source>
        <translation>Den gemmes i historikken.</translation>
    </message>
    <message>
        <source>Item for the agenda</source>
        <translation>Punkt til dagsordenen</translation>
    </message>
    <message>
        <source>Larger task</source>
        <translation>Større opgave</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Jura</translation>
    </message>
    <message>
        <source>Member&apos;s access to files</source>
        <translation>Sagsindsigt</translation>
    </message>
    <message>
        <source>No deadline yet</source>
        <translation>Ingen frist endnu</translation>
    </message>
    <message>
        <source>None of the recipients has a mail address</source>
        <translation>Ingen af modtagerne har en mailadresse</translation>
    </message>
    <message>
        <source>Not sorted yet</source>
        <translation>Ikke sorteret endnu</translation>
    </message>
    <message>
        <source>Only a larger task is set going by a decision</source>
        <translation>Kun en større opgave sættes i gang ved en beslutning</translation>
    </message>
    <message>
        <source>Only an approved answer can be sent</source>
        <translation>Kun et godkendt svar kan sendes</translation>
    </message>
    <message>
        <source>Only whoever may approve can send the answer back</source>
        <translation>Kun den, der kan godkende, kan sende svaret tilbage</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åbne</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>Faglighed</translation>
    </message>
    <message>
        <source>Public access to documents</source>
        <translation>Aktindsigt</translation>
    </message>
    <message>
        <source>Put before the decision makers by {who}</source>
        <translation>{who} forelagde opgaven til beslutning</translation>
    </message>
    <message>
        <source>Put to work by {who}</source>
        <translation>{who} satte arbejdet i gang</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Modtaget</translation>
    </message>
    <message>
        <source>Recipients saved</source>
        <translation>Modtagerne er gemt</translation>
    </message>
    <message>
        <source>Registered by {who}</source>
        <translation>{who} registrerede spørgsmålet</translation>
    </message>
    <message>
        <source>Request for a visit</source>
        <translation>Ønske om besøg</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gemt</translation>
    </message>
    <message>
        <source>Say what should be different</source>
        <translation>Skriv, hvad der skal ændres</translation>
    </message>
    <message>
        <source>Send for approval</source>
        <translation>Send til godkendelse</translation>
    </message>
    <message>
        <source>Sending confirmed by {who}</source>
        <translation>{who} bekræftede, at svaret er sendt</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sendt</translation>
    </message>
    <message>
        <source>Sent for approval by {who}</source>
        <translation>{who} sendte svaret til godkendelse</translation>
    </message>
    <message>
        <source>Sent this year</source>
        <translation>Sendt i år</translation>
    </message>
    <message>
        <source>Sort it as a larger task first.</source>
        <translation>Sortér det først som en større opgave.</translation>
    </message>
    <message>
        <source>Sort question</source>
        <translation>Sortér spørgsmål</translation>
    </message>
    <message>
        <source>Sorted</source>
        <translation>Sorteret</translation>
    </message>
    <message>
        <source>Sorted by {who}</source>
        <translation>{who} sorterede spørgsmålet</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personale</translation>
    </message>
    <message>
        <source>Start work</source>
        <translation>Sæt i gang</translation>
    </message>
    <message>
        <source>The answer can no longer be changed</source>
        <translation>Svaret kan ikke længere ændres</translation>
    </message>
    <message>
        <source>The answer to {number} is approved</source>
        <translation>Svaret på {number} er godkendt</translation>
    </message>
    <message>
        <source>The answer to {number} is recorded as sent</source>
        <translation>Svaret på {number} er registreret som sendt</translation>
    </message>
    <message>
        <source>The answer was sent back to {name}</source>
        <translation>Svaret er sendt tilbage til {name}</translation>
    </message>
    <message>
        <source>The council</source>
        <translation>Kommunalbestyrelsen</translation>
    </message>
    <message>
        <source>The decision is noted</source>
        <translation>Beslutningen er noteret</translation>
    </message>
    <message>
        <source>The decision lies ahead</source>
        <translation>Beslutningen ligger i fremtiden</translation>
    </message>
    <message>
        <source>The delay notice is kept</source>
        <translation>Beskeden om forsinkelsen er gemt</translation>
    </message>
    <message>
        <source>The mayor</source>
        <translation>Borgmesteren</translation>
    </message>
    <message>
        <source>The new date has passed already</source>
        <translation>Den nye dato er allerede passeret</translation>
    </message>
    <message>
        <source>The new date must be later than the deadline</source>
        <translation>Den nye dato skal ligge efter fristen</translation>
    </message>
    <message>
        <source>The question has ended</source>
        <translation>Spørgsmålet er afsluttet</translation>
    </message>
    <message>
        <source>The question is already being worked on</source>
        <translation>Der arbejdes allerede på spørgsmålet</translation>
    </message>
    <message>
        <source>This cannot be undone</source>
        <translation>Det kan ikke fortrydes</translation>
    </message>
    <message>
        <source>This file cannot be taken off</source>
        <translation>Filen kan ikke fjernes</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Undo the last step to change it.</source>
        <translation>Fortryd det sidste trin for at ændre det.</translation>
    </message>
    <message>
        <source>Undo the steps back to sorting first.</source>
        <translation>Fortryd først trinene tilbage til sorteringen.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Fortrudt</translation>
    </message>
    <message>
        <source>What came with the question stays with it.</source>
        <translation>Filer, der fulgte med spørgsmålet, bliver liggende.</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Trukket tilbage</translation>
    </message>
    <message>
        <source>Withdrawn, noted by {who}</source>
        <translation>{who} noterede, at spørgsmålet er trukket tilbage</translation>
    </message>
    <message>
        <source>Without subject</source>
        <translation>Uden emne</translation>
    </message>
    <message>
        <source>answer-{number}.pdf</source>
        <translation>svar-{number}.pdf</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>frist</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>nyeste først</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nummer</translation>
    </message>
    <message>
        <source>state</source>
        <translation>tilstand</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>emne</translation>
    </message>
    <message>
        <source>{number} awaits a decision</source>
        <translation>{number} afventer beslutning</translation>
    </message>
    <message>
        <source>{number} is closed</source>
        <translation>{number} er afsluttet</translation>
    </message>
    <message>
        <source>{number} is declined</source>
        <translation>{number} er afvist</translation>
    </message>
    <message>
        <source>{number} is in progress</source>
        <translation>{number} er i gang</translation>
    </message>
    <message>
        <source>{number} is received</source>
        <translation>{number} er modtaget</translation>
    </message>
    <message>
        <source>{number} is sorted</source>
        <translation>{number} er sorteret</translation>
    </message>
    <message>
        <source>{number} is withdrawn</source>
        <translation>{number} er trukket tilbage</translation>
    </message>
    <message>
        <source>{number} was sent for approval</source>
        <translation>{number} er sendt til godkendelse</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} og {other}</translation>
    </message>
    <message>
        <source>{open}, of these {told}</source>
        <translation>{open}, heraf {told}</translation>
    </message>
</context>
<context>
    <name>QuestionBody</name>
    <message>
        <source>e-mail received {when}</source>
        <translation>mail modtaget {when}</translation>
    </message>
    <message>
        <source>received {when}</source>
        <translation>modtaget {when}</translation>
    </message>
</context>
<context>
    <name>QuestionDoing</name>
    <message>
        <source>Decline</source>
        <translation>Afvis</translation>
    </message>
    <message>
        <source>Decline the question</source>
        <translation>Afvis spørgsmålet</translation>
    </message>
    <message>
        <source>Decline …</source>
        <translation>Afvis …</translation>
    </message>
    <message>
        <source>Delay notice</source>
        <translation>Besked om forsinkelse</translation>
    </message>
    <message>
        <source>Delay notice …</source>
        <translation>Besked om forsinkelse …</translation>
    </message>
    <message>
        <source>I have sent it</source>
        <translation>Bekræft, at det er sendt</translation>
    </message>
    <message>
        <source>Its text and files are removed from the register, the search and the log. Only that a talk is wanted is kept. It cannot be undone.</source>
        <translation>Tekst og filer fjernes fra registret, søgningen og loggen. Kun ønsket om en samtale gemmes. Det kan ikke fortrydes.</translation>
    </message>
    <message>
        <source>Keep only the talk</source>
        <translation>Gem kun samtalen</translation>
    </message>
    <message>
        <source>Keep the mail</source>
        <translation>Behold mailen</translation>
    </message>
    <message>
        <source>Keep the notice</source>
        <translation>Gem beskeden</translation>
    </message>
    <message>
        <source>Note decision …</source>
        <translation>Notér beslutning …</translation>
    </message>
    <message>
        <source>Note the decision</source>
        <translation>Notér beslutningen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Modtagere</translation>
    </message>
    <message>
        <source>Remove the mail</source>
        <translation>Slet mailen</translation>
    </message>
    <message>
        <source>Remove the mail without trace?</source>
        <translation>Slet mailen uden spor?</translation>
    </message>
    <message>
        <source>Save recipients</source>
        <translation>Gem modtagere</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Send tilbage</translation>
    </message>
    <message>
        <source>Send back …</source>
        <translation>Send tilbage …</translation>
    </message>
    <message>
        <source>Send the answer back</source>
        <translation>Send svaret tilbage</translation>
    </message>
    <message>
        <source>The answer has been sent</source>
        <translation>Svaret er sendt</translation>
    </message>
    <message>
        <source>The ledger keeps the recipients as they stand today. This cannot be undone.</source>
        <translation>Udsendelsen gemmes med modtagerne, som de er i dag. Det kan ikke fortrydes.</translation>
    </message>
    <message>
        <source>The member is told before the deadline. Reminders follow the new date.</source>
        <translation>Medlemmet får besked før fristen. Påmindelser følger den nye dato.</translation>
    </message>
    <message>
        <source>The task was set going</source>
        <translation>Opgaven er sat i gang</translation>
    </message>
    <message>
        <source>What should be different</source>
        <translation>Hvad skal ændres</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Træk tilbage</translation>
    </message>
    <message>
        <source>Withdraw the question</source>
        <translation>Træk spørgsmålet tilbage</translation>
    </message>
    <message>
        <source>Withdraw …</source>
        <translation>Træk tilbage …</translation>
    </message>
</context>
<context>
    <name>QuestionFiles</name>
    <message>
        <source>All files</source>
        <translation>Alle filer</translation>
    </message>
    <message>
        <source>Files of up to {megabytes} MB can be attached.</source>
        <translation>Filer på op til {megabytes} MB kan vedhæftes.</translation>
    </message>
    <message>
        <source>No program on this computer opens {name}</source>
        <translation>Intet program på denne computer åbner {name}</translation>
    </message>
    <message>
        <source>Nothing is lost. Choose another place.</source>
        <translation>Intet er gået tabt. Vælg et andet sted.</translation>
    </message>
    <message>
        <source>Programs that come by e-mail can do harm.</source>
        <translation>Programmer, der kommer med mail, kan gøre skade.</translation>
    </message>
    <message>
        <source>Save it elsewhere if your IT department should look at it.</source>
        <translation>Gem det et andet sted, hvis it-afdelingen skal se på det.</translation>
    </message>
    <message>
        <source>Save it, and open it with a program you choose.</source>
        <translation>Gem filen, og åbn den med et program, du selv vælger.</translation>
    </message>
    <message>
        <source>Save {name}</source>
        <translation>Gem {name}</translation>
    </message>
    <message>
        <source>The file could not be saved</source>
        <translation>Filen kunne ikke gemmes</translation>
    </message>
    <message>
        <source>{name} cannot be read</source>
        <translation>{name} kan ikke læses</translation>
    </message>
    <message>
        <source>{name} is a program and is not opened</source>
        <translation>{name} er et program og åbnes ikke</translation>
    </message>
    <message>
        <source>{name} is too large</source>
        <translation>{name} er for stor</translation>
    </message>
</context>
<context>
    <name>QuestionForm</name>
    <message>
        <source>Agreed deadline</source>
        <translation>Aftalt frist</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Sagsnummer</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Udvalg</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Besluttet af</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Besluttet den</translation>
    </message>
    <message>
        <source>Enter a time, for example 10.42</source>
        <translation>Skriv et klokkeslæt, for eksempel 10.42</translation>
    </message>
    <message>
        <source>For example the mayor&apos;s office</source>
        <translation>For eksempel borgmestersekretariatet</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Sendes til</translation>
    </message>
    <message>
        <source>Handed on to</source>
        <translation>Sendt videre til</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hvordan</translation>
    </message>
    <message>
        <source>It is kept in the history.</source>
        <translation>Det gemmes i historikken.</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Medlem</translation>
    </message>
    <message>
        <source>New date</source>
        <translation>Ny dato</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Spørgsmål</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Modtaget</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>Short, without names of citizens</source>
        <translation>Kort og uden personnavne</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Emne</translation>
    </message>
    <message>
        <source>Talk with</source>
        <translation>Samtale med</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Klokkeslæt</translation>
    </message>
    <message>
        <source>Which committee</source>
        <translation>Hvilket udvalg</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Hvem spørger</translation>
    </message>
    <message>
        <source>Who was consulted</source>
        <translation>I samråd med</translation>
    </message>
    <message>
        <source>Why it comes late</source>
        <translation>Hvorfor svaret kommer for sent</translation>
    </message>
    <message>
        <source>Why not to all</source>
        <translation>Hvorfor ikke til alle</translation>
    </message>
    <message>
        <source>Written guidance</source>
        <translation>Skriftlig vejledning</translation>
    </message>
</context>
<context>
    <name>QuestionHead</name>
    <message numerus="yes">
        <source>%n items missing</source>
        <translation>
            <numerusform>%n punkt mangler</numerusform>
            <numerusform>%n punkter mangler</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionHistory</name>
    <message>
        <source>Delay notice: {before} became {after}</source>
        <translation>Besked om forsinkelse: {before} blev til {after}</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>Vis alle {count}</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Vis færre</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>May approve</source>
        <translation>Kan godkende</translation>
    </message>
    <message>
        <source>Neither director nor chief of staff</source>
        <translation>Hverken direktør eller stabschef</translation>
    </message>
    <message>
        <source>Open {number}</source>
        <translation>Åbn {number}</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Spørgsmål</translation>
    </message>
</context>
<context>
    <name>QuestionPapers</name>
    <message>
        <source>answer-{number}.eml</source>
        <translation>svar-{number}.eml</translation>
    </message>
</context>
<context>
    <name>QuestionTable</name>
    <message>
        <source>Agreed deadline</source>
        <translation>Aftalt frist</translation>
    </message>
    <message>
        <source>Answered {date}</source>
        <translation>Besvaret {date}</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Spørgsmål</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
</context>
<context>
    <name>QuestionsPage</name>
    <message>
        <source>Back to the list</source>
        <translation>Tilbage til listen</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Ryd filtre</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Confidential talks</source>
        <translation>Fortrolige samtaler</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Import a folder of e-mails</source>
        <translation>Importér en mappe med mails</translation>
    </message>
    <message>
        <source>Import e-mail</source>
        <translation>Importér mail</translation>
    </message>
    <message>
        <source>Drag it to the desktop first, and from there to here. Or save it from Outlook as .msg.</source>
        <translation>Træk den først til skrivebordet og derfra hertil. Eller gem den fra Outlook som .msg.</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Nyt spørgsmål</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Næste trin</translation>
    </message>
    <message>
        <source>Outlook has not handed the e-mail over</source>
        <translation>Outlook har ikke givet mailen videre</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>Søg i listen</translation>
    </message>
    <message>
        <source>Show what is due soon</source>
        <translation>Vis det, der snart har frist</translation>
    </message>
    <message>
        <source>Why this deadline?</source>
        <translation>Hvorfor denne frist?</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>More</source>
        <translation>Mere</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Steder</translation>
    </message>
</context>
<context>
    <name>RailItem</name>
    <message>
        <source>{title}, {count} waiting</source>
        <translation>{title}, {count} venter</translation>
    </message>
</context>
<context>
    <name>RecipientsPart</name>
    <message>
        <source>Change recipients</source>
        <translation>Ændr modtagere</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Modtagere</translation>
    </message>
    <message>
        <source>{reason}. Consulted: {name}.</source>
        <translation>{reason}. I samråd med {name}.</translation>
    </message>
</context>
<context>
    <name>RichText</name>
    <message>
        <source>Address of the link, Enter puts it in</source>
        <translation>Linkets adresse, tryk Enter for at indsætte</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Fed</translation>
    </message>
    <message>
        <source>Bullet list</source>
        <translation>Punktliste</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Nummereret liste</translation>
    </message>
</context>
<context>
    <name>RightSide</name>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Choose a question</source>
        <translation>Vælg et spørgsmål</translation>
    </message>
    <message>
        <source>It is shown here with what can be done.</source>
        <translation>Det vises her med det, der kan gøres.</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>A changed calendar moves open questions. What has ended keeps its deadline.</source>
        <translation>En ændret kalender flytter fristen for åbne spørgsmål. Afsluttede beholder deres frist.</translation>
    </message>
    <message>
        <source>A director or the chief of staff approves the answer, and has not written it.</source>
        <translation>En direktør eller stabschefen godkender svaret og har ikke selv skrevet det.</translation>
    </message>
    <message>
        <source>A member asks the institution&apos;s leader. Purpose and topics are agreed beforehand.</source>
        <translation>Et medlem spørger institutionens leder. Formål og emner aftales på forhånd.</translation>
    </message>
    <message>
        <source>All members get the same information at the same time.</source>
        <translation>Alle medlemmer får de samme oplysninger på samme tid.</translation>
    </message>
    <message>
        <source>An answer covers every relevant angle, each with somebody responsible.</source>
        <translation>Et svar dækker alle relevante vinkler, og hver vinkel har en ansvarlig.</translation>
    </message>
    <message>
        <source>An answer goes to all members. A narrower circle needs its ground, and that a director or the chief of staff was consulted.</source>
        <translation>Et svar sendes til alle medlemmer. En snævrere kreds kræver en grund, og at en direktør eller stabschefen er taget med på råd.</translation>
    </message>
    <message>
        <source>Closing days</source>
        <translation>Lukkedage</translation>
    </message>
    <message>
        <source>Counting of days</source>
        <translation>Optælling af dage</translation>
    </message>
    <message>
        <source>Every deadline shows which days were counted, and which were skipped and why.</source>
        <translation>Hver frist viser, hvilke dage der er talt med, og hvilke der er sprunget over og hvorfor.</translation>
    </message>
    <message>
        <source>Every member may have a confidential talk. Only that one was wanted is kept.</source>
        <translation>Hvert medlem kan få en fortrolig samtale. Kun ønsket om samtalen gemmes.</translation>
    </message>
    <message>
        <source>Guidance on the budget and on forming the council is confidential, also in writing.</source>
        <translation>Vejledning om budget og konstituering er fortrolig, også når den er skriftlig.</translation>
    </message>
    <message>
        <source>Guideline {number}</source>
        <translation>Retningslinje {number}</translation>
    </message>
    <message>
        <source>Members get a press release before the media, or at the same time.</source>
        <translation>Medlemmerne får en pressemeddelelse før medierne eller samtidig med dem.</translation>
    </message>
    <message>
        <source>Own closing days are shown, but stop the clock only if the municipality says so.</source>
        <translation>Kommunens egne lukkedage vises, men standser kun fristen, hvis kommunen har valgt det.</translation>
    </message>
    <message>
        <source>Principle {number}</source>
        <translation>Princip {number}</translation>
    </message>
    <message>
        <source>Questions come to the question mailbox, and are registered with the member who asks.</source>
        <translation>Spørgsmål kommer til KB-postkassen og registreres med det medlem, der spørger.</translation>
    </message>
    <message>
        <source>Reminders fall on working days before the deadline, and start anew when it moves.</source>
        <translation>Påmindelser falder på arbejdsdage før fristen og begynder forfra, når den flyttes.</translation>
    </message>
    <message>
        <source>The administration advises on professional grounds, and carries out what is decided.</source>
        <translation>Administrationen anbefaler på et fagligt grundlag og gennemfører det, der besluttes.</translation>
    </message>
    <message>
        <source>The day of receipt does not count. The deadline is the end of the last counted day.</source>
        <translation>Dagen for modtagelsen tæller ikke med. Fristen er udgangen af den sidste dag, der tælles med.</translation>
    </message>
    <message>
        <source>Weekends, public holidays and the days the municipality has chosen do not count.</source>
        <translation>Weekender, helligdage og de dage, kommunen har valgt, tæller ikke med.</translation>
    </message>
    <message>
        <source>What a committee wants lit further comes back to the same committee.</source>
        <translation>Det, et udvalg ønsker belyst, kommer tilbage til samme udvalg.</translation>
    </message>
    <message>
        <source>What existing information answers is answered within ten working days. Larger tasks are set going by the mayor or a political majority, and get a deadline of their own.</source>
        <translation>Spørgsmål, der kan besvares med eksisterende oplysninger, besvares inden for ti arbejdsdage. Større opgaver sættes i gang af borgmesteren eller et politisk flertal og får deres egen frist.</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Arbejdsdage</translation>
    </message>
</context>
<context>
    <name>RuleTag</name>
    <message>
        <source>Show the reason and its source</source>
        <translation>Vis begrundelsen og kilden</translation>
    </message>
    <message>
        <source>{source}, why</source>
        <translation>{source}, hvorfor</translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Search, or type what you want to do</source>
        <translation>Søg, eller skriv hvad du vil gøre</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Empty the field</source>
        <translation>Tøm feltet</translation>
    </message>
</context>
<context>
    <name>SeatsEditor</name>
    <message>
        <source>Add a seat</source>
        <translation>Tilføj plads</translation>
    </message>
    <message>
        <source>Choose a member</source>
        <translation>Vælg et medlem</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Medlem</translation>
    </message>
    <message>
        <source>No seats yet</source>
        <translation>Ingen pladser endnu</translation>
    </message>
    <message>
        <source>Remove this seat</source>
        <translation>Fjern pladsen</translation>
    </message>
    <message>
        <source>The first day</source>
        <translation>Den første dag</translation>
    </message>
    <message>
        <source>The last day, empty while it lasts</source>
        <translation>Den sidste dag, tom så længe pladsen varer</translation>
    </message>
</context>
<context>
    <name>SendingPart</name>
    <message>
        <source>Addresses in To</source>
        <translation>Adresser i Til</translation>
    </message>
    <message>
        <source>Hidden in Bcc</source>
        <translation>Skjult i Bcc</translation>
    </message>
    <message>
        <source>Make mail draft</source>
        <translation>Lav mailudkast</translation>
    </message>
    <message>
        <source>Preview and print</source>
        <translation>Se og udskriv</translation>
    </message>
    <message numerus="yes">
        <source>Samspil makes a mail draft to the %n members with the answer as PDF. You open it in Outlook, send it, and confirm here that it was sent.</source>
        <translation>
            <numerusform>Samspil laver et mailudkast til medlemmet med svaret som PDF. Du åbner det i Outlook, sender det og bekræfter her, at det er sendt.</numerusform>
            <numerusform>Samspil laver et mailudkast til de %n medlemmer med svaret som PDF. Du åbner det i Outlook, sender det og bekræfter her, at det er sendt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Gem som PDF …</translation>
    </message>
    <message>
        <source>Save mail draft …</source>
        <translation>Gem mailudkast …</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation>Send svaret</translation>
    </message>
    <message>
        <source>Send the draft from Outlook. Then confirm at the top that it was sent.</source>
        <translation>Send udkastet fra Outlook. Bekræft derefter øverst, at det er sendt.</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sendt</translation>
    </message>
    <message>
        <source>Sent on {day} {time}.</source>
        <translation>Sendt {day} {time}.</translation>
    </message>
    <message>
        <source>When the answer is approved</source>
        <translation>Når svaret er godkendt</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>0 means never: mail counts when it reaches the mailbox.</source>
        <translation>0 betyder aldrig: Mails regnes for modtaget, når de når postkassen.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Angles of an answer</source>
        <translation>Vinkler i et svar</translation>
    </message>
    <message>
        <source>Answer deadline in working days</source>
        <translation>Svarfrist i arbejdsdage</translation>
    </message>
    <message>
        <source>Beside public holidays and weekends</source>
        <translation>Ud over helligdage og weekender</translation>
    </message>
    <message>
        <source>Colour in documents</source>
        <translation>Farve i dokumenter</translation>
    </message>
    <message>
        <source>Days that are not counted</source>
        <translation>Dage, der ikke tælles med</translation>
    </message>
    <message>
        <source>Enter who agreed to the change, and when.</source>
        <translation>Skriv, hvem der har besluttet ændringen og hvornår.</translation>
    </message>
    <message>
        <source>Foot of documents</source>
        <translation>Sidefod i dokumenter</translation>
    </message>
    <message>
        <source>For example 3, 1</source>
        <translation>For eksempel 3, 1</translation>
    </message>
    <message>
        <source>Hour after which mail counts from the next day</source>
        <translation>Klokkeslæt, hvorefter mails regnes fra næste dag</translation>
    </message>
    <message>
        <source>Language of documents</source>
        <translation>Sprog i dokumenter</translation>
    </message>
    <message>
        <source>Largest e-mail, MB</source>
        <translation>Største mail i MB</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Logo removed</source>
        <translation>Logoet er fjernet</translation>
    </message>
    <message>
        <source>Logo saved</source>
        <translation>Logoet er gemt</translation>
    </message>
    <message>
        <source>Mailbox for questions</source>
        <translation>Postkasse til spørgsmål</translation>
    </message>
    <message>
        <source>Name of the municipality</source>
        <translation>Kommunens navn</translation>
    </message>
    <message>
        <source>Nobody is named who agreed</source>
        <translation>Der mangler et navn på den, der har besluttet det</translation>
    </message>
    <message>
        <source>Normally they do not: a closed town hall is no ground for a late answer.</source>
        <translation>Det gør de normalt ikke: Et lukket rådhus er ingen grund til at svare for sent.</translation>
    </message>
    <message>
        <source>One a line: each is covered or marked not relevant before approval.</source>
        <translation>En på hver linje. Hver vinkel dækkes eller markeres som ikke relevant før godkendelse.</translation>
    </message>
    <message>
        <source>Own closing days stop the clock</source>
        <translation>Egne lukkedage standser fristen</translation>
    </message>
    <message>
        <source>Principle 3a says ten. A change moves open questions only.</source>
        <translation>Princip 3a siger ti. En ændring flytter kun fristen for åbne spørgsmål.</translation>
    </message>
    <message>
        <source>Records system</source>
        <translation>ESDH-system</translation>
    </message>
    <message>
        <source>Reminders, working days ahead</source>
        <translation>Påmindelser, arbejdsdage før fristen</translation>
    </message>
    <message>
        <source>Saturday counts as a working day</source>
        <translation>Lørdag tæller som arbejdsdag</translation>
    </message>
    <message>
        <source>Settings saved</source>
        <translation>Indstillingerne er gemt</translation>
    </message>
    <message>
        <source>This cannot be undone</source>
        <translation>Det kan ikke fortrydes</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Fortrudt</translation>
    </message>
    <message>
        <source>Unit in the letterhead</source>
        <translation>Enhed i brevhovedet</translation>
    </message>
</context>
<context>
    <name>SettingFields</name>
    <message>
        <source>Enter a colour as # and six digits or letters, for example #0B5B6C</source>
        <translation>Skriv en farve som # og seks cifre eller bogstaver, for eksempel #0B5B6C</translation>
    </message>
    <message>
        <source>Enter a number from {least} to {most}</source>
        <translation>Skriv et tal fra {least} til {most}</translation>
    </message>
    <message>
        <source>Enter whole numbers with commas between them, for example 3, 1</source>
        <translation>Skriv hele tal med komma imellem, for eksempel 3, 1</translation>
    </message>
    <message>
        <source>The colour is too light to be seen on white paper. Choose a darker one.</source>
        <translation>Farven er for lys til at kunne ses på hvidt papir. Vælg en mørkere.</translation>
    </message>
    <message>
        <source>{day} is not counted</source>
        <translation>Tæl ikke {day} med</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Browse in a list</source>
        <translation>Bladr i en liste</translation>
    </message>
    <message>
        <source>Close what floats</source>
        <translation>Luk åbne bobler og menuer</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Handlinger</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Steder</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjælp</translation>
    </message>
    <message>
        <source>In lists and fields</source>
        <translation>I lister og felter</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Udseende</translation>
    </message>
    <message>
        <source>Open the calendar of a date</source>
        <translation>Åbn kalenderen ved en dato</translation>
    </message>
    <message>
        <source>Open what is chosen</source>
        <translation>Åbn det valgte</translation>
    </message>
    <message>
        <source>Ten working days from today, typed in a date</source>
        <translation>Ti arbejdsdage fra i dag, skrevet i et datofelt</translation>
    </message>
    <message>
        <source>Why, on a rule</source>
        <translation>Hvorfor, på et regelmærke</translation>
    </message>
</context>
<context>
    <name>SimilarQuestions</name>
    <message>
        <source>Similar earlier questions</source>
        <translation>Lignende tidligere spørgsmål</translation>
    </message>
</context>
<context>
    <name>Slot</name>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Choose another municipality</source>
        <translation>Vælg en anden kommune</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
</context>
<context>
    <name>StateBar</name>
    <message>
        <source>Enter shows when: {step}</source>
        <translation>Enter viser hvornår: {step}</translation>
    </message>
    <message>
        <source>Next: {label}</source>
        <translation>Næste: {label}</translation>
    </message>
    <message>
        <source>Step {n} of {count}</source>
        <translation>Trin {n} af {count}</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>spærret</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>Fetch it from a backup.</source>
        <translation>Hent det fra en sikkerhedskopi.</translation>
    </message>
    <message>
        <source>Go back to the list.</source>
        <translation>Gå tilbage til listen.</translation>
    </message>
    <message>
        <source>It is missing from the municipality&apos;s file or damaged there.</source>
        <translation>Det mangler i kommunens fil eller er beskadiget.</translation>
    </message>
    <message>
        <source>It was removed meanwhile.</source>
        <translation>Den er blevet fjernet i mellemtiden.</translation>
    </message>
    <message>
        <source>Look at the new version, and make your change again.</source>
        <translation>Se den nye version, og lav din ændring igen.</translation>
    </message>
    <message>
        <source>Somebody else has just changed this</source>
        <translation>En anden har netop ændret dette</translation>
    </message>
    <message>
        <source>The attachment cannot be read</source>
        <translation>Bilaget kan ikke læses</translation>
    </message>
    <message>
        <source>The entry is no longer there</source>
        <translation>Registreringen findes ikke længere</translation>
    </message>
    <message>
        <source>Your text is kept as a draft, nothing is lost.</source>
        <translation>Din tekst er gemt som kladde, intet er gået tabt.</translation>
    </message>
</context>
<context>
    <name>Talk</name>
    <message>
        <source>Choose one of them.</source>
        <translation>Vælg en af dem.</translation>
    </message>
    <message>
        <source>Guidance is given by a director or the chief of staff</source>
        <translation>Vejledning gives af en direktør eller stabschefen</translation>
    </message>
    <message>
        <source>Only its owner can remove a talk</source>
        <translation>Kun den, der har registreret samtalen, kan slette den</translation>
    </message>
    <message>
        <source>Only the talk is kept. The mail is removed from the register.</source>
        <translation>Kun samtalen gemmes. Mailen er fjernet fra registret.</translation>
    </message>
    <message>
        <source>The question is already being worked on</source>
        <translation>Der arbejdes allerede på spørgsmålet</translation>
    </message>
    <message>
        <source>The talk is removed</source>
        <translation>Samtalen er slettet</translation>
    </message>
</context>
<context>
    <name>TalksPane</name>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Confidential talks</source>
        <translation>Fortrolige samtaler</translation>
    </message>
    <message>
        <source>Delete the talk</source>
        <translation>Slet samtalen</translation>
    </message>
    <message>
        <source>Delete the talk without trace?</source>
        <translation>Slet samtalen uden spor?</translation>
    </message>
    <message>
        <source>Delete …</source>
        <translation>Slet …</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behold</translation>
    </message>
    <message>
        <source>No talks are registered</source>
        <translation>Ingen samtaler er registreret</translation>
    </message>
    <message>
        <source>Only you see this list. It holds that a talk is wanted, with whom and when, and nothing of what is said.</source>
        <translation>Kun du kan se denne liste. Den viser, at en samtale er ønsket, med hvem og hvornår, og intet om det, der bliver sagt.</translation>
    </message>
    <message>
        <source>Register a talk</source>
        <translation>Registrér en samtale</translation>
    </message>
    <message>
        <source>Register talk</source>
        <translation>Registrér samtale</translation>
    </message>
    <message>
        <source>The entry of the talk with {name} on {day} is removed altogether. It cannot be undone, nor does it stand in the log.</source>
        <translation>Registreringen af samtalen med {name} den {day} fjernes helt. Det kan ikke fortrydes, og den står heller ikke i loggen.</translation>
    </message>
    <message>
        <source>talk</source>
        <translation>samtale</translation>
    </message>
    <message>
        <source>written guidance</source>
        <translation>skriftlig vejledning</translation>
    </message>
</context>
<context>
    <name>Title</name>
    <message>
        <source>Double click to change the subject</source>
        <translation>Dobbeltklik for at ændre emnet</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Emne</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>week {number}</source>
        <translation>uge {number}</translation>
    </message>
</context>
<context>
    <name>TriagePanel</name>
    <message>
        <source>Only that a talk is wanted, with whom and when, is kept, for you alone.</source>
        <translation>Kun ønsket om en samtale, med hvem og hvornår, gemmes, og kun du kan se det.</translation>
    </message>
    <message>
        <source>The mail will be removed without trace</source>
        <translation>Mailen slettes uden spor</translation>
    </message>
    <message>
        <source>What kind of inquiry is it?</source>
        <translation>Hvilken slags henvendelse er det?</translation>
    </message>
</context>
<context>
    <name>UnknownSender</name>
    <message>
        <source>The mail comes from {sender}. No member has this address alone.</source>
        <translation>Mailen kommer fra {sender}. Adressen peger ikke på ét bestemt medlem.</translation>
    </message>
    <message>
        <source>Which member asks?</source>
        <translation>Hvilket medlem spørger?</translation>
    </message>
</context>
<context>
    <name>UserButton</name>
    <message>
        <source>At the screen: {name}</source>
        <translation>Ved skærmen: {name}</translation>
    </message>
</context>
<context>
    <name>WhatCounts</name>
    <message>
        <source>Change in settings</source>
        <translation>Ret i indstillinger</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Hvad tæller med</translation>
    </message>
</context>
<context>
    <name>WhyPopover</name>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Frem</translation>
    </message>
    <message>
        <source>Go to {place}</source>
        <translation>Gå til {place}</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Større tekst</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Skift mellem lyst og mørkt</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Næste område</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Forrige område</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gentag</translation>
    </message>
    <message>
        <source>Search or do</source>
        <translation>Søg eller udfør</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Mindre tekst</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
</context>
<context>
    <name>Workdays</name>
    <message numerus="yes">
        <source>%n working days</source>
        <translation>
            <numerusform>%n arbejdsdag</numerusform>
            <numerusform>%n arbejdsdage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working days after receipt.</source>
        <translation>
            <numerusform>%n arbejdsdag efter modtagelsen.</numerusform>
            <numerusform>%n arbejdsdage efter modtagelsen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working days overdue</source>
        <translation>
            <numerusform>%n arbejdsdag over fristen</numerusform>
            <numerusform>%n arbejdsdage over fristen</numerusform>
        </translation>
    </message>
    <message>
        <source>A deadline has between 1 and {most} working days</source>
        <translation>En frist har mellem 1 og {most} arbejdsdage</translation>
    </message>
    <message>
        <source>Ascension Day</source>
        <translation>Kristi himmelfartsdag</translation>
    </message>
    <message>
        <source>Check the year of the last day.</source>
        <translation>Kontrollér årstallet for den sidste dag.</translation>
    </message>
    <message>
        <source>Check the year.</source>
        <translation>Kontrollér årstallet.</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>juledag</translation>
    </message>
    <message>
        <source>Christmas Eve</source>
        <translation>juleaften</translation>
    </message>
    <message>
        <source>Closed, but counted, as closing days do not stop the clock: {days}.</source>
        <translation>Lukket, men talt med, fordi lukkedage ikke standser fristen: {days}.</translation>
    </message>
    <message>
        <source>Closing day</source>
        <translation>Lukkedag</translation>
    </message>
    <message>
        <source>Closing day added</source>
        <translation>Lukkedagen er tilføjet</translation>
    </message>
    <message>
        <source>Closing day changed</source>
        <translation>Lukkedagen er ændret</translation>
    </message>
    <message>
        <source>Closing day removed</source>
        <translation>Lukkedagen er fjernet</translation>
    </message>
    <message>
        <source>Closing days</source>
        <translation>Lukkedage</translation>
    </message>
    <message>
        <source>Constitution Day</source>
        <translation>grundlovsdag</translation>
    </message>
    <message>
        <source>Counting of days</source>
        <translation>Optælling af dage</translation>
    </message>
    <message>
        <source>Easter Eve</source>
        <translation>påskelørdag</translation>
    </message>
    <message>
        <source>Easter Monday</source>
        <translation>2. påskedag</translation>
    </message>
    <message>
        <source>Easter Sunday</source>
        <translation>påskedag</translation>
    </message>
    <message>
        <source>Enter a last day that is not before the first, or leave it empty.</source>
        <translation>Skriv en sidste dag, der ikke ligger før den første, eller lad feltet stå tomt.</translation>
    </message>
    <message>
        <source>Enter another number of days.</source>
        <translation>Skriv et andet antal dage.</translation>
    </message>
    <message>
        <source>Enter what the day is called: it is shown where a deadline is explained.</source>
        <translation>Skriv, hvad dagen hedder. Det vises, hvor en frist forklares.</translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translation>langfredag</translation>
    </message>
    <message>
        <source>Great Prayer Day</source>
        <translation>store bededag</translation>
    </message>
    <message>
        <source>It reaches from {first} to {last}.</source>
        <translation>Den går fra {first} til {last}.</translation>
    </message>
    <message>
        <source>Labour Day</source>
        <translation>arbejdernes kampdag</translation>
    </message>
    <message>
        <source>Mail after {hour} o&apos;clock</source>
        <translation>Mails efter kl. {hour}</translation>
    </message>
    <message>
        <source>Mail after {hour} o&apos;clock counts as received on the next working day: {day}.</source>
        <translation>Mails efter kl. {hour} regnes for modtaget næste arbejdsdag: {day}.</translation>
    </message>
    <message>
        <source>Maundy Thursday</source>
        <translation>skærtorsdag</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>Mandag til fredag</translation>
    </message>
    <message>
        <source>New Year&apos;s Day</source>
        <translation>nytårsdag</translation>
    </message>
    <message>
        <source>New Year&apos;s Eve</source>
        <translation>nytårsaften</translation>
    </message>
    <message>
        <source>Open deadlines</source>
        <translation>Åbne frister</translation>
    </message>
    <message>
        <source>Own closing days</source>
        <translation>Egne lukkedage</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Helligdage</translation>
    </message>
    <message>
        <source>Saturdays</source>
        <translation>Lørdage</translation>
    </message>
    <message>
        <source>Saturdays and Sundays do not count, nor do {days}.</source>
        <translation>Lørdag og søndag tæller ikke med, og det gør {days} heller ikke.</translation>
    </message>
    <message>
        <source>Saturdays and Sundays do not count, nor does {days}.</source>
        <translation>Lørdag og søndag tæller ikke med, og det gør {days} heller ikke.</translation>
    </message>
    <message>
        <source>Saturdays and Sundays do not count.</source>
        <translation>Lørdag og søndag tæller ikke med.</translation>
    </message>
    <message>
        <source>Second Christmas Day</source>
        <translation>2. juledag</translation>
    </message>
    <message>
        <source>Sundays do not count, nor do {days}.</source>
        <translation>Søndag tæller ikke med, og det gør {days} heller ikke.</translation>
    </message>
    <message>
        <source>Sundays do not count, nor does {days}.</source>
        <translation>Søndag tæller ikke med, og det gør {days} heller ikke.</translation>
    </message>
    <message>
        <source>Sundays do not count.</source>
        <translation>Søndag tæller ikke med.</translation>
    </message>
    <message>
        <source>The closing day has no name</source>
        <translation>Lukkedagen har intet navn</translation>
    </message>
    <message>
        <source>The closing is longer than a year</source>
        <translation>Lukningen er længere end et år</translation>
    </message>
    <message>
        <source>The date lies outside the calendar</source>
        <translation>Datoen ligger uden for kalenderen</translation>
    </message>
    <message>
        <source>The last closing day lies before the first</source>
        <translation>Den sidste lukkedag ligger før den første</translation>
    </message>
    <message>
        <source>Whit Monday</source>
        <translation>2. pinsedag</translation>
    </message>
    <message>
        <source>Whit Sunday</source>
        <translation>pinsedag</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Arbejdsdage</translation>
    </message>
    <message>
        <source>closing day</source>
        <translation>lukkedag</translation>
    </message>
    <message>
        <source>closing day that counts all the same</source>
        <translation>lukkedag, der alligevel tæller med</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>tæller med</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>tæller ikke med</translation>
    </message>
    <message>
        <source>not counted here</source>
        <translation>tælles ikke med her</translation>
    </message>
    <message>
        <source>public holiday</source>
        <translation>helligdag</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>weekend</translation>
    </message>
    <message>
        <source>working day</source>
        <translation>arbejdsdag</translation>
    </message>
    <message>
        <source>{days}, every year</source>
        <translation>{days}, hvert år</translation>
    </message>
    <message>
        <source>{day}: received</source>
        <translation>{day}: modtaget</translation>
    </message>
    <message>
        <source>{day}: the deadline</source>
        <translation>{day}: fristen</translation>
    </message>
    <message>
        <source>{list} and {last}</source>
        <translation>{list} og {last}</translation>
    </message>
</context>
<context>
    <name>_Chip</name>
    <message>
        <source>Remove {name}</source>
        <translation>Fjern {name}</translation>
    </message>
</context>
<context>
    <name>_PeopleList</name>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
</context>
<context>
    <name>_Summary</name>
    <message>
        <source>Closed, opens the seat&apos;s fields</source>
        <translation>Lukket, åbner pladsens felter</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åben</translation>
    </message>
</context>
</TS>
