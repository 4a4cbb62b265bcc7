// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "live/hint.h"

namespace precedent::live {

enum class FrameKind {
    Hello, ///< the connection stands
    Event,
    Disconnect,
    Other,
};

/// One frame of a Socket Mode connection.
struct Frame
{
    FrameKind kind = FrameKind::Other;
    QString envelopeId; ///< to be sent back; empty where nothing is expected
    QString reason;     ///< of Disconnect: "warning", "refresh_requested", "link_disabled" …
    QString eventId;    ///< of Event: the same for each delivery
    /// Of Event: empty for one that concerns nothing of ours.
    std::optional<Hint> hint;
};

/// What a frame may weigh; far above any message that Slack takes.
inline constexpr qsizetype mostFrameBytes = qsizetype(4) * 1024 * 1024;

/// Network "live-frame-refused" for what is no JSON object, or is too large, too deep or ambiguous.
/// https://docs.slack.dev/apis/events-api/using-socket-mode
[[nodiscard]] base::Result<Frame> readFrame(const QByteArray &text);

/// The frame that acknowledges an envelope.
[[nodiscard]] QString acknowledgement(const QString &envelopeId);

} // namespace precedent::live
