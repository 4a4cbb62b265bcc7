// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recognize/documents.h"
#include "recognize/peopleresolver.h"
#include "recognize/vocabularies.h"

#include <memory>

namespace precedent::recognize {

/// Values longer than this are cut, in UTF-16 units; a surrogate pair is never divided.
inline constexpr qsizetype longestValue = 4096;

/// What the readers need to know of a channel. Refers to the context, which must outlive it.
struct ChannelReader
{
    explicit ChannelReader(const Context &channel);
    /// For one thread of it, which must outlive this as well.
    ChannelReader(const ChannelReader &channel, const domain::Thread &thread);

    const Context &context;
    PeopleResolver people;
    base::Currency inForce; ///< what a bare `$` means here; may be null
    std::shared_ptr<const Vocabularies> words;

    /// A message taken apart.
    [[nodiscard]] Document documentOf(const domain::Message &message) const { return m_documents->of(message); }
    /// Mrkdwn as a value of a record: plain text, trimmed, cut at longestValue.
    [[nodiscard]] QString plain(const QString &mrkdwn) const;

private:
    std::shared_ptr<Documents> m_documents;
};

[[nodiscard]] QString capped(const QString &text);

} // namespace precedent::recognize
