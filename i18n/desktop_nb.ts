<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>AccountCards</name>
    <message>
        <source>Add</source>
        <translation>Legg til</translation>
    </message>
    <message>
        <source>Add a person …</source>
        <translation>Legg til en person …</translation>
    </message>
    <message>
        <source>Against that protect: encryption of the file, rights to its folder given by your IT department, and a shared municipality on a server, where the database itself refuses what a role may not do.</source>
        <translation>Det gjør derimot: kryptering av filen, rettigheter til mappen som IT-avdelingen gir, og en delt kommune på en server, der databasen selv avviser det en rolle ikke kan.</translation>
    </message>
    <message>
        <source>As it stands under people, for approvers</source>
        <translation>For godkjennere: som det står under personer</translation>
    </message>
    <message>
        <source>At least {count} letters; several words are easy to remember</source>
        <translation>Minst {count} tegn; flere ord er lette å huske</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Bytt</translation>
    </message>
    <message>
        <source>Change my password …</source>
        <translation>Bytt passordet mitt …</translation>
    </message>
    <message>
        <source>Change role</source>
        <translation>Bytt rolle</translation>
    </message>
    <message>
        <source>Each person has one role. The role says what can be changed; all may read.</source>
        <translation>Hver person har én rolle. Rollen avgjør hva som kan endres; alle kan lese.</translation>
    </message>
    <message>
        <source>Empty means none: then everybody can sit down in your name.</source>
        <translation>Tomt betyr ingen: da kan alle sette seg i ditt navn.</translation>
    </message>
    <message>
        <source>Everything but approving, with the settings and the people at the screen</source>
        <translation>Alt unntatt å godkjenne, også innstillinger og personer ved skjermen</translation>
    </message>
    <message>
        <source>My password</source>
        <translation>Passordet mitt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nytt passord</translation>
    </message>
    <message>
        <source>New password once more</source>
        <translation>Nytt passord en gang til</translation>
    </message>
    <message>
        <source>Nobody is named yet</source>
        <translation>Ingen er navngitt ennå</translation>
    </message>
    <message>
        <source>Only people who are named above have a password.</source>
        <translation>Bare personer som er navngitt ovenfor, har et passord.</translation>
    </message>
    <message>
        <source>Password of {name}</source>
        <translation>Passord for {name}</translation>
    </message>
    <message>
        <source>Password until now</source>
        <translation>Passord til nå</translation>
    </message>
    <message>
        <source>Password …</source>
        <translation>Passord …</translation>
    </message>
    <message>
        <source>Password, if there is to be one</source>
        <translation>Passord, hvis det skal være ett</translation>
    </message>
    <message>
        <source>People at the screen</source>
        <translation>Personer ved skjermen</translation>
    </message>
    <message>
        <source>Reading along</source>
        <translation>Leser med</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Role of {name}</source>
        <translation>Rolle for {name}</translation>
    </message>
    <message>
        <source>Role …</source>
        <translation>Rolle …</translation>
    </message>
    <message>
        <source>Roles hold inside Samspil: what a role does not allow is refused in the window and on the command line, and every change is logged with its name. A password keeps others from signing with yours.</source>
        <translation>Roller gjelder inne i Samspil: det en rolle ikke tillater, avvises både i vinduet og på kommandolinjen, og hver endring logges med navn. Et passord hindrer andre i å bruke navnet ditt.</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>Lagre passord</translation>
    </message>
    <message>
        <source>Shall {name} no longer be at the screen?</source>
        <translation>Skal {name} ikke lenger kunne sitte ved skjermen?</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Take away …</source>
        <translation>Fjern …</translation>
    </message>
    <message>
        <source>Take {name} away</source>
        <translation>Fjern {name}</translation>
    </message>
    <message>
        <source>Tell it to that person only. Empty means none.</source>
        <translation>Gi det bare til personen selv. Tomt betyr ingen.</translation>
    </message>
    <message>
        <source>The daily work, and approving answers that somebody else wrote</source>
        <translation>Det daglige arbeidet, og å godkjenne svar som en annen har skrevet</translation>
    </message>
    <message>
        <source>The first person named manages the others: choose the secretariat.</source>
        <translation>Den første som navngis, administrerer de andre: velg sekretariatet.</translation>
    </message>
    <message>
        <source>The new password was not typed the same twice</source>
        <translation>Det nye passordet er ikke skrevet likt begge ganger</translation>
    </message>
    <message>
        <source>The password until now is not right</source>
        <translation>Passordet til nå er ikke riktig</translation>
    </message>
    <message>
        <source>Theme meetings and the codex</source>
        <translation>Temamøter og kodeks</translation>
    </message>
    <message>
        <source>They do not protect the file. Whoever may read it in its folder can open it with another program, and whoever may write there can change it; the check of the log finds lines that were changed.</source>
        <translation>De beskytter ikke filen. Den som kan lese den i mappen, kan åpne den med et annet program, og den som kan skrive der, kan endre den; kontrollen av loggen finner linjer som er endret.</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besøk</translation>
    </message>
    <message>
        <source>What is {name} at the screen?</source>
        <translation>Hva er {name} ved skjermen?</translation>
    </message>
    <message>
        <source>What the roles may do</source>
        <translation>Hva rollene kan</translation>
    </message>
    <message>
        <source>What this protects, and what it does not</source>
        <translation>Hva dette beskytter, og hva det ikke gjør</translation>
    </message>
    <message>
        <source>What was done in this name stays signed with it. The person can be added again.</source>
        <translation>Det som er gjort i dette navnet, beholder navnet. Personen kan legges til igjen.</translation>
    </message>
    <message>
        <source>Who is to be at the screen?</source>
        <translation>Hvem skal kunne sitte ved skjermen?</translation>
    </message>
    <message>
        <source>Whoever opens this municipality may do everything, as long as nobody is named here.</source>
        <translation>Så lenge ingen er navngitt her, kan alle som åpner kommunen, gjøre alt.</translation>
    </message>
    <message>
        <source>with a password</source>
        <translation>med passord</translation>
    </message>
    <message>
        <source>without a password</source>
        <translation>uten passord</translation>
    </message>
</context>
<context>
    <name>Accounts</name>
    <message>
        <source>Choose the role {role}, and add the others then.</source>
        <translation>Velg rollen {role}, og legg så til de andre.</translation>
    </message>
    <message>
        <source>Enter the name</source>
        <translation>Skriv navnet</translation>
    </message>
    <message>
        <source>Give another person the role {role} first.</source>
        <translation>Gi først en annen rollen {role}.</translation>
    </message>
    <message>
        <source>Nobody could manage the accounts any more</source>
        <translation>Da kunne ingen lenger administrere kontoene</translation>
    </message>
    <message>
        <source>The first person must be able to manage the accounts</source>
        <translation>Den første personen må kunne administrere kontoene</translation>
    </message>
    <message numerus="yes">
        <source>The next try is possible in %n seconds.</source>
        <translation>
            <numerusform>Du kan prøve igjen om %n sekund.</numerusform>
            <numerusform>Du kan prøve igjen om %n sekunder.</numerusform>
        </translation>
    </message>
    <message>
        <source>The password is too short</source>
        <translation>Passordet er for kort</translation>
    </message>
    <message>
        <source>This is another person&apos;s password</source>
        <translation>Dette er en annens passord</translation>
    </message>
    <message>
        <source>Too many wrong tries</source>
        <translation>For mange mislykkede forsøk</translation>
    </message>
    <message>
        <source>Two people of one name need something that tells them apart.</source>
        <translation>To personer med samme navn må kunne skilles fra hverandre.</translation>
    </message>
    <message numerus="yes">
        <source>Use at least %n letters; several words are easy to remember.</source>
        <translation>
            <numerusform>Bruk minst %n tegn; flere ord er lette å huske.</numerusform>
            <numerusform>Bruk minst %n tegn; flere ord er lette å huske.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever manages the accounts can set a new password.</source>
        <translation>Den som administrerer kontoene, kan gi et nytt passord.</translation>
    </message>
    <message>
        <source>{name} can be at the screen</source>
        <translation>{name} kan sitte ved skjermen</translation>
    </message>
    <message>
        <source>{name} can no longer be at the screen</source>
        <translation>{name} kan ikke lenger sitte ved skjermen</translation>
    </message>
    <message>
        <source>{name} has a new password</source>
        <translation>{name} har fått et nytt passord</translation>
    </message>
    <message>
        <source>{name} has no password any more</source>
        <translation>{name} har ikke lenger noe passord</translation>
    </message>
    <message>
        <source>{name} is now: {role}</source>
        <translation>{name} er nå: {role}</translation>
    </message>
    <message>
        <source>{name} is there already</source>
        <translation>{name} finnes allerede</translation>
    </message>
</context>
<context>
    <name>Acting</name>
    <message>
        <source>Password of {name}: </source>
        <translation>Passord for {name}: </translation>
    </message>
    <message>
        <source>Set {variable} for this command.</source>
        <translation>Angi {variable} for denne kommandoen.</translation>
    </message>
    <message>
        <source>The password is not right</source>
        <translation>Passordet er feil</translation>
    </message>
    <message>
        <source>This municipality names who may do what</source>
        <translation>Kommunen har navngitt hvem som kan gjøre hva</translation>
    </message>
    <message>
        <source>Write --as and the name before the command, or set {variable}.</source>
        <translation>Skriv --as og navnet foran kommandoen, eller angi {variable}.</translation>
    </message>
    <message>
        <source>{name} has a password</source>
        <translation>{name} har et passord</translation>
    </message>
    <message>
        <source>{name} is not among the people at the screen</source>
        <translation>{name} er ikke blant personene ved skjermen</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>A committee that is gone</source>
        <translation>Et utvalg som ikke finnes lenger</translation>
    </message>
    <message>
        <source>Add a meeting of the other body instead.</source>
        <translation>Legg heller til et møte i det andre organet.</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>Kommende</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Attach a file, or write the supplement&apos;s text.</source>
        <translation>Legg ved en fil, eller skriv teksten i tillegget.</translation>
    </message>
    <message>
        <source>Came too late</source>
        <translation>Kom for sent</translation>
    </message>
    <message>
        <source>Cancel it instead.</source>
        <translation>Avlys det i stedet.</translation>
    </message>
    <message>
        <source>Check the time of receipt.</source>
        <translation>Sjekk tidspunktet for mottaket.</translation>
    </message>
    <message>
        <source>Choose another day, or put the items on that meeting.</source>
        <translation>Velg en annen dag, eller sett sakene på det møtet.</translation>
    </message>
    <message>
        <source>Decisions, elucidations and what was told beforehand need it.</source>
        <translation>Vedtak, belysninger og det som ble opplyst på forhånd, trenger den.</translation>
    </message>
    <message>
        <source>Delegated</source>
        <translation>Delegerte</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Avsluttede</translation>
    </message>
    <message>
        <source>Enter a time of day, for example 17:00</source>
        <translation>Skriv et klokkeslett, for eksempel 17.00</translation>
    </message>
    <message>
        <source>Enter to whom it was passed on</source>
        <translation>Skriv hvem det er gitt videre til</translation>
    </message>
    <message>
        <source>Enter what the item is about</source>
        <translation>Skriv hva saken gjelder</translation>
    </message>
    <message>
        <source>Enter what was told or asked</source>
        <translation>Skriv hva som ble opplyst eller spurt om</translation>
    </message>
    <message>
        <source>Enter whom it came from</source>
        <translation>Skriv hvem det kom fra</translation>
    </message>
    <message>
        <source>File attached</source>
        <translation>Filen er lagt ved</translation>
    </message>
    <message>
        <source>File taken off</source>
        <translation>Filen er tatt av</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Avholdte</translation>
    </message>
    <message>
        <source>It cannot be passed on before it came</source>
        <translation>Det kan ikke være gitt videre før det kom</translation>
    </message>
    <message>
        <source>It ends here</source>
        <translation>Saken slutter her</translation>
    </message>
    <message>
        <source>It is noted</source>
        <translation>Det er notert</translation>
    </message>
    <message>
        <source>It is passed on</source>
        <translation>Det er gitt videre</translation>
    </message>
    <message>
        <source>Item added</source>
        <translation>Saken er satt opp</translation>
    </message>
    <message>
        <source>Item moved</source>
        <translation>Saken er flyttet</translation>
    </message>
    <message>
        <source>Item removed</source>
        <translation>Saken er tatt av</translation>
    </message>
    <message>
        <source>Meeting added</source>
        <translation>Møtet er lagt til</translation>
    </message>
    <message>
        <source>Meeting removed</source>
        <translation>Møtet er fjernet</translation>
    </message>
    <message>
        <source>New information</source>
        <translation>Ny opplysning</translation>
    </message>
    <message>
        <source>Not passed on</source>
        <translation>Ikke gitt videre</translation>
    </message>
    <message>
        <source>Not passed on yet</source>
        <translation>Ikke gitt videre ennå</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Over fristen</translation>
    </message>
    <message>
        <source>Passed on in time</source>
        <translation>Gitt videre i tide</translation>
    </message>
    <message>
        <source>Question for the meeting</source>
        <translation>Spørsmål til møtet</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Lagret</translation>
    </message>
    <message>
        <source>Something follows from this item, so it stays</source>
        <translation>Noe følger av saken, så den blir stående</translation>
    </message>
    <message>
        <source>The council</source>
        <translation>Kommunestyret</translation>
    </message>
    <message>
        <source>The item stands at the end already</source>
        <translation>Saken står allerede ytterst</translation>
    </message>
    <message>
        <source>The meeting has items or is waited for</source>
        <translation>Møtet har saker, eller noe skal tilbake på det</translation>
    </message>
    <message>
        <source>The meeting has items, so it stays with its body</source>
        <translation>Møtet har saker, så det blir hos sitt organ</translation>
    </message>
    <message>
        <source>The meeting is cancelled</source>
        <translation>Møtet er avlyst</translation>
    </message>
    <message>
        <source>The meeting is held</source>
        <translation>Møtet holdes</translation>
    </message>
    <message>
        <source>The meeting is moved</source>
        <translation>Møtet er flyttet</translation>
    </message>
    <message>
        <source>The same body meets on this day already</source>
        <translation>Det samme organet har allerede møte den dagen</translation>
    </message>
    <message>
        <source>The time of passing on lies ahead</source>
        <translation>Tidspunktet da det ble gitt videre, ligger fram i tid</translation>
    </message>
    <message>
        <source>The time of receipt lies ahead</source>
        <translation>Tidspunktet for mottaket ligger fram i tid</translation>
    </message>
    <message>
        <source>There is nothing to send</source>
        <translation>Det er ingenting å sende</translation>
    </message>
    <message>
        <source>To the council</source>
        <translation>Til kommunestyret</translation>
    </message>
    <message>
        <source>To the finance committee</source>
        <translation>Til formannskapet</translation>
    </message>
    <message>
        <source>To the finance committee and the council</source>
        <translation>Til formannskapet og kommunestyret</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>I gang</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Angret</translation>
    </message>
    <message>
        <source>{new} added, {changed} changed</source>
        <translation>{new} lagt til, {changed} endret</translation>
    </message>
</context>
<context>
    <name>AgendaDetail</name>
    <message>
        <source>Saved {time}</source>
        <translation>Lagret {time}</translation>
    </message>
</context>
<context>
    <name>AgendaFiles</name>
    <message>
        <source>All files</source>
        <translation>Alle filer</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Legg ved filer</translation>
    </message>
    <message>
        <source>Attach files to {what}</source>
        <translation>Legg ved filer til {what}</translation>
    </message>
    <message>
        <source>Attach …</source>
        <translation>Legg ved …</translation>
    </message>
    <message>
        <source>Take {name} off</source>
        <translation>Ta {name} av</translation>
    </message>
</context>
<context>
    <name>AgendaForm</name>
    <message>
        <source>All members of the council</source>
        <translation>Alle medlemmer av kommunestyret</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Ønsket av</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Hører under</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Saksnummer</translation>
    </message>
    <message>
        <source>Consulted</source>
        <translation>Rådført</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Decides whether minor elucidation may be supplied on the way</source>
        <translation>Avgjør om mindre belysning kan gis underveis</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Vedtak</translation>
    </message>
    <message>
        <source>From a member</source>
        <translation>Fra et medlem</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>Går videre</translation>
    </message>
    <message>
        <source>Goes with the item when it is back on the agenda</source>
        <translation>Følger saken når den er tilbake på sakslisten</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hvordan</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Hvordan det går</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>Med få ord</translation>
    </message>
    <message>
        <source>It costs money, so it passes the finance committee</source>
        <translation>Den koster penger og går derfor gjennom formannskapet</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Sak</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Sak</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>Or from somebody else</source>
        <translation>Eller fra en annen</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
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
        <source>Status for</source>
        <translation>Status for</translation>
    </message>
    <message>
        <source>Text of the supplement</source>
        <translation>Teksten i tillegget</translation>
    </message>
    <message>
        <source>The committee that meets</source>
        <translation>Utvalget som har møte</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Til hvem</translation>
    </message>
    <message>
        <source>What is to be lit further</source>
        <translation>Hva som skal belyses</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Hva det er</translation>
    </message>
    <message>
        <source>What the material says</source>
        <translation>Hva materialet viser</translation>
    </message>
    <message>
        <source>What was told or asked</source>
        <translation>Hva som ble opplyst eller spurt om</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>Who meets</source>
        <translation>Hvem som har møte</translation>
    </message>
    <message>
        <source>Why not all</source>
        <translation>Hvorfor ikke alle</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Ordlyd</translation>
    </message>
</context>
<context>
    <name>AgendaList</name>
    <message numerus="yes">
        <source>%n decisions overdue</source>
        <translation>
            <numerusform>%n vedtak over fristen</numerusform>
            <numerusform>%n vedtak over fristen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meetings ahead</source>
        <translation>
            <numerusform>%n kommende møte</numerusform>
            <numerusform>%n kommende møter</numerusform>
        </translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Sak nr.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Vedtak</translation>
    </message>
    <message>
        <source>Delegated decision</source>
        <translation>Delegert vedtak</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Sak</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Saker</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Sak</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Møte</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Nytt møte</translation>
    </message>
    <message>
        <source>New timeline</source>
        <translation>Ny tidsplan</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Neste</translation>
    </message>
    <message>
        <source>Ready by</source>
        <translation>Klar til</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>AgendaMail</name>
    <message>
        <source>Here is a supplement to the agenda: {title}</source>
        <translation>Her er et tillegg til sakslisten: {title}</translation>
    </message>
    <message>
        <source>Supplement to {meeting}: {title}</source>
        <translation>Tillegg til {meeting}: {title}</translation>
    </message>
</context>
<context>
    <name>AgendaPage</name>
    <message>
        <source>Back to the list</source>
        <translation>Tilbake til listen</translation>
    </message>
    <message>
        <source>Elucidations</source>
        <translation>Belysninger</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Oppfølging</translation>
    </message>
    <message>
        <source>Follow-up of decisions</source>
        <translation>Oppfølging av vedtak</translation>
    </message>
    <message>
        <source>Import meetings</source>
        <translation>Importer møter</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Møter</translation>
    </message>
    <message>
        <source>New here</source>
        <translation>Ny her</translation>
    </message>
    <message>
        <source>Next list</source>
        <translation>Neste liste</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Neste trinn</translation>
    </message>
    <message>
        <source>Previous list</source>
        <translation>Forrige liste</translation>
    </message>
    <message>
        <source>Print the timeline</source>
        <translation>Skriv ut tidsplanen</translation>
    </message>
    <message>
        <source>Report on decisions</source>
        <translation>Rapport om vedtak</translation>
    </message>
    <message>
        <source>Report on decisions as a sheet …</source>
        <translation>Rapport om vedtak som regneark …</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>Søk i listen</translation>
    </message>
    <message>
        <source>Show {list}</source>
        <translation>Vis {list}</translation>
    </message>
    <message>
        <source>Timelines</source>
        <translation>Tidsplaner</translation>
    </message>
    <message>
        <source>follow-up.pdf</source>
        <translation>oppfølging.pdf</translation>
    </message>
    <message>
        <source>follow-up.xlsx</source>
        <translation>oppfølging.xlsx</translation>
    </message>
</context>
<context>
    <name>AgendaTable</name>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n sak</numerusform>
            <numerusform>%n saker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be seen to</source>
        <translation>
            <numerusform>%n å se på</numerusform>
            <numerusform>%n å se på</numerusform>
        </translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>Kommende</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Avlyst</translation>
    </message>
    <message>
        <source>Delegated</source>
        <translation>Delegert</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Avsluttet</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Avholdt</translation>
    </message>
    <message numerus="yes">
        <source>In %n working days</source>
        <translation>
            <numerusform>Om %n arbeidsdag</numerusform>
            <numerusform>Om %n arbeidsdager</numerusform>
        </translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Ikke avgjort</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Over fristen</translation>
    </message>
    <message>
        <source>The path holds</source>
        <translation>Planen holder</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>back {day}</source>
        <translation>tilbake {day}</translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message>
        <source>Decline this time …</source>
        <translation>Avslå tidspunktet …</translation>
    </message>
    <message>
        <source>Declined times</source>
        <translation>Avslåtte tidspunkter</translation>
    </message>
    <message>
        <source>Go through each point before the visit. Anonymised examples may be discussed.</source>
        <translation>Gå gjennom hvert punkt før besøket. Anonymiserte eksempler kan drøftes.</translation>
    </message>
    <message>
        <source>No time has been declined.</source>
        <translation>Ingen tidspunkter er avslått.</translation>
    </message>
    <message>
        <source>Not part of the visit</source>
        <translation>Ikke en del av besøket</translation>
    </message>
</context>
<context>
    <name>Amending</name>
    <message>
        <source>Adopt the change</source>
        <translation>Vedta endringen</translation>
    </message>
    <message>
        <source>Change the register</source>
        <translation>Endre reglene</translation>
    </message>
    <message>
        <source>Consent: {side}</source>
        <translation>Samtykke: {side}</translation>
    </message>
    <message>
        <source>Make the proposal</source>
        <translation>Legg fram forslaget</translation>
    </message>
    <message>
        <source>Note the consent</source>
        <translation>Registrer samtykket</translation>
    </message>
    <message>
        <source>Nothing changes before the mayor and the chief executive have both agreed.</source>
        <translation>Ingenting endres før ordføreren og kommunedirektøren begge har sagt ja.</translation>
    </message>
    <message>
        <source>Propose a change</source>
        <translation>Foreslå en endring</translation>
    </message>
    <message>
        <source>Propose a new rule</source>
        <translation>Foreslå en ny regel</translation>
    </message>
    <message>
        <source>Propose that the rule ends</source>
        <translation>Foreslå at regelen opphører</translation>
    </message>
    <message>
        <source>The rule gets a new version and a line in the protocol. This cannot be undone.</source>
        <translation>Regelen får en ny versjon og en linje i endringsprotokollen. Det kan ikke angres.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Hvorfor</translation>
    </message>
    <message>
        <source>Why the rule should end</source>
        <translation>Hvorfor regelen skal opphøre</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>Trekk det tilbake</translation>
    </message>
    <message>
        <source>Withdraw the proposal</source>
        <translation>Trekk forslaget</translation>
    </message>
</context>
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
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Member of the municipal council</source>
        <translation>Medlem av kommunestyret</translation>
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
        <source>What the draft changes in the answer as it stands:</source>
        <translation>Det utkastet endrer i svaret slik det står:</translation>
    </message>
    <message>
        <source>Whoever changes the answer has written it, and cannot approve it.</source>
        <translation>Den som endrer svaret, har skrevet det og kan ikke godkjenne det.</translation>
    </message>
</context>
<context>
    <name>AnswerPlot</name>
    <message>
        <source>In time</source>
        <translation>I tide</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>For sent</translation>
    </message>
    <message>
        <source>Median, week by week</source>
        <translation>Median, uke for uke</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Arbeidsdager</translation>
    </message>
    <message>
        <source>Working days to answer, by week</source>
        <translation>Arbeidsdager til svar, uke for uke</translation>
    </message>
    <message>
        <source>week {number}: {count} answers, {late} late, median {median}</source>
        <translation>uke {number}: {count} svar, {late} for sent, median {median}</translation>
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
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Create municipality</source>
        <translation>Opprett kommune</translation>
    </message>
    <message>
        <source>It is kept on the server: {name}</source>
        <translation>Den ligger på serveren: {name}</translation>
    </message>
    <message>
        <source>Keep it in a file</source>
        <translation>Legg den i en fil</translation>
    </message>
    <message>
        <source>Keep it on a server …</source>
        <translation>Legg den på en server …</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>New municipality</source>
        <translation>Ny kommune</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Neste</translation>
    </message>
    <message>
        <source>Open municipality</source>
        <translation>Åpne kommune</translation>
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
        <source>The municipality is being founded</source>
        <translation>Kommunen opprettes</translation>
    </message>
    <message>
        <source>Welcome to Samspil</source>
        <translation>Velkommen til Samspil</translation>
    </message>
</context>
<context>
    <name>BackCard</name>
    <message>
        <source>It has not been reported back yet</source>
        <translation>Det er ikke meldt tilbake ennå</translation>
    </message>
    <message>
        <source>Reporting back</source>
        <translation>Tilbakemelding</translation>
    </message>
</context>
<context>
    <name>BackupCards</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n til</numerusform>
            <numerusform>%n til</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup from elsewhere …</source>
        <translation>En kopi fra et annet sted …</translation>
    </message>
    <message>
        <source>A backup is being made</source>
        <translation>Det tas en sikkerhetskopi</translation>
    </message>
    <message>
        <source>A backup is made every day and each time the window closes, and opened to see that it is whole. Kept are the newest of 7 days, 4 weeks and 12 months.</source>
        <translation>Det tas en sikkerhetskopi hver dag og hver gang vinduet lukkes. Den blir åpnet for å se at den er hel. Den nyeste fra 7 dager, 4 uker og 12 måneder blir tatt vare på.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Ta sikkerhetskopi nå</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Tar sikkerhetskopi</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sikkerhetskopier</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Velg en sikkerhetskopi</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Mappe for sikkerhetskopier</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>I kopien</translation>
    </message>
    <message>
        <source>It is whole, and nothing in the file is newer.</source>
        <translation>Den er hel, og ingenting i filen er nyere.</translation>
    </message>
    <message numerus="yes">
        <source>It is whole. %n entries of the log are newer and would be gone.</source>
        <translation>
            <numerusform>Den er hel. %n linje i loggen er nyere og ville være borte.</numerusform>
            <numerusform>Den er hel. %n linjer i loggen er nyere og ville være borte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep this file</source>
        <translation>Behold denne filen</translation>
    </message>
    <message>
        <source>Look at a backup to see what would be gone if it took the place of this file.</source>
        <translation>Se på en sikkerhetskopi for å se hva som ville være borte om den kom i stedet for denne filen.</translation>
    </message>
    <message>
        <source>Look at the backup of {moment}</source>
        <translation>Se på kopien fra {moment}</translation>
    </message>
    <message>
        <source>Look …</source>
        <translation>Se på …</translation>
    </message>
    <message>
        <source>Newest entries that would be gone</source>
        <translation>Det nyeste som ville være borte</translation>
    </message>
    <message>
        <source>No backup lies in this folder.</source>
        <translation>Det ligger ingen sikkerhetskopi i denne mappen.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nå</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Åpne den</translation>
    </message>
    <message>
        <source>Other folder …</source>
        <translation>Annen mappe …</translation>
    </message>
    <message>
        <source>Put in place of this file …</source>
        <translation>Sett i stedet for denne filen …</translation>
    </message>
    <message>
        <source>Put the backup of {moment} in the place of this file?</source>
        <translation>Skal kopien fra {moment} settes i stedet for denne filen?</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Gjenopprett</translation>
    </message>
    <message>
        <source>Restore as a new file</source>
        <translation>Gjenopprett som en ny fil</translation>
    </message>
    <message>
        <source>Restore as a new file …</source>
        <translation>Gjenopprett som en ny fil …</translation>
    </message>
    <message>
        <source>Restore it as a new file and look there first.</source>
        <translation>Gjenopprett den som en ny fil, og se etter der først.</translation>
    </message>
    <message>
        <source>The backup is being opened</source>
        <translation>Sikkerhetskopien blir åpnet</translation>
    </message>
    <message>
        <source>The backup is restored as a new file</source>
        <translation>Sikkerhetskopien er gjenopprettet som en ny fil</translation>
    </message>
    <message>
        <source>The backup is written and whole</source>
        <translation>Sikkerhetskopien er skrevet og hel</translation>
    </message>
    <message>
        <source>The backup of {moment}</source>
        <translation>Kopien fra {moment}</translation>
    </message>
    <message>
        <source>The file as it is now is kept beside it under another name. The window closes and opens again.</source>
        <translation>Filen slik den er nå, blir liggende ved siden av under et annet navn. Vinduet lukkes og åpnes igjen.</translation>
    </message>
    <message>
        <source>The last attempt failed</source>
        <translation>Det siste forsøket mislyktes</translation>
    </message>
    <message>
        <source>The municipality&apos;s policy says where backups go</source>
        <translation>Kommunens IT-avdeling har bestemt hvor sikkerhetskopiene ligger</translation>
    </message>
    <message>
        <source>This is a backup of another file, or the two have gone different ways.</source>
        <translation>Dette er en kopi av en annen fil, eller de to har gått hver sin vei.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Hva som er tatt vare på</translation>
    </message>
</context>
<context>
    <name>BackupWords</name>
    <message>
        <source>Agenda items</source>
        <translation>Saker på sakslisten</translation>
    </message>
    <message>
        <source>Codex</source>
        <translation>Kodeks</translation>
    </message>
    <message>
        <source>Committees</source>
        <translation>Utvalg</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Vedtak</translation>
    </message>
    <message>
        <source>Dispatches</source>
        <translation>Utsendinger</translation>
    </message>
    <message>
        <source>Elucidations</source>
        <translation>Belysninger</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Virksomheter</translation>
    </message>
    <message>
        <source>Last backup {moment}, opened and whole</source>
        <translation>Siste kopi {moment}, åpnet og hel</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Møter</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Medlemmer</translation>
    </message>
    <message>
        <source>Officials</source>
        <translation>Administrasjon</translation>
    </message>
    <message>
        <source>Other entries</source>
        <translation>Annet</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Spørsmål</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Spilleregler</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Innstillinger</translation>
    </message>
    <message>
        <source>Theme meetings</source>
        <translation>Temamøter</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Det finnes ingen sikkerhetskopi ennå.</translation>
    </message>
    <message>
        <source>Timelines</source>
        <translation>Tidsplaner</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besøk</translation>
    </message>
    <message>
        <source>added by {name}</source>
        <translation>lagt inn av {name}</translation>
    </message>
    <message>
        <source>changed by {name}</source>
        <translation>endret av {name}</translation>
    </message>
    <message>
        <source>erased by {name}</source>
        <translation>slettet av {name}</translation>
    </message>
    <message>
        <source>removed by {name}</source>
        <translation>fjernet av {name}</translation>
    </message>
    <message>
        <source>{moment}, before an update</source>
        <translation>{moment}, før en oppdatering</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Back up to another folder, and have the disk looked at.</source>
        <translation>Ta kopien i en annen mappe, og få disken undersøkt.</translation>
    </message>
    <message>
        <source>The backup is not whole</source>
        <translation>Sikkerhetskopien er ikke hel</translation>
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
        <source>A password is needed</source>
        <translation>Det trengs et passord</translation>
    </message>
    <message>
        <source>An election needs its date.</source>
        <translation>Et valg må ha en dato.</translation>
    </message>
    <message>
        <source>Choose an earlier year.</source>
        <translation>Velg et tidligere år.</translation>
    </message>
    <message>
        <source>Election {number} of the file is not understood</source>
        <translation>Valg nr. {number} i filen kan ikke tolkes</translation>
    </message>
    <message>
        <source>Elections are computed up to {year}</source>
        <translation>Valg beregnes fram til {year}</translation>
    </message>
    <message>
        <source>Give --from the earlier day and --to the later one.</source>
        <translation>Oppgi den tidligste dagen med --from og den seneste med --to.</translation>
    </message>
    <message>
        <source>Give the file the ending .pdf or .json.</source>
        <translation>Gi filen endelsen .pdf eller .json.</translation>
    </message>
    <message>
        <source>Give the file the ending .pdf or .xlsx.</source>
        <translation>Gi filen endelsen .pdf eller .xlsx.</translation>
    </message>
    <message>
        <source>Give the file the ending .pdf.</source>
        <translation>Gi filen endelsen .pdf.</translation>
    </message>
    <message>
        <source>New password: </source>
        <translation>Nytt passord: </translation>
    </message>
    <message>
        <source>No backup lies in this folder.</source>
        <translation>Det ligger ingen sikkerhetskopi i denne mappen.</translation>
    </message>
    <message>
        <source>Nothing is due today.</source>
        <translation>Ingenting skal fjernes i dag.</translation>
    </message>
    <message>
        <source>Once more: </source>
        <translation>En gang til: </translation>
    </message>
    <message>
        <source>Password of {name}: </source>
        <translation>Passord til {name}: </translation>
    </message>
    <message>
        <source>Recovery key: {key}</source>
        <translation>Gjenopprettingsnøkkel: {key}</translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <translation>Filen kunne ikke leses</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>Filen kunne ikke skrives</translation>
    </message>
    <message>
        <source>The file has no rows [[election]]</source>
        <translation>Filen har ingen rader [[election]]</translation>
    </message>
    <message>
        <source>The file is not TOML</source>
        <translation>Filen er ikke TOML</translation>
    </message>
    <message>
        <source>The file with the password cannot be read</source>
        <translation>Filen med passordet kan ikke leses</translation>
    </message>
    <message>
        <source>The kind is one of {names}.</source>
        <translation>Typen er en av {names}.</translation>
    </message>
    <message>
        <source>The last day is before the first</source>
        <translation>Den siste dagen ligger før den første</translation>
    </message>
    <message>
        <source>The status is one of {names}.</source>
        <translation>Status er en av {names}.</translation>
    </message>
    <message>
        <source>The week is written as PDF</source>
        <translation>Uka skrives som PDF</translation>
    </message>
    <message>
        <source>There is no member {number}</source>
        <translation>Det finnes ikke noe medlem {number}</translation>
    </message>
    <message>
        <source>There is no state {name}</source>
        <translation>Det finnes ingen status {name}</translation>
    </message>
    <message>
        <source>Write it into a file that only you can read, and name the file with {option}.</source>
        <translation>Skriv det i en fil som bare du kan lese, og oppgi filen med {option}.</translation>
    </message>
    <message>
        <source>not whole</source>
        <translation>ikke hel</translation>
    </message>
    <message>
        <source>samspil list members shows their numbers.</source>
        <translation>samspil list members viser numrene deres.</translation>
    </message>
    <message>
        <source>{name} is neither PDF nor JSON</source>
        <translation>{name} er verken PDF eller JSON</translation>
    </message>
    <message>
        <source>{name} is neither PDF nor XLSX</source>
        <translation>{name} er verken PDF eller XLSX</translation>
    </message>
    <message>
        <source>{text} is no date; write it as 2026-12-18</source>
        <translation>{text} er ingen dato; skriv den som 2026-12-18</translation>
    </message>
</context>
<context>
    <name>BeforehandPart</name>
    <message>
        <source>Before the meeting</source>
        <translation>Før møtet</translation>
    </message>
    <message>
        <source>Note what was told before the meeting</source>
        <translation>Noter hva som ble opplyst før møtet</translation>
    </message>
    <message>
        <source>Note …</source>
        <translation>Noter …</translation>
    </message>
    <message>
        <source>Nothing has been told or asked beforehand</source>
        <translation>Ingenting er opplyst eller spurt om på forhånd</translation>
    </message>
    <message>
        <source>Pass on …</source>
        <translation>Gi videre …</translation>
    </message>
    <message>
        <source>Passed on to {who} {when}</source>
        <translation>Gitt videre til {who} {when}</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All visits</source>
        <translation>Alle besøk</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Dispatches</source>
        <translation>Utsendinger</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Fram</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Spilleregler</translation>
    </message>
    <message>
        <source>To be known of this day</source>
        <translation>Verdt å vite om denne dagen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>only internal</source>
        <translation>kun internt</translation>
    </message>
    <message>
        <source>sent to the guest</source>
        <translation>sendt til gjesten</translation>
    </message>
</context>
<context>
    <name>Body</name>
    <message>
        <source>Agenda</source>
        <translation>Dagsorden</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumenter</translation>
    </message>
    <message>
        <source>Keep both here</source>
        <translation>Behold begge deler her</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultater</translation>
    </message>
    <message>
        <source>Take the standard agenda</source>
        <translation>Ta standarddagsordenen</translation>
    </message>
</context>
<context>
    <name>CalendarFile</name>
    <message>
        <source>An invitation needs an organizer with an address</source>
        <translation>En innkalling må ha en arrangør med en adresse</translation>
    </message>
    <message>
        <source>Check its times.</source>
        <translation>Kontroller tidene.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .ics.</source>
        <translation>Velg en fil som slutter på .ics.</translation>
    </message>
    <message>
        <source>Enter the mailbox under Settings.</source>
        <translation>Skriv postkassen under Innstillinger.</translation>
    </message>
    <message>
        <source>Export a shorter time, for example one year.</source>
        <translation>Eksporter et kortere tidsrom, for eksempel ett år.</translation>
    </message>
    <message>
        <source>It repeats in a way that is not understood: only its first day is taken.</source>
        <translation>Den gjentas på en måte som ikke kan tolkes. Bare den første dagen er tatt med.</translation>
    </message>
    <message>
        <source>The appointment ends before it starts, or is longer than a year</source>
        <translation>Avtalen slutter før den begynner, eller er lengre enn ett år</translation>
    </message>
    <message>
        <source>The calendar could not be read</source>
        <translation>Kalenderen kunne ikke leses</translation>
    </message>
    <message>
        <source>The calendar has more than {count} entries</source>
        <translation>Kalenderen har mer enn {count} avtaler</translation>
    </message>
    <message>
        <source>The calendar holds too much to be read</source>
        <translation>Det er for mye i kalenderen til at den kan leses</translation>
    </message>
    <message>
        <source>The calendar is larger than {size} MB</source>
        <translation>Kalenderen er større enn {size} MB</translation>
    </message>
    <message>
        <source>The entry cannot be read.</source>
        <translation>Avtalen kan ikke leses.</translation>
    </message>
    <message>
        <source>The entry ends before it starts.</source>
        <translation>Avtalen slutter før den begynner.</translation>
    </message>
    <message>
        <source>The entry has no start.</source>
        <translation>Avtalen har ikke noe starttidspunkt.</translation>
    </message>
    <message>
        <source>The entry is longer than a year.</source>
        <translation>Avtalen er lengre enn ett år.</translation>
    </message>
    <message>
        <source>The entry is too large.</source>
        <translation>Avtalen er for stor.</translation>
    </message>
    <message>
        <source>The entry&apos;s date lies outside the calendar.</source>
        <translation>Avtalens dato ligger utenfor kalenderen.</translation>
    </message>
    <message>
        <source>The time zone {zone} is not known: its times are read as our own.</source>
        <translation>Tidssonen {zone} er ikke kjent. Tidene leses som våre egne.</translation>
    </message>
    <message>
        <source>This is not a calendar file</source>
        <translation>Dette er ikke en kalenderfil</translation>
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
        <source>An election has been called</source>
        <translation>Et valg er skrevet ut</translation>
    </message>
    <message>
        <source>Elections</source>
        <translation>Valg</translation>
    </message>
    <message>
        <source>New election</source>
        <translation>Nytt valg</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Karens</translation>
    </message>
    <message>
        <source>Show the days</source>
        <translation>Vis dagene</translation>
    </message>
    <message>
        <source>Show the elections</source>
        <translation>Vis valgene</translation>
    </message>
    <message>
        <source>Show the quarantine</source>
        <translation>Vis karensperiodene</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Uker</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Gå til i dag</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Måned</translation>
    </message>
    <message>
        <source>New closing day</source>
        <translation>Ny stengt dag</translation>
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
    <name>CardFrame</name>
    <message>
        <source>More about {card}</source>
        <translation>Mer om {card}</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Flytt ned</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Flytt opp</translation>
    </message>
    <message>
        <source>Put this card away</source>
        <translation>Legg bort dette kortet</translation>
    </message>
</context>
<context>
    <name>CasePane</name>
    <message>
        <source>Case</source>
        <translation>Sak</translation>
    </message>
    <message>
        <source>Change the title</source>
        <translation>Endre tittelen</translation>
    </message>
    <message>
        <source>Choose for each obligation how it went in this case, and note what showed it and why.</source>
        <translation>Velg for hver forpliktelse hvordan det gikk i saken, og noter hva som viste det, og hvorfor.</translation>
    </message>
    <message>
        <source>Double click to change the title</source>
        <translation>Dobbeltklikk for å endre tittelen</translation>
    </message>
    <message>
        <source>Remove the case</source>
        <translation>Fjern saken</translation>
    </message>
    <message>
        <source>The seven obligations</source>
        <translation>De sju forpliktelsene</translation>
    </message>
    <message>
        <source>Title of the case</source>
        <translation>Sakens tittel</translation>
    </message>
    <message>
        <source>{count} of 7 touched</source>
        <translation>{count} av 7 berørt</translation>
    </message>
</context>
<context>
    <name>CellEditor</name>
    <message>
        <source>0 is no quarantine</source>
        <translation>0 er ingen karens</translation>
    </message>
    <message>
        <source>months</source>
        <translation>måneder</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>uker</translation>
    </message>
    <message>
        <source>{guest}, {election}: length</source>
        <translation>{guest}, {election}: lengde</translation>
    </message>
    <message>
        <source>{guest}, {election}: unit</source>
        <translation>{guest}, {election}: enhet</translation>
    </message>
</context>
<context>
    <name>CellPane</name>
    <message>
        <source>Confirmed by</source>
        <translation>Bekreftet av</translation>
    </message>
    <message>
        <source>Correct the address</source>
        <translation>Rett adressen</translation>
    </message>
    <message>
        <source>Correct the ledger</source>
        <translation>Rett loggen</translation>
    </message>
    <message>
        <source>Enclosures</source>
        <translation>Vedlegg</translation>
    </message>
    <message numerus="yes">
        <source>Has not got %n dispatches from before</source>
        <translation>
            <numerusform>Har ikke fått %n utsending fra før</numerusform>
            <numerusform>Har ikke fått %n utsendinger fra før</numerusform>
        </translation>
    </message>
    <message>
        <source>It was not got …</source>
        <translation>Ble ikke mottatt …</translation>
    </message>
    <message>
        <source>Make mail draft to {name}</source>
        <translation>Lag e-postutkast til {name}</translation>
    </message>
    <message>
        <source>Make one package</source>
        <translation>Lag samlet pakke</translation>
    </message>
    <message>
        <source>Make one package for {name}</source>
        <translation>Lag samlet pakke til {name}</translation>
    </message>
    <message>
        <source>New members</source>
        <translation>Nye medlemmer</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Note that it was got …</source>
        <translation>Registrer at det er mottatt …</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Open the dispatch</source>
        <translation>Åpne utsendingen</translation>
    </message>
    <message>
        <source>Record as deviation …</source>
        <translation>Registrer som avvik …</translation>
    </message>
    <message>
        <source>Record that {name} did not get this</source>
        <translation>Registrer at {name} ikke har fått den</translation>
    </message>
    <message>
        <source>Record the deviation</source>
        <translation>Registrer avvik</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>Send it again, and it is recorded as got later.</source>
        <translation>Send den på nytt, så registreres den som fått senere.</translation>
    </message>
    <message>
        <source>Send it …</source>
        <translation>Send den …</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sendt</translation>
    </message>
    <message>
        <source>The dispatch</source>
        <translation>Utsendingen</translation>
    </message>
    <message>
        <source>The line stays as it is. A new one points back to it.</source>
        <translation>Linjen blir stående. En ny peker tilbake på den.</translation>
    </message>
    <message>
        <source>The line stays as it is. A new one says why, and points back to it.</source>
        <translation>Linjen blir stående. En ny sier hvorfor, og peker tilbake på den.</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Til hvem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Hva som skjedde</translation>
    </message>
    <message>
        <source>Why it was not got</source>
        <translation>Hvorfor den ikke er fått</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>og %n til</numerusform>
            <numerusform>og %n til</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} did not get this</source>
        <translation>{name} har ikke fått dette</translation>
    </message>
    <message>
        <source>{name}, from {day}</source>
        <translation>{name}, fra {day}</translation>
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
    <name>Chooser</name>
    <message>
        <source>Add</source>
        <translation>Legg til</translation>
    </message>
    <message numerus="yes">
        <source>Add %n</source>
        <translation>
            <numerusform>Legg til %n</numerusform>
            <numerusform>Legg til %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Add material</source>
        <translation>Legg til materiale</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Saker</translation>
    </message>
    <message>
        <source>Norms and themes</source>
        <translation>Normer og temaer</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Spørsmål</translation>
    </message>
    <message>
        <source>Search in the library</source>
        <translation>Søk i biblioteket</translation>
    </message>
    <message>
        <source>Signs of trouble</source>
        <translation>Tegn på problemer</translation>
    </message>
    <message>
        <source>The further themes are left out, for this meeting is about the norms.</source>
        <translation>De andre temaene er utelatt, for møtet handler om normene.</translation>
    </message>
    <message>
        <source>The norms are left out, for this meeting is about the further themes.</source>
        <translation>Normene er utelatt, for møtet handler om de andre temaene.</translation>
    </message>
    <message>
        <source>What can be added</source>
        <translation>Det som kan legges til</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>med stjerne</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Backing up</source>
        <translation>Tar sikkerhetskopi</translation>
    </message>
    <message>
        <source>Close without backup</source>
        <translation>Lukk uten sikkerhetskopi</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Mappe for sikkerhetskopier</translation>
    </message>
    <message>
        <source>Other folder …</source>
        <translation>Annen mappe …</translation>
    </message>
    <message>
        <source>The backup failed: {why}</source>
        <translation>Sikkerhetskopien mislyktes: {why}</translation>
    </message>
    <message>
        <source>The file itself is saved.</source>
        <translation>Selve filen er lagret.</translation>
    </message>
    <message>
        <source>The window closes when the backup is written and checked.</source>
        <translation>Vinduet lukkes når sikkerhetskopien er skrevet og kontrollert.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igjen</translation>
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
    <name>Codex</name>
    <message>
        <source>Adopted on {day}</source>
        <translation>Vedtatt {day}</translation>
    </message>
    <message>
        <source>Adopted on {day} by {body}</source>
        <translation>Vedtatt {day} av {body}</translation>
    </message>
    <message>
        <source>After {sources}, in other words</source>
        <translation>Etter {sources}, med andre ord</translation>
    </message>
    <message>
        <source>Among other things, this means</source>
        <translation>Det betyr blant annet</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Endre</translation>
    </message>
    <message>
        <source>Choose one of: {languages}</source>
        <translation>Velg ett av disse: {languages}</translation>
    </message>
    <message>
        <source>Choose one of: {names}</source>
        <translation>Velg ett av disse: {names}</translation>
    </message>
    <message>
        <source>Codex for the interplay of politicians and administration</source>
        <translation>Kodeks for samspillet mellom folkevalgte og administrasjon</translation>
    </message>
    <message>
        <source>Codex library</source>
        <translation>Kodeksbibliotek</translation>
    </message>
    <message>
        <source>Enter the adopted text.</source>
        <translation>Skriv den vedtatte teksten.</translation>
    </message>
    <message>
        <source>Enter the day of the meeting that adopted it.</source>
        <translation>Skriv datoen for møtet som vedtok den.</translation>
    </message>
    <message>
        <source>Enter the question.</source>
        <translation>Skriv spørsmålet.</translation>
    </message>
    <message>
        <source>Enter what can be seen.</source>
        <translation>Skriv hva man kan se.</translation>
    </message>
    <message>
        <source>Five further themes</source>
        <translation>Fem andre temaer</translation>
    </message>
    <message>
        <source>Question added</source>
        <translation>Spørsmål lagt til</translation>
    </message>
    <message>
        <source>Question changed</source>
        <translation>Spørsmål endret</translation>
    </message>
    <message>
        <source>Question removed</source>
        <translation>Spørsmål fjernet</translation>
    </message>
    <message>
        <source>Question starred</source>
        <translation>Spørsmål har fått stjerne</translation>
    </message>
    <message>
        <source>Serving the council</source>
        <translation>Bistand til kommunestyret</translation>
    </message>
    <message>
        <source>Sign removed</source>
        <translation>Tegn fjernet</translation>
    </message>
    <message>
        <source>Sign saved</source>
        <translation>Tegn lagret</translation>
    </message>
    <message>
        <source>Signs of trouble</source>
        <translation>Tegn på problemer</translation>
    </message>
    <message>
        <source>Star taken away</source>
        <translation>Stjerne fjernet</translation>
    </message>
    <message>
        <source>The groups are named in {source}; the signs are suggestions, and yours to change.</source>
        <translation>Gruppene er hentet fra {source}; tegnene er forslag som dere selv kan endre.</translation>
    </message>
    <message>
        <source>The question is empty</source>
        <translation>Spørsmålet er tomt</translation>
    </message>
    <message>
        <source>The question is too long for the screen</source>
        <translation>Spørsmålet er for langt for skjermen</translation>
    </message>
    <message>
        <source>The seven norms</source>
        <translation>De sju normene</translation>
    </message>
    <message>
        <source>The sign is empty</source>
        <translation>Tegnet er tomt</translation>
    </message>
    <message>
        <source>The source names no duties for this norm, and none are added here.</source>
        <translation>Kilden nevner ingen plikter for denne normen, og her er ingen lagt til.</translation>
    </message>
    <message>
        <source>The wording is adopted on a day to come</source>
        <translation>Ordlyden er vedtatt på en dag som ikke er kommet</translation>
    </message>
    <message>
        <source>The wording is empty</source>
        <translation>Ordlyden er tom</translation>
    </message>
    <message>
        <source>Theme to talk about</source>
        <translation>Tema til drøfting</translation>
    </message>
    <message>
        <source>There is no chapter {id} in the codex</source>
        <translation>Det er ikke noe kapittel {id} i kodeksen</translation>
    </message>
    <message>
        <source>There is no codex library in this language</source>
        <translation>Det er ikke noe kodeksbibliotek på dette språket</translation>
    </message>
    <message>
        <source>To talk about</source>
        <translation>Til drøfting</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Tillit</translation>
    </message>
    <message numerus="yes">
        <source>Use at most %n letters, so that it can be read from ten metres.</source>
        <translation>
            <numerusform>Bruk høyst %n tegn, så det kan leses på ti meters avstand.</numerusform>
            <numerusform>Bruk høyst %n tegn, så det kan leses på ti meters avstand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use at most %n words.</source>
        <translation>
            <numerusform>Bruk høyst %n ord.</numerusform>
            <numerusform>Bruk høyst %n ord.</numerusform>
        </translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Verdier</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besøk</translation>
    </message>
    <message>
        <source>Wording adopted</source>
        <translation>Ordlyd vedtatt</translation>
    </message>
    <message>
        <source>Wording mended</source>
        <translation>Ordlyd rettet</translation>
    </message>
    <message>
        <source>Wording removed</source>
        <translation>Ordlyd fjernet</translation>
    </message>
    <message>
        <source>case {number}</source>
        <translation>sak {number}</translation>
    </message>
    <message>
        <source>no. {number}</source>
        <translation>nr. {number}</translation>
    </message>
    <message>
        <source>on a scale</source>
        <translation>på en skala</translation>
    </message>
</context>
<context>
    <name>CodexAsk</name>
    <message>
        <source>Adopt wording</source>
        <translation>Lagre vedtatt ordlyd</translation>
    </message>
    <message>
        <source>Adopted by</source>
        <translation>Vedtatt av</translation>
    </message>
    <message>
        <source>Adopted on</source>
        <translation>Vedtatt den</translation>
    </message>
    <message>
        <source>Adopted text</source>
        <translation>Vedtatt tekst</translation>
    </message>
    <message>
        <source>Answered on a scale from 1 to 5</source>
        <translation>Besvares på en skala fra 1 til 5</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Saksnummer</translation>
    </message>
    <message>
        <source>Change the question</source>
        <translation>Endre spørsmålet</translation>
    </message>
    <message>
        <source>Change the sign</source>
        <translation>Endre tegnet</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>New sign</source>
        <translation>Nytt tegn</translation>
    </message>
    <message>
        <source>Own question</source>
        <translation>Eget spørsmål</translation>
    </message>
    <message>
        <source>Own wording of {title}</source>
        <translation>Egen ordlyd: {title}</translation>
    </message>
    <message>
        <source>Plan a new theme meeting</source>
        <translation>Planlegg et nytt temamøte</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Spørsmål</translation>
    </message>
    <message>
        <source>Save question</source>
        <translation>Lagre spørsmål</translation>
    </message>
    <message>
        <source>Save sign</source>
        <translation>Lagre tegn</translation>
    </message>
    <message numerus="yes">
        <source>Send %n questions to a theme meeting</source>
        <translation>
            <numerusform>Send %n spørsmål til et temamøte</numerusform>
            <numerusform>Send %n spørsmål til et temamøte</numerusform>
        </translation>
    </message>
    <message>
        <source>Send questions</source>
        <translation>Send spørsmål</translation>
    </message>
    <message>
        <source>The text before it stays, and can be compared.</source>
        <translation>Den tidligere teksten blir stående og kan sammenlignes.</translation>
    </message>
    <message>
        <source>Theme meeting</source>
        <translation>Temamøte</translation>
    </message>
    <message>
        <source>What can be seen</source>
        <translation>Hva man kan se</translation>
    </message>
    <message>
        <source>Without words the sign is left out.</source>
        <translation>Uten tekst går tegnet ut.</translation>
    </message>
</context>
<context>
    <name>CodexPage</name>
    <message>
        <source>Also in the library</source>
        <translation>Også i biblioteket</translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translation>Tilbake til biblioteket</translation>
    </message>
    <message>
        <source>Codex</source>
        <translation>Kodeks</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Nytt spørsmål</translation>
    </message>
    <message>
        <source>New sign of trouble</source>
        <translation>Nytt tegn på problemer</translation>
    </message>
    <message>
        <source>Own wording</source>
        <translation>Egen ordlyd</translation>
    </message>
    <message>
        <source>Print the whole codex</source>
        <translation>Skriv ut hele kodeksen</translation>
    </message>
    <message>
        <source>Print this sheet</source>
        <translation>Skriv ut dette arket</translation>
    </message>
    <message>
        <source>Search in the library</source>
        <translation>Søk i biblioteket</translation>
    </message>
    <message>
        <source>Send questions to a theme meeting</source>
        <translation>Send spørsmål til et temamøte</translation>
    </message>
    <message>
        <source>Show what changed</source>
        <translation>Vis hva som er endret</translation>
    </message>
</context>
<context>
    <name>Colour</name>
    <message>
        <source>Choose a darker one.</source>
        <translation>Velg en mørkere.</translation>
    </message>
    <message>
        <source>Contrast {number} on white paper, and text needs {needed}: {printed} is printed instead ({better}).</source>
        <translation>Kontrasten er {number} på hvitt papir, og tekst krever {needed}: {printed} trykkes i stedet ({better}).</translation>
    </message>
    <message>
        <source>Contrast {number} on white paper: text in this colour can be read.</source>
        <translation>Kontrast {number} på hvitt papir: tekst i denne fargen kan leses.</translation>
    </message>
    <message>
        <source>Enter a colour as # and six digits or letters, for example #0B5B6C</source>
        <translation>Skriv en farge som # og seks sifre eller bokstaver, for eksempel #0B5B6C</translation>
    </message>
    <message>
        <source>Its contrast on white paper is {number}, and text needs {needed}.</source>
        <translation>Kontrasten på hvitt papir er {number}, og tekst krever {needed}.</translation>
    </message>
    <message>
        <source>The colour cannot be told from white paper</source>
        <translation>Fargen kan ikke skilles fra hvitt papir</translation>
    </message>
    <message>
        <source>This is not a colour</source>
        <translation>Det er ikke en farge</translation>
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
        <source>A matter of your own, told in a few sentences.</source>
        <translation>En av deres egne saker, fortalt i få setninger.</translation>
    </message>
    <message>
        <source>Add meeting</source>
        <translation>Legg til møte</translation>
    </message>
    <message>
        <source>Add the case</source>
        <translation>Legg til saken</translation>
    </message>
    <message>
        <source>As in: {title}</source>
        <translation>Som i: {title}</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Vedtatt</translation>
    </message>
    <message>
        <source>Decision under delegation</source>
        <translation>Vedtak etter delegert myndighet</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Tom</translation>
    </message>
    <message>
        <source>Everything can be changed afterwards. The starred questions of the codex come along.</source>
        <translation>Alt kan endres etterpå. Spørsmål med stjerne i kodeksen blir med.</translation>
    </message>
    <message>
        <source>For what came by word of mouth or on paper. Drag e-mails onto the list instead.</source>
        <translation>For det som kom muntlig eller på papir. E-post drar du i stedet inn på listen.</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Ny sak</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Nytt møte</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Nytt spørsmål</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>Nytt besøk</translation>
    </message>
    <message>
        <source>Note decision</source>
        <translation>Noter vedtak</translation>
    </message>
    <message>
        <source>On behalf of</source>
        <translation>På vegne av</translation>
    </message>
    <message>
        <source>Plan the meeting</source>
        <translation>Planlegg møtet</translation>
    </message>
    <message>
        <source>Plan the path</source>
        <translation>Planlegg løpet</translation>
    </message>
    <message>
        <source>Register question</source>
        <translation>Registrer spørsmål</translation>
    </message>
    <message>
        <source>Register visit</source>
        <translation>Registrer besøk</translation>
    </message>
    <message>
        <source>Standard agenda, two and a half hours</source>
        <translation>Standarddagsorden, to og en halv time</translation>
    </message>
    <message>
        <source>The kind decides what is asked for. Everything else can be filled in afterwards.</source>
        <translation>Typen avgjør hva det spørres om. Resten kan fylles ut etterpå.</translation>
    </message>
    <message>
        <source>The program proposes the first meetings that the papers can reach.</source>
        <translation>Programmet foreslår de første møtene som papirene kan rekke.</translation>
    </message>
</context>
<context>
    <name>ConsentPart</name>
    <message>
        <source>Adopt the change …</source>
        <translation>Vedta endringen …</translation>
    </message>
    <message>
        <source>Awaits answer</source>
        <translation>Venter på svar</translation>
    </message>
    <message>
        <source>Change the proposal</source>
        <translation>Endre forslaget</translation>
    </message>
    <message>
        <source>Note consent: {side}</source>
        <translation>Registrer samtykke: {side}</translation>
    </message>
    <message>
        <source>Take back: {side}</source>
        <translation>Ta tilbake: {side}</translation>
    </message>
    <message>
        <source>The change holds only when both have agreed.</source>
        <translation>Endringen gjelder først når begge har sagt ja.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Hvorfor</translation>
    </message>
    <message>
        <source>Withdraw the proposal</source>
        <translation>Trekk forslaget</translation>
    </message>
    <message>
        <source>Yes, {day}</source>
        <translation>Ja, {day}</translation>
    </message>
</context>
<context>
    <name>Content</name>
    <message>
        <source>Add material</source>
        <translation>Legg til materiale</translation>
    </message>
    <message>
        <source>Cases …</source>
        <translation>Saker …</translation>
    </message>
    <message>
        <source>Move the picture down</source>
        <translation>Flytt bildet ned</translation>
    </message>
    <message>
        <source>Move the picture up</source>
        <translation>Flytt bildet opp</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>Nytt punkt</translation>
    </message>
    <message>
        <source>Norms and themes …</source>
        <translation>Normer og temaer …</translation>
    </message>
    <message>
        <source>Nothing is shown but the title of the step.</source>
        <translation>Bare punktets tittel vises.</translation>
    </message>
    <message>
        <source>Own question …</source>
        <translation>Eget spørsmål …</translation>
    </message>
    <message>
        <source>Own text …</source>
        <translation>Egen tekst …</translation>
    </message>
    <message>
        <source>Picture from a file …</source>
        <translation>Bilde fra en fil …</translation>
    </message>
    <message>
        <source>Pictures of the step</source>
        <translation>Punktets bilder</translation>
    </message>
    <message>
        <source>Questions …</source>
        <translation>Spørsmål …</translation>
    </message>
    <message>
        <source>Signs of trouble …</source>
        <translation>Tegn på problemer …</translation>
    </message>
    <message>
        <source>Take the picture out</source>
        <translation>Ta bildet ut</translation>
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
        <source>Ask for it to be closed, and open it again.</source>
        <translation>Be om at den blir lukket, og åpne den igjen.</translation>
    </message>
    <message>
        <source>Ask those who look after the server.</source>
        <translation>Spør dem som har ansvar for serveren.</translation>
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
        <source>Check the cable or the line, and try again.</source>
        <translation>Sjekk kabelen eller forbindelsen, og prøv igjen.</translation>
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
        <source>Copy what you have written, and open the file again later.</source>
        <translation>Kopier det du har skrevet, og åpne filen igjen senere.</translation>
    </message>
    <message>
        <source>Install the newer version on this computer.</source>
        <translation>Installer den nyere versjonen på denne datamaskinen.</translation>
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
        <source>Somebody else has the file open.</source>
        <translation>En annen har filen åpen.</translation>
    </message>
    <message>
        <source>That can only be done by who has it open.</source>
        <translation>Det kan bare den gjøre som har den åpen.</translation>
    </message>
    <message>
        <source>The backup cannot replace the file itself</source>
        <translation>Sikkerhetskopien kan ikke erstatte selve filen</translation>
    </message>
    <message>
        <source>The disk does not answer as it should</source>
        <translation>Disken svarer ikke som den skal</translation>
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
        <source>The file must be brought up to date first</source>
        <translation>Filen må først oppdateres</translation>
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
        <source>This municipality is not in a file</source>
        <translation>Denne kommunen ligger ikke i en fil</translation>
    </message>
    <message>
        <source>Wait a moment, and try again.</source>
        <translation>Vent litt, og prøv igjen.</translation>
    </message>
    <message>
        <source>You can only read</source>
        <translation>Du kan bare lese</translation>
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
    <name>DayChoice</name>
    <message>
        <source>As it stood on</source>
        <translation>Slik de lød</translation>
    </message>
    <message>
        <source>The register as it stood on</source>
        <translation>Reglene slik de lød den</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
</context>
<context>
    <name>DaysPart</name>
    <message>
        <source>Add a day</source>
        <translation>Legg til en dag</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Days on the way</source>
        <translation>Dager underveis</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Hva som skjer</translation>
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
    <name>DecisionDetail</name>
    <message>
        <source>Delegated</source>
        <translation>Delegert</translation>
    </message>
    <message>
        <source>Give status</source>
        <translation>Gi status</translation>
    </message>
    <message>
        <source>How does it stand?</source>
        <translation>Hvordan går det?</translation>
    </message>
    <message>
        <source>It is reported back</source>
        <translation>Det er meldt tilbake</translation>
    </message>
    <message>
        <source>Keep the status</source>
        <translation>Lagre status</translation>
    </message>
    <message>
        <source>Open the item</source>
        <translation>Åpne saken</translation>
    </message>
    <message>
        <source>Report back …</source>
        <translation>Meld tilbake …</translation>
    </message>
    <message>
        <source>Reported back to the body that delegated</source>
        <translation>Meldt tilbake til organet som delegerte</translation>
    </message>
    <message>
        <source>What is carried out or dropped ends the follow-up.</source>
        <translation>Det som er gjennomført eller bortfalt, avslutter oppfølgingen.</translation>
    </message>
</context>
<context>
    <name>Deliveries</name>
    <message numerus="yes">
        <source>%n dispatches.</source>
        <translation>
            <numerusform>%n utsending.</numerusform>
            <numerusform>%n utsendinger.</numerusform>
        </translation>
    </message>
    <message>
        <source>I have sent it</source>
        <translation>Jeg har sendt den</translation>
    </message>
    <message>
        <source>Send the draft from Outlook first. The ledger notes that it came later.</source>
        <translation>Send først utkastet fra Outlook. Loggen noterer at det kom senere.</translation>
    </message>
    <message>
        <source>to-{name}.eml</source>
        <translation>til-{name}.eml</translation>
    </message>
    <message>
        <source>{name} has got this</source>
        <translation>{name} har fått dette</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message numerus="yes">
        <source>%n members as they stood that day</source>
        <translation>
            <numerusform>%n medlem den gangen</numerusform>
            <numerusform>%n medlemmer den gangen</numerusform>
        </translation>
    </message>
    <message>
        <source>A later line corrects this one</source>
        <translation>En senere linje retter denne</translation>
    </message>
    <message>
        <source>A later line says that this was never sent</source>
        <translation>En senere linje sier at dette aldri ble sendt</translation>
    </message>
    <message>
        <source>Archive package …</source>
        <translation>Arkivpakke …</translation>
    </message>
    <message>
        <source>Change the subject</source>
        <translation>Endre emnet</translation>
    </message>
    <message>
        <source>Change the title</source>
        <translation>Endre tittelen</translation>
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
        <source>Copy number and title</source>
        <translation>Kopier nummer og tittel</translation>
    </message>
    <message>
        <source>Correct the ledger</source>
        <translation>Rett loggen</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Avgjort av</translation>
    </message>
    <message>
        <source>Enclosures</source>
        <translation>Vedlegg</translation>
    </message>
    <message numerus="yes">
        <source>Got later: %n earlier dispatches</source>
        <translation>
            <numerusform>Fått senere: %n tidligere utsending</numerusform>
            <numerusform>Fått senere: %n tidligere utsendinger</numerusform>
        </translation>
    </message>
    <message>
        <source>It was never sent …</source>
        <translation>Den ble aldri sendt …</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Neste fane</translation>
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
        <source>Preview and print</source>
        <translation>Vis og skriv ut</translation>
    </message>
    <message>
        <source>Preview and print the answer</source>
        <translation>Vis og skriv ut svaret</translation>
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
        <source>Save calendar entry …</source>
        <translation>Lagre kalenderavtale …</translation>
    </message>
    <message>
        <source>Somebody did not get it …</source>
        <translation>Noen har ikke fått den …</translation>
    </message>
    <message>
        <source>The line stays as it is. A new one points back to it.</source>
        <translation>Linjen blir stående. En ny peker tilbake på den.</translation>
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
        <source>The media had this before the members</source>
        <translation>Mediene fikk dette før medlemmene</translation>
    </message>
    <message>
        <source>This line corrects an earlier one</source>
        <translation>Denne linjen retter en tidligere</translation>
    </message>
    <message>
        <source>This line says that an earlier one was never sent</source>
        <translation>Linjen sier at en tidligere aldri ble sendt</translation>
    </message>
    <message>
        <source>This was never sent</source>
        <translation>Dette ble aldri sendt</translation>
    </message>
    <message>
        <source>To the media</source>
        <translation>Til mediene</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Hva som skjedde</translation>
    </message>
    <message>
        <source>Who did not get it</source>
        <translation>Hvem som ikke har fått den</translation>
    </message>
    <message>
        <source>Why not all</source>
        <translation>Hvorfor ikke alle</translation>
    </message>
</context>
<context>
    <name>DevelopmentPlot</name>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n svar</numerusform>
            <numerusform>%n svar</numerusform>
        </translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluering</translation>
    </message>
    <message>
        <source>Evaluations of the rule over the years</source>
        <translation>Evalueringer av regelen gjennom årene</translation>
    </message>
    <message>
        <source>no answers</source>
        <translation>ingen svar</translation>
    </message>
    <message>
        <source>{whole}.{tenth}</source>
        <translation>{whole},{tenth}</translation>
    </message>
</context>
<context>
    <name>Diary</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n avtale</numerusform>
            <numerusform>%n avtaler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n til</numerusform>
            <numerusform>%n til</numerusform>
        </translation>
    </message>
    <message>
        <source>Conflict: {text}</source>
        <translation>Konflikt: {text}</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Karens</translation>
    </message>
    <message>
        <source>Quarantine until {day}</source>
        <translation>Karens til {day}</translation>
    </message>
    <message>
        <source>Week {number}</source>
        <translation>Uke {number}</translation>
    </message>
    <message>
        <source>election day</source>
        <translation>valgdag</translation>
    </message>
    <message>
        <source>first free day</source>
        <translation>første ledige dag</translation>
    </message>
    <message>
        <source>nothing entered</source>
        <translation>ingenting lagt inn</translation>
    </message>
</context>
<context>
    <name>Differing</name>
    <message>
        <source>[gone: {text}]</source>
        <translation>[utgår: {text}]</translation>
    </message>
    <message>
        <source>[new: {text}]</source>
        <translation>[nytt: {text}]</translation>
    </message>
</context>
<context>
    <name>Dispatch</name>
    <message numerus="yes">
        <source>%n dispatches got later</source>
        <translation>
            <numerusform>%n utsending fått senere</numerusform>
            <numerusform>%n utsendinger fått senere</numerusform>
        </translation>
    </message>
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
        <source>A correction needs its reason</source>
        <translation>En rettelse må ha en begrunnelse</translation>
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
        <source>All members have got the following. You get it here:</source>
        <translation>Alle medlemmer har fått følgende. Du får det her:</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Velg en annen fil.</translation>
    </message>
    <message>
        <source>Choose the committee or the member</source>
        <translation>Velg utvalget eller medlemmet</translation>
    </message>
    <message>
        <source>Choose the recipients again.</source>
        <translation>Velg mottakerne på nytt.</translation>
    </message>
    <message>
        <source>Choose why this does not go to all</source>
        <translation>Velg hvorfor dette ikke sendes til alle</translation>
    </message>
    <message>
        <source>Confirm first that it was sent to the members.</source>
        <translation>Bekreft først at den er sendt til medlemmene.</translation>
    </message>
    <message>
        <source>Correct its line in the ledger if something in it is wrong.</source>
        <translation>Rett linjen i loggen hvis noe er feil.</translation>
    </message>
    <message>
        <source>Deviation: {name} did not get it. {why}</source>
        <translation>Avvik: {name} fikk den ikke. {why}</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Enter it under People, or hand it over on paper and note that.</source>
        <translation>Skriv den inn under Personer, eller lever på papir og registrer det.</translation>
    </message>
    <message>
        <source>Enter the members under People, with the days they belong to the council.</source>
        <translation>Legg inn medlemmene under Personer, med dagene de hører til kommunestyret.</translation>
    </message>
    <message>
        <source>Enter the time at which it was really got.</source>
        <translation>Skriv tidspunktet da den faktisk ble mottatt.</translation>
    </message>
    <message>
        <source>Enter the time at which it was really sent.</source>
        <translation>Skriv tidspunktet den faktisk ble sendt.</translation>
    </message>
    <message>
        <source>Enter their addresses under People.</source>
        <translation>Skriv inn adressene deres under Personer.</translation>
    </message>
    <message>
        <source>Enter them under Settings, Questions.</source>
        <translation>Skriv dem inn under Innstillinger, Spørsmål.</translation>
    </message>
    <message>
        <source>Enter when the media get it</source>
        <translation>Skriv når mediene får den</translation>
    </message>
    <message>
        <source>Give it a title</source>
        <translation>Gi den en tittel</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Fått</translation>
    </message>
    <message>
        <source>Got it later</source>
        <translation>Fått senere</translation>
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
        <source>Invited</source>
        <translation>Innbudt</translation>
    </message>
    <message>
        <source>It cannot have been got before it was sent</source>
        <translation>Den kan ikke være mottatt før den ble sendt</translation>
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
        <source>It stands in the ledger. Nothing was recorded twice.</source>
        <translation>Den står i loggen. Ingenting er registrert to ganger.</translation>
    </message>
    <message>
        <source>It was noted in another window. Look at the list again.</source>
        <translation>Det er registrert i et annet vindu. Se på listen på nytt.</translation>
    </message>
    <message>
        <source>It was removed under People. Nothing was sent or recorded.</source>
        <translation>Det er fjernet under Personer. Ingenting er sendt eller registrert.</translation>
    </message>
    <message>
        <source>Look at the newest line of the ledger.</source>
        <translation>Se på den nyeste linjen i loggen.</translation>
    </message>
    <message>
        <source>Look at the newest line, and correct that one.</source>
        <translation>Se på den nyeste linjen, og rett den.</translation>
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
        <source>Name who was consulted</source>
        <translation>Oppgi hvem som er rådspurt</translation>
    </message>
    <message>
        <source>No mail addresses of the media are entered</source>
        <translation>Det er ikke skrevet inn e-postadresser til mediene</translation>
    </message>
    <message>
        <source>Nobody would receive this</source>
        <translation>Ingen ville fått dette</translation>
    </message>
    <message>
        <source>None of the recipients has a mail address</source>
        <translation>Ingen av mottakerne har en e-postadresse</translation>
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
        <source>Noted: the media have got it</source>
        <translation>Registrert: mediene har fått den</translation>
    </message>
    <message>
        <source>Noted: {name} has got it</source>
        <translation>Registrert: {name} har fått det</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ingenting er endret.</translation>
    </message>
    <message>
        <source>Nothing was sent or recorded.</source>
        <translation>Ingenting er sendt eller registrert.</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>På papir</translation>
    </message>
    <message>
        <source>Plan it for the members first, or at the same time.</source>
        <translation>Planlegg den til medlemmene først eller samtidig.</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Presse</translation>
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
        <source>Send it to the members, and confirm that, before the media get it.</source>
        <translation>Send den til medlemmene, og bekreft det, før mediene får den.</translation>
    </message>
    <message>
        <source>Supplement</source>
        <translation>Tillegg</translation>
    </message>
    <message>
        <source>The committee is no longer there</source>
        <translation>Utvalget finnes ikke lenger</translation>
    </message>
    <message>
        <source>The dispatch is recorded</source>
        <translation>Utsendingen er registrert</translation>
    </message>
    <message>
        <source>The draft is removed</source>
        <translation>Utkastet er fjernet</translation>
    </message>
    <message>
        <source>The draft was not made.</source>
        <translation>Utkastet ble ikke laget.</translation>
    </message>
    <message>
        <source>The entry was removed under People. Nothing was sent or recorded.</source>
        <translation>Posten er fjernet under Personer. Ingenting er sendt eller registrert.</translation>
    </message>
    <message>
        <source>The ledger is corrected by a new line</source>
        <translation>Loggen er rettet med en ny linje</translation>
    </message>
    <message>
        <source>The line has been corrected already</source>
        <translation>Linjen er allerede rettet</translation>
    </message>
    <message>
        <source>The media would get this before the members</source>
        <translation>Mediene ville fått dette før medlemmene</translation>
    </message>
    <message>
        <source>The member is no longer there</source>
        <translation>Medlemmet finnes ikke lenger</translation>
    </message>
    <message>
        <source>The member is not among the recipients</source>
        <translation>Medlemmet er ikke blant mottakerne</translation>
    </message>
    <message>
        <source>The members have not got this yet</source>
        <translation>Medlemmene har ikke fått dette ennå</translation>
    </message>
    <message>
        <source>The time at which the media got it</source>
        <translation>Tidspunktet da mediene fikk den</translation>
    </message>
    <message>
        <source>The time of sending lies ahead</source>
        <translation>Sendetidspunktet ligger fram i tid</translation>
    </message>
    <message>
        <source>This has been sent already</source>
        <translation>Dette er allerede sendt</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Besøk</translation>
    </message>
    <message>
        <source>Visit papers</source>
        <translation>Besøkspapirer</translation>
    </message>
    <message>
        <source>Went to others</source>
        <translation>Gikk til andre</translation>
    </message>
    <message>
        <source>What went to all members</source>
        <translation>Det som er sendt til alle medlemmer</translation>
    </message>
    <message>
        <source>Write a text, or attach a file</source>
        <translation>Skriv en tekst, eller legg ved en fil</translation>
    </message>
    <message>
        <source>Write in one sentence what happened.</source>
        <translation>Skriv med én setning hva som skjedde.</translation>
    </message>
    <message>
        <source>{name} did so meanwhile. Nothing was recorded twice.</source>
        <translation>{name} gjorde det i mellomtiden. Ingenting er registrert to ganger.</translation>
    </message>
    <message>
        <source>{name} has got this already</source>
        <translation>{name} har allerede fått dette</translation>
    </message>
    <message>
        <source>{name} has no mail address</source>
        <translation>{name} har ingen e-postadresse</translation>
    </message>
    <message>
        <source>{name} is attached already</source>
        <translation>{name} er allerede lagt ved</translation>
    </message>
</context>
<context>
    <name>DispatchForm</name>
    <message>
        <source>Committee</source>
        <translation>Utvalg</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Enter a time, for example 10.42</source>
        <translation>Skriv et klokkeslett, for eksempel 10.42</translation>
    </message>
    <message>
        <source>For example: handed over on paper at the meeting</source>
        <translation>For eksempel: delt ut på papir i møtet</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Går til</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hvordan</translation>
    </message>
    <message>
        <source>How it happened that the media had it first</source>
        <translation>Hvordan det gikk til at mediene fikk den først</translation>
    </message>
    <message>
        <source>It is recorded as a breach, with your explanation.</source>
        <translation>Det registreres som et brudd med din forklaring.</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Medlem</translation>
    </message>
    <message>
        <source>Planned for the media, day</source>
        <translation>Planlagt til mediene, dag</translation>
    </message>
    <message>
        <source>Planned for the members, day</source>
        <translation>Planlagt til medlemmene, dag</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>The media get it, day</source>
        <translation>Mediene får den, dag</translation>
    </message>
    <message>
        <source>The media got it, day</source>
        <translation>Mediene fikk den, dag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Klokkeslett</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Hva som skjedde</translation>
    </message>
    <message>
        <source>Who was consulted</source>
        <translation>Rådspurt</translation>
    </message>
    <message>
        <source>Why not to all</source>
        <translation>Hvorfor ikke til alle</translation>
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
        <source>Choose one in the list to see who got it.</source>
        <translation>Velg en i listen for å se hvem som har fått den.</translation>
    </message>
    <message>
        <source>Dispatches</source>
        <translation>Utsendinger</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Tall</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Logg</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrise</translation>
    </message>
    <message>
        <source>Members against dispatches</source>
        <translation>Medlemmer mot utsendinger</translation>
    </message>
    <message>
        <source>New: {kind}</source>
        <translation>Ny: {kind}</translation>
    </message>
    <message>
        <source>No dispatch is chosen</source>
        <translation>Ingen utsending er valgt</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>På vei</translation>
    </message>
    <message>
        <source>What is on its way</source>
        <translation>Det som er på vei</translation>
    </message>
    <message>
        <source>Search in the ledger</source>
        <translation>Søk i loggen</translation>
    </message>
    <message>
        <source>What has each member got</source>
        <translation>Hva har den enkelte fått</translation>
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
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Hva som sendes</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Hva som er sendt</translation>
    </message>
    <message>
        <source>Without a title yet</source>
        <translation>Ennå uten tittel</translation>
    </message>
    <message>
        <source>corrects an earlier line</source>
        <translation>retter en tidligere linje</translation>
    </message>
    <message>
        <source>got later</source>
        <translation>fått senere</translation>
    </message>
    <message>
        <source>the media had it first</source>
        <translation>mediene fikk den først</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Confidential</source>
        <translation>Fortrolig</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Innhold</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Utført</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Viktig</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Internt</translation>
    </message>
    <message>
        <source>Internal use only</source>
        <translation>Kun internt</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Ikke utført</translation>
    </message>
    <message>
        <source>Not relevant</source>
        <translation>Ikke relevant</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Side {page} av {pages}</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Sendt til</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
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
    <name>DueCard</name>
    <message>
        <source>Next status</source>
        <translation>Neste status</translation>
    </message>
    <message>
        <source>The deadline was {day}</source>
        <translation>Fristen var {day}</translation>
    </message>
    <message>
        <source>{tertial} is due {day}</source>
        <translation>{tertial} skal gis {day}</translation>
    </message>
    <message>
        <source>{tertial} is given</source>
        <translation>{tertial} er gitt</translation>
    </message>
    <message>
        <source>{tertial} is missing</source>
        <translation>{tertial} mangler</translation>
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
    <name>ElectionForm</name>
    <message>
        <source>Agreed by</source>
        <translation>Besluttet av</translation>
    </message>
    <message>
        <source>Called on</source>
        <translation>Skrevet ut</translation>
    </message>
    <message>
        <source>Election</source>
        <translation>Valg</translation>
    </message>
    <message>
        <source>Election day</source>
        <translation>Valgdag</translation>
    </message>
    <message>
        <source>How sure the day is</source>
        <translation>Hvor sikker dagen er</translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation>Sist kontrollert</translation>
    </message>
    <message>
        <source>Latest possible day</source>
        <translation>Siste mulige dag</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Only where it was called, or may be earlier than its latest date</source>
        <translation>Bare hvis valget er skrevet ut eller kan komme før siste mulige dato</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
</context>
<context>
    <name>ElectionRow</name>
    <message>
        <source>checked {day}</source>
        <translation>kontrollert {day}</translation>
    </message>
    <message>
        <source>never</source>
        <translation>aldri</translation>
    </message>
</context>
<context>
    <name>ElectionRows</name>
    <message>
        <source>Held</source>
        <translation>Avholdt</translation>
    </message>
    <message>
        <source>None yet. Begin with those that can be computed.</source>
        <translation>Ingen ennå. Begynn med dem som kan beregnes.</translation>
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
        <source>Coming</source>
        <translation>Kommende</translation>
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
        <source>Enter one with the status latest possible date first.</source>
        <translation>Legg først inn et med status siste mulige dato.</translation>
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
        <source>Held</source>
        <translation>Avholdt</translation>
    </message>
    <message>
        <source>Municipal election</source>
        <translation>Kommunestyrevalg</translation>
    </message>
    <message>
        <source>No election waits for its call</source>
        <translation>Ingen valg venter på å bli skrevet ut</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>Foreløpig</translation>
    </message>
    <message>
        <source>Quarantine from {first} to {last}, both days included.</source>
        <translation>Karensperiode fra {first} til {last}, begge dager medregnet.</translation>
    </message>
    <message>
        <source>Quarantine now</source>
        <translation>Karens nå</translation>
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
        <source>county council election</source>
        <translation>fylkestingsvalg</translation>
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
        <source>from {day}</source>
        <translation>fra {day}</translation>
    </message>
    <message>
        <source>latest possible date</source>
        <translation>siste mulige dato</translation>
    </message>
    <message>
        <source>municipal election</source>
        <translation>kommunestyrevalg</translation>
    </message>
    <message>
        <source>regional election</source>
        <translation>regionsrådsvalg</translation>
    </message>
</context>
<context>
    <name>ElectionsAhead</name>
    <message>
        <source>At the latest {day}</source>
        <translation>Senest {day}</translation>
    </message>
    <message>
        <source>Edit elections</source>
        <translation>Rediger valg</translation>
    </message>
    <message>
        <source>Elections and quarantine</source>
        <translation>Valg og karens</translation>
    </message>
    <message>
        <source>Enter the call</source>
        <translation>Registrer at valget er skrevet ut</translation>
    </message>
    <message>
        <source>None is entered. Add those that can be computed under Elections.</source>
        <translation>Ingen er lagt inn. Legg til dem som kan beregnes, under Valg.</translation>
    </message>
    <message>
        <source>Quarantine from {first} to {last}, both days included.</source>
        <translation>Karensperiode fra {first} til {last}, begge dager medregnet.</translation>
    </message>
</context>
<context>
    <name>ElectionsPane</name>
    <message numerus="yes">
        <source>Add %n computed up to {year}</source>
        <translation>
            <numerusform>Legg til %n beregnet fram til {year}</numerusform>
            <numerusform>Legg til %n beregnede fram til {year}</numerusform>
        </translation>
    </message>
    <message>
        <source>An election has been called</source>
        <translation>Et valg er skrevet ut</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Computed days are expected. The King in Council decides them about a year ahead.</source>
        <translation>Beregnede dager er ventet. Kongen i statsråd fastsetter dem omtrent ett år i forveien.</translation>
    </message>
    <message>
        <source>Dates fixed by law are certain. Computed ones are expected and wait for a decision. A Folketing election counts from its latest possible day until it is called.</source>
        <translation>Datoer som er fastsatt i lov, er sikre. Beregnede er ventet og må besluttes. Et folketingsvalg regnes fra siste mulige dag til det skrives ut.</translation>
    </message>
    <message>
        <source>Elections</source>
        <translation>Valg</translation>
    </message>
    <message>
        <source>Enter the call</source>
        <translation>Registrer at valget er skrevet ut</translation>
    </message>
    <message>
        <source>New election</source>
        <translation>Nytt valg</translation>
    </message>
    <message>
        <source>Nothing is saved before the planned visits it hits have been shown.</source>
        <translation>Ingenting lagres før de planlagte besøkene som rammes, er vist.</translation>
    </message>
    <message>
        <source>Remove election</source>
        <translation>Fjern valg</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Show what it hits</source>
        <translation>Vis hva som rammes</translation>
    </message>
</context>
<context>
    <name>Elucidation</name>
    <message>
        <source>Ask for a new one on the item.</source>
        <translation>Be om en ny på saken.</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Ønsket</translation>
    </message>
    <message>
        <source>Attach the material, or write what it says</source>
        <translation>Legg ved materialet, eller skriv hva det viser</translation>
    </message>
    <message>
        <source>Back on the agenda</source>
        <translation>Tilbake på sakslisten</translation>
    </message>
    <message>
        <source>Choose a later meeting that is not cancelled.</source>
        <translation>Velg et senere møte som ikke er avlyst.</translation>
    </message>
    <message>
        <source>Choose an earlier day, or a later meeting.</source>
        <translation>Velg en tidligere dag eller et senere møte.</translation>
    </message>
    <message>
        <source>Choose the meeting it is back on</source>
        <translation>Velg møtet saken er tilbake på</translation>
    </message>
    <message>
        <source>Choose who is responsible</source>
        <translation>Velg hvem som er ansvarlig</translation>
    </message>
    <message>
        <source>Decide whether it is major or minor</source>
        <translation>Avgjør om det er større eller mindre</translation>
    </message>
    <message>
        <source>Enter on the item whether it goes to the finance committee or council.</source>
        <translation>Skriv på saken om den går til formannskapet eller kommunestyret.</translation>
    </message>
    <message>
        <source>Enter what is to be lit further</source>
        <translation>Skriv hva som skal belyses</translation>
    </message>
    <message>
        <source>Enter when the material must be ready</source>
        <translation>Skriv når materialet skal være klart</translation>
    </message>
    <message>
        <source>Give the reason</source>
        <translation>Skriv grunnen</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>I gang</translation>
    </message>
    <message>
        <source>Major: back to the same committee</source>
        <translation>Større: tilbake til samme utvalg</translation>
    </message>
    <message>
        <source>Material is ready</source>
        <translation>Materialet er klart</translation>
    </message>
    <message>
        <source>Material ready, noted by {who}</source>
        <translation>Materialet klart, notert av {who}</translation>
    </message>
    <message>
        <source>Minor: supplied before the item goes on</source>
        <translation>Mindre: gis før saken går videre</translation>
    </message>
    <message>
        <source>Put on the agenda</source>
        <translation>Sett på sakslisten</translation>
    </message>
    <message>
        <source>Put on the agenda by {who}</source>
        <translation>Satt på sakslisten av {who}</translation>
    </message>
    <message>
        <source>Put to work by {who}</source>
        <translation>Satt i gang av {who}</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Registered by {who}</source>
        <translation>Registrert av {who}</translation>
    </message>
    <message>
        <source>Start work</source>
        <translation>Sett i gang</translation>
    </message>
    <message>
        <source>The elucidation has ended</source>
        <translation>Belysningen er avsluttet</translation>
    </message>
    <message>
        <source>The elucidation is under way</source>
        <translation>Belysningen er i gang</translation>
    </message>
    <message>
        <source>The elucidation is withdrawn</source>
        <translation>Ønsket om belysning er trukket tilbake</translation>
    </message>
    <message>
        <source>The item cannot return to this meeting</source>
        <translation>Saken kan ikke komme tilbake på dette møtet</translation>
    </message>
    <message>
        <source>The item goes no further, so it returns to the same committee</source>
        <translation>Saken går ikke videre, så den kommer tilbake til samme utvalg</translation>
    </message>
    <message>
        <source>The item is back on the agenda</source>
        <translation>Saken er tilbake på sakslisten</translation>
    </message>
    <message>
        <source>The item must return to {committee}</source>
        <translation>Saken skal tilbake til {committee}</translation>
    </message>
    <message>
        <source>The material is ready</source>
        <translation>Materialet er klart</translation>
    </message>
    <message>
        <source>The material must be ready before the meeting</source>
        <translation>Materialet må være klart før møtet</translation>
    </message>
    <message>
        <source>The meeting is chosen</source>
        <translation>Møtet er valgt</translation>
    </message>
    <message>
        <source>The way is decided</source>
        <translation>Veien er avgjort</translation>
    </message>
    <message>
        <source>The wish for elucidation is registered</source>
        <translation>Ønsket om belysning er registrert</translation>
    </message>
    <message>
        <source>What a committee wants lit further comes back to the same committee.</source>
        <translation>Det et utvalg ønsker belyst, kommer tilbake til samme utvalg.</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Trukket tilbake</translation>
    </message>
    <message>
        <source>Withdrawn, noted by {who}</source>
        <translation>Trukket tilbake, notert av {who}</translation>
    </message>
</context>
<context>
    <name>Enclosures</name>
    <message>
        <source>Save it elsewhere if your IT department should look at it.</source>
        <translation>Lagre den et annet sted hvis IT-avdelingen skal se på den.</translation>
    </message>
    <message>
        <source>{name} is a program and is not opened</source>
        <translation>{name} er et program og åpnes ikke</translation>
    </message>
</context>
<context>
    <name>Erasure</name>
    <message>
        <source>Addresses and telephone of who has left</source>
        <translation>Adresser og telefon når man har sluttet</translation>
    </message>
    <message>
        <source>Drafts that nobody has saved</source>
        <translation>Kladder som ingen har lagret</translation>
    </message>
    <message>
        <source>Entries that are part of cases</source>
        <translation>Poster som er en del av saker</translation>
    </message>
    <message>
        <source>Erased what may be erased</source>
        <translation>Det som kan slettes, er slettet</translation>
    </message>
    <message>
        <source>Is erased, also from the log.</source>
        <translation>Blir slettet, også fra loggen.</translation>
    </message>
    <message>
        <source>Lines in the log</source>
        <translation>Linjer i loggen</translation>
    </message>
    <message>
        <source>Nothing can be erased now</source>
        <translation>Ingenting kan slettes nå</translation>
    </message>
    <message>
        <source>Open the entry and correct it by hand, where the name is not needed there.</source>
        <translation>Åpne posten, og rett den for hånd hvis navnet ikke trengs der.</translation>
    </message>
    <message>
        <source>Other entries that name the person</source>
        <translation>Andre poster som nevner personen</translation>
    </message>
    <message>
        <source>Stays until its time is over: cases are kept as the archive law requires (GDPR art. 17(3)(b)).</source>
        <translation>Blir til tiden er ute: Saker bevares slik arkivlova krever (personvernforordningen art. 17 nr. 3 bokstav b).</translation>
    </message>
    <message>
        <source>Stays: it proves who did what. What it says of erased entries is erased.</source>
        <translation>Blir: Den beviser hvem som gjorde hva. Det den sier om slettede poster, blir slettet.</translation>
    </message>
    <message>
        <source>Stays: the council needs it while the person is in office.</source>
        <translation>Blir: Kommunestyret trenger det mens personen er i verv eller stilling.</translation>
    </message>
    <message>
        <source>Tell the person so, and when it goes.</source>
        <translation>Fortell personen det, og når opplysningene forsvinner.</translation>
    </message>
    <message>
        <source>The person&apos;s own entry</source>
        <translation>Personens egen post</translation>
    </message>
    <message>
        <source>What is held is part of cases, or the person is in office.</source>
        <translation>Opplysningene er en del av saker, eller personen er i verv eller stilling.</translation>
    </message>
</context>
<context>
    <name>Events</name>
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
    <name>Exchange</name>
    <message>
        <source>Ask the sender for one packed file instead.</source>
        <translation>Be avsenderen om én pakket fil i stedet.</translation>
    </message>
    <message>
        <source>Ask the sender to write it again.</source>
        <translation>Be avsenderen skrive den på nytt.</translation>
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
        <source>Files of up to {megabytes} MB can be attached.</source>
        <translation>Filer på inntil {megabytes} MB kan legges ved.</translation>
    </message>
    <message>
        <source>It has neither sender, subject nor date as an e-mail has.</source>
        <translation>Den har verken avsender, emne eller dato slik en e-post har.</translation>
    </message>
    <message>
        <source>It is built in a way that no e-mail program builds them.</source>
        <translation>Den er bygget slik ingen e-postprogrammer gjør det.</translation>
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
        <source>Make it smaller, or split it.</source>
        <translation>Gjør den mindre, eller del den.</translation>
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
    <message>
        <source>{name} is too large</source>
        <translation>{name} er for stor</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>Save ledger as PDF …</source>
        <translation>Lagre loggen som PDF …</translation>
    </message>
    <message>
        <source>Save ledger as XLSX …</source>
        <translation>Lagre loggen som XLSX …</translation>
    </message>
    <message>
        <source>Save matrix as PDF …</source>
        <translation>Lagre matrisen som PDF …</translation>
    </message>
    <message>
        <source>Save matrix as XLSX …</source>
        <translation>Lagre matrisen som XLSX …</translation>
    </message>
    <message>
        <source>ledger</source>
        <translation>utsendinger</translation>
    </message>
    <message>
        <source>matrix</source>
        <translation>matrise</translation>
    </message>
</context>
<context>
    <name>ExtractPaper</name>
    <message>
        <source>Access to personal data</source>
        <translation>Innsyn i personopplysninger</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresser</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>Godkjenner</translation>
    </message>
    <message>
        <source>Attachments of these entries that must be looked through</source>
        <translation>Vedlegg til disse postene som må gås gjennom</translation>
    </message>
    <message>
        <source>Attachments that name you</source>
        <translation>Vedlegg som nevner deg</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Forfatter</translation>
    </message>
    <message>
        <source>Confidential guidance</source>
        <translation>Fortrolig veiledning</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Kladder</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Poster</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gjest</translation>
    </message>
    <message>
        <source>Has handled it</source>
        <translation>Har behandlet det</translation>
    </message>
    <message>
        <source>Host or visitor</source>
        <translation>Vert eller besøkende</translation>
    </message>
    <message>
        <source>In a text</source>
        <translation>I en tekst</translation>
    </message>
    <message>
        <source>In the name of a file</source>
        <translation>I navnet på en fil</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Leder</translation>
    </message>
    <message>
        <source>Lines in the log</source>
        <translation>Linjer i loggen</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Laget</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>No entry names you.</source>
        <translation>Ingen post nevner deg.</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Deltaker</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Mottaker</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>Samspil looks for names in texts, web pages and mails, but not inside PDF documents, pictures and other files.</source>
        <translation>Samspil leter etter navn i tekster, nettsider og e-poster, men ikke inne i PDF-dokumenter, bilder og andre filer.</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Verv</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Avsender</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>Loggen</translation>
    </message>
    <message>
        <source>The person&apos;s own entry</source>
        <translation>Posten om personen selv</translation>
    </message>
    <message>
        <source>This is all that {municipality} holds on you in Samspil, the working tool of the council&apos;s secretariat. Cases are kept in the records system as well; ask there for the documents themselves. You can have what is wrong corrected. What is part of a case is kept as the archive law requires and cannot be erased before.</source>
        <translation>Dette er alt {municipality} har om deg i Samspil, arbeidsverktøyet til sekretariatet. Saker ligger også i sak- og arkivsystemet; spør der om selve dokumentene. Du kan få rettet det som er feil. Det som er en del av en sak, bevares slik arkivlova krever, og kan ikke slettes før.</translation>
    </message>
    <message>
        <source>What we hold on {name}</source>
        <translation>Hva vi har om {name}</translation>
    </message>
    <message>
        <source>Where you are named</source>
        <translation>Hvor du er nevnt</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>Spørsmålsstiller</translation>
    </message>
    <message>
        <source>Your role</source>
        <translation>Din rolle</translation>
    </message>
    <message>
        <source>{signed} lines that you have signed and {named} that tell of you, {first} to {last}.</source>
        <translation>{signed} linjer som du har skrevet, og {named} som handler om deg, fra {first} til {last}.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Enter a time, for example 10.30</source>
        <translation>Skriv et klokkeslett, for eksempel 10.30</translation>
    </message>
    <message>
        <source>Enter a whole number, for example 12</source>
        <translation>Skriv et helt tall, for eksempel 12</translation>
    </message>
    <message>
        <source>Enter an e-mail address, for example name@council.org</source>
        <translation>Skriv en e-postadresse, for eksempel navn@kommune.example</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>Choose a PNG or JPEG file.</source>
        <translation>Velg en PNG- eller JPEG-fil.</translation>
    </message>
    <message>
        <source>The file is damaged or not a picture.</source>
        <translation>Filen er skadet eller ikke et bilde.</translation>
    </message>
    <message>
        <source>The picture cannot be used</source>
        <translation>Bildet kan ikke brukes</translation>
    </message>
    <message>
        <source>The picture has too many pixels.</source>
        <translation>Bildet har for mange piksler.</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>not known</source>
        <translation>ukjent</translation>
    </message>
    <message>
        <source>{count} ({share} %)</source>
        <translation>{count} ({share} %)</translation>
    </message>
    <message>
        <source>{days} (known of {count})</source>
        <translation>{days} (kjent for {count})</translation>
    </message>
</context>
<context>
    <name>FiguresTab</name>
    <message>
        <source>All together</source>
        <translation>I alt</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>By committee</source>
        <translation>Etter utvalg</translation>
    </message>
    <message>
        <source>By party of the member who asked</source>
        <translation>Etter liste hos medlemmet som spurte</translation>
    </message>
    <message>
        <source>Counted from the ledger, in the order of the alphabet. The figures tell what happened, not who deserves what: members ask different things.</source>
        <translation>Talt opp fra loggen i alfabetisk rekkefølge. Tallene forteller hva som har skjedd, ikke hvem som fortjener hva: medlemmer spør om ulike ting.</translation>
    </message>
    <message>
        <source>No answers yet</source>
        <translation>Ingen svar ennå</translation>
    </message>
    <message>
        <source>No committee</source>
        <translation>Ikke noe utvalg</translation>
    </message>
    <message>
        <source>They are counted when the first answer has been sent.</source>
        <translation>De telles når det første svaret er sendt.</translation>
    </message>
    <message>
        <source>To fewer than all</source>
        <translation>Til færre enn alle</translation>
    </message>
    <message>
        <source>Without a list</source>
        <translation>Uten liste</translation>
    </message>
    <message>
        <source>Working days, median</source>
        <translation>Arbeidsdager, median</translation>
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
        <source>Copy into a file …</source>
        <translation>Kopier til en fil …</translation>
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
        <source>Several computers work on this register, which lies on a server. Those who look after the server back it up. A copy in a file holds everything as it stands now, and is worth as much protection.</source>
        <translation>Flere datamaskiner arbeider i dette registeret, som ligger på en server. De som drifter serveren, tar sikkerhetskopier av den. En kopi i en fil inneholder alt slik det står nå, og må beskyttes like godt.</translation>
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
        <source>The copy is written</source>
        <translation>Kopien er skrevet</translation>
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
    <message>
        <source>This municipality&apos;s register</source>
        <translation>Kommunens register</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Body</source>
        <translation>Organ</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Utvalg</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Virksomhet</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Måned</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Report on</source>
        <translation>Rapport for</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
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
    <message>
        <source>ended</source>
        <translation>opphørte</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>gjeldende</translation>
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
    <name>FollowPaper</name>
    <message>
        <source>Being carried out</source>
        <translation>Under gjennomføring</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Organ</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Sak nr.</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Vedtatt</translation>
    </message>
    <message>
        <source>Decided under delegation</source>
        <translation>Vedtatt etter delegert myndighet</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Vedtak</translation>
    </message>
    <message>
        <source>Delegated, {day}</source>
        <translation>Delegert, {day}</translation>
    </message>
    <message>
        <source>Ended in this time</source>
        <translation>Avsluttet i perioden</translation>
    </message>
    <message>
        <source>Follow-up of decisions</source>
        <translation>Oppfølging av vedtak</translation>
    </message>
    <message>
        <source>No status was given</source>
        <translation>Ingen status gitt</translation>
    </message>
    <message>
        <source>Nothing was being carried out in this time.</source>
        <translation>Ingenting var under gjennomføring i perioden.</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Over fristen</translation>
    </message>
    <message>
        <source>Reported back {day}</source>
        <translation>Meldt tilbake {day}</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>follow-up-{first}-{last}{ending}</source>
        <translation>oppfølging-{first}-{last}{ending}</translation>
    </message>
    <message>
        <source>{day}</source>
        <translation>{day}</translation>
    </message>
</context>
<context>
    <name>FollowUp</name>
    <message>
        <source>Being carried out</source>
        <translation>Under gjennomføring</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>Gjennomført</translation>
    </message>
    <message>
        <source>Choose a later day.</source>
        <translation>Velg en senere dag.</translation>
    </message>
    <message>
        <source>Choose a meeting of that body after the decision.</source>
        <translation>Velg et møte i det organet etter vedtaket.</translation>
    </message>
    <message>
        <source>Deadline {day}</source>
        <translation>Frist {day}</translation>
    </message>
    <message>
        <source>Decided {day} on behalf of {body}</source>
        <translation>Vedtatt {day} på vegne av {body}</translation>
    </message>
    <message>
        <source>Delayed</source>
        <translation>Forsinket</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Bortfalt</translation>
    </message>
    <message>
        <source>Ended {day}</source>
        <translation>Avsluttet {day}</translation>
    </message>
    <message>
        <source>Enter what was decided</source>
        <translation>Skriv hva som ble vedtatt</translation>
    </message>
    <message>
        <source>It is reported back</source>
        <translation>Det er meldt tilbake</translation>
    </message>
    <message>
        <source>It is reported back to the body that delegated</source>
        <translation>Det meldes tilbake til organet som delegerte</translation>
    </message>
    <message>
        <source>No deadline</source>
        <translation>Ingen frist</translation>
    </message>
    <message>
        <source>On track</source>
        <translation>Følger planen</translation>
    </message>
    <message>
        <source>Only delegated decisions are reported back</source>
        <translation>Bare delegerte vedtak meldes tilbake</translation>
    </message>
    <message>
        <source>Say how it stands</source>
        <translation>Skriv hvordan det går</translation>
    </message>
    <message>
        <source>Status on {day}</source>
        <translation>Status per {day}</translation>
    </message>
    <message>
        <source>Status {day}</source>
        <translation>Status {day}</translation>
    </message>
    <message>
        <source>The deadline lies before the decision</source>
        <translation>Fristen ligger før vedtaket</translation>
    </message>
    <message>
        <source>The decision has ended</source>
        <translation>Vedtaket er avsluttet</translation>
    </message>
    <message>
        <source>The decision is noted</source>
        <translation>Vedtaket er notert</translation>
    </message>
    <message>
        <source>The decision lies ahead</source>
        <translation>Vedtaket ligger fram i tid</translation>
    </message>
    <message>
        <source>The report to the council carries these words.</source>
        <translation>Dette står i rapporten til kommunestyret.</translation>
    </message>
    <message>
        <source>The status is kept</source>
        <translation>Status er lagret</translation>
    </message>
    <message>
        <source>The whole of {year}</source>
        <translation>Hele {year}</translation>
    </message>
    <message>
        <source>To be reported back</source>
        <translation>Skal meldes tilbake</translation>
    </message>
    <message>
        <source>{body}, {day}</source>
        <translation>{body}, {day}</translation>
    </message>
    <message>
        <source>{number}. tertial {year}</source>
        <translation>{number}. tertial {year}</translation>
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
    <name>Frame</name>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
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
    <message numerus="yes">
        <source>%n items missing</source>
        <translation>
            <numerusform>%n punkt mangler</numerusform>
            <numerusform>%n punkter mangler</numerusform>
        </translation>
    </message>
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
    <message>
        <source>New dispatch</source>
        <translation>Ny utsending</translation>
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
    <name>HitsCard</name>
    <message numerus="yes">
        <source>%n planned visits are hit</source>
        <translation>
            <numerusform>%n planlagt besøk rammes</numerusform>
            <numerusform>%n planlagte besøk rammes</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>No planned visit is hit</source>
        <translation>Ingen planlagte besøk rammes</translation>
    </message>
    <message>
        <source>They can take place. The quarantine is told on each of them.</source>
        <translation>De kan gjennomføres. Karensperioden nevnes på hvert besøk.</translation>
    </message>
    <message>
        <source>They stay as they are, but need another day, or a decided exception, before they go on.</source>
        <translation>De blir stående, men må få en annen dag eller et vedtatt unntak før de kan gå videre.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>og %n til</numerusform>
            <numerusform>og %n til</numerusform>
        </translation>
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
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Drop .eml or .msg files, or a folder that holds some.</source>
        <translation>Slipp .eml- eller .msg-filer, eller en mappe som har slike filer.</translation>
    </message>
    <message>
        <source>Looking for e-mails</source>
        <translation>Leter etter e-post</translation>
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
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>og %n til</numerusform>
            <numerusform>og %n til</numerusform>
        </translation>
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
    <name>ItemDetail</name>
    <message>
        <source>Ask for elucidation …</source>
        <translation>Be om belysning …</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Vedtak</translation>
    </message>
    <message>
        <source>Elucidation</source>
        <translation>Belysning</translation>
    </message>
    <message>
        <source>I have sent it</source>
        <translation>Jeg har sendt det</translation>
    </message>
    <message>
        <source>It is passed on</source>
        <translation>Det er gitt videre</translation>
    </message>
    <message>
        <source>No files. What is attached here goes to the members as a supplement.</source>
        <translation>Ingen filer. Det som legges ved her, går til medlemmene som tillegg.</translation>
    </message>
    <message>
        <source>Note decision</source>
        <translation>Noter vedtak</translation>
    </message>
    <message>
        <source>Note decision …</source>
        <translation>Noter vedtak …</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Noter det</translation>
    </message>
    <message>
        <source>Note what was told</source>
        <translation>Noter hva som ble opplyst</translation>
    </message>
    <message>
        <source>Note what was told …</source>
        <translation>Noter hva som ble opplyst …</translation>
    </message>
    <message>
        <source>Passed on before the meeting</source>
        <translation>Gitt videre før møtet</translation>
    </message>
    <message>
        <source>Register the wish</source>
        <translation>Registrer ønsket</translation>
    </message>
    <message>
        <source>Remove item</source>
        <translation>Fjern sak</translation>
    </message>
    <message>
        <source>Supplement to the agenda</source>
        <translation>Tillegg til sakslisten</translation>
    </message>
    <message>
        <source>Supplement was sent …</source>
        <translation>Tillegget er sendt …</translation>
    </message>
    <message>
        <source>The ledger keeps the recipients as they stand. This cannot be undone.</source>
        <translation>Utsendingsloggen tar vare på mottakerne slik de er nå. Det kan ikke angres.</translation>
    </message>
    <message>
        <source>The supplement has been sent</source>
        <translation>Tillegget er sendt</translation>
    </message>
    <message>
        <source>To the meeting</source>
        <translation>Til møtet</translation>
    </message>
    <message>
        <source>Told before the meeting</source>
        <translation>Opplyst før møtet</translation>
    </message>
    <message>
        <source>supplement-{number}.eml</source>
        <translation>tillegg-{number}.eml</translation>
    </message>
</context>
<context>
    <name>KeptPage</name>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>It was kept on this computer, encrypted. What you put back is saved at once and can be undone.</source>
        <translation>Det er tatt vare på kryptert på denne datamaskinen. Det du setter tilbake, lagres med en gang og kan angres.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Sett tilbake</translation>
    </message>
    <message>
        <source>Put it back: {name}</source>
        <translation>Sett tilbake: {name}</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Forkast</translation>
    </message>
    <message>
        <source>What you wrote when the line was lost</source>
        <translation>Det du skrev da forbindelsen ble brutt</translation>
    </message>
</context>
<context>
    <name>KeyStep</name>
    <message>
        <source>Keep the recovery key</source>
        <translation>Ta vare på gjenopprettingsnøkkelen</translation>
    </message>
    <message>
        <source>The file opens next, and asks for the password you have chosen.</source>
        <translation>Nå åpnes filen og ber om passordet du har valgt.</translation>
    </message>
</context>
<context>
    <name>LedgerList</name>
    <message>
        <source>Clear filters</source>
        <translation>Nullstill filtre</translation>
    </message>
    <message>
        <source>Dispatches</source>
        <translation>Utsendinger</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>No line matches</source>
        <translation>Ingen linjer passer</translation>
    </message>
    <message>
        <source>Nothing has been sent yet</source>
        <translation>Ingenting er sendt ennå</translation>
    </message>
    <message>
        <source>When an answer is sent to the members, it is recorded here with those who got it.</source>
        <translation>Når et svar sendes til medlemmene, registreres det her med dem som fikk det.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
</context>
<context>
    <name>LedgerPaper</name>
    <message>
        <source>Dispatches to members</source>
        <translation>Utsendinger til medlemmer</translation>
    </message>
    <message>
        <source>Got</source>
        <translation>Fått</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Medlem</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Nothing was sent in this time.</source>
        <translation>Ingenting ble sendt i perioden.</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Mottakere</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sendt</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Hva som ble sendt</translation>
    </message>
    <message>
        <source>Who got what</source>
        <translation>Hvem som har fått hva</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>A letter</source>
        <translation>Et brev</translation>
    </message>
    <message>
        <source>A letter of {municipality}</source>
        <translation>Et brev fra {municipality}</translation>
    </message>
    <message>
        <source>Name of a member</source>
        <translation>Navn på et medlem</translation>
    </message>
    <message>
        <source>This is how a letter begins: name, unit and address at the top, the logo at the right, and the recipient where the window of an envelope shows it. Headings, rules and links have the colour you chose.</source>
        <translation>Slik begynner et brev: navn, enhet og adresse øverst, logoen til høyre, og mottakeren der vinduet i konvolutten viser den. Overskrifter, streker og lenker har fargen dere har valgt.</translation>
    </message>
    <message>
        <source>What stands below</source>
        <translation>Det som står nederst</translation>
    </message>
    <message>
        <source>Who signs letters, and the foot of every page.</source>
        <translation>Hvem som signerer brev, og bunnteksten på hver side.</translation>
    </message>
    <message>
        <source>Your question of last week</source>
        <translation>Spørsmålet ditt fra forrige uke</translation>
    </message>
    <message>
        <source>Yours sincerely</source>
        <translation>Med vennlig hilsen</translation>
    </message>
</context>
<context>
    <name>LetterheadCard</name>
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
        <source>Choose a picture of at most 40 MB.</source>
        <translation>Velg et bilde på høyst 40 MB.</translation>
    </message>
    <message>
        <source>PNG, JPEG or SVG. It is printed at most 18 mm high.</source>
        <translation>PNG, JPEG eller SVG. Den trykkes høyst 18 mm høy.</translation>
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
    <name>LightDetail</name>
    <message>
        <source>Back on which meeting?</source>
        <translation>Tilbake på hvilket møte?</translation>
    </message>
    <message>
        <source>Choose another meeting …</source>
        <translation>Velg et annet møte …</translation>
    </message>
    <message>
        <source>Choose meeting</source>
        <translation>Velg møte</translation>
    </message>
    <message numerus="yes">
        <source>Empty: %n working days before the meeting</source>
        <translation>
            <numerusform>Tomt: %n arbeidsdag før møtet</numerusform>
            <numerusform>Tomt: %n arbeidsdager før møtet</numerusform>
        </translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Materiale</translation>
    </message>
    <message>
        <source>Material is ready</source>
        <translation>Materialet er klart</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Møte</translation>
    </message>
    <message>
        <source>No files yet. Attach the material the committee asked for.</source>
        <translation>Ingen filer ennå. Legg ved materialet utvalget har ønsket.</translation>
    </message>
    <message>
        <source>Open the item</source>
        <translation>Åpne saken</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grunn</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Trekk tilbake</translation>
    </message>
    <message>
        <source>Withdraw the elucidation</source>
        <translation>Trekk tilbake ønsket om belysning</translation>
    </message>
    <message>
        <source>Withdraw …</source>
        <translation>Trekk tilbake …</translation>
    </message>
    <message>
        <source>{body} asked on {day}</source>
        <translation>{body} ba om det {day}</translation>
    </message>
</context>
<context>
    <name>Lines</name>
    <message>
        <source>Enter a time, for example 10.30.</source>
        <translation>Skriv et klokkeslett, for eksempel 10.30.</translation>
    </message>
    <message>
        <source>Enter minutes, from 1 to 1440.</source>
        <translation>Skriv et antall minutter fra 1 til 1440.</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nei</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>“{text}” is no length</source>
        <translation>«{text}» er ikke en varighet</translation>
    </message>
    <message>
        <source>“{text}” is no time of day</source>
        <translation>«{text}» er ikke et klokkeslett</translation>
    </message>
</context>
<context>
    <name>LinesEditor</name>
    <message>
        <source>Move the line down</source>
        <translation>Flytt linjen ned</translation>
    </message>
    <message>
        <source>Move the line up</source>
        <translation>Flytt linjen opp</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>Fjern linjen</translation>
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
        <source>Back to today</source>
        <translation>Tilbake til i dag</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Saker</translation>
    </message>
    <message>
        <source>Choose matters of your own that show where the obligations were put to the test.</source>
        <translation>Velg noen av deres egne saker der forpliktelsene ble satt på prøve.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Fjern filtre</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Tøm søket</translation>
    </message>
    <message>
        <source>Deadlines of the rules come here.</source>
        <translation>Fristene i reglene vises her.</translation>
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
        <source>Elucidations</source>
        <translation>Belysninger</translation>
    </message>
    <message>
        <source>Evaluations</source>
        <translation>Evalueringer</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Oppfølging</translation>
    </message>
    <message>
        <source>Import e-mail</source>
        <translation>Importer e-post</translation>
    </message>
    <message>
        <source>Import meetings</source>
        <translation>Importer møter</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Importer …</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Møter</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nytt</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Ny sak</translation>
    </message>
    <message>
        <source>New evaluation</source>
        <translation>Ny evaluering</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Nytt møte</translation>
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
        <source>New visit</source>
        <translation>Nytt besøk</translation>
    </message>
    <message>
        <source>No cases yet</source>
        <translation>Ingen saker ennå</translation>
    </message>
    <message>
        <source>No decisions here</source>
        <translation>Ingen vedtak her</translation>
    </message>
    <message>
        <source>No elucidation is under way</source>
        <translation>Ingen belysning er i gang</translation>
    </message>
    <message>
        <source>No evaluations yet</source>
        <translation>Ingen evalueringer ennå</translation>
    </message>
    <message>
        <source>No meetings here</source>
        <translation>Ingen møter her</translation>
    </message>
    <message>
        <source>No proposals</source>
        <translation>Ingen forslag</translation>
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
        <source>No theme meeting has been held yet</source>
        <translation>Ingen temamøter er holdt ennå</translation>
    </message>
    <message>
        <source>No theme meeting is planned</source>
        <translation>Ingen temamøter er planlagt</translation>
    </message>
    <message>
        <source>No timelines here</source>
        <translation>Ingen tidsplaner her</translation>
    </message>
    <message>
        <source>No visit matches the filters</source>
        <translation>Ingen besøk passer til filtrene</translation>
    </message>
    <message>
        <source>No visits here</source>
        <translation>Ingen besøk her</translation>
    </message>
    <message>
        <source>Note decisions on the items of a meeting. They are followed up here.</source>
        <translation>Noter vedtak på sakene i et møte. De følges opp her.</translation>
    </message>
    <message>
        <source>Nothing has been adopted yet</source>
        <translation>Ingenting er vedtatt ennå</translation>
    </message>
    <message>
        <source>Nothing here holds these words</source>
        <translation>Ingenting her har disse ordene</translation>
    </message>
    <message>
        <source>Nothing is to be followed up</source>
        <translation>Ingenting skal følges opp</translation>
    </message>
    <message>
        <source>Nothing matches the filters</source>
        <translation>Ingenting passer til filtrene</translation>
    </message>
    <message>
        <source>Open an item on a meeting, and note there what the committee asks for.</source>
        <translation>Åpne en sak på et møte, og noter der hva utvalget ønsker.</translation>
    </message>
    <message>
        <source>Paste the meeting calendar from a table, or import it from a calendar file.</source>
        <translation>Lim inn møtekalenderen fra en tabell, eller importer den fra en kalenderfil.</translation>
    </message>
    <message>
        <source>Plan the way of a larger matter through the committees to the council.</source>
        <translation>Planlegg en større saks vei gjennom utvalgene til kommunestyret.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>Print the questionnaire</source>
        <translation>Skriv ut spørreskjemaet</translation>
    </message>
    <message>
        <source>Print the questionnaire, and type in the answers here once a year.</source>
        <translation>Skriv ut spørreskjemaet, og tast inn svarene her en gang i året.</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Forslag</translation>
    </message>
    <message>
        <source>Propose a change of a rule, or bring an agreement from a theme meeting.</source>
        <translation>Foreslå en endring av en regel, eller ta med en avtale fra et temamøte.</translation>
    </message>
    <message>
        <source>Propose a new rule</source>
        <translation>Foreslå en ny regel</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Spørsmål</translation>
    </message>
    <message>
        <source>Register a request when it comes in.</source>
        <translation>Registrer en henvendelse når den kommer.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultater</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Spilleregler</translation>
    </message>
    <message>
        <source>Save the report as a sheet</source>
        <translation>Lagre rapporten som regneark</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>Søk i listen</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>Vis alle igjen</translation>
    </message>
    <message>
        <source>Start the register …</source>
        <translation>Start reglene …</translation>
    </message>
    <message>
        <source>Take the starter register and edit it, or bring your own as a table.</source>
        <translation>Begynn med startsettet og rett det til, eller ta med deres egne som en tabell.</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Oppgaver</translation>
    </message>
    <message>
        <source>The register as it stood on {day}</source>
        <translation>Spillereglene slik de lød {day}</translation>
    </message>
    <message>
        <source>The standard agenda is a good start.</source>
        <translation>Standarddagsordenen er et godt sted å begynne.</translation>
    </message>
    <message>
        <source>Theme meetings</source>
        <translation>Temamøter</translation>
    </message>
    <message>
        <source>There are no rules yet</source>
        <translation>Det er ingen spilleregler ennå</translation>
    </message>
    <message>
        <source>Timelines</source>
        <translation>Tidsplaner</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besøk</translation>
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
    <name>ListSort</name>
    <message>
        <source>Sort by</source>
        <translation>Sorter etter</translation>
    </message>
</context>
<context>
    <name>Live</name>
    <message>
        <source>It is not saved yet: {fields}</source>
        <translation>Det er ikke lagret ennå: {fields}</translation>
    </message>
    <message>
        <source>It is tried again all the time. What you type stays in the window, and encrypted on this computer, until it is saved.</source>
        <translation>Det prøves på nytt hele tiden. Det du skriver, blir stående i vinduet og kryptert på denne datamaskinen til det er lagret.</translation>
    </message>
    <message>
        <source>Look at it …</source>
        <translation>Se på det …</translation>
    </message>
    <message>
        <source>Not saved yet: {fields}</source>
        <translation>Ikke lagret ennå: {fields}</translation>
    </message>
    <message>
        <source>The line to the server is back</source>
        <translation>Forbindelsen til serveren er tilbake</translation>
    </message>
    <message>
        <source>The line to the server is down</source>
        <translation>Forbindelsen til serveren er nede</translation>
    </message>
    <message>
        <source>What you wrote when the line to the server was lost has been kept</source>
        <translation>Det du skrev da forbindelsen til serveren ble brutt, er tatt vare på</translation>
    </message>
</context>
<context>
    <name>Locking</name>
    <message>
        <source>Close Samspil</source>
        <translation>Lukk Samspil</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Lås nå</translation>
    </message>
</context>
<context>
    <name>Logo</name>
    <message>
        <source>Choose a PNG, JPEG or SVG file.</source>
        <translation>Velg en PNG-, JPEG- eller SVG-fil.</translation>
    </message>
    <message>
        <source>Choose the version for light grounds.</source>
        <translation>Velg utgaven for lys bakgrunn.</translation>
    </message>
    <message>
        <source>Nothing of it can be seen on white paper.</source>
        <translation>Ingenting av den kan ses på hvitt papir.</translation>
    </message>
    <message>
        <source>Save it as PNG in the program it was made with, and choose that.</source>
        <translation>Lagre den som PNG i programmet den er laget i, og velg den filen.</translation>
    </message>
    <message>
        <source>The drawing has no size that a logo can have.</source>
        <translation>Tegningen har ikke en størrelse en logo kan ha.</translation>
    </message>
    <message>
        <source>The drawing is too complicated.</source>
        <translation>Tegningen er for komplisert.</translation>
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
    <message>
        <source>The picture is too complicated.</source>
        <translation>Bildet er for komplisert.</translation>
    </message>
</context>
<context>
    <name>LongWork</name>
    <message numerus="yes">
        <source>About %n seconds left.</source>
        <translation>
            <numerusform>Ca. %n sekund igjen.</numerusform>
            <numerusform>Ca. %n sekunder igjen.</numerusform>
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
    <message>
        <source>{done} of {total}</source>
        <translation>{done} av {total}</translation>
    </message>
</context>
<context>
    <name>MaterialAsking</name>
    <message>
        <source>Add the question</source>
        <translation>Legg til spørsmålet</translation>
    </message>
    <message>
        <source>Add the text</source>
        <translation>Legg til teksten</translation>
    </message>
    <message>
        <source>Choose a PNG or JPEG file of at most 20 MB.</source>
        <translation>Velg en PNG- eller JPEG-fil på høyst 20 MB.</translation>
    </message>
    <message>
        <source>It stands in the codex from now on, and can be asked again later.</source>
        <translation>Det står i kodeksen fra nå av og kan stilles igjen en annen gang.</translation>
    </message>
    <message>
        <source>Keep the text</source>
        <translation>Lagre teksten</translation>
    </message>
    <message>
        <source>Own question</source>
        <translation>Eget spørsmål</translation>
    </message>
    <message>
        <source>Own text</source>
        <translation>Egen tekst</translation>
    </message>
    <message>
        <source>Picture from a file</source>
        <translation>Bilde fra en fil</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>The file is no picture that can be shown</source>
        <translation>Filen er ikke et bilde som kan vises</translation>
    </message>
    <message>
        <source>The picture cannot be read</source>
        <translation>Bildet kan ikke leses</translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <source>Got</source>
        <translation>Fått</translation>
    </message>
    <message>
        <source>Got it with the others on {day} {time}.</source>
        <translation>Fikk den sammen med de andre {day} {time}.</translation>
    </message>
    <message>
        <source>It was meant for this member on {day}, but has not been got.</source>
        <translation>Den var til medlemmet {day}, men er ikke mottatt.</translation>
    </message>
    <message>
        <source>It was sent on {day}, but got only on {later} {time}.</source>
        <translation>Den ble sendt {day}, men først mottatt {later} {time}.</translation>
    </message>
    <message>
        <source>It went only to a single member.</source>
        <translation>Den gikk bare til ett enkelt medlem.</translation>
    </message>
    <message>
        <source>It went only to the members of a committee.</source>
        <translation>Den gikk bare til medlemmene av et utvalg.</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Medlem</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Mottakere</translation>
    </message>
    <message>
        <source>Was not a member of the council on {day}.</source>
        <translation>Var ikke medlem {day}.</translation>
    </message>
    <message>
        <source>Without a list</source>
        <translation>Uten liste</translation>
    </message>
    <message>
        <source>empty: not a member then</source>
        <translation>tom: ikke medlem da</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>fra {day}</translation>
    </message>
    <message>
        <source>later</source>
        <translation>senere</translation>
    </message>
    <message>
        <source>{got} of {due}</source>
        <translation>{got} av {due}</translation>
    </message>
</context>
<context>
    <name>MatrixPane</name>
    <message>
        <source>A visit in the quarantine can be registered, but not confirmed or given a programme. Voter and debate meetings across the parties, and council members&apos; own visits, remain possible.</source>
        <translation>Et besøk i karensperioden kan registreres, men ikke bekreftes eller få et program. Velger- og debattmøter på tvers av partiene og kommunestyremedlemmers egne besøk er fortsatt mulige.</translation>
    </message>
    <message>
        <source>Change in settings</source>
        <translation>Endre i innstillingene</translation>
    </message>
    <message>
        <source>Council members are at most told: their own visits are never stopped.</source>
        <translation>Kommunestyremedlemmer får høyst beskjed. Deres egne besøk stanses aldri.</translation>
    </message>
    <message>
        <source>Eighteen months</source>
        <translation>Atten måneder</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gjest</translation>
    </message>
    <message>
        <source>Quarantine before elections</source>
        <translation>Karens før valg</translation>
    </message>
    <message>
        <source>Save the quarantine</source>
        <translation>Lagre karensreglene</translation>
    </message>
    <message>
        <source>The guidelines are the municipality&apos;s: a change names who agreed to it.</source>
        <translation>Retningslinjene er kommunens egne. En endring nevner hvem som har besluttet den.</translation>
    </message>
    <message>
        <source>The matrix differs from what is saved</source>
        <translation>Skjemaet avviker fra det lagrede</translation>
    </message>
    <message>
        <source>The quarantine is told on a visit, but stops nothing.</source>
        <translation>Karensperioden nevnes på et besøk, men stanser ingenting.</translation>
    </message>
    <message>
        <source>Whom it covers, and how long</source>
        <translation>Hvem den omfatter, og hvor lenge</translation>
    </message>
    <message>
        <source>all from outside</source>
        <translation>alle utenfra</translation>
    </message>
</context>
<context>
    <name>MatrixTab</name>
    <message numerus="yes">
        <source>%n dispatches</source>
        <translation>
            <numerusform>%n utsending</numerusform>
            <numerusform>%n utsendinger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n mangler</numerusform>
            <numerusform>%n mangler</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a longer period, or all kinds.</source>
        <translation>Velg en lengre periode eller alle typer.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Nullstill filtre</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Utvalg</translation>
    </message>
    <message>
        <source>Got at the same time</source>
        <translation>Fått samtidig</translation>
    </message>
    <message>
        <source>Got later</source>
        <translation>Fått senere</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Mangler</translation>
    </message>
    <message>
        <source>No dispatch matches</source>
        <translation>Ingen utsendinger passer</translation>
    </message>
    <message>
        <source>Not a member then</source>
        <translation>Ikke medlem da</translation>
    </message>
    <message>
        <source>Not a recipient</source>
        <translation>Ikke mottaker</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alt</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>siden {day}</translation>
    </message>
    <message>
        <source>the year {year}</source>
        <translation>året {year}</translation>
    </message>
</context>
<context>
    <name>MatrixTable</name>
    <message>
        <source>Members and dispatches</source>
        <translation>Medlemmer og utsendinger</translation>
    </message>
</context>
<context>
    <name>MatterDetail</name>
    <message>
        <source>End the matter</source>
        <translation>Avslutt saken</translation>
    </message>
    <message>
        <source>Plan the path</source>
        <translation>Planlegg løpet</translation>
    </message>
    <message>
        <source>Preview and print the timeline</source>
        <translation>Vis og skriv ut tidsplanen</translation>
    </message>
    <message>
        <source>Remove timeline</source>
        <translation>Fjern tidsplan</translation>
    </message>
    <message>
        <source>Show as PDF</source>
        <translation>Vis som PDF</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Ta opp igjen</translation>
    </message>
    <message>
        <source>Timeline: {title}</source>
        <translation>Tidsplan: {title}</translation>
    </message>
    <message>
        <source>timeline-{number}.pdf</source>
        <translation>tidsplan-{number}.pdf</translation>
    </message>
</context>
<context>
    <name>MeetingBody</name>
    <message>
        <source>Double click to change the title</source>
        <translation>Dobbeltklikk for å endre tittelen</translation>
    </message>
    <message>
        <source>Title of the meeting</source>
        <translation>Møtets tittel</translation>
    </message>
</context>
<context>
    <name>MeetingDetail</name>
    <message>
        <source>Add an agreement …</source>
        <translation>Legg til en avtale …</translation>
    </message>
    <message>
        <source>Add material to the step …</source>
        <translation>Legg til materiale i punktet …</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Saksliste</translation>
    </message>
    <message>
        <source>Back on this meeting</source>
        <translation>Tilbake på dette møtet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avlys</translation>
    </message>
    <message>
        <source>Change the title</source>
        <translation>Endre tittelen</translation>
    </message>
    <message>
        <source>Copy the agenda to a new meeting …</source>
        <translation>Kopier dagsordenen til et nytt møte …</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Vedtatt</translation>
    </message>
    <message>
        <source>Elucidated</source>
        <translation>Belyst</translation>
    </message>
    <message>
        <source>Elucidation asked for</source>
        <translation>Belysning ønsket</translation>
    </message>
    <message>
        <source>Go on with the meeting</source>
        <translation>Fortsett møtet</translation>
    </message>
    <message>
        <source>Hold it after all</source>
        <translation>Hold det likevel</translation>
    </message>
    <message>
        <source>Move {title} down</source>
        <translation>Flytt {title} ned</translation>
    </message>
    <message>
        <source>Move {title} up</source>
        <translation>Flytt {title} opp</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Ny sak</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Neste fane</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Ingen dato</translation>
    </message>
    <message>
        <source>No items yet</source>
        <translation>Ingen saker ennå</translation>
    </message>
    <message>
        <source>Preview large question cards</source>
        <translation>Vis store spørsmålskort</translation>
    </message>
    <message>
        <source>Preview small question cards</source>
        <translation>Vis små spørsmålskort</translation>
    </message>
    <message>
        <source>Preview the handout</source>
        <translation>Vis forberedelsesarket</translation>
    </message>
    <message>
        <source>Preview the minutes</source>
        <translation>Vis referatet</translation>
    </message>
    <message>
        <source>Print the minutes</source>
        <translation>Skriv ut referatet</translation>
    </message>
    <message>
        <source>Put on the agenda</source>
        <translation>Sett på sakslisten</translation>
    </message>
    <message>
        <source>Remove meeting</source>
        <translation>Fjern møte</translation>
    </message>
    <message>
        <source>Remove the meeting</source>
        <translation>Fjern møtet</translation>
    </message>
    <message>
        <source>Reported back</source>
        <translation>Meldt tilbake</translation>
    </message>
    <message>
        <source>Start the meeting</source>
        <translation>Start møtet</translation>
    </message>
    <message>
        <source>The agenda is sent {day}</source>
        <translation>Sakslisten sendes {day}</translation>
    </message>
    <message>
        <source>To be passed on</source>
        <translation>Skal gis videre</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>For sent</translation>
    </message>
</context>
<context>
    <name>MeetingEntries</name>
    <message numerus="yes">
        <source>%n elucidations are to be back on this meeting</source>
        <translation>
            <numerusform>%n belysning skal tilbake på dette møtet</numerusform>
            <numerusform>%n belysninger skal tilbake på dette møtet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingPapers</name>
    <message>
        <source>Agenda, participants as numbers, cases, results, agreements</source>
        <translation>Dagsorden, deltakere som tall, saker, resultater, avtaler</translation>
    </message>
    <message>
        <source>Before the meeting: agenda, cases, questions to write at</source>
        <translation>Før møtet: dagsorden, saker og spørsmål med plass til å skrive</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumenter</translation>
    </message>
    <message>
        <source>One question on each, four on a sheet, to cut out</source>
        <translation>Ett spørsmål på hvert, fire på et ark, til å klippe ut</translation>
    </message>
    <message>
        <source>One question on each, two on a sheet, to cut out</source>
        <translation>Ett spørsmål på hvert, to på et ark, til å klippe ut</translation>
    </message>
    <message>
        <source>Preview and print</source>
        <translation>Vis og skriv ut</translation>
    </message>
</context>
<context>
    <name>MeetingPlan</name>
    <message>
        <source>It does not say who meets</source>
        <translation>Det står ikke hvem som har møte</translation>
    </message>
    <message>
        <source>Only the first {most} lines are read</source>
        <translation>Bare de første {most} linjene leses</translation>
    </message>
    <message>
        <source>The meeting stands twice</source>
        <translation>Møtet står to ganger</translation>
    </message>
    <message>
        <source>There is no committee »{name}«</source>
        <translation>Det finnes ikke noe utvalg «{name}»</translation>
    </message>
    <message>
        <source>There is no date</source>
        <translation>Det er ingen dato</translation>
    </message>
</context>
<context>
    <name>MeetingQuestions</name>
    <message numerus="yes">
        <source>%n questions sent to the theme meeting</source>
        <translation>
            <numerusform>%n spørsmål sendt til temamøtet</numerusform>
            <numerusform>%n spørsmål sendt til temamøtet</numerusform>
        </translation>
    </message>
    <message>
        <source>Theme meeting on the codex</source>
        <translation>Temamøte om kodeks</translation>
    </message>
</context>
<context>
    <name>MemberList</name>
    <message>
        <source>Everything</source>
        <translation>Alt</translation>
    </message>
    <message numerus="yes">
        <source>%n dispatches are missing</source>
        <translation>
            <numerusform>%n utsending mangler</numerusform>
            <numerusform>%n utsendinger mangler</numerusform>
        </translation>
    </message>
    <message>
        <source>Has got everything that was meant for all</source>
        <translation>Har fått alt som var til alle</translation>
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
        <source>Send what is missing</source>
        <translation>Send det som mangler</translation>
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
    <name>MonthHead</name>
    <message>
        <source>Dispatches</source>
        <translation>Utsendinger</translation>
    </message>
</context>
<context>
    <name>MonthSheet</name>
    <message>
        <source>Space goes through the entries, Enter opens one, Alt and an arrow key moves it.</source>
        <translation>Mellomrom går gjennom avtalene, Enter åpner en, Alt og en piltast flytter den.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
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
    <name>Moving</name>
    <message>
        <source>Nothing was copied.</source>
        <translation>Ingenting ble kopiert.</translation>
    </message>
    <message>
        <source>Nothing was copied. Check the log, and try again.</source>
        <translation>Ingenting ble kopiert. Kontroller loggen, og prøv igjen.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stoppet</translation>
    </message>
    <message>
        <source>Take a copy with an account of the secretariat.</source>
        <translation>Ta kopien med en av sekretariatets kontoer.</translation>
    </message>
    <message>
        <source>The copy is not the same</source>
        <translation>Kopien er ikke den samme</translation>
    </message>
    <message>
        <source>Your account may only read, and does not see everything</source>
        <translation>Kontoen din kan bare lese og ser ikke alt</translation>
    </message>
</context>
<context>
    <name>NamesHead</name>
    <message>
        <source>Members</source>
        <translation>Medlemmer</translation>
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
        <source>For letters and answers. PNG, JPEG or SVG.</source>
        <translation>Til brev og svar. PNG, JPEG eller SVG.</translation>
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
    <name>NextStep</name>
    <message numerus="yes">
        <source>%n members as they stand now</source>
        <translation>
            <numerusform>%n nåværende medlem</numerusform>
            <numerusform>%n nåværende medlemmer</numerusform>
        </translation>
    </message>
    <message>
        <source>Addresses in To</source>
        <translation>Adresser i Til</translation>
    </message>
    <message>
        <source>Attach file …</source>
        <translation>Legg ved fil …</translation>
    </message>
    <message>
        <source>Confirm that it was sent</source>
        <translation>Bekreft at den er sendt</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Filer</translation>
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
        <source>Make mail draft to the media</source>
        <translation>Lag e-postutkast til mediene</translation>
    </message>
    <message>
        <source>Media, got</source>
        <translation>Mediene fikk den</translation>
    </message>
    <message>
        <source>Media, planned</source>
        <translation>Mediene, planlagt</translation>
    </message>
    <message>
        <source>No files. The text goes along as a paper.</source>
        <translation>Ingen filer. Teksten sendes med som dokument.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Åpne {name}</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Mottakere</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Send the draft from Outlook. Then confirm that it was sent.</source>
        <translation>Send utkastet fra Outlook. Bekreft deretter at det er sendt.</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sendt</translation>
    </message>
    <message>
        <source>Show as PDF</source>
        <translation>Vis som PDF</translation>
    </message>
    <message>
        <source>Show in the ledger</source>
        <translation>Vis i loggen</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Ta av</translation>
    </message>
    <message>
        <source>Take {name} off</source>
        <translation>Ta av {name}</translation>
    </message>
    <message>
        <source>The media have got it</source>
        <translation>Mediene har fått den</translation>
    </message>
</context>
<context>
    <name>NoticePaper</name>
    <message>
        <source>For</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>To the media</source>
        <translation>Til mediene</translation>
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
    <name>NumberCards</name>
    <message>
        <source>Copy the numbers</source>
        <translation>Kopier tallene</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Tegning</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bilde</translation>
    </message>
    <message>
        <source>Plot or table</source>
        <translation>Diagram eller tabell</translation>
    </message>
    <message>
        <source>Save the plot</source>
        <translation>Lagre diagrammet</translation>
    </message>
    <message>
        <source>Save the plot as a picture …</source>
        <translation>Lagre diagrammet som bilde …</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>on a scale</source>
        <translation>på en skala</translation>
    </message>
    <message>
        <source>own question</source>
        <translation>eget spørsmål</translation>
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
    <name>Outcome</name>
    <message>
        <source>Otherwise</source>
        <translation>Annet</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Det som ble sagt</translation>
    </message>
</context>
<context>
    <name>OutcomeAsking</name>
    <message>
        <source>Agreement</source>
        <translation>Avtale</translation>
    </message>
    <message>
        <source>Keep the agreement</source>
        <translation>Lagre avtalen</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Foreslå</translation>
    </message>
    <message>
        <source>Propose as a rule</source>
        <translation>Foreslå som regel</translation>
    </message>
</context>
<context>
    <name>OutcomePart</name>
    <message>
        <source>Add an agreement</source>
        <translation>Legg til en avtale</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Avtaler</translation>
    </message>
    <message>
        <source>Answers by hands</source>
        <translation>Svar ved håndsopprekning</translation>
    </message>
    <message>
        <source>Cases against the seven obligations</source>
        <translation>Sakene og de sju forpliktelsene</translation>
    </message>
    <message>
        <source>Change: {text}</source>
        <translation>Endre: {text}</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Sammenlignet med</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Sammenligning</translation>
    </message>
    <message>
        <source>No question was asked at both meetings.</source>
        <translation>Ingen spørsmål er stilt på begge møtene.</translation>
    </message>
    <message>
        <source>Nothing was agreed yet.</source>
        <translation>Ingenting er avtalt ennå.</translation>
    </message>
    <message>
        <source>Propose as a rule …</source>
        <translation>Foreslå som regel …</translation>
    </message>
    <message>
        <source>Question {number}</source>
        <translation>Spørsmål {number}</translation>
    </message>
    <message>
        <source>Remove: {text}</source>
        <translation>Fjern: {text}</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>frist {day}</translation>
    </message>
    <message>
        <source>no meeting</source>
        <translation>ingen møter</translation>
    </message>
</context>
<context>
    <name>Outgoing</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dager</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minutt</numerusform>
            <numerusform>%n minutter</numerusform>
        </translation>
    </message>
    <message>
        <source>Being made ready</source>
        <translation>Gjøres klar</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sendt</translation>
    </message>
    <message>
        <source>Sent to members, waits for the media</source>
        <translation>Sendt til medlemmer, mediene venter</translation>
    </message>
    <message>
        <source>The media get it in {time}</source>
        <translation>Mediene får den om {time}</translation>
    </message>
    <message>
        <source>The time for the media has come</source>
        <translation>Nå er det tid for mediene</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} t {minutes} min</translation>
    </message>
</context>
<context>
    <name>OutgoingPane</name>
    <message>
        <source>All files</source>
        <translation>Alle filer</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Legg ved filer</translation>
    </message>
    <message>
        <source>Its text and files are removed. Nothing of it was sent.</source>
        <translation>Tekst og filer fjernes. Ingenting av det er sendt.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behold det</translation>
    </message>
    <message>
        <source>Remove draft</source>
        <translation>Fjern utkast</translation>
    </message>
    <message>
        <source>Remove the draft</source>
        <translation>Fjern utkastet</translation>
    </message>
    <message>
        <source>Remove the draft?</source>
        <translation>Fjerne utkastet?</translation>
    </message>
    <message>
        <source>Without a title yet</source>
        <translation>Ennå uten tittel</translation>
    </message>
</context>
<context>
    <name>Overview</name>
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
            <numerusform>%n har frist i dag</numerusform>
            <numerusform>%n har frist i dag</numerusform>
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
        <source>%n waiting for approval</source>
        <translation>
            <numerusform>%n venter på godkjenning</numerusform>
            <numerusform>%n venter på godkjenning</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working days over</source>
        <translation>
            <numerusform>%n arbeidsdag over fristen</numerusform>
            <numerusform>%n arbeidsdager over fristen</numerusform>
        </translation>
    </message>
    <message>
        <source>Agree on a day</source>
        <translation>Avtal en dag</translation>
    </message>
    <message>
        <source>Answer times</source>
        <translation>Svartid</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Answers by committee</source>
        <translation>Svar etter utvalg</translation>
    </message>
    <message>
        <source>Answers by party</source>
        <translation>Svar etter liste</translation>
    </message>
    <message>
        <source>Awaiting decision</source>
        <translation>Venter på vedtak</translation>
    </message>
    <message>
        <source>Awaits consent</source>
        <translation>Venter på samtykke</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sikkerhetskopi</translation>
    </message>
    <message numerus="yes">
        <source>Begins in %n days</source>
        <translation>
            <numerusform>Begynner om %n dag</numerusform>
            <numerusform>Begynner om %n dager</numerusform>
        </translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Utvalg</translation>
    </message>
    <message>
        <source>Day {number} of {length}</source>
        <translation>Dag {number} av {length}</translation>
    </message>
    <message>
        <source>Deadlines and tasks</source>
        <translation>Frister og opgaver</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Vedtak</translation>
    </message>
    <message>
        <source>Dispatch</source>
        <translation>Utsending</translation>
    </message>
    <message>
        <source>Election day {day}</source>
        <translation>Valgdag {day}</translation>
    </message>
    <message>
        <source>Elucidation</source>
        <translation>Belysning</translation>
    </message>
    <message>
        <source>First free day</source>
        <translation>Første ledige dag</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Oppfølging</translation>
    </message>
    <message>
        <source>For approval</source>
        <translation>Til godkjenning</translation>
    </message>
    <message>
        <source>Holds others up</source>
        <translation>Andre venter på det</translation>
    </message>
    <message>
        <source>In the order of the list letters. Members ask different things: no ranking.</source>
        <translation>I rekkefølge etter listebokstav. Medlemmer spør om ulike ting: dette er ingen rangering.</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>I tide</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Virksomhet</translation>
    </message>
    <message>
        <source>It is old. Look in Settings, Backups, what is in the way.</source>
        <translation>Den er gammel. Se under Innstillinger, Sikkerhetskopier, hva som er i veien.</translation>
    </message>
    <message>
        <source>Last backup {moment}</source>
        <translation>Siste sikkerhetskopi {moment}</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>For sent</translation>
    </message>
    <message>
        <source>Latest dispatches</source>
        <translation>Siste utsendinger</translation>
    </message>
    <message numerus="yes">
        <source>Limit: %n working days</source>
        <translation>
            <numerusform>Frist: %n arbeidsdag</numerusform>
            <numerusform>Frist: %n arbeidsdager</numerusform>
        </translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Median days</source>
        <translation>Median, dager</translation>
    </message>
    <message>
        <source>Median {median} working days, nine of ten within {ninth}</source>
        <translation>Median {median} arbeidsdager, ni av ti innen {ninth}</translation>
    </message>
    <message>
        <source>Nine of ten within</source>
        <translation>Ni av ti innen</translation>
    </message>
    <message>
        <source>No answers yet</source>
        <translation>Ingen svar ennå</translation>
    </message>
    <message>
        <source>No backup yet. Settings, Backups, makes one.</source>
        <translation>Ingen sikkerhetskopi ennå. Den tas under Innstillinger, Sikkerhetskopier.</translation>
    </message>
    <message>
        <source>No committee</source>
        <translation>Ingen utvalg</translation>
    </message>
    <message>
        <source>No deadline yet</source>
        <translation>Ingen frist ennå</translation>
    </message>
    <message>
        <source>No election is known. Enter the next ones in the calendar.</source>
        <translation>Ingen valg er kjent. Legg inn de neste i kalenderen.</translation>
    </message>
    <message>
        <source>No follow-up is due in the next weeks</source>
        <translation>Ingen oppfølging har frist de neste ukene</translation>
    </message>
    <message>
        <source>No visits or meetings in the next two weeks</source>
        <translation>Ingen besøk eller møter de neste to ukene</translation>
    </message>
    <message>
        <source>Nothing has been sent yet</source>
        <translation>Ingenting er sendt ennå</translation>
    </message>
    <message>
        <source>Nothing is overdue, and nothing is due today</source>
        <translation>Ingenting er over fristen, og ingenting har frist i dag</translation>
    </message>
    <message>
        <source>Nothing waits, neither today nor this week</source>
        <translation>Ingenting venter, verken i dag eller resten av uka</translation>
    </message>
    <message>
        <source>Open questions by state</source>
        <translation>Åpne spørsmål etter status</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Over fristen</translation>
    </message>
    <message>
        <source>Proposal for rule</source>
        <translation>Forslag til spilleregel</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Karensperiode</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Spørsmål</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Spørsmål</translation>
    </message>
    <message>
        <source>Rest of the week</source>
        <translation>Resten av uka</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Spilleregel</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Vis den ene</numerusform>
            <numerusform>Vis alle %n</numerusform>
        </translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Status is missing</source>
        <translation>Status mangler</translation>
    </message>
    <message>
        <source>Task for a visit</source>
        <translation>Oppgave til besøk</translation>
    </message>
    <message>
        <source>Tell the mayor</source>
        <translation>Gi ordføreren beskjed</translation>
    </message>
    <message>
        <source>The next two weeks</source>
        <translation>De neste to ukene</translation>
    </message>
    <message>
        <source>To be answered</source>
        <translation>Skal besvares</translation>
    </message>
    <message>
        <source>To be carried out</source>
        <translation>Skal settes i verk</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>Skal bekreftes</translation>
    </message>
    <message>
        <source>To be reported back</source>
        <translation>Skal meldes tilbake</translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation>Skal sendes</translation>
    </message>
    <message>
        <source>To be sorted</source>
        <translation>Skal sorteres</translation>
    </message>
    <message>
        <source>To the media</source>
        <translation>Til mediene</translation>
    </message>
    <message>
        <source>To the members</source>
        <translation>Til medlemmene</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Today, day {number}</source>
        <translation>I dag, dag {number}</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Besøk</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besøk</translation>
    </message>
    <message>
        <source>Visits to institutions</source>
        <translation>Besøk i virksomheter</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Uke</translation>
    </message>
    <message>
        <source>Without a list</source>
        <translation>Uten liste</translation>
    </message>
    <message>
        <source>Working days of each answer</source>
        <translation>Arbeidsdager for hvert svar</translation>
    </message>
    <message>
        <source>Working days to answer</source>
        <translation>Arbeidsdager til svar</translation>
    </message>
    <message>
        <source>{elections} on {day} at the latest. The quarantine moves if it is called early.</source>
        <translation>{elections} senest {day}. Karensperioden flyttes hvis valget skrives ut før.</translation>
    </message>
    <message>
        <source>{elections} on {day}. No external visits up to and including election day.</source>
        <translation>{elections} {day}. Ingen eksterne besøk til og med valgdagen.</translation>
    </message>
    <message>
        <source>{elections} on {day}. The quarantine begins on {first}.</source>
        <translation>{elections} {day}. Karensperioden begynner {first}.</translation>
    </message>
    <message>
        <source>{got} of {members}</source>
        <translation>{got} av {members}</translation>
    </message>
    <message>
        <source>{kept} of {limited}</source>
        <translation>{kept} av {limited}</translation>
    </message>
    <message>
        <source>{kept} of {limited} answers in time</source>
        <translation>{kept} av {limited} svar i tide</translation>
    </message>
    <message>
        <source>{percent} % ({counts})</source>
        <translation>{percent} % ({counts})</translation>
    </message>
    <message>
        <source>{weekday}, {days}</source>
        <translation>{weekday}, {days}</translation>
    </message>
    <message>
        <source>{whole}.5</source>
        <translation>{whole},5</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Back to the overview</source>
        <translation>Tilbake til oversikten</translation>
    </message>
    <message>
        <source>Choose cards</source>
        <translation>Velg kort</translation>
    </message>
    <message>
        <source>Copy the numbers</source>
        <translation>Kopier tallene</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Teller opp</translation>
    </message>
    <message>
        <source>Import e-mail</source>
        <translation>Importer e-post</translation>
    </message>
    <message>
        <source>Mine or all</source>
        <translation>Mine eller alle</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Nytt spørsmål</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>Nytt besøk</translation>
    </message>
    <message>
        <source>Open what comes first</source>
        <translation>Åpne det første</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Oversikt</translation>
    </message>
    <message>
        <source>Plot or table</source>
        <translation>Diagram eller tabell</translation>
    </message>
    <message>
        <source>Print the week</source>
        <translation>Skriv ut uka</translation>
    </message>
    <message>
        <source>Print the week, or the yearly account</source>
        <translation>Skriv ut uka eller årsoppgjøret</translation>
    </message>
    <message>
        <source>Save the plot as a picture …</source>
        <translation>Lagre diagrammet som bilde …</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Regneark</translation>
    </message>
    <message>
        <source>The week</source>
        <translation>Uka</translation>
    </message>
    <message>
        <source>Yearly account</source>
        <translation>Årsoppgjør</translation>
    </message>
    <message>
        <source>Yearly account as a sheet …</source>
        <translation>Årsoppgjør som regneark …</translation>
    </message>
    <message>
        <source>Yearly account {year}</source>
        <translation>Årsoppgjør {year}</translation>
    </message>
</context>
<context>
    <name>PageField</name>
    <message>
        <source>Page number</source>
        <translation>Sidetall</translation>
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
    <name>Papers</name>
    <message>
        <source>Questionnaire</source>
        <translation>Spørreskjema</translation>
    </message>
    <message>
        <source>Rule register</source>
        <translation>Spilleregler</translation>
    </message>
    <message>
        <source>questionnaire.pdf</source>
        <translation>spørreskjema.pdf</translation>
    </message>
    <message>
        <source>rules-{day}.pdf</source>
        <translation>spilleregler-{day}.pdf</translation>
    </message>
    <message>
        <source>rules.xlsx</source>
        <translation>spilleregler.xlsx</translation>
    </message>
</context>
<context>
    <name>Passing</name>
    <message>
        <source>All files</source>
        <translation>Alle filer</translation>
    </message>
    <message>
        <source>No program on this computer opens {name}</source>
        <translation>Ingen programmer på denne datamaskinen åpner {name}</translation>
    </message>
    <message>
        <source>Nothing is lost. Choose another place.</source>
        <translation>Ingenting er tapt. Velg et annet sted.</translation>
    </message>
    <message>
        <source>Save it, and open it with a program you choose.</source>
        <translation>Lagre den, og åpne den med et program du velger.</translation>
    </message>
    <message>
        <source>Save {name}</source>
        <translation>Lagre {name}</translation>
    </message>
    <message>
        <source>The file could not be saved</source>
        <translation>Filen kunne ikke lagres</translation>
    </message>
</context>
<context>
    <name>PasswordStep</name>
    <message>
        <source>A password can also be set, changed and taken away later, under Settings, Protection.</source>
        <translation>Et passord kan også velges, endres og fjernes senere under Innstillinger, Beskyttelse.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Create without a password</source>
        <translation>Opprett uten passord</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passord</translation>
    </message>
    <message>
        <source>Password once more</source>
        <translation>Passordet en gang til</translation>
    </message>
    <message>
        <source>Protect and create</source>
        <translation>Beskytt og opprett</translation>
    </message>
    <message>
        <source>Protect the file with a password</source>
        <translation>Beskytt filen med et passord</translation>
    </message>
    <message>
        <source>Protect the file with a password?</source>
        <translation>Skal filen beskyttes med et passord?</translation>
    </message>
    <message>
        <source>The file holds confidential matters, and a computer or a copy can get lost.</source>
        <translation>Filen inneholder fortrolige saker, og en datamaskin eller en kopi kan komme bort.</translation>
    </message>
    <message>
        <source>The two passwords differ</source>
        <translation>De to passordene er ikke like</translation>
    </message>
    <message>
        <source>What the password does</source>
        <translation>Dette gjør passordet</translation>
    </message>
    <message>
        <source>Without it nobody can read the file: on a lost computer, a shared drive, or in a copy.</source>
        <translation>Uten det kan ingen lese filen: på en mistet datamaskin, på et felles område eller i en kopi.</translation>
    </message>
    <message>
        <source>You get a recovery key for paper in the next step. Without password and recovery key nobody can open the file, not even who made Samspil.</source>
        <translation>I neste trinn får du en gjenopprettingsnøkkel på papir. Uten passord og gjenopprettingsnøkkel kan ingen åpne filen, heller ikke de som har laget Samspil.</translation>
    </message>
    <message>
        <source>Your IT department requires a password</source>
        <translation>IT-avdelingen krever et passord</translation>
    </message>
    <message>
        <source>{count} characters or more; several words are easy to remember</source>
        <translation>Minst {count} tegn; flere ord er lette å huske</translation>
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
        <source>Authorised</source>
        <translation>Bemyndiget</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Saksnummer</translation>
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
        <source>Choose whom the chief executive has authorised</source>
        <translation>Velg hvem kommunedirektøren har bemyndiget</translation>
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
        <source>Only the first {number} people are read; the rest is left out</source>
        <translation>Bare de første {number} personene leses; resten er utelatt</translation>
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
        <source>Right contacts</source>
        <translation>Rette kontakter</translation>
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
        <source>Words for it</source>
        <translation>Ord for det</translation>
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
        <source>{name} has been in force, and the history needs that</source>
        <translation>{name} har vært gjeldende, og det trenger historikken</translation>
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
    <message>
        <source>What people call it, with commas between: schools, lunch, buses</source>
        <translation>Hva folk kaller det, med komma imellom: skoler, matpakker, busser</translation>
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
        <source>New authorisation</source>
        <translation>Ny fullmakt</translation>
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
        <source>Ask {name} about {area}</source>
        <translation>Spør {name} om {area}</translation>
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
    <message>
        <source>whom do I ask about contact for</source>
        <translation>hvem spør jeg om rett rette kontakt for til</translation>
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
        <source>Ahead</source>
        <translation>Kommende</translation>
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
        <source>Ended</source>
        <translation>Opphørt</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>Formannskap</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Gjeldende</translation>
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
    <name>PersonButton</name>
    <message>
        <source>Asks for a password</source>
        <translation>Spør om et passord</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message numerus="yes">
        <source>%n attachments must be looked through by hand</source>
        <translation>
            <numerusform>%n vedlegg må gås gjennom av et menneske</numerusform>
            <numerusform>%n vedlegg må gås gjennom av et menneske</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries found</source>
        <translation>
            <numerusform>%n post funnet</numerusform>
            <numerusform>%n poster funnet</numerusform>
        </translation>
    </message>
    <message>
        <source>A line in the log of removals tells of it.</source>
        <translation>En linje i listen over det som er fjernet, forteller om det.</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Vedlegg</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Poster</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Erase what may be erased of {name}?</source>
        <translation>Skal det som kan slettes om {name}, slettes?</translation>
    </message>
    <message>
        <source>Erase what may be erased …</source>
        <translation>Slett det som kan slettes …</translation>
    </message>
    <message>
        <source>Everything held on a person</source>
        <translation>Alt om en person</translation>
    </message>
    <message>
        <source>Extract as PDF …</source>
        <translation>Uttrekk som PDF …</translation>
    </message>
    <message>
        <source>Extract {name}</source>
        <translation>Uttrekk {name}</translation>
    </message>
    <message>
        <source>For somebody who asks what you hold on them. An answer is due within a month.</source>
        <translation>Til den som spør hva dere har om vedkommende. Svaret skal gis innen en måned.</translation>
    </message>
    <message>
        <source>If the person asks to be erased</source>
        <translation>Hvis personen ber om å bli slettet</translation>
    </message>
    <message>
        <source>It cannot be brought back. What is part of cases stays as the archive law requires.</source>
        <translation>Det kan ikke hentes tilbake. Det som er en del av saker, blir slik arkivlova krever.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behold</translation>
    </message>
    <message>
        <source>Lines in the log</source>
        <translation>Linjer i loggen</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Søk</translation>
    </message>
    <message>
        <source>Look through it before you hand it out: texts may name others too.</source>
        <translation>Les gjennom det før du gir det ut: Tekster kan også nevne andre.</translation>
    </message>
    <message>
        <source>Looking through everything</source>
        <translation>Går gjennom alt</translation>
    </message>
    <message>
        <source>Name or mail address</source>
        <translation>Navn eller e-postadresse</translation>
    </message>
    <message>
        <source>Nothing is held on this name or address.</source>
        <translation>Det finnes ingenting om dette navnet eller denne adressen.</translation>
    </message>
    <message>
        <source>Nothing of this may be erased now</source>
        <translation>Ingenting av dette kan slettes nå</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Åpne {name}</translation>
    </message>
    <message>
        <source>Reading the attachments</source>
        <translation>Vedleggene leses</translation>
    </message>
    <message>
        <source>The extract is written</source>
        <translation>Uttrekket er skrevet</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>Filen kunne ikke skrives</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Hvor</translation>
    </message>
    <message>
        <source>as JSON …</source>
        <translation>som JSON …</translation>
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
    <name>Planned</name>
    <message>
        <source>Visits</source>
        <translation>Besøk</translation>
    </message>
</context>
<context>
    <name>Policies</name>
    <message>
        <source>Set by your IT department</source>
        <translation>Bestemt av IT-avdelingen</translation>
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
        <source>Backups</source>
        <translation>Sikkerhetskopier</translation>
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
        <source>Data protection</source>
        <translation>Personvern</translation>
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
        <source>People at the screen</source>
        <translation>Personer ved skjermen</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Beskyttelse</translation>
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
        <translation>Disse innstillingene gjelder deg på denne datamaskinen, ikke kommunen.</translation>
    </message>
    <message>
        <source>They are saved as you change them, and can be undone</source>
        <translation>De lagres mens du endrer dem, og kan angres</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Denne datamaskinen</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message numerus="yes">
        <source>%n characters cannot be printed</source>
        <translation>
            <numerusform>%n tegn kan ikke skrives ut</numerusform>
            <numerusform>%n tegn kan ikke skrives ut</numerusform>
        </translation>
    </message>
    <message>
        <source>A sign stands in their place: {characters}</source>
        <translation>Det står et erstatningstegn i stedet for: {characters}</translation>
    </message>
    <message>
        <source>Make it after all</source>
        <translation>Lag det likevel</translation>
    </message>
    <message>
        <source>Making the document</source>
        <translation>Dokumentet lages</translation>
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
        <source>Stopped</source>
        <translation>Stanset</translation>
    </message>
    <message>
        <source>The document was not made.</source>
        <translation>Dokumentet ble ikke laget.</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Skriver ut</translation>
    </message>
    <message>
        <source>Save document</source>
        <translation>Lagre dokument</translation>
    </message>
    <message>
        <source>The file could not be saved</source>
        <translation>Filen kunne ikke lagres</translation>
    </message>
</context>
<context>
    <name>PreviewBar</name>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>Fit width (0)</source>
        <translation>Tilpass bredden (0)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Større (+)</translation>
    </message>
    <message>
        <source>Mail draft</source>
        <translation>E-postutkast</translation>
    </message>
    <message>
        <source>Next page (PgDn)</source>
        <translation>Neste side (PgDn)</translation>
    </message>
    <message>
        <source>Open in the PDF program</source>
        <translation>Åpne i PDF-programmet</translation>
    </message>
    <message>
        <source>Previous page (PgUp)</source>
        <translation>Forrige side (PgUp)</translation>
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
        <source>Smaller (−)</source>
        <translation>Mindre (−)</translation>
    </message>
    <message>
        <source>The document is not made yet</source>
        <translation>Dokumentet er ikke laget ennå</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Hele siden</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>av {count}</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message numerus="yes">
        <source>%n entries removed</source>
        <translation>
            <numerusform>%n post fjernet</numerusform>
            <numerusform>%n poster fjernet</numerusform>
        </translation>
    </message>
    <message>
        <source>Addresses of people who left</source>
        <translation>Adresser til folk som har sluttet</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Velg en annen mappe.</translation>
    </message>
    <message>
        <source>Confidential guidance</source>
        <translation>Fortrolig veiledning</translation>
    </message>
    <message>
        <source>Ended {day}, {kept}</source>
        <translation>Avsluttet {day}, {kept}</translation>
    </message>
    <message>
        <source>Held {day}, {kept}</source>
        <translation>Avholdt {day}, {kept}</translation>
    </message>
    <message>
        <source>Last day {day}, {kept}</source>
        <translation>Siste dag {day}, {kept}</translation>
    </message>
    <message>
        <source>Lines of the ledger</source>
        <translation>Linjer i listen over utsendinger</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>Se på listen igjen.</translation>
    </message>
    <message>
        <source>Mails and attachments</source>
        <translation>E-poster og vedlegg</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Spørsmål</translation>
    </message>
    <message>
        <source>Sent {day}, {kept}</source>
        <translation>Sendt {day}, {kept}</translation>
    </message>
    <message>
        <source>Statements at theme meetings</source>
        <translation>Utsagn på temamøter</translation>
    </message>
    <message>
        <source>The archive package could not be written</source>
        <translation>Arkivpakken kunne ikke skrives</translation>
    </message>
    <message>
        <source>The archive package is not whole</source>
        <translation>Arkivpakken er ikke hel</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besøk</translation>
    </message>
    <message>
        <source>What is part of a case may only go when the archive has it.</source>
        <translation>Det som er en del av en sak, kan først fjernes når arkivet har det.</translation>
    </message>
    <message>
        <source>Write the archive packages first.</source>
        <translation>Skriv arkivpakkene først.</translation>
    </message>
    <message numerus="yes">
        <source>kept %n months</source>
        <translation>
            <numerusform>oppbevart %n måned</numerusform>
            <numerusform>oppbevart %n måneder</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} has no archive package</source>
        <translation>{number} har ingen arkivpakke</translation>
    </message>
    <message>
        <source>{number} was changed meanwhile</source>
        <translation>{number} er endret imens</translation>
    </message>
</context>
<context>
    <name>PrivacyCards</name>
    <message numerus="yes">
        <source>%n archive packages are written and whole</source>
        <translation>
            <numerusform>%n arkivpakke er skrevet og hel</numerusform>
            <numerusform>%n arkivpakker er skrevet og hele</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n poster</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months at most</source>
        <translation>
            <numerusform>høyst %n måned</numerusform>
            <numerusform>høyst %n måneder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n til</numerusform>
            <numerusform>%n til</numerusform>
        </translation>
    </message>
    <message>
        <source>A line in the log of removals tells of it.</source>
        <translation>En linje i listen over det som er fjernet, forteller om det.</translation>
    </message>
    <message>
        <source>At a person&apos;s request</source>
        <translation>Etter ønske fra en person</translation>
    </message>
    <message>
        <source>Confidential guidance from before {day} goes with the next removal, uncounted and untold.</source>
        <translation>Fortrolig veiledning fra før {day} forsvinner ved neste fjerning, uten at den telles eller nevnes.</translation>
    </message>
    <message>
        <source>Folder for archive packages</source>
        <translation>Mappe for arkivpakker</translation>
    </message>
    <message>
        <source>How long things are kept</source>
        <translation>Hvor lenge ting oppbevares</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behold</translation>
    </message>
    <message>
        <source>Nothing can be removed before its archive package is written</source>
        <translation>Ingenting kan fjernes før arkivpakken er skrevet</translation>
    </message>
    <message>
        <source>Nothing is due today.</source>
        <translation>Ingenting skal fjernes i dag.</translation>
    </message>
    <message>
        <source>Nothing that is due needs a package</source>
        <translation>Ingenting av det som skal fjernes, mangler en pakke</translation>
    </message>
    <message>
        <source>Nothing was removed yet.</source>
        <translation>Ingenting er fjernet ennå.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n entries for good?</source>
        <translation>
            <numerusform>Skal %n post fjernes for godt?</numerusform>
            <numerusform>Skal %n poster fjernes for godt?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove for good …</source>
        <translation>Fjern for godt …</translation>
    </message>
    <message>
        <source>They cannot be brought back. A line in the log says how many went, but not what they said.</source>
        <translation>De kan ikke hentes tilbake. En linje i loggen forteller hvor mange som er fjernet, men ikke hva som sto der.</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Hva som skal fjernes</translation>
    </message>
    <message>
        <source>What was removed</source>
        <translation>Hva som er fjernet</translation>
    </message>
    <message>
        <source>When its time is over an entry is shown below. Nothing goes by itself. 0 months means never.</source>
        <translation>Når tiden er ute, vises det nedenfor. Ingenting forsvinner av seg selv. 0 måneder betyr aldri.</translation>
    </message>
    <message>
        <source>Write archive packages …</source>
        <translation>Skriv arkivpakker …</translation>
    </message>
    <message>
        <source>Writing archive packages</source>
        <translation>Skriver arkivpakker</translation>
    </message>
    <message>
        <source>Your IT department has decided: {most}.</source>
        <translation>IT-avdelingen deres har bestemt: {most}.</translation>
    </message>
    <message>
        <source>{count} with a package</source>
        <translation>{count} med pakke</translation>
    </message>
</context>
<context>
    <name>ProcessingRecord</name>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n måned</numerusform>
            <numerusform>%n måneder</numerusform>
        </translation>
    </message>
    <message>
        <source>Answering questions from members of the council, planning visits to institutions, following up decisions, giving all members the same information, and keeping proof of it.</source>
        <translation>Å svare på spørsmål fra kommunestyrets medlemmer, planlegge besøk i virksomheter, følge opp vedtak, gi alle medlemmer den samme informasjonen og kunne bevise det.</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Behandlingsansvarlig</translation>
    </message>
    <message>
        <source>Countries outside the EU and EEA</source>
        <translation>Land utenfor EU og EØS</translation>
    </message>
    <message>
        <source>Data protection officer</source>
        <translation>Personvernombud</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Rettslig grunnlag</translation>
    </message>
    <message>
        <source>Members of the council and substitutes, officials, leaders of institutions, guests and contacts at visits, and people whom a question or an answer names.</source>
        <translation>Kommunestyrets medlemmer og varamedlemmer, ansatte i administrasjonen, ledere av virksomheter, gjester og kontaktpersoner ved besøk og personer som et spørsmål eller et svar nevner.</translation>
    </message>
    <message>
        <source>Members of the council, the administration, the media for press releases, and {system}.</source>
        <translation>Kommunestyrets medlemmer, administrasjonen, mediene ved pressemeldinger og {system}.</translation>
    </message>
    <message>
        <source>Municipal law (kommuneloven), GDPR art. 6(1)(c) and (e)</source>
        <translation>Kommuneloven, jf. personvernforordningen art. 6 nr. 1 bokstav c og e</translation>
    </message>
    <message>
        <source>Municipal law (kommunestyrelsesloven), GDPR art. 6(1)(c) and (e)</source>
        <translation>Kommunestyrelsesloven (dansk), jf. personvernforordningen art. 6 nr. 1 bokstav c og e</translation>
    </message>
    <message>
        <source>Name of the processing</source>
        <translation>Navn på behandlingen</translation>
    </message>
    <message>
        <source>Name, office, party and seats of elected people, addresses and telephone at work, questions and answers with their mails and attachments, visits, what was sent to whom and when, and a log of who changed what. Party is public about elected people (GDPR art. 9(2)(e)). Other sensitive data should not be entered.</source>
        <translation>Navn, parti og verv for folkevalgte, adresser og telefon i vervet eller på arbeidet, spørsmål og svar med e-poster og vedlegg, besøk, hva som er sendt til hvem og når, og en logg over hvem som har endret hva. De folkevalgtes parti er offentlig kjent (personvernforordningen art. 9 nr. 2 bokstav e). Andre sensitive opplysninger bør ikke føres inn.</translation>
    </message>
    <message>
        <source>None, unless the municipality has its file hosted.</source>
        <translation>Ingen, med mindre kommunen har filen sin hos en leverandør.</translation>
    </message>
    <message>
        <source>None. The program sends nothing by itself.</source>
        <translation>Ingen. Programmet sender ingenting av seg selv.</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>Databehandlere</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Sikkerhet</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Formål</translation>
    </message>
    <message>
        <source>Service of the council with Samspil</source>
        <translation>Bistand til kommunestyret med Samspil</translation>
    </message>
    <message>
        <source>The data lie in one file of the municipality, or on its own server. The file can be encrypted with a password. Rights follow the role of each person at the screen. Every change is logged so that tampering is found. Backups are made daily and checked.</source>
        <translation>Opplysningene ligger i én fil hos kommunen eller på dens egen server. Filen kan krypteres med et passord. Rettighetene følger den rollen hver person ved skjermen har. Hver endring logges, slik at det oppdages om noen endrer i loggen. Det tas sikkerhetskopi hver dag, og den kontrolleres.</translation>
    </message>
    <message>
        <source>What is part of a case goes only when an archive package of it was written. Each removal is logged.</source>
        <translation>Det som er en del av en sak, fjernes først når det er skrevet en arkivpakke. Hver fjerning logges.</translation>
    </message>
    <message>
        <source>When they are erased</source>
        <translation>Tidsfrister for sletting</translation>
    </message>
    <message>
        <source>Which data</source>
        <translation>Kategorier av personopplysninger</translation>
    </message>
    <message>
        <source>Who gets them</source>
        <translation>Mottakere</translation>
    </message>
    <message>
        <source>Whose data</source>
        <translation>Kategorier av registrerte</translation>
    </message>
    <message>
        <source>[enter name and contact]</source>
        <translation>[skriv navn og kontaktopplysninger]</translation>
    </message>
    <message>
        <source>the records system</source>
        <translation>sak- og arkivsystemet</translation>
    </message>
    <message>
        <source>until somebody removes it</source>
        <translation>til noen fjerner det</translation>
    </message>
</context>
<context>
    <name>ProposalDetail</name>
    <message>
        <source>Adopt the change</source>
        <translation>Vedta endringen</translation>
    </message>
    <message>
        <source>To the rule</source>
        <translation>Til regelen</translation>
    </message>
</context>
<context>
    <name>Protection</name>
    <message numerus="yes">
        <source>%n seconds are left.</source>
        <translation>
            <numerusform>Det er %n sekund igjen.</numerusform>
            <numerusform>Det er %n sekunder igjen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter its password.</source>
        <translation>Skriv inn passordet.</translation>
    </message>
    <message>
        <source>It is protected already, or lies on a server.</source>
        <translation>Den er allerede beskyttet, eller den ligger på en server.</translation>
    </message>
    <message>
        <source>Put it back beside the file. A copy lies beside every backup.</source>
        <translation>Legg den tilbake ved siden av filen. Det ligger en kopi ved siden av hver sikkerhetskopi.</translation>
    </message>
    <message>
        <source>That does not open the file</source>
        <translation>Det åpner ikke filen</translation>
    </message>
    <message>
        <source>The file is not protected</source>
        <translation>Filen er ikke beskyttet</translation>
    </message>
    <message>
        <source>The file is protected</source>
        <translation>Filen er beskyttet</translation>
    </message>
    <message>
        <source>It needs {count} characters or more.</source>
        <translation>Det må ha minst {count} tegn.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stoppet</translation>
    </message>
    <message>
        <source>The file is as it was.</source>
        <translation>Filen er som den var.</translation>
    </message>
    <message>
        <source>The file was not converted</source>
        <translation>Filen ble ikke gjort om</translation>
    </message>
    <message>
        <source>The key file is missing</source>
        <translation>Nøkkelfilen mangler</translation>
    </message>
    <message>
        <source>The new copy is not whole. The file is as it was.</source>
        <translation>Den nye kopien er ikke hel. Filen er som den var.</translation>
    </message>
    <message>
        <source>The password is asked for each time.</source>
        <translation>Passordet må skrives inn hver gang.</translation>
    </message>
    <message>
        <source>The password is too easy to guess</source>
        <translation>Passordet er for lett å gjette</translation>
    </message>
    <message>
        <source>The two passwords differ</source>
        <translation>De to passordene er ikke like</translation>
    </message>
    <message>
        <source>This cannot be protected by a password</source>
        <translation>Dette kan ikke beskyttes med et passord</translation>
    </message>
    <message>
        <source>This computer&apos;s key store cannot be used</source>
        <translation>Nøkkellageret på denne datamaskinen kan ikke brukes</translation>
    </message>
    <message>
        <source>This municipality&apos;s file is not protected</source>
        <translation>Filen til denne kommunen er ikke beskyttet</translation>
    </message>
    <message>
        <source>Three or four words that do not belong together are good and easy to remember.</source>
        <translation>Tre eller fire ord som ikke hører sammen, er gode og lette å huske.</translation>
    </message>
    <message>
        <source>Try again, and have the disk looked at.</source>
        <translation>Prøv igjen, og få disken sjekket.</translation>
    </message>
    <message>
        <source>Wait a moment before the next try</source>
        <translation>Vent litt før du prøver igjen</translation>
    </message>
    <message>
        <source>Your IT department requires a password. Set one under Settings, Protection.</source>
        <translation>IT-avdelingen krever et passord. Velg et under Innstillinger, Beskyttelse.</translation>
    </message>
</context>
<context>
    <name>ProtectionCards</name>
    <message>
        <source>A protected file, its backups and everything beside it are unreadable without the password: on a lost computer, a shared drive, or in a copy. While it is open, Samspil can read it, and so can whoever rules this computer.</source>
        <translation>En beskyttet fil, sikkerhetskopiene og alt som ligger ved siden av den, kan ikke leses uten passordet: på en mistet datamaskin, på et felles område eller i en kopi. Mens filen er åpen, kan Samspil lese den, og det kan også den som har kontroll over denne datamaskinen.</translation>
    </message>
    <message>
        <source>After {count} minutes</source>
        <translation>Etter {count} minutter</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Bytt passord</translation>
    </message>
    <message>
        <source>Change password …</source>
        <translation>Bytt passord …</translation>
    </message>
    <message>
        <source>Change the file&apos;s password</source>
        <translation>Bytt passordet til filen</translation>
    </message>
    <message>
        <source>In the key store of this computer, for your login only</source>
        <translation>I nøkkellageret på denne datamaskinen, bare for din pålogging</translation>
    </message>
    <message>
        <source>It opens with its password only.</source>
        <translation>Den åpnes bare med passordet.</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Lås nå</translation>
    </message>
    <message>
        <source>Lock the window when nobody uses it</source>
        <translation>Lås vinduet når ingen bruker det</translation>
    </message>
    <message>
        <source>Make a new recovery key?</source>
        <translation>Lage en ny gjenopprettingsnøkkel?</translation>
    </message>
    <message>
        <source>Make recovery key</source>
        <translation>Lag gjenopprettingsnøkkel</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>Aldri av seg selv</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nytt passord</translation>
    </message>
    <message>
        <source>New password once more</source>
        <translation>Nytt passord en gang til</translation>
    </message>
    <message>
        <source>New recovery key …</source>
        <translation>Ny gjenopprettingsnøkkel …</translation>
    </message>
    <message>
        <source>Nobody can read the file without it, not even who made Samspil. You get a recovery key for paper as well.</source>
        <translation>Ingen kan lese filen uten det, heller ikke de som har laget Samspil. Du får også en gjenopprettingsnøkkel på papir.</translation>
    </message>
    <message>
        <source>Older backups keep the password they were made with.</source>
        <translation>Eldre sikkerhetskopier beholder passordet de ble laget med.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>På denne datamaskinen</translation>
    </message>
    <message>
        <source>Open the file without asking for the password</source>
        <translation>Åpne filen uten å spørre om passordet</translation>
    </message>
    <message>
        <source>Password until now</source>
        <translation>Passord til nå</translation>
    </message>
    <message>
        <source>The protection is being taken away</source>
        <translation>Beskyttelsen fjernes</translation>
    </message>
    <message>
        <source>Protect the file</source>
        <translation>Beskytt filen</translation>
    </message>
    <message>
        <source>Protect with a password …</source>
        <translation>Beskytt med et passord …</translation>
    </message>
    <message>
        <source>Take the protection away</source>
        <translation>Fjern beskyttelsen</translation>
    </message>
    <message>
        <source>Take the protection away …</source>
        <translation>Fjern beskyttelsen …</translation>
    </message>
    <message>
        <source>Take the protection away?</source>
        <translation>Fjerne beskyttelsen?</translation>
    </message>
    <message>
        <source>The file is being protected</source>
        <translation>Filen beskyttes</translation>
    </message>
    <message>
        <source>The file is no longer protected</source>
        <translation>Filen er ikke lenger beskyttet</translation>
    </message>
    <message>
        <source>The file is not protected</source>
        <translation>Filen er ikke beskyttet</translation>
    </message>
    <message>
        <source>The file is protected</source>
        <translation>Filen er beskyttet</translation>
    </message>
    <message>
        <source>The file&apos;s password</source>
        <translation>Passordet til filen</translation>
    </message>
    <message>
        <source>The other pages wait until it is done.</source>
        <translation>De andre sidene venter til det er gjort.</translation>
    </message>
    <message>
        <source>The password is changed</source>
        <translation>Passordet er byttet</translation>
    </message>
    <message>
        <source>The sheet you have opens older backups only, from then on.</source>
        <translation>Arket du har, åpner etter det bare eldre sikkerhetskopier.</translation>
    </message>
    <message>
        <source>The two passwords differ</source>
        <translation>De to passordene er ikke like</translation>
    </message>
    <message>
        <source>What this protects, and what it does not</source>
        <translation>Hva dette beskytter, og hva det ikke beskytter</translation>
    </message>
    <message>
        <source>When the protection is turned on, the file as it was is overwritten. On disks without moving parts, in synchronised folders and where the system keeps earlier versions, copies can remain. Backups made before stay readable: make a new one, and remove the older ones.</source>
        <translation>Når beskyttelsen slås på, blir filen slik den var, overskrevet. På disker uten bevegelige deler, i synkroniserte mapper og der systemet tar vare på tidligere versjoner, kan det bli kopier igjen. Sikkerhetskopier fra før kan fortsatt leses: lag en ny, og fjern de eldre.</translation>
    </message>
    <message>
        <source>Which password shall the file have?</source>
        <translation>Hvilket passord skal filen ha?</translation>
    </message>
    <message>
        <source>While the screen of the room is shown, the window is not locked by itself. A locked window keeps what you were writing.</source>
        <translation>Mens skjermen i salen vises, låses ikke vinduet av seg selv. Et låst vindu tar vare på det du holdt på å skrive.</translation>
    </message>
    <message>
        <source>Whoever may read it in its folder can read everything in it.</source>
        <translation>Den som kan lese den i mappen, kan lese alt i den.</translation>
    </message>
    <message>
        <source>Whoever may read the file in its folder can then read everything in it.</source>
        <translation>Den som kan lese filen i mappen, kan da lese alt i den.</translation>
    </message>
    <message>
        <source>Without password and recovery key nobody can open the file. Documents, mails and sheets that you save elsewhere are not protected.</source>
        <translation>Uten passord og gjenopprettingsnøkkel kan ingen åpne filen. Dokumenter, e-poster og regneark som du lagrer andre steder, er ikke beskyttet.</translation>
    </message>
    <message>
        <source>Your IT department requires a password.</source>
        <translation>IT-avdelingen krever et passord.</translation>
    </message>
    <message>
        <source>Your IT department requires the protection.</source>
        <translation>IT-avdelingen krever beskyttelsen.</translation>
    </message>
    <message>
        <source>{count} characters or more; several words are easy to remember</source>
        <translation>Minst {count} tegn; flere ord er lette å huske</translation>
    </message>
</context>
<context>
    <name>Quarantine</name>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n måned</numerusform>
            <numerusform>%n måneder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n uke</numerusform>
            <numerusform>%n uker</numerusform>
        </translation>
    </message>
    <message>
        <source>A quarantine lasts at most a year</source>
        <translation>En karensperiode varer høyst ett år</translation>
    </message>
    <message>
        <source>An exception from the quarantine needs a name and a reason</source>
        <translation>Et unntak fra karensperioden krever et navn og en begrunnelse</translation>
    </message>
    <message>
        <source>Candidate for the European Parliament</source>
        <translation>Kandidat til Europaparlamentet</translation>
    </message>
    <message>
        <source>Candidate for the Folketing</source>
        <translation>Kandidat til Folketinget</translation>
    </message>
    <message>
        <source>Candidate for the Storting</source>
        <translation>Stortingskandidat</translation>
    </message>
    <message>
        <source>Candidate for the county council</source>
        <translation>Fylkestingskandidat</translation>
    </message>
    <message>
        <source>Candidate for the regional council</source>
        <translation>Kandidat til regionsrådet</translation>
    </message>
    <message>
        <source>Council member</source>
        <translation>Kommunestyremedlem</translation>
    </message>
    <message>
        <source>County politician</source>
        <translation>Fylkespolitiker</translation>
    </message>
    <message>
        <source>Enter the day on which it was decided.</source>
        <translation>Skriv dagen det ble besluttet.</translation>
    </message>
    <message>
        <source>Enter up to {weeks} weeks or {months} months, or 0 for none.</source>
        <translation>Skriv høyst {weeks} uker eller {months} måneder, eller 0 for ingen.</translation>
    </message>
    <message>
        <source>Enter who agreed to the change, and when.</source>
        <translation>Skriv hvem som har besluttet endringen, og når.</translation>
    </message>
    <message>
        <source>Enter who decided it, and why.</source>
        <translation>Skriv hvem som har besluttet det, og hvorfor.</translation>
    </message>
    <message>
        <source>Member of the European Parliament</source>
        <translation>Medlem av Europaparlamentet</translation>
    </message>
    <message>
        <source>Member of the Folketing</source>
        <translation>Folketingsmedlem</translation>
    </message>
    <message>
        <source>Member of the Storting</source>
        <translation>Stortingsrepresentant</translation>
    </message>
    <message>
        <source>Minister</source>
        <translation>Statsråd</translation>
    </message>
    <message>
        <source>No quarantine on this day.</source>
        <translation>Ingen karens denne dagen.</translation>
    </message>
    <message>
        <source>Nobody is named who agreed</source>
        <translation>Ingen er nevnt som har besluttet det</translation>
    </message>
    <message>
        <source>Other guest</source>
        <translation>Annen gjest</translation>
    </message>
    <message>
        <source>Quarantine before {elections}: {first} to {last}, both days included.</source>
        <translation>Karensperiode før {elections}: fra {first} til {last}, begge dager medregnet.</translation>
    </message>
    <message>
        <source>Quarantine saved</source>
        <translation>Karensreglene er lagret</translation>
    </message>
    <message>
        <source>Regional politician</source>
        <translation>Regionspolitiker</translation>
    </message>
    <message>
        <source>The exception lies in the future</source>
        <translation>Unntaket ligger fram i tid</translation>
    </message>
    <message>
        <source>The first free day is {day}.</source>
        <translation>Første ledige dato er {day}.</translation>
    </message>
    <message>
        <source>The visit can be registered, but not confirmed or given a programme.</source>
        <translation>Besøket kan registreres, men ikke bekreftes eller få et program.</translation>
    </message>
    <message>
        <source>This is for information. The visit can take place.</source>
        <translation>Dette er til orientering. Besøket kan gjennomføres.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
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
        <source>Answered {first} to {last}, agreed deadlines left out</source>
        <translation>Besvart {first} til {last}, uten avtalte frister</translation>
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
        <source>archive-{number}.zip</source>
        <translation>arkiv-{number}.zip</translation>
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
        <source>Make a visit of it</source>
        <translation>Opprett besøk</translation>
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
        <source>Open visit {number}</source>
        <translation>Åpne besøk {number}</translation>
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
        <source>Save it elsewhere if your IT department should look at it.</source>
        <translation>Lagre filen et annet sted hvis IT-avdelingen skal se på den.</translation>
    </message>
    <message>
        <source>{name} is a program and is not opened</source>
        <translation>{name} er et program og blir ikke åpnet</translation>
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
        <source>Why it comes late</source>
        <translation>Hvorfor det kommer for sent</translation>
    </message>
    <message>
        <source>Written guidance</source>
        <translation>Skriftlig veiledning</translation>
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
        <source>Answer to {number}</source>
        <translation>Svar på {number}</translation>
    </message>
    <message>
        <source>answer-{number}.eml</source>
        <translation>svar-{number}.eml</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>Change …</source>
        <translation>Endre …</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>Åpent</translation>
    </message>
    <message>
        <source>Our own</source>
        <translation>Vårt eget</translation>
    </message>
    <message>
        <source>Scale 1–5</source>
        <translation>Skala 1–5</translation>
    </message>
    <message>
        <source>Star the question</source>
        <translation>Gi spørsmålet stjerne</translation>
    </message>
    <message>
        <source>Take the star away</source>
        <translation>Fjern stjernen</translation>
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
    <name>QuestionTitle</name>
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
    <name>QuestionsPane</name>
    <message numerus="yes">
        <source>%n questions chosen</source>
        <translation>
            <numerusform>%n spørsmål valgt</numerusform>
            <numerusform>%n spørsmål valgt</numerusform>
        </translation>
    </message>
    <message>
        <source>Add your own, or look at all.</source>
        <translation>Legg til deres egne, eller se alle.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Nytt spørsmål</translation>
    </message>
    <message>
        <source>No questions here</source>
        <translation>Ingen spørsmål her</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Egne</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Spørsmål</translation>
    </message>
    <message>
        <source>Send to theme meeting …</source>
        <translation>Send til temamøte …</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Med stjerne</translation>
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
    <name>Reading</name>
    <message>
        <source>Adopted by {body} on {day}</source>
        <translation>Vedtatt av {body} {day}</translation>
    </message>
    <message>
        <source>Adopted on {day}</source>
        <translation>Vedtatt {day}</translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translation>Tilbake til biblioteket</translation>
    </message>
    <message>
        <source>Hide difference</source>
        <translation>Skjul forskjell</translation>
    </message>
    <message>
        <source>New sign …</source>
        <translation>Nytt tegn …</translation>
    </message>
    <message>
        <source>Norm {number} of {count}</source>
        <translation>Norm {number} av {count}</translation>
    </message>
    <message>
        <source>Our wording</source>
        <translation>Kommunens ordlyd</translation>
    </message>
    <message>
        <source>Own wording …</source>
        <translation>Egen ordlyd …</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>Samspil&apos;s text</source>
        <translation>Samspils tekst</translation>
    </message>
    <message>
        <source>Show difference</source>
        <translation>Vis forskjell</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Versjon {number}</translation>
    </message>
    <message>
        <source>case {number}</source>
        <translation>sak {number}</translation>
    </message>
    <message>
        <source>replaces the one of {day}</source>
        <translation>avløser den fra {day}</translation>
    </message>
</context>
<context>
    <name>ReadingBar</name>
    <message>
        <source>You read along here</source>
        <translation>Du leser med her</translation>
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
    <name>RecordCard</name>
    <message>
        <source>Copy the text</source>
        <translation>Kopier teksten</translation>
    </message>
    <message>
        <source>For the municipality&apos;s own record (GDPR art. 30), with its times. Fill in the brackets.</source>
        <translation>Til kommunens protokoll (personvernforordningen art. 30), med kommunens egne frister. Fyll ut parentesene.</translation>
    </message>
    <message>
        <source>Record of processing</source>
        <translation>Protokoll over behandling</translation>
    </message>
    <message>
        <source>The text is copied</source>
        <translation>Teksten er kopiert</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Compare it with the sheet. There is no 0, 1, I, O and U in it.</source>
        <translation>Sammenlign den med arket. Det er verken 0, 1, I, O eller U i den.</translation>
    </message>
    <message>
        <source>Copy all groups from the sheet.</source>
        <translation>Skriv av alle gruppene fra arket.</translation>
    </message>
    <message>
        <source>It has {count} groups of {signs} characters.</source>
        <translation>Den har {count} grupper på {signs} tegn.</translation>
    </message>
    <message>
        <source>Look at group {numbers}.</source>
        <translation>Se på gruppe {numbers}.</translation>
    </message>
    <message>
        <source>The recovery key is not whole</source>
        <translation>Gjenopprettingsnøkkelen er ikke hel</translation>
    </message>
    <message>
        <source>There is a slip in the recovery key</source>
        <translation>Det er en skrivefeil i gjenopprettingsnøkkelen</translation>
    </message>
</context>
<context>
    <name>RecoveryKey</name>
    <message>
        <source>Copy the key</source>
        <translation>Kopier nøkkelen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ferdig</translation>
    </message>
    <message>
        <source>I keep it later: until then only the password opens the file</source>
        <translation>Jeg tar vare på den senere: inntil da åpner bare passordet filen</translation>
    </message>
    <message>
        <source>Print the sheet, or save it where only you can read it. The key is not shown again.</source>
        <translation>Skriv ut arket, eller lagre det der bare du kan lese det. Nøkkelen vises ikke igjen.</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Skriv ut …</translation>
    </message>
    <message>
        <source>Print, save or copy the key first, or say that you do it later.</source>
        <translation>Skriv ut, lagre eller kopier nøkkelen først, eller si at du gjør det senere.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Gjenopprettingsnøkkel</translation>
    </message>
    <message>
        <source>Recovery key: {key}</source>
        <translation>Gjenopprettingsnøkkel: {key}</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Lagre …</translation>
    </message>
    <message>
        <source>The key is copied: put it where only you can read it</source>
        <translation>Nøkkelen er kopiert: legg den der bare du kan lese den</translation>
    </message>
    <message>
        <source>The sheet is being made</source>
        <translation>Arket lages</translation>
    </message>
    <message>
        <source>The sheet is printed</source>
        <translation>Arket er skrevet ut</translation>
    </message>
    <message>
        <source>The sheet is saved</source>
        <translation>Arket er lagret</translation>
    </message>
    <message>
        <source>recovery key.pdf</source>
        <translation>gjenopprettingsnøkkel.pdf</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Characters</source>
        <translation>Tegn</translation>
    </message>
    <message>
        <source>Choose “Use the recovery key” where the password is asked for.</source>
        <translation>Velg «Bruk gjenopprettingsnøkkelen» der passordet skal skrives inn.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>Slik brukes den</translation>
    </message>
    <message>
        <source>It opens the municipality&apos;s file when the password is lost.</source>
        <translation>Den åpner filen til kommunen når passordet er tapt.</translation>
    </message>
    <message>
        <source>Keep it safe</source>
        <translation>Oppbevar den trygt</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Laget</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Gjenopprettingsnøkkel</translation>
    </message>
    <message>
        <source>The last character of each group tells slips. There is no 0, 1, I, O and U in the key.</source>
        <translation>Det siste tegnet i hver gruppe avslører skrivefeil. Det er verken 0, 1, I, O eller U i nøkkelen.</translation>
    </message>
    <message>
        <source>Start Samspil and open the file.</source>
        <translation>Start Samspil og åpne filen.</translation>
    </message>
    <message>
        <source>Type the eight groups, and choose a new password.</source>
        <translation>Skriv inn de åtte gruppene, og velg et nytt passord.</translation>
    </message>
    <message>
        <source>Whoever holds this sheet and the file can read everything in it. Keep the sheet apart from the computer, where only those may go who may see confidential matters. Without password and sheet nobody can open the file, and no one can help.</source>
        <translation>Den som har dette arket og filen, kan lese alt i den. Oppbevar arket atskilt fra datamaskinen, der bare de som kan se fortrolige saker, har adgang. Uten passord og ark kan ingen åpne filen, og ingen kan hjelpe.</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>Breach</source>
        <translation>Brudd</translation>
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
        <source>Consulted: {name}</source>
        <translation>Rådspurt: {name}</translation>
    </message>
    <message>
        <source>Corrects line {number}</source>
        <translation>Retter linje {number}</translation>
    </message>
    <message>
        <source>Corrects no.</source>
        <translation>Retter nr.</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Bestemt av</translation>
    </message>
    <message>
        <source>Enclosures</source>
        <translation>Vedlegg</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Går til</translation>
    </message>
    <message>
        <source>Got</source>
        <translation>Fått</translation>
    </message>
    <message>
        <source>Got later: line {number}</source>
        <translation>Fått senere: linje {number}</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hvordan</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Logg</translation>
    </message>
    <message>
        <source>Line {number} was never sent</source>
        <translation>Linje {number} ble aldri sendt</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrise</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Medlem</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Mottakere</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sendt</translation>
    </message>
    <message>
        <source>Since {first}</source>
        <translation>Siden {first}</translation>
    </message>
    <message>
        <source>The media had it first: {why}</source>
        <translation>Mediene fikk den først: {why}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>To the media</source>
        <translation>Til mediene</translation>
    </message>
    <message>
        <source>Until {last}</source>
        <translation>Til og med {last}</translation>
    </message>
    <message>
        <source>Why not all</source>
        <translation>Hvorfor ikke alle</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} til {last}</translation>
    </message>
</context>
<context>
    <name>RegisterTable</name>
    <message numerus="yes">
        <source>%n rules with answers</source>
        <translation>
            <numerusform>%n regel med svar</numerusform>
            <numerusform>%n regler med svar</numerusform>
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
        <source>Followed up {day}</source>
        <translation>Fulgt opp {day}</translation>
    </message>
    <message numerus="yes">
        <source>In %n working days</source>
        <translation>
            <numerusform>Om %n arbeidsdag</numerusform>
            <numerusform>Om %n arbeidsdager</numerusform>
        </translation>
    </message>
    <message>
        <source>Next {day}</source>
        <translation>Neste {day}</translation>
    </message>
    <message>
        <source>Not followed up this year</source>
        <translation>Ikke fulgt opp i år</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
</context>
<context>
    <name>Releases</name>
    <message>
        <source>Another time than planned is noted by a new line in the ledger.</source>
        <translation>Et annet tidspunkt enn det planlagte noteres med en ny linje i loggen.</translation>
    </message>
    <message>
        <source>I have sent it</source>
        <translation>Jeg har sendt den</translation>
    </message>
    <message>
        <source>Note the time</source>
        <translation>Registrer tidspunktet</translation>
    </message>
    <message>
        <source>The ledger keeps the recipients as they stand that day. This cannot be undone.</source>
        <translation>Loggen beholder mottakerne slik de er den dagen. Det kan ikke angres.</translation>
    </message>
    <message>
        <source>The media have got it</source>
        <translation>Mediene har fått den</translation>
    </message>
    <message>
        <source>The members have got it</source>
        <translation>Medlemmene har fått den</translation>
    </message>
    <message>
        <source>to-members.eml</source>
        <translation>til-medlemmene.eml</translation>
    </message>
    <message>
        <source>to-the-media.eml</source>
        <translation>til-mediene.eml</translation>
    </message>
</context>
<context>
    <name>ReportsPart</name>
    <message>
        <source>No status has been given yet</source>
        <translation>Ingen status er gitt ennå</translation>
    </message>
    <message>
        <source>Status reports</source>
        <translation>Statusrapporter</translation>
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
        <source>Begin the evaluation</source>
        <translation>Start evalueringen</translation>
    </message>
    <message>
        <source>Choose a meeting</source>
        <translation>Velg et møte</translation>
    </message>
    <message>
        <source>Choose a question</source>
        <translation>Velg et spørsmål</translation>
    </message>
    <message>
        <source>Choose a visit</source>
        <translation>Velg et besøk</translation>
    </message>
    <message>
        <source>Choose something in the list</source>
        <translation>Velg noe på listen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Evaluation {year}</source>
        <translation>Evaluering {year}</translation>
    </message>
    <message>
        <source>Hand out the questionnaire, and type in the answers rule by rule.</source>
        <translation>Del ut spørreskjemaet, og tast inn svarene regel for regel.</translation>
    </message>
    <message>
        <source>It is shown here with its agenda and what came out of it.</source>
        <translation>Her vises det med dagsorden og resultater.</translation>
    </message>
    <message>
        <source>It is shown here with what can be done.</source>
        <translation>Det vises her, sammen med det du kan gjøre.</translation>
    </message>
    <message>
        <source>Name of the evaluation</source>
        <translation>Navn på evalueringen</translation>
    </message>
    <message>
        <source>New evaluation</source>
        <translation>Ny evaluering</translation>
    </message>
    <message>
        <source>Save the front</source>
        <translation>Lagre forsiden</translation>
    </message>
    <message>
        <source>Title, values and sections</source>
        <translation>Tittel, verdier og avsnitt</translation>
    </message>
</context>
<context>
    <name>Rights</name>
    <message>
        <source>Approver</source>
        <translation>Godkjenner</translation>
    </message>
    <message>
        <source>Ask one of them, or have your role changed in the settings.</source>
        <translation>Spør en av dem, eller få rollen din endret i innstillingene.</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Møteleder</translation>
    </message>
    <message>
        <source>Institution leader</source>
        <translation>Virksomhetsleder</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Leser</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation>Sekretariat</translation>
    </message>
    <message>
        <source>You are at the screen as: {role}. This is done by: {others}.</source>
        <translation>Du sitter ved skjermen som: {role}. Dette gjøres av: {others}.</translation>
    </message>
    <message>
        <source>Your role does not allow this</source>
        <translation>Rollen din tillater ikke dette</translation>
    </message>
</context>
<context>
    <name>RoundDetail</name>
    <message>
        <source>Answers by rule</source>
        <translation>Svar for hver regel</translation>
    </message>
    <message>
        <source>Politics and administration, 1 to 5</source>
        <translation>Politikk og administrasjon, 1 til 5</translation>
    </message>
    <message>
        <source>Save, and the next rule</source>
        <translation>Lagre, og neste regel</translation>
    </message>
    <message>
        <source>Type in answers</source>
        <translation>Tast inn svar</translation>
    </message>
    <message>
        <source>Type in how many ticked each step, for both sides.</source>
        <translation>Tast inn hvor mange som krysset av på hvert trinn, for begge sider.</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>A change needs both consents</source>
        <translation>Endring krever enighet</translation>
    </message>
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
        <source>A quarantine counts calendar months or weeks back from election day. Both ends belong to it.</source>
        <translation>En karensperiode regnes i kalendermåneder eller uker tilbake fra valgdagen. Begge dager hører med.</translation>
    </message>
    <message>
        <source>A wording that is adopted supersedes the one before it, and nothing is erased.</source>
        <translation>En vedtatt ordlyd avløser den tidligere, og ingenting slettes.</translation>
    </message>
    <message>
        <source>Ahead of elections, politicians from outside do not visit the municipality&apos;s workplaces. Council members&apos; own visits and meetings across the parties remain possible.</source>
        <translation>Før valg besøker ikke politikere utenfra kommunens arbeidsplasser. Kommunestyremedlemmers egne besøk og møter på tvers av partiene er fortsatt mulige.</translation>
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
        <source>Beyond plain facts, one talks with those whom the chief executive has authorised.</source>
        <translation>Ut over rene fakta snakker man med dem kommunedirektøren har bemyndiget.</translation>
    </message>
    <message>
        <source>Closing days</source>
        <translation>Stengte dager</translation>
    </message>
    <message>
        <source>Codex of seven norms</source>
        <translation>Kodeks med sju normer</translation>
    </message>
    <message>
        <source>Counting of days</source>
        <translation>Telling av dager</translation>
    </message>
    <message>
        <source>Decisions are followed up, and their status is reported each tertial and year.</source>
        <translation>Vedtak følges opp, og status meldes hvert tertial og år.</translation>
    </message>
    <message>
        <source>Election days are kept as data with their source, as some are computed and some not yet decided.</source>
        <translation>Valgdager står i en liste med kilden sin, fordi noen er beregnet og noen ikke fastsatt ennå.</translation>
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
        <source>Every rule has somebody who answers for it, a deadline, and a history.</source>
        <translation>Hver regel har en ansvarlig, en frist og en historikk.</translation>
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
        <source>Interplay rule {number}</source>
        <translation>Spilleregel {number}</translation>
    </message>
    <message>
        <source>KL&apos;s catalogue, further themes</source>
        <translation>KLs katalog, andre temaer</translation>
    </message>
    <message>
        <source>Larger matters have a timeline that leaves the bodies time to consider them.</source>
        <translation>Større saker har en tidsplan som gir organene tid til å vurdere dem.</translation>
    </message>
    <message>
        <source>Members get a press release before the media, or at the same time.</source>
        <translation>Medlemmene får en pressemelding før mediene, eller samtidig.</translation>
    </message>
    <message>
        <source>New information and questions for a meeting reach the administration before it. What comes later stands as late.</source>
        <translation>Nye opplysninger og spørsmål til et møte når administrasjonen før møtet. Det som kommer senere, står som for sent.</translation>
    </message>
    <message>
        <source>Own closing days are shown, but stop the clock only if the municipality says so.</source>
        <translation>Egne stengte dager vises, men stanser fristen bare hvis kommunen har bestemt det.</translation>
    </message>
    <message>
        <source>Own wording, K3</source>
        <translation>Egen ordlyd, K3</translation>
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
        <source>Rule register</source>
        <translation>Spilleregler</translation>
    </message>
    <message>
        <source>Screen for the room, U5</source>
        <translation>Skjermen i salen, U5</translation>
    </message>
    <message>
        <source>Signs of trouble are looked for group by group, and the list is the municipality&apos;s.</source>
        <translation>Tegn på problemer søkes gruppe for gruppe, og listen er kommunens egen.</translation>
    </message>
    <message>
        <source>Signs of trouble, U4</source>
        <translation>Tegn på problemer, U4</translation>
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
        <source>The economy is reported each month and the results each tertial, as recurring follow-ups.</source>
        <translation>Økonomien rapporteres hver måned og resultatene hvert tertial, som faste oppfølginger.</translation>
    </message>
    <message>
        <source>The norms and the five further themes are easier to talk about apart.</source>
        <translation>Normene og de fem andre temaene drøftes best hver for seg.</translation>
    </message>
    <message>
        <source>The rules change only when mayor and chief executive agree. Each change makes a new version and a line in the amendment protocol.</source>
        <translation>Reglene endres bare når ordfører og kommunedirektør er enige. Hver endring gir en ny versjon og en linje i endringsprotokollen.</translation>
    </message>
    <message>
        <source>The seven norms stand in a fixed order, and each is known by itself.</source>
        <translation>De sju normene har en fast rekkefølge, og hver av dem kjennes på seg selv.</translation>
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
        <source>What is decided under delegation is reported back to the body that delegated.</source>
        <translation>Det som vedtas etter delegert myndighet, meldes tilbake til organet som delegerte.</translation>
    </message>
    <message>
        <source>What is shown in the room is legible from ten metres.</source>
        <translation>Det som vises i salen, kan leses på ti meters avstand.</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Arbeidsdager</translation>
    </message>
</context>
<context>
    <name>RuleDetail</name>
    <message>
        <source>As on {day}</source>
        <translation>Slik den lød {day}</translation>
    </message>
    <message>
        <source>Deadline: {due}</source>
        <translation>Frist: {due}</translation>
    </message>
    <message>
        <source>Follow-up of {code}</source>
        <translation>Oppfølging av {code}</translation>
    </message>
    <message>
        <source>Move down …</source>
        <translation>Flytt ned …</translation>
    </message>
    <message>
        <source>Move the rule</source>
        <translation>Flytt regelen</translation>
    </message>
    <message>
        <source>Move up …</source>
        <translation>Flytt opp …</translation>
    </message>
    <message>
        <source>Move {code}</source>
        <translation>Flytt {code}</translation>
    </message>
    <message>
        <source>Names, one a line</source>
        <translation>Navn, ett per linje</translation>
    </message>
    <message>
        <source>Not in force</source>
        <translation>Gjelder ikke</translation>
    </message>
    <message>
        <source>Note follow-up</source>
        <translation>Registrer oppfølging</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Registrer</translation>
    </message>
    <message>
        <source>Propose a change …</source>
        <translation>Foreslå endring …</translation>
    </message>
    <message>
        <source>Propose that the rule ends …</source>
        <translation>Foreslå at regelen opphører …</translation>
    </message>
    <message>
        <source>Remove the last follow-up</source>
        <translation>Fjern den siste oppfølgingen</translation>
    </message>
    <message>
        <source>Responsible persons</source>
        <translation>Ansvarlige personer</translation>
    </message>
    <message>
        <source>Responsible persons …</source>
        <translation>Ansvarlige personer …</translation>
    </message>
    <message>
        <source>Responsible: {who}</source>
        <translation>Ansvar: {who}</translation>
    </message>
    <message>
        <source>Save names</source>
        <translation>Lagre navn</translation>
    </message>
    <message>
        <source>The words stay. The protocol tells of the new order.</source>
        <translation>Ordlyden er den samme. Den nye rekkefølgen står i protokollen.</translation>
    </message>
</context>
<context>
    <name>RuleParts</name>
    <message>
        <source>1 not at all, 5 fully</source>
        <translation>1 slett ikke, 5 fullt ut</translation>
    </message>
    <message>
        <source>Due {day}</source>
        <translation>Frist {day}</translation>
    </message>
    <message>
        <source>Evaluations</source>
        <translation>Evalueringer</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historikk</translation>
    </message>
    <message>
        <source>Next follow-up</source>
        <translation>Neste oppfølging</translation>
    </message>
    <message>
        <source>No follow-up has been noted yet.</source>
        <translation>Det er ikke registrert noen oppfølging ennå.</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Registrer</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Vis %n</numerusform>
            <numerusform>Vis alle %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the register of this day</source>
        <translation>Vis reglene fra denne dagen</translation>
    </message>
    <message>
        <source>To be followed up</source>
        <translation>Skal følges opp</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Versjon {number}</translation>
    </message>
    <message>
        <source>moved from {day}, which is no working day</source>
        <translation>flyttet fra {day}, som ikke er en arbeidsdag</translation>
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
    <name>Rulebook</name>
    <message>
        <source>A count is not a number from 0 to 9999</source>
        <translation>Et antall er ikke et tall fra 0 til 9999</translation>
    </message>
    <message>
        <source>A section has no code or no title</source>
        <translation>Et avsnitt mangler kode eller tittel</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Vedtatt</translation>
    </message>
    <message>
        <source>Amendment protocol</source>
        <translation>Endringsprotokoll</translation>
    </message>
    <message>
        <source>Answers saved</source>
        <translation>Svar lagret</translation>
    </message>
    <message>
        <source>Awaits both consents</source>
        <translation>Venter på begge</translation>
    </message>
    <message>
        <source>Awaits consent</source>
        <translation>Venter på samtykke</translation>
    </message>
    <message>
        <source>Awaits: {side}</source>
        <translation>Venter på: {side}</translation>
    </message>
    <message>
        <source>Both agree</source>
        <translation>Begge er enige</translation>
    </message>
    <message>
        <source>Change of a rule</source>
        <translation>Endring av regel</translation>
    </message>
    <message>
        <source>Change one of them.</source>
        <translation>Endre en av dem.</translation>
    </message>
    <message>
        <source>Change the wording, the responsibility or the deadline.</source>
        <translation>Endre ordlyden, ansvaret eller fristen.</translation>
    </message>
    <message>
        <source>Chief executive</source>
        <translation>Kommunedirektør</translation>
    </message>
    <message>
        <source>Choose a section of the register.</source>
        <translation>Velg et av avsnittene i reglene.</translation>
    </message>
    <message>
        <source>Choose another, for example {code}.</source>
        <translation>Velg en annen, for eksempel {code}.</translation>
    </message>
    <message>
        <source>Choose one of: {languages}</source>
        <translation>Velg ett av: {languages}</translation>
    </message>
    <message>
        <source>Codex norm</source>
        <translation>Norm i Kodeks</translation>
    </message>
    <message>
        <source>Consent noted</source>
        <translation>Samtykke registrert</translation>
    </message>
    <message>
        <source>Consent taken back</source>
        <translation>Samtykke tatt tilbake</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Vedtak</translation>
    </message>
    <message>
        <source>End of a rule</source>
        <translation>Opphør av regel</translation>
    </message>
    <message>
        <source>Enter both.</source>
        <translation>Oppgi begge deler.</translation>
    </message>
    <message>
        <source>Enter each as day and month, for example 30.4.</source>
        <translation>Skriv hver som dag og måned, for eksempel 30.4.</translation>
    </message>
    <message>
        <source>Enter how many answered each step.</source>
        <translation>Oppgi hvor mange som svarte på hvert trinn.</translation>
    </message>
    <message>
        <source>Enter one.</source>
        <translation>Oppgi et.</translation>
    </message>
    <message>
        <source>Enter the body, and the day or the case number.</source>
        <translation>Oppgi organet og dagen eller saksnummeret.</translation>
    </message>
    <message>
        <source>Enter the day of the last change, or a later one.</source>
        <translation>Oppgi dagen for den siste endringen, eller en senere.</translation>
    </message>
    <message>
        <source>Enter the day of the last consent, or a later one.</source>
        <translation>Oppgi dagen for det siste samtykket, eller en senere.</translation>
    </message>
    <message>
        <source>Enter the day on which it was done.</source>
        <translation>Oppgi dagen det ble gjort.</translation>
    </message>
    <message>
        <source>Enter the day on which the consent was given.</source>
        <translation>Oppgi dagen samtykket ble gitt.</translation>
    </message>
    <message>
        <source>Enter the day.</source>
        <translation>Oppgi dagen.</translation>
    </message>
    <message>
        <source>Enter today, or the day of the last consent.</source>
        <translation>Oppgi i dag, eller dagen for det siste samtykket.</translation>
    </message>
    <message>
        <source>Enter what is agreed.</source>
        <translation>Skriv det dere er enige om.</translation>
    </message>
    <message>
        <source>Enter which programme the rule follows.</source>
        <translation>Oppgi hvilket program regelen følger.</translation>
    </message>
    <message>
        <source>Enter who agreed.</source>
        <translation>Oppgi hvem som sa ja.</translation>
    </message>
    <message>
        <source>Evaluation begun</source>
        <translation>Evaluering startet</translation>
    </message>
    <message>
        <source>Follow-up noted</source>
        <translation>Oppfølging registrert</translation>
    </message>
    <message>
        <source>Follow-up removed</source>
        <translation>Oppfølging fjernet</translation>
    </message>
    <message>
        <source>Front of the register saved</source>
        <translation>Forsiden er lagret</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Følges</translation>
    </message>
    <message>
        <source>Look at the rule&apos;s history.</source>
        <translation>Se historikken til regelen.</translation>
    </message>
    <message>
        <source>Make a new proposal.</source>
        <translation>Legg fram et nytt forslag.</translation>
    </message>
    <message>
        <source>Mayor</source>
        <translation>Ordfører</translation>
    </message>
    <message>
        <source>Mayor and chief executive</source>
        <translation>Ordfører og kommunedirektør</translation>
    </message>
    <message>
        <source>Move or end them first.</source>
        <translation>Flytt dem, eller la dem opphøre først.</translation>
    </message>
    <message>
        <source>Neither administration nor politics is named</source>
        <translation>Verken administrasjon eller politikk er nevnt</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Ny regel</translation>
    </message>
    <message>
        <source>Nobody is named for the consent</source>
        <translation>Ingen er nevnt ved samtykket</translation>
    </message>
    <message>
        <source>Not followed up yet</source>
        <translation>Ikke fulgt opp ennå</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Følges ikke</translation>
    </message>
    <message>
        <source>Note the chief executive&apos;s consent first.</source>
        <translation>Registrer først kommunedirektørens samtykke.</translation>
    </message>
    <message>
        <source>Note the mayor&apos;s consent first.</source>
        <translation>Registrer først ordførerens samtykke.</translation>
    </message>
    <message>
        <source>Nothing says who adopted the register</source>
        <translation>Det framgår ikke hvem som vedtok reglene</translation>
    </message>
    <message>
        <source>One person cannot agree for both sides</source>
        <translation>Én person kan ikke si ja for begge sider</translation>
    </message>
    <message>
        <source>Order changed</source>
        <translation>Rekkefølge endret</translation>
    </message>
    <message>
        <source>Partly kept</source>
        <translation>Følges delvis</translation>
    </message>
    <message>
        <source>Proposal as it was</source>
        <translation>Forslaget er som før</translation>
    </message>
    <message>
        <source>Proposal changed</source>
        <translation>Forslag endret</translation>
    </message>
    <message>
        <source>Proposal made</source>
        <translation>Forslag fremmet</translation>
    </message>
    <message>
        <source>Proposal withdrawn</source>
        <translation>Forslag trukket</translation>
    </message>
    <message>
        <source>Propose a new rule instead.</source>
        <translation>Foreslå en ny regel i stedet.</translation>
    </message>
    <message>
        <source>Propose changes to it instead.</source>
        <translation>Foreslå endringer av dem i stedet.</translation>
    </message>
    <message>
        <source>Responsible persons saved</source>
        <translation>Ansvarlige personer lagret</translation>
    </message>
    <message>
        <source>Rules of delegation</source>
        <translation>Delegeringsreglement</translation>
    </message>
    <message>
        <source>Rules of the interplay</source>
        <translation>Spilleregler for samspillet</translation>
    </message>
    <message>
        <source>The change is dated before the last consent</source>
        <translation>Endringen er datert før det siste samtykket</translation>
    </message>
    <message>
        <source>The change is dated in the future</source>
        <translation>Endringen er datert fram i tid</translation>
    </message>
    <message>
        <source>The change lies before the last one</source>
        <translation>Endringen ligger før den siste</translation>
    </message>
    <message>
        <source>The code {code} is taken</source>
        <translation>Koden {code} er opptatt</translation>
    </message>
    <message>
        <source>The consent is dated before the proposal or after today</source>
        <translation>Samtykket er datert før forslaget eller etter i dag</translation>
    </message>
    <message>
        <source>The date is missing</source>
        <translation>Datoen mangler</translation>
    </message>
    <message>
        <source>The days of the year are missing</source>
        <translation>Dagene i året mangler</translation>
    </message>
    <message>
        <source>The evaluation has no name</source>
        <translation>Evalueringen mangler navn</translation>
    </message>
    <message>
        <source>The follow-up lies in the future</source>
        <translation>Oppfølgingen ligger fram i tid</translation>
    </message>
    <message>
        <source>The mayor and the chief executive each give their own consent.</source>
        <translation>Ordføreren og kommunedirektøren gir hvert sitt samtykke.</translation>
    </message>
    <message>
        <source>The order is as it was</source>
        <translation>Rekkefølgen er som før</translation>
    </message>
    <message>
        <source>The programme has no name</source>
        <translation>Programmet mangler navn</translation>
    </message>
    <message>
        <source>The proposal changes nothing</source>
        <translation>Forslaget endrer ingenting</translation>
    </message>
    <message>
        <source>The proposal has been decided already</source>
        <translation>Forslaget er allerede avgjort</translation>
    </message>
    <message>
        <source>The register is changed</source>
        <translation>Reglene er endret</translation>
    </message>
    <message numerus="yes">
        <source>The register starts with %n rules</source>
        <translation>
            <numerusform>Reglene starter med %n regel</numerusform>
            <numerusform>Reglene starter med %n regler</numerusform>
        </translation>
    </message>
    <message>
        <source>The rule has changed since the proposal was made</source>
        <translation>Regelen er endret siden forslaget ble fremmet</translation>
    </message>
    <message>
        <source>The rule has no text</source>
        <translation>Regelen mangler tekst</translation>
    </message>
    <message>
        <source>The rule is not in force</source>
        <translation>Regelen gjelder ikke</translation>
    </message>
    <message>
        <source>The rule stands in no section</source>
        <translation>Regelen står ikke i noe avsnitt</translation>
    </message>
    <message>
        <source>The rules change only when mayor and chief executive agree</source>
        <translation>Reglene endres bare når ordfører og kommunedirektør er enige</translation>
    </message>
    <message>
        <source>The section has rules</source>
        <translation>Avsnittet har regler</translation>
    </message>
    <message>
        <source>There is a register already</source>
        <translation>Det finnes allerede spilleregler</translation>
    </message>
    <message>
        <source>There is no section {code}</source>
        <translation>Det finnes ikke noe avsnitt {code}</translation>
    </message>
    <message>
        <source>There is no starter register in this language</source>
        <translation>Det finnes ikke noe startsett på dette språket</translation>
    </message>
    <message>
        <source>This date does not exist</source>
        <translation>Denne datoen finnes ikke</translation>
    </message>
    <message>
        <source>This follow-up has been noted already</source>
        <translation>Denne oppfølgingen er allerede registrert</translation>
    </message>
    <message>
        <source>Two sections have the same code</source>
        <translation>To avsnitt har samme kode</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Angret</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Verdier</translation>
    </message>
    <message>
        <source>What is not as agreed is not told</source>
        <translation>Det framgår ikke hva som ikke er som avtalt</translation>
    </message>
    <message>
        <source>Withdraw it, and propose anew from the present wording.</source>
        <translation>Trekk det, og legg fram et nytt forslag ut fra gjeldende ordlyd.</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Trukket</translation>
    </message>
    <message>
        <source>Write a letter and a number, for example E12.</source>
        <translation>Skriv en bokstav og et tall, for eksempel E12.</translation>
    </message>
    <message>
        <source>Write in a sentence what was found.</source>
        <translation>Skriv i en setning hva som kom fram.</translation>
    </message>
    <message>
        <source>{code} is no code of a rule</source>
        <translation>{code} er ikke en regelkode</translation>
    </message>
</context>
<context>
    <name>RulebookBatch</name>
    <message numerus="yes">
        <source>%n rules read</source>
        <translation>
            <numerusform>%n regel lest inn</numerusform>
            <numerusform>%n regler lest inn</numerusform>
        </translation>
    </message>
    <message>
        <source>Name a column for the rules, or write a code before each.</source>
        <translation>Gi en kolonne navnet Regel, eller skriv en kode foran hver.</translation>
    </message>
    <message>
        <source>Read from {name}</source>
        <translation>Lest inn fra {name}</translation>
    </message>
    <message>
        <source>There is no rule in the table</source>
        <translation>Det er ingen regler i tabellen</translation>
    </message>
</context>
<context>
    <name>RulebookForm</name>
    <message>
        <source>30.4., 31.8. for each year; 1.2.2030 for once</source>
        <translation>30.4., 31.8. hvert år; 1.2.2030 for én gang</translation>
    </message>
    <message>
        <source>Adopted by</source>
        <translation>Vedtatt av</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Sagt ja den</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Saksnummer</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datoer</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Hver måned</translation>
    </message>
    <message>
        <source>Follow-up and comments</source>
        <translation>Oppfølging og kommentarer</translation>
    </message>
    <message>
        <source>Followed up on</source>
        <translation>Fulgt opp den</translation>
    </message>
    <message>
        <source>For example {names}</source>
        <translation>For eksempel {names}</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>Gjelder fra</translation>
    </message>
    <message>
        <source>How many ticked 1 to 5, for example 0 1 3 6 2</source>
        <translation>Hvor mange som krysset av 1 til 5, for eksempel 0 1 3 6 2</translation>
    </message>
    <message>
        <source>How the rule fares</source>
        <translation>Hvordan det går med regelen</translation>
    </message>
    <message>
        <source>Lapses after</source>
        <translation>Utløper etter</translation>
    </message>
    <message>
        <source>No due day</source>
        <translation>Ingen frist</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>Én per linje</translation>
    </message>
    <message>
        <source>One of these dates does not exist</source>
        <translation>En av datoene finnes ikke</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plass</translation>
    </message>
    <message>
        <source>Points to</source>
        <translation>Viser til</translation>
    </message>
    <message>
        <source>Politicians</source>
        <translation>Folkevalgte</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvar</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Løpende</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Avsnitt</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Avsnitt</translation>
    </message>
    <message>
        <source>Settles</source>
        <translation>Oppfyller fristen</translation>
    </message>
    <message>
        <source>The codes</source>
        <translation>Kodene</translation>
    </message>
    <message>
        <source>Title of the register</source>
        <translation>Tittel på reglene</translation>
    </message>
    <message>
        <source>What is agreed</source>
        <translation>Det vi er enige om</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Hva som kom fram</translation>
    </message>
    <message>
        <source>What was remarked</source>
        <translation>Merknader</translation>
    </message>
    <message>
        <source>Who agrees</source>
        <translation>Hvem som sier ja</translation>
    </message>
    <message>
        <source>Why the rule should change</source>
        <translation>Hvorfor regelen skal endres</translation>
    </message>
    <message>
        <source>Write a letter and a title on each line</source>
        <translation>Skriv en bokstav og en tittel på hver linje</translation>
    </message>
    <message>
        <source>Write five numbers, one for each step</source>
        <translation>Skriv fem tall, ett for hvert trinn</translation>
    </message>
    <message>
        <source>Write the dates as 30.4., 31.8. or 1.2.2030</source>
        <translation>Skriv datoene som 30.4., 31.8. eller 1.2.2030</translation>
    </message>
    <message>
        <source>follow the new order</source>
        <translation>følger den nye rekkefølgen</translation>
    </message>
    <message>
        <source>stay as they are</source>
        <translation>blir som de er</translation>
    </message>
</context>
<context>
    <name>RulebookList</name>
    <message>
        <source>Answers</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Saksnummer</translation>
    </message>
    <message>
        <source>Changed {count} times, last on {day}</source>
        <translation>{count} linjer i protokollen, sist {day}</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Samtykke</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluering</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Oppfølging</translation>
    </message>
    <message>
        <source>Our values</source>
        <translation>Våre verdier</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Forslag</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvar</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>What was adopted, and by whom</source>
        <translation>Hva som ble vedtatt, og av hvem</translation>
    </message>
</context>
<context>
    <name>RulebookPage</name>
    <message>
        <source>Back to the list</source>
        <translation>Tilbake til listen</translation>
    </message>
    <message>
        <source>Move the rule down</source>
        <translation>Flytt regelen ned</translation>
    </message>
    <message>
        <source>Move the rule up</source>
        <translation>Flytt regelen opp</translation>
    </message>
    <message>
        <source>New here</source>
        <translation>Ny her</translation>
    </message>
    <message>
        <source>Next list</source>
        <translation>Neste liste</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Neste trinn</translation>
    </message>
    <message>
        <source>Previous list</source>
        <translation>Forrige liste</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>Print the questionnaire</source>
        <translation>Skriv ut spørreskjemaet</translation>
    </message>
    <message>
        <source>Propose a change</source>
        <translation>Foreslå en endring</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Spilleregler</translation>
    </message>
    <message>
        <source>Save the register as a sheet …</source>
        <translation>Lagre reglene som regneark …</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>Søk i listen</translation>
    </message>
    <message>
        <source>Start the register …</source>
        <translation>Start reglene …</translation>
    </message>
    <message>
        <source>Title, values and sections …</source>
        <translation>Tittel, verdier og avsnitt …</translation>
    </message>
</context>
<context>
    <name>RulebookPaper</name>
    <message>
        <source>Adm.</source>
        <translation>Adm.</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administrasjon</translation>
    </message>
    <message>
        <source>Adopted or changed by</source>
        <translation>Vedtatt eller endret av</translation>
    </message>
    <message>
        <source>Amendment protocol</source>
        <translation>Endringsprotokoll</translation>
    </message>
    <message>
        <source>As it stood on {day}</source>
        <translation>Slik de lød {day}</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Begge</translation>
    </message>
    <message>
        <source>By a programme</source>
        <translation>Etter et program</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Saksnummer</translation>
    </message>
    <message>
        <source>Case number or date</source>
        <translation>Saksnummer eller dato</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Hver måned</translation>
    </message>
    <message>
        <source>Follow-up and comments</source>
        <translation>Oppfølging og kommentarer</translation>
    </message>
    <message>
        <source>How well has each rule been kept since the last time? 1 is not at all, 5 is fully.</source>
        <translation>Hvor godt er hver regel blitt fulgt siden sist? 1 er slett ikke, 5 er fullt ut.</translation>
    </message>
    <message>
        <source>I am</source>
        <translation>Jeg er</translation>
    </message>
    <message>
        <source>Lapses</source>
        <translation>Utløper</translation>
    </message>
    <message>
        <source>No rule was in force on this day.</source>
        <translation>Ingen regler gjaldt denne dagen.</translation>
    </message>
    <message>
        <source>On days of each year</source>
        <translation>På faste dager hvert år</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Én gang</translation>
    </message>
    <message>
        <source>Order changed</source>
        <translation>Rekkefølge endret</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Politics</source>
        <translation>Politikk</translation>
    </message>
    <message>
        <source>Register adopted</source>
        <translation>Reglene vedtatt</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvar</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Rule added</source>
        <translation>Regel lagt til</translation>
    </message>
    <message>
        <source>Rule changed</source>
        <translation>Regel endret</translation>
    </message>
    <message>
        <source>Rule ended</source>
        <translation>Regel opphørt</translation>
    </message>
    <message>
        <source>Rule register</source>
        <translation>Spilleregler</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regler</translation>
    </message>
    <message>
        <source>Rules of the interplay</source>
        <translation>Spilleregler for samspillet</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Løpende</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Avsnitt</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Til {day}</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Verdier</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>What should be changed, and why?</source>
        <translation>Hva bør endres, og hvorfor?</translation>
    </message>
    <message>
        <source>Yearly evaluation</source>
        <translation>Årlig evaluering</translation>
    </message>
    <message>
        <source>☐ a politician   ☐ in the administration</source>
        <translation>☐ folkevalgt   ☐ i administrasjonen</translation>
    </message>
</context>
<context>
    <name>Screen</name>
    <message>
        <source>Screen of the room</source>
        <translation>Salens skjerm</translation>
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
    <name>SeatPage</name>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passord</translation>
    </message>
    <message>
        <source>Sit down</source>
        <translation>Fortsett</translation>
    </message>
    <message>
        <source>The password is not right</source>
        <translation>Passordet er feil</translation>
    </message>
    <message>
        <source>What you do is signed with this name, and your role says what you can do.</source>
        <translation>Det du gjør, blir signert med dette navnet, og rollen din avgjør hva du kan.</translation>
    </message>
    <message>
        <source>Who sits at the screen?</source>
        <translation>Hvem sitter ved skjermen?</translation>
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
        <source>It was sent …</source>
        <translation>Det er sendt …</translation>
    </message>
    <message>
        <source>Make mail draft</source>
        <translation>Lag e-postutkast</translation>
    </message>
    <message>
        <source>Open mail draft</source>
        <translation>Åpne e-postutkast</translation>
    </message>
    <message>
        <source>Preview and print</source>
        <translation>Vis og skriv ut</translation>
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
        <source>The supplement has not been sent yet</source>
        <translation>Tillegget er ikke sendt ennå</translation>
    </message>
    <message>
        <source>To the members</source>
        <translation>Til medlemmene</translation>
    </message>
    <message>
        <source>When the answer is approved</source>
        <translation>Når svaret er godkjent</translation>
    </message>
</context>
<context>
    <name>Server</name>
    <message numerus="yes">
        <source>%n rows copied, and compared</source>
        <translation>
            <numerusform>%n rad kopiert og sammenlignet</numerusform>
            <numerusform>%n rader kopiert og sammenlignet</numerusform>
        </translation>
    </message>
    <message>
        <source>A password does not belong in an address</source>
        <translation>Et passord hører ikke hjemme i en adresse</translation>
    </message>
    <message>
        <source>A password is needed</source>
        <translation>Det trengs et passord</translation>
    </message>
    <message>
        <source>Another computer is writing in the register</source>
        <translation>En annen datamaskin skriver i registeret</translation>
    </message>
    <message>
        <source>Ask those who look after the server to make room.</source>
        <translation>Be dem som drifter serveren, om å skaffe plass.</translation>
    </message>
    <message>
        <source>Ask those who look after the server which role your account has.</source>
        <translation>Spør dem som drifter serveren, hvilken rolle kontoen din har.</translation>
    </message>
    <message>
        <source>Ask those who look after the server.</source>
        <translation>Spør dem som drifter serveren.</translation>
    </message>
    <message>
        <source>Ask those who look after the server. Until then use the program as it was.</source>
        <translation>Be dem som drifter serveren, om det. Bruk programmet som det var inntil da.</translation>
    </message>
    <message>
        <source>Begin a new municipality there, or move a file to it.</source>
        <translation>Opprett en ny kommune der, eller flytt en fil dit.</translation>
    </message>
    <message>
        <source>Check the address and the network. Perhaps the server is being started again.</source>
        <translation>Kontroller adressen og nettverket. Kanskje serveren er i ferd med å starte på nytt.</translation>
    </message>
    <message>
        <source>Check the names of the database and the user.</source>
        <translation>Kontroller navnene på databasen og brukeren.</translation>
    </message>
    <message>
        <source>Check the user and the password.</source>
        <translation>Kontroller brukeren og passordet.</translation>
    </message>
    <message>
        <source>It was lost while this was being written. Nobody knows yet whether it was.</source>
        <translation>Den ble brutt mens dette ble skrevet. Det er ennå ikke kjent om det kom fram.</translation>
    </message>
    <message>
        <source>Leave it out. You are asked for it, or it stands in the file pgpass.</source>
        <translation>Utelat det. Du blir spurt om det, eller det står i filen pgpass.</translation>
    </message>
    <message>
        <source>Look at the entry when the line is back, before you do it again.</source>
        <translation>Se etter i registeret når forbindelsen er tilbake, før du gjør det på nytt.</translation>
    </message>
    <message>
        <source>No municipality has been begun in this database yet</source>
        <translation>Det er ikke opprettet noen kommune i denne databasen ennå</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>Ingenting er gått tapt.</translation>
    </message>
    <message>
        <source>Nothing was written. What you typed still stands in the window.</source>
        <translation>Ingenting ble skrevet. Det du har skrevet, står fortsatt i vinduet.</translation>
    </message>
    <message>
        <source>Open it, or choose an empty database.</source>
        <translation>Åpne den, eller velg en tom database.</translation>
    </message>
    <message>
        <source>Others can read the command line and the list of recent files.</source>
        <translation>Andre kan lese kommandolinjen og listen over nylige filer.</translation>
    </message>
    <message>
        <source>Put it into the file pgpass, or name a file with {option}.</source>
        <translation>Skriv det i filen pgpass, eller oppgi en fil med {option}.</translation>
    </message>
    <message>
        <source>Run the command as the server&apos;s administrator, or have the roles made first.</source>
        <translation>Kjør kommandoen som serverens administrator, eller få rollene opprettet først.</translation>
    </message>
    <message>
        <source>That takes an account of the secretariat.</source>
        <translation>Det krever en konto fra sekretariatet.</translation>
    </message>
    <message>
        <source>The database already holds a municipality</source>
        <translation>Databasen inneholder allerede en kommune</translation>
    </message>
    <message>
        <source>The database is ready. Give each person an account of their own in one of the groups:</source>
        <translation>Databasen er klar. Gi hver person sin egen konto i en av gruppene:</translation>
    </message>
    <message>
        <source>The line to the server was lost</source>
        <translation>Forbindelsen til serveren ble brutt</translation>
    </message>
    <message>
        <source>The register must be brought up to date first</source>
        <translation>Registeret må oppdateres først</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>Serveren kan ikke nås</translation>
    </message>
    <message>
        <source>The server does not let this computer in.</source>
        <translation>Serveren slipper ikke inn denne datamaskinen.</translation>
    </message>
    <message>
        <source>The server has no room for another line. Wait a moment, and try again.</source>
        <translation>Serveren har ikke plass til flere forbindelser. Vent litt, og prøv igjen.</translation>
    </message>
    <message>
        <source>The server is backed up by those who look after it</source>
        <translation>Serveren sikkerhetskopieres av dem som drifter den</translation>
    </message>
    <message>
        <source>The server may only be read just now</source>
        <translation>Serveren kan bare leses akkurat nå</translation>
    </message>
    <message>
        <source>The server offers no encrypted line. Ask those who look after it.</source>
        <translation>Serveren tilbyr ingen kryptert forbindelse. Spør dem som drifter den.</translation>
    </message>
    <message>
        <source>The server refuses</source>
        <translation>Serveren avviser</translation>
    </message>
    <message>
        <source>The server&apos;s disk is full</source>
        <translation>Disken på serveren er full</translation>
    </message>
    <message>
        <source>This account may not make roles</source>
        <translation>Denne kontoen har ikke lov til å opprette roller</translation>
    </message>
    <message>
        <source>This database holds no register yet</source>
        <translation>Denne databasen har ikke noe register ennå</translation>
    </message>
    <message>
        <source>This is no address of a register on a server</source>
        <translation>Det er ikke adressen til et register på en server</translation>
    </message>
    <message>
        <source>To have a copy in a file as well, take one under Settings, or with samspil move.</source>
        <translation>Vil du også ha en kopi i en fil, ta den under Innstillinger eller med samspil move.</translation>
    </message>
    <message>
        <source>Wait a moment, and try again.</source>
        <translation>Vent litt, og prøv igjen.</translation>
    </message>
    <message>
        <source>Write it as {example}</source>
        <translation>Skriv den som {example}</translation>
    </message>
    <message>
        <source>Your account may not begin one. Ask those who look after the server to prepare it.</source>
        <translation>Kontoen din har ikke lov til å opprette en. Be dem som drifter serveren, om å gjøre databasen klar.</translation>
    </message>
    <message>
        <source>Your account may not use this database.</source>
        <translation>Kontoen din har ikke tilgang til denne databasen.</translation>
    </message>
    <message>
        <source>Your account on the server may not do this</source>
        <translation>Kontoen din på serveren har ikke lov til dette</translation>
    </message>
</context>
<context>
    <name>ServerPage</name>
    <message>
        <source>A number from 1 to 65535</source>
        <translation>Et tall fra 1 til 65535</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Kopier kommandoen</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Database</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsett</translation>
    </message>
    <message>
        <source>Its name, such as db.havnby.example</source>
        <translation>Navnet, for eksempel db.havnby.example</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passord</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Register on a server</source>
        <translation>Register på en server</translation>
    </message>
    <message>
        <source>Remember the password on this computer</source>
        <translation>Husk passordet på denne datamaskinen</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Several computers work on one register in a PostgreSQL database. Those who look after the server tell you what to enter here, and they back it up.</source>
        <translation>Flere datamaskiner arbeider i ett register i en PostgreSQL-database. De som drifter serveren, forteller deg hva du skal skrive her, og tar sikkerhetskopier av den.</translation>
    </message>
    <message>
        <source>Test the line</source>
        <translation>Prøv forbindelsen</translation>
    </message>
    <message>
        <source>The database holds a register that this program can open.</source>
        <translation>Databasen inneholder et register som dette programmet kan åpne.</translation>
    </message>
    <message>
        <source>The database is empty, and you may begin a new municipality there.</source>
        <translation>Databasen er tom, og du kan opprette en ny kommune i den.</translation>
    </message>
    <message>
        <source>The line is being tried</source>
        <translation>Forbindelsen prøves</translation>
    </message>
    <message>
        <source>The line works</source>
        <translation>Forbindelsen virker</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Bruker</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>0 means never: mail counts when it reaches the mailbox.</source>
        <translation>0 betyr aldri: E-post regnes som mottatt når den når postkassen.</translation>
    </message>
    <message>
        <source>A member&apos;s visit must be possible within months</source>
        <translation>Et medlemsbesøk skal være mulig innen måneder</translation>
    </message>
    <message>
        <source>A visit with more is shown with a warning.</source>
        <translation>Et besøk med flere vises med et varsel.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Addresses of people who left, months after the last day</source>
        <translation>Adresser til folk som har sluttet, måneder etter siste dag</translation>
    </message>
    <message>
        <source>Agendas are sent before the meeting, working days</source>
        <translation>Sakslister sendes før møtet, arbeidsdager</translation>
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
        <source>Confidential guidance, months after the day</source>
        <translation>Fortrolig veiledning, måneder etter dagen</translation>
    </message>
    <message>
        <source>Days of the year with commas between them, for example 30.4., 31.8., 31.12.</source>
        <translation>Dager i året med komma imellom, for eksempel 30.4., 31.8., 31.12.</translation>
    </message>
    <message>
        <source>Days that are not counted</source>
        <translation>Dager som ikke telles</translation>
    </message>
    <message>
        <source>Elucidation is ready before the meeting, working days</source>
        <translation>Belysning er klar før møtet, arbeidsdager</translation>
    </message>
    <message>
        <source>Enter who agreed to the change, and when.</source>
        <translation>Skriv hvem som har avtalt endringen, og når.</translation>
    </message>
    <message>
        <source>Envelopes differ: measure yours on a folded letter, from the left, from the top, width, height, for example 20, 45, 90, 35. Left empty, letters fit 21, 41, 59, 21 in Denmark and 15, 44, 105, 35 in Norway.</source>
        <translation>Konvolutter er forskjellige: Mål deres på et brettet brev, fra venstre, fra toppen, bredde, høyde, for eksempel 20, 45, 90, 35. Er feltet tomt, passer brevene til 21, 41, 59, 21 i Danmark og 15, 44, 105, 35 i Norge.</translation>
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
        <source>Guideline 2.2 says about one. A warning is shown as the time runs out.</source>
        <translation>Retningslinje 2.2 sier omtrent én. Det varsles når tiden er i ferd med å løpe ut.</translation>
    </message>
    <message>
        <source>Guideline 2.2 says three.</source>
        <translation>Retningslinje 2.2 sier tre.</translation>
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
        <source>Lines of the ledger, months after sending</source>
        <translation>Linjer i listen over utsendinger, måneder etter sending</translation>
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
        <source>Longest visit by a member, hours</source>
        <translation>Lengste medlemsbesøk, timer</translation>
    </message>
    <message>
        <source>Mailbox for questions</source>
        <translation>Postkasse for spørsmål</translation>
    </message>
    <message>
        <source>Mails and attachments, months after the end</source>
        <translation>E-poster og vedlegg, måneder etter avslutning</translation>
    </message>
    <message>
        <source>Name of the municipality</source>
        <translation>Kommunens navn</translation>
    </message>
    <message>
        <source>Name, party and seats stay: they belong to the council&apos;s history.</source>
        <translation>Navn, parti og verv blir stående: De hører til kommunestyrets historie.</translation>
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
        <source>One a line, with title: Åse Kjær, chief executive. The first signs by default.</source>
        <translation>Én per linje, med tittel: Åse Kjær, kommunedirektør. Den første signerer hvis ikke noe annet velges.</translation>
    </message>
    <message>
        <source>One a line: each is covered or marked not relevant before approval.</source>
        <translation>Én per linje: Hver av dem dekkes eller merkes som ikke relevant før godkjenning.</translation>
    </message>
    <message>
        <source>One a line: those who get press releases, after the members.</source>
        <translation>Én per linje: de som får pressemeldinger etter medlemmene.</translation>
    </message>
    <message>
        <source>Otherwise it is only told. Council members&apos; own visits are never stopped.</source>
        <translation>Ellers er den bare til orientering. Kommunestyremedlemmers egne besøk stanses aldri.</translation>
    </message>
    <message>
        <source>Own closing days stop the clock</source>
        <translation>Egne stengte dager stanser fristen</translation>
    </message>
    <message>
        <source>Papers are due before a visit, working days</source>
        <translation>Papirer sendes før et besøk, arbeidsdager</translation>
    </message>
    <message>
        <source>Principle 3a says ten. A change moves open questions only.</source>
        <translation>Prinsipp 3a sier ti. En endring flytter bare åpne spørsmål.</translation>
    </message>
    <message>
        <source>Programme and background note of an external visit.</source>
        <translation>Program og bakgrunnsnotat til et eksternt besøk.</translation>
    </message>
    <message>
        <source>Proposed as the deadline when a committee wants an item lit further.</source>
        <translation>Foreslås som frist når et utvalg ønsker en sak belyst.</translation>
    </message>
    <message>
        <source>Quarantine before elections stops visits</source>
        <translation>Karensperioden før valg stanser besøk</translation>
    </message>
    <message>
        <source>Questions, months after their end</source>
        <translation>Spørsmål, måneder etter avslutning</translation>
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
        <source>Removed for everybody, uncounted and untold.</source>
        <translation>Fjernes hos alle, uten at den telles eller nevnes.</translation>
    </message>
    <message>
        <source>Removed only when an archive package was written.</source>
        <translation>Fjernes bare når det er skrevet en arkivpakke.</translation>
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
        <source>Staff for each guest, at most</source>
        <translation>Ansatte per gjest, høyst</translation>
    </message>
    <message>
        <source>Statements at theme meetings, months after the day</source>
        <translation>Utsagn på temamøter, måneder etter dagen</translation>
    </message>
    <message>
        <source>Status reports on decisions are due</source>
        <translation>Status på vedtak skal gis</translation>
    </message>
    <message>
        <source>The media&apos;s mail addresses</source>
        <translation>Medienes e-postadresser</translation>
    </message>
    <message>
        <source>They prove that all members got the same: two council terms by default.</source>
        <translation>De beviser at alle medlemmer har fått det samme: to valgperioder fra starten.</translation>
    </message>
    <message>
        <source>This cannot be undone</source>
        <translation>Dette kan ikke angres</translation>
    </message>
    <message>
        <source>Timelines warn of papers that come later.</source>
        <translation>Tidsplaner varsler om papirer som kommer senere.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Angret</translation>
    </message>
    <message>
        <source>Unit in the letterhead</source>
        <translation>Enhet i brevhodet</translation>
    </message>
    <message>
        <source>Visits, months after the day</source>
        <translation>Besøk, måneder etter dagen</translation>
    </message>
    <message>
        <source>What was agreed stays.</source>
        <translation>Det avtalte blir stående.</translation>
    </message>
    <message>
        <source>Who signs letters</source>
        <translation>Hvem som signerer brev</translation>
    </message>
    <message>
        <source>Window of your envelopes, mm</source>
        <translation>Vindu i konvoluttene deres, mm</translation>
    </message>
    <message>
        <source>Working copies: the records system has them. The question stays.</source>
        <translation>Arbeidskopier: Sak- og arkivsystemet har dem. Spørsmålet blir stående.</translation>
    </message>
</context>
<context>
    <name>SettingFields</name>
    <message>
        <source>Enter a number from {least} to {most}</source>
        <translation>Skriv et tall fra {least} til {most}</translation>
    </message>
    <message>
        <source>Enter days with commas between them, for example 30.4., 31.8., 31.12.</source>
        <translation>Skriv dager med komma imellom, for eksempel 30.4., 31.8., 31.12.</translation>
    </message>
    <message>
        <source>Enter left, top, width and height in mm, for example 20, 45, 90, 35</source>
        <translation>Skriv venstre, topp, bredde og høyde i mm, for eksempel 20, 45, 90, 35</translation>
    </message>
    <message>
        <source>Enter whole numbers with commas between them, for example 3, 1</source>
        <translation>Skriv hele tall med komma mellom, for eksempel 3, 1</translation>
    </message>
    <message>
        <source>{day} is not counted</source>
        <translation>Ikke tell med {day}</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>Close the window and open the file again when it is free.</source>
        <translation>Lukk vinduet, og åpne filen igjen når den er ledig.</translation>
    </message>
    <message>
        <source>From now on you can only read.</source>
        <translation>Fra nå av kan du bare lese.</translation>
    </message>
    <message>
        <source>It is copied while you write, and two computers can each make a copy of their own. Personal data also leave the municipality. Close the file and move it to a folder that is not synchronised.</source>
        <translation>Den blir kopiert mens du skriver, og to datamaskiner kan lage hver sin utgave. Personopplysninger forlater også kommunen. Lukk filen, og flytt den til en mappe som ikke synkroniseres.</translation>
    </message>
    <message>
        <source>It was opened on this computer, and the program ended without closing it. You can take it over.</source>
        <translation>Den ble åpnet på denne datamaskinen, og programmet stoppet uten å lukke den. Du kan overta den.</translation>
    </message>
    <message>
        <source>Nothing that you change here is kept.</source>
        <translation>Ingenting du endrer her, blir lagret.</translation>
    </message>
    <message>
        <source>Nothing was heard from there since {moment}: the computer was probably switched off or lost the network. Ask {who} before you take it over. If both write, the file can be damaged.</source>
        <translation>Ingenting er hørt derfra siden {moment}: Datamaskinen er trolig slått av eller har mistet nettverket. Spør {who} før du overtar den. Hvis begge skriver, kan filen bli skadet.</translation>
    </message>
    <message>
        <source>Only one person can write at a time. You can read meanwhile.</source>
        <translation>Bare én kan skrive om gangen. Du kan lese imens.</translation>
    </message>
    <message>
        <source>Open to read</source>
        <translation>Åpne bare for å lese</translation>
    </message>
    <message>
        <source>Somebody else has taken the file over</source>
        <translation>En annen har overtatt filen</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Overta</translation>
    </message>
    <message>
        <source>The file cannot be locked</source>
        <translation>Filen kan ikke låses</translation>
    </message>
    <message>
        <source>The file is opened to read: somebody else has it.</source>
        <translation>Filen er bare åpnet for lesing: En annen har den.</translation>
    </message>
    <message>
        <source>The file lies in a folder of {service}</source>
        <translation>Filen ligger i en mappe fra {service}</translation>
    </message>
    <message>
        <source>You need the right to write in the folder on the network share.</source>
        <translation>Du må ha rett til å skrive i mappen på nettverksområdet.</translation>
    </message>
    <message>
        <source>an unknown time</source>
        <translation>et ukjent tidspunkt</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>noen</translation>
    </message>
    <message>
        <source>{file} is open on another computer</source>
        <translation>{file} er åpen på en annen datamaskin</translation>
    </message>
    <message>
        <source>{who} has had it open since {moment}.</source>
        <translation>{who} har hatt den åpen siden {moment}.</translation>
    </message>
</context>
<context>
    <name>Shelves</name>
    <message>
        <source>Codex library</source>
        <translation>Kodeksbibliotek</translation>
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
    <name>Shown</name>
    <message>
        <source>Shown in the calendar</source>
        <translation>Vis i kalenderen</translation>
    </message>
</context>
<context>
    <name>Sides</name>
    <message>
        <source>Questions</source>
        <translation>Spørsmål</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
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
    <name>Specimen</name>
    <message>
        <source>A blue shield on white.</source>
        <translation>Et blått skjold på hvitt.</translation>
    </message>
    <message>
        <source>A cell over two rows</source>
        <translation>En celle over to rader</translation>
    </message>
    <message>
        <source>A meeting</source>
        <translation>Et møte</translation>
    </message>
    <message>
        <source>A note</source>
        <translation>Et notat</translation>
    </message>
    <message>
        <source>A table with groups</source>
        <translation>En tabell med grupper</translation>
    </message>
    <message>
        <source>A workshop</source>
        <translation>Et temamøte</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Beløp</translation>
    </message>
    <message>
        <source>Bars: the number of meetings in four years rises from four to nine, with one dip.</source>
        <translation>Søyler: antallet møter stiger på fire år fra fire til ni, med ett enkelt fall.</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Saksnummer</translation>
    </message>
    <message>
        <source>Coffee is brought</source>
        <translation>Kaffe bæres inn</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Samtale</translation>
    </message>
    <message>
        <source>Council hall</source>
        <translation>Kommunestyresalen</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Kommunalsjef</translation>
    </message>
    <message>
        <source>First group</source>
        <translation>Første gruppe</translation>
    </message>
    <message>
        <source>First matter</source>
        <translation>Første sak</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Gjester</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Verter</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>I alt</translation>
    </message>
    <message>
        <source>Interpreter booked</source>
        <translation>Tolk bestilt</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Lister</translation>
    </message>
    <message>
        <source>Mayor</source>
        <translation>Ordfører</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Møter</translation>
    </message>
    <message>
        <source>Meetings by year</source>
        <translation>Møter per år</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Programme sent</source>
        <translation>Program sendt</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>Room booked</source>
        <translation>Rom bestilt</translation>
    </message>
    <message>
        <source>Second group</source>
        <translation>Andre gruppe</translation>
    </message>
    <message>
        <source>Second matter</source>
        <translation>Andre sak</translation>
    </message>
    <message>
        <source>Specimen</source>
        <translation>Prøve</translation>
    </message>
    <message>
        <source>Specimen of all parts</source>
        <translation>Prøve på alle deler</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabeller</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>The council has asked for an overview. The administration has gathered it, and this page shows how it looks.</source>
        <translation>Kommunestyret har bedt om en oversikt. Administrasjonen har samlet den, og denne siden viser hvordan den ser ut.</translation>
    </message>
    <message>
        <source>The municipality</source>
        <translation>Kommunen</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Velkomst</translation>
    </message>
    <message>
        <source>What makes a good conversation?</source>
        <translation>Hva gjør en samtale god?</translation>
    </message>
    <message>
        <source>Yours sincerely</source>
        <translation>Med vennlig hilsen</translation>
    </message>
    <message>
        <source>a detail</source>
        <translation>en detalj</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>en lenke</translation>
    </message>
    <message>
        <source>another detail</source>
        <translation>enda en detalj</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>på e-post</translation>
    </message>
    <message>
        <source>in bold</source>
        <translation>med fet skrift</translation>
    </message>
    <message>
        <source>in italics</source>
        <translation>i kursiv</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message numerus="yes">
        <source>%n hands</source>
        <translation>
            <numerusform>%n hånd</numerusform>
            <numerusform>%n hender</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ahead of the agenda</source>
        <translation>
            <numerusform>%n minutt foran dagsordenen</numerusform>
            <numerusform>%n minutter foran dagsordenen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes behind the agenda</source>
        <translation>
            <numerusform>%n minutt etter dagsordenen</numerusform>
            <numerusform>%n minutter etter dagsordenen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n mangler</numerusform>
            <numerusform>%n mangler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n present</source>
        <translation>
            <numerusform>%n til stede</numerusform>
            <numerusform>%n til stede</numerusform>
        </translation>
    </message>
    <message>
        <source>+ 1 min.</source>
        <translation>+ 1 min.</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Dagsorden</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Avtaler</translation>
    </message>
    <message>
        <source>Begin it on its own page, then propose the agreement there.</source>
        <translation>Begynn det på sin egen side, og foreslå så avtalen der.</translation>
    </message>
    <message>
        <source>Black screen</source>
        <translation>Svart skjerm</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Når senest</translation>
    </message>
    <message>
        <source>Close console</source>
        <translation>Lukk styringen</translation>
    </message>
    <message>
        <source>Counted hands</source>
        <translation>Opptalte hender</translation>
    </message>
    <message>
        <source>Dark room</source>
        <translation>Mørk sal</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Avstand</translation>
    </message>
    <message>
        <source>Earlier in this meeting</source>
        <translation>Tidligere i dette møtet</translation>
    </message>
    <message>
        <source>End as planned</source>
        <translation>Slutt etter planen</translation>
    </message>
    <message>
        <source>End at this pace</source>
        <translation>Slutt med dette tempoet</translation>
    </message>
    <message>
        <source>End meeting</source>
        <translation>Avslutt temamøte</translation>
    </message>
    <message>
        <source>End meeting …</source>
        <translation>Avslutt temamøte …</translation>
    </message>
    <message>
        <source>End the meeting?</source>
        <translation>Avslutte temamøtet?</translation>
    </message>
    <message>
        <source>Enter saves</source>
        <translation>Enter lagrer</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Følg opp</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsett</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Hide result</source>
        <translation>Skjul resultat</translation>
    </message>
    <message>
        <source>It becomes a rule when both the mayor and the chief executive agree.</source>
        <translation>Den blir en regel når både ordføreren og kommunedirektøren sier ja.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Make it an agreement</source>
        <translation>Gjør til avtale</translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation>Ny avtale</translation>
    </message>
    <message>
        <source>New statement</source>
        <translation>Nytt utsagn</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Neste</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Neste bilde</translation>
    </message>
    <message>
        <source>No notes for this step</source>
        <translation>Ingen notater til dette punktet</translation>
    </message>
    <message>
        <source>No projector: the picture waits</source>
        <translation>Ingen projektor: bildet venter</translation>
    </message>
    <message>
        <source>Norm</source>
        <translation>Norm</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Ikke lagret</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notater</translation>
    </message>
    <message>
        <source>Notes for you</source>
        <translation>Notater til deg</translation>
    </message>
    <message>
        <source>One display: Esc leads back here</source>
        <translation>Én skjerm: Esc fører tilbake hit</translation>
    </message>
    <message>
        <source>One less: {what}</source>
        <translation>Én mindre: {what}</translation>
    </message>
    <message>
        <source>One more: {what}</source>
        <translation>Én til: {what}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Picture {number} of {all}</source>
        <translation>Bilde {number} av {all}</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Forrige</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Forrige bilde</translation>
    </message>
    <message>
        <source>Projector connected, {size}</source>
        <translation>Projektor tilkoblet, {size}</translation>
    </message>
    <message>
        <source>Projector off, {size}</source>
        <translation>Projektor av, {size}</translation>
    </message>
    <message>
        <source>Propose as a rule</source>
        <translation>Foreslå som regel</translation>
    </message>
    <message>
        <source>Propose rule</source>
        <translation>Foreslå regel</translation>
    </message>
    <message>
        <source>Proposed as a rule</source>
        <translation>Foreslått som regel</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Responsible side</source>
        <translation>Ansvarlig side</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Results to compare with</source>
        <translation>Resultater å sammenligne med</translation>
    </message>
    <message>
        <source>Save agreement</source>
        <translation>Lagre avtale</translation>
    </message>
    <message>
        <source>Save follow-up</source>
        <translation>Lagre oppfølging</translation>
    </message>
    <message>
        <source>Save statement</source>
        <translation>Lagre utsagn</translation>
    </message>
    <message>
        <source>Saved at {time}</source>
        <translation>Lagret kl. {time}</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Lagrer …</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Avsnitt</translation>
    </message>
    <message>
        <source>Show in the room</source>
        <translation>Vis i salen</translation>
    </message>
    <message>
        <source>Show picture</source>
        <translation>Vis bildet</translation>
    </message>
    <message>
        <source>Show result</source>
        <translation>Vis resultat</translation>
    </message>
    <message>
        <source>Single letters are keys</source>
        <translation>Enkeltbokstaver er taster</translation>
    </message>
    <message>
        <source>Start or stop the time</source>
        <translation>Start eller stopp tiden</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Utsagn</translation>
    </message>
    <message>
        <source>Swap displays</source>
        <translation>Bytt skjermer</translation>
    </message>
    <message>
        <source>Take off the screen</source>
        <translation>Ta bort bildet</translation>
    </message>
    <message>
        <source>The agenda is on time</source>
        <translation>Dagsordenen holder tiden</translation>
    </message>
    <message>
        <source>The result is shown when you ask for it. Until then the room sees the question only.</source>
        <translation>Resultatet vises når du velger det. Til da ser salen bare spørsmålet.</translation>
    </message>
    <message>
        <source>The room sees now</source>
        <translation>Salen ser nå</translation>
    </message>
    <message>
        <source>The rule register is empty</source>
        <translation>Regelregisteret er tomt</translation>
    </message>
    <message>
        <source>The same question last time</source>
        <translation>Samme spørsmål sist</translation>
    </message>
    <message>
        <source>The screen is black</source>
        <translation>Skjermen er svart</translation>
    </message>
    <message>
        <source>The time stands still.</source>
        <translation>Tiden står stille.</translation>
    </message>
    <message>
        <source>This is the first picture</source>
        <translation>Dette er det første bildet</translation>
    </message>
    <message>
        <source>This is the last picture</source>
        <translation>Dette er det siste bildet</translation>
    </message>
    <message>
        <source>This picture has no result</source>
        <translation>Dette bildet har ikke noe resultat</translation>
    </message>
    <message>
        <source>Time now</source>
        <translation>Klokken er</translation>
    </message>
    <message>
        <source>Type the number, or step with ↑ and ↓</source>
        <translation>Skriv tallet, eller tell med ↑ og ↓</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Hva som ble avtalt</translation>
    </message>
    <message>
        <source>What was noted stays, and can still be mended on its page.</source>
        <translation>Det som er notert, blir stående og kan fortsatt rettes på møtets side.</translation>
    </message>
    <message>
        <source>What was said, without names</source>
        <translation>Hva som ble sagt, uten navn</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>Hvem som sørger for det</translation>
    </message>
    <message>
        <source>all counted</source>
        <translation>alle talt</translation>
    </message>
    <message>
        <source>as planned or earlier</source>
        <translation>som planlagt eller før</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>innen {day}</translation>
    </message>
    <message>
        <source>later than planned</source>
        <translation>senere enn planlagt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nå</translation>
    </message>
    <message>
        <source>of {minutes} min.</source>
        <translation>av {minutes} min.</translation>
    </message>
    <message>
        <source>over</source>
        <translation>avsluttet</translation>
    </message>
    <message>
        <source>over time</source>
        <translation>over tiden</translation>
    </message>
    <message>
        <source>too many</source>
        <translation>for mange</translation>
    </message>
    <message>
        <source>{hands} of {present}</source>
        <translation>{hands} av {present}</translation>
    </message>
    <message>
        <source>{planned} min.</source>
        <translation>{planned} min.</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>{time} igjen</translation>
    </message>
    <message>
        <source>{time} over time</source>
        <translation>{time} over tiden</translation>
    </message>
    <message>
        <source>{used} min. (plan {planned})</source>
        <translation>{used} min. (plan {planned})</translation>
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
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Open the file as it was</source>
        <translation>Åpne filen slik den var</translation>
    </message>
    <message>
        <source>The backup is restored</source>
        <translation>Sikkerhetskopien er gjenopprettet</translation>
    </message>
    <message>
        <source>The backup was not restored: {why}</source>
        <translation>Sikkerhetskopien ble ikke gjenopprettet: {why}</translation>
    </message>
    <message>
        <source>The file as it was before is kept here: {file}</source>
        <translation>Filen slik den var før, ligger her: {file}</translation>
    </message>
</context>
<context>
    <name>StartPane</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n til</numerusform>
            <numerusform>%n til</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rules</source>
        <translation>
            <numerusform>%n regel</numerusform>
            <numerusform>%n regler</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Legg til en regel</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>From a file …</source>
        <translation>Fra en fil …</translation>
    </message>
    <message>
        <source>Import a register</source>
        <translation>Importer spilleregler</translation>
    </message>
    <message>
        <source>No column</source>
        <translation>Ingen kolonne</translation>
    </message>
    <message>
        <source>Paste the register here, as a table from a document or a sheet</source>
        <translation>Lim inn reglene her som en tabell fra et dokument eller regneark</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regler</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Regneark</translation>
    </message>
    <message>
        <source>Start the register</source>
        <translation>Start reglene</translation>
    </message>
    <message>
        <source>Structure after: {source}. The words are our own.</source>
        <translation>Oppbygning etter: {source}. Ordene er våre egne.</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Ta med</translation>
    </message>
    <message>
        <source>Take the starter register and edit it, or bring your own. Nothing is stored before you start.</source>
        <translation>Begynn med startsettet og rett det til, eller ta med deres egne regler. Ingenting lagres før dere starter.</translation>
    </message>
    <message>
        <source>The register as a table, copied from a document</source>
        <translation>Reglene som tabell, kopiert fra et dokument</translation>
    </message>
    <message>
        <source>Use the starter register</source>
        <translation>Bruk startsettet</translation>
    </message>
    <message>
        <source>Which column holds what</source>
        <translation>Hvilken kolonne som inneholder hva</translation>
    </message>
    <message>
        <source>{address}: {why}</source>
        <translation>{address}: {why}</translation>
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
    <name>Steps</name>
    <message numerus="yes">
        <source>%n minutes in all</source>
        <translation>
            <numerusform>%n minutt i alt</numerusform>
            <numerusform>%n minutter i alt</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Legg til et punkt</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Dagsorden</translation>
    </message>
    <message>
        <source>Ends after the meeting</source>
        <translation>Slutter etter møtet</translation>
    </message>
    <message>
        <source>ends at {time}</source>
        <translation>slutter {time}</translation>
    </message>
</context>
<context>
    <name>StopsPart</name>
    <message>
        <source>Add a stop</source>
        <translation>Legg til et stopp</translation>
    </message>
    <message>
        <source>Body and meeting</source>
        <translation>Organ og møte</translation>
    </message>
    <message>
        <source>Papers ready</source>
        <translation>Papirer klare</translation>
    </message>
    <message>
        <source>Stops on the way</source>
        <translation>Stopp på veien</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Til hva</translation>
    </message>
    <message>
        <source>{body}, no meeting yet</source>
        <translation>{body}, ikke noe møte ennå</translation>
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
    <name>TakingPane</name>
    <message numerus="yes">
        <source>%n cannot be read</source>
        <translation>
            <numerusform>%n kan ikke leses</numerusform>
            <numerusform>%n kan ikke leses</numerusform>
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
        <source>%n more</source>
        <translation>
            <numerusform>%n til</numerusform>
            <numerusform>%n til</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nytt</numerusform>
            <numerusform>%n nye</numerusform>
        </translation>
    </message>
    <message>
        <source>2.2.2027    17:00    Finance committee    Town hall</source>
        <translation>2.2.2027    17.00    Formannskapet    Rådhuset</translation>
    </message>
    <message>
        <source>Calendars and sheets</source>
        <translation>Kalendere og regneark</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Kan ikke leses</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Endret</translation>
    </message>
    <message>
        <source>Copy the meeting calendar from a table or a mail. The columns may come in any order.</source>
        <translation>Kopier møtekalenderen fra en tabell eller en e-post. Kolonnene kan stå i hvilken som helst rekkefølge.</translation>
    </message>
    <message>
        <source>From a file …</source>
        <translation>Fra en fil …</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>Her allerede</translation>
    </message>
    <message>
        <source>Import meetings</source>
        <translation>Importer møter</translation>
    </message>
    <message>
        <source>Line {line}: {why}</source>
        <translation>Linje {line}: {why}</translation>
    </message>
    <message>
        <source>Meetings, one a line: date, time, who meets, place</source>
        <translation>Møter, ett per linje: dato, tid, hvem som har møte, sted</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nye</translation>
    </message>
    <message>
        <source>No meetings were found</source>
        <translation>Ingen møter funnet</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Overfør</translation>
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
    <name>Timeline</name>
    <message>
        <source>Disc: a meeting on the way. Ring: another meeting of the body. Line across: the agenda is sent. Triangle: papers are ready.</source>
        <translation>Prikk: møte på veien. Ring: annet møte i organet. Tverrstrek: sakslisten sendes. Trekant: papirer er klare.</translation>
    </message>
    <message>
        <source>Enter what the matter is called</source>
        <translation>Skriv hva saken heter</translation>
    </message>
    <message>
        <source>The days are changed</source>
        <translation>Dagene er endret</translation>
    </message>
    <message>
        <source>The matter has ended</source>
        <translation>Saken er avsluttet</translation>
    </message>
    <message>
        <source>The matter is open again</source>
        <translation>Saken er åpen igjen</translation>
    </message>
    <message>
        <source>The path is changed</source>
        <translation>Løpet er endret</translation>
    </message>
    <message>
        <source>The path is planned</source>
        <translation>Løpet er planlagt</translation>
    </message>
    <message>
        <source>Timeline added</source>
        <translation>Tidsplanen er lagt til</translation>
    </message>
    <message>
        <source>Timeline removed</source>
        <translation>Tidsplanen er fjernet</translation>
    </message>
    <message>
        <source>Way of {title}</source>
        <translation>Veien for {title}</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation>ikke valgt ennå</translation>
    </message>
    <message>
        <source>{body} is skipped, though it is its area</source>
        <translation>{body} hoppes over, enda det er utvalgets område</translation>
    </message>
    <message>
        <source>{body} is skipped, though the matter costs money</source>
        <translation>{body} hoppes over, enda saken koster penger</translation>
    </message>
    <message>
        <source>{body}: no meeting is chosen</source>
        <translation>{body}: ikke noe møte er valgt</translation>
    </message>
    <message>
        <source>{body}: papers come after the agenda was sent on {day}</source>
        <translation>{body}: papirer kommer etter at sakslisten er sendt {day}</translation>
    </message>
    <message>
        <source>{body}: the meeting on {day} is cancelled</source>
        <translation>{body}: møtet {day} er avlyst</translation>
    </message>
    <message>
        <source>{body}: the meeting on {day} is not after the one before</source>
        <translation>{body}: møtet {day} ligger ikke etter det forrige</translation>
    </message>
</context>
<context>
    <name>TimelineChart</name>
    <message>
        <source>Timeline as a chart</source>
        <translation>Tidsplan som tegning</translation>
    </message>
    <message>
        <source>{body}: meeting on {day}</source>
        <translation>{body}: møte {day}</translation>
    </message>
    <message>
        <source>{body}: on the way, {day}</source>
        <translation>{body}: på veien, {day}</translation>
    </message>
    <message>
        <source>{body}: papers are ready {day}</source>
        <translation>{body}: papirer er klare {day}</translation>
    </message>
    <message>
        <source>{body}: the agenda is sent {day}</source>
        <translation>{body}: sakslisten sendes {day}</translation>
    </message>
</context>
<context>
    <name>TimelinePaper</name>
    <message>
        <source>Agenda is sent</source>
        <translation>Saksliste sendes</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Organ</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Møte</translation>
    </message>
    <message>
        <source>No meeting has been chosen yet.</source>
        <translation>Det er ikke valgt noe møte ennå.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tidsplan</translation>
    </message>
    <message>
        <source>To be seen to</source>
        <translation>Å se på</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Til hva</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
</context>
<context>
    <name>Timetable</name>
    <message>
        <source>Add an item</source>
        <translation>Legg til punkt</translation>
    </message>
    <message>
        <source>Begins {length} before the item above has ended</source>
        <translation>Begynner {length} før punktet over er slutt</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutter</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Tidsplan</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Hva som skjer</translation>
    </message>
    <message>
        <source>{length} in all</source>
        <translation>{length} i alt</translation>
    </message>
    <message>
        <source>{length} without programme before this</source>
        <translation>{length} uten program før dette</translation>
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
        <source>Right contact for {area}: {name}</source>
        <translation>Rett kontakt for {area}: {name}</translation>
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
    <name>UnlockPage</name>
    <message>
        <source>Eight groups from the printed sheet; case, spaces and dashes do not matter</source>
        <translation>Åtte grupper fra det utskrevne arket; store og små bokstaver, mellomrom og streker spiller ingen rolle</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nytt passord</translation>
    </message>
    <message>
        <source>New password once more</source>
        <translation>Nytt passord en gang til</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passord</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Gjenopprettingsnøkkel</translation>
    </message>
    <message>
        <source>Remember on this computer</source>
        <translation>Husk på denne datamaskinen</translation>
    </message>
    <message>
        <source>Samspil is locked</source>
        <translation>Samspil er låst</translation>
    </message>
    <message>
        <source>The file is protected</source>
        <translation>Filen er beskyttet</translation>
    </message>
    <message>
        <source>The password is being checked</source>
        <translation>Passordet blir kontrollert</translation>
    </message>
    <message>
        <source>The two passwords differ</source>
        <translation>De to passordene er ikke like</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Lås opp</translation>
    </message>
    <message>
        <source>Use the password</source>
        <translation>Bruk passordet</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>Bruk gjenopprettingsnøkkelen</translation>
    </message>
    <message>
        <source>What you were writing is kept.</source>
        <translation>Det du holdt på å skrive, er tatt vare på.</translation>
    </message>
    <message>
        <source>{count} characters or more</source>
        <translation>Minst {count} tegn</translation>
    </message>
</context>
<context>
    <name>Unsaved</name>
    <message>
        <source>Paste it where it belongs.</source>
        <translation>Lim den inn der den hører hjemme.</translation>
    </message>
    <message>
        <source>The field {name} is not there any more</source>
        <translation>Feltet {name} er der ikke lenger</translation>
    </message>
    <message>
        <source>The text was copied.</source>
        <translation>Teksten er kopiert.</translation>
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
    <name>Veil</name>
    <message>
        <source>Samspil is locked</source>
        <translation>Samspil er låst</translation>
    </message>
</context>
<context>
    <name>Visit</name>
    <message numerus="yes">
        <source>%n days left: a visit must be possible by {day}</source>
        <translation>
            <numerusform>%n dag igjen: et besøk skal være mulig innen {day}</numerusform>
            <numerusform>%n dager igjen: et besøk skal være mulig innen {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visits in the last twelve months</source>
        <translation>
            <numerusform>%n besøk de siste tolv månedene</numerusform>
            <numerusform>%n besøk de siste tolv månedene</numerusform>
        </translation>
    </message>
    <message>
        <source>A confirmed visit is moved, or cancelled.</source>
        <translation>Et bekreftet besøk flyttes eller avlyses.</translation>
    </message>
    <message>
        <source>A director</source>
        <translation>En kommunalsjef</translation>
    </message>
    <message>
        <source>A visit should have been possible by {day}</source>
        <translation>Et besøk skulle ha vært mulig innen {day}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>An exception is for a visit that lies ahead.</source>
        <translation>Et unntak gjelder et besøk som ligger fram i tid.</translation>
    </message>
    <message>
        <source>Background note</source>
        <translation>Bakgrunnsnotat</translation>
    </message>
    <message>
        <source>Being planned</source>
        <translation>Planlegges</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Avlyste</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Avlyst</translation>
    </message>
    <message>
        <source>Cancelled by {who}</source>
        <translation>Avlyst av {who}</translation>
    </message>
    <message>
        <source>Close visit</source>
        <translation>Avslutt besøk</translation>
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
        <source>Coming</source>
        <translation>Kommende</translation>
    </message>
    <message>
        <source>Committee&apos;s visit</source>
        <translation>Utvalgsbesøk</translation>
    </message>
    <message>
        <source>Confirm visit</source>
        <translation>Bekreft besøk</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bekreftet</translation>
    </message>
    <message>
        <source>Confirmed by {who}</source>
        <translation>Bekreftet av {who}</translation>
    </message>
    <message>
        <source>Decline the time, and offer another one within the month.</source>
        <translation>Avslå tidspunktet, og tilby et annet innen måneden.</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Avslått</translation>
    </message>
    <message>
        <source>Declined by {who}</source>
        <translation>Avslått av {who}</translation>
    </message>
    <message>
        <source>Enter a day that is not after the visit.</source>
        <translation>Skriv en dag som ikke er etter besøket.</translation>
    </message>
    <message>
        <source>Enter day and start first.</source>
        <translation>Skriv dag og starttid først.</translation>
    </message>
    <message>
        <source>Enter the day on which it was done.</source>
        <translation>Skriv dagen det ble gjort.</translation>
    </message>
    <message>
        <source>Exception from the quarantine, decided by {name}: {reason}</source>
        <translation>Unntak fra karensperioden, besluttet av {name}: {reason}</translation>
    </message>
    <message>
        <source>External visit</source>
        <translation>Eksternt besøk</translation>
    </message>
    <message>
        <source>Give the reason</source>
        <translation>Oppgi grunnen</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Gjennomført</translation>
    </message>
    <message>
        <source>Held visits</source>
        <translation>Gjennomførte</translation>
    </message>
    <message>
        <source>Internal plan</source>
        <translation>Intern plan</translation>
    </message>
    <message>
        <source>Internal plan and background note stay inside the house.</source>
        <translation>Intern plan og bakgrunnsnotat blir i huset.</translation>
    </message>
    <message>
        <source>It is kept in the history.</source>
        <translation>Den lagres i historikken.</translation>
    </message>
    <message>
        <source>Mark as held</source>
        <translation>Merk som gjennomført</translation>
    </message>
    <message>
        <source>Marked as held by {who}</source>
        <translation>Merket som gjennomført av {who}</translation>
    </message>
    <message>
        <source>Mayor&apos;s visit</source>
        <translation>Ordførerens besøk</translation>
    </message>
    <message>
        <source>Member&apos;s visit</source>
        <translation>Medlemsbesøk</translation>
    </message>
    <message>
        <source>No guests are named yet</source>
        <translation>Ingen gjester er ført opp ennå</translation>
    </message>
    <message>
        <source>Only a declined or cancelled visit can be taken up again.</source>
        <translation>Bare et avslått eller avlyst besøk kan tas opp igjen.</translation>
    </message>
    <message>
        <source>Only a request or a visit being planned can be declined.</source>
        <translation>Bare et ønske eller et besøk under planlegging kan avslås.</translation>
    </message>
    <message>
        <source>Only a visit that lies ahead can be called off.</source>
        <translation>Bare et kommende besøk kan avlyses.</translation>
    </message>
    <message>
        <source>Only the time of a visit that is not confirmed can be declined</source>
        <translation>Bare tidspunktet for et besøk som ikke er bekreftet, kan avslås</translation>
    </message>
    <message>
        <source>Open that visit instead.</source>
        <translation>Åpne det besøket i stedet.</translation>
    </message>
    <message>
        <source>Papers, intranet and case number can still be entered.</source>
        <translation>Papirer, intranett og saksnummer kan fortsatt føres inn.</translation>
    </message>
    <message>
        <source>Planning started by {who}</source>
        <translation>Planlegging startet av {who}</translation>
    </message>
    <message>
        <source>Programme with timetable</source>
        <translation>Program med tidsplan</translation>
    </message>
    <message>
        <source>Registered by {who}</source>
        <translation>Registrert av {who}</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Ønsket</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Lagret</translation>
    </message>
    <message>
        <source>Start planning</source>
        <translation>Start planleggingen</translation>
    </message>
    <message>
        <source>The centre head</source>
        <translation>Områdelederen</translation>
    </message>
    <message>
        <source>The communications department</source>
        <translation>Kommunikasjonsavdelingen</translation>
    </message>
    <message>
        <source>The day lies ahead</source>
        <translation>Dagen ligger fram i tid</translation>
    </message>
    <message>
        <source>The declined time is kept</source>
        <translation>Det avslåtte tidspunktet er lagret</translation>
    </message>
    <message>
        <source>The director</source>
        <translation>Kommunalsjefen</translation>
    </message>
    <message>
        <source>The exception is kept</source>
        <translation>Unntaket er lagret</translation>
    </message>
    <message>
        <source>The guest&apos;s officials</source>
        <translation>Gjestens embetsverk</translation>
    </message>
    <message>
        <source>The guest&apos;s officials get the programme only</source>
        <translation>Gjestens embetsverk får bare programmet</translation>
    </message>
    <message>
        <source>The head of the institution</source>
        <translation>Virksomhetslederen</translation>
    </message>
    <message>
        <source>The host</source>
        <translation>Verten</translation>
    </message>
    <message>
        <source>The host is at {number} {title} at the same time</source>
        <translation>Verten er samtidig på {number} {title}</translation>
    </message>
    <message>
        <source>The institution</source>
        <translation>Virksomheten</translation>
    </message>
    <message>
        <source>The institution has {number} {title} on the same day</source>
        <translation>Virksomheten har {number} {title} samme dag</translation>
    </message>
    <message>
        <source>The mailbox</source>
        <translation>Postkassen</translation>
    </message>
    <message>
        <source>The mayor must be told before the visit</source>
        <translation>Ordføreren skal ha beskjed før besøket</translation>
    </message>
    <message>
        <source>The mayor&apos;s secretary</source>
        <translation>Ordførerens sekretær</translation>
    </message>
    <message>
        <source>The request has become {number} already</source>
        <translation>Ønsket er allerede blitt til {number}</translation>
    </message>
    <message>
        <source>The unit&apos;s staff</source>
        <translation>De ansatte i enheten</translation>
    </message>
    <message>
        <source>The visit has been held</source>
        <translation>Besøket er gjennomført</translation>
    </message>
    <message>
        <source>The visit has ended</source>
        <translation>Besøket er slutt</translation>
    </message>
    <message>
        <source>The visit has no day and time yet</source>
        <translation>Besøket har ingen dag og tid ennå</translation>
    </message>
    <message>
        <source>This cannot be undone</source>
        <translation>Dette kan ikke angres</translation>
    </message>
    <message>
        <source>This visit cannot be cancelled</source>
        <translation>Dette besøket kan ikke avlyses</translation>
    </message>
    <message>
        <source>This visit cannot be declined</source>
        <translation>Dette besøket kan ikke avslås</translation>
    </message>
    <message>
        <source>This visit is not called off</source>
        <translation>Dette besøket er ikke avlyst</translation>
    </message>
    <message>
        <source>Undo the last step to change it.</source>
        <translation>Angre det siste trinnet for å endre det.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Angret</translation>
    </message>
    <message>
        <source>Within the month, which ends on {day}</source>
        <translation>Innenfor måneden, som slutter {day}</translation>
    </message>
    <message>
        <source>archive-{number}.zip</source>
        <translation>arkiv-{number}.zip</translation>
    </message>
    <message>
        <source>background-note-{number}.pdf</source>
        <translation>bakgrunnsnotat-{number}.pdf</translation>
    </message>
    <message>
        <source>confirmation-{number}.pdf</source>
        <translation>bekreftelse-{number}.pdf</translation>
    </message>
    <message>
        <source>day</source>
        <translation>dag</translation>
    </message>
    <message>
        <source>group-chairs-{number}.pdf</source>
        <translation>gruppeledere-{number}.pdf</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nummer</translation>
    </message>
    <message>
        <source>programme-internal-{number}.pdf</source>
        <translation>program-internt-{number}.pdf</translation>
    </message>
    <message>
        <source>programme-{number}.pdf</source>
        <translation>program-{number}.pdf</translation>
    </message>
    <message>
        <source>state</source>
        <translation>status</translation>
    </message>
    <message>
        <source>time of request</source>
        <translation>dato for ønsket</translation>
    </message>
    <message>
        <source>title</source>
        <translation>tittel</translation>
    </message>
    <message>
        <source>visit-{number}.ics</source>
        <translation>besøk-{number}.ics</translation>
    </message>
    <message>
        <source>{day} lies in the quarantine</source>
        <translation>{day} ligger i karensperioden</translation>
    </message>
    <message>
        <source>{document} is recorded as sent</source>
        <translation>{document} er notert som sendt</translation>
    </message>
    <message>
        <source>{number} is being planned</source>
        <translation>{number} planlegges</translation>
    </message>
    <message>
        <source>{number} is cancelled</source>
        <translation>{number} er avlyst</translation>
    </message>
    <message>
        <source>{number} is closed</source>
        <translation>{number} er avsluttet</translation>
    </message>
    <message>
        <source>{number} is confirmed</source>
        <translation>{number} er bekreftet</translation>
    </message>
    <message>
        <source>{number} is declined</source>
        <translation>{number} er avslått</translation>
    </message>
    <message>
        <source>{number} is marked as held</source>
        <translation>{number} er merket som gjennomført</translation>
    </message>
    <message>
        <source>{number} is registered</source>
        <translation>{number} er registrert</translation>
    </message>
    <message>
        <source>{number} was moved to {day}</source>
        <translation>{number} ble flyttet til {day}</translation>
    </message>
    <message>
        <source>{ratio} staff for each guest. The limit is {limit}.</source>
        <translation>{ratio} ansatte per gjest. Grensen er {limit}.</translation>
    </message>
</context>
<context>
    <name>VisitBoard</name>
    <message>
        <source>Internal plan</source>
        <translation>Intern plan</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
</context>
<context>
    <name>VisitBody</name>
    <message numerus="yes">
        <source>%n items missing</source>
        <translation>
            <numerusform>%n punkt mangler</numerusform>
            <numerusform>%n punkter mangler</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Avtale</translation>
    </message>
    <message>
        <source>Background note</source>
        <translation>Bakgrunnsnotat</translation>
    </message>
    <message>
        <source>Changed by {who}: {fields}</source>
        <translation>Endret av {who}: {fields}</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumenter</translation>
    </message>
    <message>
        <source>Double click to change the title</source>
        <translation>Dobbeltklikk for å endre tittelen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historikk</translation>
    </message>
    <message>
        <source>Host: {name}</source>
        <translation>Vert: {name}</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deltakere</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Title of the visit</source>
        <translation>Besøkets tittel</translation>
    </message>
    <message>
        <source>case {number}</source>
        <translation>sak {number}</translation>
    </message>
    <message>
        <source>request from {name}, {day}</source>
        <translation>henvendelse fra {name}, {day}</translation>
    </message>
    <message>
        <source>request of {day}</source>
        <translation>henvendelse {day}</translation>
    </message>
</context>
<context>
    <name>VisitCards</name>
    <message>
        <source>Administration</source>
        <translation>Administrasjon</translation>
    </message>
    <message>
        <source>Before: {state}</source>
        <translation>Før: {state}</translation>
    </message>
    <message>
        <source>Belongs to this visit</source>
        <translation>Hører til besøket</translation>
    </message>
    <message>
        <source>Go to: {what}</source>
        <translation>Gå til: {what}</translation>
    </message>
    <message>
        <source>Group chairs</source>
        <translation>Gruppeledere</translation>
    </message>
    <message>
        <source>Group chairs told …</source>
        <translation>Gruppeledere orientert …</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Gjester</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Virksomhet</translation>
    </message>
    <message>
        <source>Leader: {name}</source>
        <translation>Leder: {name}</translation>
    </message>
    <message>
        <source>Mayor told …</source>
        <translation>Ordføreren orientert …</translation>
    </message>
    <message>
        <source>No visits in the last twelve months</source>
        <translation>Ingen besøk det siste året</translation>
    </message>
    <message>
        <source>Politicians</source>
        <translation>Folkevalgte</translation>
    </message>
    <message>
        <source>The group chairs have not been told that members may attend.</source>
        <translation>Gruppelederne har ikke fått vite at medlemmer kan delta.</translation>
    </message>
    <message>
        <source>The mayor</source>
        <translation>Ordføreren</translation>
    </message>
    <message>
        <source>The mayor may join any visit, and has not been told of it.</source>
        <translation>Ordføreren kan delta på ethvert besøk og er ikke orientert om dette.</translation>
    </message>
    <message>
        <source>The mayor must be told before the visit.</source>
        <translation>Ordføreren skal ha beskjed før besøket.</translation>
    </message>
    <message>
        <source>The request in the question register</source>
        <translation>Henvendelsen blant spørsmålene</translation>
    </message>
    <message>
        <source>Told on {day}</source>
        <translation>Orientert {day}</translation>
    </message>
    <message>
        <source>Turnout</source>
        <translation>Oppmøte</translation>
    </message>
    <message>
        <source>{done} of {count}</source>
        <translation>{done} av {count}</translation>
    </message>
</context>
<context>
    <name>VisitCheck</name>
    <message>
        <source>A contact has no name</source>
        <translation>En kontakt mangler navn</translation>
    </message>
    <message>
        <source>A guest has no name</source>
        <translation>En gjest mangler navn</translation>
    </message>
    <message>
        <source>A participant has no name</source>
        <translation>En deltaker mangler navn</translation>
    </message>
    <message>
        <source>An internal task has no possible time</source>
        <translation>En intern oppgave har et umulig tidspunkt</translation>
    </message>
    <message>
        <source>Enter a time from 00.00 to 24.00.</source>
        <translation>Skriv et klokkeslett fra 00.00 til 24.00.</translation>
    </message>
    <message>
        <source>Enter an end that is later than the start.</source>
        <translation>Skriv en sluttid som er etter starten.</translation>
    </message>
    <message>
        <source>Enter at most {most} letters.</source>
        <translation>Skriv høyst {most} tegn.</translation>
    </message>
    <message>
        <source>Enter at most {most} lines.</source>
        <translation>Skriv høyst {most} linjer.</translation>
    </message>
    <message>
        <source>Enter from 1 minute to 24 hours.</source>
        <translation>Skriv fra 1 minutt til 24 timer.</translation>
    </message>
    <message>
        <source>Enter one.</source>
        <translation>Skriv en.</translation>
    </message>
    <message>
        <source>Enter the name, or remove the line.</source>
        <translation>Skriv navnet, eller fjern linjen.</translation>
    </message>
    <message>
        <source>Enter what happens.</source>
        <translation>Skriv hva som skjer.</translation>
    </message>
    <message>
        <source>Line {number} of the timetable has no length</source>
        <translation>Linje {number} i tidsplanen mangler lengde</translation>
    </message>
    <message>
        <source>Line {number} of the timetable has no text</source>
        <translation>Linje {number} i tidsplanen mangler tekst</translation>
    </message>
    <message>
        <source>Line {number} of the timetable lasts longer than a day</source>
        <translation>Linje {number} i tidsplanen varer lenger enn et døgn</translation>
    </message>
    <message>
        <source>Line {number} of the timetable starts outside the day</source>
        <translation>Linje {number} i tidsplanen begynner utenfor døgnet</translation>
    </message>
    <message>
        <source>Shorten it, or make a visit for each day.</source>
        <translation>Gjør den kortere, eller lag et besøk for hver dag.</translation>
    </message>
    <message>
        <source>The list is too long</source>
        <translation>Listen er for lang</translation>
    </message>
    <message>
        <source>The text is too long</source>
        <translation>Teksten er for lang</translation>
    </message>
    <message>
        <source>The time lies outside the day</source>
        <translation>Tidspunktet ligger utenfor døgnet</translation>
    </message>
    <message>
        <source>The timetable lasts longer than a day</source>
        <translation>Tidsplanen varer lenger enn et døgn</translation>
    </message>
    <message>
        <source>The visit ends before it starts</source>
        <translation>Besøket slutter før det begynner</translation>
    </message>
    <message>
        <source>The visit has no title</source>
        <translation>Besøket mangler tittel</translation>
    </message>
</context>
<context>
    <name>VisitDetail</name>
    <message>
        <source>Saved {time}</source>
        <translation>Lagret {time}</translation>
    </message>
</context>
<context>
    <name>VisitDocuments</name>
    <message>
        <source>Documents</source>
        <translation>Dokumenter</translation>
    </message>
    <message>
        <source>Mail draft</source>
        <translation>E-postutkast</translation>
    </message>
    <message>
        <source>Note as sent</source>
        <translation>Noter som sendt</translation>
    </message>
    <message>
        <source>Preview and print</source>
        <translation>Vis og skriv ut</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
</context>
<context>
    <name>VisitDoing</name>
    <message>
        <source>Cancel the visit</source>
        <translation>Avlys besøket</translation>
    </message>
    <message>
        <source>Cancel visit</source>
        <translation>Avlys besøk</translation>
    </message>
    <message>
        <source>Cancel visit …</source>
        <translation>Avlys besøk …</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Avslå</translation>
    </message>
    <message>
        <source>Decline the visit</source>
        <translation>Avslå besøket</translation>
    </message>
    <message>
        <source>Decline this time …</source>
        <translation>Avslå tidspunktet …</translation>
    </message>
    <message>
        <source>Decline visit …</source>
        <translation>Avslå besøk …</translation>
    </message>
    <message>
        <source>Declined time</source>
        <translation>Avslått tidspunkt</translation>
    </message>
    <message>
        <source>Exception from the quarantine</source>
        <translation>Unntak fra karensperioden</translation>
    </message>
    <message>
        <source>I have sent it</source>
        <translation>Jeg har sendt det</translation>
    </message>
    <message>
        <source>Keep the declined time</source>
        <translation>Lagre det avslåtte tidspunktet</translation>
    </message>
    <message>
        <source>Note an exception …</source>
        <translation>Noter unntak …</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Noter det</translation>
    </message>
    <message>
        <source>Note the exception</source>
        <translation>Noter unntaket</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begrunnelse</translation>
    </message>
    <message>
        <source>Take the visit up again</source>
        <translation>Ta besøket opp igjen</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Ta opp igjen</translation>
    </message>
    <message>
        <source>Take up again …</source>
        <translation>Ta opp igjen …</translation>
    </message>
    <message>
        <source>The group chairs have been told</source>
        <translation>Gruppelederne er orientert</translation>
    </message>
    <message>
        <source>The mayor has been told</source>
        <translation>Ordføreren er orientert</translation>
    </message>
    <message>
        <source>The month within which a visit must be possible goes on running.</source>
        <translation>Måneden der et besøk skal være mulig, løper videre.</translation>
    </message>
    <message>
        <source>The name and the reason are kept with the visit and in the log.</source>
        <translation>Navn og begrunnelse lagres med besøket og i loggen.</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>Orientert den</translation>
    </message>
    <message>
        <source>What members got stands in the ledger, and cannot be undone there.</source>
        <translation>Det medlemmer har fått, står blant utsendingene og kan ikke angres der.</translation>
    </message>
    <message>
        <source>{document} has been sent</source>
        <translation>{document} er sendt</translation>
    </message>
</context>
<context>
    <name>VisitForm</name>
    <message>
        <source>Agreed with the leader on</source>
        <translation>Avtalt med lederen den</translation>
    </message>
    <message>
        <source>Agreed with the press</source>
        <translation>Avtalt med pressen</translation>
    </message>
    <message>
        <source>Came in through</source>
        <translation>Kom inn via</translation>
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
        <source>Confirmed in writing on</source>
        <translation>Skriftlig bekreftet den</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Innhold</translation>
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
        <translation>Besluttet av</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Besluttet den</translation>
    </message>
    <message>
        <source>Declined date</source>
        <translation>Avslått dato</translation>
    </message>
    <message>
        <source>Declined times</source>
        <translation>Avslåtte tidspunkter</translation>
    </message>
    <message>
        <source>Exception from the quarantine</source>
        <translation>Unntak fra karens</translation>
    </message>
    <message>
        <source>Facts about the institution</source>
        <translation>Fakta om virksomheten</translation>
    </message>
    <message>
        <source>Filed on</source>
        <translation>Journalført den</translation>
    </message>
    <message>
        <source>For example: The minister visits the school</source>
        <translation>For eksempel: Statsråden besøker skolen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>Group chairs told</source>
        <translation>Gruppeledere orientert</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Gjester</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hvordan</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Virksomhet</translation>
    </message>
    <message>
        <source>Internal plan</source>
        <translation>Intern plan</translation>
    </message>
    <message>
        <source>It is kept in the history.</source>
        <translation>Det lagres i historikken.</translation>
    </message>
    <message>
        <source>Kind of visit</source>
        <translation>Besøkstype</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Leder</translation>
    </message>
    <message>
        <source>Likely questions</source>
        <translation>Spørsmål som kan komme</translation>
    </message>
    <message>
        <source>Mayor told</source>
        <translation>Ordføreren orientert</translation>
    </message>
    <message>
        <source>Meeting place</source>
        <translation>Møtested</translation>
    </message>
    <message>
        <source>Members who visit</source>
        <translation>Medlemmer på besøk</translation>
    </message>
    <message>
        <source>Not part of the visit</source>
        <translation>Besøket omfatter ikke</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Anledning</translation>
    </message>
    <message>
        <source>Papers sent</source>
        <translation>Sendte papirer</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deltakere</translation>
    </message>
    <message>
        <source>Points to make</source>
        <translation>Budskap</translation>
    </message>
    <message>
        <source>Practical matters</source>
        <translation>Praktisk</translation>
    </message>
    <message>
        <source>Press contact</source>
        <translation>Pressekontakt</translation>
    </message>
    <message>
        <source>Professional head</source>
        <translation>Fagsjef</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Formål</translation>
    </message>
    <message>
        <source>Purpose and topics agreed on</source>
        <translation>Formål og temaer avtalt den</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begrunnelse</translation>
    </message>
    <message>
        <source>Reminded of the confidentiality duty</source>
        <translation>Minnet om taushetsplikten</translation>
    </message>
    <message>
        <source>Requested on</source>
        <translation>Henvendelse den</translation>
    </message>
    <message>
        <source>The guest&apos;s officials</source>
        <translation>Gjestens embetsverk</translation>
    </message>
    <message>
        <source>The leader is present the whole time</source>
        <translation>Lederen er til stede hele tiden</translation>
    </message>
    <message>
        <source>The mayor takes part</source>
        <translation>Ordføreren deltar</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Tidsplan</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Told on the intranet</source>
        <translation>Omtalt på intranettet</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temaer</translation>
    </message>
    <message>
        <source>Voter or debate meeting across the parties</source>
        <translation>Velger- eller debattmøte på tvers av partiene</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Hvem som henvender seg</translation>
    </message>
    <message>
        <source>Why it was not possible</source>
        <translation>Hvorfor det ikke lot seg gjøre</translation>
    </message>
    <message>
        <source>Wished date</source>
        <translation>Ønsket dato</translation>
    </message>
</context>
<context>
    <name>VisitList</name>
    <message numerus="yes">
        <source>%n visits ahead</source>
        <translation>
            <numerusform>%n kommende besøk</numerusform>
            <numerusform>%n kommende besøk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a date</source>
        <translation>
            <numerusform>%n uten dato</numerusform>
            <numerusform>%n uten dato</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitLists</name>
    <message>
        <source>About</source>
        <translation>Om</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>Legg til kontakt</translation>
    </message>
    <message>
        <source>Add a guest</source>
        <translation>Legg til gjest</translation>
    </message>
    <message>
        <source>Add a participant</source>
        <translation>Legg til deltaker</translation>
    </message>
    <message>
        <source>Add a point</source>
        <translation>Legg til budskap</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Legg til spørsmål</translation>
    </message>
    <message>
        <source>Add an internal task</source>
        <translation>Legg til intern oppgave</translation>
    </message>
    <message>
        <source>Contacts among the guest&apos;s officials</source>
        <translation>Kontakter hos gjestens embetsverk</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Utført</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Gives presentation</source>
        <translation>Holder innlegg</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Gjester</translation>
    </message>
    <message>
        <source>Internal plan</source>
        <translation>Intern plan</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Er</translation>
    </message>
    <message>
        <source>Likely questions</source>
        <translation>Mulige spørsmål</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutter</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Embete</translation>
    </message>
    <message>
        <source>Participants and roles</source>
        <translation>Deltakere og roller</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Budskap</translation>
    </message>
    <message>
        <source>Points to make</source>
        <translation>Budskap</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Spørsmål</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Suggested answer</source>
        <translation>Forslag til svar</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Oppgave</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Hva de gjør</translation>
    </message>
    <message>
        <source>only internal</source>
        <translation>kun internt</translation>
    </message>
</context>
<context>
    <name>VisitNeed</name>
    <message>
        <source>Add the head of the institution to the participants</source>
        <translation>Legg virksomhetslederen til deltakerne</translation>
    </message>
    <message>
        <source>Agree how the press is handled</source>
        <translation>Avtal hvordan pressen håndteres</translation>
    </message>
    <message>
        <source>Agree purpose and topics beforehand</source>
        <translation>Avtal formål og temaer på forhånd</translation>
    </message>
    <message>
        <source>Agree the meeting with the head of the institution</source>
        <translation>Avtal møtet med virksomhetslederen</translation>
    </message>
    <message>
        <source>Choose a day outside the quarantine</source>
        <translation>Velg en dag utenfor karensperioden</translation>
    </message>
    <message>
        <source>Choose the committee</source>
        <translation>Velg utvalget</translation>
    </message>
    <message>
        <source>Choose the host</source>
        <translation>Velg verten</translation>
    </message>
    <message>
        <source>Choose the institution</source>
        <translation>Velg virksomheten</translation>
    </message>
    <message>
        <source>Choose the members who visit</source>
        <translation>Velg medlemmene som kommer på besøk</translation>
    </message>
    <message>
        <source>Choose the way the request came in by</source>
        <translation>Velg hvilken vei ønsket kom inn</translation>
    </message>
    <message>
        <source>Describe the roles of other staff</source>
        <translation>Beskriv rollene til andre ansatte</translation>
    </message>
    <message>
        <source>Enter day and time</source>
        <translation>Skriv dag og tid</translation>
    </message>
    <message>
        <source>Enter purpose and content</source>
        <translation>Skriv formål og innhold</translation>
    </message>
    <message>
        <source>Enter the case number, and when everything was filed</source>
        <translation>Skriv saksnummeret, og når alt ble journalført</translation>
    </message>
    <message>
        <source>Enter the guests with their names</source>
        <translation>Skriv gjestene med navn</translation>
    </message>
    <message>
        <source>Enter the professional head it is arranged with</source>
        <translation>Skriv den faglige lederen besøket er avtalt med</translation>
    </message>
    <message>
        <source>Enter the topics</source>
        <translation>Skriv temaene</translation>
    </message>
    <message>
        <source>Enter when every paper was sent</source>
        <translation>Skriv når hvert papir ble sendt</translation>
    </message>
    <message>
        <source>Enter when it was announced on the intranet</source>
        <translation>Skriv når det ble omtalt på intranettet</translation>
    </message>
    <message>
        <source>Go through what is not part of the visit</source>
        <translation>Gå gjennom hva besøket ikke omfatter</translation>
    </message>
    <message>
        <source>Make the internal plan, with somebody responsible for every task</source>
        <translation>Lag den interne planen med en ansvarlig for hver oppgave</translation>
    </message>
    <message>
        <source>Make the timetable</source>
        <translation>Lag tidsplanen</translation>
    </message>
    <message>
        <source>Make the visit shorter</source>
        <translation>Gjør besøket kortere</translation>
    </message>
    <message>
        <source>Mend the overlaps in the timetable</source>
        <translation>Rett overlapp i tidsplanen</translation>
    </message>
    <message>
        <source>Remind of the duty of confidentiality</source>
        <translation>Minn om taushetsplikten</translation>
    </message>
    <message>
        <source>Send the background note to the host</source>
        <translation>Send bakgrunnsnotatet til verten</translation>
    </message>
    <message>
        <source>Send the leader&apos;s written confirmation</source>
        <translation>Send lederens skriftlige bekreftelse</translation>
    </message>
    <message>
        <source>Send the programme to the guest&apos;s officials</source>
        <translation>Send programmet til gjestens embetsverk</translation>
    </message>
    <message>
        <source>Tell the group chairs</source>
        <translation>Orienter gruppelederne</translation>
    </message>
    <message>
        <source>The chair of the committee arranges the visit</source>
        <translation>Utvalgslederen avtaler besøket</translation>
    </message>
    <message>
        <source>The day of the visit has not come yet</source>
        <translation>Dagen for besøket er ikke kommet ennå</translation>
    </message>
    <message>
        <source>The head of the institution must be present</source>
        <translation>Virksomhetslederen må være til stede</translation>
    </message>
    <message>
        <source>The institution must belong to the committee&apos;s own area</source>
        <translation>Virksomheten må høre til utvalgets eget område</translation>
    </message>
    <message>
        <source>The mayor must be told before the visit</source>
        <translation>Ordføreren skal ha beskjed før besøket</translation>
    </message>
    <message>
        <source>The mayor must have been told before the visit</source>
        <translation>Ordføreren må ha fått beskjed før besøket</translation>
    </message>
</context>
<context>
    <name>VisitNotice</name>
    <message>
        <source>Make it shorter before it is confirmed.</source>
        <translation>Gjør det kortere før det bekreftes.</translation>
    </message>
    <message>
        <source>Note an exception …</source>
        <translation>Noter unntak …</translation>
    </message>
    <message>
        <source>The month has run out</source>
        <translation>Måneden er gått</translation>
    </message>
    <message>
        <source>The month is running out</source>
        <translation>Måneden er snart gått</translation>
    </message>
    <message>
        <source>The visit is longer than {length}</source>
        <translation>Besøket varer mer enn {length}</translation>
    </message>
    <message>
        <source>Use {day}, the first free date</source>
        <translation>Bruk {day}, første ledige dato</translation>
    </message>
    <message>
        <source>{day} lies in the quarantine</source>
        <translation>{day} ligger i karensperioden</translation>
    </message>
    <message>
        <source>{day} lies in the quarantine, and an exception is decided</source>
        <translation>{day} ligger i karensperioden, og et unntak er besluttet</translation>
    </message>
    <message>
        <source>{name} decided on {day}: {reason}</source>
        <translation>Besluttet av {name} {day}: {reason}</translation>
    </message>
</context>
<context>
    <name>VisitPaper</name>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n timer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minutt</numerusform>
            <numerusform>%n minutter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visits in the last twelve months</source>
        <translation>
            <numerusform>%n besøk de siste tolv månedene</numerusform>
            <numerusform>%n besøk de siste tolv månedene</numerusform>
        </translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administrasjon</translation>
    </message>
    <message>
        <source>Attending</source>
        <translation>Deltakelse</translation>
    </message>
    <message>
        <source>Background note</source>
        <translation>Bakgrunnsnotat</translation>
    </message>
    <message>
        <source>Calendar entry</source>
        <translation>Kalenderavtale</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Sak</translation>
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
        <source>Catering</source>
        <translation>Servering</translation>
    </message>
    <message>
        <source>Centre head</source>
        <translation>Områdeleder</translation>
    </message>
    <message>
        <source>Communications</source>
        <translation>Kommunikasjon</translation>
    </message>
    <message>
        <source>Confidentiality and the mayor&apos;s right</source>
        <translation>Taushetsplikt og ordførerens rett</translation>
    </message>
    <message>
        <source>Confirmation of visit</source>
        <translation>Bekreftelse på besøk</translation>
    </message>
    <message>
        <source>Confirmation of visit to {institution}</source>
        <translation>Bekreftelse på besøk ved {institution}</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Innhold</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Decisions on what somebody is granted</source>
        <translation>Vedtak om hva en innbygger får innvilget</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Kommunalsjef</translation>
    </message>
    <message>
        <source>Discussing single cases; examples without names are possible</source>
        <translation>Å drøfte enkeltsaker; eksempler uten navn er mulig</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Utført</translation>
    </message>
    <message>
        <source>Following named members of staff in their work</source>
        <translation>Å følge bestemte ansatte i arbeidet deres</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gjest</translation>
    </message>
    <message>
        <source>Guest&apos;s adviser</source>
        <translation>Gjestens rådgiver</translation>
    </message>
    <message>
        <source>Guest&apos;s officials</source>
        <translation>Gjestens embetsverk</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Gjester</translation>
    </message>
    <message>
        <source>Head of the institution</source>
        <translation>Virksomhetsleder</translation>
    </message>
    <message>
        <source>Head of the institution: content and operation</source>
        <translation>Virksomhetsleder: innhold og drift</translation>
    </message>
    <message>
        <source>Head of the institution: {name}</source>
        <translation>Virksomhetsleder: {name}</translation>
    </message>
    <message>
        <source>Head of {institution}</source>
        <translation>Leder av {institution}</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Host: policy and priorities</source>
        <translation>Vert: politikk og prioriteringer</translation>
    </message>
    <message>
        <source>Internal plan</source>
        <translation>Intern plan</translation>
    </message>
    <message>
        <source>Member of the council</source>
        <translation>Kommunestyremedlem</translation>
    </message>
    <message>
        <source>Members of the council may attend as part of their office.</source>
        <translation>Medlemmer av kommunestyret kan delta som del av vervet sitt.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>No answer is suggested yet.</source>
        <translation>Det er ikke foreslått et svar ennå.</translation>
    </message>
    <message>
        <source>No day yet</source>
        <translation>Ingen dag ennå</translation>
    </message>
    <message>
        <source>No internal tasks have been entered.</source>
        <translation>Det er ikke ført inn interne oppgaver.</translation>
    </message>
    <message>
        <source>Not part of the visit</source>
        <translation>Besøket omfatter ikke</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Anledning</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Annet</translation>
    </message>
    <message>
        <source>Other staff</source>
        <translation>Andre ansatte</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deltakere</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Please find attached: {document}, {when}.</source>
        <translation>Vedlagt: {document}, {when}.</translation>
    </message>
    <message>
        <source>Please tell the secretariat by {day} who wants to attend: {mailbox}.</source>
        <translation>Gi gjerne sekretariatet beskjed innen {day} om hvem som vil delta: {mailbox}.</translation>
    </message>
    <message>
        <source>Please tell the secretariat who wants to attend: {mailbox}.</source>
        <translation>Gi gjerne sekretariatet beskjed om hvem som vil delta: {mailbox}.</translation>
    </message>
    <message>
        <source>Points to make</source>
        <translation>Budskap</translation>
    </message>
    <message>
        <source>Politicians</source>
        <translation>Folkevalgte</translation>
    </message>
    <message>
        <source>Practical</source>
        <translation>Praktisk</translation>
    </message>
    <message>
        <source>Present from the institution</source>
        <translation>Til stede fra virksomheten</translation>
    </message>
    <message>
        <source>Presentations</source>
        <translation>Innlegg</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Presse</translation>
    </message>
    <message>
        <source>Press: {text}</source>
        <translation>Presse: {text}</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Formål</translation>
    </message>
    <message>
        <source>Questions that may come</source>
        <translation>Spørsmål som kan komme</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Mottak</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Lokaler</translation>
    </message>
    <message>
        <source>Taking part in talks with citizens or companies</source>
        <translation>Å delta i samtaler med innbyggere eller bedrifter</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Oppgave</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>Teknikk</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Telephone numbers</source>
        <translation>Telefonnumre</translation>
    </message>
    <message>
        <source>The guest&apos;s official: {name}</source>
        <translation>Gjestens kontakt: {name}</translation>
    </message>
    <message>
        <source>The institution</source>
        <translation>Virksomheten</translation>
    </message>
    <message>
        <source>The mayor may join any visit, and has been told of this one.</source>
        <translation>Ordføreren kan delta på alle besøk og har fått beskjed om dette.</translation>
    </message>
    <message>
        <source>The mayor may join any visit.</source>
        <translation>Ordføreren kan delta på alle besøk.</translation>
    </message>
    <message>
        <source>The mayor takes part in the visit.</source>
        <translation>Ordføreren deltar på besøket.</translation>
    </message>
    <message>
        <source>The visit lasts {time}.</source>
        <translation>Besøket varer {time}.</translation>
    </message>
    <message>
        <source>This paper stays in the house. The guest gets the programme without the plan.</source>
        <translation>Dette papiret blir i huset. Gjesten får programmet uten planen.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Tidsplan</translation>
    </message>
    <message>
        <source>To see a case, turn to the secretariat: {mailbox}.</source>
        <translation>Innsyn i en sak går gjennom sekretariatet: {mailbox}.</translation>
    </message>
    <message>
        <source>To the group chairs</source>
        <translation>Til gruppelederne</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temaer</translation>
    </message>
    <message>
        <source>Visit programme</source>
        <translation>Besøksprogram</translation>
    </message>
    <message>
        <source>Visit programme with internal plan</source>
        <translation>Besøksprogram med intern plan</translation>
    </message>
    <message>
        <source>Visiting citizens in their homes</source>
        <translation>Å besøke innbyggere hjemme</translation>
    </message>
    <message>
        <source>Welcome to {institution}. This is what we have agreed.</source>
        <translation>Velkommen til {institution}. Dette har vi avtalt:</translation>
    </message>
    <message>
        <source>What is heard about single persons during the visit is confidential. Each member answers for keeping it so.</source>
        <translation>Det man hører om enkeltpersoner under besøket, er omfattet av taushetsplikten. Hvert medlem har selv ansvaret for å overholde den.</translation>
    </message>
    <message>
        <source>Who answers for what</source>
        <translation>Hvem som svarer for hva</translation>
    </message>
    <message>
        <source>Yours sincerely</source>
        <translation>Med vennlig hilsen</translation>
    </message>
    <message>
        <source>chair of {committee}</source>
        <translation>leder av {committee}</translation>
    </message>
    <message>
        <source>deputy mayor</source>
        <translation>varaordfører</translation>
    </message>
    <message>
        <source>gives a presentation</source>
        <translation>holder innlegg</translation>
    </message>
    <message>
        <source>mayor</source>
        <translation>ordfører</translation>
    </message>
    <message>
        <source>member of the council</source>
        <translation>kommunestyremedlem</translation>
    </message>
    <message>
        <source>{document}: {title}</source>
        <translation>{document}: {title}</translation>
    </message>
</context>
<context>
    <name>VisitPapers</name>
    <message>
        <source>Papers sent</source>
        <translation>Sendte papirer</translation>
    </message>
    <message>
        <source>Programme and background note go out by {day}.</source>
        <translation>Program og bakgrunnsnotat sendes senest {day}.</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>ikke sendt</translation>
    </message>
    <message>
        <source>{paper} to {receiver}</source>
        <translation>{paper} til {receiver}</translation>
    </message>
</context>
<context>
    <name>VisitParts</name>
    <message>
        <source>Members who wish to attend</source>
        <translation>Medlemmer som gjerne vil delta</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Foreslått</translation>
    </message>
</context>
<context>
    <name>VisitRule</name>
    <message>
        <source>A member asks the institution&apos;s leader. The leader is present, purpose and topics are agreed, and a visit must be possible within about a month.</source>
        <translation>Et medlem spør lederen av virksomheten. Lederen er til stede, formål og temaer er avtalt, og et besøk skal være mulig innen omtrent en måned.</translation>
    </message>
    <message>
        <source>A standing committee visits workplaces in its own area, arranged by its chair. The mayor is told before the visit.</source>
        <translation>Et fast utvalg besøker arbeidsplasser på sitt eget område. Utvalgslederen avtaler besøket, og ordføreren får beskjed før det.</translation>
    </message>
    <message>
        <source>A visit has a programme, an internal plan and a background note, which go out in good time. It is announced on the intranet, and all papers are filed on a case.</source>
        <translation>Et besøk har program, intern plan og bakgrunnsnotat som sendes i god tid. Det omtales på intranettet, og alt journalføres på en sak.</translation>
    </message>
    <message>
        <source>All requests are coordinated by the secretariat, whatever way they came.</source>
        <translation>Sekretariatet koordinerer alle ønsker, uansett hvilken vei de kom inn.</translation>
    </message>
    <message>
        <source>Elections are entered under the calendar, with their status and source.</source>
        <translation>Valg står under kalenderen med status og kilde.</translation>
    </message>
    <message>
        <source>External visits are official. The mayor or the committee&apos;s chair is host.</source>
        <translation>Eksterne besøk er offisielle. Ordføreren eller utvalgslederen er vert.</translation>
    </message>
    <message>
        <source>No external visits in the quarantine before an election. Members&apos; own visits and meetings across the parties are not stopped.</source>
        <translation>Ingen eksterne besøk i karensperioden før et valg. Medlemmenes egne besøk og møter på tvers av partier stanses ikke.</translation>
    </message>
    <message>
        <source>The host answers for the policy, the head of the institution for content and operation. Roles and press are agreed, and the administration&apos;s turnout fits the visit.</source>
        <translation>Verten svarer for politikken, virksomhetslederen for innhold og drift. Roller og presse er avtalt, og administrasjonens frammøte passer til besøket.</translation>
    </message>
    <message>
        <source>The mayor may talk with all staff, but takes no part in single cases.</source>
        <translation>Ordføreren kan snakke med alle ansatte, men deltar ikke i enkeltsaker.</translation>
    </message>
    <message>
        <source>The quarantine is counted in whole months. Both ends belong to it.</source>
        <translation>Karensperioden regnes i hele måneder. Første og siste dag hører med.</translation>
    </message>
</context>
<context>
    <name>VisitTable</name>
    <message numerus="yes">
        <source>%n days left of the month</source>
        <translation>
            <numerusform>%n dag igjen av måneden</numerusform>
            <numerusform>%n dager igjen av måneden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Being planned, %n items missing</source>
        <translation>
            <numerusform>Planlegges, %n mangler</numerusform>
            <numerusform>Planlegges, %n mangler</numerusform>
        </translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>In quarantine</source>
        <translation>I karensperioden</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Uten dato</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>The mayor has not been told</source>
        <translation>Ordføreren er ikke orientert</translation>
    </message>
    <message>
        <source>The month is over</source>
        <translation>Måneden er gått</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Besøk</translation>
    </message>
</context>
<context>
    <name>VisitsPage</name>
    <message>
        <source>Back to the list</source>
        <translation>Tilbake til listen</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Fjern filtre</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>Nytt besøk</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Neste trinn</translation>
    </message>
    <message>
        <source>Open {number}</source>
        <translation>Åpne {number}</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>Søk i listen</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besøk</translation>
    </message>
</context>
<context>
    <name>WaitingList</name>
    <message>
        <source>New note</source>
        <translation>Nytt notat</translation>
    </message>
    <message>
        <source>New press release</source>
        <translation>Ny pressemelding</translation>
    </message>
    <message>
        <source>Nothing is being made ready</source>
        <translation>Ingenting er under arbeid</translation>
    </message>
    <message>
        <source>On its way to the members</source>
        <translation>På vei til medlemmene</translation>
    </message>
    <message>
        <source>Press releases, notes and invitations are written here and sent to all at the same time.</source>
        <translation>Pressemeldinger, notater og invitasjoner skrives her og sendes til alle til samme tid.</translation>
    </message>
</context>
<context>
    <name>WayCard</name>
    <message numerus="yes">
        <source>%n working days left</source>
        <translation>
            <numerusform>%n arbeidsdag igjen</numerusform>
            <numerusform>%n arbeidsdager igjen</numerusform>
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
        <source>Another meeting …</source>
        <translation>Et annet møte …</translation>
    </message>
    <message>
        <source>Back on</source>
        <translation>Tilbake på</translation>
    </message>
    <message>
        <source>Decide for this item which way it goes.</source>
        <translation>Avgjør for denne saken hvilken vei den går.</translation>
    </message>
    <message>
        <source>Decided by {who}</source>
        <translation>Avgjort av {who}</translation>
    </message>
    <message>
        <source>Material is ready</source>
        <translation>Materialet er klart</translation>
    </message>
    <message>
        <source>Open the item there</source>
        <translation>Åpne saken der</translation>
    </message>
    <message>
        <source>Show the meeting</source>
        <translation>Vis møtet</translation>
    </message>
    <message>
        <source>The way back</source>
        <translation>Veien tilbake</translation>
    </message>
    <message>
        <source>This meeting does not fit any longer. Choose another one.</source>
        <translation>Møtet passer ikke lenger. Velg et annet.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
</context>
<context>
    <name>WayPart</name>
    <message>
        <source>Timeline</source>
        <translation>Tidsplan</translation>
    </message>
</context>
<context>
    <name>WeekList</name>
    <message>
        <source>Up and Down walk, Enter opens, Alt and an arrow key moves an entry.</source>
        <translation>Pil opp og ned går gjennom listen, Enter åpner, Alt og en piltast flytter en avtale.</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Uker</translation>
    </message>
</context>
<context>
    <name>WeekPaper</name>
    <message numerus="yes">
        <source>%n of them not shown</source>
        <translation>
            <numerusform>%n er ikke vist</numerusform>
            <numerusform>%n er ikke vist</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Sak</translation>
    </message>
    <message>
        <source>Nothing waits this week.</source>
        <translation>Ingenting venter denne uka.</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Visit or meeting</source>
        <translation>Besøk eller møte</translation>
    </message>
    <message>
        <source>Week {number}</source>
        <translation>Uke {number}</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Hva som skal gjøres</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>Dette venter</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>An invented municipality with two years of questions. It is gone when you close it.</source>
        <translation>En oppdiktet kommune med to år med spørsmål. Den er borte når du lukker den.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begynn</translation>
    </message>
    <message>
        <source>Connect to a server …</source>
        <translation>Koble til en server …</translation>
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
        <source>Look around</source>
        <translation>Se deg rundt</translation>
    </message>
    <message>
        <source>Name, country and language are enough. Logo and people can follow later.</source>
        <translation>Navn, land og språk er nok. Logo og personer kan komme senere.</translation>
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
        <source>Questions answered in time, visits well prepared, and the same information for all members.</source>
        <translation>Spørsmål besvart i tide, besøk godt forberedt og samme informasjon til alle medlemmer.</translation>
    </message>
    <message>
        <source>Several computers work on one register in a PostgreSQL database. Join the municipality that is there, or begin a new one.</source>
        <translation>Flere datamaskiner arbeider i ett register i en PostgreSQL-database. Bli med i kommunen som er der, eller opprett en ny.</translation>
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
        <source>Work together</source>
        <translation>Arbeid sammen</translation>
    </message>
    <message>
        <source>Your municipality already has a file, on this computer or on a shared drive.</source>
        <translation>Kommunen din har allerede en fil, på denne maskinen eller på et felles nettverksområde.</translation>
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
        <translation>Søk eller utfør</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Mindre tekst</translation>
    </message>
    <message>
        <source>Sort the list …</source>
        <translation>Sorter listen …</translation>
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
        <translation>Den stengte dagen er lagt til</translation>
    </message>
    <message>
        <source>Closing day changed</source>
        <translation>Den stengte dagen er endret</translation>
    </message>
    <message>
        <source>Closing day removed</source>
        <translation>Den stengte dagen er fjernet</translation>
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
        <source>Elections</source>
        <translation>Valg</translation>
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
        <source>Length of the quarantine</source>
        <translation>Karensens lengde</translation>
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
    <name>Workshop</name>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n svar</numerusform>
            <numerusform>%n svar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier statements</source>
        <translation>
            <numerusform>%n tidligere utsagn</numerusform>
            <numerusform>%n tidligere utsagn</numerusform>
        </translation>
    </message>
    <message>
        <source>A meeting shows this case</source>
        <translation>Et møte viser denne saken</translation>
    </message>
    <message>
        <source>A step has no length</source>
        <translation>Et punkt har ingen lengde</translation>
    </message>
    <message>
        <source>A step has no title</source>
        <translation>Et punkt har ingen tittel</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administrasjon</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Dagsorden</translation>
    </message>
    <message>
        <source>Agreement noted</source>
        <translation>Avtalen er notert</translation>
    </message>
    <message>
        <source>Agreement removed</source>
        <translation>Avtalen er fjernet</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Avtaler</translation>
    </message>
    <message>
        <source>Begin it first.</source>
        <translation>Begynn det først.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Sak</translation>
    </message>
    <message>
        <source>Case removed</source>
        <translation>Saken er fjernet</translation>
    </message>
    <message>
        <source>Case saved</source>
        <translation>Saken er lagret</translation>
    </message>
    <message>
        <source>Case {number} of {all}</source>
        <translation>Sak {number} av {all}</translation>
    </message>
    <message>
        <source>Cases against the seven obligations</source>
        <translation>Saker og de sju forpliktelsene</translation>
    </message>
    <message>
        <source>Cases {first} to {last} of {all}</source>
        <translation>Sak {first} til {last} av {all}</translation>
    </message>
    <message>
        <source>Choose a norm of the codex.</source>
        <translation>Velg en norm i kodeksen.</translation>
    </message>
    <message>
        <source>Count again, or mend the number of participants.</source>
        <translation>Tell igjen, eller rett antallet deltakere.</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Avstand</translation>
    </message>
    <message>
        <source>Enter a later end.</source>
        <translation>Skriv et senere sluttidspunkt.</translation>
    </message>
    <message>
        <source>Enter a later time, or move the step up.</source>
        <translation>Skriv et senere tidspunkt, eller flytt punktet opp.</translation>
    </message>
    <message>
        <source>Enter a number from 0 for each of the five answers.</source>
        <translation>Skriv et tall fra 0 for hvert av de fem svarene.</translation>
    </message>
    <message>
        <source>Enter a number from 0 to 999.</source>
        <translation>Skriv et tall fra 0 til 999.</translation>
    </message>
    <message>
        <source>Enter at least one minute.</source>
        <translation>Skriv minst ett minutt.</translation>
    </message>
    <message>
        <source>Enter how many take part from each side.</source>
        <translation>Skriv hvor mange som deltar fra hver side.</translation>
    </message>
    <message>
        <source>Enter one.</source>
        <translation>Skriv en.</translation>
    </message>
    <message>
        <source>Enter what it is about.</source>
        <translation>Skriv hva det handler om.</translation>
    </message>
    <message>
        <source>Hands counted</source>
        <translation>Hendene er talt</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Avholdt</translation>
    </message>
    <message>
        <source>Item {number}</source>
        <translation>Punkt {number}</translation>
    </message>
    <message>
        <source>Length is the share of each side, the figure is hands</source>
        <translation>Lengden er andelen av hver side, tallet er hender</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Gjennomsnitt</translation>
    </message>
    <message>
        <source>Meeting planned</source>
        <translation>Møtet er planlagt</translation>
    </message>
    <message>
        <source>Meeting removed</source>
        <translation>Møtet er fjernet</translation>
    </message>
    <message>
        <source>Meeting saved</source>
        <translation>Møtet er lagret</translation>
    </message>
    <message>
        <source>More hands than people: {hands} of {present}</source>
        <translation>Flere hender enn personer: {hands} av {present}</translation>
    </message>
    <message>
        <source>No statements yet</source>
        <translation>Ingen utsagn ennå</translation>
    </message>
    <message>
        <source>Norm or theme</source>
        <translation>Norm eller tema</translation>
    </message>
    <message>
        <source>Norm {number} of {all}</source>
        <translation>Norm {number} av {all}</translation>
    </message>
    <message>
        <source>Norms and further themes stand in one meeting</source>
        <translation>Normer og andre temaer står i samme møte</translation>
    </message>
    <message>
        <source>Nothing is agreed yet</source>
        <translation>Ingenting er avtalt ennå</translation>
    </message>
    <message>
        <source>One side has no participants yet</source>
        <translation>Den ene siden har ennå ingen deltakere</translation>
    </message>
    <message>
        <source>Own picture</source>
        <translation>Eget bilde</translation>
    </message>
    <message>
        <source>Plan at least one step first.</source>
        <translation>Planlegg først minst ett punkt.</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planlagt</translation>
    </message>
    <message>
        <source>Politicians</source>
        <translation>Folkevalgte</translation>
    </message>
    <message>
        <source>Proposed as a rule</source>
        <translation>Foreslått som regel</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Spørsmål</translation>
    </message>
    <message>
        <source>Question {number} of {all}</source>
        <translation>Spørsmål {number} av {all}</translation>
    </message>
    <message>
        <source>Questions to the politicians</source>
        <translation>Spørsmål til de folkevalgte</translation>
    </message>
    <message>
        <source>Raise your hand when your number is called</source>
        <translation>Rekk opp hånden når tallet ditt blir nevnt</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>I gang</translation>
    </message>
    <message>
        <source>Shorten a step, or let the meeting end later.</source>
        <translation>Gjør et punkt kortere, eller la møtet slutte senere.</translation>
    </message>
    <message>
        <source>Signs of trouble</source>
        <translation>Tegn på problemer</translation>
    </message>
    <message>
        <source>Statement noted</source>
        <translation>Utsagnet er notert</translation>
    </message>
    <message>
        <source>Statement removed</source>
        <translation>Utsagnet er fjernet</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Utsagn</translation>
    </message>
    <message>
        <source>Take it out of the agenda first.</source>
        <translation>Ta den først ut av dagsordenen.</translation>
    </message>
    <message>
        <source>Take the standard agenda, or copy an earlier one.</source>
        <translation>Bruk standarddagsordenen, eller kopier en tidligere.</translation>
    </message>
    <message numerus="yes">
        <source>The agenda is %n minutes too long</source>
        <translation>
            <numerusform>Dagsordenen er %n minutt for lang</numerusform>
            <numerusform>Dagsordenen er %n minutter for lang</numerusform>
        </translation>
    </message>
    <message>
        <source>The agenda is empty</source>
        <translation>Dagsordenen er tom</translation>
    </message>
    <message>
        <source>The agreement is empty</source>
        <translation>Avtalen er tom</translation>
    </message>
    <message>
        <source>The agreement is proposed as a rule</source>
        <translation>Avtalen er foreslått som regel</translation>
    </message>
    <message>
        <source>The case has no title</source>
        <translation>Saken har ingen tittel</translation>
    </message>
    <message>
        <source>The hands cannot be counted like this</source>
        <translation>Hendene kan ikke telles slik</translation>
    </message>
    <message>
        <source>The meeting ends before it begins</source>
        <translation>Møtet slutter før det begynner</translation>
    </message>
    <message>
        <source>The meeting goes on</source>
        <translation>Møtet fortsetter</translation>
    </message>
    <message>
        <source>The meeting has begun</source>
        <translation>Møtet har begynt</translation>
    </message>
    <message>
        <source>The meeting has no agenda</source>
        <translation>Møtet har ingen dagsorden</translation>
    </message>
    <message>
        <source>The meeting has no title</source>
        <translation>Møtet har ingen tittel</translation>
    </message>
    <message>
        <source>The meeting has not begun</source>
        <translation>Møtet har ikke begynt</translation>
    </message>
    <message>
        <source>The meeting is over</source>
        <translation>Møtet er slutt</translation>
    </message>
    <message>
        <source>The number of participants cannot be</source>
        <translation>Antallet deltakere kan ikke stemme</translation>
    </message>
    <message>
        <source>The statement is empty</source>
        <translation>Utsagnet er tomt</translation>
    </message>
    <message>
        <source>The step above begins later than that</source>
        <translation>Punktet over begynner senere enn det</translation>
    </message>
    <message>
        <source>Theme meeting: {title}</source>
        <translation>Temamøte: {title}</translation>
    </message>
    <message>
        <source>They are easier to talk about apart. Plan two meetings, or keep both here.</source>
        <translation>De er lettere å snakke om hver for seg. Planlegg to møter, eller behold begge her.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>What was noted in it stays in the records.</source>
        <translation>Det som er notert i det, blir stående.</translation>
    </message>
    <message>
        <source>What we have agreed</source>
        <translation>Dette har vi avtalt</translation>
    </message>
    <message>
        <source>Withdraw the proposal in the rule register first.</source>
        <translation>Trekk først forslaget i regelregisteret tilbake.</translation>
    </message>
    <message>
        <source>Write what was agreed.</source>
        <translation>Skriv hva som ble avtalt.</translation>
    </message>
    <message>
        <source>Write what was said.</source>
        <translation>Skriv hva som ble sagt.</translation>
    </message>
    <message>
        <source>distance {number}</source>
        <translation>avstand {number}</translation>
    </message>
    <message>
        <source>mean {number}</source>
        <translation>gjennomsnitt {number}</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>{count} at step {step}</source>
        <translation>{count} på trinn {step}</translation>
    </message>
    <message>
        <source>{hands} of {present}</source>
        <translation>{hands} av {present}</translation>
    </message>
    <message>
        <source>{norm} is none of the seven norms</source>
        <translation>{norm} er ikke en av de sju normene</translation>
    </message>
</context>
<context>
    <name>WorkshopForm</name>
    <message>
        <source>Administration</source>
        <translation>Administrasjon</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Dagsorden</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Avtale</translation>
    </message>
    <message>
        <source>Answered on the scale from 1 to 5</source>
        <translation>Besvares på skalaen fra 1 til 5</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Hører til</translation>
    </message>
    <message>
        <source>Committee or body</source>
        <translation>Utvalg eller forsamling</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>File reference</source>
        <translation>Saksnummer</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutter</translation>
    </message>
    <message>
        <source>Norms and further themes in one meeting</source>
        <translation>Normer og andre temaer i samme møte</translation>
    </message>
    <message>
        <source>Notes for the facilitator, never shown in the room</source>
        <translation>Notater til møtelederen, vises aldri i salen</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Politicians</source>
        <translation>Folkevalgte</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Spørsmål</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>Section of the register</source>
        <translation>Avsnitt i regelregisteret</translation>
    </message>
    <message>
        <source>Short account</source>
        <translation>Kort framstilling</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>What showed it</source>
        <translation>Hva viste det?</translation>
    </message>
    <message>
        <source>Why it came so</source>
        <translation>Hvorfor gikk det slik?</translation>
    </message>
</context>
<context>
    <name>WorkshopPage</name>
    <message>
        <source>Back to the list</source>
        <translation>Tilbake til listen</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Ny sak</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Nytt møte</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>Søk i listen</translation>
    </message>
    <message>
        <source>Start the meeting</source>
        <translation>Start møtet</translation>
    </message>
    <message>
        <source>Theme meetings</source>
        <translation>Temamøter</translation>
    </message>
</context>
<context>
    <name>WorkshopPaper</name>
    <message numerus="yes">
        <source>%n from the administration</source>
        <translation>
            <numerusform>%n fra administrasjonen</numerusform>
            <numerusform>%n fra administrasjonen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n politicians</source>
        <translation>
            <numerusform>%n folkevalgt</numerusform>
            <numerusform>%n folkevalgte</numerusform>
        </translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administrasjon</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Dagsorden</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Avtale</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Avtaler</translation>
    </message>
    <message>
        <source>Answers by hands</source>
        <translation>Svar ved håndsopprekning</translation>
    </message>
    <message>
        <source>Bad example</source>
        <translation>Dårlig eksempel</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Blir til</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Forsamling</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Begge deler</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Saker</translation>
    </message>
    <message>
        <source>Cases against the seven obligations</source>
        <translation>Sakene og de sju forpliktelsene</translation>
    </message>
    <message>
        <source>Compared with {day}</source>
        <translation>Sammenlignet med {day}</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Files: {reference}</source>
        <translation>Saksmappe: {reference}</translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation>Følges opp</translation>
    </message>
    <message>
        <source>Good example</source>
        <translation>Godt eksempel</translation>
    </message>
    <message>
        <source>Handout</source>
        <translation>Forberedelsesark</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Hvordan gikk det?</translation>
    </message>
    <message>
        <source>Large question cards</source>
        <translation>Store spørsmålskort</translation>
    </message>
    <message>
        <source>Means on the scale from 1 to 5: at the earlier meeting, and now.</source>
        <translation>Gjennomsnitt på skalaen fra 1 til 5: på det tidligere møtet og nå.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Referat</translation>
    </message>
    <message>
        <source>Minutes of a theme meeting</source>
        <translation>Referat fra et temamøte</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Ikke i det hele tatt</translation>
    </message>
    <message>
        <source>Not touched</source>
        <translation>Ikke berørt</translation>
    </message>
    <message>
        <source>Nothing has been written down of this meeting.</source>
        <translation>Det er ikke skrevet ned noe fra møtet.</translation>
    </message>
    <message>
        <source>Nothing was agreed.</source>
        <translation>Ingenting ble avtalt.</translation>
    </message>
    <message>
        <source>Obligation</source>
        <translation>Forpliktelse</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Annet</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>Annet</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deltakere</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Please find attached: {document}, {when}.</source>
        <translation>Vedlagt: {document}, {when}.</translation>
    </message>
    <message>
        <source>Politicians</source>
        <translation>Folkevalgte</translation>
    </message>
    <message>
        <source>Proposed as a rule</source>
        <translation>Foreslått som regel</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Spørsmål</translation>
    </message>
    <message>
        <source>Question cards</source>
        <translation>Spørsmålskort</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Spørsmål</translation>
    </message>
    <message>
        <source>Questions to the politicians</source>
        <translation>Spørsmål til de folkevalgte</translation>
    </message>
    <message>
        <source>Read this before the meeting and note what you want to say. The notes are yours; what is said at the meeting is written down without names.</source>
        <translation>Les dette før møtet, og noter hva du vil si. Notatene er dine egne; det som sies på møtet, skrives ned uten navn.</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>Signs of trouble</source>
        <translation>Tegn på problemer</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Utsagn</translation>
    </message>
    <message>
        <source>The answers of both sides as bars; the figures stand below.</source>
        <translation>Svarene fra begge parter som søyler; tallene står under.</translation>
    </message>
    <message>
        <source>The two codexes</source>
        <translation>De to kodeksene</translation>
    </message>
    <message>
        <source>There is no question in the agenda yet.</source>
        <translation>Det er ingen spørsmål på dagsordenen ennå.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>To a high degree</source>
        <translation>I stor grad</translation>
    </message>
    <message>
        <source>To a low degree</source>
        <translation>I liten grad</translation>
    </message>
    <message>
        <source>To a very high degree</source>
        <translation>I svært stor grad</translation>
    </message>
    <message>
        <source>To prepare for the theme meeting</source>
        <translation>Forberedelse til temamøtet</translation>
    </message>
    <message>
        <source>To some degree</source>
        <translation>I noen grad</translation>
    </message>
    <message>
        <source>Welcome and agenda</source>
        <translation>Velkomst og dagsorden</translation>
    </message>
    <message>
        <source>Went well</source>
        <translation>Gikk bra</translation>
    </message>
    <message>
        <source>Went wrong</source>
        <translation>Gikk galt</translation>
    </message>
    <message>
        <source>What else?</source>
        <translation>Hva ellers?</translation>
    </message>
    <message>
        <source>What makes you say so?</source>
        <translation>Hva får deg til å si det?</translation>
    </message>
    <message>
        <source>What showed it</source>
        <translation>Hva viste det?</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Det som ble sagt</translation>
    </message>
    <message>
        <source>Why it came so</source>
        <translation>Hvorfor gikk det slik?</translation>
    </message>
    <message>
        <source>Wrap-up and agreements</source>
        <translation>Oppsummering og avtaler</translation>
    </message>
</context>
<context>
    <name>WorkshopRule</name>
    <message>
        <source>A case is held against the seven obligations, with what showed it and why.</source>
        <translation>En sak holdes opp mot de sju forpliktelsene, med hva som viste det, og hvorfor.</translation>
    </message>
    <message>
        <source>A theme meeting has a planned agenda: the two codexes, cases, questions, signs of trouble, agreements.</source>
        <translation>Et temamøte har en planlagt dagsorden: de to kodeksene, saker, spørsmål, tegn på problemer, avtaler.</translation>
    </message>
    <message>
        <source>Agreements become rules or follow-ups; results can be compared later.</source>
        <translation>Avtaler blir til regler eller oppfølging; resultater kan sammenlignes senere.</translation>
    </message>
    <message>
        <source>Both sides answer, as numbers and without names.</source>
        <translation>Begge sider svarer, som tall og uten navn.</translation>
    </message>
    <message>
        <source>Every entry of a running meeting is saved as it is made, and stays.</source>
        <translation>Alt som noteres under møtet, lagres med en gang og blir stående.</translation>
    </message>
    <message>
        <source>Rules change only when mayor and chief executive both agree.</source>
        <translation>Regler endres bare når både ordfører og kommunedirektør er enige.</translation>
    </message>
    <message>
        <source>Signs of trouble are looked for group by group, in a list of your own.</source>
        <translation>Tegn på problemer finnes gruppe for gruppe, i deres egen liste.</translation>
    </message>
    <message>
        <source>The norms and the five further themes are easier to talk about apart.</source>
        <translation>Normene og de fem andre temaene er lettere å snakke om hver for seg.</translation>
    </message>
</context>
<context>
    <name>WorkshopTable</name>
    <message numerus="yes">
        <source>%n obligations touched</source>
        <translation>
            <numerusform>%n forpliktelse berørt</numerusform>
            <numerusform>%n forpliktelser berørt</numerusform>
        </translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Ingen dato</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
</context>
<context>
    <name>YearBand</name>
    <message>
        <source>Elections and their quarantine</source>
        <translation>Valg og karensperiodene deres</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Samlet</translation>
    </message>
    <message>
        <source>overlapping periods merged</source>
        <translation>overlappende perioder slått sammen</translation>
    </message>
</context>
<context>
    <name>YearPane</name>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
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
        <source>New closing day</source>
        <translation>Ny stengt dag</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
</context>
<context>
    <name>YearPaper</name>
    <message>
        <source>Answers</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Utvalg</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>I tide</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Virksomhet</translation>
    </message>
    <message>
        <source>Larger tasks with an agreed deadline</source>
        <translation>Større oppgaver med avtalt frist</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Median, working days</source>
        <translation>Median, arbeidsdager</translation>
    </message>
    <message>
        <source>Nine of ten within, working days</source>
        <translation>Ni av ti innen, arbeidsdager</translation>
    </message>
    <message>
        <source>No committee</source>
        <translation>Ingen utvalg</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Questions and visits in {year}</source>
        <translation>Spørsmål og besøk i {year}</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besøk</translation>
    </message>
    <message>
        <source>With a limit</source>
        <translation>Med frist</translation>
    </message>
    <message>
        <source>Without a list</source>
        <translation>Uten liste</translation>
    </message>
    <message>
        <source>Working days from the day after receipt to the day of the answer. Larger tasks with an agreed deadline stand on their own line. Confidential talks are not counted.</source>
        <translation>Arbeidsdager fra dagen etter mottak til svardagen. Større oppgaver med avtalt frist står på en egen linje. Fortrolige samtaler er ikke tatt med.</translation>
    </message>
    <message>
        <source>Yearly account</source>
        <translation>Årsoppgjør</translation>
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
    <name>_LibraryPane</name>
    <message>
        <source>Search in all texts</source>
        <translation>Søk i alle tekster</translation>
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
