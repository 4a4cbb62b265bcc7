// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recognize/taughtformat.h"
#include "records/reading.h"

namespace precedent::records {

/// The taught formats in force, by name; one that only a newer program understands is left out.
[[nodiscard]] base::Result<std::vector<recognize::TaughtFormat>> taughtFormats(const store::Reader &reader);

/// The format in a file; Input "format-not-found" (path), else as decodeFormat() tells.
[[nodiscard]] base::Result<recognize::TaughtFormat> formatFromFile(const QString &path);

/// Those that hold for a channel in the order in which they are tried: first the ones that name it.
[[nodiscard]] std::vector<recognize::TaughtFormat> formatsFor(std::vector<recognize::TaughtFormat> formats,
                                                              const domain::ChannelId &channel);

/// What became of a format and of the threads that were read again for it.
struct FormatChange
{
    recognize::TaughtFormat format; ///< as it is in force, with its version
    bool isChange = false;          ///< false: just this was in force already, and nothing was done
    ReadingCounts counts;
};

/// Puts a format in force, in place of the one of its name, and reads the stored threads of its channels again. A
/// content that differs from that one's gets a higher version. Stopped, it stays in force and counts.left tells what is
/// still to be read. Input as checkFormat() tells.
[[nodiscard]] base::Result<FormatChange> addFormat(store::Ledger &ledger, const recognize::TaughtFormat &format,
                                                   const base::CancelToken &cancel = {});

/// Takes a format out of force and reads its threads again: what only it read goes back to where it was. NotConfigured
/// "format-unknown" (name).
[[nodiscard]] base::Result<FormatChange> removeFormat(store::Ledger &ledger, const QString &name,
                                                      const base::CancelToken &cancel = {});

} // namespace precedent::records
