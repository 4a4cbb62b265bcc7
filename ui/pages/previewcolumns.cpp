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

QVariant changeOther(PreviewRow message, int role)
{
    if (role == models::PillRole)
        return int(changeOf(message).tone);
    if (role != Qt::ToolTipRole || message->changed.isEmpty())
        return {};
    QStringList fields;
    for (const QString &column : message->changed)
        fields += text::columnLabel(column);
    return widgets::plainToolTip(Words::tr("Changes %1", "fields").arg(text::enumerated(fields)));
}

QVariant messageOther(PreviewRow message, int role)
{
    if (role == Qt::ToolTipRole)
        return widgets::plainToolTip(message->text);
    return role == models::CopyRole ? QVariant(message->text) : QVariant();
}

QVariant decisionOther(PreviewRow message, int role)
{
    return role == models::PillRole ? QVariant(int(widgets::toneOf(recordOf(message).decision))) : QVariant();
}

QString typeText(const Record &record)
{
    return text::label(record.type);
}

} // namespace

std::vector<models::ListColumn<PreviewRow>> previewColumns(const models::Formatting &formatting)
{
    const Qt::Alignment left = Qt::AlignLeft | Qt::AlignVCenter;
    const auto of = [](auto read) { return [read](PreviewRow message) { return read(recordOf(message)); }; };
    const auto column = [left, of](const QString &name, auto read) {
        return models::ListColumn<PreviewRow>{text::columnLabel(name), left, of(read)};
    };
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
        column(QStringLiteral("type"), typeText),
        {text::columnLabel(QStringLiteral("amount")), models::figureAlignment, of(amount)},
        column(QStringLiteral("customer"), customer),
        {text::columnLabel(QStringLiteral("decision")), left, of(decision), decisionOther},
        column(QStringLiteral("agent"), agent),
        column(QStringLiteral("reason"), reason),
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
