// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "tests/support/fakeslack/faults.h"

#include <vector>

namespace precedent {

/// Ways in which one call of a run goes wrong, a crash twice as likely as any other. The token outlives them.
inline std::vector<fakeslack::Fault> disturbances(base::CancelToken &cancel)
{
    using namespace fakeslack;
    const auto crash = [&cancel](const HttpRequest &, HttpReply &reply) {
        cancel.cancel();
        reply.delivery = Delivery::Reset;
    };
    std::vector<Fault> faults{crash,
                              crash,
                              tooManyRequests("7"),
                              httpStatus(503),
                              loginPage(),
                              duplicateKeys(),
                              delivered(Delivery::CutWithLength)};
    for (const char *code : {"invalid_auth", "internal_error", "not_in_channel", "invalid_cursor"})
        faults.push_back(slackError(QString::fromLatin1(code)));
    return faults;
}

} // namespace precedent
