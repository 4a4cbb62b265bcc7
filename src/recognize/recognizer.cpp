// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/recognizer.h"

#include "recognize/cardreader.h"
#include "recognize/document.h"
#include "recognize/inbox.h"
#include "recognize/language.h"
#include "recognize/saidtype.h"
#include "recognize/threadreading.h"

#include <algorithm>

namespace precedent::recognize {

namespace {

using domain::Decision;
using domain::Flag;
using domain::Record;

/// The decision buttons are gone and nothing says what was decided.
bool lostItsOutcome(const domain::MessageHistory &root, const ChannelReader &reader)
{
    const auto now = reader.documentOf(root.lastContent());
    const bool had = std::any_of(root.versions.begin(), root.versions.end(), [&reader](const auto &version) {
        return reader.documentOf(version.message).hasDecisionButtons();
    });
    return had && !root.lastContent().isTombstone() && !now.hasDecisionButtons() &&
           readCard(now, reader).kind != StatementKind::Pending;
}

/// A later version of the root, edited after the decision, asks for something else than was decided on.
bool editedAfter(const Request &request, const domain::MessageHistory &root, const Act &act)
{
    const auto decided = act.at ? act.at : act.notAfter;
    if (!decided)
        return false;
    const auto isLater = [&](std::size_t i) {
        const auto &version = root.versions[i];
        const auto &edited = version.message.edited;
        const auto changed = version.changedAt.value_or(edited ? edited->ts.instant() : version.seenAt);
        return i > 0 && changed > *decided && (act.version == noVersion || i > act.version);
    };
    for (std::size_t i = 1; i < root.versions.size(); ++i) {
        if (isLater(i) && request.drafts[i] && differsMaterially(request.upTo(i - 1), *request.drafts[i]))
            return true;
    }
    return false;
}

void takeDraft(Record &record, const Draft &draft)
{
    record.agent = draft.agent;
    record.type = draft.type;
    record.typeAsWritten = draft.typeAsWritten;
    record.customer = draft.customer;
    record.context = draft.context;
    record.conversationUrl = draft.conversationUrl;
    record.amount = draft.amount.money;
    record.percent = draft.amount.percent;
    record.noncash = draft.amount.noncash;
    record.flags.set(std::size_t(Flag::Ambiguous), draft.amount.ambiguous);
}

/// What was granted. Nothing certain where the words leave it open or name another currency than was asked for: a
/// record has one currency.
std::optional<base::Money> grantedIn(const Record &record, const Act &act)
{
    if (act.grantUnclear)
        return std::nullopt;
    const bool isOther = act.granted && record.amount && act.granted->currency != record.amount->currency;
    return isOther ? std::nullopt : act.granted ? act.granted : record.amount;
}

void takeOutcome(Record &record, const Outcome &outcome, const ChannelReader &reader)
{
    const auto set = [&record](Flag flag, bool on) {
        if (on)
            record.flags.set(std::size_t(flag));
    };
    const auto &act = outcome.act;
    record.decision = outcome.decision;
    set(Flag::Ambiguous, outcome.isAmbiguous);
    set(Flag::Reversed, outcome.isReversed);
    set(Flag::SelfApprovalAttempt, outcome.isAttempt);
    if (outcome.decision != Decision::Approved && outcome.decision != Decision::Denied)
        return;
    record.approvers = act.by;
    record.reason = act.reason;
    record.decidedVia = act.via;
    record.decidedAt = act.at;
    record.decidedNotBefore = act.notBefore;
    record.decidedNotAfter = act.notAfter;
    record.timeSource = act.source;
    if (outcome.decision == Decision::Approved) {
        record.approvedAmount = grantedIn(record, act);
        set(Flag::Ambiguous, !record.approvedAmount && (record.amount || act.grantUnclear));
    }
    set(Flag::NoReason, domain::isMissingReason(record.reason));
    set(Flag::SelfApproved, std::any_of(act.by.begin(), act.by.end(), [&](const domain::PersonRef &approver) {
            return reader.people.isSame(approver, record.agent);
        }));
}

domain::Sources sourcesOf(const domain::Thread &thread)
{
    domain::Sources sources;
    for (const auto &history : thread.messages)
        sources |= history.sources;
    return sources;
}

/// What every record of a thread has, however it was read.
void takeThread(Record &record, const domain::Thread &thread)
{
    const auto &root = thread.root();
    record.team = thread.team;
    record.channel = thread.channel;
    record.root = root.current().ts;
    record.id = domain::recordId(thread.channel, record.root);
    record.requestedAt = record.root.instant();
    record.sources = sourcesOf(thread);
    record.firstSeenAt = root.versions.front().seenAt;
    record.deletedInSlack = root.state != domain::MessageState::Live;
    record.flags.set(std::size_t(Flag::Deleted), record.deletedInSlack);
}

/// Whether the message itself says that this person decided: nobody is taken for the requester as well only because
/// nobody else is named.
bool decidesOn(const domain::MessageHistory &root, const domain::PersonRef &person, const ChannelReader &reader)
{
    return std::any_of(root.versions.begin(), root.versions.end(), [&](const domain::MessageVersion &version) {
        const auto state = readCard(reader.documentOf(version.message), reader);
        return state.decides() && std::any_of(state.by.begin(), state.by.end(), [&](const domain::PersonRef &decider) {
                   return reader.people.isSame(decider, person);
               });
    });
}

void takeSaidType(Record &record, const domain::Thread &thread, const Act &act, const ChannelReader &reader)
{
    const bool isDecided = record.decision == Decision::Approved || record.decision == Decision::Denied;
    if (!isDecided || !record.typeAsWritten.isEmpty())
        return;
    if (const auto said = saidType(thread, act, reader)) {
        record.type = said->mention.type;
        record.typeAsWritten = said->mention.asWritten;
    }
}

Record recordOf(const domain::Thread &thread, const Request &request, const ChannelReader &reader)
{
    const auto &root = thread.root();
    auto draft = request.whole();
    if (draft.agentInferred && decidesOn(root, draft.agent, reader))
        draft.agent = {};
    const auto outcome = outcomeOf(thread, draft, reader);
    Record record;
    record.format = request.format;
    record.confidence = confidenceOf(draft, request.isFreeText);
    takeDraft(record, draft);
    takeOutcome(record, outcome, reader);
    takeThread(record, thread);
    takeSaidType(record, thread, outcome.act, reader);
    record.editedAfterDecision = outcome.isReworded || editedAfter(request, root, outcome.act);
    record.flags.set(std::size_t(Flag::EditedAfterDecision), record.editedAfterDecision);
    if (record.decision == Decision::Pending && lostItsOutcome(root, reader))
        record.flags.set(std::size_t(Flag::Ambiguous));
    return record;
}

/// The first language in which a request is found that names a type, else the first in which one is found: Danish,
/// Norwegian and Swedish are much alike.
std::optional<Language> requestLanguage(const domain::Thread &thread, const std::vector<Language> &languages,
                                        const ChannelReader &reader)
{
    std::optional<Language> first;
    for (const auto language : languages) {
        const LanguageScope scope(language);
        const auto request = languages.size() > 1 ? findRequest(thread, reader) : std::nullopt;
        if (languages.size() == 1 || (request && !request->whole().typeAsWritten.isEmpty()))
            return language;
        if (request && !first)
            first = language;
    }
    return first;
}

} // namespace

Record recordByHand(const domain::Thread &thread, const Context &context)
{
    const ChannelReader reader(context);
    const auto &root = thread.root().lastContent();
    Record record;
    record.format = QLatin1String(byHandFormat);
    record.confidence = 100; // a person's word
    if (!root.byApp())
        record.agent = reader.people.authorOf(root);
    record.context = reader.plain(fullText(root));
    takeThread(record, thread);
    return record;
}

Record guessedRecord(const domain::Thread &thread, const Context &context)
{
    const ChannelReader reader(ChannelReader(context), thread);
    const VocabularyScope words(*reader.words);
    const LanguageScope scope(languageOf(thread));
    Request request{QLatin1String(byHandFormat), true, {}};
    for (const auto &version : thread.root().versions) {
        const auto &message = version.message;
        request.drafts.push_back(message.isTombstone() ? std::nullopt : std::optional(draftFromText(message, reader)));
    }
    return recordOf(thread, request, reader);
}

Recognizer::Recognizer(const Context &context) : m_channel(std::make_unique<ChannelReader>(context)) {}

Recognizer::~Recognizer() = default;

Reading Recognizer::read(const domain::Thread &thread) const
{
    if (thread.messages.empty())
        return Skipped{QStringLiteral("empty")};
    const ChannelReader reader(*m_channel, thread);
    const auto &root = thread.root().lastContent();
    const VocabularyScope words(*reader.words);
    const auto languages = languagesLike(languageOf(thread));
    const auto language =
        root.isReply() || root.isTombstone() ? std::nullopt : requestLanguage(thread, languages, reader);
    const LanguageScope scope(language.value_or(languages.front()));
    const auto request = language ? findRequest(thread, reader) : std::nullopt;
    if (!request)
        return classify(thread, reader);
    if (holdsSeveralRequests(reader.documentOf(root)))
        return unreadMessage(thread, root, domain::UnreadReason::Ambiguous, reader);
    return recordOf(thread, *request, reader);
}

std::optional<OutcomeNote> Recognizer::outcomeNote(const domain::Thread &thread, const Reading &reading) const
{
    if (thread.messages.empty() || std::holds_alternative<Record>(reading))
        return std::nullopt;
    // Most messages are talk, which addresses nobody and decides nothing.
    const auto &root = thread.root().lastContent();
    const bool isTalk = !root.byApp() && std::holds_alternative<Skipped>(reading);
    if (isTalk && !fullText(root).contains(QLatin1String("<@")))
        return std::nullopt;
    const ChannelReader reader(*m_channel, thread);
    const VocabularyScope words(*reader.words);
    const LanguageScope scope(languagesLike(languageOf(thread)).front());
    return outcomeNoteOf(thread, reader);
}

Reading read(const domain::Thread &thread, const Context &context)
{
    return Recognizer(context).read(thread);
}

} // namespace precedent::recognize
