// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "secrets/tokencheck.h"

namespace precedent::dialogs {

/// What to say beside the field where a token was pasted; empty for one that can be tried and for none.
[[nodiscard]] QString tokenSentence(secrets::TokenCheck check);

/// The same for a field that asks for the app-level token; `isComplete` says whether it can be tried.
struct AppTokenAdvice
{
    QString sentence;
    bool isComplete = false;
};
[[nodiscard]] AppTokenAdvice appTokenAdvice(const QByteArray &pasted);

/// Why the keychain did not take the token and what can be done in the window, by the error of writing it.
[[nodiscard]] QString keychainSentence(const base::Error &error);

} // namespace precedent::dialogs
