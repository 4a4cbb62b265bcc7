// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>

namespace precedent::slack {

/// The same JSON with what follows "t=" in links to files replaced: it opens them to anyone.
[[nodiscard]] QByteArray withoutFileTokens(const QByteArray &bytes);

} // namespace precedent::slack
