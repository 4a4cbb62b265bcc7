<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Menus</name>
    <message numerus="yes">
        <source>Every %Ln minute(s)</source>
        <translation>
            <numerusform>Every %Ln minute</numerusform>
            <numerusform>Every %Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message numerus="yes">
        <source>%Ln decision(s)</source>
        <comment>in the ledger</comment>
        <translation>
            <numerusform>%Ln decision</numerusform>
            <numerusform>%Ln decisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gap(s)</source>
        <comment>time never synced</comment>
        <translation>
            <numerusform>%Ln gap</numerusform>
            <numerusform>%Ln gaps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncText</name>
    <message numerus="yes">
        <source>%Ln object(s) could not be read as messages and were passed over; everything else is in the ledger. Compare the source&apos;s message counts, and import it from a fresh copy if messages are missing.</source>
        <translation>
            <numerusform>%Ln object could not be read as a message and was passed over; everything else is in the ledger. Compare the source&apos;s message counts, and import it from a fresh copy if messages are missing.</numerusform>
            <numerusform>%Ln objects could not be read as messages and were passed over; everything else is in the ledger. Compare the source&apos;s message counts, and import it from a fresh copy if messages are missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new message(s)</source>
        <comment>result of a sync</comment>
        <translation>
            <numerusform>%Ln new message</numerusform>
            <numerusform>%Ln new messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>messages, result of a sync</comment>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TaughtText</name>
    <message numerus="yes">
        <source>Matches %Ln message(s)</source>
        <translation>
            <numerusform>Matches %Ln message</numerusform>
            <numerusform>Matches %Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new record(s)</source>
        <translation>
            <numerusform>%Ln new record</numerusform>
            <numerusform>%Ln new records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>records</comment>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) fewer</source>
        <translation>
            <numerusform>%Ln record fewer</numerusform>
            <numerusform>%Ln records fewer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) read differently now</source>
        <translation>
            <numerusform>%Ln record read differently now</numerusform>
            <numerusform>%Ln records read differently now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message numerus="yes">
        <source>%Ln row(s) written</source>
        <translation>
            <numerusform>%Ln row written</numerusform>
            <numerusform>%Ln rows written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) were longer than Excel can hold and were cut; the sheet About counts them.</source>
        <translation>
            <numerusform>%Ln cell was longer than Excel can hold and was cut; the sheet About counts it.</numerusform>
            <numerusform>%Ln cells were longer than Excel can hold and were cut; the sheet About counts them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Match: %1 is what was exported, with %Ln row(s), and the ledger gives the same.</source>
        <comment>file names</comment>
        <translation>
            <numerusform>Match: %1 is what was exported, with %Ln row, and the ledger gives the same.</numerusform>
            <numerusform>Match: %1 is what was exported, with %Ln rows, and the ledger gives the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Log: %Ln leaf(s), root %1</source>
        <translation>
            <numerusform>Log: %Ln leaf, root %1</numerusform>
            <numerusform>Log: %Ln leaves, root %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Slack asks to wait %Ln second(s); continuing by itself.</source>
        <translation>
            <numerusform>Slack asks to wait %Ln second; continuing by itself.</numerusform>
            <numerusform>Slack asks to wait %Ln seconds; continuing by itself.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>#%1: %Ln message(s) from before %2, seen %3: %4</source>
        <comment>channel, time, time, what became of them</comment>
        <translation>
            <numerusform>#%1: %Ln message from before %2, seen %3: %4</numerusform>
            <numerusform>#%1: %Ln messages from before %2, seen %3: %4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedent::dialogs::ExportDialog</name>
    <message numerus="yes">
        <source>Export %Ln row(s)</source>
        <comment>on a button</comment>
        <translation>
            <numerusform>Export %Ln row</numerusform>
            <numerusform>Export %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedent::firstrun::ChannelPicker</name>
    <message numerus="yes">
        <source>Slack asks to wait %Ln second(s); going on by itself.</source>
        <translation>
            <numerusform>Slack asks to wait %Ln second; going on by itself.</numerusform>
            <numerusform>Slack asks to wait %Ln seconds; going on by itself.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln channel(s)</source>
        <comment>found</comment>
        <translation>
            <numerusform>%Ln channel</numerusform>
            <numerusform>%Ln channels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedent::firstrun::ImportStep</name>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <comment>in a channel of an export</comment>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln channel(s)</source>
        <comment>of an export</comment>
        <translation>
            <numerusform>%Ln channel</numerusform>
            <numerusform>%Ln channels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <comment>in an export</comment>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln object(s) could not be read.</source>
        <comment>of an export</comment>
        <translation>
            <numerusform>%Ln object could not be read.</numerusform>
            <numerusform>%Ln objects could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedent::firstrun::Words</name>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <comment>in a channel</comment>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln newest message(s) looks like a request.</source>
        <translation>
            <numerusform>The %Ln newest message does not look like a request.</numerusform>
            <numerusform>None of the %Ln newest messages looks like a request.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the %Ln newest message(s)</source>
        <translation>
            <numerusform>Of the %Ln newest message</numerusform>
            <numerusform>Of the %Ln newest messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) were read</source>
        <translation>
            <numerusform>%Ln request was read</numerusform>
            <numerusform>%Ln requests were read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln would wait in the inbox</source>
        <comment>messages</comment>
        <translation>
            <numerusform>%Ln would wait in the inbox</numerusform>
            <numerusform>%Ln would wait in the inbox</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedent::pages::AgentTexts</name>
    <message numerus="yes">
        <source>median %1, middle half %2, %Ln agent(s)</source>
        <comment>of the team</comment>
        <translation>
            <numerusform>median %1, middle half %2, %Ln agent</numerusform>
            <numerusform>median %1, middle half %2, %Ln agents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedent::pages::AgentView</name>
    <message numerus="yes">
        <source>%1 · %Ln request(s)</source>
        <comment>period</comment>
        <translation>
            <numerusform>%1 · %Ln request</numerusform>
            <numerusform>%1 · %Ln requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedent::pages::ApprovingTexts</name>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <comment>between two percentages</comment>
        <translation>
            <numerusform>%Ln point</numerusform>
            <numerusform>%Ln points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %Ln hour(s)</source>
        <translation>
            <numerusform>up to %Ln hour</numerusform>
            <numerusform>up to %Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %Ln day(s)</source>
        <translation>
            <numerusform>up to %Ln day</numerusform>
            <numerusform>up to %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedent::pages::ApprovingView</name>
    <message numerus="yes">
        <source>%Ln decided by nobody known</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%Ln decided by nobody known</numerusform>
            <numerusform>%Ln decided by nobody known</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedent::pages::BreakdownDialog</name>
    <message numerus="yes">
        <source>%Ln request(s) without an amount are in no sum.</source>
        <translation>
            <numerusform>%Ln request without an amount is in no sum.</numerusform>
            <numerusform>%Ln requests without an amount are in no sum.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedent::pages::DecisionsPage</name>
    <message numerus="yes">
        <source>Export %Ln row(s)…</source>
        <comment>on a button</comment>
        <translation>
            <numerusform>Export %Ln row…</numerusform>
            <numerusform>Export %Ln rows…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedent::pages::DetailsPane</name>
    <message numerus="yes">
        <source>%Ln version(s) seen</source>
        <comment>of a record&apos;s messages</comment>
        <translation>
            <numerusform>%Ln version seen</numerusform>
            <numerusform>%Ln versions seen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedent::pages::ExceptionList</name>
    <message numerus="yes">
        <source>%Ln time(s) within 30 days</source>
        <translation>
            <numerusform>%Ln time within 30 days</numerusform>
            <numerusform>%Ln times within 30 days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedent::pages::ExportHistoryDialog</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>file</comment>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedent::pages::ExportTexts</name>
    <message numerus="yes">
        <source>%Ln row(s) exported to %1 (SHA-256 %2).</source>
        <comment>file, hash</comment>
        <translation>
            <numerusform>%Ln row exported to %1 (SHA-256 %2).</numerusform>
            <numerusform>%Ln rows exported to %1 (SHA-256 %2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) exported to %1 files, the first is %2.</source>
        <comment>count of files, file</comment>
        <translation>
            <numerusform>%Ln row exported to %1 files, the first is %2.</numerusform>
            <numerusform>%Ln rows exported to %1 files, the first is %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) held control characters that a workbook cannot keep.</source>
        <translation>
            <numerusform>%Ln text held control characters that a workbook cannot keep.</numerusform>
            <numerusform>%Ln texts held control characters that a workbook cannot keep.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) were longer than a cell of Excel can be and end with “…”.</source>
        <translation>
            <numerusform>%Ln text was longer than a cell of Excel can be and ends with “…”.</numerusform>
            <numerusform>%Ln texts were longer than a cell of Excel can be and end with “…”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedent::pages::InboxPage</name>
    <message numerus="yes">
        <source>%1 of %Ln message(s)</source>
        <comment>unread of all</comment>
        <translation>
            <numerusform>%1 of %Ln message</numerusform>
            <numerusform>%1 of %Ln messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedent::pages::OverviewTexts</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>a sum, and sums in so many other currencies</comment>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more currency(ies)</source>
        <translation>
            <numerusform>%Ln more currency</numerusform>
            <numerusform>%Ln more currencies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln decision(s)</source>
        <comment>with both times</comment>
        <translation>
            <numerusform>of %Ln decision</numerusform>
            <numerusform>of %Ln decisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without an amount</source>
        <comment>records</comment>
        <translation>
            <numerusform>%Ln without an amount</numerusform>
            <numerusform>%Ln without an amount</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a reason</source>
        <comment>records</comment>
        <translation>
            <numerusform>%Ln without a reason</numerusform>
            <numerusform>%Ln without a reason</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedent::pages::SelectionText</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedent::pages::SourcesPage</name>
    <message numerus="yes">
        <source>%Ln gap(s)</source>
        <translation>
            <numerusform>%Ln gap</numerusform>
            <numerusform>%Ln gaps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) known</source>
        <comment>in Slack</comment>
        <translation>
            <numerusform>%Ln person known</numerusform>
            <numerusform>%Ln people known</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedent::pages::ThreadView</name>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <comment>in a thread</comment>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more in Slack</source>
        <comment>messages</comment>
        <translation>
            <numerusform>%Ln more in Slack</numerusform>
            <numerusform>%Ln more in Slack</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedent::pages::WhatIfPanel</name>
    <message numerus="yes">
        <source>Show the %Ln request(s)</source>
        <translation>
            <numerusform>Show the %Ln request</numerusform>
            <numerusform>Show the %Ln requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedent::shell::FilterPopup</name>
    <message numerus="yes">
        <source>%Ln more; write to find them</source>
        <comment>values of a filter</comment>
        <translation>
            <numerusform>%Ln more; write to find it</numerusform>
            <numerusform>%Ln more; write to find them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedent::shell::MainWindow</name>
    <message numerus="yes">
        <source>%Ln message(s) to look at</source>
        <translation>
            <numerusform>%Ln message to look at</numerusform>
            <numerusform>%Ln messages to look at</numerusform>
        </translation>
    </message>
</context>
</TS>
