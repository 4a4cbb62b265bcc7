// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QMap>

#include <memory>
#include <vector>

namespace precedent::slack {

/// How much an import may bring. Sizes are of what is really read; what an archive declares about itself proves
/// nothing.
struct ImportLimits
{
    qint64 archiveBytes = qint64(2) << 30;
    qint64 fileBytes = qint64(256) << 20;
    qint64 totalBytes = qint64(20) << 30;
    qsizetype files = 200'000;
    /// Unpacked to packed bytes of one file, looked at from the first mebibyte on.
    qint64 ratio = 200;
};

/// The files of an export by relative path, parts separated by "/", NFC. Nothing is written to disk.
class ExportFiles
{
public:
    ExportFiles() = default;
    ExportFiles(const ExportFiles &) = delete;
    ExportFiles &operator=(const ExportFiles &) = delete;
    virtual ~ExportFiles() = default;

    /// Ascending.
    [[nodiscard]] virtual QStringList names() const = 0;
    /// A whole file. Input "import-unreadable", "import-bomb".
    [[nodiscard]] virtual base::Result<QByteArray> read(const QString &name) = 0;
};

/// Input "import-unreadable", "import-not-an-export", "import-unsafe-path", "import-encrypted", "import-bomb".
[[nodiscard]] base::Result<std::unique_ptr<ExportFiles>> openZip(const QString &path, const ImportLimits &limits = {});
/// The same for an unpacked export: the folder's own files and those of its folders. Links are refused.
[[nodiscard]] base::Result<std::unique_ptr<ExportFiles>> openFolder(const QString &path,
                                                                    const ImportLimits &limits = {});

/// Input "import-bomb" with the facts "entry" and "limit" (what was exceeded, and by what figure it is bounded).
[[nodiscard]] base::Error importBomb(const QString &entry, const QString &limit, qint64 bound);
/// Input "import-unreadable" with the fact "entry".
[[nodiscard]] base::Error importUnreadable(const QString &entry, const QString &detail);

} // namespace precedent::slack
