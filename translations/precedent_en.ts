<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>StatusText</name>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <comment>time never synced</comment>
        <translation>
            <numerusform>%n gap</numerusform>
            <numerusform>%n gaps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncText</name>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <comment>result of a sync</comment>
        <translation>
            <numerusform>%n new message</numerusform>
            <numerusform>%n new messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>messages, result of a sync</comment>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message numerus="yes">
        <source>%n record(s) read differently now</source>
        <translation>
            <numerusform>%n record read differently now</numerusform>
            <numerusform>%n records read differently now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written</source>
        <translation>
            <numerusform>%n row written</numerusform>
            <numerusform>%n rows written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Log: %n leaf(s), root %1</source>
        <translation>
            <numerusform>Log: %n leaf, root %1</numerusform>
            <numerusform>Log: %n leaves, root %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Slack asks to wait %n second(s); continuing by itself.</source>
        <translation>
            <numerusform>Slack asks to wait %n second; continuing by itself.</numerusform>
            <numerusform>Slack asks to wait %n seconds; continuing by itself.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedent::dialogs::ExportDialog</name>
    <message numerus="yes">
        <source>Export %n row(s)</source>
        <comment>on a button</comment>
        <translation>
            <numerusform>Export %n row</numerusform>
            <numerusform>Export %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedent::firstrun::ChannelPicker</name>
    <message numerus="yes">
        <source>Slack asks to wait %n second(s); going on by itself.</source>
        <translation>
            <numerusform>Slack asks to wait %n second; going on by itself.</numerusform>
            <numerusform>Slack asks to wait %n seconds; going on by itself.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s)</source>
        <comment>found</comment>
        <translation>
            <numerusform>%n channel</numerusform>
            <numerusform>%n channels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedent::firstrun::ImportStep</name>
    <message numerus="yes">
        <source>%n message(s)</source>
        <comment>in a channel of an export</comment>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s)</source>
        <comment>of an export</comment>
        <translation>
            <numerusform>%n channel</numerusform>
            <numerusform>%n channels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <comment>in an export</comment>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) could not be read.</source>
        <comment>of an export</comment>
        <translation>
            <numerusform>%n object could not be read.</numerusform>
            <numerusform>%n objects could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedent::firstrun::Words</name>
    <message numerus="yes">
        <source>%n message(s)</source>
        <comment>in a channel</comment>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n newest message(s) looks like a request.</source>
        <translation>
            <numerusform>The %n newest message does not look like a request.</numerusform>
            <numerusform>None of the %n newest messages looks like a request.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the %n newest message(s)</source>
        <translation>
            <numerusform>Of the %n newest message</numerusform>
            <numerusform>Of the %n newest messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) were read</source>
        <translation>
            <numerusform>%n request was read</numerusform>
            <numerusform>%n requests were read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would wait in the inbox</source>
        <comment>messages</comment>
        <translation>
            <numerusform>%n would wait in the inbox</numerusform>
            <numerusform>%n would wait in the inbox</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedent::pages::AgentTexts</name>
    <message numerus="yes">
        <source>median %1, middle half %2 – %3, %n agent(s)</source>
        <comment>of the team</comment>
        <translation>
            <numerusform>median %1, middle half %2 – %3, %n agent</numerusform>
            <numerusform>median %1, middle half %2 – %3, %n agents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedent::pages::AgentView</name>
    <message numerus="yes">
        <source>%1 · %n request(s)</source>
        <comment>period</comment>
        <translation>
            <numerusform>%1 · %n request</numerusform>
            <numerusform>%1 · %n requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedent::pages::DecisionsPage</name>
    <message numerus="yes">
        <source>Export %n row(s)…</source>
        <comment>on a button</comment>
        <translation>
            <numerusform>Export %n row…</numerusform>
            <numerusform>Export %n rows…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedent::pages::DetailsPane</name>
    <message numerus="yes">
        <source>%n message(s)</source>
        <comment>in a thread</comment>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in Slack</source>
        <comment>messages</comment>
        <translation>
            <numerusform>%n more in Slack</numerusform>
            <numerusform>%n more in Slack</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) seen</source>
        <comment>of a record&apos;s messages</comment>
        <translation>
            <numerusform>%n version seen</numerusform>
            <numerusform>%n versions seen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedent::pages::ExportRun</name>
    <message numerus="yes">
        <source>%n row(s) exported to %1</source>
        <comment>file</comment>
        <translation>
            <numerusform>%n row exported to %1</numerusform>
            <numerusform>%n rows exported to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedent::pages::InboxPage</name>
    <message numerus="yes">
        <source>%1 of %n message(s)</source>
        <comment>unread of all</comment>
        <translation>
            <numerusform>%1 of %n message</numerusform>
            <numerusform>%1 of %n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedent::pages::OverviewTexts</name>
    <message numerus="yes">
        <source>of %n decision(s)</source>
        <comment>with both times</comment>
        <translation>
            <numerusform>of %n decision</numerusform>
            <numerusform>of %n decisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an amount</source>
        <comment>records</comment>
        <translation>
            <numerusform>%n without an amount</numerusform>
            <numerusform>%n without an amount</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a reason</source>
        <comment>records</comment>
        <translation>
            <numerusform>%n without a reason</numerusform>
            <numerusform>%n without a reason</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedent::pages::SelectionText</name>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedent::pages::SourcesPage</name>
    <message numerus="yes">
        <source>%n person(s) known</source>
        <comment>in Slack</comment>
        <translation>
            <numerusform>%n person known</numerusform>
            <numerusform>%n people known</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedent::shell::MainWindow</name>
    <message numerus="yes">
        <source>%n message(s) to look at</source>
        <translation>
            <numerusform>%n message to look at</numerusform>
            <numerusform>%n messages to look at</numerusform>
        </translation>
    </message>
</context>
</TS>
