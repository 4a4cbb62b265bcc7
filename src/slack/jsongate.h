// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArrayView>

namespace precedent::slack {

/// What the gate found out about some bytes.
enum class JsonVerdict {
    Sound,
    Malformed, ///< not JSON: cut off, bad UTF-8, a lone surrogate, a number out of range …
    Unsafe,    ///< JSON, but beyond the limits or with a key twice, which readers resolve differently
};

/// How much one JSON text may hold before it is built into objects.
struct JsonLimits
{
    std::size_t depth = 64;
    std::size_t values = 200'000;
    std::size_t stringBytes = std::size_t{1} << 20;
    std::size_t keyBytes = 256;
};

/// Walks the text once without building anything; stops at the first offence. Stack use does not depend on the depth.
[[nodiscard]] JsonVerdict checkJson(QByteArrayView text, const JsonLimits &limits = {});

} // namespace precedent::slack
