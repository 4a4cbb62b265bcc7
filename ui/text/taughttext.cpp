// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/taughttext.h"

#include "domain/enums.h"
#include "ui/text/labels.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

namespace precedent::text {

namespace {

/// The translation context of taught formats.
struct TaughtText
{
    Q_DECLARE_TR_FUNCTIONS(TaughtText)
};

QString anchorText(const recognize::TaughtFormat &format, int anchor)
{
    return std::size_t(anchor) < format.anchors.size() ? format.anchors[std::size_t(anchor)].text : QString();
}

QString partText(const recognize::PartRule &rule, int number)
{
    if (rule.separator == QLatin1String("\n"))
        return number < 0 ? TaughtText::tr("last line") : TaughtText::tr("line %1").arg(number);
    return number < 0 ? TaughtText::tr("last part") : TaughtText::tr("part %1").arg(number);
}

QString mentionText(int number)
{
    if (number < 0)
        return TaughtText::tr("last person mentioned");
    return number == 1 ? TaughtText::tr("person mentioned first")
                       : TaughtText::tr("person mentioned, number %1").arg(number);
}

QString fixedText(recognize::TaughtField field, const QString &value)
{
    const auto type = domain::fromWord<domain::RequestType>(value);
    return TaughtText::tr("always %1").arg(field == recognize::TaughtField::Type && type ? label(*type) : value);
}

} // namespace

QString readFromText(const recognize::TaughtFormat &format, recognize::TaughtField field)
{
    using recognize::ReadFrom;
    const auto source = format.fields.constFind(field);
    if (source == format.fields.constEnd())
        return {};
    switch (source->from) {
    case ReadFrom::After:
        return TaughtText::tr("after “%1”").arg(anchorText(format, source->anchor));
    case ReadFrom::Below:
        return TaughtText::tr("below “%1”").arg(anchorText(format, source->anchor));
    case ReadFrom::Part:
        return partText(format.parts, source->number);
    case ReadFrom::Text:
        return TaughtText::tr("found in the text");
    case ReadFrom::Mention:
        return mentionText(source->number);
    case ReadFrom::Author:
        return format.author.kind == recognize::AuthorKind::App ? TaughtText::tr("who sent the form")
                                                                : TaughtText::tr("who sent the message");
    case ReadFrom::Fixed:
        break;
    }
    return fixedText(field, source->value);
}

QString matchesText(const MatchCounts &counts)
{
    const auto matched = TaughtText::tr("Matches %Ln message(s)", nullptr, counts.matched);
    QStringList parts;
    if (counts.complete > 0)
        parts += TaughtText::tr("%Ln complete", "records", counts.complete);
    if (counts.withoutReason > 0)
        parts += TaughtText::tr("%Ln without a reason", "records", counts.withoutReason);
    if (counts.undecided > 0)
        parts += TaughtText::tr("%Ln undecided", "records", counts.undecided);
    if (counts.incomplete > 0)
        parts += TaughtText::tr("%Ln incomplete", "records", counts.incomplete);
    return parts.isEmpty() ? matched + u'.' : matched + QLatin1String(": ") + parts.join(QLatin1String(", ")) + u'.';
}

QString changesText(int added, int changed, int lost)
{
    QStringList parts;
    if (added > 0)
        parts += TaughtText::tr("%Ln new record(s)", nullptr, added);
    if (changed > 0)
        parts += TaughtText::tr("%Ln changed", "records", changed);
    if (lost > 0)
        parts += TaughtText::tr("%Ln record(s) fewer", nullptr, lost);
    return parts.isEmpty() ? QString() : parts.join(QLatin1String(", ")) + u'.';
}

QString inForceText(const recognize::TaughtFormat &format, bool isChange)
{
    const auto words = isChange ? TaughtText::tr("The format “%1” is in force, in version %2.")
                                : TaughtText::tr("%1 was in force already, in version %2.");
    return words.arg(format.name).arg(format.version);
}

QString removedText(const QString &name)
{
    return TaughtText::tr("The format “%1” is in force no more.").arg(name);
}

QString rereadText(int changed, int left, int added)
{
    const auto rest = TaughtText::tr("the next sync reads the other %Ln message(s)", nullptr, left);
    const auto text = added > 0 && added == changed
                          ? TaughtText::tr("%Ln record(s) are new", nullptr, added)
                          : TaughtText::tr("%Ln record(s) read differently now", nullptr, changed);
    return left > 0 ? TaughtText::tr("%1; %2", "what was read again, what will be").arg(text, rest) : text;
}

} // namespace precedent::text
