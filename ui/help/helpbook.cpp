// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helpbook.h"

#include <QtCore/QFile>
#include <QtCore/QRegularExpression>

#include <algorithm>

namespace precedent::help {

namespace {

const QString english = QStringLiteral("en");

QString readText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

Topic readTopic(const QString &id, const QString &language, const QString &root)
{
    Topic topic{id, {}, {}, {}, {}};
    for (const auto &folder : {language, english}) {
        topic.folder = root + u'/' + folder;
        topic.markdown = readText(QStringLiteral("%1/%2.md").arg(topic.folder, id));
        if (!topic.markdown.isEmpty())
            break;
    }
    static const QRegularExpression heading(QStringLiteral("^# (.+)$"), QRegularExpression::MultilineOption);
    topic.title = plainLine(heading.match(topic.markdown).captured(1));
    return topic;
}

} // namespace

Book Book::load(const QString &language, const QString &root)
{
    static const QRegularExpression entry(QStringLiteral("\\]\\(([a-z0-9-]+)\\.md\\)"));
    Book book;
    book.m_contents = readTopic(contentsId, language, root);
    QString section;
    for (const auto &line : book.m_contents.markdown.split(u'\n')) {
        if (line.startsWith(QLatin1String("## ")))
            section = plainLine(line.mid(3));
        const auto link = entry.match(line);
        if (!link.hasMatch() || book.find(link.captured(1)) != nullptr)
            continue;
        auto topic = readTopic(link.captured(1), language, root);
        topic.section = section;
        book.m_topics.push_back(std::move(topic));
    }
    return book;
}

const Topic *Book::find(const QString &id) const
{
    if (id == contentsId)
        return &m_contents;
    const auto found =
        std::find_if(m_topics.begin(), m_topics.end(), [&id](const Topic &topic) { return topic.id == id; });
    return found == m_topics.end() ? nullptr : &*found;
}

QString plainLine(const QString &markdown)
{
    static const QRegularExpression picture(QStringLiteral("!\\[[^\\]]*\\]\\([^)]*\\)"));
    static const QRegularExpression link(QStringLiteral("\\[([^\\]]*)\\]\\([^)]*\\)"));
    static const QRegularExpression start(QStringLiteral("^\\s*(#+|[-*]|\\d+\\.|>)\\s+"));
    static const QRegularExpression rule(QStringLiteral("^[|\\s:-]+$"));
    auto text = markdown;
    text.remove(picture).replace(link, QStringLiteral("\\1")).remove(start);
    if (text.contains(rule))
        return {};
    text.replace(QLatin1String("\\|"), QStringLiteral("\u2223")).replace(u'|', u' ');
    text.replace(u'\u2223', u'|').remove(QLatin1String("**")).remove(u'`');
    return text.simplified();
}

QString anchorOf(const QString &heading)
{
    QString anchor;
    const auto lower = heading.toLower();
    for (const QChar c : lower) {
        if (c.isLetterOrNumber())
            anchor += c;
        else if ((c == u' ' || c == u'-') && !anchor.endsWith(u'-'))
            anchor += u'-';
    }
    return anchor;
}

} // namespace precedent::help
