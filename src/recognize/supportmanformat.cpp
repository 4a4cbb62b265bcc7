// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/formats.h"

#include "recognize/typereader.h"

namespace precedent::recognize {

namespace {

/// The title stands in the notification text, a header or the first section.
QRegularExpressionMatch titleIn(const domain::Message &message, const Document &document, const ChannelReader &reader)
{
    auto match = vocabulary().supportmanTitle.match(reader.plain(message.text));
    for (auto entry = document.entries.begin(); !match.hasMatch() && entry != document.entries.end(); ++entry) {
        if (entry->role == Role::None)
            match = vocabulary().supportmanTitle.match(reader.plain(entry->text));
    }
    return match;
}

} // namespace

std::optional<Draft> readSupportman(const domain::Message &message, const Document &document,
                                    const ChannelReader &reader)
{
    const auto title = message.byApp() ? titleIn(message, document, reader) : QRegularExpressionMatch();
    if (!title.hasMatch())
        return std::nullopt;
    auto draft = draftFromLabels(message, document, reader);
    if (draft.agent.isEmpty())
        draft.agent = reader.people.byName(title.captured(u"agent"));
    draft.typeAsWritten = withoutDecoration(title.captured(u"type"));
    draft.type = typeOf(draft.typeAsWritten);
    draft.typeInferred = false;
    return draft;
}

} // namespace precedent::recognize
