// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/blocktext.h"

#include "domain/richtext.h"

#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>
#include <QtCore/QVariant>

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

void addButton(std::vector<Part> &parts, const QJsonObject &element)
{
    parts.push_back({PartKind::Button, element.value(QLatin1String("action_id")).toString(),
                     textOf(element.value(QLatin1String("text"))), element.value(QLatin1String("url")).toString()});
}

void addButtons(std::vector<Part> &parts, const QJsonArray &elements)
{
    for (const auto &element : elements)
        addButton(parts, element.toObject());
}

void addSection(std::vector<Part> &parts, const QJsonObject &block)
{
    add(parts, PartKind::Section, textOf(block.value(QLatin1String("text"))));
    const auto fields = block.value(QLatin1String("fields")).toArray();
    for (const auto &field : fields)
        add(parts, PartKind::Field, textOf(field));
    const auto beside = block.value(QLatin1String("accessory")).toObject();
    if (beside.value(QLatin1String("type")) == QLatin1String("button"))
        addButton(parts, beside);
}

/// A table's cell on one line, in which no bar is left that could be taken for a border.
QString cellText(const QJsonObject &cell)
{
    const auto value =
        cell.contains(QLatin1String("text")) ? cell.value(QLatin1String("text")) : cell.value(QLatin1String("value"));
    auto text = cell.value(QLatin1String("type")) == QLatin1String("rich_text") ? richTextToMrkdwn(cell)
                : value.isObject()                                              ? textOf(value)
                                                                                : value.toVariant().toString();
    // A link's own bar divides it from its text.
    static const QRegularExpression loose(QStringLiteral(R"(\|(?![^<>]*>))"));
    return text.replace(loose, QStringLiteral("¦")).simplified();
}

/// A table as lines of "| cell | cell |".
void addTable(std::vector<Part> &parts, const QJsonObject &block)
{
    add(parts, PartKind::Header, textOf(block.value(QLatin1String("caption"))));
    QStringList lines;
    const auto rows = block.value(QLatin1String("rows")).toArray();
    for (const auto &row : rows) {
        QStringList cells;
        const auto values = row.toArray();
        for (const auto &cell : values)
            cells += cellText(cell.toObject());
        lines += QLatin1String("| ") + cells.join(QLatin1String(" | ")) + QLatin1String(" |");
    }
    add(parts, PartKind::Section, lines.join(u'\n'));
}

void addCard(std::vector<Part> &parts, const QJsonObject &block)
{
    add(parts, PartKind::Header, textOf(block.value(QLatin1String("title"))));
    for (const auto *key : {"subtitle", "body"})
        add(parts, PartKind::Section, textOf(block.value(QLatin1String(key))));
    add(parts, PartKind::Context, textOf(block.value(QLatin1String("subtext"))));
    addButtons(parts, block.value(QLatin1String("actions")).toArray());
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
        addButtons(parts, block.value(QLatin1String("elements")).toArray());
    } else if (type == QLatin1String("table") || type == QLatin1String("data_table")) {
        addTable(parts, block);
    } else if (type == QLatin1String("card")) {
        addCard(parts, block);
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
    add(parts, PartKind::AttachmentText, text("author_name"));
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
