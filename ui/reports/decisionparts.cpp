// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/decisionparts.h"

#include "ui/pages/fieldlist.h"
#include "ui/pages/historytext.h"
#include "ui/reports/plaintext.h"
#include "ui/reports/scope.h"
#include "ui/reports/tables.h"
#include "ui/text/formats.h"
#include "ui/text/joined.h"
#include "ui/text/labels.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <set>

namespace precedent::reports {

namespace {

class DecisionParts
{
    Q_DECLARE_TR_FUNCTIONS(DecisionParts)
};

constexpr int quoteLength = 140;
constexpr std::size_t lastMessages = 2;

/// "Read from: “…” (reply of Dana Reyes, 30 Oct 09:55)".
QString originText(const workspace::FieldOrigin &origin, const Source &source)
{
    const models::Formatting formatting = source.formatting();
    const QString time = text::shortDateTime(origin.message, formatting.zone, formatting.locale, formatting.now);
    const QString message = origin.isReply ? DecisionParts::tr("reply of %1, %2", "author, time")
                                           : DecisionParts::tr("request, posted by %1, %2", "author, time");
    const QString where = message.arg(paperLine(origin.author, 60), time);
    const QString place =
        origin.isEarlierVersion ? DecisionParts::tr("%1, a version before it was edited").arg(where) : where;
    const QString words = paperLine(origin.words, quoteLength);
    return words.isEmpty() ? DecisionParts::tr("Read from the message itself (%1)").arg(place)
                           : DecisionParts::tr("Read from “%1” (%2)", "words, message").arg(words, place);
}

/// Of the first of these columns that has an origin, or that somebody set it.
QString noteOf(const QStringList &columns, const Source &source, const DecisionSubject &subject)
{
    for (const QString &column : columns) {
        if (subject.row.record.correctedFields.contains(column))
            return DecisionParts::tr("Corrected by hand, see below");
    }
    for (const QString &column : columns) {
        for (const workspace::FieldOrigin &origin : subject.origins) {
            if (origin.field == column)
                return originText(origin, source);
        }
    }
    return {};
}

QString typeText(const domain::Record &record)
{
    const QString type = text::label(record.type);
    const QString written = paperLine(record.typeAsWritten, 80);
    return written.isEmpty() || written.compare(type, Qt::CaseInsensitive) == 0
               ? type
               : DecisionParts::tr("%1, written as “%2”", "type").arg(type, written);
}

QString amountText(const domain::Record &record, const QLocale &locale)
{
    const QString asked = paperLine(models::askedText(record, locale), 120);
    if (asked.isEmpty())
        return DecisionParts::tr("no amount named");
    if (!record.approvedAmount || record.approvedAmount == record.amount)
        return asked;
    return DecisionParts::tr("%1 asked for, %2 approved", "amounts")
        .arg(asked, text::moneyText(*record.approvedAmount, locale));
}

QString timesText(const domain::Record &record, const Source &source)
{
    const auto shown = [&source](base::Instant at) {
        return text::longDateTime(at, source.calendar.zone, source.locale);
    };
    if (!record.decidedAt)
        return DecisionParts::tr("asked %1", "time").arg(shown(record.requestedAt));
    return DecisionParts::tr("asked %1, decided %2", "times").arg(shown(record.requestedAt), shown(*record.decidedAt));
}

QString decidedText(const domain::Record &record, const Source &source)
{
    const QString decided = pages::decisionText(record, source.formatting(), source.snapshot->lastSync());
    const bool isSaid = record.decidedVia == domain::DecidedVia::Auto && record.approvers.empty();
    if (record.decidedVia == domain::DecidedVia::None || isSaid)
        return paperText(decided);
    return DecisionParts::tr("%1, via %2", "decision, means")
        .arg(paperText(decided), text::withinSentence(text::label(record.decidedVia), source.locale));
}

QString orNone(const QString &text)
{
    return text.isEmpty() ? QStringLiteral("–") : text;
}

/// The messages that are shown: the first and the last ones, and those that fields were read from.
std::set<std::size_t> shownMessages(const DecisionSubject &subject, std::size_t most)
{
    const auto &thread = subject.details.thread;
    std::set<std::size_t> shown;
    const auto add = [&](std::size_t message) {
        if (shown.size() < most && message < thread.size())
            shown.insert(message);
    };
    add(0);
    for (std::size_t i = 0; i < thread.size(); ++i) {
        const auto isSource = [&](const auto &origin) { return origin.message == thread[i].at; };
        if (std::any_of(subject.origins.begin(), subject.origins.end(), isSource))
            add(i);
    }
    for (std::size_t back = 1; back <= std::min(lastMessages, thread.size()); ++back)
        add(thread.size() - back);
    for (std::size_t i = 1; i < thread.size(); ++i)
        add(i);
    return shown;
}

QString messageText(const workspace::ThreadEntry &entry)
{
    QStringList lines{paperText(entry.text)};
    if (!entry.reactions.isEmpty())
        lines.append(DecisionParts::tr("Reactions: %1").arg(paperLine(text::enumerated(entry.reactions), 160)));
    return lines.join(u'\n');
}

QString leavesText(const DecisionSubject &subject, const Fullness &fullness, const QLocale &locale)
{
    std::set<std::int64_t> leaves;
    for (const store::Observation &observation : subject.details.history)
        leaves.insert(observation.leaf);
    for (const store::Correction &correction : subject.details.corrections)
        leaves.insert(correction.id);
    QStringList shown;
    for (const std::int64_t leaf : leaves) {
        if (shown.size() < fullness.events)
            shown.append(u'#' + locale.toString(qlonglong(leaf)));
    }
    const int more = int(leaves.size()) - int(shown.size());
    if (more > 0)
        shown.append(DecisionParts::tr("%Ln more", "entries of the log", more));
    return text::enumerated(shown);
}

} // namespace

Facts fieldFacts(const Source &source, const DecisionSubject &subject, const Fullness &fullness)
{
    const insight::Row &row = subject.row;
    const domain::Record &record = row.record;
    Facts facts{{}, fullness.fieldLines};
    const auto add = [&](const QString &name, const QString &value, const QStringList &columns) {
        facts.facts.push_back({name, orNone(value), noteOf(columns, source, subject)});
    };
    const auto column = [](const char *name) { return QString::fromLatin1(name); };
    const QString agent = paperLine(models::personText(record.agent));
    const QString id = insight::shownId(row, record.agent);
    add(DecisionParts::tr("Who asked"), id.isEmpty() ? agent : agent + QStringLiteral(" · ") + id, {column("agent")});
    add(DecisionParts::tr("Type"), typeText(record), {column("type")});
    add(DecisionParts::tr("Customer"), paperLine(record.customer), {column("customer")});
    add(DecisionParts::tr("Context"), paperText(record.context), {column("context")});
    add(DecisionParts::tr("Amount"), amountText(record, source.locale), {column("amount")});
    add(DecisionParts::tr("Decision"), decidedText(record, source), {column("decision"), column("approver")});
    add(DecisionParts::tr("Reason"),
        models::lacksReason(record) ? DecisionParts::tr("No reason given") : paperText(record.reason),
        {column("reason")});
    add(DecisionParts::tr("When"), timesText(record, source), {column("decided_at")});
    if (record.flags.any())
        add(DecisionParts::tr("Look at"), flagsText(record.flags), {});
    if (!row.tags.isEmpty())
        add(DecisionParts::tr("Tags"), paperLine(text::enumerated(row.tags)), {});
    add(DecisionParts::tr("Channel"), u'#' + paperLine(row.channelName, 80), {});
    if (!record.conversationUrl.isEmpty())
        add(DecisionParts::tr("Conversation"), paperLine(record.conversationUrl, 300), {});
    if (!row.permalink.isEmpty())
        add(DecisionParts::tr("In Slack"), paperLine(row.permalink, 300), {});
    return facts;
}

void addThread(Report &report, const Source &source, const DecisionSubject &subject, const Fullness &fullness)
{
    const auto &thread = subject.details.thread;
    const auto shown = shownMessages(subject, std::size_t(fullness.messages));
    const int all = int(thread.size());
    report.blocks.push_back(
        Heading{DecisionParts::tr("Thread"), DecisionParts::tr("%Ln message(s), oldest first", nullptr, all)});
    Facts facts{{}, fullness.messageLines};
    const models::Formatting formatting = source.formatting();
    for (const std::size_t i : shown) {
        const workspace::ThreadEntry &entry = thread[i];
        const QString time = text::shortDateTime(entry.at, formatting.zone, formatting.locale, formatting.now);
        QString name = QStringLiteral("%1\n%2").arg(paperLine(entry.author, 40), time);
        if (entry.isDeleted)
            name += u'\n' + DecisionParts::tr("no longer in Slack");
        else if (entry.isEdited)
            name += u'\n' + DecisionParts::tr("edited");
        facts.facts.push_back({name, orNone(messageText(entry))});
    }
    report.blocks.push_back(facts);
    const int left = all - int(shown.size());
    if (left > 0)
        report.blocks.push_back(Paragraph{
            DecisionParts::tr(
                "%Ln message(s) of the thread are left out, so that this is one page; long ones end with “…”. The "
                "ledger has all of them.",
                nullptr, left),
            Tone::Quiet});
}

void addHistory(Report &report, const Source &source, const DecisionSubject &subject, const Fullness &fullness)
{
    const models::Formatting formatting = source.formatting();
    const workspace::RecordDetails &details = subject.details;
    QStringList lines;
    for (const store::Correction &correction : details.corrections)
        lines.append(pages::correctionLine(correction, formatting));
    for (const store::GoneEntry &gone : details.gone)
        lines.append(pages::goneLine(gone, formatting));
    for (const store::Observation &observation : details.history)
        lines.append(pages::historyLine(observation, subject.row.record.root, formatting));
    const int more = int(lines.size()) - fullness.events;
    for (QString &line : lines)
        line = paperLine(line);
    if (more > 0)
        lines = lines.first(fullness.events) << DecisionParts::tr("%Ln more, in the ledger", "events", more);
    report.blocks.push_back(Heading{
        DecisionParts::tr("Versions and corrections"),
        DecisionParts::tr("%Ln version(s) seen; # is the entry of the log", nullptr, int(details.history.size()))});
    report.blocks.push_back(Paragraph{lines.join(QStringLiteral("  ·  ")), Tone::Quiet});
}

void addProof(Report &report, const Source &source, const DecisionSubject &subject, const Fullness &fullness)
{
    report.blocks.push_back(Heading{DecisionParts::tr("Proof"), {}});
    Facts facts;
    facts.facts.push_back({DecisionParts::tr("Record"), subject.row.record.id.text()});
    facts.facts.push_back(
        {DecisionParts::tr("Entries in the log"), orNone(leavesText(subject, fullness, source.locale))});
    facts.facts.push_back({DecisionParts::tr("Log"), logText(source)});
    report.blocks.push_back(facts);
    report.blocks.push_back(Paragraph{
        DecisionParts::tr("The log is tamper-evident: each version that was seen is an entry of it, and its root "
                          "changes when any of them does. An evidence package proves an entry without the program."),
        Tone::Quiet});
}

} // namespace precedent::reports
