// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recognize/asking.h"
#include "recognize/draftbuilder.h"

#include <optional>

namespace precedent::recognize {

/// One way in which channels write requests: a draft when this version of a root is one, nothing otherwise.
struct Format
{
    const char *name;
    std::optional<Draft> (*read)(const domain::Message &, const Document &, const ChannelReader &);
};

/// Supportman's card: "Approval request from Sara — Refund".
[[nodiscard]] std::optional<Draft> readSupportman(const domain::Message &, const Document &, const ChannelReader &);
/// A person's or a form's labels, one a line or divided by bars.
[[nodiscard]] std::optional<Draft> readLabelledText(const domain::Message &, const Document &, const ChannelReader &);
/// A card of Block Kit sections and fields.
[[nodiscard]] std::optional<Draft> readBlockFields(const domain::Message &, const Document &, const ChannelReader &);
/// A card of legacy attachments.
[[nodiscard]] std::optional<Draft> readLegacyAttachment(const domain::Message &, const Document &,
                                                        const ChannelReader &);
/// A person's sentence that asks for permission.
[[nodiscard]] std::optional<Draft> readFreeText(const domain::Message &, const Document &, const ChannelReader &);

/// A sentence or notice that says what is asked, where somebody answered below it like that: the clearer the answer,
/// the less it has to say itself.
[[nodiscard]] std::optional<Draft> readDecidedText(const domain::Message &, const Document &, const ChannelReader &,
                                                   Answer);

/// In the order in which they are tried.
[[nodiscard]] const std::vector<Format> &formats();

} // namespace precedent::recognize
