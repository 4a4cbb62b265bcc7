// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/namesintext.h"
#include "workspace/origins.h"

#include <QtCore/QSet>

namespace precedent::workspace {

/// Numbers in the place of people and customers, for when others look on: "Agent 3", "Approver 1", "Customer 12", the
/// same in all languages, because files and queries use them. They count in the order of the first request, which tells
/// no more than the rows do. What stands for whom is kept in memory only.
class Pseudonyms
{
public:
    Pseudonyms(const std::vector<domain::Record> &records, const std::vector<domain::Person> &people,
               const std::vector<domain::Alias> &aliases);

    [[nodiscard]] QString inText(const QString &text) const;
    /// Of somebody who is called by a name, an id or an e-mail address; "Person" for one that nobody knows.
    [[nodiscard]] QString ofPerson(const QString &name) const;
    /// The same, and what nobody is called as it is but for the names in it: an app's name tells of nobody.
    [[nodiscard]] QString ofAuthor(const QString &name) const;
    void hide(std::vector<domain::Record> &records) const;
    void hide(RecordDetails &details) const;
    void hide(domain::UnreadMessage &message) const;
    void hide(std::vector<store::Note> &notes) const;
    void hide(std::vector<FieldOrigin> &origins) const;
    /// The filter that finds the same rows by numbers, and back by names.
    [[nodiscard]] query::Filter hidden(query::Filter filter) const;
    [[nodiscard]] query::Filter shown(query::Filter filter) const;

private:
    struct Known
    {
        QString name;      ///< or the id, which tells namesakes apart
        QString pseudonym; ///< of a person or of a customer
        bool isCustomer = false;
    };

    void learnPeople(const std::vector<domain::PersonRef> &people, const std::vector<QString> &keys);
    void learnDirectory(const std::vector<domain::Person> &people, const std::vector<domain::Alias> &aliases);
    void learn(const QString &name, const QString &pseudonym);
    void addWords(const QString &name, const QString &pseudonym);
    void numberCustomers(const std::vector<const domain::Record *> &records);
    [[nodiscard]] domain::PersonRef hidden(const domain::PersonRef &person) const;
    [[nodiscard]] QString ofCustomer(const QString &customer) const;
    [[nodiscard]] QStringList hiddenValues(const QString &value, bool isCustomer) const;

    QSet<QString> m_apps;                 ///< ids of bots, which stay as they are
    QHash<QString, QString> m_byKey;      ///< of people by id, or by name for those without
    QHash<QString, QString> m_byName;     ///< of people by folded name
    QHash<QString, QString> m_byCustomer; ///< by folded text
    QHash<QString, QString> m_words;      ///< of people's names, as they are written
    std::vector<Known> m_known;
    NamesInText m_texts;
};

/// Numbers instead of names in all of the input.
[[nodiscard]] base::Result<std::shared_ptr<const Pseudonyms>> hideNames(const store::Reader &reader,
                                                                        insight::SnapshotInput &input);

/// The ledger's records as they are now, with names or without.
[[nodiscard]] base::Result<std::shared_ptr<const insight::Snapshot>> readSnapshot(const store::Reader &reader,
                                                                                  bool hidesNames);

} // namespace precedent::workspace
