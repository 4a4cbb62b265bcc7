// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QtCore/QFile>

#include <memory>

namespace precedent::exporting {

/// A file that appears complete or not at all: written beside its target, synced, then renamed over it. Without
/// commit() nothing remains. A target that is no regular file (a pipe, /dev/stdout) is written directly.
class WholeFile
{
public:
    /// Opens the temporary file; Output errors as outputError() tells them.
    [[nodiscard]] static base::Result<std::unique_ptr<WholeFile>> create(const QString &path);
    ~WholeFile();
    WholeFile(const WholeFile &) = delete;
    WholeFile &operator=(const WholeFile &) = delete;

    /// Unbuffered.
    [[nodiscard]] QIODevice &device() { return m_file; }
    [[nodiscard]] int descriptor() const { return m_file.handle(); }
    /// For writers that want a name instead: the file behind device(), which must not be used then.
    [[nodiscard]] const QString &writingPath() const { return m_temporary.isEmpty() ? m_target : m_temporary; }
    /// Syncs the file, puts it in its place and syncs the folder.
    [[nodiscard]] base::Result<void> commit();

private:
    explicit WholeFile(const QString &path);
    [[nodiscard]] base::Result<void> openTemporary();
    [[nodiscard]] base::Result<void> openTarget();

    QString m_target;
    QString m_temporary; ///< empty when the target is written directly, and after commit()
    QFile m_file;
};

/// All bytes of such a file at once; Output errors as above.
[[nodiscard]] base::Result<void> writeWhole(const QString &path, const QByteArray &bytes);

} // namespace precedent::exporting
