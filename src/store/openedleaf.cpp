// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/openedleaf.h"

#include "store/connection.h"
#include "store/leafrows.h"
#include "store/merkle.h"
#include "store/reader.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>

namespace precedent::store {

namespace {

base::Error mismatch(std::int64_t number)
{
    return base::makeError(base::ErrorKind::Mismatch, "verify-mismatch", {},
                           {{QStringLiteral("problems"), QStringLiteral("leaf %1").arg(number)}});
}

bool isCommittedIn(const QJsonObject &commitments, const LeafField &field)
{
    const auto stated = commitments.value(QLatin1String(field.name)).toString().toLatin1();
    return QByteArray::fromBase64(stated) == commitment(field);
}

} // namespace

base::Result<OpenedLeaf> openLeaf(const Reader &ledger, std::int64_t number)
{
    auto &connection = ledger.connection();
    QString kind;
    auto leaf = first(connection.statement("evidence/leaf").bind(":number", number), [&kind](const Statement &row) {
        kind = row.text(0);
        return OpenedLeaf{row.bytes(1), row.bytes(2), {}};
    });
    if (!leaf)
        return leaf.error();
    if (!*leaf)
        return base::makeError(base::ErrorKind::Ledger, "ledger-damaged", QStringLiteral("a leaf is missing"));
    auto &opened = **leaf;
    const auto subject = leafFromRow(connection, number, kind);
    if (!subject)
        return subject.error();
    if (subject->leaf)
        opened.fields = subject->leaf->fields;
    if (auto added = addSalts(connection, number, opened.fields); !added)
        return added.error();
    std::erase_if(opened.fields, [](const LeafField &field) { return field.salt.isEmpty(); });
    const auto commitments =
        QJsonDocument::fromJson(opened.body).object().value(QLatin1String("commitments")).toObject();
    const bool holds = opened.hash == leafHash(opened.body) && (subject->table.isEmpty() || subject->leaf) &&
                       std::all_of(opened.fields.begin(), opened.fields.end(),
                                   [&](const LeafField &field) { return isCommittedIn(commitments, field); });
    if (!holds)
        return mismatch(number);
    return opened;
}

base::Result<QByteArray> rawOf(const Reader &ledger, std::int64_t number)
{
    const auto raw = first(ledger.connection().statement("evidence/raw").bind(":leaf", number),
                           [](const Statement &row) { return row.bytes(0); });
    if (!raw)
        return raw.error();
    return raw->value_or(QByteArray());
}

} // namespace precedent::store
