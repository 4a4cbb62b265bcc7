// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/signedreply.h"

#include <QtCore/QRegularExpression>

namespace precedent::recognize {

namespace {

QString initialsOf(const QString &name)
{
    QString initials;
    for (const auto &word : name.split(u' ', Qt::SkipEmptyParts)) {
        if (word.front().isUpper())
            initials += word.front();
    }
    return initials;
}

} // namespace

QString withoutInitials(const QString &mrkdwn, const QString &name)
{
    static const QRegularExpression opening(QStringLiteral(R"(^\s*(\p{Lu}{2,4})[:\s]\s*)"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression closing(QStringLiteral(R"(\s*(?:[-–—/,]\s*|\()(\p{Lu}{2,4})\)?\s*$)"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    const bool mayOpen = mrkdwn.size() > 2 && mrkdwn.at(0).isUpper() && mrkdwn.at(1).isUpper();
    const bool mayClose = !mrkdwn.isEmpty() && (mrkdwn.back().isUpper() || mrkdwn.endsWith(u')'));
    if (!mayOpen && !mayClose)
        return mrkdwn;
    const auto initials = initialsOf(name);
    auto text = mrkdwn;
    for (const auto *place : {&opening, &closing}) {
        const auto match = place->match(text);
        if (match.hasMatch() && match.captured(1) == initials && match.capturedLength() < text.size())
            text.remove(match.capturedStart(), match.capturedLength());
    }
    return text;
}

} // namespace precedent::recognize
