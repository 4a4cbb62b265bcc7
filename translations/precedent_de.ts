<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open ledger…</source>
        <translation>Journal ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open another ledger in this window</source>
        <translation>Ein anderes Journal in diesem Fenster öffnen</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Go to the search box</source>
        <translation>Zum Suchfeld gehen</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation>&amp;Filter zurücksetzen</translation>
    </message>
    <message>
        <source>Remove all filters and words, keep the period</source>
        <translation>Alle Filter und Suchwörter entfernen, der Zeitraum bleibt</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Go back to the filter and page before</source>
        <translation>Zum vorherigen Filter und zur vorherigen Seite zurückgehen</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>Undo going back</source>
        <translation>Das Zurückgehen rückgängig machen</translation>
    </message>
    <message>
        <source>&amp;Save view…</source>
        <translation>Ansicht &amp;speichern…</translation>
    </message>
    <message>
        <source>Keep filter and order under a name</source>
        <translation>Filter und Sortierung unter einem Namen behalten</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Write the rows in view to a file</source>
        <translation>Die angezeigten Zeilen in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Export &amp;history…</source>
        <translation>Export&amp;verlauf…</translation>
    </message>
    <message>
        <source>What was exported, whether it still stands, and the same again</source>
        <translation>Was exportiert wurde, ob es noch stimmt, und dasselbe noch einmal</translation>
    </message>
    <message>
        <source>E&amp;vidence package…</source>
        <translation>Be&amp;weispaket…</translation>
    </message>
    <message>
        <source>Pack the rows in view with proofs that outsiders can check</source>
        <translation>Die angezeigten Zeilen mit Nachweisen packen, die Außenstehende prüfen können</translation>
    </message>
    <message>
        <source>&amp;Breakdown…</source>
        <translation>&amp;Aufschlüsselung…</translation>
    </message>
    <message>
        <source>Count and sum the rows in view by group and month</source>
        <translation>Die angezeigten Zeilen nach Gruppe und Monat zählen und summieren</translation>
    </message>
    <message>
        <source>&amp;Print report…</source>
        <translation>Bericht &amp;drucken…</translation>
    </message>
    <message>
        <source>&amp;Report as PDF…</source>
        <translation>Bericht als &amp;PDF…</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>Jetzt &amp;abrufen</translation>
    </message>
    <message>
        <source>Read what is new in Slack</source>
        <translation>Neues aus Slack lesen</translation>
    </message>
    <message>
        <source>&amp;Connect or import…</source>
        <translation>&amp;Verbinden oder importieren…</translation>
    </message>
    <message>
        <source>Read another channel, or a Slack export</source>
        <translation>Einen weiteren Channel oder einen Slack-Export lesen</translation>
    </message>
    <message>
        <source>&amp;Live updates…</source>
        <translation>&amp;Live-Aktualisierung…</translation>
    </message>
    <message>
        <source>Let Slack tell of messages and reactions as they happen</source>
        <translation>Slack Nachrichten und Reaktionen melden lassen, sobald sie entstehen</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>Stop the running job and keep what is done</source>
        <translation>Die laufende Aufgabe stoppen und das Erledigte behalten</translation>
    </message>
    <message>
        <source>&amp;Verify ledger</source>
        <translation>&amp;Journal prüfen</translation>
    </message>
    <message>
        <source>Check that nothing in the ledger was altered</source>
        <translation>Prüfen, ob im Journal etwas verändert wurde</translation>
    </message>
    <message>
        <source>&amp;Audit…</source>
        <translation>A&amp;udit…</translation>
    </message>
    <message>
        <source>Test authority, duties, edits, coverage and completeness, or draw a sample</source>
        <translation>Befugnis, Funktionstrennung, Bearbeitungen, Abdeckung und Vollständigkeit prüfen oder eine Stichprobe ziehen</translation>
    </message>
    <message>
        <source>&amp;Reconcile payouts…</source>
        <translation>Auszahlungen a&amp;bgleichen…</translation>
    </message>
    <message>
        <source>Match a CSV file of payouts to approved decisions</source>
        <translation>Eine CSV-Datei mit Auszahlungen den genehmigten Entscheidungen zuordnen</translation>
    </message>
    <message>
        <source>Priv&amp;acy and storage…</source>
        <translation>Datens&amp;chutz und Speicherung…</translation>
    </message>
    <message>
        <source>What is kept and where; backup, erasure, holds</source>
        <translation>Was wo gespeichert ist; Sicherung, Löschung, Löschsperren</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Reporting zone, first day of the week, the rules of flags and suggestions</source>
        <translation>Berichtszeitzone, erster Wochentag, Regeln für Kennzeichen und Vorschläge</translation>
    </message>
    <message>
        <source>&amp;Window and notices…</source>
        <translation>Fenster und &amp;Benachrichtigungen…</translation>
    </message>
    <message>
        <source>Light or dark, and whether the end of a long job is told</source>
        <translation>Hell oder dunkel, und ob das Ende einer langen Aufgabe gemeldet wird</translation>
    </message>
    <message>
        <source>&amp;Import views…</source>
        <translation>Ansichten i&amp;mportieren…</translation>
    </message>
    <message>
        <source>Take saved views from a file</source>
        <translation>Gespeicherte Ansichten aus einer Datei übernehmen</translation>
    </message>
    <message>
        <source>&amp;Export views…</source>
        <translation>Ansichten e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Write all saved views to a file</source>
        <translation>Alle gespeicherten Ansichten in eine Datei schreiben</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;System</translation>
    </message>
    <message>
        <source>Light or dark as the desktop is</source>
        <translation>Hell oder dunkel wie der Desktop</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Always light</source>
        <translation>Immer hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Always dark</source>
        <translation>Immer dunkel</translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation>&amp;Hilfe zu dieser Seite</translation>
    </message>
    <message>
        <source>What is shown here, and what can be done with it</source>
        <translation>Was hier gezeigt wird und was damit möglich ist</translation>
    </message>
    <message>
        <source>Help &amp;contents</source>
        <translation>Hilfe&amp;inhalt</translation>
    </message>
    <message>
        <source>Every topic of the help, to read or to search</source>
        <translation>Alle Hilfethemen zum Lesen oder Durchsuchen</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkombinationen</translation>
    </message>
    <message>
        <source>All keys of the window</source>
        <translation>Alle Tasten des Fensters</translation>
    </message>
    <message>
        <source>Save &amp;diagnostics…</source>
        <translation>&amp;Diagnosedaten speichern…</translation>
    </message>
    <message>
        <source>&amp;About Precedent</source>
        <translation>&amp;Über Precedent</translation>
    </message>
    <message>
        <source>Version, licence, libraries and what is promised</source>
        <translation>Version, Lizenz, Bibliotheken und was zugesichert wird</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Close Precedent</source>
        <translation>Precedent schließen</translation>
    </message>
    <message>
        <source>Remove &amp;last filter</source>
        <translation>&amp;Letzten Filter entfernen</translation>
    </message>
    <message>
        <source>Remove what was filtered last</source>
        <translation>Entfernen, wonach zuletzt gefiltert wurde</translation>
    </message>
    <message>
        <source>Find a co&amp;mmand…</source>
        <translation>Befe&amp;hl finden…</translation>
    </message>
    <message>
        <source>Commands, pages, saved views and agents by their words</source>
        <translation>Befehle, Seiten, gespeicherte Ansichten und Agenten nach ihren Wörtern</translation>
    </message>
    <message>
        <source>&amp;Pseudonyms</source>
        <translation>&amp;Pseudonyme</translation>
    </message>
    <message>
        <source>Numbers instead of the names of people and customers, when others look on</source>
        <translation>Nummern statt der Namen von Personen und Kunden, wenn andere zusehen</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>Put the keyboard into the next part of the window</source>
        <translation>Die Tastatur in den nächsten Teil des Fensters setzen</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>Vorheri&amp;ger Bereich</translation>
    </message>
    <message>
        <source>Put the keyboard into the part of the window before</source>
        <translation>Die Tastatur in den vorherigen Teil des Fensters setzen</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Größerer Text</translation>
    </message>
    <message>
        <source>All texts of the program a step larger</source>
        <translation>Alle Texte des Programms eine Stufe größer</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Kleinerer Text</translation>
    </message>
    <message>
        <source>All texts of the program a step smaller</source>
        <translation>Alle Texte des Programms eine Stufe kleiner</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>&amp;Normale Textgröße</translation>
    </message>
    <message>
        <source>All texts as large as the desktop&apos;s</source>
        <translation>Alle Texte so groß wie die des Desktops</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>V&amp;ollbild</translation>
    </message>
    <message>
        <source>The window on the whole screen, and back</source>
        <translation>Das Fenster auf dem ganzen Bildschirm, und zurück</translation>
    </message>
    <message>
        <source>Versions, counts and codes for whoever helps you; no messages, names or tokens</source>
        <translation>Versionen, Anzahlen und Codes für die Person, die Ihnen hilft; keine Nachrichten, Namen oder Token</translation>
    </message>
    <message>
        <source>Look at the report on the period, or on the chosen agent or decision, and print it</source>
        <translation>Den Bericht zum Zeitraum oder zum gewählten Agenten oder zur gewählten Entscheidung ansehen und drucken</translation>
    </message>
    <message>
        <source>Write the report on the period, or on the chosen agent or decision, to a file</source>
        <translation>Den Bericht zum Zeitraum oder zum gewählten Agenten oder zur gewählten Entscheidung in eine Datei schreiben</translation>
    </message>
</context>
<context>
    <name>AgentTexts</name>
    <message>
        <source>%1, n %2</source>
        <comment>a value, number of cases</comment>
        <translation>%1, n = %2</translation>
    </message>
    <message>
        <source>median %1</source>
        <comment>of the team</comment>
        <translation>Median %1</translation>
    </message>
    <message>
        <source>too few cases</source>
        <translation>zu wenige Fälle</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from, to</comment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>median %1, middle half %2, %Ln agent(s)</source>
        <comment>of the team</comment>
        <translation>
            <numerusform>Median %1, mittlere Hälfte %2, %Ln Agent</numerusform>
            <numerusform>Median %1, mittlere Hälfte %2, %Ln Agenten</numerusform>
        </translation>
    </message>
    <message>
        <source>fewer than two agents have 5 cases</source>
        <translation>weniger als zwei Agenten haben 5 Fälle</translation>
    </message>
    <message>
        <source>%1: %2. Team: %3.</source>
        <comment>figure, an agent&apos;s value, the team&apos;s</comment>
        <translation>%1: %2. Team: %3.</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>a count of the whole team</comment>
        <translation>von %1</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>figure, an agent&apos;s count, of the team&apos;s count</comment>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>Approval rate</source>
        <translation>Genehmigungsquote</translation>
    </message>
    <message>
        <source>Median time</source>
        <translation>Mediandauer</translation>
    </message>
    <message>
        <source>p90 time</source>
        <translation>p90-Dauer</translation>
    </message>
    <message>
        <source>%1 for all</source>
        <comment>a duration of the whole team&apos;s decisions</comment>
        <translation>%1 für alle</translation>
    </message>
    <message>
        <source>Nine of ten decisions took at most %1, n %2; of the whole team %3, n %4. Needs 5 cases.</source>
        <translation>Neun von zehn Entscheidungen dauerten höchstens %1, n = %2; im ganzen Team %3, n = %4. Erfordert 5 Fälle.</translation>
    </message>
    <message>
        <source>Approved %1 (team %2)</source>
        <translation>Genehmigt %1 (Team %2)</translation>
    </message>
    <message>
        <source>Took %1 (team %2)</source>
        <comment>median time to decision</comment>
        <translation>Dauer %1 (Team %2)</translation>
    </message>
    <message>
        <source>Value approved %1</source>
        <translation>Genehmigter Wert %1</translation>
    </message>
    <message>
        <source>Requests by type</source>
        <translation>Anträge nach Art</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>team median</source>
        <translation>Team-Median</translation>
    </message>
    <message>
        <source>Denial rate against the team</source>
        <translation>Ablehnungsquote im Teamvergleich</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Per 100 tickets</source>
        <comment>requests</comment>
        <translation>Je 100 Tickets</translation>
    </message>
    <message>
        <source>First four weeks</source>
        <comment>requests</comment>
        <translation>Erste vier Wochen</translation>
    </message>
    <message>
        <source>volumes missing</source>
        <comment>of tickets</comment>
        <translation>Mengen fehlen</translation>
    </message>
    <message>
        <source>%1: there are no ticket volumes of this agent for %2.</source>
        <comment>figure, days</comment>
        <translation>%1: Von diesem Agenten gibt es keine Ticketmengen für %2.</translation>
    </message>
</context>
<context>
    <name>ApprovingTexts</name>
    <message>
        <source>over %1 up to %2</source>
        <comment>amounts</comment>
        <translation>über %1 bis %2</translation>
    </message>
    <message>
        <source>up to %1</source>
        <comment>an amount</comment>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>over %1</source>
        <comment>an amount</comment>
        <translation>über %1</translation>
    </message>
    <message>
        <source>without an amount</source>
        <translation>ohne Betrag</translation>
    </message>
    <message>
        <source>without an amount in %1</source>
        <comment>a currency</comment>
        <translation>ohne Betrag in %1</translation>
    </message>
    <message>
        <source>%1 %2, n %3</source>
        <comment>approver, share approved, number of cases</comment>
        <translation>%1 %2, n = %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <comment>between two percentages</comment>
        <translation>
            <numerusform>%Ln Prozentpunkt</numerusform>
            <numerusform>%Ln Prozentpunkte</numerusform>
        </translation>
    </message>
    <message>
        <source>older than %1</source>
        <comment>a duration</comment>
        <translation>älter als %1</translation>
    </message>
    <message numerus="yes">
        <source>up to %Ln hour(s)</source>
        <translation>
            <numerusform>bis %Ln Stunde</numerusform>
            <numerusform>bis %Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %Ln day(s)</source>
        <translation>
            <numerusform>bis %Ln Tag</numerusform>
            <numerusform>bis %Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>Genehmiger</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Approved (95% interval)</source>
        <translation>Genehmigt (95 %)</translation>
    </message>
    <message>
        <source>Median time</source>
        <translation>Mediandauer</translation>
    </message>
    <message>
        <source>p90 time</source>
        <translation>p90-Dauer</translation>
    </message>
    <message>
        <source>Timed</source>
        <translation>Mit Dauer</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>type, amounts</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anträge</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Niedrigste</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Höchste</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Beantragt</translation>
    </message>
    <message>
        <source>Requests per weekday</source>
        <translation>Anträge je Wochentag</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Nicht entschieden</translation>
    </message>
    <message>
        <source>Fast</source>
        <comment>decisions in a few seconds</comment>
        <translation>Schnell</translation>
    </message>
    <message>
        <source>Odd hours</source>
        <comment>decisions</comment>
        <translation>Randzeit</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>requests, a day</comment>
        <translation>%1 am %2</translation>
    </message>
    <message>
        <source>Busiest day</source>
        <comment>of an approver</comment>
        <translation>Stärkster Tag</translation>
    </message>
    <message>
        <source>Requests per day</source>
        <translation>Anträge je Tag</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>most on %1: %2</source>
        <comment>a day, requests</comment>
        <translation>am meisten am %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>the last %Ln day(s)</source>
        <translation>
            <numerusform>der letzte Tag</numerusform>
            <numerusform>die letzten %Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>click a bar to filter</source>
        <translation>Balken anklicken zum Filtern</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message numerus="yes">
        <source>Not evaluated: no authority limit is set. %Ln approval(s) could be held against one.</source>
        <translation>
            <numerusform>Nicht ausgewertet: Es ist kein Entscheidungslimit gesetzt. %Ln Genehmigung könnte an einem gemessen werden.</numerusform>
            <numerusform>Nicht ausgewertet: Es ist kein Entscheidungslimit gesetzt. %Ln Genehmigungen könnten an einem gemessen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln approval(s) above the approver&apos;s limit</source>
        <translation>
            <numerusform>%Ln Genehmigung über dem Limit des Genehmigers</numerusform>
            <numerusform>%Ln Genehmigungen über dem Limit des Genehmigers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln that could be tested.</source>
        <translation>
            <numerusform>von %Ln prüfbaren.</numerusform>
            <numerusform>von %Ln prüfbaren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not: %L1 without a limit in force, %L2 without an amount, %L3 without a known approver, %L4 without a certain date.</source>
        <translation>
            <numerusform>%Ln war nicht prüfbar: %L1 ohne geltendes Limit, %L2 ohne Betrag, %L3 ohne bekannten Genehmiger, %L4 ohne sicheres Datum.</numerusform>
            <numerusform>%Ln waren nicht prüfbar: %L1 ohne geltendes Limit, %L2 ohne Betrag, %L3 ohne bekannten Genehmiger, %L4 ohne sicheres Datum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) by the requester</source>
        <translation>
            <numerusform>%Ln Entscheidung durch den Antragsteller</numerusform>
            <numerusform>%Ln Entscheidungen durch den Antragsteller</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln;</source>
        <comment>decisions</comment>
        <translation>
            <numerusform>von insgesamt %Ln;</numerusform>
            <numerusform>von insgesamt %Ln;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempt(s) that decided nothing.</source>
        <translation>
            <numerusform>%Ln Versuch, der nichts entschied.</numerusform>
            <numerusform>%Ln Versuche, die nichts entschieden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) of people approved each other&apos;s requests.</source>
        <translation>
            <numerusform>%Ln Paar von Personen hat die Anträge des jeweils anderen genehmigt.</numerusform>
            <numerusform>%Ln Paare von Personen haben die Anträge des jeweils anderen genehmigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) changed in Slack after the decision, in what was asked or why it was decided.</source>
        <translation>
            <numerusform>%Ln Vorgang in Slack nach der Entscheidung geändert: was beantragt oder wie die Entscheidung begründet wurde.</numerusform>
            <numerusform>%Ln Vorgänge in Slack nach der Entscheidung geändert: was beantragt oder wie die Entscheidung begründet wurde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) no longer returned by Slack. Their records and texts are kept here.</source>
        <translation>
            <numerusform>%Ln Antrag wird von Slack nicht mehr geliefert. Vorgang und Texte bleiben hier erhalten.</numerusform>
            <numerusform>%Ln Anträge werden von Slack nicht mehr geliefert. Ihre Vorgänge und Texte bleiben hier erhalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>No gap touches the period; the table says how far each channel was read.</source>
        <translation>Keine Lücke berührt den Zeitraum; die Tabelle zeigt, wie weit jeder Channel gelesen wurde.</translation>
    </message>
    <message>
        <source>Each channel was read without a gap between its first and its last covered day.</source>
        <translation>Jeder Channel wurde zwischen seinem ersten und letzten abgedeckten Tag lückenlos gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln gap(s) in the period: requests of that time may be missing from its figures.</source>
        <translation>
            <numerusform>%Ln Lücke im Zeitraum: In seinen Zahlen können Anträge aus dieser Zeit fehlen.</numerusform>
            <numerusform>%Ln Lücken im Zeitraum: In seinen Zahlen können Anträge aus diesen Zeiten fehlen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gap(s): requests of that time may be missing from every figure of a period that touches it.</source>
        <translation>
            <numerusform>%Ln Lücke: In allen Zahlen eines Zeitraums, der sie berührt, können Anträge aus dieser Zeit fehlen.</numerusform>
            <numerusform>%Ln Lücken: In allen Zahlen eines Zeitraums, der sie berührt, können Anträge aus diesen Zeiten fehlen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln channel(s) without any time that was read completely.</source>
        <translation>
            <numerusform>%Ln Channel, von dem keine Zeit vollständig gelesen wurde.</numerusform>
            <numerusform>%Ln Channels, von denen keine Zeit vollständig gelesen wurde.</numerusform>
        </translation>
    </message>
    <message>
        <source>No gap in what was read.</source>
        <translation>Keine Lücke in dem, was gelesen wurde.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln gap(s) in what was read.</source>
        <translation>
            <numerusform>%Ln Lücke in dem, was gelesen wurde.</numerusform>
            <numerusform>%Ln Lücken in dem, was gelesen wurde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) with all six fields</source>
        <translation>
            <numerusform>%Ln Vorgang mit allen sechs Feldern</numerusform>
            <numerusform>%Ln Vorgänge mit allen sechs Feldern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln: agent, type, customer context, decision, reason and both times.</source>
        <translation>
            <numerusform>von insgesamt %Ln: Agent, Art, Kundenkontext, Entscheidung, Begründung und beide Zeiten.</numerusform>
            <numerusform>von insgesamt %Ln: Agent, Art, Kundenkontext, Entscheidung, Begründung und beide Zeiten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) by a person</source>
        <translation>
            <numerusform>%Ln Entscheidung durch eine Person</numerusform>
            <numerusform>%Ln Entscheidungen durch eine Person</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in less than %Ln second(s) after the request</source>
        <translation>
            <numerusform>in weniger als %Ln Sekunde nach dem Antrag,</numerusform>
            <numerusform>in weniger als %Ln Sekunden nach dem Antrag,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln at a known time.</source>
        <translation>
            <numerusform>von %Ln mit bekannter Zeit.</numerusform>
            <numerusform>von %Ln mit bekannter Zeit.</numerusform>
        </translation>
    </message>
    <message>
        <source>at a weekend, on a holiday or outside %1:00 to %2:00</source>
        <translation>am Wochenende, an einem Feiertag oder außerhalb von %1:00 bis %2:00 Uhr,</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) with</source>
        <translation>
            <numerusform>%Ln Kunde mit</numerusform>
            <numerusform>%Ln Kunden mit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %Ln approved concession(s)</source>
        <translation>
            <numerusform>mindestens %Ln genehmigten Zugeständnis</numerusform>
            <numerusform>mindestens %Ln genehmigten Zugeständnissen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %Ln day(s).</source>
        <translation>
            <numerusform>innerhalb von %Ln Tag.</numerusform>
            <numerusform>innerhalb von %Ln Tagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln approval(s) without an amount</source>
        <translation>
            <numerusform>%Ln Genehmigung ohne Betrag</numerusform>
            <numerusform>%Ln Genehmigungen ohne Betrag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln;</source>
        <comment>approvals</comment>
        <translation>
            <numerusform>von insgesamt %Ln;</numerusform>
            <numerusform>von insgesamt %Ln;</numerusform>
        </translation>
    </message>
    <message>
        <source>they stand in no sum.</source>
        <translation>in keiner Summe enthalten.</translation>
    </message>
    <message>
        <source>Authority of approvers</source>
        <translation>Befugnis der Genehmiger</translation>
    </message>
    <message>
        <source>Self-approval</source>
        <translation>Selbstgenehmigung</translation>
    </message>
    <message>
        <source>Mutual approval</source>
        <translation>Gegenseitige Genehmigung</translation>
    </message>
    <message>
        <source>Edited after the decision</source>
        <translation>Nach der Entscheidung bearbeitet</translation>
    </message>
    <message>
        <source>No longer in Slack</source>
        <translation>Nicht mehr in Slack</translation>
    </message>
    <message>
        <source>Coverage of channels</source>
        <translation>Abdeckung der Channels</translation>
    </message>
    <message>
        <source>Gaps in the coverage</source>
        <translation>Lücken in der Abdeckung</translation>
    </message>
    <message>
        <source>Completeness by month</source>
        <translation>Vollständigkeit nach Monat</translation>
    </message>
    <message>
        <source>Completeness by approver</source>
        <translation>Vollständigkeit nach Genehmiger</translation>
    </message>
    <message>
        <source>Decided within seconds</source>
        <translation>In Sekunden entschieden</translation>
    </message>
    <message>
        <source>Decided at odd hours</source>
        <translation>Zu Randzeiten entschieden</translation>
    </message>
    <message>
        <source>Customers approved often</source>
        <translation>Kunden mit vielen Genehmigungen</translation>
    </message>
    <message>
        <source>Approved without an amount</source>
        <translation>Ohne Betrag genehmigt</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Limit of</source>
        <translation>Limit von</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Gewährt</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Feststellung</translation>
    </message>
    <message>
        <source>Person A</source>
        <translation>Person A</translation>
    </message>
    <message>
        <source>Person B</source>
        <translation>Person B</translation>
    </message>
    <message>
        <source>Of A by B</source>
        <translation>Von A durch B</translation>
    </message>
    <message>
        <source>Of B by A</source>
        <translation>Von B durch A</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>First noticed</source>
        <translation>Zuerst bemerkt</translation>
    </message>
    <message>
        <source>Log position</source>
        <translation>Protokollposition</translation>
    </message>
    <message>
        <source>Covered from</source>
        <translation>Abgedeckt von</translation>
    </message>
    <message>
        <source>Covered to</source>
        <translation>Abgedeckt bis</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>Oldest message</source>
        <translation>Älteste Nachricht</translation>
    </message>
    <message>
        <source>Newest message</source>
        <translation>Neueste Nachricht</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>Letzter Abruf</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Vorgänge</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Nicht gelesen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Both times</source>
        <translation>Beide Zeiten</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Within seconds</source>
        <translation>In Sekunden</translation>
    </message>
    <message>
        <source>At odd hours</source>
        <translation>Zu Randzeiten</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Most in the window</source>
        <translation>Meiste im Zeitfenster</translation>
    </message>
    <message>
        <source>Without amount</source>
        <translation>Ohne Betrag</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Stratum</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>All approvers</source>
        <translation>Alle Genehmiger</translation>
    </message>
    <message>
        <source>All agents</source>
        <translation>Alle Agenten</translation>
    </message>
    <message>
        <source>Team %1</source>
        <translation>Team %1</translation>
    </message>
    <message>
        <source>Own limit</source>
        <comment>of a person</comment>
        <translation>Eigenes Limit</translation>
    </message>
</context>
<context>
    <name>CellText</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a name, what tells namesakes apart</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ChartPicture</name>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>The picture was written to %1.</source>
        <translation>Das Bild wurde nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>Vektorgrafiken (*.svg)</translation>
    </message>
</context>
<context>
    <name>CustomerTexts</name>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln Antrag</numerusform>
            <numerusform>%Ln Anträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln approved</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%Ln genehmigt</numerusform>
            <numerusform>%Ln genehmigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln denied</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%Ln abgelehnt</numerusform>
            <numerusform>%Ln abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 · approved: %2</source>
        <comment>counts, sums</comment>
        <translation>%1 · genehmigt: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>flag, number of records</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anträge</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Value approved</source>
        <translation>Genehmigter Wert</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Beantragt</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Antrag</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>Genehmiger</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>agent unknown</source>
        <translation>Agent unbekannt</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>nicht entschieden</translation>
    </message>
    <message>
        <source>approver unknown</source>
        <translation>Genehmiger unbekannt</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>d MMM yyyy</source>
        <comment>first day of a span over several years</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>last day of a span over several years</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d</source>
        <comment>first day of a span within one month</comment>
        <translation>d.</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>last day of a span within one month</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>first day of a span within one year</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>last day of a span within one year</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a span of days</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day of a known year</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>a month, short</comment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Gesamte Zeit</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a day</comment>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a day</comment>
        <translation>ab %1</translation>
    </message>
</context>
<context>
    <name>DecisionParts</name>
    <message>
        <source>reply of %1, %2</source>
        <comment>author, time</comment>
        <translation>Antwort von %1, %2</translation>
    </message>
    <message>
        <source>request, posted by %1, %2</source>
        <comment>author, time</comment>
        <translation>Antrag, gesendet von %1, %2</translation>
    </message>
    <message>
        <source>%1, a version before it was edited</source>
        <translation>%1, eine Fassung vor der Bearbeitung</translation>
    </message>
    <message>
        <source>Read from the message itself (%1)</source>
        <translation>Aus der Nachricht selbst gelesen (%1)</translation>
    </message>
    <message>
        <source>Read from “%1” (%2)</source>
        <comment>words, message</comment>
        <translation>Aus „%1“ gelesen (%2)</translation>
    </message>
    <message>
        <source>Corrected by hand, see below</source>
        <translation>Von Hand korrigiert, siehe unten</translation>
    </message>
    <message>
        <source>%1, written as “%2”</source>
        <comment>type</comment>
        <translation>%1, geschrieben als „%2“</translation>
    </message>
    <message>
        <source>no amount named</source>
        <translation>kein Betrag genannt</translation>
    </message>
    <message>
        <source>%1 asked for, %2 approved</source>
        <comment>amounts</comment>
        <translation>%1 beantragt, %2 genehmigt</translation>
    </message>
    <message>
        <source>asked %1</source>
        <comment>time</comment>
        <translation>beantragt %1</translation>
    </message>
    <message>
        <source>asked %1, decided %2</source>
        <comment>times</comment>
        <translation>beantragt %1, entschieden %2</translation>
    </message>
    <message>
        <source>%1, via %2</source>
        <comment>decision, means</comment>
        <translation>%1, über %2</translation>
    </message>
    <message>
        <source>Reactions: %1</source>
        <translation>Reaktionen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>entries of the log</comment>
        <translation>
            <numerusform>%Ln weiterer</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>Wer beantragt hat</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>Keine Begründung</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Look at</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Konversation</translation>
    </message>
    <message>
        <source>In Slack</source>
        <translation>In Slack</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Thread</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s), oldest first</source>
        <translation>
            <numerusform>%Ln Nachricht, älteste zuerst</numerusform>
            <numerusform>%Ln Nachrichten, älteste zuerst</numerusform>
        </translation>
    </message>
    <message>
        <source>no longer in Slack</source>
        <translation>nicht mehr in Slack</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>bearbeitet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) of the thread are left out, so that this is one page; long ones end with “…”. The ledger has all of them.</source>
        <translation>
            <numerusform>%Ln Nachricht des Threads ist ausgelassen, damit dies eine Seite bleibt; lange enden mit „…“. Das Journal enthält alle.</numerusform>
            <numerusform>%Ln Nachrichten des Threads sind ausgelassen, damit dies eine Seite bleibt; lange enden mit „…“. Das Journal enthält alle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more, in the ledger</source>
        <comment>events</comment>
        <translation>
            <numerusform>%Ln weiteres, im Journal</numerusform>
            <numerusform>%Ln weitere, im Journal</numerusform>
        </translation>
    </message>
    <message>
        <source>Versions and corrections</source>
        <translation>Fassungen und Korrekturen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln version(s) seen; # is the entry of the log</source>
        <translation>
            <numerusform>%Ln Fassung gesehen; # ist der Eintrag im Protokoll</numerusform>
            <numerusform>%Ln Fassungen gesehen; # ist der Eintrag im Protokoll</numerusform>
        </translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Entries in the log</source>
        <translation>Protokolleinträge</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>The log is tamper-evident: each version that was seen is an entry of it, and its root changes when any of them does. An evidence package proves an entry without the program.</source>
        <translation>Das Protokoll macht Manipulationen erkennbar: Jede gesehene Fassung ist ein Eintrag darin, und seine Wurzel ändert sich, sobald sich einer davon ändert. Ein Beweispaket weist einen Eintrag ohne das Programm nach.</translation>
    </message>
</context>
<context>
    <name>DesktopText</name>
    <message>
        <source>Open ledger</source>
        <translation>Journal öffnen</translation>
    </message>
    <message>
        <source>Precedent ledgers (*.precedent);;All files (*)</source>
        <translation>Precedent-Journale (*.precedent);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>gemeinfrei</translation>
    </message>
</context>
<context>
    <name>DropText</name>
    <message>
        <source>Nothing was imported: this is the sample. Leave it with “Connect Slack”, then drop the export again.</source>
        <translation>Es wurde nichts importiert: Dies sind Beispieldaten. Verlassen Sie sie mit „Slack verbinden“, und ziehen Sie den Export dann noch einmal hierher.</translation>
    </message>
    <message>
        <source>“%1”: tick the channels to read. Nothing is imported before you press Import, and importing the same again adds nothing.</source>
        <translation>„%1“: Wählen Sie die zu lesenden Channels aus. Vor dem Klick auf „Importieren“ wird nichts importiert, und ein erneuter Import fügt nichts hinzu.</translation>
    </message>
    <message>
        <source>Nothing was read. Drop one file of this computer at a time.</source>
        <translation>Es wurde nichts gelesen. Ziehen Sie jeweils nur eine Datei dieses Computers hierher.</translation>
    </message>
    <message>
        <source>“%1” is a ledger. Opening it closes the one shown now; neither is changed.</source>
        <translation>„%1“ ist ein Journal. Beim Öffnen wird das jetzt angezeigte geschlossen; keines von beiden wird verändert.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>“%1” is no Slack export, slackdump database or ledger. Nothing was read. A CSV of payouts is read under Tools, Reconcile payouts.</source>
        <translation>„%1“ ist weder ein Slack-Export noch eine slackdump-Datenbank oder ein Journal. Es wurde nichts gelesen. Eine CSV-Datei mit Auszahlungen wird unter „Extras &gt; Auszahlungen abgleichen“ gelesen.</translation>
    </message>
</context>
<context>
    <name>EmptyTexts</name>
    <message>
        <source>No decisions yet</source>
        <translation>Noch keine Entscheidungen</translation>
    </message>
    <message>
        <source>Read a Slack approvals channel, and every request with its decision, reason and times stands here. Nothing is written to Slack.</source>
        <translation>Lesen Sie einen Genehmigungs-Channel aus Slack; dann steht hier jeder Antrag mit Entscheidung, Begründung und Zeiten. In Slack wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>The first decisions appear here as soon as they are read, newest first. You can leave this page; the status bar shows how far it is.</source>
        <translation>Die ersten Entscheidungen erscheinen hier, sobald sie gelesen sind, die neuesten zuerst. Sie können diese Seite verlassen; die Statusleiste zeigt den Fortschritt.</translation>
    </message>
    <message>
        <source>No decisions in this period</source>
        <translation>Keine Entscheidungen in diesem Zeitraum</translation>
    </message>
    <message>
        <source>The ledger has decisions at other times.</source>
        <translation>Das Journal enthält Entscheidungen aus anderen Zeiten.</translation>
    </message>
    <message>
        <source>Show all time</source>
        <translation>Gesamte Zeit anzeigen</translation>
    </message>
    <message>
        <source>No decisions for this filter</source>
        <translation>Keine Entscheidungen zu diesem Filter</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message>
        <source>These flags are not evaluated</source>
        <translation>Diese Kennzeichen werden nicht ausgewertet</translation>
    </message>
    <message>
        <source>Limits are set on the Policy page, rules in the preferences.</source>
        <translation>Limits werden auf der Seite „Richtlinie“ gesetzt, Regeln in den Einstellungen.</translation>
    </message>
    <message>
        <source>This cannot be shown</source>
        <translation>Das kann nicht angezeigt werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in all time</source>
        <comment>decisions</comment>
        <translation>
            <numerusform>%Ln in der gesamten Zeit</numerusform>
            <numerusform>%Ln in der gesamten Zeit</numerusform>
        </translation>
    </message>
    <message>
        <source>Search for %1 instead</source>
        <comment>a condition in words</comment>
        <translation>Stattdessen nach „%1“ suchen</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Noch nicht abgerufen</translation>
    </message>
    <message>
        <source>Synced until %1.</source>
        <comment>a day</comment>
        <translation>Abgerufen bis %1.</translation>
    </message>
    <message>
        <source>Names are hidden: search by pseudonym, such as “Agent 3”.</source>
        <translation>Namen sind verborgen: Suchen Sie nach dem Pseudonym, etwa „Agent 3“.</translation>
    </message>
</context>
<context>
    <name>ExportRun</name>
    <message>
        <source>Exporting</source>
        <translation>Export läuft</translation>
    </message>
    <message>
        <source>A workbook says when it was made, so its bytes are not those of the first one.</source>
        <translation>Eine Arbeitsmappe enthält, wann sie erstellt wurde; deshalb sind ihre Bytes nicht die der ersten.</translation>
    </message>
    <message>
        <source>The bytes are those of the first export.</source>
        <translation>Die Bytes sind die des ersten Exports.</translation>
    </message>
    <message>
        <source>The bytes are other ones than those of the first export: the data changed since.</source>
        <translation>Die Bytes sind andere als die des ersten Exports: Die Daten haben sich seither geändert.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Exporting decisions</source>
        <translation>Entscheidungen werden exportiert</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1%2</source>
        <comment>a number and the percent sign, with a no-break space between where it is usual</comment>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <comment>day, time, time zone</comment>
        <translation>%1, %2 %3</translation>
    </message>
</context>
<context>
    <name>GuiOptions</name>
    <message>
        <source>the ledger to open</source>
        <translation>das zu öffnende Journal</translation>
    </message>
    <message>
        <source>open the sample workspace, without network, in a throw-away ledger</source>
        <translation>die Beispieldaten öffnen, ohne Netzwerk, in einem Wegwerf-Journal</translation>
    </message>
    <message>
        <source>a window of its own, also when Precedent is open already</source>
        <translation>ein eigenes Fenster, auch wenn Precedent schon geöffnet ist</translation>
    </message>
    <message>
        <source>the page to show</source>
        <translation>die anzuzeigende Seite</translation>
    </message>
    <message>
        <source>the filter to start with</source>
        <translation>der Filter zu Beginn</translation>
    </message>
    <message>
        <source>light or dark</source>
        <translation>light (hell) oder dark (dunkel)</translation>
    </message>
    <message>
        <source>the window&apos;s size, for example 1440x900</source>
        <translation>die Fenstergröße, zum Beispiel 1440x900</translation>
    </message>
    <message>
        <source>language and formats, for example de_DE</source>
        <translation>Sprache und Formate, zum Beispiel de_DE</translation>
    </message>
    <message>
        <source>draw the window to a PNG file as soon as it shows data, and end</source>
        <translation>das Fenster als PNG-Datei zeichnen, sobald es Daten zeigt, und beenden</translation>
    </message>
    <message>
        <source>write a PDF report without a window; precedentctl report --help names its options</source>
        <translation>einen PDF-Bericht ohne Fenster schreiben; precedentctl report --help nennt die Optionen</translation>
    </message>
    <message>
        <source>this text</source>
        <translation>dieser Text</translation>
    </message>
    <message>
        <source>the version</source>
        <translation>die Version</translation>
    </message>
    <message>
        <source>Only one ledger can be opened.</source>
        <translation>Es kann nur ein Journal geöffnet werden.</translation>
    </message>
    <message>
        <source>--sample makes its own ledger and takes no other.</source>
        <translation>--sample legt ein eigenes Journal an und nimmt kein anderes.</translation>
    </message>
    <message>
        <source>Turns a Slack approvals channel into an audit trail.</source>
        <translation>Macht aus einem Genehmigungs-Channel in Slack einen Prüfpfad.</translation>
    </message>
</context>
<context>
    <name>Joined</name>
    <message>
        <source>%1 %2</source>
        <comment>two sentences, one after the other; without a space where the language has none</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two parts of an enumeration, with the language&apos;s own comma</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Record</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Beantragt</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Agent id</source>
        <translation>Agent-ID</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Type as written</source>
        <translation>Art wie geschrieben</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Approver id</source>
        <translation>Genehmiger-ID</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>Genehmiger</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Customer context</source>
        <translation>Kundenkontext</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Konversation</translation>
    </message>
    <message>
        <source>Slack link</source>
        <translation>Slack-Link</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Request date</source>
        <translation>Antragsdatum</translation>
    </message>
    <message>
        <source>Decided through</source>
        <translation>Entschieden über</translation>
    </message>
    <message>
        <source>Decision time from</source>
        <translation>Entscheidungszeit aus</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Vollständigkeit</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Kennzeichen</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Edited after decision</source>
        <translation>Nach Entscheidung bearbeitet</translation>
    </message>
    <message>
        <source>No longer returned by Slack</source>
        <translation>Von Slack nicht mehr geliefert</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Zuerst gesehen</translation>
    </message>
    <message>
        <source>Corrected fields</source>
        <translation>Korrigierte Felder</translation>
    </message>
    <message>
        <source>Approved amount</source>
        <translation>Genehmigter Betrag</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>Other than money</source>
        <translation>Anderes als Geld</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Decided not before</source>
        <translation>Entschieden nicht vor</translation>
    </message>
    <message>
        <source>Decided not after</source>
        <translation>Entschieden nicht nach</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Letzte Woche</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Dieses Quartal</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Letztes Quartal</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Letzte 90 Tage</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>Letzte 365 Tage</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Montag</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Dienstag</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Mittwoch</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Donnerstag</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>an amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>a reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>a customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>a conversation</source>
        <translation>Konversation</translation>
    </message>
    <message>
        <source>replies</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>edits</source>
        <translation>Bearbeitungen</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>a tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>entschieden</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>korrigiert</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>durchgesehen</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Erstattung</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Gutschrift</translation>
    </message>
    <message>
        <source>Comp</source>
        <translation>Gratisleistung</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>Ausnahme</translation>
    </message>
    <message>
        <source>Off-policy reply</source>
        <translation>Abweichende Antwort</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Ambiguous</source>
        <translation>Mehrdeutig</translation>
    </message>
    <message>
        <source>Deleted in Slack</source>
        <translation>In Slack gelöscht</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <source>Fast decision</source>
        <translation>Schnell entschieden</translation>
    </message>
    <message>
        <source>Near limit</source>
        <translation>Nahe am Limit</translation>
    </message>
    <message>
        <source>No reason</source>
        <translation>Ohne Begründung</translation>
    </message>
    <message>
        <source>Odd hours</source>
        <translation>Randzeit</translation>
    </message>
    <message>
        <source>Above usual amount</source>
        <translation>Ungewöhnlich hoch</translation>
    </message>
    <message>
        <source>Over limit</source>
        <translation>Über dem Limit</translation>
    </message>
    <message>
        <source>Asked again</source>
        <translation>Erneut beantragt</translation>
    </message>
    <message>
        <source>Repeat customer</source>
        <translation>Mehrfachkunde</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Revidiert</translation>
    </message>
    <message>
        <source>Tried to self-approve</source>
        <translation>Selbstgenehmigung versucht</translation>
    </message>
    <message>
        <source>Self-approved</source>
        <translation>Selbst genehmigt</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Gestückelt</translation>
    </message>
    <message>
        <source>Pending too long</source>
        <translation>Zu lange offen</translation>
    </message>
    <message>
        <source>Might be a request</source>
        <translation>Vielleicht ein Antrag</translation>
    </message>
    <message>
        <source>Unknown format</source>
        <translation>Unbekanntes Format</translation>
    </message>
    <message>
        <source>Decision without a request</source>
        <translation>Entscheidung ohne Antrag</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Unlesbar</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Nicht entschieden</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>Schaltfläche</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Thread</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>Reaktion</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeitung</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>Slack</translation>
    </message>
    <message>
        <source>Slack export</source>
        <translation>Slack-Export</translation>
    </message>
    <message>
        <source>Slackdump</source>
        <translation>Slackdump</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Kennzeichen</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>%1:00</source>
        <comment>an hour of the day</comment>
        <translation>%1:00</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>words that are searched for</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>lower</source>
        <comment>how a label stands within a sentence: lower, or as-is</comment>
        <translation>as-is</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not %1</source>
        <comment>a condition that excludes</comment>
        <translation>nicht %1</translation>
    </message>
    <message>
        <source>All decisions</source>
        <translation>Alle Entscheidungen</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>new or changed since my last visit</source>
        <translation>neu oder geändert seit meinem letzten Besuch</translation>
    </message>
    <message>
        <source>Time to decision</source>
        <translation>Zeit bis zur Entscheidung</translation>
    </message>
    <message>
        <source>Contains</source>
        <translation>Enthält</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Appearance</source>
        <translation>E&amp;rscheinungsbild</translation>
    </message>
    <message>
        <source>&amp;Off</source>
        <comment>automatic sync</comment>
        <translation>&amp;Aus</translation>
    </message>
    <message>
        <source>Every &amp;hour</source>
        <translation>Jede &amp;Stunde</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln minute(s)</source>
        <translation>
            <numerusform>Jede %Ln Minute</numerusform>
            <numerusform>Alle %Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Automatic sync</source>
        <translation>A&amp;utomatischer Abruf</translation>
    </message>
    <message>
        <source>Automatic sync</source>
        <translation>Automatischer Abruf</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>E&amp;xtras</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Decisions</source>
        <translation>&amp;Entscheidungen</translation>
    </message>
    <message>
        <source>&amp;Sync</source>
        <translation>Ab&amp;ruf</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Textgröße</translation>
    </message>
</context>
<context>
    <name>MovedText</name>
    <message>
        <source>%1 goes on under its new id.</source>
        <translation>%1 wird unter der neuen ID fortgeführt.</translation>
    </message>
    <message>
        <source>The former %1 is no longer followed; its records stay.</source>
        <translation>Der bisherige Channel %1 wird nicht mehr verfolgt; seine Vorgänge bleiben erhalten.</translation>
    </message>
    <message>
        <source>Slack shows %1 under another id, with the same newest messages. Is it the channel that you followed?</source>
        <translation>Slack zeigt %1 unter einer anderen ID, mit denselben neuesten Nachrichten. Ist es der Channel, den Sie verfolgt haben?</translation>
    </message>
    <message>
        <source>Same channel</source>
        <translation>Derselbe Channel</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Ein anderer</translation>
    </message>
</context>
<context>
    <name>OverviewCharts</name>
    <message>
        <source>Exceptions by type per day</source>
        <translation>Ausnahmen nach Art je Tag</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Exceptions by type per week</source>
        <translation>Ausnahmen nach Art je Woche</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Exceptions by type per month</source>
        <translation>Ausnahmen nach Art und Monat</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>week of %1</source>
        <comment>its first day</comment>
        <translation>Woche ab %1</translation>
    </message>
    <message>
        <source>When requests arrive</source>
        <translation>Wann Anträge eintreffen</translation>
    </message>
</context>
<context>
    <name>PolicyTexts</name>
    <message>
        <source>over %1</source>
        <comment>an amount</comment>
        <translation>über %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <comment>an amount</comment>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>over %1 up to %2</source>
        <comment>amounts</comment>
        <translation>über %1 bis %2</translation>
    </message>
    <message>
        <source>%1, n %2</source>
        <comment>a figure, number of cases</comment>
        <translation>%1, n = %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>requests</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>count of all, share</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Recorded requests above the threshold and within today&apos;s limit.</source>
        <translation>Erfasste Anträge über der Schwelle und innerhalb des heutigen Limits.</translation>
    </message>
    <message>
        <source>Requests above today&apos;s limit and up to the threshold, of all with an amount in this currency.</source>
        <translation>Anträge über dem heutigen Limit und bis zur Schwelle, von allen mit einem Betrag in dieser Währung.</translation>
    </message>
    <message>
        <source>No request has an amount</source>
        <translation>Kein Antrag hat einen Betrag</translation>
    </message>
    <message>
        <source>Requests by amount in %1</source>
        <comment>a currency</comment>
        <translation>Anträge nach Betrag in %1</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Nicht entschieden</translation>
    </message>
    <message>
        <source>As today: agents decide up to %1</source>
        <comment>an amount</comment>
        <translation>Wie heute: Agenten entscheiden bis %1</translation>
    </message>
    <message>
        <source>If agents could decide up to %1</source>
        <comment>an amount</comment>
        <translation>Wenn Agenten bis %1 entscheiden dürften</translation>
    </message>
    <message>
        <source>If agents could decide only up to %1</source>
        <comment>an amount</comment>
        <translation>Wenn Agenten nur bis %1 entscheiden dürften</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>count, sum</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Waiting that came with them</source>
        <translation>Damit verbundene Wartezeit</translation>
    </message>
    <message>
        <source>Waiting removed</source>
        <translation>Entfallende Wartezeit</translation>
    </message>
    <message>
        <source>Time from request to decision, added up over the decisions with both times.</source>
        <translation>Zeit vom Antrag bis zur Entscheidung, summiert über die Entscheidungen mit beiden Zeiten.</translation>
    </message>
    <message>
        <source>Had been approved</source>
        <translation>Wurden genehmigt</translation>
    </message>
    <message>
        <source>With the value that was granted.</source>
        <translation>Mit dem gewährten Wert.</translation>
    </message>
    <message>
        <source>Had been denied</source>
        <translation>Wurden abgelehnt</translation>
    </message>
    <message>
        <source>The value at risk: what was asked for and denied.</source>
        <translation>Der Wert im Risiko: was beantragt und abgelehnt wurde.</translation>
    </message>
    <message>
        <source>Same decision as today</source>
        <translation>Gleiche Entscheidung wie heute</translation>
    </message>
    <message>
        <source>Share approved of those decided, with Wilson&apos;s 95% interval; from 5 decisions on.</source>
        <translation>Anteil der genehmigten an den entschiedenen, mit 95-%-Intervall nach Wilson; ab 5 Entscheidungen.</translation>
    </message>
    <message>
        <source>Pending, withdrawn or expired.</source>
        <translation>Offen, zurückgezogen oder abgelaufen.</translation>
    </message>
    <message>
        <source>All other requests with an amount in this currency.</source>
        <translation>Alle anderen Anträge mit einem Betrag in dieser Währung.</translation>
    </message>
    <message>
        <source>Without an amount</source>
        <translation>Ohne Betrag</translation>
    </message>
    <message>
        <source>Not compared: there is no amount to hold against a limit.</source>
        <translation>Nicht verglichen: Es gibt keinen Betrag, der sich an einem Limit messen ließe.</translation>
    </message>
    <message>
        <source>In other currencies</source>
        <translation>In anderen Währungen</translation>
    </message>
    <message>
        <source>Not compared: choose the currency to see them.</source>
        <translation>Nicht verglichen: Wählen Sie die Währung, um sie zu sehen.</translation>
    </message>
    <message>
        <source>%1 (%2–%3)</source>
        <comment>a share, from, to</comment>
        <translation>%1 (%2–%3)</translation>
    </message>
    <message>
        <source>Up to %1, nine of ten requests are approved, even at the lower end of the 95% interval.</source>
        <comment>an amount</comment>
        <translation>Bis %1 werden neun von zehn Anträgen genehmigt, selbst am unteren Ende des 95-%-Intervalls.</translation>
    </message>
    <message>
        <source>Nowhere are nine of ten requests approved at the lower end of the 95% interval.</source>
        <translation>Nirgends werden am unteren Ende des 95-%-Intervalls neun von zehn Anträgen genehmigt.</translation>
    </message>
    <message>
        <source>Needing approval again</source>
        <translation>Wieder genehmigungspflichtig</translation>
    </message>
    <message>
        <source>No longer needing approval</source>
        <translation>Nicht mehr genehmigungspflichtig</translation>
    </message>
    <message>
        <source>As today</source>
        <translation>Wie heute</translation>
    </message>
    <message>
        <source>No request has an amount.</source>
        <translation>Kein Antrag hat einen Betrag.</translation>
    </message>
    <message>
        <source>Of the requests over %1 up to %2, nine of ten are approved, even at the lower end of the 95% interval.</source>
        <comment>amounts</comment>
        <translation>Von den Anträgen über %1 bis %2 werden neun von zehn genehmigt, selbst am unteren Ende des 95-%-Intervalls.</translation>
    </message>
    <message>
        <source>Recorded requests only: what nobody asked for is not known.</source>
        <translation>Nur erfasste Anträge: Was niemand beantragt hat, ist nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Open a web address</source>
        <translation>Webadresse öffnen</translation>
    </message>
    <message>
        <source>This address is not Slack&apos;s:</source>
        <translation>Diese Adresse gehört nicht zu Slack:</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>No browser opened this address. Copy it and open it yourself:</source>
        <translation>Kein Browser hat diese Adresse geöffnet. Kopieren Sie sie und öffnen Sie sie selbst:</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
</context>
<context>
    <name>Reconcile</name>
    <message>
        <source>Matched</source>
        <translation>Zugeordnet</translation>
    </message>
    <message>
        <source>Amount differs</source>
        <translation>Betrag weicht ab</translation>
    </message>
    <message>
        <source>Paid without approval</source>
        <translation>Ohne Genehmigung gezahlt</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Ausgesondert</translation>
    </message>
    <message>
        <source>Approved, not paid</source>
        <translation>Genehmigt, nicht gezahlt</translation>
    </message>
    <message>
        <source>Not yet due</source>
        <translation>Noch nicht fällig</translation>
    </message>
    <message>
        <source>Before the file begins</source>
        <translation>Vor Beginn der Datei</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Konversation</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>Tag/Monat/Jahr</translation>
    </message>
    <message>
        <source>month/day/year</source>
        <translation>Monat/Tag/Jahr</translation>
    </message>
    <message>
        <source>year/month/day</source>
        <translation>Jahr/Monat/Tag</translation>
    </message>
    <message>
        <source>as written</source>
        <translation>wie geschrieben</translation>
    </message>
    <message>
        <source>decimal point</source>
        <translation>Dezimalpunkt</translation>
    </message>
    <message>
        <source>decimal comma</source>
        <translation>Dezimalkomma</translation>
    </message>
    <message>
        <source>decimal mark not known</source>
        <translation>Dezimalzeichen unbekannt</translation>
    </message>
    <message>
        <source>amounts above zero are payouts</source>
        <translation>Beträge über null sind Auszahlungen</translation>
    </message>
    <message>
        <source>amounts below zero are payouts</source>
        <translation>Beträge unter null sind Auszahlungen</translation>
    </message>
    <message>
        <source>all amounts are payouts</source>
        <translation>alle Beträge sind Auszahlungen</translation>
    </message>
    <message>
        <source>not known which amounts are payouts</source>
        <translation>unbekannt, welche Beträge Auszahlungen sind</translation>
    </message>
    <message>
        <source>tab</source>
        <comment>separator</comment>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>separated by %1</source>
        <translation>getrennt durch %1</translation>
    </message>
    <message>
        <source>dates %1</source>
        <comment>order of day, month, year</comment>
        <translation>Datumsangaben %1</translation>
    </message>
    <message>
        <source>%1 where no currency is said</source>
        <translation>%1, wo keine Währung angegeben ist</translation>
    </message>
    <message>
        <source>The amount is no figure.</source>
        <translation>Der Betrag ist keine Zahl.</translation>
    </message>
    <message>
        <source>The amount could have thousands or decimals.</source>
        <translation>Der Betrag könnte Tausender- oder Dezimalstellen enthalten.</translation>
    </message>
    <message>
        <source>The amount does not fit the decimal mark.</source>
        <translation>Der Betrag passt nicht zum Dezimalzeichen.</translation>
    </message>
    <message>
        <source>The amount has more decimals than its currency.</source>
        <translation>Der Betrag hat mehr Dezimalstellen als seine Währung.</translation>
    </message>
    <message>
        <source>The amount is larger than any payout.</source>
        <translation>Der Betrag ist größer als jede Auszahlung.</translation>
    </message>
    <message>
        <source>The row says no currency.</source>
        <translation>Die Zeile nennt keine Währung.</translation>
    </message>
    <message>
        <source>The currency is not known.</source>
        <translation>Die Währung ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Several currencies use this sign.</source>
        <translation>Mehrere Währungen verwenden dieses Zeichen.</translation>
    </message>
    <message>
        <source>The amount&apos;s sign and the currency do not go together.</source>
        <translation>Das Währungszeichen am Betrag und die Währung passen nicht zusammen.</translation>
    </message>
    <message>
        <source>The row has no amount.</source>
        <translation>Die Zeile hat keinen Betrag.</translation>
    </message>
    <message>
        <source>The row has no date.</source>
        <translation>Die Zeile hat kein Datum.</translation>
    </message>
    <message>
        <source>The date cannot be read, or there is no such day.</source>
        <translation>Das Datum ist nicht lesbar, oder den Tag gibt es nicht.</translation>
    </message>
    <message>
        <source>The row has more cells than there are headings.</source>
        <translation>Die Zeile hat mehr Zellen, als es Überschriften gibt.</translation>
    </message>
    <message>
        <source>Text follows a closing quotation mark.</source>
        <translation>Nach einem schließenden Anführungszeichen folgt Text.</translation>
    </message>
    <message>
        <source>A line above the headings.</source>
        <translation>Eine Zeile über den Überschriften.</translation>
    </message>
    <message>
        <source>A row of totals; it is not counted again.</source>
        <translation>Eine Summenzeile; sie wird nicht noch einmal gezählt.</translation>
    </message>
    <message>
        <source>Money that goes the other way, no payout.</source>
        <translation>Geld in die andere Richtung, keine Auszahlung.</translation>
    </message>
    <message>
        <source>The amount is zero.</source>
        <translation>Der Betrag ist null.</translation>
    </message>
    <message>
        <source>names the decision</source>
        <translation>nennt die Entscheidung</translation>
    </message>
    <message>
        <source>same conversation</source>
        <translation>dieselbe Konversation</translation>
    </message>
    <message>
        <source>same customer</source>
        <translation>derselbe Kunde</translation>
    </message>
    <message>
        <source>very likely the same customer</source>
        <translation>sehr wahrscheinlich derselbe Kunde</translation>
    </message>
    <message>
        <source>Another payout has paid this approval of %1: %2.</source>
        <translation>Diese Genehmigung vom %1 wurde mit einer anderen Auszahlung bezahlt: %2.</translation>
    </message>
    <message>
        <source>%1 since %2, not approved: %3.</source>
        <comment>decision, date, what</comment>
        <translation>%1 seit %2, nicht genehmigt: %3.</translation>
    </message>
    <message>
        <source>Denied on %1: %2.</source>
        <translation>Am %1 abgelehnt: %2.</translation>
    </message>
    <message>
        <source>Approved on %1 without an amount: %2.</source>
        <translation>Am %1 ohne Betrag genehmigt: %2.</translation>
    </message>
    <message>
        <source>Approved on %1 in another currency: %2.</source>
        <translation>Am %1 in einer anderen Währung genehmigt: %2.</translation>
    </message>
    <message>
        <source>Approved on %1, too far from the payout&apos;s day: %2.</source>
        <translation>Am %1 genehmigt, zu weit vom Tag der Auszahlung entfernt: %2.</translation>
    </message>
    <message>
        <source>Approved on %1 with another amount: %2.</source>
        <translation>Am %1 mit einem anderen Betrag genehmigt: %2.</translation>
    </message>
    <message>
        <source>Approved on %1, but left out by the filter: %2.</source>
        <translation>Am %1 genehmigt, aber durch den Filter ausgeschlossen: %2.</translation>
    </message>
    <message>
        <source>Nothing names it, but amount and days fit the approval of %1: %2.</source>
        <translation>Ohne ausdrücklichen Bezug, aber Betrag und Tage passen zur Genehmigung vom %1: %2.</translation>
    </message>
    <message>
        <source>Paid %1 too much: %2.</source>
        <comment>amount, tie</comment>
        <translation>%1 zu viel gezahlt: %2.</translation>
    </message>
    <message>
        <source>Paid %1 too little: %2.</source>
        <comment>amount, tie</comment>
        <translation>%1 zu wenig gezahlt: %2.</translation>
    </message>
    <message>
        <source>One of several payouts that add up to the approval: %1.</source>
        <translation>Eine von mehreren Auszahlungen, die zusammen die Genehmigung ergeben: %1.</translation>
    </message>
    <message>
        <source>One payout for several approvals: %1.</source>
        <translation>Eine Auszahlung für mehrere Genehmigungen: %1.</translation>
    </message>
    <message>
        <source>Same amount, %1.</source>
        <translation>Gleicher Betrag, %1.</translation>
    </message>
    <message>
        <source>No decision is known for it.</source>
        <translation>Dazu ist keine Entscheidung bekannt.</translation>
    </message>
    <message>
        <source>No payout fits it, and its time is over.</source>
        <translation>Keine Auszahlung passt dazu, und die Frist ist vorbei.</translation>
    </message>
    <message>
        <source>May still be paid after the file&apos;s last day.</source>
        <translation>Kann nach dem letzten Tag der Datei noch gezahlt werden.</translation>
    </message>
    <message>
        <source>May have been paid before the file&apos;s first day.</source>
        <translation>Kann vor dem ersten Tag der Datei gezahlt worden sein.</translation>
    </message>
    <message>
        <source>Approved, of types that are not paid out: %1 · %2</source>
        <comment>count, sums</comment>
        <translation>Genehmigt, von Arten, die nicht ausgezahlt werden: %1 · %2</translation>
    </message>
</context>
<context>
    <name>ReconcileWork</name>
    <message>
        <source>The result was written to %1.</source>
        <comment>file</comment>
        <translation>Das Ergebnis wurde in %1 geschrieben.</translation>
    </message>
</context>
<context>
    <name>ReportOptions</name>
    <message>
        <source>A report is of one agent, one period or one record.</source>
        <translation>Ein Bericht betrifft einen Agenten, einen Zeitraum oder einen Vorgang.</translation>
    </message>
</context>
<context>
    <name>ReportRun</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Choose a decision or an agent first</source>
        <translation>Wählen Sie zuerst eine Entscheidung oder einen Agenten</translation>
    </message>
    <message>
        <source>Making a report</source>
        <translation>Bericht wird erstellt</translation>
    </message>
    <message>
        <source>Print: %1</source>
        <comment>a report</comment>
        <translation>Drucken: %1</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>Report of %Ln page(s) written to %1</source>
        <comment>file</comment>
        <translation>
            <numerusform>Bericht mit %Ln Seite in %1 geschrieben</numerusform>
            <numerusform>Bericht mit %Ln Seiten in %1 geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Report on this decision as PDF</source>
        <translation>Bericht zu dieser Entscheidung als PDF</translation>
    </message>
    <message>
        <source>Report on this agent as PDF</source>
        <translation>Bericht zu diesem Agenten als PDF</translation>
    </message>
    <message>
        <source>Report on this period as PDF</source>
        <translation>Bericht zu diesem Zeitraum als PDF</translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message numerus="yes">
        <source>%Ln record(s) on legal hold stay as they are.</source>
        <translation>
            <numerusform>%Ln Vorgang mit Löschsperre bleibt, wie er ist.</numerusform>
            <numerusform>%Ln Vorgänge mit Löschsperre bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>For ever; nothing is erased by age.</source>
        <translation>Unbegrenzt; nichts wird nach Alter gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>For %Ln month(s); each sync erases what is older.</source>
        <translation>
            <numerusform>%Ln Monat; jeder Abruf löscht, was älter ist.</numerusform>
            <numerusform>%Ln Monate; jeder Abruf löscht, was älter ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %Ln month(s); what is older is erased when you say so.</source>
        <translation>
            <numerusform>%Ln Monat; was älter ist, wird auf Ihre Anweisung gelöscht.</numerusform>
            <numerusform>%Ln Monate; was älter ist, wird auf Ihre Anweisung gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) from before %1 are due.</source>
        <translation>
            <numerusform>%Ln Vorgang aus der Zeit vor dem %1 ist fällig.</numerusform>
            <numerusform>%Ln Vorgänge aus der Zeit vor dem %1 sind fällig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) from before %1 keep only their skeleton now, by the retention rule.</source>
        <translation>
            <numerusform>%Ln Vorgang aus der Zeit vor dem %1 behält nach der Aufbewahrungsregel jetzt nur noch sein Gerüst.</numerusform>
            <numerusform>%Ln Vorgänge aus der Zeit vor dem %1 behalten nach der Aufbewahrungsregel jetzt nur noch ihr Gerüst.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compacting the file afterwards takes up to %1 beside it and %2 for temporary files while it runs.</source>
        <translation>Das anschließende Verdichten der Datei braucht, solange es läuft, bis zu %1 daneben und %2 für temporäre Dateien.</translation>
    </message>
    <message>
        <source>There is not so much room: what is erased goes, but traces stay in the file.</source>
        <translation>So viel Platz ist nicht vorhanden: Das Gelöschte verschwindet, aber Spuren bleiben in der Datei.</translation>
    </message>
    <message>
        <source>What was erased is in no row any more; traces can be left in the file until the same is run again.</source>
        <translation>Das Gelöschte steht in keiner Zeile mehr; Spuren können in der Datei bleiben, bis derselbe Schritt noch einmal ausgeführt wird.</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Not followed</source>
        <translation>Nicht verfolgt</translation>
    </message>
    <message>
        <source>Followed</source>
        <translation>Verfolgt</translation>
    </message>
    <message>
        <source>Never synced</source>
        <translation>Nie abgerufen</translation>
    </message>
    <message>
        <source>nothing complete yet</source>
        <translation>noch nichts vollständig</translation>
    </message>
    <message>
        <source>none</source>
        <comment>gaps</comment>
        <translation>keine</translation>
    </message>
    <message numerus="yes">
        <source>%Ln gap(s)</source>
        <translation>
            <numerusform>%Ln Lücke</numerusform>
            <numerusform>%Ln Lücken</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <comment>synced</comment>
        <translation>nie</translation>
    </message>
    <message>
        <source>Gaps: %1</source>
        <translation>Lücken: %1</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Workspace</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Nicht gelesen</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>Letzter Abruf</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Woher</translation>
    </message>
    <message>
        <source>Up to</source>
        <comment>days</comment>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>as of %1</source>
        <comment>a time</comment>
        <translation>Stand %1</translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message numerus="yes">
        <source>%Ln gap(s)</source>
        <comment>time never synced</comment>
        <translation>
            <numerusform>%Ln Lücke</numerusform>
            <numerusform>%Ln Lücken</numerusform>
        </translation>
    </message>
    <message>
        <source>never synced</source>
        <translation>nie abgerufen</translation>
    </message>
    <message>
        <source>synced just now</source>
        <translation>gerade eben abgerufen</translation>
    </message>
    <message>
        <source>synced %1 ago</source>
        <comment>duration</comment>
        <translation>vor %1 abgerufen</translation>
    </message>
    <message>
        <source>No channel followed yet</source>
        <translation>Noch kein Channel verfolgt</translation>
    </message>
    <message>
        <source>covers %1</source>
        <comment>days</comment>
        <translation>Abdeckung %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s)</source>
        <comment>in the ledger</comment>
        <translation>
            <numerusform>%Ln Entscheidung</numerusform>
            <numerusform>%Ln Entscheidungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in view</source>
        <translation>%1 angezeigt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>done, total</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>duration</comment>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>not read to the end yet</source>
        <comment>a channel during or after a first sync that was stopped</comment>
        <translation>noch nicht zu Ende gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln gap(s)</source>
        <comment>time never synced, beside a channel&apos;s name: as short as can be</comment>
        <translation>
            <numerusform>%Ln Lücke</numerusform>
            <numerusform>%Ln Lücken</numerusform>
        </translation>
    </message>
    <message>
        <source>asked %1</source>
        <comment>sums</comment>
        <translation>beantragt %1</translation>
    </message>
    <message>
        <source>read so far: %1</source>
        <comment>days</comment>
        <translation>bisher gelesen: %1</translation>
    </message>
    <message>
        <source>unfinished</source>
        <comment>a channel in a first sync; beside its name</comment>
        <translation>unfertig</translation>
    </message>
</context>
<context>
    <name>Sureness</name>
    <message>
        <source>certain</source>
        <comment>how sure a reading is</comment>
        <translation>sicher</translation>
    </message>
    <message>
        <source>by name alone</source>
        <comment>how sure a reading is</comment>
        <translation>nur nach dem Namen</translation>
    </message>
    <message>
        <source>from running text</source>
        <comment>how sure a reading is</comment>
        <translation>aus Fließtext</translation>
    </message>
</context>
<context>
    <name>SyncText</name>
    <message>
        <source>Reading people</source>
        <translation>Personen werden gelesen</translation>
    </message>
    <message>
        <source>Reading threads</source>
        <translation>Threads werden gelesen</translation>
    </message>
    <message>
        <source>Waiting as Slack asked</source>
        <translation>Warten auf Wunsch von Slack</translation>
    </message>
    <message>
        <source>Reading back to %1</source>
        <comment>date</comment>
        <translation>Zurückgelesen bis %1</translation>
    </message>
    <message>
        <source>Reading messages</source>
        <translation>Nachrichten werden gelesen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>channels, what went wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <comment>new messages, changed messages</comment>
        <translation>%1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new message(s)</source>
        <comment>result of a sync</comment>
        <translation>
            <numerusform>%Ln neue Nachricht</numerusform>
            <numerusform>%Ln neue Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>messages, result of a sync</comment>
        <translation>
            <numerusform>%Ln geändert</numerusform>
            <numerusform>%Ln geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>The token is kept for this session only.</source>
        <translation>Das Token wird nur für diese Sitzung behalten.</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Abruf</translation>
    </message>
    <message>
        <source>First sync</source>
        <translation>Erster Abruf</translation>
    </message>
    <message>
        <source>The Slack token is not in the keychain. Paste it to sync.</source>
        <translation>Das Slack-Token ist nicht im Schlüsselbund. Fügen Sie es zum Abrufen ein.</translation>
    </message>
    <message>
        <source>Slack gives this app 15 messages a page and one page a minute, as it does to apps that are shared outside its Marketplace. Nothing is lost, it only takes longer; an internal app of your own workspace reads at full speed.</source>
        <translation>Slack gibt dieser App 15 Nachrichten je Seite und eine Seite je Minute, wie allen Apps, die außerhalb des Slack Marketplace verteilt werden. Nichts geht verloren, es dauert nur länger; eine interne App Ihres eigenen Workspace liest mit voller Geschwindigkeit.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln object(s) could not be read as messages and were passed over; everything else is in the ledger. Compare the source&apos;s message counts, and import it from a fresh copy if messages are missing.</source>
        <translation>
            <numerusform>%Ln Objekt ließ sich nicht als Nachricht lesen und wurde übergangen; alles andere ist im Journal. Vergleichen Sie die Nachrichtenzahlen der Quelle, und importieren Sie eine frische Kopie, falls Nachrichten fehlen.</numerusform>
            <numerusform>%Ln Objekte ließen sich nicht als Nachrichten lesen und wurden übergangen; alles andere ist im Journal. Vergleichen Sie die Nachrichtenzahlen der Quelle, und importieren Sie eine frische Kopie, falls Nachrichten fehlen.</numerusform>
        </translation>
    </message>
    <message>
        <source>no longer returned by Slack (retention rule)</source>
        <translation>von Slack nicht mehr geliefert (Aufbewahrungsregel)</translation>
    </message>
    <message>
        <source>no longer returned by Slack (hidden by its plan)</source>
        <translation>von Slack nicht mehr geliefert (durch den Slack-Tarif ausgeblendet)</translation>
    </message>
    <message>
        <source>no longer returned by Slack (retention rule, or deleted by hand)</source>
        <translation>von Slack nicht mehr geliefert (Aufbewahrungsregel, oder von Hand gelöscht)</translation>
    </message>
    <message>
        <source>returned by Slack again</source>
        <translation>von Slack wieder geliefert</translation>
    </message>
</context>
<context>
    <name>SyncedDays</name>
    <message>
        <source>#%1 %2</source>
        <comment>a channel, days</comment>
        <translation>#%1 %2</translation>
    </message>
    <message>
        <source>Not read, so missing here: %1</source>
        <comment>channels with days</comment>
        <translation>Nicht gelesen und hier nicht enthalten: %1</translation>
    </message>
</context>
<context>
    <name>TableExport</name>
    <message>
        <source>The table was written to %1.</source>
        <translation>Die Tabelle wurde in %1 geschrieben.</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-Arbeitsmappe (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV for Excel (*.csv)</source>
        <translation>CSV für Excel (*.csv)</translation>
    </message>
    <message>
        <source>Export table</source>
        <translation>Tabelle exportieren</translation>
    </message>
</context>
<context>
    <name>TaughtText</name>
    <message>
        <source>last line</source>
        <translation>letzte Zeile</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>last part</source>
        <translation>letzter Teil</translation>
    </message>
    <message>
        <source>part %1</source>
        <translation>Teil %1</translation>
    </message>
    <message>
        <source>last person mentioned</source>
        <translation>zuletzt erwähnte Person</translation>
    </message>
    <message>
        <source>person mentioned first</source>
        <translation>zuerst erwähnte Person</translation>
    </message>
    <message>
        <source>person mentioned, number %1</source>
        <translation>erwähnte Person Nr. %1</translation>
    </message>
    <message>
        <source>always %1</source>
        <translation>immer %1</translation>
    </message>
    <message>
        <source>after “%1”</source>
        <translation>nach „%1“</translation>
    </message>
    <message>
        <source>below “%1”</source>
        <translation>unter „%1“</translation>
    </message>
    <message>
        <source>found in the text</source>
        <translation>im Text gefunden</translation>
    </message>
    <message>
        <source>who sent the form</source>
        <translation>Absender des Formulars</translation>
    </message>
    <message>
        <source>who sent the message</source>
        <translation>Absender der Nachricht</translation>
    </message>
    <message numerus="yes">
        <source>Matches %Ln message(s)</source>
        <translation>
            <numerusform>Passt auf %Ln Nachricht</numerusform>
            <numerusform>Passt auf %Ln Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln complete</source>
        <comment>records</comment>
        <translation>
            <numerusform>%Ln vollständig</numerusform>
            <numerusform>%Ln vollständig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a reason</source>
        <comment>records</comment>
        <translation>
            <numerusform>%Ln ohne Begründung</numerusform>
            <numerusform>%Ln ohne Begründung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln undecided</source>
        <comment>records</comment>
        <translation>
            <numerusform>%Ln nicht entschieden</numerusform>
            <numerusform>%Ln nicht entschieden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln incomplete</source>
        <comment>records</comment>
        <translation>
            <numerusform>%Ln unvollständig</numerusform>
            <numerusform>%Ln unvollständig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new record(s)</source>
        <translation>
            <numerusform>%Ln neuer Vorgang</numerusform>
            <numerusform>%Ln neue Vorgänge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>records</comment>
        <translation>
            <numerusform>%Ln geändert</numerusform>
            <numerusform>%Ln geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) fewer</source>
        <translation>
            <numerusform>%Ln Vorgang weniger</numerusform>
            <numerusform>%Ln Vorgänge weniger</numerusform>
        </translation>
    </message>
    <message>
        <source>The format “%1” is in force, in version %2.</source>
        <translation>Das Format „%1“ gilt jetzt, in Version %2.</translation>
    </message>
    <message>
        <source>%1 was in force already, in version %2.</source>
        <translation>%1 galt bereits, in Version %2.</translation>
    </message>
    <message>
        <source>The format “%1” is in force no more.</source>
        <translation>Das Format „%1“ gilt nicht mehr.</translation>
    </message>
    <message numerus="yes">
        <source>the next sync reads the other %Ln message(s)</source>
        <translation>
            <numerusform>die übrige %Ln Nachricht liest der nächste Abruf</numerusform>
            <numerusform>die übrigen %Ln Nachrichten liest der nächste Abruf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) read differently now</source>
        <translation>
            <numerusform>%Ln Vorgang wird jetzt anders gelesen</numerusform>
            <numerusform>%Ln Vorgänge werden jetzt anders gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>what was read again, what will be</comment>
        <translation>%1; %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) are new</source>
        <translation>
            <numerusform>%Ln Vorgang ist neu</numerusform>
            <numerusform>%Ln Vorgänge sind neu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerifyText</name>
    <message>
        <source>The ledger is unaltered: %1 log entries and %2 records were checked.</source>
        <translation>Das Journal ist unverändert: %1 Protokolleinträge und %2 Vorgänge wurden geprüft.</translation>
    </message>
    <message>
        <source>Precedent did not end properly the last time.</source>
        <translation>Precedent wurde beim letzten Mal nicht ordnungsgemäß beendet.</translation>
    </message>
    <message>
        <source>Save diagnostics…</source>
        <translation>Diagnosedaten speichern…</translation>
    </message>
    <message>
        <source>Checking the ledger</source>
        <translation>Journal wird geprüft</translation>
    </message>
    <message>
        <source>Tools, Verify ledger checks that nothing was harmed.</source>
        <translation>„Extras &gt; Journal prüfen“ prüft, ob etwas beschädigt wurde.</translation>
    </message>
    <message>
        <source>What it had saved is kept; the ledger is being checked.</source>
        <translation>Was gespeichert war, ist erhalten; das Journal wird geprüft.</translation>
    </message>
    <message>
        <source>Nothing that was saved is lost.</source>
        <translation>Nichts Gespeichertes ist verloren.</translation>
    </message>
    <message>
        <source>The ledger was not checked to its end; Tools, Verify ledger does it.</source>
        <translation>Das Journal wurde nicht zu Ende geprüft; „Extras &gt; Journal prüfen“ holt das nach.</translation>
    </message>
    <message>
        <source>The check of the ledger found what is said here.</source>
        <translation>Die Prüfung des Journals hat ergeben, was hier steht.</translation>
    </message>
</context>
<context>
    <name>ViewCommand</name>
    <message>
        <source>save view “%1”</source>
        <translation>Ansicht „%1“ speichern</translation>
    </message>
    <message>
        <source>remove view “%1”</source>
        <translation>Ansicht „%1“ entfernen</translation>
    </message>
    <message>
        <source>rename view “%1”</source>
        <translation>Ansicht „%1“ umbenennen</translation>
    </message>
    <message>
        <source>open with no view</source>
        <translation>mit keiner Ansicht öffnen</translation>
    </message>
    <message>
        <source>open with view “%1”</source>
        <translation>mit Ansicht „%1“ öffnen</translation>
    </message>
</context>
<context>
    <name>WindowStart</name>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>approvals above the approver&apos;s limit</source>
        <translation>Genehmigungen über dem Limit des Genehmigers</translation>
    </message>
    <message>
        <source>self-approval, and people who approve each other</source>
        <translation>Selbstgenehmigung und Personen, die einander genehmigen</translation>
    </message>
    <message>
        <source>what was changed in Slack after the decision</source>
        <translation>was in Slack nach der Entscheidung geändert wurde</translation>
    </message>
    <message>
        <source>requests that Slack returns no more</source>
        <translation>Anträge, die Slack nicht mehr liefert</translation>
    </message>
    <message>
        <source>what of each channel was read completely</source>
        <translation>was von jedem Channel vollständig gelesen wurde</translation>
    </message>
    <message>
        <source>the six fields by month and by approver</source>
        <translation>die sechs Felder nach Monat und Genehmiger</translation>
    </message>
    <message>
        <source>decisions within seconds and at odd hours, by approver</source>
        <translation>Entscheidungen in Sekunden und zu Randzeiten, nach Genehmiger</translation>
    </message>
    <message>
        <source>customers approved often, and approvals without amount</source>
        <translation>häufig genehmigte Kunden und Genehmigungen ohne Betrag</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) drawn</source>
        <translation>
            <numerusform>%Ln Vorgang gezogen</numerusform>
            <numerusform>%Ln Vorgänge gezogen</numerusform>
        </translation>
    </message>
    <message>
        <source>how many records to draw</source>
        <translation>wie viele Vorgänge gezogen werden</translation>
    </message>
    <message>
        <source>any text; the same one draws the same records</source>
        <translation>ein beliebiger Text; derselbe zieht dieselben Vorgänge</translation>
    </message>
    <message>
        <source>draw from each type or amount band by its share</source>
        <translation>aus jeder Art oder Betragsgruppe nach ihrem Anteil ziehen</translation>
    </message>
    <message>
        <source>write the sheet as CSV; - is the standard output</source>
        <translation>das Blatt als CSV schreiben; - ist die Standardausgabe</translation>
    </message>
    <message>
        <source>draw a random sample that anyone can draw again</source>
        <translation>eine Zufallsstichprobe ziehen, die jeder noch einmal ziehen kann</translation>
    </message>
    <message>
        <source>The ledger was copied to %1</source>
        <translation>Das Journal wurde nach %1 kopiert</translation>
    </message>
    <message>
        <source>write a checked copy of the ledger</source>
        <translation>eine geprüfte Kopie des Journals schreiben</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privat</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archiviert</translation>
    </message>
    <message>
        <source>the app is not in it</source>
        <translation>die App ist nicht darin</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>CHANNEL</source>
        <translation>CHANNEL</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>STATUS</translation>
    </message>
    <message>
        <source>list the channels that the token can see</source>
        <translation>die Channels auflisten, die das Token sehen kann</translation>
    </message>
    <message>
        <source>an ISO 4217 code, for example NOK</source>
        <translation>ein Code nach ISO 4217, zum Beispiel NOK</translation>
    </message>
    <message>
        <source>followed: %1</source>
        <translation>verfolgt: %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>approvers: %1</source>
        <translation>Genehmiger: %1</translation>
    </message>
    <message>
        <source>anyone but the requester</source>
        <translation>alle außer dem Antragsteller</translation>
    </message>
    <message>
        <source>default currency: %1</source>
        <translation>Standardwährung: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>formats: %1</source>
        <translation>Formate: %1</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>the new id before it, for example C0123456789</source>
        <translation>davor die neue ID, zum Beispiel C0123456789</translation>
    </message>
    <message>
        <source>settings of one channel</source>
        <translation>Einstellungen eines Channels</translation>
    </message>
    <message>
        <source>who may decide; repeatable; default: anyone but the requester</source>
        <translation>wer entscheiden darf; wiederholbar; Standard: alle außer dem Antragsteller</translation>
    </message>
    <message>
        <source>what a bare $ or kr means</source>
        <translation>was ein bloßes $ oder kr bedeutet</translation>
    </message>
    <message>
        <source>a format to try; repeatable; default: all</source>
        <translation>ein zu versuchendes Format; wiederholbar; Standard: alle</translation>
    </message>
    <message>
        <source>CHANNEL is the new id of this channel, which goes on</source>
        <translation>CHANNEL ist die neue ID dieses Channels, der darunter fortgeführt wird</translation>
    </message>
    <message>
        <source>leave it out of later syncs; nothing is deleted</source>
        <translation>bei späteren Abrufen auslassen; nichts wird gelöscht</translation>
    </message>
    <message>
        <source>the ledger; default: ledger.precedent of this user</source>
        <translation>das Journal; Standard: ledger.precedent dieses Benutzers</translation>
    </message>
    <message>
        <source>IANA time zone; default: the ledger&apos;s reporting zone</source>
        <translation>IANA-Zeitzone; Standard: die Berichtszeitzone des Journals</translation>
    </message>
    <message>
        <source>language and how numbers are written, for example de_DE; default: C</source>
        <translation>Sprache und Schreibweise von Zahlen, zum Beispiel de_DE; Vorgabe: C</translation>
    </message>
    <message>
        <source>a fixed present, ISO 8601 (also PRECEDENT_NOW)</source>
        <translation>eine feste Gegenwart nach ISO 8601 (auch PRECEDENT_NOW)</translation>
    </message>
    <message>
        <source>print one JSON object</source>
        <translation>ein JSON-Objekt ausgeben</translation>
    </message>
    <message>
        <source>progress as one JSON object a line, on stderr</source>
        <translation>Fortschritt als ein JSON-Objekt je Zeile auf stderr</translation>
    </message>
    <message>
        <source>how long to wait for another job; default: 0</source>
        <translation>wie lange auf eine andere Aufgabe gewartet wird; Standard: 0</translation>
    </message>
    <message>
        <source>never wait for somebody to type</source>
        <translation>nie auf eine Eingabe warten</translation>
    </message>
    <message>
        <source>say nothing but errors</source>
        <translation>nur Fehler melden</translation>
    </message>
    <message>
        <source>say more</source>
        <translation>mehr melden</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>diese Hilfe anzeigen</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>die Version anzeigen</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>%1 records and %2 unread messages in %3</source>
        <translation>%1 Vorgänge und %2 nicht gelesene Nachrichten in %3</translation>
    </message>
    <message>
        <source>fill a new ledger with a fictional workspace</source>
        <translation>ein neues Journal mit einem erfundenen Workspace füllen</translation>
    </message>
    <message>
        <source>how many records; default: 1200</source>
        <translation>wie viele Vorgänge; Standard: 1200</translation>
    </message>
    <message>
        <source>same seed, same content; default: 1</source>
        <translation>gleicher Startwert, gleicher Inhalt; Standard: 1</translation>
    </message>
    <message>
        <source>last day; default: 2026-10-31</source>
        <translation>letzter Tag; Standard: 2026-10-31</translation>
    </message>
    <message>
        <source>how many months; default: 12</source>
        <translation>wie viele Monate; Standard: 12</translation>
    </message>
    <message>
        <source>Saved to %1; this is everything in it:</source>
        <translation>In %1 gespeichert; das ist alles, was darin steht:</translation>
    </message>
    <message>
        <source>show, and with -o save, what helps to find a fault; no messages, names, tokens</source>
        <translation>anzeigen und mit -o speichern, was bei der Fehlersuche hilft; keine Nachrichten, Namen, Token</translation>
    </message>
    <message>
        <source>the ZIP file to write</source>
        <translation>die zu schreibende ZIP-Datei</translation>
    </message>
    <message>
        <source>person or customer, where a name is both</source>
        <translation>Person oder Kunde (person, customer), wenn ein Name beides ist</translation>
    </message>
    <message>
        <source>erase what somebody wrote and their name, or what is about a customer</source>
        <translation>löschen, was jemand geschrieben hat, samt Namen, oder was einen Kunden betrifft</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) would keep only their skeleton</source>
        <translation>
            <numerusform>%Ln Vorgang würde nur sein Gerüst behalten</numerusform>
            <numerusform>%Ln Vorgänge würden nur ihr Gerüst behalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) keep only their skeleton</source>
        <translation>
            <numerusform>%Ln Vorgang behält nur sein Gerüst</numerusform>
            <numerusform>%Ln Vorgänge behalten nur ihr Gerüst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) would be erased, or the names in them</source>
        <translation>
            <numerusform>%Ln Nachricht oder die Namen darin würden gelöscht</numerusform>
            <numerusform>%Ln Nachrichten oder die Namen darin würden gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were erased, or the names in them</source>
        <translation>
            <numerusform>%Ln Nachricht oder die Namen darin wurden gelöscht</numerusform>
            <numerusform>%Ln Nachrichten oder die Namen darin wurden gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) on legal hold stay as they are:</source>
        <translation>
            <numerusform>%Ln Vorgang mit Löschsperre bleibt, wie er ist:</numerusform>
            <numerusform>%Ln Vorgänge mit Löschsperre bleiben, wie sie sind:</numerusform>
        </translation>
    </message>
    <message>
        <source>This copy of the ledger was made before and still holds it: %1</source>
        <translation>Diese Kopie des Journals wurde vorher erstellt und enthält es noch: %1</translation>
    </message>
    <message>
        <source>Called from now on: %1</source>
        <translation>Heißt ab jetzt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln export(s) of an earlier version name them in the filter that the log keeps; it cannot be taken out of the log.</source>
        <translation>
            <numerusform>%Ln Export einer früheren Version nennt diesen Namen in dem Filter, den das Protokoll behält; aus dem Protokoll lässt er sich nicht entfernen.</numerusform>
            <numerusform>%Ln Exporte einer früheren Version nennen diesen Namen in dem Filter, den das Protokoll behält; aus dem Protokoll lässt er sich nicht entfernen.</numerusform>
        </translation>
    </message>
    <message>
        <source>only tell what would be erased, and what is on hold</source>
        <translation>nur sagen, was gelöscht würde und was eine Löschsperre hat</translation>
    </message>
    <message>
        <source>erase; it cannot be undone</source>
        <translation>löschen; das lässt sich nicht rückgängig machen</translation>
    </message>
    <message>
        <source>why, as the log keeps it; without any name</source>
        <translation>warum, so wie das Protokoll es behält; ohne jeden Namen</translation>
    </message>
    <message>
        <source>The checkpoint in it is not signed.</source>
        <translation>Der Prüfpunkt darin ist nicht signiert.</translation>
    </message>
    <message numerus="yes">
        <source>Evidence of %Ln record(s) written</source>
        <translation>
            <numerusform>Beweispaket zu %Ln Vorgang geschrieben</numerusform>
            <numerusform>Beweispaket zu %Ln Vorgängen geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>where to</source>
        <translation>wohin</translation>
    </message>
    <message>
        <source>pack a record, or the filtered ones, with proofs that outsiders can check</source>
        <translation>einen Vorgang oder die gefilterten mit Nachweisen packen, die Außenstehende prüfen können</translation>
    </message>
    <message>
        <source>A spreadsheet shows only the first 1,048,575 of these rows; --split writes more files, --format xlsx more sheets.</source>
        <translation>Eine Tabellenkalkulation zeigt nur die ersten 1.048.575 dieser Zeilen; --split schreibt mehrere Dateien, --format xlsx mehrere Blätter.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) were longer than Excel can hold and were cut; the sheet About counts them.</source>
        <translation>
            <numerusform>%Ln Zelle war länger, als Excel aufnehmen kann, und wurde gekürzt; gezählt auf dem Blatt About.</numerusform>
            <numerusform>%Ln Zellen waren länger, als Excel aufnehmen kann, und wurden gekürzt; gezählt auf dem Blatt About.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is whole, but the ledger&apos;s log does not tell of it: %1</source>
        <translation>Die Datei ist vollständig, aber im Protokoll des Journals steht sie nicht: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written</source>
        <translation>
            <numerusform>%Ln Zeile geschrieben</numerusform>
            <numerusform>%Ln Zeilen geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>where to; - is the standard output</source>
        <translation>wohin; - ist die Standardausgabe</translation>
    </message>
    <message>
        <source>default: by the file&apos;s extension, else csv</source>
        <translation>Standard: nach der Dateiendung, sonst csv</translation>
    </message>
    <message>
        <source>audit: RFC 4180, ISO times; excel: for --locale&apos;s spreadsheet</source>
        <translation>audit: RFC 4180, ISO-Zeiten; excel: für die Tabellenkalkulation von --locale</translation>
    </message>
    <message>
        <source>these columns in this order; default: all</source>
        <translation>diese Spalten in dieser Reihenfolge; Standard: alle</translation>
    </message>
    <message>
        <source>also write FILE.manifest.json: totals, coverage, hashes, proof</source>
        <translation>auch FILE.manifest.json schreiben: Summen, Abdeckung, Hashes, Nachweis</translation>
    </message>
    <message>
        <source>CSV: more files where a spreadsheet cannot show all rows</source>
        <translation>CSV: mehrere Dateien, wenn eine Tabellenkalkulation nicht alle Zeilen zeigen kann</translation>
    </message>
    <message>
        <source>CSV: no line breaks within cells</source>
        <translation>CSV: keine Zeilenumbrüche in Zellen</translation>
    </message>
    <message>
        <source>exit with 10 and write nothing when no row passes</source>
        <translation>mit 10 enden und nichts schreiben, wenn keine Zeile zum Filter passt</translation>
    </message>
    <message>
        <source>write the filtered records to a file</source>
        <translation>die gefilterten Vorgänge in eine Datei schreiben</translation>
    </message>
    <message>
        <source>WHEN</source>
        <translation>WANN</translation>
    </message>
    <message>
        <source>BY</source>
        <translation>WER</translation>
    </message>
    <message>
        <source>ROWS</source>
        <translation>ZEILEN</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>FORMAT</translation>
    </message>
    <message>
        <source>FILTER</source>
        <translation>FILTER</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>the exports that the ledger&apos;s log tells of, newest first</source>
        <translation>die Exporte, die im Protokoll des Journals stehen, die neuesten zuerst</translation>
    </message>
    <message>
        <source>one end of a range</source>
        <translation>ein Ende eines Bereichs</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>erster Tag</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>letzter Tag</translation>
    </message>
    <message>
        <source>who asked; repeatable: any of</source>
        <translation>wer beantragt hat; wiederholbar: einer davon</translation>
    </message>
    <message>
        <source>who decided; repeatable</source>
        <translation>wer entschieden hat; wiederholbar</translation>
    </message>
    <message>
        <source>the agent&apos;s team; repeatable</source>
        <translation>das Team des Agenten; wiederholbar</translation>
    </message>
    <message>
        <source>refund, credit, comp, discount, exception, off_policy_reply, other; repeatable</source>
        <translation>refund, credit, comp, discount, exception, off_policy_reply, other; wiederholbar</translation>
    </message>
    <message>
        <source>approved, denied, pending, withdrawn, expired; repeatable</source>
        <translation>approved, denied, pending, withdrawn, expired; wiederholbar</translation>
    </message>
    <message>
        <source>the customer; repeatable</source>
        <translation>der Kunde; wiederholbar</translation>
    </message>
    <message>
        <source>the currency&apos;s code; repeatable</source>
        <translation>der Währungscode; wiederholbar</translation>
    </message>
    <message>
        <source>the channel&apos;s name or id; repeatable</source>
        <translation>Name oder ID des Channels; wiederholbar</translation>
    </message>
    <message>
        <source>ambiguous, deleted, edited-after-decision, fast-decision, near-limit, no-reason, odd-hours, outlier-amount, over-limit, re-asked, repeat-customer, reversed, self-approval-attempt, self-approved, split, stale-pending; repeatable</source>
        <translation>ambiguous, deleted, edited-after-decision, fast-decision, near-limit, no-reason, odd-hours, outlier-amount, over-limit, re-asked, repeat-customer, reversed, self-approval-attempt, self-approved, split, stale-pending; wiederholbar</translation>
    </message>
    <message>
        <source>smallest amount, in major units</source>
        <translation>kleinster Betrag, in ganzen Währungseinheiten</translation>
    </message>
    <message>
        <source>largest amount, in major units</source>
        <translation>größter Betrag, in ganzen Währungseinheiten</translation>
    </message>
    <message>
        <source>a text within reason, context, customer or names</source>
        <translation>ein Text in Begründung, Kontext, Kunde oder Namen</translation>
    </message>
    <message>
        <source>a saved view, together with the other options</source>
        <translation>eine gespeicherte Ansicht, zusammen mit den anderen Optionen</translation>
    </message>
    <message>
        <source>the whole filter as in the search box, alone</source>
        <translation>der ganze Filter wie im Suchfeld, allein</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>VERSION</source>
        <translation>VERSION</translation>
    </message>
    <message>
        <source>CHANNELS</source>
        <translation>CHANNELS</translation>
    </message>
    <message>
        <source>list the recognition formats</source>
        <translation>die Erkennungsformate auflisten</translation>
    </message>
    <message>
        <source>use a taught format, and read its channels again</source>
        <translation>ein angelerntes Format verwenden und seine Channels neu lesen</translation>
    </message>
    <message>
        <source>tell what a format would read; nothing is changed</source>
        <translation>sagen, was ein Format lesen würde; nichts wird geändert</translation>
    </message>
    <message>
        <source>print a taught format as JSON</source>
        <translation>ein angelerntes Format als JSON ausgeben</translation>
    </message>
    <message>
        <source>use a taught format no more</source>
        <translation>ein angelerntes Format nicht mehr verwenden</translation>
    </message>
    <message>
        <source>compare how a labelled corpus is read with its labels</source>
        <translation>vergleichen, wie ein annotierter Korpus gelesen wird und wie er annotiert ist</translation>
    </message>
    <message>
        <source>Usage: precedentctl COMMAND [OPTIONS]</source>
        <translation>Aufruf: precedentctl COMMAND [OPTIONS]</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>Optionen jedes Befehls:</translation>
    </message>
    <message>
        <source>precedentctl COMMAND --help tells more.</source>
        <translation>precedentctl COMMAND --help sagt mehr.</translation>
    </message>
    <message>
        <source>Usage: precedentctl %1 [OPTIONS]</source>
        <translation>Aufruf: precedentctl %1 [OPTIONS]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message numerus="yes">
        <source>Hold %1 is in force; it finds %Ln record(s) today</source>
        <translation>
            <numerusform>Die Löschsperre %1 gilt; sie findet heute %Ln Vorgang</numerusform>
            <numerusform>Die Löschsperre %1 gilt; sie findet heute %Ln Vorgänge</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold %1 is released</source>
        <translation>Die Löschsperre %1 ist aufgehoben</translation>
    </message>
    <message>
        <source>HOLD</source>
        <translation>LÖSCHSPERRE</translation>
    </message>
    <message>
        <source>RECORDS</source>
        <translation>VORGÄNGE</translation>
    </message>
    <message>
        <source>SET</source>
        <translation>GESETZT</translation>
    </message>
    <message>
        <source>RELEASED</source>
        <translation>AUFGEHOBEN</translation>
    </message>
    <message>
        <source>QUERY</source>
        <translation>ABFRAGE</translation>
    </message>
    <message>
        <source>REASON</source>
        <translation>BEGRÜNDUNG</translation>
    </message>
    <message>
        <source>keep records from being erased</source>
        <translation>Vorgänge vor dem Löschen bewahren</translation>
    </message>
    <message>
        <source>why they are kept</source>
        <translation>warum sie aufbewahrt werden</translation>
    </message>
    <message>
        <source>release a hold; it stays in the list</source>
        <translation>eine Löschsperre aufheben; sie bleibt in der Liste</translation>
    </message>
    <message>
        <source>list the holds, released ones too</source>
        <translation>die Löschsperren auflisten, auch aufgehobene</translation>
    </message>
    <message>
        <source>read a Slack export (ZIP or folder) or a slackdump database</source>
        <translation>einen Slack-Export (ZIP oder Ordner) oder eine slackdump-Datenbank lesen</translation>
    </message>
    <message>
        <source>only this channel; repeatable; default: all</source>
        <translation>nur dieser Channel; wiederholbar; Standard: alle</translation>
    </message>
    <message>
        <source>SENT</source>
        <translation>GESENDET</translation>
    </message>
    <message>
        <source>AUTHOR</source>
        <translation>AUTOR</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>list messages that look like requests and were not read</source>
        <translation>Nachrichten auflisten, die wie Anträge aussehen und nicht gelesen wurden</translation>
    </message>
    <message>
        <source>a file name</source>
        <translation>ein Dateiname</translation>
    </message>
    <message>
        <source>a language and country, for example de_DE</source>
        <translation>eine Sprache und ein Land, zum Beispiel de_DE</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>eine Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>NUMMER</translation>
    </message>
    <message>
        <source>HOLDER</source>
        <translation>INHABER</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>ART</translation>
    </message>
    <message>
        <source>AMOUNT</source>
        <translation>BETRAG</translation>
    </message>
    <message>
        <source>CURRENCY</source>
        <translation>WÄHRUNG</translation>
    </message>
    <message>
        <source>FROM</source>
        <translation>VON</translation>
    </message>
    <message>
        <source>TO</source>
        <translation>BIS</translation>
    </message>
    <message>
        <source>No authority limit is set: near-limit, over-limit and split are not evaluated.</source>
        <translation>Es ist kein Entscheidungslimit gesetzt: near-limit, over-limit und split werden nicht ausgewertet.</translation>
    </message>
    <message>
        <source>a day such as 2026-10-31</source>
        <translation>ein Tag wie 2026-10-31</translation>
    </message>
    <message numerus="yes">
        <source>%Ln limit(s) written</source>
        <translation>
            <numerusform>%Ln Limit geschrieben</numerusform>
            <numerusform>%Ln Limits geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>for this type only; default: every type</source>
        <translation>nur für diese Art; Standard: jede Art</translation>
    </message>
    <message>
        <source>the first day on which it holds; default: always</source>
        <translation>der erste Tag, an dem es gilt; Standard: immer</translation>
    </message>
    <message>
        <source>the last day on which it holds; default: open</source>
        <translation>der letzte Tag, an dem es gilt; Standard: unbefristet</translation>
    </message>
    <message>
        <source>list the authority limits</source>
        <translation>die Entscheidungslimits auflisten</translation>
    </message>
    <message>
        <source>how much a person, a team, approvers or agents may decide</source>
        <translation>wie viel eine Person, ein Team, Genehmiger (approvers) oder Agenten (agents) entscheiden dürfen</translation>
    </message>
    <message>
        <source>take limits out</source>
        <translation>Limits entfernen</translation>
    </message>
    <message>
        <source>take limits from a CSV file, all or none</source>
        <translation>Limits aus einer CSV-Datei übernehmen, alle oder keines</translation>
    </message>
    <message>
        <source>write the limits to a CSV file</source>
        <translation>die Limits in eine CSV-Datei schreiben</translation>
    </message>
    <message>
        <source>REAL NAME</source>
        <translation>ECHTER NAME</translation>
    </message>
    <message>
        <source>TEAMS</source>
        <translation>TEAMS</translation>
    </message>
    <message>
        <source>ALSO</source>
        <translation>AUCH</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) read differently now</source>
        <translation>
            <numerusform>%Ln Vorgang wird jetzt anders gelesen</numerusform>
            <numerusform>%Ln Vorgänge werden jetzt anders gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>list who is who</source>
        <translation>auflisten, wer wer ist</translation>
    </message>
    <message>
        <source>a written name that stands for a person</source>
        <translation>ein geschriebener Name, der für eine Person steht</translation>
    </message>
    <message>
        <source>a written name stands for nobody any more</source>
        <translation>ein geschriebener Name steht für niemanden mehr</translation>
    </message>
    <message>
        <source>B is A under another id</source>
        <translation>B ist A unter einer anderen ID</translation>
    </message>
    <message>
        <source>the members of a group of agents</source>
        <translation>die Mitglieder einer Gruppe von Agenten</translation>
    </message>
    <message>
        <source>FIELD</source>
        <translation>FELD</translation>
    </message>
    <message>
        <source>READ FROM</source>
        <translation>GELESEN AUS</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) of its own</source>
        <translation>
            <numerusform>%Ln eigenes Wort</numerusform>
            <numerusform>%Ln eigene Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>RECORD</source>
        <translation>VORGANG</translation>
    </message>
    <message>
        <source>CHANGE</source>
        <translation>ÄNDERUNG</translation>
    </message>
    <message>
        <source>CUSTOMER</source>
        <translation>KUNDE</translation>
    </message>
    <message>
        <source>DECISION</source>
        <translation>ENTSCHEIDUNG</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… und %1 weitere</translation>
    </message>
    <message>
        <source>Before %1</source>
        <translation>Vor %1</translation>
    </message>
    <message>
        <source>a day, for example 2025-12-31</source>
        <translation>ein Tag, zum Beispiel 2025-12-31</translation>
    </message>
    <message>
        <source>threads that began before this day, YYYY-MM-DD</source>
        <translation>Threads, die vor diesem Tag begannen, YYYY-MM-DD</translation>
    </message>
    <message>
        <source>what the rule of retention set says; without --yes only tells</source>
        <translation>was die mit retention set gesetzte Regel sagt; ohne --yes wird nur berichtet</translation>
    </message>
    <message>
        <source>erase everything personal in old threads; figures and proofs stay</source>
        <translation>alles Persönliche in alten Threads löschen; Zahlen und Nachweise bleiben</translation>
    </message>
    <message>
        <source>how long what people wrote is kept, and what is due</source>
        <translation>wie lange Geschriebenes aufbewahrt wird und was fällig ist</translation>
    </message>
    <message>
        <source>keep what people wrote for so many months; 0: for ever</source>
        <translation>Geschriebenes so viele Monate aufbewahren; 0: unbegrenzt</translation>
    </message>
    <message>
        <source>each sync erases what is due; default: only purge --due does</source>
        <translation>jeder Abruf löscht, was fällig ist; Standard: nur purge --due löscht</translation>
    </message>
    <message>
        <source>COLUMNS</source>
        <translation>SPALTEN</translation>
    </message>
    <message>
        <source>UNREAD</source>
        <translation>NICHT GELESEN</translation>
    </message>
    <message>
        <source>SKIPPED</source>
        <translation>ÜBERGANGEN</translation>
    </message>
    <message>
        <source>CHANGED</source>
        <translation>GEÄNDERT</translation>
    </message>
    <message>
        <source>read all stored messages again with today&apos;s formats</source>
        <translation>alle gespeicherten Nachrichten mit den heutigen Formaten neu lesen</translation>
    </message>
    <message>
        <source>only tell what would change</source>
        <translation>nur sagen, was sich ändern würde</translation>
    </message>
    <message>
        <source>The columns could not be remembered; say them again next time.</source>
        <translation>Die Spalten konnten nicht gemerkt werden; geben Sie sie nächstes Mal wieder an.</translation>
    </message>
    <message>
        <source>Columns: %1</source>
        <translation>Spalten: %1</translation>
    </message>
    <message>
        <source>Read as: %1</source>
        <translation>Gelesen als: %1</translation>
    </message>
    <message>
        <source>match a CSV of payouts to approved decisions: paid without approval, approved and not paid, amount differs</source>
        <translation>eine CSV-Datei mit Auszahlungen den genehmigten Entscheidungen zuordnen: ohne Genehmigung gezahlt, genehmigt und nicht gezahlt, Betrag weicht ab</translation>
    </message>
    <message>
        <source>a comma or a point</source>
        <translation>ein Komma oder ein Punkt</translation>
    </message>
    <message>
        <source>a code of ISO 4217, for example USD</source>
        <translation>ein Code nach ISO 4217, zum Beispiel USD</translation>
    </message>
    <message>
        <source>which column (heading or number) is the date, amount, currency, customer, conversation or reference; repeatable; remembered for files of these headings</source>
        <translation>welche Spalte (Überschrift oder Nummer) date, amount, currency, customer, conversation oder reference ist; wiederholbar; wird für Dateien mit diesen Überschriften gemerkt</translation>
    </message>
    <message>
        <source>how dates like 03/04/2026 are meant</source>
        <translation>wie Datumsangaben wie 03/04/2026 gemeint sind</translation>
    </message>
    <message>
        <source>the decimal mark, where the amounts do not tell</source>
        <translation>das Dezimalzeichen, wo die Beträge es nicht zeigen</translation>
    </message>
    <message>
        <source>which amounts are payouts, where the file has both signs</source>
        <translation>welche Beträge Auszahlungen sind, wenn die Datei beide Vorzeichen hat</translation>
    </message>
    <message>
        <source>the currency of amounts that say none, and what a bare $ or kr means</source>
        <translation>die Währung von Beträgen ohne Angabe, und was ein bloßes $ oder kr bedeutet</translation>
    </message>
    <message>
        <source>how long after its decision a payout may come; default: 14</source>
        <translation>wie lange nach der Entscheidung eine Auszahlung kommen darf; Standard: 14</translation>
    </message>
    <message>
        <source>write a row for each payout and each unpaid approval; - is the standard output</source>
        <translation>eine Zeile je Auszahlung und je nicht gezahlter Genehmigung schreiben; - ist die Standardausgabe</translation>
    </message>
    <message>
        <source>Approved without an amount, so that no payout can be matched: %1</source>
        <translation>Ohne Betrag genehmigt, sodass keine Auszahlung zugeordnet werden kann: %1</translation>
    </message>
    <message>
        <source>Approved for the payouts that differ: %1</source>
        <translation>Genehmigt für die abweichenden Auszahlungen: %1</translation>
    </message>
    <message>
        <source>The sums of the file and of its groups are the same.</source>
        <translation>Die Summen der Datei und ihrer Gruppen stimmen überein.</translation>
    </message>
    <message>
        <source>The sums of the file and of its groups are NOT the same: do not use this result.</source>
        <translation>Die Summen der Datei und ihrer Gruppen stimmen NICHT überein: Verwenden Sie dieses Ergebnis nicht.</translation>
    </message>
    <message>
        <source>Payouts were looked for in the days from -%1 to +%2 around each decision. Only requests that are in the ledger are known.</source>
        <translation>Auszahlungen wurden in den Tagen von -%1 bis +%2 um jede Entscheidung gesucht. Bekannt sind nur Anträge, die im Journal stehen.</translation>
    </message>
    <message>
        <source>GROUP</source>
        <translation>GRUPPE</translation>
    </message>
    <message>
        <source>COUNT</source>
        <translation>ANZAHL</translation>
    </message>
    <message>
        <source>SUM</source>
        <translation>SUMME</translation>
    </message>
    <message>
        <source>Payouts from %1 to %2, sum of the file: %3</source>
        <translation>Auszahlungen von %1 bis %2, Summe der Datei: %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) written to %1</source>
        <translation>
            <numerusform>%Ln Seite in %1 geschrieben</numerusform>
            <numerusform>%Ln Seiten in %1 geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>print an agent&apos;s month for a talk, as a PDF file</source>
        <translation>den Monat eines Agenten für ein Gespräch als PDF-Datei drucken</translation>
    </message>
    <message>
        <source>which month; also this-month, last-month</source>
        <translation>welcher Monat; auch this-month, last-month</translation>
    </message>
    <message>
        <source>print the notes on the agent, which are private</source>
        <translation>die Notizen zum Agenten mitdrucken; sie sind privat</translation>
    </message>
    <message>
        <source>print the review of a period, as a PDF file</source>
        <translation>den Rückblick auf einen Zeitraum als PDF-Datei drucken</translation>
    </message>
    <message>
        <source>print one decision on one page, as a PDF file</source>
        <translation>eine Entscheidung auf einer Seite als PDF-Datei drucken</translation>
    </message>
    <message numerus="yes">
        <source>%Ln erasure(s) were made after this backup: what they erased is in it. Run them again.</source>
        <translation>
            <numerusform>Nach dieser Sicherung gab es %Ln Löschung: Was sie gelöscht hat, steht darin. Führen Sie sie noch einmal aus.</numerusform>
            <numerusform>Nach dieser Sicherung gab es %Ln Löschungen: Was sie gelöscht haben, steht darin. Führen Sie sie noch einmal aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup is of another ledger than the one it replaces.</source>
        <translation>Die Sicherung stammt von einem anderen Journal als dem, das sie ersetzt.</translation>
    </message>
    <message>
        <source>The signing key of this log is not here: new checkpoints will not be signed.</source>
        <translation>Der Signaturschlüssel dieses Protokolls ist nicht hier: Neue Prüfpunkte werden nicht signiert.</translation>
    </message>
    <message numerus="yes">
        <source>The backup is whole: %Ln record(s)</source>
        <translation>
            <numerusform>Die Sicherung ist vollständig: %Ln Vorgang</numerusform>
            <numerusform>Die Sicherung ist vollständig: %Ln Vorgänge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The ledger was restored: %Ln record(s)</source>
        <translation>
            <numerusform>Das Journal wurde wiederhergestellt: %Ln Vorgang</numerusform>
            <numerusform>Das Journal wurde wiederhergestellt: %Ln Vorgänge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It ends %Ln entry(s) of the log before the one that it replaces</source>
        <translation>
            <numerusform>Sie endet %Ln Protokolleintrag vor dem Journal, das sie ersetzt</numerusform>
            <numerusform>Sie endet %Ln Protokolleinträge vor dem Journal, das sie ersetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>The present ledger would be moved to %1</source>
        <translation>Das jetzige Journal würde nach %1 verschoben</translation>
    </message>
    <message>
        <source>The ledger that was there is now %1</source>
        <translation>Das bisherige Journal ist jetzt %1</translation>
    </message>
    <message>
        <source>Nothing was changed: %1</source>
        <translation>Es wurde nichts geändert: %1</translation>
    </message>
    <message>
        <source>put a checked backup in the ledger&apos;s place; the present one is kept beside it</source>
        <translation>eine geprüfte Sicherung an die Stelle des Journals setzen; das jetzige bleibt daneben erhalten</translation>
    </message>
    <message>
        <source>only look the backup through</source>
        <translation>die Sicherung nur durchsehen</translation>
    </message>
    <message>
        <source>RULE</source>
        <translation>REGEL</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>WERT</translation>
    </message>
    <message>
        <source>DEFAULT</source>
        <translation>STANDARD</translation>
    </message>
    <message>
        <source>MEANING</source>
        <translation>BEDEUTUNG</translation>
    </message>
    <message>
        <source>list the numbers by which requests are flagged</source>
        <translation>die Zahlen auflisten, nach denen Anträge gekennzeichnet werden</translation>
    </message>
    <message>
        <source>change one of them; a switch is 0 or 1</source>
        <translation>eine davon ändern; ein Schalter ist 0 oder 1</translation>
    </message>
    <message>
        <source>back to the defaults; without a name, all</source>
        <translation>zurück zu den Standardwerten; ohne Namen alle</translation>
    </message>
    <message>
        <source>what makes this computer sync by itself, without the window</source>
        <translation>was diesen Computer von selbst abrufen lässt, ohne das Fenster</translation>
    </message>
    <message>
        <source>how often; default: 15</source>
        <translation>wie oft; Standard: 15</translation>
    </message>
    <message>
        <source>Two files; keep each under its name, then run:</source>
        <translation>Zwei Dateien; speichern Sie jede unter ihrem Namen und führen Sie dann aus:</translation>
    </message>
    <message>
        <source>The token: precedentctl token set. The keychain has to be open when the timer runs.</source>
        <translation>Das Token: precedentctl token set. Der Schlüsselbund muss offen sein, wenn der Timer läuft.</translation>
    </message>
    <message>
        <source>One line; add it with: crontab -e</source>
        <translation>Eine Zeile; hinzufügen mit: crontab -e</translation>
    </message>
    <message>
        <source>Where cron cannot reach the keychain, the crontab has to set PRECEDENT_SLACK_TOKEN.</source>
        <translation>Wenn cron den Schlüsselbund nicht erreicht, muss die crontab PRECEDENT_SLACK_TOKEN setzen.</translation>
    </message>
    <message>
        <source>ROW</source>
        <translation>ZEILE</translation>
    </message>
    <message>
        <source>EXPECTED</source>
        <translation>ERWARTET</translation>
    </message>
    <message>
        <source>GOT</source>
        <translation>ERHALTEN</translation>
    </message>
    <message>
        <source>MESSAGES</source>
        <translation>NACHRICHTEN</translation>
    </message>
    <message>
        <source>READ</source>
        <translation>GELESEN</translation>
    </message>
    <message>
        <source>PRECISION</source>
        <translation>PRÄZISION</translation>
    </message>
    <message>
        <source>RECALL</source>
        <translation>TREFFERQUOTE</translation>
    </message>
    <message>
        <source>AGENT</source>
        <translation>AGENT</translation>
    </message>
    <message>
        <source>APPROVER</source>
        <translation>GENEHMIGER</translation>
    </message>
    <message>
        <source>APPROVED AMOUNT</source>
        <translation>GENEHMIGTER BETRAG</translation>
    </message>
    <message>
        <source>TIMES</source>
        <translation>ZEITEN</translation>
    </message>
    <message>
        <source>FALSE PER 1000</source>
        <translation>FALSCH JE 1000</translation>
    </message>
    <message>
        <source>%1; the nearest is %2</source>
        <translation>%1; am nächsten kommt %2</translation>
    </message>
    <message>
        <source>each key once</source>
        <translation>jeden Schlüssel einmal</translation>
    </message>
    <message>
        <source>APPROVED</source>
        <translation>GENEHMIGT</translation>
    </message>
    <message>
        <source>DENIED</source>
        <translation>ABGELEHNT</translation>
    </message>
    <message>
        <source>PENDING</source>
        <translation>OFFEN</translation>
    </message>
    <message>
        <source>RATE</source>
        <translation>QUOTE</translation>
    </message>
    <message>
        <source>MEDIAN S</source>
        <translation>MEDIAN S</translation>
    </message>
    <message>
        <source>month, week, day, type, agent, team, approver, customer, decision, weekday, hour, currency, channel; default: month</source>
        <translation>month, week, day, type, agent, team, approver, customer, decision, weekday, hour, currency, channel; Standard: month</translation>
    </message>
    <message>
        <source>counts and figures by group</source>
        <translation>Anzahlen und Kennzahlen nach Gruppe</translation>
    </message>
    <message numerus="yes">
        <source>#%1: %Ln message(s) from before %2, seen %3: %4</source>
        <comment>channel, time, time, what became of them</comment>
        <translation>
            <numerusform>#%1: %Ln Nachricht von vor %2, bemerkt am %3: %4</numerusform>
            <numerusform>#%1: %Ln Nachrichten von vor %2, bemerkt am %3: %4</numerusform>
        </translation>
    </message>
    <message>
        <source>THREADS</source>
        <translation>THREADS</translation>
    </message>
    <message>
        <source>OLDEST</source>
        <translation>ÄLTESTE</translation>
    </message>
    <message>
        <source>NEWEST</source>
        <translation>NEUESTE</translation>
    </message>
    <message>
        <source>GAPS</source>
        <translation>LÜCKEN</translation>
    </message>
    <message>
        <source>LAST SYNC</source>
        <translation>LETZTER ABRUF</translation>
    </message>
    <message numerus="yes">
        <source>Log: %Ln leaf(s), root %1</source>
        <translation>
            <numerusform>Protokoll: %Ln Blatt, Wurzel %1</numerusform>
            <numerusform>Protokoll: %Ln Blätter, Wurzel %1</numerusform>
        </translation>
    </message>
    <message>
        <source>channels, coverage, gaps, counts and the log</source>
        <translation>Channels, Abdeckung, Lücken, Anzahlen und das Protokoll</translation>
    </message>
    <message>
        <source>id or #name, followed from then on; repeatable; default: those followed</source>
        <translation>ID oder #Name, ab dann verfolgt; wiederholbar; Standard: die verfolgten</translation>
    </message>
    <message>
        <source>earliest day to read, kept for a new channel; default: what was kept, or its beginning</source>
        <translation>frühester zu lesender Tag, wird für einen neuen Channel gemerkt; Standard: der gemerkte, sonst der Anfang des Channels</translation>
    </message>
    <message>
        <source>read everything again instead of what is new</source>
        <translation>alles noch einmal lesen statt nur das Neue</translation>
    </message>
    <message>
        <source>stop after so long, progress saved</source>
        <translation>nach dieser Zeit stoppen, der Fortschritt ist gespeichert</translation>
    </message>
    <message>
        <source>read Slack into the ledger</source>
        <translation>Slack in das Journal lesen</translation>
    </message>
    <message>
        <source>NEW</source>
        <translation>NEU</translation>
    </message>
    <message>
        <source>EDITED</source>
        <translation>BEARBEITET</translation>
    </message>
    <message>
        <source>PROBLEM</source>
        <translation>PROBLEM</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Es würde sich nichts ändern.</translation>
    </message>
    <message>
        <source>The token is in the keychain.</source>
        <translation>Das Token ist im Schlüsselbund.</translation>
    </message>
    <message>
        <source>The token is no longer in the keychain.</source>
        <translation>Das Token ist nicht mehr im Schlüsselbund.</translation>
    </message>
    <message>
        <source>the workspace, when there are several</source>
        <translation>der Workspace, wenn es mehrere gibt</translation>
    </message>
    <message>
        <source>store the Slack token in the keychain</source>
        <translation>das Slack-Token im Schlüsselbund speichern</translation>
    </message>
    <message>
        <source>read it from the standard input</source>
        <translation>von der Standardeingabe lesen</translation>
    </message>
    <message>
        <source>remove the Slack token from the keychain</source>
        <translation>das Slack-Token aus dem Schlüsselbund entfernen</translation>
    </message>
    <message>
        <source>read the Slack token from the standard input</source>
        <translation>das Slack-Token von der Standardeingabe lesen</translation>
    </message>
    <message>
        <source>instead of https://slack.com/api/, for tests</source>
        <translation>statt https://slack.com/api/, für Tests</translation>
    </message>
    <message numerus="yes">
        <source>Slack asks to wait %Ln second(s); continuing by itself.</source>
        <translation>
            <numerusform>Slack bittet, %Ln Sekunde zu warten; danach geht es von selbst weiter.</numerusform>
            <numerusform>Slack bittet, %Ln Sekunden zu warten; danach geht es von selbst weiter.</numerusform>
        </translation>
    </message>
    <message>
        <source>The ledger matches its log: %1 leaves, %2 records, root %3</source>
        <translation>Das Journal stimmt mit seinem Protokoll überein: %1 Blätter, %2 Vorgänge, Wurzel %3</translation>
    </message>
    <message numerus="yes">
        <source>Match: %1 is what was exported, with %Ln row(s), and the ledger gives the same.</source>
        <comment>file names</comment>
        <translation>
            <numerusform>Übereinstimmung: %1 ist, was exportiert wurde, mit %Ln Zeile, und das Journal ergibt dasselbe.</numerusform>
            <numerusform>Übereinstimmung: %1 ist, was exportiert wurde, mit %Ln Zeilen, und das Journal ergibt dasselbe.</numerusform>
        </translation>
    </message>
    <message>
        <source>The manifest carries no signed checkpoint.</source>
        <translation>Das Manifest enthält keinen signierten Prüfpunkt.</translation>
    </message>
    <message>
        <source>The checkpoints are not signed.</source>
        <translation>Die Prüfpunkte sind nicht signiert.</translation>
    </message>
    <message>
        <source>recompute the log from the ledger&apos;s content, read all records anew, and compare; or compare an export with its manifest, the log and the data</source>
        <translation>das Protokoll aus dem Inhalt des Journals neu berechnen, alle Vorgänge neu lesen und vergleichen; oder einen Export mit seinem Manifest, dem Protokoll und den Daten vergleichen</translation>
    </message>
    <message>
        <source>SORT</source>
        <translation>SORTIERUNG</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>üblich</translation>
    </message>
    <message numerus="yes">
        <source>%Ln view(s) read; one of the same name was replaced</source>
        <translation>
            <numerusform>%Ln Ansicht gelesen; eine gleichen Namens wurde ersetzt</numerusform>
            <numerusform>%Ln Ansichten gelesen; solche gleichen Namens wurden ersetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln view(s) written</source>
        <translation>
            <numerusform>%Ln Ansicht geschrieben</numerusform>
            <numerusform>%Ln Ansichten geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>list the saved views</source>
        <translation>die gespeicherten Ansichten auflisten</translation>
    </message>
    <message>
        <source>take saved views from a file; those of the same name are replaced</source>
        <translation>gespeicherte Ansichten aus einer Datei übernehmen; solche gleichen Namens werden ersetzt</translation>
    </message>
    <message>
        <source>write all saved views to a file; - is stdout</source>
        <translation>alle gespeicherten Ansichten in eine Datei schreiben; - ist stdout</translation>
    </message>
    <message>
        <source>%1 holds CSV, whatever its name says; --format xlsx writes a workbook, --format jsonl JSON Lines.</source>
        <translation>%1 enthält CSV, auch wenn der Name anderes sagt; --format xlsx schreibt eine Arbeitsmappe, --format jsonl JSON Lines.</translation>
    </message>
    <message>
        <source>%1 holds a PDF, whatever its name says.</source>
        <translation>%1 enthält ein PDF, auch wenn der Name anderes sagt.</translation>
    </message>
    <message>
        <source>No record of any time has %1.</source>
        <comment>a condition, for example Agent: Nobody</comment>
        <translation>Kein Vorgang, gleich aus welcher Zeit, passt zu „%1“.</translation>
    </message>
    <message>
        <source>which date counts; default: requested; a decision without a time counts where both its bounds lie in the days</source>
        <translation>welches Datum zählt; Standard: requested; eine Entscheidung ohne Uhrzeit zählt, wo beide Grenzen in den Tagen liegen</translation>
    </message>
    <message>
        <source>The data was not compared: the ids of so many selected records are not kept, or the log does not tell of this export.</source>
        <translation>Die Daten wurden nicht verglichen: Die IDs so vieler ausgewählter Vorgänge werden nicht behalten, oder das Protokoll weiß nichts von diesem Export.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thread(s) wait to be read by the next sync, and were not compared.</source>
        <translation>
            <numerusform>%Ln Thread wurde nicht verglichen: Er ist archiviert und noch nicht gelesen; das tut der nächste Abruf.</numerusform>
            <numerusform>%Ln Threads wurden nicht verglichen: Sie sind archiviert und noch nicht gelesen; das tut der nächste Abruf.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left alone, because others are called so: %1</source>
        <translation>Unberührt, weil andere so heißen: %1</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>Im Programm ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>This cannot be done as asked.</source>
        <translation>So lässt sich das nicht ausführen.</translation>
    </message>
    <message>
        <source>Something that this needs is not set up.</source>
        <translation>Etwas, das hierfür nötig ist, ist nicht eingerichtet.</translation>
    </message>
    <message>
        <source>Slack does not allow this.</source>
        <translation>Slack erlaubt das nicht.</translation>
    </message>
    <message>
        <source>Slack cannot be reached.</source>
        <translation>Slack ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The time for this run is used up; progress is saved.</source>
        <translation>Die Zeit für diesen Lauf ist aufgebraucht; der Fortschritt ist gespeichert.</translation>
    </message>
    <message>
        <source>The ledger cannot be used.</source>
        <translation>Das Journal kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>The result cannot be written.</source>
        <translation>Das Ergebnis kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Not everything worked.</source>
        <translation>Nicht alles hat funktioniert.</translation>
    </message>
    <message>
        <source>No record passes the filter.</source>
        <translation>Kein Vorgang passt zum Filter.</translation>
    </message>
    <message>
        <source>The check found a difference.</source>
        <translation>Die Prüfung hat einen Unterschied gefunden.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Die Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Stopped as you asked; progress is saved.</source>
        <translation>Wie gewünscht gestoppt; der Fortschritt ist gespeichert.</translation>
    </message>
    <message>
        <source>There is nothing at {path}.</source>
        <translation>Hier ist nichts vorhanden: {path}.</translation>
    </message>
    <message>
        <source>The ledger was not changed.</source>
        <translation>Das Journal wurde nicht verändert.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>This is no Slack export.</source>
        <translation>Das ist kein Slack-Export.</translation>
    </message>
    <message>
        <source>Choose the ZIP file that Slack offered, or the folder it was unpacked to, with a channels.json in it; or a slackdump.sqlite.</source>
        <translation>Wählen Sie die ZIP-Datei, die Slack angeboten hat, oder den Ordner, in den sie entpackt wurde, mit einer channels.json darin; oder eine slackdump.sqlite.</translation>
    </message>
    <message>
        <source>{entry} in the export cannot be read.</source>
        <translation>{entry} im Export kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>What was read before it is kept.</source>
        <translation>Was davor gelesen wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Download the export again; this copy may be cut short.</source>
        <translation>Laden Sie den Export noch einmal herunter; diese Kopie ist möglicherweise abgeschnitten.</translation>
    </message>
    <message>
        <source>The export is encrypted.</source>
        <translation>Der Export ist verschlüsselt.</translation>
    </message>
    <message>
        <source>Unpack it with its password and import the folder.</source>
        <translation>Entpacken Sie ihn mit seinem Passwort, und importieren Sie den Ordner.</translation>
    </message>
    <message>
        <source>{entry} in the archive unpacks to more than any export needs.</source>
        <translation>{entry} im Archiv wird beim Entpacken größer, als ein Export es je braucht.</translation>
    </message>
    <message>
        <source>Reading stopped there; nothing was unpacked to disk.</source>
        <translation>Das Lesen wurde dort gestoppt; es wurde nichts auf den Datenträger entpackt.</translation>
    </message>
    <message>
        <source>Use the archive as Slack made it.</source>
        <translation>Verwenden Sie das Archiv so, wie Slack es erstellt hat.</translation>
    </message>
    <message>
        <source>The archive names a file outside itself: {entry}.</source>
        <translation>Das Archiv nennt eine Datei außerhalb seiner selbst: {entry}.</translation>
    </message>
    <message>
        <source>Nothing was read or written.</source>
        <translation>Es wurde nichts gelesen oder geschrieben.</translation>
    </message>
    <message>
        <source>{entry} is no database of a current slackdump: {missing} is missing.</source>
        <translation>{entry} ist keine Datenbank eines aktuellen slackdump: {missing} fehlt.</translation>
    </message>
    <message>
        <source>Choose slackdump.sqlite, with its -wal file beside it. If it is an old one, open it once with a current slackdump, which brings it up to date.</source>
        <translation>Wählen Sie slackdump.sqlite, mit der zugehörigen -wal-Datei daneben. Ist sie alt, öffnen Sie sie einmal mit einem aktuellen slackdump; das bringt sie auf den neuesten Stand.</translation>
    </message>
    <message>
        <source>The database {entry} is damaged.</source>
        <translation>Die Datenbank {entry} ist beschädigt.</translation>
    </message>
    <message>
        <source>What was read before is kept.</source>
        <translation>Was vorher gelesen wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Copy it again with the files of the same name beside it, while slackdump is not running.</source>
        <translation>Kopieren Sie sie noch einmal mitsamt den gleichnamigen Dateien daneben, während slackdump nicht läuft.</translation>
    </message>
    <message>
        <source>Foreign databases cannot be read safely on this system.</source>
        <translation>Fremde Datenbanken können auf diesem System nicht sicher gelesen werden.</translation>
    </message>
    <message>
        <source>Convert the archive with slackdump to a Slack export and import that.</source>
        <translation>Wandeln Sie das Archiv mit slackdump in einen Slack-Export um, und importieren Sie diesen.</translation>
    </message>
    <message>
        <source>The export does not hold {channel}.</source>
        <translation>Der Export enthält den Channel {channel} nicht.</translation>
    </message>
    <message>
        <source>The other channels were read.</source>
        <translation>Die anderen Channels wurden gelesen.</translation>
    </message>
    <message>
        <source>An export was asked for a single thread.</source>
        <translation>Von einem Export wurde ein einzelner Thread verlangt.</translation>
    </message>
    <message>
        <source>This is a fault of the program: update it, or report it with the diagnostics.</source>
        <translation>Das ist ein Fehler des Programms: Aktualisieren Sie es, oder melden Sie ihn mit den Diagnosedaten.</translation>
    </message>
    <message>
        <source>An export was asked for a day that it does not have.</source>
        <translation>Von einem Export wurde ein Tag verlangt, den er nicht hat.</translation>
    </message>
    <message>
        <source>There is no labelled corpus at {path}.</source>
        <translation>Hier gibt es keinen annotierten Korpus: {path}.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Name a folder with people.json and files that end in .jsonl.</source>
        <translation>Nennen Sie einen Ordner mit people.json und Dateien, die auf .jsonl enden.</translation>
    </message>
    <message>
        <source>{entry} of the labelled corpus cannot be read.</source>
        <translation>{entry} des annotierten Korpus kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Correct it, then try again.</source>
        <translation>Korrigieren Sie die Datei, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The format file {path} cannot be read.</source>
        <translation>Die Formatdatei {path} kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The format file is larger than {limit} KB.</source>
        <translation>Die Formatdatei ist größer als {limit} KB.</translation>
    </message>
    <message>
        <source>Choose a file that Precedent exported.</source>
        <translation>Wählen Sie eine Datei, die Precedent exportiert hat.</translation>
    </message>
    <message>
        <source>The format file is no JSON object.</source>
        <translation>Die Formatdatei ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>Correct it, or export the format again.</source>
        <translation>Korrigieren Sie die Datei, oder exportieren Sie das Format noch einmal.</translation>
    </message>
    <message>
        <source>The format was made by a newer Precedent.</source>
        <translation>Das Format wurde mit einer neueren Version von Precedent erstellt.</translation>
    </message>
    <message>
        <source>Update this program, then add the format.</source>
        <translation>Aktualisieren Sie dieses Programm, und fügen Sie das Format dann hinzu.</translation>
    </message>
    <message>
        <source>In the format, {place} is missing or wrong. It can be: {expected}.</source>
        <translation>Im Format fehlt {place}, oder die Angabe ist falsch. Möglich ist: {expected}.</translation>
    </message>
    <message>
        <source>Correct the file, then try again.</source>
        <translation>Korrigieren Sie die Datei, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The format has something that is not known: {place}.</source>
        <translation>Das Format enthält etwas Unbekanntes: {place}.</translation>
    </message>
    <message>
        <source>Check how it is spelled, or take it out.</source>
        <translation>Prüfen Sie die Schreibweise, oder entfernen Sie es.</translation>
    </message>
    <message>
        <source>A format that comes with Precedent has the name {name}.</source>
        <translation>Ein mit Precedent geliefertes Format hat den Namen {name}.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The format reads neither a type nor an amount.</source>
        <translation>Das Format liest weder eine Art noch einen Betrag.</translation>
    </message>
    <message>
        <source>Say where one of the two stands, so that a message is known as a request.</source>
        <translation>Geben Sie an, wo eines der beiden steht, damit eine Nachricht als Antrag erkannt wird.</translation>
    </message>
    <message>
        <source>The format would match messages that have nothing to do with requests.</source>
        <translation>Das Format würde auf Nachrichten passen, die nichts mit Anträgen zu tun haben.</translation>
    </message>
    <message>
        <source>Leave at least one word unmarked that every such message has, and mark the type or the amount among the values.</source>
        <translation>Lassen Sie mindestens ein Wort unmarkiert, das jede solche Nachricht enthält, und markieren Sie unter den Werten die Art oder den Betrag.</translation>
    </message>
    <message>
        <source>No taught format has the name {name}.</source>
        <translation>Kein angelerntes Format hat den Namen {name}.</translation>
    </message>
    <message>
        <source>See the names with precedentctl formats list.</source>
        <translation>Die Namen zeigt precedentctl formats list.</translation>
    </message>
    <message>
        <source>What was marked as {field} overlaps another mark, or is marked twice.</source>
        <translation>Was als {field} markiert wurde, überschneidet sich mit einer anderen Markierung oder ist doppelt markiert.</translation>
    </message>
    <message>
        <source>Mark each part of the message once.</source>
        <translation>Markieren Sie jeden Teil der Nachricht nur einmal.</translation>
    </message>
    <message>
        <source>Nothing is marked in the message.</source>
        <translation>In der Nachricht ist nichts markiert.</translation>
    </message>
    <message>
        <source>Mark the type or the amount first.</source>
        <translation>Markieren Sie zuerst die Art oder den Betrag.</translation>
    </message>
    <message>
        <source>The limits file lacks one of its columns.</source>
        <translation>In der Limit-Datei fehlt eine der Spalten.</translation>
    </message>
    <message>
        <source>The first line names holder, type, amount, currency, from and to.</source>
        <translation>Die erste Zeile nennt holder, type, amount, currency, from und to.</translation>
    </message>
    <message>
        <source>In line {line} of the limits file, {column} cannot be read.</source>
        <translation>In Zeile {line} der Limit-Datei kann die Spalte {column} nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Correct the line, then try again.</source>
        <translation>Korrigieren Sie die Zeile, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The days in line {line} of the limits file overlap those of another limit, or end before they begin.</source>
        <translation>Die Tage in Zeile {line} der Limit-Datei überschneiden sich mit denen eines anderen Limits oder enden, bevor sie beginnen.</translation>
    </message>
    <message>
        <source>Correct the line, or end the other limit first.</source>
        <translation>Korrigieren Sie die Zeile, oder beenden Sie zuerst das andere Limit.</translation>
    </message>
    <message>
        <source>The limits file {path} cannot be read.</source>
        <translation>Die Limit-Datei {path} kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file of views {path} cannot be read.</source>
        <translation>Die Ansichtsdatei {path} kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This is no file of saved views.</source>
        <translation>Das ist keine Datei mit gespeicherten Ansichten.</translation>
    </message>
    <message>
        <source>Choose a file that precedentctl views export or the window has written.</source>
        <translation>Wählen Sie eine Datei, die precedentctl views export oder das Fenster geschrieben hat.</translation>
    </message>
    <message>
        <source>A later version of Precedent wrote this file of views.</source>
        <translation>Diese Ansichtsdatei wurde von einer neueren Version von Precedent geschrieben.</translation>
    </message>
    <message>
        <source>Update Precedent.</source>
        <translation>Aktualisieren Sie Precedent.</translation>
    </message>
    <message>
        <source>A view of this file cannot be read: &quot;{view}&quot;.</source>
        <translation>Eine Ansicht dieser Datei kann nicht gelesen werden: „{view}“.</translation>
    </message>
    <message>
        <source>Correct its name, filter or columns, then try again.</source>
        <translation>Korrigieren Sie ihren Namen, Filter oder ihre Spalten, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The CSV file {path} cannot be read.</source>
        <translation>Die CSV-Datei {path} kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Nothing was matched or changed.</source>
        <translation>Es wurde nichts zugeordnet oder geändert.</translation>
    </message>
    <message>
        <source>Check the path and whether you may read the file.</source>
        <translation>Prüfen Sie den Pfad und ob Sie die Datei lesen dürfen.</translation>
    </message>
    <message>
        <source>This is a workbook or a PDF and no CSV file.</source>
        <translation>Das ist eine Arbeitsmappe oder ein PDF und keine CSV-Datei.</translation>
    </message>
    <message>
        <source>Open it in your spreadsheet program, save it as CSV, and choose that file.</source>
        <translation>Öffnen Sie sie in Ihrer Tabellenkalkulation, speichern Sie sie als CSV, und wählen Sie diese Datei.</translation>
    </message>
    <message>
        <source>This file holds no text.</source>
        <translation>Diese Datei enthält keinen Text.</translation>
    </message>
    <message>
        <source>Choose a CSV file: rows of text with separators.</source>
        <translation>Wählen Sie eine CSV-Datei: Textzeilen mit Trennzeichen.</translation>
    </message>
    <message>
        <source>The CSV file has no rows.</source>
        <translation>Die CSV-Datei hat keine Zeilen.</translation>
    </message>
    <message>
        <source>Export it again where it comes from.</source>
        <translation>Exportieren Sie sie dort, woher sie kommt, noch einmal.</translation>
    </message>
    <message>
        <source>The CSV file holds more than such a list can: over {limit}.</source>
        <translation>Die CSV-Datei enthält mehr, als eine solche Liste enthalten kann: über {limit}.</translation>
    </message>
    <message>
        <source>Export a shorter period, or check that it is the right file.</source>
        <translation>Exportieren Sie einen kürzeren Zeitraum, oder prüfen Sie, ob es die richtige Datei ist.</translation>
    </message>
    <message>
        <source>A cell that begins with a quotation mark in line {line} never ends, so the rows after it cannot be told apart.</source>
        <translation>Eine Zelle in Zeile {line}, die mit einem Anführungszeichen beginnt, endet nie; die Zeilen danach lassen sich daher nicht auseinanderhalten.</translation>
    </message>
    <message>
        <source>Remove or double that mark, or export the file again; it may be cut short.</source>
        <translation>Entfernen oder verdoppeln Sie dieses Zeichen, oder exportieren Sie die Datei noch einmal; sie ist möglicherweise abgeschnitten.</translation>
    </message>
    <message>
        <source>Line {line} of the CSV file is not a row of cells: its quotation marks or line ends are wrong.</source>
        <translation>Zeile {line} der CSV-Datei ist keine Reihe von Zellen: Ihre Anführungszeichen oder Zeilenenden sind falsch.</translation>
    </message>
    <message>
        <source>Correct the line, or export the file again where it comes from.</source>
        <translation>Korrigieren Sie die Zeile, oder exportieren Sie die Datei dort, woher sie kommt, noch einmal.</translation>
    </message>
    <message>
        <source>A message is not in Slack&apos;s form.</source>
        <translation>Eine Nachricht hat nicht die Form von Slack.</translation>
    </message>
    <message>
        <source>The others were read.</source>
        <translation>Die anderen wurden gelesen.</translation>
    </message>
    <message>
        <source>the channel</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>that this needs</source>
        <translation>(hierfür nötig)</translation>
    </message>
    <message>
        <source>in question</source>
        <translation>(unbekannt)</translation>
    </message>
    <message>
        <source>the exported file</source>
        <translation>die exportierte Datei</translation>
    </message>
    <message>
        <source>some</source>
        <translation>einige</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>see below</source>
        <translation>siehe unten</translation>
    </message>
    <message>
        <source>the named place</source>
        <translation>der genannte Ort</translation>
    </message>
    <message>
        <source>of that id</source>
        <translation>mit dieser ID</translation>
    </message>
    <message>
        <source>see the list</source>
        <translation>siehe Liste</translation>
    </message>
    <message>
        <source>of its own</source>
        <translation>mit eigenem Namen</translation>
    </message>
    <message>
        <source>the one named</source>
        <translation>dem genannten</translation>
    </message>
    <message>
        <source>this</source>
        <translation>dies</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>the key</source>
        <translation>(unbekannt)</translation>
    </message>
    <message>
        <source>2,000</source>
        <translation>2.000</translation>
    </message>
    <message>
        <source>of that name</source>
        <translation>dieses Namens</translation>
    </message>
    <message>
        <source>given</source>
        <translation>wie angegeben</translation>
    </message>
    <message>
        <source>another host</source>
        <translation>einen anderen Server</translation>
    </message>
    <message>
        <source>precedentctl</source>
        <translation>precedentctl</translation>
    </message>
    <message>
        <source>The rule</source>
        <translation>Die Regel</translation>
    </message>
    <message>
        <source>An option is wrong.</source>
        <translation>Eine Option ist falsch.</translation>
    </message>
    <message>
        <source>the option</source>
        <translation>die Option</translation>
    </message>
    <message>
        <source>its arguments</source>
        <translation>die Argumente</translation>
    </message>
    <message>
        <source>one option</source>
        <translation>eine Option</translation>
    </message>
    <message>
        <source>another</source>
        <translation>eine andere</translation>
    </message>
    <message>
        <source>as given</source>
        <translation>wie angegeben</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>eine Datei</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>eine Tabelle</translation>
    </message>
    <message>
        <source>a new one</source>
        <translation>einer neuen</translation>
    </message>
    <message>
        <source>the known one</source>
        <translation>der bekannten</translation>
    </message>
    <message>
        <source>this scheduler</source>
        <translation>diesem Zeitplaner</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>ein Wert</translation>
    </message>
    <message>
        <source>see the manual</source>
        <translation>siehe Handbuch</translation>
    </message>
    <message>
        <source>a field</source>
        <translation>ein Feld</translation>
    </message>
    <message>
        <source>one</source>
        <translation>(unbekannt)</translation>
    </message>
    <message>
        <source>the holder</source>
        <translation>der Inhaber</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>der Text</translation>
    </message>
    <message>
        <source>its first day</source>
        <translation>erster Tag</translation>
    </message>
    <message>
        <source>its last day</source>
        <translation>letzter Tag</translation>
    </message>
    <message>
        <source>There is no ledger at {path}.</source>
        <translation>Hier gibt es kein Journal: {path}.</translation>
    </message>
    <message>
        <source>Nothing was created.</source>
        <translation>Es wurde nichts angelegt.</translation>
    </message>
    <message>
        <source>Check the path, or make a ledger with sync, import or demo.</source>
        <translation>Prüfen Sie den Pfad, oder legen Sie mit sync, import oder demo ein Journal an.</translation>
    </message>
    <message>
        <source>The ledger was written by a newer version of Precedent.</source>
        <translation>Das Journal wurde von einer neueren Version von Precedent geschrieben.</translation>
    </message>
    <message>
        <source>It was not changed.</source>
        <translation>Es wurde nicht verändert.</translation>
    </message>
    <message>
        <source>The ledger is damaged.</source>
        <translation>Das Journal ist beschädigt.</translation>
    </message>
    <message>
        <source>Keep the file, and use the newest backup.</source>
        <translation>Behalten Sie die Datei, und verwenden Sie die neueste Sicherung.</translation>
    </message>
    <message>
        <source>{path} is not a ledger of Precedent.</source>
        <translation>{path} ist kein Journal von Precedent.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The ledger cannot be read.</source>
        <translation>Das Journal kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Check that the file belongs to you and that its disk is connected.</source>
        <translation>Prüfen Sie, ob die Datei Ihnen gehört und ihr Datenträger verbunden ist.</translation>
    </message>
    <message>
        <source>The ledger cannot be written: the file or its folder is read-only.</source>
        <translation>Das Journal kann nicht beschrieben werden: Die Datei oder ihr Ordner ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>Make it writable, or copy it to another folder.</source>
        <translation>Heben Sie den Schreibschutz auf, oder kopieren Sie es in einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Another job is writing to this ledger (process {pid}).</source>
        <translation>Eine andere Aufgabe schreibt gerade in dieses Journal (Prozess {pid}).</translation>
    </message>
    <message>
        <source>Nothing was changed here.</source>
        <translation>Hier wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Wait until it is done, or use --wait with a number of seconds.</source>
        <translation>Warten Sie, bis sie fertig ist, oder verwenden Sie --wait mit einer Anzahl von Sekunden.</translation>
    </message>
    <message>
        <source>The ledger already holds content.</source>
        <translation>Das Journal hat schon Inhalt.</translation>
    </message>
    <message>
        <source>Name a new file with --ledger.</source>
        <translation>Nennen Sie mit --ledger eine neue Datei.</translation>
    </message>
    <message>
        <source>The ledger was written by an older version of Precedent.</source>
        <translation>Das Journal wurde von einer älteren Version von Precedent geschrieben.</translation>
    </message>
    <message>
        <source>Open it once in Precedent, or run precedentctl recognize on it: a backup is made and the ledger is brought up to date. Copy it first where it cannot be written.</source>
        <translation>Öffnen Sie es einmal in Precedent, oder führen Sie precedentctl recognize darauf aus: Eine Sicherung wird erstellt, und das Journal wird auf den neuesten Stand gebracht. Kopieren Sie es zuerst, wenn es nicht beschrieben werden kann.</translation>
    </message>
    <message>
        <source>Another program is using the ledger.</source>
        <translation>Ein anderes Programm verwendet das Journal.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The disk did not do what it was told.</source>
        <translation>Der Datenträger hat nicht getan, was verlangt wurde.</translation>
    </message>
    <message>
        <source>Everything confirmed before is kept; nothing more is written.</source>
        <translation>Alles vorher Bestätigte bleibt erhalten; es wird nichts mehr geschrieben.</translation>
    </message>
    <message>
        <source>Check the disk, then open the ledger again.</source>
        <translation>Prüfen Sie den Datenträger, und öffnen Sie das Journal dann noch einmal.</translation>
    </message>
    <message>
        <source>The ledger&apos;s disk cannot keep it safely.</source>
        <translation>Der Datenträger des Journals kann es nicht sicher aufbewahren.</translation>
    </message>
    <message>
        <source>Keep the ledger on a disk of this computer, not on a network share.</source>
        <translation>Legen Sie das Journal auf einen Datenträger dieses Computers, nicht auf eine Netzwerkfreigabe.</translation>
    </message>
    <message>
        <source>{path} lies on a network share.</source>
        <translation>{path} liegt auf einer Netzwerkfreigabe.</translation>
    </message>
    <message>
        <source>Nothing was created or changed there.</source>
        <translation>Dort wurde nichts angelegt oder geändert.</translation>
    </message>
    <message>
        <source>Keep the ledger on a disk of this computer: on a share two programs can write at once and damage it. Copy backups to the share instead.</source>
        <translation>Legen Sie das Journal auf einen Datenträger dieses Computers: Auf einer Freigabe können zwei Programme gleichzeitig schreiben und es beschädigen. Kopieren Sie stattdessen Sicherungen auf die Freigabe.</translation>
    </message>
    <message>
        <source>The program asked the ledger for something it cannot do.</source>
        <translation>Das Programm hat vom Journal etwas verlangt, das es nicht kann.</translation>
    </message>
    <message>
        <source>Nothing of it was written.</source>
        <translation>Nichts davon wurde geschrieben.</translation>
    </message>
    <message>
        <source>The signing key at {path} cannot be read.</source>
        <translation>Der Signaturschlüssel kann nicht gelesen werden: {path}.</translation>
    </message>
    <message>
        <source>Put the key file back, or move it away: a new key is made then.</source>
        <translation>Legen Sie die Schlüsseldatei zurück, oder verschieben Sie sie: Dann wird ein neuer Schlüssel erzeugt.</translation>
    </message>
    <message>
        <source>The system gave no random numbers.</source>
        <translation>Das System hat keine Zufallszahlen geliefert.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>The note is not there any more.</source>
        <translation>Die Notiz ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The ledger has no such correction.</source>
        <translation>Das Journal hat keine solche Korrektur.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>The unfinished part was taken back; everything before it is kept.</source>
        <translation>Der unfertige Teil wurde zurückgenommen; alles davor bleibt erhalten.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Schaffen Sie Platz, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>There is already a file at {path}.</source>
        <translation>Hier gibt es schon eine Datei: {path}.</translation>
    </message>
    <message>
        <source>It was not changed; no backup was made.</source>
        <translation>Sie wurde nicht verändert; es wurde keine Sicherung erstellt.</translation>
    </message>
    <message>
        <source>The copy was not whole and was thrown away.</source>
        <translation>Die Kopie war nicht vollständig und wurde verworfen.</translation>
    </message>
    <message>
        <source>Check the target&apos;s disk and try again.</source>
        <translation>Prüfen Sie den Zieldatenträger, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Move it away.</source>
        <translation>Verschieben Sie sie an einen anderen Ort.</translation>
    </message>
    <message>
        <source>The ledger does not hold the start of this thread.</source>
        <translation>Das Journal enthält den Anfang dieses Threads nicht.</translation>
    </message>
    <message>
        <source>Its replies are kept.</source>
        <translation>Seine Antworten bleiben erhalten.</translation>
    </message>
    <message>
        <source>Sync the channel from an earlier date.</source>
        <translation>Rufen Sie den Channel ab einem früheren Datum ab.</translation>
    </message>
    <message>
        <source>The ledger has no record {record}.</source>
        <translation>Das Journal hat keinen Vorgang {record}.</translation>
    </message>
    <message>
        <source>Stopped as you asked; not everything was checked.</source>
        <translation>Wie gewünscht gestoppt; es wurde nicht alles geprüft.</translation>
    </message>
    <message>
        <source>Verify it again.</source>
        <translation>Prüfen Sie noch einmal.</translation>
    </message>
    <message>
        <source>The ledger does not match its log: {problems}.</source>
        <translation>Das Journal stimmt nicht mit seinem Protokoll überein: {problems}.</translation>
    </message>
    <message>
        <source>Nothing was changed by this check.</source>
        <translation>Diese Prüfung hat nichts verändert.</translation>
    </message>
    <message>
        <source>Keep the file as it is and compare it with a backup; do not sync into it.</source>
        <translation>Behalten Sie die Datei, wie sie ist, und vergleichen Sie sie mit einer Sicherung; rufen Sie nichts in sie ab.</translation>
    </message>
    <message>
        <source>The log holds, but decisions are not what their messages say: {problems}.</source>
        <translation>Das Protokoll ist in Ordnung, aber Entscheidungen sind nicht, was ihre Nachrichten sagen: {problems}.</translation>
    </message>
    <message>
        <source>If Precedent was updated since they were read, read all messages again (precedentctl recognize) and repeat the check. Else keep the file as it is and compare it with a backup.</source>
        <translation>Wenn Precedent aktualisiert wurde, seit sie gelesen wurden, lesen Sie alle Nachrichten neu (precedentctl recognize), und wiederholen Sie die Prüfung. Andernfalls behalten Sie die Datei, wie sie ist, und vergleichen Sie sie mit einer Sicherung.</translation>
    </message>
    <message>
        <source>The keychain holds no token for this workspace.</source>
        <translation>Der Schlüsselbund enthält kein Token für diesen Workspace.</translation>
    </message>
    <message>
        <source>Store one with: precedentctl token set --token-stdin</source>
        <translation>Speichern Sie eines mit: precedentctl token set --token-stdin</translation>
    </message>
    <message>
        <source>The keychain is locked, or nobody answered its question.</source>
        <translation>Der Schlüsselbund ist gesperrt, oder niemand hat seine Frage beantwortet.</translation>
    </message>
    <message>
        <source>Nothing was changed; a token stored there is still there.</source>
        <translation>Es wurde nichts geändert; ein dort gespeichertes Token ist noch da.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or give the token by --token-stdin.</source>
        <translation>Entsperren Sie ihn, und versuchen Sie es noch einmal, oder geben Sie das Token mit --token-stdin an.</translation>
    </message>
    <message>
        <source>There is no keychain on this computer.</source>
        <translation>Auf diesem Computer gibt es keinen Schlüsselbund.</translation>
    </message>
    <message>
        <source>Nothing was stored anywhere.</source>
        <translation>Es wurde nirgends etwas gespeichert.</translation>
    </message>
    <message>
        <source>Give the token by --token-stdin or in PRECEDENT_SLACK_TOKEN.</source>
        <translation>Geben Sie das Token mit --token-stdin oder in PRECEDENT_SLACK_TOKEN an.</translation>
    </message>
    <message>
        <source>There is no Slack token.</source>
        <translation>Es gibt kein Slack-Token.</translation>
    </message>
    <message>
        <source>Nothing was read.</source>
        <translation>Es wurde nichts gelesen.</translation>
    </message>
    <message>
        <source>Give one by --token-stdin or in PRECEDENT_SLACK_TOKEN, or store one with: precedentctl token set --token-stdin</source>
        <translation>Geben Sie eines mit --token-stdin oder in PRECEDENT_SLACK_TOKEN an, oder speichern Sie eines mit: precedentctl token set --token-stdin</translation>
    </message>
    <message>
        <source>This is not a token that can read channels.</source>
        <translation>Das ist kein Token, das Channels lesen kann.</translation>
    </message>
    <message>
        <source>It was neither stored nor sent.</source>
        <translation>Es wurde weder gespeichert noch gesendet.</translation>
    </message>
    <message>
        <source>Use the app&apos;s bot token (xoxb-) or user token (xoxp-).</source>
        <translation>Verwenden Sie das Bot-Token (xoxb-) oder das Benutzer-Token (xoxp-) der App.</translation>
    </message>
    <message>
        <source>The token belongs to the workspace {found}, not to {team}.</source>
        <translation>Das Token gehört zum Workspace {found}, nicht zu {team}.</translation>
    </message>
    <message>
        <source>Use that workspace&apos;s token. A further workspace is added with --team and its token, or in the window under Connect or import.</source>
        <translation>Verwenden Sie das Token jenes Workspace. Ein weiterer Workspace wird mit --team und seinem Token hinzugefügt, oder im Fenster unter „Verbinden oder importieren“.</translation>
    </message>
    <message>
        <source>Progress is saved.</source>
        <translation>Der Fortschritt ist gespeichert.</translation>
    </message>
    <message>
        <source>Check the network connection and the proxy settings, then try again.</source>
        <translation>Prüfen Sie die Netzwerkverbindung und die Proxy-Einstellungen, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The connection to Slack broke.</source>
        <translation>Die Verbindung zu Slack ist abgebrochen.</translation>
    </message>
    <message>
        <source>Slack did not answer in time.</source>
        <translation>Slack hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>No secure connection to Slack came about.</source>
        <translation>Es kam keine sichere Verbindung zu Slack zustande.</translation>
    </message>
    <message>
        <source>The token was not sent. Progress is saved.</source>
        <translation>Das Token wurde nicht gesendet. Der Fortschritt ist gespeichert.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, a proxy or firewall stands in between that speaks an old TLS or none: ask who runs the network.</source>
        <translation>Versuchen Sie es noch einmal. Bleibt es dabei, steht ein Proxy oder eine Firewall dazwischen und verwendet ein altes oder gar kein TLS: Fragen Sie, wer das Netzwerk betreibt.</translation>
    </message>
    <message>
        <source>The connection does not prove that it leads to Slack (certificate refused).</source>
        <translation>Die Verbindung beweist nicht, dass sie zu Slack führt (Zertifikat abgewiesen).</translation>
    </message>
    <message>
        <source>The token was not sent.</source>
        <translation>Das Token wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>Sign in to the network if it has a login page. If your company inspects traffic, install its certificate in the system.</source>
        <translation>Melden Sie sich im Netzwerk an, wenn es eine Anmeldeseite hat. Wenn Ihr Unternehmen den Datenverkehr prüft, installieren Sie dessen Zertifikat im System.</translation>
    </message>
    <message>
        <source>The proxy refused the connection (status {status}).</source>
        <translation>Der Proxy hat die Verbindung abgewiesen (Status {status}).</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s address and login in https_proxy.</source>
        <translation>Prüfen Sie Adresse und Anmeldung des Proxys in https_proxy.</translation>
    </message>
    <message>
        <source>Something other than Slack answered.</source>
        <translation>Etwas anderes als Slack hat geantwortet.</translation>
    </message>
    <message>
        <source>Nothing of that answer was kept.</source>
        <translation>Von dieser Antwort wurde nichts behalten.</translation>
    </message>
    <message>
        <source>A login page of the network or a proxy may stand in between: open a web page, sign in, and try again.</source>
        <translation>Möglicherweise steht eine Anmeldeseite des Netzwerks oder ein Proxy dazwischen: Öffnen Sie eine Webseite, melden Sie sich an, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The answer led to another address, which we do not follow.</source>
        <translation>Die Antwort führte zu einer anderen Adresse, der Precedent nicht folgt.</translation>
    </message>
    <message>
        <source>The token was sent to Slack&apos;s address only.</source>
        <translation>Das Token wurde nur an die Adresse von Slack gesendet.</translation>
    </message>
    <message>
        <source>Sign in to the network if it has a login page, then try again.</source>
        <translation>Melden Sie sich im Netzwerk an, wenn es eine Anmeldeseite hat, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>An answer was larger than any that Slack gives.</source>
        <translation>Eine Antwort war größer als jede, die Slack gibt.</translation>
    </message>
    <message>
        <source>Check what stands between this computer and Slack, then try again.</source>
        <translation>Prüfen Sie, was zwischen diesem Computer und Slack steht, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>An answer of Slack&apos;s was cut short or misshapen.</source>
        <translation>Eine Antwort von Slack war abgeschnitten oder fehlerhaft.</translation>
    </message>
    <message>
        <source>Nothing of that answer was kept; earlier progress is saved.</source>
        <translation>Von dieser Antwort wurde nichts behalten; der frühere Fortschritt ist gespeichert.</translation>
    </message>
    <message>
        <source>An answer was built to exhaust this program.</source>
        <translation>Eine Antwort war so gebaut, dass sie dieses Programm überlastet.</translation>
    </message>
    <message>
        <source>Slack offered the same page again and again.</source>
        <translation>Slack hat immer wieder dieselbe Seite angeboten.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>Slack had a temporary problem that did not pass.</source>
        <translation>Slack hatte eine vorübergehende Störung, die anhielt.</translation>
    </message>
    <message>
        <source>Try again later; slack-status.com tells how Slack is.</source>
        <translation>Versuchen Sie es später noch einmal; slack-status.com zeigt den Zustand von Slack.</translation>
    </message>
    <message>
        <source>Stopped as you asked.</source>
        <translation>Wie gewünscht gestoppt.</translation>
    </message>
    <message>
        <source>Run it again to continue where it stopped.</source>
        <translation>Führen Sie es noch einmal aus, um dort fortzufahren.</translation>
    </message>
    <message>
        <source>Sync again to continue where it stopped.</source>
        <translation>Rufen Sie noch einmal ab, um dort fortzufahren.</translation>
    </message>
    <message>
        <source>The time for this run is used up.</source>
        <translation>Die Zeit für diesen Lauf ist aufgebraucht.</translation>
    </message>
    <message>
        <source>Some channels could not be read: {channels}.</source>
        <translation>Einige Channels konnten nicht gelesen werden: {channels}.</translation>
    </message>
    <message>
        <source>The other channels are up to date.</source>
        <translation>Die anderen Channels sind aktuell.</translation>
    </message>
    <message>
        <source>The reason stands with each channel.</source>
        <translation>Der Grund steht bei jedem Channel.</translation>
    </message>
    <message>
        <source>{path} cannot be written: the folder is read-only for you.</source>
        <translation>{path} kann nicht geschrieben werden: Der Ordner ist für Sie schreibgeschützt.</translation>
    </message>
    <message>
        <source>No file was made or changed.</source>
        <translation>Es wurde keine Datei angelegt oder geändert.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The folder of {path} does not exist.</source>
        <translation>Der Ordner dieser Datei existiert nicht: {path}.</translation>
    </message>
    <message>
        <source>No file was made.</source>
        <translation>Es wurde keine Datei angelegt.</translation>
    </message>
    <message>
        <source>Make the folder, or choose another one.</source>
        <translation>Legen Sie den Ordner an, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>{path} is a folder.</source>
        <translation>{path} ist ein Ordner.</translation>
    </message>
    <message>
        <source>Name a file in it.</source>
        <translation>Nennen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>{path} is open in another program.</source>
        <translation>{path} ist in einem anderen Programm geöffnet.</translation>
    </message>
    <message>
        <source>Close it there and export again, or choose another name.</source>
        <translation>Schließen Sie die Datei dort, und exportieren Sie noch einmal, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{path} could not be written.</source>
        <translation>{path} konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>No unfinished file was left behind.</source>
        <translation>Es blieb keine unfertige Datei zurück.</translation>
    </message>
    <message>
        <source>Check that its disk is connected, or choose another place.</source>
        <translation>Prüfen Sie, ob der Datenträger verbunden ist, oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>Der Export wurde gestoppt.</translation>
    </message>
    <message>
        <source>The ledger&apos;s log does not tell of this export.</source>
        <translation>Im Protokoll des Journals steht dieser Export nicht.</translation>
    </message>
    <message>
        <source>The file is as it was.</source>
        <translation>Die Datei ist, wie sie war.</translation>
    </message>
    <message>
        <source>Export again.</source>
        <translation>Exportieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>This was a selection of so many rows that the log does not name them.</source>
        <translation>Das war eine Auswahl so vieler Zeilen, dass das Protokoll sie nicht nennt.</translation>
    </message>
    <message>
        <source>Select the rows and export again.</source>
        <translation>Wählen Sie die Zeilen aus, und exportieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>{path} is no file, and a workbook cannot be written to anything else.</source>
        <translation>{path} ist keine Datei, und eine Arbeitsmappe kann in nichts anderes geschrieben werden.</translation>
    </message>
    <message>
        <source>Name a file.</source>
        <translation>Nennen Sie eine Datei.</translation>
    </message>
    <message>
        <source>The manifest {path} could not be written.</source>
        <translation>Das Manifest {path} konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The exported file itself is whole and in its place.</source>
        <translation>Die exportierte Datei selbst ist vollständig und an ihrem Ort.</translation>
    </message>
    <message>
        <source>Check the disk and export again.</source>
        <translation>Prüfen Sie den Datenträger, und exportieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>The manifest {path} cannot be read.</source>
        <translation>Das Manifest {path} kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Check the path: it ends in .manifest.json.</source>
        <translation>Prüfen Sie den Pfad: Er endet auf .manifest.json.</translation>
    </message>
    <message>
        <source>{path} is not a manifest of an export, or it is damaged.</source>
        <translation>{path} ist kein Manifest eines Exports oder ist beschädigt.</translation>
    </message>
    <message>
        <source>Use the file that was written beside the export.</source>
        <translation>Verwenden Sie die Datei, die neben den Export geschrieben wurde.</translation>
    </message>
    <message>
        <source>{path} cannot be read.</source>
        <translation>{path} kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>File changed: {files} is not what was exported.</source>
        <translation>Datei geändert: {files} – das ist nicht, was exportiert wurde.</translation>
    </message>
    <message>
        <source>Do not rely on the file; export it again.</source>
        <translation>Verlassen Sie sich nicht auf die Datei; exportieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>File missing: {files} is not beside its manifest.</source>
        <translation>Datei fehlt: {files} liegt nicht neben dem Manifest.</translation>
    </message>
    <message>
        <source>Put the file back beside the manifest, under its own name.</source>
        <translation>Legen Sie die Datei unter ihrem eigenen Namen wieder neben das Manifest.</translation>
    </message>
    <message>
        <source>Data changed since: the file is as it was exported, but the same filter gives other rows today.</source>
        <translation>Daten seither geändert: Die Datei ist, wie sie exportiert wurde, aber derselbe Filter ergibt heute andere Zeilen.</translation>
    </message>
    <message>
        <source>Later syncs and corrections do that. Export again to have what stands today.</source>
        <translation>Spätere Abrufe und Korrekturen bewirken das. Exportieren Sie noch einmal, um den heutigen Stand zu haben.</translation>
    </message>
    <message>
        <source>The ledger&apos;s log does not begin with what this export saw of it: entries were removed or changed since.</source>
        <translation>Das Protokoll des Journals beginnt nicht mit dem, was dieser Export davon sah: Seither wurden Einträge entfernt oder geändert.</translation>
    </message>
    <message>
        <source>Keep the ledger as it is and compare it with a backup; do not sync into it.</source>
        <translation>Behalten Sie das Journal, wie es ist, und vergleichen Sie es mit einer Sicherung; rufen Sie nichts in das Journal ab.</translation>
    </message>
    <message>
        <source>{path} tells of an export from another ledger.</source>
        <translation>{path} beschreibt einen Export aus einem anderen Journal.</translation>
    </message>
    <message>
        <source>Name the ledger that it was exported from with --ledger.</source>
        <translation>Nennen Sie mit --ledger das Journal, aus dem er exportiert wurde.</translation>
    </message>
    <message>
        <source>Line {line} of {path} is not as Precedent writes it.</source>
        <translation>Zeile {line} ist nicht so, wie Precedent sie schreibt: {path}.</translation>
    </message>
    <message>
        <source>Do not rely on the file; export again.</source>
        <translation>Verlassen Sie sich nicht auf die Datei; exportieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>The manifest {path} was altered: it tells of another file, or of other counts or totals, than the file itself and the ledger&apos;s log.</source>
        <translation>Das Manifest {path} wurde verändert: Es nennt eine andere Datei, andere Anzahlen oder andere Summen als die Datei selbst und das Protokoll des Journals.</translation>
    </message>
    <message>
        <source>Do not rely on the file or its manifest; export again.</source>
        <translation>Verlassen Sie sich nicht auf die Datei oder ihr Manifest; exportieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>The newest checkpoint of the ledger&apos;s log does not cover these records, and none could be made.</source>
        <translation>Der neueste Prüfpunkt des Journalprotokolls deckt diese Vorgänge nicht ab, und es konnte keiner erstellt werden.</translation>
    </message>
    <message>
        <source>Make the ledger writable, or copy it with its key to another folder, and try again.</source>
        <translation>Heben Sie den Schreibschutz des Journals auf, oder kopieren Sie es mit seinem Schlüssel in einen anderen Ordner, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>There is no column &quot;{column}&quot;.</source>
        <translation>Es gibt keine Spalte „{column}“.</translation>
    </message>
    <message>
        <source>The column &quot;{column}&quot; is named twice.</source>
        <translation>Die Spalte „{column}“ ist zweimal genannt.</translation>
    </message>
    <message>
        <source>Name it once.</source>
        <translation>Nennen Sie sie nur einmal.</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>Es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>Widen the filter, or leave out --fail-if-empty.</source>
        <translation>Erweitern Sie den Filter, oder lassen Sie --fail-if-empty weg.</translation>
    </message>
    <message>
        <source>Nobody and no customer here is called &quot;{person}&quot;.</source>
        <translation>Keine Person und kein Kunde heißt hier „{person}“.</translation>
    </message>
    <message>
        <source>Nothing was erased.</source>
        <translation>Es wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>Give the whole name as it is shown, or the person&apos;s Slack id.</source>
        <translation>Geben Sie den ganzen Namen so an, wie er angezeigt wird, oder die Slack-ID der Person.</translation>
    </message>
    <message>
        <source>&quot;{person}&quot; can be several: {ids}.</source>
        <translation>„{person}“ kann mehrere meinen: {ids}.</translation>
    </message>
    <message>
        <source>Give the Slack id, or say whether a person or a customer is meant.</source>
        <translation>Geben Sie die Slack-ID an, oder sagen Sie, ob eine Person oder ein Kunde gemeint ist.</translation>
    </message>
    <message>
        <source>The basis names who is to be erased, and would stay.</source>
        <translation>Der Grund nennt, wer gelöscht werden soll, und bliebe stehen.</translation>
    </message>
    <message>
        <source>Write the reason without a name, for example the number of the request.</source>
        <translation>Schreiben Sie den Grund ohne Namen, zum Beispiel mit der Nummer des Löschverlangens.</translation>
    </message>
    <message>
        <source>The basis is empty or longer than {limit} characters.</source>
        <translation>Der Grund ist leer oder länger als {limit} Zeichen.</translation>
    </message>
    <message>
        <source>Write in a few words why this is erased.</source>
        <translation>Schreiben Sie in wenigen Worten, warum dies gelöscht wird.</translation>
    </message>
    <message>
        <source>What is erased cannot be brought back.</source>
        <translation>Was gelöscht ist, lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>Look at what would go with --dry-run; then say --yes.</source>
        <translation>Sehen Sie mit --dry-run nach, was verschwinden würde; geben Sie dann --yes an.</translation>
    </message>
    <message>
        <source>No rule says how long what people wrote is kept.</source>
        <translation>Keine Regel sagt, wie lange Geschriebenes aufbewahrt wird.</translation>
    </message>
    <message>
        <source>Set one with precedentctl retention set and a number of months.</source>
        <translation>Setzen Sie eine mit precedentctl retention set und einer Anzahl von Monaten.</translation>
    </message>
    <message>
        <source>{value} is no number of months from 0 to 1200.</source>
        <translation>{value} ist keine Anzahl von Monaten von 0 bis 1200.</translation>
    </message>
    <message>
        <source>Give a whole number, for example 24; 0 keeps everything.</source>
        <translation>Geben Sie eine ganze Zahl an, zum Beispiel 24; 0 behält alles.</translation>
    </message>
    <message>
        <source>What is to be erased is not said.</source>
        <translation>Es ist nicht gesagt, was gelöscht werden soll.</translation>
    </message>
    <message>
        <source>Say either --before with a day, or --due for what the ledger&apos;s rule says.</source>
        <translation>Geben Sie entweder --before mit einem Tag an oder --due für das, was die Regel des Journals sagt.</translation>
    </message>
    <message>
        <source>Compacting the ledger needs {limit} of free disk, and there is less.</source>
        <translation>Zum Verdichten des Journals werden {limit} freier Speicher gebraucht; so viel ist nicht frei.</translation>
    </message>
    <message>
        <source>The ledger is whole.</source>
        <translation>Das Journal ist vollständig.</translation>
    </message>
    <message>
        <source>Make room, then run the same erasure again.</source>
        <translation>Schaffen Sie Platz, und führen Sie dieselbe Löschung noch einmal aus.</translation>
    </message>
    <message>
        <source>No hold number {value} is in force.</source>
        <translation>Es gilt keine Löschsperre Nummer {value}.</translation>
    </message>
    <message>
        <source>precedentctl hold list shows the holds.</source>
        <translation>precedentctl hold list zeigt die Löschsperren.</translation>
    </message>
    <message>
        <source>A hold needs a record or a filter, and a reason.</source>
        <translation>Eine Löschsperre braucht einen Vorgang oder einen Filter und eine Begründung.</translation>
    </message>
    <message>
        <source>Write for example customer:&quot;Acme&quot; and why it is kept.</source>
        <translation>Schreiben Sie zum Beispiel customer:&quot;Acme&quot; und warum es aufbewahrt wird.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Es gibt keine Datei {path}.</translation>
    </message>
    <message>
        <source>The ledger is as it was.</source>
        <translation>Das Journal ist, wie es war.</translation>
    </message>
    <message>
        <source>Name a backup.</source>
        <translation>Nennen Sie eine Sicherung.</translation>
    </message>
    <message>
        <source>{path} is no whole backup of a ledger: its log does not hold.</source>
        <translation>{path} ist keine vollständige Sicherung eines Journals: Ihr Protokoll ist nicht in Ordnung.</translation>
    </message>
    <message>
        <source>Choose another backup.</source>
        <translation>Wählen Sie eine andere Sicherung.</translation>
    </message>
    <message>
        <source>{path} could not be put in its place.</source>
        <translation>{path} konnte nicht an die Stelle des Journals gesetzt werden.</translation>
    </message>
    <message>
        <source>No file was deleted.</source>
        <translation>Es wurde keine Datei gelöscht.</translation>
    </message>
    <message>
        <source>Look at the files beside the ledger: the one whose name has &quot;before-restore&quot; is what was there before.</source>
        <translation>Sehen Sie sich die Dateien neben dem Journal an: Die mit „before-restore“ im Namen ist das, was vorher da war.</translation>
    </message>
    <message>
        <source>Another program has the ledger open: {path}</source>
        <translation>Ein anderes Programm hat das Journal geöffnet: {path}</translation>
    </message>
    <message>
        <source>Close Precedent and what else reads the ledger, then try again.</source>
        <translation>Schließen Sie Precedent und was sonst das Journal liest, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Slack does not accept the token.</source>
        <translation>Slack akzeptiert das Token nicht.</translation>
    </message>
    <message>
        <source>Everything read so far is kept.</source>
        <translation>Alles bisher Gelesene bleibt erhalten.</translation>
    </message>
    <message>
        <source>Copy the whole token from the app&apos;s OAuth &amp; Permissions page and set it again. If your workspace allows only certain networks, connect through one of them.</source>
        <translation>Kopieren Sie das ganze Token von der Seite „OAuth &amp; Permissions“ der App, und geben Sie es erneut ein. Wenn Ihr Workspace nur bestimmte Netzwerke erlaubt, verbinden Sie sich über eines davon.</translation>
    </message>
    <message>
        <source>The app was removed from Slack, or its user or workspace was deactivated.</source>
        <translation>Die App wurde aus Slack entfernt, oder ihr Benutzer oder Workspace wurde deaktiviert.</translation>
    </message>
    <message>
        <source>Install the app again and set the new token.</source>
        <translation>Installieren Sie die App noch einmal, und geben Sie das neue Token ein.</translation>
    </message>
    <message>
        <source>The Slack token has expired.</source>
        <translation>Das Slack-Token ist abgelaufen.</translation>
    </message>
    <message>
        <source>Create the app again without token rotation and set its token.</source>
        <translation>Erstellen Sie die App noch einmal ohne Token-Rotation, und geben Sie ihr Token ein.</translation>
    </message>
    <message>
        <source>The app lacks the permission {needed}.</source>
        <translation>Der App fehlt die Berechtigung {needed}.</translation>
    </message>
    <message>
        <source>Add {needed} under OAuth &amp; Permissions and reinstall the app; the token usually stays the same.</source>
        <translation>Fügen Sie unter „OAuth &amp; Permissions“ die Berechtigung {needed} hinzu, und installieren Sie die App neu; das Token bleibt meist dasselbe.</translation>
    </message>
    <message>
        <source>Slack says that this is the wrong kind of token.</source>
        <translation>Slack sagt, dass dies die falsche Art von Token ist.</translation>
    </message>
    <message>
        <source>The account behind the token has no two-factor login.</source>
        <translation>Das Konto hinter dem Token hat keine Zwei-Faktor-Anmeldung.</translation>
    </message>
    <message>
        <source>Set up two-factor login for that account in Slack, then try again.</source>
        <translation>Richten Sie für dieses Konto in Slack die Zwei-Faktor-Anmeldung ein, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Administrators of the workspace revoked its encryption key.</source>
        <translation>Administratoren des Workspace haben dessen Verschlüsselungsschlüssel widerrufen.</translation>
    </message>
    <message>
        <source>Everything read so far is kept; newer messages cannot be read.</source>
        <translation>Alles bisher Gelesene bleibt erhalten; neuere Nachrichten können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Try again after the key was restored.</source>
        <translation>Versuchen Sie es noch einmal, nachdem der Schlüssel wiederhergestellt wurde.</translation>
    </message>
    <message>
        <source>The app is not approved for this workspace.</source>
        <translation>Die App ist für diesen Workspace nicht freigegeben.</translation>
    </message>
    <message>
        <source>Ask your Slack administrator to approve the app.</source>
        <translation>Bitten Sie Ihren Slack-Administrator, die App freizugeben.</translation>
    </message>
    <message>
        <source>Slack denies access to {channel}.</source>
        <translation>Slack verweigert den Zugriff auf den Channel {channel}.</translation>
    </message>
    <message>
        <source>Ask a workspace administrator for access.</source>
        <translation>Bitten Sie einen Administrator des Workspace um Zugriff.</translation>
    </message>
    <message>
        <source>Slack does not show {channel} to the app: it was deleted, made private, or the app was not invited.</source>
        <translation>Slack zeigt der App den Channel {channel} nicht: Er wurde gelöscht, auf privat gestellt, oder die App wurde nicht eingeladen.</translation>
    </message>
    <message>
        <source>What was read of it is kept.</source>
        <translation>Was davon gelesen wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Type /invite @ and the app&apos;s name in the channel, or choose the channel again.</source>
        <translation>Geben Sie im Channel /invite @ und den Namen der App ein, oder wählen Sie den Channel noch einmal.</translation>
    </message>
    <message>
        <source>The app is not in {channel}.</source>
        <translation>Die App ist nicht im Channel {channel}.</translation>
    </message>
    <message>
        <source>In Slack, type /invite @ and the app&apos;s name in the channel, then try again.</source>
        <translation>Geben Sie in Slack im Channel /invite @ und den Namen der App ein, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{channel} belongs to a Salesforce record and is not open to the app.</source>
        <translation>Der Channel {channel} gehört zu einem Salesforce-Datensatz und ist für die App nicht zugänglich.</translation>
    </message>
    <message>
        <source>Stop following it, or ask your Slack administrator.</source>
        <translation>Verfolgen Sie ihn nicht länger, oder fragen Sie Ihren Slack-Administrator.</translation>
    </message>
    <message>
        <source>{channel} is archived.</source>
        <translation>Der Channel {channel} ist archiviert.</translation>
    </message>
    <message>
        <source>Its history stays readable; nothing new will appear.</source>
        <translation>Sein Verlauf bleibt lesbar; es kommt nichts Neues hinzu.</translation>
    </message>
    <message>
        <source>The thread is no longer in Slack.</source>
        <translation>Der Thread ist nicht mehr in Slack.</translation>
    </message>
    <message>
        <source>The copy in the ledger is kept.</source>
        <translation>Die Kopie im Journal bleibt erhalten.</translation>
    </message>
    <message>
        <source>Slack does not show the member {user}.</source>
        <translation>Slack zeigt das Mitglied {user} nicht.</translation>
    </message>
    <message>
        <source>Their messages are kept under that id.</source>
        <translation>Dessen Nachrichten bleiben unter dieser ID erhalten.</translation>
    </message>
    <message>
        <source>There is no app-level token in the keychain.</source>
        <translation>Im Schlüsselbund ist kein App-Level-Token.</translation>
    </message>
    <message>
        <source>Syncs read everything as before.</source>
        <translation>Abrufe lesen alles wie bisher.</translation>
    </message>
    <message>
        <source>Paste it under Sync, Live updates.</source>
        <translation>Fügen Sie es unter „Abruf &gt; Live-Aktualisierung“ ein.</translation>
    </message>
    <message>
        <source>Live updates need an app-level token.</source>
        <translation>Die Live-Aktualisierung braucht ein App-Level-Token.</translation>
    </message>
    <message>
        <source>It begins with xapp- and stands under Basic Information of the app.</source>
        <translation>Es beginnt mit xapp- und steht unter „Basic Information“ der App.</translation>
    </message>
    <message>
        <source>Slack does not accept the app-level token.</source>
        <translation>Slack akzeptiert das App-Level-Token nicht.</translation>
    </message>
    <message>
        <source>Copy it again from Basic Information of the app, or generate a new one.</source>
        <translation>Kopieren Sie es noch einmal aus „Basic Information“ der App, oder erzeugen Sie ein neues.</translation>
    </message>
    <message>
        <source>The app-level token lacks the permission connections:write.</source>
        <translation>Dem App-Level-Token fehlt die Berechtigung connections:write.</translation>
    </message>
    <message>
        <source>Generate a token with it under Basic Information of the app.</source>
        <translation>Erzeugen Sie unter „Basic Information“ der App ein Token mit dieser Berechtigung.</translation>
    </message>
    <message>
        <source>Socket Mode was turned off for the app.</source>
        <translation>Der Socket Mode wurde für die App ausgeschaltet.</translation>
    </message>
    <message>
        <source>Turn it on in the app&apos;s settings, then turn on live updates again.</source>
        <translation>Schalten Sie ihn in den Einstellungen der App ein, und schalten Sie dann die Live-Aktualisierung wieder ein.</translation>
    </message>
    <message>
        <source>Slack named a server for live updates that is not Slack&apos;s.</source>
        <translation>Slack hat für die Live-Aktualisierung einen Server genannt, der nicht zu Slack gehört.</translation>
    </message>
    <message>
        <source>Nothing was sent to it.</source>
        <translation>An ihn wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Check the proxy and the network, then turn on live updates again.</source>
        <translation>Prüfen Sie Proxy und Netzwerk, und schalten Sie die Live-Aktualisierung dann wieder ein.</translation>
    </message>
    <message>
        <source>Something came from Slack that is no event.</source>
        <translation>Von Slack kam etwas, das kein Ereignis ist.</translation>
    </message>
    <message>
        <source>It was passed over; the next sync reads what it may have been about.</source>
        <translation>Es wurde übergangen; der nächste Abruf liest, worum es gegangen sein kann.</translation>
    </message>
    <message>
        <source>Slack asked to slow down for {seconds} seconds.</source>
        <translation>Slack bat darum, {seconds} Sekunden zu warten.</translation>
    </message>
    <message>
        <source>Run the sync again later; it continues where it stopped.</source>
        <translation>Starten Sie den Abruf später noch einmal; er fährt dort fort, wo er gestoppt hat.</translation>
    </message>
    <message>
        <source>Slack no longer knows the page it offered.</source>
        <translation>Slack kennt die Seite nicht mehr, die es angeboten hat.</translation>
    </message>
    <message>
        <source>Run the sync again.</source>
        <translation>Starten Sie den Abruf noch einmal.</translation>
    </message>
    <message>
        <source>The workspace is moving to an Enterprise organisation.</source>
        <translation>Der Workspace zieht gerade in eine Enterprise-Organisation um.</translation>
    </message>
    <message>
        <source>Try again in some hours; the token may have to be set again afterwards.</source>
        <translation>Versuchen Sie es in einigen Stunden noch einmal; das Token muss danach möglicherweise neu eingegeben werden.</translation>
    </message>
    <message>
        <source>Slack does not allow access from this network.</source>
        <translation>Slack erlaubt den Zugriff aus diesem Netzwerk nicht.</translation>
    </message>
    <message>
        <source>Try from the company&apos;s network or VPN.</source>
        <translation>Versuchen Sie es aus dem Netzwerk oder VPN des Unternehmens.</translation>
    </message>
    <message>
        <source>Slack refused a call of ours ({slack_error}).</source>
        <translation>Slack hat einen Aufruf von Precedent abgewiesen ({slack_error}).</translation>
    </message>
    <message>
        <source>Slack answered with an error that is new to us: {slack_error}.</source>
        <translation>Slack hat mit einem Fehler geantwortet, den Precedent nicht kennt: {slack_error}.</translation>
    </message>
    <message>
        <source>Try again; if it stays, look the error up in Slack&apos;s documentation.</source>
        <translation>Versuchen Sie es noch einmal; bleibt es dabei, schlagen Sie den Fehler in der Dokumentation von Slack nach.</translation>
    </message>
    <message>
        <source>&quot;{word}&quot; at position {position} is no key of the filter.</source>
        <translation>„{word}“ an Position {position} ist kein Schlüssel des Filters.</translation>
    </message>
    <message>
        <source>The nearest one is {nearest}.</source>
        <translation>Am nächsten kommt {nearest}.</translation>
    </message>
    <message>
        <source>&quot;{word}&quot; at position {position} is no value of {key}.</source>
        <translation>„{word}“ an Position {position} ist kein Wert des Schlüssels {key}.</translation>
    </message>
    <message>
        <source>{key} at position {position} has no value.</source>
        <translation>Der Schlüssel {key} an Position {position} hat keinen Wert.</translation>
    </message>
    <message>
        <source>Write a value after the colon, or take the key out.</source>
        <translation>Schreiben Sie nach dem Doppelpunkt einen Wert, oder entfernen Sie den Schlüssel.</translation>
    </message>
    <message>
        <source>&quot;{word}&quot; at position {position} is no date.</source>
        <translation>„{word}“ an Position {position} ist kein Datum.</translation>
    </message>
    <message>
        <source>Write for example 2026, 2026-Q4, 2026-10, 2026-10-31, 2026-10-01..2026-10-31 or last-month.</source>
        <translation>Schreiben Sie zum Beispiel 2026, 2026-Q4, 2026-10, 2026-10-31, 2026-10-01..2026-10-31 oder last-month.</translation>
    </message>
    <message>
        <source>&quot;{word}&quot; at position {position} is no amount.</source>
        <translation>„{word}“ an Position {position} ist kein Betrag.</translation>
    </message>
    <message>
        <source>Write for example 50, 12.50, 50..500, 50.. or &gt;=50.</source>
        <translation>Schreiben Sie zum Beispiel 50, 12.50, 50..500, 50.. oder &gt;=50.</translation>
    </message>
    <message>
        <source>&quot;{word}&quot; at position {position} is no duration.</source>
        <translation>„{word}“ an Position {position} ist keine Dauer.</translation>
    </message>
    <message>
        <source>Write for example 30m, 4h, 2d, 30m..4h or &gt;2d.</source>
        <translation>Schreiben Sie zum Beispiel 30m, 4h, 2d, 30m..4h oder &gt;2d.</translation>
    </message>
    <message>
        <source>The quotation mark at position {position} is not closed.</source>
        <translation>Das Anführungszeichen an Position {position} wird nicht geschlossen.</translation>
    </message>
    <message>
        <source>Close it, or take it out.</source>
        <translation>Schließen Sie es, oder entfernen Sie es.</translation>
    </message>
    <message>
        <source>A blank is missing after the quotation mark at position {position}.</source>
        <translation>Nach dem Anführungszeichen an Position {position} fehlt ein Leerzeichen.</translation>
    </message>
    <message>
        <source>Put a blank before &quot;{word}&quot;.</source>
        <translation>Setzen Sie ein Leerzeichen vor „{word}“.</translation>
    </message>
    <message>
        <source>The filter is longer than {limit} characters.</source>
        <translation>Der Filter ist länger als {limit} Zeichen.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>There is no time zone &quot;{zone}&quot;.</source>
        <translation>Es gibt keine Zeitzone „{zone}“.</translation>
    </message>
    <message>
        <source>Write an IANA name, for example Europe/Oslo.</source>
        <translation>Schreiben Sie einen IANA-Namen, zum Beispiel Europe/Oslo.</translation>
    </message>
    <message>
        <source>No channel is followed yet.</source>
        <translation>Es wird noch kein Channel verfolgt.</translation>
    </message>
    <message>
        <source>This ledger has several workspaces, and {channel} can be in any of them.</source>
        <translation>Dieses Journal hat mehrere Workspaces, und der Channel {channel} kann in jedem davon sein.</translation>
    </message>
    <message>
        <source>Name its workspace with --team.</source>
        <translation>Nennen Sie seinen Workspace mit --team.</translation>
    </message>
    <message>
        <source>A path has a character that {target} cannot be given: {path}</source>
        <translation>Ein Pfad enthält ein Zeichen, das {target} nicht übergeben werden kann: {path}</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>Es wurde nichts ausgegeben.</translation>
    </message>
    <message>
        <source>Move the program or the ledger to a path without it.</source>
        <translation>Verschieben Sie das Programm oder das Journal in einen Pfad ohne dieses Zeichen.</translation>
    </message>
    <message>
        <source>There is no channel {channel} here.</source>
        <translation>Es gibt hier keinen Channel {channel}.</translation>
    </message>
    <message>
        <source>The channels command lists what the app can see; private channels must invite the app first.</source>
        <translation>Der Befehl channels listet auf, was die App sehen kann; in private Channels muss die App zuerst eingeladen werden.</translation>
    </message>
    <message>
        <source>{channel} seems to go on in Slack under another id, {to} instead of {from}: it has the name and the newest messages of the one you follow.</source>
        <translation>Der Channel {channel} scheint in Slack unter einer anderen ID weiterzugehen, {to} statt {from}: Er hat den Namen und die neuesten Nachrichten des Channels, den Sie verfolgen.</translation>
    </message>
    <message>
        <source>What was read is kept; nothing is read from the new one until you say what it is.</source>
        <translation>Was gelesen wurde, bleibt erhalten; aus dem neuen wird nichts gelesen, bis Sie sagen, was er ist.</translation>
    </message>
    <message>
        <source>If it is the same: precedentctl channel set {to} --same-as {from}. If not: precedentctl channel set {from} --unfollow.</source>
        <translation>Wenn es derselbe ist: precedentctl channel set {to} --same-as {from}. Wenn nicht: precedentctl channel set {from} --unfollow.</translation>
    </message>
    <message>
        <source>The ledger has a channel {channel} of its own already.</source>
        <translation>Das Journal hat bereits einen eigenen Channel {channel}.</translation>
    </message>
    <message>
        <source>Two channels with messages stay two.</source>
        <translation>Zwei Channels mit Nachrichten bleiben zwei.</translation>
    </message>
    <message>
        <source>This field follows from others and cannot be set.</source>
        <translation>Dieses Feld ergibt sich aus anderen und kann nicht gesetzt werden.</translation>
    </message>
    <message>
        <source>Correct what it follows from.</source>
        <translation>Korrigieren Sie das, woraus es sich ergibt.</translation>
    </message>
    <message>
        <source>This is no amount that can be read in one way only.</source>
        <translation>Das ist kein Betrag, der sich nur auf eine Weise lesen lässt.</translation>
    </message>
    <message>
        <source>Write the figure with a point before the cents, for example 1250.00, and choose a currency.</source>
        <translation>Schreiben Sie die Zahl mit einem Punkt vor den Cent, zum Beispiel 1250.00, und wählen Sie eine Währung.</translation>
    </message>
    <message>
        <source>This is no time.</source>
        <translation>Das ist keine Zeitangabe.</translation>
    </message>
    <message>
        <source>Write for example 2026-10-30T09:51:00Z.</source>
        <translation>Schreiben Sie zum Beispiel 2026-10-30T09:51:00Z.</translation>
    </message>
    <message>
        <source>This is no value of the field.</source>
        <translation>Das ist kein Wert dieses Feldes.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>There is no saved view &quot;{view}&quot;.</source>
        <translation>Es gibt keine gespeicherte Ansicht „{view}“.</translation>
    </message>
    <message>
        <source>The nearest one is &quot;{nearest}&quot;.</source>
        <translation>Am nächsten kommt „{nearest}“.</translation>
    </message>
    <message>
        <source>The ledger knows nobody by the name or id &quot;{person}&quot;.</source>
        <translation>Das Journal kennt niemanden mit dem Namen oder der ID „{person}“.</translation>
    </message>
    <message>
        <source>The people command lists everybody.</source>
        <translation>Der Befehl people listet alle auf.</translation>
    </message>
    <message>
        <source>Several people are called &quot;{person}&quot;: {ids}.</source>
        <translation>Mehrere Personen heißen „{person}“: {ids}.</translation>
    </message>
    <message>
        <source>Name the id.</source>
        <translation>Nennen Sie die ID.</translation>
    </message>
    <message>
        <source>Another limit of the same holder, type and currency holds on some of these days ({first_day} to {last_day}).</source>
        <translation>Ein anderes Limit mit demselben Inhaber, derselben Art und Währung gilt an einigen dieser Tage ({first_day} bis {last_day}).</translation>
    </message>
    <message>
        <source>End that one first, or choose days outside it.</source>
        <translation>Beenden Sie zuerst jenes, oder wählen Sie Tage außerhalb davon.</translation>
    </message>
    <message>
        <source>The last day of a limit is before its first.</source>
        <translation>Der letzte Tag eines Limits liegt vor dem ersten.</translation>
    </message>
    <message>
        <source>Exchange the two days.</source>
        <translation>Vertauschen Sie die beiden Tage.</translation>
    </message>
    <message>
        <source>There is a limit of the same holder, type, currency and first day.</source>
        <translation>Es gibt schon ein Limit mit demselben Inhaber, derselben Art, Währung und demselben ersten Tag.</translation>
    </message>
    <message>
        <source>Change that one instead.</source>
        <translation>Ändern Sie stattdessen jenes.</translation>
    </message>
    <message>
        <source>&quot;{day}&quot; is no day.</source>
        <translation>„{day}“ ist kein Tag.</translation>
    </message>
    <message>
        <source>Write for example 2026-10-31.</source>
        <translation>Schreiben Sie zum Beispiel 2026-10-31.</translation>
    </message>
    <message>
        <source>A limit cannot be below zero.</source>
        <translation>Ein Limit kann nicht unter null liegen.</translation>
    </message>
    <message>
        <source>A limit of 0 means that nothing may be decided.</source>
        <translation>Ein Limit von 0 bedeutet, dass nichts entschieden werden darf.</translation>
    </message>
    <message>
        <source>&quot;{amount}&quot; is no amount of a limit.</source>
        <translation>„{amount}“ ist kein Betrag eines Limits.</translation>
    </message>
    <message>
        <source>Write for example 250.00, or the word unlimited.</source>
        <translation>Schreiben Sie zum Beispiel 250.00 oder das Wort unlimited.</translation>
    </message>
    <message>
        <source>&quot;{currency}&quot; is no currency.</source>
        <translation>„{currency}“ ist keine Währung.</translation>
    </message>
    <message>
        <source>Write for example USD or EUR.</source>
        <translation>Schreiben Sie zum Beispiel USD oder EUR.</translation>
    </message>
    <message>
        <source>&quot;{holder}&quot; is nobody whom the ledger knows, and no team.</source>
        <translation>„{holder}“ ist niemand, den das Journal kennt, und kein Team.</translation>
    </message>
    <message>
        <source>Write an id or a name from the people command, a team, approvers or agents.</source>
        <translation>Schreiben Sie eine ID oder einen Namen aus dem Befehl people, ein Team, approvers oder agents.</translation>
    </message>
    <message>
        <source>There is no rule &quot;{rule}&quot;.</source>
        <translation>Es gibt keine Regel „{rule}“.</translation>
    </message>
    <message>
        <source>{rule} cannot be &quot;{value}&quot;.</source>
        <translation>{rule} kann nicht „{value}“ sein.</translation>
    </message>
    <message>
        <source>It is a whole number from {least} to {most}.</source>
        <translation>Möglich ist eine ganze Zahl von {least} bis {most}.</translation>
    </message>
    <message>
        <source>The working day would end before it begins.</source>
        <translation>Der Arbeitstag würde enden, bevor er beginnt.</translation>
    </message>
    <message>
        <source>Set the other hour first.</source>
        <translation>Setzen Sie zuerst die andere Stunde.</translation>
    </message>
    <message>
        <source>There is no limit number {number}.</source>
        <translation>Es gibt kein Limit Nummer {number}.</translation>
    </message>
    <message>
        <source>precedentctl limits list shows the numbers.</source>
        <translation>precedentctl limits list zeigt die Nummern.</translation>
    </message>
    <message>
        <source>The token is never sent to {host}.</source>
        <translation>Das Token wird nie an {host} gesendet.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Allowed are https on slack.com and slack-gov.com, and http on this computer.</source>
        <translation>Erlaubt sind https auf slack.com und slack-gov.com sowie http auf diesem Computer.</translation>
    </message>
    <message>
        <source>No command was given.</source>
        <translation>Es wurde kein Befehl angegeben.</translation>
    </message>
    <message>
        <source>precedentctl --help lists the commands.</source>
        <translation>precedentctl --help listet die Befehle auf.</translation>
    </message>
    <message>
        <source>There is no command &quot;{command}&quot;.</source>
        <translation>Es gibt keinen Befehl „{command}“.</translation>
    </message>
    <message>
        <source>The nearest one is &quot;{nearest}&quot;; precedentctl --help lists all.</source>
        <translation>Am nächsten kommt „{nearest}“; precedentctl --help listet alle auf.</translation>
    </message>
    <message>
        <source>&quot;{command}&quot; is only the beginning of a command.</source>
        <translation>„{command}“ ist nur der Anfang eines Befehls.</translation>
    </message>
    <message>
        <source>Commands that begin so: {commands}.</source>
        <translation>Befehle, die so beginnen: {commands}.</translation>
    </message>
    <message>
        <source>{problem}</source>
        <translation>{problem}</translation>
    </message>
    <message>
        <source>precedentctl {command} --help lists the options.</source>
        <translation>precedentctl {command} --help listet die Optionen auf.</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is no value of {option}.</source>
        <translation>„{value}“ ist kein Wert für {option}.</translation>
    </message>
    <message>
        <source>Expected: {expected}.</source>
        <translation>Erwartet: {expected}.</translation>
    </message>
    <message>
        <source>{option} is missing.</source>
        <translation>{option} fehlt.</translation>
    </message>
    <message>
        <source>precedentctl {command} --help shows how it is used.</source>
        <translation>precedentctl {command} --help zeigt die Verwendung.</translation>
    </message>
    <message>
        <source>Something is missing after {command}: {arguments}.</source>
        <translation>Nach {command} fehlt etwas: {arguments}.</translation>
    </message>
    <message>
        <source>{command} does not take that many arguments.</source>
        <translation>{command} nimmt nicht so viele Argumente.</translation>
    </message>
    <message>
        <source>Put names with blanks in quotation marks; tokens are never arguments.</source>
        <translation>Setzen Sie Namen mit Leerzeichen in Anführungszeichen; Token sind nie Argumente.</translation>
    </message>
    <message>
        <source>{first} and {second} do not go together.</source>
        <translation>{first} und {second} passen nicht zusammen.</translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation>Lassen Sie eine davon weg.</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is no column of the file of payouts.</source>
        <translation>„{value}“ ist keine Spalte der Auszahlungsdatei.</translation>
    </message>
    <message>
        <source>It can be: {expected}.</source>
        <translation>Möglich ist: {expected}.</translation>
    </message>
    <message>
        <source>It is not known which column of the file of payouts holds the {field}.</source>
        <translation>Es ist nicht bekannt, welche Spalte der Auszahlungsdatei dieses Feld enthält: {field}.</translation>
    </message>
    <message>
        <source>Choose it in the window, or name it to precedentctl with --map {field}=COLUMN.</source>
        <translation>Wählen Sie sie im Fenster, oder nennen Sie sie precedentctl mit --map {field}=COLUMN.</translation>
    </message>
    <message>
        <source>The dates of the file of payouts could be day/month or month/day: {value}.</source>
        <translation>Die Datumsangaben der Auszahlungsdatei könnten Tag/Monat oder Monat/Tag sein: {value}.</translation>
    </message>
    <message>
        <source>Choose the order under Dates, or say it to precedentctl with --date-order dmy, mdy or ymd.</source>
        <translation>Wählen Sie die Reihenfolge unter „Datumsangaben“, oder nennen Sie sie precedentctl mit --date-order dmy, mdy oder ymd.</translation>
    </message>
    <message>
        <source>The amounts of the file of payouts could have thousands or decimals: {value}.</source>
        <translation>Die Beträge der Auszahlungsdatei könnten Tausender- oder Dezimalstellen enthalten: {value}.</translation>
    </message>
    <message>
        <source>Choose the decimal mark under Amounts, or say it to precedentctl with --decimal , or --decimal followed by a point.</source>
        <translation>Wählen Sie das Dezimalzeichen unter „Beträge“, oder nennen Sie es precedentctl mit --decimal , oder --decimal gefolgt von einem Punkt.</translation>
    </message>
    <message>
        <source>The file of payouts has amounts above and below zero, and does not say which of them are payouts.</source>
        <translation>Die Auszahlungsdatei hat Beträge über und unter null und sagt nicht, welche davon Auszahlungen sind.</translation>
    </message>
    <message>
        <source>Choose it in the window, or say it to precedentctl with --payouts positive, negative or both.</source>
        <translation>Wählen Sie es im Fenster, oder sagen Sie es precedentctl mit --payouts positive, negative oder both.</translation>
    </message>
    <message>
        <source>The file of payouts does not say the currency of every amount.</source>
        <translation>Die Auszahlungsdatei nennt nicht zu jedem Betrag die Währung.</translation>
    </message>
    <message>
        <source>Choose it in the window, or say it to precedentctl with --default-currency USD.</source>
        <translation>Wählen Sie sie im Fenster, oder nennen Sie sie precedentctl mit --default-currency USD.</translation>
    </message>
    <message>
        <source>Reading the CSV file was stopped.</source>
        <translation>Das Lesen der CSV-Datei wurde gestoppt.</translation>
    </message>
    <message>
        <source>Nothing was written or changed.</source>
        <translation>Es wurde nichts geschrieben oder geändert.</translation>
    </message>
    <message>
        <source>Matching payouts was stopped.</source>
        <translation>Das Zuordnen der Auszahlungen wurde gestoppt.</translation>
    </message>
    <message>
        <source>No token came from the standard input.</source>
        <translation>Von der Standardeingabe kam kein Token.</translation>
    </message>
    <message>
        <source>Nothing was stored or sent.</source>
        <translation>Es wurde nichts gespeichert oder gesendet.</translation>
    </message>
    <message>
        <source>Give it like this: precedentctl token set --token-stdin &lt; FILE</source>
        <translation>Geben Sie es so an: precedentctl token set --token-stdin &lt; FILE</translation>
    </message>
    <message>
        <source>Another job is still running.</source>
        <translation>Eine andere Aufgabe läuft noch.</translation>
    </message>
    <message>
        <source>It goes on; nothing else was started.</source>
        <translation>Sie läuft weiter; es wurde nichts anderes gestartet.</translation>
    </message>
    <message>
        <source>Wait for its end or press Stop.</source>
        <translation>Warten Sie, bis sie endet, oder klicken Sie auf „Stoppen“.</translation>
    </message>
    <message>
        <source>Run precedent --help for the options.</source>
        <translation>Die Optionen zeigt precedent --help.</translation>
    </message>
    <message>
        <source>Reports are drawn by the window program, which is not at {path}.</source>
        <translation>Berichte zeichnet das Fensterprogramm; hier ist es nicht: {path}.</translation>
    </message>
    <message>
        <source>Install precedent in the folder of precedentctl.</source>
        <translation>Installieren Sie precedent im Ordner von precedentctl.</translation>
    </message>
    <message>
        <source>The report could not be drawn.</source>
        <translation>Der Bericht konnte nicht gezeichnet werden.</translation>
    </message>
    <message>
        <source>Nothing was written; the ledger was not changed.</source>
        <translation>Es wurde nichts geschrieben; das Journal wurde nicht verändert.</translation>
    </message>
    <message>
        <source>Run it again with --verbose to see what the window program said.</source>
        <translation>Führen Sie den Befehl noch einmal mit --verbose aus, um zu sehen, was das Fensterprogramm gemeldet hat.</translation>
    </message>
    <message>
        <source>Nobody in the ledger is called &quot;{agent}&quot;.</source>
        <translation>Niemand im Journal heißt „{agent}“.</translation>
    </message>
    <message>
        <source>Write the name as the Agents page shows it, or the Slack id.</source>
        <translation>Schreiben Sie den Namen, wie ihn die Seite „Agenten“ zeigt, oder die Slack-ID.</translation>
    </message>
    <message>
        <source>Several people are called &quot;{agent}&quot;.</source>
        <translation>Mehrere Personen heißen „{agent}“.</translation>
    </message>
    <message>
        <source>Write one of these names, or the Slack id: {agents}.</source>
        <translation>Schreiben Sie einen dieser Namen oder die Slack-ID: {agents}.</translation>
    </message>
    <message>
        <source>The file of ticket volumes lacks one of its columns.</source>
        <translation>In der Datei der Ticketmengen fehlt eine der Spalten.</translation>
    </message>
    <message>
        <source>The first line names agent, week and tickets.</source>
        <translation>Die erste Zeile nennt agent, week und tickets.</translation>
    </message>
    <message>
        <source>In line {line} of the file of ticket volumes, {column} cannot be read.</source>
        <translation>In Zeile {line} der Datei der Ticketmengen kann die Spalte {column} nicht gelesen werden.</translation>
    </message>
    <message>
        <source>A week is written like 2026-W40 or 2026-09-28, tickets as a whole number.</source>
        <translation>Eine Woche schreibt sich wie 2026-W40 oder 2026-09-28, die Tickets als ganze Zahl.</translation>
    </message>
    <message>
        <source>The nearest one is &quot;{nearest}&quot;; all are named as in the header of an export.</source>
        <translation>Am nächsten kommt „{nearest}“; alle heißen wie in der Kopfzeile eines Exports.</translation>
    </message>
    <message>
        <source>The nearest one is &quot;{nearest}&quot;; precedentctl rules list shows all.</source>
        <translation>Am nächsten kommt „{nearest}“; precedentctl rules list zeigt alle.</translation>
    </message>
    <message>
        <source>{first} lies beyond {second}.</source>
        <translation>{first} liegt jenseits von {second}.</translation>
    </message>
    <message>
        <source>Exchange the two.</source>
        <translation>Vertauschen Sie die beiden.</translation>
    </message>
    <message>
        <source>The file to write is named with -o, and names with blanks stand in quotation marks.</source>
        <translation>Die Datei, die geschrieben werden soll, wird mit -o genannt; Namen mit Leerzeichen stehen in Anführungszeichen.</translation>
    </message>
    <message>
        <source>{path} is a ledger or another database, or belongs to one.</source>
        <translation>{path} ist ein Journal oder eine andere Datenbank oder gehört zu einer.</translation>
    </message>
    <message>
        <source>Several workspaces have a channel {channel}.</source>
        <translation>Mehrere Workspaces haben einen Channel {channel}.</translation>
    </message>
    <message>
        <source>Give its id, which the channels command lists.</source>
        <translation>Nennen Sie seine ID; der Befehl channels listet sie auf.</translation>
    </message>
    <message>
        <source>{path} is the file that is read.</source>
        <translation>{path} ist die Datei, die gelesen wird.</translation>
    </message>
    <message>
        <source>The records could not be compared, because a sync wrote into the ledger all the time.</source>
        <translation>Die Einträge konnten nicht verglichen werden, weil ein Abruf ständig in das Journal schrieb.</translation>
    </message>
    <message>
        <source>The log holds, and nothing was changed.</source>
        <translation>Das Protokoll stimmt, und nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Verify it again when the sync has ended.</source>
        <translation>Prüfen Sie es erneut, wenn der Abruf beendet ist.</translation>
    </message>
    <message>
        <source>Choose channels in the window, or name one to precedentctl with --channel; it is followed from then on.</source>
        <translation>Wählen Sie Channels im Fenster, oder nennen Sie precedentctl einen mit --channel; er wird ab dann verfolgt.</translation>
    </message>
</context>
<context>
    <name>precedent::charts::BulletChart</name>
    <message>
        <source>Bars</source>
        <translation>Balken</translation>
    </message>
</context>
<context>
    <name>precedent::charts::ChartFrame</name>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Export table…</source>
        <translation>Tabelle exportieren…</translation>
    </message>
    <message>
        <source>Show the chart&apos;s numbers as a table (Ctrl+T)</source>
        <translation>Die Zahlen des Diagramms als Tabelle zeigen (Strg+T)</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Bild speichern…</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Show the chart again (Ctrl+T)</source>
        <translation>Wieder das Diagramm anzeigen (Strg+T)</translation>
    </message>
</context>
<context>
    <name>precedent::charts::FunnelPlot</name>
    <message>
        <source>Funnel plot</source>
        <translation>Trichterdiagramm</translation>
    </message>
    <message>
        <source>fewer cases</source>
        <translation>weniger Fälle</translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s)</source>
        <comment>at the end of an axis</comment>
        <translation>
            <numerusform>%Ln Fall</numerusform>
            <numerusform>%Ln Fälle</numerusform>
        </translation>
    </message>
    <message>
        <source>99.8%</source>
        <translation>99,8&#xa0;%</translation>
    </message>
    <message>
        <source>95%</source>
        <translation>95&#xa0;%</translation>
    </message>
</context>
<context>
    <name>precedent::charts::HeatGrid</name>
    <message>
        <source>%1 %2:00: %3 of %4</source>
        <comment>weekday, hour, requests, all requests</comment>
        <translation>%1 %2:00: %3 von %4</translation>
    </message>
    <message>
        <source>Most at %1. Arrow keys move, Enter shows the rows, Ctrl+T turns it into a table.</source>
        <translation>Die meisten: %1. Pfeiltasten bewegen, Eingabe zeigt die Zeilen, Strg+T macht daraus eine Tabelle.</translation>
    </message>
    <message>
        <source>Nothing to show.</source>
        <translation>Nichts anzuzeigen.</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Wochentag</translation>
    </message>
</context>
<context>
    <name>precedent::charts::HeatMap</name>
    <message>
        <source>Heat map</source>
        <translation>Heatmap</translation>
    </message>
</context>
<context>
    <name>precedent::charts::HistogramChart</name>
    <message>
        <source>Histogram</source>
        <translation>Histogramm</translation>
    </message>
</context>
<context>
    <name>precedent::charts::Legend</name>
    <message>
        <source>Legend: %1</source>
        <translation>Legende: %1</translation>
    </message>
</context>
<context>
    <name>precedent::charts::StackedBarChart</name>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>so far</source>
        <comment>a period that is still running</comment>
        <translation>bisher</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
</context>
<context>
    <name>precedent::charts::StackedBars</name>
    <message>
        <source>%1 so far</source>
        <comment>a period that is still running</comment>
        <translation>%1 bisher</translation>
    </message>
    <message>
        <source>%1: no data, never synced</source>
        <translation>%1: keine Daten, nie abgerufen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>, %1 of %2</source>
        <comment>share of a total</comment>
        <translation>, %1 von %2</translation>
    </message>
    <message>
        <source>. %1: %2</source>
        <comment>the bar before, for comparison</comment>
        <translation>. %1: %2</translation>
    </message>
    <message>
        <source>Nothing to show.</source>
        <translation>Nichts anzuzeigen.</translation>
    </message>
    <message>
        <source>%1 to %2, %3 in all, most in %4 with %5.</source>
        <translation>%1 bis %2, insgesamt %3, die meisten: %4 mit %5.</translation>
    </message>
    <message>
        <source>Arrow keys move, Enter shows the rows, Ctrl+T turns it into a table.</source>
        <translation>Pfeiltasten bewegen, Eingabe zeigt die Zeilen, Strg+T macht daraus eine Tabelle.</translation>
    </message>
    <message>
        <source>Arrow keys move, Ctrl+T turns it into a table.</source>
        <translation>Pfeiltasten bewegen, Strg+T macht daraus eine Tabelle.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Policy changes</source>
        <translation>Richtlinienänderungen</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
</context>
<context>
    <name>precedent::charts::ThresholdHandle</name>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
</context>
<context>
    <name>precedent::dialogs::DesktopDialog</name>
    <message>
        <source>Tell when a long job has ended</source>
        <translation>Melden, wenn eine lange Aufgabe beendet ist</translation>
    </message>
    <message>
        <source>Window and notices</source>
        <translation>Fenster und Benachrichtigungen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>As the desktop is</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Only while another window is in front, and without figures or names.</source>
        <translation>Nur wenn ein anderes Fenster im Vordergrund ist, und ohne Zahlen oder Namen.</translation>
    </message>
    <message>
        <source>This desktop has no tray: the window asks for attention in the task bar instead.</source>
        <translation>Dieser Desktop hat keinen Infobereich: Das Fenster bittet stattdessen in der Taskleiste um Aufmerksamkeit.</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing moves by itself</source>
        <translation>Nichts bewegt sich von selbst</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>The desktop asks for it.</source>
        <translation>Der Desktop verlangt es.</translation>
    </message>
</context>
<context>
    <name>precedent::dialogs::DiagnosticsDialog</name>
    <message>
        <source>Collecting…</source>
        <translation>Wird gesammelt…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnosedaten</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>What is saved</source>
        <translation>Was gespeichert wird</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>Diagnosedaten speichern</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>ZIP-Dateien (*.zip)</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>In %1 gespeichert</translation>
    </message>
    <message>
        <source>This is everything that is saved: versions, counts, settings and codes. No message, no name, no path and no token is in it. Nothing is sent; send the file yourself to whoever helps you.</source>
        <translation>Das ist alles, was gespeichert wird: Versionen, Anzahlen, Einstellungen und Codes. Keine Nachricht, kein Name, kein Pfad und kein Token ist darin. Es wird nichts gesendet; senden Sie die Datei selbst an die Person, die Ihnen hilft.</translation>
    </message>
</context>
<context>
    <name>precedent::dialogs::ExportColumns</name>
    <message>
        <source>Only the columns on screen</source>
        <translation>Nur die sichtbaren Spalten</translation>
    </message>
    <message>
        <source>These columns:</source>
        <translation>Diese Spalten:</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Spalten der Datei</translation>
    </message>
    <message>
        <source>Space checks a column, Ctrl+Up and Ctrl+Down move it.</source>
        <translation>Die Leertaste wählt eine Spalte aus, Strg+Pfeil nach oben und Strg+Pfeil nach unten verschieben sie.</translation>
    </message>
    <message>
        <source>Up</source>
        <comment>move a column</comment>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <comment>move a column</comment>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move the column up</source>
        <translation>Die Spalte nach oben verschieben</translation>
    </message>
    <message>
        <source>Move the column down</source>
        <translation>Die Spalte nach unten verschieben</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>Alle Spalten</translation>
    </message>
</context>
<context>
    <name>precedent::dialogs::ExportDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Export decisions</source>
        <translation>Entscheidungen exportieren</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln row(s)</source>
        <comment>on a button</comment>
        <translation>
            <numerusform>%Ln Zeile exportieren</numerusform>
            <numerusform>%Ln Zeilen exportieren</numerusform>
        </translation>
    </message>
    <message>
        <source>First rows of the file, which stand by time of request</source>
        <translation>Erste Zeilen der Datei, geordnet nach Zeit des Antrags</translation>
    </message>
</context>
<context>
    <name>precedent::dialogs::ExportFormat</name>
    <message>
        <source>Opens with a double click on this computer: its list separator, its decimal mark and local times.</source>
        <translation>Öffnet sich auf diesem Computer per Doppelklick: mit dessen Listentrennzeichen, Dezimalzeichen und Ortszeit.</translation>
    </message>
    <message>
        <source>Typed cells: amounts are numbers and times are dates. A second sheet says what is in it.</source>
        <translation>Zellen mit Datentyp: Beträge sind Zahlen, Zeiten sind Datumswerte. Ein zweites Blatt sagt, was darin steht.</translation>
    </message>
    <message>
        <source>For programs: one object a line, every key, texts exactly as they were written.</source>
        <translation>Für Programme: ein Objekt je Zeile, alle Schlüssel, Texte genau wie geschrieben.</translation>
    </message>
    <message>
        <source>Keep every row on one line</source>
        <translation>Jede Zeile einzeilig halten</translation>
    </message>
    <message>
        <source>CSV for audit and scripts</source>
        <translation>CSV für Audit und Skripte</translation>
    </message>
    <message>
        <source>CSV for Excel</source>
        <translation>CSV für Excel</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>A line break within a text becomes “ ⏎ ”.</source>
        <translation>Ein Zeilenumbruch in einem Text wird zu „ ⏎ “.</translation>
    </message>
    <message>
        <source>It holds the filter, totals per currency, coverage and the file&apos;s SHA-256, so that anybody can check it.</source>
        <translation>Es enthält den Filter, Summen je Währung, die Abdeckung und die SHA-256-Prüfsumme der Datei, sodass jeder sie prüfen kann.</translation>
    </message>
    <message>
        <source>Excel opens %1 rows of a file and drops the others.</source>
        <comment>a number</comment>
        <translation>Excel öffnet %1 Zeilen einer Datei und lässt die übrigen weg.</translation>
    </message>
    <message>
        <source>A sheet holds %1 rows; the others go on in further sheets.</source>
        <comment>a number</comment>
        <translation>Ein Blatt fasst %1 Zeilen; die übrigen stehen auf weiteren Blättern.</translation>
    </message>
    <message>
        <source>Split into files of at most %1 rows</source>
        <comment>a number</comment>
        <translation>In Dateien mit höchstens %1 Zeilen aufteilen</translation>
    </message>
    <message>
        <source>For checking and for programs: exact times with their time zone; the same rows always give the same file.</source>
        <translation>Zum Prüfen und für Programme: genaue Zeiten mit ihrer Zeitzone; gleiche Zeilen ergeben immer die gleiche Datei.</translation>
    </message>
    <message>
        <source>Write a proof beside it (manifest)</source>
        <translation>Nachweis daneben ablegen (Manifest)</translation>
    </message>
</context>
<context>
    <name>precedent::dialogs::ExportPreview</name>
    <message>
        <source>First rows of the file</source>
        <translation>Erste Zeilen der Datei</translation>
    </message>
    <message>
        <source>First rows of the sheet</source>
        <translation>Erste Zeilen des Blatts</translation>
    </message>
</context>
<context>
    <name>precedent::dialogs::ExportRows</name>
    <message>
        <source>Days are those of the decision. All times are in %1.</source>
        <comment>a time zone</comment>
        <translation>Maßgeblich ist der Tag der Entscheidung. Alle Zeiten in %1.</translation>
    </message>
    <message>
        <source>Days are those of the request. All times are in %1.</source>
        <comment>a time zone</comment>
        <translation>Maßgeblich ist der Tag des Antrags. Alle Zeiten in %1.</translation>
    </message>
    <message>
        <source>%1 in view</source>
        <comment>count of rows</comment>
        <translation>%1 angezeigt</translation>
    </message>
    <message>
        <source>All %1 of the ledger</source>
        <comment>count of rows</comment>
        <translation>Alle %1 des Journals</translation>
    </message>
    <message>
        <source>All decisions</source>
        <translation>Alle Entscheidungen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedent::dialogs::ExportTarget</name>
    <message>
        <source>an Excel workbook</source>
        <translation>eine Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-Arbeitsmappe (*.xlsx)</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Wählen Sie eine Datei.</translation>
    </message>
    <message>
        <source>This is a folder. Name a file in it.</source>
        <translation>Das ist ein Ordner. Nennen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist. Choose one that exists.</source>
        <translation>Der Ordner %1 existiert nicht. Wählen Sie einen vorhandenen.</translation>
    </message>
    <message>
        <source>The folder %1 is read-only for you. Choose another one.</source>
        <translation>Der Ordner %1 ist für Sie schreibgeschützt. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>These files exist and are replaced when the export is complete: %1.</source>
        <comment>files</comment>
        <translation>Diese Dateien existieren und werden nach Abschluss des Exports ersetzt: %1.</translation>
    </message>
    <message>
        <source>This file exists. It is replaced when the export is complete.</source>
        <translation>Diese Datei existiert. Sie wird nach Abschluss des Exports ersetzt.</translation>
    </message>
    <message>
        <source>It seems to be open in another program. Close it there first, or choose another name.</source>
        <translation>Sie scheint in einem anderen Programm geöffnet zu sein. Schließen Sie sie dort zuerst, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The file will hold %1, although its name ends with .%2.</source>
        <comment>a format, an ending</comment>
        <translation>Der Inhalt der Datei wird %1 sein, obwohl ihr Name auf .%2 endet.</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
</context>
<context>
    <name>precedent::dialogs::LiveDialog</name>
    <message>
        <source>Slack can tell of new messages, edits and reactions as they happen: they are here within seconds, and decisions made by a reaction get their exact time. Without it everything is read by the next sync.</source>
        <translation>Slack kann neue Nachrichten, Bearbeitungen und Reaktionen melden, sobald sie entstehen: Sie sind binnen Sekunden hier, und Entscheidungen per Reaktion erhalten ihre genaue Zeit. Ohne das liest der nächste Abruf alles.</translation>
    </message>
    <message>
        <source>On the app&apos;s page at api.slack.com/apps: put the copied manifest in place under App Manifest and reinstall the app, then generate an app-level token with connections:write under Basic Information.</source>
        <translation>Auf der Seite der App unter api.slack.com/apps: Fügen Sie unter „App Manifest“ das kopierte Manifest ein, und installieren Sie die App neu; erzeugen Sie dann unter „Basic Information“ ein App-Level-Token mit connections:write.</translation>
    </message>
    <message>
        <source>Copy manifest</source>
        <translation>Manifest kopieren</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Live updates</source>
        <translation>Live-Aktualisierung</translation>
    </message>
    <message>
        <source>xapp-…, or empty for the one in the keychain</source>
        <translation>xapp-…, oder leer für das Token im Schlüsselbund</translation>
    </message>
    <message>
        <source>App-level token</source>
        <translation>App-Level-Token</translation>
    </message>
    <message>
        <source>State of live updates</source>
        <translation>Status der Live-Aktualisierung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>It goes to the system keychain, else it is forgotten when the window closes.</source>
        <translation>Es kommt in den Schlüsselbund des Systems; sonst wird es vergessen, wenn das Fenster geschlossen wird.</translation>
    </message>
</context>
<context>
    <name>precedent::dialogs::SyncDialog</name>
    <message>
        <source>Start sync</source>
        <translation>Abrufen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Sync with Slack</source>
        <translation>Abruf aus Slack</translation>
    </message>
    <message>
        <source>To read %1, paste the token of the Slack app (xoxb-… or xoxp-…). It goes to the system keychain, else it is forgotten when the window closes.</source>
        <translation>Um %1 zu lesen, fügen Sie das Token der Slack-App (xoxb-… oder xoxp-…) ein. Es kommt in den Schlüsselbund des Systems; sonst wird es vergessen, wenn das Fenster geschlossen wird.</translation>
    </message>
    <message>
        <source>Slack token</source>
        <translation>Slack-Token</translation>
    </message>
</context>
<context>
    <name>precedent::dialogs::TokenWords</name>
    <message>
        <source>There are blanks or line breaks inside. Copy the token alone, with Slack&apos;s Copy button.</source>
        <translation>Darin sind Leerzeichen oder Zeilenumbrüche. Kopieren Sie nur das Token, mit der Schaltfläche „Copy“ von Slack.</translation>
    </message>
    <message>
        <source>This is only the beginning of a token. Copy all of it, with Slack&apos;s Copy button.</source>
        <translation>Das ist nur der Anfang eines Tokens. Kopieren Sie es ganz, mit der Schaltfläche „Copy“ von Slack.</translation>
    </message>
    <message>
        <source>This is an app-level token (xapp-), which cannot read channels. Take the Bot User OAuth Token (xoxb-) from OAuth &amp; Permissions.</source>
        <translation>Das ist ein App-Level-Token (xapp-), das keine Channels lesen kann. Nehmen Sie das „Bot User OAuth Token“ (xoxb-) aus „OAuth &amp; Permissions“.</translation>
    </message>
    <message>
        <source>This token ends within hours, because the app rotates its tokens. Create the app again from the manifest, which leaves rotation off.</source>
        <translation>Dieses Token läuft nach Stunden ab, weil die App ihre Token rotiert. Erstellen Sie die App noch einmal aus dem Manifest; darin ist die Rotation ausgeschaltet.</translation>
    </message>
    <message>
        <source>This is a refresh or configuration token (xoxe-). Take the Bot User OAuth Token (xoxb-) from OAuth &amp; Permissions.</source>
        <translation>Das ist ein Refresh- oder Konfigurations-Token (xoxe-). Nehmen Sie das „Bot User OAuth Token“ (xoxb-) aus „OAuth &amp; Permissions“.</translation>
    </message>
    <message>
        <source>This is the token of a person&apos;s browser session and opens everything that they can see. Precedent does not take it; create the app instead. Signing out of Slack makes it worthless.</source>
        <translation>Das ist das Token der Browser-Sitzung einer Person und öffnet alles, was sie sehen kann. Precedent nimmt es nicht an; erstellen Sie stattdessen die App. Durch Abmelden bei Slack wird es wertlos.</translation>
    </message>
    <message>
        <source>Slack no longer gives out this kind of token. Create the app and use its token (xoxb-).</source>
        <translation>Slack gibt diese Art von Token nicht mehr aus. Erstellen Sie die App, und verwenden Sie ihr Token (xoxb-).</translation>
    </message>
    <message>
        <source>This is a webhook: an address to post to, which cannot read. The token begins with xoxb-.</source>
        <translation>Das ist ein Webhook: eine Adresse zum Senden, die nicht lesen kann. Das Token beginnt mit xoxb-.</translation>
    </message>
    <message>
        <source>This is a web address. The token stands on the app&apos;s page, under OAuth &amp; Permissions, and begins with xoxb-.</source>
        <translation>Das ist eine Webadresse. Das Token steht auf der Seite der App unter „OAuth &amp; Permissions“ und beginnt mit xoxb-.</translation>
    </message>
    <message>
        <source>This looks like the app&apos;s signing secret. The token stands under OAuth &amp; Permissions and begins with xoxb-.</source>
        <translation>Das sieht nach dem „Signing Secret“ der App aus. Das Token steht unter „OAuth &amp; Permissions“ und beginnt mit xoxb-.</translation>
    </message>
    <message>
        <source>This is not a bot or user token: those begin with xoxb- or xoxp-.</source>
        <translation>Das ist kein Bot- oder Benutzer-Token: Diese beginnen mit xoxb- oder xoxp-.</translation>
    </message>
    <message>
        <source>This token reads channels. Live updates need the app-level token: it begins with xapp- and stands under Basic Information.</source>
        <translation>Dieses Token liest Channels. Die Live-Aktualisierung braucht das App-Level-Token: Es beginnt mit xapp- und steht unter „Basic Information“.</translation>
    </message>
    <message>
        <source>This is not an app-level token: those begin with xapp-.</source>
        <translation>Das ist kein App-Level-Token: Diese beginnen mit xapp-.</translation>
    </message>
    <message>
        <source>The system keychain is locked. Unlock it and try again, or use the token for this session only: it is forgotten when the window closes.</source>
        <translation>Der Schlüsselbund des Systems ist gesperrt. Entsperren Sie ihn, und versuchen Sie es noch einmal, oder verwenden Sie das Token nur für diese Sitzung: Es wird vergessen, wenn das Fenster geschlossen wird.</translation>
    </message>
    <message>
        <source>This computer has no system keychain that Precedent can use, and it writes no token into a file. The token can be used for this session only: it is forgotten when the window closes.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund, den Precedent verwenden kann, und Precedent schreibt kein Token in eine Datei. Das Token kann nur für diese Sitzung verwendet werden: Es wird vergessen, wenn das Fenster geschlossen wird.</translation>
    </message>
</context>
<context>
    <name>precedent::firstrun::AdminStep</name>
    <message>
        <source>Waiting for your Slack admin</source>
        <translation>Warten auf Ihren Slack-Admin</translation>
    </message>
    <message>
        <source>Step 2 of 4</source>
        <translation>Schritt 2 von 4</translation>
    </message>
    <message>
        <source>Text for your admin</source>
        <translation>Text für Ihren Admin</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Try with sample data</source>
        <translation>Mit Beispieldaten ausprobieren</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>I have the token</source>
        <translation>Ich habe das Token</translation>
    </message>
    <message>
        <source>Send this to whoever approves apps in your workspace. You can close the window: Precedent remembers that you are waiting since %1.</source>
        <comment>date</comment>
        <translation>Senden Sie dies an die Person, die in Ihrem Workspace Apps freigibt. Sie können das Fenster schließen: Precedent merkt sich, dass Sie seit dem %1 warten.</translation>
    </message>
</context>
<context>
    <name>precedent::firstrun::ChannelList</name>
    <message>
        <source>private</source>
        <translation>privat</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archiviert</translation>
    </message>
    <message>
        <source>invite the app first</source>
        <translation>App zuerst einladen</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, ausgewählt</translation>
    </message>
    <message>
        <source>%1, not chosen</source>
        <translation>%1, nicht ausgewählt</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Newest messages</source>
        <translation>Neueste Nachrichten</translation>
    </message>
</context>
<context>
    <name>precedent::firstrun::ChannelPicker</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Type to find a channel</source>
        <translation>Tippen, um einen Channel zu finden</translation>
    </message>
    <message>
        <source>Find a channel</source>
        <translation>Channel suchen</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Channels</translation>
    </message>
    <message numerus="yes">
        <source>Slack asks to wait %Ln second(s); going on by itself.</source>
        <translation>
            <numerusform>Slack bittet, %Ln Sekunde zu warten; danach geht es von selbst weiter.</numerusform>
            <numerusform>Slack bittet, %Ln Sekunden zu warten; danach geht es von selbst weiter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking for the channels…</source>
        <translation>Channels werden abgefragt…</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>wird gelesen…</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>The app is not in #%1. Type this there in Slack: /invite @%2</source>
        <comment>channel, app</comment>
        <translation>Die App ist nicht in #%1. Geben Sie dort in Slack ein: /invite @%2</translation>
    </message>
    <message>
        <source>A private channel is missing? Type /invite @%1 in it, then check again.</source>
        <translation>Ein privater Channel fehlt? Geben Sie darin /invite @%1 ein, und prüfen Sie erneut.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln channel(s)</source>
        <comment>found</comment>
        <translation>
            <numerusform>%Ln Channel</numerusform>
            <numerusform>%Ln Channels</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 so far…</source>
        <comment>17 channels</comment>
        <translation>Bisher %1…</translation>
    </message>
</context>
<context>
    <name>precedent::firstrun::CheckStep</name>
    <message>
        <source>Not read</source>
        <translation>Nicht gelesen</translation>
    </message>
    <message>
        <source>Read by: %1</source>
        <translation>Gelesen mit: %1</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Beantragt</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Check what was understood</source>
        <translation>Prüfen, was verstanden wurde</translation>
    </message>
    <message>
        <source>Step 3 of 4 · about a minute</source>
        <translation>Schritt 3 von 4 · etwa eine Minute</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Meaning of a bare $ or kr</source>
        <translation>Bedeutung eines bloßen $ oder kr</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Newest messages</source>
        <translation>Neueste Nachrichten</translation>
    </message>
    <message>
        <source>A bare $ or kr means</source>
        <translation>Ein bloßes $ oder kr bedeutet</translation>
    </message>
    <message>
        <source>Nothing is stored yet. What is not read will wait in the inbox, each message with its reason.</source>
        <translation>Noch ist nichts gespeichert. Was nicht gelesen wird, wartet im Eingang, jede Nachricht mit ihrem Grund.</translation>
    </message>
    <message>
        <source>Threads cannot be read with this token: %1 Decisions that stand in replies will be missing.</source>
        <translation>Threads können mit diesem Token nicht gelesen werden: %1 Entscheidungen, die in Antworten stehen, werden fehlen.</translation>
    </message>
    <message>
        <source>the usual: %1</source>
        <comment>currency</comment>
        <translation>die übliche: %1</translation>
    </message>
    <message>
        <source>Nothing in the thread was read as a decision</source>
        <translation>Nichts im Thread wurde als Entscheidung gelesen</translation>
    </message>
    <message>
        <source>Who wrote the message</source>
        <translation>Wer die Nachricht geschrieben hat</translation>
    </message>
</context>
<context>
    <name>precedent::firstrun::ConnectStep</name>
    <message>
        <source>Connect the approvals channel</source>
        <translation>Den Genehmigungs-Channel verbinden</translation>
    </message>
    <message>
        <source>Step 2 of 4 · about 3 minutes</source>
        <translation>Schritt 2 von 4 · etwa 3 Minuten</translation>
    </message>
    <message>
        <source>Only channels to which I invite the app</source>
        <translation>Nur Channels, in die ich die App einlade</translation>
    </message>
    <message>
        <source>Channels that I can see already</source>
        <translation>Channels, die ich schon sehen kann</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>3. Choose channels</source>
        <translation>3. Channels wählen</translation>
    </message>
    <message>
        <source>Copy manifest and open Slack</source>
        <translation>Manifest kopieren und Slack öffnen</translation>
    </message>
    <message>
        <source>Copy manifest</source>
        <translation>Manifest kopieren</translation>
    </message>
    <message>
        <source>My admin must approve…</source>
        <translation>Mein Admin muss freigeben…</translation>
    </message>
    <message>
        <source>Sees least, and goes on working when somebody leaves.</source>
        <translation>Sieht am wenigsten und funktioniert weiter, wenn jemand ausscheidet.</translation>
    </message>
    <message>
        <source>No invitations needed; ends when you leave.</source>
        <translation>Keine Einladungen nötig; endet, wenn Sie ausscheiden.</translation>
    </message>
    <message>
        <source>1. Create the Slack app</source>
        <translation>1. Die Slack-App erstellen</translation>
    </message>
    <message>
        <source>Opens Slack with the form filled in. It asks for reading only: channel history and names. In Slack: choose the workspace, Next, Create, then Install to Workspace and Allow. The token is then under OAuth &amp; Permissions.</source>
        <translation>Öffnet Slack mit dem ausgefüllten Formular. Es verlangt nur Leserechte: Channel-Verlauf und Namen. In Slack: Wählen Sie den Workspace, „Next“, „Create“, dann „Install to Workspace“ und „Allow“. Das Token steht danach unter „OAuth &amp; Permissions“.</translation>
    </message>
    <message>
        <source>2. Paste the token that Slack shows</source>
        <translation>2. Das Token einfügen, das Slack zeigt</translation>
    </message>
    <message>
        <source>Try with sample data</source>
        <translation>Mit Beispieldaten ausprobieren</translation>
    </message>
    <message>
        <source>Import a Slack export…</source>
        <translation>Slack-Export importieren…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>precedent::firstrun::Estimate</name>
    <message>
        <source>About %1 messages and %2 threads: %3 or more. Slack gives this app only 15 messages a minute, as it does with apps that are distributed. An app created in your own workspace from the manifest is read at full speed.</source>
        <translation>Etwa %1 Nachrichten und %2 Threads: %3 oder mehr. Slack gibt dieser App nur 15 Nachrichten je Minute, wie allen Apps, die verteilt werden. Eine App, die im eigenen Workspace aus dem Manifest erstellt wurde, wird mit voller Geschwindigkeit gelesen.</translation>
    </message>
    <message>
        <source>About %1 messages and %2 threads: about %3 at the 50 calls a minute that Slack allows. Newest first; you can use the window meanwhile.</source>
        <translation>Etwa %1 Nachrichten und %2 Threads: etwa %3 bei den 50 Aufrufen je Minute, die Slack erlaubt. Das Neueste zuerst; Sie können das Fenster währenddessen verwenden.</translation>
    </message>
</context>
<context>
    <name>precedent::firstrun::FirstRunPage</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
</context>
<context>
    <name>precedent::firstrun::ImportStep</name>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <comment>in a channel of an export</comment>
        <translation>
            <numerusform>%Ln Nachricht</numerusform>
            <numerusform>%Ln Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a Slack export</source>
        <translation>Slack-Export importieren</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>no file chosen</source>
        <translation>keine Datei gewählt</translation>
    </message>
    <message>
        <source>Channels in the export</source>
        <translation>Channels im Export</translation>
    </message>
    <message>
        <source>The ZIP file as Slack made it or the folder it was unpacked to; or the database or folder of slackdump. It is read where it lies; importing twice adds nothing.</source>
        <translation>Die ZIP-Datei, wie Slack sie erstellt hat, oder der Ordner, in den sie entpackt wurde; oder die Datenbank oder der Ordner von slackdump. Gelesen wird sie dort, wo sie liegt; ein zweiter Import fügt nichts hinzu.</translation>
    </message>
    <message>
        <source>Slack export or slackdump database</source>
        <translation>Slack-Export oder slackdump-Datenbank</translation>
    </message>
    <message>
        <source>Slack exports and slackdump databases (*.zip *.sqlite *.db)</source>
        <translation>Slack-Exporte und slackdump-Datenbanken (*.zip *.sqlite *.db)</translation>
    </message>
    <message>
        <source>Slack export or slackdump folder</source>
        <translation>Ordner mit Slack-Export oder slackdump</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>%1: %2 messages in %3, %4.</source>
        <comment>Slack export: 1,000 messages in 3 channels, 20 people.</comment>
        <translation>%1: %2 Nachrichten in %3, %4.</translation>
    </message>
    <message>
        <source>Slack export</source>
        <translation>Slack-Export</translation>
    </message>
    <message>
        <source>slackdump database</source>
        <translation>slackdump-Datenbank</translation>
    </message>
    <message numerus="yes">
        <source>%Ln channel(s)</source>
        <comment>of an export</comment>
        <translation>
            <numerusform>%Ln Channel</numerusform>
            <numerusform>%Ln Channels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <comment>in an export</comment>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln object(s) could not be read.</source>
        <comment>of an export</comment>
        <translation>
            <numerusform>%Ln Objekt konnte nicht gelesen werden.</numerusform>
            <numerusform>%Ln Objekte konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedent::firstrun::NetworkDialog</name>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Proxy and certificates</source>
        <translation>Proxy und Zertifikate</translation>
    </message>
    <message>
        <source>Certificates (PEM)</source>
        <translation>Zertifikate (PEM)</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Certificates of your company</source>
        <translation>Zertifikate Ihres Unternehmens</translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <translation>die des Systems</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>A proxy is written like http://proxy.example:8080, without a name or password; a proxy that asks for them belongs into https_proxy.</source>
        <translation>Ein Proxy wird wie http://proxy.example:8080 geschrieben, ohne Name oder Passwort; ein Proxy, der danach fragt, gehört in https_proxy.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>Left empty, https_proxy and the system&apos;s certificates hold.</source>
        <translation>Bleibt das Feld leer, gelten https_proxy und die Zertifikate des Systems.</translation>
    </message>
</context>
<context>
    <name>precedent::firstrun::RangeStep</name>
    <message>
        <source>How far back?</source>
        <translation>Wie weit zurück?</translation>
    </message>
    <message>
        <source>Step 4 of 4</source>
        <translation>Schritt 4 von 4</translation>
    </message>
    <message>
        <source>The last 90 days</source>
        <translation>Die letzten 90 Tage</translation>
    </message>
    <message>
        <source>The last 12 months</source>
        <translation>Die letzten 12 Monate</translation>
    </message>
    <message>
        <source>Everything that Slack still has</source>
        <translation>Alles, was Slack noch hat</translation>
    </message>
    <message>
        <source>Reads only. You can stop at any time and keep what was read; more can be read later.</source>
        <translation>Es wird nur gelesen. Sie können jederzeit stoppen und behalten, was gelesen wurde; mehr kann später gelesen werden.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Start first sync</source>
        <translation>Ersten Abruf starten</translation>
    </message>
</context>
<context>
    <name>precedent::firstrun::SlackApp</name>
    <message>
        <source>list public channels to choose from</source>
        <translation>öffentliche Channels zur Auswahl auflisten</translation>
    </message>
    <message>
        <source>list the private channels it was invited to</source>
        <translation>die privaten Channels auflisten, in die sie eingeladen wurde</translation>
    </message>
    <message>
        <source>read the approval messages of a public channel</source>
        <translation>die Genehmigungsnachrichten eines öffentlichen Channels lesen</translation>
    </message>
    <message>
        <source>read those of a private channel it was invited to</source>
        <translation>die eines privaten Channels lesen, in den sie eingeladen wurde</translation>
    </message>
    <message>
        <source>show names instead of ids</source>
        <translation>Namen statt IDs zeigen</translation>
    </message>
    <message>
        <source>see everyone who reacted, where Slack lists only some</source>
        <translation>alle sehen, die reagiert haben, wo Slack nur einige auflistet</translation>
    </message>
    <message>
        <source>Please approve the Slack app “Precedent” for our workspace.</source>
        <translation>Bitte geben Sie die Slack-App „Precedent“ für unseren Workspace frei.</translation>
    </message>
    <message>
        <source>It is our own internal app: created in our workspace, not distributed, and used by a program on my computer. It only reads. It cannot post, change or delete anything, and what it reads stays on this computer.</source>
        <translation>Es ist unsere eigene interne App: in unserem Workspace erstellt, nicht verteilt, und von einem Programm auf meinem Computer verwendet. Sie liest nur. Sie kann nichts senden, ändern oder löschen, und was sie liest, bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>It sees only the channels to which it is invited, and asks for:</source>
        <translation>Sie sieht nur die Channels, in die sie eingeladen ist, und verlangt:</translation>
    </message>
    <message>
        <source>It sees what I can see already, and asks for:</source>
        <translation>Sie sieht, was ich schon sehen kann, und verlangt:</translation>
    </message>
    <message>
        <source>It never asks for writing, files, direct messages, search or administration.</source>
        <translation>Sie verlangt nie Rechte für Schreiben, Dateien, Direktnachrichten, Suche oder Verwaltung.</translation>
    </message>
    <message>
        <source>Its manifest, for “From an app manifest” at %1:</source>
        <translation>Ihr Manifest, für „From an app manifest“ unter %1:</translation>
    </message>
</context>
<context>
    <name>precedent::firstrun::TokenSection</name>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Try the keychain again</source>
        <translation>Schlüsselbund erneut versuchen</translation>
    </message>
    <message>
        <source>Use it for this session only</source>
        <translation>Nur für diese Sitzung verwenden</translation>
    </message>
    <message>
        <source>Proxy and certificates…</source>
        <translation>Proxy und Zertifikate…</translation>
    </message>
    <message>
        <source>Slack token</source>
        <translation>Slack-Token</translation>
    </message>
    <message>
        <source>The system keychain is locked. Unlock it and open this page again, or paste the token.</source>
        <translation>Der Schlüsselbund des Systems ist gesperrt. Entsperren Sie ihn und öffnen Sie diese Seite noch einmal, oder fügen Sie das Token ein.</translation>
    </message>
    <message>
        <source>Paste the token again: it was not kept when the window closed.</source>
        <translation>Fügen Sie das Token noch einmal ein: Es wurde beim Schließen des Fensters nicht behalten.</translation>
    </message>
    <message>
        <source>The token is forgotten when the window closes.</source>
        <translation>Das Token wird vergessen, wenn das Fenster geschlossen wird.</translation>
    </message>
    <message>
        <source>Kept in the system keychain.</source>
        <translation>Im Schlüsselbund des Systems gespeichert.</translation>
    </message>
    <message>
        <source>✓ Connected to %1 as “%2”.</source>
        <comment>workspace, app or person</comment>
        <translation>✓ Mit %1 verbunden als „%2“.</translation>
    </message>
    <message>
        <source>Asking Slack…</source>
        <translation>Slack wird gefragt…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message numerus="yes">
        <source>Connected to %1, but the app lacks the permission(s) %2. Add them on the app&apos;s page under OAuth &amp; Permissions, reinstall the app, and press Connect. Paste the token again if it is another one.</source>
        <comment>workspace, permissions</comment>
        <translation>
            <numerusform>Mit %1 verbunden, aber der App fehlt die Berechtigung %2. Fügen Sie sie auf der Seite der App unter „OAuth &amp; Permissions“ hinzu, installieren Sie die App neu, und klicken Sie auf „Verbinden“. Ist es ein anderes Token, fügen Sie es noch einmal ein.</numerusform>
            <numerusform>Mit %1 verbunden, aber der App fehlen die Berechtigungen %2. Fügen Sie sie auf der Seite der App unter „OAuth &amp; Permissions“ hinzu, installieren Sie die App neu, und klicken Sie auf „Verbinden“. Ist es ein anderes Token, fügen Sie es noch einmal ein.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedent::firstrun::WelcomeStep</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Welcome to Precedent</source>
        <translation>Willkommen bei Precedent</translation>
    </message>
    <message>
        <source>See who asked for which exception, who approved it, and how much it cost.</source>
        <translation>Sehen Sie, wer welche Ausnahme beantragt hat, wer sie genehmigt hat und was sie gekostet hat.</translation>
    </message>
    <message>
        <source>Try with sample data</source>
        <translation>Mit Beispieldaten ausprobieren</translation>
    </message>
    <message>
        <source>A fictional team&apos;s year of decisions. No network; a few seconds.</source>
        <translation>Ein Jahr Entscheidungen eines erfundenen Teams. Ohne Netzwerk; wenige Sekunden.</translation>
    </message>
    <message>
        <source>Connect Slack</source>
        <translation>Slack verbinden</translation>
    </message>
    <message>
        <source>Read your approvals channel with an app of your own. About 4 minutes.</source>
        <translation>Den Genehmigungs-Channel mit einer eigenen App lesen. Etwa 4 Minuten.</translation>
    </message>
    <message>
        <source>Import a Slack export</source>
        <translation>Slack-Export importieren</translation>
    </message>
    <message>
        <source>The ZIP file or folder that a Slack admin downloaded, or a slackdump database. No token.</source>
        <translation>Die ZIP-Datei oder der Ordner, den ein Slack-Admin heruntergeladen hat, oder eine slackdump-Datenbank. Kein Token.</translation>
    </message>
    <message>
        <source>Go on with the approval</source>
        <translation>Mit der Freigabe fortfahren</translation>
    </message>
    <message>
        <source>Read-only. Data stays on this computer. No account.</source>
        <translation>Nur Lesezugriff. Die Daten bleiben auf diesem Computer. Kein Konto.</translation>
    </message>
    <message>
        <source>Open sample</source>
        <translation>Beispiel öffnen</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>You are waiting for your Slack admin since %1.</source>
        <comment>date</comment>
        <translation>Sie warten seit dem %1 auf Ihren Slack-Admin.</translation>
    </message>
</context>
<context>
    <name>precedent::firstrun::Words</name>
    <message>
        <source>no messages yet</source>
        <translation>noch keine Nachrichten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <comment>in a channel</comment>
        <translation>
            <numerusform>%Ln Nachricht</numerusform>
            <numerusform>%Ln Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 a day</source>
        <comment>messages</comment>
        <translation>etwa %1 am Tag</translation>
    </message>
    <message>
        <source>about %1 a week</source>
        <comment>messages</comment>
        <translation>etwa %1 in der Woche</translation>
    </message>
    <message>
        <source>Supportman format</source>
        <translation>Supportman-Format</translation>
    </message>
    <message>
        <source>Key: value text</source>
        <translation>Text „Schlüssel: Wert“</translation>
    </message>
    <message>
        <source>App cards</source>
        <translation>App-Karten</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anhänge</translation>
    </message>
    <message>
        <source>Free text</source>
        <translation>Freitext</translation>
    </message>
    <message>
        <source>no requests seen</source>
        <translation>keine Anträge gesehen</translation>
    </message>
    <message>
        <source>No format</source>
        <translation>Kein Format</translation>
    </message>
    <message>
        <source>%1, %2 read</source>
        <comment>format, share</comment>
        <translation>%1, %2 gelesen</translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln newest message(s) looks like a request.</source>
        <translation>
            <numerusform>Die %Ln neueste Nachricht sieht nicht wie ein Antrag aus.</numerusform>
            <numerusform>Keine der %Ln neuesten Nachrichten sieht wie ein Antrag aus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the %Ln newest message(s)</source>
        <translation>
            <numerusform>Von der %Ln neuesten Nachricht</numerusform>
            <numerusform>Von den %Ln neuesten Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) were read</source>
        <translation>
            <numerusform>%Ln Antrag gelesen</numerusform>
            <numerusform>%Ln Anträge gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln would wait in the inbox</source>
        <comment>messages</comment>
        <translation>
            <numerusform>%Ln würde im Eingang warten</numerusform>
            <numerusform>%Ln würden im Eingang warten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 and %3.</source>
        <comment>Of the 100 newest, 97 were read and 3 would wait</comment>
        <translation>%1: %2, %3.</translation>
    </message>
    <message>
        <source>%1, %2 and %3; the rest is talk.</source>
        <comment>Of the 100 newest, 40 were read, 3 would wait</comment>
        <translation>%1: %2, %3; der Rest ist Gespräch.</translation>
    </message>
    <message>
        <source>%1: by the author, the time or the reactions of a reply</source>
        <comment>a field</comment>
        <translation>%1: nach Verfasser, Zeit oder Reaktionen einer Antwort</translation>
    </message>
    <message>
        <source>%1: by the author, the time or the reactions of the message</source>
        <comment>a field</comment>
        <translation>%1: nach Verfasser, Zeit oder Reaktionen der Nachricht</translation>
    </message>
    <message>
        <source>%1: read from “%2” in a reply</source>
        <comment>field, words</comment>
        <translation>%1: gelesen aus „%2“ in einer Antwort</translation>
    </message>
    <message>
        <source>%1: read from “%2” in the message</source>
        <comment>field, words</comment>
        <translation>%1: gelesen aus „%2“ in der Nachricht</translation>
    </message>
    <message>
        <source>Not read: %1</source>
        <comment>why</comment>
        <translation>Nicht gelesen: %1</translation>
    </message>
</context>
<context>
    <name>precedent::gui::AutoSync</name>
    <message>
        <source>next sync %1</source>
        <comment>time of day</comment>
        <translation>nächster Abruf %1</translation>
    </message>
    <message>
        <source>sync failed: %1 · next %2</source>
        <comment>reason, time of day</comment>
        <translation>Abruf fehlgeschlagen: %1 · nächster %2</translation>
    </message>
    <message>
        <source>The last automatic sync failed. %1</source>
        <translation>Der letzte automatische Abruf ist fehlgeschlagen. %1</translation>
    </message>
    <message>
        <source>not connected to Slack</source>
        <translation>nicht mit Slack verbunden</translation>
    </message>
    <message>
        <source>Automatic sync begins when Slack is connected: Sync, Sync now.</source>
        <translation>Der automatische Abruf beginnt, wenn Slack verbunden ist: Abruf, Jetzt abrufen.</translation>
    </message>
</context>
<context>
    <name>precedent::gui::FinishNotice</name>
    <message>
        <source>%1: finished</source>
        <comment>a job</comment>
        <translation>%1: fertig</translation>
    </message>
    <message>
        <source>%1: not finished</source>
        <comment>a job</comment>
        <translation>%1: nicht fertig</translation>
    </message>
    <message>
        <source>The window shows what came of it.</source>
        <translation>Das Fenster zeigt das Ergebnis.</translation>
    </message>
    <message>
        <source>The window says why, and what to do.</source>
        <translation>Das Fenster sagt, warum, und was zu tun ist.</translation>
    </message>
</context>
<context>
    <name>precedent::gui::LiveWords</name>
    <message>
        <source>Live: connecting</source>
        <comment>state of live updates</comment>
        <translation>Live: wird verbunden</translation>
    </message>
    <message>
        <source>Live</source>
        <comment>live updates are connected</comment>
        <translation>Live</translation>
    </message>
    <message>
        <source>Live: reconnecting</source>
        <comment>state of live updates</comment>
        <translation>Live: wird neu verbunden</translation>
    </message>
    <message>
        <source>Live updates are off: %1</source>
        <comment>reason</comment>
        <translation>Die Live-Aktualisierung ist aus: %1</translation>
    </message>
    <message>
        <source>Connecting to Slack.</source>
        <translation>Verbindung zu Slack wird hergestellt.</translation>
    </message>
    <message>
        <source>On: Slack tells of changes as they happen.</source>
        <translation>Ein: Slack meldet Änderungen, sobald sie entstehen.</translation>
    </message>
    <message>
        <source>On, and connecting again: %1</source>
        <comment>reason</comment>
        <translation>Ein, wird neu verbunden: %1</translation>
    </message>
    <message>
        <source>On, and connecting again. Syncs read what is missed meanwhile.</source>
        <translation>Ein, wird neu verbunden. Abrufe lesen, was inzwischen versäumt wird.</translation>
    </message>
    <message>
        <source>Off. %1</source>
        <comment>what happened and what to do</comment>
        <translation>Aus. %1</translation>
    </message>
    <message>
        <source>Off.</source>
        <translation>Aus.</translation>
    </message>
</context>
<context>
    <name>precedent::gui::WindowHost</name>
    <message>
        <source>Opening the sample</source>
        <translation>Beispiel wird geöffnet</translation>
    </message>
    <message>
        <source>The backup is in place. The ledger that was there is now %1.</source>
        <translation>Die Sicherung ist an ihrem Platz. Das bisherige Journal ist jetzt %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln erasure(s) made since then have to be run again.</source>
        <translation>
            <numerusform>%Ln seither ausgeführte Löschung muss noch einmal ausgeführt werden.</numerusform>
            <numerusform>%Ln seither ausgeführte Löschungen müssen noch einmal ausgeführt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>These files could not be deleted: %1</source>
        <translation>Diese Dateien konnten nicht gelöscht werden: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of the ledger were deleted.</source>
        <translation>
            <numerusform>%Ln Datei des Journals wurde gelöscht.</numerusform>
            <numerusform>%Ln Dateien des Journals wurden gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>The keychain did not answer, so a token that is stored there may still be there.</source>
        <translation>Der Schlüsselbund hat nicht geantwortet; ein dort gespeichertes Token kann noch dort sein.</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation>Die Sicherung wird wiederhergestellt…</translation>
    </message>
    <message>
        <source>Deleting everything…</source>
        <translation>Alles wird gelöscht…</translation>
    </message>
</context>
<context>
    <name>precedent::help::HelpView</name>
    <message>
        <source>Help text</source>
        <translation>Hilfetext</translation>
    </message>
</context>
<context>
    <name>precedent::help::HelpWindow</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>%1 – Help</source>
        <comment>a topic</comment>
        <translation>%1 – Hilfe</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>precedent::help::HitList</name>
    <message numerus="yes">
        <source>%Ln topic(s) found</source>
        <translation>
            <numerusform>%Ln Thema gefunden</numerusform>
            <numerusform>%Ln Themen gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>No topic has all of these words. Fewer words, or only the beginning of one, find more; the contents list every topic.</source>
        <translation>Kein Thema enthält alle diese Wörter. Weniger Wörter oder nur der Anfang eines Wortes finden mehr; der Inhalt listet alle Themen auf.</translation>
    </message>
</context>
<context>
    <name>precedent::help::KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was es bewirkt</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
</context>
<context>
    <name>precedent::help::TopicTree</name>
    <message>
        <source>Topics of the help</source>
        <translation>Themen der Hilfe</translation>
    </message>
</context>
<context>
    <name>precedent::models::Breakdown</name>
    <message>
        <source>None</source>
        <comment>records without such a value</comment>
        <translation>Ohne</translation>
    </message>
</context>
<context>
    <name>precedent::models::DecisionsModel</name>
    <message>
        <source>%1, sorted descending</source>
        <translation>%1, absteigend sortiert</translation>
    </message>
    <message>
        <source>%1, sorted ascending</source>
        <translation>%1, aufsteigend sortiert</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <comment>a flag, how many more</comment>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>none</source>
        <comment>an empty cell, for screen readers</comment>
        <translation>leer</translation>
    </message>
    <message>
        <source>%1, reviewed</source>
        <comment>a cell, for screen readers</comment>
        <translation>%1, durchgesehen</translation>
    </message>
    <message>
        <source>%1, new</source>
        <comment>a cell, for screen readers</comment>
        <translation>%1, neu</translation>
    </message>
    <message>
        <source>waiting %1</source>
        <comment>at the last sync, for so long</comment>
        <translation>wartet %1</translation>
    </message>
</context>
<context>
    <name>precedent::models::Discussing</name>
    <message>
        <source>reversed</source>
        <translation>revidiert</translation>
    </message>
    <message>
        <source>above the approver&apos;s limit</source>
        <translation>über dem Limit des Genehmigers</translation>
    </message>
    <message>
        <source>decided by the requester</source>
        <translation>vom Antragsteller entschieden</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>split over several requests</source>
        <translation>auf mehrere Anträge gestückelt</translation>
    </message>
    <message>
        <source>above the usual amount</source>
        <translation>ungewöhnlich hoch</translation>
    </message>
    <message>
        <source>denied again for this reason</source>
        <translation>mit dieser Begründung erneut abgelehnt</translation>
    </message>
    <message>
        <source>asked again</source>
        <translation>erneut beantragt</translation>
    </message>
    <message>
        <source>repeat customer</source>
        <translation>Mehrfachkunde</translation>
    </message>
    <message>
        <source>edited after the decision</source>
        <translation>nach der Entscheidung bearbeitet</translation>
    </message>
    <message>
        <source>deleted in Slack</source>
        <translation>in Slack gelöscht</translation>
    </message>
    <message>
        <source>without customer context</source>
        <translation>ohne Kundenkontext</translation>
    </message>
    <message>
        <source>near a limit</source>
        <translation>nahe am Limit</translation>
    </message>
</context>
<context>
    <name>precedent::models::Funnel</name>
    <message>
        <source>within the limits</source>
        <translation>innerhalb der Grenzen</translation>
    </message>
    <message>
        <source>outside the 95% limits</source>
        <translation>außerhalb der 95-%-Grenzen</translation>
    </message>
    <message>
        <source>outside the 99.8% limits</source>
        <translation>außerhalb der 99,8-%-Grenzen</translation>
    </message>
    <message>
        <source>%1: %2 of %3 (%4), %5</source>
        <comment>name, count, cases, share, within or outside the limits</comment>
        <translation>%1: %2 von %3 (%4), %5</translation>
    </message>
    <message numerus="yes">
        <source>%1: all together %2. %3 of %Ln agent(s) outside the limits.</source>
        <comment>title, share</comment>
        <translation>
            <numerusform>%1: alle zusammen %2. %3 von %Ln Agenten außerhalb der Grenzen.</numerusform>
            <numerusform>%1: alle zusammen %2. %3 von %Ln Agenten außerhalb der Grenzen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>95% limits</source>
        <translation>95-%-Grenzen</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lage</translation>
    </message>
</context>
<context>
    <name>precedent::models::RecordColumn</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>%1 of 6</source>
        <comment>fields of a record that are there</comment>
        <translation>%1 von 6</translation>
    </message>
</context>
<context>
    <name>precedent::pages::ActivityCard</name>
    <message>
        <source>%1 of %2</source>
        <comment>done, total</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>a job</comment>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Stopping</source>
        <comment>a job</comment>
        <translation>Wird gestoppt</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a job</comment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>a job</comment>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>a job</comment>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>Fehlercode</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>No job has run since this window was opened. Syncs, imports, checks and readings again will be listed here.</source>
        <translation>Seit dieses Fenster geöffnet wurde, lief keine Aufgabe. Abrufe, Importe, Prüfungen und erneutes Lesen werden hier aufgeführt.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>of this window</source>
        <translation>dieses Fensters</translation>
    </message>
    <message>
        <source>Copy everything that is known of the selected jobs</source>
        <translation>Alles kopieren, was über die ausgewählten Aufgaben bekannt ist</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>precedent::pages::AgentList</name>
    <message>
        <source>no Slack id</source>
        <translation>keine Slack-ID</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>13 weeks</source>
        <translation>13 Wochen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>agent, team or id</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Gesamte Zeit</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anträge</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month, year</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>precedent::pages::AgentNotes</name>
    <message>
        <source>Notes on the agent</source>
        <translation>Notizen zum Agenten</translation>
    </message>
    <message>
        <source>Print them in the report</source>
        <translation>Im Bericht mitdrucken</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <comment>of an agent, in some days</comment>
        <translation>
            <numerusform>%Ln Antrag</numerusform>
            <numerusform>%Ln Anträge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 approved</source>
        <comment>requests, a share</comment>
        <translation>%1, %2 genehmigt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) before: %1. As many from then on: %2.</source>
        <comment>an agent&apos;s requests around a note</comment>
        <translation>
            <numerusform>%Ln Tag davor: %1. Ebenso viele ab dann: %2.</numerusform>
            <numerusform>%Ln Tage davor: %1. Ebenso viele ab dann: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedent::pages::AgentPlanRows</name>
    <message>
        <source>Follow up on</source>
        <comment>a date</comment>
        <translation>Wiedervorlage am</translation>
    </message>
    <message>
        <source>Day of the follow-up</source>
        <translation>Tag der Wiedervorlage</translation>
    </message>
    <message>
        <source>%1 reviewed</source>
        <comment>a month</comment>
        <translation>%1 durchgesehen</translation>
    </message>
    <message>
        <source>Plan follow-up</source>
        <translation>Wiedervorlage planen</translation>
    </message>
    <message>
        <source>Remove follow-up</source>
        <translation>Wiedervorlage entfernen</translation>
    </message>
    <message>
        <source>Mark month as reviewed</source>
        <translation>Monat als durchgesehen markieren</translation>
    </message>
    <message>
        <source>Mark month as not reviewed</source>
        <translation>Monat als nicht durchgesehen markieren</translation>
    </message>
    <message>
        <source>follow-up due</source>
        <translation>Wiedervorlage fällig</translation>
    </message>
    <message>
        <source>follow up on %1</source>
        <comment>a day</comment>
        <translation>Wiedervorlage %1</translation>
    </message>
    <message>
        <source>reviewed</source>
        <comment>a month of an agent</comment>
        <translation>durchgesehen</translation>
    </message>
</context>
<context>
    <name>precedent::pages::AgentView</name>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Middle half</source>
        <translation>Mittlere Hälfte</translation>
    </message>
    <message>
        <source>Fewer than three agents have five decided requests in this period.</source>
        <translation>Weniger als drei Agenten haben in diesem Zeitraum fünf entschiedene Anträge.</translation>
    </message>
    <message>
        <source>Decisions of the agent</source>
        <translation>Entscheidungen des Agenten</translation>
    </message>
    <message>
        <source>Requests by type</source>
        <translation>Anträge nach Art</translation>
    </message>
    <message>
        <source>Denial rate against the team</source>
        <translation>Ablehnungsquote im Teamvergleich</translation>
    </message>
    <message>
        <source>Outcome against the team</source>
        <translation>Ergebnis im Teamvergleich</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>agents with at least 5 cases</source>
        <translation>Agenten mit mindestens 5 Fällen</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln request(s)</source>
        <comment>period</comment>
        <translation>
            <numerusform>%1 · %Ln Antrag</numerusform>
            <numerusform>%1 · %Ln Anträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark: team median</source>
        <translation>Marke: Team-Median</translation>
    </message>
    <message>
        <source>%1: decisions</source>
        <comment>a period</comment>
        <translation>%1: Entscheidungen</translation>
    </message>
    <message>
        <source>Ticket volumes…</source>
        <translation>Ticketmengen…</translation>
    </message>
    <message>
        <source>Read a CSV of tickets by agent and week, which turns counts into rates</source>
        <translation>Eine CSV-Datei mit Tickets je Agent und Woche lesen, aus der Anzahlen zu Raten werden</translation>
    </message>
    <message>
        <source>%1 · first asked on %2</source>
        <comment>a period&apos;s requests, a day</comment>
        <translation>%1 · erster Antrag am %2</translation>
    </message>
    <message>
        <source>No request of this agent in this period</source>
        <translation>Kein Antrag dieses Agenten in diesem Zeitraum</translation>
    </message>
</context>
<context>
    <name>precedent::pages::AgentsPage</name>
    <message>
        <source>Agents</source>
        <translation>Agenten</translation>
    </message>
    <message>
        <source>Sort by volume</source>
        <translation>Nach Anzahl</translation>
    </message>
    <message>
        <source>◀ %1</source>
        <comment>the period before</comment>
        <translation>◀ %1</translation>
    </message>
    <message>
        <source>◀ Before</source>
        <translation>◀ Vorher</translation>
    </message>
    <message>
        <source>%1 ▶</source>
        <comment>the period after</comment>
        <translation>%1 ▶</translation>
    </message>
    <message>
        <source>After ▶</source>
        <translation>Nachher ▶</translation>
    </message>
    <message>
        <source>Pseudonyms</source>
        <translation>Pseudonyme</translation>
    </message>
</context>
<context>
    <name>precedent::pages::ApprovingView</name>
    <message>
        <source>Approvers</source>
        <translation>Genehmiger</translation>
    </message>
    <message>
        <source>Waiting for a decision</source>
        <translation>Warten auf Entscheidung</translation>
    </message>
    <message>
        <source>Requests per weekday</source>
        <translation>Anträge je Wochentag</translation>
    </message>
    <message>
        <source>request date, reporting zone</source>
        <translation>Antragsdatum, Berichtszeitzone</translation>
    </message>
    <message>
        <source>a decision by several people counts for each</source>
        <translation>Entscheidungen mehrerer Personen zählen für jede</translation>
    </message>
    <message>
        <source>approvers with %1 decisions or more are compared</source>
        <comment>a count</comment>
        <translation>verglichen werden Genehmiger ab %1 Entscheidungen</translation>
    </message>
    <message>
        <source>Requests per day</source>
        <translation>Anträge je Tag</translation>
    </message>
    <message>
        <source>Similar requests</source>
        <translation>Gleichartige Anträge</translation>
    </message>
    <message>
        <source>decided requests: %1 (n %2)</source>
        <comment>hours waited, number of decisions</comment>
        <translation>entschiedene Anträge: %1 (n = %2)</translation>
    </message>
    <message>
        <source>at the last sync</source>
        <translation>beim letzten Abruf</translation>
    </message>
    <message numerus="yes">
        <source>%Ln by an unknown approver</source>
        <comment>decisions</comment>
        <translation>
            <numerusform>%Ln von unbekanntem Genehmiger</numerusform>
            <numerusform>%Ln von unbekannten Genehmigern</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedent::pages::AsideDialog</name>
    <message numerus="yes">
        <source>Dismissed at %Ln time(s)</source>
        <translation>
            <numerusform>Nach %Ln Vorkommen verworfen</numerusform>
            <numerusform>Nach %Ln Vorkommen verworfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <comment>a day</comment>
        <translation>Zurückgestellt bis %1</translation>
    </message>
    <message>
        <source>Back since %1</source>
        <comment>a day</comment>
        <translation>Wieder da seit %1</translation>
    </message>
    <message>
        <source>Noted as policy</source>
        <translation>Als Richtlinie notiert</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Exceptions put aside</source>
        <translation>Beiseitegelegte Ausnahmen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What was dismissed comes back by itself when it happens twice as often, what was snoozed on its day.</source>
        <translation>Verworfenes kommt von selbst zurück, wenn es doppelt so oft vorkommt, Zurückgestelltes an seinem Tag.</translation>
    </message>
</context>
<context>
    <name>precedent::pages::AuditTable</name>
    <message>
        <source>Unlimited</source>
        <translation>Unbegrenzt</translation>
    </message>
</context>
<context>
    <name>precedent::pages::AuditWindow</name>
    <message>
        <source>Show records</source>
        <translation>Vorgänge anzeigen</translation>
    </message>
    <message>
        <source>Export table as CSV…</source>
        <translation>Tabelle als CSV exportieren…</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Random sample</source>
        <translation>Zufallsstichprobe</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Feststellungen</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Keine Feststellungen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) drawn</source>
        <comment>a random sample</comment>
        <translation>
            <numerusform>%Ln Vorgang gezogen</numerusform>
            <numerusform>%Ln Vorgänge gezogen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln; anyone draws the same ones with this seed.</source>
        <translation>
            <numerusform>aus %Ln; mit diesem Startwert zieht jeder denselben.</numerusform>
            <numerusform>aus %Ln; mit diesem Startwert zieht jeder dieselben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <comment>a file</comment>
        <translation>In %1 geschrieben.</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Tabelle exportieren</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Authority limits…</source>
        <translation>Entscheidungslimits…</translation>
    </message>
</context>
<context>
    <name>precedent::pages::BreakdownDialog</name>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Breakdown</source>
        <translation>Aufschlüsselung</translation>
    </message>
    <message>
        <source>breakdown</source>
        <comment>start of a file name</comment>
        <translation>aufschluesselung</translation>
    </message>
    <message>
        <source>Number of requests</source>
        <translation>Anzahl der Anträge</translation>
    </message>
    <message>
        <source>Amounts asked for</source>
        <translation>Beantragte Beträge</translation>
    </message>
    <message>
        <source>Amounts approved</source>
        <translation>Genehmigte Beträge</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>All decisions</source>
        <translation>Alle Entscheidungen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) without an amount are in no sum.</source>
        <translation>
            <numerusform>%Ln Antrag ohne Betrag ist in keiner Summe enthalten.</numerusform>
            <numerusform>%Ln Anträge ohne Betrag sind in keiner Summe enthalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>No filter finds exactly these requests.</source>
        <translation>Kein Filter findet genau diese Anträge.</translation>
    </message>
</context>
<context>
    <name>precedent::pages::BudgetCard</name>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>Obergrenze</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>%1 (n %2)</source>
        <comment>a sum, number of approvals</comment>
        <translation>%1 (n = %2)</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>of a ceiling</comment>
        <translation>Übrig</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Verbraucht</translation>
    </message>
    <message>
        <source>Crossed on</source>
        <translation>Überschritten am</translation>
    </message>
    <message>
        <source>Monthly ceilings</source>
        <translation>Monatliche Obergrenzen</translation>
    </message>
    <message>
        <source>Set…</source>
        <translation>Festlegen…</translation>
    </message>
    <message>
        <source>How much may be approved in a month, by type and currency</source>
        <translation>Wie viel in einem Monat genehmigt werden darf, nach Art und Währung</translation>
    </message>
    <message>
        <source>What was approved in the month, by the day of the decision, whatever the filter.</source>
        <translation>Was in dem Monat genehmigt wurde, nach dem Tag der Entscheidung, unabhängig vom Filter.</translation>
    </message>
    <message>
        <source>What was approved of the month&apos;s requests, by the day of the request, whatever the filter.</source>
        <translation>Was von den Anträgen des Monats genehmigt wurde, nach dem Tag des Antrags, unabhängig vom Filter.</translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln approval(s) without an amount are in no sum.</source>
        <comment>a sentence</comment>
        <translation>
            <numerusform>%1 %Ln Genehmigung ohne Betrag ist in keiner Summe enthalten.</numerusform>
            <numerusform>%1 %Ln Genehmigungen ohne Betrag sind in keiner Summe enthalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set how much may be approved in a month: what is left of it stands here, and the day on which it was crossed.</source>
        <translation>Legen Sie fest, wie viel in einem Monat genehmigt werden darf: Hier steht dann, was davon übrig ist, und der Tag, an dem es überschritten wurde.</translation>
    </message>
</context>
<context>
    <name>precedent::pages::CeilingsDialog</name>
    <message>
        <source>Every type</source>
        <translation>Jede Art</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>In einem Monat</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Festlegen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Monthly ceilings</source>
        <translation>Monatliche Obergrenzen</translation>
    </message>
    <message>
        <source>How much may be approved in a calendar month. A type has one ceiling in each currency; currencies are never added together.</source>
        <translation>Wie viel in einem Kalendermonat genehmigt werden darf. Eine Art hat in jeder Währung eine Obergrenze; Währungen werden nie zusammengezählt.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Write an amount above 0, for example %1.</source>
        <comment>an amount</comment>
        <translation>Geben Sie einen Betrag über 0 ein, zum Beispiel %1.</translation>
    </message>
</context>
<context>
    <name>precedent::pages::CellMenu</name>
    <message>
        <source>Only %1</source>
        <comment>a filter condition</comment>
        <translation>Nur %1</translation>
    </message>
    <message>
        <source>Only this</source>
        <translation>Nur dies</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Ausschließen</translation>
    </message>
    <message>
        <source>Customer…</source>
        <translation>Kunde…</translation>
    </message>
    <message>
        <source>Customer %1…</source>
        <comment>a name</comment>
        <translation>Kunde %1…</translation>
    </message>
    <message>
        <source>Open %1</source>
        <comment>an agent</comment>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy with headings</source>
        <translation>Mit Überschriften kopieren</translation>
    </message>
    <message>
        <source>Evidence package…</source>
        <translation>Beweispaket…</translation>
    </message>
    <message>
        <source>Open in Slack (address unknown)</source>
        <translation>In Slack öffnen (Adresse unbekannt)</translation>
    </message>
    <message>
        <source>Open in Slack</source>
        <translation>In Slack öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln similar decision(s) approved</source>
        <translation>
            <numerusform>%1 von %Ln ähnlichen Entscheidung genehmigt</numerusform>
            <numerusform>%1 von %Ln ähnlichen Entscheidungen genehmigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Similar decisions</source>
        <translation>Ähnliche Entscheidungen</translation>
    </message>
</context>
<context>
    <name>precedent::pages::ChangeFormat</name>
    <message>
        <source>%1.</source>
        <comment>a sentence that lacks its end</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Use format %1</source>
        <translation>Format %1 verwenden</translation>
    </message>
    <message>
        <source>Remove format %1</source>
        <translation>Format %1 entfernen</translation>
    </message>
</context>
<context>
    <name>precedent::pages::ChannelDialog</name>
    <message>
        <source>Read the channel in every sync</source>
        <translation>Den Channel bei jedem Abruf lesen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Settings of #%1</source>
        <comment>a channel</comment>
        <translation>Einstellungen von #%1</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Nicht gesetzt</translation>
    </message>
    <message>
        <source>What a bare sign such as $ or kr means</source>
        <translation>Was ein bloßes Zeichen wie $ oder kr bedeutet</translation>
    </message>
    <message>
        <source>Who may decide</source>
        <translation>Wer entscheiden darf</translation>
    </message>
    <message>
        <source>Anyone but the requester</source>
        <translation>Alle außer dem Antragsteller</translation>
    </message>
    <message>
        <source>$ or kr alone means</source>
        <translation>$ oder kr allein bedeutet</translation>
    </message>
    <message>
        <source>What others write under a request is then no decision.</source>
        <translation>Was andere unter einen Antrag schreiben, ist dann keine Entscheidung.</translation>
    </message>
    <message>
        <source>The stored messages of the channel are read again. Corrections stay as they are.</source>
        <translation>Die gespeicherten Nachrichten des Channels werden neu gelesen. Korrekturen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Where it is not set, the usual currency of the preferences counts. Without one, $ is USD and ¥ is JPY; an amount in kr has no currency and stays out of sums.</source>
        <translation>Ist nichts gesetzt, gilt die übliche Währung aus den Einstellungen. Fehlt auch sie, steht $ für USD und ¥ für JPY; ein Betrag in kr hat keine Währung und zählt in keiner Summe.</translation>
    </message>
</context>
<context>
    <name>precedent::pages::ColumnChooser</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Drag to reorder, or Ctrl+Up and Ctrl+Down.</source>
        <translation>Zum Umordnen ziehen oder Strg+Pfeil nach oben und Strg+Pfeil nach unten drücken.</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Spalten der Tabelle</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
</context>
<context>
    <name>precedent::pages::ColumnField</name>
    <message>
        <source>Filter %1</source>
        <comment>the name of a column</comment>
        <translation>%1 filtern</translation>
    </message>
    <message>
        <source>Choose values</source>
        <translation>Werte wählen</translation>
    </message>
</context>
<context>
    <name>precedent::pages::ColumnFilters</name>
    <message>
        <source>Filter row</source>
        <translation>Filterzeile</translation>
    </message>
    <message>
        <source>A field below each heading that filters by its column</source>
        <translation>Ein Feld unter jeder Überschrift, das nach ihrer Spalte filtert</translation>
    </message>
    <message>
        <source>Filter this column</source>
        <translation>Diese Spalte filtern</translation>
    </message>
    <message>
        <source>Filter by %1…</source>
        <comment>the name of a column</comment>
        <translation>Nach %1 filtern…</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation>Aufsteigend sortieren</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>Absteigend sortieren</translation>
    </message>
    <message>
        <source>No decision passes this filter</source>
        <translation>Keine Entscheidung passt zu diesem Filter</translation>
    </message>
</context>
<context>
    <name>precedent::pages::ConfirmDialog</name>
    <message>
        <source>ERASE</source>
        <comment>to be typed</comment>
        <translation>LÖSCHEN</translation>
    </message>
    <message>
        <source>RESTORE</source>
        <comment>to be typed</comment>
        <translation>WIEDERHERSTELLEN</translation>
    </message>
    <message>
        <source>DELETE</source>
        <comment>to be typed</comment>
        <translation>LÖSCHEN</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Zum Bestätigen %1 eingeben</translation>
    </message>
    <message>
        <source>Type %1 or %2 to confirm</source>
        <translation>Zum Bestätigen %1 oder %2 eingeben</translation>
    </message>
</context>
<context>
    <name>precedent::pages::CorrectionCommands</name>
    <message>
        <source>Restore %1</source>
        <comment>a field</comment>
        <translation>%1 wiederherstellen</translation>
    </message>
</context>
<context>
    <name>precedent::pages::CorrectionDialog</name>
    <message>
        <source>Save correction</source>
        <translation>Korrektur speichern</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Correct value</source>
        <translation>Korrekter Wert</translation>
    </message>
    <message>
        <source>Restore what was read</source>
        <translation>Gelesenes wiederherstellen</translation>
    </message>
    <message>
        <source>It is kept over every later sync and can be undone.</source>
        <translation>Die Korrektur bleibt bei jedem späteren Abruf erhalten und kann rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Correct “%1”</source>
        <comment>a field</comment>
        <translation>„%1“ korrigieren</translation>
    </message>
    <message>
        <source>Correct the approved amount next.</source>
        <translation>Korrigieren Sie als Nächstes den genehmigten Betrag.</translation>
    </message>
</context>
<context>
    <name>precedent::pages::CorrectionWords</name>
    <message>
        <source>nothing</source>
        <comment>a field&apos;s value</comment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>somebody</source>
        <comment>an author without a name</comment>
        <translation>jemand</translation>
    </message>
    <message>
        <source>Was %1 · corrected by %2, %3</source>
        <comment>value as it was read, author, time</comment>
        <translation>War %1 · korrigiert von %2, %3</translation>
    </message>
    <message>
        <source>The asked amount is in %1 and the approved amount in %2. Both must be in one currency.</source>
        <comment>currencies</comment>
        <translation>Der beantragte Betrag ist in %1, der genehmigte in %2. Beide müssen in einer Währung sein.</translation>
    </message>
</context>
<context>
    <name>precedent::pages::Corrector</name>
    <message>
        <source>Restore what was read: %1, %2</source>
        <comment>field, value</comment>
        <translation>Gelesenes wiederherstellen: %1, %2</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Names are hidden: show them to correct this</source>
        <translation>Namen sind verborgen: zum Korrigieren einblenden</translation>
    </message>
    <message>
        <source>Correct “%1”</source>
        <comment>a field</comment>
        <translation>„%1“ korrigieren</translation>
    </message>
    <message>
        <source>Correct “%1”…</source>
        <comment>a field</comment>
        <translation>„%1“ korrigieren…</translation>
    </message>
</context>
<context>
    <name>precedent::pages::CoverageCard</name>
    <message>
        <source>%1: complete</source>
        <comment>a day</comment>
        <translation>%1: vollständig</translation>
    </message>
    <message>
        <source>%1: partly read</source>
        <comment>a day</comment>
        <translation>%1: teilweise gelesen</translation>
    </message>
    <message>
        <source>%1: not read</source>
        <comment>a day</comment>
        <translation>%1: nicht gelesen</translation>
    </message>
    <message>
        <source>%1: outside of what was read</source>
        <comment>a day</comment>
        <translation>%1: außerhalb des Gelesenen</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Days read</source>
        <translation>Gelesene Tage</translation>
    </message>
    <message>
        <source>Earlier</source>
        <comment>months</comment>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <comment>months</comment>
        <translation>Später</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) complete</source>
        <translation>
            <numerusform>%Ln Tag vollständig</numerusform>
            <numerusform>%Ln Tage vollständig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln partly</source>
        <comment>days</comment>
        <translation>
            <numerusform>%Ln teilweise</numerusform>
            <numerusform>%Ln teilweise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not read</source>
        <comment>days</comment>
        <translation>
            <numerusform>%Ln nicht gelesen</numerusform>
            <numerusform>%Ln nicht gelesen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedent::pages::CustomerDialog</name>
    <message>
        <source>Customer: %1</source>
        <translation>Kunde: %1</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>Genehmiger</translation>
    </message>
    <message>
        <source>Show on Decisions</source>
        <translation>In „Entscheidungen“ zeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Every record of this customer</source>
        <translation>Alle Vorgänge dieses Kunden</translation>
    </message>
</context>
<context>
    <name>precedent::pages::DecisionsPage</name>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Open in Slack</source>
        <translation>In Slack öffnen</translation>
    </message>
    <message>
        <source>Copy record</source>
        <translation>Vorgang kopieren</translation>
    </message>
    <message>
        <source>Customer…</source>
        <translation>Kunde…</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Korrigieren…</translation>
    </message>
    <message>
        <source>Not opened: this is no plain https address.</source>
        <translation>Nicht geöffnet: Das ist keine einfache https-Adresse.</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln row(s)…</source>
        <comment>on a button</comment>
        <translation>
            <numerusform>%Ln Zeile exportieren…</numerusform>
            <numerusform>%Ln Zeilen exportieren…</numerusform>
        </translation>
    </message>
    <message>
        <source>The workspace&apos;s address is unknown</source>
        <translation>Die Adresse des Workspace ist unbekannt</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>precedent::pages::DetailsPane</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>No decision selected</source>
        <translation>Keine Entscheidung ausgewählt</translation>
    </message>
    <message>
        <source>Point at a field to see where it was read.</source>
        <translation>Zeigen Sie auf ein Feld, um zu sehen, woraus es gelesen wurde.</translation>
    </message>
    <message>
        <source>This follows from the message as a whole.</source>
        <translation>Das ergibt sich aus der Nachricht als Ganzem.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln version(s) seen</source>
        <comment>of a record&apos;s messages</comment>
        <translation>
            <numerusform>%Ln Fassung gesehen</numerusform>
            <numerusform>%Ln Fassungen gesehen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedent::pages::DialogParts</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>precedent::pages::DiscussingList</name>
    <message numerus="yes">
        <source>%1: %Ln point(s)</source>
        <comment>why</comment>
        <translation>
            <numerusform>%1: %Ln Punkt</numerusform>
            <numerusform>%1: %Ln Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Worth discussing</source>
        <translation>Zu besprechen</translation>
    </message>
    <message>
        <source>nothing stands out</source>
        <translation>nichts fällt auf</translation>
    </message>
    <message>
        <source>most points first; each says why</source>
        <translation>die meisten Punkte zuerst, jeweils mit Gründen</translation>
    </message>
    <message>
        <source>%1 (median %2)</source>
        <comment>above the usual amount, what is usual</comment>
        <translation>%1 (Median %2)</translation>
    </message>
</context>
<context>
    <name>precedent::pages::ErasureDialog</name>
    <message numerus="yes">
        <source>%Ln record(s) keep only their skeleton.</source>
        <translation>
            <numerusform>%Ln Vorgang behält nur sein Gerüst.</numerusform>
            <numerusform>%Ln Vorgänge behalten nur ihr Gerüst.</numerusform>
        </translation>
    </message>
    <message>
        <source>Called from now on: %1.</source>
        <translation>Heißt ab jetzt: %1.</translation>
    </message>
    <message>
        <source>Each sync erases what is due</source>
        <translation>Jeder Abruf löscht, was fällig ist</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Nachsehen</translation>
    </message>
    <message>
        <source>retention by age</source>
        <translation>Aufbewahrung nach Alter</translation>
    </message>
    <message>
        <source>erasure on request</source>
        <translation>Löschung auf Verlangen</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>Person or customer</source>
        <translation>Person oder Kunde</translation>
    </message>
    <message>
        <source>Whole name, or a person&apos;s Slack id</source>
        <translation>Ganzer Name oder Slack-ID</translation>
    </message>
    <message>
        <source>Whether a person or a customer is meant</source>
        <translation>Ob eine Person oder ein Kunde gemeint ist</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Months that are kept</source>
        <translation>Monate, die behalten werden</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Alles behalten</translation>
    </message>
    <message>
        <source> months</source>
        <translation> Monate</translation>
    </message>
    <message>
        <source>Records that would keep only their skeleton, and those on hold</source>
        <translation>Vorgänge, die nur ihr Gerüst behalten würden, und solche mit Löschsperre</translation>
    </message>
    <message>
        <source>Basis, as the log keeps it</source>
        <translation>Grund, so wie das Protokoll ihn behält</translation>
    </message>
    <message>
        <source>What people wrote longer ago than this goes, and who they were. Amounts, decisions, times and the proofs stay. Whole months are kept. Nothing is erased until you say so here, or let each sync do it.</source>
        <translation>Was Personen vor längerer Zeit als dieser geschrieben haben, verschwindet, und wer sie waren. Beträge, Entscheidungen, Zeiten und die Nachweise bleiben. Ganze Monate werden behalten. Nichts wird gelöscht, bis Sie es hier sagen oder es jedem Abruf überlassen.</translation>
    </message>
    <message>
        <source>Of a person goes what they wrote and their name, of a customer the texts of the threads about them and the name wherever it stands. Amounts, decisions, times and the proofs stay.</source>
        <translation>Von einer Person verschwindet, was sie geschrieben hat, und ihr Name; von einem Kunden die Texte der Threads über ihn und der Name überall, wo er steht. Beträge, Entscheidungen, Zeiten und die Nachweise bleiben.</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Let each sync erase</source>
        <translation>Bei jedem Abruf löschen</translation>
    </message>
    <message numerus="yes">
        <source>From now on each sync erases, without asking again, what people wrote longer ago than %Ln month(s). It cannot be brought back. Records on legal hold stay as they are.</source>
        <translation>
            <numerusform>Ab jetzt löscht jeder Abruf ohne weitere Rückfrage, was Personen vor mehr als %Ln Monat geschrieben haben. Das lässt sich nicht zurückholen. Vorgänge mit Löschsperre bleiben, wie sie sind.</numerusform>
            <numerusform>Ab jetzt löscht jeder Abruf ohne weitere Rückfrage, was Personen vor mehr als %Ln Monaten geschrieben haben. Das lässt sich nicht zurückholen. Vorgänge mit Löschsperre bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at what would go…</source>
        <translation>Es wird nachgesehen, was verschwinden würde…</translation>
    </message>
    <message>
        <source>%1 – on legal hold, stays</source>
        <translation>%1 – mit Löschsperre, bleibt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) keep only their skeleton; </source>
        <translation>
            <numerusform>%Ln Vorgang behält nur sein Gerüst; </numerusform>
            <numerusform>%Ln Vorgänge behalten nur ihr Gerüst; </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) are erased, or the names in them.</source>
        <translation>
            <numerusform>%Ln Nachricht oder die Namen darin werden gelöscht.</numerusform>
            <numerusform>%Ln Nachrichten oder die Namen darin werden gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) on legal hold stay as they are.</source>
        <translation>
            <numerusform>%Ln Vorgang mit Löschsperre bleibt, wie er ist.</numerusform>
            <numerusform>%Ln Vorgänge mit Löschsperre bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look first: nothing is erased by that.</source>
        <translation>Sehen Sie zuerst nach: Dadurch wird nichts gelöscht.</translation>
    </message>
    <message>
        <source>The basis names who is to be erased, and would stay in the log. Write it without a name.</source>
        <translation>Der Grund nennt, wer gelöscht werden soll, und bliebe im Protokoll stehen. Schreiben Sie ihn ohne Namen.</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>Wird gelöscht</translation>
    </message>
    <message>
        <source>Erase data of a person or customer</source>
        <translation>Daten einer Person oder eines Kunden löschen</translation>
    </message>
    <message>
        <source>Keep this rule</source>
        <translation>Diese Regel behalten</translation>
    </message>
    <message>
        <source>The rule is kept.</source>
        <translation>Die Regel ist gespeichert.</translation>
    </message>
    <message>
        <source>The rule as it stands here is not kept yet. Press “Keep this rule”, or close again without it.</source>
        <translation>Die Regel, wie sie hier steht, ist noch nicht gesichert. Klicken Sie auf „Diese Regel behalten“, oder schließen Sie noch einmal ohne sie.</translation>
    </message>
    <message>
        <source>Left alone, because others are called so: %1.</source>
        <translation>Unberührt, weil andere so heißen: %1.</translation>
    </message>
</context>
<context>
    <name>precedent::pages::EvidenceDialog</name>
    <message>
        <source>Packing evidence</source>
        <translation>Beweispaket wird gepackt</translation>
    </message>
    <message numerus="yes">
        <source>Evidence of %Ln record(s) written to %1.</source>
        <translation>
            <numerusform>Beweispaket zu %Ln Vorgang in %1 geschrieben.</numerusform>
            <numerusform>Beweispaket zu %Ln Vorgängen in %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its checkpoint is not signed.</source>
        <translation>Sein Prüfpunkt ist nicht signiert.</translation>
    </message>
    <message>
        <source>Evidence package</source>
        <translation>Beweispaket</translation>
    </message>
    <message numerus="yes">
        <source>A ZIP file with which somebody outside can check %Ln record(s), without Precedent and without seeing any other.</source>
        <translation>
            <numerusform>Eine ZIP-Datei, mit der Außenstehende %Ln Vorgang prüfen können: ohne Precedent, und ohne andere Vorgänge zu sehen.</numerusform>
            <numerusform>Eine ZIP-Datei, mit der Außenstehende %Ln Vorgänge prüfen können: ohne Precedent, und ohne andere Vorgänge zu sehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>the rows, as CSV and as JSON</source>
        <translation>die Zeilen, als CSV und als JSON</translation>
    </message>
    <message>
        <source>every version of every message of these threads, as Slack sent it, with all that people wrote there: card numbers and names are not masked in them</source>
        <translation>jede Fassung jeder Nachricht dieser Threads, wie Slack sie gesendet hat, mit allem, was Personen dort geschrieben haben: Kartennummern und Namen sind darin nicht maskiert</translation>
    </message>
    <message>
        <source>corrections made by hand, and the taught formats that read the messages</source>
        <translation>Korrekturen von Hand und die angelernten Formate, mit denen die Nachrichten gelesen wurden</translation>
    </message>
    <message>
        <source>the log&apos;s entries about them, with the proof of each, and one checkpoint of the log</source>
        <translation>die Protokolleinträge dazu, jeweils mit Nachweis, und ein Prüfpunkt des Protokolls</translation>
    </message>
    <message>
        <source>a guide and a short program for the check</source>
        <translation>eine Anleitung und ein kurzes Programm für die Prüfung</translation>
    </message>
    <message>
        <source>Not in it: other records, notes, and the Slack token.</source>
        <translation>Nicht darin: andere Vorgänge, Notizen und das Slack-Token.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>ZIP-Dateien (*.zip)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) selected by hand</source>
        <translation>
            <numerusform>%Ln von Hand ausgewählter Vorgang</numerusform>
            <numerusform>%Ln von Hand ausgewählte Vorgänge</numerusform>
        </translation>
    </message>
    <message>
        <source>It contains, readable by whoever receives it:</source>
        <translation>Es enthält, lesbar für alle, die es erhalten:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in view</source>
        <comment>count of rows</comment>
        <translation>%1 angezeigt</translation>
    </message>
</context>
<context>
    <name>precedent::pages::ExceptionList</name>
    <message numerus="yes">
        <source>%Ln time(s) within %1 days</source>
        <translation>
            <numerusform>%Ln-mal in %1 Tagen</numerusform>
            <numerusform>%Ln-mal in %1 Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 approved, %3: let agents decide it</source>
        <comment>counts, a frequency</comment>
        <translation>%1 von %2 genehmigt, %3: Agenten selbst entscheiden lassen</translation>
    </message>
    <message>
        <source>%1 of %2 denied: say when it is worth asking</source>
        <comment>counts</comment>
        <translation>%1 von %2 abgelehnt: festlegen, wann sich ein Antrag lohnt</translation>
    </message>
    <message>
        <source>%1 of %2 approved: now so, now so, say what decides</source>
        <comment>counts</comment>
        <translation>%1 von %2 genehmigt: mal so, mal so; festlegen, was den Ausschlag gibt</translation>
    </message>
    <message>
        <source>Approved %1; from %2 on it should be the rule</source>
        <comment>a frequency, a count</comment>
        <translation>%1 genehmigt; ab %2-mal sollte es Regel sein</translation>
    </message>
    <message>
        <source>Approved %1</source>
        <comment>a frequency</comment>
        <translation>%1 genehmigt</translation>
    </message>
    <message>
        <source>Make it policy</source>
        <translation>Zur Richtlinie machen</translation>
    </message>
    <message>
        <source>Write guidance</source>
        <translation>Leitfaden schreiben</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Beobachten</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>pattern, sentence</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Accept, dismiss or snooze</source>
        <translation>Annehmen, verwerfen oder zurückstellen</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Approved (95% interval)</source>
        <translation>Genehmigt (95 %)</translation>
    </message>
    <message>
        <source>Value approved</source>
        <translation>Genehmigter Wert</translation>
    </message>
    <message>
        <source>13 weeks</source>
        <translation>13 Wochen</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agenten</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Vorschlag</translation>
    </message>
</context>
<context>
    <name>precedent::pages::ExceptionsCard</name>
    <message>
        <source>Recurring exceptions</source>
        <translation>Wiederkehrende Ausnahmen</translation>
    </message>
    <message>
        <source>Put aside…</source>
        <translation>Beiseitegelegt…</translation>
    </message>
    <message>
        <source>Grouping…</source>
        <translation>Gruppierung…</translation>
    </message>
    <message>
        <source>What was dismissed, snoozed or noted, to be brought back</source>
        <translation>Was verworfen, zurückgestellt oder notiert wurde, zum Zurückholen</translation>
    </message>
    <message>
        <source>Put aside (%1)…</source>
        <comment>a count</comment>
        <translation>Beiseitegelegt (%1)…</translation>
    </message>
    <message>
        <source>All recurring exceptions of these days are put aside.</source>
        <translation>Alle wiederkehrenden Ausnahmen dieser Tage sind beiseitegelegt.</translation>
    </message>
    <message>
        <source>By reason or context, and different words as one group</source>
        <translation>Nach Begründung oder Kontext, und verschiedene Wörter als eine Gruppe</translation>
    </message>
</context>
<context>
    <name>precedent::pages::ExportCheck</name>
    <message>
        <source>File changed</source>
        <translation>Datei geändert</translation>
    </message>
    <message>
        <source>File not found</source>
        <translation>Datei nicht gefunden</translation>
    </message>
    <message>
        <source>Data changed since</source>
        <translation>Daten seither geändert</translation>
    </message>
    <message>
        <source>File unchanged</source>
        <translation>Datei unverändert</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>The file is not the one that was exported: its SHA-256 is another one. Run the export again for one that matches.</source>
        <translation>Die Datei ist nicht die exportierte: Ihre SHA-256-Prüfsumme ist eine andere. Führen Sie den Export erneut aus, um eine passende zu erhalten.</translation>
    </message>
    <message>
        <source>The file is not where it was written. It may have been moved or removed.</source>
        <translation>Die Datei ist nicht dort, wo sie geschrieben wurde. Möglicherweise wurde sie verschoben oder entfernt.</translation>
    </message>
    <message>
        <source>The file is the one that was exported, but the same filter gives other rows or values today: something was synced, corrected or set since.</source>
        <translation>Die Datei ist die exportierte, aber derselbe Filter ergibt heute andere Zeilen oder Werte: Seither wurde etwas abgerufen, korrigiert oder gesetzt.</translation>
    </message>
    <message>
        <source>The file is the one that was exported. Whether its rows are those of today cannot be told: it is a workbook without a manifest, or a large selection.</source>
        <translation>Die Datei ist die exportierte. Ob ihre Zeilen die heutigen sind, lässt sich nicht sagen: Es ist eine Arbeitsmappe ohne Manifest oder eine große Auswahl.</translation>
    </message>
    <message>
        <source>The file is the one that was exported, and the same filter gives the same rows today.</source>
        <translation>Die Datei ist die exportierte, und derselbe Filter ergibt heute dieselben Zeilen.</translation>
    </message>
    <message>
        <source>Verifying an export</source>
        <translation>Export wird geprüft</translation>
    </message>
</context>
<context>
    <name>precedent::pages::ExportHistoryDialog</name>
    <message>
        <source>Written by a newer version</source>
        <translation>Von einer neueren Version geschrieben</translation>
    </message>
    <message>
        <source>All decisions</source>
        <translation>Alle Entscheidungen</translation>
    </message>
    <message>
        <source>Selected rows of: %1</source>
        <comment>a filter</comment>
        <translation>Ausgewählte Zeilen von: %1</translation>
    </message>
    <message>
        <source>Standard output</source>
        <translation>Standardausgabe</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>file</comment>
        <translation>
            <numerusform>%1 und %Ln weitere</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Erneut ausführen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Export history</source>
        <translation>Exportverlauf</translation>
    </message>
    <message>
        <source>Nothing was exported yet</source>
        <translation>Noch nichts exportiert</translation>
    </message>
    <message>
        <source>Every file that is exported stands here with its SHA-256, so that it can be verified and made again.</source>
        <translation>Jede exportierte Datei steht hier mit ihrer SHA-256-Prüfsumme, damit sie geprüft und noch einmal erstellt werden kann.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Reading the file and its rows…</source>
        <translation>Datei und Zeilen werden gelesen…</translation>
    </message>
</context>
<context>
    <name>precedent::pages::ExportTexts</name>
    <message numerus="yes">
        <source>%Ln row(s) exported to %1 (SHA-256 %2).</source>
        <comment>file, hash</comment>
        <translation>
            <numerusform>%Ln Zeile nach %1 exportiert (SHA-256 %2).</numerusform>
            <numerusform>%Ln Zeilen nach %1 exportiert (SHA-256 %2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) exported to %1 files, the first is %2.</source>
        <comment>count of files, file</comment>
        <translation>
            <numerusform>%Ln Zeile in %1 Dateien exportiert, die erste ist %2.</numerusform>
            <numerusform>%Ln Zeilen in %1 Dateien exportiert, die erste ist %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The manifest stands beside it.</source>
        <translation>Das Manifest liegt daneben.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) were longer than a cell of Excel can be and end with “…”.</source>
        <translation>
            <numerusform>%Ln Text war länger, als eine Excel-Zelle sein kann, und endet mit „…“.</numerusform>
            <numerusform>%Ln Texte waren länger, als eine Excel-Zelle sein kann, und enden mit „…“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) held control characters that a workbook cannot keep.</source>
        <translation>
            <numerusform>%Ln Text enthielt Steuerzeichen, die eine Arbeitsmappe nicht aufnehmen kann.</numerusform>
            <numerusform>%Ln Texte enthielten Steuerzeichen, die eine Arbeitsmappe nicht aufnehmen kann.</numerusform>
        </translation>
    </message>
    <message>
        <source>The ledger&apos;s log does not tell of it: %1</source>
        <comment>an error in words</comment>
        <translation>Im Protokoll des Journals steht das nicht: %1</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>CSV for Excel</source>
        <translation>CSV für Excel</translation>
    </message>
    <message>
        <source>CSV for audit and scripts</source>
        <translation>CSV für Audit und Skripte</translation>
    </message>
</context>
<context>
    <name>precedent::pages::FacetPanel</name>
    <message>
        <source>Facets</source>
        <translation>Facetten</translation>
    </message>
    <message>
        <source>Values to tick beside the table, with their numbers</source>
        <translation>Werte zum Ankreuzen neben der Tabelle, mit ihrer Anzahl</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more…</source>
        <comment>values of a facet</comment>
        <translation>
            <numerusform>%Ln weiterer…</numerusform>
            <numerusform>%Ln weitere…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln decision(s)</source>
        <comment>a value and its number</comment>
        <translation>
            <numerusform>%1, %Ln Entscheidung</numerusform>
            <numerusform>%1, %Ln Entscheidungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedent::pages::FieldGrid</name>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>Gelesen aus</translation>
    </message>
    <message>
        <source>Here</source>
        <comment>in this message</comment>
        <translation>Hier</translation>
    </message>
    <message>
        <source>the thread</source>
        <translation>Thread</translation>
    </message>
    <message>
        <source>approver’s words</source>
        <translation>Worte des Genehmigers</translation>
    </message>
    <message>
        <source>Remove the mark %1</source>
        <comment>a field</comment>
        <translation>Markierung „%1“ entfernen</translation>
    </message>
    <message>
        <source>Not in the message</source>
        <translation>Nicht in der Nachricht</translation>
    </message>
    <message>
        <source>Always %1</source>
        <comment>a type</comment>
        <translation>Immer %1</translation>
    </message>
</context>
<context>
    <name>precedent::pages::FieldList</name>
    <message>
        <source>%1 %2 of %3</source>
        <comment>Approved $40.00 of $60.00</comment>
        <translation>%1: %2 von %3</translation>
    </message>
    <message>
        <source>, %1 later</source>
        <comment>time from request to decision</comment>
        <translation>, %1 später</translation>
    </message>
    <message>
        <source>, between %1 and %2</source>
        <translation>, zwischen %1 und %2</translation>
    </message>
    <message>
        <source>, by %1</source>
        <translation>, spätestens %1</translation>
    </message>
    <message>
        <source>Waiting for %1 at the last sync</source>
        <translation>Wartete beim letzten Abruf seit %1</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>decision, approver</comment>
        <translation>%1 durch %2</translation>
    </message>
    <message>
        <source>conversation %1</source>
        <translation>Konversation %1</translation>
    </message>
    <message>
        <source>Open conversation</source>
        <translation>Konversation öffnen</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>agent, team</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Beantragt</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>No context given</source>
        <translation>Kein Kontext angegeben</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>No amount</source>
        <translation>Kein Betrag</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, how it was corrected</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No customer named</source>
        <translation>Kein Kunde genannt</translation>
    </message>
    <message>
        <source>Whole story</source>
        <comment>of a customer</comment>
        <translation>Gesamter Verlauf</translation>
    </message>
    <message>
        <source>Everything of this customer, of all times (Ctrl+U)</source>
        <translation>Alles zu diesem Kunden, aus der ganzen Zeit (Strg+U)</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Noch nicht entschieden</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>Keine Begründung</translation>
    </message>
    <message>
        <source>%1 automatically</source>
        <comment>decision</comment>
        <translation>%1 (automatisch)</translation>
    </message>
</context>
<context>
    <name>precedent::pages::FieldReadings</name>
    <message>
        <source>nothing around it tells where it stands</source>
        <translation>nichts ringsum verrät, wo es steht</translation>
    </message>
    <message>
        <source>nothing is read</source>
        <comment>a field&apos;s value</comment>
        <translation>nichts gelesen</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>decision, approvers</comment>
        <translation>%1 durch %2</translation>
    </message>
</context>
<context>
    <name>precedent::pages::FieldRow</name>
    <message>
        <source>Correct… (F2)</source>
        <translation>Korrigieren… (F2)</translation>
    </message>
    <message>
        <source>Correct “%1”</source>
        <comment>a field</comment>
        <translation>„%1“ korrigieren</translation>
    </message>
</context>
<context>
    <name>precedent::pages::FormatDesk</name>
    <message>
        <source>Starts when this is done: %1</source>
        <comment>a job</comment>
        <translation>Beginnt, sobald dies fertig ist: %1</translation>
    </message>
    <message>
        <source>Reading stored messages</source>
        <translation>Gespeicherte Nachrichten werden gelesen</translation>
    </message>
    <message>
        <source>Reading messages again</source>
        <translation>Nachrichten werden neu gelesen</translation>
    </message>
</context>
<context>
    <name>precedent::pages::FormatsDialog</name>
    <message>
        <source>all</source>
        <comment>channels</comment>
        <translation>alle</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Channels</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Vorgänge</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Taught formats</source>
        <translation>Angelernte Formate</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>They are tried before the formats that come with Precedent.</source>
        <translation>Sie werden vor den mit Precedent gelieferten Formaten versucht.</translation>
    </message>
    <message>
        <source>No format was taught yet. Mark the parts of a message in the inbox, or import a file.</source>
        <translation>Es wurde noch kein Format angelernt. Markieren Sie im Eingang die Teile einer Nachricht, oder importieren Sie eine Datei.</translation>
    </message>
    <message>
        <source>%1 was written to %2.</source>
        <comment>format, file</comment>
        <translation>%1 wurde in %2 geschrieben.</translation>
    </message>
    <message>
        <source>Import a format</source>
        <translation>Format importieren</translation>
    </message>
    <message>
        <source>Formats (*.json)</source>
        <translation>Formate (*.json)</translation>
    </message>
    <message>
        <source>Export the format</source>
        <translation>Format exportieren</translation>
    </message>
</context>
<context>
    <name>precedent::pages::GapsDialog</name>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Not read</source>
        <comment>days</comment>
        <translation>Nicht gelesen</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>Fill gap</source>
        <translation>Lücke füllen</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>Nothing is missing between the first and the last day of any channel.</source>
        <translation>Zwischen dem ersten und dem letzten Tag fehlt in keinem Channel etwas.</translation>
    </message>
    <message>
        <source>Requests of these days may be missing from every figure. What Slack still has of them is read from there.</source>
        <translation>Anträge dieser Tage können in jeder Kennzahl fehlen. Was Slack davon noch hat, wird von dort gelesen.</translation>
    </message>
    <message>
        <source>Requests of these days may be missing from every figure. Sample data cannot be read from Slack.</source>
        <translation>Anträge dieser Tage können in jeder Kennzahl fehlen. Beispieldaten lassen sich nicht aus Slack lesen.</translation>
    </message>
</context>
<context>
    <name>precedent::pages::HandEntryDialog</name>
    <message>
        <source>Save record</source>
        <translation>Vorgang speichern</translation>
    </message>
    <message>
        <source>Enter by hand</source>
        <translation>Von Hand erfassen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>author, time</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The record is marked as entered by hand, kept over every later sync, and can be undone.</source>
        <translation>Am Vorgang steht, dass er von Hand erfasst wurde; er bleibt bei jedem späteren Abruf erhalten und kann rückgängig gemacht werden.</translation>
    </message>
</context>
<context>
    <name>precedent::pages::HistoryText</name>
    <message>
        <source>request captured</source>
        <translation>Antrag erfasst</translation>
    </message>
    <message>
        <source>reply captured</source>
        <translation>Antwort erfasst</translation>
    </message>
    <message>
        <source>request edited</source>
        <translation>Antrag bearbeitet</translation>
    </message>
    <message>
        <source>reply edited</source>
        <translation>Antwort bearbeitet</translation>
    </message>
    <message>
        <source>message removed in Slack</source>
        <translation>Nachricht in Slack entfernt</translation>
    </message>
    <message>
        <source>no longer returned by Slack</source>
        <translation>von Slack nicht mehr geliefert</translation>
    </message>
    <message>
        <source>reactions changed</source>
        <translation>Reaktionen geändert</translation>
    </message>
    <message>
        <source>confirmed by another source</source>
        <translation>von einer anderen Quelle bestätigt</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>author, time of a message</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Unknown author</source>
        <translation>Unbekannter Autor</translation>
    </message>
    <message>
        <source> · edited</source>
        <translation> · bearbeitet</translation>
    </message>
    <message>
        <source> · no longer returned by Slack</source>
        <translation> · von Slack nicht mehr geliefert</translation>
    </message>
    <message>
        <source>%1 %2 · #%3</source>
        <comment>time, event, number in the log</comment>
        <translation>%1 %2 · #%3</translation>
    </message>
    <message>
        <source>%1 entered by hand by %2</source>
        <comment>time, author</comment>
        <translation>%1 von Hand erfasst von %2</translation>
    </message>
    <message>
        <source>%1 said to be no request by %2</source>
        <comment>time, author</comment>
        <translation>%1 als kein Antrag eingestuft von %2</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (rückgängig gemacht)</translation>
    </message>
    <message>
        <source>%1 %2 corrected from %3 to %4 by %5</source>
        <comment>time, field, before, after, author</comment>
        <translation>%1 %2 korrigiert von %3 in %4 durch %5</translation>
    </message>
    <message>
        <source>Requested by: %1</source>
        <translation>Beantragt von: %1</translation>
    </message>
    <message>
        <source>Requested: %1</source>
        <translation>Beantragt: %1</translation>
    </message>
    <message>
        <source>Customer: %1</source>
        <translation>Kunde: %1</translation>
    </message>
    <message>
        <source>Context: %1</source>
        <translation>Kontext: %1</translation>
    </message>
    <message>
        <source>Decision: %1</source>
        <translation>Entscheidung: %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Begründung: %1</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>Keine Begründung</translation>
    </message>
</context>
<context>
    <name>precedent::pages::HoldsDialog</name>
    <message>
        <source>Record, or filter: customer:&quot;Acme&quot;</source>
        <translation>Vorgang oder Filter: customer:&quot;Acme&quot;</translation>
    </message>
    <message>
        <source>Record or filter to hold</source>
        <translation>Vorgang oder Filter für die Löschsperre</translation>
    </message>
    <message>
        <source>Why it is kept</source>
        <translation>Warum er aufbewahrt wird</translation>
    </message>
    <message>
        <source>Reason of the hold</source>
        <translation>Begründung der Löschsperre</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Aufheben</translation>
    </message>
    <message>
        <source>Legal holds</source>
        <translation>Löschsperren</translation>
    </message>
    <message>
        <source>Nothing is erased from a record on hold, by name or by age. A filter holds what it finds on the day of the erasure.</source>
        <translation>Von einem Vorgang mit Löschsperre wird nichts gelöscht, weder nach Namen noch nach Alter. Ein Filter sperrt, was er am Tag der Löschung findet.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Löschsperre</translation>
    </message>
    <message>
        <source>Record or filter</source>
        <translation>Vorgang oder Filter</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Vorgänge</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Gesetzt</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Aufgehoben</translation>
    </message>
    <message>
        <source>The hold is in force.</source>
        <translation>Die Löschsperre gilt.</translation>
    </message>
    <message>
        <source>Hold %1 is released.</source>
        <translation>Die Löschsperre %1 ist aufgehoben.</translation>
    </message>
    <message>
        <source>The hold is not set yet. Press Add.</source>
        <translation>Die Löschsperre ist noch nicht gesetzt. Klicken Sie auf „Hinzufügen“.</translation>
    </message>
</context>
<context>
    <name>precedent::pages::HouseCommands</name>
    <message>
        <source>Change rules</source>
        <translation>Regeln ändern</translation>
    </message>
    <message>
        <source>Change setting</source>
        <translation>Einstellung ändern</translation>
    </message>
    <message>
        <source>Change usual currency</source>
        <translation>Übliche Währung ändern</translation>
    </message>
    <message>
        <source>Reading stored messages</source>
        <translation>Gespeicherte Nachrichten werden gelesen</translation>
    </message>
    <message>
        <source>The usual currency is in force. %1.</source>
        <comment>what came of it</comment>
        <translation>Die übliche Währung gilt jetzt. %1.</translation>
    </message>
    <message>
        <source>Reading messages again</source>
        <translation>Nachrichten werden neu gelesen</translation>
    </message>
</context>
<context>
    <name>precedent::pages::InboxJudge</name>
    <message>
        <source>Enter by hand</source>
        <translation>Von Hand erfassen</translation>
    </message>
    <message>
        <source>Not a request</source>
        <translation>Kein Antrag</translation>
    </message>
    <message>
        <source>It is no request and left the inbox. Undo brings it back.</source>
        <translation>Die Nachricht ist kein Antrag und hat den Eingang verlassen. „Rückgängig“ holt sie zurück.</translation>
    </message>
</context>
<context>
    <name>precedent::pages::InboxPage</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Why it is here</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Needs your eye</source>
        <translation>Bitte ansehen</translation>
    </message>
    <message>
        <source>What the format would read</source>
        <translation>Was das Format lesen würde</translation>
    </message>
    <message>
        <source>Open in Slack</source>
        <translation>In Slack öffnen</translation>
    </message>
    <message>
        <source>Formats…</source>
        <translation>Formate…</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Messages that were not read</source>
        <translation>Nachrichten, die nicht gelesen wurden</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln message(s)</source>
        <comment>unread of all</comment>
        <translation>
            <numerusform>%1 von %Ln Nachricht</numerusform>
            <numerusform>%1 von %Ln Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything was read</source>
        <translation>Alles wurde gelesen</translation>
    </message>
    <message>
        <source>Every message that looks like a request or a decision became a record.</source>
        <translation>Jede Nachricht, die wie ein Antrag oder eine Entscheidung aussieht, wurde zu einem Vorgang.</translation>
    </message>
    <message>
        <source>The workspace&apos;s address is unknown</source>
        <translation>Die Adresse des Workspace ist unbekannt</translation>
    </message>
    <message>
        <source>%1 · only %2</source>
        <comment>messages, a channel</comment>
        <translation>%1 · nur %2</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>No message of %1 is in the inbox.</source>
        <comment>a channel</comment>
        <translation>Keine Nachricht aus %1 ist im Eingang.</translation>
    </message>
    <message>
        <source>Messages of %1. Choose it again to see all.</source>
        <comment>a channel</comment>
        <translation>Nachrichten aus %1. Noch einmal wählen zeigt alle.</translation>
    </message>
</context>
<context>
    <name>precedent::pages::LimitEditor</name>
    <message>
        <source>Without a limit</source>
        <translation>Ohne Limit</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Add a limit</source>
        <translation>Limit hinzufügen</translation>
    </message>
    <message>
        <source>Change the limit</source>
        <translation>Limit ändern</translation>
    </message>
    <message>
        <source>Every type</source>
        <translation>Jede Art</translation>
    </message>
    <message>
        <source>Whose limit it is</source>
        <translation>Wessen Limit es ist</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Always, or for example 2026-01-01</source>
        <translation>Immer, oder zum Beispiel 2026-01-01</translation>
    </message>
    <message>
        <source>Open, or for example 2026-12-31</source>
        <translation>Unbefristet, oder zum Beispiel 2026-12-31</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>A limit of 0 means that nothing may be decided.</source>
        <translation>Ein Limit von 0 bedeutet, dass nichts entschieden werden darf.</translation>
    </message>
</context>
<context>
    <name>precedent::pages::LimitsDialog</name>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Every type</source>
        <translation>Jede Art</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Unlimited (%1)</source>
        <comment>currency</comment>
        <translation>Unbegrenzt (%1)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>no last day</comment>
        <translation>Unbefristet</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Authority limits</source>
        <translation>Entscheidungslimits</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>A person&apos;s own limit comes first, then the team&apos;s, then that of all approvers or agents. Who has none is not evaluated.</source>
        <translation>Zuerst gilt das eigene Limit einer Person, dann das des Teams, dann das aller Genehmiger oder Agenten. Wer keines hat, wird nicht ausgewertet.</translation>
    </message>
    <message>
        <source>Add limit</source>
        <translation>Limit hinzufügen</translation>
    </message>
    <message>
        <source>Change limit</source>
        <translation>Limit ändern</translation>
    </message>
    <message>
        <source>Remove limit</source>
        <translation>Limit entfernen</translation>
    </message>
    <message>
        <source>Import limits</source>
        <translation>Limits importieren</translation>
    </message>
    <message>
        <source>The limits were written to %1.</source>
        <comment>a file</comment>
        <translation>Die Limits wurden in %1 geschrieben.</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Export the limits</source>
        <translation>Limits exportieren</translation>
    </message>
    <message>
        <source>No limit is set: “%1”, “%2” and “%3” are not evaluated.</source>
        <comment>flags</comment>
        <translation>Es ist kein Limit gesetzt: „%1“, „%2“ und „%3“ werden nicht ausgewertet.</translation>
    </message>
</context>
<context>
    <name>precedent::pages::MarkedText</name>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, words</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing is marked</source>
        <translation>Nichts ist markiert</translation>
    </message>
    <message>
        <source>Marked: %1</source>
        <translation>Markiert: %1</translation>
    </message>
    <message>
        <source>Mark as %1</source>
        <comment>a field</comment>
        <translation>Als %1 markieren</translation>
    </message>
</context>
<context>
    <name>precedent::pages::Marks</name>
    <message>
        <source>Exclude %1</source>
        <comment>a filter condition</comment>
        <translation>%1 ausschließen</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Diesen Filter entfernen</translation>
    </message>
    <message>
        <source>Only %1</source>
        <comment>a filter condition</comment>
        <translation>Nur %1</translation>
    </message>
    <message>
        <source>Show the decisions</source>
        <translation>Entscheidungen zeigen</translation>
    </message>
</context>
<context>
    <name>precedent::pages::MonthEndDialog</name>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Open at month end</source>
        <translation>Offen am Monatsende</translation>
    </message>
    <message>
        <source>open at month end</source>
        <comment>start of a file name</comment>
        <translation>offen am monatsende</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Approved in</source>
        <translation>Genehmigt im</translation>
    </message>
    <message>
        <source>Nothing was open on %1.</source>
        <comment>a day</comment>
        <translation>Am %1 war nichts offen.</translation>
    </message>
    <message>
        <source>Open on %1: %2</source>
        <comment>a day, sums</comment>
        <translation>Offen am %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln approval(s) without an amount are in no sum.</source>
        <translation>
            <numerusform>%Ln Genehmigung ohne Betrag ist in keiner Summe enthalten.</numerusform>
            <numerusform>%Ln Genehmigungen ohne Betrag sind in keiner Summe enthalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file begins on %1: what was paid before counts as open.</source>
        <comment>a day</comment>
        <translation>Die Datei beginnt am %1: Was davor gezahlt wurde, zählt als offen.</translation>
    </message>
    <message>
        <source>The file ends on %1: what was paid afterwards counts as open.</source>
        <comment>a day</comment>
        <translation>Die Datei endet am %1: Was danach gezahlt wurde, zählt als offen.</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>teilweise</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>a day</comment>
        <translation>am %1</translation>
    </message>
    <message>
        <source>%1, the rest %2</source>
        <comment>in part, on a day</comment>
        <translation>%1, der Rest %2</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Gezahlt</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln approval(s) of the month were not paid by then; refunds, credits and comps are counted.</source>
        <comment>numbers of approvals</comment>
        <translation>
            <numerusform>%1 von %Ln Genehmigung des Monats war bis dahin nicht gezahlt; gezählt werden Erstattungen, Gutschriften und Gratisleistungen.</numerusform>
            <numerusform>%1 von %Ln Genehmigungen des Monats waren bis dahin nicht gezahlt; gezählt werden Erstattungen, Gutschriften und Gratisleistungen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedent::pages::NewHint</name>
    <message>
        <source>Show only these</source>
        <translation>Nur diese zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new or changed since your last visit, %1</source>
        <comment>decisions; a day and time</comment>
        <translation>
            <numerusform>%Ln neu oder geändert seit Ihrem letzten Besuch, %1</numerusform>
            <numerusform>%Ln neu oder geändert seit Ihrem letzten Besuch, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedent::pages::NoteCommands</name>
    <message>
        <source>Add note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>Notiz ändern</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>Notiz entfernen</translation>
    </message>
</context>
<context>
    <name>precedent::pages::NotesView</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Notiz speichern</translation>
    </message>
    <message>
        <source>private to this ledger</source>
        <translation>privat in diesem Journal</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Add a coaching note…</source>
        <translation>Coaching-Notiz hinzufügen…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>author, time of a note</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change note of %1</source>
        <translation>Notiz vom %1 ändern</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove note of %1</source>
        <translation>Notiz vom %1 entfernen</translation>
    </message>
</context>
<context>
    <name>precedent::pages::OverviewLists</name>
    <message>
        <source>Pending %1</source>
        <comment>an age</comment>
        <translation>Offen seit %1</translation>
    </message>
    <message>
        <source>%1 — %2, %3 by %4</source>
        <comment>agent, request, decision, approver</comment>
        <translation>%1 — %2, %3 durch %4</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>agent, request</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Antrag</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Median amount</source>
        <translation>Medianbetrag</translation>
    </message>
</context>
<context>
    <name>precedent::pages::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Show what was approved</source>
        <translation>Anzeigen, was genehmigt wurde</translation>
    </message>
    <message>
        <source>Median time to decision</source>
        <translation>Dauer (Median)</translation>
    </message>
    <message>
        <source>Show what was decided</source>
        <translation>Anzeigen, was entschieden wurde</translation>
    </message>
    <message>
        <source>Value approved</source>
        <translation>Genehmigter Wert</translation>
    </message>
    <message>
        <source>Show what was approved with an amount</source>
        <translation>Anzeigen, was mit einem Betrag genehmigt wurde</translation>
    </message>
    <message>
        <source>Complete records</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Show decisions without a reason</source>
        <translation>Entscheidungen ohne Begründung anzeigen</translation>
    </message>
    <message>
        <source>Exceptions by type</source>
        <translation>Ausnahmen nach Art</translation>
    </message>
    <message>
        <source>click a bar to filter</source>
        <translation>Balken anklicken zum Filtern</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Genauer ansehen</translation>
    </message>
    <message>
        <source>Recurring exceptions</source>
        <translation>Wiederkehrende Ausnahmen</translation>
    </message>
    <message>
        <source>When requests arrive</source>
        <translation>Wann Anträge eintreffen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shown of all</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>Show everything that needs a look on Decisions</source>
        <translation>Alles, was anzusehen ist, auf der Seite Entscheidungen zeigen</translation>
    </message>
    <message>
        <source>nothing stands out</source>
        <translation>nichts fällt auf</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anträge</translation>
    </message>
    <message>
        <source>Show the requests of this period</source>
        <translation>Die Anträge dieses Zeitraums anzeigen</translation>
    </message>
    <message>
        <source>hour × weekday, reporting zone</source>
        <translation>Stunde × Wochentag, Berichtszeitzone</translation>
    </message>
    <message>
        <source>All recurring exceptions of these days are put aside.</source>
        <translation>Alle wiederkehrenden Ausnahmen dieser Tage sind beiseitegelegt.</translation>
    </message>
</context>
<context>
    <name>precedent::pages::OverviewTexts</name>
    <message>
        <source>as many as in %1</source>
        <comment>a period</comment>
        <translation>unverändert ggü. %1</translation>
    </message>
    <message>
        <source>n/a: none in %1</source>
        <comment>a period</comment>
        <translation>k.&#xa0;A.: keine (%1)</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>count, period</comment>
        <translation>%2: %1</translation>
    </message>
    <message>
        <source>%1 under 1% vs %2</source>
        <comment>arrow, period</comment>
        <translation>%1 unter 1&#xa0;% ggü. %2</translation>
    </message>
    <message>
        <source>%1 %2% vs %3</source>
        <comment>arrow, percentage, period</comment>
        <translation>%1 %2&#xa0;% ggü. %3</translation>
    </message>
    <message>
        <source>n/a: %1 is not synced</source>
        <comment>a period</comment>
        <translation>k.&#xa0;A.: %1 nicht abgerufen</translation>
    </message>
    <message>
        <source>%1, partly synced</source>
        <comment>a comparison with a period</comment>
        <translation>%1, teilweise abgerufen</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>a sum, and sums in so many other currencies</comment>
        <translation>
            <numerusform>%1 und %Ln weitere</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>cases</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>none decided</source>
        <translation>nichts entschieden</translation>
    </message>
    <message>
        <source>%1 of %2 decided</source>
        <comment>approved of decided</comment>
        <translation>%1 von %2 entschiedenen</translation>
    </message>
    <message>
        <source>no decision with both times</source>
        <translation>keine Entscheidung mit beiden Zeiten</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln decision(s)</source>
        <comment>with both times</comment>
        <translation>
            <numerusform>von %Ln Entscheidung</numerusform>
            <numerusform>von %Ln Entscheidungen</numerusform>
        </translation>
    </message>
    <message>
        <source>p90 %1, n %2</source>
        <comment>90th percentile, number of cases</comment>
        <translation>p90 %1, n = %2</translation>
    </message>
    <message>
        <source>and %1</source>
        <comment>sums in other currencies</comment>
        <translation>und %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln without an amount</source>
        <comment>records</comment>
        <translation>
            <numerusform>%Ln ohne Betrag</numerusform>
            <numerusform>%Ln ohne Betrag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more currency(ies)</source>
        <translation>
            <numerusform>%Ln weitere Währung</numerusform>
            <numerusform>%Ln weitere Währungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a reason</source>
        <comment>records</comment>
        <translation>
            <numerusform>%Ln ohne Begründung</numerusform>
            <numerusform>%Ln ohne Begründung</numerusform>
        </translation>
    </message>
    <message>
        <source>of the decided requests</source>
        <translation>der entschiedenen Anträge</translation>
    </message>
    <message>
        <source>%1 waited in all</source>
        <comment>hours</comment>
        <translation>insgesamt %1 gewartet</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>time to decision, hours waited</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>≈ %1 converted at fixed rates</source>
        <comment>a sum</comment>
        <translation>≈ %1, umgerechnet zu festen Kursen</translation>
    </message>
    <message>
        <source>≈ %1 converted at fixed rates, without %2</source>
        <comment>a sum, currencies</comment>
        <translation>≈ %1, umgerechnet zu festen Kursen, ohne %2</translation>
    </message>
    <message>
        <source>%1&#xa0;h</source>
        <comment>hours</comment>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 waited in all, %2 per 100 decisions</source>
        <comment>hours, hours of a hundred decisions</comment>
        <translation>insgesamt %1 gewartet, %2 je 100 Entscheidungen</translation>
    </message>
    <message>
        <source>denied: %1</source>
        <comment>sums</comment>
        <translation>abgelehnt: %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a share, time or sum; its period</comment>
        <translation>%2: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln incomplete</source>
        <comment>records</comment>
        <translation>
            <numerusform>%Ln unvollständig</numerusform>
            <numerusform>%Ln unvollständig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pending</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%Ln offen</numerusform>
            <numerusform>%Ln offen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedent::pages::OwnLimit</name>
    <message numerus="yes">
        <source>%1 of %Ln request(s) with an amount within the own limit</source>
        <translation>
            <numerusform>%1 von %Ln Antrag mit Betrag innerhalb des eigenen Limits</numerusform>
            <numerusform>%1 von %Ln Anträgen mit Betrag innerhalb des eigenen Limits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedent::pages::PageList</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agenten</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
</context>
<context>
    <name>precedent::pages::PatternTexts</name>
    <message>
        <source>same type and reason</source>
        <translation>gleiche Art und Begründung</translation>
    </message>
    <message>
        <source>same type and context</source>
        <translation>gleiche Art und gleicher Kontext</translation>
    </message>
    <message>
        <source>same type, reason and context</source>
        <translation>gleiche Art, Begründung und gleicher Kontext</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>type, reason</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>type, context</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>type, reason, context</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Reason and context</source>
        <translation>Begründung und Kontext</translation>
    </message>
    <message>
        <source>%1, last 90 days</source>
        <comment>same type and reason</comment>
        <translation>%1, letzte 90 Tage</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>same type and reason, days</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No reason was given three times for one type in these days.</source>
        <translation>In diesen Tagen wurde keine Begründung dreimal für eine Art gegeben.</translation>
    </message>
    <message>
        <source>Nothing of one type was asked for three times in these days with the same words.</source>
        <translation>Nichts von einer Art wurde in diesen Tagen dreimal mit denselben Worten beantragt.</translation>
    </message>
</context>
<context>
    <name>precedent::pages::PeopleCard</name>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>Left Slack</source>
        <translation>Slack verlassen</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Name, team or e-mail…</source>
        <translation>Name, Team oder E-Mail…</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Personen suchen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln known from Slack</source>
        <comment>people</comment>
        <translation>
            <numerusform>%Ln aus Slack bekannt</numerusform>
            <numerusform>%Ln aus Slack bekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>Also written as</source>
        <translation>Auch geschrieben als</translation>
    </message>
</context>
<context>
    <name>precedent::pages::PersonDialog</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>In Slack</source>
        <translation>In Slack</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>Also written as</source>
        <translation>Auch geschrieben als</translation>
    </message>
    <message>
        <source>Names in messages that carry no Slack id, as forms and apps write them.</source>
        <translation>Namen in Nachrichten ohne Slack-ID, wie Formulare und Apps sie schreiben.</translation>
    </message>
    <message>
        <source>Same person as</source>
        <translation>Dieselbe Person wie</translation>
    </message>
    <message>
        <source>Somebody who is the same person under another Slack id. Everything of that id counts for this person then; its name and id are added to “Also written as”.</source>
        <translation>Diese Person unter einer anderen Slack-ID. Alles unter jener ID zählt dann für diese Person; Name und ID kommen zu „Auch geschrieben als“ hinzu.</translation>
    </message>
    <message>
        <source>Where names change, all stored messages are read again. Corrections stay as they are.</source>
        <translation>Wo sich Namen ändern, werden alle gespeicherten Nachrichten neu gelesen. Korrekturen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Several are divided by commas. A new name creates a team.</source>
        <translation>Mehrere werden durch Kommas getrennt. Ein neuer Name legt ein Team an.</translation>
    </message>
    <message>
        <source>This is the person already. Choose somebody else, or leave “Same person as” empty.</source>
        <translation>Das ist diese Person schon. Wählen Sie jemand anderen, oder lassen Sie „Dieselbe Person wie“ leer.</translation>
    </message>
    <message>
        <source>Several people have that name. Choose one of them from the list.</source>
        <translation>Mehrere Personen heißen so. Wählen Sie eine davon aus der Liste.</translation>
    </message>
    <message>
        <source>Nobody in this ledger has exactly that name. Choose a name from the list.</source>
        <translation>Niemand in diesem Journal heißt genau so. Wählen Sie einen Namen aus der Liste.</translation>
    </message>
</context>
<context>
    <name>precedent::pages::PolicyActions</name>
    <message numerus="yes">
        <source>Show the %Ln request(s)</source>
        <translation>
            <numerusform>%Ln Antrag anzeigen</numerusform>
            <numerusform>Die %Ln Anträge anzeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept as policy note…</source>
        <translation>Als Richtliniennotiz annehmen…</translation>
    </message>
    <message>
        <source>Dismiss until it happens twice as often</source>
        <translation>Verwerfen, bis es doppelt so oft vorkommt</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Until %1</source>
        <comment>a day</comment>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>Until another day…</source>
        <translation>Bis zu einem anderen Tag…</translation>
    </message>
    <message>
        <source>Dismiss exception</source>
        <translation>Ausnahme verwerfen</translation>
    </message>
    <message>
        <source>Dismissed “%1”. Ctrl+Z brings it back.</source>
        <translation>„%1“ verworfen. Strg+Z holt es zurück.</translation>
    </message>
    <message>
        <source>Snooze exception</source>
        <translation>Ausnahme zurückstellen</translation>
    </message>
    <message>
        <source>Snoozed “%1”. Ctrl+Z brings it back.</source>
        <translation>„%1“ zurückgestellt. Strg+Z holt es zurück.</translation>
    </message>
    <message>
        <source>Snooze until</source>
        <translation>Zurückstellen bis</translation>
    </message>
    <message>
        <source>%1 of %2 approved when this was noted.</source>
        <comment>counts</comment>
        <translation>Bei dieser Notiz %1 von %2 genehmigt.</translation>
    </message>
    <message>
        <source>Accept as policy note</source>
        <translation>Als Richtliniennotiz annehmen</translation>
    </message>
    <message>
        <source>Bring exception back</source>
        <translation>Ausnahme zurückholen</translation>
    </message>
    <message>
        <source>Add policy change</source>
        <translation>Richtlinienänderung hinzufügen</translation>
    </message>
    <message>
        <source>Edit policy change</source>
        <translation>Richtlinienänderung bearbeiten</translation>
    </message>
    <message>
        <source>Remove policy change</source>
        <translation>Richtlinienänderung entfernen</translation>
    </message>
    <message>
        <source>Removed “%1”. Ctrl+Z brings it back.</source>
        <translation>„%1“ entfernt. Strg+Z holt es zurück.</translation>
    </message>
    <message>
        <source>Change grouping</source>
        <translation>Gruppierung ändern</translation>
    </message>
    <message>
        <source>Change monthly ceilings</source>
        <translation>Monatliche Obergrenzen ändern</translation>
    </message>
</context>
<context>
    <name>precedent::pages::PolicyChangeTexts</name>
    <message>
        <source>Its conditions cannot be read</source>
        <translation>Die Bedingungen sind nicht lesbar</translation>
    </message>
    <message>
        <source>Every request</source>
        <translation>Jeder Antrag</translation>
    </message>
    <message>
        <source>%1 (n %2)</source>
        <comment>a figure, number of cases</comment>
        <translation>%1 (n = %2)</translation>
    </message>
    <message>
        <source>n %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>before, after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source> Not all of these days were synced.</source>
        <translation> Nicht alle dieser Tage wurden abgerufen.</translation>
    </message>
    <message>
        <source>No whole day has gone by since.</source>
        <translation>Seither ist noch kein ganzer Tag vergangen.</translation>
    </message>
    <message>
        <source>%1, then %2.</source>
        <comment>days before, days after</comment>
        <translation>%1, danach %2.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anträge</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Median time</source>
        <translation>Mediandauer</translation>
    </message>
    <message>
        <source>Value approved</source>
        <translation>Genehmigter Wert</translation>
    </message>
    <message>
        <source>Policy change on %1: %2</source>
        <comment>day, title</comment>
        <translation>Richtlinienänderung am %1: %2</translation>
    </message>
</context>
<context>
    <name>precedent::pages::PolicyChangesCard</name>
    <message>
        <source>Policy changes</source>
        <translation>Richtlinienänderungen</translation>
    </message>
    <message>
        <source>Note what changed and when: charts mark the day, and the figures before and after stand here.</source>
        <translation>Notieren Sie, was sich wann geändert hat: Diagramme heben den Tag hervor, und die Zahlen davor und danach stehen hier.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>Note a change of policy</source>
        <translation>Eine Richtlinienänderung notieren</translation>
    </message>
    <message>
        <source>as many days before as after, at most 90</source>
        <translation>gleich viele Tage davor und danach, höchstens 90</translation>
    </message>
    <message>
        <source>Show the requests</source>
        <translation>Anträge anzeigen</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>precedent::pages::PolicyEventDialog</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Policy change</source>
        <translation>Richtlinienänderung</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Concerns every request. The search box&apos;s words narrow it down.</source>
        <translation>Betrifft jeden Antrag. Mit der Sprache des Suchfelds lässt sich das eingrenzen.</translation>
    </message>
    <message>
        <source>Concerns: %1</source>
        <comment>conditions in words</comment>
        <translation>Betrifft: %1</translation>
    </message>
    <message>
        <source>every request, or e.g. type:refund</source>
        <translation>jeder Antrag, oder z.&#xa0;B. type:refund</translation>
    </message>
</context>
<context>
    <name>precedent::pages::PolicyPage</name>
    <message>
        <source>Authority limits…</source>
        <translation>Entscheidungslimits…</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>Teile der Seite</translation>
    </message>
    <message>
        <source>Limits and exceptions</source>
        <translation>Limits und Ausnahmen</translation>
    </message>
    <message>
        <source>Approvers and timing</source>
        <translation>Genehmiger und Zeiten</translation>
    </message>
    <message>
        <source>How much a person, a team, approvers or agents may decide</source>
        <translation>Wie viel eine Person, ein Team, Genehmiger oder Agenten entscheiden dürfen</translation>
    </message>
</context>
<context>
    <name>precedent::pages::PreferencesDialog</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Parts of the preferences</source>
        <translation>Teile der Einstellungen</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Reporting zone</source>
        <translation>Berichtszeitzone</translation>
    </message>
    <message>
        <source>First day of the week</source>
        <translation>Erster Wochentag</translation>
    </message>
    <message>
        <source>Days, weeks and months of every page, filter, flag and file are counted in this zone.</source>
        <translation>Tage, Wochen und Monate aller Seiten, Filter, Kennzeichen und Dateien werden in dieser Zone gezählt.</translation>
    </message>
    <message>
        <source>There is no time zone of this name.</source>
        <translation>Es gibt keine Zeitzone dieses Namens.</translation>
    </message>
    <message>
        <source>The working day would end before it begins.</source>
        <translation>Der Arbeitstag würde enden, bevor er beginnt.</translation>
    </message>
    <message>
        <source>All of it belongs to this ledger. Records are flagged anew when it is saved; Ctrl+Z takes it back.</source>
        <translation>All das gehört zu diesem Journal. Beim Speichern werden die Vorgänge neu gekennzeichnet; Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>Change preferences</source>
        <translation>Einstellungen ändern</translation>
    </message>
    <message>
        <source>First month of the financial year</source>
        <translation>Erster Monat des Geschäftsjahrs</translation>
    </message>
    <message>
        <source>“This year” and “last quarter” are those of the financial year; 2026 and 2026-Q4 are those of the calendar.</source>
        <translation>„Dieses Jahr“ und „Letztes Quartal“ sind die des Geschäftsjahrs; 2026 und 2026-Q4 sind die des Kalenders.</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Feiertage</translation>
    </message>
    <message>
        <source>for example 12-25, 2026-04-06</source>
        <translation>zum Beispiel 12-25, 2026-04-06</translation>
    </message>
    <message>
        <source>Whoever decides on one of these days decides at odd hours, where that rule is on. A day without a year is one of every year.</source>
        <translation>Wer an einem dieser Tage entscheidet, entscheidet in der Randzeit, wo diese Regel eingeschaltet ist. Ein Tag ohne Jahr gilt in jedem Jahr.</translation>
    </message>
    <message>
        <source>A holiday is written like 12-25 or 2026-04-06.</source>
        <translation>Ein Feiertag schreibt sich wie 12-25 oder 2026-04-06.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Usual currency</source>
        <translation>Übliche Währung</translation>
    </message>
    <message>
        <source>Not set</source>
        <comment>usual currency</comment>
        <translation>Nicht gesetzt</translation>
    </message>
    <message>
        <source>What $, kr or ¥ alone means, and an amount without any sign, in channels that have no currency of their own. Where it is not set, $ is USD and ¥ is JPY; an amount in kr has no currency and stays out of sums.</source>
        <translation>Was $, kr oder ¥ allein bedeutet, und ein Betrag ganz ohne Zeichen, in Channels ohne eigene Währung. Ist nichts gesetzt, steht $ für USD und ¥ für JPY; ein Betrag in kr hat keine Währung und zählt in keiner Summe.</translation>
    </message>
    <message>
        <source>Where several currencies stand side by side this one comes first. They are never added together.</source>
        <translation>Wo mehrere Währungen nebeneinander stehen, kommt diese zuerst. Sie werden nie zusammengezählt.</translation>
    </message>
    <message>
        <source>When it changes, the stored messages of these channels are read again. Corrections stay as they are.</source>
        <translation>Wird sie geändert, werden die gespeicherten Nachrichten dieser Channels neu gelesen. Korrekturen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>The currency can be changed when this job has ended: %1</source>
        <translation>Die Währung kann geändert werden, sobald diese Aufgabe beendet ist: %1</translation>
    </message>
    <message>
        <source>Fixed rates</source>
        <translation>Feste Kurse</translation>
    </message>
    <message>
        <source>for example EUR 1.09, GBP 1.27</source>
        <translation>zum Beispiel EUR 1.09, GBP 1.27</translation>
    </message>
    <message>
        <source>What one unit of a currency is worth in the usual one. The value approved then has one more figure, which says that it is converted; every sum stays as it is.</source>
        <translation>Was eine Einheit einer Währung in der üblichen wert ist. Der genehmigte Wert hat dann eine weitere Zahl, die sagt, dass sie umgerechnet ist; jede Summe bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>A rate is written like EUR 1.09; commas stand between several.</source>
        <translation>Ein Kurs wird wie EUR 1.09 geschrieben; zwischen mehreren stehen Kommas.</translation>
    </message>
    <message>
        <source>Reset rules</source>
        <translation>Regeln zurücksetzen</translation>
    </message>
    <message>
        <source>Choose a time zone from the list.</source>
        <translation>Wählen Sie eine Zeitzone aus der Liste.</translation>
    </message>
</context>
<context>
    <name>precedent::pages::PreviewColumns</name>
    <message>
        <source>New</source>
        <comment>a record</comment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Gone</source>
        <comment>a record</comment>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>a record</comment>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Same</source>
        <comment>a record</comment>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Changes %1</source>
        <comment>fields</comment>
        <translation>Ändert %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Es würde sich nichts ändern.</translation>
    </message>
    <message>
        <source>It is no record now and would be one</source>
        <translation>Jetzt kein Vorgang, würde einer</translation>
    </message>
    <message>
        <source>It is a record now and would be none</source>
        <translation>Jetzt ein Vorgang, wäre keiner mehr</translation>
    </message>
    <message>
        <source>The record would stay as it is</source>
        <translation>Der Vorgang bliebe, wie er ist</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, where it is read</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the format does not say where it stands</source>
        <translation>das Format sagt nicht, wo es steht</translation>
    </message>
    <message>
        <source>what the thread says</source>
        <translation>was der Thread sagt</translation>
    </message>
    <message>
        <source>the approver’s words</source>
        <translation>die Worte des Genehmigers</translation>
    </message>
</context>
<context>
    <name>precedent::pages::PrivacyDialog</name>
    <message>
        <source>Privacy and storage</source>
        <translation>Datenschutz und Speicherung</translation>
    </message>
    <message>
        <source>Everything Precedent knows is in one file on this computer: the messages of the followed channels in every version that was seen, the records read from them, names, and what you added. Nothing is sent anywhere; only Slack is asked. A token is kept in the system keychain alone, never in a file. Card numbers and access keys are masked wherever they are shown or exported.</source>
        <translation>Alles, was Precedent weiß, steht in einer Datei auf diesem Computer: die Nachrichten der verfolgten Channels in jeder Fassung, die gesehen wurde, die daraus gelesenen Vorgänge, Namen und was Sie hinzugefügt haben. Es wird nichts versendet; abgefragt wird nur Slack. Ein Token wird nur im Schlüsselbund des Systems aufbewahrt, nie in einer Datei. Kartennummern und Zugangsschlüssel werden überall maskiert, wo sie angezeigt oder exportiert werden.</translation>
    </message>
    <message>
        <source>What is stored</source>
        <translation>Was gespeichert ist</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Sichern…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <source>Legal holds…</source>
        <translation>Löschsperren…</translation>
    </message>
    <message>
        <source>Retention…</source>
        <translation>Aufbewahrung…</translation>
    </message>
    <message>
        <source>Forget token</source>
        <translation>Token vergessen</translation>
    </message>
    <message>
        <source>Delete everything…</source>
        <translation>Alles löschen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Back up the ledger</source>
        <translation>Journal sichern</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Wird gesichert</translation>
    </message>
    <message>
        <source>The ledger was copied to %1.</source>
        <translation>Das Journal wurde nach %1 kopiert.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Something is running. Wait until it is done, or stop it.</source>
        <translation>Es läuft gerade etwas. Warten Sie, bis es fertig ist, oder stoppen Sie es.</translation>
    </message>
    <message>
        <source>The backup is checked first. Then it takes the place of the ledger, which is kept beside it under another name. What was erased after the backup was made comes back and has to be erased again.</source>
        <translation>Die Sicherung wird zuerst geprüft. Dann tritt sie an die Stelle des Journals, das unter einem anderen Namen daneben erhalten bleibt. Was nach der Sicherung gelöscht wurde, kommt zurück und muss noch einmal gelöscht werden.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>Are you sure? These files and the Slack token are deleted, and with them every record, correction, note and proof. This cannot be undone. Slack itself is not changed; holds do not prevent this.</source>
        <translation>Sind Sie sicher? Diese Dateien und das Slack-Token werden gelöscht und mit ihnen jeder Vorgang, jede Korrektur, jede Notiz und jeder Nachweis. Das kann nicht rückgängig gemacht werden. Slack selbst wird nicht verändert; Löschsperren verhindern dies nicht.</translation>
    </message>
    <message>
        <source>The token is forgotten here. It works until it is revoked at api.slack.com/apps.</source>
        <translation>Das Token ist hier vergessen. Es funktioniert, bis es unter api.slack.com/apps widerrufen wird.</translation>
    </message>
    <message>
        <source>Erase data of a person or customer…</source>
        <translation>Daten einer Person oder eines Kunden löschen…</translation>
    </message>
    <message>
        <source>The token is forgotten in this window. Asking the keychain…</source>
        <translation>Das Token ist in diesem Fenster vergessen. Der Schlüsselbund wird gefragt…</translation>
    </message>
    <message>
        <source>The token is forgotten in this window. The keychain did not answer, so one that is stored there may still be there. Unlock the keychain and try again.</source>
        <translation>Das Token ist in diesem Fenster vergessen. Der Schlüsselbund hat nicht geantwortet; ein dort gespeichertes kann noch dort sein. Entsperren Sie den Schlüsselbund und versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>precedent::pages::PrivacyFacts</name>
    <message>
        <source>None that is known</source>
        <translation>Keine bekannt</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <comment>path, size, date</comment>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>%1 entries, %2</source>
        <comment>log: number, signed or not</comment>
        <translation>%1 Einträge, %2</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>signiert</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>nicht signiert</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Size on disk</source>
        <translation>Größe auf dem Datenträger</translation>
    </message>
    <message>
        <source>%1 messages, %2 records, %3 people</source>
        <comment>counts</comment>
        <translation>%1 Nachrichten, %2 Vorgänge, %3 Personen</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Signaturschlüssel</translation>
    </message>
    <message>
        <source>None beside the ledger</source>
        <translation>Keiner neben dem Journal</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Last written</source>
        <translation>Zuletzt geschrieben</translation>
    </message>
    <message>
        <source>Last read</source>
        <translation>Zuletzt gelesen</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>Legal holds</source>
        <translation>Löschsperren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in force</source>
        <translation>
            <numerusform>%Ln gilt</numerusform>
            <numerusform>%Ln gelten</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Slack token</source>
        <translation>Slack-Token</translation>
    </message>
    <message>
        <source>In the system keychain</source>
        <translation>Im Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>None in the keychain</source>
        <translation>Keines im Schlüsselbund</translation>
    </message>
    <message>
        <source>Contains</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>In memory until the window closes</source>
        <translation>Im Arbeitsspeicher, bis das Fenster geschlossen wird</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>Der Schlüsselbund wird gefragt…</translation>
    </message>
    <message>
        <source>Not known: the system keychain is locked</source>
        <translation>Nicht bekannt: Der Schlüsselbund des Systems ist gesperrt</translation>
    </message>
</context>
<context>
    <name>precedent::pages::ReadingHint</name>
    <message numerus="yes">
        <source>Reading about %Ln decision(s). These are the newest %1; filters, sums, charts and some flags follow.</source>
        <translation>
            <numerusform>Etwa %Ln Entscheidung wird gelesen. Dies sind die neuesten %1; Filter, Summen, Diagramme und einige Kennzeichen folgen.</numerusform>
            <numerusform>Etwa %Ln Entscheidungen werden gelesen. Dies sind die neuesten %1; Filter, Summen, Diagramme und einige Kennzeichen folgen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedent::pages::ReasonRulesDialog</name>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>damaged, broken, arrived late</source>
        <translation>beschädigt, kaputt, zu spät geliefert</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Looks in</source>
        <translation>Sucht in</translation>
    </message>
    <message>
        <source>Grouping of exceptions</source>
        <translation>Gruppierung der Ausnahmen</translation>
    </message>
    <message>
        <source>Rules of the grouping</source>
        <translation>Regeln der Gruppierung</translation>
    </message>
    <message>
        <source>Group by</source>
        <comment>what exceptions have in common</comment>
        <translation>Gruppieren nach</translation>
    </message>
    <message>
        <source>Requests of one type whose text holds one of a rule&apos;s words are one group, whatever their case. Texts that match no rule are grouped as they are written.</source>
        <translation>Anträge einer Art, deren Text eines der Wörter einer Regel enthält, bilden eine Gruppe, unabhängig von Groß- und Kleinschreibung. Texte, auf die keine Regel passt, werden gruppiert, wie sie geschrieben sind.</translation>
    </message>
    <message>
        <source>A rule needs a group and at least one word.</source>
        <translation>Eine Regel braucht eine Gruppe und mindestens ein Wort.</translation>
    </message>
    <message>
        <source>There is a rule for this group already.</source>
        <translation>Für diese Gruppe gibt es schon eine Regel.</translation>
    </message>
</context>
<context>
    <name>precedent::pages::ReconcileColumns</name>
    <message>
        <source>Dates</source>
        <translation>Datumsformat</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Beträge</translation>
    </message>
    <message>
        <source>Payouts are</source>
        <translation>Auszahlungen sind</translation>
    </message>
    <message>
        <source>Currency where none is said</source>
        <translation>Währung, wo nicht angegeben</translation>
    </message>
    <message>
        <source>Decisions in view only</source>
        <translation>Nur angezeigte Entscheidungen</translation>
    </message>
    <message>
        <source>Column of: %1</source>
        <translation>Spalte für: %1</translation>
    </message>
    <message>
        <source>Paid within</source>
        <translation>Gezahlt innerhalb von</translation>
    </message>
    <message>
        <source>As the file tells</source>
        <translation>Laut Datei</translation>
    </message>
    <message>
        <source>Decimal point (1,234.50)</source>
        <translation>Dezimalpunkt (1,234.50)</translation>
    </message>
    <message>
        <source>Decimal comma (1.234,50)</source>
        <translation>Dezimalkomma (1.234,50)</translation>
    </message>
    <message>
        <source>Amounts above zero</source>
        <translation>Beträge über null</translation>
    </message>
    <message>
        <source>Amounts below zero</source>
        <translation>Beträge unter null</translation>
    </message>
    <message>
        <source>All amounts</source>
        <translation>Alle Beträge</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Decisions that the filter leaves out are named where they fit, and not matched.</source>
        <translation>Entscheidungen, die der Filter ausschließt, werden genannt, wo sie passen, aber nicht zugeordnet.</translation>
    </message>
    <message>
        <source>Days after the decision in which a payout may come</source>
        <translation>Tage nach der Entscheidung, in denen eine Auszahlung kommen darf</translation>
    </message>
    <message>
        <source> days</source>
        <comment>after a number in a field</comment>
        <translation> Tagen</translation>
    </message>
    <message>
        <source>No column</source>
        <translation>Keine Spalte</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Spalten der Datei</translation>
    </message>
    <message>
        <source>How they are read and matched</source>
        <translation>Wie sie gelesen und abgeglichen werden</translation>
    </message>
    <message>
        <source>Currency if none</source>
        <translation>Währung, wenn keine</translation>
    </message>
</context>
<context>
    <name>precedent::pages::ReconcileDialog</name>
    <message>
        <source>Choose a CSV file of payouts, or drag it here.</source>
        <translation>Wählen Sie eine CSV-Datei mit Auszahlungen, oder ziehen Sie sie hierher.</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Reconcile payouts</source>
        <translation>Auszahlungen abgleichen</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Erste Zeilen der Datei</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen…</translation>
    </message>
    <message>
        <source>Matching payouts…</source>
        <translation>Auszahlungen werden zugeordnet…</translation>
    </message>
    <message>
        <source>columns as last time</source>
        <translation>Spalten wie beim letzten Mal</translation>
    </message>
    <message>
        <source>The sums of the file and of its groups are the same. Only requests in the ledger are known.</source>
        <translation>Die Summen der Datei und ihrer Gruppen stimmen überein. Bekannt sind nur Anträge im Journal.</translation>
    </message>
    <message>
        <source>The sums of the file and of its groups are not the same: do not use this result.</source>
        <translation>Die Summen der Datei und ihrer Gruppen stimmen nicht überein: Verwenden Sie dieses Ergebnis nicht.</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>%1 wird geschrieben…</translation>
    </message>
    <message>
        <source>Choose a file of payouts</source>
        <translation>Auszahlungsdatei wählen</translation>
    </message>
    <message>
        <source>Lists of payouts (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Auszahlungslisten (*.csv *.txt *.tsv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 reconciled.csv</source>
        <comment>name of a file</comment>
        <translation>%1 abgeglichen.csv</translation>
    </message>
    <message>
        <source>Export the result</source>
        <translation>Ergebnis exportieren</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Open at month end…</source>
        <translation>Offen am Monatsende…</translation>
    </message>
    <message>
        <source>Payouts against approved decisions</source>
        <translation>Auszahlungen und genehmigte Entscheidungen</translation>
    </message>
</context>
<context>
    <name>precedent::pages::ReconcileResult</name>
    <message>
        <source>Payouts and approvals</source>
        <translation>Auszahlungen und Genehmigungen</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Gezahlt</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a group of payouts, count</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Shows only these rows; pressed again, all of them</source>
        <translation>Zeigt nur diese Zeilen; noch einmal gedrückt, alle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>precedent::pages::RulesForm</name>
    <message>
        <source>Flags: what is ticked is listed under Needs a look</source>
        <translation>Kennzeichen: Was ausgewählt ist, steht unter „Genauer ansehen“</translation>
    </message>
    <message>
        <source>Suggestions of the Policy page</source>
        <translation>Vorschläge der Seite „Richtlinie“</translation>
    </message>
    <message>
        <source>%1 needs a look</source>
        <comment>a flag</comment>
        <translation>%1: genauer ansehen</translation>
    </message>
    <message>
        <source>Usually %1; from %2 to %3</source>
        <comment>numbers</comment>
        <translation>Üblich %1; von %2 bis %3</translation>
    </message>
</context>
<context>
    <name>precedent::pages::SampleBar</name>
    <message>
        <source>By type</source>
        <translation>Nach Art</translation>
    </message>
    <message>
        <source>By amount</source>
        <translation>Nach Betrag</translation>
    </message>
    <message>
        <source>Records in the sample</source>
        <translation>Vorgänge in der Stichprobe</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>The same seed and records give the same sample on any computer</source>
        <translation>Gleicher Startwert und gleiche Vorgänge ergeben auf jedem Computer dieselbe Stichprobe</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Vorgänge</translation>
    </message>
    <message>
        <source>Share of each</source>
        <translation>Anteilig</translation>
    </message>
</context>
<context>
    <name>precedent::pages::SelectionText</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>rows, sums</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>precedent::pages::SourcesPage</name>
    <message>
        <source>Channel settings…</source>
        <translation>Channel-Einstellungen…</translation>
    </message>
    <message>
        <source>Formats…</source>
        <translation>Formate…</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Channels</translation>
    </message>
    <message>
        <source>Last runs</source>
        <translation>Zuletzt gelesen</translation>
    </message>
    <message>
        <source>Reading stored messages</source>
        <translation>Gespeicherte Nachrichten werden gelesen</translation>
    </message>
    <message>
        <source>The settings of #%1 are in force. %2.</source>
        <comment>channel, what came of it</comment>
        <translation>Die Einstellungen von #%1 gelten jetzt. %2.</translation>
    </message>
    <message>
        <source>What was changed about the person is in force. %1.</source>
        <comment>what came of it</comment>
        <translation>Die Änderungen an der Person gelten jetzt. %1.</translation>
    </message>
    <message>
        <source>Reading messages again</source>
        <translation>Nachrichten werden neu gelesen</translation>
    </message>
    <message numerus="yes">
        <source>#%1 is no longer read by syncs; its %Ln record(s) stay.</source>
        <comment>a channel</comment>
        <translation>
            <numerusform>#%1 wird nicht mehr abgerufen; sein %Ln Vorgang bleibt.</numerusform>
            <numerusform>#%1 wird nicht mehr abgerufen; seine %Ln Vorgänge bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Names are hidden: show them to change this</source>
        <translation>Namen sind verborgen: zum Ändern einblenden</translation>
    </message>
</context>
<context>
    <name>precedent::pages::StaleCard</name>
    <message>
        <source>Hour of the request</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>Who may decide</source>
        <translation>Wer entscheiden darf</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Anyone: no approver is named</source>
        <translation>Alle: kein Genehmiger ist benannt</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anträge</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Unbeantwortet</translation>
    </message>
    <message>
        <source>Where requests go stale</source>
        <translation>Wo Anträge liegen bleiben</translation>
    </message>
    <message>
        <source>Requests are told apart by</source>
        <translation>Wonach die Anträge unterschieden werden</translation>
    </message>
    <message>
        <source>By hour</source>
        <translation>Nach Stunde</translation>
    </message>
    <message>
        <source>By who may decide</source>
        <translation>Nach möglichem Genehmiger</translation>
    </message>
    <message>
        <source>By agent</source>
        <translation>Nach Agent</translation>
    </message>
    <message>
        <source>By channel</source>
        <translation>Nach Channel</translation>
    </message>
    <message>
        <source>%1, n %2</source>
        <comment>share of all requests, number of them</comment>
        <translation>%1, n = %2</translation>
    </message>
    <message numerus="yes">
        <source>Withdrawn, expired, or unanswered: pending for more than %Ln hour(s), weekends and holidays left out.</source>
        <translation>
            <numerusform>Zurückgezogen, abgelaufen oder unbeantwortet: seit mehr als %Ln Stunde offen, Wochenenden und Feiertage nicht gerechnet.</numerusform>
            <numerusform>Zurückgezogen, abgelaufen oder unbeantwortet: seit mehr als %Ln Stunden offen, Wochenenden und Feiertage nicht gerechnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Nobody decided these, so that no approver is known: each counts for everybody whom its channel names as one.</source>
        <comment>what stale means</comment>
        <translation>%1 Niemand hat darüber entschieden, also ist kein Genehmiger bekannt: Jeder zählt für alle, die sein Channel als Genehmiger nennt.</translation>
    </message>
    <message>
        <source>Share stale (95% interval)</source>
        <translation>Anteil (95 %)</translation>
    </message>
</context>
<context>
    <name>precedent::pages::StepMenu</name>
    <message>
        <source>One bar stands for</source>
        <translation>Ein Balken steht für</translation>
    </message>
    <message>
        <source>What one bar stands for</source>
        <translation>Wofür ein Balken steht</translation>
    </message>
    <message>
        <source>What fits the period</source>
        <translation>Passend zum Zeitraum</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Einen Tag</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>Eine Woche</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Einen Monat</translation>
    </message>
    <message>
        <source>Per day</source>
        <translation>Je Tag</translation>
    </message>
    <message>
        <source>Per week</source>
        <translation>Je Woche</translation>
    </message>
    <message>
        <source>Per month</source>
        <translation>Je Monat</translation>
    </message>
</context>
<context>
    <name>precedent::pages::Tagger</name>
    <message>
        <source>Reviewed</source>
        <translation>Durchgesehen</translation>
    </message>
    <message>
        <source>Change tags</source>
        <translation>Schlagwörter ändern</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln decision(s) at once</source>
        <translation>
            <numerusform>Höchstens %Ln Entscheidung auf einmal</numerusform>
            <numerusform>Höchstens %Ln Entscheidungen auf einmal</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark as reviewed</source>
        <translation>Als durchgesehen markieren</translation>
    </message>
    <message>
        <source>No longer reviewed</source>
        <translation>Nicht mehr durchgesehen</translation>
    </message>
</context>
<context>
    <name>precedent::pages::TagsCard</name>
    <message>
        <source>Without a tag</source>
        <translation>Ohne Schlagwort</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Approved (95% interval)</source>
        <translation>Genehmigt (95 %)</translation>
    </message>
    <message>
        <source>Approved by tag</source>
        <translation>Genehmigt nach Schlagwort</translation>
    </message>
    <message>
        <source>No request in view has a tag. Give the requests of a group of customers one tag on Decisions, and their share stands here beside the others&apos;.</source>
        <translation>Kein angezeigter Antrag hat ein Schlagwort. Geben Sie den Anträgen einer Kundengruppe unter Entscheidungen ein Schlagwort, und ihr Anteil steht hier neben dem der anderen.</translation>
    </message>
    <message>
        <source>a request of several tags counts for each</source>
        <translation>ein Antrag mit mehreren Schlagwörtern zählt für jedes</translation>
    </message>
</context>
<context>
    <name>precedent::pages::TagsView</name>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Durchgesehen</translation>
    </message>
    <message>
        <source>private to this ledger</source>
        <translation>privat in diesem Journal</translation>
    </message>
    <message>
        <source>Tags, divided by commas</source>
        <translation>Schlagwörter, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>good example, ask again…</source>
        <comment>two tags, divided by a comma</comment>
        <translation>gutes Beispiel, nachfragen…</translation>
    </message>
</context>
<context>
    <name>precedent::pages::TeachPanel</name>
    <message>
        <source>Use for this channel</source>
        <translation>Für diesen Channel verwenden</translation>
    </message>
    <message>
        <source>Not a request</source>
        <translation>Kein Antrag</translation>
    </message>
    <message>
        <source>Enter by hand…</source>
        <translation>Von Hand erfassen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Take the message out of the inbox for good</source>
        <translation>Die Nachricht endgültig aus dem Eingang nehmen</translation>
    </message>
    <message>
        <source>Make a record of this message alone</source>
        <translation>Nur aus dieser Nachricht einen Vorgang machen</translation>
    </message>
    <message>
        <source>Mark as %1</source>
        <comment>a field</comment>
        <translation>Als %1 markieren</translation>
    </message>
    <message>
        <source>Mark what is selected as %1; %2 in the message does the same</source>
        <translation>Das Ausgewählte als %1 markieren; %2 in der Nachricht bewirkt dasselbe</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the format</source>
        <translation>Name des Formats</translation>
    </message>
    <message>
        <source>Teach this format</source>
        <translation>Dieses Format anlernen</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Mark what each part is. Every message of the same shape is read the same way.</source>
        <translation>Markieren Sie, was jeder Teil ist. Jede Nachricht derselben Form wird auf dieselbe Weise gelesen.</translation>
    </message>
    <message>
        <source>No amount is read here: its currency may not be clear. The channel’s own is set on the page Sources, Channel settings.</source>
        <translation>Hier wird kein Betrag gelesen: Seine Währung ist möglicherweise nicht klar. Die des Channels wird auf der Seite „Quellen“ unter „Channel-Einstellungen“ gesetzt.</translation>
    </message>
    <message>
        <source>A name has small letters, figures, “-”, “_” and “.”, and no other format has it.</source>
        <translation>Ein Name besteht aus Kleinbuchstaben, Ziffern, „-“, „_“ und „.“, und kein anderes Format hat ihn.</translation>
    </message>
    <message>
        <source>Select words in the message, then say what they are: press a button, or its number in the message (1 to 6).</source>
        <translation>Wählen Sie Wörter in der Nachricht aus, und sagen Sie dann, was sie sind: mit einer Schaltfläche oder mit ihrer Nummer in der Nachricht (1 bis 6).</translation>
    </message>
    <message>
        <source>Looking at the stored messages…</source>
        <translation>Die gespeicherten Nachrichten werden durchgesehen…</translation>
    </message>
    <message>
        <source>Remove the mark %1</source>
        <comment>a field</comment>
        <translation>Markierung „%1“ entfernen</translation>
    </message>
    <message>
        <source>Remove the marks</source>
        <translation>Markierungen entfernen</translation>
    </message>
    <message>
        <source>No format can be taught from this message: it is not a request.</source>
        <translation>Mit dieser Nachricht lässt sich kein Format anlernen: Sie ist kein Antrag.</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>channel, author, time</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
</context>
<context>
    <name>precedent::pages::ThreadView</name>
    <message>
        <source>Thread</source>
        <translation>Thread</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <comment>in a thread</comment>
        <translation>
            <numerusform>%Ln Nachricht</numerusform>
            <numerusform>%Ln Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Point at a field to see where it was read.</source>
        <translation>Zeigen Sie auf ein Feld, um zu sehen, woraus es gelesen wurde.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more in Slack</source>
        <comment>messages</comment>
        <translation>
            <numerusform>%Ln weitere in Slack</numerusform>
            <numerusform>%Ln weitere in Slack</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: read from an earlier version of %2&apos;s message of %3, %4</source>
        <comment>field, author, time, how sure</comment>
        <translation>%1: gelesen aus einer früheren Fassung der Nachricht von %2 vom %3, %4</translation>
    </message>
    <message>
        <source>%1: read from %2&apos;s reply of %3, %4</source>
        <comment>field, author, time, how sure</comment>
        <translation>%1: gelesen aus der Antwort von %2 vom %3, %4</translation>
    </message>
    <message>
        <source>%1: read from %2&apos;s message of %3, %4</source>
        <comment>field, author, time, how sure</comment>
        <translation>%1: gelesen aus der Nachricht von %2 vom %3, %4</translation>
    </message>
</context>
<context>
    <name>precedent::pages::ThresholdView</name>
    <message>
        <source>Requests by amount</source>
        <translation>Anträge nach Betrag</translation>
    </message>
    <message>
        <source>%1 · drag the threshold</source>
        <comment>days</comment>
        <translation>%1 · Schwelle ziehen</translation>
    </message>
    <message>
        <source>all time · drag the threshold</source>
        <translation>gesamte Zeit · Schwelle ziehen</translation>
    </message>
    <message>
        <source>threshold %1</source>
        <comment>an amount</comment>
        <translation>Schwelle %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>figure, value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>precedent::pages::TicketImport</name>
    <message>
        <source>Ticket volumes: a CSV with the columns agent, week and tickets</source>
        <translation>Ticketmengen: eine CSV-Datei mit den Spalten agent, week und tickets</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s) of agents read</source>
        <translation>
            <numerusform>%Ln Woche von Agenten gelesen</numerusform>
            <numerusform>%Ln Wochen von Agenten gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln agent(s) of the file are not known in this ledger and were left out: %1</source>
        <comment>names</comment>
        <translation>
            <numerusform>%Ln Agent der Datei ist in diesem Journal unbekannt und wurde ausgelassen: %1</numerusform>
            <numerusform>%Ln Agenten der Datei sind in diesem Journal unbekannt und wurden ausgelassen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Names are hidden: show them to read a file with names</source>
        <translation>Namen sind verborgen: zum Lesen einer Datei mit Namen einblenden</translation>
    </message>
</context>
<context>
    <name>precedent::pages::ValueEditor</name>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>The time is known</source>
        <translation>Die Zeit ist bekannt</translation>
    </message>
    <message>
        <source>Time known</source>
        <translation>Zeit bekannt</translation>
    </message>
</context>
<context>
    <name>precedent::pages::ViewsFiles</name>
    <message>
        <source>import views</source>
        <translation>Ansichten importieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln view(s) read. Ctrl+Z takes them back.</source>
        <translation>
            <numerusform>%Ln Ansicht gelesen. Strg+Z nimmt sie zurück.</numerusform>
            <numerusform>%Ln Ansichten gelesen. Strg+Z nimmt sie zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln view(s) written.</source>
        <translation>
            <numerusform>%Ln Ansicht geschrieben.</numerusform>
            <numerusform>%Ln Ansichten geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import views</source>
        <translation>Ansichten importieren</translation>
    </message>
    <message>
        <source>Views (*.json)</source>
        <translation>Ansichten (*.json)</translation>
    </message>
    <message>
        <source>Export views</source>
        <translation>Ansichten exportieren</translation>
    </message>
</context>
<context>
    <name>precedent::pages::WhatIfPanel</name>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Save as policy note…</source>
        <translation>Als Richtliniennotiz speichern…</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Several types</source>
        <translation>Mehrere Arten</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>What the threshold would have changed</source>
        <translation>Was die Schwelle geändert hätte</translation>
    </message>
    <message numerus="yes">
        <source>Show the %Ln request(s)</source>
        <translation>
            <numerusform>%Ln Antrag anzeigen</numerusform>
            <numerusform>Die %Ln Anträge anzeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Threshold in %1</source>
        <comment>a currency</comment>
        <translation>Schwelle in %1</translation>
    </message>
    <message>
        <source>Limit today in %1</source>
        <comment>a currency</comment>
        <translation>Heutiges Limit in %1</translation>
    </message>
    <message>
        <source>The authority limit of agents. Empty the field to come back to it.</source>
        <translation>Das Entscheidungslimit der Agenten. Leeren Sie das Feld, um zu ihm zurückzukehren.</translation>
    </message>
    <message>
        <source>What agents may decide alone today. Emptied, it is their authority limit where there is one.</source>
        <translation>Was Agenten heute allein entscheiden dürfen. Leer ist es ihr Entscheidungslimit, wenn es eines gibt.</translation>
    </message>
</context>
<context>
    <name>precedent::pages::WordLine</name>
    <message>
        <source>Only decisions that mention these words</source>
        <translation>Nur Entscheidungen, die diese Wörter erwähnen</translation>
    </message>
    <message numerus="yes">
        <source>%1: show %Ln row(s)</source>
        <comment>a condition such as &quot;Type: Refund&quot;</comment>
        <translation>
            <numerusform>%1: %Ln Zeile zeigen</numerusform>
            <numerusform>%1: %Ln Zeilen zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show others</source>
        <translation>Andere zeigen</translation>
    </message>
</context>
<context>
    <name>precedent::reports::AgentReport</name>
    <message>
        <source>Requests</source>
        <translation>Anträge</translation>
    </message>
    <message numerus="yes">
        <source>of %1 by %Ln agent(s) of the team</source>
        <translation>
            <numerusform>von %1 durch %Ln Agenten des Teams</numerusform>
            <numerusform>von %1 durch %Ln Agenten des Teams</numerusform>
        </translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Median time to decision</source>
        <translation>Median bis zur Entscheidung</translation>
    </message>
    <message>
        <source>Value approved</source>
        <translation>Genehmigter Wert</translation>
    </message>
    <message>
        <source>Requests by type</source>
        <translation>Anträge nach Art</translation>
    </message>
    <message>
        <source>Nobody of the team asked in this period.</source>
        <translation>In diesem Zeitraum hat niemand aus dem Team etwas beantragt.</translation>
    </message>
    <message>
        <source>%1, team median %2</source>
        <comment>counts</comment>
        <translation>%1, Team-Median %2</translation>
    </message>
    <message>
        <source>Bar: this agent. Mark: the team&apos;s median, over everybody with a request in the period. Who handles more cases asks more often.</source>
        <translation>Balken: dieser Agent. Marke: der Median des Teams über alle mit einem Antrag im Zeitraum. Wer mehr Fälle bearbeitet, stellt öfter Anträge.</translation>
    </message>
    <message>
        <source>Outcome against the team</source>
        <translation>Ergebnis im Teamvergleich</translation>
    </message>
    <message>
        <source>rates and times need 5 cases</source>
        <translation>Quoten und Zeiten erfordern 5 Fälle</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>This agent</source>
        <translation>Dieser Agent</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Middle half of the team</source>
        <translation>Mittlere Hälfte des Teams</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>a count of the team</comment>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Without a reason</source>
        <translation>Ohne Begründung</translation>
    </message>
    <message>
        <source>n of the agent: %1 decided, %2 with both times. A difference from the team is a question, not an answer: cases differ, and few cases vary by chance.</source>
        <translation>n des Agenten: %1 entschieden, %2 mit beiden Zeiten. Ein Unterschied zum Team ist eine Frage, keine Antwort: Fälle sind verschieden, und wenige Fälle schwanken zufällig.</translation>
    </message>
    <message>
        <source>Requests in twelve months</source>
        <translation>Anträge in zwölf Monaten</translation>
    </message>
    <message>
        <source>hatched: not over yet; –: not synced</source>
        <translation>schraffiert: noch nicht vorbei; –: nicht abgerufen</translation>
    </message>
    <message>
        <source>Worth discussing</source>
        <translation>Zu besprechen</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>neueste zuerst</translation>
    </message>
    <message>
        <source>No request in this period.</source>
        <translation>Kein Antrag in diesem Zeitraum.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>private, kept in Precedent only</source>
        <translation>privat, nur in Precedent gespeichert</translation>
    </message>
    <message>
        <source>One-to-one · %1 · requests and how they were answered</source>
        <translation>Einzelgespräch · %1 · Anträge und wie sie beantwortet wurden</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Beträge</translation>
    </message>
    <message>
        <source>each currency by itself</source>
        <translation>jede Währung für sich</translation>
    </message>
    <message>
        <source>No request named an amount.</source>
        <translation>Kein Antrag nannte einen Betrag.</translation>
    </message>
    <message>
        <source>most points first; each says why</source>
        <translation>die meisten Punkte zuerst, jeweils mit Gründen</translation>
    </message>
    <message>
        <source>%1; all together %2</source>
        <comment>of the agent, of the whole team</comment>
        <translation>%1; alle zusammen %2</translation>
    </message>
    <message>
        <source>Follow up on</source>
        <translation>Wiedervorlage am</translation>
    </message>
</context>
<context>
    <name>precedent::reports::Paginator</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>precedent::reports::PeriodFlags</name>
    <message>
        <source>Flag</source>
        <translation>Kennzeichen</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anträge</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Genauer ansehen</translation>
    </message>
    <message>
        <source>%1 of %2 requests</source>
        <comment>with a flag, of all</comment>
        <translation>%1 von %2 Anträgen</translation>
    </message>
    <message>
        <source>No request has a flag.</source>
        <translation>Kein Antrag hat ein Kennzeichen.</translation>
    </message>
    <message>
        <source>The %1 most urgent of them follow; the Decisions page filters by flag for the others.</source>
        <translation>Es folgen die %1 dringendsten; die übrigen zeigt die Seite „Entscheidungen“, nach Kennzeichen gefiltert.</translation>
    </message>
</context>
<context>
    <name>precedent::reports::PeriodParts</name>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Requests by type and week</source>
        <translation>Anträge nach Art und Woche</translation>
    </message>
    <message>
        <source>Requests by type and month</source>
        <translation>Anträge nach Art und Monat</translation>
    </message>
    <message>
        <source>one scale; hatched: not over yet; –: not synced</source>
        <translation>ein Maßstab; schraffiert: noch nicht vorbei; –: nicht abgerufen</translation>
    </message>
    <message>
        <source>Weeks are named by their first day; days outside the period are not counted.</source>
        <translation>Wochen sind nach ihrem ersten Tag benannt; Tage außerhalb des Zeitraums werden nicht gezählt.</translation>
    </message>
    <message>
        <source>The last twelve months of the period are shown; all other parts count all of it.</source>
        <translation>Gezeigt werden die letzten zwölf Monate des Zeitraums; alle anderen Teile zählen ihn ganz.</translation>
    </message>
    <message>
        <source>Outcomes by type</source>
        <translation>Ergebnisse nach Art</translation>
    </message>
    <message>
        <source>rate: approved of approved and denied; from 5 cases on</source>
        <translation>Quote: genehmigte von genehmigten und abgelehnten; ab 5 Fällen</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anträge</translation>
    </message>
    <message>
        <source>Approval rate</source>
        <translation>Genehmigungsquote</translation>
    </message>
    <message>
        <source>Time to decision</source>
        <translation>Zeit bis zur Entscheidung</translation>
    </message>
    <message>
        <source>of decisions with both times; nearest rank</source>
        <translation>von Entscheidungen mit beiden Zeiten; nächster Rang</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>90th percentile</source>
        <translation>90. Perzentil</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Beträge</translation>
    </message>
    <message>
        <source>each currency by itself</source>
        <translation>jede Währung für sich</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) named no amount; they are in no sum.</source>
        <translation>
            <numerusform>%Ln Antrag nannte keinen Betrag; er ist in keiner Summe enthalten.</numerusform>
            <numerusform>%Ln Anträge nannten keinen Betrag; sie sind in keiner Summe enthalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Vollständigkeit</translation>
    </message>
    <message>
        <source>agent, type, context, decision, reason, both times</source>
        <translation>Agent, Art, Kontext, Entscheidung, Begründung, beide Zeiten</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>All six fields known</source>
        <translation>Alle sechs Felder bekannt</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Without a reason</source>
        <translation>Ohne Begründung</translation>
    </message>
</context>
<context>
    <name>precedent::reports::PeriodPeople</name>
    <message>
        <source>Agents</source>
        <translation>Agenten</translation>
    </message>
    <message>
        <source>by name; rates and times from 5 cases on</source>
        <translation>nach Namen; Quoten und Zeiten ab 5 Fällen</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anträge</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Approval rate</source>
        <translation>Genehmigungsquote</translation>
    </message>
    <message>
        <source>Median time</source>
        <translation>Mediandauer</translation>
    </message>
    <message>
        <source>Value approved</source>
        <translation>Genehmigter Wert</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Who handles more cases asks more often: counts of people are not compared here.</source>
        <translation>Wer mehr Fälle bearbeitet, stellt öfter Anträge: Die Anzahlen von Personen werden hier nicht verglichen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) of nobody whose name is known.</source>
        <translation>
            <numerusform>%Ln Antrag von einer Person ohne bekannten Namen.</numerusform>
            <numerusform>%Ln Anträge von Personen ohne bekannten Namen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Approvers</source>
        <translation>Genehmiger</translation>
    </message>
    <message>
        <source>a decision of several counts for each</source>
        <translation>Entscheidungen mehrerer Personen zählen für jede</translation>
    </message>
    <message>
        <source>Nobody whose name is known decided anything.</source>
        <translation>Niemand mit bekanntem Namen hat etwas entschieden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) by nobody whose name is known.</source>
        <translation>
            <numerusform>%Ln Entscheidung von einer Person ohne bekannten Namen.</numerusform>
            <numerusform>%Ln Entscheidungen von Personen ohne bekannten Namen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recurring exceptions</source>
        <translation>Wiederkehrende Ausnahmen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more, less often.</source>
        <comment>exceptions</comment>
        <translation>
            <numerusform>%Ln weitere, weniger häufig.</numerusform>
            <numerusform>%Ln weitere, weniger häufig.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedent::reports::PeriodReport</name>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Median time to decision</source>
        <translation>Median bis zur Entscheidung</translation>
    </message>
    <message>
        <source>Value approved</source>
        <translation>Genehmigter Wert</translation>
    </message>
    <message>
        <source>All six fields known</source>
        <translation>Alle sechs Felder bekannt</translation>
    </message>
    <message>
        <source>%1, not over yet</source>
        <comment>a period</comment>
        <translation>%1, noch nicht vorbei</translation>
    </message>
    <message>
        <source>Review of decisions</source>
        <translation>Rückblick auf Entscheidungen</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <comment>a filter</comment>
        <translation>Nur: %1</translation>
    </message>
    <message>
        <source>No request in this period.</source>
        <translation>Kein Antrag in diesem Zeitraum.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anträge</translation>
    </message>
</context>
<context>
    <name>precedent::reports::Scope</name>
    <message>
        <source>nothing complete yet</source>
        <comment>what was synced</comment>
        <translation>noch nichts vollständig</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>gaps</comment>
        <translation>
            <numerusform>%Ln weitere</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>synced %1, no gap in this period</source>
        <comment>days</comment>
        <translation>abgerufen %1, keine Lücke in diesem Zeitraum</translation>
    </message>
    <message>
        <source>synced %1, gaps: %2</source>
        <comment>days, days</comment>
        <translation>abgerufen %1, Lücken: %2</translation>
    </message>
    <message>
        <source>never synced</source>
        <translation>nie abgerufen</translation>
    </message>
    <message>
        <source>Times in %1 · data up to %2 · log #%3 %4</source>
        <comment>zone, time, number of entries, hash</comment>
        <translation>Zeiten in %1 · Datenstand %2 · Protokoll #%3 %4</translation>
    </message>
    <message>
        <source>Rows: SHA-256 %1</source>
        <comment>hash</comment>
        <translation>Zeilen: SHA-256 %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>channel, days</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Warning: the figures are incomplete. Not synced: %1. Requests of these days are not counted.</source>
        <translation>Warnung: Die Zahlen sind unvollständig. Nicht abgerufen: %1. Anträge dieser Tage sind nicht mitgezählt.</translation>
    </message>
    <message>
        <source>%1 entries, root %2</source>
        <comment>of the log</comment>
        <translation>%1 Einträge, Wurzel %2</translation>
    </message>
    <message>
        <source>%1, no checkpoint yet</source>
        <translation>%1, noch kein Prüfpunkt</translation>
    </message>
    <message>
        <source>%1, newest checkpoint signed %2</source>
        <translation>%1, neuester Prüfpunkt signiert am %2</translation>
    </message>
    <message>
        <source>%1, newest checkpoint %2, not signed</source>
        <translation>%1, neuester Prüfpunkt vom %2, nicht signiert</translation>
    </message>
    <message>
        <source>What this report covers</source>
        <translation>Was dieser Bericht umfasst</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Gesamte Zeit</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>%1, by date of decision</source>
        <translation>%1, nach Datum der Entscheidung</translation>
    </message>
    <message>
        <source>%1, by date of request</source>
        <translation>%1, nach Datum des Antrags</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Nicht verstanden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) of all time look like requests or decisions and are not counted</source>
        <translation>
            <numerusform>%Ln Nachricht der gesamten Zeit sieht wie ein Antrag oder eine Entscheidung aus und ist nicht mitgezählt</numerusform>
            <numerusform>%Ln Nachrichten der gesamten Zeit sehen wie Anträge oder Entscheidungen aus und sind nicht mitgezählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Data up to</source>
        <translation>Datenstand</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Gedruckt</translation>
    </message>
    <message>
        <source>Precedent counts what was asked and answered in these channels; what was decided elsewhere is not in it. Different currencies are never added.</source>
        <translation>Precedent zählt, was in diesen Channels beantragt und beantwortet wurde; was anderswo entschieden wurde, ist nicht enthalten. Verschiedene Währungen werden nie addiert.</translation>
    </message>
</context>
<context>
    <name>precedent::reports::Tables</name>
    <message>
        <source>No reason given</source>
        <translation>Keine Begründung</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Beantragt</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Beantragt</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Customer context</source>
        <translation>Kundenkontext</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Look at</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Approved in total</source>
        <translation>Insgesamt genehmigt</translation>
    </message>
</context>
<context>
    <name>precedent::shell::AboutDialog</name>
    <message>
        <source>About Precedent</source>
        <translation>Über Precedent</translation>
    </message>
    <message>
        <source>Precedent %1</source>
        <translation>Precedent %1</translation>
    </message>
    <message>
        <source>Turns a Slack approvals channel into an audit trail.</source>
        <translation>Macht aus einem Genehmigungs-Channel in Slack einen Prüfpfad.</translation>
    </message>
    <message>
        <source>It only reads Slack and contacts no other host. Every version of a message that it saw is kept as Slack returned it, in a ledger on this computer that is tamper-evident: Tools, Verify ledger finds what was altered afterwards.</source>
        <translation>Precedent liest Slack nur und kontaktiert keinen anderen Server. Jede Fassung einer Nachricht, die es gesehen hat, bleibt so erhalten, wie Slack sie geliefert hat, in einem Journal auf diesem Computer, das Manipulationen erkennbar macht: „Extras &gt; Journal prüfen“ findet, was nachträglich verändert wurde.</translation>
    </message>
    <message>
        <source>Licence: GPL-3.0-or-later. Free software, without any warranty as far as the law permits.</source>
        <translation>Lizenz: GPL-3.0-or-later. Freie Software, ohne jede Gewährleistung, soweit das Gesetz es zulässt.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Erstellt mit</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>precedent::shell::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Command, page, view or agent</source>
        <translation>Befehl, Seite, Ansicht oder Agent</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>%1, %2. %3 of %4</source>
        <comment>a command, its menu, its number, how many</comment>
        <translation>%1, %2. %3 von %4</translation>
    </message>
    <message>
        <source>Nothing matches these words.</source>
        <translation>Nichts passt zu diesen Wörtern.</translation>
    </message>
</context>
<context>
    <name>precedent::shell::FilterPopup</name>
    <message>
        <source>for example 50..500 or &gt;200</source>
        <translation>zum Beispiel 50..500 oder &gt;200</translation>
    </message>
    <message>
        <source>for example 30m..4h or &gt;2d</source>
        <translation>zum Beispiel 30m..4h oder &gt;2d</translation>
    </message>
    <message>
        <source>for example 2026-10 or last-month</source>
        <translation>zum Beispiel 2026-10 oder last-month</translation>
    </message>
    <message>
        <source>one or more words</source>
        <translation>ein oder mehrere Wörter</translation>
    </message>
    <message>
        <source>Find a value</source>
        <translation>Wert suchen</translation>
    </message>
    <message>
        <source>Exclude these</source>
        <translation>Diese ausschließen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>What to filter by</source>
        <translation>Wonach gefiltert wird</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Apply filter</source>
        <translation>Filter anwenden</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>value, count</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more; write to find them</source>
        <comment>values of a filter</comment>
        <translation>
            <numerusform>%Ln weiterer; zum Finden tippen</numerusform>
            <numerusform>%Ln weitere; zum Finden tippen</numerusform>
        </translation>
    </message>
    <message>
        <source>This fits none of the values, or several. Choose in the list.</source>
        <translation>Das passt auf keinen der Werte oder auf mehrere. Wählen Sie in der Liste.</translation>
    </message>
    <message>
        <source>Write a value.</source>
        <translation>Schreiben Sie einen Wert.</translation>
    </message>
    <message>
        <source>Tick a value, or write one.</source>
        <translation>Kreuzen Sie einen Wert an, oder schreiben Sie einen.</translation>
    </message>
</context>
<context>
    <name>precedent::shell::MainWindow</name>
    <message>
        <source>Precedent</source>
        <translation>Precedent</translation>
    </message>
    <message>
        <source>Reading the ledger</source>
        <translation>Journal wird gelesen</translation>
    </message>
    <message>
        <source>The records are shown as soon as all are read.</source>
        <translation>Die Vorgänge werden angezeigt, sobald alle gelesen sind.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) to look at</source>
        <translation>
            <numerusform>%Ln Nachricht anzusehen</numerusform>
            <numerusform>%Ln Nachrichten anzusehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Log at #%1</source>
        <translation>Protokoll bei #%1</translation>
    </message>
    <message>
        <source>Removed view “%1”. Ctrl+Z brings it back.</source>
        <translation>Ansicht „%1“ entfernt. Strg+Z holt sie zurück.</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Journal wird geprüft</translation>
    </message>
    <message>
        <source>The ledger cannot be shown</source>
        <translation>Das Journal kann nicht angezeigt werden</translation>
    </message>
    <message>
        <source>Connect Slack</source>
        <translation>Slack verbinden</translation>
    </message>
    <message>
        <source>Sample data: a fictional team. Nothing here comes from Slack or is kept.</source>
        <translation>Beispieldaten: ein erfundenes Team. Nichts davon stammt aus Slack oder wird gespeichert.</translation>
    </message>
    <message>
        <source>Stopping: %1</source>
        <comment>a job</comment>
        <translation>Wird gestoppt: %1</translation>
    </message>
    <message>
        <source>Names are hidden</source>
        <translation>Namen sind verborgen</translation>
    </message>
    <message>
        <source>Names are shown</source>
        <translation>Namen werden gezeigt</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <comment>a step</comment>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <comment>a step</comment>
        <translation>Wiederholt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>a sum, and sums in so many other currencies</comment>
        <translation>
            <numerusform>%1 und %Ln weitere</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedent::shell::NavigationRail</name>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Remove view</source>
        <translation>Ansicht entfernen</translation>
    </message>
    <message>
        <source>#%1 · %2</source>
        <comment>channel, workspace</comment>
        <translation>#%1 · %2</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Replace with what is shown</source>
        <translation>Durch das Angezeigte ersetzen</translation>
    </message>
    <message>
        <source>Open Precedent with it</source>
        <translation>Precedent damit öffnen</translation>
    </message>
</context>
<context>
    <name>precedent::shell::StatusBar</name>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stop and keep what is done</source>
        <translation>Stoppen und das Erledigte behalten</translation>
    </message>
    <message>
        <source>Show gaps</source>
        <translation>Lücken zeigen</translation>
    </message>
    <message>
        <source>Show what was never read</source>
        <translation>Zeigen, was nie gelesen wurde</translation>
    </message>
</context>
<context>
    <name>precedent::shell::TextDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>precedent::shell::TopBar</name>
    <message>
        <source>Search reason, customer, details…</source>
        <translation>Begründung, Kunde, Details suchen…</translation>
    </message>
    <message>
        <source>+ Filter</source>
        <translation>+ Filter</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Filter hinzufügen</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Suchen…</translation>
    </message>
</context>
<context>
    <name>precedent::shell::ViewDesk</name>
    <message>
        <source>Save view</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>This filter has two conditions of one kind that must both hold, which no view can keep. Nothing was saved. Remove one of them and save again.</source>
        <translation>Dieser Filter hat zwei Bedingungen einer Art, die beide gelten müssen; das kann keine Ansicht behalten. Es wurde nichts gespeichert. Entfernen Sie eine davon, und speichern Sie noch einmal.</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>Ansicht umbenennen</translation>
    </message>
    <message>
        <source>Its period moves on: %1.</source>
        <comment>a period such as “Last month”</comment>
        <translation>Ihr Zeitraum wandert mit: %1.</translation>
    </message>
    <message>
        <source>Its period is fixed: %1.</source>
        <comment>days</comment>
        <translation>Ihr Zeitraum steht fest: %1.</translation>
    </message>
</context>
<context>
    <name>precedent::shell::ViewNameDialog</name>
    <message>
        <source>Name of the view</source>
        <translation>Name der Ansicht</translation>
    </message>
    <message>
        <source>Replaces the view of this name.</source>
        <translation>Ersetzt die Ansicht dieses Namens.</translation>
    </message>
    <message>
        <source>A view keeps filter, order and columns under a name.</source>
        <translation>Eine Ansicht behält Filter, Sortierung und Spalten unter einem Namen.</translation>
    </message>
</context>
<context>
    <name>precedent::shell::WindowNames</name>
    <message>
        <source>%1. Not while names are hidden</source>
        <comment>what a command does</comment>
        <translation>%1. Nicht, solange Namen verborgen sind</translation>
    </message>
</context>
<context>
    <name>precedent::shell::WindowPalette</name>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
</context>
<context>
    <name>precedent::shell::WindowView</name>
    <message>
        <source>Text size: %1%</source>
        <comment>of the usual</comment>
        <translation>Textgröße: %1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>precedent::text::FlagMeaning</name>
    <message>
        <source>The amount or the decision can be read in two ways. Look at the thread.</source>
        <translation>Betrag oder Entscheidung lassen sich auf zwei Arten lesen. Sehen Sie in den Thread.</translation>
    </message>
    <message>
        <source>Slack does not return the request any more. What was seen of it is kept.</source>
        <translation>Slack liefert den Antrag nicht mehr. Was davon gesehen wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>What was asked, or why it was decided, was changed in Slack after the decision.</source>
        <translation>Was beantragt oder warum so entschieden wurde, wurde nach der Entscheidung in Slack geändert.</translation>
    </message>
    <message>
        <source>A person decided within seconds of the request.</source>
        <translation>Eine Person hat Sekunden nach dem Antrag entschieden.</translation>
    </message>
    <message>
        <source>The amount is just below the agent&apos;s own limit, or at it.</source>
        <translation>Der Betrag liegt knapp unter dem eigenen Limit des Agenten oder genau darauf.</translation>
    </message>
    <message>
        <source>Decided, and the reason is empty, an emoji or only a word like “ok”.</source>
        <translation>Entschieden, und die Begründung ist leer, ein Emoji oder nur ein Wort wie „ok“.</translation>
    </message>
    <message>
        <source>Decided at a weekend, on a holiday or outside the working hours.</source>
        <translation>Am Wochenende, an einem Feiertag oder außerhalb der Arbeitszeit entschieden.</translation>
    </message>
    <message>
        <source>The amount is several times the median of its type and currency.</source>
        <translation>Der Betrag ist ein Mehrfaches des Medians seiner Art und Währung.</translation>
    </message>
    <message>
        <source>More was granted than the approver&apos;s limit on that day allows.</source>
        <translation>Es wurde mehr gewährt, als das Limit des Genehmigers an diesem Tag erlaubt.</translation>
    </message>
    <message>
        <source>Asked for shortly before: the same conversation, or the same customer with this type and amount.</source>
        <translation>Kurz davor schon beantragt: dieselbe Konversation, oder derselbe Kunde mit dieser Art und diesem Betrag.</translation>
    </message>
    <message>
        <source>Several requests of this customer were approved in a short time.</source>
        <translation>In kurzer Zeit wurden mehrere Anträge dieses Kunden genehmigt.</translation>
    </message>
    <message>
        <source>A decision was taken back, or a later one contradicts it. The last one counts.</source>
        <translation>Eine Entscheidung wurde zurückgenommen, oder eine spätere widerspricht ihr. Die letzte zählt.</translation>
    </message>
    <message>
        <source>The requester wrote a decision. Words and emoji of the requester decide nothing.</source>
        <translation>Der Antragsteller hat eine Entscheidung geschrieben. Wörter und Emojis des Antragstellers entscheiden nichts.</translation>
    </message>
    <message>
        <source>The requester decided it with a button or a card.</source>
        <translation>Der Antragsteller hat selbst mit einer Schaltfläche oder Karte entschieden.</translation>
    </message>
    <message>
        <source>Requests of one customer or conversation, each within the agent&apos;s limit, together above it.</source>
        <translation>Anträge eines Kunden oder einer Konversation, jeder innerhalb des Limits des Agenten, zusammen darüber.</translation>
    </message>
    <message>
        <source>It has waited for a decision longer than the rule allows.</source>
        <translation>Der Antrag wartet länger auf eine Entscheidung, als die Regel erlaubt.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a flag, its meaning</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>precedent::text::RuleLabels</name>
    <message>
        <source>%1: not evaluated, no authority limit is set.</source>
        <comment>flags</comment>
        <translation>%1: nicht ausgewertet, es ist kein Entscheidungslimit gesetzt.</translation>
    </message>
    <message>
        <source>odd-hours: not evaluated, the rule is switched off.</source>
        <translation>odd-hours: nicht ausgewertet, die Regel ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>Make it policy</source>
        <translation>Zur Richtlinie machen</translation>
    </message>
    <message>
        <source>Write guidance</source>
        <translation>Leitfaden schreiben</translation>
    </message>
    <message>
        <source>Similar requests</source>
        <translation>Gleichartige Anträge</translation>
    </message>
    <message>
        <source>at most this far below it</source>
        <translation>höchstens so weit darunter</translation>
    </message>
    <message>
        <source>%</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>asked within</source>
        <translation>beantragt innerhalb von</translation>
    </message>
    <message>
        <source> h</source>
        <translation> Std.</translation>
    </message>
    <message>
        <source>approved requests, at least</source>
        <translation>genehmigte Anträge, mindestens</translation>
    </message>
    <message>
        <source>within</source>
        <translation>innerhalb von</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tagen</translation>
    </message>
    <message>
        <source>in less than</source>
        <translation>in weniger als</translation>
    </message>
    <message>
        <source> s</source>
        <translation> Sek.</translation>
    </message>
    <message>
        <source>for more than, without weekends and holidays</source>
        <translation>länger als, ohne Wochenenden und Feiertage</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>über</translation>
    </message>
    <message>
        <source> × median</source>
        <translation> × Median</translation>
    </message>
    <message>
        <source>with at least</source>
        <translation>ab</translation>
    </message>
    <message>
        <source> amounts</source>
        <translation> Beträgen</translation>
    </message>
    <message>
        <source>flag decisions outside working hours</source>
        <translation>Entscheidungen außerhalb der Arbeitszeit kennzeichnen</translation>
    </message>
    <message>
        <source>working hours begin at</source>
        <translation>Arbeitszeit beginnt um</translation>
    </message>
    <message>
        <source>:00</source>
        <translation>:00</translation>
    </message>
    <message>
        <source>working hours end at</source>
        <translation>Arbeitszeit endet um</translation>
    </message>
    <message>
        <source>approved at least</source>
        <translation>genehmigt mindestens</translation>
    </message>
    <message>
        <source> times</source>
        <translation> Mal</translation>
    </message>
    <message>
        <source>within a stretch of</source>
        <translation>innerhalb einer Spanne von</translation>
    </message>
    <message>
        <source>share of decisions approved, at least</source>
        <translation>Anteil genehmigter Entscheidungen, mindestens</translation>
    </message>
    <message>
        <source> decisions</source>
        <translation> Entscheidungen</translation>
    </message>
    <message>
        <source>share denied, at least</source>
        <translation>Anteil abgelehnt, mindestens</translation>
    </message>
    <message>
        <source>approvers with at least</source>
        <translation>Genehmiger ab</translation>
    </message>
    <message>
        <source>a gap of at least</source>
        <translation>Abstand ab</translation>
    </message>
    <message>
        <source> points</source>
        <translation> Punkten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a rule is about, its number</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>precedent::widgets::Chip</name>
    <message>
        <source>Filter %1</source>
        <translation>Filter %1</translation>
    </message>
    <message>
        <source>Press to change, Delete to remove</source>
        <translation>Drücken zum Ändern, Entf zum Entfernen</translation>
    </message>
</context>
<context>
    <name>precedent::widgets::ChipBar</name>
    <message>
        <source>Filters in force</source>
        <translation>Geltende Filter</translation>
    </message>
</context>
<context>
    <name>precedent::widgets::FigureCard</name>
    <message>
        <source>%1: %2, %3</source>
        <comment>label, figure, comparison</comment>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>precedent::widgets::MessageStrip</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>level, message</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>precedent::widgets::PeriodPanel</name>
    <message>
        <source>Choose a period</source>
        <translation>Zeitraum wählen</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Gesamte Zeit</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>Diese Tage anzeigen</translation>
    </message>
</context>
<context>
    <name>precedent::widgets::PeriodPicker</name>
    <message>
        <source>All time</source>
        <translation>Gesamte Zeit</translation>
    </message>
    <message>
        <source>Period: %1</source>
        <translation>Zeitraum: %1</translation>
    </message>
</context>
<context>
    <name>precedent::widgets::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
</TS>
