// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/details.h"

#include "base/secrettokens.h"
#include "domain/mrkdwn.h"
#include "records/corrections.h"
#include "records/wholethread.h"
#include "workspace/masking.h"
#include "workspace/tagging.h"

#include <QtCore/QHash>

namespace precedent::workspace {

namespace {

using Names = QHash<QString, QString>;

/// A message's own text, or that of its blocks when Slack's fallback text is empty or shorter.
QString bodyOf(const domain::Message &message, const domain::NameLookup &lookup)
{
    QStringList lines;
    for (const auto &part : message.parts) {
        if (part.kind == domain::PartKind::Button)
            continue;
        const auto text = domain::plainText(part.text, lookup);
        const auto title = domain::plainText(part.title, lookup);
        const auto line = title.isEmpty() ? text : title + QStringLiteral(": ") + text;
        if (!line.trimmed().isEmpty() && !lines.contains(line))
            lines += line;
    }
    const auto blocks = lines.join(u'\n');
    const auto text = domain::plainText(message.text, lookup);
    return blocks.size() >= text.size() ? blocks : text;
}

QString authorOf(const domain::Message &message, const Names &names)
{
    for (const auto &id : {message.user, message.botId}) {
        if (const auto name = names.value(id); !name.isEmpty())
            return name;
    }
    if (!message.authorName.isEmpty())
        return message.authorName;
    if (!message.botName.isEmpty())
        return message.botName;
    return message.user.isEmpty() ? message.botId : message.user;
}

ThreadEntry entryOf(const domain::MessageHistory &history, const Names &names)
{
    const auto &message = history.lastContent();
    domain::NameLookup lookup;
    lookup.person = [&names](const QString &id) { return names.value(id); };
    ThreadEntry entry;
    entry.author = authorOf(message, names);
    entry.at = message.ts.instant();
    entry.text = base::maskSecrets(bodyOf(message, lookup));
    for (const auto &reaction : history.current().reactions)
        entry.reactions += QStringLiteral(":%1: %2").arg(reaction.name).arg(reaction.count);
    entry.isEdited = history.versions.size() > 1 || message.edited.has_value();
    entry.isDeleted = history.state != domain::MessageState::Live;
    return entry;
}

base::Result<Names> namesOf(const store::Reader &reader)
{
    const auto people = reader.people();
    if (!people)
        return people.error();
    Names names;
    for (const auto &person : *people)
        names.insert(person.id.text(), person.name);
    return names;
}

} // namespace

base::Result<RecordDetails> readDetails(const store::Reader &reader, const domain::RecordId &id)
{
    const auto record = reader.record(id);
    if (!record)
        return record.error();
    if (!record->has_value())
        return base::makeError(base::ErrorKind::Usage, "record-unknown", {}, {{QStringLiteral("record"), id.text()}});
    const auto names = namesOf(reader);
    const auto thread = records::wholeThread(reader, **record);
    auto history = records::wholeHistory(reader, **record);
    auto notes = reader.notes(id.text());
    auto corrections = records::correctionsOf(reader, (*record)->id);
    auto gone = reader.gone((*record)->channel);
    auto tags = reader.tagsOf(id);
    if (!tags)
        return tags.error();
    if (!names)
        return names.error();
    if (!thread)
        return thread.error();
    if (!history)
        return history.error();
    if (!notes)
        return notes.error();
    if (!corrections)
        return corrections.error();
    if (!gone)
        return gone.error();
    const auto requested = (*record)->root.instant();
    std::erase_if(*gone, [requested](const store::GoneEntry &entry) {
        return requested < entry.range.from || requested >= entry.range.to;
    });
    RecordDetails details{{}, std::move(*history), std::move(*notes), std::move(*corrections), std::move(*gone)};
    details.isReviewed = tags->removeAll(reviewedTag()) > 0;
    details.tags = *std::move(tags);
    maskNumbers(details.corrections);
    for (const auto &message : thread->messages)
        details.thread.push_back(entryOf(message, *names));
    return details;
}

} // namespace precedent::workspace
