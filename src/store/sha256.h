// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>

#include <initializer_list>

namespace precedent::store {

/// SHA-256 of the parts one after another, 32 bytes. Any thread.
[[nodiscard]] QByteArray sha256(std::initializer_list<QByteArrayView> parts);

} // namespace precedent::store
