// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/blocktext.h"

#include "domain/richtext.h"

#include <QtCore/QJsonObject>

namespace precedent::domain {

namespace {

constexpr int deepest = 16;

void add(std::vector<Part> &parts, PartKind kind, const QString &text, const QString &title = {})
{
    if (!text.isEmpty() || !title.isEmpty())
        parts.push_back({kind, title, text, {}});
}

/// A text object ({type, text}) or a bare string.
QString textOf(const QJsonValue &value)
{
    return value.isString() ? value.toString() : value.toObject().value(QLatin1String("text")).toString();
}

void addStrings(std::vector<Part> &parts, const QJsonValue &value, int depth)
{
    if (depth > deepest)
        return;
    if (value.isArray()) {
        const auto items = value.toArray();
        for (const auto &item : items)
            addStrings(parts, item, depth + 1);
        return;
    }
    const auto object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        static const QStringList textKeys{QStringLiteral("text"),     QStringLiteral("title"),
                                          QStringLiteral("fallback"), QStringLiteral("alt_text"),
                                          QStringLiteral("caption"),  QStringLiteral("subtitle"),
                                          QStringLiteral("body")};
        if (it->isString() && textKeys.contains(it.key()))
            add(parts, PartKind::Other, it->toString());
        else if (it->isObject() || it->isArray())
            addStrings(parts, *it, depth + 1);
    }
}

void addSection(std::vector<Part> &parts, const QJsonObject &block)
{
    add(parts, PartKind::Section, textOf(block.value(QLatin1String("text"))));
    const auto fields = block.value(QLatin1String("fields")).toArray();
    for (const auto &field : fields)
        add(parts, PartKind::Field, textOf(field));
}

void addActions(std::vector<Part> &parts, const QJsonObject &block)
{
    const auto elements = block.value(QLatin1String("elements")).toArray();
    for (const auto &value : elements) {
        const auto element = value.toObject();
        const auto label = textOf(element.value(QLatin1String("text")));
        parts.push_back({PartKind::Button, element.value(QLatin1String("action_id")).toString(), label,
                         element.value(QLatin1String("url")).toString()});
    }
}

void addBlock(std::vector<Part> &parts, const QJsonObject &block)
{
    const auto type = block.value(QLatin1String("type")).toString();
    if (type == QLatin1String("section")) {
        addSection(parts, block);
    } else if (type == QLatin1String("header")) {
        add(parts, PartKind::Header, textOf(block.value(QLatin1String("text"))));
    } else if (type == QLatin1String("context")) {
        const auto elements = block.value(QLatin1String("elements")).toArray();
        for (const auto &element : elements)
            add(parts, PartKind::Context, textOf(element));
    } else if (type == QLatin1String("rich_text")) {
        add(parts, PartKind::Section, richTextToMrkdwn(block));
    } else if (type == QLatin1String("markdown")) {
        add(parts, PartKind::Section, block.value(QLatin1String("text")).toString());
    } else if (type == QLatin1String("actions")) {
        addActions(parts, block);
    } else if (type != QLatin1String("divider")) {
        addStrings(parts, block, 0);
    }
}

bool isUnfurl(const QJsonObject &attachment)
{
    return attachment.contains(QLatin1String("from_url")) ||
           attachment.value(QLatin1String("is_msg_unfurl")).toBool() ||
           attachment.value(QLatin1String("is_app_unfurl")).toBool() ||
           attachment.value(QLatin1String("is_thread_root_unfurl")).toBool();
}

void addAttachment(std::vector<Part> &parts, const QJsonObject &attachment)
{
    const auto text = [&attachment](const char *key) { return attachment.value(QLatin1String(key)).toString(); };
    const auto blocks = attachment.value(QLatin1String("blocks")).toArray();
    if (!blocks.isEmpty()) {
        const auto nested = blockParts(blocks);
        parts.insert(parts.end(), nested.begin(), nested.end());
    }
    add(parts, PartKind::AttachmentTitle, text("pretext"));
    add(parts, PartKind::AttachmentTitle, text("title"));
    add(parts, PartKind::AttachmentText, text("text"));
    const auto fields = attachment.value(QLatin1String("fields")).toArray();
    for (const auto &value : fields) {
        const auto field = value.toObject();
        add(parts, PartKind::AttachmentField, field.value(QLatin1String("value")).toString(),
            field.value(QLatin1String("title")).toString());
    }
    const auto actions = attachment.value(QLatin1String("actions")).toArray();
    for (const auto &value : actions) {
        const auto action = value.toObject();
        parts.push_back({PartKind::Button, action.value(QLatin1String("name")).toString(),
                         action.value(QLatin1String("text")).toString(),
                         action.value(QLatin1String("url")).toString()});
    }
    add(parts, PartKind::AttachmentFooter, text("footer"));
    if (blocks.isEmpty() && fields.isEmpty() && text("text").isEmpty() && text("title").isEmpty())
        add(parts, PartKind::AttachmentText, text("fallback"));
}

} // namespace

std::vector<Part> blockParts(const QJsonArray &blocks)
{
    std::vector<Part> parts;
    for (const auto &block : blocks)
        addBlock(parts, block.toObject());
    return parts;
}

std::vector<Part> attachmentParts(const QJsonArray &attachments)
{
    std::vector<Part> parts;
    for (const auto &value : attachments) {
        const auto attachment = value.toObject();
        if (!isUnfurl(attachment))
            addAttachment(parts, attachment);
    }
    return parts;
}

} // namespace precedent::domain
