// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firstrun/firstrunwords.h"

#include "ui/models/celltext.h"
#include "ui/text/formats.h"
#include "ui/text/labels.h"
#include "ui/widgets/plainlabel.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace precedent::firstrun {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(precedent::firstrun::Words)
};

constexpr int longestWords = 120;
/// From this share on a channel counts as read well.
constexpr double goodShare = 0.9;

QString paceText(const ChannelSample &sample, const QLocale &locale)
{
    if (sample.messagesSeen == 0)
        return Words::tr("no messages yet");
    if (sample.isWholeHistory)
        return Words::tr("%Ln message(s)", "in a channel", sample.messagesSeen);
    const auto days = std::max(double(sample.observedAt.us - sample.oldest.us) / double(base::oneDay), 0.01);
    const double perDay = sample.messagesSeen / days;
    return perDay >= 1.0 ? Words::tr("about %1 a day", "messages").arg(locale.toString(perDay, 'f', 0))
                         : Words::tr("about %1 a week", "messages").arg(locale.toString(7 * perDay, 'f', 0));
}

QString originText(const workspace::FieldOrigin &origin)
{
    const QString field = text::columnLabel(origin.field);
    if (origin.words.isEmpty())
        return (origin.isReply ? Words::tr("%1: by the author, the time or the reactions of a reply", "a field")
                               : Words::tr("%1: by the author, the time or the reactions of the message", "a field"))
            .arg(field);
    return (origin.isReply ? Words::tr("%1: read from “%2” in a reply", "field, words")
                           : Words::tr("%1: read from “%2” in the message", "field, words"))
        .arg(field, widgets::displayText(origin.words.simplified(), longestWords));
}

} // namespace

QString formatLabel(const QString &format)
{
    if (format == QLatin1String("supportman"))
        return Words::tr("Supportman format");
    if (format == QLatin1String("labelled-text"))
        return Words::tr("Key: value text");
    if (format == QLatin1String("block-fields"))
        return Words::tr("App cards");
    if (format == QLatin1String("legacy-attachment"))
        return Words::tr("Attachments");
    if (format == QLatin1String("free-text"))
        return Words::tr("Free text");
    return format;
}

ChannelFinding findingOf(const ChannelSample &sample, const QLocale &locale)
{
    const auto preview = readSample(sample, {});
    ChannelFinding finding;
    finding.pace = paceText(sample, locale);
    if (preview.requests + preview.unread == 0) {
        finding.word = Words::tr("no requests seen");
        return finding;
    }
    const auto format = preview.format.isEmpty() ? Words::tr("No format") : formatLabel(preview.format);
    finding.word =
        Words::tr("%1, %2 read", "format, share").arg(format, text::percentText(preview.readShare(), locale));
    finding.tone = preview.readShare() >= goodShare ? widgets::PillTone::Approved : widgets::PillTone::Pending;
    finding.tip = previewSummary(preview);
    return finding;
}

QString previewSummary(const ChannelPreview &preview)
{
    if (preview.requests + preview.unread == 0)
        return Words::tr("None of the %Ln newest message(s) looks like a request.", nullptr, preview.messages);
    const auto seen = Words::tr("Of the %Ln newest message(s)", nullptr, preview.messages);
    const auto read = Words::tr("%Ln request(s) were read", nullptr, preview.requests);
    const auto unread = Words::tr("%Ln would wait in the inbox", "messages", preview.unread);
    if (preview.requests + preview.unread >= preview.messages)
        return Words::tr("%1, %2 and %3.", "Of the 100 newest, 97 were read and 3 would wait").arg(seen, read, unread);
    return Words::tr("%1, %2 and %3; the rest is talk.", "Of the 100 newest, 40 were read, 3 would wait")
        .arg(seen, read, unread);
}

QString ruleText(const PreviewRow &row, const QStringList &fields, const QString &otherwise)
{
    if (const auto *unread = std::get_if<domain::UnreadMessage>(&row.reading))
        return Words::tr("Not read: %1", "why").arg(text::label(unread->reason));
    QStringList lines;
    for (const workspace::FieldOrigin &origin : row.origins) {
        if (fields.contains(origin.field))
            lines.append(originText(origin));
    }
    return lines.isEmpty() ? otherwise : lines.join(u'\n');
}

QString understoodText(const recognize::Reading &reading, const QLocale &locale)
{
    if (const auto *record = std::get_if<domain::Record>(&reading))
        return models::titleText(*record, locale) + QStringLiteral(" · ") + text::label(record->decision);
    if (const auto *unread = std::get_if<domain::UnreadMessage>(&reading))
        return text::label(unread->reason);
    return {};
}

} // namespace precedent::firstrun
