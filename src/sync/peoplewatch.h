// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/channelsync.h"

#include <QtCore/QSet>

namespace precedent::sync {

/// Everybody whom a message names by id: its author, who reacted, who is mentioned.
[[nodiscard]] QStringList peopleNamedIn(const domain::Message &message);

/// Keeps the ledger's people up to date: they are listed when that was a day ago, and at once when somebody is met whom
/// the ledger does not know. Who is in no list is asked about by id. An import's people are listed once.
class PeopleWatch
{
public:
    /// `context` outlives it.
    explicit PeopleWatch(const RunContext &context) : m_context(context) {}

    /// Lists people when that is due; before anything is read.
    [[nodiscard]] base::Result<void> begin();
    /// Asks about those who are unknown; some may be twice in `ids`.
    [[nodiscard]] base::Result<void> meet(const QStringList &ids);
    /// Notes who is in no list, so that they cause none tomorrow; after everything.
    [[nodiscard]] base::Result<void> end();

private:
    [[nodiscard]] bool isImport() const { return m_context.source.deliversReplies(); }
    [[nodiscard]] base::Result<void> load(const store::Reader &reader);
    [[nodiscard]] base::Result<void> list();
    /// Those in no list: kept under this workspace, which shows them, or noted as unlisted.
    [[nodiscard]] base::Result<void> askAbout(const QStringList &ids);
    /// Of the context's workspace, if the source still is.
    [[nodiscard]] base::Result<void> keep(std::vector<domain::Person> people);
    [[nodiscard]] bool isKnown(const QString &id) const { return m_known.contains(id) || m_unlisted.contains(id); }

    const RunContext &m_context;
    QSet<QString> m_known;
    /// Whom nobody could tell about, and what only looks like somebody.
    QSet<QString> m_unlisted;
    int m_asked = 0;
    bool m_isListed = false;
    bool m_hasNewUnlisted = false;
};

} // namespace precedent::sync
