// SPDX-License-Identifier: GPL-3.0-or-later
#include "reconcile/ledgerside.h"

#include "base/folding.h"
#include "reconcile/names.h"

#include <algorithm>

namespace precedent::reconcile {

namespace {

/// A word of more names than this tells nothing.
constexpr std::size_t commonWord = 2000;
constexpr qsizetype fewestWords = 2;

const std::vector<std::size_t> noRecords;

/// The number of a key, a new one for a new key.
int numbered(QHash<QString, int> &numbers, const QString &key, std::vector<std::vector<std::size_t>> &lists)
{
    const auto found = numbers.constFind(key);
    if (found != numbers.constEnd())
        return *found;
    const int number = int(lists.size());
    numbers.insert(key, number);
    lists.emplace_back();
    return number;
}

bool contains(const QStringList &words, const QStringList &some)
{
    return std::includes(words.begin(), words.end(), some.begin(), some.end());
}

/// "…/p1789632600120400", the end of a Slack link.
QString linkEnd(const QString &permalink)
{
    const auto key = conversationKey(permalink);
    return key.startsWith(u'p') ? key : QString();
}

} // namespace

int Ties::of(Link link) const
{
    switch (link) {
    case Link::Record:
        return record;
    case Link::Conversation:
        return conversation;
    case Link::Customer:
        return customer;
    case Link::LikelyCustomer:
        return likely;
    case Link::None:
        break;
    }
    return -1;
}

LedgerSide::LedgerSide(const std::vector<LedgerRecord> &records) : m_ties(records.size())
{
    for (std::size_t i = 0; i < records.size(); ++i) {
        const auto &record = records[i];
        auto &ties = m_ties[i];
        ties.record = numbered(m_records, base::fold(record.id.text()), m_ofRecord);
        m_ofRecord[std::size_t(ties.record)].push_back(i);
        if (const auto end = linkEnd(record.permalink); !end.isEmpty())
            m_records.insert(end, ties.record);
        if (const auto key = conversationKey(record.conversationUrl); !key.isEmpty()) {
            ties.conversation = numbered(m_conversations, key, m_ofConversation);
            m_ofConversation[std::size_t(ties.conversation)].push_back(i);
        }
        addCustomer(i, record.customer);
    }
}

void LedgerSide::addCustomer(std::size_t record, const QString &customer)
{
    const auto keys = nameKeys(customer);
    if (keys.words.isEmpty() && keys.address.isEmpty())
        return;
    // One known only by an address is a customer of that address, not of a name made from it.
    const auto key = keys.wordsAreLocalPart ? keys.address : keys.words.join(u' ');
    const int number = numbered(m_customers, key, m_ofCustomer);
    m_ofCustomer[std::size_t(number)].push_back(record);
    m_ties[record].customer = number;
    if (!keys.address.isEmpty()) {
        const auto known = m_addresses.value(keys.address, number);
        m_addresses.insert(keys.address, known == number ? number : -1);
    }
    if (std::size_t(number) < m_words.size())
        return;
    m_words.push_back(keys.words);
    for (const auto &word : keys.words) {
        auto &customers = m_byWord[word];
        if (customers.empty() || customers.back() != number)
            customers.push_back(number);
    }
}

int LedgerSide::customerOf(const QString &customer) const
{
    const auto keys = nameKeys(customer);
    if (!keys.address.isEmpty()) {
        if (const int byAddress = m_addresses.value(keys.address, -1); byAddress >= 0)
            return byAddress;
    }
    return keys.words.isEmpty() || keys.wordsAreLocalPart ? -1 : m_customers.value(keys.words.join(u' '), -1);
}

int LedgerSide::likelyCustomer(const QString &customer) const
{
    const auto keys = nameKeys(customer);
    if (keys.words.size() < fewestWords)
        return -1;
    int only = -1;
    for (const auto &word : keys.words) {
        const auto found = m_byWord.constFind(word);
        if (found == m_byWord.constEnd() || found->size() > commonWord)
            continue;
        for (const int candidate : *found) {
            const auto &words = m_words[std::size_t(candidate)];
            const bool fits =
                contains(words, keys.words) || (words.size() >= fewestWords && contains(keys.words, words));
            if (!fits || candidate == only)
                continue;
            if (only >= 0)
                return -1;
            only = candidate;
        }
    }
    return only;
}

Ties LedgerSide::tiesOf(const Payout &payout) const
{
    Ties ties;
    auto tokens = referenceTokens(payout.conversation) + referenceTokens(payout.reference);
    tokens.prepend(conversationKey(payout.conversation));
    for (const auto &token : tokens) {
        if (ties.record < 0)
            ties.record = m_records.value(token, -1);
        if (ties.conversation < 0)
            ties.conversation = m_conversations.value(token, -1);
    }
    if (ties.record >= 0 || ties.conversation >= 0)
        return ties;
    ties.customer = customerOf(payout.customer);
    if (ties.customer < 0)
        ties.likely = likelyCustomer(payout.customer);
    return ties;
}

const std::vector<std::size_t> &LedgerSide::records(Link link, int number) const
{
    if (number < 0)
        return noRecords;
    switch (link) {
    case Link::Record:
        return m_ofRecord[std::size_t(number)];
    case Link::Conversation:
        return m_ofConversation[std::size_t(number)];
    case Link::Customer:
    case Link::LikelyCustomer:
        return m_ofCustomer[std::size_t(number)];
    case Link::None:
        break;
    }
    return noRecords;
}

} // namespace precedent::reconcile
