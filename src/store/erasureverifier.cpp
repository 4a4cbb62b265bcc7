// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/erasureverifier.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace precedent::store {

namespace {

bool canBeErased(const QString &kind)
{
    for (const auto known :
         {LeafKind::Observation, LeafKind::Event, LeafKind::Correction, LeafKind::ManualRecord, LeafKind::Export}) {
        if (kind == toWord(known))
            return true;
    }
    return false;
}

/// The row's leaf with the commitments as the log has them, which nothing can be held against any more.
QByteArray bodyWith(const Leaf &row, const QByteArray &body)
{
    const auto object = QJsonDocument::fromJson(body).object();
    if (row.kind == LeafKind::Export) {
        auto members = row.members;
        return members.set("filter", object.value(QLatin1String("filter")).toString()).bytes();
    }
    const auto logged = object.value(QLatin1String("commitments")).toObject();
    CanonicalObject commitments;
    for (const auto &field : row.fields)
        commitments.set(field.name, logged.value(QLatin1String(field.name)).toString());
    auto members = row.members;
    return members.set("commitments", commitments).bytes();
}

} // namespace

base::Result<void> ErasureVerifier::load()
{
    auto book = ErasureBook::read(m_connection);
    if (!book)
        return book.error();
    m_book = *std::move(book);
    return {};
}

base::Result<void> ErasureVerifier::check(std::int64_t number, const QString &kind, const QByteArray &body,
                                          std::optional<Leaf> row)
{
    const auto problem = [&](bool wrong, const char *text) {
        if (wrong)
            m_findings.addAbout("leaf", number, kind + QLatin1String(text));
    };
    const auto *erasure = m_book.of(number);
    problem(!canBeErased(kind) || erasure->leaf <= number, " is not what can be erased");
    problem(!row && kind != toWord(LeafKind::ManualRecord), ": its row is missing");
    problem(row && bodyWith(*row, body) != body, " differs from what was logged");
    const auto salts = first(m_connection.statement("verify/salts").bind(":leaf", number),
                             [](const Statement &counted) { return counted.integer(0); });
    if (!salts)
        return salts.error();
    problem(salts->value_or(0) != 0, " was erased, and its salts are there");
    auto &left = m_left[erasure->leaf];
    left = leftWith(left, number, row ? &*row : nullptr);
    return {};
}

void ErasureVerifier::finish()
{
    for (const auto &entry : m_book.entries()) {
        const auto leaves = m_book.leavesIn(entry);
        if (leaves.empty())
            continue;
        const bool same = leaves.size() == entry.leaves.size() && m_left[entry.leaf] == entry.left;
        if (!same)
            m_findings.addAbout("erasure", entry.leaf, QStringLiteral("what it left has changed since"));
    }
}

} // namespace precedent::store
