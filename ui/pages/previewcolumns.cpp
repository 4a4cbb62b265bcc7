// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/previewcolumns.h"

#include "ui/text/joined.h"
#include "ui/text/labels.h"
#include "ui/text/taughttext.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/plainlabel.h"

#include <QtCore/QCoreApplication>

namespace precedent::pages {

namespace {

using domain::Record;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(precedent::pages::PreviewColumns)
};

struct Change
{
    QString word;
    widgets::PillTone tone;
};

Change changeOf(PreviewRow message)
{
    if (!message->before)
        return {Words::tr("New", "a record"), widgets::PillTone::Approved};
    if (!message->record)
        return {Words::tr("Gone", "a record"), widgets::PillTone::Denied};
    if (!message->changed.isEmpty())
        return {Words::tr("Changed", "a record"), widgets::PillTone::Pending};
    return {Words::tr("Same", "a record"), widgets::PillTone::Neutral};
}

/// What it would be; of one that would be none any more, what it is.
const Record &recordOf(PreviewRow message)
{
    return message->record ? *message->record : *message->before;
}

QString changeRule(PreviewRow message)
{
    if (!message->before)
        return Words::tr("It is no record now and would be one");
    if (!message->record)
        return Words::tr("It is a record now and would be none");
    if (message->changed.isEmpty())
        return Words::tr("The record would stay as it is");
    QStringList fields;
    for (const QString &column : message->changed)
        fields += text::columnLabel(column);
    return Words::tr("Changes %1", "fields").arg(text::enumerated(fields));
}

QVariant changeOther(PreviewRow message, int role)
{
    if (role == models::PillRole)
        return int(changeOf(message).tone);
    return models::explanation(changeRule(message), role);
}

QVariant messageOther(PreviewRow message, int role)
{
    return role == models::CopyRole ? QVariant(message->text) : models::explanation(message->text, role);
}

QString rule(const QString &column, const QString &where)
{
    return Words::tr("%1: %2", "field, where it is read").arg(text::columnLabel(column), where);
}

QString ruleOf(const recognize::TaughtFormat &format, recognize::TaughtField field)
{
    const QString where = text::readFromText(format, field);
    return rule(recognize::toWord(field),
                where.isEmpty() ? Words::tr("the format does not say where it stands") : where);
}

QVariant decisionOther(PreviewRow message, int role)
{
    if (role == models::PillRole)
        return int(widgets::toneOf(recordOf(message).decision));
    return models::explanation(rule(QStringLiteral("decision"), Words::tr("what the thread says")), role);
}

QString typeText(const Record &record)
{
    return text::label(record.type);
}

} // namespace

std::vector<models::ListColumn<PreviewRow>> previewColumns(const recognize::TaughtFormat &format,
                                                           const models::Formatting &formatting)
{
    const Qt::Alignment left = Qt::AlignLeft | Qt::AlignVCenter;
    const auto of = [](auto read) { return [read](PreviewRow message) { return read(recordOf(message)); }; };
    const auto column = [of](const QString &name, Qt::Alignment alignment, const QString &told, auto read) {
        return models::ListColumn<PreviewRow>{text::columnLabel(name), alignment, of(read),
                                              [told](PreviewRow, int role) { return models::explanation(told, role); }};
    };
    const auto field = [&format, column](recognize::TaughtField taught, Qt::Alignment alignment, auto read) {
        return column(recognize::toWord(taught), alignment, ruleOf(format, taught), read);
    };
    const QString reasonRule = rule(QStringLiteral("reason"), Words::tr("the approver’s words"));
    const auto amount = [locale = formatting.locale](const Record &record) {
        return models::askedText(record, locale);
    };
    const auto decision = [](const Record &record) { return text::label(record.decision); };
    const auto customer = [](const Record &record) { return models::oneLine(record.customer); };
    const auto agent = [](const Record &record) { return models::oneLine(models::personText(record.agent)); };
    const auto reason = [](const Record &record) { return models::oneLine(record.reason); };
    return {
        {Words::tr("Change"), left, [](PreviewRow message) { return changeOf(message).word; }, changeOther},
        {Words::tr("Message"), left, [](PreviewRow message) { return models::oneLine(message->text); }, messageOther},
        field(recognize::TaughtField::Type, left, typeText),
        field(recognize::TaughtField::Amount, models::figureAlignment, amount),
        field(recognize::TaughtField::Customer, left, customer),
        {text::columnLabel(QStringLiteral("decision")), left, of(decision), decisionOther},
        field(recognize::TaughtField::Agent, left, agent),
        column(QStringLiteral("reason"), left, reasonRule, reason),
    };
}

std::vector<PreviewRow> previewRows(const records::FormatPreview &preview)
{
    std::vector<PreviewRow> rows;
    rows.reserve(preview.messages.size());
    for (const auto &message : preview.messages)
        rows.push_back(&message);
    return rows;
}

const std::vector<int> &previewWidths()
{
    static const std::vector<int> widths{84, 180, 76, 96, 110, 96, 100, 100};
    return widths;
}

QString previewSentence(const records::FormatPreview &preview)
{
    const QString changes = text::changesText(preview.added, preview.changed, preview.lost);
    const auto matches = text::matchesText(
        {preview.matched, preview.complete, preview.withoutReason, preview.undecided, preview.incomplete});
    return text::sentences({matches, changes.isEmpty() ? Words::tr("Nothing would change.") : changes});
}

} // namespace precedent::pages
