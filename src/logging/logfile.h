// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QStringList>

namespace precedent::logging {

/// How much is kept: the newest file and its older ones together never hold more than size times count.
struct LogLimits
{
    qint64 bytes = 2'000'000; ///< of one file
    int files = 5;
};

/// A log that several processes append to, each line whole: `NAME`, and older files `NAME.1`, `NAME.2`, ….
/// Readable by its owner only. What cannot be written is lost, and nobody is told: a log must never be in the way.
class LogFile
{
public:
    explicit LogFile(QString path, LogLimits limits = {});

    /// Appends a line; its end is added.
    void append(const QByteArray &line);
    /// The newest lines, oldest first, at most this many.
    [[nodiscard]] QByteArrayList lastLines(int count) const;
    /// The files that are there, newest first.
    [[nodiscard]] QStringList files() const;

private:
    [[nodiscard]] QString pathOf(int age) const;
    void rotate();

    QString m_path;
    LogLimits m_limits;
};

} // namespace precedent::logging
