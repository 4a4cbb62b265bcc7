// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enums.h"
#include "store/ledgertypes.h"

namespace precedent::store {

/// An observation without its bytes.
struct Sighting
{
    ObservationKind kind = ObservationKind::Seen;
    base::Instant at;
    domain::Source source = domain::Source::Api;
    QByteArray contentHash;
    QByteArray reactionsHash;
};

/// What is known of one message, oldest first, and what an import adds to it. Imports tell of the past, and of the same
/// version in slightly other words than the Web API; so content that is known is a version again only where the same
/// source had told of another one in between.
class Timeline
{
public:
    /// `sightings`: oldest first.
    explicit Timeline(std::vector<Sighting> sightings) : m_sightings(std::move(sightings)) {}

    /// As what `arrival` has to be written; empty when it adds nothing. Its kind is what it is if it is a version.
    /// `before`: what the same source said of the message just before, if that is not yet in the timeline.
    [[nodiscard]] std::optional<ObservationKind> newsOf(const Sighting &arrival,
                                                        const std::optional<Sighting> &before) const;

private:
    [[nodiscard]] bool knows(const Sighting &arrival) const;
    [[nodiscard]] const Sighting *inForceAt(base::Instant at) const;
    [[nodiscard]] const Sighting *nextAfter(base::Instant at) const;
    [[nodiscard]] std::optional<Sighting> lastOf(domain::Source source, base::Instant at) const;
    [[nodiscard]] bool knowsSource(domain::Source source) const;
    [[nodiscard]] bool knowsContent(const QByteArray &hash) const;
    [[nodiscard]] bool knowsReactions(const QByteArray &hash) const;

    std::vector<Sighting> m_sightings;
};

} // namespace precedent::store
