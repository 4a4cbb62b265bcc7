// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/workspace.h"

#include "workspace/details.h"
#include "workspace/loading.h"
#include "workspace/localauthor.h"
#include "workspace/preview.h"
#include "workspace/pseudonyms.h"
#include "workspace/snapshotinput.h"

#include <atomic>
#include <thread>

namespace precedent::workspace {

class Workspace::Private
{
public:
    /// A workspace whose records are not read yet.
    static base::Result<std::unique_ptr<Workspace>> open(const QString &ledgerPath, const store::OpenOptions &options);
    base::Result<void> readViews();
    base::Result<void> changeViews(Workspace &owner, const store::Ledger::Work &change);
    void take(Loaded &&newest);
    void preview(Workspace &owner) const;

    std::unique_ptr<store::Ledger> ledger;
    std::unique_ptr<store::Reader> reader;
    Loaded loaded;
    std::atomic<std::shared_ptr<const Pseudonyms>> pseudonyms; ///< for other threads
    std::vector<query::SavedView> views;
    std::thread loader;
    bool hidesNames = false; ///< as asked for; what is loaded may still be otherwise
    bool loadAgain = false;
    bool loading = false;
    bool isLoaded = false;
};

namespace {

base::Result<Loaded> loadWithOwnReader(const store::Ledger &ledger, bool hidesNames)
{
    const auto reader = ledger.reader();
    return reader ? load(**reader, hidesNames) : reader.error();
}

} // namespace

Workspace::Workspace() : d(std::make_unique<Private>()) {}

Workspace::~Workspace()
{
    if (d->loader.joinable())
        d->loader.join();
}

base::Result<std::unique_ptr<Workspace>> Workspace::Private::open(const QString &ledgerPath,
                                                                  const store::OpenOptions &options)
{
    auto ledger = store::Ledger::open(ledgerPath, options);
    if (!ledger)
        return ledger.error();
    auto reader = ledger->get()->reader();
    if (!reader)
        return reader.error();
    auto settings = settingsInput(**reader);
    if (!settings)
        return settings.error();
    std::unique_ptr<Workspace> workspace(new Workspace);
    auto &d = *workspace->d;
    d.ledger = std::move(*ledger);
    d.reader = std::move(*reader);
    d.loaded.snapshot = insight::Snapshot::build(std::move(*settings));
    if (auto views = d.readViews(); !views)
        return views.error();
    return workspace;
}

/// Views are few and apart from the records, which need not be read again for them.
base::Result<void> Workspace::Private::readViews()
{
    auto read = reader->views();
    if (!read)
        return read.error();
    views = std::move(*read);
    return {};
}

base::Result<void> Workspace::Private::changeViews(Workspace &owner, const store::Ledger::Work &change)
{
    auto changed = ledger->write(change);
    if (changed)
        changed = readViews();
    if (changed)
        Q_EMIT owner.viewsChanged();
    return changed;
}

/// On the loader's thread. What keeps from reading a preview keeps from reading the records too, and is told then.
void Workspace::Private::preview(Workspace &owner) const
{
    const auto own = ledger->reader();
    const auto read = own ? readPreview(**own) : base::Result<std::optional<Preview>>(own.error());
    if (read && *read)
        QMetaObject::invokeMethod(&owner, [&owner, preview = **read] {
            // Numbers count from the first request, which is not among the newest.
            if (!owner.isLoaded() && !owner.d->hidesNames)
                Q_EMIT owner.previewed(preview);
        });
}

void Workspace::Private::take(Loaded &&newest)
{
    loaded = std::move(newest);
    pseudonyms = loaded.pseudonyms;
    isLoaded = true;
}

base::Result<std::unique_ptr<Workspace>> Workspace::open(const QString &ledgerPath, const store::OpenOptions &options)
{
    auto workspace = Private::open(ledgerPath, options);
    if (!workspace)
        return workspace;
    if (auto loaded = workspace->get()->reload(); !loaded)
        return loaded.error();
    return workspace;
}

base::Result<std::unique_ptr<Workspace>> Workspace::openInBackground(const QString &ledgerPath,
                                                                     const store::OpenOptions &options)
{
    auto workspace = Private::open(ledgerPath, options);
    if (workspace)
        workspace->get()->reloadInBackground();
    return workspace;
}

bool Workspace::isLoaded() const
{
    return d->isLoaded;
}

store::Ledger &Workspace::ledger()
{
    return *d->ledger;
}

std::shared_ptr<const insight::Snapshot> Workspace::snapshot() const
{
    return d->loaded.snapshot;
}

query::Calendar Workspace::calendar() const
{
    return d->loaded.snapshot->calendar(d->ledger->clock()());
}

std::vector<ChannelStatus> Workspace::channels() const
{
    return d->loaded.channels;
}

std::vector<domain::UnreadMessage> Workspace::unread() const
{
    return d->loaded.unread;
}

std::vector<query::SavedView> Workspace::views() const
{
    return d->views;
}

store::LogHead Workspace::logHead() const
{
    return d->loaded.logHead;
}

base::Result<RecordDetails> Workspace::details(const domain::RecordId &id) const
{
    const auto reader = d->ledger->reader();
    if (!reader)
        return reader.error();
    auto details = readDetails(**reader, id);
    if (const auto hiding = pseudonyms(); details && hiding != nullptr)
        hiding->hide(*details);
    return details;
}

void Workspace::setHidesNames(bool hidesNames)
{
    if (d->hidesNames == hidesNames)
        return;
    d->hidesNames = hidesNames;
    reloadInBackground();
}

std::shared_ptr<const Pseudonyms> Workspace::pseudonyms() const
{
    return d->pseudonyms;
}

base::Result<void> Workspace::reload()
{
    auto loaded = load(*d->reader, d->hidesNames);
    if (!loaded)
        return loaded.error();
    d->take(std::move(*loaded));
    Q_EMIT changed();
    return {};
}

void Workspace::reloadInBackground()
{
    d->loadAgain = d->loading; // what changed since the running load began needs another one
    if (d->loading)
        return;
    if (d->loader.joinable())
        d->loader.join();
    d->loading = true;
    d->loader = std::thread([this, isFirst = !d->isLoaded, hidesNames = d->hidesNames] {
        if (isFirst)
            d->preview(*this);
        auto loaded = loadWithOwnReader(*d->ledger, hidesNames);
        QMetaObject::invokeMethod(this, [this, hidesNames, result = std::move(loaded)]() mutable {
            d->loading = false;
            // Names that were to be hidden meanwhile are not shown for a moment.
            d->loadAgain = d->loadAgain || hidesNames != d->hidesNames;
            if (hidesNames != d->hidesNames) {
                // the next load tells
            } else if (result) {
                d->take(std::move(*result));
                Q_EMIT changed();
            } else {
                Q_EMIT reloadFailed(result.error());
            }
            if (d->loadAgain)
                reloadInBackground();
        });
    });
}

base::Result<std::int64_t> Workspace::addNote(const QString &subject, const QString &text)
{
    std::int64_t id = 0;
    const auto written = d->ledger->write([&](store::Transaction &transaction) -> base::Result<void> {
        auto added = transaction.addNote({0, subject, text, localAuthor(), d->ledger->clock()()});
        if (!added)
            return added.error();
        id = *added;
        return {};
    });
    if (!written)
        return written.error();
    Q_EMIT recordChanged(domain::RecordId(subject));
    return id;
}

base::Result<void> Workspace::changeNote(std::int64_t id, const QString &text)
{
    return d->ledger->write([&](store::Transaction &transaction) { return transaction.changeNote(id, text); });
}

base::Result<void> Workspace::removeNote(std::int64_t id)
{
    return d->ledger->write([&](store::Transaction &transaction) { return transaction.removeNote(id); });
}

base::Result<void> Workspace::saveView(const query::SavedView &view)
{
    return d->changeViews(*this, [&](store::Transaction &transaction) { return transaction.putView(view); });
}

base::Result<void> Workspace::removeView(const QString &name)
{
    return d->changeViews(*this, [&](store::Transaction &transaction) { return transaction.removeView(name); });
}

} // namespace precedent::workspace
