<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nn" sourcelanguage="en">
<context>
    <name>AnswerPaper</name>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Answer to a council member&apos;s question</source>
        <translation>Svar på spørsmål frå medlem av kommunestyret</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Godkjend av</translation>
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
        <translation>Motteke</translation>
    </message>
</context>
<context>
    <name>Codex</name>
    <message>
        <source>Adopted on {day}</source>
        <translation>Vedteken {day}</translation>
    </message>
    <message>
        <source>Adopted on {day} by {body}</source>
        <translation>Vedteken {day} av {body}</translation>
    </message>
    <message>
        <source>After {sources}, in other words</source>
        <translation>Etter {sources}, med andre ord</translation>
    </message>
    <message>
        <source>Among other things, this means</source>
        <translation>Det inneber mellom anna</translation>
    </message>
    <message>
        <source>Codex for the interplay of politicians and administration</source>
        <translation>Kodeks for samspelet mellom folkevalde og administrasjon</translation>
    </message>
    <message>
        <source>Codex library</source>
        <translation>Kodeksbibliotek</translation>
    </message>
    <message>
        <source>The groups are named in {source}; the signs are suggestions, and yours to change.</source>
        <translation>Gruppene er nemnde i {source}; teikna er framlegg som de kan endre.</translation>
    </message>
    <message>
        <source>To talk about</source>
        <translation>Til drøfting</translation>
    </message>
    <message>
        <source>case {number}</source>
        <translation>sak {number}</translation>
    </message>
    <message>
        <source>on a scale</source>
        <translation>på ein skala</translation>
    </message>
</context>
<context>
    <name>Colour</name>
    <message>
        <source>Choose a darker one.</source>
        <translation>Vel ein mørkare.</translation>
    </message>
    <message>
        <source>Contrast {number} on white paper, and text needs {needed}: {printed} is printed instead ({better}).</source>
        <translation>Kontrast {number} på kvitt papir, og tekst treng {needed}: {printed} blir trykt i staden ({better}).</translation>
    </message>
    <message>
        <source>Contrast {number} on white paper: text in this colour can be read.</source>
        <translation>Kontrast {number} på kvitt papir: tekst i denne fargen kan lesast.</translation>
    </message>
    <message>
        <source>Enter a colour as # and six digits or letters, for example #0B5B6C</source>
        <translation>Skriv ein farge som # og seks siffer eller bokstavar, til dømes #0B5B6C</translation>
    </message>
    <message>
        <source>Its contrast on white paper is {number}, and text needs {needed}.</source>
        <translation>Kontrasten på kvitt papir er {number}, og tekst treng {needed}.</translation>
    </message>
    <message>
        <source>The colour cannot be told from white paper</source>
        <translation>Fargen kan ikkje skiljast frå kvitt papir</translation>
    </message>
    <message>
        <source>This is not a colour</source>
        <translation>Dette er ikkje ein farge</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Confidential</source>
        <translation>Fortruleg</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Innhald</translation>
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
        <translation>Berre internt</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Ikkje utført</translation>
    </message>
    <message>
        <source>Not relevant</source>
        <translation>Ikkje relevant</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Side {page} av {pages}</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stad</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarleg</translation>
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
    <name>ExtractPaper</name>
    <message>
        <source>Access to personal data</source>
        <translation>Innsyn i personopplysningar</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresser</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>Godkjennar</translation>
    </message>
    <message>
        <source>Attachments of these entries that must be looked through</source>
        <translation>Vedlegg til desse postane som må gåast gjennom</translation>
    </message>
    <message>
        <source>Attachments that name you</source>
        <translation>Vedlegg som nemner deg</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Forfattar</translation>
    </message>
    <message>
        <source>Confidential guidance</source>
        <translation>Fortruleg rettleiing</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Kladdar</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Postar</translation>
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
        <translation>Har behandla det</translation>
    </message>
    <message>
        <source>Host or visitor</source>
        <translation>Vert eller gjest</translation>
    </message>
    <message>
        <source>In a text</source>
        <translation>I ein tekst</translation>
    </message>
    <message>
        <source>In the name of a file</source>
        <translation>I namnet på ei fil</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Leiar</translation>
    </message>
    <message>
        <source>Lines in the log</source>
        <translation>Linjer i loggen</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Laga</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>No entry names you.</source>
        <translation>Ingen post nemner deg.</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Deltakar</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Mottakar</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarleg</translation>
    </message>
    <message>
        <source>Samspil looks for names in texts, web pages and mails, but not inside PDF documents, pictures and other files.</source>
        <translation>Samspil leiter etter namn i tekstar, nettsider og e-postar, men ikkje inne i PDF-dokument, bilete og andre filer.</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Verv</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Avsendar</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>Loggen</translation>
    </message>
    <message>
        <source>The person&apos;s own entry</source>
        <translation>Posten om personen sjølv</translation>
    </message>
    <message>
        <source>This is all that {municipality} holds on you in Samspil, the working tool of the council&apos;s secretariat. Cases are kept in the records system as well; ask there for the documents themselves. You can have what is wrong corrected. What is part of a case is kept as the archive law requires and cannot be erased before.</source>
        <translation>Dette er alt {municipality} har om deg i Samspil, arbeidsverktøyet til sekretariatet. Saker ligg også i sak- og arkivsystemet; spør der om sjølve dokumenta. Du kan få retta det som er feil. Det som er ein del av ei sak, blir teke vare på slik arkivlova krev, og kan ikkje slettast før.</translation>
    </message>
    <message>
        <source>What we hold on {name}</source>
        <translation>Kva vi har om {name}</translation>
    </message>
    <message>
        <source>Where you are named</source>
        <translation>Der du er nemnd</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>Spørsmålsstillar</translation>
    </message>
    <message>
        <source>Your role</source>
        <translation>Rolla di</translation>
    </message>
    <message>
        <source>{signed} lines that you have signed and {named} that tell of you, {first} to {last}.</source>
        <translation>{signed} linjer som du har skrive, og {named} som handlar om deg, frå {first} til {last}.</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>Choose a PNG or JPEG file.</source>
        <translation>Vel ei PNG- eller JPEG-fil.</translation>
    </message>
    <message>
        <source>The file is damaged or not a picture.</source>
        <translation>Fila er skadd eller ikkje eit bilete.</translation>
    </message>
    <message>
        <source>The picture cannot be used</source>
        <translation>Biletet kan ikkje brukast</translation>
    </message>
    <message>
        <source>The picture has too many pixels.</source>
        <translation>Biletet har for mange pikslar.</translation>
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
        <translation>Vedteke</translation>
    </message>
    <message>
        <source>Decided under delegation</source>
        <translation>Vedteke etter delegert mynde</translation>
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
        <translation>Avslutta i perioden</translation>
    </message>
    <message>
        <source>Follow-up of decisions</source>
        <translation>Oppfølging av vedtak</translation>
    </message>
    <message>
        <source>No status was given</source>
        <translation>Ingen status gjeven</translation>
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
        <translation>Ansvarleg</translation>
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
    <name>LedgerPaper</name>
    <message>
        <source>Dispatches to members</source>
        <translation>Utsendingar til medlemmer</translation>
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
        <translation>Ingenting vart sendt i perioden.</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Mottakarar</translation>
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
        <translation>Kva som vart sendt</translation>
    </message>
    <message>
        <source>Who got what</source>
        <translation>Kven som har fått kva</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>A letter</source>
        <translation>Eit brev</translation>
    </message>
    <message>
        <source>Name of a member</source>
        <translation>Namn på ein medlem</translation>
    </message>
    <message>
        <source>This is how a letter begins: name, unit and address at the top, the logo at the right, and the recipient where the window of an envelope shows it. Headings, rules and links have the colour you chose.</source>
        <translation>Slik byrjar eit brev: namn, eining og adresse øvst, logoen til høgre, og mottakaren der vindauget på konvolutten syner han. Overskrifter, strekar og lenkjer har fargen du valde.</translation>
    </message>
    <message>
        <source>What stands below</source>
        <translation>Det som står nedst</translation>
    </message>
    <message>
        <source>Who signs letters, and the foot of every page.</source>
        <translation>Kven som skriv under brev, og botnteksten på kvar side.</translation>
    </message>
    <message>
        <source>Your question of last week</source>
        <translation>Spørsmålet ditt frå førre veke</translation>
    </message>
    <message>
        <source>Yours sincerely</source>
        <translation>Med venleg helsing</translation>
    </message>
</context>
<context>
    <name>Logo</name>
    <message>
        <source>Choose a PNG, JPEG or SVG file.</source>
        <translation>Vel ei PNG-, JPEG- eller SVG-fil.</translation>
    </message>
    <message>
        <source>Choose the version for light grounds.</source>
        <translation>Vel utgåva for lys bakgrunn.</translation>
    </message>
    <message>
        <source>Nothing of it can be seen on white paper.</source>
        <translation>Ingenting av det syner på kvitt papir.</translation>
    </message>
    <message>
        <source>Save it as PNG in the program it was made with, and choose that.</source>
        <translation>Lagre det som PNG i programmet det er laga i, og vel den fila.</translation>
    </message>
    <message>
        <source>The drawing has no size that a logo can have.</source>
        <translation>Teikninga har ingen storleik som ein logo kan ha.</translation>
    </message>
    <message>
        <source>The drawing is too complicated.</source>
        <translation>Teikninga er for innvikla.</translation>
    </message>
    <message>
        <source>The file is damaged or not a picture.</source>
        <translation>Fila er skadd eller ikkje eit bilete.</translation>
    </message>
    <message>
        <source>The logo cannot be used</source>
        <translation>Logoen kan ikkje brukast</translation>
    </message>
    <message>
        <source>The picture has too many pixels.</source>
        <translation>Biletet har for mange pikslar.</translation>
    </message>
    <message>
        <source>The picture is too complicated.</source>
        <translation>Biletet er for innvikla.</translation>
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
        <translation>Til media</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Characters</source>
        <translation>Teikn</translation>
    </message>
    <message>
        <source>Choose “Use the recovery key” where the password is asked for.</source>
        <translation>Vel «Bruk gjenopprettingsnøkkelen» der passordet skal skrivast inn.</translation>
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
        <translation>Slik blir han brukt</translation>
    </message>
    <message>
        <source>It opens the municipality&apos;s file when the password is lost.</source>
        <translation>Han opnar fila til kommunen når passordet er tapt.</translation>
    </message>
    <message>
        <source>Keep it safe</source>
        <translation>Ta godt vare på han</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Laga</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Gjenopprettingsnøkkel</translation>
    </message>
    <message>
        <source>The last character of each group tells slips. There is no 0, 1, I, O and U in the key.</source>
        <translation>Det siste teiknet i kvar gruppe avslører skrivefeil. Det er verken 0, 1, I, O eller U i nøkkelen.</translation>
    </message>
    <message>
        <source>Start Samspil and open the file.</source>
        <translation>Start Samspil og opne fila.</translation>
    </message>
    <message>
        <source>Type the eight groups, and choose a new password.</source>
        <translation>Skriv inn dei åtte gruppene, og vel eit nytt passord.</translation>
    </message>
    <message>
        <source>Whoever holds this sheet and the file can read everything in it. Keep the sheet apart from the computer, where only those may go who may see confidential matters. Without password and sheet nobody can open the file, and no one can help.</source>
        <translation>Den som har dette arket og fila, kan lese alt i henne. Oppbevar arket åtskilt frå datamaskina, der berre dei som kan sjå fortrulege saker, har tilgang. Utan passord og ark kan ingen opne fila, og ingen kan hjelpe.</translation>
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
        <translation>Vedteke eller endra av</translation>
    </message>
    <message>
        <source>Amendment protocol</source>
        <translation>Endringsprotokoll</translation>
    </message>
    <message>
        <source>As it stood on {day}</source>
        <translation>Slik dei lydde {day}</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Begge</translation>
    </message>
    <message>
        <source>By a programme</source>
        <translation>Etter eit program</translation>
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
        <translation>Kvar månad</translation>
    </message>
    <message>
        <source>Follow-up and comments</source>
        <translation>Oppfølging og kommentarar</translation>
    </message>
    <message>
        <source>How well has each rule been kept since the last time? 1 is not at all, 5 is fully.</source>
        <translation>Kor godt har kvar regel vorte følgd sidan sist? 1 er slett ikkje, 5 er fullt ut.</translation>
    </message>
    <message>
        <source>I am</source>
        <translation>Eg er</translation>
    </message>
    <message>
        <source>Lapses</source>
        <translation>Går ut</translation>
    </message>
    <message>
        <source>No rule was in force on this day.</source>
        <translation>Ingen reglar gjaldt denne dagen.</translation>
    </message>
    <message>
        <source>On days of each year</source>
        <translation>På faste dagar kvart år</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Éin gong</translation>
    </message>
    <message>
        <source>Order changed</source>
        <translation>Rekkjefølgje endra</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personar</translation>
    </message>
    <message>
        <source>Politics</source>
        <translation>Politikk</translation>
    </message>
    <message>
        <source>Register adopted</source>
        <translation>Reglane vedtekne</translation>
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
        <translation>Regel lagd til</translation>
    </message>
    <message>
        <source>Rule changed</source>
        <translation>Regel endra</translation>
    </message>
    <message>
        <source>Rule ended</source>
        <translation>Regel avslutta</translation>
    </message>
    <message>
        <source>Rule register</source>
        <translation>Spelereglar</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglar</translation>
    </message>
    <message>
        <source>Rules of the interplay</source>
        <translation>Spelereglar for samspelet</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Løpande</translation>
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
        <translation>Verdiar</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Kva</translation>
    </message>
    <message>
        <source>What should be changed, and why?</source>
        <translation>Kva bør endrast, og kvifor?</translation>
    </message>
    <message>
        <source>Yearly evaluation</source>
        <translation>Årleg evaluering</translation>
    </message>
    <message>
        <source>☐ a politician   ☐ in the administration</source>
        <translation>☐ folkevald   ☐ i administrasjonen</translation>
    </message>
</context>
<context>
    <name>Specimen</name>
    <message>
        <source>A blue shield on white.</source>
        <translation>Eit blått skjold på kvitt.</translation>
    </message>
    <message>
        <source>A cell over two rows</source>
        <translation>Ei celle over to rader</translation>
    </message>
    <message>
        <source>A meeting</source>
        <translation>Eit møte</translation>
    </message>
    <message>
        <source>A note</source>
        <translation>Eit notat</translation>
    </message>
    <message>
        <source>A table with groups</source>
        <translation>Ein tabell med grupper</translation>
    </message>
    <message>
        <source>A workshop</source>
        <translation>Eit temamøte</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Beløp</translation>
    </message>
    <message>
        <source>Bars: the number of meetings in four years rises from four to nine, with one dip.</source>
        <translation>Søyler: talet på møte stig på fire år frå fire til ni, med eitt einskilt fall.</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Saksnummer</translation>
    </message>
    <message>
        <source>Coffee is brought</source>
        <translation>Kaffi blir boren inn</translation>
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
        <translation>Vertar</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>I alt</translation>
    </message>
    <message>
        <source>Interpreter booked</source>
        <translation>Tolk tinga</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Lister</translation>
    </message>
    <message>
        <source>Mayor</source>
        <translation>Ordførar</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Møte</translation>
    </message>
    <message>
        <source>Meetings by year</source>
        <translation>Møte per år</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilete</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stad</translation>
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
        <translation>Rom tinga</translation>
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
        <translation>Prøve på alle delar</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellar</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>The council has asked for an overview. The administration has gathered it, and this page shows how it looks.</source>
        <translation>Kommunestyret har bede om ei oversikt. Administrasjonen har samla ho, og denne sida viser korleis ho ser ut.</translation>
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
        <translation>Kva gjer ein samtale god?</translation>
    </message>
    <message>
        <source>Yours sincerely</source>
        <translation>Med venleg helsing</translation>
    </message>
    <message>
        <source>a detail</source>
        <translation>ein detalj</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>ei lenkje</translation>
    </message>
    <message>
        <source>another detail</source>
        <translation>endå ein detalj</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>på e-post</translation>
    </message>
    <message>
        <source>in bold</source>
        <translation>med feit skrift</translation>
    </message>
    <message>
        <source>in italics</source>
        <translation>i kursiv</translation>
    </message>
</context>
<context>
    <name>TimelinePaper</name>
    <message>
        <source>Agenda is sent</source>
        <translation>Sakliste blir send</translation>
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
        <translation>Det er ikkje valt noko møte enno.</translation>
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
        <translation>Å sjå til</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Til kva</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
</context>
<context>
    <name>VisitPaper</name>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n timar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minutt</numerusform>
            <numerusform>%n minutt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visits in the last twelve months</source>
        <translation>
            <numerusform>%n besøk dei siste tolv månadene</numerusform>
            <numerusform>%n besøk dei siste tolv månadene</numerusform>
        </translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administrasjon</translation>
    </message>
    <message>
        <source>Attending</source>
        <translation>Deltaking</translation>
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
        <translation>Områdeleiar</translation>
    </message>
    <message>
        <source>Communications</source>
        <translation>Kommunikasjon</translation>
    </message>
    <message>
        <source>Confidentiality and the mayor&apos;s right</source>
        <translation>Teieplikt og retten til ordføraren</translation>
    </message>
    <message>
        <source>Confirmation of visit</source>
        <translation>Stadfesting av besøk</translation>
    </message>
    <message>
        <source>Confirmation of visit to {institution}</source>
        <translation>Stadfesting av besøk ved {institution}</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Innhald</translation>
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
        <translation>Vedtak om kva ein innbyggjar får innvilga</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Kommunalsjef</translation>
    </message>
    <message>
        <source>Discussing single cases; examples without names are possible</source>
        <translation>Å drøfte enkeltsaker; døme utan namn er moglege</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Utført</translation>
    </message>
    <message>
        <source>Following named members of staff in their work</source>
        <translation>Å følgje bestemte tilsette i arbeidet deira</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gjest</translation>
    </message>
    <message>
        <source>Guest&apos;s adviser</source>
        <translation>Rådgjevaren til gjesten</translation>
    </message>
    <message>
        <source>Guest&apos;s officials</source>
        <translation>Embetsverket til gjesten</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Gjester</translation>
    </message>
    <message>
        <source>Head of the institution</source>
        <translation>Verksemdsleiar</translation>
    </message>
    <message>
        <source>Head of the institution: content and operation</source>
        <translation>Verksemdsleiar: innhald og drift</translation>
    </message>
    <message>
        <source>Head of the institution: {name}</source>
        <translation>Verksemdsleiar: {name}</translation>
    </message>
    <message>
        <source>Head of {institution}</source>
        <translation>Leiar av {institution}</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Host: policy and priorities</source>
        <translation>Vert: politikk og prioriteringar</translation>
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
        <translation>Namn</translation>
    </message>
    <message>
        <source>No answer is suggested yet.</source>
        <translation>Det er ikkje gjort framlegg om svar enno.</translation>
    </message>
    <message>
        <source>No day yet</source>
        <translation>Ingen dag enno</translation>
    </message>
    <message>
        <source>No internal tasks have been entered.</source>
        <translation>Det er ikkje ført inn interne oppgåver.</translation>
    </message>
    <message>
        <source>Not part of the visit</source>
        <translation>Besøket omfattar ikkje</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Høve</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anna</translation>
    </message>
    <message>
        <source>Other staff</source>
        <translation>Andre tilsette</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deltakarar</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stad</translation>
    </message>
    <message>
        <source>Please find attached: {document}, {when}.</source>
        <translation>Vedlagt: {document}, {when}.</translation>
    </message>
    <message>
        <source>Please tell the secretariat by {day} who wants to attend: {mailbox}.</source>
        <translation>Gje gjerne sekretariatet beskjed innan {day} om kven som vil delta: {mailbox}.</translation>
    </message>
    <message>
        <source>Please tell the secretariat who wants to attend: {mailbox}.</source>
        <translation>Gje gjerne sekretariatet beskjed om kven som vil delta: {mailbox}.</translation>
    </message>
    <message>
        <source>Points to make</source>
        <translation>Bodskapar</translation>
    </message>
    <message>
        <source>Politicians</source>
        <translation>Folkevalde</translation>
    </message>
    <message>
        <source>Practical</source>
        <translation>Praktisk</translation>
    </message>
    <message>
        <source>Present from the institution</source>
        <translation>Til stades frå verksemda</translation>
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
        <translation>Spørsmål som kan kome</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Mottak</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarleg</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Lokale</translation>
    </message>
    <message>
        <source>Taking part in talks with citizens or companies</source>
        <translation>Å delta i samtalar med innbyggjarar eller bedrifter</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Oppgåve</translation>
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
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>The guest&apos;s official: {name}</source>
        <translation>Kontakten til gjesten: {name}</translation>
    </message>
    <message>
        <source>The institution</source>
        <translation>Verksemda</translation>
    </message>
    <message>
        <source>The mayor may join any visit, and has been told of this one.</source>
        <translation>Ordføraren kan delta på alle besøk og har fått beskjed om dette.</translation>
    </message>
    <message>
        <source>The mayor may join any visit.</source>
        <translation>Ordføraren kan delta på alle besøk.</translation>
    </message>
    <message>
        <source>The mayor takes part in the visit.</source>
        <translation>Ordføraren deltek på besøket.</translation>
    </message>
    <message>
        <source>The visit lasts {time}.</source>
        <translation>Besøket varer {time}.</translation>
    </message>
    <message>
        <source>This paper stays in the house. The guest gets the programme without the plan.</source>
        <translation>Dette papiret blir i huset. Gjesten får programmet utan planen.</translation>
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
        <translation>Innsyn i ei sak går gjennom sekretariatet: {mailbox}.</translation>
    </message>
    <message>
        <source>To the group chairs</source>
        <translation>Til gruppeleiarane</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Tema</translation>
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
        <translation>Å besøkje innbyggjarar heime</translation>
    </message>
    <message>
        <source>Welcome to {institution}. This is what we have agreed.</source>
        <translation>Velkomen til {institution}. Dette har vi avtalt:</translation>
    </message>
    <message>
        <source>What is heard about single persons during the visit is confidential. Each member answers for keeping it so.</source>
        <translation>Det ein høyrer om enkeltpersonar under besøket, er omfatta av teieplikta. Kvar medlem har sjølv ansvaret for å halde henne.</translation>
    </message>
    <message>
        <source>Who answers for what</source>
        <translation>Kven som svarer for kva</translation>
    </message>
    <message>
        <source>Yours sincerely</source>
        <translation>Med venleg helsing</translation>
    </message>
    <message>
        <source>chair of {committee}</source>
        <translation>leiar av {committee}</translation>
    </message>
    <message>
        <source>deputy mayor</source>
        <translation>varaordførar</translation>
    </message>
    <message>
        <source>gives a presentation</source>
        <translation>held innlegg</translation>
    </message>
    <message>
        <source>mayor</source>
        <translation>ordførar</translation>
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
    <name>WeekPaper</name>
    <message numerus="yes">
        <source>%n of them not shown</source>
        <translation>
            <numerusform>%n er ikkje vist</numerusform>
            <numerusform>%n er ikkje vist</numerusform>
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
        <translation>Ingenting ventar denne veka.</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarleg</translation>
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
        <translation>Veke {number}</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Kva som skal gjerast</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>Dette ventar</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kven</translation>
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
    <message>
        <source>Administration</source>
        <translation>Administrasjon</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Avstand</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Gjennomsnitt</translation>
    </message>
    <message>
        <source>Politicians</source>
        <translation>Folkevalde</translation>
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
</context>
<context>
    <name>WorkshopPaper</name>
    <message numerus="yes">
        <source>%n from the administration</source>
        <translation>
            <numerusform>%n frå administrasjonen</numerusform>
            <numerusform>%n frå administrasjonen</numerusform>
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
            <numerusform>%n folkevald</numerusform>
            <numerusform>%n folkevalde</numerusform>
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
        <translation>Avtalar</translation>
    </message>
    <message>
        <source>Answers by hands</source>
        <translation>Svar ved handsopprekking</translation>
    </message>
    <message>
        <source>Bad example</source>
        <translation>Dårleg døme</translation>
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
        <translation>Begge delar</translation>
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
        <translation>Sakene og dei sju pliktene</translation>
    </message>
    <message>
        <source>Compared with {day}</source>
        <translation>Samanlikna med {day}</translation>
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
        <translation>Blir følgd opp</translation>
    </message>
    <message>
        <source>Good example</source>
        <translation>Godt døme</translation>
    </message>
    <message>
        <source>Handout</source>
        <translation>Førebuingsark</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Korleis gjekk det?</translation>
    </message>
    <message>
        <source>Large question cards</source>
        <translation>Store spørsmålskort</translation>
    </message>
    <message>
        <source>Means on the scale from 1 to 5: at the earlier meeting, and now.</source>
        <translation>Gjennomsnitt på skalaen frå 1 til 5: på det tidlegare møtet og no.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Referat</translation>
    </message>
    <message>
        <source>Minutes of a theme meeting</source>
        <translation>Referat frå eit temamøte</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Ikkje i det heile</translation>
    </message>
    <message>
        <source>Not touched</source>
        <translation>Ikkje rørt</translation>
    </message>
    <message>
        <source>Nothing has been written down of this meeting.</source>
        <translation>Det er ikkje skrive ned noko frå møtet.</translation>
    </message>
    <message>
        <source>Nothing was agreed.</source>
        <translation>Ingenting vart avtalt.</translation>
    </message>
    <message>
        <source>Obligation</source>
        <translation>Plikt</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anna</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>Anna</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deltakarar</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stad</translation>
    </message>
    <message>
        <source>Please find attached: {document}, {when}.</source>
        <translation>Vedlagt: {document}, {when}.</translation>
    </message>
    <message>
        <source>Politicians</source>
        <translation>Folkevalde</translation>
    </message>
    <message>
        <source>Proposed as a rule</source>
        <translation>Føreslått som regel</translation>
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
        <translation>Spørsmål til dei folkevalde</translation>
    </message>
    <message>
        <source>Read this before the meeting and note what you want to say. The notes are yours; what is said at the meeting is written down without names.</source>
        <translation>Les dette før møtet, og noter kva du vil seie. Notata er dine eigne; det som blir sagt på møtet, blir skrive ned utan namn.</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarleg</translation>
    </message>
    <message>
        <source>Signs of trouble</source>
        <translation>Teikn på problem</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Utsegn</translation>
    </message>
    <message>
        <source>The answers of both sides as bars; the figures stand below.</source>
        <translation>Svara frå begge partar som søyler; tala står under.</translation>
    </message>
    <message>
        <source>The two codexes</source>
        <translation>Dei to kodeksane</translation>
    </message>
    <message>
        <source>There is no question in the agenda yet.</source>
        <translation>Det er ingen spørsmål på dagsordenen enno.</translation>
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
        <translation>Førebuing til temamøtet</translation>
    </message>
    <message>
        <source>To some degree</source>
        <translation>I nokon grad</translation>
    </message>
    <message>
        <source>Welcome and agenda</source>
        <translation>Velkomst og dagsorden</translation>
    </message>
    <message>
        <source>Went well</source>
        <translation>Gjekk bra</translation>
    </message>
    <message>
        <source>Went wrong</source>
        <translation>Gjekk gale</translation>
    </message>
    <message>
        <source>What else?</source>
        <translation>Kva elles?</translation>
    </message>
    <message>
        <source>What makes you say so?</source>
        <translation>Kva får deg til å seie det?</translation>
    </message>
    <message>
        <source>What showed it</source>
        <translation>Kva viste det?</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Det som vart sagt</translation>
    </message>
    <message>
        <source>Why it came so</source>
        <translation>Kvifor gjekk det slik?</translation>
    </message>
    <message>
        <source>Wrap-up and agreements</source>
        <translation>Oppsummering og avtalar</translation>
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
        <translation>Utval</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>I tide</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Verksemd</translation>
    </message>
    <message>
        <source>Larger tasks with an agreed deadline</source>
        <translation>Større oppgåver med avtalt frist</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Median, working days</source>
        <translation>Median, arbeidsdagar</translation>
    </message>
    <message>
        <source>Nine of ten within, working days</source>
        <translation>Ni av ti innan, arbeidsdagar</translation>
    </message>
    <message>
        <source>No committee</source>
        <translation>Ingen utval</translation>
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
        <translation>Utan liste</translation>
    </message>
    <message>
        <source>Working days from the day after receipt to the day of the answer. Larger tasks with an agreed deadline stand on their own line. Confidential talks are not counted.</source>
        <translation>Arbeidsdagar frå dagen etter mottak til svardagen. Større oppgåver med avtalt frist står på en eiga linje. Fortrulege samtalar er ikkje tekne med.</translation>
    </message>
    <message>
        <source>Yearly account</source>
        <translation>Årsoppgjer</translation>
    </message>
</context>
</TS>
