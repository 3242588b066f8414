<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>AnswerPaper</name>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Answer to a council member&apos;s question</source>
        <translation>Svar på spørsmål fra et kommunestyremedlem</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Godkjent av</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Spurt av</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Vedlegg</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Saksnummer</translation>
    </message>
    <message>
        <source>Case {number}</source>
        <translation>Sak {number}</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Spørsmål</translation>
    </message>
    <message>
        <source>Question number</source>
        <translation>Spørsmål nr.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Mottatt</translation>
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
        <translation>Et utkast fra {when} er tatt vare på</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Attach file …</source>
        <translation>Legg ved fil …</translation>
    </message>
    <message>
        <source>Change the answer</source>
        <translation>Endre svaret</translation>
    </message>
    <message>
        <source>Drop the draft</source>
        <translation>Forkast utkastet</translation>
    </message>
    <message>
        <source>Saved at {time}</source>
        <translation>Lagret kl. {time}</translation>
    </message>
    <message>
        <source>Take {name} off</source>
        <translation>Fjern {name}</translation>
    </message>
    <message>
        <source>Use the draft</source>
        <translation>Bruk utkastet</translation>
    </message>
    <message>
        <source>Whoever changes the answer has written it, and cannot approve it.</source>
        <translation>Den som endrer svaret, har skrevet det og kan ikke godkjenne det.</translation>
    </message>
</context>
<context>
    <name>ApprovalCard</name>
    <message>
        <source>Angles {done} of {count}</source>
        <translation>Vinkler {done} av {count}</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Godkjenning</translation>
    </message>
    <message>
        <source>Approved by {name}.</source>
        <translation>Godkjent av {name}.</translation>
    </message>
    <message>
        <source>More for {angle}</source>
        <translation>Mer for {angle}</translation>
    </message>
    <message>
        <source>Nobody has written an answer yet.</source>
        <translation>Ingen har skrevet noe svar ennå.</translation>
    </message>
    <message>
        <source>Not relevant</source>
        <translation>Ikke relevant</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Åpne igjen</translation>
    </message>
    <message>
        <source>Seen to by</source>
        <translation>Dekket av</translation>
    </message>
    <message>
        <source>Seen to by {name}</source>
        <translation>Dekket av {name}</translation>
    </message>
    <message>
        <source>Written by {names}.</source>
        <translation>Skrevet av {names}.</translation>
    </message>
    <message>
        <source>You wrote this answer. A director or the chief of staff must approve it.</source>
        <translation>Du har selv skrevet svaret. En kommunalsjef eller stabssjefen må godkjenne det.</translation>
    </message>
    <message>
        <source>{written} A director or the chief of staff must approve it.</source>
        <translation>{written} En kommunalsjef eller stabssjefen må godkjenne svaret.</translation>
    </message>
    <message>
        <source>{written} You may approve, for you have not written the answer yourself.</source>
        <translation>{written} Du kan godkjenne, siden du ikke har skrevet svaret selv.</translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>Assistant</name>
    <message>
        <source>An invented municipality with two years of questions. It is gone when you close it.</source>
        <translation>En oppdiktet kommune med to år med spørsmål. Den er borte når du lukker den.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begynn</translation>
    </message>
    <message>
        <source>Create municipality</source>
        <translation>Opprett kommune</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Danmark</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>Arbeid videre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Se deg rundt</translation>
    </message>
    <message>
        <source>Name, country and language are enough. Logo and people can follow later.</source>
        <translation>Navn, land og språk er nok. Logo og personer kan komme senere.</translation>
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
        <translation>Åpne en fil …</translation>
    </message>
    <message>
        <source>Open municipality</source>
        <translation>Åpne kommune</translation>
    </message>
    <message>
        <source>Questions answered in time, visits well prepared, and the same information for all members.</source>
        <translation>Spørsmål besvart i tide, besøk godt forberedt og samme informasjon til alle medlemmer.</translation>
    </message>
    <message>
        <source>The demo is being built</source>
        <translation>Demoen bygges</translation>
    </message>
    <message>
        <source>The file is being made</source>
        <translation>Filen lages</translation>
    </message>
    <message>
        <source>The file is kept in {folder}</source>
        <translation>Filen lagres i {folder}</translation>
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
        <translation>Kommunen din har allerede en fil, på denne maskinen eller på et felles nettverksområde.</translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message numerus="yes">
        <source>%n lines, nothing changed or missing</source>
        <translation>
            <numerusform>%n linje, ingenting er endret eller mangler</numerusform>
            <numerusform>%n linjer, ingenting er endret eller mangler</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>Filen kunne ikke skrives</translation>
    </message>
    <message>
        <source>There is no state {name}</source>
        <translation>Det finnes ingen status {name}</translation>
    </message>
    <message>
        <source>{text} is no date; write it as 2026-12-18</source>
        <translation>{text} er ingen dato; skriv den som 2026-12-18</translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message numerus="yes">
        <source>%n public holidays and days not counted</source>
        <translation>
            <numerusform>%n helligdag eller dag som ikke telles</numerusform>
            <numerusform>%n helligdager og dager som ikke telles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working days</source>
        <translation>
            <numerusform>%n arbeidsdag</numerusform>
            <numerusform>%n arbeidsdager</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
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
        <translation>Stengt denne dagen</translation>
    </message>
    <message>
        <source>Count from this day</source>
        <translation>Tell fra denne dagen</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Fram</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Gå til i dag</translation>
    </message>
    <message>
        <source>New closing day</source>
        <translation>Ny stengt dag</translation>
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
        <translation>+10a = ti arbeidsdager</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Neste måned</translation>
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
        <translation>sperret</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gjort</translation>
    </message>
    <message>
        <source>not relevant</source>
        <translation>ikke relevant</translation>
    </message>
    <message>
        <source>open</source>
        <translation>åpent</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>{done} of {count}</source>
        <translation>{done} av {count}</translation>
    </message>
</context>
<context>
    <name>ClosingDays</name>
    <message numerus="yes">
        <source>%n closing days</source>
        <translation>
            <numerusform>%n stengt dag</numerusform>
            <numerusform>%n stengte dager</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Closing days</source>
        <translation>Stengte dager</translation>
    </message>
    <message>
        <source>Keep closing day</source>
        <translation>Behold stengt dag</translation>
    </message>
    <message>
        <source>None yet. Bridge days and the days before New Year belong here.</source>
        <translation>Ingen ennå. Inneklemte dager og dagene i romjulen hører hjemme her.</translation>
    </message>
    <message>
        <source>Remove and move</source>
        <translation>Fjern og flytt</translation>
    </message>
    <message>
        <source>Remove closing day</source>
        <translation>Fjern stengt dag</translation>
    </message>
    <message>
        <source>Saved at {time}</source>
        <translation>Lagret kl. {time}</translation>
    </message>
    <message>
        <source>They are shown, but count all the same.</source>
        <translation>De vises, men teller likevel.</translation>
    </message>
    <message>
        <source>They do not count.</source>
        <translation>De teller ikke.</translation>
    </message>
</context>
<context>
    <name>ClosingForm</name>
    <message>
        <source>Empty for a single day</source>
        <translation>Tom hvis det bare er én dag</translation>
    </message>
    <message>
        <source>Every year from then on</source>
        <translation>Hvert år fra da av</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Første dag</translation>
    </message>
    <message>
        <source>It is shown where a deadline is explained</source>
        <translation>Vises der en frist blir forklart</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Siste dag</translation>
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
        <translation>Funnet</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ingen treff</translation>
    </message>
    <message>
        <source>Search, or type what you want to do</source>
        <translation>Søk, eller skriv hva du vil gjøre</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>For what came by word of mouth or on paper. Drag e-mails onto the list instead.</source>
        <translation>For det som kom muntlig eller på papir. E-post drar du i stedet inn på listen.</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Nytt spørsmål</translation>
    </message>
    <message>
        <source>Register question</source>
        <translation>Registrer spørsmål</translation>
    </message>
</context>
<context>
    <name>CountStrip</name>
    <message>
        <source>How the days are counted</source>
        <translation>Slik telles dagene</translation>
    </message>
</context>
<context>
    <name>CountTool</name>
    <message>
        <source>Count a deadline</source>
        <translation>Tell en frist</translation>
    </message>
    <message>
        <source>Deadline: {day}</source>
        <translation>Frist: {day}</translation>
    </message>
    <message>
        <source>Enter a number from 1 to {most}</source>
        <translation>Skriv et tall fra 1 til {most}</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Mottatt</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Arbeidsdager</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>Another program is writing in the file</source>
        <translation>Et annet program skriver i filen</translation>
    </message>
    <message>
        <source>Check that it is there and that you may read it.</source>
        <translation>Se etter at den finnes, og at du har lov til å lese den.</translation>
    </message>
    <message>
        <source>Check that the folder is there and that you may write in it.</source>
        <translation>Se etter at mappen finnes, og at du har lov til å skrive i den.</translation>
    </message>
    <message>
        <source>Choose a file that Samspil has made.</source>
        <translation>Velg en fil som er laget av Samspil.</translation>
    </message>
    <message>
        <source>Choose another name, or open the file.</source>
        <translation>Velg et annet navn, eller åpne filen.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Velg et annet navn.</translation>
    </message>
    <message>
        <source>Install the newer version on this computer.</source>
        <translation>Installer den nyere versjonen på denne maskinen.</translation>
    </message>
    <message>
        <source>Make room on the disk, and try again.</source>
        <translation>Frigjør plass på disken, og prøv igjen.</translation>
    </message>
    <message>
        <source>Nothing in it was changed.</source>
        <translation>Ingenting i den er endret.</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>Ingenting er tapt.</translation>
    </message>
    <message>
        <source>Nothing is lost. Choose another place, or make room on the disk.</source>
        <translation>Ingenting er tapt. Velg et annet sted, eller frigjør plass på disken.</translation>
    </message>
    <message>
        <source>Open it from a folder where you may write.</source>
        <translation>Åpne den fra en mappe der du har lov til å skrive.</translation>
    </message>
    <message>
        <source>Restore the latest backup.</source>
        <translation>Hent inn den siste sikkerhetskopien.</translation>
    </message>
    <message>
        <source>The backup cannot replace the file itself</source>
        <translation>Sikkerhetskopien kan ikke erstatte selve filen</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Disken er full</translation>
    </message>
    <message>
        <source>The file already exists</source>
        <translation>Filen finnes allerede</translation>
    </message>
    <message>
        <source>The file cannot be opened</source>
        <translation>Filen kan ikke åpnes</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>Filen kunne ikke skrives</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>Filen er skadet</translation>
    </message>
    <message>
        <source>The file may only be read</source>
        <translation>Filen kan bare leses</translation>
    </message>
    <message>
        <source>The file was written by a newer Samspil</source>
        <translation>Filen er skrevet av en nyere versjon av Samspil</translation>
    </message>
    <message>
        <source>This is not a Samspil file</source>
        <translation>Dette er ikke en Samspil-fil</translation>
    </message>
    <message>
        <source>Wait a moment, and try again.</source>
        <translation>Vent litt, og prøv igjen.</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Date, or +10 days</source>
        <translation>Dato eller +10a</translation>
    </message>
    <message>
        <source>Pick from the calendar</source>
        <translation>Velg i kalenderen</translation>
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
        <translation>Skriv en dag til og med {last}</translation>
    </message>
    <message>
        <source>{month} has only {days} days</source>
        <translation>{month} har bare {days} dager</translation>
    </message>
</context>
<context>
    <name>DeadlineCard</name>
    <message>
        <source>Agreed deadline.</source>
        <translation>Avtalt frist.</translation>
    </message>
    <message>
        <source>Agreed when {who} set the task going on {day}.</source>
        <translation>{who} satte oppgaven i gang {day}, og da ble fristen avtalt.</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>No deadline runs any longer.</source>
        <translation>Ingen frist løper lenger.</translation>
    </message>
    <message>
        <source>No deadline yet. It is agreed when the task is set going.</source>
        <translation>Ingen frist ennå. Den avtales når oppgaven settes i gang.</translation>
    </message>
    <message>
        <source>Put off from {before} by a delay notice: {reason}</source>
        <translation>Utsatt fra {before} med en melding om forsinkelse: {reason}</translation>
    </message>
    <message>
        <source>Why this deadline?</source>
        <translation>Hvorfor denne fristen?</translation>
    </message>
    <message>
        <source>{day}: day {number}</source>
        <translation>{day}: dag {number}</translation>
    </message>
    <message>
        <source>{day}: received</source>
        <translation>{day}: mottatt</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message numerus="yes">
        <source>%n members as they stood that day</source>
        <translation>
            <numerusform>%n medlem, slik det var den dagen</numerusform>
            <numerusform>%n medlemmer, slik det var den dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>A later line corrects this one</source>
        <translation>En senere linje retter denne</translation>
    </message>
    <message>
        <source>Change the subject</source>
        <translation>Endre emnet</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Velg et annet sted.</translation>
    </message>
    <message>
        <source>Choose the kind again</source>
        <translation>Velg type på nytt</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Bekreftet av</translation>
    </message>
    <message>
        <source>Consulted</source>
        <translation>Rådspurt</translation>
    </message>
    <message>
        <source>Copy number and subject</source>
        <translation>Kopier nummer og emne</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Avgjort av</translation>
    </message>
    <message>
        <source>Enclosures</source>
        <translation>Vedlegg</translation>
    </message>
    <message>
        <source>No files went along</source>
        <translation>Ingen filer fulgte med</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>Åpne spørsmålet</translation>
    </message>
    <message>
        <source>Open the original e-mail</source>
        <translation>Åpne den opprinnelige e-posten</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Åpne {name}</translation>
    </message>
    <message>
        <source>Preview and print the answer</source>
        <translation>Forhåndsvis og skriv ut svaret</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grunn</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Mottakere</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Lagre som …</translation>
    </message>
    <message>
        <source>Save enclosure</source>
        <translation>Lagre vedlegg</translation>
    </message>
    <message>
        <source>Save it elsewhere if your IT department should look at it.</source>
        <translation>Lagre filen et annet sted hvis IT-avdelingen skal se på den.</translation>
    </message>
    <message>
        <source>Save the answer as PDF …</source>
        <translation>Lagre svaret som PDF …</translation>
    </message>
    <message>
        <source>Save {name} as</source>
        <translation>Lagre {name} som</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Lagret: {name}</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Sending</translation>
    </message>
    <message>
        <source>Show the correction</source>
        <translation>Vis rettelsen</translation>
    </message>
    <message>
        <source>Show the earlier line</source>
        <translation>Vis den tidligere linjen</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>Filen kunne ikke skrives</translation>
    </message>
    <message>
        <source>The media had this before the members</source>
        <translation>Mediene fikk dette før medlemmene</translation>
    </message>
    <message>
        <source>This line corrects an earlier one</source>
        <translation>Denne linjen retter en tidligere</translation>
    </message>
    <message>
        <source>To the media</source>
        <translation>Til mediene</translation>
    </message>
    <message>
        <source>Why not all</source>
        <translation>Hvorfor ikke alle</translation>
    </message>
    <message>
        <source>{name} is a program and is not opened</source>
        <translation>{name} er et program og blir ikke åpnet</translation>
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
        <translation>Et utvalg</translation>
    </message>
    <message>
        <source>A single member</source>
        <translation>Ett medlem</translation>
    </message>
    <message>
        <source>Agenda supplement</source>
        <translation>Tillegg til sakslisten</translation>
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
        <translation>Velg hvorfor dette ikke sendes til alle</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Enter the members under People, with the days they belong to the council.</source>
        <translation>Legg inn medlemmene under Personer, med dagene de hører til kommunestyret.</translation>
    </message>
    <message>
        <source>Enter the time at which it was really sent.</source>
        <translation>Skriv tidspunktet den faktisk ble sendt.</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Fått</translation>
    </message>
    <message>
        <source>In a meeting</source>
        <translation>I et møte</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitasjon</translation>
    </message>
    <message>
        <source>It is a fact without political content</source>
        <translation>Det er en faktaopplysning uten politisk innhold</translation>
    </message>
    <message>
        <source>It matters politically only to them</source>
        <translation>Det har politisk betydning bare for dem</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Mangler</translation>
    </message>
    <message>
        <source>Name the ground, and the director or chief of staff who was consulted.</source>
        <translation>Oppgi grunnen og hvilken kommunalsjef eller stabssjef som er rådspurt.</translation>
    </message>
    <message>
        <source>Nobody would receive this</source>
        <translation>Ingen ville fått dette</translation>
    </message>
    <message>
        <source>Not a member then</source>
        <translation>Ikke medlem da</translation>
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
        <translation>Pressemelding</translation>
    </message>
    <message>
        <source>Send it to the members first, or at the same time.</source>
        <translation>Send den til medlemmene først, eller samtidig.</translation>
    </message>
    <message>
        <source>The dispatch is recorded</source>
        <translation>Utsendingen er registrert</translation>
    </message>
    <message>
        <source>The media would get this before the members</source>
        <translation>Mediene ville fått dette før medlemmene</translation>
    </message>
    <message>
        <source>The time of sending lies ahead</source>
        <translation>Sendetidspunktet ligger fram i tid</translation>
    </message>
    <message>
        <source>Went to others</source>
        <translation>Gikk til andre</translation>
    </message>
</context>
<context>
    <name>DispatchPage</name>
    <message numerus="yes">
        <source>%n dispatches in the ledger</source>
        <translation>
            <numerusform>%n utsending i loggen</numerusform>
            <numerusform>%n utsendinger i loggen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n treff</numerusform>
            <numerusform>%n treff</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Choose one in the list to see who got it.</source>
        <translation>Velg en i listen for å se hvem som har fått den.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Tøm søket</translation>
    </message>
    <message>
        <source>Dispatches</source>
        <translation>Utsendinger</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Logg</translation>
    </message>
    <message>
        <source>No dispatch is chosen</source>
        <translation>Ingen utsending er valgt</translation>
    </message>
    <message>
        <source>No title matches</source>
        <translation>Ingen tittel passer</translation>
    </message>
    <message>
        <source>Nothing has been sent yet</source>
        <translation>Ingenting er sendt ennå</translation>
    </message>
    <message>
        <source>Search in the ledger</source>
        <translation>Søk i loggen</translation>
    </message>
    <message>
        <source>Search in titles</source>
        <translation>Søk i titler</translation>
    </message>
    <message>
        <source>What has each member got</source>
        <translation>Hva har den enkelte fått</translation>
    </message>
    <message>
        <source>When an answer is sent to the members, it is recorded here with those who got it.</source>
        <translation>Når et svar sendes til medlemmene, registreres det her sammen med hvem som fikk det.</translation>
    </message>
</context>
<context>
    <name>DispatchTable</name>
    <message>
        <source>Received</source>
        <translation>Mottatt</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Mottakere</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sendt</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Hva som er sendt</translation>
    </message>
    <message>
        <source>corrects an earlier line</source>
        <translation>retter en tidligere linje</translation>
    </message>
    <message>
        <source>the media had it first</source>
        <translation>mediene fikk den først</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Side {page} av {pages}</translation>
    </message>
</context>
<context>
    <name>DropDown</name>
    <message>
        <source>Opens a list to choose from</source>
        <translation>Åpner en liste å velge fra</translation>
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
        <translation>Legg ved filer til svaret</translation>
    </message>
</context>
<context>
    <name>Elections</name>
    <message numerus="yes">
        <source>%n elections added</source>
        <translation>
            <numerusform>%n valg lagt til</numerusform>
            <numerusform>%n valg lagt til</numerusform>
        </translation>
    </message>
    <message>
        <source>By law: the third Tuesday of November every fourth year.</source>
        <translation>Etter loven: tredje tirsdag i november hvert fjerde år.</translation>
    </message>
    <message>
        <source>By the constitution: four years less one day after the previous election. It may be earlier.</source>
        <translation>Etter grunnloven: fire år minus én dag etter forrige valg. Det kan komme tidligere.</translation>
    </message>
    <message>
        <source>Called by the prime minister.</source>
        <translation>Skrevet ut av statsministeren.</translation>
    </message>
    <message>
        <source>Check the date, or mend the latest possible date first.</source>
        <translation>Kontroller datoen, eller rett den siste mulige datoen først.</translation>
    </message>
    <message>
        <source>County council election</source>
        <translation>Fylkestingsvalg</translation>
    </message>
    <message>
        <source>Decided by the King in Council.</source>
        <translation>Fastsatt av Kongen i statsråd.</translation>
    </message>
    <message>
        <source>Election added</source>
        <translation>Valget er lagt til</translation>
    </message>
    <message>
        <source>Election changed</source>
        <translation>Valget er endret</translation>
    </message>
    <message>
        <source>Election removed</source>
        <translation>Valget er fjernet</translation>
    </message>
    <message>
        <source>Enter the day of the call, and a later election day.</source>
        <translation>Skriv dagen valget ble skrevet ut, og en senere valgdag.</translation>
    </message>
    <message>
        <source>European Parliament election</source>
        <translation>Europaparlamentsvalg</translation>
    </message>
    <message>
        <source>Expected: the second Monday of September. The King in Council decides about a year ahead.</source>
        <translation>Ventet: andre mandag i september. Kongen i statsråd fastsetter dagen omtrent ett år i forveien.</translation>
    </message>
    <message>
        <source>Expected: the second Sunday of June every fifth year. A ministerial order decides.</source>
        <translation>Ventet: andre søndag i juni hvert femte år. En forskrift fastsetter dagen.</translation>
    </message>
    <message>
        <source>Folketing election</source>
        <translation>Folketingsvalg</translation>
    </message>
    <message>
        <source>Municipal election</source>
        <translation>Kommunestyrevalg</translation>
    </message>
    <message>
        <source>Quarantine from {first} to {last}, both days included.</source>
        <translation>Karensperiode fra {first} til {last}, begge dager medregnet.</translation>
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
        <translation>Valget ligger etter den siste mulige datoen</translation>
    </message>
    <message>
        <source>The election lies before the day it was called</source>
        <translation>Valget ligger før dagen det ble skrevet ut</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>beregnet</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>fastsatt</translation>
    </message>
    <message>
        <source>fixed by law</source>
        <translation>fastsatt i lov</translation>
    </message>
    <message>
        <source>latest possible date</source>
        <translation>siste mulige dato</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>Ask the sender for one packed file instead.</source>
        <translation>Be avsenderen om én pakket fil i stedet.</translation>
    </message>
    <message>
        <source>Attachment {number}</source>
        <translation>Vedlegg {number}</translation>
    </message>
    <message>
        <source>Check that the file still is there and that you may read it.</source>
        <translation>Se etter at filen fortsatt finnes, og at du har lov til å lese den.</translation>
    </message>
    <message>
        <source>Correct the address under People and make the draft again.</source>
        <translation>Rett adressen under Personer, og lag utkastet på nytt.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>E-mails of up to {megabytes} MB are read, with their attachments.</source>
        <translation>E-poster på opptil {megabytes} MB leses inn, med vedlegg.</translation>
    </message>
    <message>
        <source>It has neither sender, subject nor date as an e-mail has.</source>
        <translation>Den har verken avsender, emne eller dato slik en e-post har.</translation>
    </message>
    <message>
        <source>It is neither CSV nor XLSX, or it is damaged.</source>
        <translation>Den er verken CSV eller XLSX, eller den er skadet.</translation>
    </message>
    <message>
        <source>It is protected by a password or was saved in the old .xls format.</source>
        <translation>Den er beskyttet med passord eller lagret i det gamle .xls-formatet.</translation>
    </message>
    <message>
        <source>Open it in Excel and save it as .xlsx.</source>
        <translation>Åpne den i Excel og lagre den som .xlsx.</translation>
    </message>
    <message>
        <source>Open it in Excel, remove the password and save it as .xlsx.</source>
        <translation>Åpne den i Excel, fjern passordet og lagre den som .xlsx.</translation>
    </message>
    <message>
        <source>Open it in Outlook and save it again.</source>
        <translation>Åpne den i Outlook og lagre den på nytt.</translation>
    </message>
    <message>
        <source>Save it again from the program it came from.</source>
        <translation>Lagre den på nytt fra programmet den kom fra.</translation>
    </message>
    <message>
        <source>Save only the rows that are needed in a new file.</source>
        <translation>Lagre bare radene som trengs, i en ny fil.</translation>
    </message>
    <message>
        <source>Save the e-mail from Outlook as .msg or .eml and try again.</source>
        <translation>Lagre e-posten fra Outlook som .msg eller .eml, og prøv igjen.</translation>
    </message>
    <message>
        <source>Save the large attachments elsewhere, remove them from the e-mail and import it again.</source>
        <translation>Lagre de store vedleggene et annet sted, fjern dem fra e-posten og importer den på nytt.</translation>
    </message>
    <message>
        <source>Tables of up to {rows} rows and {megabytes} MB are read.</source>
        <translation>Tabeller på opptil {rows} rader og {megabytes} MB leses inn.</translation>
    </message>
    <message>
        <source>The draft was not made.</source>
        <translation>Utkastet ble ikke laget.</translation>
    </message>
    <message>
        <source>The e-mail is encrypted: open the attachment.</source>
        <translation>E-posten er kryptert: Åpne vedlegget.</translation>
    </message>
    <message>
        <source>The e-mail {name} cannot be read</source>
        <translation>E-posten {name} kan ikke leses</translation>
    </message>
    <message>
        <source>The e-mail {name} has too many attachments</source>
        <translation>E-posten {name} har for mange vedlegg</translation>
    </message>
    <message>
        <source>The e-mail {name} is too large</source>
        <translation>E-posten {name} er for stor</translation>
    </message>
    <message>
        <source>The file is damaged or only a part of it was saved.</source>
        <translation>Filen er skadet, eller bare en del av den er lagret.</translation>
    </message>
    <message>
        <source>The file {name} cannot be opened</source>
        <translation>Filen {name} kan ikke åpnes</translation>
    </message>
    <message>
        <source>The file {name} is empty</source>
        <translation>Filen {name} er tom</translation>
    </message>
    <message>
        <source>The file {name} is not a table</source>
        <translation>Filen {name} er ikke en tabell</translation>
    </message>
    <message>
        <source>The file {name} is not an e-mail</source>
        <translation>Filen {name} er ikke en e-post</translation>
    </message>
    <message>
        <source>The system says: {reason}</source>
        <translation>Systemet melder: {reason}</translation>
    </message>
    <message>
        <source>The table {name} cannot be read</source>
        <translation>Tabellen {name} kan ikke leses</translation>
    </message>
    <message>
        <source>The table {name} is too large</source>
        <translation>Tabellen {name} er for stor</translation>
    </message>
    <message>
        <source>The text of this e-mail could not be read: open the e-mail in Outlook.</source>
        <translation>Teksten i denne e-posten kunne ikke leses: Åpne e-posten i Outlook.</translation>
    </message>
    <message>
        <source>There is nothing in the file to read.</source>
        <translation>Det er ingenting å lese i filen.</translation>
    </message>
    <message>
        <source>Up to {number} attachments are read.</source>
        <translation>Opptil {number} vedlegg leses inn.</translation>
    </message>
    <message>
        <source>{address} is not an e-mail address</source>
        <translation>{address} er ikke en e-postadresse</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Enter a whole number, for example 12</source>
        <translation>Skriv et helt tall, for eksempel 12</translation>
    </message>
    <message>
        <source>Enter an e-mail address, for example name@council.org</source>
        <translation>Skriv en e-postadresse, for eksempel navn@kommune.org</translation>
    </message>
</context>
<context>
    <name>FileCards</name>
    <message numerus="yes">
        <source>%n lines, nothing changed or missing</source>
        <translation>
            <numerusform>%n linje, ingenting er endret eller mangler</numerusform>
            <numerusform>%n linjer, ingenting er endret eller mangler</numerusform>
        </translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Ta sikkerhetskopi</translation>
    </message>
    <message>
        <source>Back up now …</source>
        <translation>Ta sikkerhetskopi nå …</translation>
    </message>
    <message>
        <source>Check the log</source>
        <translation>Kontroller endringsloggen</translation>
    </message>
    <message>
        <source>Each change has left a line in the log. The check finds a line that was changed or removed.</source>
        <translation>Hver endring har satt en linje i endringsloggen. Kontrollen finner linjer som er endret eller fjernet.</translation>
    </message>
    <message>
        <source>Everything of this municipality lies in this one file. Keep a backup elsewhere.</source>
        <translation>Alt om denne kommunen ligger i denne ene filen. Ha en sikkerhetskopi et annet sted.</translation>
    </message>
    <message>
        <source>Keep this file, and compare it with a backup.</source>
        <translation>Ta vare på denne filen, og sammenlign den med en sikkerhetskopi.</translation>
    </message>
    <message>
        <source>New municipality …</source>
        <translation>Ny kommune …</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Open another file …</source>
        <translation>Åpne en annen fil …</translation>
    </message>
    <message>
        <source>Open municipality</source>
        <translation>Åpne kommune</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Åpne {name}</translation>
    </message>
    <message>
        <source>Other municipalities</source>
        <translation>Andre kommuner</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Vis mappen</translation>
    </message>
    <message>
        <source>The backup is written</source>
        <translation>Sikkerhetskopien er lagret</translation>
    </message>
    <message>
        <source>The log is being checked</source>
        <translation>Endringsloggen kontrolleres</translation>
    </message>
    <message>
        <source>The log is not whole</source>
        <translation>Endringsloggen er ikke hel</translation>
    </message>
    <message>
        <source>The log is whole</source>
        <translation>Endringsloggen er hel</translation>
    </message>
    <message>
        <source>This municipality&apos;s file</source>
        <translation>Denne kommunens fil</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Clear</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Utvalg</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Sortering</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
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
        <translation>Fyll ut dette feltet: {label}</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Må fylles ut</translation>
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
        <translation>Kommunen har ikke noe navn</translation>
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
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Missing for the next step</source>
        <translation>Mangler til neste trinn</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Answer, and have it approved</source>
        <translation>Svar, og få svaret godkjent</translation>
    </message>
    <message>
        <source>Drop an e-mail on the questions</source>
        <translation>Slipp en e-post på spørsmålene</translation>
    </message>
    <message>
        <source>Enter the people</source>
        <translation>Legg inn personene</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Kom i gang</translation>
    </message>
    <message>
        <source>First steps, and the keys that save time</source>
        <translation>Slik kommer du i gang, og tastene som sparer tid</translation>
    </message>
    <message>
        <source>Go to calendar</source>
        <translation>Gå til kalenderen</translation>
    </message>
    <message>
        <source>Go to dispatches</source>
        <translation>Gå til utsendingene</translation>
    </message>
    <message>
        <source>Go to people</source>
        <translation>Gå til personene</translation>
    </message>
    <message>
        <source>Go to questions</source>
        <translation>Gå til spørsmålene</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjelp</translation>
    </message>
    <message>
        <source>Look at the calendar</source>
        <translation>Se på kalenderen</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Laget med</translation>
    </message>
    <message>
        <source>Members with their e-mail addresses, and the officials who may approve. A sheet can be imported.</source>
        <translation>Medlemmer med e-postadresser, og de i administrasjonen som kan godkjenne. Du kan importere et regneark.</translation>
    </message>
    <message>
        <source>Samspil makes a draft for your e-mail program. When you have sent it, the ledger keeps who got it.</source>
        <translation>Samspil lager et utkast til e-postprogrammet ditt. Når du har sendt det, viser utsendingsloggen hvem som fikk det.</translation>
    </message>
    <message>
        <source>Samspil works without the internet. What you enter stays in the municipality&apos;s own file.</source>
        <translation>Samspil virker uten internett. Det du legger inn, blir i kommunens egen fil.</translation>
    </message>
    <message>
        <source>See which days count, and enter your own closing days.</source>
        <translation>Se hvilke dager som teller, og legg inn egne stengte dager.</translation>
    </message>
    <message>
        <source>Send, and say so</source>
        <translation>Send, og bekreft det</translation>
    </message>
    <message>
        <source>Somebody other than the writer approves. The bar above the question shows what is missing.</source>
        <translation>En annen enn den som skrev svaret, godkjenner det. Linjen over spørsmålet viser hva som mangler.</translation>
    </message>
    <message>
        <source>The sender is recognised by the address, and the deadline is counted at once.</source>
        <translation>Avsenderen kjennes igjen på adressen, og fristen telles med en gang.</translation>
    </message>
    <message>
        <source>Version {number}, on Qt {qt}</source>
        <translation>Versjon {number}, på Qt {qt}</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message numerus="yes">
        <source>%n cells cannot be used</source>
        <translation>
            <numerusform>%n celle kan ikke brukes</numerusform>
            <numerusform>%n celler kan ikke brukes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n endret</numerusform>
            <numerusform>%n endret</numerusform>
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
            <numerusform>%n uendret</numerusform>
            <numerusform>%n uendret</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Cells to mend</source>
        <translation>Celler som må rettes</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Endret</translation>
    </message>
    <message>
        <source>Columns that are not used: {names}</source>
        <translation>Kolonner som ikke brukes: {names}</translation>
    </message>
    <message numerus="yes">
        <source>Import %n people</source>
        <translation>
            <numerusform>Importer %n person</numerusform>
            <numerusform>Importer %n personer</numerusform>
        </translation>
    </message>
    <message>
        <source>Import from {name}</source>
        <translation>Importer fra {name}</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nye</translation>
    </message>
    <message>
        <source>New committees: {names}</source>
        <translation>Nye utvalg: {names}</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Rad {number}</translation>
    </message>
    <message>
        <source>The file changes nothing</source>
        <translation>Filen endrer ingenting</translation>
    </message>
    <message>
        <source>Their rows are left out, the others can be imported. Nothing is written yet.</source>
        <translation>Radene med disse cellene utelates, resten kan importeres. Ingenting er skrevet ennå.</translation>
    </message>
    <message>
        <source>They are added, as none has this name yet.</source>
        <translation>De legges til, siden ingen har dette navnet fra før.</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Uendret</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>og %n til</numerusform>
            <numerusform>og %n til</numerusform>
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
            <numerusform>%n kunne ikke leses</numerusform>
            <numerusform>%n kunne ikke leses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here already</source>
        <translation>
            <numerusform>%n fantes fra før</numerusform>
            <numerusform>%n fantes fra før</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions registered</source>
        <translation>
            <numerusform>%n spørsmål registrert</numerusform>
            <numerusform>%n spørsmål registrert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registered</source>
        <translation>
            <numerusform>%n registrert</numerusform>
            <numerusform>%n registrert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n seconds left.</source>
        <translation>
            <numerusform>Omtrent %n sekund igjen.</numerusform>
            <numerusform>Omtrent %n sekunder igjen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Drop .eml or .msg files, or a folder that holds some.</source>
        <translation>Slipp .eml- eller .msg-filer, eller en mappe som har slike filer.</translation>
    </message>
    <message>
        <source>No e-mail was found</source>
        <translation>Ingen e-post ble funnet</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n e-mails</source>
        <translation>
            <numerusform>Leser inn %n e-post</numerusform>
            <numerusform>Leser inn %n e-poster</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>You can go on working.</source>
        <translation>Du kan arbeide videre imens.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>og %n til</numerusform>
            <numerusform>og %n til</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} av {total}</translation>
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
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Lagre som …</translation>
    </message>
    <message>
        <source>The mail has no text.</source>
        <translation>E-posten har ingen tekst.</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>Spørsmålet</translation>
    </message>
</context>
<context>
    <name>LetterheadCard</name>
    <message>
        <source>Choose a picture of at most 20 MB.</source>
        <translation>Velg et bilde på høyst 20 MB.</translation>
    </message>
    <message>
        <source>Choose logo</source>
        <translation>Velg logo</translation>
    </message>
    <message>
        <source>Choose logo …</source>
        <translation>Velg logo …</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Brevhode</translation>
    </message>
    <message>
        <source>PNG or JPEG. It is printed at most 18 mm high.</source>
        <translation>PNG eller JPEG. Skrives ut høyst 18 mm høy.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Remove logo</source>
        <translation>Fjern logo</translation>
    </message>
    <message>
        <source>The logo cannot be used</source>
        <translation>Logoen kan ikke brukes</translation>
    </message>
    <message>
        <source>The picture cannot be read</source>
        <translation>Bildet kan ikke leses</translation>
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
            <numerusform>%n til å minne om</numerusform>
            <numerusform>%n til å minne om</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Fjern filtre</translation>
    </message>
    <message>
        <source>Drag an e-mail from Outlook here to make a question of it</source>
        <translation>Dra en e-post hit fra Outlook for å gjøre den til et spørsmål</translation>
    </message>
    <message numerus="yes">
        <source>Due within %n working days</source>
        <translation>
            <numerusform>Frist innen %n arbeidsdag</numerusform>
            <numerusform>Frist innen %n arbeidsdager</numerusform>
        </translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Import e-mail</source>
        <translation>Importer e-post</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nytt</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Nytt spørsmål</translation>
    </message>
    <message>
        <source>New questions come in when you drag an e-mail here.</source>
        <translation>Nye spørsmål kommer inn når du drar en e-post hit.</translation>
    </message>
    <message>
        <source>No question matches the filters</source>
        <translation>Ingen spørsmål passer med filtrene</translation>
    </message>
    <message>
        <source>No questions are waiting</source>
        <translation>Ingen spørsmål venter</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Spørsmål</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>Vis alle igjen</translation>
    </message>
</context>
<context>
    <name>ListSearch</name>
    <message>
        <source>Search in the list</source>
        <translation>Søk i listen</translation>
    </message>
</context>
<context>
    <name>Logo</name>
    <message>
        <source>Choose a PNG or JPEG file.</source>
        <translation>Velg en PNG- eller JPEG-fil.</translation>
    </message>
    <message>
        <source>SVG files cannot be used yet.</source>
        <translation>SVG-filer kan ikke brukes ennå.</translation>
    </message>
    <message>
        <source>The file is damaged or not a picture.</source>
        <translation>Filen er skadet eller ikke et bilde.</translation>
    </message>
    <message>
        <source>The logo cannot be used</source>
        <translation>Logoen kan ikke brukes</translation>
    </message>
    <message>
        <source>The picture has too many pixels.</source>
        <translation>Bildet har for mange piksler.</translation>
    </message>
</context>
<context>
    <name>MemberList</name>
    <message numerus="yes">
        <source>%n dispatches to all are missing</source>
        <translation>
            <numerusform>%n utsending til alle mangler</numerusform>
            <numerusform>%n utsendinger til alle mangler</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Has got everything that went to all</source>
        <translation>Har fått alt som er sendt til alle</translation>
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
        <translation>Ingenting mangler</translation>
    </message>
    <message>
        <source>The member has got all that went to everybody.</source>
        <translation>Medlemmet har fått alt som er sendt til alle.</translation>
    </message>
    <message>
        <source>What the member has got</source>
        <translation>Hva medlemmet har fått</translation>
    </message>
    <message>
        <source>{name} (not a member now)</source>
        <translation>{name} (ikke medlem nå)</translation>
    </message>
</context>
<context>
    <name>MissingCard</name>
    <message>
        <source>Missing for the next step</source>
        <translation>Mangler til neste trinn</translation>
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
            <numerusform>%n frist blir flyttet</numerusform>
            <numerusform>%n frister blir flyttet</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Ikke lagre</translation>
    </message>
    <message>
        <source>No open deadline moves</source>
        <translation>Ingen åpne frister blir flyttet</translation>
    </message>
    <message>
        <source>Only open questions move. Those that have ended keep the deadline they were judged by.</source>
        <translation>Bare åpne spørsmål får ny frist. De som er avsluttet, beholder fristen de ble målt mot.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Save and move</source>
        <translation>Lagre og flytt</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>og %n til</numerusform>
            <numerusform>og %n til</numerusform>
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
        <translation>En kommunalsjef eller stabssjefen må godkjenne</translation>
    </message>
    <message>
        <source>Another person than the writer must approve</source>
        <translation>En annen enn den som skrev svaret, må godkjenne</translation>
    </message>
    <message>
        <source>Choose the committee that asked</source>
        <translation>Velg utvalget som spurte</translation>
    </message>
    <message>
        <source>Choose the member who asks</source>
        <translation>Velg medlemmet som spør</translation>
    </message>
    <message>
        <source>Choose what kind of inquiry it is</source>
        <translation>Velg hva slags henvendelse det er</translation>
    </message>
    <message>
        <source>Choose who is responsible</source>
        <translation>Velg hvem som er ansvarlig</translation>
    </message>
    <message>
        <source>Choose whom the answer goes to</source>
        <translation>Velg hvem svaret går til</translation>
    </message>
    <message>
        <source>Choose why the answer does not go to all</source>
        <translation>Velg hvorfor svaret ikke sendes til alle</translation>
    </message>
    <message>
        <source>Enter the agreed deadline</source>
        <translation>Skriv den avtalte fristen</translation>
    </message>
    <message>
        <source>Enter to whom it was handed on</source>
        <translation>Skriv hvem det er sendt videre til</translation>
    </message>
    <message>
        <source>Enter who set the task going</source>
        <translation>Oppgi hvem som satte oppgaven i gang</translation>
    </message>
    <message>
        <source>Enter who was consulted</source>
        <translation>Oppgi hvem som er rådspurt</translation>
    </message>
    <message>
        <source>See to every angle, or mark it as not relevant</source>
        <translation>Dekk alle vinkler, eller merk dem som ikke relevante</translation>
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
            <numerusform>%n celle kan ikke brukes, raden utelates:</numerusform>
            <numerusform>%n celler kan ikke brukes, radene utelates:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are ready to import</source>
        <translation>
            <numerusform>%n person er klar til import</numerusform>
            <numerusform>%n personer er klare til import</numerusform>
        </translation>
    </message>
    <message>
        <source>As it stands in letters, for example Havnby Kommune</source>
        <translation>Slik det står i brev, for eksempel Elvestrand kommune</translation>
    </message>
    <message>
        <source>Choose logo</source>
        <translation>Velg logo</translation>
    </message>
    <message>
        <source>Choose logo …</source>
        <translation>Velg logo …</translation>
    </message>
    <message>
        <source>Choose sheet</source>
        <translation>Velg regneark</translation>
    </message>
    <message>
        <source>Choose sheet …</source>
        <translation>Velg regneark …</translation>
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
        <translation>Til brev og svar. PNG eller JPEG.</translation>
    </message>
    <message>
        <source>It decides public holidays, elections and words</source>
        <translation>Det bestemmer helligdager, valg og ord</translation>
    </message>
    <message>
        <source>Language of documents</source>
        <translation>Språk i dokumenter</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Members and officials from a CSV or XLSX file with a heading over each column, such as name and e-mail.</source>
        <translation>Medlemmer og administrasjon fra en CSV- eller XLSX-fil med overskrift over hver kolonne, for eksempel navn og e-post.</translation>
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
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Regneark</translation>
    </message>
    <message>
        <source>The logo</source>
        <translation>Logoen</translation>
    </message>
    <message>
        <source>The picture cannot be read</source>
        <translation>Bildet kan ikke leses</translation>
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
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Kopier detaljer</translation>
    </message>
    <message>
        <source>Something went wrong in the program</source>
        <translation>Noe gikk galt i programmet</translation>
    </message>
    <message>
        <source>What you have typed is kept. Go on working, or start the program again if it keeps happening.</source>
        <translation>Det du har skrevet, er tatt vare på. Arbeid videre, eller start programmet på nytt hvis det fortsetter.</translation>
    </message>
</context>
<context>
    <name>OptionList</name>
    <message>
        <source>Search in the list</source>
        <translation>Søk i listen</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Choose another printer, or save the file.</source>
        <translation>Velg en annen skriver, eller lagre filen.</translation>
    </message>
    <message>
        <source>It is damaged, locked, or not a PDF.</source>
        <translation>Det er skadet, låst eller ikke en PDF.</translation>
    </message>
    <message>
        <source>Open it with another program to see what it holds.</source>
        <translation>Åpne det i et annet program for å se innholdet.</translation>
    </message>
    <message>
        <source>The document cannot be shown</source>
        <translation>Dokumentet kan ikke vises</translation>
    </message>
    <message>
        <source>The printer does not answer</source>
        <translation>Skriveren svarer ikke</translation>
    </message>
</context>
<context>
    <name>Path</name>
    <message>
        <source>A member asks the institution&apos;s leader directly. Hand it on, and plan the visit.</source>
        <translation>Et medlem spør virksomhetslederen direkte. Send henvendelsen videre, og planlegg besøket.</translation>
    </message>
    <message>
        <source>A member may put an item on the agenda. Hand it on to whoever prepares the meeting.</source>
        <translation>Et medlem kan få en sak på sakslisten. Send henvendelsen videre til den som forbereder møtet.</translation>
    </message>
    <message>
        <source>A plain fact. It may go to the asker alone, when a director has been consulted.</source>
        <translation>En ren faktaopplysning. Den kan gå bare til den som spør, når en kommunalsjef er rådspurt.</translation>
    </message>
    <message>
        <source>Existing information answers it. The answer goes to all members within the deadline.</source>
        <translation>Kan besvares med opplysninger som finnes. Svaret går til alle medlemmer innen fristen.</translation>
    </message>
    <message>
        <source>It is handled as a request for access to documents. Hand it on.</source>
        <translation>Behandles som et innsynskrav. Send henvendelsen videre.</translation>
    </message>
    <message>
        <source>It needs more work, so the mayor, a committee or the council must set it going first.</source>
        <translation>Krever mer arbeid, så ordføreren, et utvalg eller kommunestyret må sette det i gang først.</translation>
    </message>
    <message>
        <source>Only that a talk is wanted is kept. The text of the mail is removed from the register.</source>
        <translation>Bare ønsket om en samtale blir tatt vare på. Teksten i e-posten fjernes fra registeret.</translation>
    </message>
    <message>
        <source>The material is prepared, and the item returns to the committee that asked.</source>
        <translation>Materialet blir laget, og saken går tilbake til utvalget som spurte.</translation>
    </message>
    <message>
        <source>The mayor handles access to files. It covers material that exists already.</source>
        <translation>Ordføreren behandler innsynet. Det gjelder materiale som allerede finnes.</translation>
    </message>
    <message>
        <source>The right to see files belongs to the body as a whole. Hand it on to its chair.</source>
        <translation>Innsynsretten tilhører organet som helhet. Send henvendelsen videre til lederen for organet.</translation>
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
        <translation>Utvalgsleder</translation>
    </message>
    <message>
        <source>Change its name or dates instead.</source>
        <translation>Endre navnet eller datoene i stedet.</translation>
    </message>
    <message>
        <source>Chief executive</source>
        <translation>Kommunedirektør</translation>
    </message>
    <message>
        <source>Chief of staff</source>
        <translation>Stabssjef</translation>
    </message>
    <message>
        <source>Choose the position first.</source>
        <translation>Velg rollen først.</translation>
    </message>
    <message>
        <source>Column {letter} is for the same; keep one of them</source>
        <translation>Kolonne {letter} gjelder det samme; behold én av dem</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Utvalg</translation>
    </message>
    <message>
        <source>Committees</source>
        <translation>Utvalg</translation>
    </message>
    <message>
        <source>Deputy mayor</source>
        <translation>Varaordfører</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Kommunalsjef</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>End the first one the day before the next begins.</source>
        <translation>Avslutt det første dagen før det neste begynner.</translation>
    </message>
    <message>
        <source>Enter a date with its year, for example 1.1.2026</source>
        <translation>Skriv en dato med årstall, for eksempel 1.1.2026</translation>
    </message>
    <message>
        <source>Enter a name</source>
        <translation>Skriv et navn</translation>
    </message>
    <message>
        <source>Enter director, chief of staff, head of secretariat or another position</source>
        <translation>Skriv kommunalsjef, stabssjef, sekretariatsleder eller annen stilling</translation>
    </message>
    <message>
        <source>Enter member, mayor, deputy mayor or substitute</source>
        <translation>Skriv medlem, ordfører, varaordfører eller varamedlem</translation>
    </message>
    <message>
        <source>Enter one e-mail address, for example name@municipality.example</source>
        <translation>Skriv én e-postadresse, for eksempel navn@kommune.example</translation>
    </message>
    <message>
        <source>Enter yes or no</source>
        <translation>Skriv ja eller nei</translation>
    </message>
    <message>
        <source>Finance committee</source>
        <translation>Formannskap</translation>
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
        <translation>Sekretariatsleder</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Virksomheter</translation>
    </message>
    <message>
        <source>It ends on {end}, before it starts on {start}</source>
        <translation>Slutter {end}, før det begynner {start}</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Etternavn</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Leder</translation>
    </message>
    <message>
        <source>May approve answers</source>
        <translation>Kan godkjenne svar</translation>
    </message>
    <message>
        <source>May be contacted by members</source>
        <translation>Kan kontaktes av medlemmer</translation>
    </message>
    <message>
        <source>Mayor</source>
        <translation>Ordfører</translation>
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
        <translation>Medlemmer har verv i {name}</translation>
    </message>
    <message>
        <source>Move them to another committee first.</source>
        <translation>Flytt dem til et annet utvalg først.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Name the committee that is chaired</source>
        <translation>Oppgi hvilket utvalg det gjelder</translation>
    </message>
    <message>
        <source>Officials</source>
        <translation>Administrasjon</translation>
    </message>
    <message>
        <source>Only a director or the chief of staff can be given the right to approve</source>
        <translation>Bare en kommunalsjef eller stabssjefen kan få rett til å godkjenne</translation>
    </message>
    <message>
        <source>Other addresses</source>
        <translation>Andre adresser</translation>
    </message>
    <message>
        <source>Other position</source>
        <translation>Annen stilling</translation>
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
        <translation>Rolle i administrasjonen</translation>
    </message>
    <message>
        <source>Remove the seat in the committee first.</source>
        <translation>Fjern vervet i utvalget først.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Verv</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Sekretær</translation>
    </message>
    <message>
        <source>Set the last day instead.</source>
        <translation>Sett siste dag i stedet.</translation>
    </message>
    <message>
        <source>Set the last day of the seat instead.</source>
        <translation>Sett siste dag for vervet i stedet.</translation>
    </message>
    <message>
        <source>Set the last day of the seats instead.</source>
        <translation>Sett siste dag for vervene i stedet.</translation>
    </message>
    <message>
        <source>Several people have this address</source>
        <translation>Flere personer har denne adressen</translation>
    </message>
    <message>
        <source>Several people have this name; add the e-mail address</source>
        <translation>Flere personer har dette navnet; legg til e-postadressen</translation>
    </message>
    <message>
        <source>Standing committee</source>
        <translation>Fast utvalg</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>Varamedlem</translation>
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
        <translation>Samme medlem har to verv på samme dag</translation>
    </message>
    <message>
        <source>The term overlaps {name}</source>
        <translation>Valgperioden overlapper med {name}</translation>
    </message>
    <message>
        <source>There is no column with names; give one the heading {name}</source>
        <translation>Det er ingen kolonne med navn; gi en av dem overskriften {name}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>Two have the chair on the same day</source>
        <translation>To er utvalgsleder på samme dag</translation>
    </message>
    <message>
        <source>Two seats overlap: from {one} and from {other}</source>
        <translation>To verv overlapper: fra {one} og fra {other}</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Angret</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Til og med</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nei</translation>
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
        <translation>{institutions} hører til {name}</translation>
    </message>
    <message>
        <source>{name} has a seat in {committees}</source>
        <translation>{name} har verv i {committees}</translation>
    </message>
    <message>
        <source>{name} has been a member, and the history needs that</source>
        <translation>{name} har vært medlem, og det må stå i historikken</translation>
    </message>
    <message>
        <source>{name} has been in office, and the history needs that</source>
        <translation>{name} har vært ansatt, og det må stå i historikken</translation>
    </message>
    <message>
        <source>{name} has had members, and the history needs that</source>
        <translation>{name} har hatt medlemmer, og det må stå i historikken</translation>
    </message>
    <message>
        <source>{name} has the address {address}</source>
        <translation>{name} har adressen {address}</translation>
    </message>
    <message>
        <source>{name} is named elsewhere and cannot be removed</source>
        <translation>{name} er nevnt andre steder og kan ikke fjernes</translation>
    </message>
    <message>
        <source>{name} is there already</source>
        <translation>{name} finnes allerede</translation>
    </message>
    <message>
        <source>{name} leaves on {day}</source>
        <translation>{name} trer ut {day}</translation>
    </message>
    <message>
        <source>{name} was added</source>
        <translation>{name} er lagt til</translation>
    </message>
    <message>
        <source>{name} was changed</source>
        <translation>{name} er endret</translation>
    </message>
    <message>
        <source>{name} was removed</source>
        <translation>{name} er fjernet</translation>
    </message>
    <message>
        <source>{new} added, {changed} changed</source>
        <translation>{new} lagt til, {changed} endret</translation>
    </message>
</context>
<context>
    <name>PeopleDetails</name>
    <message>
        <source>Choose somebody in the list</source>
        <translation>Velg noen i listen</translation>
    </message>
    <message>
        <source>Ends today</source>
        <translation>Slutter i dag</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Lagret {time}</translation>
    </message>
</context>
<context>
    <name>PeopleForm</name>
    <message>
        <source>A director or the chief of staff (D3b)</source>
        <translation>En kommunalsjef eller stabssjefen (D3b)</translation>
    </message>
    <message>
        <source>One a line. Mail from these is recognised too.</source>
        <translation>Én per linje. E-post fra disse blir også kjent igjen.</translation>
    </message>
</context>
<context>
    <name>PeopleLists</name>
    <message>
        <source>Clear filters</source>
        <translation>Fjern filtre</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Import a sheet, or enter them one by one.</source>
        <translation>Importer et regneark, eller legg dem inn én for én.</translation>
    </message>
    <message>
        <source>Import people from a file</source>
        <translation>Importer personer fra en fil</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Importer …</translation>
    </message>
    <message>
        <source>Member on</source>
        <translation>Medlem den</translation>
    </message>
    <message>
        <source>New committee</source>
        <translation>Nytt utvalg</translation>
    </message>
    <message>
        <source>New institution</source>
        <translation>Ny virksomhet</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>Nytt medlem</translation>
    </message>
    <message>
        <source>New official</source>
        <translation>Ny ansatt</translation>
    </message>
    <message>
        <source>New term</source>
        <translation>Ny valgperiode</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Ingenting her ennå</translation>
    </message>
    <message>
        <source>Nothing matches the filters</source>
        <translation>Ingenting passer med filtrene</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>Søk i listen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Who was a member on this day</source>
        <translation>Hvem som var medlem denne dagen</translation>
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
        <translation>Tilbake til listen</translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>Importer personer</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Ny oppføring</translation>
    </message>
    <message>
        <source>Next list</source>
        <translation>Neste liste</translation>
    </message>
    <message>
        <source>Previous list</source>
        <translation>Forrige liste</translation>
    </message>
    <message>
        <source>Remove entry</source>
        <translation>Fjern oppføringen</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>Søk i listen</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Regneark</translation>
    </message>
    <message>
        <source>mayor {name}</source>
        <translation>ordfører {name}</translation>
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
        <translation>Fullmakt</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Inneværende</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>Formannskap</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>May approve</source>
        <translation>Kan godkjenne</translation>
    </message>
    <message>
        <source>Not a member</source>
        <translation>Ikke medlem</translation>
    </message>
    <message>
        <source>Not in office</source>
        <translation>Ikke ansatt</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Verv</translation>
    </message>
    <message>
        <source>Special</source>
        <translation>Særskilt</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Fast</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>PersonPane</name>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Ny oppføring</translation>
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
        <translation>Endret regel for frister</translation>
    </message>
    <message>
        <source>A person or a body</source>
        <translation>En person eller et organ</translation>
    </message>
    <message>
        <source>These numbers are agreed by the municipality. A change asks who agreed to it.</source>
        <translation>Disse tallene er avtalt i kommunen. Ved en endring må du oppgi hvem som har avtalt den.</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>Når?</translation>
    </message>
    <message>
        <source>Who agreed?</source>
        <translation>Hvem har avtalt det?</translation>
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
        <translation>Ta sikkerhetskopi nå</translation>
    </message>
    <message>
        <source>Check the log</source>
        <translation>Kontroller endringsloggen</translation>
    </message>
    <message>
        <source>Ctrl + and Ctrl − change it anywhere</source>
        <translation>Ctrl + og Ctrl − endrer den overalt</translation>
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
        <translation>Språk i vinduet</translation>
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
        <translation>Spørsmål</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Innstillinger</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Tekststørrelse</translation>
    </message>
    <message>
        <source>These settings belong to you on this computer, not to the municipality.</source>
        <translation>Disse innstillingene gjelder deg på denne maskinen, ikke kommunen.</translation>
    </message>
    <message>
        <source>They are saved as you change them, and can be undone</source>
        <translation>De lagres mens du endrer dem, og kan angres</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Denne maskinen</translation>
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
        <translation>Tilpass til bredden</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Større</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Neste side</translation>
    </message>
    <message>
        <source>Nothing is lost. Choose another place.</source>
        <translation>Ingenting er tapt. Velg et annet sted.</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF-dokument</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Side {page} av {count}</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Forrige side</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Skriv ut …</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Lagre som …</translation>
    </message>
    <message>
        <source>Save document</source>
        <translation>Lagre dokument</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Mindre</translation>
    </message>
    <message>
        <source>The file could not be saved</source>
        <translation>Filen kunne ikke lagres</translation>
    </message>
    <message>
        <source>This document cannot be shown</source>
        <translation>Dette dokumentet kan ikke vises</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dager</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days over</source>
        <translation>
            <numerusform>%n dag over</numerusform>
            <numerusform>%n dager over</numerusform>
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
            <numerusform>%n medlem av {committee}</numerusform>
            <numerusform>%n medlemmer av {committee}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n åpent</numerusform>
            <numerusform>%n åpne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n over fristen</numerusform>
            <numerusform>%n over fristen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working days</source>
        <translation>
            <numerusform>%n arbeidsdag</numerusform>
            <numerusform>%n arbeidsdager</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working days over</source>
        <translation>
            <numerusform>%n arbeidsdag over</numerusform>
            <numerusform>%n arbeidsdager over</numerusform>
        </translation>
    </message>
    <message>
        <source>1 working day</source>
        <translation>1 arbeidsdag</translation>
    </message>
    <message>
        <source>A director or the chief of staff approves it first.</source>
        <translation>En kommunalsjef eller stabssjefen godkjenner det først.</translation>
    </message>
    <message>
        <source>A director or the chief of staff can, if another person wrote the answer.</source>
        <translation>En kommunalsjef eller stabssjefen kan, hvis en annen har skrevet svaret.</translation>
    </message>
    <message>
        <source>A standing committee</source>
        <translation>Et fast utvalg</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message numerus="yes">
        <source>All %n members of the council</source>
        <translation>
            <numerusform>Det ene medlemmet av kommunestyret</numerusform>
            <numerusform>Alle %n medlemmer av kommunestyret</numerusform>
        </translation>
    </message>
    <message>
        <source>An answered question cannot be withdrawn or declined</source>
        <translation>Et besvart spørsmål kan ikke trekkes eller avvises</translation>
    </message>
    <message>
        <source>An approved answer must be sent back before it is changed.</source>
        <translation>Et godkjent svar må sendes tilbake før det kan endres.</translation>
    </message>
    <message>
        <source>Angle saved</source>
        <translation>Vinkelen er lagret</translation>
    </message>
    <message>
        <source>Answer saved</source>
        <translation>Svaret er lagret</translation>
    </message>
    <message>
        <source>Answer to {number}: {subject}</source>
        <translation>Svar på {number}: {subject}</translation>
    </message>
    <message>
        <source>Approve answer</source>
        <translation>Godkjenn svar</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Godkjent</translation>
    </message>
    <message>
        <source>Approved by {who}</source>
        <translation>Godkjent av {who}</translation>
    </message>
    <message>
        <source>Await decision</source>
        <translation>Legg fram til avgjørelse</translation>
    </message>
    <message>
        <source>Awaiting</source>
        <translation>Venter</translation>
    </message>
    <message>
        <source>Awaiting decision</source>
        <translation>Venter på avgjørelse</translation>
    </message>
    <message>
        <source>Choose a later date.</source>
        <translation>Velg en senere dato.</translation>
    </message>
    <message>
        <source>Choose the standing committee that decided</source>
        <translation>Velg det faste utvalget som avgjorde det</translation>
    </message>
    <message>
        <source>Close question</source>
        <translation>Avslutt spørsmål</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Avsluttet</translation>
    </message>
    <message>
        <source>Closed by {who}</source>
        <translation>Avsluttet av {who}</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Kommunikasjon</translation>
    </message>
    <message>
        <source>Concrete question</source>
        <translation>Konkret spørsmål</translation>
    </message>
    <message>
        <source>Confidential guidance</source>
        <translation>Fortrolig veiledning</translation>
    </message>
    <message>
        <source>Confirm that it was sent</source>
        <translation>Bekreft at svaret er sendt</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Avvist</translation>
    </message>
    <message>
        <source>Declined by {who}</source>
        <translation>Avvist av {who}</translation>
    </message>
    <message>
        <source>Economy</source>
        <translation>Økonomi</translation>
    </message>
    <message>
        <source>Elucidation of an agenda item</source>
        <translation>Belysning av en sak</translation>
    </message>
    <message>
        <source>Enter their addresses under People.</source>
        <translation>Legg inn adressene under Personer.</translation>
    </message>
    <message>
        <source>Fact without political content</source>
        <translation>Faktaopplysning uten politisk innhold</translation>
    </message>
    <message>
        <source>File attached</source>
        <translation>Filen er lagt ved</translation>
    </message>
    <message>
        <source>File taken off</source>
        <translation>Filen er fjernet</translation>
    </message>
    <message>
        <source>Files can no longer be attached</source>
        <translation>Filer kan ikke lenger legges ved</translation>
    </message>
    <message>
        <source>For approval</source>
        <translation>Til godkjenning</translation>
    </message>
    <message>
        <source>Give the reason</source>
        <translation>Oppgi grunnen</translation>
    </message>
    <message>
        <source>Give the reason for the delay</source>
        <translation>Oppgi grunnen til forsinkelsen</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Under arbeid</translation>
    </message>
    <message>
        <source>It is kept in the history.</source>
        <translation>Det blir stående i historikken.</translation>
    </message>
    <message>
        <source>Item for the agenda</source>
        <translation>Sak til sakslisten</translation>
    </message>
    <message>
        <source>Larger task</source>
        <translation>Større oppgave</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Juss</translation>
    </message>
    <message>
        <source>Member&apos;s access to files</source>
        <translation>Innsyn for folkevalgte</translation>
    </message>
    <message>
        <source>No deadline yet</source>
        <translation>Ingen frist ennå</translation>
    </message>
    <message>
        <source>None of the recipients has a mail address</source>
        <translation>Ingen av mottakerne har e-postadresse</translation>
    </message>
    <message>
        <source>Not sorted yet</source>
        <translation>Ikke sortert ennå</translation>
    </message>
    <message>
        <source>Only a larger task is set going by a decision</source>
        <translation>Bare større oppgaver settes i gang ved en avgjørelse</translation>
    </message>
    <message>
        <source>Only an approved answer can be sent</source>
        <translation>Bare et godkjent svar kan sendes</translation>
    </message>
    <message>
        <source>Only whoever may approve can send the answer back</source>
        <translation>Bare den som kan godkjenne, kan sende svaret tilbake</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>Faglig</translation>
    </message>
    <message>
        <source>Public access to documents</source>
        <translation>Innsynskrav</translation>
    </message>
    <message>
        <source>Put before the decision makers by {who}</source>
        <translation>Lagt fram av {who} til avgjørelse</translation>
    </message>
    <message>
        <source>Put to work by {who}</source>
        <translation>Satt i arbeid av {who}</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Mottatt</translation>
    </message>
    <message>
        <source>Recipients saved</source>
        <translation>Mottakerne er lagret</translation>
    </message>
    <message>
        <source>Registered by {who}</source>
        <translation>Registrert av {who}</translation>
    </message>
    <message>
        <source>Request for a visit</source>
        <translation>Ønske om besøk</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Lagret</translation>
    </message>
    <message>
        <source>Say what should be different</source>
        <translation>Skriv hva som må endres</translation>
    </message>
    <message>
        <source>Send for approval</source>
        <translation>Send til godkjenning</translation>
    </message>
    <message>
        <source>Sending confirmed by {who}</source>
        <translation>Sending bekreftet av {who}</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sendt</translation>
    </message>
    <message>
        <source>Sent for approval by {who}</source>
        <translation>Sendt til godkjenning av {who}</translation>
    </message>
    <message>
        <source>Sent this year</source>
        <translation>Sendt i år</translation>
    </message>
    <message>
        <source>Sort it as a larger task first.</source>
        <translation>Sorter det som en større oppgave først.</translation>
    </message>
    <message>
        <source>Sort question</source>
        <translation>Sorter spørsmål</translation>
    </message>
    <message>
        <source>Sorted</source>
        <translation>Sortert</translation>
    </message>
    <message>
        <source>Sorted by {who}</source>
        <translation>Sortert av {who}</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Start work</source>
        <translation>Start arbeidet</translation>
    </message>
    <message>
        <source>The answer can no longer be changed</source>
        <translation>Svaret kan ikke lenger endres</translation>
    </message>
    <message>
        <source>The answer to {number} is approved</source>
        <translation>Svaret på {number} er godkjent</translation>
    </message>
    <message>
        <source>The answer to {number} is recorded as sent</source>
        <translation>Svaret på {number} er registrert som sendt</translation>
    </message>
    <message>
        <source>The answer was sent back to {name}</source>
        <translation>Svaret er sendt tilbake til {name}</translation>
    </message>
    <message>
        <source>The council</source>
        <translation>Kommunestyret</translation>
    </message>
    <message>
        <source>The decision is noted</source>
        <translation>Avgjørelsen er notert</translation>
    </message>
    <message>
        <source>The decision lies ahead</source>
        <translation>Avgjørelsen ligger fram i tid</translation>
    </message>
    <message>
        <source>The delay notice is kept</source>
        <translation>Meldingen om forsinkelse er lagret</translation>
    </message>
    <message>
        <source>The mayor</source>
        <translation>Ordføreren</translation>
    </message>
    <message>
        <source>The new date has passed already</source>
        <translation>Den nye datoen har allerede passert</translation>
    </message>
    <message>
        <source>The new date must be later than the deadline</source>
        <translation>Den nye datoen må være senere enn fristen</translation>
    </message>
    <message>
        <source>The question has ended</source>
        <translation>Spørsmålet er avsluttet</translation>
    </message>
    <message>
        <source>The question is already being worked on</source>
        <translation>Spørsmålet er allerede under arbeid</translation>
    </message>
    <message>
        <source>This cannot be undone</source>
        <translation>Dette kan ikke angres</translation>
    </message>
    <message>
        <source>This file cannot be taken off</source>
        <translation>Denne filen kan ikke fjernes</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Undo the last step to change it.</source>
        <translation>Angre det siste trinnet for å endre det.</translation>
    </message>
    <message>
        <source>Undo the steps back to sorting first.</source>
        <translation>Angre trinnene tilbake til sorteringen først.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Angret</translation>
    </message>
    <message>
        <source>What came with the question stays with it.</source>
        <translation>Det som kom med spørsmålet, følger spørsmålet.</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Trukket</translation>
    </message>
    <message>
        <source>Withdrawn, noted by {who}</source>
        <translation>Trukket, notert av {who}</translation>
    </message>
    <message>
        <source>Without subject</source>
        <translation>Uten emne</translation>
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
        <translation>status</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>emne</translation>
    </message>
    <message>
        <source>{number} awaits a decision</source>
        <translation>{number} venter på avgjørelse</translation>
    </message>
    <message>
        <source>{number} is closed</source>
        <translation>{number} er avsluttet</translation>
    </message>
    <message>
        <source>{number} is declined</source>
        <translation>{number} er avvist</translation>
    </message>
    <message>
        <source>{number} is in progress</source>
        <translation>{number} er under arbeid</translation>
    </message>
    <message>
        <source>{number} is received</source>
        <translation>{number} er mottatt</translation>
    </message>
    <message>
        <source>{number} is sorted</source>
        <translation>{number} er sortert</translation>
    </message>
    <message>
        <source>{number} is withdrawn</source>
        <translation>{number} er trukket</translation>
    </message>
    <message>
        <source>{number} was sent for approval</source>
        <translation>{number} er sendt til godkjenning</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} og {other}</translation>
    </message>
    <message>
        <source>{open}, of these {told}</source>
        <translation>{open}, av disse {told}</translation>
    </message>
</context>
<context>
    <name>QuestionBody</name>
    <message>
        <source>e-mail received {when}</source>
        <translation>e-post mottatt {when}</translation>
    </message>
    <message>
        <source>received {when}</source>
        <translation>mottatt {when}</translation>
    </message>
</context>
<context>
    <name>QuestionDoing</name>
    <message>
        <source>Decline</source>
        <translation>Avvis</translation>
    </message>
    <message>
        <source>Decline the question</source>
        <translation>Avvis spørsmålet</translation>
    </message>
    <message>
        <source>Decline …</source>
        <translation>Avvis …</translation>
    </message>
    <message>
        <source>Delay notice</source>
        <translation>Melding om forsinkelse</translation>
    </message>
    <message>
        <source>Delay notice …</source>
        <translation>Melding om forsinkelse …</translation>
    </message>
    <message>
        <source>I have sent it</source>
        <translation>Jeg har sendt det</translation>
    </message>
    <message>
        <source>Its text and files are removed from the register, the search and the log. Only that a talk is wanted is kept. It cannot be undone.</source>
        <translation>Teksten og filene fjernes fra registeret, søket og endringsloggen. Bare ønsket om en samtale blir tatt vare på. Det kan ikke angres.</translation>
    </message>
    <message>
        <source>Keep only the talk</source>
        <translation>Behold bare samtalen</translation>
    </message>
    <message>
        <source>Keep the mail</source>
        <translation>Behold e-posten</translation>
    </message>
    <message>
        <source>Keep the notice</source>
        <translation>Lagre meldingen</translation>
    </message>
    <message>
        <source>Note decision …</source>
        <translation>Noter avgjørelse …</translation>
    </message>
    <message>
        <source>Note the decision</source>
        <translation>Noter avgjørelsen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grunn</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Mottakere</translation>
    </message>
    <message>
        <source>Remove the mail</source>
        <translation>Fjern e-posten</translation>
    </message>
    <message>
        <source>Remove the mail without trace?</source>
        <translation>Fjerne e-posten uten spor?</translation>
    </message>
    <message>
        <source>Save recipients</source>
        <translation>Lagre mottakere</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Send tilbake</translation>
    </message>
    <message>
        <source>Send back …</source>
        <translation>Send tilbake …</translation>
    </message>
    <message>
        <source>Send the answer back</source>
        <translation>Send svaret tilbake</translation>
    </message>
    <message>
        <source>The answer has been sent</source>
        <translation>Svaret er sendt</translation>
    </message>
    <message>
        <source>The ledger keeps the recipients as they stand today. This cannot be undone.</source>
        <translation>Utsendingsloggen tar vare på mottakerne slik de er i dag. Dette kan ikke angres.</translation>
    </message>
    <message>
        <source>The member is told before the deadline. Reminders follow the new date.</source>
        <translation>Medlemmet får beskjed før fristen. Påminnelsene følger den nye datoen.</translation>
    </message>
    <message>
        <source>The task was set going</source>
        <translation>Oppgaven er satt i gang</translation>
    </message>
    <message>
        <source>What should be different</source>
        <translation>Hva som må endres</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Trekk</translation>
    </message>
    <message>
        <source>Withdraw the question</source>
        <translation>Trekk spørsmålet</translation>
    </message>
    <message>
        <source>Withdraw …</source>
        <translation>Trekk …</translation>
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
        <translation>Filer på opptil {megabytes} MB kan legges ved.</translation>
    </message>
    <message>
        <source>No program on this computer opens {name}</source>
        <translation>Ingen programmer på denne maskinen kan åpne {name}</translation>
    </message>
    <message>
        <source>Nothing is lost. Choose another place.</source>
        <translation>Ingenting er tapt. Velg et annet sted.</translation>
    </message>
    <message>
        <source>Programs that come by e-mail can do harm.</source>
        <translation>Programmer som kommer med e-post, kan gjøre skade.</translation>
    </message>
    <message>
        <source>Save it elsewhere if your IT department should look at it.</source>
        <translation>Lagre filen et annet sted hvis IT-avdelingen skal se på den.</translation>
    </message>
    <message>
        <source>Save it, and open it with a program you choose.</source>
        <translation>Lagre filen, og åpne den med et program du velger.</translation>
    </message>
    <message>
        <source>Save {name}</source>
        <translation>Lagre {name}</translation>
    </message>
    <message>
        <source>The file could not be saved</source>
        <translation>Filen kunne ikke lagres</translation>
    </message>
    <message>
        <source>{name} cannot be read</source>
        <translation>{name} kan ikke leses</translation>
    </message>
    <message>
        <source>{name} is a program and is not opened</source>
        <translation>{name} er et program og blir ikke åpnet</translation>
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
        <translation>Avtalt frist</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Saksnummer</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Utvalg</translation>
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
        <translation>Avgjort av</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Avgjort den</translation>
    </message>
    <message>
        <source>Enter a time, for example 10.42</source>
        <translation>Skriv et klokkeslett, for eksempel 10.42</translation>
    </message>
    <message>
        <source>For example the mayor&apos;s office</source>
        <translation>For eksempel ordførerens kontor</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Går til</translation>
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
        <translation>Det blir stående i historikken.</translation>
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
        <translation>Spørsmål</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Mottatt</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>Short, without names of citizens</source>
        <translation>Kort, uten navn på innbyggere</translation>
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
        <translation>Klokkeslett</translation>
    </message>
    <message>
        <source>Which committee</source>
        <translation>Hvilket utvalg</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Spurt av</translation>
    </message>
    <message>
        <source>Who was consulted</source>
        <translation>Rådspurt</translation>
    </message>
    <message>
        <source>Why it comes late</source>
        <translation>Hvorfor det kommer for sent</translation>
    </message>
    <message>
        <source>Why not to all</source>
        <translation>Hvorfor ikke til alle</translation>
    </message>
    <message>
        <source>Written guidance</source>
        <translation>Skriftlig veiledning</translation>
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
        <translation>Melding om forsinkelse: {before} ble til {after}</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historikk</translation>
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
        <translation>Kan godkjenne</translation>
    </message>
    <message>
        <source>Neither director nor chief of staff</source>
        <translation>Verken kommunalsjef eller stabssjef</translation>
    </message>
    <message>
        <source>Open {number}</source>
        <translation>Åpne {number}</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Spørsmål</translation>
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
        <translation>Avtalt frist</translation>
    </message>
    <message>
        <source>Answered {date}</source>
        <translation>Besvart {date}</translation>
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
        <translation>Spørsmål</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>QuestionsPage</name>
    <message>
        <source>Back to the list</source>
        <translation>Tilbake til listen</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Fjern filtre</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Confidential talks</source>
        <translation>Fortrolige samtaler</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Import a folder of e-mails</source>
        <translation>Importer en mappe med e-poster</translation>
    </message>
    <message>
        <source>Import e-mail</source>
        <translation>Importer e-post</translation>
    </message>
    <message>
        <source>Drag it to the desktop first, and from there to here. Or save it from Outlook as .msg.</source>
        <translation>Dra den først til skrivebordet, og derfra hit. Eller lagre den fra Outlook som .msg.</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Nytt spørsmål</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Neste trinn</translation>
    </message>
    <message>
        <source>Outlook has not handed the e-mail over</source>
        <translation>Outlook har ikke levert e-posten</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>Søk i listen</translation>
    </message>
    <message>
        <source>Show what is due soon</source>
        <translation>Vis det som snart har frist</translation>
    </message>
    <message>
        <source>Why this deadline?</source>
        <translation>Hvorfor denne fristen?</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>More</source>
        <translation>Mer</translation>
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
        <translation>Endre mottakere</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Mottakere</translation>
    </message>
    <message>
        <source>{reason}. Consulted: {name}.</source>
        <translation>{reason}. Rådspurt: {name}.</translation>
    </message>
</context>
<context>
    <name>RichText</name>
    <message>
        <source>Address of the link, Enter puts it in</source>
        <translation>Lenkens adresse, Enter setter den inn</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Halvfet</translation>
    </message>
    <message>
        <source>Bullet list</source>
        <translation>Punktliste</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lenke</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Nummerert liste</translation>
    </message>
</context>
<context>
    <name>RightSide</name>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Choose a question</source>
        <translation>Velg et spørsmål</translation>
    </message>
    <message>
        <source>It is shown here with what can be done.</source>
        <translation>Det vises her, sammen med det du kan gjøre.</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>A changed calendar moves open questions. What has ended keeps its deadline.</source>
        <translation>En endret kalender flytter fristen for åpne spørsmål. Det som er avsluttet, beholder fristen.</translation>
    </message>
    <message>
        <source>A director or the chief of staff approves the answer, and has not written it.</source>
        <translation>En kommunalsjef eller stabssjefen godkjenner svaret, og har ikke skrevet det selv.</translation>
    </message>
    <message>
        <source>A member asks the institution&apos;s leader. Purpose and topics are agreed beforehand.</source>
        <translation>Et medlem spør virksomhetslederen. Formål og temaer avtales på forhånd.</translation>
    </message>
    <message>
        <source>All members get the same information at the same time.</source>
        <translation>Alle medlemmer får samme informasjon til samme tid.</translation>
    </message>
    <message>
        <source>An answer covers every relevant angle, each with somebody responsible.</source>
        <translation>Et svar dekker alle relevante vinkler, og hver av dem har en ansvarlig.</translation>
    </message>
    <message>
        <source>An answer goes to all members. A narrower circle needs its ground, and that a director or the chief of staff was consulted.</source>
        <translation>Et svar går til alle medlemmer. En snevrere krets krever en grunn, og at en kommunalsjef eller stabssjefen er rådspurt.</translation>
    </message>
    <message>
        <source>Closing days</source>
        <translation>Stengte dager</translation>
    </message>
    <message>
        <source>Counting of days</source>
        <translation>Telling av dager</translation>
    </message>
    <message>
        <source>Every deadline shows which days were counted, and which were skipped and why.</source>
        <translation>Hver frist viser hvilke dager som er talt med, og hvilke som er hoppet over og hvorfor.</translation>
    </message>
    <message>
        <source>Every member may have a confidential talk. Only that one was wanted is kept.</source>
        <translation>Alle medlemmer kan få en fortrolig samtale. Det eneste som registreres, er at den er ønsket.</translation>
    </message>
    <message>
        <source>Guidance on the budget and on forming the council is confidential, also in writing.</source>
        <translation>Veiledning om budsjett og konstituering er fortrolig, også når den er skriftlig.</translation>
    </message>
    <message>
        <source>Guideline {number}</source>
        <translation>Retningslinje {number}</translation>
    </message>
    <message>
        <source>Members get a press release before the media, or at the same time.</source>
        <translation>Medlemmene får en pressemelding før mediene, eller samtidig.</translation>
    </message>
    <message>
        <source>Own closing days are shown, but stop the clock only if the municipality says so.</source>
        <translation>Egne stengte dager vises, men stanser fristen bare hvis kommunen har bestemt det.</translation>
    </message>
    <message>
        <source>Principle {number}</source>
        <translation>Prinsipp {number}</translation>
    </message>
    <message>
        <source>Questions come to the question mailbox, and are registered with the member who asks.</source>
        <translation>Spørsmål sendes til spørsmålspostkassen og registreres på medlemmet som spør.</translation>
    </message>
    <message>
        <source>Reminders fall on working days before the deadline, and start anew when it moves.</source>
        <translation>Påminnelser kommer på arbeidsdager før fristen, og begynner på nytt når den flyttes.</translation>
    </message>
    <message>
        <source>The administration advises on professional grounds, and carries out what is decided.</source>
        <translation>Administrasjonen gir faglige råd og gjennomfører det som blir vedtatt.</translation>
    </message>
    <message>
        <source>The day of receipt does not count. The deadline is the end of the last counted day.</source>
        <translation>Mottaksdagen teller ikke. Fristen er slutten av den siste dagen som telles.</translation>
    </message>
    <message>
        <source>Weekends, public holidays and the days the municipality has chosen do not count.</source>
        <translation>Helger, helligdager og dagene kommunen har valgt, teller ikke.</translation>
    </message>
    <message>
        <source>What a committee wants lit further comes back to the same committee.</source>
        <translation>Det et utvalg vil ha nærmere belyst, kommer tilbake til samme utvalg.</translation>
    </message>
    <message>
        <source>What existing information answers is answered within ten working days. Larger tasks are set going by the mayor or a political majority, and get a deadline of their own.</source>
        <translation>Det som kan besvares med opplysninger som finnes, besvares innen ti arbeidsdager. Større oppgaver settes i gang av ordføreren eller et politisk flertall og får en egen frist.</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Arbeidsdager</translation>
    </message>
</context>
<context>
    <name>RuleTag</name>
    <message>
        <source>Show the reason and its source</source>
        <translation>Vis grunnen og kilden</translation>
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
        <translation>Søk, eller skriv hva du vil gjøre</translation>
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
        <translation>Legg til verv</translation>
    </message>
    <message>
        <source>Choose a member</source>
        <translation>Velg et medlem</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Medlem</translation>
    </message>
    <message>
        <source>No seats yet</source>
        <translation>Ingen verv ennå</translation>
    </message>
    <message>
        <source>Remove this seat</source>
        <translation>Fjern dette vervet</translation>
    </message>
    <message>
        <source>The first day</source>
        <translation>Første dag</translation>
    </message>
    <message>
        <source>The last day, empty while it lasts</source>
        <translation>Siste dag, tom så lenge det varer</translation>
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
        <translation>Skjult i Blindkopi</translation>
    </message>
    <message>
        <source>Make mail draft</source>
        <translation>Lag e-postutkast</translation>
    </message>
    <message>
        <source>Preview and print</source>
        <translation>Forhåndsvis og skriv ut</translation>
    </message>
    <message numerus="yes">
        <source>Samspil makes a mail draft to the %n members with the answer as PDF. You open it in Outlook, send it, and confirm here that it was sent.</source>
        <translation>
            <numerusform>Samspil lager et e-postutkast til %n medlem med svaret som PDF. Du åpner det i Outlook, sender det og bekrefter her at det er sendt.</numerusform>
            <numerusform>Samspil lager et e-postutkast til de %n medlemmene med svaret som PDF. Du åpner det i Outlook, sender det og bekrefter her at det er sendt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Lagre som PDF …</translation>
    </message>
    <message>
        <source>Save mail draft …</source>
        <translation>Lagre e-postutkast …</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation>Send svaret</translation>
    </message>
    <message>
        <source>Send the draft from Outlook. Then confirm at the top that it was sent.</source>
        <translation>Send utkastet fra Outlook. Bekreft så øverst at det er sendt.</translation>
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
        <translation>Når svaret er godkjent</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>0 means never: mail counts when it reaches the mailbox.</source>
        <translation>0 betyr aldri: E-post regnes som mottatt når den når postkassen.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Angles of an answer</source>
        <translation>Vinkler et svar skal dekke</translation>
    </message>
    <message>
        <source>Answer deadline in working days</source>
        <translation>Svarfrist i arbeidsdager</translation>
    </message>
    <message>
        <source>Beside public holidays and weekends</source>
        <translation>I tillegg til helligdager og helger</translation>
    </message>
    <message>
        <source>Colour in documents</source>
        <translation>Farge i dokumenter</translation>
    </message>
    <message>
        <source>Days that are not counted</source>
        <translation>Dager som ikke telles</translation>
    </message>
    <message>
        <source>Enter who agreed to the change, and when.</source>
        <translation>Skriv hvem som har avtalt endringen, og når.</translation>
    </message>
    <message>
        <source>Foot of documents</source>
        <translation>Bunntekst i dokumenter</translation>
    </message>
    <message>
        <source>For example 3, 1</source>
        <translation>For eksempel 3, 1</translation>
    </message>
    <message>
        <source>Hour after which mail counts from the next day</source>
        <translation>Klokketime der e-post begynner å regnes fra neste dag</translation>
    </message>
    <message>
        <source>Language of documents</source>
        <translation>Språk i dokumenter</translation>
    </message>
    <message>
        <source>Largest e-mail, MB</source>
        <translation>Største e-post, MB</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Logo removed</source>
        <translation>Logoen er fjernet</translation>
    </message>
    <message>
        <source>Logo saved</source>
        <translation>Logoen er lagret</translation>
    </message>
    <message>
        <source>Mailbox for questions</source>
        <translation>Postkasse for spørsmål</translation>
    </message>
    <message>
        <source>Name of the municipality</source>
        <translation>Kommunens navn</translation>
    </message>
    <message>
        <source>Nobody is named who agreed</source>
        <translation>Det er ikke oppgitt hvem som har avtalt det</translation>
    </message>
    <message>
        <source>Normally they do not: a closed town hall is no ground for a late answer.</source>
        <translation>Vanligvis ikke: Et stengt rådhus er ingen grunn til å svare for sent.</translation>
    </message>
    <message>
        <source>One a line: each is covered or marked not relevant before approval.</source>
        <translation>Én per linje: Hver av dem dekkes eller merkes som ikke relevant før godkjenning.</translation>
    </message>
    <message>
        <source>Own closing days stop the clock</source>
        <translation>Egne stengte dager stanser fristen</translation>
    </message>
    <message>
        <source>Principle 3a says ten. A change moves open questions only.</source>
        <translation>Prinsipp 3a sier ti. En endring flytter bare åpne spørsmål.</translation>
    </message>
    <message>
        <source>Records system</source>
        <translation>Sak- og arkivsystem</translation>
    </message>
    <message>
        <source>Reminders, working days ahead</source>
        <translation>Påminnelser, arbeidsdager før fristen</translation>
    </message>
    <message>
        <source>Saturday counts as a working day</source>
        <translation>Lørdag regnes som arbeidsdag</translation>
    </message>
    <message>
        <source>Settings saved</source>
        <translation>Innstillingene er lagret</translation>
    </message>
    <message>
        <source>This cannot be undone</source>
        <translation>Dette kan ikke angres</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Angret</translation>
    </message>
    <message>
        <source>Unit in the letterhead</source>
        <translation>Enhet i brevhodet</translation>
    </message>
</context>
<context>
    <name>SettingFields</name>
    <message>
        <source>Enter a colour as # and six digits or letters, for example #0B5B6C</source>
        <translation>Skriv en farge som # og seks tall eller bokstaver, for eksempel #0B5B6C</translation>
    </message>
    <message>
        <source>Enter a number from {least} to {most}</source>
        <translation>Skriv et tall fra {least} til {most}</translation>
    </message>
    <message>
        <source>Enter whole numbers with commas between them, for example 3, 1</source>
        <translation>Skriv hele tall med komma mellom, for eksempel 3, 1</translation>
    </message>
    <message>
        <source>The colour is too light to be seen on white paper. Choose a darker one.</source>
        <translation>Fargen er for lys til å synes på hvitt papir. Velg en mørkere.</translation>
    </message>
    <message>
        <source>{day} is not counted</source>
        <translation>Ikke tell med {day}</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Browse in a list</source>
        <translation>Bla i en liste</translation>
    </message>
    <message>
        <source>Close what floats</source>
        <translation>Lukk det som ligger over vinduet</translation>
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
        <translation>Hjelp</translation>
    </message>
    <message>
        <source>In lists and fields</source>
        <translation>I lister og felter</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Utseende</translation>
    </message>
    <message>
        <source>Open the calendar of a date</source>
        <translation>Åpne kalenderen for en dato</translation>
    </message>
    <message>
        <source>Open what is chosen</source>
        <translation>Åpne det som er valgt</translation>
    </message>
    <message>
        <source>Ten working days from today, typed in a date</source>
        <translation>Ti arbeidsdager fra i dag, skrevet i et datofelt</translation>
    </message>
    <message>
        <source>Why, on a rule</source>
        <translation>Hvorfor, på en regel</translation>
    </message>
</context>
<context>
    <name>SimilarQuestions</name>
    <message>
        <source>Similar earlier questions</source>
        <translation>Lignende tidligere spørsmål</translation>
    </message>
</context>
<context>
    <name>Slot</name>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Choose another municipality</source>
        <translation>Velg en annen kommune</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
</context>
<context>
    <name>StateBar</name>
    <message>
        <source>Enter shows when: {step}</source>
        <translation>Enter viser når: {step}</translation>
    </message>
    <message>
        <source>Next: {label}</source>
        <translation>Neste: {label}</translation>
    </message>
    <message>
        <source>Step {n} of {count}</source>
        <translation>Trinn {n} av {count}</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>sperret</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>Fetch it from a backup.</source>
        <translation>Hent det fra en sikkerhetskopi.</translation>
    </message>
    <message>
        <source>Go back to the list.</source>
        <translation>Gå tilbake til listen.</translation>
    </message>
    <message>
        <source>It is missing from the municipality&apos;s file or damaged there.</source>
        <translation>Det mangler i kommunens fil eller er skadet der.</translation>
    </message>
    <message>
        <source>It was removed meanwhile.</source>
        <translation>Den er fjernet i mellomtiden.</translation>
    </message>
    <message>
        <source>Look at the new version, and make your change again.</source>
        <translation>Se på den nye versjonen, og gjør endringen på nytt.</translation>
    </message>
    <message>
        <source>Somebody else has just changed this</source>
        <translation>Noen andre har nettopp endret dette</translation>
    </message>
    <message>
        <source>The attachment cannot be read</source>
        <translation>Vedlegget kan ikke leses</translation>
    </message>
    <message>
        <source>The entry is no longer there</source>
        <translation>Oppføringen finnes ikke lenger</translation>
    </message>
    <message>
        <source>Your text is kept as a draft, nothing is lost.</source>
        <translation>Teksten din er lagret som utkast, ingenting er tapt.</translation>
    </message>
</context>
<context>
    <name>Talk</name>
    <message>
        <source>Choose one of them.</source>
        <translation>Velg en av dem.</translation>
    </message>
    <message>
        <source>Guidance is given by a director or the chief of staff</source>
        <translation>Veiledning gis av en kommunalsjef eller stabssjefen</translation>
    </message>
    <message>
        <source>Only its owner can remove a talk</source>
        <translation>Bare eieren kan fjerne en samtale</translation>
    </message>
    <message>
        <source>Only the talk is kept. The mail is removed from the register.</source>
        <translation>Bare samtalen er tatt vare på. E-posten er fjernet fra registeret.</translation>
    </message>
    <message>
        <source>The question is already being worked on</source>
        <translation>Spørsmålet er allerede under arbeid</translation>
    </message>
    <message>
        <source>The talk is removed</source>
        <translation>Samtalen er fjernet</translation>
    </message>
</context>
<context>
    <name>TalksPane</name>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Confidential talks</source>
        <translation>Fortrolige samtaler</translation>
    </message>
    <message>
        <source>Delete the talk</source>
        <translation>Slett samtalen</translation>
    </message>
    <message>
        <source>Delete the talk without trace?</source>
        <translation>Slette samtalen uten spor?</translation>
    </message>
    <message>
        <source>Delete …</source>
        <translation>Slett …</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behold</translation>
    </message>
    <message>
        <source>No talks are registered</source>
        <translation>Ingen samtaler er registrert</translation>
    </message>
    <message>
        <source>Only you see this list. It holds that a talk is wanted, with whom and when, and nothing of what is said.</source>
        <translation>Bare du ser denne listen. Her står det at en samtale er ønsket, med hvem og når, og ingenting om hva som blir sagt.</translation>
    </message>
    <message>
        <source>Register a talk</source>
        <translation>Registrer en samtale</translation>
    </message>
    <message>
        <source>Register talk</source>
        <translation>Registrer samtale</translation>
    </message>
    <message>
        <source>The entry of the talk with {name} on {day} is removed altogether. It cannot be undone, nor does it stand in the log.</source>
        <translation>Oppføringen om samtalen med {name} {day} fjernes helt. Det kan ikke angres, og det blir ikke stående i endringsloggen.</translation>
    </message>
    <message>
        <source>talk</source>
        <translation>samtale</translation>
    </message>
    <message>
        <source>written guidance</source>
        <translation>skriftlig veiledning</translation>
    </message>
</context>
<context>
    <name>Title</name>
    <message>
        <source>Double click to change the subject</source>
        <translation>Dobbeltklikk for å endre emnet</translation>
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
        <translation>Lukk</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>week {number}</source>
        <translation>uke {number}</translation>
    </message>
</context>
<context>
    <name>TriagePanel</name>
    <message>
        <source>Only that a talk is wanted, with whom and when, is kept, for you alone.</source>
        <translation>Bare at en samtale er ønsket, med hvem og når, blir tatt vare på, og bare for deg.</translation>
    </message>
    <message>
        <source>The mail will be removed without trace</source>
        <translation>E-posten fjernes uten spor</translation>
    </message>
    <message>
        <source>What kind of inquiry is it?</source>
        <translation>Hva slags henvendelse er det?</translation>
    </message>
</context>
<context>
    <name>UnknownSender</name>
    <message>
        <source>The mail comes from {sender}. No member has this address alone.</source>
        <translation>E-posten kommer fra {sender}. Ingen medlemmer er alene om denne adressen.</translation>
    </message>
    <message>
        <source>Which member asks?</source>
        <translation>Hvilket medlem spør?</translation>
    </message>
</context>
<context>
    <name>UserButton</name>
    <message>
        <source>At the screen: {name}</source>
        <translation>Ved skjermen: {name}</translation>
    </message>
</context>
<context>
    <name>WhatCounts</name>
    <message>
        <source>Change in settings</source>
        <translation>Endre i innstillingene</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Hva som teller</translation>
    </message>
</context>
<context>
    <name>WhyPopover</name>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Fram</translation>
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
        <translation>Lyst eller mørkt</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Neste rute</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Forrige rute</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gjør om</translation>
    </message>
    <message>
        <source>Search or do</source>
        <translation>Søk eller gjør</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Mindre tekst</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
</context>
<context>
    <name>Workdays</name>
    <message numerus="yes">
        <source>%n working days</source>
        <translation>
            <numerusform>%n arbeidsdag</numerusform>
            <numerusform>%n arbeidsdager</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working days after receipt.</source>
        <translation>
            <numerusform>%n arbeidsdag etter mottak.</numerusform>
            <numerusform>%n arbeidsdager etter mottak.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working days overdue</source>
        <translation>
            <numerusform>%n arbeidsdag over fristen</numerusform>
            <numerusform>%n arbeidsdager over fristen</numerusform>
        </translation>
    </message>
    <message>
        <source>A deadline has between 1 and {most} working days</source>
        <translation>En frist har mellom 1 og {most} arbeidsdager</translation>
    </message>
    <message>
        <source>Ascension Day</source>
        <translation>Kristi himmelfartsdag</translation>
    </message>
    <message>
        <source>Check the year of the last day.</source>
        <translation>Kontroller året for siste dag.</translation>
    </message>
    <message>
        <source>Check the year.</source>
        <translation>Kontroller året.</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>1. juledag</translation>
    </message>
    <message>
        <source>Christmas Eve</source>
        <translation>julaften</translation>
    </message>
    <message>
        <source>Closed, but counted, as closing days do not stop the clock: {days}.</source>
        <translation>Stengt, men talt med, fordi stengte dager ikke stanser fristen: {days}.</translation>
    </message>
    <message>
        <source>Closing day</source>
        <translation>Stengt dag</translation>
    </message>
    <message>
        <source>Closing day added</source>
        <translation>Stengt dag er lagt til</translation>
    </message>
    <message>
        <source>Closing day changed</source>
        <translation>Stengt dag er endret</translation>
    </message>
    <message>
        <source>Closing day removed</source>
        <translation>Stengt dag er fjernet</translation>
    </message>
    <message>
        <source>Closing days</source>
        <translation>Stengte dager</translation>
    </message>
    <message>
        <source>Constitution Day</source>
        <translation>grunnlovsdagen</translation>
    </message>
    <message>
        <source>Counting of days</source>
        <translation>Telling av dager</translation>
    </message>
    <message>
        <source>Easter Eve</source>
        <translation>påskeaften</translation>
    </message>
    <message>
        <source>Easter Monday</source>
        <translation>2. påskedag</translation>
    </message>
    <message>
        <source>Easter Sunday</source>
        <translation>1. påskedag</translation>
    </message>
    <message>
        <source>Enter a last day that is not before the first, or leave it empty.</source>
        <translation>Skriv en siste dag som ikke er før den første, eller la feltet stå tomt.</translation>
    </message>
    <message>
        <source>Enter another number of days.</source>
        <translation>Skriv et annet antall dager.</translation>
    </message>
    <message>
        <source>Enter what the day is called: it is shown where a deadline is explained.</source>
        <translation>Skriv hva dagen heter: Det vises der en frist blir forklart.</translation>
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
        <translation>arbeidernes dag</translation>
    </message>
    <message>
        <source>Mail after {hour} o&apos;clock</source>
        <translation>E-post etter kl. {hour}</translation>
    </message>
    <message>
        <source>Mail after {hour} o&apos;clock counts as received on the next working day: {day}.</source>
        <translation>E-post etter kl. {hour} regnes som mottatt neste arbeidsdag: {day}.</translation>
    </message>
    <message>
        <source>Maundy Thursday</source>
        <translation>skjærtorsdag</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>Mandag til fredag</translation>
    </message>
    <message>
        <source>New Year&apos;s Day</source>
        <translation>1. nyttårsdag</translation>
    </message>
    <message>
        <source>New Year&apos;s Eve</source>
        <translation>nyttårsaften</translation>
    </message>
    <message>
        <source>Open deadlines</source>
        <translation>Åpne frister</translation>
    </message>
    <message>
        <source>Own closing days</source>
        <translation>Egne stengte dager</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Helligdager</translation>
    </message>
    <message>
        <source>Saturdays</source>
        <translation>Lørdager</translation>
    </message>
    <message>
        <source>Saturdays and Sundays do not count, nor do {days}.</source>
        <translation>Lørdager og søndager teller ikke, og det gjør heller ikke {days}.</translation>
    </message>
    <message>
        <source>Saturdays and Sundays do not count, nor does {days}.</source>
        <translation>Lørdager og søndager teller ikke, og det gjør heller ikke {days}.</translation>
    </message>
    <message>
        <source>Saturdays and Sundays do not count.</source>
        <translation>Lørdager og søndager teller ikke.</translation>
    </message>
    <message>
        <source>Second Christmas Day</source>
        <translation>2. juledag</translation>
    </message>
    <message>
        <source>Sundays do not count, nor do {days}.</source>
        <translation>Søndager teller ikke, og det gjør heller ikke {days}.</translation>
    </message>
    <message>
        <source>Sundays do not count, nor does {days}.</source>
        <translation>Søndager teller ikke, og det gjør heller ikke {days}.</translation>
    </message>
    <message>
        <source>Sundays do not count.</source>
        <translation>Søndager teller ikke.</translation>
    </message>
    <message>
        <source>The closing day has no name</source>
        <translation>Den stengte dagen har ikke noe navn</translation>
    </message>
    <message>
        <source>The closing is longer than a year</source>
        <translation>Stengningen er lengre enn ett år</translation>
    </message>
    <message>
        <source>The date lies outside the calendar</source>
        <translation>Datoen ligger utenfor kalenderen</translation>
    </message>
    <message>
        <source>The last closing day lies before the first</source>
        <translation>Siste stengte dag ligger før den første</translation>
    </message>
    <message>
        <source>Whit Monday</source>
        <translation>2. pinsedag</translation>
    </message>
    <message>
        <source>Whit Sunday</source>
        <translation>1. pinsedag</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Arbeidsdager</translation>
    </message>
    <message>
        <source>closing day</source>
        <translation>stengt dag</translation>
    </message>
    <message>
        <source>closing day that counts all the same</source>
        <translation>stengt dag som likevel teller</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>teller</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>teller ikke</translation>
    </message>
    <message>
        <source>not counted here</source>
        <translation>telles ikke her</translation>
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
        <translation>helg</translation>
    </message>
    <message>
        <source>working day</source>
        <translation>arbeidsdag</translation>
    </message>
    <message>
        <source>{days}, every year</source>
        <translation>{days}, hvert år</translation>
    </message>
    <message>
        <source>{day}: received</source>
        <translation>{day}: mottatt</translation>
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
        <translation>Lukket, åpner feltene for vervet</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpen</translation>
    </message>
</context>
</TS>
