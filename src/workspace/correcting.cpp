// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/correcting.h"

#include "records/corrections.h"
#include "workspace/localauthor.h"

#include <QtCore/QRegularExpression>

namespace precedent::workspace {

const QStringList &correctableFields()
{
    return records::correctableFields();
}

QString correctionText(const domain::Record &record, const QString &field)
{
    return records::correctionText(record, field);
}

base::Result<QString> parseCorrection(const QString &field, const QString &typed,
                                      const std::vector<domain::Person> &people)
{
    recognize::Context context;
    for (const auto &person : people)
        context.people.insert(person.id.text(), person);
    return records::parseCorrection(field, typed, context);
}

QString peopleNames(const QString &correctionText)
{
    static const QRegularExpression mention(QStringLiteral(R"(<@([A-Z0-9]+)\|([^>]*)>)"));
    auto names = correctionText;
    return names.replace(mention, QStringLiteral("\\2"));
}

base::Result<std::vector<domain::Person>> knownPeople(Workspace &workspace)
{
    const auto reader = workspace.ledger().reader();
    return reader ? reader->get()->people() : reader.error();
}

base::Result<std::vector<std::int64_t>> correct(Workspace &workspace, std::vector<store::Correction> corrections)
{
    for (auto &correction : corrections) {
        correction.author = localAuthor();
        correction.at = workspace.ledger().clock()();
    }
    auto ids = records::correct(workspace.ledger(), corrections);
    if (ids)
        workspace.reloadInBackground();
    return ids;
}

base::Result<void> undoCorrections(Workspace &workspace, const domain::RecordId &record,
                                   const std::vector<std::int64_t> &ids)
{
    auto undone = records::undoCorrections(workspace.ledger(), record, ids);
    if (undone)
        workspace.reloadInBackground();
    return undone;
}

} // namespace precedent::workspace
