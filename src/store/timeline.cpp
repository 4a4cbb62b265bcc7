// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/timeline.h"

#include <algorithm>

namespace precedent::store {

namespace {

/// True for what holds the message's bytes.
bool isVersion(const Sighting &sighting)
{
    return sighting.kind != ObservationKind::Missing && sighting.kind != ObservationKind::Confirmed;
}

} // namespace

std::optional<ObservationKind> Timeline::newsOf(const Sighting &arrival, const std::optional<Sighting> &before) const
{
    if (knows(arrival))
        return std::nullopt;
    const auto *inForce = inForceAt(arrival.at);
    const auto *next = nextAfter(arrival.at);
    const bool stands = inForce && inForce->contentHash == arrival.contentHash;
    const bool comes = next && next->contentHash == arrival.contentHash;
    const auto told = before ? before : lastOf(arrival.source, arrival.at);
    if (!stands && !knowsContent(arrival.contentHash))
        return arrival.kind;
    if (!stands && !comes && told && told->contentHash != arrival.contentHash)
        return arrival.kind;
    if (stands || comes) {
        const auto &near = stands ? *inForce : *next;
        const bool changedBack =
            told && told->contentHash == arrival.contentHash && told->reactionsHash != arrival.reactionsHash && stands;
        if (near.reactionsHash != arrival.reactionsHash && (changedBack || !knowsReactions(arrival.reactionsHash)))
            return ObservationKind::Reactions;
    }
    // Known, but earlier than it was known of, or by somebody else.
    const bool isEarlier = !stands && comes;
    return isEarlier || !knowsSource(arrival.source) ? std::optional(ObservationKind::Confirmed) : std::nullopt;
}

bool Timeline::knows(const Sighting &arrival) const
{
    return std::any_of(m_sightings.begin(), m_sightings.end(), [&arrival](const Sighting &known) {
        return known.at == arrival.at && known.source == arrival.source && known.contentHash == arrival.contentHash &&
               known.reactionsHash == arrival.reactionsHash;
    });
}

const Sighting *Timeline::inForceAt(base::Instant at) const
{
    const auto found = std::find_if(m_sightings.rbegin(), m_sightings.rend(),
                                    [at](const Sighting &known) { return isVersion(known) && known.at <= at; });
    return found == m_sightings.rend() ? nullptr : &*found;
}

const Sighting *Timeline::nextAfter(base::Instant at) const
{
    const auto found = std::find_if(m_sightings.begin(), m_sightings.end(),
                                    [at](const Sighting &known) { return isVersion(known) && known.at > at; });
    return found == m_sightings.end() ? nullptr : &*found;
}

std::optional<Sighting> Timeline::lastOf(domain::Source source, base::Instant at) const
{
    const auto found = std::find_if(m_sightings.rbegin(), m_sightings.rend(), [&](const Sighting &known) {
        return known.kind != ObservationKind::Missing && known.source == source && known.at <= at;
    });
    return found == m_sightings.rend() ? std::nullopt : std::optional(*found);
}

bool Timeline::knowsSource(domain::Source source) const
{
    return std::any_of(m_sightings.begin(), m_sightings.end(), [source](const Sighting &known) {
        return known.kind != ObservationKind::Missing && known.source == source;
    });
}

bool Timeline::knowsContent(const QByteArray &hash) const
{
    return std::any_of(m_sightings.begin(), m_sightings.end(),
                       [&hash](const Sighting &known) { return known.contentHash == hash; });
}

bool Timeline::knowsReactions(const QByteArray &hash) const
{
    return std::any_of(m_sightings.begin(), m_sightings.end(),
                       [&hash](const Sighting &known) { return isVersion(known) && known.reactionsHash == hash; });
}

} // namespace precedent::store
