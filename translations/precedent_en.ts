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
