// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/documents.h"

namespace precedent::recognize {

Documents::Documents(const domain::Thread &thread)
{
    for (const auto &history : thread.messages) {
        for (const auto &version : history.versions)
            m_known.try_emplace(&version.message);
    }
}

Document Documents::of(const domain::Message &message)
{
    const auto known = m_known.find(&message);
    if (known == m_known.end())
        return documentOf(message);
    const auto language = LanguageScope::current();
    if (known->second.language != language)
        known->second = {language, documentOf(message)};
    return known->second.document;
}

} // namespace precedent::recognize
