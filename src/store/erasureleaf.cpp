// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/erasureleaf.h"

#include "store/sha256.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace precedent::store {

namespace {

constexpr QLatin1String leftMark("; left ");
constexpr int digestDigits = 64;

constexpr const char *recordColumns[] = {"id",
                                         "team",
                                         "channel",
                                         "root",
                                         "root_text",
                                         "agent_id",
                                         "agent",
                                         "type",
                                         "type_as_written",
                                         "customer",
                                         "context",
                                         "conversation_url",
                                         "amount_minor",
                                         "amount_currency",
                                         "approved_minor",
                                         "approved_currency",
                                         "percent",
                                         "noncash",
                                         "decision",
                                         "approvers",
                                         "reason",
                                         "decided_via",
                                         "requested_at",
                                         "decided_at",
                                         "decided_not_before",
                                         "decided_not_after",
                                         "time_source",
                                         "flags",
                                         "format",
                                         "confidence",
                                         "edited_after_decision",
                                         "deleted_in_slack",
                                         "sources",
                                         "first_seen_at",
                                         "corrected_fields"};

Leaf leafAt(LeafKind kind, base::Instant at)
{
    Leaf leaf;
    leaf.kind = kind;
    leaf.members.set("kind", toWord(kind)).set("version", 1).set("at", at.us);
    return leaf;
}

} // namespace

Leaf erasureLeaf(const ErasureEntry &entry)
{
    QStringList numbers;
    for (const auto number : entry.leaves)
        numbers += QString::number(number);
    auto leaf = leafAt(LeafKind::Erasure, entry.at);
    leaf.members.set("leaves", numbers.join(u','));
    leaf.members.set("basis", QString(entry.basis + leftMark + QString::fromLatin1(entry.left.toHex())));
    return leaf;
}

std::optional<ErasureEntry> parseErasure(std::int64_t number, const QByteArray &body)
{
    const auto object = QJsonDocument::fromJson(body).object();
    const auto text = [&object](const char *key) { return object.value(QLatin1String(key)).toString(); };
    const auto basis = text("basis");
    const auto mark = basis.size() - digestDigits - leftMark.size();
    if (text("kind") != toWord(LeafKind::Erasure) || mark < 0 || basis.mid(mark, leftMark.size()) != leftMark)
        return std::nullopt;
    ErasureEntry entry;
    entry.leaf = number;
    entry.basis = basis.left(mark);
    entry.left = QByteArray::fromHex(basis.right(digestDigits).toLatin1());
    entry.at = {object.value(QLatin1String("at")).toInteger()};
    for (const auto &part : text("leaves").split(u',', Qt::SkipEmptyParts))
        entry.leaves.push_back(part.toLongLong());
    return entry;
}

QByteArray leftWith(const QByteArray &before, std::int64_t number, const Leaf *row)
{
    CanonicalObject values;
    if (row != nullptr) {
        for (const auto &field : row->fields)
            values.set(field.name, field.value);
    }
    return sha256({before, QByteArray::number(qlonglong(number)), "\n", row ? row->members.bytes() : QByteArray(), "\n",
                   values.bytes()});
}

QString recordContent(const Statement &row)
{
    CanonicalObject content;
    for (int column = 0; column < int(std::size(recordColumns)); ++column) {
        if (!row.isNull(column))
            content.set(recordColumns[column], row.text(column));
    }
    return QString::fromUtf8(content.bytes());
}

Leaf manualRecordLeaf(const QString &record, const QString &content, base::Instant at)
{
    auto leaf = leafAt(LeafKind::ManualRecord, at);
    leaf.members.set("record", record);
    leaf.fields = {{"content", content, {}}};
    return leaf;
}

} // namespace precedent::store
