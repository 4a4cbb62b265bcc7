// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recognize/formatproposal.h"

#include <QtCore/QRegularExpression>

namespace precedent::test {

/// A text with marks in it: `New request: {type=credit Goodwill} | {amount 300 kr}`. Only for texts that are shown as
/// they are written.
struct MarkedNotation
{
    QString text;
    std::vector<recognize::Mark> marks;

    explicit MarkedNotation(const QString &notation)
    {
        static const QRegularExpression pattern(QStringLiteral("\\{([a-z_]+)(?:=([a-z_]+))? ([^}]*)\\}"));
        qsizetype from = 0;
        for (auto found = pattern.globalMatch(notation); found.hasNext();) {
            const auto match = found.next();
            text += notation.mid(from, match.capturedStart() - from);
            recognize::Mark mark{fieldCalled(match.captured(1)), text.size(), match.captured(3).size()};
            mark.meaning = domain::fromWord<domain::RequestType>(match.captured(2));
            text += match.captured(3);
            marks.push_back(mark);
            from = match.capturedEnd();
        }
        text += notation.mid(from);
    }

private:
    static recognize::TaughtField fieldCalled(const QString &word)
    {
        for (int i = 0; i < recognize::taughtFieldCount; ++i) {
            if (recognize::toWord(recognize::TaughtField(i)) == word)
                return recognize::TaughtField(i);
        }
        qFatal("no such field");
    }
};

/// A message of a person ("U1") or an app ("B1").
inline domain::Message messageOf(const QString &author, const QString &text)
{
    domain::Message message;
    message.ts = *base::SlackTs::parse(QStringLiteral("1000000000.000100"));
    (author.startsWith(u'B') ? message.botId : message.user) = author;
    message.text = text;
    return message;
}

} // namespace precedent::test
