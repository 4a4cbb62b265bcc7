// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recognize/channelreader.h"
#include "recognize/document.h"

namespace precedent::recognize {

/// A reason without what is none: words that stood on the card before it was decided, or the request told once more.
/// Empty where nothing is left.
[[nodiscard]] QString reasonAlone(const QString &reason, const Document &document, const Document &before,
                                  const ChannelReader &reader);

/// The one value that tells something and that the card did not have before it was decided: "Remark: too late"; empty
/// where there is none or are several.
[[nodiscard]] QString remarkAdded(const Document &document, const Document &before, const ChannelReader &reader);

} // namespace precedent::recognize
