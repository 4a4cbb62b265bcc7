// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/wordlists.h"

#include <array>

namespace precedent::sample {

namespace {

constexpr std::array contexts{
    "=SUM(A1:A9) is what the customer pasted into the chat",
    "<img src=x onerror=alert(1)> stood in the customer's signature",
    "Tom & Jerry's <b>second</b> parcel is missing, &amp; they know it",
    "العميل يقول إن الطرد وصل تالفا، order 48213",
    "הלקוחה ביקשה החזר, the box was wet",
    "商品が破損していました。写真は会話にあります",
    "Customer sent 🧾🚲💔 and the letter 𝒳 for the serial number",
    "@channel was in the subject, -1 star review threatened",
    "Tab\tseparated, \"quoted\"; semicolons, and a comma",
    "e\u0301clair order arrived squashed (decomposed accent)",
    "The customer wrote at length: the first parcel went to the old address, the second to a pick-up point that had "
    "closed for the season, and the third came back to the warehouse because the label was wet. They have been with "
    "us since the first shop opened, they keep every receipt, and they would rather stay than leave. They ask for "
    "the shipping fee and for the difference to the express service that they bought elsewhere in the meantime. The "
    "carrier has confirmed the first two attempts in writing; the third is in our own scan log. Nobody on our side "
    "answered for four days, which is the part that they mind the most, and which the manager on duty saw too.",
};

constexpr std::array reasons{
    "=HYPERLINK(\"https://example.test/r\",\"receipt\")",
    "+1 from me, loyal customer",
    "-12.50 refund matches the receipt",
    "@lead signed off already",
    "<img src=x onerror=alert(1)> kept as the customer wrote it",
    "Fish &amp; chips voucher, as in the R&D note",
    "موافقة لمرة واحدة، عميل قديم",
    "一回限りの例外、写真で確認済み",
    "Loyal since 2014 🎉💙 and the 𠮷田 branch vouches for them",
    "Goodwill for the wait: the first answer took four days, the carrier admits both failed attempts, the customer "
    "keeps buying, and the amount is below what a new parcel would have cost us. Please note in the conversation "
    "that this is a single exception, link the carrier's letter, and tell the warehouse to check the label printer.",
};

constexpr std::array dialogue{
    Exchange{"Do we have a photo?", "It is attached to the conversation"},
    Exchange{"How long have they been with us?", "Since 2019, eleven orders"},
    Exchange{"Which order is this about?", "The one from last Tuesday, linked above"},
    Exchange{"Did the carrier answer?", "They confirmed the damage this morning"},
    Exchange{"hold on, checking with finance", "Thank you, I will wait"},
    Exchange{"need more info: what did we promise them?", "Delivery by Friday, it came on Tuesday"},
};

constexpr std::array yesOpenings{"Approved - ", "approved, ",  "Approved: ", "ok go ahead, ",
                                 "Yes - ",      "Go ahead - ", "lgtm, ",     "Approved — "};
constexpr std::array noOpenings{"Denied: ", "Denied - ", "no, ", "Declined - ", "Rejected: ", "Denied — "};
constexpr std::array yesAlone{"approved", "ok", "+1", "lgtm", "Approved", "go ahead"};
constexpr std::array noAlone{"denied", "no", "decline"};
constexpr std::array notes{"done, refunded", "Done, customer informed", "processed, thanks!", "Sent to the customer"};
constexpr std::array talk{
    "Good morning all :wave:",
    "The queue is quiet today",
    "Thanks everyone, great week!",
    "The status page is up again",
    "Lunch at twelve?",
    "Happy birthday Priya :birthday:",
    "I am on the train, back online at three",
    "New macros are in the shared folder",
    "Who is on the late shift this week?",
    ":tada: :tada: :tada:",
};

} // namespace

std::span<const char *const> hostileContexts()
{
    return contexts;
}

std::span<const char *const> hostileReasons()
{
    return reasons;
}

std::span<const Exchange> exchanges()
{
    return dialogue;
}

std::span<const char *const> approvalOpenings()
{
    return yesOpenings;
}

std::span<const char *const> denialOpenings()
{
    return noOpenings;
}

std::span<const char *const> bareApprovals()
{
    return yesAlone;
}

std::span<const char *const> bareDenials()
{
    return noAlone;
}

std::span<const char *const> executionNotes()
{
    return notes;
}

std::span<const char *const> smallTalk()
{
    return talk;
}

} // namespace precedent::sample
