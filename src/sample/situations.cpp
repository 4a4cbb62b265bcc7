// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/wordlists.h"

#include <array>

namespace precedent::sample {

namespace {

using domain::RequestType;
using Texts = const char *const[];

constexpr Texts damaged = {"Item arrived with damaged packaging",
                           "Frame scratched on arrival, photo in the conversation",
                           "Box crushed in transit, lamp broken", "Screen cracked on arrival, order %1"};
constexpr Texts damagedYes = {"One-time exception, damage confirmed by photo", "Carrier accepted the damage claim"};
constexpr Texts damagedNo = {"Photo shows wear, file a carrier claim first", "Reported after the claim period"};

constexpr Texts late = {"62 days after purchase, item unused", "Return asked 41 days after delivery, receipt included",
                        "Gift opened late, 48 days after purchase", "Asks to return order %1, 35 days after delivery"};
constexpr Texts lateYes = {"Outside return window, under the goodwill line", "First return in three years"};
constexpr Texts lateNo = {"Outside policy window", "Past 60 days, offer a voucher"};

constexpr Texts twice = {"Charged twice for order %1", "Card charged again after a timeout at checkout",
                         "Duplicate charge on the renewal invoice"};
constexpr Texts twiceYes = {"Finance confirmed the double charge", "Both charges seen in the payment log"};
constexpr Texts twiceNo = {"Second charge is a pending hold", "Already credited in May"};

constexpr Texts opened = {"Changed mind, box opened", "Wrong size ordered, tags removed"};
constexpr Texts openedYes = {"Good customer, resellable condition"};
constexpr Texts openedNo = {"Not covered, box opened", "Changed mind is outside policy"};

constexpr Texts outage = {"Service outage on the 4th, shop was down all morning",
                          "Two hours without sync during a sale", "Exports failed for three days after the update"};
constexpr Texts outageYes = {"Goodwill per outage note", "Matches the outage credit table"};
constexpr Texts outageNo = {"Their plan has its own outage terms", "Downtime was on their side"};

constexpr Texts billing = {"Billed for five seats after removing two", "Downgrade was booked one day after renewal",
                           "Promo code was applied to the wrong invoice, order %1"};
constexpr Texts billingYes = {"Invoice was wrong, credit the difference", "Goodwill, long-standing customer"};
constexpr Texts billingNo = {"Seats were in use until month end", "Promo had expired"};

constexpr Texts lateParcel = {"Second late delivery this quarter", "Parcel lost for nine days, order %1",
                              "Delivered to the neighbour, found after a week"};
constexpr Texts lateParcelYes = {"Second late delivery", "Carrier delay confirmed"};
constexpr Texts lateParcelNo = {"Delivered within the promised window", "Address was incomplete"};

constexpr Texts onboarding = {"Onboarding call was missed by our side", "Migration took a month longer than promised"};
constexpr Texts onboardingYes = {"We missed the date we promised", "Keeps the account through migration"};
constexpr Texts onboardingNo = {"Delay was on their side", "Offer training instead"};

constexpr Texts renewal = {"Renewal match, competitor quoted less", "Renewal due on Friday, wants last year's price",
                           "Multi-year renewal, budget was cut"};
constexpr Texts renewalYes = {"Renewal at risk, competitor quote seen", "Two-year commitment signed"};
constexpr Texts renewalNo = {"Larger than any renewal before", "List price holds for renewals"};

constexpr Texts bulk = {"Bulk order of forty units", "School asks for the education price"};
constexpr Texts bulkYes = {"Within the volume table", "Education proof received"};
constexpr Texts bulkNo = {"Below the volume step", "Proof is missing"};

constexpr Texts dispatch = {"Address change after dispatch", "Wants order %1 rerouted to the office"};
constexpr Texts dispatchYes = {"Carrier can redirect once", "Cheaper than a returned parcel"};
constexpr Texts dispatchNo = {"Parcel is already out for delivery", "Customs papers name the old address"};

constexpr Texts account = {"Wants the account moved to another owner", "Name change on an issued invoice",
                           "Asks to pause the plan for two months"};
constexpr Texts accountYes = {"Ownership papers checked", "Seasonal business, pause agreed"};
constexpr Texts accountNo = {"Needs a request from the owner", "Invoice year is closed"};

constexpr Texts reply = {"Customer wants written confirmation outside the template",
                         "Asks for a date for the missing feature", "Press question about the outage"};
constexpr Texts replyYes = {"Wording agreed with legal", "Use the short statement"};
constexpr Texts replyNo = {"Send to the press desk", "Dates are never promised"};

constexpr Texts other = {"Wants to visit the warehouse", "Asks for a sample of the new fabric"};
constexpr Texts otherYes = {"Key account, host agreed", "Sample stock is available"};
constexpr Texts otherNo = {"Visits are paused this season"};

constexpr std::array table{
    Situation{RequestType::Refund, 130, Ask::Money, 0, damaged, damagedYes, damagedNo},
    Situation{RequestType::Refund, 110, Ask::Money, 0, late, lateYes, lateNo},
    Situation{RequestType::Refund, 60, Ask::Money, -4, twice, twiceYes, twiceNo},
    Situation{RequestType::Refund, 40, Ask::Money, 34, opened, openedYes, openedNo},
    Situation{RequestType::Credit, 120, Ask::Money, 0, outage, outageYes, outageNo},
    Situation{RequestType::Credit, 90, Ask::Money, 0, billing, billingYes, billingNo},
    Situation{RequestType::Comp, 80, Ask::Money, -3, lateParcel, lateParcelYes, lateParcelNo},
    Situation{RequestType::Comp, 40, Ask::FreeMonths, 2, onboarding, onboardingYes, onboardingNo},
    Situation{RequestType::Discount, 70, Ask::Percent, 22, renewal, renewalYes, renewalNo},
    Situation{RequestType::Discount, 40, Ask::Money, 4, bulk, bulkYes, bulkNo},
    Situation{RequestType::Exception, 80, Ask::Nothing, 0, dispatch, dispatchYes, dispatchNo},
    Situation{RequestType::Exception, 60, Ask::Nothing, 4, account, accountYes, accountNo},
    Situation{RequestType::OffPolicyReply, 70, Ask::Nothing, 4, reply, replyYes, replyNo},
    Situation{RequestType::Other, 10, Ask::Nothing, 0, other, otherYes, otherNo},
};

} // namespace

std::span<const Situation> situations()
{
    return table;
}

QString pickerWord(domain::RequestType type)
{
    switch (type) {
    case RequestType::Refund:
        return QStringLiteral("Refund");
    case RequestType::Credit:
        return QStringLiteral("Credit");
    case RequestType::Comp:
        return QStringLiteral("Comp");
    case RequestType::Discount:
        return QStringLiteral("Discount");
    case RequestType::Exception:
        return QStringLiteral("Exception");
    case RequestType::OffPolicyReply:
        return QStringLiteral("Off-policy reply");
    case RequestType::Other:
        break;
    }
    return QStringLiteral("Other");
}

} // namespace precedent::sample
