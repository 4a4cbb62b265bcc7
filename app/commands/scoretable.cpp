// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/scoretable.h"

#include "app/commands/table.h"
#include "app/commands/words.h"

#include <QtCore/QJsonArray>

#include <cmath>

namespace precedent::commands {

namespace {

using records::ScoredField;
using records::Tally;

constexpr std::size_t shownMisses = 200;
constexpr int shownCharacters = 60;

QString figure(std::optional<double> share, int digits)
{
    return share ? QString::number(*share, 'f', digits) : QStringLiteral("-");
}

QJsonValue number(std::optional<double> share)
{
    return share ? QJsonValue(std::round(*share * 10'000) / 10'000) : QJsonValue();
}

QJsonObject tallyJson(const Tally &tally)
{
    QJsonObject accuracy;
    for (std::size_t i = 0; i < records::scoredFieldCount; ++i)
        accuracy.insert(records::toWord(ScoredField(i)), number(tally.accuracy(ScoredField(i))));
    return {{QStringLiteral("rows"), tally.rows},
            {QStringLiteral("messages"), tally.messages},
            {QStringLiteral("expected"), tally.expected},
            {QStringLiteral("read"), tally.read},
            {QStringLiteral("matched"), tally.matched},
            {QStringLiteral("precision"), number(tally.precision())},
            {QStringLiteral("recall"), number(tally.recall())},
            {QStringLiteral("accuracy"), accuracy},
            {QStringLiteral("chatter_messages"), tally.chatterMessages},
            {QStringLiteral("false_records"), tally.falseRecords},
            {QStringLiteral("false_per_1000"), number(tally.falsePerThousand())}};
}

QStringList line(const QString &name, const Tally &tally)
{
    QStringList cells{name,
                      QString::number(tally.messages),
                      QString::number(tally.expected),
                      QString::number(tally.read),
                      figure(tally.precision(), 3),
                      figure(tally.recall(), 3)};
    for (std::size_t i = 0; i < records::scoredFieldCount; ++i)
        cells += figure(tally.accuracy(ScoredField(i)), 3);
    return cells << figure(tally.falsePerThousand(), 1);
}

QString missLines(const records::Score &score)
{
    Table table({Words::tr("ROW"), Words::tr("FORMAT"), Words::tr("FIELD"), Words::tr("EXPECTED"), Words::tr("GOT")});
    for (std::size_t i = 0; i < std::min(shownMisses, score.misses.size()); ++i) {
        const auto &miss = score.misses[i];
        table.add({miss.row, miss.format, miss.field, shortened(miss.expected, shownCharacters),
                   shortened(miss.got, shownCharacters)});
    }
    return u'\n' + table.text();
}

} // namespace

QJsonObject scoreJson(const records::Score &score)
{
    QJsonObject formats;
    for (auto it = score.formats.begin(); it != score.formats.end(); ++it)
        formats.insert(it.key(), tallyJson(it.value()));
    QJsonArray misses;
    for (const auto &miss : score.misses)
        misses.append(QJsonObject{{QStringLiteral("row"), miss.row},
                                  {QStringLiteral("format"), miss.format},
                                  {QStringLiteral("field"), miss.field},
                                  {QStringLiteral("expected"), miss.expected},
                                  {QStringLiteral("got"), miss.got}});
    return {{QStringLiteral("all"), tallyJson(score.all)},
            {QStringLiteral("formats"), formats},
            {QStringLiteral("misses"), misses}};
}

QString scoreText(const records::Score &score, bool misses)
{
    Table table({Words::tr("FORMAT"), Words::tr("MESSAGES"), Words::tr("RECORDS"), Words::tr("READ"),
                 Words::tr("PRECISION"), Words::tr("RECALL"), Words::tr("DECISION"), Words::tr("AGENT"),
                 Words::tr("APPROVER"), Words::tr("TYPE"), Words::tr("AMOUNT"), Words::tr("APPROVED AMOUNT"),
                 Words::tr("REASON"), Words::tr("TIMES"), Words::tr("FALSE PER 1000")});
    for (auto it = score.formats.begin(); it != score.formats.end(); ++it)
        table.add(line(it.key(), it.value()));
    table.add(line(Words::tr("all"), score.all));
    return table.text() + (misses && !score.misses.empty() ? missLines(score) : QString());
}

} // namespace precedent::commands
