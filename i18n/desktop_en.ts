<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Accounts</name>
    <message numerus="yes">
        <source>The next try is possible in %n seconds.</source>
        <translation>
            <numerusform>The next try is possible in %n second.</numerusform>
            <numerusform>The next try is possible in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use at least %n letters; several words are easy to remember.</source>
        <translation>
            <numerusform>Use at least %n letter; several words are easy to remember.</numerusform>
            <numerusform>Use at least %n letters; several words are easy to remember.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgendaList</name>
    <message numerus="yes">
        <source>%n decisions overdue</source>
        <translation>
            <numerusform>%n decision overdue</numerusform>
            <numerusform>%n decisions overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meetings ahead</source>
        <translation>
            <numerusform>%n meeting ahead</numerusform>
            <numerusform>%n meetings ahead</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgendaTable</name>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be seen to</source>
        <translation>
            <numerusform>%n to be seen to</numerusform>
            <numerusform>%n to be seen to</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n working days</source>
        <translation>
            <numerusform>In %n working day</numerusform>
            <numerusform>In %n working days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupCards</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is whole. %n entries of the log are newer and would be gone.</source>
        <translation>
            <numerusform>It is whole. %n entry of the log is newer and would be gone.</numerusform>
            <numerusform>It is whole. %n entries of the log are newer and would be gone.</numerusform>
        </translation>
    </message>
</context>
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
    <name>CellPane</name>
    <message numerus="yes">
        <source>Has not got %n dispatches from before</source>
        <translation>
            <numerusform>Has not got %n dispatch from before</numerusform>
            <numerusform>Has not got %n dispatches from before</numerusform>
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
    <name>Chooser</name>
    <message numerus="yes">
        <source>Add %n</source>
        <translation>
            <numerusform>Add %n</numerusform>
            <numerusform>Add %n</numerusform>
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
    <name>Codex</name>
    <message numerus="yes">
        <source>Use at most %n letters, so that it can be read from ten metres.</source>
        <translation>
            <numerusform>Use at most %n letter, so that it can be read from ten metres.</numerusform>
            <numerusform>Use at most %n letters, so that it can be read from ten metres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use at most %n words.</source>
        <translation>
            <numerusform>Use at most %n word.</numerusform>
            <numerusform>Use at most %n words.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodexAsk</name>
    <message numerus="yes">
        <source>Send %n questions to a theme meeting</source>
        <translation>
            <numerusform>Send %n question to a theme meeting</numerusform>
            <numerusform>Send %n questions to a theme meeting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Deliveries</name>
    <message numerus="yes">
        <source>%n dispatches.</source>
        <translation>
            <numerusform>%n dispatch.</numerusform>
            <numerusform>%n dispatches.</numerusform>
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
    <message numerus="yes">
        <source>Got later: %n earlier dispatches</source>
        <translation>
            <numerusform>Got later: %n earlier dispatch</numerusform>
            <numerusform>Got later: %n earlier dispatches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DevelopmentPlot</name>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Diary</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dispatch</name>
    <message numerus="yes">
        <source>%n dispatches got later</source>
        <translation>
            <numerusform>%n dispatch got later</numerusform>
            <numerusform>%n dispatches got later</numerusform>
        </translation>
    </message>
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
    <name>ElectionsPane</name>
    <message numerus="yes">
        <source>Add %n computed up to {year}</source>
        <translation>
            <numerusform>Add %n computed up to {year}</numerusform>
            <numerusform>Add %n computed up to {year}</numerusform>
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
    <name>Head</name>
    <message numerus="yes">
        <source>%n items missing</source>
        <translation>
            <numerusform>%n item missing</numerusform>
            <numerusform>%n items missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HitsCard</name>
    <message numerus="yes">
        <source>%n planned visits are hit</source>
        <translation>
            <numerusform>%n planned visit is hit</numerusform>
            <numerusform>%n planned visits are hit</numerusform>
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
    <name>LightDetail</name>
    <message numerus="yes">
        <source>Empty: %n working days before the meeting</source>
        <translation>
            <numerusform>Empty: %n working day before the meeting</numerusform>
            <numerusform>Empty: %n working days before the meeting</numerusform>
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
    <name>LongWork</name>
    <message numerus="yes">
        <source>About %n seconds left.</source>
        <translation>
            <numerusform>About %n second left.</numerusform>
            <numerusform>About %n seconds left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatrixTab</name>
    <message numerus="yes">
        <source>%n dispatches</source>
        <translation>
            <numerusform>%n dispatch</numerusform>
            <numerusform>%n dispatches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingEntries</name>
    <message numerus="yes">
        <source>%n elucidations are to be back on this meeting</source>
        <translation>
            <numerusform>%n elucidation is to be back on this meeting</numerusform>
            <numerusform>%n elucidations are to be back on this meeting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingQuestions</name>
    <message numerus="yes">
        <source>%n questions sent to the theme meeting</source>
        <translation>
            <numerusform>%n question sent to the theme meeting</numerusform>
            <numerusform>%n questions sent to the theme meeting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemberList</name>
    <message numerus="yes">
        <source>%n dispatches are missing</source>
        <translation>
            <numerusform>%n dispatch is missing</numerusform>
            <numerusform>%n dispatches are missing</numerusform>
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
    <name>NextStep</name>
    <message numerus="yes">
        <source>%n members as they stand now</source>
        <translation>
            <numerusform>%n member as it stands now</numerusform>
            <numerusform>%n members as they stand now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Outgoing</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Overview</name>
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
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for approval</source>
        <translation>
            <numerusform>%n waiting for approval</numerusform>
            <numerusform>%n waiting for approval</numerusform>
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
        <source>Begins in %n days</source>
        <translation>
            <numerusform>Begins in %n day</numerusform>
            <numerusform>Begins in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Limit: %n working days</source>
        <translation>
            <numerusform>Limit: %n working day</numerusform>
            <numerusform>Limit: %n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Show it</numerusform>
            <numerusform>Show all %n</numerusform>
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
    <name>PersonCard</name>
    <message numerus="yes">
        <source>%n attachments must be looked through by hand</source>
        <translation>
            <numerusform>%n attachment must be looked through by hand</numerusform>
            <numerusform>%n attachments must be looked through by hand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries found</source>
        <translation>
            <numerusform>%n entry found</numerusform>
            <numerusform>%n entries found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message numerus="yes">
        <source>%n characters cannot be printed</source>
        <translation>
            <numerusform>%n character cannot be printed</numerusform>
            <numerusform>%n characters cannot be printed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message numerus="yes">
        <source>%n entries removed</source>
        <translation>
            <numerusform>%n entry removed</numerusform>
            <numerusform>%n entries removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>kept %n months</source>
        <translation>
            <numerusform>kept %n month</numerusform>
            <numerusform>kept %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrivacyCards</name>
    <message numerus="yes">
        <source>%n archive packages are written and whole</source>
        <translation>
            <numerusform>%n archive package is written and whole</numerusform>
            <numerusform>%n archive packages are written and whole</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months at most</source>
        <translation>
            <numerusform>%n month at most</numerusform>
            <numerusform>%n months at most</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n entries for good?</source>
        <translation>
            <numerusform>Remove %n entry for good?</numerusform>
            <numerusform>Remove %n entries for good?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProcessingRecord</name>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Protection</name>
    <message numerus="yes">
        <source>%n seconds are left.</source>
        <translation>
            <numerusform>%n second is left.</numerusform>
            <numerusform>%n seconds are left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quarantine</name>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
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
    <name>QuestionsPane</name>
    <message numerus="yes">
        <source>%n questions chosen</source>
        <translation>
            <numerusform>%n question chosen</numerusform>
            <numerusform>%n questions chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegisterTable</name>
    <message numerus="yes">
        <source>%n rules with answers</source>
        <translation>
            <numerusform>%n rule with answers</numerusform>
            <numerusform>%n rules with answers</numerusform>
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
        <source>In %n working days</source>
        <translation>
            <numerusform>In %n working day</numerusform>
            <numerusform>In %n working days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleParts</name>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Show %n</numerusform>
            <numerusform>Show all %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rulebook</name>
    <message numerus="yes">
        <source>The register starts with %n rules</source>
        <translation>
            <numerusform>The register starts with %n rule</numerusform>
            <numerusform>The register starts with %n rules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulebookBatch</name>
    <message numerus="yes">
        <source>%n rules read</source>
        <translation>
            <numerusform>%n rule read</numerusform>
            <numerusform>%n rules read</numerusform>
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
    <name>Server</name>
    <message numerus="yes">
        <source>%n rows copied, and compared</source>
        <translation>
            <numerusform>%n row copied, and compared</numerusform>
            <numerusform>%n rows copied, and compared</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message numerus="yes">
        <source>%n hands</source>
        <translation>
            <numerusform>%n hand</numerusform>
            <numerusform>%n hands</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ahead of the agenda</source>
        <translation>
            <numerusform>%n minute ahead of the agenda</numerusform>
            <numerusform>%n minutes ahead of the agenda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes behind the agenda</source>
        <translation>
            <numerusform>%n minute behind the agenda</numerusform>
            <numerusform>%n minutes behind the agenda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n present</source>
        <translation>
            <numerusform>%n present</numerusform>
            <numerusform>%n present</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartPane</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rules</source>
        <translation>
            <numerusform>%n rule</numerusform>
            <numerusform>%n rules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message numerus="yes">
        <source>%n minutes in all</source>
        <translation>
            <numerusform>%n minute in all</numerusform>
            <numerusform>%n minutes in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakingPane</name>
    <message numerus="yes">
        <source>%n cannot be read</source>
        <translation>
            <numerusform>%n cannot be read</numerusform>
            <numerusform>%n cannot be read</numerusform>
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
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Visit</name>
    <message numerus="yes">
        <source>%n days left: a visit must be possible by {day}</source>
        <translation>
            <numerusform>%n day left: a visit must be possible by {day}</numerusform>
            <numerusform>%n days left: a visit must be possible by {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visits in the last twelve months</source>
        <translation>
            <numerusform>%n visit in the last twelve months</numerusform>
            <numerusform>%n visits in the last twelve months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitBody</name>
    <message numerus="yes">
        <source>%n items missing</source>
        <translation>
            <numerusform>%n item missing</numerusform>
            <numerusform>%n items missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitList</name>
    <message numerus="yes">
        <source>%n visits ahead</source>
        <translation>
            <numerusform>%n visit ahead</numerusform>
            <numerusform>%n visits ahead</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a date</source>
        <translation>
            <numerusform>%n without a date</numerusform>
            <numerusform>%n without a date</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitPaper</name>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visits in the last twelve months</source>
        <translation>
            <numerusform>%n visit in the last twelve months</numerusform>
            <numerusform>%n visits in the last twelve months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitTable</name>
    <message numerus="yes">
        <source>%n days left of the month</source>
        <translation>
            <numerusform>%n day left of the month</numerusform>
            <numerusform>%n days left of the month</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Being planned, %n items missing</source>
        <translation>
            <numerusform>Being planned, %n item missing</numerusform>
            <numerusform>Being planned, %n items missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WayCard</name>
    <message numerus="yes">
        <source>%n working days left</source>
        <translation>
            <numerusform>%n working day left</numerusform>
            <numerusform>%n working days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working days over</source>
        <translation>
            <numerusform>%n working day over</numerusform>
            <numerusform>%n working days over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekPaper</name>
    <message numerus="yes">
        <source>%n of them not shown</source>
        <translation>
            <numerusform>%n of them not shown</numerusform>
            <numerusform>%n of them not shown</numerusform>
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
<context>
    <name>Workshop</name>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier statements</source>
        <translation>
            <numerusform>%n earlier statement</numerusform>
            <numerusform>%n earlier statements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The agenda is %n minutes too long</source>
        <translation>
            <numerusform>The agenda is %n minute too long</numerusform>
            <numerusform>The agenda is %n minutes too long</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkshopPaper</name>
    <message numerus="yes">
        <source>%n from the administration</source>
        <translation>
            <numerusform>%n from the administration</numerusform>
            <numerusform>%n from the administration</numerusform>
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
            <numerusform>%n politician</numerusform>
            <numerusform>%n politicians</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkshopTable</name>
    <message numerus="yes">
        <source>%n obligations touched</source>
        <translation>
            <numerusform>%n obligation touched</numerusform>
            <numerusform>%n obligations touched</numerusform>
        </translation>
    </message>
</context>
</TS>
