// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/helpbook.h"

#include <QtCore/QRegularExpression>

namespace precedent::test {

/// Something that stands in a topic, and in which.
struct Found
{
    QString topic;
    QString text;
};

/// What the pattern's first group finds, in the contents and every topic.
inline std::vector<Found> findInTopics(const help::Book &book, const QString &pattern)
{
    const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
    auto topics = book.topics();
    topics.push_back(book.contents());
    std::vector<Found> found;
    for (const auto &topic : topics) {
        for (auto match = expression.globalMatch(topic.markdown); match.hasNext();)
            found.push_back({topic.id, match.next().captured(1)});
    }
    return found;
}

/// The lines of all code blocks of a kind ("filter").
inline std::vector<Found> codeLines(const help::Book &book, const QString &kind)
{
    std::vector<Found> lines;
    for (const auto &block : findInTopics(book, QStringLiteral("^```%1\\n((?:(?!```).*\\n)+)```").arg(kind))) {
        for (const auto &line : block.text.split(u'\n', Qt::SkipEmptyParts))
            lines.push_back({block.topic, line});
    }
    return lines;
}

/// What stands between backquotes on one line.
inline std::vector<Found> inlineCode(const help::Book &book)
{
    return findInTopics(book, QStringLiteral("(?<!`)`([^`\\n]+)`(?!`)"));
}

} // namespace precedent::test
