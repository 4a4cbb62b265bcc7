// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/hitlist.h"

#include "ui/help/helpsearch.h"

#include <QtCore/QCoreApplication>

namespace precedent::help {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(precedent::help::HitList)
};

/// What Markdown would read as a mark.
QString escaped(const QString &text)
{
    static const auto marks = QStringLiteral("\\`*_[]<>#|");
    QString result;
    for (const QChar c : text) {
        if (marks.contains(c))
            result += u'\\';
        result += c;
    }
    return result;
}

} // namespace

QString hitList(const Book &book, const QString &text)
{
    const auto hits = search(book, text);
    auto list = QStringLiteral("# %1\n\n").arg(Words::tr("%Ln topic(s) found", nullptr, int(hits.size())));
    if (hits.empty())
        return list + Words::tr("No topic has all of these words. Fewer words, or only the beginning of one, find "
                                "more; the contents list every topic.");
    for (const auto &hit : hits) {
        const auto anchor = hit.heading.isEmpty() ? QString() : u'#' + anchorOf(hit.heading);
        const auto title = hit.heading.isEmpty() ? hit.title : QStringLiteral("%1 · %2").arg(hit.title, hit.heading);
        list += QStringLiteral("[%1](%2.md%3)\n\n%4\n\n").arg(escaped(title), hit.topic, anchor, escaped(hit.excerpt));
    }
    return list;
}

} // namespace precedent::help
