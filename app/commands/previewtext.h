// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/formatpreview.h"

#include <QtCore/QJsonObject>

namespace precedent::commands {

/// What a format would do, with every message.
[[nodiscard]] QJsonObject previewJson(const records::FormatPreview &preview);
/// A table of where a format reads its fields.
[[nodiscard]] QString fieldsText(const recognize::TaughtFormat &format);
/// A table of the first messages of a preview.
[[nodiscard]] QString messagesText(const records::FormatPreview &preview);

} // namespace precedent::commands
