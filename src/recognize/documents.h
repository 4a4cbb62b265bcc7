// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/thread.h"
#include "recognize/document.h"
#include "recognize/language.h"

#include <unordered_map>

namespace precedent::recognize {

/// Takes the messages of one thread apart, each of them once in a language however often it is asked for. Refers to
/// the thread, which must outlive it. For one thread of execution.
class Documents
{
public:
    Documents() = default;
    explicit Documents(const domain::Thread &thread);

    /// Of any message; only what belongs to the thread is kept.
    [[nodiscard]] Document of(const domain::Message &message);

private:
    struct Known
    {
        Language language = unknownLanguage;
        Document document;
    };
    std::unordered_map<const domain::Message *, Known> m_known;
};

} // namespace precedent::recognize
