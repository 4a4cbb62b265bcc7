// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/snapshot.h"
#include "insight/stats.h"
#include "store/ledger.h"

#include <QtCore/QObject>

#include <memory>

namespace precedent::workspace {

struct Preview;
class Pseudonyms;

/// One message of a record's thread as the details pane shows it; plain text.
struct ThreadEntry
{
    QString author;
    base::Instant at;
    QString text;
    QStringList reactions; ///< ":name: 2"
    bool isEdited = false;
    bool isDeleted = false;
};

/// Everything about one record, read from the ledger when it is opened.
struct RecordDetails
{
    std::vector<ThreadEntry> thread;
    std::vector<store::Observation> history;
    std::vector<store::Note> notes;
    std::vector<store::Correction> corrections;
    std::vector<store::GoneEntry> gone; ///< the events that concern its thread
    QStringList tags = {};              ///< sorted, without "reviewed"
    bool isReviewed = false;
};

/// A followed channel's state, for Sources and the rail.
struct ChannelStatus
{
    domain::Channel channel;
    domain::ChannelSettings settings;
    store::ChannelCounts counts;
    std::vector<store::CoverageInterval> coverage;
    std::vector<store::CoverageInterval> gaps; ///< holes between the oldest and the newest coverage
    std::vector<store::GoneEntry> gone;        ///< what Slack returns no more because of its age, oldest event first
    QString teamName = {};                     ///< of its workspace, else the id
};

/// The channels are of more than one workspace.
[[nodiscard]] bool hasSeveralTeams(const std::vector<ChannelStatus> &channels);

/// An open ledger with its newest snapshot: what pages and commands talk to. Lives on one thread (the UI's); the
/// slow parts run on threads of their own. Signals come on that thread.
class Workspace : public QObject
{
    Q_OBJECT
public:
    /// Blocks until all records are read.
    [[nodiscard]] static base::Result<std::unique_ptr<Workspace>> open(const QString &ledgerPath,
                                                                       const store::OpenOptions &options);
    /// Reads the records in the background: until changed() or reloadFailed() the snapshot is empty; previewed() may
    /// come before.
    [[nodiscard]] static base::Result<std::unique_ptr<Workspace>> openInBackground(const QString &ledgerPath,
                                                                                   const store::OpenOptions &options);
    ~Workspace() override;

    [[nodiscard]] store::Ledger &ledger();
    /// The records were read once.
    [[nodiscard]] bool isLoaded() const;
    [[nodiscard]] std::shared_ptr<const insight::Snapshot> snapshot() const;
    /// Zone, present and week start that periods are counted with.
    [[nodiscard]] query::Calendar calendar() const;
    [[nodiscard]] std::vector<ChannelStatus> channels() const;
    [[nodiscard]] std::vector<domain::UnreadMessage> unread() const;
    [[nodiscard]] std::vector<query::SavedView> views() const;
    [[nodiscard]] store::LogHead logHead() const;
    /// Reads the ledger; any thread.
    [[nodiscard]] base::Result<RecordDetails> details(const domain::RecordId &id) const;

    /// Numbers instead of names in the snapshot, unread messages and details; reads the ledger again in the background.
    void setHidesNames(bool hidesNames);
    /// What stands for whom in the snapshot; null while it shows names. Any thread.
    [[nodiscard]] std::shared_ptr<const Pseudonyms> pseudonyms() const;

    /// Reads the ledger again and swaps the snapshot; emits changed(). Blocks as long as that takes.
    base::Result<void> reload();
    /// The same on a thread of its own; changed() follows on this object's thread, or reloadFailed().
    void reloadInBackground();

    base::Result<std::int64_t> addNote(const QString &subject, const QString &text);
    base::Result<void> changeNote(std::int64_t id, const QString &text);
    base::Result<void> removeNote(std::int64_t id);
    base::Result<void> saveView(const query::SavedView &view);
    base::Result<void> removeView(const QString &name);

Q_SIGNALS:
    /// The newest records of a large ledger, while all are still being read.
    void previewed(const precedent::workspace::Preview &preview);
    /// The snapshot, channels, unread messages and views are new.
    void changed();
    /// Only the saved views are new.
    void viewsChanged();
    /// A reload in the background failed; the old snapshot stays.
    void reloadFailed(const precedent::base::Error &error);
    /// Notes or tags of this record are new.
    void recordChanged(const precedent::domain::RecordId &id);

private:
    Workspace();
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace precedent::workspace
