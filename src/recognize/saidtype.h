// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recognize/acts.h"
#include "recognize/channelreader.h"
#include "recognize/typereader.h"

namespace precedent::recognize {

/// A type word and the message that it stands in.
struct SaidType
{
    TypeMention mention;
    base::SlackTs message;
};

/// What was decided on where the request names no type: as the deciding message says it ("refund NOW, allergy"), else
/// the one who asked afterwards ("refunded").
[[nodiscard]] std::optional<SaidType> saidType(const domain::Thread &thread, const Act &act,
                                               const ChannelReader &reader);

} // namespace precedent::recognize
