// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QtCore/QByteArray>

#include <functional>
#include <memory>

namespace precedent::evidence {

/// A ZIP that appears complete or not at all (exporting::WholeFile), the same bytes for the same content: entries in
/// the order in which they were added, all with one fixed time.
class ZipWriter
{
public:
    /// The next part of an entry's content; empty bytes are its end.
    using Content = std::function<base::Result<QByteArray>()>;

    /// Output errors as WholeFile::create() tells them.
    [[nodiscard]] static base::Result<std::unique_ptr<ZipWriter>> create(const QString &path);
    ~ZipWriter();
    ZipWriter(const ZipWriter &) = delete;
    ZipWriter &operator=(const ZipWriter &) = delete;

    /// The content is asked for in finish(), when the entries before it are written. Output "output-failed".
    [[nodiscard]] base::Result<void> add(const QByteArray &name, Content content);
    [[nodiscard]] base::Result<void> add(const QByteArray &name, const QByteArray &content);
    /// Writes everything: the first error of a content, else Output errors.
    [[nodiscard]] base::Result<void> finish();

    /// A line "<hex SHA-256>  <name>", as sha256sum has it, for each entry that is written.
    [[nodiscard]] const QByteArray &sums() const;

private:
    ZipWriter();
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace precedent::evidence
