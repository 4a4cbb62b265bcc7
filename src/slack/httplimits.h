// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QtGlobal>

namespace precedent::slack {

/// How long and how large an answer may be; milliseconds.
struct HttpLimits
{
    qint64 bodyBytes = qint64(16) * 1024 * 1024; ///< decoded
    long connectMs = 10'000;                     ///< name, connection and encryption
    long stallMs = 30'000;                       ///< with less than 100 bytes a second; rounded up to seconds
    long totalMs = 120'000;
};

} // namespace precedent::slack
