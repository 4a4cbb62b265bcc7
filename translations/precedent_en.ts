<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AgentTexts</name>
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
    <name>ApprovingTexts</name>
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
    <message numerus="yes">
        <source>the last %Ln day(s)</source>
        <translation>
            <numerusform>the last day</numerusform>
            <numerusform>the last %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message numerus="yes">
        <source>Not evaluated: no authority limit is set. %Ln approval(s) could be held against one.</source>
        <translation>
            <numerusform>Not evaluated: no authority limit is set. %Ln approval could be held against one.</numerusform>
            <numerusform>Not evaluated: no authority limit is set. %Ln approvals could be held against one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln approval(s) above the approver&apos;s limit</source>
        <translation>
            <numerusform>%Ln approval above the approver&apos;s limit</numerusform>
            <numerusform>%Ln approvals above the approver&apos;s limit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln that could be tested.</source>
        <translation>
            <numerusform>of %Ln that could be tested.</numerusform>
            <numerusform>of %Ln that could be tested.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) by the requester</source>
        <translation>
            <numerusform>%Ln decision by the requester</numerusform>
            <numerusform>%Ln decisions by the requester</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln;</source>
        <comment>decisions</comment>
        <translation>
            <numerusform>of %Ln;</numerusform>
            <numerusform>of %Ln;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempt(s) that decided nothing.</source>
        <translation>
            <numerusform>%Ln attempt that decided nothing.</numerusform>
            <numerusform>%Ln attempts that decided nothing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) of people approved each other&apos;s requests.</source>
        <translation>
            <numerusform>%Ln pair of people approved each other&apos;s requests.</numerusform>
            <numerusform>%Ln pairs of people approved each other&apos;s requests.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) changed in Slack after the decision, in what was asked or why it was decided.</source>
        <translation>
            <numerusform>%Ln record changed in Slack after the decision, in what was asked or why it was decided.</numerusform>
            <numerusform>%Ln records changed in Slack after the decision, in what was asked or why it was decided.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) no longer returned by Slack. Their records and texts are kept here.</source>
        <translation>
            <numerusform>%Ln request no longer returned by Slack. Its record and texts are kept here.</numerusform>
            <numerusform>%Ln requests no longer returned by Slack. Their records and texts are kept here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gap(s): requests of that time may be missing from every figure of a period that touches it.</source>
        <translation>
            <numerusform>%Ln gap: requests of that time may be missing from every figure of a period that touches it.</numerusform>
            <numerusform>%Ln gaps: requests of that time may be missing from every figure of a period that touches it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln channel(s) without any time that was read completely.</source>
        <translation>
            <numerusform>%Ln channel without any time that was read completely.</numerusform>
            <numerusform>%Ln channels without any time that was read completely.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gap(s) in what was read.</source>
        <translation>
            <numerusform>%Ln gap in what was read.</numerusform>
            <numerusform>%Ln gaps in what was read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) with all six fields</source>
        <translation>
            <numerusform>%Ln record with all six fields</numerusform>
            <numerusform>%Ln records with all six fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln: agent, type, customer context, decision, reason and both times.</source>
        <translation>
            <numerusform>of %Ln: agent, type, customer context, decision, reason and both times.</numerusform>
            <numerusform>of %Ln: agent, type, customer context, decision, reason and both times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) by a person</source>
        <translation>
            <numerusform>%Ln decision by a person</numerusform>
            <numerusform>%Ln decisions by a person</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in less than %Ln second(s) after the request</source>
        <translation>
            <numerusform>in less than %Ln second after the request</numerusform>
            <numerusform>in less than %Ln seconds after the request</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln at a known time.</source>
        <translation>
            <numerusform>of %Ln at a known time.</numerusform>
            <numerusform>of %Ln at a known time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) with</source>
        <translation>
            <numerusform>%Ln customer with</numerusform>
            <numerusform>%Ln customers with</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %Ln approved concession(s)</source>
        <translation>
            <numerusform>at least %Ln approved concession</numerusform>
            <numerusform>at least %Ln approved concessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %Ln day(s).</source>
        <translation>
            <numerusform>within %Ln day.</numerusform>
            <numerusform>within %Ln days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln approval(s) without an amount</source>
        <translation>
            <numerusform>%Ln approval without an amount</numerusform>
            <numerusform>%Ln approvals without an amount</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln;</source>
        <comment>approvals</comment>
        <translation>
            <numerusform>of %Ln;</numerusform>
            <numerusform>of %Ln;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gap(s) in the period: requests of that time may be missing from its figures.</source>
        <translation>
            <numerusform>%Ln gap in the period: requests of that time may be missing from its figures.</numerusform>
            <numerusform>%Ln gaps in the period: requests of that time may be missing from its figures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not: %L1 without a limit in force, %L2 without an amount, %L3 without a known approver, %L4 without a certain date.</source>
        <translation>
            <numerusform>%Ln could not: %L1 without a limit in force, %L2 without an amount, %L3 without a known approver, %L4 without a certain date.</numerusform>
            <numerusform>%Ln could not: %L1 without a limit in force, %L2 without an amount, %L3 without a known approver, %L4 without a certain date.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomerTexts</name>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln request</numerusform>
            <numerusform>%Ln requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln approved</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%Ln approved</numerusform>
            <numerusform>%Ln approved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln denied</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%Ln denied</numerusform>
            <numerusform>%Ln denied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionParts</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>entries of the log</comment>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s), oldest first</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages, oldest first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) of the thread are left out, so that this is one page; long ones end with “…”. The ledger has all of them.</source>
        <translation>
            <numerusform>%Ln message of the thread is left out, so that this is one page; long ones end with “…”. The ledger has all of them.</numerusform>
            <numerusform>%Ln messages of the thread are left out, so that this is one page; long ones end with “…”. The ledger has all of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more, in the ledger</source>
        <comment>events</comment>
        <translation>
            <numerusform>%Ln more, in the ledger</numerusform>
            <numerusform>%Ln more, in the ledger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln version(s) seen; # is the entry of the log</source>
        <translation>
            <numerusform>%Ln version seen; # is the entry of the log</numerusform>
            <numerusform>%Ln versions seen; # is the entry of the log</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EmptyTexts</name>
    <message numerus="yes">
        <source>%Ln in all time</source>
        <comment>decisions</comment>
        <translation>
            <numerusform>%Ln in all time</numerusform>
            <numerusform>%Ln in all time</numerusform>
        </translation>
    </message>
</context>
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
    <name>ReportRun</name>
    <message numerus="yes">
        <source>Report of %Ln page(s) written to %1</source>
        <comment>file</comment>
        <translation>
            <numerusform>Report of %Ln page written to %1</numerusform>
            <numerusform>Report of %Ln pages written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message numerus="yes">
        <source>%Ln record(s) on legal hold stay as they are.</source>
        <translation>
            <numerusform>%Ln record on legal hold stays as it is.</numerusform>
            <numerusform>%Ln records on legal hold stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %Ln month(s); each sync erases what is older.</source>
        <translation>
            <numerusform>For %Ln month; each sync erases what is older.</numerusform>
            <numerusform>For %Ln months; each sync erases what is older.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %Ln month(s); what is older is erased when you say so.</source>
        <translation>
            <numerusform>For %Ln month; what is older is erased when you say so.</numerusform>
            <numerusform>For %Ln months; what is older is erased when you say so.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) from before %1 are due.</source>
        <translation>
            <numerusform>%Ln record from before %1 is due.</numerusform>
            <numerusform>%Ln records from before %1 are due.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) from before %1 keep only their skeleton now, by the retention rule.</source>
        <translation>
            <numerusform>%Ln record from before %1 keeps only its skeleton now, by the retention rule.</numerusform>
            <numerusform>%Ln records from before %1 keep only their skeleton now, by the retention rule.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message numerus="yes">
        <source>%Ln gap(s)</source>
        <translation>
            <numerusform>%Ln gap</numerusform>
            <numerusform>%Ln gaps</numerusform>
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
    <message numerus="yes">
        <source>%Ln gap(s)</source>
        <comment>time never synced, beside a channel&apos;s name: as short as can be</comment>
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
    <message numerus="yes">
        <source>the next sync reads the other %Ln message(s)</source>
        <translation>
            <numerusform>the next sync reads the other message</numerusform>
            <numerusform>the next sync reads the other %Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln complete</source>
        <comment>records</comment>
        <translation>
            <numerusform>%Ln complete</numerusform>
            <numerusform>%Ln complete</numerusform>
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
    <message numerus="yes">
        <source>%Ln undecided</source>
        <comment>records</comment>
        <translation>
            <numerusform>%Ln undecided</numerusform>
            <numerusform>%Ln undecided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln incomplete</source>
        <comment>records</comment>
        <translation>
            <numerusform>%Ln incomplete</numerusform>
            <numerusform>%Ln incomplete</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) are new</source>
        <translation>
            <numerusform>%Ln record is new</numerusform>
            <numerusform>%Ln records are new</numerusform>
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
        <source>%Ln word(s) of its own</source>
        <translation>
            <numerusform>%Ln word of its own</numerusform>
            <numerusform>%Ln words of its own</numerusform>
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
    <message numerus="yes">
        <source>%Ln record(s) drawn</source>
        <translation>
            <numerusform>%Ln record drawn</numerusform>
            <numerusform>%Ln records drawn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) read differently now</source>
        <translation>
            <numerusform>%Ln record read differently now</numerusform>
            <numerusform>%Ln records read differently now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln limit(s) written</source>
        <translation>
            <numerusform>%Ln limit written</numerusform>
            <numerusform>%Ln limits written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Evidence of %Ln record(s) written</source>
        <translation>
            <numerusform>Evidence of %Ln record written</numerusform>
            <numerusform>Evidence of %Ln records written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) written to %1</source>
        <translation>
            <numerusform>%Ln page written to %1</numerusform>
            <numerusform>%Ln pages written to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) would keep only their skeleton</source>
        <translation>
            <numerusform>%Ln record would keep only its skeleton</numerusform>
            <numerusform>%Ln records would keep only their skeleton</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) keep only their skeleton</source>
        <translation>
            <numerusform>%Ln record keeps only its skeleton</numerusform>
            <numerusform>%Ln records keep only their skeleton</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) would be erased, or the names in them</source>
        <translation>
            <numerusform>%Ln message would be erased, or the names in it</numerusform>
            <numerusform>%Ln messages would be erased, or the names in them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were erased, or the names in them</source>
        <translation>
            <numerusform>%Ln message was erased, or the names in it</numerusform>
            <numerusform>%Ln messages were erased, or the names in them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) on legal hold stay as they are:</source>
        <translation>
            <numerusform>%Ln record on legal hold stays as it is:</numerusform>
            <numerusform>%Ln records on legal hold stay as they are:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hold %1 is in force; it finds %Ln record(s) today</source>
        <translation>
            <numerusform>Hold %1 is in force; it finds %Ln record today</numerusform>
            <numerusform>Hold %1 is in force; it finds %Ln records today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln erasure(s) were made after this backup: what they erased is in it. Run them again.</source>
        <translation>
            <numerusform>%Ln erasure was made after this backup: what it erased is in it. Run it again.</numerusform>
            <numerusform>%Ln erasures were made after this backup: what they erased is in it. Run them again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The backup is whole: %Ln record(s)</source>
        <translation>
            <numerusform>The backup is whole: %Ln record</numerusform>
            <numerusform>The backup is whole: %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The ledger was restored: %Ln record(s)</source>
        <translation>
            <numerusform>The ledger was restored: %Ln record</numerusform>
            <numerusform>The ledger was restored: %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It ends %Ln entry(s) of the log before the one that it replaces</source>
        <translation>
            <numerusform>It ends %Ln entry of the log before the one that it replaces</numerusform>
            <numerusform>It ends %Ln entries of the log before the one that it replaces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln export(s) of an earlier version name them in the filter that the log keeps; it cannot be taken out of the log.</source>
        <translation>
            <numerusform>%Ln export of an earlier version names them in the filter that the log keeps; it cannot be taken out of the log.</numerusform>
            <numerusform>%Ln exports of an earlier version name them in the filters that the log keeps; they cannot be taken out of the log.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln view(s) read; one of the same name was replaced</source>
        <translation>
            <numerusform>%Ln view read; one of the same name was replaced</numerusform>
            <numerusform>%Ln views read; those of the same names were replaced</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln view(s) written</source>
        <translation>
            <numerusform>%Ln view written</numerusform>
            <numerusform>%Ln views written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thread(s) wait to be read by the next sync, and were not compared.</source>
        <translation>
            <numerusform>%Ln thread waits to be read by the next sync, and was not compared.</numerusform>
            <numerusform>%Ln threads wait to be read by the next sync, and were not compared.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedent::charts::FunnelPlot</name>
    <message numerus="yes">
        <source>%Ln case(s)</source>
        <comment>at the end of an axis</comment>
        <translation>
            <numerusform>%Ln case</numerusform>
            <numerusform>%Ln cases</numerusform>
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
    <name>precedent::dialogs::ExportRows</name>
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
    <name>precedent::firstrun::TokenSection</name>
    <message numerus="yes">
        <source>Connected to %1, but the app lacks the permission(s) %2. Add them on the app&apos;s page under OAuth &amp; Permissions, reinstall the app, and press Connect. Paste the token again if it is another one.</source>
        <comment>workspace, permissions</comment>
        <translation>
            <numerusform>Connected to %1, but the app lacks the permission %2. Add it on the app&apos;s page under OAuth &amp; Permissions, reinstall the app, and press Connect. Paste the token again if it is another one.</numerusform>
            <numerusform>Connected to %1, but the app lacks the permissions %2. Add them on the app&apos;s page under OAuth &amp; Permissions, reinstall the app, and press Connect. Paste the token again if it is another one.</numerusform>
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
    <name>precedent::gui::WindowHost</name>
    <message numerus="yes">
        <source>%Ln erasure(s) made since then have to be run again.</source>
        <translation>
            <numerusform>%Ln erasure made since then has to be run again.</numerusform>
            <numerusform>%Ln erasures made since then have to be run again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of the ledger were deleted.</source>
        <translation>
            <numerusform>%Ln file of the ledger was deleted.</numerusform>
            <numerusform>%Ln files of the ledger were deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedent::help::HitList</name>
    <message numerus="yes">
        <source>%Ln topic(s) found</source>
        <translation>
            <numerusform>%Ln topic found</numerusform>
            <numerusform>%Ln topics found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedent::models::Funnel</name>
    <message numerus="yes">
        <source>%1: all together %2. %3 of %Ln agent(s) outside the limits.</source>
        <comment>title, share</comment>
        <translation>
            <numerusform>%1: all together %2. %3 of %Ln agent outside the limits.</numerusform>
            <numerusform>%1: all together %2. %3 of %Ln agents outside the limits.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedent::pages::AgentNotes</name>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <comment>of an agent, in some days</comment>
        <translation>
            <numerusform>%Ln request</numerusform>
            <numerusform>%Ln requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) before: %1. As many from then on: %2.</source>
        <comment>an agent&apos;s requests around a note</comment>
        <translation>
            <numerusform>%Ln day before: %1. As many from then on: %2.</numerusform>
            <numerusform>%Ln days before: %1. As many from then on: %2.</numerusform>
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
    <name>precedent::pages::ApprovingView</name>
    <message numerus="yes">
        <source>%Ln by an unknown approver</source>
        <comment>decisions</comment>
        <translation>
            <numerusform>%Ln by an unknown approver</numerusform>
            <numerusform>%Ln by unknown approvers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedent::pages::AsideDialog</name>
    <message numerus="yes">
        <source>Dismissed at %Ln time(s)</source>
        <translation>
            <numerusform>Dismissed at %Ln time</numerusform>
            <numerusform>Dismissed at %Ln times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedent::pages::AuditWindow</name>
    <message numerus="yes">
        <source>%Ln record(s) drawn</source>
        <comment>a random sample</comment>
        <translation>
            <numerusform>%Ln record drawn</numerusform>
            <numerusform>%Ln records drawn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln; anyone draws the same ones with this seed.</source>
        <translation>
            <numerusform>of %Ln; anyone draws the same ones with this seed.</numerusform>
            <numerusform>of %Ln; anyone draws the same ones with this seed.</numerusform>
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
    <name>precedent::pages::BudgetCard</name>
    <message numerus="yes">
        <source>%1 %Ln approval(s) without an amount are in no sum.</source>
        <comment>a sentence</comment>
        <translation>
            <numerusform>%1 %Ln approval without an amount is in no sum.</numerusform>
            <numerusform>%1 %Ln approvals without an amount are in no sum.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedent::pages::CellMenu</name>
    <message numerus="yes">
        <source>%1 of %Ln similar decision(s) approved</source>
        <translation>
            <numerusform>%1 of %Ln similar decision approved</numerusform>
            <numerusform>%1 of %Ln similar decisions approved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedent::pages::CoverageCard</name>
    <message numerus="yes">
        <source>%Ln day(s) complete</source>
        <translation>
            <numerusform>%Ln day complete</numerusform>
            <numerusform>%Ln days complete</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln partly</source>
        <comment>days</comment>
        <translation>
            <numerusform>%Ln partly</numerusform>
            <numerusform>%Ln partly</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not read</source>
        <comment>days</comment>
        <translation>
            <numerusform>%Ln not read</numerusform>
            <numerusform>%Ln not read</numerusform>
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
    <name>precedent::pages::DiscussingList</name>
    <message numerus="yes">
        <source>%1: %Ln point(s)</source>
        <comment>why</comment>
        <translation>
            <numerusform>%1: %Ln point</numerusform>
            <numerusform>%1: %Ln points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedent::pages::ErasureDialog</name>
    <message numerus="yes">
        <source>%Ln record(s) keep only their skeleton.</source>
        <translation>
            <numerusform>%Ln record keeps only its skeleton.</numerusform>
            <numerusform>%Ln records keep only their skeleton.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) keep only their skeleton; </source>
        <translation>
            <numerusform>%Ln record keeps only its skeleton; </numerusform>
            <numerusform>%Ln records keep only their skeleton; </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) are erased, or the names in them.</source>
        <translation>
            <numerusform>%Ln message is erased, or the names in it.</numerusform>
            <numerusform>%Ln messages are erased, or the names in them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) on legal hold stay as they are.</source>
        <translation>
            <numerusform>%Ln record on legal hold stays as it is.</numerusform>
            <numerusform>%Ln records on legal hold stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From now on each sync erases, without asking again, what people wrote longer ago than %Ln month(s). It cannot be brought back. Records on legal hold stay as they are.</source>
        <translation>
            <numerusform>From now on each sync erases, without asking again, what people wrote longer ago than %Ln month. It cannot be brought back. Records on legal hold stay as they are.</numerusform>
            <numerusform>From now on each sync erases, without asking again, what people wrote longer ago than %Ln months. It cannot be brought back. Records on legal hold stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedent::pages::EvidenceDialog</name>
    <message numerus="yes">
        <source>Evidence of %Ln record(s) written to %1.</source>
        <translation>
            <numerusform>Evidence of %Ln record written to %1.</numerusform>
            <numerusform>Evidence of %Ln records written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A ZIP file with which somebody outside can check %Ln record(s), without Precedent and without seeing any other.</source>
        <translation>
            <numerusform>A ZIP file with which somebody outside can check %Ln record, without Precedent and without seeing any other.</numerusform>
            <numerusform>A ZIP file with which somebody outside can check %Ln records, without Precedent and without seeing any other.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) selected by hand</source>
        <translation>
            <numerusform>%Ln record selected by hand</numerusform>
            <numerusform>%Ln records selected by hand</numerusform>
        </translation>
    </message>
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
    <name>precedent::pages::ExceptionList</name>
    <message numerus="yes">
        <source>%Ln time(s) within %1 days</source>
        <translation>
            <numerusform>%Ln time within %1 days</numerusform>
            <numerusform>%Ln times within %1 days</numerusform>
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
    <message numerus="yes">
        <source>%Ln row(s) exported to %1 (SHA-256 %2).</source>
        <comment>file, hash</comment>
        <translation>
            <numerusform>%Ln row exported to %1 (SHA-256 %2).</numerusform>
            <numerusform>%Ln rows exported to %1 (SHA-256 %2).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedent::pages::FacetPanel</name>
    <message numerus="yes">
        <source>%Ln more…</source>
        <comment>values of a facet</comment>
        <translation>
            <numerusform>%Ln more…</numerusform>
            <numerusform>%Ln more…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln decision(s)</source>
        <comment>a value and its number</comment>
        <translation>
            <numerusform>%1, %Ln decision</numerusform>
            <numerusform>%1, %Ln decisions</numerusform>
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
    <name>precedent::pages::MonthEndDialog</name>
    <message numerus="yes">
        <source>%Ln approval(s) without an amount are in no sum.</source>
        <translation>
            <numerusform>%Ln approval without an amount is in no sum.</numerusform>
            <numerusform>%Ln approvals without an amount are in no sum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln approval(s) of the month were not paid by then; refunds, credits and comps are counted.</source>
        <comment>numbers of approvals</comment>
        <translation>
            <numerusform>%1 of %Ln approval of the month was not paid by then; refunds, credits and comps are counted.</numerusform>
            <numerusform>%1 of %Ln approvals of the month were not paid by then; refunds, credits and comps are counted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedent::pages::NewHint</name>
    <message numerus="yes">
        <source>%Ln new or changed since your last visit, %1</source>
        <comment>decisions; a day and time</comment>
        <translation>
            <numerusform>%Ln new or changed since your last visit, %1</numerusform>
            <numerusform>%Ln new or changed since your last visit, %1</numerusform>
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
    <message numerus="yes">
        <source>%Ln incomplete</source>
        <comment>records</comment>
        <translation>
            <numerusform>%Ln incomplete</numerusform>
            <numerusform>%Ln incomplete</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pending</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%Ln pending</numerusform>
            <numerusform>%Ln pending</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedent::pages::OwnLimit</name>
    <message numerus="yes">
        <source>%1 of %Ln request(s) with an amount within the own limit</source>
        <translation>
            <numerusform>%1 of %Ln request with an amount within the own limit</numerusform>
            <numerusform>%1 of %Ln requests with an amount within the own limit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedent::pages::PeopleCard</name>
    <message numerus="yes">
        <source>%Ln known from Slack</source>
        <comment>people</comment>
        <translation>
            <numerusform>%Ln known from Slack</numerusform>
            <numerusform>%Ln known from Slack</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedent::pages::PolicyActions</name>
    <message numerus="yes">
        <source>Show the %Ln request(s)</source>
        <translation>
            <numerusform>Show the %Ln request</numerusform>
            <numerusform>Show the %Ln requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedent::pages::PrivacyFacts</name>
    <message numerus="yes">
        <source>%Ln in force</source>
        <translation>
            <numerusform>%Ln in force</numerusform>
            <numerusform>%Ln in force</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedent::pages::ReadingHint</name>
    <message numerus="yes">
        <source>Reading about %Ln decision(s). These are the newest %1; filters, sums, charts and some flags follow.</source>
        <translation>
            <numerusform>Reading about %Ln decision. These are the newest %1; filters, sums, charts and some flags follow.</numerusform>
            <numerusform>Reading about %Ln decisions. These are the newest %1; filters, sums, charts and some flags follow.</numerusform>
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
        <source>#%1 is no longer read by syncs; its %Ln record(s) stay.</source>
        <comment>a channel</comment>
        <translation>
            <numerusform>#%1 is no longer read by syncs; its %Ln record stays.</numerusform>
            <numerusform>#%1 is no longer read by syncs; its %Ln records stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedent::pages::StaleCard</name>
    <message numerus="yes">
        <source>Withdrawn, expired, or unanswered: pending for more than %Ln hour(s), weekends and holidays left out.</source>
        <translation>
            <numerusform>Withdrawn, expired, or unanswered: pending for more than %Ln hour, weekends and holidays left out.</numerusform>
            <numerusform>Withdrawn, expired, or unanswered: pending for more than %Ln hours, weekends and holidays left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedent::pages::Tagger</name>
    <message numerus="yes">
        <source>At most %Ln decision(s) at once</source>
        <translation>
            <numerusform>At most %Ln decision at once</numerusform>
            <numerusform>At most %Ln decisions at once</numerusform>
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
    <name>precedent::pages::TicketImport</name>
    <message numerus="yes">
        <source>%Ln week(s) of agents read</source>
        <translation>
            <numerusform>%Ln week of agents read</numerusform>
            <numerusform>%Ln weeks of agents read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln agent(s) of the file are not known in this ledger and were left out: %1</source>
        <comment>names</comment>
        <translation>
            <numerusform>%Ln agent of the file is not known in this ledger and was left out: %1</numerusform>
            <numerusform>%Ln agents of the file are not known in this ledger and were left out: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedent::pages::ViewsFiles</name>
    <message numerus="yes">
        <source>%Ln view(s) read. Ctrl+Z takes them back.</source>
        <translation>
            <numerusform>%Ln view read. Ctrl+Z takes it back.</numerusform>
            <numerusform>%Ln views read. Ctrl+Z takes them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln view(s) written.</source>
        <translation>
            <numerusform>%Ln view written.</numerusform>
            <numerusform>%Ln views written.</numerusform>
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
    <name>precedent::pages::WordLine</name>
    <message numerus="yes">
        <source>%1: show %Ln row(s)</source>
        <comment>a condition such as &quot;Type: Refund&quot;</comment>
        <translation>
            <numerusform>%1: show %Ln row</numerusform>
            <numerusform>%1: show %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedent::reports::AgentReport</name>
    <message numerus="yes">
        <source>of %1 by %Ln agent(s) of the team</source>
        <translation>
            <numerusform>of %1 by %Ln agent of the team</numerusform>
            <numerusform>of %1 by %Ln agents of the team</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedent::reports::PeriodParts</name>
    <message numerus="yes">
        <source>%Ln request(s) named no amount; they are in no sum.</source>
        <translation>
            <numerusform>%Ln request named no amount; it is in no sum.</numerusform>
            <numerusform>%Ln requests named no amount; they are in no sum.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedent::reports::PeriodPeople</name>
    <message numerus="yes">
        <source>%Ln request(s) of nobody whose name is known.</source>
        <translation>
            <numerusform>%Ln request of nobody whose name is known.</numerusform>
            <numerusform>%Ln requests of nobody whose name is known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) by nobody whose name is known.</source>
        <translation>
            <numerusform>%Ln decision by nobody whose name is known.</numerusform>
            <numerusform>%Ln decisions by nobody whose name is known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more, less often.</source>
        <comment>exceptions</comment>
        <translation>
            <numerusform>%Ln more, less often.</numerusform>
            <numerusform>%Ln more, less often.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedent::reports::Scope</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>gaps</comment>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) of all time look like requests or decisions and are not counted</source>
        <translation>
            <numerusform>%Ln message of all time looks like a request or decision and is not counted</numerusform>
            <numerusform>%Ln messages of all time look like requests or decisions and are not counted</numerusform>
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
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>a sum, and sums in so many other currencies</comment>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
</context>
</TS>
