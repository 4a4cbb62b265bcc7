// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/interrupts.h"

#include <atomic>
#include <csignal>

namespace precedent::commands {

namespace {

static_assert(std::atomic<bool>::is_always_lock_free && std::atomic<int>::is_always_lock_free);

base::CancelToken *tokenToCancel = nullptr;
std::atomic<int> lastSignal{0};

void onSignal(int number)
{
    lastSignal.store(number, std::memory_order_relaxed);
    tokenToCancel->cancel();
}

} // namespace

void cancelOnSignals(const base::CancelToken &token)
{
    static base::CancelToken kept;
    kept = token;
    tokenToCancel = &kept;
    struct sigaction action = {};
    action.sa_handler = onSignal;
    action.sa_flags = static_cast<int>(SA_RESETHAND);
    sigemptyset(&action.sa_mask);
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
}

base::CancelToken stoppedBySignals()
{
    base::CancelToken token;
    cancelOnSignals(token);
    return token;
}

int interruptedExitCode()
{
    return lastSignal.load(std::memory_order_relaxed) == SIGTERM ? 143 : 130;
}

} // namespace precedent::commands
