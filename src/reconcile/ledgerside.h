// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/snapshot.h"
#include "reconcile/payouts.h"

namespace precedent::reconcile {

/// A decision as reconciliation sees it.
struct LedgerRecord
{
    domain::RecordId id;
    QString permalink;
    QString customer;
    QString conversationUrl;
    domain::Decision decision = domain::Decision::Pending;
    domain::RequestType type = domain::RequestType::Other;
    std::optional<base::Money> amount; ///< what was granted, else what was asked for
    QDate first;                       ///< the day of the decision, or the days between which it was taken; of the
    QDate last;                        ///< request while there is none. In the reporting zone
    bool isInScope = true;             ///< false for what the filter leaves out: it explains, and is not matched

    [[nodiscard]] bool isApproved() const { return decision == domain::Decision::Approved; }
    /// Refunds, credits and comps are expected to be paid. Other types with an amount may have been.
    [[nodiscard]] bool isPayable() const
    {
        return type == domain::RequestType::Refund || type == domain::RequestType::Credit ||
               type == domain::RequestType::Comp;
    }
};

/// All decisions of a snapshot; those of `scope` (ascending) are in scope. Interrupted "reconcile-interrupted".
[[nodiscard]] base::Result<std::vector<LedgerRecord>> ledgerRecords(const insight::Snapshot &snapshot,
                                                                    const std::vector<insight::RowIndex> &scope,
                                                                    const base::CancelToken &cancel = {});

/// What ties a payout to decisions, the strongest first. Record: its id or Slack link is named. Conversation: the same
/// link or ticket number. Customer: the same address, or the same words in any order. LikelyCustomer: all words of one
/// name (two at least) are words of the other, and of no other customer's; or those of an address's local part.
enum class Link { None, Record, Conversation, Customer, LikelyCustomer };
inline constexpr std::array allLinks{Link::Record, Link::Conversation, Link::Customer, Link::LikelyCustomer};

/// Numbers that decisions and payouts share per link; -1 for none.
struct Ties
{
    int record = -1;
    int conversation = -1;
    int customer = -1;
    int likely = -1; ///< of a payout only: the customer that it probably means
    [[nodiscard]] int of(Link link) const;
};

/// The decisions by what ties payouts to them.
class LedgerSide
{
public:
    explicit LedgerSide(const std::vector<LedgerRecord> &records);

    [[nodiscard]] const Ties &ties(std::size_t record) const { return m_ties[record]; }
    /// A payout that names a decision or a known conversation is tied by that alone: what it says of the customer
    /// cannot lead to another case.
    [[nodiscard]] Ties tiesOf(const Payout &payout) const;
    /// The decisions behind a payout's number, in the ledger's order. LikelyCustomer numbers are customers'.
    [[nodiscard]] const std::vector<std::size_t> &records(Link link, int number) const;

private:
    void addCustomer(std::size_t record, const QString &customer);
    [[nodiscard]] int customerOf(const QString &customer) const;
    [[nodiscard]] int likelyCustomer(const QString &customer) const;

    std::vector<Ties> m_ties;
    QHash<QString, int> m_records;
    QHash<QString, int> m_conversations;
    QHash<QString, int> m_customers;  ///< by words, joined
    QHash<QString, int> m_addresses;  ///< -1 for an address of several names
    std::vector<QStringList> m_words; ///< by customer
    QHash<QString, std::vector<int>> m_byWord;
    std::vector<std::vector<std::size_t>> m_ofRecord;
    std::vector<std::vector<std::size_t>> m_ofConversation;
    std::vector<std::vector<std::size_t>> m_ofCustomer;
};

} // namespace precedent::reconcile
