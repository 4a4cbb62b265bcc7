// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "slack/exportfiles.h"
#include "slack/source.h"

namespace precedent::slack {

/// One channel of an export and the files that hold its messages.
struct ExportChannel
{
    domain::Channel channel;
    QStringList dayFiles; ///< newest first
};

/// What an export says about itself, and where its messages lie.
struct ExportIndex
{
    domain::TeamId team;
    std::vector<ExportChannel> channels;
    std::vector<domain::Person> people;
    /// The newest message of all channels' last files: the export was made no earlier. Zero when there are no messages.
    base::Instant newest;
    /// The oldest message of all channels: nothing is known of what was before.
    base::Instant oldest;
};

/// Public and private channels by channels.json and groups.json; direct messages and canvases are left out. Input
/// "import-not-an-export" when neither list is there.
[[nodiscard]] base::Result<ExportIndex> readIndex(ExportFiles &files);

/// A file that is one JSON array, by the bytes of its elements that pass the gate; the access tokens that exports put
/// into file links are cut out. A stub ("null", "{}", nothing) has no elements.
struct ArrayFile
{
    QByteArray bytes;
    std::vector<QByteArrayView> elements;
    int unreadable = 0; ///< elements that did not pass
};

[[nodiscard]] base::Result<ArrayFile> readArrayFile(ExportFiles &files, const QString &name);

} // namespace precedent::slack
