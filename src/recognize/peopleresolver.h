// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"
#include "domain/mrkdwn.h"
#include "domain/people.h"
#include "recognize/recognizer.h"

#include <QtCore/QHash>

#include <memory>
#include <mutex>

namespace precedent::recognize {

/// Finds who is meant by a mention, an e-mail address or a written name. Refers to the context, which must outlive it.
/// Copies share what was prepared; thread-safe.
class PeopleResolver
{
public:
    explicit PeopleResolver(const Context &context);

    /// The people a labelled value names: its mentions, else its e-mail address or name; several when divided by
    /// commas.
    [[nodiscard]] std::vector<domain::PersonRef> peopleIn(const QString &mrkdwn) const;
    /// The first of peopleIn(), empty when there is none.
    [[nodiscard]] domain::PersonRef personIn(const QString &mrkdwn) const;
    [[nodiscard]] domain::PersonRef byId(const QString &id, const QString &writtenName = {}) const;
    /// By alias, e-mail address, full name or first name when only one person has it; else the name alone.
    [[nodiscard]] domain::PersonRef byName(const QString &name) const;
    /// "Maya Ortiz 2 minutes ago": the longest beginning that names one of ours; empty when none does.
    [[nodiscard]] domain::PersonRef knownAtBeginning(QString words) const;
    [[nodiscard]] domain::PersonRef authorOf(const domain::Message &message) const;

    /// Whether two references certainly name the same person: one id, or one full name where an id is missing.
    [[nodiscard]] bool isSame(const domain::PersonRef &a, const domain::PersonRef &b) const;
    /// Whether two references can be the same person; a first name alone is taken for anybody who bears it.
    [[nodiscard]] bool couldBeSame(const domain::PersonRef &a, const domain::PersonRef &b) const;
    /// Whether this person is one of those set to decide here; true for everybody when nobody was set.
    [[nodiscard]] bool isApprover(const domain::PersonRef &person) const;

    [[nodiscard]] const domain::NameLookup &names() const { return m_names; }

private:
    /// Folded names and addresses to ids.
    struct Index
    {
        QHash<QString, QString> aliases;
        QHash<QString, QStringList> byFullName;
        QHash<QString, QStringList> byFirstName;
        QHash<QString, QStringList> byShortName; ///< "maya o", "mortiz"
        QHash<QString, QString> byEmail;
        std::once_flag isBuilt;
    };
    [[nodiscard]] domain::PersonRef knownWithin(const QString &name) const;
    /// Built at the first name that came without an id, because most messages carry ids and folding everybody is slow.
    [[nodiscard]] const Index &index() const;
    void build(Index &index) const;

    const Context &m_context;
    domain::NameLookup m_names;
    std::shared_ptr<Index> m_index = std::make_shared<Index>();
};

/// Adds those who are not there yet.
void addMissing(std::vector<domain::PersonRef> &people, const std::vector<domain::PersonRef> &more);

} // namespace precedent::recognize
