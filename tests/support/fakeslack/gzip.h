// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>

namespace precedent::fakeslack {

[[nodiscard]] QByteArray gzip(const QByteArray &bytes);

/// A gzip file of about a thousandth of the size it unpacks to: `mebibytes` of zeros.
[[nodiscard]] QByteArray gzipBombBody(int mebibytes);

} // namespace precedent::fakeslack
