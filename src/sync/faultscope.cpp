// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/faultscope.h"

#include <algorithm>
#include <iterator>

namespace precedent::sync {

namespace {

bool isAny(const base::Error &error, std::initializer_list<const char *> codes)
{
    return std::any_of(codes.begin(), codes.end(),
                       [&error](const char *code) { return error.code == QLatin1String(code); });
}

} // namespace

FaultScope scopeOf(const base::Error &error)
{
    using base::ErrorKind;
    switch (error.kind) {
    case ErrorKind::NotConfigured:
        if (isAny(error, {"team-mismatch"}))
            return FaultScope::Run;
        return isAny(error, {"slack-thread-not-found"}) ? FaultScope::Thread : FaultScope::Channel;
    case ErrorKind::Authentication:
        // A scope can be lacking for private channels alone.
        return isAny(error, {"slack-missing-scope", "slack-access-denied"}) ? FaultScope::Channel : FaultScope::Run;
    case ErrorKind::Network:
        return isAny(error, {"slack-error", "slack-broken-answer", "slack-unsafe-answer", "slack-answer-too-large",
                             "slack-unavailable", "slack-cursor-loop", "slack-invalid-cursor"})
                   ? FaultScope::Thread
                   : FaultScope::Run;
    case ErrorKind::Input:
        return FaultScope::Channel;
    case ErrorKind::Internal:
        return isAny(error, {"slack-call-refused"}) ? FaultScope::Thread : FaultScope::Run;
    default:
        return FaultScope::Run;
    }
}

} // namespace precedent::sync
