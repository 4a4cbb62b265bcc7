// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/taughtformats.h"

#include "app/commands/interrupts.h"
#include "app/commands/previewtext.h"
#include "app/commands/session.h"
#include "app/commands/words.h"
#include "records/taughtformats.h"
#include "ui/text/taughttext.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace precedent::commands {

namespace {

QJsonObject jsonOf(const records::FormatChange &change)
{
    return {{QStringLiteral("name"), change.format.name},
            {QStringLiteral("version"), change.format.version},
            {QStringLiteral("added"), change.isChange},
            {QStringLiteral("reread"), QJsonObject{{QStringLiteral("records"), change.counts.records},
                                                   {QStringLiteral("unread"), change.counts.unread},
                                                   {QStringLiteral("skipped"), change.counts.skipped},
                                                   {QStringLiteral("changed"), change.counts.changed},
                                                   {QStringLiteral("left"), change.counts.left}}}};
}

/// What a stopped change leaves is not lost, but it is not done either.
std::optional<base::Error> shortfallOf(const records::FormatChange &change)
{
    return change.counts.left == 0 ? std::nullopt
                                   : std::optional(base::makeError(base::ErrorKind::Interrupted, "interrupted"));
}

} // namespace

base::Result<Outcome> runFormatsAdd(const Invocation &invocation, Console &)
{
    const auto format = records::formatFromFile(invocation.arguments().constFirst());
    if (!format)
        return format.error();
    const auto session = openForWriting(invocation.common(), IfAbsent::Refuse);
    if (!session)
        return session.error();
    const auto change = records::addFormat(*session->ledger, *format, stoppedBySignals());
    if (!change)
        return change.error();
    auto text = text::inForceText(change->format, change->isChange) + u'\n';
    if (change->isChange)
        text += text::rereadText(change->counts.changed, change->counts.left) + u'\n';
    return Outcome{jsonOf(*change), text, shortfallOf(*change)};
}

base::Result<Outcome> runFormatsTest(const Invocation &invocation, Console &)
{
    const auto format = records::formatFromFile(invocation.arguments().constFirst());
    if (!format)
        return format.error();
    const auto session = openForReading(invocation.common());
    if (!session)
        return session.error();
    const auto preview = records::previewFormat(*session->reader, *format, {});
    if (!preview)
        return preview.error();
    auto text = fieldsText(*format) + u'\n';
    if (!format->isOnlyWords()) {
        text += text::matchesText({preview->matched, preview->complete, preview->withoutReason, preview->undecided,
                                   preview->incomplete}) +
                u'\n';
    }
    const auto changes = text::changesText(preview->added, preview->changed, preview->lost);
    text += (changes.isEmpty() ? Words::tr("Nothing would change.") : changes) + u'\n';
    if (!preview->messages.empty())
        text += u'\n' + messagesText(*preview);
    return Outcome{previewJson(*preview), text, {}};
}

base::Result<Outcome> runFormatsExport(const Invocation &invocation, Console &)
{
    const auto session = openForReading(invocation.common());
    if (!session)
        return session.error();
    const auto formats = records::taughtFormats(*session->reader);
    if (!formats)
        return formats.error();
    const auto name = invocation.arguments().constFirst();
    for (const auto &format : *formats) {
        if (format.name != name)
            continue;
        const auto json = recognize::encodeFormat(format);
        return Outcome{QJsonDocument::fromJson(json).object(), QString::fromUtf8(json), {}};
    }
    return base::makeError(base::ErrorKind::NotConfigured, "format-unknown", {}, {{QStringLiteral("name"), name}});
}

base::Result<Outcome> runFormatsRemove(const Invocation &invocation, Console &)
{
    const auto session = openForWriting(invocation.common(), IfAbsent::Refuse);
    if (!session)
        return session.error();
    const auto change =
        records::removeFormat(*session->ledger, invocation.arguments().constFirst(), stoppedBySignals());
    if (!change)
        return change.error();
    auto json = jsonOf(*change);
    json.remove(QStringLiteral("added"));
    json.insert(QStringLiteral("removed"), true);
    const auto reread = text::rereadText(change->counts.changed, change->counts.left);
    return Outcome{json, text::removedText(change->format.name) + u'\n' + reread + u'\n', shortfallOf(*change)};
}

} // namespace precedent::commands
