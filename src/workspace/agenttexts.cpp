// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/agenttexts.h"

namespace precedent::workspace {

namespace {

base::Result<void> putText(store::Transaction &transaction, const std::vector<store::Note> &before,
                           const store::Note &note)
{
    for (const auto &old : before) {
        if (auto removed = transaction.removeNote(old.id); !removed)
            return removed;
    }
    if (note.text.isEmpty())
        return {};
    const auto added = transaction.addNote(note);
    return added ? base::Result<void>() : added.error();
}

} // namespace

base::Result<AgentTexts> agentTexts(const store::Ledger &ledger, const QString &prefix)
{
    const auto reader = ledger.reader();
    const auto notes = reader ? (*reader)->notes({}) : base::Result<std::vector<store::Note>>(reader.error());
    if (!notes)
        return notes.error();
    AgentTexts texts;
    for (const auto &note : *notes) {
        if (note.subject.startsWith(prefix))
            texts.insert(note.subject.mid(prefix.size()), note.text);
    }
    return texts;
}

base::Result<void> putAgentTexts(store::Ledger &ledger, const QString &prefix, const AgentTexts &texts)
{
    const auto reader = ledger.reader();
    if (!reader)
        return reader.error();
    return ledger.write([&](store::Transaction &transaction) -> base::Result<void> {
        for (auto agent = texts.begin(); agent != texts.end(); ++agent) {
            const store::Note note{0, prefix + agent.key(), agent.value(), {}, ledger.clock()()};
            const auto before = (*reader)->notes(note.subject);
            if (!before)
                return before.error();
            if (auto put = putText(transaction, *before, note); !put)
                return put;
        }
        return {};
    });
}

} // namespace precedent::workspace
