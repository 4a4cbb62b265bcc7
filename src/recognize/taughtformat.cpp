// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/taughtformat.h"

#include "base/folding.h"
#include "recognize/formats.h"
#include "recognize/recognizer.h"

#include <algorithm>

namespace precedent::recognize {

namespace {

bool isNameCharacter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'_' || c == u'.';
}

/// Two letters or figures at least; marks alone stand everywhere.
bool tells(const Anchor &anchor)
{
    return std::count_if(anchor.text.begin(), anchor.text.end(), [](QChar c) { return c.isLetterOrNumber(); }) > 1;
}

} // namespace

QString toWord(TaughtField field)
{
    static const QStringList words{QStringLiteral("type"),     QStringLiteral("agent"),
                                   QStringLiteral("customer"), QStringLiteral("amount"),
                                   QStringLiteral("context"),  QStringLiteral("conversation_url")};
    return words.at(int(field));
}

bool TaughtFormat::holdsFor(const domain::ChannelId &channel) const
{
    return channels.empty() || std::find(channels.begin(), channels.end(), channel) != channels.end();
}

bool isFormatName(const QString &name)
{
    return !name.isEmpty() && name.size() <= longestFormatName && !builtInFormats().contains(name) &&
           std::all_of(name.begin(), name.end(), isNameCharacter);
}

QString freeFormatName(const QString &wish, const QStringList &taken)
{
    QString base;
    const auto folded = base::fold(wish);
    for (const QChar c : folded) {
        if (isNameCharacter(c))
            base += c;
        else if (!base.isEmpty() && !base.endsWith(u'-'))
            base += u'-';
    }
    base = base.left(longestFormatName - 6);
    while (base.endsWith(u'-'))
        base.chop(1);
    if (base.isEmpty())
        base = QStringLiteral("taught");
    auto name = base;
    for (int number = 2; taken.contains(name) || !isFormatName(name); ++number)
        name = base + u'-' + QString::number(number);
    return name;
}

base::Result<void> checkFormat(const TaughtFormat &format)
{
    using base::ErrorKind;
    if (builtInFormats().contains(format.name))
        return base::makeError(ErrorKind::Input, "format-name-taken", {}, {{QStringLiteral("name"), format.name}});
    if (format.isOnlyWords())
        return {};
    if (!format.fields.contains(TaughtField::Type) && !format.fields.contains(TaughtField::Amount))
        return base::makeError(ErrorKind::Input, "format-asks-nothing");
    const bool needsValue =
        format.fields.value(TaughtField::Type).required || format.fields.value(TaughtField::Amount).required;
    const bool opens = std::any_of(format.anchors.begin(), format.anchors.end(), [](const Anchor &anchor) {
        return tells(anchor) && anchor.place != AnchorPlace::Anywhere;
    });
    const bool isKnown = std::any_of(format.anchors.begin(), format.anchors.end(), tells) || format.parts.exact ||
                         !format.author.id.isEmpty() || !format.author.name.isEmpty();
    if (!opens && !(isKnown && needsValue))
        return base::makeError(ErrorKind::Input, "format-too-general");
    return {};
}

} // namespace precedent::recognize
