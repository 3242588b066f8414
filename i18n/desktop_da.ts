<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da" sourcelanguage="en">
<context>
    <name>AccountCards</name>
    <message>
        <source>Add</source>
        <translation>Tilføj</translation>
    </message>
    <message>
        <source>Add a person …</source>
        <translation>Tilføj en person …</translation>
    </message>
    <message>
        <source>Against that protect: encryption of the file, rights to its folder given by your IT department, and a shared municipality on a server, where the database itself refuses what a role may not do.</source>
        <translation>Det gør derimod: kryptering af filen, rettigheder til dens mappe, som jeres it-afdeling giver, og en delt kommune på en server, hvor databasen selv afviser det, en rolle ikke må.</translation>
    </message>
    <message>
        <source>As it stands under people, for approvers</source>
        <translation>For godkendere: som det står under personer</translation>
    </message>
    <message>
        <source>At least {count} letters; several words are easy to remember</source>
        <translation>Mindst {count} tegn; flere ord er lette at huske</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Skift</translation>
    </message>
    <message>
        <source>Change my password …</source>
        <translation>Skift min adgangskode …</translation>
    </message>
    <message>
        <source>Change role</source>
        <translation>Skift rolle</translation>
    </message>
    <message>
        <source>Each person has one role. The role says what can be changed; all may read.</source>
        <translation>Hver person har én rolle. Rollen afgør, hvad der kan ændres; alle må læse.</translation>
    </message>
    <message>
        <source>Empty means none: then everybody can sit down in your name.</source>
        <translation>Tomt betyder ingen: så kan alle sætte sig i dit navn.</translation>
    </message>
    <message>
        <source>Everything but approving, with the settings and the people at the screen</source>
        <translation>Alt undtagen at godkende, også indstillinger og personer ved skærmen</translation>
    </message>
    <message>
        <source>My password</source>
        <translation>Min adgangskode</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Ny adgangskode</translation>
    </message>
    <message>
        <source>New password once more</source>
        <translation>Ny adgangskode en gang til</translation>
    </message>
    <message>
        <source>Nobody is named yet</source>
        <translation>Ingen er navngivet endnu</translation>
    </message>
    <message>
        <source>Only people who are named above have a password.</source>
        <translation>Kun personer, der er navngivet ovenfor, har en adgangskode.</translation>
    </message>
    <message>
        <source>Password of {name}</source>
        <translation>Adgangskode for {name}</translation>
    </message>
    <message>
        <source>Password until now</source>
        <translation>Hidtidig adgangskode</translation>
    </message>
    <message>
        <source>Password …</source>
        <translation>Adgangskode …</translation>
    </message>
    <message>
        <source>Password, if there is to be one</source>
        <translation>Adgangskode, hvis der skal være en</translation>
    </message>
    <message>
        <source>People at the screen</source>
        <translation>Personer ved skærmen</translation>
    </message>
    <message>
        <source>Reading along</source>
        <translation>Læser med</translation>
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
        <translation>Roller gælder inde i Samspil: det, en rolle ikke tillader, afvises både i vinduet og på kommandolinjen, og hver ændring logges med navn. En adgangskode hindrer andre i at bruge dit navn.</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>Gem adgangskode</translation>
    </message>
    <message>
        <source>Shall {name} no longer be at the screen?</source>
        <translation>Skal {name} ikke længere kunne sidde ved skærmen?</translation>
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
        <translation>Giv den kun til personen selv. Tomt betyder ingen.</translation>
    </message>
    <message>
        <source>The daily work, and approving answers that somebody else wrote</source>
        <translation>Det daglige arbejde, og at godkende svar, som en anden har skrevet</translation>
    </message>
    <message>
        <source>The first person named manages the others: choose the secretariat.</source>
        <translation>Den første, der navngives, administrerer de andre: vælg sekretariatet.</translation>
    </message>
    <message>
        <source>The new password was not typed the same twice</source>
        <translation>Den nye adgangskode er ikke skrevet ens begge gange</translation>
    </message>
    <message>
        <source>The password until now is not right</source>
        <translation>Den hidtidige adgangskode er ikke rigtig</translation>
    </message>
    <message>
        <source>Theme meetings and the codex</source>
        <translation>Temamøder og kodeks</translation>
    </message>
    <message>
        <source>They do not protect the file. Whoever may read it in its folder can open it with another program, and whoever may write there can change it; the check of the log finds lines that were changed.</source>
        <translation>De beskytter ikke filen. Den, der må læse den i dens mappe, kan åbne den med et andet program, og den, der må skrive der, kan ændre den; kontrollen af loggen finder linjer, der er ændret.</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besøg</translation>
    </message>
    <message>
        <source>What is {name} at the screen?</source>
        <translation>Hvad er {name} ved skærmen?</translation>
    </message>
    <message>
        <source>What the roles may do</source>
        <translation>Hvad rollerne må</translation>
    </message>
    <message>
        <source>What this protects, and what it does not</source>
        <translation>Hvad dette beskytter, og hvad det ikke gør</translation>
    </message>
    <message>
        <source>What was done in this name stays signed with it. The person can be added again.</source>
        <translation>Det, der er gjort i dette navn, beholder navnet. Personen kan tilføjes igen.</translation>
    </message>
    <message>
        <source>Who is to be at the screen?</source>
        <translation>Hvem skal kunne sidde ved skærmen?</translation>
    </message>
    <message>
        <source>Whoever opens this municipality may do everything, as long as nobody is named here.</source>
        <translation>Så længe ingen er navngivet her, må alle, der åbner kommunen, gøre alt.</translation>
    </message>
    <message>
        <source>with a password</source>
        <translation>med adgangskode</translation>
    </message>
    <message>
        <source>without a password</source>
        <translation>uden adgangskode</translation>
    </message>
</context>
<context>
    <name>Accounts</name>
    <message>
        <source>Choose the role {role}, and add the others then.</source>
        <translation>Vælg rollen {role}, og tilføj så de andre.</translation>
    </message>
    <message>
        <source>Enter the name</source>
        <translation>Skriv navnet</translation>
    </message>
    <message>
        <source>Give another person the role {role} first.</source>
        <translation>Giv først en anden rollen {role}.</translation>
    </message>
    <message>
        <source>Nobody could manage the accounts any more</source>
        <translation>Så kunne ingen længere administrere kontiene</translation>
    </message>
    <message>
        <source>The first person must be able to manage the accounts</source>
        <translation>Den første person skal kunne administrere kontiene</translation>
    </message>
    <message numerus="yes">
        <source>The next try is possible in %n seconds.</source>
        <translation>
            <numerusform>Du kan prøve igen om %n sekund.</numerusform>
            <numerusform>Du kan prøve igen om %n sekunder.</numerusform>
        </translation>
    </message>
    <message>
        <source>The password is too short</source>
        <translation>Adgangskoden er for kort</translation>
    </message>
    <message>
        <source>This is another person&apos;s password</source>
        <translation>Det er en andens adgangskode</translation>
    </message>
    <message>
        <source>Too many wrong tries</source>
        <translation>For mange forkerte forsøg</translation>
    </message>
    <message>
        <source>Two people of one name need something that tells them apart.</source>
        <translation>To personer med samme navn skal kunne kendes fra hinanden.</translation>
    </message>
    <message numerus="yes">
        <source>Use at least %n letters; several words are easy to remember.</source>
        <translation>
            <numerusform>Brug mindst %n tegn; flere ord er lette at huske.</numerusform>
            <numerusform>Brug mindst %n tegn; flere ord er lette at huske.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever manages the accounts can set a new password.</source>
        <translation>Den, der administrerer kontiene, kan give en ny adgangskode.</translation>
    </message>
    <message>
        <source>{name} can be at the screen</source>
        <translation>{name} kan sidde ved skærmen</translation>
    </message>
    <message>
        <source>{name} can no longer be at the screen</source>
        <translation>{name} kan ikke længere sidde ved skærmen</translation>
    </message>
    <message>
        <source>{name} has a new password</source>
        <translation>{name} har fået en ny adgangskode</translation>
    </message>
    <message>
        <source>{name} has no password any more</source>
        <translation>{name} har ikke længere nogen adgangskode</translation>
    </message>
    <message>
        <source>{name} is now: {role}</source>
        <translation>{name} er nu: {role}</translation>
    </message>
    <message>
        <source>{name} is there already</source>
        <translation>{name} findes allerede</translation>
    </message>
</context>
<context>
    <name>Acting</name>
    <message>
        <source>Password of {name}: </source>
        <translation>Adgangskode for {name}: </translation>
    </message>
    <message>
        <source>Set {variable} for this command.</source>
        <translation>Angiv {variable} til denne kommando.</translation>
    </message>
    <message>
        <source>The password is not right</source>
        <translation>Adgangskoden er ikke rigtig</translation>
    </message>
    <message>
        <source>This municipality names who may do what</source>
        <translation>Kommunen har navngivet, hvem der må hvad</translation>
    </message>
    <message>
        <source>Write --as and the name before the command, or set {variable}.</source>
        <translation>Skriv --as og navnet før kommandoen, eller angiv {variable}.</translation>
    </message>
    <message>
        <source>{name} has a password</source>
        <translation>{name} har en adgangskode</translation>
    </message>
    <message>
        <source>{name} is not among the people at the screen</source>
        <translation>{name} er ikke blandt personerne ved skærmen</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>A committee that is gone</source>
        <translation>Et udvalg, der ikke findes længere</translation>
    </message>
    <message>
        <source>Add a meeting of the other body instead.</source>
        <translation>Tilføj i stedet et møde i det andet organ.</translation>
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
        <translation>Vedhæft en fil, eller skriv tillæggets tekst.</translation>
    </message>
    <message>
        <source>Came too late</source>
        <translation>Kom for sent</translation>
    </message>
    <message>
        <source>Cancel it instead.</source>
        <translation>Aflys det i stedet.</translation>
    </message>
    <message>
        <source>Check the time of receipt.</source>
        <translation>Tjek tidspunktet for modtagelsen.</translation>
    </message>
    <message>
        <source>Choose another day, or put the items on that meeting.</source>
        <translation>Vælg en anden dag, eller sæt punkterne på det møde.</translation>
    </message>
    <message>
        <source>Decisions, elucidations and what was told beforehand need it.</source>
        <translation>Beslutninger, belysninger og det, der blev oplyst på forhånd, har brug for det.</translation>
    </message>
    <message>
        <source>Delegated</source>
        <translation>Delegerede</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Afsluttede</translation>
    </message>
    <message>
        <source>Enter a time of day, for example 17:00</source>
        <translation>Skriv et klokkeslæt, for eksempel 17.00</translation>
    </message>
    <message>
        <source>Enter to whom it was passed on</source>
        <translation>Skriv, hvem det er givet videre til</translation>
    </message>
    <message>
        <source>Enter what the item is about</source>
        <translation>Skriv, hvad punktet handler om</translation>
    </message>
    <message>
        <source>Enter what was told or asked</source>
        <translation>Skriv, hvad der blev oplyst eller spurgt om</translation>
    </message>
    <message>
        <source>Enter whom it came from</source>
        <translation>Skriv, hvem det kom fra</translation>
    </message>
    <message>
        <source>File attached</source>
        <translation>Filen er vedhæftet</translation>
    </message>
    <message>
        <source>File taken off</source>
        <translation>Filen er taget af</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Afholdte</translation>
    </message>
    <message>
        <source>It cannot be passed on before it came</source>
        <translation>Det kan ikke være givet videre, før det kom</translation>
    </message>
    <message>
        <source>It ends here</source>
        <translation>Det slutter her</translation>
    </message>
    <message>
        <source>It is noted</source>
        <translation>Det er noteret</translation>
    </message>
    <message>
        <source>It is passed on</source>
        <translation>Det er givet videre</translation>
    </message>
    <message>
        <source>Item added</source>
        <translation>Punktet er sat på</translation>
    </message>
    <message>
        <source>Item moved</source>
        <translation>Punktet er flyttet</translation>
    </message>
    <message>
        <source>Item removed</source>
        <translation>Punktet er taget af</translation>
    </message>
    <message>
        <source>Meeting added</source>
        <translation>Mødet er tilføjet</translation>
    </message>
    <message>
        <source>Meeting removed</source>
        <translation>Mødet er fjernet</translation>
    </message>
    <message>
        <source>New information</source>
        <translation>Ny oplysning</translation>
    </message>
    <message>
        <source>Not passed on</source>
        <translation>Ikke givet videre</translation>
    </message>
    <message>
        <source>Not passed on yet</source>
        <translation>Ikke givet videre endnu</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åbne</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Over fristen</translation>
    </message>
    <message>
        <source>Passed on in time</source>
        <translation>Givet videre i tide</translation>
    </message>
    <message>
        <source>Question for the meeting</source>
        <translation>Spørgsmål til mødet</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gemt</translation>
    </message>
    <message>
        <source>Something follows from this item, so it stays</source>
        <translation>Noget følger af punktet, så det bliver stående</translation>
    </message>
    <message>
        <source>The council</source>
        <translation>Kommunalbestyrelsen</translation>
    </message>
    <message>
        <source>The item stands at the end already</source>
        <translation>Punktet står allerede yderst</translation>
    </message>
    <message>
        <source>The meeting has items or is waited for</source>
        <translation>Mødet har punkter, eller noget skal tilbage på det</translation>
    </message>
    <message>
        <source>The meeting has items, so it stays with its body</source>
        <translation>Mødet har punkter, så det bliver hos sit organ</translation>
    </message>
    <message>
        <source>The meeting is cancelled</source>
        <translation>Mødet er aflyst</translation>
    </message>
    <message>
        <source>The meeting is held</source>
        <translation>Mødet holdes</translation>
    </message>
    <message>
        <source>The meeting is moved</source>
        <translation>Mødet er flyttet</translation>
    </message>
    <message>
        <source>The same body meets on this day already</source>
        <translation>Det samme organ har allerede møde den dag</translation>
    </message>
    <message>
        <source>The time of passing on lies ahead</source>
        <translation>Tidspunktet, hvor det blev givet videre, ligger i fremtiden</translation>
    </message>
    <message>
        <source>The time of receipt lies ahead</source>
        <translation>Tidspunktet for modtagelsen ligger i fremtiden</translation>
    </message>
    <message>
        <source>There is nothing to send</source>
        <translation>Der er intet at sende</translation>
    </message>
    <message>
        <source>To the council</source>
        <translation>Til kommunalbestyrelsen</translation>
    </message>
    <message>
        <source>To the finance committee</source>
        <translation>Til økonomiudvalget</translation>
    </message>
    <message>
        <source>To the finance committee and the council</source>
        <translation>Til økonomiudvalget og kommunalbestyrelsen</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>I gang</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Fortrudt</translation>
    </message>
    <message>
        <source>{new} added, {changed} changed</source>
        <translation>{new} tilføjet, {changed} ændret</translation>
    </message>
</context>
<context>
    <name>AgendaDetail</name>
    <message>
        <source>Saved {time}</source>
        <translation>Gemt {time}</translation>
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
        <translation>Vedhæft filer</translation>
    </message>
    <message>
        <source>Attach files to {what}</source>
        <translation>Vedhæft filer til {what}</translation>
    </message>
    <message>
        <source>Attach …</source>
        <translation>Vedhæft …</translation>
    </message>
    <message>
        <source>Take {name} off</source>
        <translation>Tag {name} af</translation>
    </message>
</context>
<context>
    <name>AgendaForm</name>
    <message>
        <source>All members of the council</source>
        <translation>Alle medlemmer af kommunalbestyrelsen</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Ønsket af</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Hører under</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Sagsnummer</translation>
    </message>
    <message>
        <source>Consulted</source>
        <translation>Taget med på råd</translation>
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
        <translation>Afgør, om mindre belysning kan gives undervejs</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslutning</translation>
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
        <translation>Følger punktet, når det er tilbage på dagsordenen</translation>
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
        <translation>Den koster penge og går derfor gennem økonomiudvalget</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Sag</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Or from somebody else</source>
        <translation>Eller fra en anden</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
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
        <source>Status for</source>
        <translation>Status for</translation>
    </message>
    <message>
        <source>Text of the supplement</source>
        <translation>Tillæggets tekst</translation>
    </message>
    <message>
        <source>The committee that meets</source>
        <translation>Udvalget, der holder møde</translation>
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
        <translation>Hvad der skal belyses</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Hvad det er</translation>
    </message>
    <message>
        <source>What the material says</source>
        <translation>Hvad materialet viser</translation>
    </message>
    <message>
        <source>What was told or asked</source>
        <translation>Hvad der blev oplyst eller spurgt om</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>Who meets</source>
        <translation>Hvem der holder møde</translation>
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
            <numerusform>%n beslutning over fristen</numerusform>
            <numerusform>%n beslutninger over fristen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meetings ahead</source>
        <translation>
            <numerusform>%n kommende møde</numerusform>
            <numerusform>%n kommende møder</numerusform>
        </translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Sag nr.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslutning</translation>
    </message>
    <message>
        <source>Delegated decision</source>
        <translation>Delegeret beslutning</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Punkter</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Sag</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Møde</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Nyt møde</translation>
    </message>
    <message>
        <source>New timeline</source>
        <translation>Ny tidsplan</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Næste</translation>
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
        <translation>Her er et tillæg til dagsordenen: {title}</translation>
    </message>
    <message>
        <source>Supplement to {meeting}: {title}</source>
        <translation>Tillæg til {meeting}: {title}</translation>
    </message>
</context>
<context>
    <name>AgendaPage</name>
    <message>
        <source>Back to the list</source>
        <translation>Tilbage til listen</translation>
    </message>
    <message>
        <source>Elucidations</source>
        <translation>Belysninger</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Opfølgning</translation>
    </message>
    <message>
        <source>Follow-up of decisions</source>
        <translation>Opfølgning på beslutninger</translation>
    </message>
    <message>
        <source>Import meetings</source>
        <translation>Importér møder</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Møder</translation>
    </message>
    <message>
        <source>New here</source>
        <translation>Ny her</translation>
    </message>
    <message>
        <source>Next list</source>
        <translation>Næste liste</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Næste trin</translation>
    </message>
    <message>
        <source>Previous list</source>
        <translation>Forrige liste</translation>
    </message>
    <message>
        <source>Print the timeline</source>
        <translation>Udskriv tidsplanen</translation>
    </message>
    <message>
        <source>Report on decisions</source>
        <translation>Rapport om beslutninger</translation>
    </message>
    <message>
        <source>Report on decisions as a sheet …</source>
        <translation>Rapport om beslutninger som regneark …</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>Søg i listen</translation>
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
        <translation>opfølgning.pdf</translation>
    </message>
    <message>
        <source>follow-up.xlsx</source>
        <translation>opfølgning.xlsx</translation>
    </message>
</context>
<context>
    <name>AgendaTable</name>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n punkt</numerusform>
            <numerusform>%n punkter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be seen to</source>
        <translation>
            <numerusform>%n at se på</numerusform>
            <numerusform>%n at se på</numerusform>
        </translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>Kommende</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Aflyst</translation>
    </message>
    <message>
        <source>Delegated</source>
        <translation>Delegeret</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Afsluttet</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Afholdt</translation>
    </message>
    <message numerus="yes">
        <source>In %n working days</source>
        <translation>
            <numerusform>Om %n arbejdsdag</numerusform>
            <numerusform>Om %n arbejdsdage</numerusform>
        </translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Ikke afgjort</translation>
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
        <translation>tilbage {day}</translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message>
        <source>Decline this time …</source>
        <translation>Afslå tidspunktet …</translation>
    </message>
    <message>
        <source>Declined times</source>
        <translation>Afslåede tidspunkter</translation>
    </message>
    <message>
        <source>Go through each point before the visit. Anonymised examples may be discussed.</source>
        <translation>Gå hvert punkt igennem før besøget. Anonymiserede eksempler kan drøftes.</translation>
    </message>
    <message>
        <source>No time has been declined.</source>
        <translation>Ingen tidspunkter er afslået.</translation>
    </message>
    <message>
        <source>Not part of the visit</source>
        <translation>Ikke en del af besøget</translation>
    </message>
</context>
<context>
    <name>Amending</name>
    <message>
        <source>Adopt the change</source>
        <translation>Vedtag ændringen</translation>
    </message>
    <message>
        <source>Change the register</source>
        <translation>Ændr reglerne</translation>
    </message>
    <message>
        <source>Consent: {side}</source>
        <translation>Samtykke: {side}</translation>
    </message>
    <message>
        <source>Make the proposal</source>
        <translation>Stil forslaget</translation>
    </message>
    <message>
        <source>Note the consent</source>
        <translation>Registrér samtykket</translation>
    </message>
    <message>
        <source>Nothing changes before the mayor and the chief executive have both agreed.</source>
        <translation>Intet ændres, før borgmesteren og kommunaldirektøren begge har sagt ja.</translation>
    </message>
    <message>
        <source>Propose a change</source>
        <translation>Foreslå en ændring</translation>
    </message>
    <message>
        <source>Propose a new rule</source>
        <translation>Foreslå en ny regel</translation>
    </message>
    <message>
        <source>Propose that the rule ends</source>
        <translation>Foreslå, at reglen ophører</translation>
    </message>
    <message>
        <source>The rule gets a new version and a line in the protocol. This cannot be undone.</source>
        <translation>Reglen får en ny version og en linje i ændringsprotokollen. Det kan ikke fortrydes.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Hvorfor</translation>
    </message>
    <message>
        <source>Why the rule should end</source>
        <translation>Hvorfor reglen skal ophøre</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>Træk det tilbage</translation>
    </message>
    <message>
        <source>Withdraw the proposal</source>
        <translation>Træk forslaget tilbage</translation>
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
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Member of the municipal council</source>
        <translation>Medlem af kommunalbestyrelsen</translation>
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
        <source>What the draft changes in the answer as it stands:</source>
        <translation>Det, kladden ændrer i svaret, som det står:</translation>
    </message>
    <message>
        <source>Whoever changes the answer has written it, and cannot approve it.</source>
        <translation>Den, der retter svaret, regnes for at have skrevet det og kan ikke godkende det.</translation>
    </message>
</context>
<context>
    <name>AnswerPlot</name>
    <message>
        <source>In time</source>
        <translation>Til tiden</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>For sent</translation>
    </message>
    <message>
        <source>Median, week by week</source>
        <translation>Median, uge for uge</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Arbejdsdage</translation>
    </message>
    <message>
        <source>Working days to answer, by week</source>
        <translation>Arbejdsdage til svar, uge for uge</translation>
    </message>
    <message>
        <source>week {number}: {count} answers, {late} late, median {median}</source>
        <translation>uge {number}: {count} svar, {late} for sent, median {median}</translation>
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
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Create municipality</source>
        <translation>Opret kommune</translation>
    </message>
    <message>
        <source>It is kept on the server: {name}</source>
        <translation>Den ligger på serveren: {name}</translation>
    </message>
    <message>
        <source>Keep it in a file</source>
        <translation>Læg den i en fil</translation>
    </message>
    <message>
        <source>Keep it on a server …</source>
        <translation>Læg den på en server …</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprog</translation>
    </message>
    <message>
        <source>New municipality</source>
        <translation>Ny kommune</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Næste</translation>
    </message>
    <message>
        <source>Open municipality</source>
        <translation>Åbn kommune</translation>
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
        <source>The municipality is being founded</source>
        <translation>Kommunen oprettes</translation>
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
        <translation>Der er ikke meldt tilbage endnu</translation>
    </message>
    <message>
        <source>Reporting back</source>
        <translation>Tilbagemelding</translation>
    </message>
</context>
<context>
    <name>BackupCards</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n mere</numerusform>
            <numerusform>%n flere</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup from elsewhere …</source>
        <translation>En kopi fra et andet sted …</translation>
    </message>
    <message>
        <source>A backup is being made</source>
        <translation>Der tages en sikkerhedskopi</translation>
    </message>
    <message>
        <source>A backup is made every day and each time the window closes, and opened to see that it is whole. Kept are the newest of 7 days, 4 weeks and 12 months.</source>
        <translation>Der tages en sikkerhedskopi hver dag, og hver gang vinduet lukkes. Den bliver åbnet for at se, at den er hel. Den nyeste fra 7 dage, 4 uger og 12 måneder bliver gemt.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Tag sikkerhedskopi nu</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Tager sikkerhedskopi</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sikkerhedskopier</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Vælg en sikkerhedskopi</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Mappe til sikkerhedskopier</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>I kopien</translation>
    </message>
    <message>
        <source>It is whole, and nothing in the file is newer.</source>
        <translation>Den er hel, og intet i filen er nyere.</translation>
    </message>
    <message numerus="yes">
        <source>It is whole. %n entries of the log are newer and would be gone.</source>
        <translation>
            <numerusform>Den er hel. %n linje i loggen er nyere og ville være væk.</numerusform>
            <numerusform>Den er hel. %n linjer i loggen er nyere og ville være væk.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep this file</source>
        <translation>Behold denne fil</translation>
    </message>
    <message>
        <source>Look at a backup to see what would be gone if it took the place of this file.</source>
        <translation>Se på en sikkerhedskopi for at se, hvad der ville være væk, hvis den kom i stedet for denne fil.</translation>
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
        <translation>Det nyeste, der ville være væk</translation>
    </message>
    <message>
        <source>No backup lies in this folder.</source>
        <translation>Der ligger ingen sikkerhedskopi i denne mappe.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Åbn den</translation>
    </message>
    <message>
        <source>Other folder …</source>
        <translation>Anden mappe …</translation>
    </message>
    <message>
        <source>Put in place of this file …</source>
        <translation>Sæt i stedet for denne fil …</translation>
    </message>
    <message>
        <source>Put the backup of {moment} in the place of this file?</source>
        <translation>Skal kopien fra {moment} sættes i stedet for denne fil?</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Gendan</translation>
    </message>
    <message>
        <source>Restore as a new file</source>
        <translation>Gendan som en ny fil</translation>
    </message>
    <message>
        <source>Restore as a new file …</source>
        <translation>Gendan som en ny fil …</translation>
    </message>
    <message>
        <source>Restore it as a new file and look there first.</source>
        <translation>Gendan den som en ny fil, og se efter der først.</translation>
    </message>
    <message>
        <source>The backup is being opened</source>
        <translation>Sikkerhedskopien bliver åbnet</translation>
    </message>
    <message>
        <source>The backup is restored as a new file</source>
        <translation>Sikkerhedskopien er gendannet som en ny fil</translation>
    </message>
    <message>
        <source>The backup is written and whole</source>
        <translation>Sikkerhedskopien er skrevet og hel</translation>
    </message>
    <message>
        <source>The backup of {moment}</source>
        <translation>Kopien fra {moment}</translation>
    </message>
    <message>
        <source>The file as it is now is kept beside it under another name. The window closes and opens again.</source>
        <translation>Filen, som den er nu, bliver liggende ved siden af under et andet navn. Vinduet lukker og åbner igen.</translation>
    </message>
    <message>
        <source>The last attempt failed</source>
        <translation>Det sidste forsøg mislykkedes</translation>
    </message>
    <message>
        <source>The municipality&apos;s policy says where backups go</source>
        <translation>Kommunens it-afdeling har bestemt, hvor sikkerhedskopierne ligger</translation>
    </message>
    <message>
        <source>This is a backup of another file, or the two have gone different ways.</source>
        <translation>Det er en kopi af en anden fil, eller de to er gået hver sin vej.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Hvad der er gemt</translation>
    </message>
</context>
<context>
    <name>BackupWords</name>
    <message>
        <source>Agenda items</source>
        <translation>Dagsordenspunkter</translation>
    </message>
    <message>
        <source>Codex</source>
        <translation>Kodeks</translation>
    </message>
    <message>
        <source>Committees</source>
        <translation>Udvalg</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beslutninger</translation>
    </message>
    <message>
        <source>Dispatches</source>
        <translation>Udsendelser</translation>
    </message>
    <message>
        <source>Elucidations</source>
        <translation>Belysninger</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Institutioner</translation>
    </message>
    <message>
        <source>Last backup {moment}, opened and whole</source>
        <translation>Seneste kopi {moment}, åbnet og hel</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Møder</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Medlemmer</translation>
    </message>
    <message>
        <source>Officials</source>
        <translation>Embedsfolk</translation>
    </message>
    <message>
        <source>Other entries</source>
        <translation>Andet</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Spørgsmål</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Spilleregler</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Indstillinger</translation>
    </message>
    <message>
        <source>Theme meetings</source>
        <translation>Temamøder</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Der er ingen sikkerhedskopi endnu.</translation>
    </message>
    <message>
        <source>Timelines</source>
        <translation>Tidsplaner</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besøg</translation>
    </message>
    <message>
        <source>added by {name}</source>
        <translation>oprettet af {name}</translation>
    </message>
    <message>
        <source>changed by {name}</source>
        <translation>ændret af {name}</translation>
    </message>
    <message>
        <source>erased by {name}</source>
        <translation>slettet af {name}</translation>
    </message>
    <message>
        <source>removed by {name}</source>
        <translation>fjernet af {name}</translation>
    </message>
    <message>
        <source>{moment}, before an update</source>
        <translation>{moment}, før en opdatering</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Back up to another folder, and have the disk looked at.</source>
        <translation>Tag kopien i en anden mappe, og få disken set efter.</translation>
    </message>
    <message>
        <source>The backup is not whole</source>
        <translation>Sikkerhedskopien er ikke hel</translation>
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
        <source>A password is needed</source>
        <translation>Der skal bruges en adgangskode</translation>
    </message>
    <message>
        <source>An election needs its date.</source>
        <translation>Et valg skal have en dato.</translation>
    </message>
    <message>
        <source>Choose an earlier year.</source>
        <translation>Vælg et tidligere år.</translation>
    </message>
    <message>
        <source>Election {number} of the file is not understood</source>
        <translation>Valg nr. {number} i filen kan ikke forstås</translation>
    </message>
    <message>
        <source>Elections are computed up to {year}</source>
        <translation>Valg beregnes frem til {year}</translation>
    </message>
    <message>
        <source>Give --from the earlier day and --to the later one.</source>
        <translation>Angiv den tidligste dag med --from og den seneste med --to.</translation>
    </message>
    <message>
        <source>Give the file the ending .pdf or .json.</source>
        <translation>Giv filen endelsen .pdf eller .json.</translation>
    </message>
    <message>
        <source>Give the file the ending .pdf or .xlsx.</source>
        <translation>Giv filen endelsen .pdf eller .xlsx.</translation>
    </message>
    <message>
        <source>Give the file the ending .pdf.</source>
        <translation>Giv filen endelsen .pdf.</translation>
    </message>
    <message>
        <source>New password: </source>
        <translation>Ny adgangskode: </translation>
    </message>
    <message>
        <source>No backup lies in this folder.</source>
        <translation>Der ligger ingen sikkerhedskopi i denne mappe.</translation>
    </message>
    <message>
        <source>Nothing is due today.</source>
        <translation>Der skal ikke fjernes noget i dag.</translation>
    </message>
    <message>
        <source>Once more: </source>
        <translation>En gang til: </translation>
    </message>
    <message>
        <source>Password of {name}: </source>
        <translation>Adgangskode til {name}: </translation>
    </message>
    <message>
        <source>Recovery key: {key}</source>
        <translation>Gendannelsesnøgle: {key}</translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <translation>Filen kunne ikke læses</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>Filen kunne ikke skrives</translation>
    </message>
    <message>
        <source>The file has no rows [[election]]</source>
        <translation>Filen har ingen rækker [[election]]</translation>
    </message>
    <message>
        <source>The file is not TOML</source>
        <translation>Filen er ikke TOML</translation>
    </message>
    <message>
        <source>The file with the password cannot be read</source>
        <translation>Filen med adgangskoden kan ikke læses</translation>
    </message>
    <message>
        <source>The kind is one of {names}.</source>
        <translation>Typen er en af {names}.</translation>
    </message>
    <message>
        <source>The last day is before the first</source>
        <translation>Den sidste dag ligger før den første</translation>
    </message>
    <message>
        <source>The status is one of {names}.</source>
        <translation>Status er en af {names}.</translation>
    </message>
    <message>
        <source>The week is written as PDF</source>
        <translation>Ugen skrives som PDF</translation>
    </message>
    <message>
        <source>There is no member {number}</source>
        <translation>Der er intet medlem {number}</translation>
    </message>
    <message>
        <source>There is no state {name}</source>
        <translation>Tilstanden {name} findes ikke</translation>
    </message>
    <message>
        <source>Write it into a file that only you can read, and name the file with {option}.</source>
        <translation>Skriv den i en fil, som kun du kan læse, og angiv filen med {option}.</translation>
    </message>
    <message>
        <source>not whole</source>
        <translation>ikke hel</translation>
    </message>
    <message>
        <source>samspil list members shows their numbers.</source>
        <translation>samspil list members viser deres numre.</translation>
    </message>
    <message>
        <source>{name} is neither PDF nor JSON</source>
        <translation>{name} er hverken PDF eller JSON</translation>
    </message>
    <message>
        <source>{name} is neither PDF nor XLSX</source>
        <translation>{name} er hverken PDF eller XLSX</translation>
    </message>
    <message>
        <source>{text} is no date; write it as 2026-12-18</source>
        <translation>{text} er ikke en dato. Skriv den som 2026-12-18</translation>
    </message>
</context>
<context>
    <name>BeforehandPart</name>
    <message>
        <source>Before the meeting</source>
        <translation>Før mødet</translation>
    </message>
    <message>
        <source>Note what was told before the meeting</source>
        <translation>Notér, hvad der blev oplyst før mødet</translation>
    </message>
    <message>
        <source>Note …</source>
        <translation>Notér …</translation>
    </message>
    <message>
        <source>Nothing has been told or asked beforehand</source>
        <translation>Intet er oplyst eller spurgt om på forhånd</translation>
    </message>
    <message>
        <source>Pass on …</source>
        <translation>Giv videre …</translation>
    </message>
    <message>
        <source>Passed on to {who} {when}</source>
        <translation>Givet videre til {who} {when}</translation>
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
        <translation>Alle besøg</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Dispatches</source>
        <translation>Udsendelser</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Frem</translation>
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
        <translation>Værd at vide om denne dag</translation>
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
        <translation>sendt til gæsten</translation>
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
        <translation>Behold begge dele her</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultater</translation>
    </message>
    <message>
        <source>Take the standard agenda</source>
        <translation>Tag standarddagsordenen</translation>
    </message>
</context>
<context>
    <name>CalendarFile</name>
    <message>
        <source>An invitation needs an organizer with an address</source>
        <translation>En indkaldelse skal have en arrangør med en adresse</translation>
    </message>
    <message>
        <source>Check its times.</source>
        <translation>Kontrollér tiderne.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .ics.</source>
        <translation>Vælg en fil, der ender på .ics.</translation>
    </message>
    <message>
        <source>Enter the mailbox under Settings.</source>
        <translation>Skriv postkassen under Indstillinger.</translation>
    </message>
    <message>
        <source>Export a shorter time, for example one year.</source>
        <translation>Eksportér et kortere tidsrum, for eksempel et år.</translation>
    </message>
    <message>
        <source>It repeats in a way that is not understood: only its first day is taken.</source>
        <translation>Den gentages på en måde, der ikke kan forstås. Kun den første dag er taget med.</translation>
    </message>
    <message>
        <source>The appointment ends before it starts, or is longer than a year</source>
        <translation>Aftalen slutter, før den begynder, eller er længere end et år</translation>
    </message>
    <message>
        <source>The calendar could not be read</source>
        <translation>Kalenderen kunne ikke læses</translation>
    </message>
    <message>
        <source>The calendar has more than {count} entries</source>
        <translation>Kalenderen har mere end {count} aftaler</translation>
    </message>
    <message>
        <source>The calendar holds too much to be read</source>
        <translation>Der er for meget i kalenderen til, at den kan læses</translation>
    </message>
    <message>
        <source>The calendar is larger than {size} MB</source>
        <translation>Kalenderen er større end {size} MB</translation>
    </message>
    <message>
        <source>The entry cannot be read.</source>
        <translation>Aftalen kan ikke læses.</translation>
    </message>
    <message>
        <source>The entry ends before it starts.</source>
        <translation>Aftalen slutter, før den begynder.</translation>
    </message>
    <message>
        <source>The entry has no start.</source>
        <translation>Aftalen har intet starttidspunkt.</translation>
    </message>
    <message>
        <source>The entry is longer than a year.</source>
        <translation>Aftalen er længere end et år.</translation>
    </message>
    <message>
        <source>The entry is too large.</source>
        <translation>Aftalen er for stor.</translation>
    </message>
    <message>
        <source>The entry&apos;s date lies outside the calendar.</source>
        <translation>Aftalens dato ligger uden for kalenderen.</translation>
    </message>
    <message>
        <source>The time zone {zone} is not known: its times are read as our own.</source>
        <translation>Tidszonen {zone} er ikke kendt. Tiderne læses som vores egne.</translation>
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
        <source>An election has been called</source>
        <translation>Et valg er udskrevet</translation>
    </message>
    <message>
        <source>Elections</source>
        <translation>Valg</translation>
    </message>
    <message>
        <source>New election</source>
        <translation>Nyt valg</translation>
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
        <translation>Vis karensperioderne</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Uger</translation>
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
        <translation>Ny lukkedag</translation>
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
    <name>CardFrame</name>
    <message>
        <source>More about {card}</source>
        <translation>Mere om {card}</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Flyt ned</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Flyt op</translation>
    </message>
    <message>
        <source>Put this card away</source>
        <translation>Læg dette kort væk</translation>
    </message>
</context>
<context>
    <name>CasePane</name>
    <message>
        <source>Case</source>
        <translation>Sag</translation>
    </message>
    <message>
        <source>Change the title</source>
        <translation>Ret titlen</translation>
    </message>
    <message>
        <source>Choose for each obligation how it went in this case, and note what showed it and why.</source>
        <translation>Vælg for hver forpligtelse, hvordan det gik i sagen, og notér, hvad der viste det, og hvorfor.</translation>
    </message>
    <message>
        <source>Double click to change the title</source>
        <translation>Dobbeltklik for at ændre titlen</translation>
    </message>
    <message>
        <source>Remove the case</source>
        <translation>Fjern sagen</translation>
    </message>
    <message>
        <source>The seven obligations</source>
        <translation>De syv forpligtelser</translation>
    </message>
    <message>
        <source>Title of the case</source>
        <translation>Sagens titel</translation>
    </message>
    <message>
        <source>{count} of 7 touched</source>
        <translation>{count} af 7 berørt</translation>
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
        <translation>uger</translation>
    </message>
    <message>
        <source>{guest}, {election}: length</source>
        <translation>{guest}, {election}: længde</translation>
    </message>
    <message>
        <source>{guest}, {election}: unit</source>
        <translation>{guest}, {election}: enhed</translation>
    </message>
</context>
<context>
    <name>CellPane</name>
    <message>
        <source>Confirmed by</source>
        <translation>Bekræftet af</translation>
    </message>
    <message>
        <source>Correct the address</source>
        <translation>Ret adressen</translation>
    </message>
    <message>
        <source>Correct the ledger</source>
        <translation>Ret listen</translation>
    </message>
    <message>
        <source>Enclosures</source>
        <translation>Bilag</translation>
    </message>
    <message numerus="yes">
        <source>Has not got %n dispatches from before</source>
        <translation>
            <numerusform>Har ikke fået %n udsendelse fra før</numerusform>
            <numerusform>Har ikke fået %n udsendelser fra før</numerusform>
        </translation>
    </message>
    <message>
        <source>It was not got …</source>
        <translation>Blev ikke modtaget …</translation>
    </message>
    <message>
        <source>Make mail draft to {name}</source>
        <translation>Lav mailudkast til {name}</translation>
    </message>
    <message>
        <source>Make one package</source>
        <translation>Lav samlet pakke</translation>
    </message>
    <message>
        <source>Make one package for {name}</source>
        <translation>Lav samlet pakke til {name}</translation>
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
        <translation>Notér, at det er modtaget …</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åbn</translation>
    </message>
    <message>
        <source>Open the dispatch</source>
        <translation>Åbn udsendelsen</translation>
    </message>
    <message>
        <source>Record as deviation …</source>
        <translation>Registrér som afvigelse …</translation>
    </message>
    <message>
        <source>Record that {name} did not get this</source>
        <translation>Registrér, at {name} ikke har fået den</translation>
    </message>
    <message>
        <source>Record the deviation</source>
        <translation>Registrér afvigelse</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemærkning</translation>
    </message>
    <message>
        <source>Send it again, and it is recorded as got later.</source>
        <translation>Send den igen, så registreres den som modtaget senere.</translation>
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
        <translation>Udsendelsen</translation>
    </message>
    <message>
        <source>The line stays as it is. A new one points back to it.</source>
        <translation>Linjen bliver stående. En ny peger tilbage på den.</translation>
    </message>
    <message>
        <source>The line stays as it is. A new one says why, and points back to it.</source>
        <translation>Linjen bliver stående. En ny siger hvorfor og peger tilbage på den.</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Til hvem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Hvad der skete</translation>
    </message>
    <message>
        <source>Why it was not got</source>
        <translation>Hvorfor den ikke er fået</translation>
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
        <translation>{name} har ikke fået dette</translation>
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
    <name>Chooser</name>
    <message>
        <source>Add</source>
        <translation>Tilføj</translation>
    </message>
    <message numerus="yes">
        <source>Add %n</source>
        <translation>
            <numerusform>Tilføj %n</numerusform>
            <numerusform>Tilføj %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Add material</source>
        <translation>Tilføj materiale</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Sager</translation>
    </message>
    <message>
        <source>Norms and themes</source>
        <translation>Normer og temaer</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Spørgsmål</translation>
    </message>
    <message>
        <source>Search in the library</source>
        <translation>Søg i biblioteket</translation>
    </message>
    <message>
        <source>Signs of trouble</source>
        <translation>Tegn på problemer</translation>
    </message>
    <message>
        <source>The further themes are left out, for this meeting is about the norms.</source>
        <translation>De øvrige temaer er udeladt, for mødet handler om normerne.</translation>
    </message>
    <message>
        <source>The norms are left out, for this meeting is about the further themes.</source>
        <translation>Normerne er udeladt, for mødet handler om de øvrige temaer.</translation>
    </message>
    <message>
        <source>What can be added</source>
        <translation>Det, der kan tilføjes</translation>
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
        <translation>Tager sikkerhedskopi</translation>
    </message>
    <message>
        <source>Close without backup</source>
        <translation>Luk uden sikkerhedskopi</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Mappe til sikkerhedskopier</translation>
    </message>
    <message>
        <source>Other folder …</source>
        <translation>Anden mappe …</translation>
    </message>
    <message>
        <source>The backup failed: {why}</source>
        <translation>Sikkerhedskopien mislykkedes: {why}</translation>
    </message>
    <message>
        <source>The file itself is saved.</source>
        <translation>Selve filen er gemt.</translation>
    </message>
    <message>
        <source>The window closes when the backup is written and checked.</source>
        <translation>Vinduet lukker, når sikkerhedskopien er skrevet og kontrolleret.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igen</translation>
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
    <name>Codex</name>
    <message>
        <source>Adopted on {day}</source>
        <translation>Vedtaget {day}</translation>
    </message>
    <message>
        <source>Adopted on {day} by {body}</source>
        <translation>Vedtaget {day} af {body}</translation>
    </message>
    <message>
        <source>After {sources}, in other words</source>
        <translation>Efter {sources}, med andre ord</translation>
    </message>
    <message>
        <source>Among other things, this means</source>
        <translation>Det betyder blandt andet</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ret</translation>
    </message>
    <message>
        <source>Choose one of: {languages}</source>
        <translation>Vælg et af disse: {languages}</translation>
    </message>
    <message>
        <source>Choose one of: {names}</source>
        <translation>Vælg et af disse: {names}</translation>
    </message>
    <message>
        <source>Codex for the interplay of politicians and administration</source>
        <translation>Kodeks for samspillet mellem politikere og forvaltning</translation>
    </message>
    <message>
        <source>Codex library</source>
        <translation>Kodeksbibliotek</translation>
    </message>
    <message>
        <source>Enter the adopted text.</source>
        <translation>Skriv den vedtagne tekst.</translation>
    </message>
    <message>
        <source>Enter the day of the meeting that adopted it.</source>
        <translation>Skriv datoen for mødet, der vedtog den.</translation>
    </message>
    <message>
        <source>Enter the question.</source>
        <translation>Skriv spørgsmålet.</translation>
    </message>
    <message>
        <source>Enter what can be seen.</source>
        <translation>Skriv, hvad man kan se.</translation>
    </message>
    <message>
        <source>Five further themes</source>
        <translation>Fem øvrige temaer</translation>
    </message>
    <message>
        <source>Question added</source>
        <translation>Spørgsmål tilføjet</translation>
    </message>
    <message>
        <source>Question changed</source>
        <translation>Spørgsmål rettet</translation>
    </message>
    <message>
        <source>Question removed</source>
        <translation>Spørgsmål fjernet</translation>
    </message>
    <message>
        <source>Question starred</source>
        <translation>Spørgsmål har fået stjerne</translation>
    </message>
    <message>
        <source>Serving the council</source>
        <translation>Betjening af kommunalbestyrelsen</translation>
    </message>
    <message>
        <source>Sign removed</source>
        <translation>Tegn fjernet</translation>
    </message>
    <message>
        <source>Sign saved</source>
        <translation>Tegn gemt</translation>
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
        <translation>Grupperne stammer fra {source}; tegnene er forslag, som I selv kan ændre.</translation>
    </message>
    <message>
        <source>The question is empty</source>
        <translation>Spørgsmålet er tomt</translation>
    </message>
    <message>
        <source>The question is too long for the screen</source>
        <translation>Spørgsmålet er for langt til skærmen</translation>
    </message>
    <message>
        <source>The seven norms</source>
        <translation>De syv normer</translation>
    </message>
    <message>
        <source>The sign is empty</source>
        <translation>Tegnet er tomt</translation>
    </message>
    <message>
        <source>The source names no duties for this norm, and none are added here.</source>
        <translation>Kilden nævner ingen pligter ved denne norm, og her er ingen føjet til.</translation>
    </message>
    <message>
        <source>The wording is adopted on a day to come</source>
        <translation>Ordlyden er vedtaget på en dag, der ikke er kommet</translation>
    </message>
    <message>
        <source>The wording is empty</source>
        <translation>Ordlyden er tom</translation>
    </message>
    <message>
        <source>Theme to talk about</source>
        <translation>Tema til drøftelse</translation>
    </message>
    <message>
        <source>There is no chapter {id} in the codex</source>
        <translation>Der er intet kapitel {id} i kodekset</translation>
    </message>
    <message>
        <source>There is no codex library in this language</source>
        <translation>Der er intet kodeksbibliotek på dette sprog</translation>
    </message>
    <message>
        <source>To talk about</source>
        <translation>Til drøftelse</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Tillid</translation>
    </message>
    <message numerus="yes">
        <source>Use at most %n letters, so that it can be read from ten metres.</source>
        <translation>
            <numerusform>Brug højst %n tegn, så det kan læses på ti meters afstand.</numerusform>
            <numerusform>Brug højst %n tegn, så det kan læses på ti meters afstand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use at most %n words.</source>
        <translation>
            <numerusform>Brug højst %n ord.</numerusform>
            <numerusform>Brug højst %n ord.</numerusform>
        </translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Værdier</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besøg</translation>
    </message>
    <message>
        <source>Wording adopted</source>
        <translation>Ordlyd vedtaget</translation>
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
        <translation>sag {number}</translation>
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
        <translation>Gem vedtaget ordlyd</translation>
    </message>
    <message>
        <source>Adopted by</source>
        <translation>Vedtaget af</translation>
    </message>
    <message>
        <source>Adopted on</source>
        <translation>Vedtaget den</translation>
    </message>
    <message>
        <source>Adopted text</source>
        <translation>Vedtaget tekst</translation>
    </message>
    <message>
        <source>Answered on a scale from 1 to 5</source>
        <translation>Besvares på en skala fra 1 til 5</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Sagsnummer</translation>
    </message>
    <message>
        <source>Change the question</source>
        <translation>Ret spørgsmålet</translation>
    </message>
    <message>
        <source>Change the sign</source>
        <translation>Ret tegnet</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>New sign</source>
        <translation>Nyt tegn</translation>
    </message>
    <message>
        <source>Own question</source>
        <translation>Eget spørgsmål</translation>
    </message>
    <message>
        <source>Own wording of {title}</source>
        <translation>Egen ordlyd: {title}</translation>
    </message>
    <message>
        <source>Plan a new theme meeting</source>
        <translation>Planlæg et nyt temamøde</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Spørgsmål</translation>
    </message>
    <message>
        <source>Save question</source>
        <translation>Gem spørgsmål</translation>
    </message>
    <message>
        <source>Save sign</source>
        <translation>Gem tegn</translation>
    </message>
    <message numerus="yes">
        <source>Send %n questions to a theme meeting</source>
        <translation>
            <numerusform>Send %n spørgsmål til et temamøde</numerusform>
            <numerusform>Send %n spørgsmål til et temamøde</numerusform>
        </translation>
    </message>
    <message>
        <source>Send questions</source>
        <translation>Send spørgsmål</translation>
    </message>
    <message>
        <source>The text before it stays, and can be compared.</source>
        <translation>Den tidligere tekst bliver stående og kan sammenlignes.</translation>
    </message>
    <message>
        <source>Theme meeting</source>
        <translation>Temamøde</translation>
    </message>
    <message>
        <source>What can be seen</source>
        <translation>Hvad man kan se</translation>
    </message>
    <message>
        <source>Without words the sign is left out.</source>
        <translation>Uden tekst udgår tegnet.</translation>
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
        <translation>Tilbage til biblioteket</translation>
    </message>
    <message>
        <source>Codex</source>
        <translation>Kodeks</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Nyt spørgsmål</translation>
    </message>
    <message>
        <source>New sign of trouble</source>
        <translation>Nyt tegn på problemer</translation>
    </message>
    <message>
        <source>Own wording</source>
        <translation>Egen ordlyd</translation>
    </message>
    <message>
        <source>Print the whole codex</source>
        <translation>Udskriv hele kodekset</translation>
    </message>
    <message>
        <source>Print this sheet</source>
        <translation>Udskriv dette ark</translation>
    </message>
    <message>
        <source>Search in the library</source>
        <translation>Søg i biblioteket</translation>
    </message>
    <message>
        <source>Send questions to a theme meeting</source>
        <translation>Send spørgsmål til et temamøde</translation>
    </message>
    <message>
        <source>Show what changed</source>
        <translation>Vis, hvad der er ændret</translation>
    </message>
</context>
<context>
    <name>Colour</name>
    <message>
        <source>Choose a darker one.</source>
        <translation>Vælg en mørkere.</translation>
    </message>
    <message>
        <source>Contrast {number} on white paper, and text needs {needed}: {printed} is printed instead ({better}).</source>
        <translation>Kontrasten er {number} på hvidt papir, og tekst kræver {needed}: {printed} trykkes i stedet ({better}).</translation>
    </message>
    <message>
        <source>Contrast {number} on white paper: text in this colour can be read.</source>
        <translation>Kontrast {number} på hvidt papir: tekst i denne farve kan læses.</translation>
    </message>
    <message>
        <source>Enter a colour as # and six digits or letters, for example #0B5B6C</source>
        <translation>Skriv en farve som # og seks cifre eller bogstaver, for eksempel #0B5B6C</translation>
    </message>
    <message>
        <source>Its contrast on white paper is {number}, and text needs {needed}.</source>
        <translation>Kontrasten på hvidt papir er {number}, og tekst kræver {needed}.</translation>
    </message>
    <message>
        <source>The colour cannot be told from white paper</source>
        <translation>Farven kan ikke skelnes fra hvidt papir</translation>
    </message>
    <message>
        <source>This is not a colour</source>
        <translation>Det er ikke en farve</translation>
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
        <translation>Søg, eller skriv, hvad du vil gøre</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>A matter of your own, told in a few sentences.</source>
        <translation>En af jeres egne sager, fortalt i få sætninger.</translation>
    </message>
    <message>
        <source>Add meeting</source>
        <translation>Tilføj møde</translation>
    </message>
    <message>
        <source>Add the case</source>
        <translation>Tilføj sagen</translation>
    </message>
    <message>
        <source>As in: {title}</source>
        <translation>Som i: {title}</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Besluttet</translation>
    </message>
    <message>
        <source>Decision under delegation</source>
        <translation>Beslutning efter delegation</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Tom</translation>
    </message>
    <message>
        <source>Everything can be changed afterwards. The starred questions of the codex come along.</source>
        <translation>Alt kan ændres bagefter. Spørgsmål med stjerne i kodekset kommer med.</translation>
    </message>
    <message>
        <source>For what came by word of mouth or on paper. Drag e-mails onto the list instead.</source>
        <translation>Til det, der er kommet mundtligt eller på papir. Træk i stedet mails hen på listen.</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Ny sag</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Nyt møde</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Nyt spørgsmål</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>Nyt besøg</translation>
    </message>
    <message>
        <source>Note decision</source>
        <translation>Notér beslutning</translation>
    </message>
    <message>
        <source>On behalf of</source>
        <translation>På vegne af</translation>
    </message>
    <message>
        <source>Plan the meeting</source>
        <translation>Planlæg mødet</translation>
    </message>
    <message>
        <source>Plan the path</source>
        <translation>Planlæg vejen</translation>
    </message>
    <message>
        <source>Register question</source>
        <translation>Registrér spørgsmål</translation>
    </message>
    <message>
        <source>Register visit</source>
        <translation>Registrér besøg</translation>
    </message>
    <message>
        <source>Standard agenda, two and a half hours</source>
        <translation>Standarddagsorden, to en halv time</translation>
    </message>
    <message>
        <source>The kind decides what is asked for. Everything else can be filled in afterwards.</source>
        <translation>Typen afgør, hvad der spørges om. Resten kan udfyldes bagefter.</translation>
    </message>
    <message>
        <source>The program proposes the first meetings that the papers can reach.</source>
        <translation>Programmet foreslår de første møder, som papirerne kan nå.</translation>
    </message>
</context>
<context>
    <name>ConsentPart</name>
    <message>
        <source>Adopt the change …</source>
        <translation>Vedtag ændringen …</translation>
    </message>
    <message>
        <source>Awaits answer</source>
        <translation>Venter på svar</translation>
    </message>
    <message>
        <source>Change the proposal</source>
        <translation>Ret forslaget</translation>
    </message>
    <message>
        <source>Note consent: {side}</source>
        <translation>Registrér samtykke: {side}</translation>
    </message>
    <message>
        <source>Take back: {side}</source>
        <translation>Tag tilbage: {side}</translation>
    </message>
    <message>
        <source>The change holds only when both have agreed.</source>
        <translation>Ændringen gælder først, når begge har sagt ja.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Hvorfor</translation>
    </message>
    <message>
        <source>Withdraw the proposal</source>
        <translation>Træk forslaget tilbage</translation>
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
        <translation>Tilføj materiale</translation>
    </message>
    <message>
        <source>Cases …</source>
        <translation>Sager …</translation>
    </message>
    <message>
        <source>Move the picture down</source>
        <translation>Flyt billedet ned</translation>
    </message>
    <message>
        <source>Move the picture up</source>
        <translation>Flyt billedet op</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>Nyt punkt</translation>
    </message>
    <message>
        <source>Norms and themes …</source>
        <translation>Normer og temaer …</translation>
    </message>
    <message>
        <source>Nothing is shown but the title of the step.</source>
        <translation>Der vises kun punktets titel.</translation>
    </message>
    <message>
        <source>Own question …</source>
        <translation>Eget spørgsmål …</translation>
    </message>
    <message>
        <source>Own text …</source>
        <translation>Egen tekst …</translation>
    </message>
    <message>
        <source>Picture from a file …</source>
        <translation>Billede fra en fil …</translation>
    </message>
    <message>
        <source>Pictures of the step</source>
        <translation>Punktets billeder</translation>
    </message>
    <message>
        <source>Questions …</source>
        <translation>Spørgsmål …</translation>
    </message>
    <message>
        <source>Signs of trouble …</source>
        <translation>Tegn på problemer …</translation>
    </message>
    <message>
        <source>Take the picture out</source>
        <translation>Tag billedet ud</translation>
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
        <source>Ask for it to be closed, and open it again.</source>
        <translation>Bed om, at den bliver lukket, og åbn den igen.</translation>
    </message>
    <message>
        <source>Ask those who look after the server.</source>
        <translation>Spørg dem, der passer serveren.</translation>
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
        <source>Check the cable or the line, and try again.</source>
        <translation>Se efter kablet eller forbindelsen, og prøv igen.</translation>
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
        <source>Copy what you have written, and open the file again later.</source>
        <translation>Kopiér det, du har skrevet, og åbn filen igen senere.</translation>
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
        <source>Somebody else has the file open.</source>
        <translation>En anden har filen åben.</translation>
    </message>
    <message>
        <source>That can only be done by who has it open.</source>
        <translation>Det kan kun den gøre, der har den åben.</translation>
    </message>
    <message>
        <source>The backup cannot replace the file itself</source>
        <translation>Sikkerhedskopien kan ikke erstatte selve filen</translation>
    </message>
    <message>
        <source>The disk does not answer as it should</source>
        <translation>Disken svarer ikke, som den skal</translation>
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
        <source>The file must be brought up to date first</source>
        <translation>Filen skal først opdateres</translation>
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
        <source>This municipality is not in a file</source>
        <translation>Denne kommune ligger ikke i en fil</translation>
    </message>
    <message>
        <source>Wait a moment, and try again.</source>
        <translation>Vent et øjeblik, og prøv igen.</translation>
    </message>
    <message>
        <source>You can only read</source>
        <translation>Du kan kun læse</translation>
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
    <name>DayChoice</name>
    <message>
        <source>As it stood on</source>
        <translation>Som de lød</translation>
    </message>
    <message>
        <source>The register as it stood on</source>
        <translation>Reglerne, som de lød den</translation>
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
        <translation>Tilføj en dag</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Days on the way</source>
        <translation>Dage undervejs</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Hvad der sker</translation>
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
    <name>DecisionDetail</name>
    <message>
        <source>Delegated</source>
        <translation>Delegeret</translation>
    </message>
    <message>
        <source>Give status</source>
        <translation>Giv status</translation>
    </message>
    <message>
        <source>How does it stand?</source>
        <translation>Hvordan går det?</translation>
    </message>
    <message>
        <source>It is reported back</source>
        <translation>Der er meldt tilbage</translation>
    </message>
    <message>
        <source>Keep the status</source>
        <translation>Gem status</translation>
    </message>
    <message>
        <source>Open the item</source>
        <translation>Åbn punktet</translation>
    </message>
    <message>
        <source>Report back …</source>
        <translation>Meld tilbage …</translation>
    </message>
    <message>
        <source>Reported back to the body that delegated</source>
        <translation>Meldt tilbage til det organ, der delegerede</translation>
    </message>
    <message>
        <source>What is carried out or dropped ends the follow-up.</source>
        <translation>Det, der er gennemført eller bortfaldet, afslutter opfølgningen.</translation>
    </message>
</context>
<context>
    <name>Deliveries</name>
    <message numerus="yes">
        <source>%n dispatches.</source>
        <translation>
            <numerusform>%n udsendelse.</numerusform>
            <numerusform>%n udsendelser.</numerusform>
        </translation>
    </message>
    <message>
        <source>I have sent it</source>
        <translation>Jeg har sendt den</translation>
    </message>
    <message>
        <source>Send the draft from Outlook first. The ledger notes that it came later.</source>
        <translation>Send først udkastet fra Outlook. Listen noterer, at det kom senere.</translation>
    </message>
    <message>
        <source>to-{name}.eml</source>
        <translation>til-{name}.eml</translation>
    </message>
    <message>
        <source>{name} has got this</source>
        <translation>{name} har fået dette</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message numerus="yes">
        <source>%n members as they stood that day</source>
        <translation>
            <numerusform>%n medlem dengang</numerusform>
            <numerusform>%n medlemmer dengang</numerusform>
        </translation>
    </message>
    <message>
        <source>A later line corrects this one</source>
        <translation>En senere udsendelse retter denne</translation>
    </message>
    <message>
        <source>A later line says that this was never sent</source>
        <translation>En senere linje siger, at dette aldrig blev sendt</translation>
    </message>
    <message>
        <source>Archive package …</source>
        <translation>Arkivpakke …</translation>
    </message>
    <message>
        <source>Change the subject</source>
        <translation>Ret emnet</translation>
    </message>
    <message>
        <source>Change the title</source>
        <translation>Ret titlen</translation>
    </message>
    <message>
        <source>Choose the kind again</source>
        <translation>Vælg type igen</translation>
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
        <source>Copy number and title</source>
        <translation>Kopiér nummer og titel</translation>
    </message>
    <message>
        <source>Correct the ledger</source>
        <translation>Ret listen</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Besluttet af</translation>
    </message>
    <message>
        <source>Enclosures</source>
        <translation>Bilag</translation>
    </message>
    <message numerus="yes">
        <source>Got later: %n earlier dispatches</source>
        <translation>
            <numerusform>Fået senere: %n tidligere udsendelse</numerusform>
            <numerusform>Fået senere: %n tidligere udsendelser</numerusform>
        </translation>
    </message>
    <message>
        <source>It was never sent …</source>
        <translation>Den blev aldrig sendt …</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mere</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Næste fane</translation>
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
        <source>Preview and print</source>
        <translation>Vis og udskriv</translation>
    </message>
    <message>
        <source>Preview and print the answer</source>
        <translation>Vis og udskriv svaret</translation>
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
        <source>Save calendar entry …</source>
        <translation>Gem kalenderaftale …</translation>
    </message>
    <message>
        <source>Somebody did not get it …</source>
        <translation>Nogen har ikke fået den …</translation>
    </message>
    <message>
        <source>The line stays as it is. A new one points back to it.</source>
        <translation>Linjen bliver stående. En ny peger tilbage på den.</translation>
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
        <source>The media had this before the members</source>
        <translation>Medierne fik den før medlemmerne</translation>
    </message>
    <message>
        <source>This line corrects an earlier one</source>
        <translation>Denne udsendelse retter en tidligere</translation>
    </message>
    <message>
        <source>This line says that an earlier one was never sent</source>
        <translation>Linjen siger, at en tidligere aldrig blev sendt</translation>
    </message>
    <message>
        <source>This was never sent</source>
        <translation>Dette blev aldrig sendt</translation>
    </message>
    <message>
        <source>To the media</source>
        <translation>Til medierne</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Hvad der skete</translation>
    </message>
    <message>
        <source>Who did not get it</source>
        <translation>Hvem der ikke har fået den</translation>
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
        <translation>Evalueringer af reglen gennem årene</translation>
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
            <numerusform>%n aftale</numerusform>
            <numerusform>%n aftaler</numerusform>
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
        <translation>Uge {number}</translation>
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
        <translation>intet indtastet</translation>
    </message>
</context>
<context>
    <name>Differing</name>
    <message>
        <source>[gone: {text}]</source>
        <translation>[udgår: {text}]</translation>
    </message>
    <message>
        <source>[new: {text}]</source>
        <translation>[nyt: {text}]</translation>
    </message>
</context>
<context>
    <name>Dispatch</name>
    <message numerus="yes">
        <source>%n dispatches got later</source>
        <translation>
            <numerusform>%n udsendelse fået senere</numerusform>
            <numerusform>%n udsendelser fået senere</numerusform>
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
        <translation>Et udvalg</translation>
    </message>
    <message>
        <source>A correction needs its reason</source>
        <translation>En rettelse skal have en begrundelse</translation>
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
        <source>All members have got the following. You get it here:</source>
        <translation>Alle medlemmer har fået følgende. Du får det her:</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Vælg en anden fil.</translation>
    </message>
    <message>
        <source>Choose the committee or the member</source>
        <translation>Vælg udvalget eller medlemmet</translation>
    </message>
    <message>
        <source>Choose the recipients again.</source>
        <translation>Vælg modtagerne igen.</translation>
    </message>
    <message>
        <source>Choose why this does not go to all</source>
        <translation>Vælg, hvorfor det ikke sendes til alle</translation>
    </message>
    <message>
        <source>Confirm first that it was sent to the members.</source>
        <translation>Bekræft først, at den er sendt til medlemmerne.</translation>
    </message>
    <message>
        <source>Correct its line in the ledger if something in it is wrong.</source>
        <translation>Ret linjen på listen, hvis noget er forkert.</translation>
    </message>
    <message>
        <source>Deviation: {name} did not get it. {why}</source>
        <translation>Afvigelse: {name} fik den ikke. {why}</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Enter it under People, or hand it over on paper and note that.</source>
        <translation>Skriv den under Personer, eller aflevér på papir og notér det.</translation>
    </message>
    <message>
        <source>Enter the members under People, with the days they belong to the council.</source>
        <translation>Opret medlemmerne under Personer med de dage, de sidder i kommunalbestyrelsen.</translation>
    </message>
    <message>
        <source>Enter the time at which it was really got.</source>
        <translation>Skriv det tidspunkt, hvor den faktisk blev modtaget.</translation>
    </message>
    <message>
        <source>Enter the time at which it was really sent.</source>
        <translation>Skriv det tidspunkt, hvor det faktisk blev sendt.</translation>
    </message>
    <message>
        <source>Enter their addresses under People.</source>
        <translation>Skriv deres adresser under Personer.</translation>
    </message>
    <message>
        <source>Enter them under Settings, Questions.</source>
        <translation>Skriv dem under Indstillinger, Spørgsmål.</translation>
    </message>
    <message>
        <source>Enter when the media get it</source>
        <translation>Skriv, hvornår medierne får den</translation>
    </message>
    <message>
        <source>Give it a title</source>
        <translation>Giv den en titel</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Modtaget</translation>
    </message>
    <message>
        <source>Got it later</source>
        <translation>Fået senere</translation>
    </message>
    <message>
        <source>In a meeting</source>
        <translation>På et møde</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Indbudt</translation>
    </message>
    <message>
        <source>It cannot have been got before it was sent</source>
        <translation>Den kan ikke være modtaget, før den blev sendt</translation>
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
        <source>It stands in the ledger. Nothing was recorded twice.</source>
        <translation>Den står på listen. Intet er registreret to gange.</translation>
    </message>
    <message>
        <source>It was noted in another window. Look at the list again.</source>
        <translation>Det er noteret i et andet vindue. Se på listen igen.</translation>
    </message>
    <message>
        <source>It was removed under People. Nothing was sent or recorded.</source>
        <translation>Det er fjernet under Personer. Intet er sendt eller registreret.</translation>
    </message>
    <message>
        <source>Look at the newest line of the ledger.</source>
        <translation>Se på den nyeste linje på listen.</translation>
    </message>
    <message>
        <source>Look at the newest line, and correct that one.</source>
        <translation>Se på den nyeste linje, og ret den.</translation>
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
        <source>Name who was consulted</source>
        <translation>Angiv, hvem beslutningen er taget i samråd med</translation>
    </message>
    <message>
        <source>No mail addresses of the media are entered</source>
        <translation>Der er ikke skrevet mailadresser til medierne</translation>
    </message>
    <message>
        <source>Nobody would receive this</source>
        <translation>Ingen ville modtage dette</translation>
    </message>
    <message>
        <source>None of the recipients has a mail address</source>
        <translation>Ingen af modtagerne har en mailadresse</translation>
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
        <source>Noted: the media have got it</source>
        <translation>Noteret: medierne har fået den</translation>
    </message>
    <message>
        <source>Noted: {name} has got it</source>
        <translation>Noteret: {name} har fået det</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Intet er ændret.</translation>
    </message>
    <message>
        <source>Nothing was sent or recorded.</source>
        <translation>Intet er sendt eller registreret.</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>På papir</translation>
    </message>
    <message>
        <source>Plan it for the members first, or at the same time.</source>
        <translation>Planlæg den til medlemmerne først eller samtidig.</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Presse</translation>
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
        <source>Send it to the members, and confirm that, before the media get it.</source>
        <translation>Send den til medlemmerne, og bekræft det, før medierne får den.</translation>
    </message>
    <message>
        <source>Supplement</source>
        <translation>Tillæg</translation>
    </message>
    <message>
        <source>The committee is no longer there</source>
        <translation>Udvalget findes ikke længere</translation>
    </message>
    <message>
        <source>The dispatch is recorded</source>
        <translation>Udsendelsen er registreret</translation>
    </message>
    <message>
        <source>The draft is removed</source>
        <translation>Udkastet er fjernet</translation>
    </message>
    <message>
        <source>The draft was not made.</source>
        <translation>Udkastet blev ikke lavet.</translation>
    </message>
    <message>
        <source>The entry was removed under People. Nothing was sent or recorded.</source>
        <translation>Posten er fjernet under Personer. Intet er sendt eller registreret.</translation>
    </message>
    <message>
        <source>The ledger is corrected by a new line</source>
        <translation>Listen er rettet med en ny linje</translation>
    </message>
    <message>
        <source>The line has been corrected already</source>
        <translation>Linjen er allerede rettet</translation>
    </message>
    <message>
        <source>The media would get this before the members</source>
        <translation>Medierne ville få den før medlemmerne</translation>
    </message>
    <message>
        <source>The member is no longer there</source>
        <translation>Medlemmet findes ikke længere</translation>
    </message>
    <message>
        <source>The member is not among the recipients</source>
        <translation>Medlemmet er ikke blandt modtagerne</translation>
    </message>
    <message>
        <source>The members have not got this yet</source>
        <translation>Medlemmerne har ikke fået dette endnu</translation>
    </message>
    <message>
        <source>The time at which the media got it</source>
        <translation>Det tidspunkt, hvor medierne fik den</translation>
    </message>
    <message>
        <source>The time of sending lies ahead</source>
        <translation>Tidspunktet for afsendelsen ligger i fremtiden</translation>
    </message>
    <message>
        <source>This has been sent already</source>
        <translation>Dette er allerede sendt</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Besøg</translation>
    </message>
    <message>
        <source>Visit papers</source>
        <translation>Besøgspapirer</translation>
    </message>
    <message>
        <source>Went to others</source>
        <translation>Sendt til andre</translation>
    </message>
    <message>
        <source>What went to all members</source>
        <translation>Det, der er sendt til alle medlemmer</translation>
    </message>
    <message>
        <source>Write a text, or attach a file</source>
        <translation>Skriv en tekst, eller vedhæft en fil</translation>
    </message>
    <message>
        <source>Write in one sentence what happened.</source>
        <translation>Skriv med én sætning, hvad der skete.</translation>
    </message>
    <message>
        <source>{name} did so meanwhile. Nothing was recorded twice.</source>
        <translation>{name} gjorde det i mellemtiden. Intet er registreret to gange.</translation>
    </message>
    <message>
        <source>{name} has got this already</source>
        <translation>{name} har allerede fået dette</translation>
    </message>
    <message>
        <source>{name} has no mail address</source>
        <translation>{name} har ingen mailadresse</translation>
    </message>
    <message>
        <source>{name} is attached already</source>
        <translation>{name} er allerede vedhæftet</translation>
    </message>
</context>
<context>
    <name>DispatchForm</name>
    <message>
        <source>Committee</source>
        <translation>Udvalg</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Enter a time, for example 10.42</source>
        <translation>Skriv et klokkeslæt, for eksempel 10.42</translation>
    </message>
    <message>
        <source>For example: handed over on paper at the meeting</source>
        <translation>For eksempel: udleveret på papir ved mødet</translation>
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
        <translation>Hvordan det gik til, at medierne fik den først</translation>
    </message>
    <message>
        <source>It is recorded as a breach, with your explanation.</source>
        <translation>Det registreres som en overtrædelse med din forklaring.</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Medlem</translation>
    </message>
    <message>
        <source>Planned for the media, day</source>
        <translation>Planlagt til medierne, dag</translation>
    </message>
    <message>
        <source>Planned for the members, day</source>
        <translation>Planlagt til medlemmerne, dag</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemærkning</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>The media get it, day</source>
        <translation>Medierne får den, dag</translation>
    </message>
    <message>
        <source>The media got it, day</source>
        <translation>Medierne fik den, dag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Klokkeslæt</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Hvad der skete</translation>
    </message>
    <message>
        <source>Who was consulted</source>
        <translation>I samråd med</translation>
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
        <source>Choose one in the list to see who got it.</source>
        <translation>Vælg en på listen for at se, hvem der har fået den.</translation>
    </message>
    <message>
        <source>Dispatches</source>
        <translation>Udsendelser</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Tal</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Alle udsendelser</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Members against dispatches</source>
        <translation>Medlemmer mod udsendelser</translation>
    </message>
    <message>
        <source>New: {kind}</source>
        <translation>Ny: {kind}</translation>
    </message>
    <message>
        <source>No dispatch is chosen</source>
        <translation>Ingen udsendelse er valgt</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>På vej</translation>
    </message>
    <message>
        <source>What is on its way</source>
        <translation>Det, der er på vej</translation>
    </message>
    <message>
        <source>Search in the ledger</source>
        <translation>Søg i udsendelserne</translation>
    </message>
    <message>
        <source>What has each member got</source>
        <translation>Hvad hvert medlem har fået</translation>
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
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Hvad der sendes</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Udsendelse</translation>
    </message>
    <message>
        <source>Without a title yet</source>
        <translation>Endnu uden titel</translation>
    </message>
    <message>
        <source>corrects an earlier line</source>
        <translation>retter en tidligere udsendelse</translation>
    </message>
    <message>
        <source>got later</source>
        <translation>fået senere</translation>
    </message>
    <message>
        <source>the media had it first</source>
        <translation>medierne fik den først</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Confidential</source>
        <translation>Fortroligt</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Indhold</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Udført</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Udkast</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Vigtigt</translation>
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
        <translation>Ikke udført</translation>
    </message>
    <message>
        <source>Not relevant</source>
        <translation>Ikke relevant</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Side {page} af {pages}</translation>
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
        <translation>Åbner en liste at vælge fra</translation>
    </message>
</context>
<context>
    <name>DueCard</name>
    <message>
        <source>Next status</source>
        <translation>Næste status</translation>
    </message>
    <message>
        <source>The deadline was {day}</source>
        <translation>Fristen var {day}</translation>
    </message>
    <message>
        <source>{tertial} is due {day}</source>
        <translation>{tertial} skal gives {day}</translation>
    </message>
    <message>
        <source>{tertial} is given</source>
        <translation>{tertial} er givet</translation>
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
        <translation>Vedhæft filer til svaret</translation>
    </message>
</context>
<context>
    <name>ElectionForm</name>
    <message>
        <source>Agreed by</source>
        <translation>Besluttet af</translation>
    </message>
    <message>
        <source>Called on</source>
        <translation>Udskrevet den</translation>
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
        <translation>Sidst kontrolleret</translation>
    </message>
    <message>
        <source>Latest possible day</source>
        <translation>Seneste mulige dag</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Only where it was called, or may be earlier than its latest date</source>
        <translation>Kun hvis valget er udskrevet eller kan komme før den seneste dato</translation>
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
        <translation>kontrolleret {day}</translation>
    </message>
    <message>
        <source>never</source>
        <translation>aldrig</translation>
    </message>
</context>
<context>
    <name>ElectionRows</name>
    <message>
        <source>Held</source>
        <translation>Afholdt</translation>
    </message>
    <message>
        <source>None yet. Begin with those that can be computed.</source>
        <translation>Ingen endnu. Begynd med dem, der kan beregnes.</translation>
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
        <source>Coming</source>
        <translation>Kommende</translation>
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
        <source>Enter one with the status latest possible date first.</source>
        <translation>Indtast først et med status seneste mulige dato.</translation>
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
        <source>Held</source>
        <translation>Afholdt</translation>
    </message>
    <message>
        <source>Municipal election</source>
        <translation>Kommunalvalg</translation>
    </message>
    <message>
        <source>No election waits for its call</source>
        <translation>Intet valg venter på at blive udskrevet</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>Foreløbig</translation>
    </message>
    <message>
        <source>Quarantine from {first} to {last}, both days included.</source>
        <translation>Karensperiode fra og med {first} til og med {last}.</translation>
    </message>
    <message>
        <source>Quarantine now</source>
        <translation>Karens nu</translation>
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
        <source>county council election</source>
        <translation>fylkestingsvalg</translation>
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
        <source>from {day}</source>
        <translation>fra {day}</translation>
    </message>
    <message>
        <source>latest possible date</source>
        <translation>seneste mulige dato</translation>
    </message>
    <message>
        <source>municipal election</source>
        <translation>kommunalvalg</translation>
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
        <translation>Redigér valg</translation>
    </message>
    <message>
        <source>Elections and quarantine</source>
        <translation>Valg og karens</translation>
    </message>
    <message>
        <source>Enter the call</source>
        <translation>Registrér udskrivelse</translation>
    </message>
    <message>
        <source>None is entered. Add those that can be computed under Elections.</source>
        <translation>Ingen er indtastet. Tilføj dem, der kan beregnes, under Valg.</translation>
    </message>
    <message>
        <source>Quarantine from {first} to {last}, both days included.</source>
        <translation>Karensperiode fra og med {first} til og med {last}.</translation>
    </message>
</context>
<context>
    <name>ElectionsPane</name>
    <message numerus="yes">
        <source>Add %n computed up to {year}</source>
        <translation>
            <numerusform>Tilføj %n beregnet frem til {year}</numerusform>
            <numerusform>Tilføj %n beregnede frem til {year}</numerusform>
        </translation>
    </message>
    <message>
        <source>An election has been called</source>
        <translation>Et valg er udskrevet</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Computed days are expected. The King in Council decides them about a year ahead.</source>
        <translation>Beregnede dage er forventede. Kongen i statsråd beslutter dem cirka et år før.</translation>
    </message>
    <message>
        <source>Dates fixed by law are certain. Computed ones are expected and wait for a decision. A Folketing election counts from its latest possible day until it is called.</source>
        <translation>Datoer, der er fastsat ved lov, er sikre. Beregnede er forventede og venter på en beslutning. Et folketingsvalg regnes fra den seneste mulige dag, indtil det udskrives.</translation>
    </message>
    <message>
        <source>Elections</source>
        <translation>Valg</translation>
    </message>
    <message>
        <source>Enter the call</source>
        <translation>Registrér udskrivelsen</translation>
    </message>
    <message>
        <source>New election</source>
        <translation>Nyt valg</translation>
    </message>
    <message>
        <source>Nothing is saved before the planned visits it hits have been shown.</source>
        <translation>Intet gemmes, før de planlagte besøg, det rammer, er vist.</translation>
    </message>
    <message>
        <source>Remove election</source>
        <translation>Fjern valg</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Show what it hits</source>
        <translation>Vis, hvad det rammer</translation>
    </message>
</context>
<context>
    <name>Elucidation</name>
    <message>
        <source>Ask for a new one on the item.</source>
        <translation>Bed om en ny på punktet.</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Ønsket</translation>
    </message>
    <message>
        <source>Attach the material, or write what it says</source>
        <translation>Vedhæft materialet, eller skriv, hvad det viser</translation>
    </message>
    <message>
        <source>Back on the agenda</source>
        <translation>Tilbage på dagsordenen</translation>
    </message>
    <message>
        <source>Choose a later meeting that is not cancelled.</source>
        <translation>Vælg et senere møde, der ikke er aflyst.</translation>
    </message>
    <message>
        <source>Choose an earlier day, or a later meeting.</source>
        <translation>Vælg en tidligere dag eller et senere møde.</translation>
    </message>
    <message>
        <source>Choose the meeting it is back on</source>
        <translation>Vælg det møde, det er tilbage på</translation>
    </message>
    <message>
        <source>Choose who is responsible</source>
        <translation>Vælg, hvem der er ansvarlig</translation>
    </message>
    <message>
        <source>Decide whether it is major or minor</source>
        <translation>Afgør, om det er større eller mindre</translation>
    </message>
    <message>
        <source>Enter on the item whether it goes to the finance committee or council.</source>
        <translation>Skriv på punktet, om det går til økonomiudvalget eller kommunalbestyrelsen.</translation>
    </message>
    <message>
        <source>Enter what is to be lit further</source>
        <translation>Skriv, hvad der skal belyses</translation>
    </message>
    <message>
        <source>Enter when the material must be ready</source>
        <translation>Skriv, hvornår materialet skal være klar</translation>
    </message>
    <message>
        <source>Give the reason</source>
        <translation>Skriv grunden</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>I gang</translation>
    </message>
    <message>
        <source>Major: back to the same committee</source>
        <translation>Større: tilbage til samme udvalg</translation>
    </message>
    <message>
        <source>Material is ready</source>
        <translation>Materialet er klar</translation>
    </message>
    <message>
        <source>Material ready, noted by {who}</source>
        <translation>Materialet klar, noteret af {who}</translation>
    </message>
    <message>
        <source>Minor: supplied before the item goes on</source>
        <translation>Mindre: gives, før punktet går videre</translation>
    </message>
    <message>
        <source>Put on the agenda</source>
        <translation>Sæt på dagsordenen</translation>
    </message>
    <message>
        <source>Put on the agenda by {who}</source>
        <translation>Sat på dagsordenen af {who}</translation>
    </message>
    <message>
        <source>Put to work by {who}</source>
        <translation>Sat i gang af {who}</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Registered by {who}</source>
        <translation>Registreret af {who}</translation>
    </message>
    <message>
        <source>Start work</source>
        <translation>Sæt i gang</translation>
    </message>
    <message>
        <source>The elucidation has ended</source>
        <translation>Belysningen er afsluttet</translation>
    </message>
    <message>
        <source>The elucidation is under way</source>
        <translation>Belysningen er i gang</translation>
    </message>
    <message>
        <source>The elucidation is withdrawn</source>
        <translation>Ønsket om belysning er trukket tilbage</translation>
    </message>
    <message>
        <source>The item cannot return to this meeting</source>
        <translation>Punktet kan ikke komme tilbage på dette møde</translation>
    </message>
    <message>
        <source>The item goes no further, so it returns to the same committee</source>
        <translation>Punktet går ikke videre, så det vender tilbage til samme udvalg</translation>
    </message>
    <message>
        <source>The item is back on the agenda</source>
        <translation>Punktet er tilbage på dagsordenen</translation>
    </message>
    <message>
        <source>The item must return to {committee}</source>
        <translation>Punktet skal tilbage til {committee}</translation>
    </message>
    <message>
        <source>The material is ready</source>
        <translation>Materialet er klar</translation>
    </message>
    <message>
        <source>The material must be ready before the meeting</source>
        <translation>Materialet skal være klar før mødet</translation>
    </message>
    <message>
        <source>The meeting is chosen</source>
        <translation>Mødet er valgt</translation>
    </message>
    <message>
        <source>The way is decided</source>
        <translation>Vejen er afgjort</translation>
    </message>
    <message>
        <source>The wish for elucidation is registered</source>
        <translation>Ønsket om belysning er registreret</translation>
    </message>
    <message>
        <source>What a committee wants lit further comes back to the same committee.</source>
        <translation>Det, et udvalg ønsker belyst, kommer tilbage til samme udvalg.</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Trukket tilbage</translation>
    </message>
    <message>
        <source>Withdrawn, noted by {who}</source>
        <translation>Trukket tilbage, noteret af {who}</translation>
    </message>
</context>
<context>
    <name>Enclosures</name>
    <message>
        <source>Save it elsewhere if your IT department should look at it.</source>
        <translation>Gem den et andet sted, hvis it-afdelingen skal se på den.</translation>
    </message>
    <message>
        <source>{name} is a program and is not opened</source>
        <translation>{name} er et program og åbnes ikke</translation>
    </message>
</context>
<context>
    <name>Erasure</name>
    <message>
        <source>Addresses and telephone of who has left</source>
        <translation>Adresser og telefon på dem, der er fratrådt</translation>
    </message>
    <message>
        <source>Drafts that nobody has saved</source>
        <translation>Kladder, som ingen har gemt</translation>
    </message>
    <message>
        <source>Entries that are part of cases</source>
        <translation>Poster, der er en del af sager</translation>
    </message>
    <message>
        <source>Erased what may be erased</source>
        <translation>Det, der må slettes, er slettet</translation>
    </message>
    <message>
        <source>Is erased, also from the log.</source>
        <translation>Bliver slettet, også fra loggen.</translation>
    </message>
    <message>
        <source>Lines in the log</source>
        <translation>Linjer i loggen</translation>
    </message>
    <message>
        <source>Nothing can be erased now</source>
        <translation>Intet kan slettes nu</translation>
    </message>
    <message>
        <source>Open the entry and correct it by hand, where the name is not needed there.</source>
        <translation>Åbn posten, og ret den i hånden, hvis navnet ikke er nødvendigt der.</translation>
    </message>
    <message>
        <source>Other entries that name the person</source>
        <translation>Andre poster, der nævner personen</translation>
    </message>
    <message>
        <source>Stays until its time is over: cases are kept as the archive law requires (GDPR art. 17(3)(b)).</source>
        <translation>Bliver, til tiden er gået: Sager bevares, som arkivloven kræver (databeskyttelsesforordningen art. 17, stk. 3, litra b).</translation>
    </message>
    <message>
        <source>Stays: it proves who did what. What it says of erased entries is erased.</source>
        <translation>Bliver: Den beviser, hvem der gjorde hvad. Det, den siger om slettede poster, bliver slettet.</translation>
    </message>
    <message>
        <source>Stays: the council needs it while the person is in office.</source>
        <translation>Bliver: Kommunalbestyrelsen har brug for det, mens personen er i funktion.</translation>
    </message>
    <message>
        <source>Tell the person so, and when it goes.</source>
        <translation>Fortæl personen det, og hvornår oplysningerne forsvinder.</translation>
    </message>
    <message>
        <source>The person&apos;s own entry</source>
        <translation>Personens egen post</translation>
    </message>
    <message>
        <source>What is held is part of cases, or the person is in office.</source>
        <translation>Oplysningerne er en del af sager, eller personen er i funktion.</translation>
    </message>
</context>
<context>
    <name>Events</name>
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
    <name>Exchange</name>
    <message>
        <source>Ask the sender for one packed file instead.</source>
        <translation>Bed i stedet afsenderen om én pakket fil.</translation>
    </message>
    <message>
        <source>Ask the sender to write it again.</source>
        <translation>Bed afsenderen skrive den igen.</translation>
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
        <source>Files of up to {megabytes} MB can be attached.</source>
        <translation>Der kan vedhæftes filer på op til {megabytes} MB.</translation>
    </message>
    <message>
        <source>It has neither sender, subject nor date as an e-mail has.</source>
        <translation>Den har hverken afsender, emne eller dato, som en mail har.</translation>
    </message>
    <message>
        <source>It is built in a way that no e-mail program builds them.</source>
        <translation>Den er bygget, som intet mailprogram gør det.</translation>
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
        <source>Make it smaller, or split it.</source>
        <translation>Gør den mindre, eller del den.</translation>
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
    <message>
        <source>{name} is too large</source>
        <translation>{name} er for stor</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>Save ledger as PDF …</source>
        <translation>Gem alle udsendelser som PDF …</translation>
    </message>
    <message>
        <source>Save ledger as XLSX …</source>
        <translation>Gem alle udsendelser som XLSX …</translation>
    </message>
    <message>
        <source>Save matrix as PDF …</source>
        <translation>Gem matrixen som PDF …</translation>
    </message>
    <message>
        <source>Save matrix as XLSX …</source>
        <translation>Gem matrixen som XLSX …</translation>
    </message>
    <message>
        <source>ledger</source>
        <translation>udsendelser</translation>
    </message>
    <message>
        <source>matrix</source>
        <translation>matrix</translation>
    </message>
</context>
<context>
    <name>ExtractPaper</name>
    <message>
        <source>Access to personal data</source>
        <translation>Indsigt i personoplysninger</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresser</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>Godkender</translation>
    </message>
    <message>
        <source>Attachments of these entries that must be looked through</source>
        <translation>Bilag til disse poster, som skal gennemgås</translation>
    </message>
    <message>
        <source>Attachments that name you</source>
        <translation>Bilag, der nævner dig</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Forfatter</translation>
    </message>
    <message>
        <source>Confidential guidance</source>
        <translation>Fortrolig vejledning</translation>
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
        <translation>Gæst</translation>
    </message>
    <message>
        <source>Has handled it</source>
        <translation>Har behandlet det</translation>
    </message>
    <message>
        <source>Host or visitor</source>
        <translation>Vært eller besøgende</translation>
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
        <translation>Lavet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>No entry names you.</source>
        <translation>Ingen post nævner dig.</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Deltager</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Modtager</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>Samspil looks for names in texts, web pages and mails, but not inside PDF documents, pictures and other files.</source>
        <translation>Samspil leder efter navne i tekster, websider og mails, men ikke inde i PDF-dokumenter, billeder og andre filer.</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Plads</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Afsender</translation>
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
        <translation>Dette er alt, hvad {municipality} har om dig i Samspil, sekretariatets arbejdsredskab. Sager ligger også i ESDH-systemet; spørg der efter selve dokumenterne. Du kan få rettet det, der er forkert. Det, der er en del af en sag, bevares, som arkivloven kræver, og kan ikke slettes før.</translation>
    </message>
    <message>
        <source>What we hold on {name}</source>
        <translation>Hvad vi har om {name}</translation>
    </message>
    <message>
        <source>Where you are named</source>
        <translation>Hvor du er nævnt</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>Spørger</translation>
    </message>
    <message>
        <source>Your role</source>
        <translation>Din rolle</translation>
    </message>
    <message>
        <source>{signed} lines that you have signed and {named} that tell of you, {first} to {last}.</source>
        <translation>{signed} linjer, som du har skrevet, og {named}, der handler om dig, fra {first} til {last}.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Enter a time, for example 10.30</source>
        <translation>Skriv et klokkeslæt, for eksempel 10.30</translation>
    </message>
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
    <name>Figure</name>
    <message>
        <source>Choose a PNG or JPEG file.</source>
        <translation>Vælg en PNG- eller JPEG-fil.</translation>
    </message>
    <message>
        <source>The file is damaged or not a picture.</source>
        <translation>Filen er beskadiget eller ikke et billede.</translation>
    </message>
    <message>
        <source>The picture cannot be used</source>
        <translation>Billedet kan ikke bruges</translation>
    </message>
    <message>
        <source>The picture has too many pixels.</source>
        <translation>Billedet har for mange pixels.</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>not known</source>
        <translation>ukendt</translation>
    </message>
    <message>
        <source>{count} ({share} %)</source>
        <translation>{count} ({share} %)</translation>
    </message>
    <message>
        <source>{days} (known of {count})</source>
        <translation>{days} (kendt for {count})</translation>
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
        <translation>Efter udvalg</translation>
    </message>
    <message>
        <source>By party of the member who asked</source>
        <translation>Efter liste hos det medlem, der spurgte</translation>
    </message>
    <message>
        <source>Counted from the ledger, in the order of the alphabet. The figures tell what happened, not who deserves what: members ask different things.</source>
        <translation>Talt op fra alle udsendelser i alfabetisk orden. Tallene fortæller, hvad der er sket, ikke hvem der fortjener hvad: medlemmer spørger om forskellige ting.</translation>
    </message>
    <message>
        <source>No answers yet</source>
        <translation>Ingen svar endnu</translation>
    </message>
    <message>
        <source>No committee</source>
        <translation>Intet udvalg</translation>
    </message>
    <message>
        <source>They are counted when the first answer has been sent.</source>
        <translation>De tælles, når det første svar er sendt.</translation>
    </message>
    <message>
        <source>To fewer than all</source>
        <translation>Til færre end alle</translation>
    </message>
    <message>
        <source>Without a list</source>
        <translation>Uden liste</translation>
    </message>
    <message>
        <source>Working days, median</source>
        <translation>Arbejdsdage, median</translation>
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
        <source>Copy into a file …</source>
        <translation>Kopiér til en fil …</translation>
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
        <source>Several computers work on this register, which lies on a server. Those who look after the server back it up. A copy in a file holds everything as it stands now, and is worth as much protection.</source>
        <translation>Flere computere arbejder i dette register, som ligger på en server. De, der passer serveren, tager sikkerhedskopier af den. En kopi i en fil rummer alt, som det står nu, og skal beskyttes lige så godt.</translation>
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
        <source>The copy is written</source>
        <translation>Kopien er skrevet</translation>
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
        <translation>Ryd</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Udvalg</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
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
        <translation>Sortér</translation>
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
        <translation>ophørte</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>gældende</translation>
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
        <translation>Under gennemførelse</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Organ</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Sag nr.</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Besluttet</translation>
    </message>
    <message>
        <source>Decided under delegation</source>
        <translation>Besluttet efter delegation</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslutning</translation>
    </message>
    <message>
        <source>Delegated, {day}</source>
        <translation>Delegeret, {day}</translation>
    </message>
    <message>
        <source>Ended in this time</source>
        <translation>Afsluttet i perioden</translation>
    </message>
    <message>
        <source>Follow-up of decisions</source>
        <translation>Opfølgning på beslutninger</translation>
    </message>
    <message>
        <source>No status was given</source>
        <translation>Ingen status givet</translation>
    </message>
    <message>
        <source>Nothing was being carried out in this time.</source>
        <translation>Intet var under gennemførelse i perioden.</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Over fristen</translation>
    </message>
    <message>
        <source>Reported back {day}</source>
        <translation>Meldt tilbage {day}</translation>
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
        <translation>opfølgning-{first}-{last}{ending}</translation>
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
        <translation>Under gennemførelse</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>Gennemført</translation>
    </message>
    <message>
        <source>Choose a later day.</source>
        <translation>Vælg en senere dag.</translation>
    </message>
    <message>
        <source>Choose a meeting of that body after the decision.</source>
        <translation>Vælg et møde i det organ efter beslutningen.</translation>
    </message>
    <message>
        <source>Deadline {day}</source>
        <translation>Frist {day}</translation>
    </message>
    <message>
        <source>Decided {day} on behalf of {body}</source>
        <translation>Besluttet {day} på vegne af {body}</translation>
    </message>
    <message>
        <source>Delayed</source>
        <translation>Forsinket</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Bortfaldet</translation>
    </message>
    <message>
        <source>Ended {day}</source>
        <translation>Afsluttet {day}</translation>
    </message>
    <message>
        <source>Enter what was decided</source>
        <translation>Skriv, hvad der blev besluttet</translation>
    </message>
    <message>
        <source>It is reported back</source>
        <translation>Der er meldt tilbage</translation>
    </message>
    <message>
        <source>It is reported back to the body that delegated</source>
        <translation>Der meldes tilbage til det organ, der delegerede</translation>
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
        <translation>Kun delegerede beslutninger meldes tilbage</translation>
    </message>
    <message>
        <source>Say how it stands</source>
        <translation>Skriv, hvordan det går</translation>
    </message>
    <message>
        <source>Status on {day}</source>
        <translation>Status pr. {day}</translation>
    </message>
    <message>
        <source>Status {day}</source>
        <translation>Status {day}</translation>
    </message>
    <message>
        <source>The deadline lies before the decision</source>
        <translation>Fristen ligger før beslutningen</translation>
    </message>
    <message>
        <source>The decision has ended</source>
        <translation>Beslutningen er afsluttet</translation>
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
        <source>The report to the council carries these words.</source>
        <translation>Det står i rapporten til kommunalbestyrelsen.</translation>
    </message>
    <message>
        <source>The status is kept</source>
        <translation>Status er gemt</translation>
    </message>
    <message>
        <source>The whole of {year}</source>
        <translation>Hele {year}</translation>
    </message>
    <message>
        <source>To be reported back</source>
        <translation>Skal meldes tilbage</translation>
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
    <name>Frame</name>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
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
    <message>
        <source>New dispatch</source>
        <translation>Ny udsendelse</translation>
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
    <name>HitsCard</name>
    <message numerus="yes">
        <source>%n planned visits are hit</source>
        <translation>
            <numerusform>%n planlagt besøg rammes</numerusform>
            <numerusform>%n planlagte besøg rammes</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
    <message>
        <source>No planned visit is hit</source>
        <translation>Ingen planlagte besøg rammes</translation>
    </message>
    <message>
        <source>They can take place. The quarantine is told on each of them.</source>
        <translation>De kan gennemføres. Karensperioden nævnes på hvert besøg.</translation>
    </message>
    <message>
        <source>They stay as they are, but need another day, or a decided exception, before they go on.</source>
        <translation>De bliver stående, men skal have en anden dag eller en besluttet undtagelse, før de kan gå videre.</translation>
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
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Drop .eml or .msg files, or a folder that holds some.</source>
        <translation>Træk .eml- eller .msg-filer hertil eller en mappe, der indeholder dem.</translation>
    </message>
    <message>
        <source>Looking for e-mails</source>
        <translation>Leder efter mails</translation>
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
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>og %n mere</numerusform>
            <numerusform>og %n flere</numerusform>
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
    <name>ItemDetail</name>
    <message>
        <source>Ask for elucidation …</source>
        <translation>Bed om belysning …</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslutning</translation>
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
        <translation>Det er givet videre</translation>
    </message>
    <message>
        <source>No files. What is attached here goes to the members as a supplement.</source>
        <translation>Ingen filer. Det, der vedhæftes her, går til medlemmerne som tillæg.</translation>
    </message>
    <message>
        <source>Note decision</source>
        <translation>Notér beslutning</translation>
    </message>
    <message>
        <source>Note decision …</source>
        <translation>Notér beslutning …</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Notér det</translation>
    </message>
    <message>
        <source>Note what was told</source>
        <translation>Notér, hvad der blev oplyst</translation>
    </message>
    <message>
        <source>Note what was told …</source>
        <translation>Notér, hvad der blev oplyst …</translation>
    </message>
    <message>
        <source>Passed on before the meeting</source>
        <translation>Givet videre før mødet</translation>
    </message>
    <message>
        <source>Register the wish</source>
        <translation>Registrér ønsket</translation>
    </message>
    <message>
        <source>Remove item</source>
        <translation>Fjern punkt</translation>
    </message>
    <message>
        <source>Supplement to the agenda</source>
        <translation>Tillæg til dagsordenen</translation>
    </message>
    <message>
        <source>Supplement was sent …</source>
        <translation>Tillægget er sendt …</translation>
    </message>
    <message>
        <source>The ledger keeps the recipients as they stand. This cannot be undone.</source>
        <translation>Listen over udsendelser gemmer modtagerne, som de er nu. Det kan ikke fortrydes.</translation>
    </message>
    <message>
        <source>The supplement has been sent</source>
        <translation>Tillægget er sendt</translation>
    </message>
    <message>
        <source>To the meeting</source>
        <translation>Til mødet</translation>
    </message>
    <message>
        <source>Told before the meeting</source>
        <translation>Oplyst før mødet</translation>
    </message>
    <message>
        <source>supplement-{number}.eml</source>
        <translation>tillæg-{number}.eml</translation>
    </message>
</context>
<context>
    <name>KeptPage</name>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiér</translation>
    </message>
    <message>
        <source>It was kept on this computer, encrypted. What you put back is saved at once and can be undone.</source>
        <translation>Det er bevaret krypteret på denne computer. Det, du sætter tilbage, gemmes straks og kan fortrydes.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Sæt tilbage</translation>
    </message>
    <message>
        <source>Put it back: {name}</source>
        <translation>Sæt tilbage: {name}</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Kassér</translation>
    </message>
    <message>
        <source>What you wrote when the line was lost</source>
        <translation>Det, du skrev, da forbindelsen blev afbrudt</translation>
    </message>
</context>
<context>
    <name>KeyStep</name>
    <message>
        <source>Keep the recovery key</source>
        <translation>Gem gendannelsesnøglen</translation>
    </message>
    <message>
        <source>The file opens next, and asks for the password you have chosen.</source>
        <translation>Nu åbnes filen og beder om den adgangskode, du har valgt.</translation>
    </message>
</context>
<context>
    <name>LedgerList</name>
    <message>
        <source>Clear filters</source>
        <translation>Ryd filtre</translation>
    </message>
    <message>
        <source>Dispatches</source>
        <translation>Udsendelser</translation>
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
        <translation>Der er ikke sendt noget endnu</translation>
    </message>
    <message>
        <source>When an answer is sent to the members, it is recorded here with those who got it.</source>
        <translation>Når et svar sendes til medlemmerne, registreres det her med dem, der fik det.</translation>
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
        <translation>Udsendelser til medlemmer</translation>
    </message>
    <message>
        <source>Got</source>
        <translation>Fået</translation>
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
        <translation>Der blev ikke sendt noget i perioden.</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Modtagere</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemærkning</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sendt</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Hvad der blev sendt</translation>
    </message>
    <message>
        <source>Who got what</source>
        <translation>Hvem der har fået hvad</translation>
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
        <translation>Sådan begynder et brev: navn, enhed og adresse øverst, logoet til højre, og modtageren dér, hvor rudekuvertens vindue viser den. Overskrifter, streger og links har den farve, I har valgt.</translation>
    </message>
    <message>
        <source>What stands below</source>
        <translation>Det, der står nederst</translation>
    </message>
    <message>
        <source>Who signs letters, and the foot of every page.</source>
        <translation>Hvem der underskriver breve, og foden på hver side.</translation>
    </message>
    <message>
        <source>Your question of last week</source>
        <translation>Dit spørgsmål fra sidste uge</translation>
    </message>
    <message>
        <source>Yours sincerely</source>
        <translation>Med venlig hilsen</translation>
    </message>
</context>
<context>
    <name>LetterheadCard</name>
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
        <source>Choose a picture of at most 40 MB.</source>
        <translation>Vælg et billede på højst 40 MB.</translation>
    </message>
    <message>
        <source>PNG, JPEG or SVG. It is printed at most 18 mm high.</source>
        <translation>PNG, JPEG eller SVG. Det trykkes højst 18 mm højt.</translation>
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
    <name>LightDetail</name>
    <message>
        <source>Back on which meeting?</source>
        <translation>Tilbage på hvilket møde?</translation>
    </message>
    <message>
        <source>Choose another meeting …</source>
        <translation>Vælg et andet møde …</translation>
    </message>
    <message>
        <source>Choose meeting</source>
        <translation>Vælg møde</translation>
    </message>
    <message numerus="yes">
        <source>Empty: %n working days before the meeting</source>
        <translation>
            <numerusform>Tomt: %n arbejdsdag før mødet</numerusform>
            <numerusform>Tomt: %n arbejdsdage før mødet</numerusform>
        </translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Materiale</translation>
    </message>
    <message>
        <source>Material is ready</source>
        <translation>Materialet er klar</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Møde</translation>
    </message>
    <message>
        <source>No files yet. Attach the material the committee asked for.</source>
        <translation>Ingen filer endnu. Vedhæft det materiale, udvalget har ønsket.</translation>
    </message>
    <message>
        <source>Open the item</source>
        <translation>Åbn punktet</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Træk tilbage</translation>
    </message>
    <message>
        <source>Withdraw the elucidation</source>
        <translation>Træk ønsket om belysning tilbage</translation>
    </message>
    <message>
        <source>Withdraw …</source>
        <translation>Træk tilbage …</translation>
    </message>
    <message>
        <source>{body} asked on {day}</source>
        <translation>{body} bad om det {day}</translation>
    </message>
</context>
<context>
    <name>Lines</name>
    <message>
        <source>Enter a time, for example 10.30.</source>
        <translation>Skriv et klokkeslæt, for eksempel 10.30.</translation>
    </message>
    <message>
        <source>Enter minutes, from 1 to 1440.</source>
        <translation>Skriv et antal minutter fra 1 til 1440.</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>“{text}” is no length</source>
        <translation>»{text}« er ikke en varighed</translation>
    </message>
    <message>
        <source>“{text}” is no time of day</source>
        <translation>»{text}« er ikke et klokkeslæt</translation>
    </message>
</context>
<context>
    <name>LinesEditor</name>
    <message>
        <source>Move the line down</source>
        <translation>Flyt linjen ned</translation>
    </message>
    <message>
        <source>Move the line up</source>
        <translation>Flyt linjen op</translation>
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
            <numerusform>%n nærmer sig fristen</numerusform>
            <numerusform>%n nærmer sig fristen</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Tilbage til i dag</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Sager</translation>
    </message>
    <message>
        <source>Choose matters of your own that show where the obligations were put to the test.</source>
        <translation>Vælg nogle af jeres egne sager, hvor forpligtelserne blev sat på prøve.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Ryd filtre</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Ryd søgningen</translation>
    </message>
    <message>
        <source>Deadlines of the rules come here.</source>
        <translation>Reglernes frister vises her.</translation>
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
        <translation>Opfølgning</translation>
    </message>
    <message>
        <source>Import e-mail</source>
        <translation>Importér mail</translation>
    </message>
    <message>
        <source>Import meetings</source>
        <translation>Importér møder</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Importér …</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Møder</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nyt</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Ny sag</translation>
    </message>
    <message>
        <source>New evaluation</source>
        <translation>Ny evaluering</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Nyt møde</translation>
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
        <source>New visit</source>
        <translation>Nyt besøg</translation>
    </message>
    <message>
        <source>No cases yet</source>
        <translation>Ingen sager endnu</translation>
    </message>
    <message>
        <source>No decisions here</source>
        <translation>Ingen beslutninger her</translation>
    </message>
    <message>
        <source>No elucidation is under way</source>
        <translation>Ingen belysning er i gang</translation>
    </message>
    <message>
        <source>No evaluations yet</source>
        <translation>Ingen evalueringer endnu</translation>
    </message>
    <message>
        <source>No meetings here</source>
        <translation>Ingen møder her</translation>
    </message>
    <message>
        <source>No proposals</source>
        <translation>Ingen forslag</translation>
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
        <source>No theme meeting has been held yet</source>
        <translation>Der er ikke holdt noget temamøde endnu</translation>
    </message>
    <message>
        <source>No theme meeting is planned</source>
        <translation>Der er ikke planlagt noget temamøde</translation>
    </message>
    <message>
        <source>No timelines here</source>
        <translation>Ingen tidsplaner her</translation>
    </message>
    <message>
        <source>No visit matches the filters</source>
        <translation>Ingen besøg passer til filtrene</translation>
    </message>
    <message>
        <source>No visits here</source>
        <translation>Ingen besøg her</translation>
    </message>
    <message>
        <source>Note decisions on the items of a meeting. They are followed up here.</source>
        <translation>Notér beslutninger på et mødes punkter. De følges op her.</translation>
    </message>
    <message>
        <source>Nothing has been adopted yet</source>
        <translation>Intet er vedtaget endnu</translation>
    </message>
    <message>
        <source>Nothing here holds these words</source>
        <translation>Intet her indeholder disse ord</translation>
    </message>
    <message>
        <source>Nothing is to be followed up</source>
        <translation>Intet skal følges op</translation>
    </message>
    <message>
        <source>Nothing matches the filters</source>
        <translation>Intet passer til filtrene</translation>
    </message>
    <message>
        <source>Open an item on a meeting, and note there what the committee asks for.</source>
        <translation>Åbn et punkt på et møde, og notér dér, hvad udvalget ønsker.</translation>
    </message>
    <message>
        <source>Paste the meeting calendar from a table, or import it from a calendar file.</source>
        <translation>Indsæt mødekalenderen fra en tabel, eller importér den fra en kalenderfil.</translation>
    </message>
    <message>
        <source>Plan the way of a larger matter through the committees to the council.</source>
        <translation>Planlæg en større sags vej gennem udvalgene til kommunalbestyrelsen.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Udskriv</translation>
    </message>
    <message>
        <source>Print the questionnaire</source>
        <translation>Udskriv spørgeskemaet</translation>
    </message>
    <message>
        <source>Print the questionnaire, and type in the answers here once a year.</source>
        <translation>Udskriv spørgeskemaet, og indtast svarene her en gang om året.</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Forslag</translation>
    </message>
    <message>
        <source>Propose a change of a rule, or bring an agreement from a theme meeting.</source>
        <translation>Foreslå en ændring af en regel, eller tag en aftale med fra et temamøde.</translation>
    </message>
    <message>
        <source>Propose a new rule</source>
        <translation>Foreslå en ny regel</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokol</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Spørgsmål</translation>
    </message>
    <message>
        <source>Register a request when it comes in.</source>
        <translation>Registrér en henvendelse, når den kommer.</translation>
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
        <translation>Gem rapporten som regneark</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>Søg i listen</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>Vis alle igen</translation>
    </message>
    <message>
        <source>Start the register …</source>
        <translation>Begynd reglerne …</translation>
    </message>
    <message>
        <source>Take the starter register and edit it, or bring your own as a table.</source>
        <translation>Begynd med startsættet, og ret det til, eller tag jeres egne med som en tabel.</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Opgaver</translation>
    </message>
    <message>
        <source>The register as it stood on {day}</source>
        <translation>Spillereglerne, som de lød den {day}</translation>
    </message>
    <message>
        <source>The standard agenda is a good start.</source>
        <translation>Standarddagsordenen er et godt sted at begynde.</translation>
    </message>
    <message>
        <source>Theme meetings</source>
        <translation>Temamøder</translation>
    </message>
    <message>
        <source>There are no rules yet</source>
        <translation>Der er ingen spilleregler endnu</translation>
    </message>
    <message>
        <source>Timelines</source>
        <translation>Tidsplaner</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besøg</translation>
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
    <name>ListSort</name>
    <message>
        <source>Sort by</source>
        <translation>Sortér efter</translation>
    </message>
</context>
<context>
    <name>Live</name>
    <message>
        <source>It is not saved yet: {fields}</source>
        <translation>Det er endnu ikke gemt: {fields}</translation>
    </message>
    <message>
        <source>It is tried again all the time. What you type stays in the window, and encrypted on this computer, until it is saved.</source>
        <translation>Der prøves igen hele tiden. Det, du skriver, bliver stående i vinduet og krypteret på denne computer, til det er gemt.</translation>
    </message>
    <message>
        <source>Look at it …</source>
        <translation>Se på det …</translation>
    </message>
    <message>
        <source>Not saved yet: {fields}</source>
        <translation>Endnu ikke gemt: {fields}</translation>
    </message>
    <message>
        <source>The line to the server is back</source>
        <translation>Forbindelsen til serveren er tilbage</translation>
    </message>
    <message>
        <source>The line to the server is down</source>
        <translation>Forbindelsen til serveren er nede</translation>
    </message>
    <message>
        <source>What you wrote when the line to the server was lost has been kept</source>
        <translation>Det, du skrev, da forbindelsen til serveren blev afbrudt, er bevaret</translation>
    </message>
</context>
<context>
    <name>Locking</name>
    <message>
        <source>Close Samspil</source>
        <translation>Luk Samspil</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Lås nu</translation>
    </message>
</context>
<context>
    <name>Logo</name>
    <message>
        <source>Choose a PNG, JPEG or SVG file.</source>
        <translation>Vælg en PNG-, JPEG- eller SVG-fil.</translation>
    </message>
    <message>
        <source>Choose the version for light grounds.</source>
        <translation>Vælg udgaven til lys baggrund.</translation>
    </message>
    <message>
        <source>Nothing of it can be seen on white paper.</source>
        <translation>Intet af det kan ses på hvidt papir.</translation>
    </message>
    <message>
        <source>Save it as PNG in the program it was made with, and choose that.</source>
        <translation>Gem det som PNG i det program, det er lavet i, og vælg den fil.</translation>
    </message>
    <message>
        <source>The drawing has no size that a logo can have.</source>
        <translation>Tegningen har ikke en størrelse, et logo kan have.</translation>
    </message>
    <message>
        <source>The drawing is too complicated.</source>
        <translation>Tegningen er for kompliceret.</translation>
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
    <message>
        <source>The picture is too complicated.</source>
        <translation>Billedet er for kompliceret.</translation>
    </message>
</context>
<context>
    <name>LongWork</name>
    <message numerus="yes">
        <source>About %n seconds left.</source>
        <translation>
            <numerusform>Ca. %n sekund tilbage.</numerusform>
            <numerusform>Ca. %n sekunder tilbage.</numerusform>
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
    <message>
        <source>{done} of {total}</source>
        <translation>{done} af {total}</translation>
    </message>
</context>
<context>
    <name>MaterialAsking</name>
    <message>
        <source>Add the question</source>
        <translation>Tilføj spørgsmålet</translation>
    </message>
    <message>
        <source>Add the text</source>
        <translation>Tilføj teksten</translation>
    </message>
    <message>
        <source>Choose a PNG or JPEG file of at most 20 MB.</source>
        <translation>Vælg en PNG- eller JPEG-fil på højst 20 MB.</translation>
    </message>
    <message>
        <source>It stands in the codex from now on, and can be asked again later.</source>
        <translation>Det står i kodekset fra nu af og kan stilles igen en anden gang.</translation>
    </message>
    <message>
        <source>Keep the text</source>
        <translation>Gem teksten</translation>
    </message>
    <message>
        <source>Own question</source>
        <translation>Eget spørgsmål</translation>
    </message>
    <message>
        <source>Own text</source>
        <translation>Egen tekst</translation>
    </message>
    <message>
        <source>Picture from a file</source>
        <translation>Billede fra en fil</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Billeder</translation>
    </message>
    <message>
        <source>The file is no picture that can be shown</source>
        <translation>Filen er ikke et billede, der kan vises</translation>
    </message>
    <message>
        <source>The picture cannot be read</source>
        <translation>Billedet kan ikke læses</translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <source>Got</source>
        <translation>Fået</translation>
    </message>
    <message>
        <source>Got it with the others on {day} {time}.</source>
        <translation>Fik den sammen med de andre {day} {time}.</translation>
    </message>
    <message>
        <source>It was meant for this member on {day}, but has not been got.</source>
        <translation>Den var til medlemmet {day}, men er ikke modtaget.</translation>
    </message>
    <message>
        <source>It was sent on {day}, but got only on {later} {time}.</source>
        <translation>Den blev sendt {day}, men først modtaget {later} {time}.</translation>
    </message>
    <message>
        <source>It went only to a single member.</source>
        <translation>Den gik kun til et enkelt medlem.</translation>
    </message>
    <message>
        <source>It went only to the members of a committee.</source>
        <translation>Den gik kun til medlemmerne af et udvalg.</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Medlem</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Modtagere</translation>
    </message>
    <message>
        <source>Was not a member of the council on {day}.</source>
        <translation>Var ikke medlem {day}.</translation>
    </message>
    <message>
        <source>Without a list</source>
        <translation>Uden liste</translation>
    </message>
    <message>
        <source>empty: not a member then</source>
        <translation>tom: ikke medlem dengang</translation>
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
        <translation>{got} af {due}</translation>
    </message>
</context>
<context>
    <name>MatrixPane</name>
    <message>
        <source>A visit in the quarantine can be registered, but not confirmed or given a programme. Voter and debate meetings across the parties, and council members&apos; own visits, remain possible.</source>
        <translation>Et besøg i karensperioden kan registreres, men ikke bekræftes eller få et program. Vælgermøder og debatter for alle partier og kommunalbestyrelsesmedlemmers egne besøg er fortsat mulige.</translation>
    </message>
    <message>
        <source>Change in settings</source>
        <translation>Ret i indstillingerne</translation>
    </message>
    <message>
        <source>Council members are at most told: their own visits are never stopped.</source>
        <translation>Kommunalbestyrelsesmedlemmer får højst besked. Deres egne besøg stoppes aldrig.</translation>
    </message>
    <message>
        <source>Eighteen months</source>
        <translation>Atten måneder</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gæst</translation>
    </message>
    <message>
        <source>Quarantine before elections</source>
        <translation>Karens før valg</translation>
    </message>
    <message>
        <source>Save the quarantine</source>
        <translation>Gem karensreglerne</translation>
    </message>
    <message>
        <source>The guidelines are the municipality&apos;s: a change names who agreed to it.</source>
        <translation>Retningslinjerne er kommunens egne. En ændring nævner, hvem der har besluttet den.</translation>
    </message>
    <message>
        <source>The matrix differs from what is saved</source>
        <translation>Skemaet afviger fra det gemte</translation>
    </message>
    <message>
        <source>The quarantine is told on a visit, but stops nothing.</source>
        <translation>Karensperioden nævnes på et besøg, men stopper intet.</translation>
    </message>
    <message>
        <source>Whom it covers, and how long</source>
        <translation>Hvem den omfatter, og hvor længe</translation>
    </message>
    <message>
        <source>all from outside</source>
        <translation>alle udefra</translation>
    </message>
</context>
<context>
    <name>MatrixTab</name>
    <message numerus="yes">
        <source>%n dispatches</source>
        <translation>
            <numerusform>%n udsendelse</numerusform>
            <numerusform>%n udsendelser</numerusform>
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
        <translation>Vælg en længere periode eller alle typer.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Ryd filtre</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Udvalg</translation>
    </message>
    <message>
        <source>Got at the same time</source>
        <translation>Fået samtidig</translation>
    </message>
    <message>
        <source>Got later</source>
        <translation>Fået senere</translation>
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
        <translation>Ingen udsendelser passer</translation>
    </message>
    <message>
        <source>Not a member then</source>
        <translation>Ikke medlem dengang</translation>
    </message>
    <message>
        <source>Not a recipient</source>
        <translation>Ikke modtager</translation>
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
        <translation>Medlemmer og udsendelser</translation>
    </message>
</context>
<context>
    <name>MatterDetail</name>
    <message>
        <source>End the matter</source>
        <translation>Afslut sagen</translation>
    </message>
    <message>
        <source>Plan the path</source>
        <translation>Planlæg vejen</translation>
    </message>
    <message>
        <source>Preview and print the timeline</source>
        <translation>Vis og udskriv tidsplanen</translation>
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
        <translation>Tag op igen</translation>
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
        <translation>Dobbeltklik for at ændre titlen</translation>
    </message>
    <message>
        <source>Title of the meeting</source>
        <translation>Mødets titel</translation>
    </message>
</context>
<context>
    <name>MeetingDetail</name>
    <message>
        <source>Add an agreement …</source>
        <translation>Tilføj en aftale …</translation>
    </message>
    <message>
        <source>Add material to the step …</source>
        <translation>Tilføj materiale til punktet …</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Dagsorden</translation>
    </message>
    <message>
        <source>Back on this meeting</source>
        <translation>Tilbage på dette møde</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Aflys</translation>
    </message>
    <message>
        <source>Change the title</source>
        <translation>Ret titlen</translation>
    </message>
    <message>
        <source>Copy the agenda to a new meeting …</source>
        <translation>Kopiér dagsordenen til et nyt møde …</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Besluttet</translation>
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
        <translation>Fortsæt mødet</translation>
    </message>
    <message>
        <source>Hold it after all</source>
        <translation>Hold det alligevel</translation>
    </message>
    <message>
        <source>Move {title} down</source>
        <translation>Flyt {title} ned</translation>
    </message>
    <message>
        <source>Move {title} up</source>
        <translation>Flyt {title} op</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Nyt punkt</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Næste fane</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Ingen dato</translation>
    </message>
    <message>
        <source>No items yet</source>
        <translation>Ingen punkter endnu</translation>
    </message>
    <message>
        <source>Preview large question cards</source>
        <translation>Vis store spørgsmålskort</translation>
    </message>
    <message>
        <source>Preview small question cards</source>
        <translation>Vis små spørgsmålskort</translation>
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
        <translation>Udskriv referatet</translation>
    </message>
    <message>
        <source>Put on the agenda</source>
        <translation>Sæt på dagsordenen</translation>
    </message>
    <message>
        <source>Remove meeting</source>
        <translation>Fjern møde</translation>
    </message>
    <message>
        <source>Remove the meeting</source>
        <translation>Fjern mødet</translation>
    </message>
    <message>
        <source>Reported back</source>
        <translation>Meldt tilbage</translation>
    </message>
    <message>
        <source>Start the meeting</source>
        <translation>Start mødet</translation>
    </message>
    <message>
        <source>The agenda is sent {day}</source>
        <translation>Dagsordenen sendes {day}</translation>
    </message>
    <message>
        <source>To be passed on</source>
        <translation>Skal gives videre</translation>
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
            <numerusform>%n belysning skal tilbage på dette møde</numerusform>
            <numerusform>%n belysninger skal tilbage på dette møde</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingPapers</name>
    <message>
        <source>Agenda, participants as numbers, cases, results, agreements</source>
        <translation>Dagsorden, deltagere som tal, sager, resultater, aftaler</translation>
    </message>
    <message>
        <source>Before the meeting: agenda, cases, questions to write at</source>
        <translation>Før mødet: dagsorden, sager og spørgsmål med plads til at skrive</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumenter</translation>
    </message>
    <message>
        <source>One question on each, four on a sheet, to cut out</source>
        <translation>Ét spørgsmål på hvert, fire på et ark, til at klippe ud</translation>
    </message>
    <message>
        <source>One question on each, two on a sheet, to cut out</source>
        <translation>Ét spørgsmål på hvert, to på et ark, til at klippe ud</translation>
    </message>
    <message>
        <source>Preview and print</source>
        <translation>Vis og udskriv</translation>
    </message>
</context>
<context>
    <name>MeetingPlan</name>
    <message>
        <source>It does not say who meets</source>
        <translation>Der står ikke, hvem der holder møde</translation>
    </message>
    <message>
        <source>Only the first {most} lines are read</source>
        <translation>Kun de første {most} linjer læses</translation>
    </message>
    <message>
        <source>The meeting stands twice</source>
        <translation>Mødet står to gange</translation>
    </message>
    <message>
        <source>There is no committee »{name}«</source>
        <translation>Der er intet udvalg »{name}«</translation>
    </message>
    <message>
        <source>There is no date</source>
        <translation>Der er ingen dato</translation>
    </message>
</context>
<context>
    <name>MeetingQuestions</name>
    <message numerus="yes">
        <source>%n questions sent to the theme meeting</source>
        <translation>
            <numerusform>%n spørgsmål sendt til temamødet</numerusform>
            <numerusform>%n spørgsmål sendt til temamødet</numerusform>
        </translation>
    </message>
    <message>
        <source>Theme meeting on the codex</source>
        <translation>Temamøde om kodeks</translation>
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
            <numerusform>%n udsendelse mangler</numerusform>
            <numerusform>%n udsendelser mangler</numerusform>
        </translation>
    </message>
    <message>
        <source>Has got everything that was meant for all</source>
        <translation>Har fået alt, der var til alle</translation>
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
        <source>Send what is missing</source>
        <translation>Send det, der mangler</translation>
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
    <name>MonthHead</name>
    <message>
        <source>Dispatches</source>
        <translation>Udsendelser</translation>
    </message>
</context>
<context>
    <name>MonthSheet</name>
    <message>
        <source>Space goes through the entries, Enter opens one, Alt and an arrow key moves it.</source>
        <translation>Mellemrum går gennem aftalerne, Enter åbner en, Alt og en piletast flytter den.</translation>
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
    <name>Moving</name>
    <message>
        <source>Nothing was copied.</source>
        <translation>Intet blev kopieret.</translation>
    </message>
    <message>
        <source>Nothing was copied. Check the log, and try again.</source>
        <translation>Intet blev kopieret. Kontrollér loggen, og prøv igen.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stoppet</translation>
    </message>
    <message>
        <source>Take a copy with an account of the secretariat.</source>
        <translation>Tag kopien med en af sekretariatets konti.</translation>
    </message>
    <message>
        <source>The copy is not the same</source>
        <translation>Kopien er ikke den samme</translation>
    </message>
    <message>
        <source>Your account may only read, and does not see everything</source>
        <translation>Din konto kan kun læse og ser ikke alt</translation>
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
        <source>For letters and answers. PNG, JPEG or SVG.</source>
        <translation>Til breve og svar. PNG, JPEG eller SVG.</translation>
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
    <name>NextStep</name>
    <message numerus="yes">
        <source>%n members as they stand now</source>
        <translation>
            <numerusform>%n nuværende medlem</numerusform>
            <numerusform>%n nuværende medlemmer</numerusform>
        </translation>
    </message>
    <message>
        <source>Addresses in To</source>
        <translation>Adresser i Til</translation>
    </message>
    <message>
        <source>Attach file …</source>
        <translation>Vedhæft fil …</translation>
    </message>
    <message>
        <source>Confirm that it was sent</source>
        <translation>Bekræft, at den er sendt</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Filer</translation>
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
        <source>Make mail draft to the media</source>
        <translation>Lav mailudkast til medierne</translation>
    </message>
    <message>
        <source>Media, got</source>
        <translation>Medierne fik den</translation>
    </message>
    <message>
        <source>Media, planned</source>
        <translation>Medierne, planlagt</translation>
    </message>
    <message>
        <source>No files. The text goes along as a paper.</source>
        <translation>Ingen filer. Teksten sendes med som papir.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åbn</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Åbn {name}</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Modtagere</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Send the draft from Outlook. Then confirm that it was sent.</source>
        <translation>Send udkastet fra Outlook. Bekræft derefter, at den er sendt.</translation>
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
        <translation>Vis på listen</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Tag af</translation>
    </message>
    <message>
        <source>Take {name} off</source>
        <translation>Tag {name} af</translation>
    </message>
    <message>
        <source>The media have got it</source>
        <translation>Medierne har fået den</translation>
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
        <translation>Til medierne</translation>
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
    <name>NumberCards</name>
    <message>
        <source>Copy the numbers</source>
        <translation>Kopiér tallene</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Tegning</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Billede</translation>
    </message>
    <message>
        <source>Plot or table</source>
        <translation>Diagram eller tabel</translation>
    </message>
    <message>
        <source>Save the plot</source>
        <translation>Gem diagrammet</translation>
    </message>
    <message>
        <source>Save the plot as a picture …</source>
        <translation>Gem diagrammet som billede …</translation>
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
        <translation>eget spørgsmål</translation>
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
    <name>Outcome</name>
    <message>
        <source>Otherwise</source>
        <translation>Andet</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Det, der blev sagt</translation>
    </message>
</context>
<context>
    <name>OutcomeAsking</name>
    <message>
        <source>Agreement</source>
        <translation>Aftale</translation>
    </message>
    <message>
        <source>Keep the agreement</source>
        <translation>Gem aftalen</translation>
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
        <translation>Tilføj en aftale</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Aftaler</translation>
    </message>
    <message>
        <source>Answers by hands</source>
        <translation>Svar ved håndsoprækning</translation>
    </message>
    <message>
        <source>Cases against the seven obligations</source>
        <translation>Sagerne og de syv forpligtelser</translation>
    </message>
    <message>
        <source>Change: {text}</source>
        <translation>Ret: {text}</translation>
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
        <translation>Intet spørgsmål er stillet på begge møder.</translation>
    </message>
    <message>
        <source>Nothing was agreed yet.</source>
        <translation>Der er ikke aftalt noget endnu.</translation>
    </message>
    <message>
        <source>Propose as a rule …</source>
        <translation>Foreslå som regel …</translation>
    </message>
    <message>
        <source>Question {number}</source>
        <translation>Spørgsmål {number}</translation>
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
        <translation>intet møde</translation>
    </message>
</context>
<context>
    <name>Outgoing</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minut</numerusform>
            <numerusform>%n minutter</numerusform>
        </translation>
    </message>
    <message>
        <source>Being made ready</source>
        <translation>Gøres klar</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sendt</translation>
    </message>
    <message>
        <source>Sent to members, waits for the media</source>
        <translation>Sendt til medlemmer, medierne venter</translation>
    </message>
    <message>
        <source>The media get it in {time}</source>
        <translation>Medierne får den om {time}</translation>
    </message>
    <message>
        <source>The time for the media has come</source>
        <translation>Nu er det tid til medierne</translation>
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
        <translation>Vedhæft filer</translation>
    </message>
    <message>
        <source>Its text and files are removed. Nothing of it was sent.</source>
        <translation>Tekst og filer fjernes. Intet af det er sendt.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behold det</translation>
    </message>
    <message>
        <source>Remove draft</source>
        <translation>Fjern udkast</translation>
    </message>
    <message>
        <source>Remove the draft</source>
        <translation>Fjern udkastet</translation>
    </message>
    <message>
        <source>Remove the draft?</source>
        <translation>Fjern udkastet?</translation>
    </message>
    <message>
        <source>Without a title yet</source>
        <translation>Endnu uden titel</translation>
    </message>
</context>
<context>
    <name>Overview</name>
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
            <numerusform>%n venter på godkendelse</numerusform>
            <numerusform>%n venter på godkendelse</numerusform>
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
        <source>Agree on a day</source>
        <translation>Aftal en dag</translation>
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
        <translation>Svar efter udvalg</translation>
    </message>
    <message>
        <source>Answers by party</source>
        <translation>Svar efter liste</translation>
    </message>
    <message>
        <source>Awaiting decision</source>
        <translation>Afventer beslutning</translation>
    </message>
    <message>
        <source>Awaits consent</source>
        <translation>Afventer samtykke</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sikkerhedskopi</translation>
    </message>
    <message numerus="yes">
        <source>Begins in %n days</source>
        <translation>
            <numerusform>Begynder om %n dag</numerusform>
            <numerusform>Begynder om %n dage</numerusform>
        </translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Udvalg</translation>
    </message>
    <message>
        <source>Day {number} of {length}</source>
        <translation>Dag {number} af {length}</translation>
    </message>
    <message>
        <source>Deadlines and tasks</source>
        <translation>Frister og opgaver</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslutning</translation>
    </message>
    <message>
        <source>Dispatch</source>
        <translation>Udsendelse</translation>
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
        <translation>Opfølgning</translation>
    </message>
    <message>
        <source>For approval</source>
        <translation>Til godkendelse</translation>
    </message>
    <message>
        <source>Holds others up</source>
        <translation>Andre venter på det</translation>
    </message>
    <message>
        <source>In the order of the list letters. Members ask different things: no ranking.</source>
        <translation>I rækkefølge efter listebogstav. Medlemmer spørger om forskelligt: det er ingen rangorden.</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>Til tiden</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>It is old. Look in Settings, Backups, what is in the way.</source>
        <translation>Den er gammel. Se under Indstillinger, Sikkerhedskopier, hvad der er i vejen.</translation>
    </message>
    <message>
        <source>Last backup {moment}</source>
        <translation>Seneste sikkerhedskopi {moment}</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>For sent</translation>
    </message>
    <message>
        <source>Latest dispatches</source>
        <translation>Seneste udsendelser</translation>
    </message>
    <message numerus="yes">
        <source>Limit: %n working days</source>
        <translation>
            <numerusform>Frist: %n arbejdsdag</numerusform>
            <numerusform>Frist: %n arbejdsdage</numerusform>
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
        <translation>Median, dage</translation>
    </message>
    <message>
        <source>Median {median} working days, nine of ten within {ninth}</source>
        <translation>Median {median} arbejdsdage, ni af ti inden for {ninth}</translation>
    </message>
    <message>
        <source>Nine of ten within</source>
        <translation>Ni af ti inden for</translation>
    </message>
    <message>
        <source>No answers yet</source>
        <translation>Ingen svar endnu</translation>
    </message>
    <message>
        <source>No backup yet. Settings, Backups, makes one.</source>
        <translation>Ingen sikkerhedskopi endnu. Den tages under Indstillinger, Sikkerhedskopier.</translation>
    </message>
    <message>
        <source>No committee</source>
        <translation>Intet udvalg</translation>
    </message>
    <message>
        <source>No deadline yet</source>
        <translation>Ingen frist endnu</translation>
    </message>
    <message>
        <source>No election is known. Enter the next ones in the calendar.</source>
        <translation>Intet valg er kendt. Indtast de næste i kalenderen.</translation>
    </message>
    <message>
        <source>No follow-up is due in the next weeks</source>
        <translation>Ingen opfølgning har frist de næste uger</translation>
    </message>
    <message>
        <source>No visits or meetings in the next two weeks</source>
        <translation>Ingen besøg eller møder de næste to uger</translation>
    </message>
    <message>
        <source>Nothing has been sent yet</source>
        <translation>Intet er sendt endnu</translation>
    </message>
    <message>
        <source>Nothing is overdue, and nothing is due today</source>
        <translation>Intet er over fristen, og intet har frist i dag</translation>
    </message>
    <message>
        <source>Nothing waits, neither today nor this week</source>
        <translation>Intet venter, hverken i dag eller resten af ugen</translation>
    </message>
    <message>
        <source>Open questions by state</source>
        <translation>Åbne spørgsmål efter status</translation>
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
        <translation>Spørgsmål</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Spørgsmål</translation>
    </message>
    <message>
        <source>Rest of the week</source>
        <translation>Resten af ugen</translation>
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
        <translation>Opgave til besøg</translation>
    </message>
    <message>
        <source>Tell the mayor</source>
        <translation>Orientér borgmesteren</translation>
    </message>
    <message>
        <source>The next two weeks</source>
        <translation>De næste to uger</translation>
    </message>
    <message>
        <source>To be answered</source>
        <translation>Skal besvares</translation>
    </message>
    <message>
        <source>To be carried out</source>
        <translation>Skal føres ud i livet</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>Skal bekræftes</translation>
    </message>
    <message>
        <source>To be reported back</source>
        <translation>Skal meldes tilbage</translation>
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
        <translation>Til medierne</translation>
    </message>
    <message>
        <source>To the members</source>
        <translation>Til medlemmerne</translation>
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
        <translation>Besøg</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besøg</translation>
    </message>
    <message>
        <source>Visits to institutions</source>
        <translation>Besøg på institutioner</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Uge</translation>
    </message>
    <message>
        <source>Without a list</source>
        <translation>Uden liste</translation>
    </message>
    <message>
        <source>Working days of each answer</source>
        <translation>Hvert svars arbejdsdage</translation>
    </message>
    <message>
        <source>Working days to answer</source>
        <translation>Arbejdsdage til svar</translation>
    </message>
    <message>
        <source>{elections} on {day} at the latest. The quarantine moves if it is called early.</source>
        <translation>{elections} senest {day}. Karensperioden flytter sig, hvis valget udskrives før.</translation>
    </message>
    <message>
        <source>{elections} on {day}. No external visits up to and including election day.</source>
        <translation>{elections} {day}. Ingen eksterne besøg til og med valgdagen.</translation>
    </message>
    <message>
        <source>{elections} on {day}. The quarantine begins on {first}.</source>
        <translation>{elections} {day}. Karensperioden begynder {first}.</translation>
    </message>
    <message>
        <source>{got} of {members}</source>
        <translation>{got} af {members}</translation>
    </message>
    <message>
        <source>{kept} of {limited}</source>
        <translation>{kept} af {limited}</translation>
    </message>
    <message>
        <source>{kept} of {limited} answers in time</source>
        <translation>{kept} af {limited} svar til tiden</translation>
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
        <translation>Tilbage til overblikket</translation>
    </message>
    <message>
        <source>Choose cards</source>
        <translation>Vælg kort</translation>
    </message>
    <message>
        <source>Copy the numbers</source>
        <translation>Kopiér tallene</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Tæller op</translation>
    </message>
    <message>
        <source>Import e-mail</source>
        <translation>Importér mail</translation>
    </message>
    <message>
        <source>Mine or all</source>
        <translation>Mine eller alle</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Nyt spørgsmål</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>Nyt besøg</translation>
    </message>
    <message>
        <source>Open what comes first</source>
        <translation>Åbn det første</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overblik</translation>
    </message>
    <message>
        <source>Plot or table</source>
        <translation>Diagram eller tabel</translation>
    </message>
    <message>
        <source>Print the week</source>
        <translation>Udskriv ugen</translation>
    </message>
    <message>
        <source>Print the week, or the yearly account</source>
        <translation>Udskriv ugen eller årsopgørelsen</translation>
    </message>
    <message>
        <source>Save the plot as a picture …</source>
        <translation>Gem diagrammet som billede …</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Regneark</translation>
    </message>
    <message>
        <source>The week</source>
        <translation>Ugen</translation>
    </message>
    <message>
        <source>Yearly account</source>
        <translation>Årsopgørelse</translation>
    </message>
    <message>
        <source>Yearly account as a sheet …</source>
        <translation>Årsopgørelse som regneark …</translation>
    </message>
    <message>
        <source>Yearly account {year}</source>
        <translation>Årsopgørelse {year}</translation>
    </message>
</context>
<context>
    <name>PageField</name>
    <message>
        <source>Page number</source>
        <translation>Sidetal</translation>
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
    <name>Papers</name>
    <message>
        <source>Questionnaire</source>
        <translation>Spørgeskema</translation>
    </message>
    <message>
        <source>Rule register</source>
        <translation>Spilleregler</translation>
    </message>
    <message>
        <source>questionnaire.pdf</source>
        <translation>spørgeskema.pdf</translation>
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
        <translation>Intet program på denne computer åbner {name}</translation>
    </message>
    <message>
        <source>Nothing is lost. Choose another place.</source>
        <translation>Intet er tabt. Vælg et andet sted.</translation>
    </message>
    <message>
        <source>Save it, and open it with a program you choose.</source>
        <translation>Gem den, og åbn den med et program, du vælger.</translation>
    </message>
    <message>
        <source>Save {name}</source>
        <translation>Gem {name}</translation>
    </message>
    <message>
        <source>The file could not be saved</source>
        <translation>Filen kunne ikke gemmes</translation>
    </message>
</context>
<context>
    <name>PasswordStep</name>
    <message>
        <source>A password can also be set, changed and taken away later, under Settings, Protection.</source>
        <translation>En adgangskode kan også vælges, ændres og fjernes senere under Indstillinger, Beskyttelse.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Create without a password</source>
        <translation>Opret uden adgangskode</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Adgangskode</translation>
    </message>
    <message>
        <source>Password once more</source>
        <translation>Adgangskoden en gang til</translation>
    </message>
    <message>
        <source>Protect and create</source>
        <translation>Beskyt og opret</translation>
    </message>
    <message>
        <source>Protect the file with a password</source>
        <translation>Beskyt filen med en adgangskode</translation>
    </message>
    <message>
        <source>Protect the file with a password?</source>
        <translation>Skal filen beskyttes med en adgangskode?</translation>
    </message>
    <message>
        <source>The file holds confidential matters, and a computer or a copy can get lost.</source>
        <translation>Filen indeholder fortrolige sager, og en computer eller en kopi kan blive væk.</translation>
    </message>
    <message>
        <source>The two passwords differ</source>
        <translation>De to adgangskoder er ikke ens</translation>
    </message>
    <message>
        <source>What the password does</source>
        <translation>Det gør adgangskoden</translation>
    </message>
    <message>
        <source>Without it nobody can read the file: on a lost computer, a shared drive, or in a copy.</source>
        <translation>Uden den kan ingen læse filen: på en tabt computer, på et fælles drev eller i en kopi.</translation>
    </message>
    <message>
        <source>You get a recovery key for paper in the next step. Without password and recovery key nobody can open the file, not even who made Samspil.</source>
        <translation>I næste trin får du en gendannelsesnøgle på papir. Uden adgangskode og gendannelsesnøgle kan ingen åbne filen, heller ikke dem, der har lavet Samspil.</translation>
    </message>
    <message>
        <source>Your IT department requires a password</source>
        <translation>Jeres it-afdeling kræver en adgangskode</translation>
    </message>
    <message>
        <source>{count} characters or more; several words are easy to remember</source>
        <translation>Mindst {count} tegn; flere ord er lette at huske</translation>
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
        <source>Authorised</source>
        <translation>Bemyndiget</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Sagsnummer</translation>
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
        <source>Choose whom the chief executive has authorised</source>
        <translation>Vælg, hvem kommunaldirektøren har bemyndiget</translation>
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
        <source>Only the first {number} people are read; the rest is left out</source>
        <translation>Kun de første {number} personer læses; resten er udeladt</translation>
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
        <source>Right contacts</source>
        <translation>Rette kontakter</translation>
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
        <source>Words for it</source>
        <translation>Ord for det</translation>
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
        <source>{name} has been in force, and the history needs that</source>
        <translation>{name} har været gældende, og det har historikken brug for</translation>
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
        <translation>Én pr. linje. Mails herfra genkendes også.</translation>
    </message>
    <message>
        <source>What people call it, with commas between: schools, lunch, buses</source>
        <translation>Hvad folk kalder det, med komma imellem: skoler, madpakker, busser</translation>
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
        <source>New authorisation</source>
        <translation>Ny bemyndigelse</translation>
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
        <translation>Hvem der var medlem denne dag</translation>
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
        <translation>Spørg {name} om {area}</translation>
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
    <message>
        <source>whom do I ask about contact for</source>
        <translation>hvem spørger jeg om ret rette kontakt for til</translation>
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
        <translation>Bemyndigelse</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Nuværende</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ophørt</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>Økonomi</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Gældende</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
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
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>PersonButton</name>
    <message>
        <source>Asks for a password</source>
        <translation>Spørger om en adgangskode</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message numerus="yes">
        <source>%n attachments must be looked through by hand</source>
        <translation>
            <numerusform>%n bilag skal gennemgås af et menneske</numerusform>
            <numerusform>%n bilag skal gennemgås af et menneske</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries found</source>
        <translation>
            <numerusform>%n post fundet</numerusform>
            <numerusform>%n poster fundet</numerusform>
        </translation>
    </message>
    <message>
        <source>A line in the log of removals tells of it.</source>
        <translation>En linje i listen over det fjernede fortæller om det.</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Bilag</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Poster</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Slet</translation>
    </message>
    <message>
        <source>Erase what may be erased of {name}?</source>
        <translation>Skal det, der må slettes om {name}, slettes?</translation>
    </message>
    <message>
        <source>Erase what may be erased …</source>
        <translation>Slet det, der må slettes …</translation>
    </message>
    <message>
        <source>Everything held on a person</source>
        <translation>Alt om en person</translation>
    </message>
    <message>
        <source>Extract as PDF …</source>
        <translation>Udtræk som PDF …</translation>
    </message>
    <message>
        <source>Extract {name}</source>
        <translation>Udtræk {name}</translation>
    </message>
    <message>
        <source>For somebody who asks what you hold on them. An answer is due within a month.</source>
        <translation>Til den, der spørger, hvad I har om vedkommende. Svaret skal gives inden en måned.</translation>
    </message>
    <message>
        <source>If the person asks to be erased</source>
        <translation>Hvis personen beder om at blive slettet</translation>
    </message>
    <message>
        <source>It cannot be brought back. What is part of cases stays as the archive law requires.</source>
        <translation>Det kan ikke hentes tilbage. Det, der er en del af sager, bliver, som arkivloven kræver.</translation>
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
        <translation>Søg</translation>
    </message>
    <message>
        <source>Look through it before you hand it out: texts may name others too.</source>
        <translation>Læs det igennem, før du udleverer det: Tekster kan også nævne andre.</translation>
    </message>
    <message>
        <source>Looking through everything</source>
        <translation>Gennemgår alt</translation>
    </message>
    <message>
        <source>Name or mail address</source>
        <translation>Navn eller mailadresse</translation>
    </message>
    <message>
        <source>Nothing is held on this name or address.</source>
        <translation>Der er intet om dette navn eller denne adresse.</translation>
    </message>
    <message>
        <source>Nothing of this may be erased now</source>
        <translation>Intet af dette må slettes nu</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åbn</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Åbn {name}</translation>
    </message>
    <message>
        <source>Reading the attachments</source>
        <translation>Bilagene læses</translation>
    </message>
    <message>
        <source>The extract is written</source>
        <translation>Udtrækket er skrevet</translation>
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
    <name>Planned</name>
    <message>
        <source>Visits</source>
        <translation>Besøg</translation>
    </message>
</context>
<context>
    <name>Policies</name>
    <message>
        <source>Set by your IT department</source>
        <translation>Bestemt af jeres it-afdeling</translation>
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
        <source>Backups</source>
        <translation>Sikkerhedskopier</translation>
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
        <source>Data protection</source>
        <translation>Databeskyttelse</translation>
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
        <source>People at the screen</source>
        <translation>Personer ved skærmen</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Beskyttelse</translation>
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
    <message numerus="yes">
        <source>%n characters cannot be printed</source>
        <translation>
            <numerusform>%n tegn kan ikke udskrives</numerusform>
            <numerusform>%n tegn kan ikke udskrives</numerusform>
        </translation>
    </message>
    <message>
        <source>A sign stands in their place: {characters}</source>
        <translation>Der står et erstatningstegn i stedet for: {characters}</translation>
    </message>
    <message>
        <source>Make it after all</source>
        <translation>Lav det alligevel</translation>
    </message>
    <message>
        <source>Making the document</source>
        <translation>Dokumentet laves</translation>
    </message>
    <message>
        <source>Nothing is lost. Choose another place.</source>
        <translation>Intet er tabt. Vælg et andet sted.</translation>
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
        <source>Stopped</source>
        <translation>Standset</translation>
    </message>
    <message>
        <source>The document was not made.</source>
        <translation>Dokumentet blev ikke lavet.</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Udskriver</translation>
    </message>
    <message>
        <source>Save document</source>
        <translation>Gem dokument</translation>
    </message>
    <message>
        <source>The file could not be saved</source>
        <translation>Filen kunne ikke gemmes</translation>
    </message>
</context>
<context>
    <name>PreviewBar</name>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Udkast</translation>
    </message>
    <message>
        <source>Fit width (0)</source>
        <translation>Tilpas bredden (0)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Større (+)</translation>
    </message>
    <message>
        <source>Mail draft</source>
        <translation>Mailudkast</translation>
    </message>
    <message>
        <source>Next page (PgDn)</source>
        <translation>Næste side (PgDn)</translation>
    </message>
    <message>
        <source>Open in the PDF program</source>
        <translation>Åbn i PDF-programmet</translation>
    </message>
    <message>
        <source>Previous page (PgUp)</source>
        <translation>Forrige side (PgUp)</translation>
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
        <source>Smaller (−)</source>
        <translation>Mindre (−)</translation>
    </message>
    <message>
        <source>The document is not made yet</source>
        <translation>Dokumentet er ikke lavet endnu</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Hele siden</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>af {count}</translation>
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
        <translation>Adresser på folk, der er fratrådt</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Vælg en anden mappe.</translation>
    </message>
    <message>
        <source>Confidential guidance</source>
        <translation>Fortrolig vejledning</translation>
    </message>
    <message>
        <source>Ended {day}, {kept}</source>
        <translation>Afsluttet {day}, {kept}</translation>
    </message>
    <message>
        <source>Held {day}, {kept}</source>
        <translation>Afholdt {day}, {kept}</translation>
    </message>
    <message>
        <source>Last day {day}, {kept}</source>
        <translation>Sidste dag {day}, {kept}</translation>
    </message>
    <message>
        <source>Lines of the ledger</source>
        <translation>Linjer i listen over udsendelser</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>Se på listen igen.</translation>
    </message>
    <message>
        <source>Mails and attachments</source>
        <translation>Mails og bilag</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Spørgsmål</translation>
    </message>
    <message>
        <source>Sent {day}, {kept}</source>
        <translation>Sendt {day}, {kept}</translation>
    </message>
    <message>
        <source>Statements at theme meetings</source>
        <translation>Udsagn på temamøder</translation>
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
        <translation>Besøg</translation>
    </message>
    <message>
        <source>What is part of a case may only go when the archive has it.</source>
        <translation>Det, der er en del af en sag, må først fjernes, når arkivet har det.</translation>
    </message>
    <message>
        <source>Write the archive packages first.</source>
        <translation>Skriv arkivpakkerne først.</translation>
    </message>
    <message numerus="yes">
        <source>kept %n months</source>
        <translation>
            <numerusform>gemt %n måned</numerusform>
            <numerusform>gemt %n måneder</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} has no archive package</source>
        <translation>{number} har ingen arkivpakke</translation>
    </message>
    <message>
        <source>{number} was changed meanwhile</source>
        <translation>{number} er ændret imens</translation>
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
            <numerusform>højst %n måned</numerusform>
            <numerusform>højst %n måneder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n mere</numerusform>
            <numerusform>%n flere</numerusform>
        </translation>
    </message>
    <message>
        <source>A line in the log of removals tells of it.</source>
        <translation>En linje i listen over det fjernede fortæller om det.</translation>
    </message>
    <message>
        <source>At a person&apos;s request</source>
        <translation>Efter ønske fra en person</translation>
    </message>
    <message>
        <source>Confidential guidance from before {day} goes with the next removal, uncounted and untold.</source>
        <translation>Fortrolig vejledning fra før {day} forsvinder ved næste fjernelse, uden at den tælles eller nævnes.</translation>
    </message>
    <message>
        <source>Folder for archive packages</source>
        <translation>Mappe til arkivpakker</translation>
    </message>
    <message>
        <source>How long things are kept</source>
        <translation>Hvor længe ting gemmes</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behold</translation>
    </message>
    <message>
        <source>Nothing can be removed before its archive package is written</source>
        <translation>Intet kan fjernes, før arkivpakken er skrevet</translation>
    </message>
    <message>
        <source>Nothing is due today.</source>
        <translation>Der skal ikke fjernes noget i dag.</translation>
    </message>
    <message>
        <source>Nothing that is due needs a package</source>
        <translation>Intet af det, der skal fjernes, mangler en pakke</translation>
    </message>
    <message>
        <source>Nothing was removed yet.</source>
        <translation>Der er ikke fjernet noget endnu.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n entries for good?</source>
        <translation>
            <numerusform>Skal %n post fjernes for altid?</numerusform>
            <numerusform>Skal %n poster fjernes for altid?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove for good …</source>
        <translation>Fjern for altid …</translation>
    </message>
    <message>
        <source>They cannot be brought back. A line in the log says how many went, but not what they said.</source>
        <translation>De kan ikke hentes tilbage. En linje i loggen fortæller, hvor mange der er fjernet, men ikke hvad der stod.</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Hvad der skal fjernes</translation>
    </message>
    <message>
        <source>What was removed</source>
        <translation>Hvad der er fjernet</translation>
    </message>
    <message>
        <source>When its time is over an entry is shown below. Nothing goes by itself. 0 months means never.</source>
        <translation>Når tiden er gået, vises det herunder. Intet forsvinder af sig selv. 0 måneder betyder aldrig.</translation>
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
        <translation>Jeres it-afdeling har bestemt: {most}.</translation>
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
        <translation>At besvare spørgsmål fra kommunalbestyrelsens medlemmer, planlægge besøg på institutioner, følge op på beslutninger, give alle medlemmer de samme oplysninger og kunne bevise det.</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Dataansvarlig</translation>
    </message>
    <message>
        <source>Countries outside the EU and EEA</source>
        <translation>Lande uden for EU og EØS</translation>
    </message>
    <message>
        <source>Data protection officer</source>
        <translation>Databeskyttelsesrådgiver</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Retsgrundlag</translation>
    </message>
    <message>
        <source>Members of the council and substitutes, officials, leaders of institutions, guests and contacts at visits, and people whom a question or an answer names.</source>
        <translation>Kommunalbestyrelsens medlemmer og stedfortrædere, ansatte i forvaltningen, ledere af institutioner, gæster og kontaktpersoner ved besøg og personer, som et spørgsmål eller et svar nævner.</translation>
    </message>
    <message>
        <source>Members of the council, the administration, the media for press releases, and {system}.</source>
        <translation>Kommunalbestyrelsens medlemmer, forvaltningen, medierne ved pressemeddelelser og {system}.</translation>
    </message>
    <message>
        <source>Municipal law (kommuneloven), GDPR art. 6(1)(c) and (e)</source>
        <translation>Kommuneloven (norsk), jf. databeskyttelsesforordningen art. 6, stk. 1, litra c og e</translation>
    </message>
    <message>
        <source>Municipal law (kommunestyrelsesloven), GDPR art. 6(1)(c) and (e)</source>
        <translation>Kommunestyrelsesloven, jf. databeskyttelsesforordningen art. 6, stk. 1, litra c og e</translation>
    </message>
    <message>
        <source>Name of the processing</source>
        <translation>Behandlingens navn</translation>
    </message>
    <message>
        <source>Name, office, party and seats of elected people, addresses and telephone at work, questions and answers with their mails and attachments, visits, what was sent to whom and when, and a log of who changed what. Party is public about elected people (GDPR art. 9(2)(e)). Other sensitive data should not be entered.</source>
        <translation>Navn, hverv, parti og pladser for folkevalgte, adresser og telefon i hvervet eller på arbejdet, spørgsmål og svar med mails og bilag, besøg, hvad der er sendt til hvem og hvornår, og en log over, hvem der har ændret hvad. De folkevalgtes parti er offentligt kendt (databeskyttelsesforordningen art. 9, stk. 2, litra e). Andre følsomme oplysninger bør ikke skrives ind.</translation>
    </message>
    <message>
        <source>None, unless the municipality has its file hosted.</source>
        <translation>Ingen, medmindre kommunen har sin fil liggende hos en leverandør.</translation>
    </message>
    <message>
        <source>None. The program sends nothing by itself.</source>
        <translation>Ingen. Programmet sender ikke noget af sig selv.</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>Databehandlere</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Sikkerhed</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Formål</translation>
    </message>
    <message>
        <source>Service of the council with Samspil</source>
        <translation>Betjening af kommunalbestyrelsen med Samspil</translation>
    </message>
    <message>
        <source>The data lie in one file of the municipality, or on its own server. The file can be encrypted with a password. Rights follow the role of each person at the screen. Every change is logged so that tampering is found. Backups are made daily and checked.</source>
        <translation>Oplysningerne ligger i én fil hos kommunen eller på dens egen server. Filen kan krypteres med en adgangskode. Rettighederne følger den rolle, hver person ved skærmen har. Hver ændring logges, så det opdages, hvis nogen ændrer i loggen. Der tages sikkerhedskopi hver dag, og den kontrolleres.</translation>
    </message>
    <message>
        <source>What is part of a case goes only when an archive package of it was written. Each removal is logged.</source>
        <translation>Det, der er en del af en sag, fjernes først, når der er skrevet en arkivpakke. Hver fjernelse logges.</translation>
    </message>
    <message>
        <source>When they are erased</source>
        <translation>Tidsfrister for sletning</translation>
    </message>
    <message>
        <source>Which data</source>
        <translation>Kategorier af personoplysninger</translation>
    </message>
    <message>
        <source>Who gets them</source>
        <translation>Modtagere</translation>
    </message>
    <message>
        <source>Whose data</source>
        <translation>Kategorier af registrerede</translation>
    </message>
    <message>
        <source>[enter name and contact]</source>
        <translation>[skriv navn og kontaktoplysninger]</translation>
    </message>
    <message>
        <source>the records system</source>
        <translation>ESDH-systemet</translation>
    </message>
    <message>
        <source>until somebody removes it</source>
        <translation>indtil nogen fjerner det</translation>
    </message>
</context>
<context>
    <name>ProposalDetail</name>
    <message>
        <source>Adopt the change</source>
        <translation>Vedtag ændringen</translation>
    </message>
    <message>
        <source>To the rule</source>
        <translation>Til reglen</translation>
    </message>
</context>
<context>
    <name>Protection</name>
    <message numerus="yes">
        <source>%n seconds are left.</source>
        <translation>
            <numerusform>Der er %n sekund tilbage.</numerusform>
            <numerusform>Der er %n sekunder tilbage.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter its password.</source>
        <translation>Skriv dens adgangskode.</translation>
    </message>
    <message>
        <source>It is protected already, or lies on a server.</source>
        <translation>Den er allerede beskyttet, eller den ligger på en server.</translation>
    </message>
    <message>
        <source>Put it back beside the file. A copy lies beside every backup.</source>
        <translation>Læg den tilbage ved siden af filen. Der ligger en kopi ved siden af hver sikkerhedskopi.</translation>
    </message>
    <message>
        <source>That does not open the file</source>
        <translation>Det åbner ikke filen</translation>
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
        <translation>Den skal have mindst {count} tegn.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stoppet</translation>
    </message>
    <message>
        <source>The file is as it was.</source>
        <translation>Filen er, som den var.</translation>
    </message>
    <message>
        <source>The file was not converted</source>
        <translation>Filen blev ikke omdannet</translation>
    </message>
    <message>
        <source>The key file is missing</source>
        <translation>Nøglefilen mangler</translation>
    </message>
    <message>
        <source>The new copy is not whole. The file is as it was.</source>
        <translation>Den nye kopi er ikke hel. Filen er, som den var.</translation>
    </message>
    <message>
        <source>The password is asked for each time.</source>
        <translation>Der spørges om adgangskoden hver gang.</translation>
    </message>
    <message>
        <source>The password is too easy to guess</source>
        <translation>Adgangskoden er for let at gætte</translation>
    </message>
    <message>
        <source>The two passwords differ</source>
        <translation>De to adgangskoder er ikke ens</translation>
    </message>
    <message>
        <source>This cannot be protected by a password</source>
        <translation>Dette kan ikke beskyttes med en adgangskode</translation>
    </message>
    <message>
        <source>This computer&apos;s key store cannot be used</source>
        <translation>Denne computers nøglelager kan ikke bruges</translation>
    </message>
    <message>
        <source>This municipality&apos;s file is not protected</source>
        <translation>Denne kommunes fil er ikke beskyttet</translation>
    </message>
    <message>
        <source>Three or four words that do not belong together are good and easy to remember.</source>
        <translation>Tre eller fire ord, der ikke hører sammen, er gode og lette at huske.</translation>
    </message>
    <message>
        <source>Try again, and have the disk looked at.</source>
        <translation>Prøv igen, og få disken set efter.</translation>
    </message>
    <message>
        <source>Wait a moment before the next try</source>
        <translation>Vent lidt, før du prøver igen</translation>
    </message>
    <message>
        <source>Your IT department requires a password. Set one under Settings, Protection.</source>
        <translation>Jeres it-afdeling kræver en adgangskode. Vælg en under Indstillinger, Beskyttelse.</translation>
    </message>
</context>
<context>
    <name>ProtectionCards</name>
    <message>
        <source>A protected file, its backups and everything beside it are unreadable without the password: on a lost computer, a shared drive, or in a copy. While it is open, Samspil can read it, and so can whoever rules this computer.</source>
        <translation>En beskyttet fil, dens sikkerhedskopier og alt ved siden af den kan ikke læses uden adgangskoden: på en tabt computer, på et fælles drev eller i en kopi. Mens filen er åben, kan Samspil læse den, og det kan den, der styrer denne computer, også.</translation>
    </message>
    <message>
        <source>After {count} minutes</source>
        <translation>Efter {count} minutter</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Skift adgangskode</translation>
    </message>
    <message>
        <source>Change password …</source>
        <translation>Skift adgangskode …</translation>
    </message>
    <message>
        <source>Change the file&apos;s password</source>
        <translation>Skift filens adgangskode</translation>
    </message>
    <message>
        <source>In the key store of this computer, for your login only</source>
        <translation>I denne computers nøglelager, kun for dit login</translation>
    </message>
    <message>
        <source>It opens with its password only.</source>
        <translation>Den åbnes kun med sin adgangskode.</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Lås nu</translation>
    </message>
    <message>
        <source>Lock the window when nobody uses it</source>
        <translation>Lås vinduet, når ingen bruger det</translation>
    </message>
    <message>
        <source>Make a new recovery key?</source>
        <translation>Lave en ny gendannelsesnøgle?</translation>
    </message>
    <message>
        <source>Make recovery key</source>
        <translation>Lav gendannelsesnøgle</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>Aldrig af sig selv</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Ny adgangskode</translation>
    </message>
    <message>
        <source>New password once more</source>
        <translation>Ny adgangskode en gang til</translation>
    </message>
    <message>
        <source>New recovery key …</source>
        <translation>Ny gendannelsesnøgle …</translation>
    </message>
    <message>
        <source>Nobody can read the file without it, not even who made Samspil. You get a recovery key for paper as well.</source>
        <translation>Ingen kan læse filen uden den, heller ikke dem, der har lavet Samspil. Du får også en gendannelsesnøgle på papir.</translation>
    </message>
    <message>
        <source>Older backups keep the password they were made with.</source>
        <translation>Ældre sikkerhedskopier beholder den adgangskode, de blev lavet med.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>På denne computer</translation>
    </message>
    <message>
        <source>Open the file without asking for the password</source>
        <translation>Åbn filen uden at spørge om adgangskoden</translation>
    </message>
    <message>
        <source>Password until now</source>
        <translation>Hidtidig adgangskode</translation>
    </message>
    <message>
        <source>The protection is being taken away</source>
        <translation>Beskyttelsen fjernes</translation>
    </message>
    <message>
        <source>Protect the file</source>
        <translation>Beskyt filen</translation>
    </message>
    <message>
        <source>Protect with a password …</source>
        <translation>Beskyt med en adgangskode …</translation>
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
        <translation>Filen er ikke længere beskyttet</translation>
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
        <translation>Filens adgangskode</translation>
    </message>
    <message>
        <source>The other pages wait until it is done.</source>
        <translation>De andre sider venter, til det er gjort.</translation>
    </message>
    <message>
        <source>The password is changed</source>
        <translation>Adgangskoden er skiftet</translation>
    </message>
    <message>
        <source>The sheet you have opens older backups only, from then on.</source>
        <translation>Det ark, du har, åbner derefter kun ældre sikkerhedskopier.</translation>
    </message>
    <message>
        <source>The two passwords differ</source>
        <translation>De to adgangskoder er ikke ens</translation>
    </message>
    <message>
        <source>What this protects, and what it does not</source>
        <translation>Hvad det beskytter, og hvad det ikke beskytter</translation>
    </message>
    <message>
        <source>When the protection is turned on, the file as it was is overwritten. On disks without moving parts, in synchronised folders and where the system keeps earlier versions, copies can remain. Backups made before stay readable: make a new one, and remove the older ones.</source>
        <translation>Når beskyttelsen slås til, bliver filen, som den var, overskrevet. På diske uden bevægelige dele, i synkroniserede mapper og hvor systemet gemmer tidligere versioner, kan der blive kopier tilbage. Sikkerhedskopier fra før kan stadig læses: lav en ny, og fjern de ældre.</translation>
    </message>
    <message>
        <source>Which password shall the file have?</source>
        <translation>Hvilken adgangskode skal filen have?</translation>
    </message>
    <message>
        <source>While the screen of the room is shown, the window is not locked by itself. A locked window keeps what you were writing.</source>
        <translation>Mens skærmen i salen vises, låses vinduet ikke af sig selv. Et låst vindue bevarer det, du var ved at skrive.</translation>
    </message>
    <message>
        <source>Whoever may read it in its folder can read everything in it.</source>
        <translation>Den, der må læse den i dens mappe, kan læse alt i den.</translation>
    </message>
    <message>
        <source>Whoever may read the file in its folder can then read everything in it.</source>
        <translation>Den, der må læse filen i dens mappe, kan så læse alt i den.</translation>
    </message>
    <message>
        <source>Without password and recovery key nobody can open the file. Documents, mails and sheets that you save elsewhere are not protected.</source>
        <translation>Uden adgangskode og gendannelsesnøgle kan ingen åbne filen. Dokumenter, mails og regneark, som du gemmer andre steder, er ikke beskyttet.</translation>
    </message>
    <message>
        <source>Your IT department requires a password.</source>
        <translation>Jeres it-afdeling kræver en adgangskode.</translation>
    </message>
    <message>
        <source>Your IT department requires the protection.</source>
        <translation>Jeres it-afdeling kræver beskyttelsen.</translation>
    </message>
    <message>
        <source>{count} characters or more; several words are easy to remember</source>
        <translation>Mindst {count} tegn; flere ord er lette at huske</translation>
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
            <numerusform>%n uge</numerusform>
            <numerusform>%n uger</numerusform>
        </translation>
    </message>
    <message>
        <source>A quarantine lasts at most a year</source>
        <translation>En karensperiode varer højst et år</translation>
    </message>
    <message>
        <source>An exception from the quarantine needs a name and a reason</source>
        <translation>En undtagelse fra karensperioden kræver et navn og en begrundelse</translation>
    </message>
    <message>
        <source>Candidate for the European Parliament</source>
        <translation>Kandidat til Europa-Parlamentet</translation>
    </message>
    <message>
        <source>Candidate for the Folketing</source>
        <translation>Kandidat til Folketinget</translation>
    </message>
    <message>
        <source>Candidate for the Storting</source>
        <translation>Kandidat til Stortinget</translation>
    </message>
    <message>
        <source>Candidate for the county council</source>
        <translation>Kandidat til fylkestinget</translation>
    </message>
    <message>
        <source>Candidate for the regional council</source>
        <translation>Kandidat til regionsrådet</translation>
    </message>
    <message>
        <source>Council member</source>
        <translation>Kommunalbestyrelsesmedlem</translation>
    </message>
    <message>
        <source>County politician</source>
        <translation>Fylkespolitiker</translation>
    </message>
    <message>
        <source>Enter the day on which it was decided.</source>
        <translation>Skriv den dag, den blev besluttet.</translation>
    </message>
    <message>
        <source>Enter up to {weeks} weeks or {months} months, or 0 for none.</source>
        <translation>Skriv højst {weeks} uger eller {months} måneder, eller 0 for ingen.</translation>
    </message>
    <message>
        <source>Enter who agreed to the change, and when.</source>
        <translation>Skriv, hvem der har besluttet ændringen, og hvornår.</translation>
    </message>
    <message>
        <source>Enter who decided it, and why.</source>
        <translation>Skriv, hvem der har besluttet den, og hvorfor.</translation>
    </message>
    <message>
        <source>Member of the European Parliament</source>
        <translation>Medlem af Europa-Parlamentet</translation>
    </message>
    <message>
        <source>Member of the Folketing</source>
        <translation>Folketingsmedlem</translation>
    </message>
    <message>
        <source>Member of the Storting</source>
        <translation>Stortingsmedlem</translation>
    </message>
    <message>
        <source>Minister</source>
        <translation>Minister</translation>
    </message>
    <message>
        <source>No quarantine on this day.</source>
        <translation>Ingen karens på denne dag.</translation>
    </message>
    <message>
        <source>Nobody is named who agreed</source>
        <translation>Ingen er nævnt som beslutningstager</translation>
    </message>
    <message>
        <source>Other guest</source>
        <translation>Anden gæst</translation>
    </message>
    <message>
        <source>Quarantine before {elections}: {first} to {last}, both days included.</source>
        <translation>Karensperiode før {elections}: fra og med {first} til og med {last}.</translation>
    </message>
    <message>
        <source>Quarantine saved</source>
        <translation>Karensreglerne er gemt</translation>
    </message>
    <message>
        <source>Regional politician</source>
        <translation>Regionsrådspolitiker</translation>
    </message>
    <message>
        <source>The exception lies in the future</source>
        <translation>Undtagelsen ligger i fremtiden</translation>
    </message>
    <message>
        <source>The first free day is {day}.</source>
        <translation>Første ledige dato er {day}.</translation>
    </message>
    <message>
        <source>The visit can be registered, but not confirmed or given a programme.</source>
        <translation>Besøget kan registreres, men ikke bekræftes eller få et program.</translation>
    </message>
    <message>
        <source>This is for information. The visit can take place.</source>
        <translation>Dette er til orientering. Besøget kan gennemføres.</translation>
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
            <numerusform>%n over fristen</numerusform>
            <numerusform>%n over fristen</numerusform>
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
        <source>Answered {first} to {last}, agreed deadlines left out</source>
        <translation>Besvaret {first} til {last}, uden aftalte frister</translation>
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
        <translation>Fortryd det seneste trin for at ændre det.</translation>
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
        <source>Make a visit of it</source>
        <translation>Opret besøg</translation>
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
        <source>Open visit {number}</source>
        <translation>Åbn besøg {number}</translation>
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
        <translation>Hvad der skal ændres</translation>
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
        <source>Save it elsewhere if your IT department should look at it.</source>
        <translation>Gem det et andet sted, hvis it-afdelingen skal se på det.</translation>
    </message>
    <message>
        <source>{name} is a program and is not opened</source>
        <translation>{name} er et program og åbnes ikke</translation>
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
        <translation>Hvem der spørger</translation>
    </message>
    <message>
        <source>Why it comes late</source>
        <translation>Hvorfor svaret kommer for sent</translation>
    </message>
    <message>
        <source>Written guidance</source>
        <translation>Skriftlig vejledning</translation>
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
        <translation>Ret …</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>Åbent</translation>
    </message>
    <message>
        <source>Our own</source>
        <translation>Vores eget</translation>
    </message>
    <message>
        <source>Scale 1–5</source>
        <translation>Skala 1–5</translation>
    </message>
    <message>
        <source>Star the question</source>
        <translation>Giv spørgsmålet stjerne</translation>
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
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>QuestionTitle</name>
    <message>
        <source>Double click to change the subject</source>
        <translation>Dobbeltklik for at rette emnet</translation>
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
    <name>QuestionsPane</name>
    <message numerus="yes">
        <source>%n questions chosen</source>
        <translation>
            <numerusform>%n spørgsmål valgt</numerusform>
            <numerusform>%n spørgsmål valgt</numerusform>
        </translation>
    </message>
    <message>
        <source>Add your own, or look at all.</source>
        <translation>Tilføj jeres egne, eller se alle.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Nyt spørgsmål</translation>
    </message>
    <message>
        <source>No questions here</source>
        <translation>Ingen spørgsmål her</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Egne</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Spørgsmål</translation>
    </message>
    <message>
        <source>Send to theme meeting …</source>
        <translation>Send til temamøde …</translation>
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
    <name>Reading</name>
    <message>
        <source>Adopted by {body} on {day}</source>
        <translation>Vedtaget af {body} {day}</translation>
    </message>
    <message>
        <source>Adopted on {day}</source>
        <translation>Vedtaget {day}</translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translation>Tilbage til biblioteket</translation>
    </message>
    <message>
        <source>Hide difference</source>
        <translation>Skjul forskel</translation>
    </message>
    <message>
        <source>New sign …</source>
        <translation>Nyt tegn …</translation>
    </message>
    <message>
        <source>Norm {number} of {count}</source>
        <translation>Norm {number} af {count}</translation>
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
        <translation>Udskriv</translation>
    </message>
    <message>
        <source>Samspil&apos;s text</source>
        <translation>Samspils tekst</translation>
    </message>
    <message>
        <source>Show difference</source>
        <translation>Vis forskel</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>case {number}</source>
        <translation>sag {number}</translation>
    </message>
    <message>
        <source>replaces the one of {day}</source>
        <translation>afløser den fra {day}</translation>
    </message>
</context>
<context>
    <name>ReadingBar</name>
    <message>
        <source>You read along here</source>
        <translation>Du læser med her</translation>
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
    <name>RecordCard</name>
    <message>
        <source>Copy the text</source>
        <translation>Kopiér teksten</translation>
    </message>
    <message>
        <source>For the municipality&apos;s own record (GDPR art. 30), with its times. Fill in the brackets.</source>
        <translation>Til kommunens fortegnelse (databeskyttelsesforordningen art. 30), med kommunens egne frister. Udfyld parenteserne.</translation>
    </message>
    <message>
        <source>Record of processing</source>
        <translation>Fortegnelse over behandling</translation>
    </message>
    <message>
        <source>The text is copied</source>
        <translation>Teksten er kopieret</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Compare it with the sheet. There is no 0, 1, I, O and U in it.</source>
        <translation>Sammenlign den med arket. Der er hverken 0, 1, I, O eller U i den.</translation>
    </message>
    <message>
        <source>Copy all groups from the sheet.</source>
        <translation>Skriv alle grupper af fra arket.</translation>
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
        <translation>Gendannelsesnøglen er ikke hel</translation>
    </message>
    <message>
        <source>There is a slip in the recovery key</source>
        <translation>Der er en slåfejl i gendannelsesnøglen</translation>
    </message>
</context>
<context>
    <name>RecoveryKey</name>
    <message>
        <source>Copy the key</source>
        <translation>Kopiér nøglen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Færdig</translation>
    </message>
    <message>
        <source>I keep it later: until then only the password opens the file</source>
        <translation>Jeg gemmer den senere: indtil da åbner kun adgangskoden filen</translation>
    </message>
    <message>
        <source>Print the sheet, or save it where only you can read it. The key is not shown again.</source>
        <translation>Udskriv arket, eller gem det, hvor kun du kan læse det. Nøglen vises ikke igen.</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Udskriv …</translation>
    </message>
    <message>
        <source>Print, save or copy the key first, or say that you do it later.</source>
        <translation>Udskriv, gem eller kopiér først nøglen, eller sig, at du gør det senere.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Gendannelsesnøgle</translation>
    </message>
    <message>
        <source>Recovery key: {key}</source>
        <translation>Gendannelsesnøgle: {key}</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Gem …</translation>
    </message>
    <message>
        <source>The key is copied: put it where only you can read it</source>
        <translation>Nøglen er kopieret: gem den, hvor kun du kan læse den</translation>
    </message>
    <message>
        <source>The sheet is being made</source>
        <translation>Arket er ved at blive lavet</translation>
    </message>
    <message>
        <source>The sheet is printed</source>
        <translation>Arket er udskrevet</translation>
    </message>
    <message>
        <source>The sheet is saved</source>
        <translation>Arket er gemt</translation>
    </message>
    <message>
        <source>recovery key.pdf</source>
        <translation>gendannelsesnøgle.pdf</translation>
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
        <translation>Vælg »Brug gendannelsesnøglen«, hvor der spørges om adgangskoden.</translation>
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
        <translation>Sådan bruges den</translation>
    </message>
    <message>
        <source>It opens the municipality&apos;s file when the password is lost.</source>
        <translation>Den åbner kommunens fil, når adgangskoden er gået tabt.</translation>
    </message>
    <message>
        <source>Keep it safe</source>
        <translation>Opbevar den sikkert</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Lavet den</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Gendannelsesnøgle</translation>
    </message>
    <message>
        <source>The last character of each group tells slips. There is no 0, 1, I, O and U in the key.</source>
        <translation>Det sidste tegn i hver gruppe afslører slåfejl. Der er hverken 0, 1, I, O eller U i nøglen.</translation>
    </message>
    <message>
        <source>Start Samspil and open the file.</source>
        <translation>Start Samspil, og åbn filen.</translation>
    </message>
    <message>
        <source>Type the eight groups, and choose a new password.</source>
        <translation>Skriv de otte grupper, og vælg en ny adgangskode.</translation>
    </message>
    <message>
        <source>Whoever holds this sheet and the file can read everything in it. Keep the sheet apart from the computer, where only those may go who may see confidential matters. Without password and sheet nobody can open the file, and no one can help.</source>
        <translation>Den, der har dette ark og filen, kan læse alt i den. Opbevar arket adskilt fra computeren, hvor kun de har adgang, som må se fortrolige sager. Uden adgangskode og ark kan ingen åbne filen, og ingen kan hjælpe.</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>Breach</source>
        <translation>Overtrædelse</translation>
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
        <source>Consulted: {name}</source>
        <translation>I samråd med {name}</translation>
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
        <translation>Besluttet af</translation>
    </message>
    <message>
        <source>Enclosures</source>
        <translation>Bilag</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Går til</translation>
    </message>
    <message>
        <source>Got</source>
        <translation>Fået</translation>
    </message>
    <message>
        <source>Got later: line {number}</source>
        <translation>Fået senere: linje {number}</translation>
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
        <translation>Udsendelser</translation>
    </message>
    <message>
        <source>Line {number} was never sent</source>
        <translation>Linje {number} blev aldrig sendt</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Medlem</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Navne</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Af</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Modtagere</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemærkning</translation>
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
        <translation>Medierne fik den først: {why}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>To the media</source>
        <translation>Til medierne</translation>
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
            <numerusform>%n arbejdsdag over</numerusform>
            <numerusform>%n arbejdsdage over</numerusform>
        </translation>
    </message>
    <message>
        <source>Followed up {day}</source>
        <translation>Fulgt op {day}</translation>
    </message>
    <message numerus="yes">
        <source>In %n working days</source>
        <translation>
            <numerusform>Om %n arbejdsdag</numerusform>
            <numerusform>Om %n arbejdsdage</numerusform>
        </translation>
    </message>
    <message>
        <source>Next {day}</source>
        <translation>Næste {day}</translation>
    </message>
    <message>
        <source>Not followed up this year</source>
        <translation>Ikke fulgt op i år</translation>
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
        <translation>Et andet tidspunkt end det planlagte noteres med en ny linje på listen.</translation>
    </message>
    <message>
        <source>I have sent it</source>
        <translation>Jeg har sendt den</translation>
    </message>
    <message>
        <source>Note the time</source>
        <translation>Notér tidspunktet</translation>
    </message>
    <message>
        <source>The ledger keeps the recipients as they stand that day. This cannot be undone.</source>
        <translation>Listen gemmer modtagerne, som de er den dag. Det kan ikke fortrydes.</translation>
    </message>
    <message>
        <source>The media have got it</source>
        <translation>Medierne har fået den</translation>
    </message>
    <message>
        <source>The members have got it</source>
        <translation>Medlemmerne har fået den</translation>
    </message>
    <message>
        <source>to-members.eml</source>
        <translation>til-medlemmerne.eml</translation>
    </message>
    <message>
        <source>to-the-media.eml</source>
        <translation>til-medierne.eml</translation>
    </message>
</context>
<context>
    <name>ReportsPart</name>
    <message>
        <source>No status has been given yet</source>
        <translation>Ingen status er givet endnu</translation>
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
        <source>Begin the evaluation</source>
        <translation>Begynd evalueringen</translation>
    </message>
    <message>
        <source>Choose a meeting</source>
        <translation>Vælg et møde</translation>
    </message>
    <message>
        <source>Choose a question</source>
        <translation>Vælg et spørgsmål</translation>
    </message>
    <message>
        <source>Choose a visit</source>
        <translation>Vælg et besøg</translation>
    </message>
    <message>
        <source>Choose something in the list</source>
        <translation>Vælg noget på listen</translation>
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
        <translation>Del spørgeskemaet ud, og indtast svarene regel for regel.</translation>
    </message>
    <message>
        <source>It is shown here with its agenda and what came out of it.</source>
        <translation>Her vises det med dagsorden og resultater.</translation>
    </message>
    <message>
        <source>It is shown here with what can be done.</source>
        <translation>Det vises her med det, der kan gøres.</translation>
    </message>
    <message>
        <source>Name of the evaluation</source>
        <translation>Evalueringens navn</translation>
    </message>
    <message>
        <source>New evaluation</source>
        <translation>Ny evaluering</translation>
    </message>
    <message>
        <source>Save the front</source>
        <translation>Gem forsiden</translation>
    </message>
    <message>
        <source>Title, values and sections</source>
        <translation>Titel, værdier og afsnit</translation>
    </message>
</context>
<context>
    <name>Rights</name>
    <message>
        <source>Approver</source>
        <translation>Godkender</translation>
    </message>
    <message>
        <source>Ask one of them, or have your role changed in the settings.</source>
        <translation>Spørg en af dem, eller få din rolle ændret i indstillingerne.</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Mødeleder</translation>
    </message>
    <message>
        <source>Institution leader</source>
        <translation>Institutionsleder</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Læser</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation>Sekretariat</translation>
    </message>
    <message>
        <source>You are at the screen as: {role}. This is done by: {others}.</source>
        <translation>Du sidder ved skærmen som: {role}. Dette gøres af: {others}.</translation>
    </message>
    <message>
        <source>Your role does not allow this</source>
        <translation>Din rolle tillader ikke dette</translation>
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
        <translation>Politik og administration, 1 til 5</translation>
    </message>
    <message>
        <source>Save, and the next rule</source>
        <translation>Gem, og næste regel</translation>
    </message>
    <message>
        <source>Type in answers</source>
        <translation>Indtast svar</translation>
    </message>
    <message>
        <source>Type in how many ticked each step, for both sides.</source>
        <translation>Indtast, hvor mange der satte kryds ved hvert trin, for begge sider.</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>A change needs both consents</source>
        <translation>Ændring kræver enighed</translation>
    </message>
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
        <source>A quarantine counts calendar months or weeks back from election day. Both ends belong to it.</source>
        <translation>En karensperiode regnes i kalendermåneder eller uger tilbage fra valgdagen. Begge dage hører med.</translation>
    </message>
    <message>
        <source>A wording that is adopted supersedes the one before it, and nothing is erased.</source>
        <translation>En vedtaget ordlyd afløser den tidligere, og intet slettes.</translation>
    </message>
    <message>
        <source>Ahead of elections, politicians from outside do not visit the municipality&apos;s workplaces. Council members&apos; own visits and meetings across the parties remain possible.</source>
        <translation>Op til valg besøger politikere udefra ikke kommunens arbejdspladser. Kommunalbestyrelsesmedlemmers egne besøg og møder på tværs af partier er fortsat mulige.</translation>
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
        <source>Beyond plain facts, one talks with those whom the chief executive has authorised.</source>
        <translation>Ud over rene fakta taler man med dem, kommunaldirektøren har bemyndiget.</translation>
    </message>
    <message>
        <source>Closing days</source>
        <translation>Lukkedage</translation>
    </message>
    <message>
        <source>Codex of seven norms</source>
        <translation>Kodeks med syv normer</translation>
    </message>
    <message>
        <source>Counting of days</source>
        <translation>Optælling af dage</translation>
    </message>
    <message>
        <source>Decisions are followed up, and their status is reported each tertial and year.</source>
        <translation>Beslutninger følges op, og deres status meldes hvert tertial og år.</translation>
    </message>
    <message>
        <source>Election days are kept as data with their source, as some are computed and some not yet decided.</source>
        <translation>Valgdage står i en liste med deres kilde, fordi nogle er beregnede og nogle endnu ikke besluttet.</translation>
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
        <source>Every rule has somebody who answers for it, a deadline, and a history.</source>
        <translation>Hver regel har en ansvarlig, en frist og en historik.</translation>
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
        <source>Interplay rule {number}</source>
        <translation>Spilleregel {number}</translation>
    </message>
    <message>
        <source>KL&apos;s catalogue, further themes</source>
        <translation>KL’s katalog, øvrige temaer</translation>
    </message>
    <message>
        <source>Larger matters have a timeline that leaves the bodies time to consider them.</source>
        <translation>Større sager har en tidsplan, der giver organerne tid til at overveje dem.</translation>
    </message>
    <message>
        <source>Members get a press release before the media, or at the same time.</source>
        <translation>Medlemmerne får en pressemeddelelse før medierne eller samtidig med dem.</translation>
    </message>
    <message>
        <source>New information and questions for a meeting reach the administration before it. What comes later stands as late.</source>
        <translation>Nye oplysninger og spørgsmål til et møde når administrationen før mødet. Det, der kommer senere, står som for sent.</translation>
    </message>
    <message>
        <source>Own closing days are shown, but stop the clock only if the municipality says so.</source>
        <translation>Kommunens egne lukkedage vises, men standser kun fristen, hvis kommunen har valgt det.</translation>
    </message>
    <message>
        <source>Own wording, K3</source>
        <translation>Egen ordlyd, K3</translation>
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
        <source>Rule register</source>
        <translation>Spilleregler</translation>
    </message>
    <message>
        <source>Screen for the room, U5</source>
        <translation>Skærmen i salen, U5</translation>
    </message>
    <message>
        <source>Signs of trouble are looked for group by group, and the list is the municipality&apos;s.</source>
        <translation>Tegn på problemer søges gruppe for gruppe, og listen er kommunens egen.</translation>
    </message>
    <message>
        <source>Signs of trouble, U4</source>
        <translation>Tegn på problemer, U4</translation>
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
        <source>The economy is reported each month and the results each tertial, as recurring follow-ups.</source>
        <translation>Økonomien rapporteres hver måned og resultaterne tre gange om året som tilbagevendende opfølgninger.</translation>
    </message>
    <message>
        <source>The norms and the five further themes are easier to talk about apart.</source>
        <translation>Normerne og de fem øvrige temaer drøftes bedst hver for sig.</translation>
    </message>
    <message>
        <source>The rules change only when mayor and chief executive agree. Each change makes a new version and a line in the amendment protocol.</source>
        <translation>Reglerne ændres kun, når borgmester og kommunaldirektør er enige. Hver ændring giver en ny version og en linje i ændringsprotokollen.</translation>
    </message>
    <message>
        <source>The seven norms stand in a fixed order, and each is known by itself.</source>
        <translation>De syv normer har en fast rækkefølge, og hver af dem kendes på sig selv.</translation>
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
        <source>What is decided under delegation is reported back to the body that delegated.</source>
        <translation>Det, der besluttes efter delegation, meldes tilbage til det organ, der delegerede.</translation>
    </message>
    <message>
        <source>What is shown in the room is legible from ten metres.</source>
        <translation>Det, der vises i salen, kan læses på ti meters afstand.</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Arbejdsdage</translation>
    </message>
</context>
<context>
    <name>RuleDetail</name>
    <message>
        <source>As on {day}</source>
        <translation>Som den {day}</translation>
    </message>
    <message>
        <source>Deadline: {due}</source>
        <translation>Frist: {due}</translation>
    </message>
    <message>
        <source>Follow-up of {code}</source>
        <translation>Opfølgning på {code}</translation>
    </message>
    <message>
        <source>Move down …</source>
        <translation>Flyt ned …</translation>
    </message>
    <message>
        <source>Move the rule</source>
        <translation>Flyt reglen</translation>
    </message>
    <message>
        <source>Move up …</source>
        <translation>Flyt op …</translation>
    </message>
    <message>
        <source>Move {code}</source>
        <translation>Flyt {code}</translation>
    </message>
    <message>
        <source>Names, one a line</source>
        <translation>Navne, ét pr. linje</translation>
    </message>
    <message>
        <source>Not in force</source>
        <translation>Gælder ikke</translation>
    </message>
    <message>
        <source>Note follow-up</source>
        <translation>Registrér opfølgning</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Registrér</translation>
    </message>
    <message>
        <source>Propose a change …</source>
        <translation>Foreslå ændring …</translation>
    </message>
    <message>
        <source>Propose that the rule ends …</source>
        <translation>Foreslå, at reglen ophører …</translation>
    </message>
    <message>
        <source>Remove the last follow-up</source>
        <translation>Fjern den seneste opfølgning</translation>
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
        <translation>Gem navne</translation>
    </message>
    <message>
        <source>The words stay. The protocol tells of the new order.</source>
        <translation>Ordlyden er den samme. Den nye rækkefølge står i protokollen.</translation>
    </message>
</context>
<context>
    <name>RuleParts</name>
    <message>
        <source>1 not at all, 5 fully</source>
        <translation>1 slet ikke, 5 fuldt ud</translation>
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
        <translation>Historik</translation>
    </message>
    <message>
        <source>Next follow-up</source>
        <translation>Næste opfølgning</translation>
    </message>
    <message>
        <source>No follow-up has been noted yet.</source>
        <translation>Der er ikke registreret nogen opfølgning endnu.</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Registrér</translation>
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
        <translation>Vis reglerne fra denne dag</translation>
    </message>
    <message>
        <source>To be followed up</source>
        <translation>Skal følges op</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>moved from {day}, which is no working day</source>
        <translation>flyttet fra {day}, som ikke er en arbejdsdag</translation>
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
    <name>Rulebook</name>
    <message>
        <source>A count is not a number from 0 to 9999</source>
        <translation>Et antal er ikke et tal fra 0 til 9999</translation>
    </message>
    <message>
        <source>A section has no code or no title</source>
        <translation>Et afsnit mangler kode eller titel</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Vedtaget</translation>
    </message>
    <message>
        <source>Amendment protocol</source>
        <translation>Ændringsprotokol</translation>
    </message>
    <message>
        <source>Answers saved</source>
        <translation>Svar gemt</translation>
    </message>
    <message>
        <source>Awaits both consents</source>
        <translation>Afventer begge</translation>
    </message>
    <message>
        <source>Awaits consent</source>
        <translation>Afventer samtykke</translation>
    </message>
    <message>
        <source>Awaits: {side}</source>
        <translation>Afventer: {side}</translation>
    </message>
    <message>
        <source>Both agree</source>
        <translation>Begge er enige</translation>
    </message>
    <message>
        <source>Change of a rule</source>
        <translation>Ændring af regel</translation>
    </message>
    <message>
        <source>Change one of them.</source>
        <translation>Ret en af dem.</translation>
    </message>
    <message>
        <source>Change the wording, the responsibility or the deadline.</source>
        <translation>Ret ordlyden, ansvaret eller fristen.</translation>
    </message>
    <message>
        <source>Chief executive</source>
        <translation>Kommunaldirektør</translation>
    </message>
    <message>
        <source>Choose a section of the register.</source>
        <translation>Vælg et af reglernes afsnit.</translation>
    </message>
    <message>
        <source>Choose another, for example {code}.</source>
        <translation>Vælg en anden, for eksempel {code}.</translation>
    </message>
    <message>
        <source>Choose one of: {languages}</source>
        <translation>Vælg et af: {languages}</translation>
    </message>
    <message>
        <source>Codex norm</source>
        <translation>Norm i Kodeks</translation>
    </message>
    <message>
        <source>Consent noted</source>
        <translation>Samtykke registreret</translation>
    </message>
    <message>
        <source>Consent taken back</source>
        <translation>Samtykke taget tilbage</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslutning</translation>
    </message>
    <message>
        <source>End of a rule</source>
        <translation>Ophør af regel</translation>
    </message>
    <message>
        <source>Enter both.</source>
        <translation>Angiv begge dele.</translation>
    </message>
    <message>
        <source>Enter each as day and month, for example 30.4.</source>
        <translation>Skriv hver som dag og måned, for eksempel 30.4.</translation>
    </message>
    <message>
        <source>Enter how many answered each step.</source>
        <translation>Angiv, hvor mange der svarede på hvert trin.</translation>
    </message>
    <message>
        <source>Enter one.</source>
        <translation>Angiv et.</translation>
    </message>
    <message>
        <source>Enter the body, and the day or the case number.</source>
        <translation>Angiv organet og dagen eller sagsnummeret.</translation>
    </message>
    <message>
        <source>Enter the day of the last change, or a later one.</source>
        <translation>Angiv dagen for den seneste ændring eller en senere.</translation>
    </message>
    <message>
        <source>Enter the day of the last consent, or a later one.</source>
        <translation>Angiv dagen for det seneste samtykke eller en senere.</translation>
    </message>
    <message>
        <source>Enter the day on which it was done.</source>
        <translation>Angiv den dag, det blev gjort.</translation>
    </message>
    <message>
        <source>Enter the day on which the consent was given.</source>
        <translation>Angiv den dag, samtykket blev givet.</translation>
    </message>
    <message>
        <source>Enter the day.</source>
        <translation>Angiv dagen.</translation>
    </message>
    <message>
        <source>Enter today, or the day of the last consent.</source>
        <translation>Angiv i dag eller dagen for det seneste samtykke.</translation>
    </message>
    <message>
        <source>Enter what is agreed.</source>
        <translation>Skriv det, I er enige om.</translation>
    </message>
    <message>
        <source>Enter which programme the rule follows.</source>
        <translation>Angiv, hvilket program reglen følger.</translation>
    </message>
    <message>
        <source>Enter who agreed.</source>
        <translation>Angiv, hvem der sagde ja.</translation>
    </message>
    <message>
        <source>Evaluation begun</source>
        <translation>Evaluering begyndt</translation>
    </message>
    <message>
        <source>Follow-up noted</source>
        <translation>Opfølgning registreret</translation>
    </message>
    <message>
        <source>Follow-up removed</source>
        <translation>Opfølgning fjernet</translation>
    </message>
    <message>
        <source>Front of the register saved</source>
        <translation>Forsiden er gemt</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Følges</translation>
    </message>
    <message>
        <source>Look at the rule&apos;s history.</source>
        <translation>Se reglens historik.</translation>
    </message>
    <message>
        <source>Make a new proposal.</source>
        <translation>Stil et nyt forslag.</translation>
    </message>
    <message>
        <source>Mayor</source>
        <translation>Borgmester</translation>
    </message>
    <message>
        <source>Mayor and chief executive</source>
        <translation>Borgmester og kommunaldirektør</translation>
    </message>
    <message>
        <source>Move or end them first.</source>
        <translation>Flyt dem, eller lad dem ophøre først.</translation>
    </message>
    <message>
        <source>Neither administration nor politics is named</source>
        <translation>Hverken administration eller politik er nævnt</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Ny regel</translation>
    </message>
    <message>
        <source>Nobody is named for the consent</source>
        <translation>Ingen er nævnt ved samtykket</translation>
    </message>
    <message>
        <source>Not followed up yet</source>
        <translation>Ikke fulgt op endnu</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Følges ikke</translation>
    </message>
    <message>
        <source>Note the chief executive&apos;s consent first.</source>
        <translation>Registrér først kommunaldirektørens samtykke.</translation>
    </message>
    <message>
        <source>Note the mayor&apos;s consent first.</source>
        <translation>Registrér først borgmesterens samtykke.</translation>
    </message>
    <message>
        <source>Nothing says who adopted the register</source>
        <translation>Det fremgår ikke, hvem der vedtog reglerne</translation>
    </message>
    <message>
        <source>One person cannot agree for both sides</source>
        <translation>Én person kan ikke sige ja for begge sider</translation>
    </message>
    <message>
        <source>Order changed</source>
        <translation>Rækkefølge ændret</translation>
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
        <translation>Forslag rettet</translation>
    </message>
    <message>
        <source>Proposal made</source>
        <translation>Forslag stillet</translation>
    </message>
    <message>
        <source>Proposal withdrawn</source>
        <translation>Forslag trukket tilbage</translation>
    </message>
    <message>
        <source>Propose a new rule instead.</source>
        <translation>Foreslå en ny regel i stedet.</translation>
    </message>
    <message>
        <source>Propose changes to it instead.</source>
        <translation>Foreslå ændringer af dem i stedet.</translation>
    </message>
    <message>
        <source>Responsible persons saved</source>
        <translation>Ansvarlige personer gemt</translation>
    </message>
    <message>
        <source>Rules of delegation</source>
        <translation>Delegationsplan</translation>
    </message>
    <message>
        <source>Rules of the interplay</source>
        <translation>Spilleregler for samspillet</translation>
    </message>
    <message>
        <source>The change is dated before the last consent</source>
        <translation>Ændringen er dateret før det seneste samtykke</translation>
    </message>
    <message>
        <source>The change is dated in the future</source>
        <translation>Ændringen er dateret ud i fremtiden</translation>
    </message>
    <message>
        <source>The change lies before the last one</source>
        <translation>Ændringen ligger før den seneste</translation>
    </message>
    <message>
        <source>The code {code} is taken</source>
        <translation>Koden {code} er optaget</translation>
    </message>
    <message>
        <source>The consent is dated before the proposal or after today</source>
        <translation>Samtykket er dateret før forslaget eller efter i dag</translation>
    </message>
    <message>
        <source>The date is missing</source>
        <translation>Datoen mangler</translation>
    </message>
    <message>
        <source>The days of the year are missing</source>
        <translation>Årets dage mangler</translation>
    </message>
    <message>
        <source>The evaluation has no name</source>
        <translation>Evalueringen mangler navn</translation>
    </message>
    <message>
        <source>The follow-up lies in the future</source>
        <translation>Opfølgningen ligger ude i fremtiden</translation>
    </message>
    <message>
        <source>The mayor and the chief executive each give their own consent.</source>
        <translation>Borgmesteren og kommunaldirektøren giver hver sit samtykke.</translation>
    </message>
    <message>
        <source>The order is as it was</source>
        <translation>Rækkefølgen er som før</translation>
    </message>
    <message>
        <source>The programme has no name</source>
        <translation>Programmet mangler navn</translation>
    </message>
    <message>
        <source>The proposal changes nothing</source>
        <translation>Forslaget ændrer intet</translation>
    </message>
    <message>
        <source>The proposal has been decided already</source>
        <translation>Forslaget er allerede afgjort</translation>
    </message>
    <message>
        <source>The register is changed</source>
        <translation>Reglerne er ændret</translation>
    </message>
    <message numerus="yes">
        <source>The register starts with %n rules</source>
        <translation>
            <numerusform>Reglerne begynder med %n regel</numerusform>
            <numerusform>Reglerne begynder med %n regler</numerusform>
        </translation>
    </message>
    <message>
        <source>The rule has changed since the proposal was made</source>
        <translation>Reglen er ændret, siden forslaget blev stillet</translation>
    </message>
    <message>
        <source>The rule has no text</source>
        <translation>Reglen mangler tekst</translation>
    </message>
    <message>
        <source>The rule is not in force</source>
        <translation>Reglen gælder ikke</translation>
    </message>
    <message>
        <source>The rule stands in no section</source>
        <translation>Reglen står ikke i noget afsnit</translation>
    </message>
    <message>
        <source>The rules change only when mayor and chief executive agree</source>
        <translation>Reglerne ændres kun, når borgmester og kommunaldirektør er enige</translation>
    </message>
    <message>
        <source>The section has rules</source>
        <translation>Afsnittet har regler</translation>
    </message>
    <message>
        <source>There is a register already</source>
        <translation>Der er allerede spilleregler</translation>
    </message>
    <message>
        <source>There is no section {code}</source>
        <translation>Der er intet afsnit {code}</translation>
    </message>
    <message>
        <source>There is no starter register in this language</source>
        <translation>Der er intet startsæt på dette sprog</translation>
    </message>
    <message>
        <source>This date does not exist</source>
        <translation>Denne dato findes ikke</translation>
    </message>
    <message>
        <source>This follow-up has been noted already</source>
        <translation>Denne opfølgning er allerede registreret</translation>
    </message>
    <message>
        <source>Two sections have the same code</source>
        <translation>To afsnit har samme kode</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Fortrudt</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Værdier</translation>
    </message>
    <message>
        <source>What is not as agreed is not told</source>
        <translation>Det fremgår ikke, hvad der ikke er som aftalt</translation>
    </message>
    <message>
        <source>Withdraw it, and propose anew from the present wording.</source>
        <translation>Træk det tilbage, og stil et nyt forslag ud fra den gældende ordlyd.</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Trukket tilbage</translation>
    </message>
    <message>
        <source>Write a letter and a number, for example E12.</source>
        <translation>Skriv et bogstav og et tal, for eksempel E12.</translation>
    </message>
    <message>
        <source>Write in a sentence what was found.</source>
        <translation>Skriv i en sætning, hvad der kom frem.</translation>
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
            <numerusform>%n regel indlæst</numerusform>
            <numerusform>%n regler indlæst</numerusform>
        </translation>
    </message>
    <message>
        <source>Name a column for the rules, or write a code before each.</source>
        <translation>Giv en kolonne navnet Regel, eller skriv en kode foran hver.</translation>
    </message>
    <message>
        <source>Read from {name}</source>
        <translation>Indlæst fra {name}</translation>
    </message>
    <message>
        <source>There is no rule in the table</source>
        <translation>Der er ingen regler i tabellen</translation>
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
        <translation>Vedtaget af</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Sagt ja den</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Sagsnummer</translation>
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
        <translation>Opfølgning og kommentarer</translation>
    </message>
    <message>
        <source>Followed up on</source>
        <translation>Fulgt op den</translation>
    </message>
    <message>
        <source>For example {names}</source>
        <translation>For eksempel {names}</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>Gælder fra</translation>
    </message>
    <message>
        <source>How many ticked 1 to 5, for example 0 1 3 6 2</source>
        <translation>Hvor mange der satte kryds ved 1 til 5, for eksempel 0 1 3 6 2</translation>
    </message>
    <message>
        <source>How the rule fares</source>
        <translation>Hvordan det går med reglen</translation>
    </message>
    <message>
        <source>Lapses after</source>
        <translation>Udløber efter</translation>
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
        <translation>Én pr. linje</translation>
    </message>
    <message>
        <source>One of these dates does not exist</source>
        <translation>En af datoerne findes ikke</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plads</translation>
    </message>
    <message>
        <source>Points to</source>
        <translation>Henviser til</translation>
    </message>
    <message>
        <source>Politicians</source>
        <translation>Politikere</translation>
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
        <translation>Løbende</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Afsnit</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Afsnit</translation>
    </message>
    <message>
        <source>Settles</source>
        <translation>Opfylder fristen</translation>
    </message>
    <message>
        <source>The codes</source>
        <translation>Koderne</translation>
    </message>
    <message>
        <source>Title of the register</source>
        <translation>Reglernes titel</translation>
    </message>
    <message>
        <source>What is agreed</source>
        <translation>Det, vi er enige om</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Hvad der kom frem</translation>
    </message>
    <message>
        <source>What was remarked</source>
        <translation>Bemærkninger</translation>
    </message>
    <message>
        <source>Who agrees</source>
        <translation>Hvem der siger ja</translation>
    </message>
    <message>
        <source>Why the rule should change</source>
        <translation>Hvorfor reglen skal ændres</translation>
    </message>
    <message>
        <source>Write a letter and a title on each line</source>
        <translation>Skriv et bogstav og en titel på hver linje</translation>
    </message>
    <message>
        <source>Write five numbers, one for each step</source>
        <translation>Skriv fem tal, et for hvert trin</translation>
    </message>
    <message>
        <source>Write the dates as 30.4., 31.8. or 1.2.2030</source>
        <translation>Skriv datoerne som 30.4., 31.8. eller 1.2.2030</translation>
    </message>
    <message>
        <source>follow the new order</source>
        <translation>følger den nye rækkefølge</translation>
    </message>
    <message>
        <source>stay as they are</source>
        <translation>bliver, som de er</translation>
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
        <translation>Sagsnummer</translation>
    </message>
    <message>
        <source>Changed {count} times, last on {day}</source>
        <translation>{count} linjer i protokollen, senest {day}</translation>
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
        <translation>Opfølgning</translation>
    </message>
    <message>
        <source>Our values</source>
        <translation>Vores værdier</translation>
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
        <translation>Hvad der blev vedtaget, og af hvem</translation>
    </message>
</context>
<context>
    <name>RulebookPage</name>
    <message>
        <source>Back to the list</source>
        <translation>Tilbage til listen</translation>
    </message>
    <message>
        <source>Move the rule down</source>
        <translation>Flyt reglen ned</translation>
    </message>
    <message>
        <source>Move the rule up</source>
        <translation>Flyt reglen op</translation>
    </message>
    <message>
        <source>New here</source>
        <translation>Ny her</translation>
    </message>
    <message>
        <source>Next list</source>
        <translation>Næste liste</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Næste trin</translation>
    </message>
    <message>
        <source>Previous list</source>
        <translation>Forrige liste</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Udskriv</translation>
    </message>
    <message>
        <source>Print the questionnaire</source>
        <translation>Udskriv spørgeskemaet</translation>
    </message>
    <message>
        <source>Propose a change</source>
        <translation>Foreslå en ændring</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Spilleregler</translation>
    </message>
    <message>
        <source>Save the register as a sheet …</source>
        <translation>Gem reglerne som regneark …</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>Søg i listen</translation>
    </message>
    <message>
        <source>Start the register …</source>
        <translation>Begynd reglerne …</translation>
    </message>
    <message>
        <source>Title, values and sections …</source>
        <translation>Titel, værdier og afsnit …</translation>
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
        <translation>Administration</translation>
    </message>
    <message>
        <source>Adopted or changed by</source>
        <translation>Vedtaget eller ændret af</translation>
    </message>
    <message>
        <source>Amendment protocol</source>
        <translation>Ændringsprotokol</translation>
    </message>
    <message>
        <source>As it stood on {day}</source>
        <translation>Som de lød den {day}</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Begge</translation>
    </message>
    <message>
        <source>By a programme</source>
        <translation>Efter et program</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Sagsnummer</translation>
    </message>
    <message>
        <source>Case number or date</source>
        <translation>Sagsnummer eller dato</translation>
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
        <translation>Opfølgning og kommentarer</translation>
    </message>
    <message>
        <source>How well has each rule been kept since the last time? 1 is not at all, 5 is fully.</source>
        <translation>Hvor godt er hver regel blevet fulgt siden sidst? 1 er slet ikke, 5 er fuldt ud.</translation>
    </message>
    <message>
        <source>I am</source>
        <translation>Jeg er</translation>
    </message>
    <message>
        <source>Lapses</source>
        <translation>Udløber</translation>
    </message>
    <message>
        <source>No rule was in force on this day.</source>
        <translation>Der gjaldt ingen regler denne dag.</translation>
    </message>
    <message>
        <source>On days of each year</source>
        <translation>På faste dage hvert år</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>En gang</translation>
    </message>
    <message>
        <source>Order changed</source>
        <translation>Rækkefølge ændret</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Politics</source>
        <translation>Politik</translation>
    </message>
    <message>
        <source>Register adopted</source>
        <translation>Reglerne vedtaget</translation>
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
        <translation>Regel tilføjet</translation>
    </message>
    <message>
        <source>Rule changed</source>
        <translation>Regel ændret</translation>
    </message>
    <message>
        <source>Rule ended</source>
        <translation>Regel ophørt</translation>
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
        <translation>Løbende</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Afsnit</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Til {day}</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Værdier</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
    </message>
    <message>
        <source>What should be changed, and why?</source>
        <translation>Hvad bør ændres, og hvorfor?</translation>
    </message>
    <message>
        <source>Yearly evaluation</source>
        <translation>Årlig evaluering</translation>
    </message>
    <message>
        <source>☐ a politician   ☐ in the administration</source>
        <translation>☐ politiker   ☐ i administrationen</translation>
    </message>
</context>
<context>
    <name>Screen</name>
    <message>
        <source>Screen of the room</source>
        <translation>Salens skærm</translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Search, or type what you want to do</source>
        <translation>Søg, eller skriv, hvad du vil gøre</translation>
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
        <translation>Luk</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Adgangskode</translation>
    </message>
    <message>
        <source>Sit down</source>
        <translation>Fortsæt</translation>
    </message>
    <message>
        <source>The password is not right</source>
        <translation>Adgangskoden er ikke rigtig</translation>
    </message>
    <message>
        <source>What you do is signed with this name, and your role says what you can do.</source>
        <translation>Det, du gør, bliver underskrevet med dette navn, og din rolle afgør, hvad du kan.</translation>
    </message>
    <message>
        <source>Who sits at the screen?</source>
        <translation>Hvem sidder ved skærmen?</translation>
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
        <translation>Den sidste dag, tom, så længe pladsen varer</translation>
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
        <source>It was sent …</source>
        <translation>Det er sendt …</translation>
    </message>
    <message>
        <source>Make mail draft</source>
        <translation>Lav mailudkast</translation>
    </message>
    <message>
        <source>Open mail draft</source>
        <translation>Åbn mailudkast</translation>
    </message>
    <message>
        <source>Preview and print</source>
        <translation>Vis og udskriv</translation>
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
        <source>The supplement has not been sent yet</source>
        <translation>Tillægget er ikke sendt endnu</translation>
    </message>
    <message>
        <source>To the members</source>
        <translation>Til medlemmerne</translation>
    </message>
    <message>
        <source>When the answer is approved</source>
        <translation>Når svaret er godkendt</translation>
    </message>
</context>
<context>
    <name>Server</name>
    <message numerus="yes">
        <source>%n rows copied, and compared</source>
        <translation>
            <numerusform>%n række kopieret og sammenlignet</numerusform>
            <numerusform>%n rækker kopieret og sammenlignet</numerusform>
        </translation>
    </message>
    <message>
        <source>A password does not belong in an address</source>
        <translation>En adgangskode hører ikke hjemme i en adresse</translation>
    </message>
    <message>
        <source>A password is needed</source>
        <translation>Der skal bruges en adgangskode</translation>
    </message>
    <message>
        <source>Another computer is writing in the register</source>
        <translation>En anden computer skriver i registeret</translation>
    </message>
    <message>
        <source>Ask those who look after the server to make room.</source>
        <translation>Bed dem, der passer serveren, om at skaffe plads.</translation>
    </message>
    <message>
        <source>Ask those who look after the server which role your account has.</source>
        <translation>Spørg dem, der passer serveren, hvilken rolle din konto har.</translation>
    </message>
    <message>
        <source>Ask those who look after the server.</source>
        <translation>Spørg dem, der passer serveren.</translation>
    </message>
    <message>
        <source>Ask those who look after the server. Until then use the program as it was.</source>
        <translation>Bed dem, der passer serveren, om det. Brug indtil da programmet, som det var.</translation>
    </message>
    <message>
        <source>Begin a new municipality there, or move a file to it.</source>
        <translation>Opret en ny kommune der, eller flyt en fil dertil.</translation>
    </message>
    <message>
        <source>Check the address and the network. Perhaps the server is being started again.</source>
        <translation>Kontrollér adressen og netværket. Måske er serveren ved at blive genstartet.</translation>
    </message>
    <message>
        <source>Check the names of the database and the user.</source>
        <translation>Kontrollér navnene på databasen og brugeren.</translation>
    </message>
    <message>
        <source>Check the user and the password.</source>
        <translation>Kontrollér brugeren og adgangskoden.</translation>
    </message>
    <message>
        <source>It was lost while this was being written. Nobody knows yet whether it was.</source>
        <translation>Den blev afbrudt, mens dette blev skrevet. Det vides endnu ikke, om det nåede frem.</translation>
    </message>
    <message>
        <source>Leave it out. You are asked for it, or it stands in the file pgpass.</source>
        <translation>Udelad den. Du bliver spurgt om den, eller den står i filen pgpass.</translation>
    </message>
    <message>
        <source>Look at the entry when the line is back, before you do it again.</source>
        <translation>Se efter i registeret, når forbindelsen er tilbage, før du gør det igen.</translation>
    </message>
    <message>
        <source>No municipality has been begun in this database yet</source>
        <translation>Der er endnu ikke oprettet en kommune i denne database</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>Intet er gået tabt.</translation>
    </message>
    <message>
        <source>Nothing was written. What you typed still stands in the window.</source>
        <translation>Intet blev skrevet. Det, du har tastet, står stadig i vinduet.</translation>
    </message>
    <message>
        <source>Open it, or choose an empty database.</source>
        <translation>Åbn den, eller vælg en tom database.</translation>
    </message>
    <message>
        <source>Others can read the command line and the list of recent files.</source>
        <translation>Andre kan læse kommandolinjen og listen over seneste filer.</translation>
    </message>
    <message>
        <source>Put it into the file pgpass, or name a file with {option}.</source>
        <translation>Skriv den i filen pgpass, eller angiv en fil med {option}.</translation>
    </message>
    <message>
        <source>Run the command as the server&apos;s administrator, or have the roles made first.</source>
        <translation>Kør kommandoen som serverens administrator, eller få rollerne oprettet først.</translation>
    </message>
    <message>
        <source>That takes an account of the secretariat.</source>
        <translation>Det kræver en konto fra sekretariatet.</translation>
    </message>
    <message>
        <source>The database already holds a municipality</source>
        <translation>Databasen rummer allerede en kommune</translation>
    </message>
    <message>
        <source>The database is ready. Give each person an account of their own in one of the groups:</source>
        <translation>Databasen er klar. Giv hver person sin egen konto i en af grupperne:</translation>
    </message>
    <message>
        <source>The line to the server was lost</source>
        <translation>Forbindelsen til serveren blev afbrudt</translation>
    </message>
    <message>
        <source>The register must be brought up to date first</source>
        <translation>Registeret skal først opdateres</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>Der er ingen forbindelse til serveren</translation>
    </message>
    <message>
        <source>The server does not let this computer in.</source>
        <translation>Serveren lukker ikke denne computer ind.</translation>
    </message>
    <message>
        <source>The server has no room for another line. Wait a moment, and try again.</source>
        <translation>Serveren har ikke plads til flere forbindelser. Vent et øjeblik, og prøv igen.</translation>
    </message>
    <message>
        <source>The server is backed up by those who look after it</source>
        <translation>Serveren sikkerhedskopieres af dem, der passer den</translation>
    </message>
    <message>
        <source>The server may only be read just now</source>
        <translation>Serveren kan kun læses lige nu</translation>
    </message>
    <message>
        <source>The server offers no encrypted line. Ask those who look after it.</source>
        <translation>Serveren tilbyder ingen krypteret forbindelse. Spørg dem, der passer den.</translation>
    </message>
    <message>
        <source>The server refuses</source>
        <translation>Serveren afviser</translation>
    </message>
    <message>
        <source>The server&apos;s disk is full</source>
        <translation>Serverens disk er fuld</translation>
    </message>
    <message>
        <source>This account may not make roles</source>
        <translation>Denne konto må ikke oprette roller</translation>
    </message>
    <message>
        <source>This database holds no register yet</source>
        <translation>Denne database rummer endnu ikke et register</translation>
    </message>
    <message>
        <source>This is no address of a register on a server</source>
        <translation>Det er ikke en adresse på et register på en server</translation>
    </message>
    <message>
        <source>To have a copy in a file as well, take one under Settings, or with samspil move.</source>
        <translation>Vil du også have en kopi i en fil, så tag den under Indstillinger eller med samspil move.</translation>
    </message>
    <message>
        <source>Wait a moment, and try again.</source>
        <translation>Vent et øjeblik, og prøv igen.</translation>
    </message>
    <message>
        <source>Write it as {example}</source>
        <translation>Skriv den som {example}</translation>
    </message>
    <message>
        <source>Your account may not begin one. Ask those who look after the server to prepare it.</source>
        <translation>Din konto må ikke oprette en. Bed dem, der passer serveren, om at gøre databasen klar.</translation>
    </message>
    <message>
        <source>Your account may not use this database.</source>
        <translation>Din konto må ikke bruge denne database.</translation>
    </message>
    <message>
        <source>Your account on the server may not do this</source>
        <translation>Din konto på serveren må ikke gøre dette</translation>
    </message>
</context>
<context>
    <name>ServerPage</name>
    <message>
        <source>A number from 1 to 65535</source>
        <translation>Et tal fra 1 til 65535</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Kopiér kommandoen</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Database</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsæt</translation>
    </message>
    <message>
        <source>Its name, such as db.havnby.example</source>
        <translation>Dens navn, for eksempel db.havnby.example</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Adgangskode</translation>
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
        <translation>Husk adgangskoden på denne computer</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Several computers work on one register in a PostgreSQL database. Those who look after the server tell you what to enter here, and they back it up.</source>
        <translation>Flere computere arbejder i ét register i en PostgreSQL-database. De, der passer serveren, fortæller dig, hvad du skal skrive her, og tager sikkerhedskopier af den.</translation>
    </message>
    <message>
        <source>Test the line</source>
        <translation>Prøv forbindelsen</translation>
    </message>
    <message>
        <source>The database holds a register that this program can open.</source>
        <translation>Databasen rummer et register, som dette program kan åbne.</translation>
    </message>
    <message>
        <source>The database is empty, and you may begin a new municipality there.</source>
        <translation>Databasen er tom, og du kan oprette en ny kommune i den.</translation>
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
        <translation>Bruger</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>0 means never: mail counts when it reaches the mailbox.</source>
        <translation>0 betyder aldrig: Mails regnes for modtaget, når de når postkassen.</translation>
    </message>
    <message>
        <source>A member&apos;s visit must be possible within months</source>
        <translation>Et medlemsbesøg skal være muligt inden for måneder</translation>
    </message>
    <message>
        <source>A visit with more is shown with a warning.</source>
        <translation>Et besøg med flere vises med en advarsel.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Addresses of people who left, months after the last day</source>
        <translation>Adresser på folk, der er fratrådt, måneder efter sidste dag</translation>
    </message>
    <message>
        <source>Agendas are sent before the meeting, working days</source>
        <translation>Dagsordener sendes før mødet, arbejdsdage</translation>
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
        <source>Confidential guidance, months after the day</source>
        <translation>Fortrolig vejledning, måneder efter dagen</translation>
    </message>
    <message>
        <source>Days of the year with commas between them, for example 30.4., 31.8., 31.12.</source>
        <translation>Dage på året med komma imellem, for eksempel 30.4., 31.8., 31.12.</translation>
    </message>
    <message>
        <source>Days that are not counted</source>
        <translation>Dage, der ikke tælles med</translation>
    </message>
    <message>
        <source>Elucidation is ready before the meeting, working days</source>
        <translation>Belysning er klar før mødet, arbejdsdage</translation>
    </message>
    <message>
        <source>Enter who agreed to the change, and when.</source>
        <translation>Skriv, hvem der har besluttet ændringen, og hvornår.</translation>
    </message>
    <message>
        <source>Envelopes differ: measure yours on a folded letter, from the left, from the top, width, height, for example 20, 45, 90, 35. Left empty, letters fit 21, 41, 59, 21 in Denmark and 15, 44, 105, 35 in Norway.</source>
        <translation>Kuverter er forskellige: Mål jeres på et foldet brev, fra venstre, fra oven, bredde, højde, for eksempel 20, 45, 90, 35. Er feltet tomt, passer brevene til 21, 41, 59, 21 i Danmark og 15, 44, 105, 35 i Norge.</translation>
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
        <source>Guideline 2.2 says about one. A warning is shown as the time runs out.</source>
        <translation>Retningslinje 2.2 siger omkring én. Der advares, når tiden er ved at løbe ud.</translation>
    </message>
    <message>
        <source>Guideline 2.2 says three.</source>
        <translation>Retningslinje 2.2 siger tre.</translation>
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
        <source>Lines of the ledger, months after sending</source>
        <translation>Linjer i listen over udsendelser, måneder efter afsendelse</translation>
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
        <source>Longest visit by a member, hours</source>
        <translation>Længste medlemsbesøg, timer</translation>
    </message>
    <message>
        <source>Mailbox for questions</source>
        <translation>Postkasse til spørgsmål</translation>
    </message>
    <message>
        <source>Mails and attachments, months after the end</source>
        <translation>Mails og bilag, måneder efter afslutning</translation>
    </message>
    <message>
        <source>Name of the municipality</source>
        <translation>Kommunens navn</translation>
    </message>
    <message>
        <source>Name, party and seats stay: they belong to the council&apos;s history.</source>
        <translation>Navn, parti og pladser bliver stående: De hører til kommunalbestyrelsens historie.</translation>
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
        <source>One a line, with title: Åse Kjær, chief executive. The first signs by default.</source>
        <translation>Én pr. linje, med titel: Åse Kjær, kommunaldirektør. Den første underskriver, hvis intet andet vælges.</translation>
    </message>
    <message>
        <source>One a line: each is covered or marked not relevant before approval.</source>
        <translation>Én pr. linje: Hver vinkel dækkes eller markeres som ikke relevant før godkendelse.</translation>
    </message>
    <message>
        <source>One a line: those who get press releases, after the members.</source>
        <translation>Én pr. linje: dem, der får pressemeddelelser efter medlemmerne.</translation>
    </message>
    <message>
        <source>Otherwise it is only told. Council members&apos; own visits are never stopped.</source>
        <translation>Ellers er den kun til orientering. Kommunalbestyrelsesmedlemmers egne besøg stoppes aldrig.</translation>
    </message>
    <message>
        <source>Own closing days stop the clock</source>
        <translation>Egne lukkedage standser fristen</translation>
    </message>
    <message>
        <source>Papers are due before a visit, working days</source>
        <translation>Papirer sendes før et besøg, arbejdsdage</translation>
    </message>
    <message>
        <source>Principle 3a says ten. A change moves open questions only.</source>
        <translation>Princip 3a siger ti. En ændring flytter kun fristen for åbne spørgsmål.</translation>
    </message>
    <message>
        <source>Programme and background note of an external visit.</source>
        <translation>Program og baggrundsnotat til et eksternt besøg.</translation>
    </message>
    <message>
        <source>Proposed as the deadline when a committee wants an item lit further.</source>
        <translation>Foreslås som frist, når et udvalg ønsker et punkt belyst.</translation>
    </message>
    <message>
        <source>Quarantine before elections stops visits</source>
        <translation>Karensperioden før valg stopper besøg</translation>
    </message>
    <message>
        <source>Questions, months after their end</source>
        <translation>Spørgsmål, måneder efter afslutning</translation>
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
        <source>Removed for everybody, uncounted and untold.</source>
        <translation>Fjernes hos alle, uden at den tælles eller nævnes.</translation>
    </message>
    <message>
        <source>Removed only when an archive package was written.</source>
        <translation>Fjernes kun, når der er skrevet en arkivpakke.</translation>
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
        <source>Staff for each guest, at most</source>
        <translation>Ansatte pr. gæst, højst</translation>
    </message>
    <message>
        <source>Statements at theme meetings, months after the day</source>
        <translation>Udsagn på temamøder, måneder efter dagen</translation>
    </message>
    <message>
        <source>Status reports on decisions are due</source>
        <translation>Status på beslutninger skal gives</translation>
    </message>
    <message>
        <source>The media&apos;s mail addresses</source>
        <translation>Mediernes mailadresser</translation>
    </message>
    <message>
        <source>They prove that all members got the same: two council terms by default.</source>
        <translation>De beviser, at alle medlemmer har fået det samme: to valgperioder fra starten.</translation>
    </message>
    <message>
        <source>This cannot be undone</source>
        <translation>Det kan ikke fortrydes</translation>
    </message>
    <message>
        <source>Timelines warn of papers that come later.</source>
        <translation>Tidsplaner advarer om papirer, der kommer senere.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Fortrudt</translation>
    </message>
    <message>
        <source>Unit in the letterhead</source>
        <translation>Enhed i brevhovedet</translation>
    </message>
    <message>
        <source>Visits, months after the day</source>
        <translation>Besøg, måneder efter dagen</translation>
    </message>
    <message>
        <source>What was agreed stays.</source>
        <translation>Det aftalte bliver stående.</translation>
    </message>
    <message>
        <source>Who signs letters</source>
        <translation>Hvem der underskriver breve</translation>
    </message>
    <message>
        <source>Window of your envelopes, mm</source>
        <translation>Rude i jeres kuverter, mm</translation>
    </message>
    <message>
        <source>Working copies: the records system has them. The question stays.</source>
        <translation>Arbejdskopier: ESDH-systemet har dem. Spørgsmålet bliver stående.</translation>
    </message>
</context>
<context>
    <name>SettingFields</name>
    <message>
        <source>Enter a number from {least} to {most}</source>
        <translation>Skriv et tal fra {least} til {most}</translation>
    </message>
    <message>
        <source>Enter days with commas between them, for example 30.4., 31.8., 31.12.</source>
        <translation>Skriv dage med komma imellem, for eksempel 30.4., 31.8., 31.12.</translation>
    </message>
    <message>
        <source>Enter left, top, width and height in mm, for example 20, 45, 90, 35</source>
        <translation>Skriv venstre, top, bredde og højde i mm, for eksempel 20, 45, 90, 35</translation>
    </message>
    <message>
        <source>Enter whole numbers with commas between them, for example 3, 1</source>
        <translation>Skriv hele tal med komma imellem, for eksempel 3, 1</translation>
    </message>
    <message>
        <source>{day} is not counted</source>
        <translation>Tæl ikke {day} med</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>Close the window and open the file again when it is free.</source>
        <translation>Luk vinduet, og åbn filen igen, når den er ledig.</translation>
    </message>
    <message>
        <source>From now on you can only read.</source>
        <translation>Fra nu af kan du kun læse.</translation>
    </message>
    <message>
        <source>It is copied while you write, and two computers can each make a copy of their own. Personal data also leave the municipality. Close the file and move it to a folder that is not synchronised.</source>
        <translation>Den bliver kopieret, mens du skriver, og to computere kan lave hver sin udgave. Personoplysninger forlader også kommunen. Luk filen, og flyt den til en mappe, der ikke synkroniseres.</translation>
    </message>
    <message>
        <source>It was opened on this computer, and the program ended without closing it. You can take it over.</source>
        <translation>Den blev åbnet på denne computer, og programmet sluttede uden at lukke den. Du kan overtage den.</translation>
    </message>
    <message>
        <source>Nothing that you change here is kept.</source>
        <translation>Intet, du ændrer her, bliver gemt.</translation>
    </message>
    <message>
        <source>Nothing was heard from there since {moment}: the computer was probably switched off or lost the network. Ask {who} before you take it over. If both write, the file can be damaged.</source>
        <translation>Der er intet hørt derfra siden {moment}: Computeren er nok slukket eller har mistet netværket. Spørg {who}, før du overtager den. Hvis begge skriver, kan filen blive beskadiget.</translation>
    </message>
    <message>
        <source>Only one person can write at a time. You can read meanwhile.</source>
        <translation>Kun én kan skrive ad gangen. Du kan læse imens.</translation>
    </message>
    <message>
        <source>Open to read</source>
        <translation>Åbn kun for at læse</translation>
    </message>
    <message>
        <source>Somebody else has taken the file over</source>
        <translation>En anden har overtaget filen</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Overtag</translation>
    </message>
    <message>
        <source>The file cannot be locked</source>
        <translation>Filen kan ikke låses</translation>
    </message>
    <message>
        <source>The file is opened to read: somebody else has it.</source>
        <translation>Filen er kun åbnet til læsning: En anden har den.</translation>
    </message>
    <message>
        <source>The file lies in a folder of {service}</source>
        <translation>Filen ligger i en mappe fra {service}</translation>
    </message>
    <message>
        <source>You need the right to write in the folder on the network share.</source>
        <translation>Du skal have lov til at skrive i mappen på netværksdrevet.</translation>
    </message>
    <message>
        <source>an unknown time</source>
        <translation>et ukendt tidspunkt</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>nogen</translation>
    </message>
    <message>
        <source>{file} is open on another computer</source>
        <translation>{file} er åben på en anden computer</translation>
    </message>
    <message>
        <source>{who} has had it open since {moment}.</source>
        <translation>{who} har haft den åben siden {moment}.</translation>
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
        <translation>Spørgsmål</translation>
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
    <name>Specimen</name>
    <message>
        <source>A blue shield on white.</source>
        <translation>Et blåt skjold på hvidt.</translation>
    </message>
    <message>
        <source>A cell over two rows</source>
        <translation>En celle over to rækker</translation>
    </message>
    <message>
        <source>A meeting</source>
        <translation>Et møde</translation>
    </message>
    <message>
        <source>A note</source>
        <translation>En note</translation>
    </message>
    <message>
        <source>A table with groups</source>
        <translation>En tabel med grupper</translation>
    </message>
    <message>
        <source>A workshop</source>
        <translation>Et temamøde</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Beløb</translation>
    </message>
    <message>
        <source>Bars: the number of meetings in four years rises from four to nine, with one dip.</source>
        <translation>Søjler: antallet af møder stiger på fire år fra fire til ni, med et enkelt fald.</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Sagsnummer</translation>
    </message>
    <message>
        <source>Coffee is brought</source>
        <translation>Kaffe bringes</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Samtale</translation>
    </message>
    <message>
        <source>Council hall</source>
        <translation>Byrådssalen</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Direktør</translation>
    </message>
    <message>
        <source>First group</source>
        <translation>Første gruppe</translation>
    </message>
    <message>
        <source>First matter</source>
        <translation>Første sag</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Gæster</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Værter</translation>
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
        <translation>Borgmester</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Møder</translation>
    </message>
    <message>
        <source>Meetings by year</source>
        <translation>Møder pr. år</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Billeder</translation>
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
        <translation>Bemærkning</translation>
    </message>
    <message>
        <source>Room booked</source>
        <translation>Lokale bestilt</translation>
    </message>
    <message>
        <source>Second group</source>
        <translation>Anden gruppe</translation>
    </message>
    <message>
        <source>Second matter</source>
        <translation>Anden sag</translation>
    </message>
    <message>
        <source>Specimen</source>
        <translation>Prøve</translation>
    </message>
    <message>
        <source>Specimen of all parts</source>
        <translation>Prøve på alle dele</translation>
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
        <translation>Kommunalbestyrelsen har bedt om et overblik. Forvaltningen har samlet det, og denne side viser, hvordan det ser ud.</translation>
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
        <translation>Hvad gør en samtale god?</translation>
    </message>
    <message>
        <source>Yours sincerely</source>
        <translation>Med venlig hilsen</translation>
    </message>
    <message>
        <source>a detail</source>
        <translation>en detalje</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>et link</translation>
    </message>
    <message>
        <source>another detail</source>
        <translation>endnu en detalje</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>pr. mail</translation>
    </message>
    <message>
        <source>in bold</source>
        <translation>med fed</translation>
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
            <numerusform>%n hænder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ahead of the agenda</source>
        <translation>
            <numerusform>%n minut foran dagsordenen</numerusform>
            <numerusform>%n minutter foran dagsordenen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes behind the agenda</source>
        <translation>
            <numerusform>%n minut efter dagsordenen</numerusform>
            <numerusform>%n minutter efter dagsordenen</numerusform>
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
        <translation>Aftaler</translation>
    </message>
    <message>
        <source>Begin it on its own page, then propose the agreement there.</source>
        <translation>Begynd det på dets egen side, og foreslå så aftalen der.</translation>
    </message>
    <message>
        <source>Black screen</source>
        <translation>Sort skærm</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Hvornår senest</translation>
    </message>
    <message>
        <source>Close console</source>
        <translation>Luk styringen</translation>
    </message>
    <message>
        <source>Counted hands</source>
        <translation>Optalte hænder</translation>
    </message>
    <message>
        <source>Dark room</source>
        <translation>Mørk sal</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Afstand</translation>
    </message>
    <message>
        <source>Earlier in this meeting</source>
        <translation>Tidligere på dette møde</translation>
    </message>
    <message>
        <source>End as planned</source>
        <translation>Slut efter planen</translation>
    </message>
    <message>
        <source>End at this pace</source>
        <translation>Slut med dette tempo</translation>
    </message>
    <message>
        <source>End meeting</source>
        <translation>Afslut temamøde</translation>
    </message>
    <message>
        <source>End meeting …</source>
        <translation>Afslut temamøde …</translation>
    </message>
    <message>
        <source>End the meeting?</source>
        <translation>Afslut temamødet?</translation>
    </message>
    <message>
        <source>Enter saves</source>
        <translation>Enter gemmer</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Følg op</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsæt</translation>
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
        <translation>Den bliver en regel, når både borgmesteren og kommunaldirektøren siger ja.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Make it an agreement</source>
        <translation>Gør til aftale</translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation>Ny aftale</translation>
    </message>
    <message>
        <source>New statement</source>
        <translation>Nyt udsagn</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Næste</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Næste billede</translation>
    </message>
    <message>
        <source>No notes for this step</source>
        <translation>Ingen noter til dette punkt</translation>
    </message>
    <message>
        <source>No projector: the picture waits</source>
        <translation>Ingen projektor: billedet venter</translation>
    </message>
    <message>
        <source>Norm</source>
        <translation>Norm</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Ikke gemt</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Notes for you</source>
        <translation>Noter til dig</translation>
    </message>
    <message>
        <source>One display: Esc leads back here</source>
        <translation>Én skærm: Esc fører tilbage hertil</translation>
    </message>
    <message>
        <source>One less: {what}</source>
        <translation>Én mindre: {what}</translation>
    </message>
    <message>
        <source>One more: {what}</source>
        <translation>Én mere: {what}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Picture {number} of {all}</source>
        <translation>Billede {number} af {all}</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Forrige</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Forrige billede</translation>
    </message>
    <message>
        <source>Projector connected, {size}</source>
        <translation>Projektor tilsluttet, {size}</translation>
    </message>
    <message>
        <source>Projector off, {size}</source>
        <translation>Projektor slukket, {size}</translation>
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
        <translation>Foreslået som regel</translation>
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
        <translation>Resultater at holde op imod</translation>
    </message>
    <message>
        <source>Save agreement</source>
        <translation>Gem aftale</translation>
    </message>
    <message>
        <source>Save follow-up</source>
        <translation>Gem opfølgning</translation>
    </message>
    <message>
        <source>Save statement</source>
        <translation>Gem udsagn</translation>
    </message>
    <message>
        <source>Saved at {time}</source>
        <translation>Gemt kl. {time}</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Gemmer …</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Afsnit</translation>
    </message>
    <message>
        <source>Show in the room</source>
        <translation>Vis i salen</translation>
    </message>
    <message>
        <source>Show picture</source>
        <translation>Vis billedet</translation>
    </message>
    <message>
        <source>Show result</source>
        <translation>Vis resultat</translation>
    </message>
    <message>
        <source>Single letters are keys</source>
        <translation>Enkelte bogstaver er taster</translation>
    </message>
    <message>
        <source>Start or stop the time</source>
        <translation>Start eller stop tiden</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Udsagn</translation>
    </message>
    <message>
        <source>Swap displays</source>
        <translation>Byt skærme</translation>
    </message>
    <message>
        <source>Take off the screen</source>
        <translation>Tag billedet væk</translation>
    </message>
    <message>
        <source>The agenda is on time</source>
        <translation>Dagsordenen holder tiden</translation>
    </message>
    <message>
        <source>The result is shown when you ask for it. Until then the room sees the question only.</source>
        <translation>Resultatet vises, når du vælger det. Indtil da ser salen kun spørgsmålet.</translation>
    </message>
    <message>
        <source>The room sees now</source>
        <translation>Salen ser nu</translation>
    </message>
    <message>
        <source>The rule register is empty</source>
        <translation>Regelregistret er tomt</translation>
    </message>
    <message>
        <source>The same question last time</source>
        <translation>Samme spørgsmål sidst</translation>
    </message>
    <message>
        <source>The screen is black</source>
        <translation>Skærmen er sort</translation>
    </message>
    <message>
        <source>The time stands still.</source>
        <translation>Tiden står stille.</translation>
    </message>
    <message>
        <source>This is the first picture</source>
        <translation>Dette er det første billede</translation>
    </message>
    <message>
        <source>This is the last picture</source>
        <translation>Dette er det sidste billede</translation>
    </message>
    <message>
        <source>This picture has no result</source>
        <translation>Dette billede har intet resultat</translation>
    </message>
    <message>
        <source>Time now</source>
        <translation>Klokken er</translation>
    </message>
    <message>
        <source>Type the number, or step with ↑ and ↓</source>
        <translation>Skriv tallet, eller tæl med ↑ og ↓</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Hvad der blev aftalt</translation>
    </message>
    <message>
        <source>What was noted stays, and can still be mended on its page.</source>
        <translation>Det noterede bliver stående og kan stadig rettes på mødets side.</translation>
    </message>
    <message>
        <source>What was said, without names</source>
        <translation>Hvad der blev sagt, uden navne</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>Hvem der sørger for det</translation>
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
        <translation>senest {day}</translation>
    </message>
    <message>
        <source>later than planned</source>
        <translation>senere end planlagt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>of {minutes} min.</source>
        <translation>af {minutes} min.</translation>
    </message>
    <message>
        <source>over</source>
        <translation>afsluttet</translation>
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
        <translation>{hands} af {present}</translation>
    </message>
    <message>
        <source>{planned} min.</source>
        <translation>{planned} min.</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>{time} tilbage</translation>
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
        <translation>Vælg en anden kommune</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åbn</translation>
    </message>
    <message>
        <source>Open the file as it was</source>
        <translation>Åbn filen, som den var</translation>
    </message>
    <message>
        <source>The backup is restored</source>
        <translation>Sikkerhedskopien er gendannet</translation>
    </message>
    <message>
        <source>The backup was not restored: {why}</source>
        <translation>Sikkerhedskopien blev ikke gendannet: {why}</translation>
    </message>
    <message>
        <source>The file as it was before is kept here: {file}</source>
        <translation>Filen, som den var før, ligger her: {file}</translation>
    </message>
</context>
<context>
    <name>StartPane</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n mere</numerusform>
            <numerusform>%n flere</numerusform>
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
        <translation>Tilføj en regel</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
    <message>
        <source>From a file …</source>
        <translation>Fra en fil …</translation>
    </message>
    <message>
        <source>Import a register</source>
        <translation>Importér spilleregler</translation>
    </message>
    <message>
        <source>No column</source>
        <translation>Ingen kolonne</translation>
    </message>
    <message>
        <source>Paste the register here, as a table from a document or a sheet</source>
        <translation>Indsæt reglerne her som en tabel fra et dokument eller regneark</translation>
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
        <translation>Begynd reglerne</translation>
    </message>
    <message>
        <source>Structure after: {source}. The words are our own.</source>
        <translation>Opbygning efter: {source}. Ordene er vores egne.</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Tag med</translation>
    </message>
    <message>
        <source>Take the starter register and edit it, or bring your own. Nothing is stored before you start.</source>
        <translation>Begynd med startsættet, og ret det til, eller tag jeres egne regler med. Intet gemmes, før I begynder.</translation>
    </message>
    <message>
        <source>The register as a table, copied from a document</source>
        <translation>Reglerne som tabel, kopieret fra et dokument</translation>
    </message>
    <message>
        <source>Use the starter register</source>
        <translation>Brug startsættet</translation>
    </message>
    <message>
        <source>Which column holds what</source>
        <translation>Hvilken kolonne der rummer hvad</translation>
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
    <name>Steps</name>
    <message numerus="yes">
        <source>%n minutes in all</source>
        <translation>
            <numerusform>%n minut i alt</numerusform>
            <numerusform>%n minutter i alt</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Tilføj et punkt</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Dagsorden</translation>
    </message>
    <message>
        <source>Ends after the meeting</source>
        <translation>Slutter efter mødet</translation>
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
        <translation>Tilføj et stop</translation>
    </message>
    <message>
        <source>Body and meeting</source>
        <translation>Organ og møde</translation>
    </message>
    <message>
        <source>Papers ready</source>
        <translation>Papirer klar</translation>
    </message>
    <message>
        <source>Stops on the way</source>
        <translation>Stop på vejen</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Til hvad</translation>
    </message>
    <message>
        <source>{body}, no meeting yet</source>
        <translation>{body}, intet møde endnu</translation>
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
    <name>TakingPane</name>
    <message numerus="yes">
        <source>%n cannot be read</source>
        <translation>
            <numerusform>%n kan ikke læses</numerusform>
            <numerusform>%n kan ikke læses</numerusform>
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
        <source>%n more</source>
        <translation>
            <numerusform>%n til</numerusform>
            <numerusform>%n til</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nyt</numerusform>
            <numerusform>%n nye</numerusform>
        </translation>
    </message>
    <message>
        <source>2.2.2027    17:00    Finance committee    Town hall</source>
        <translation>2.2.2027    17.00    Økonomiudvalget    Rådhuset</translation>
    </message>
    <message>
        <source>Calendars and sheets</source>
        <translation>Kalendere og regneark</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Kan ikke læses</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ændret</translation>
    </message>
    <message>
        <source>Copy the meeting calendar from a table or a mail. The columns may come in any order.</source>
        <translation>Kopiér mødekalenderen fra en tabel eller en mail. Kolonnerne kan stå i vilkårlig rækkefølge.</translation>
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
        <translation>Importér møder</translation>
    </message>
    <message>
        <source>Line {line}: {why}</source>
        <translation>Linje {line}: {why}</translation>
    </message>
    <message>
        <source>Meetings, one a line: date, time, who meets, place</source>
        <translation>Møder, ét pr. linje: dato, tid, hvem der holder møde, sted</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nye</translation>
    </message>
    <message>
        <source>No meetings were found</source>
        <translation>Ingen møder fundet</translation>
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
    <name>Timeline</name>
    <message>
        <source>Disc: a meeting on the way. Ring: another meeting of the body. Line across: the agenda is sent. Triangle: papers are ready.</source>
        <translation>Prik: møde på vejen. Ring: andet møde i organet. Tværstreg: dagsordenen sendes. Trekant: papirer er klar.</translation>
    </message>
    <message>
        <source>Enter what the matter is called</source>
        <translation>Skriv, hvad sagen hedder</translation>
    </message>
    <message>
        <source>The days are changed</source>
        <translation>Dagene er ændret</translation>
    </message>
    <message>
        <source>The matter has ended</source>
        <translation>Sagen er afsluttet</translation>
    </message>
    <message>
        <source>The matter is open again</source>
        <translation>Sagen er åben igen</translation>
    </message>
    <message>
        <source>The path is changed</source>
        <translation>Vejen er ændret</translation>
    </message>
    <message>
        <source>The path is planned</source>
        <translation>Vejen er planlagt</translation>
    </message>
    <message>
        <source>Timeline added</source>
        <translation>Tidsplanen er tilføjet</translation>
    </message>
    <message>
        <source>Timeline removed</source>
        <translation>Tidsplanen er fjernet</translation>
    </message>
    <message>
        <source>Way of {title}</source>
        <translation>Vejen for {title}</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation>ikke valgt endnu</translation>
    </message>
    <message>
        <source>{body} is skipped, though it is its area</source>
        <translation>{body} springes over, skønt det er udvalgets område</translation>
    </message>
    <message>
        <source>{body} is skipped, though the matter costs money</source>
        <translation>{body} springes over, skønt sagen koster penge</translation>
    </message>
    <message>
        <source>{body}: no meeting is chosen</source>
        <translation>{body}: intet møde er valgt</translation>
    </message>
    <message>
        <source>{body}: papers come after the agenda was sent on {day}</source>
        <translation>{body}: papirer kommer, efter at dagsordenen er sendt {day}</translation>
    </message>
    <message>
        <source>{body}: the meeting on {day} is cancelled</source>
        <translation>{body}: mødet {day} er aflyst</translation>
    </message>
    <message>
        <source>{body}: the meeting on {day} is not after the one before</source>
        <translation>{body}: mødet {day} ligger ikke efter det foregående</translation>
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
        <translation>{body}: møde {day}</translation>
    </message>
    <message>
        <source>{body}: on the way, {day}</source>
        <translation>{body}: på vejen, {day}</translation>
    </message>
    <message>
        <source>{body}: papers are ready {day}</source>
        <translation>{body}: papirer er klar {day}</translation>
    </message>
    <message>
        <source>{body}: the agenda is sent {day}</source>
        <translation>{body}: dagsordenen sendes {day}</translation>
    </message>
</context>
<context>
    <name>TimelinePaper</name>
    <message>
        <source>Agenda is sent</source>
        <translation>Dagsorden sendes</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Organ</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Møde</translation>
    </message>
    <message>
        <source>No meeting has been chosen yet.</source>
        <translation>Der er ikke valgt noget møde endnu.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tidsplan</translation>
    </message>
    <message>
        <source>To be seen to</source>
        <translation>At se på</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Til hvad</translation>
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
        <translation>Tilføj punkt</translation>
    </message>
    <message>
        <source>Begins {length} before the item above has ended</source>
        <translation>Begynder {length} før punktet ovenfor er slut</translation>
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
        <translation>Hvad der sker</translation>
    </message>
    <message>
        <source>{length} in all</source>
        <translation>{length} i alt</translation>
    </message>
    <message>
        <source>{length} without programme before this</source>
        <translation>{length} uden program før dette</translation>
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
        <source>Right contact for {area}: {name}</source>
        <translation>Rette kontakt for {area}: {name}</translation>
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
    <name>UnlockPage</name>
    <message>
        <source>Eight groups from the printed sheet; case, spaces and dashes do not matter</source>
        <translation>Otte grupper fra det udskrevne ark; store og små bogstaver, mellemrum og streger er ligegyldige</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Ny adgangskode</translation>
    </message>
    <message>
        <source>New password once more</source>
        <translation>Ny adgangskode en gang til</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åbn</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Adgangskode</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Gendannelsesnøgle</translation>
    </message>
    <message>
        <source>Remember on this computer</source>
        <translation>Husk på denne computer</translation>
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
        <translation>Adgangskoden bliver kontrolleret</translation>
    </message>
    <message>
        <source>The two passwords differ</source>
        <translation>De to adgangskoder er ikke ens</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Lås op</translation>
    </message>
    <message>
        <source>Use the password</source>
        <translation>Brug adgangskoden</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>Brug gendannelsesnøglen</translation>
    </message>
    <message>
        <source>What you were writing is kept.</source>
        <translation>Det, du var ved at skrive, er bevaret.</translation>
    </message>
    <message>
        <source>{count} characters or more</source>
        <translation>Mindst {count} tegn</translation>
    </message>
</context>
<context>
    <name>Unsaved</name>
    <message>
        <source>Paste it where it belongs.</source>
        <translation>Sæt den ind, hvor den hører til.</translation>
    </message>
    <message>
        <source>The field {name} is not there any more</source>
        <translation>Feltet {name} er der ikke længere</translation>
    </message>
    <message>
        <source>The text was copied.</source>
        <translation>Teksten er kopieret.</translation>
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
            <numerusform>%n dag tilbage: et besøg skal kunne lade sig gøre senest {day}</numerusform>
            <numerusform>%n dage tilbage: et besøg skal kunne lade sig gøre senest {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visits in the last twelve months</source>
        <translation>
            <numerusform>%n besøg de seneste tolv måneder</numerusform>
            <numerusform>%n besøg de seneste tolv måneder</numerusform>
        </translation>
    </message>
    <message>
        <source>A confirmed visit is moved, or cancelled.</source>
        <translation>Et bekræftet besøg flyttes eller aflyses.</translation>
    </message>
    <message>
        <source>A director</source>
        <translation>En direktør</translation>
    </message>
    <message>
        <source>A visit should have been possible by {day}</source>
        <translation>Et besøg skulle have været muligt senest {day}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>An exception is for a visit that lies ahead.</source>
        <translation>En undtagelse gælder et besøg, der ligger forude.</translation>
    </message>
    <message>
        <source>Background note</source>
        <translation>Baggrundsnotat</translation>
    </message>
    <message>
        <source>Being planned</source>
        <translation>Planlægges</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Aflyste</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Aflyst</translation>
    </message>
    <message>
        <source>Cancelled by {who}</source>
        <translation>Aflyst af {who}</translation>
    </message>
    <message>
        <source>Close visit</source>
        <translation>Afslut besøg</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Afsluttet</translation>
    </message>
    <message>
        <source>Closed by {who}</source>
        <translation>Afsluttet af {who}</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>Kommende</translation>
    </message>
    <message>
        <source>Committee&apos;s visit</source>
        <translation>Udvalgsbesøg</translation>
    </message>
    <message>
        <source>Confirm visit</source>
        <translation>Bekræft besøg</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bekræftet</translation>
    </message>
    <message>
        <source>Confirmed by {who}</source>
        <translation>Bekræftet af {who}</translation>
    </message>
    <message>
        <source>Decline the time, and offer another one within the month.</source>
        <translation>Afslå tidspunktet, og tilbyd et andet inden for måneden.</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Afslået</translation>
    </message>
    <message>
        <source>Declined by {who}</source>
        <translation>Afslået af {who}</translation>
    </message>
    <message>
        <source>Enter a day that is not after the visit.</source>
        <translation>Skriv en dag, der ikke ligger efter besøget.</translation>
    </message>
    <message>
        <source>Enter day and start first.</source>
        <translation>Skriv dag og starttid først.</translation>
    </message>
    <message>
        <source>Enter the day on which it was done.</source>
        <translation>Skriv den dag, hvor det blev gjort.</translation>
    </message>
    <message>
        <source>Exception from the quarantine, decided by {name}: {reason}</source>
        <translation>Undtagelse fra karensperioden, besluttet af {name}: {reason}</translation>
    </message>
    <message>
        <source>External visit</source>
        <translation>Eksternt besøg</translation>
    </message>
    <message>
        <source>Give the reason</source>
        <translation>Angiv grunden</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Afholdt</translation>
    </message>
    <message>
        <source>Held visits</source>
        <translation>Afholdte</translation>
    </message>
    <message>
        <source>Internal plan</source>
        <translation>Intern plan</translation>
    </message>
    <message>
        <source>Internal plan and background note stay inside the house.</source>
        <translation>Intern plan og baggrundsnotat bliver i huset.</translation>
    </message>
    <message>
        <source>It is kept in the history.</source>
        <translation>Den gemmes i historikken.</translation>
    </message>
    <message>
        <source>Mark as held</source>
        <translation>Markér som afholdt</translation>
    </message>
    <message>
        <source>Marked as held by {who}</source>
        <translation>Markeret som afholdt af {who}</translation>
    </message>
    <message>
        <source>Mayor&apos;s visit</source>
        <translation>Borgmesterens besøg</translation>
    </message>
    <message>
        <source>Member&apos;s visit</source>
        <translation>Medlemsbesøg</translation>
    </message>
    <message>
        <source>No guests are named yet</source>
        <translation>Ingen gæster er nævnt endnu</translation>
    </message>
    <message>
        <source>Only a declined or cancelled visit can be taken up again.</source>
        <translation>Kun et afslået eller aflyst besøg kan tages op igen.</translation>
    </message>
    <message>
        <source>Only a request or a visit being planned can be declined.</source>
        <translation>Kun et ønske eller et besøg under planlægning kan afslås.</translation>
    </message>
    <message>
        <source>Only a visit that lies ahead can be called off.</source>
        <translation>Kun et kommende besøg kan aflyses.</translation>
    </message>
    <message>
        <source>Only the time of a visit that is not confirmed can be declined</source>
        <translation>Kun tidspunktet for et besøg, der ikke er bekræftet, kan afslås</translation>
    </message>
    <message>
        <source>Open that visit instead.</source>
        <translation>Åbn det besøg i stedet.</translation>
    </message>
    <message>
        <source>Papers, intranet and case number can still be entered.</source>
        <translation>Papirer, intranet og sagsnummer kan stadig skrives ind.</translation>
    </message>
    <message>
        <source>Planning started by {who}</source>
        <translation>Planlægning begyndt af {who}</translation>
    </message>
    <message>
        <source>Programme with timetable</source>
        <translation>Program med tidsplan</translation>
    </message>
    <message>
        <source>Registered by {who}</source>
        <translation>Registreret af {who}</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Ønsket</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gemt</translation>
    </message>
    <message>
        <source>Start planning</source>
        <translation>Begynd planlægningen</translation>
    </message>
    <message>
        <source>The centre head</source>
        <translation>Centerchefen</translation>
    </message>
    <message>
        <source>The communications department</source>
        <translation>Kommunikationsafdelingen</translation>
    </message>
    <message>
        <source>The day lies ahead</source>
        <translation>Dagen ligger ude i fremtiden</translation>
    </message>
    <message>
        <source>The declined time is kept</source>
        <translation>Det afslåede tidspunkt er gemt</translation>
    </message>
    <message>
        <source>The director</source>
        <translation>Direktøren</translation>
    </message>
    <message>
        <source>The exception is kept</source>
        <translation>Undtagelsen er gemt</translation>
    </message>
    <message>
        <source>The guest&apos;s officials</source>
        <translation>Gæstens embedsfolk</translation>
    </message>
    <message>
        <source>The guest&apos;s officials get the programme only</source>
        <translation>Gæstens embedsfolk får kun programmet</translation>
    </message>
    <message>
        <source>The head of the institution</source>
        <translation>Den daglige leder</translation>
    </message>
    <message>
        <source>The host</source>
        <translation>Værten</translation>
    </message>
    <message>
        <source>The host is at {number} {title} at the same time</source>
        <translation>Værten er samtidig til {number} {title}</translation>
    </message>
    <message>
        <source>The institution</source>
        <translation>Institutionen</translation>
    </message>
    <message>
        <source>The institution has {number} {title} on the same day</source>
        <translation>Institutionen har {number} {title} samme dag</translation>
    </message>
    <message>
        <source>The mailbox</source>
        <translation>Postkassen</translation>
    </message>
    <message>
        <source>The mayor must be told before the visit</source>
        <translation>Borgmesteren skal have besked før besøget</translation>
    </message>
    <message>
        <source>The mayor&apos;s secretary</source>
        <translation>Borgmesterens sekretær</translation>
    </message>
    <message>
        <source>The request has become {number} already</source>
        <translation>Ønsket er allerede blevet til {number}</translation>
    </message>
    <message>
        <source>The unit&apos;s staff</source>
        <translation>Enhedens medarbejdere</translation>
    </message>
    <message>
        <source>The visit has been held</source>
        <translation>Besøget er afholdt</translation>
    </message>
    <message>
        <source>The visit has ended</source>
        <translation>Besøget er slut</translation>
    </message>
    <message>
        <source>The visit has no day and time yet</source>
        <translation>Besøget har ingen dag og tid endnu</translation>
    </message>
    <message>
        <source>This cannot be undone</source>
        <translation>Dette kan ikke fortrydes</translation>
    </message>
    <message>
        <source>This visit cannot be cancelled</source>
        <translation>Dette besøg kan ikke aflyses</translation>
    </message>
    <message>
        <source>This visit cannot be declined</source>
        <translation>Dette besøg kan ikke afslås</translation>
    </message>
    <message>
        <source>This visit is not called off</source>
        <translation>Dette besøg er ikke aflyst</translation>
    </message>
    <message>
        <source>Undo the last step to change it.</source>
        <translation>Fortryd det seneste trin for at ændre det.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Fortrudt</translation>
    </message>
    <message>
        <source>Within the month, which ends on {day}</source>
        <translation>Inden for måneden, som slutter {day}</translation>
    </message>
    <message>
        <source>archive-{number}.zip</source>
        <translation>arkiv-{number}.zip</translation>
    </message>
    <message>
        <source>background-note-{number}.pdf</source>
        <translation>baggrundsnotat-{number}.pdf</translation>
    </message>
    <message>
        <source>confirmation-{number}.pdf</source>
        <translation>bekræftelse-{number}.pdf</translation>
    </message>
    <message>
        <source>day</source>
        <translation>dag</translation>
    </message>
    <message>
        <source>group-chairs-{number}.pdf</source>
        <translation>gruppeformænd-{number}.pdf</translation>
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
        <translation>ønskets dato</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titel</translation>
    </message>
    <message>
        <source>visit-{number}.ics</source>
        <translation>besøg-{number}.ics</translation>
    </message>
    <message>
        <source>{day} lies in the quarantine</source>
        <translation>{day} ligger i karensperioden</translation>
    </message>
    <message>
        <source>{document} is recorded as sent</source>
        <translation>{document} er noteret som sendt</translation>
    </message>
    <message>
        <source>{number} is being planned</source>
        <translation>{number} planlægges</translation>
    </message>
    <message>
        <source>{number} is cancelled</source>
        <translation>{number} er aflyst</translation>
    </message>
    <message>
        <source>{number} is closed</source>
        <translation>{number} er afsluttet</translation>
    </message>
    <message>
        <source>{number} is confirmed</source>
        <translation>{number} er bekræftet</translation>
    </message>
    <message>
        <source>{number} is declined</source>
        <translation>{number} er afslået</translation>
    </message>
    <message>
        <source>{number} is marked as held</source>
        <translation>{number} er markeret som afholdt</translation>
    </message>
    <message>
        <source>{number} is registered</source>
        <translation>{number} er registreret</translation>
    </message>
    <message>
        <source>{number} was moved to {day}</source>
        <translation>{number} blev flyttet til {day}</translation>
    </message>
    <message>
        <source>{ratio} staff for each guest. The limit is {limit}.</source>
        <translation>{ratio} ansatte pr. gæst. Grænsen er {limit}.</translation>
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
        <translation>Aftale</translation>
    </message>
    <message>
        <source>Background note</source>
        <translation>Baggrundsnotat</translation>
    </message>
    <message>
        <source>Changed by {who}: {fields}</source>
        <translation>Ændret af {who}: {fields}</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumenter</translation>
    </message>
    <message>
        <source>Double click to change the title</source>
        <translation>Dobbeltklik for at rette titlen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Host: {name}</source>
        <translation>Vært: {name}</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deltagere</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Title of the visit</source>
        <translation>Besøgets titel</translation>
    </message>
    <message>
        <source>case {number}</source>
        <translation>sag {number}</translation>
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
        <translation>Forvaltning</translation>
    </message>
    <message>
        <source>Before: {state}</source>
        <translation>Før: {state}</translation>
    </message>
    <message>
        <source>Belongs to this visit</source>
        <translation>Hører til besøget</translation>
    </message>
    <message>
        <source>Go to: {what}</source>
        <translation>Gå til: {what}</translation>
    </message>
    <message>
        <source>Group chairs</source>
        <translation>Gruppeformænd</translation>
    </message>
    <message>
        <source>Group chairs told …</source>
        <translation>Gruppeformænd orienteret …</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Gæster</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Leader: {name}</source>
        <translation>Leder: {name}</translation>
    </message>
    <message>
        <source>Mayor told …</source>
        <translation>Borgmesteren orienteret …</translation>
    </message>
    <message>
        <source>No visits in the last twelve months</source>
        <translation>Ingen besøg det seneste år</translation>
    </message>
    <message>
        <source>Politicians</source>
        <translation>Politikere</translation>
    </message>
    <message>
        <source>The group chairs have not been told that members may attend.</source>
        <translation>Gruppeformændene har ikke fået at vide, at medlemmer kan deltage.</translation>
    </message>
    <message>
        <source>The mayor</source>
        <translation>Borgmesteren</translation>
    </message>
    <message>
        <source>The mayor may join any visit, and has not been told of it.</source>
        <translation>Borgmesteren kan deltage i ethvert besøg og er ikke orienteret om dette.</translation>
    </message>
    <message>
        <source>The mayor must be told before the visit.</source>
        <translation>Borgmesteren skal have besked før besøget.</translation>
    </message>
    <message>
        <source>The request in the question register</source>
        <translation>Henvendelsen blandt spørgsmålene</translation>
    </message>
    <message>
        <source>Told on {day}</source>
        <translation>Orienteret {day}</translation>
    </message>
    <message>
        <source>Turnout</source>
        <translation>Fremmøde</translation>
    </message>
    <message>
        <source>{done} of {count}</source>
        <translation>{done} af {count}</translation>
    </message>
</context>
<context>
    <name>VisitCheck</name>
    <message>
        <source>A contact has no name</source>
        <translation>En kontakt har intet navn</translation>
    </message>
    <message>
        <source>A guest has no name</source>
        <translation>En gæst har intet navn</translation>
    </message>
    <message>
        <source>A participant has no name</source>
        <translation>En deltager har intet navn</translation>
    </message>
    <message>
        <source>An internal task has no possible time</source>
        <translation>En intern opgave har et umuligt tidspunkt</translation>
    </message>
    <message>
        <source>Enter a time from 00.00 to 24.00.</source>
        <translation>Skriv et klokkeslæt fra 00.00 til 24.00.</translation>
    </message>
    <message>
        <source>Enter an end that is later than the start.</source>
        <translation>Skriv en sluttid, der ligger efter starten.</translation>
    </message>
    <message>
        <source>Enter at most {most} letters.</source>
        <translation>Skriv højst {most} tegn.</translation>
    </message>
    <message>
        <source>Enter at most {most} lines.</source>
        <translation>Skriv højst {most} linjer.</translation>
    </message>
    <message>
        <source>Enter from 1 minute to 24 hours.</source>
        <translation>Skriv fra 1 minut til 24 timer.</translation>
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
        <translation>Skriv, hvad der sker.</translation>
    </message>
    <message>
        <source>Line {number} of the timetable has no length</source>
        <translation>Linje {number} i tidsplanen har ingen længde</translation>
    </message>
    <message>
        <source>Line {number} of the timetable has no text</source>
        <translation>Linje {number} i tidsplanen har ingen tekst</translation>
    </message>
    <message>
        <source>Line {number} of the timetable lasts longer than a day</source>
        <translation>Linje {number} i tidsplanen varer længere end et døgn</translation>
    </message>
    <message>
        <source>Line {number} of the timetable starts outside the day</source>
        <translation>Linje {number} i tidsplanen begynder uden for døgnet</translation>
    </message>
    <message>
        <source>Shorten it, or make a visit for each day.</source>
        <translation>Gør den kortere, eller lav et besøg for hver dag.</translation>
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
        <translation>Tidspunktet ligger uden for døgnet</translation>
    </message>
    <message>
        <source>The timetable lasts longer than a day</source>
        <translation>Tidsplanen varer længere end et døgn</translation>
    </message>
    <message>
        <source>The visit ends before it starts</source>
        <translation>Besøget slutter, før det begynder</translation>
    </message>
    <message>
        <source>The visit has no title</source>
        <translation>Besøget har ingen titel</translation>
    </message>
</context>
<context>
    <name>VisitDetail</name>
    <message>
        <source>Saved {time}</source>
        <translation>Gemt {time}</translation>
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
        <translation>Mailudkast</translation>
    </message>
    <message>
        <source>Note as sent</source>
        <translation>Notér som sendt</translation>
    </message>
    <message>
        <source>Preview and print</source>
        <translation>Vis og udskriv</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
</context>
<context>
    <name>VisitDoing</name>
    <message>
        <source>Cancel the visit</source>
        <translation>Aflys besøget</translation>
    </message>
    <message>
        <source>Cancel visit</source>
        <translation>Aflys besøg</translation>
    </message>
    <message>
        <source>Cancel visit …</source>
        <translation>Aflys besøg …</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Afslå</translation>
    </message>
    <message>
        <source>Decline the visit</source>
        <translation>Afslå besøget</translation>
    </message>
    <message>
        <source>Decline this time …</source>
        <translation>Afslå tidspunktet …</translation>
    </message>
    <message>
        <source>Decline visit …</source>
        <translation>Afslå besøg …</translation>
    </message>
    <message>
        <source>Declined time</source>
        <translation>Afslået tidspunkt</translation>
    </message>
    <message>
        <source>Exception from the quarantine</source>
        <translation>Undtagelse fra karensperioden</translation>
    </message>
    <message>
        <source>I have sent it</source>
        <translation>Jeg har sendt det</translation>
    </message>
    <message>
        <source>Keep the declined time</source>
        <translation>Gem det afslåede tidspunkt</translation>
    </message>
    <message>
        <source>Note an exception …</source>
        <translation>Notér undtagelse …</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Notér det</translation>
    </message>
    <message>
        <source>Note the exception</source>
        <translation>Notér undtagelsen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begrundelse</translation>
    </message>
    <message>
        <source>Take the visit up again</source>
        <translation>Tag besøget op igen</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Tag op igen</translation>
    </message>
    <message>
        <source>Take up again …</source>
        <translation>Tag op igen …</translation>
    </message>
    <message>
        <source>The group chairs have been told</source>
        <translation>Gruppeformændene er orienteret</translation>
    </message>
    <message>
        <source>The mayor has been told</source>
        <translation>Borgmesteren er orienteret</translation>
    </message>
    <message>
        <source>The month within which a visit must be possible goes on running.</source>
        <translation>Måneden, hvor et besøg skal være muligt, løber videre.</translation>
    </message>
    <message>
        <source>The name and the reason are kept with the visit and in the log.</source>
        <translation>Navn og begrundelse gemmes med besøget og i loggen.</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>Orienteret den</translation>
    </message>
    <message>
        <source>What members got stands in the ledger, and cannot be undone there.</source>
        <translation>Det, medlemmer har fået, står blandt udsendelserne og kan ikke fortrydes der.</translation>
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
        <translation>Aftalt med lederen den</translation>
    </message>
    <message>
        <source>Agreed with the press</source>
        <translation>Aftalt med pressen</translation>
    </message>
    <message>
        <source>Came in through</source>
        <translation>Kom ind via</translation>
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
        <source>Confirmed in writing on</source>
        <translation>Skriftligt bekræftet den</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Indhold</translation>
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
        <source>Declined date</source>
        <translation>Afslået dato</translation>
    </message>
    <message>
        <source>Declined times</source>
        <translation>Afslåede tidspunkter</translation>
    </message>
    <message>
        <source>Exception from the quarantine</source>
        <translation>Undtagelse fra karens</translation>
    </message>
    <message>
        <source>Facts about the institution</source>
        <translation>Fakta om institutionen</translation>
    </message>
    <message>
        <source>Filed on</source>
        <translation>Journaliseret den</translation>
    </message>
    <message>
        <source>For example: The minister visits the school</source>
        <translation>For eksempel: Ministeren besøger skolen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>Group chairs told</source>
        <translation>Gruppeformænd orienteret</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Gæster</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Vært</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hvordan</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Internal plan</source>
        <translation>Intern plan</translation>
    </message>
    <message>
        <source>It is kept in the history.</source>
        <translation>Det gemmes i historikken.</translation>
    </message>
    <message>
        <source>Kind of visit</source>
        <translation>Besøgstype</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Leder</translation>
    </message>
    <message>
        <source>Likely questions</source>
        <translation>Spørgsmål, der kan komme</translation>
    </message>
    <message>
        <source>Mayor told</source>
        <translation>Borgmesteren orienteret</translation>
    </message>
    <message>
        <source>Meeting place</source>
        <translation>Mødested</translation>
    </message>
    <message>
        <source>Members who visit</source>
        <translation>Medlemmer på besøg</translation>
    </message>
    <message>
        <source>Not part of the visit</source>
        <translation>Besøget omfatter ikke</translation>
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
        <translation>Deltagere</translation>
    </message>
    <message>
        <source>Points to make</source>
        <translation>Budskaber</translation>
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
        <translation>Fagchef</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Formål</translation>
    </message>
    <message>
        <source>Purpose and topics agreed on</source>
        <translation>Formål og emner aftalt den</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begrundelse</translation>
    </message>
    <message>
        <source>Reminded of the confidentiality duty</source>
        <translation>Mindet om tavshedspligten</translation>
    </message>
    <message>
        <source>Requested on</source>
        <translation>Henvendelse den</translation>
    </message>
    <message>
        <source>The guest&apos;s officials</source>
        <translation>Gæstens embedsfolk</translation>
    </message>
    <message>
        <source>The leader is present the whole time</source>
        <translation>Lederen er til stede hele tiden</translation>
    </message>
    <message>
        <source>The mayor takes part</source>
        <translation>Borgmesteren deltager</translation>
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
        <translation>Titel</translation>
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
        <translation>Emner</translation>
    </message>
    <message>
        <source>Voter or debate meeting across the parties</source>
        <translation>Vælger- eller debatmøde på tværs af partierne</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Hvem der henvender sig</translation>
    </message>
    <message>
        <source>Why it was not possible</source>
        <translation>Hvorfor det ikke kunne lade sig gøre</translation>
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
            <numerusform>%n kommende besøg</numerusform>
            <numerusform>%n kommende besøg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a date</source>
        <translation>
            <numerusform>%n uden dato</numerusform>
            <numerusform>%n uden dato</numerusform>
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
        <translation>Tilføj kontakt</translation>
    </message>
    <message>
        <source>Add a guest</source>
        <translation>Tilføj gæst</translation>
    </message>
    <message>
        <source>Add a participant</source>
        <translation>Tilføj deltager</translation>
    </message>
    <message>
        <source>Add a point</source>
        <translation>Tilføj budskab</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Tilføj spørgsmål</translation>
    </message>
    <message>
        <source>Add an internal task</source>
        <translation>Tilføj intern opgave</translation>
    </message>
    <message>
        <source>Contacts among the guest&apos;s officials</source>
        <translation>Kontakter hos gæstens embedsfolk</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Udført</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Gives presentation</source>
        <translation>Holder oplæg</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Gæster</translation>
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
        <translation>Mulige spørgsmål</translation>
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
        <translation>Embede</translation>
    </message>
    <message>
        <source>Participants and roles</source>
        <translation>Deltagere og roller</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Budskab</translation>
    </message>
    <message>
        <source>Points to make</source>
        <translation>Budskaber</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Spørgsmål</translation>
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
        <translation>Opgave</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Hvad de gør</translation>
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
        <translation>Føj den daglige leder til deltagerne</translation>
    </message>
    <message>
        <source>Agree how the press is handled</source>
        <translation>Aftal, hvordan pressen håndteres</translation>
    </message>
    <message>
        <source>Agree purpose and topics beforehand</source>
        <translation>Aftal formål og emner på forhånd</translation>
    </message>
    <message>
        <source>Agree the meeting with the head of the institution</source>
        <translation>Aftal mødet med den daglige leder</translation>
    </message>
    <message>
        <source>Choose a day outside the quarantine</source>
        <translation>Vælg en dag uden for karensperioden</translation>
    </message>
    <message>
        <source>Choose the committee</source>
        <translation>Vælg udvalget</translation>
    </message>
    <message>
        <source>Choose the host</source>
        <translation>Vælg værten</translation>
    </message>
    <message>
        <source>Choose the institution</source>
        <translation>Vælg institutionen</translation>
    </message>
    <message>
        <source>Choose the members who visit</source>
        <translation>Vælg de medlemmer, der kommer på besøg</translation>
    </message>
    <message>
        <source>Choose the way the request came in by</source>
        <translation>Vælg, hvilken vej ønsket kom ind</translation>
    </message>
    <message>
        <source>Describe the roles of other staff</source>
        <translation>Beskriv øvrige medarbejderes roller</translation>
    </message>
    <message>
        <source>Enter day and time</source>
        <translation>Skriv dag og tid</translation>
    </message>
    <message>
        <source>Enter purpose and content</source>
        <translation>Skriv formål og indhold</translation>
    </message>
    <message>
        <source>Enter the case number, and when everything was filed</source>
        <translation>Skriv sagsnummeret, og hvornår alt blev journaliseret</translation>
    </message>
    <message>
        <source>Enter the guests with their names</source>
        <translation>Skriv gæsterne med navn</translation>
    </message>
    <message>
        <source>Enter the professional head it is arranged with</source>
        <translation>Skriv den faglige chef, besøget er aftalt med</translation>
    </message>
    <message>
        <source>Enter the topics</source>
        <translation>Skriv emnerne</translation>
    </message>
    <message>
        <source>Enter when every paper was sent</source>
        <translation>Skriv, hvornår hvert papir blev sendt</translation>
    </message>
    <message>
        <source>Enter when it was announced on the intranet</source>
        <translation>Skriv, hvornår det blev omtalt på intranettet</translation>
    </message>
    <message>
        <source>Go through what is not part of the visit</source>
        <translation>Gennemgå, hvad besøget ikke omfatter</translation>
    </message>
    <message>
        <source>Make the internal plan, with somebody responsible for every task</source>
        <translation>Lav den interne plan med en ansvarlig for hver opgave</translation>
    </message>
    <message>
        <source>Make the timetable</source>
        <translation>Lav tidsplanen</translation>
    </message>
    <message>
        <source>Make the visit shorter</source>
        <translation>Gør besøget kortere</translation>
    </message>
    <message>
        <source>Mend the overlaps in the timetable</source>
        <translation>Ret overlap i tidsplanen</translation>
    </message>
    <message>
        <source>Remind of the duty of confidentiality</source>
        <translation>Mind om tavshedspligten</translation>
    </message>
    <message>
        <source>Send the background note to the host</source>
        <translation>Send baggrundsnotatet til værten</translation>
    </message>
    <message>
        <source>Send the leader&apos;s written confirmation</source>
        <translation>Send lederens skriftlige bekræftelse</translation>
    </message>
    <message>
        <source>Send the programme to the guest&apos;s officials</source>
        <translation>Send programmet til gæstens embedsfolk</translation>
    </message>
    <message>
        <source>Tell the group chairs</source>
        <translation>Orientér gruppeformændene</translation>
    </message>
    <message>
        <source>The chair of the committee arranges the visit</source>
        <translation>Udvalgsformanden aftaler besøget</translation>
    </message>
    <message>
        <source>The day of the visit has not come yet</source>
        <translation>Dagen for besøget er ikke kommet endnu</translation>
    </message>
    <message>
        <source>The head of the institution must be present</source>
        <translation>Den daglige leder skal være til stede</translation>
    </message>
    <message>
        <source>The institution must belong to the committee&apos;s own area</source>
        <translation>Institutionen skal høre under udvalgets eget område</translation>
    </message>
    <message>
        <source>The mayor must be told before the visit</source>
        <translation>Borgmesteren skal have besked før besøget</translation>
    </message>
    <message>
        <source>The mayor must have been told before the visit</source>
        <translation>Borgmesteren skal have haft besked før besøget</translation>
    </message>
</context>
<context>
    <name>VisitNotice</name>
    <message>
        <source>Make it shorter before it is confirmed.</source>
        <translation>Gør det kortere, før det bekræftes.</translation>
    </message>
    <message>
        <source>Note an exception …</source>
        <translation>Notér undtagelse …</translation>
    </message>
    <message>
        <source>The month has run out</source>
        <translation>Måneden er gået</translation>
    </message>
    <message>
        <source>The month is running out</source>
        <translation>Måneden er ved at være gået</translation>
    </message>
    <message>
        <source>The visit is longer than {length}</source>
        <translation>Besøget varer mere end {length}</translation>
    </message>
    <message>
        <source>Use {day}, the first free date</source>
        <translation>Brug {day}, første ledige dato</translation>
    </message>
    <message>
        <source>{day} lies in the quarantine</source>
        <translation>{day} ligger i karensperioden</translation>
    </message>
    <message>
        <source>{day} lies in the quarantine, and an exception is decided</source>
        <translation>{day} ligger i karensperioden, og en undtagelse er besluttet</translation>
    </message>
    <message>
        <source>{name} decided on {day}: {reason}</source>
        <translation>Besluttet af {name} {day}: {reason}</translation>
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
            <numerusform>%n minut</numerusform>
            <numerusform>%n minutter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visits in the last twelve months</source>
        <translation>
            <numerusform>%n besøg de seneste tolv måneder</numerusform>
            <numerusform>%n besøg de seneste tolv måneder</numerusform>
        </translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Forvaltning</translation>
    </message>
    <message>
        <source>Attending</source>
        <translation>Deltagelse</translation>
    </message>
    <message>
        <source>Background note</source>
        <translation>Baggrundsnotat</translation>
    </message>
    <message>
        <source>Calendar entry</source>
        <translation>Kalenderaftale</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Sag</translation>
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
        <source>Catering</source>
        <translation>Forplejning</translation>
    </message>
    <message>
        <source>Centre head</source>
        <translation>Centerchef</translation>
    </message>
    <message>
        <source>Communications</source>
        <translation>Kommunikation</translation>
    </message>
    <message>
        <source>Confidentiality and the mayor&apos;s right</source>
        <translation>Tavshedspligt og borgmesterens ret</translation>
    </message>
    <message>
        <source>Confirmation of visit</source>
        <translation>Bekræftelse af besøg</translation>
    </message>
    <message>
        <source>Confirmation of visit to {institution}</source>
        <translation>Bekræftelse af besøg på {institution}</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Indhold</translation>
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
        <translation>Afgørelser om, hvad en borger får bevilget</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Direktør</translation>
    </message>
    <message>
        <source>Discussing single cases; examples without names are possible</source>
        <translation>At drøfte enkeltsager; eksempler uden navne er mulige</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Udført</translation>
    </message>
    <message>
        <source>Following named members of staff in their work</source>
        <translation>At følge bestemte medarbejdere i deres arbejde</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gæst</translation>
    </message>
    <message>
        <source>Guest&apos;s adviser</source>
        <translation>Gæstens rådgiver</translation>
    </message>
    <message>
        <source>Guest&apos;s officials</source>
        <translation>Gæstens embedsfolk</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Gæster</translation>
    </message>
    <message>
        <source>Head of the institution</source>
        <translation>Daglig leder</translation>
    </message>
    <message>
        <source>Head of the institution: content and operation</source>
        <translation>Daglig leder: indhold og drift</translation>
    </message>
    <message>
        <source>Head of the institution: {name}</source>
        <translation>Daglig leder: {name}</translation>
    </message>
    <message>
        <source>Head of {institution}</source>
        <translation>Leder af {institution}</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Vært</translation>
    </message>
    <message>
        <source>Host: policy and priorities</source>
        <translation>Vært: politik og prioriteringer</translation>
    </message>
    <message>
        <source>Internal plan</source>
        <translation>Intern plan</translation>
    </message>
    <message>
        <source>Member of the council</source>
        <translation>Medlem af kommunalbestyrelsen</translation>
    </message>
    <message>
        <source>Members of the council may attend as part of their office.</source>
        <translation>Medlemmer af kommunalbestyrelsen kan deltage som led i deres hverv.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>No answer is suggested yet.</source>
        <translation>Der er ikke foreslået et svar endnu.</translation>
    </message>
    <message>
        <source>No day yet</source>
        <translation>Ingen dag endnu</translation>
    </message>
    <message>
        <source>No internal tasks have been entered.</source>
        <translation>Der er ikke skrevet interne opgaver ind.</translation>
    </message>
    <message>
        <source>Not part of the visit</source>
        <translation>Besøget omfatter ikke</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Anledning</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andet</translation>
    </message>
    <message>
        <source>Other staff</source>
        <translation>Øvrige medarbejdere</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deltagere</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Please find attached: {document}, {when}.</source>
        <translation>Vedhæftet: {document}, {when}.</translation>
    </message>
    <message>
        <source>Please tell the secretariat by {day} who wants to attend: {mailbox}.</source>
        <translation>Giv gerne sekretariatet besked senest {day} om, hvem der deltager: {mailbox}.</translation>
    </message>
    <message>
        <source>Please tell the secretariat who wants to attend: {mailbox}.</source>
        <translation>Giv gerne sekretariatet besked om, hvem der deltager: {mailbox}.</translation>
    </message>
    <message>
        <source>Points to make</source>
        <translation>Budskaber</translation>
    </message>
    <message>
        <source>Politicians</source>
        <translation>Politikere</translation>
    </message>
    <message>
        <source>Practical</source>
        <translation>Praktisk</translation>
    </message>
    <message>
        <source>Present from the institution</source>
        <translation>Til stede fra institutionen</translation>
    </message>
    <message>
        <source>Presentations</source>
        <translation>Oplæg</translation>
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
        <translation>Spørgsmål, der kan komme</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Modtagelse</translation>
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
        <translation>At deltage i samtaler med borgere eller virksomheder</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Opgave</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>Teknik</translation>
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
        <translation>Gæstens kontakt: {name}</translation>
    </message>
    <message>
        <source>The institution</source>
        <translation>Institutionen</translation>
    </message>
    <message>
        <source>The mayor may join any visit, and has been told of this one.</source>
        <translation>Borgmesteren kan deltage i alle besøg og har besked om dette.</translation>
    </message>
    <message>
        <source>The mayor may join any visit.</source>
        <translation>Borgmesteren kan deltage i alle besøg.</translation>
    </message>
    <message>
        <source>The mayor takes part in the visit.</source>
        <translation>Borgmesteren deltager i besøget.</translation>
    </message>
    <message>
        <source>The visit lasts {time}.</source>
        <translation>Besøget varer {time}.</translation>
    </message>
    <message>
        <source>This paper stays in the house. The guest gets the programme without the plan.</source>
        <translation>Dette papir bliver i huset. Gæsten får programmet uden planen.</translation>
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
        <translation>Indsigt i en sag går gennem sekretariatet: {mailbox}.</translation>
    </message>
    <message>
        <source>To the group chairs</source>
        <translation>Til gruppeformændene</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Emner</translation>
    </message>
    <message>
        <source>Visit programme</source>
        <translation>Besøgsprogram</translation>
    </message>
    <message>
        <source>Visit programme with internal plan</source>
        <translation>Besøgsprogram med intern plan</translation>
    </message>
    <message>
        <source>Visiting citizens in their homes</source>
        <translation>At besøge borgere i deres hjem</translation>
    </message>
    <message>
        <source>Welcome to {institution}. This is what we have agreed.</source>
        <translation>Velkommen til {institution}. Det har vi aftalt:</translation>
    </message>
    <message>
        <source>What is heard about single persons during the visit is confidential. Each member answers for keeping it so.</source>
        <translation>Det, man hører om enkeltpersoner under besøget, er omfattet af tavshedspligten. Hvert medlem har selv ansvaret for at overholde den.</translation>
    </message>
    <message>
        <source>Who answers for what</source>
        <translation>Hvem der svarer for hvad</translation>
    </message>
    <message>
        <source>Yours sincerely</source>
        <translation>Med venlig hilsen</translation>
    </message>
    <message>
        <source>chair of {committee}</source>
        <translation>formand for {committee}</translation>
    </message>
    <message>
        <source>deputy mayor</source>
        <translation>viceborgmester</translation>
    </message>
    <message>
        <source>gives a presentation</source>
        <translation>holder oplæg</translation>
    </message>
    <message>
        <source>mayor</source>
        <translation>borgmester</translation>
    </message>
    <message>
        <source>member of the council</source>
        <translation>medlem af kommunalbestyrelsen</translation>
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
        <translation>Program og baggrundsnotat sendes senest {day}.</translation>
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
        <translation>Medlemmer, der gerne vil deltage</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Foreslået</translation>
    </message>
</context>
<context>
    <name>VisitRule</name>
    <message>
        <source>A member asks the institution&apos;s leader. The leader is present, purpose and topics are agreed, and a visit must be possible within about a month.</source>
        <translation>Et medlem spørger institutionens leder. Lederen er til stede, formål og emner er aftalt, og et besøg skal kunne lade sig gøre inden for omkring en måned.</translation>
    </message>
    <message>
        <source>A standing committee visits workplaces in its own area, arranged by its chair. The mayor is told before the visit.</source>
        <translation>Et stående udvalg besøger arbejdspladser på sit eget område. Formanden aftaler besøget, og borgmesteren får besked før det.</translation>
    </message>
    <message>
        <source>A visit has a programme, an internal plan and a background note, which go out in good time. It is announced on the intranet, and all papers are filed on a case.</source>
        <translation>Et besøg har program, intern plan og baggrundsnotat, som sendes i god tid. Det omtales på intranettet, og alt journaliseres på en sag.</translation>
    </message>
    <message>
        <source>All requests are coordinated by the secretariat, whatever way they came.</source>
        <translation>Sekretariatet koordinerer alle ønsker, uanset hvilken vej de kom ind.</translation>
    </message>
    <message>
        <source>Elections are entered under the calendar, with their status and source.</source>
        <translation>Valg står under kalenderen med status og kilde.</translation>
    </message>
    <message>
        <source>External visits are official. The mayor or the committee&apos;s chair is host.</source>
        <translation>Eksterne besøg er officielle. Borgmesteren eller udvalgsformanden er vært.</translation>
    </message>
    <message>
        <source>No external visits in the quarantine before an election. Members&apos; own visits and meetings across the parties are not stopped.</source>
        <translation>Ingen eksterne besøg i karensperioden før et valg. Medlemmernes egne besøg og møder på tværs af partier standses ikke.</translation>
    </message>
    <message>
        <source>The host answers for the policy, the head of the institution for content and operation. Roles and press are agreed, and the administration&apos;s turnout fits the visit.</source>
        <translation>Værten svarer for politikken, den daglige leder for indhold og drift. Roller og presse er aftalt, og forvaltningens fremmøde passer til besøget.</translation>
    </message>
    <message>
        <source>The mayor may talk with all staff, but takes no part in single cases.</source>
        <translation>Borgmesteren kan tale med alle medarbejdere, men deltager ikke i enkeltsager.</translation>
    </message>
    <message>
        <source>The quarantine is counted in whole months. Both ends belong to it.</source>
        <translation>Karensperioden regnes i hele måneder. Første og sidste dag hører med.</translation>
    </message>
</context>
<context>
    <name>VisitTable</name>
    <message numerus="yes">
        <source>%n days left of the month</source>
        <translation>
            <numerusform>%n dag tilbage af måneden</numerusform>
            <numerusform>%n dage tilbage af måneden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Being planned, %n items missing</source>
        <translation>
            <numerusform>Planlægges, %n mangler</numerusform>
            <numerusform>Planlægges, %n mangler</numerusform>
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
        <translation>Uden dato</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>The mayor has not been told</source>
        <translation>Borgmesteren er ikke orienteret</translation>
    </message>
    <message>
        <source>The month is over</source>
        <translation>Måneden er gået</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Besøg</translation>
    </message>
</context>
<context>
    <name>VisitsPage</name>
    <message>
        <source>Back to the list</source>
        <translation>Tilbage til listen</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Ryd filtre</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>Nyt besøg</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Næste trin</translation>
    </message>
    <message>
        <source>Open {number}</source>
        <translation>Åbn {number}</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>Søg i listen</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besøg</translation>
    </message>
</context>
<context>
    <name>WaitingList</name>
    <message>
        <source>New note</source>
        <translation>Nyt notat</translation>
    </message>
    <message>
        <source>New press release</source>
        <translation>Ny pressemeddelelse</translation>
    </message>
    <message>
        <source>Nothing is being made ready</source>
        <translation>Intet er ved at blive gjort klar</translation>
    </message>
    <message>
        <source>On its way to the members</source>
        <translation>På vej til medlemmerne</translation>
    </message>
    <message>
        <source>Press releases, notes and invitations are written here and sent to all at the same time.</source>
        <translation>Pressemeddelelser, notater og invitationer skrives her og sendes til alle på samme tid.</translation>
    </message>
</context>
<context>
    <name>WayCard</name>
    <message numerus="yes">
        <source>%n working days left</source>
        <translation>
            <numerusform>%n arbejdsdag tilbage</numerusform>
            <numerusform>%n arbejdsdage tilbage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working days over</source>
        <translation>
            <numerusform>%n arbejdsdag over</numerusform>
            <numerusform>%n arbejdsdage over</numerusform>
        </translation>
    </message>
    <message>
        <source>Another meeting …</source>
        <translation>Et andet møde …</translation>
    </message>
    <message>
        <source>Back on</source>
        <translation>Tilbage på</translation>
    </message>
    <message>
        <source>Decide for this item which way it goes.</source>
        <translation>Afgør for dette punkt, hvilken vej det går.</translation>
    </message>
    <message>
        <source>Decided by {who}</source>
        <translation>Afgjort af {who}</translation>
    </message>
    <message>
        <source>Material is ready</source>
        <translation>Materialet er klar</translation>
    </message>
    <message>
        <source>Open the item there</source>
        <translation>Åbn punktet dér</translation>
    </message>
    <message>
        <source>Show the meeting</source>
        <translation>Vis mødet</translation>
    </message>
    <message>
        <source>The way back</source>
        <translation>Vejen tilbage</translation>
    </message>
    <message>
        <source>This meeting does not fit any longer. Choose another one.</source>
        <translation>Mødet passer ikke længere. Vælg et andet.</translation>
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
        <translation>Pil op og ned går gennem listen, Enter åbner, Alt og en piletast flytter en aftale.</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Uger</translation>
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
        <translation>Sag</translation>
    </message>
    <message>
        <source>Nothing waits this week.</source>
        <translation>Intet venter i denne uge.</translation>
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
        <translation>Besøg eller møde</translation>
    </message>
    <message>
        <source>Week {number}</source>
        <translation>Uge {number}</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Hvad der skal gøres</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>Hvad der venter</translation>
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
        <translation>En opdigtet kommune med to års spørgsmål. Den forsvinder, når du lukker den.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Kom i gang</translation>
    </message>
    <message>
        <source>Connect to a server …</source>
        <translation>Forbind til en server …</translation>
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
        <source>Look around</source>
        <translation>Se dig omkring</translation>
    </message>
    <message>
        <source>Name, country and language are enough. Logo and people can follow later.</source>
        <translation>Navn, land og sprog er nok. Logo og personer kan komme senere.</translation>
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
        <source>Questions answered in time, visits well prepared, and the same information for all members.</source>
        <translation>Svar til tiden, velforberedte besøg og de samme oplysninger til alle medlemmer.</translation>
    </message>
    <message>
        <source>Several computers work on one register in a PostgreSQL database. Join the municipality that is there, or begin a new one.</source>
        <translation>Flere computere arbejder i ét register i en PostgreSQL-database. Vær med i den kommune, der er, eller opret en ny.</translation>
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
        <translation>Arbejd sammen</translation>
    </message>
    <message>
        <source>Your municipality already has a file, on this computer or on a shared drive.</source>
        <translation>Din kommune har allerede en fil på denne computer eller på et fællesdrev.</translation>
    </message>
</context>
<context>
    <name>WhatCounts</name>
    <message>
        <source>Change in settings</source>
        <translation>Ret i indstillingerne</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Hvad der tæller med</translation>
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
        <source>Sort the list …</source>
        <translation>Sortér listen …</translation>
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
        <source>Elections</source>
        <translation>Valg</translation>
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
        <source>Length of the quarantine</source>
        <translation>Karensens længde</translation>
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
            <numerusform>%n tidligere udsagn</numerusform>
            <numerusform>%n tidligere udsagn</numerusform>
        </translation>
    </message>
    <message>
        <source>A meeting shows this case</source>
        <translation>Et møde viser denne sag</translation>
    </message>
    <message>
        <source>A step has no length</source>
        <translation>Et punkt har ingen længde</translation>
    </message>
    <message>
        <source>A step has no title</source>
        <translation>Et punkt har ingen titel</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Forvaltning</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Dagsorden</translation>
    </message>
    <message>
        <source>Agreement noted</source>
        <translation>Aftalen er noteret</translation>
    </message>
    <message>
        <source>Agreement removed</source>
        <translation>Aftalen er fjernet</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Aftaler</translation>
    </message>
    <message>
        <source>Begin it first.</source>
        <translation>Begynd det først.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Sag</translation>
    </message>
    <message>
        <source>Case removed</source>
        <translation>Sagen er fjernet</translation>
    </message>
    <message>
        <source>Case saved</source>
        <translation>Sagen er gemt</translation>
    </message>
    <message>
        <source>Case {number} of {all}</source>
        <translation>Sag {number} af {all}</translation>
    </message>
    <message>
        <source>Cases against the seven obligations</source>
        <translation>Sager og de syv forpligtelser</translation>
    </message>
    <message>
        <source>Cases {first} to {last} of {all}</source>
        <translation>Sag {first} til {last} af {all}</translation>
    </message>
    <message>
        <source>Choose a norm of the codex.</source>
        <translation>Vælg en norm i kodekset.</translation>
    </message>
    <message>
        <source>Count again, or mend the number of participants.</source>
        <translation>Tæl igen, eller ret antallet af deltagere.</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Afstand</translation>
    </message>
    <message>
        <source>Enter a later end.</source>
        <translation>Skriv et senere sluttidspunkt.</translation>
    </message>
    <message>
        <source>Enter a later time, or move the step up.</source>
        <translation>Skriv et senere tidspunkt, eller flyt punktet op.</translation>
    </message>
    <message>
        <source>Enter a number from 0 for each of the five answers.</source>
        <translation>Skriv et tal fra 0 for hvert af de fem svar.</translation>
    </message>
    <message>
        <source>Enter a number from 0 to 999.</source>
        <translation>Skriv et tal fra 0 til 999.</translation>
    </message>
    <message>
        <source>Enter at least one minute.</source>
        <translation>Skriv mindst ét minut.</translation>
    </message>
    <message>
        <source>Enter how many take part from each side.</source>
        <translation>Skriv, hvor mange der deltager fra hver side.</translation>
    </message>
    <message>
        <source>Enter one.</source>
        <translation>Skriv en.</translation>
    </message>
    <message>
        <source>Enter what it is about.</source>
        <translation>Skriv, hvad det handler om.</translation>
    </message>
    <message>
        <source>Hands counted</source>
        <translation>Hænderne er talt</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Afholdt</translation>
    </message>
    <message>
        <source>Item {number}</source>
        <translation>Punkt {number}</translation>
    </message>
    <message>
        <source>Length is the share of each side, the figure is hands</source>
        <translation>Længden er andelen af hver side, tallet er hænder</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Gennemsnit</translation>
    </message>
    <message>
        <source>Meeting planned</source>
        <translation>Mødet er planlagt</translation>
    </message>
    <message>
        <source>Meeting removed</source>
        <translation>Mødet er fjernet</translation>
    </message>
    <message>
        <source>Meeting saved</source>
        <translation>Mødet er gemt</translation>
    </message>
    <message>
        <source>More hands than people: {hands} of {present}</source>
        <translation>Flere hænder end personer: {hands} af {present}</translation>
    </message>
    <message>
        <source>No statements yet</source>
        <translation>Ingen udsagn endnu</translation>
    </message>
    <message>
        <source>Norm or theme</source>
        <translation>Norm eller tema</translation>
    </message>
    <message>
        <source>Norm {number} of {all}</source>
        <translation>Norm {number} af {all}</translation>
    </message>
    <message>
        <source>Norms and further themes stand in one meeting</source>
        <translation>Normer og øvrige temaer står i samme møde</translation>
    </message>
    <message>
        <source>Nothing is agreed yet</source>
        <translation>Intet er aftalt endnu</translation>
    </message>
    <message>
        <source>One side has no participants yet</source>
        <translation>Den ene side har endnu ingen deltagere</translation>
    </message>
    <message>
        <source>Own picture</source>
        <translation>Eget billede</translation>
    </message>
    <message>
        <source>Plan at least one step first.</source>
        <translation>Planlæg først mindst ét punkt.</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planlagt</translation>
    </message>
    <message>
        <source>Politicians</source>
        <translation>Politikere</translation>
    </message>
    <message>
        <source>Proposed as a rule</source>
        <translation>Foreslået som regel</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Spørgsmål</translation>
    </message>
    <message>
        <source>Question {number} of {all}</source>
        <translation>Spørgsmål {number} af {all}</translation>
    </message>
    <message>
        <source>Questions to the politicians</source>
        <translation>Spørgsmål til politikerne</translation>
    </message>
    <message>
        <source>Raise your hand when your number is called</source>
        <translation>Ræk hånden op, når dit tal bliver nævnt</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>I gang</translation>
    </message>
    <message>
        <source>Shorten a step, or let the meeting end later.</source>
        <translation>Gør et punkt kortere, eller lad mødet slutte senere.</translation>
    </message>
    <message>
        <source>Signs of trouble</source>
        <translation>Tegn på problemer</translation>
    </message>
    <message>
        <source>Statement noted</source>
        <translation>Udsagnet er noteret</translation>
    </message>
    <message>
        <source>Statement removed</source>
        <translation>Udsagnet er fjernet</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Udsagn</translation>
    </message>
    <message>
        <source>Take it out of the agenda first.</source>
        <translation>Tag den først ud af dagsordenen.</translation>
    </message>
    <message>
        <source>Take the standard agenda, or copy an earlier one.</source>
        <translation>Brug standarddagsordenen, eller kopiér en tidligere.</translation>
    </message>
    <message numerus="yes">
        <source>The agenda is %n minutes too long</source>
        <translation>
            <numerusform>Dagsordenen er %n minut for lang</numerusform>
            <numerusform>Dagsordenen er %n minutter for lang</numerusform>
        </translation>
    </message>
    <message>
        <source>The agenda is empty</source>
        <translation>Dagsordenen er tom</translation>
    </message>
    <message>
        <source>The agreement is empty</source>
        <translation>Aftalen er tom</translation>
    </message>
    <message>
        <source>The agreement is proposed as a rule</source>
        <translation>Aftalen er foreslået som regel</translation>
    </message>
    <message>
        <source>The case has no title</source>
        <translation>Sagen har ingen titel</translation>
    </message>
    <message>
        <source>The hands cannot be counted like this</source>
        <translation>Hænderne kan ikke tælles sådan</translation>
    </message>
    <message>
        <source>The meeting ends before it begins</source>
        <translation>Mødet slutter, før det begynder</translation>
    </message>
    <message>
        <source>The meeting goes on</source>
        <translation>Mødet fortsætter</translation>
    </message>
    <message>
        <source>The meeting has begun</source>
        <translation>Mødet er begyndt</translation>
    </message>
    <message>
        <source>The meeting has no agenda</source>
        <translation>Mødet har ingen dagsorden</translation>
    </message>
    <message>
        <source>The meeting has no title</source>
        <translation>Mødet har ingen titel</translation>
    </message>
    <message>
        <source>The meeting has not begun</source>
        <translation>Mødet er ikke begyndt</translation>
    </message>
    <message>
        <source>The meeting is over</source>
        <translation>Mødet er slut</translation>
    </message>
    <message>
        <source>The number of participants cannot be</source>
        <translation>Antallet af deltagere kan ikke passe</translation>
    </message>
    <message>
        <source>The statement is empty</source>
        <translation>Udsagnet er tomt</translation>
    </message>
    <message>
        <source>The step above begins later than that</source>
        <translation>Punktet ovenover begynder senere end det</translation>
    </message>
    <message>
        <source>Theme meeting: {title}</source>
        <translation>Temamøde: {title}</translation>
    </message>
    <message>
        <source>They are easier to talk about apart. Plan two meetings, or keep both here.</source>
        <translation>De er lettere at tale om hver for sig. Planlæg to møder, eller behold begge her.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What was noted in it stays in the records.</source>
        <translation>Det, der er noteret på det, bliver stående.</translation>
    </message>
    <message>
        <source>What we have agreed</source>
        <translation>Det har vi aftalt</translation>
    </message>
    <message>
        <source>Withdraw the proposal in the rule register first.</source>
        <translation>Træk først forslaget i regelregistret tilbage.</translation>
    </message>
    <message>
        <source>Write what was agreed.</source>
        <translation>Skriv, hvad der blev aftalt.</translation>
    </message>
    <message>
        <source>Write what was said.</source>
        <translation>Skriv, hvad der blev sagt.</translation>
    </message>
    <message>
        <source>distance {number}</source>
        <translation>afstand {number}</translation>
    </message>
    <message>
        <source>mean {number}</source>
        <translation>gennemsnit {number}</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>{count} at step {step}</source>
        <translation>{count} på trin {step}</translation>
    </message>
    <message>
        <source>{hands} of {present}</source>
        <translation>{hands} af {present}</translation>
    </message>
    <message>
        <source>{norm} is none of the seven norms</source>
        <translation>{norm} er ikke en af de syv normer</translation>
    </message>
</context>
<context>
    <name>WorkshopForm</name>
    <message>
        <source>Administration</source>
        <translation>Forvaltning</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Dagsorden</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Aftale</translation>
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
        <translation>Udvalg eller forsamling</translation>
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
        <translation>Journalnummer</translation>
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
        <translation>Normer og øvrige temaer i samme møde</translation>
    </message>
    <message>
        <source>Notes for the facilitator, never shown in the room</source>
        <translation>Noter til mødelederen, vises aldrig i salen</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Politicians</source>
        <translation>Politikere</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Spørgsmål</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>Section of the register</source>
        <translation>Afsnit i regelregistret</translation>
    </message>
    <message>
        <source>Short account</source>
        <translation>Kort fremstilling</translation>
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
        <translation>Titel</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>What showed it</source>
        <translation>Hvad viste det?</translation>
    </message>
    <message>
        <source>Why it came so</source>
        <translation>Hvorfor gik det sådan?</translation>
    </message>
</context>
<context>
    <name>WorkshopPage</name>
    <message>
        <source>Back to the list</source>
        <translation>Tilbage til listen</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Ny sag</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Nyt møde</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>Søg i listen</translation>
    </message>
    <message>
        <source>Start the meeting</source>
        <translation>Start mødet</translation>
    </message>
    <message>
        <source>Theme meetings</source>
        <translation>Temamøder</translation>
    </message>
</context>
<context>
    <name>WorkshopPaper</name>
    <message numerus="yes">
        <source>%n from the administration</source>
        <translation>
            <numerusform>%n fra forvaltningen</numerusform>
            <numerusform>%n fra forvaltningen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min.</numerusform>
            <numerusform>%n min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n politicians</source>
        <translation>
            <numerusform>%n politiker</numerusform>
            <numerusform>%n politikere</numerusform>
        </translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Forvaltning</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Dagsorden</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Aftale</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Aftaler</translation>
    </message>
    <message>
        <source>Answers by hands</source>
        <translation>Svar ved håndsoprækning</translation>
    </message>
    <message>
        <source>Bad example</source>
        <translation>Dårligt eksempel</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Bliver til</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Forsamling</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Begge dele</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Sager</translation>
    </message>
    <message>
        <source>Cases against the seven obligations</source>
        <translation>Sagerne og de syv forpligtelser</translation>
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
        <translation>Journal: {reference}</translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation>Følges op</translation>
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
        <translation>Hvordan gik det?</translation>
    </message>
    <message>
        <source>Large question cards</source>
        <translation>Store spørgsmålskort</translation>
    </message>
    <message>
        <source>Means on the scale from 1 to 5: at the earlier meeting, and now.</source>
        <translation>Gennemsnit på skalaen fra 1 til 5: på det tidligere møde og nu.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Referat</translation>
    </message>
    <message>
        <source>Minutes of a theme meeting</source>
        <translation>Referat af et temamøde</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Slet ikke</translation>
    </message>
    <message>
        <source>Not touched</source>
        <translation>Ikke berørt</translation>
    </message>
    <message>
        <source>Nothing has been written down of this meeting.</source>
        <translation>Der er ikke skrevet noget ned om mødet.</translation>
    </message>
    <message>
        <source>Nothing was agreed.</source>
        <translation>Der blev ikke aftalt noget.</translation>
    </message>
    <message>
        <source>Obligation</source>
        <translation>Forpligtelse</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andet</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>Andet</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deltagere</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Please find attached: {document}, {when}.</source>
        <translation>Vedhæftet: {document}, {when}.</translation>
    </message>
    <message>
        <source>Politicians</source>
        <translation>Politikere</translation>
    </message>
    <message>
        <source>Proposed as a rule</source>
        <translation>Foreslået som regel</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Spørgsmål</translation>
    </message>
    <message>
        <source>Question cards</source>
        <translation>Spørgsmålskort</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Spørgsmål</translation>
    </message>
    <message>
        <source>Questions to the politicians</source>
        <translation>Spørgsmål til politikerne</translation>
    </message>
    <message>
        <source>Read this before the meeting and note what you want to say. The notes are yours; what is said at the meeting is written down without names.</source>
        <translation>Læs dette før mødet, og notér, hvad du vil sige. Noterne er dine egne; det, der siges på mødet, skrives ned uden navne.</translation>
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
        <translation>Udsagn</translation>
    </message>
    <message>
        <source>The answers of both sides as bars; the figures stand below.</source>
        <translation>Begge parters svar som søjler; tallene står nedenunder.</translation>
    </message>
    <message>
        <source>The two codexes</source>
        <translation>De to kodekser</translation>
    </message>
    <message>
        <source>There is no question in the agenda yet.</source>
        <translation>Der er ingen spørgsmål på dagsordenen endnu.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>To a high degree</source>
        <translation>I høj grad</translation>
    </message>
    <message>
        <source>To a low degree</source>
        <translation>I ringe grad</translation>
    </message>
    <message>
        <source>To a very high degree</source>
        <translation>I meget høj grad</translation>
    </message>
    <message>
        <source>To prepare for the theme meeting</source>
        <translation>Forberedelse til temamødet</translation>
    </message>
    <message>
        <source>To some degree</source>
        <translation>I nogen grad</translation>
    </message>
    <message>
        <source>Welcome and agenda</source>
        <translation>Velkomst og dagsorden</translation>
    </message>
    <message>
        <source>Went well</source>
        <translation>Gik godt</translation>
    </message>
    <message>
        <source>Went wrong</source>
        <translation>Gik galt</translation>
    </message>
    <message>
        <source>What else?</source>
        <translation>Hvad ellers?</translation>
    </message>
    <message>
        <source>What makes you say so?</source>
        <translation>Hvad får dig til at sige det?</translation>
    </message>
    <message>
        <source>What showed it</source>
        <translation>Hvad viste det?</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Det, der blev sagt</translation>
    </message>
    <message>
        <source>Why it came so</source>
        <translation>Hvorfor gik det sådan?</translation>
    </message>
    <message>
        <source>Wrap-up and agreements</source>
        <translation>Opsamling og aftaler</translation>
    </message>
</context>
<context>
    <name>WorkshopRule</name>
    <message>
        <source>A case is held against the seven obligations, with what showed it and why.</source>
        <translation>En sag holdes op mod de syv forpligtelser, med hvad der viste det, og hvorfor.</translation>
    </message>
    <message>
        <source>A theme meeting has a planned agenda: the two codexes, cases, questions, signs of trouble, agreements.</source>
        <translation>Et temamøde har en planlagt dagsorden: de to kodekser, sager, spørgsmål, tegn på problemer, aftaler.</translation>
    </message>
    <message>
        <source>Agreements become rules or follow-ups; results can be compared later.</source>
        <translation>Aftaler bliver til regler eller opfølgning; resultater kan sammenlignes senere.</translation>
    </message>
    <message>
        <source>Both sides answer, as numbers and without names.</source>
        <translation>Begge sider svarer, som tal og uden navne.</translation>
    </message>
    <message>
        <source>Every entry of a running meeting is saved as it is made, and stays.</source>
        <translation>Alt, der noteres under mødet, gemmes med det samme og bliver stående.</translation>
    </message>
    <message>
        <source>Rules change only when mayor and chief executive both agree.</source>
        <translation>Regler ændres kun, når både borgmester og kommunaldirektør er enige.</translation>
    </message>
    <message>
        <source>Signs of trouble are looked for group by group, in a list of your own.</source>
        <translation>Tegn på problemer findes gruppe for gruppe, i jeres egen liste.</translation>
    </message>
    <message>
        <source>The norms and the five further themes are easier to talk about apart.</source>
        <translation>Normerne og de fem øvrige temaer er lettere at tale om hver for sig.</translation>
    </message>
</context>
<context>
    <name>WorkshopTable</name>
    <message numerus="yes">
        <source>%n obligations touched</source>
        <translation>
            <numerusform>%n forpligtelse berørt</numerusform>
            <numerusform>%n forpligtelser berørt</numerusform>
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
        <translation>Titel</translation>
    </message>
</context>
<context>
    <name>YearBand</name>
    <message>
        <source>Elections and their quarantine</source>
        <translation>Valg og deres karensperiode</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Samlet</translation>
    </message>
    <message>
        <source>overlapping periods merged</source>
        <translation>overlappende perioder lagt sammen</translation>
    </message>
</context>
<context>
    <name>YearPane</name>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Calendar {year}</source>
        <translation>Kalender {year}</translation>
    </message>
    <message>
        <source>Closed on this day</source>
        <translation>Lukket denne dag</translation>
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
        <source>New closing day</source>
        <translation>Ny lukkedag</translation>
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
        <translation>Udvalg</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>Til tiden</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Larger tasks with an agreed deadline</source>
        <translation>Større opgaver med aftalt frist</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Median, working days</source>
        <translation>Median, arbejdsdage</translation>
    </message>
    <message>
        <source>Nine of ten within, working days</source>
        <translation>Ni af ti inden for, arbejdsdage</translation>
    </message>
    <message>
        <source>No committee</source>
        <translation>Intet udvalg</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Questions and visits in {year}</source>
        <translation>Spørgsmål og besøg i {year}</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besøg</translation>
    </message>
    <message>
        <source>With a limit</source>
        <translation>Med frist</translation>
    </message>
    <message>
        <source>Without a list</source>
        <translation>Uden liste</translation>
    </message>
    <message>
        <source>Working days from the day after receipt to the day of the answer. Larger tasks with an agreed deadline stand on their own line. Confidential talks are not counted.</source>
        <translation>Arbejdsdage fra dagen efter modtagelsen til svardagen. Større opgaver med aftalt frist står på deres egen linje. Fortrolige samtaler tælles ikke med.</translation>
    </message>
    <message>
        <source>Yearly account</source>
        <translation>Årsopgørelse</translation>
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
        <translation>Søg i alle tekster</translation>
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
