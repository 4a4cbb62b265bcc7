// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QtCore/QByteArray>

#include <memory>

namespace precedent::store {

/// SHA-256 of bytes that come one after another.
class RunningHash
{
public:
    RunningHash();
    ~RunningHash();
    RunningHash(const RunningHash &) = delete;
    RunningHash &operator=(const RunningHash &) = delete;

    void add(QByteArrayView bytes);
    /// 32 bytes; once, at the end.
    [[nodiscard]] QByteArray take();

private:
    class Context;
    std::unique_ptr<Context> m_context;
};

/// Of a file's content, 32 bytes; Input "file-unreadable" with fact "path".
[[nodiscard]] base::Result<QByteArray> sha256OfFile(const QString &path);

} // namespace precedent::store
