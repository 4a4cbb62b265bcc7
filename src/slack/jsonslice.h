// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>

#include <optional>
#include <vector>

namespace precedent::slack {

/// The elements of a JSON array, or the members of an object by key, as the very bytes they were written with. Finds
/// only the borders: each part still has to pass checkJson(). Views into the text; empty when it is not one array
/// (object).
[[nodiscard]] std::optional<std::vector<QByteArrayView>> sliceArray(QByteArrayView text);

/// One member of an object; the key without its quotes, escapes left as written.
struct JsonMember
{
    QByteArrayView key;
    QByteArrayView value;
};

[[nodiscard]] std::optional<std::vector<JsonMember>> sliceObject(QByteArrayView text);

/// The value of `key`, or an empty view.
[[nodiscard]] QByteArrayView memberOf(const std::vector<JsonMember> &members, QByteArrayView key);

/// Without a UTF-8 byte order mark and surrounding blanks.
[[nodiscard]] QByteArrayView trimmedJson(QByteArrayView text);

} // namespace precedent::slack
