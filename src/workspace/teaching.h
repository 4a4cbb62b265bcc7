// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recognize/formatproposal.h"
#include "records/formatpreview.h"
#include "records/taughtformats.h"
#include "workspace/workspace.h"

namespace precedent::workspace {

/// The first message of a thread of the inbox, and what reading it depends on.
struct TeachableMessage
{
    domain::Message message;
    recognize::Context context;
    domain::ChannelId channel;
    domain::RecordId record; ///< the id that its record would have
    QString text;            ///< shownText(): what marks count in
    QStringList takenNames;  ///< of formats in force
};

/// Empty when there is nothing to teach by it: a decision by itself, a message that is gone or has no text. Any thread.
[[nodiscard]] base::Result<std::optional<TeachableMessage>> teachable(Workspace &workspace,
                                                                      const domain::UnreadMessage &unread);

/// What marks would come to.
struct Foresight
{
    recognize::Proposal proposal; ///< for the message's channel alone
    records::FormatPreview preview;
};

/// Proposes a format from marks and looks at every stored message with it; `name` empty: a free one. Errors are those
/// of proposeFormat() and previewFormat(). Any thread.
[[nodiscard]] base::Result<Foresight> foresee(Workspace &workspace, const TeachableMessage &message,
                                              const std::vector<recognize::Mark> &marks, const QString &name,
                                              const base::CancelToken &cancel);

/// A taught format with what it reads.
struct FormatInForce
{
    recognize::TaughtFormat format;
    QStringList channels; ///< names; empty: all
    int records = 0;
};

/// By name; any thread.
[[nodiscard]] base::Result<std::vector<FormatInForce>> formatsInForce(Workspace &workspace);

/// A change of what is in force, and what the name meant before; without a format it was not in force.
struct FormatPut
{
    records::FormatChange change;
    std::optional<recognize::TaughtFormat> before;
};

/// Puts a format in force, or the one of that name out of force where `format` is empty, as records::addFormat() and
/// removeFormat() do, while no other job changes the ledger. Any thread; reload afterwards.
[[nodiscard]] base::Result<FormatPut> putFormat(store::Ledger &ledger, const QString &name,
                                                const std::optional<recognize::TaughtFormat> &format,
                                                const base::CancelToken &cancel = {});

} // namespace precedent::workspace
