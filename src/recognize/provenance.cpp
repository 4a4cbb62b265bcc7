// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/provenance.h"

#include "recognize/saidtype.h"
#include "recognize/threadreading.h"

#include <algorithm>

namespace precedent::recognize {

namespace {

using domain::Record;

constexpr int sure = 100;
constexpr int inferred = 85;
constexpr int nameOnly = 70;

struct Span
{
    qsizetype begin = 0;
    qsizetype length = 0;
};

Span spanOf(const QString &needle, const QString &text)
{
    // A value of several lines may have been put together; its first line tells the place.
    const auto line = needle.section(u'\n', 0, 0).trimmed();
    const auto at =
        line.isEmpty() ? -1 : text.indexOf(needle.contains(u'\n') && !text.contains(needle) ? line : needle);
    return at < 0 ? Span{} : Span{at, text.contains(needle) ? needle.size() : line.size()};
}

/// Compatibility forms may be longer than what was written; then the place is not told.
Span spanOf(const base::Money &money, const QString &text, base::Currency inForce)
{
    const auto normalized = normalizedFigures(text);
    if (normalized.size() != text.size())
        return {};
    for (const auto &mention : moneyMentions(normalized, inForce)) {
        if (mention.money == money)
            return {mention.begin, mention.end - mention.begin};
    }
    return {};
}

/// Finds the fields of one record in the messages of its thread.
class Finder
{
public:
    Finder(const domain::Thread &thread, const Request &request, const ChannelReader &reader)
        : m_thread(thread), m_request(request), m_reader(reader), m_whole(request.whole()),
          m_outcome(outcomeOf(thread, m_whole, reader))
    {
    }

    [[nodiscard]] std::vector<Origin> find()
    {
        findAsked();
        const bool decided =
            m_outcome.decision == domain::Decision::Approved || m_outcome.decision == domain::Decision::Denied;
        if (decided)
            findDecided();
        return m_origins;
    }

private:
    void findAsked()
    {
        const auto &draft = m_whole;
        addAsked(
            "agent", [](const Draft &d) { return d.agent.id + d.agent.name; }, draft.agent.name,
            draft.agent.id.isEmpty() ? nameOnly : sure);
        addAsked(
            "type", [](const Draft &d) { return d.typeAsWritten; }, draft.typeAsWritten,
            draft.typeInferred ? inferred : sure);
        if (draft.amount.money)
            addAmount(*draft.amount.money);
        addAsked(
            "customer", [](const Draft &d) { return d.customer; }, draft.customer,
            draft.customerInferred ? inferred : sure);
        addAsked(
            "context", [](const Draft &d) { return d.context; }, draft.context, sure);
        addAsked(
            "conversation_url", [](const Draft &d) { return d.conversationUrl; }, draft.conversationUrl, sure);
        const int figure = draft.amountInferred ? inferred : sure;
        addAsked(
            "percent", [](const Draft &d) { return d.amount.percent; }, draft.amount.percent, figure);
        addAsked(
            "noncash", [](const Draft &d) { return d.amount.noncash; }, draft.amount.noncash, figure);
    }

    /// The newest version of the root that says what the record says.
    template <typename Value>
    [[nodiscard]] std::size_t versionOf(const Value &value) const
    {
        for (auto i = m_request.drafts.size(); i-- > 0;) {
            if (m_request.drafts[i] && value(*m_request.drafts[i]) == value(m_whole))
                return i;
        }
        return 0;
    }

    template <typename Value>
    void addAsked(const char *field, const Value &value, const QString &needle, int confidence)
    {
        if (value(m_whole).isEmpty())
            return;
        const auto version = versionOf(value);
        add(field, m_thread.root(), version, spanOf(needle, shown(m_thread.root(), version)), confidence);
    }

    void addAmount(const base::Money &money)
    {
        const auto version = versionOf([](const Draft &draft) {
            return draft.amount.money ? base::toDecimal(*draft.amount.money) + draft.amount.money->currency.code()
                                      : QString();
        });
        add("amount", m_thread.root(), version, spanOf(money, shown(m_thread.root(), version), m_reader.inForce),
            m_whole.amountInferred ? inferred : sure);
    }

    void findSaidType()
    {
        const auto said = saidType(m_thread, m_outcome.act, m_reader);
        const auto *history = said ? messageOf(said->message) : nullptr;
        if (history == nullptr)
            return;
        const auto version = history->versions.size() - 1;
        add("type", *history, version, spanOf(said->mention.asWritten, shown(*history, version)), inferred);
    }

    void findDecided()
    {
        const auto &act = m_outcome.act;
        const auto *history = messageOf(act.message);
        if (history == nullptr)
            return;
        const auto text = shown(*history, act.messageVersion);
        if (m_whole.typeAsWritten.isEmpty())
            findSaidType();
        add("decision", *history, act.messageVersion, {}, act.byApp ? sure : inferred);
        const bool byName = std::any_of(act.by.begin(), act.by.end(), [](const auto &who) { return who.id.isEmpty(); });
        if (!act.by.empty())
            add("approver", *history, act.messageVersion, spanOf(act.by.front().name, text), byName ? nameOnly : sure);
        if (!act.reason.isEmpty())
            addReason(act.reason);
        if (act.granted)
            add("approved_amount", *history, act.messageVersion, spanOf(*act.granted, text, act.granted->currency),
                inferred);
    }

    /// The words may stand in another message than the decision; the last that has them.
    void addReason(const QString &reason)
    {
        for (auto i = m_thread.messages.size(); i-- > 0;) {
            const auto &history = m_thread.messages[i];
            for (auto version = history.versions.size(); version-- > 0;) {
                const auto span = spanOf(reason, shown(history, version));
                if (span.length > 0)
                    return add("reason", history, version, span, sure);
            }
        }
    }

    void add(const char *field, const domain::MessageHistory &history, std::size_t version, Span span, int confidence)
    {
        m_origins.push_back(
            {QString::fromLatin1(field), history.current().ts, version, span.begin, span.length, confidence});
    }

    [[nodiscard]] const domain::MessageHistory *messageOf(const base::SlackTs &ts) const
    {
        const auto found =
            std::find_if(m_thread.messages.begin(), m_thread.messages.end(),
                         [&ts](const domain::MessageHistory &history) { return history.current().ts == ts; });
        return found == m_thread.messages.end() ? nullptr : &*found;
    }

    [[nodiscard]] QString shown(const domain::MessageHistory &history, std::size_t version) const
    {
        return shownText(history.versions.at(version).message, m_reader.context);
    }

    const domain::Thread &m_thread;
    const Request &m_request;
    const ChannelReader &m_reader;
    Draft m_whole;
    Outcome m_outcome;
    std::vector<Origin> m_origins;
};

} // namespace

QString shownText(const domain::Message &message, const Context &context)
{
    const ChannelReader reader(context);
    return reader.plain(fullText(message));
}

std::vector<Origin> originsOf(const domain::Thread &thread, const Context &context)
{
    const ChannelReader reader(ChannelReader(context), thread);
    const auto reading = read(thread, context);
    if (!std::holds_alternative<Record>(reading))
        return {};
    const VocabularyScope words(*reader.words);
    const LanguageScope scope(languageOf(thread));
    const auto request = findRequest(thread, reader);
    return request ? Finder(thread, *request, reader).find() : std::vector<Origin>();
}

} // namespace precedent::recognize
