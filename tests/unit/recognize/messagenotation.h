// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/unit/recognize/notationparts.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QStringList>

namespace precedent::test {

/// One message of the thread notation as Slack's JSON.
class MessageNotation
{
public:
    MessageNotation() = default;
    MessageNotation(base::SlackTs ts, base::SlackTs rootTs, const QString &author, const QString &subtype)
    {
        set(QStringLiteral("ts"), ts.text());
        if (!rootTs.isNull())
            set(QStringLiteral("thread_ts"), rootTs.text());
        set(author.startsWith(u'B') ? QStringLiteral("bot_id") : QStringLiteral("user"), author);
        if (!subtype.isEmpty())
            set(QStringLiteral("subtype"), subtype);
    }

    void set(const QString &key, const QJsonValue &value) { m_object.insert(key, value); }
    void setEdited(base::SlackTs ts) { set(QStringLiteral("edited"), QJsonObject{{QStringLiteral("ts"), ts.text()}}); }
    [[nodiscard]] bool isEmpty() const
    {
        return m_text.isEmpty() && m_blocks.isEmpty() && m_attachment.isEmpty() && m_reactions.isEmpty();
    }

    void clearContent()
    {
        m_text.clear();
        m_blocks = {};
        m_attachment = {};
        m_reactions = {};
    }

    void readLine(const QString &line)
    {
        const auto mark = line.section(u' ', 0, 0);
        auto text = line.mid(mark.size() + 1);
        text.replace(QLatin1String("\\n"), QLatin1String("\n"));
        if (mark == QLatin1String(">"))
            m_text += text;
        else if (mark == QLatin1String("#"))
            addBlock(QStringLiteral("header"), QStringLiteral("text"), textObject(text));
        else if (mark == QLatin1String("|"))
            addBlock(QStringLiteral("section"), QStringLiteral("text"), textObject(text));
        else if (mark == QLatin1String(":"))
            addToLast(QStringLiteral("section"), QStringLiteral("fields"), textObject(text));
        else if (mark == QLatin1String("/"))
            addToLast(QStringLiteral("context"), QStringLiteral("elements"), textObject(text));
        else if (line.startsWith(u'['))
            addButtons(line);
        else if (mark == QLatin1String("&"))
            addAttachmentField(text);
        else if (mark == QLatin1String("&actions"))
            m_attachment.insert(QStringLiteral("actions"), legacyActions(text));
        else if (mark.startsWith(u'&'))
            m_attachment.insert(mark.mid(1), text);
        else if (mark.startsWith(u'{'))
            set(QStringLiteral("metadata"), QJsonDocument::fromJson(line.toUtf8()).object());
        else if (mark == QLatin1String("+"))
            addReaction(text.split(u' '));
        else
            qFatal("no such line in the notation: %s", qPrintable(line));
    }

    [[nodiscard]] QByteArray json() const
    {
        auto object = m_object;
        object.insert(QStringLiteral("text"), m_text.join(u'\n'));
        if (!m_blocks.isEmpty())
            object.insert(QStringLiteral("blocks"), m_blocks);
        if (!m_attachment.isEmpty())
            object.insert(QStringLiteral("attachments"), QJsonArray{m_attachment});
        if (!m_reactions.isEmpty())
            object.insert(QStringLiteral("reactions"), m_reactions);
        return QJsonDocument(object).toJson(QJsonDocument::Compact);
    }

private:
    void addBlock(const QString &type, const QString &key, const QJsonValue &value)
    {
        m_blocks.append(QJsonObject{{QStringLiteral("type"), type}, {key, value}});
    }

    void addToLast(const QString &type, const QString &key, const QJsonObject &item)
    {
        auto last = m_blocks.isEmpty() ? QJsonObject() : m_blocks.last().toObject();
        if (last.value(QLatin1String("type")) != type || !last.contains(key)) {
            addBlock(type, key, QJsonArray{item});
            return;
        }
        auto items = last.value(key).toArray();
        items.append(item);
        last.insert(key, items);
        m_blocks.replace(m_blocks.size() - 1, last);
    }

    void addButtons(const QString &line)
    {
        addBlock(QStringLiteral("actions"), QStringLiteral("elements"), buttonElements(line));
    }

    void addAttachmentField(const QString &text)
    {
        auto fields = m_attachment.value(QLatin1String("fields")).toArray();
        fields.append(QJsonObject{{QStringLiteral("title"), text.section(QLatin1String(" = "), 0, 0)},
                                  {QStringLiteral("value"), text.section(QLatin1String(" = "), 1)}});
        m_attachment.insert(QStringLiteral("fields"), fields);
    }

    void addReaction(const QStringList &words)
    {
        const auto of = words.indexOf(QStringLiteral("of"));
        const auto users = words.mid(1, of < 0 ? -1 : of - 1);
        m_reactions.append(QJsonObject{{QStringLiteral("name"), words.first()},
                                       {QStringLiteral("users"), QJsonArray::fromStringList(users)},
                                       {QStringLiteral("count"), of < 0 ? users.size() : words.last().toInt()}});
    }

    QJsonObject m_object;
    QStringList m_text;
    QJsonArray m_blocks;
    QJsonObject m_attachment;
    QJsonArray m_reactions;
};

} // namespace precedent::test
