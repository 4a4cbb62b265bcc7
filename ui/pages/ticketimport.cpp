// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ticketimport.h"

#include "base/folding.h"
#include "insight/grouping.h"
#include "ui/text/errortext.h"
#include "ui/text/joined.h"
#include "ui/widgets/plainlabel.h"
#include "workspace/people.h"
#include "workspace/pseudonyms.h"
#include "workspace/ticketvolumes.h"

#include <QtWidgets/QFileDialog>

namespace precedent::pages {

namespace {

/// Names of agents who are unknown, in a sentence.
constexpr qsizetype mostNamed = 5;
const QString stripId = QStringLiteral("tickets");

/// Agents by id, by a name that one person has, or as those without an id are called.
base::Result<std::function<std::optional<QString>(const QString &)>> agentFinder(const store::Ledger &ledger,
                                                                                 const insight::Snapshot &snapshot)
{
    const auto reader = ledger.reader();
    auto directory = reader ? workspace::readDirectory(**reader) : base::Result<workspace::Directory>(reader.error());
    if (!directory)
        return directory.error();
    QHash<QString, QString> keys;
    for (const auto &key : insight::agentIds(snapshot.columns()))
        keys.insert(base::fold(key), key);
    return std::function<std::optional<QString>(const QString &)>(
        [directory = *std::move(directory), keys](const QString &name) -> std::optional<QString> {
            if (const auto person = directory.find(name))
                return person->text();
            const auto key = keys.constFind(base::fold(name));
            return key != keys.cend() ? std::optional(*key) : std::nullopt;
        });
}

base::Result<workspace::TicketFile> keepFile(store::Ledger &ledger, const insight::Snapshot &snapshot,
                                             const QString &path)
{
    const auto find = agentFinder(ledger, snapshot);
    if (!find)
        return find.error();
    auto file = workspace::readTicketFile(path, *find);
    if (!file)
        return file;
    if (const auto kept = workspace::addTicketVolumes(ledger, file->volumes); !kept)
        return kept.error();
    return file;
}

} // namespace

TicketImport::TicketImport(const shell::PageContext &context, QWidget *parent)
    : QObject(parent), m_context(context), m_window(parent), m_reading(context.pool, this)
{
}

void TicketImport::ask()
{
    if (m_context.workspace.pseudonyms() != nullptr)
        return m_context.showToast(tr("Names are hidden: show them to read a file with names"));
    const auto path = QFileDialog::getOpenFileName(
        m_window, tr("Ticket volumes: a CSV with the columns agent, week and tickets"), {}, tr("CSV files (*.csv)"));
    if (!path.isEmpty())
        read(path);
}

void TicketImport::read(const QString &path)
{
    m_reading.start([this, path, &ledger = m_context.workspace.ledger(), snapshot = m_context.workspace.snapshot()](
                        const models::LatestOnly::IsStale &) -> std::function<void()> {
        const auto file = keepFile(ledger, *snapshot, path);
        return [this, file] {
            if (!file)
                return m_context.showStrip(
                    {stripId, widgets::StripLevel::Error, text::errorText(file.error()).sentence(), {}});
            m_context.showToast(tr("%Ln week(s) of agents read", nullptr, file->weeks));
            QStringList unknown;
            for (const auto &name : file->unknown.mid(0, mostNamed))
                unknown += widgets::displayText(name, 40);
            if (!unknown.isEmpty())
                m_context.showStrip({stripId,
                                     widgets::StripLevel::Warning,
                                     tr("%Ln agent(s) of the file are not known in this ledger and were left out: %1",
                                        "names", int(file->unknown.size()))
                                         .arg(text::enumerated(unknown)),
                                     {}});
            Q_EMIT imported();
        };
    });
}

} // namespace precedent::pages
