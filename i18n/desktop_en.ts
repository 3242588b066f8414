<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Batch</name>
    <message numerus="yes">
        <source>%n lines, nothing changed or missing</source>
        <translation>
            <numerusform>%n line, nothing changed or missing</numerusform>
            <numerusform>%n lines, nothing changed or missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message numerus="yes">
        <source>%n public holidays and days not counted</source>
        <translation>
            <numerusform>%n public holiday or day not counted</numerusform>
            <numerusform>%n public holidays and days not counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working days</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClosingDays</name>
    <message numerus="yes">
        <source>%n closing days</source>
        <translation>
            <numerusform>%n closing day</numerusform>
            <numerusform>%n closing days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message numerus="yes">
        <source>%n members as they stood that day</source>
        <translation>
            <numerusform>%n member as it stood that day</numerusform>
            <numerusform>%n members as they stood that day</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dispatch</name>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DispatchPage</name>
    <message numerus="yes">
        <source>%n dispatches in the ledger</source>
        <translation>
            <numerusform>%n dispatch in the ledger</numerusform>
            <numerusform>%n dispatches in the ledger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Elections</name>
    <message numerus="yes">
        <source>%n elections added</source>
        <translation>
            <numerusform>%n election added</numerusform>
            <numerusform>%n elections added</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileCards</name>
    <message numerus="yes">
        <source>%n lines, nothing changed or missing</source>
        <translation>
            <numerusform>%n line, nothing changed or missing</numerusform>
            <numerusform>%n lines, nothing changed or missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message numerus="yes">
        <source>%n cells cannot be used</source>
        <translation>
            <numerusform>%n cell cannot be used</numerusform>
            <numerusform>%n cells cannot be used</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unchanged</numerusform>
            <numerusform>%n unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n people</source>
        <translation>
            <numerusform>Import %n person</numerusform>
            <numerusform>Import %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Incoming</name>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n could not be read</numerusform>
            <numerusform>%n could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here already</source>
        <translation>
            <numerusform>%n here already</numerusform>
            <numerusform>%n here already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions registered</source>
        <translation>
            <numerusform>%n question registered</numerusform>
            <numerusform>%n questions registered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registered</source>
        <translation>
            <numerusform>%n registered</numerusform>
            <numerusform>%n registered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n seconds left.</source>
        <translation>
            <numerusform>About %n second left.</numerusform>
            <numerusform>About %n seconds left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading %n e-mails</source>
        <translation>
            <numerusform>Reading %n e-mail</numerusform>
            <numerusform>Reading %n e-mails</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InquiryWell</name>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message numerus="yes">
        <source>%n more to remind of</source>
        <translation>
            <numerusform>%n more to remind of</numerusform>
            <numerusform>%n more to remind of</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Due within %n working days</source>
        <translation>
            <numerusform>Due within %n working day</numerusform>
            <numerusform>Due within %n working days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemberList</name>
    <message numerus="yes">
        <source>%n dispatches to all are missing</source>
        <translation>
            <numerusform>%n dispatch to all is missing</numerusform>
            <numerusform>%n dispatches to all are missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MovesCard</name>
    <message numerus="yes">
        <source>%n deadlines would move</source>
        <translation>
            <numerusform>%n deadline would move</numerusform>
            <numerusform>%n deadlines would move</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewTown</name>
    <message numerus="yes">
        <source>%n cells cannot be used, their rows are left out:</source>
        <translation>
            <numerusform>%n cell cannot be used, its row is left out:</numerusform>
            <numerusform>%n cells cannot be used, their rows are left out:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are ready to import</source>
        <translation>
            <numerusform>%n person is ready to import</numerusform>
            <numerusform>%n people are ready to import</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message numerus="yes">
        <source>%n members today</source>
        <translation>
            <numerusform>%n member today</numerusform>
            <numerusform>%n members today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleTable</name>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days over</source>
        <translation>
            <numerusform>%n day over</numerusform>
            <numerusform>%n days over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due today</source>
        <translation>
            <numerusform>%n due today</numerusform>
            <numerusform>%n due today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members of {committee}</source>
        <translation>
            <numerusform>%n member of {committee}</numerusform>
            <numerusform>%n members of {committee}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working days</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working days over</source>
        <translation>
            <numerusform>%n working day over</numerusform>
            <numerusform>%n working days over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n members of the council</source>
        <translation>
            <numerusform>The only member of the council</numerusform>
            <numerusform>All %n members of the council</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionHead</name>
    <message numerus="yes">
        <source>%n items missing</source>
        <translation>
            <numerusform>%n item missing</numerusform>
            <numerusform>%n items missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendingPart</name>
    <message numerus="yes">
        <source>Samspil makes a mail draft to the %n members with the answer as PDF. You open it in Outlook, send it, and confirm here that it was sent.</source>
        <translation>
            <numerusform>Samspil makes a mail draft to the member with the answer as PDF. You open it in Outlook, send it, and confirm here that it was sent.</numerusform>
            <numerusform>Samspil makes a mail draft to the %n members with the answer as PDF. You open it in Outlook, send it, and confirm here that it was sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Workdays</name>
    <message numerus="yes">
        <source>%n working days</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working days after receipt.</source>
        <translation>
            <numerusform>%n working day after receipt.</numerusform>
            <numerusform>%n working days after receipt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working days overdue</source>
        <translation>
            <numerusform>%n working day overdue</numerusform>
            <numerusform>%n working days overdue</numerusform>
        </translation>
    </message>
</context>
</TS>
