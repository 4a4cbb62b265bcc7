// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/discussing.h"

#include "insight/columns.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <array>
#include <unordered_map>

namespace precedent::models {

namespace {

using domain::Flag;
using Columns = insight::Snapshot::Columns;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(precedent::models::Discussing)
};

constexpr int leastPoints = 2;
constexpr int manyDenials = 3;
constexpr std::array points{4, 4, 4, 3, 3, 3, 2, 2, 2, 2, 2, 2, 1};
constexpr std::array words{
    QT_TRANSLATE_NOOP("precedent::models::Discussing", "reversed"),
    QT_TRANSLATE_NOOP("precedent::models::Discussing", "above the approver's limit"),
    QT_TRANSLATE_NOOP("precedent::models::Discussing", "decided by the requester"),
    QT_TRANSLATE_NOOP("precedent::models::Discussing", "denied"),
    QT_TRANSLATE_NOOP("precedent::models::Discussing", "split over several requests"),
    QT_TRANSLATE_NOOP("precedent::models::Discussing", "above the usual amount"),
    QT_TRANSLATE_NOOP("precedent::models::Discussing", "denied again for this reason"),
    QT_TRANSLATE_NOOP("precedent::models::Discussing", "asked again"),
    QT_TRANSLATE_NOOP("precedent::models::Discussing", "repeat customer"),
    QT_TRANSLATE_NOOP("precedent::models::Discussing", "edited after the decision"),
    QT_TRANSLATE_NOOP("precedent::models::Discussing", "deleted in Slack"),
    QT_TRANSLATE_NOOP("precedent::models::Discussing", "without customer context"),
    QT_TRANSLATE_NOOP("precedent::models::Discussing", "near a limit"),
};
static_assert(points.size() == std::size_t(Topic::NearLimit) + 1 && words.size() == points.size());

std::vector<Topic> topicsOf(const Columns &columns, insight::RowIndex i, int denialsForReason)
{
    const domain::Flags flags(columns.flags[i]);
    const auto has = [&flags](Flag flag) { return flags.test(std::size_t(flag)); };
    const bool isDenied = columns.decision[i] == domain::Decision::Denied;
    const bool isUntold = columns.context.at(i).empty() && columns.customer.at(i).isEmpty();
    const std::array<std::pair<Topic, bool>, points.size()> found{{
        {Topic::Reversed, has(Flag::Reversed)},
        {Topic::OverLimit, has(Flag::OverLimit)},
        {Topic::SelfDecided, has(Flag::SelfApproved) || has(Flag::SelfApprovalAttempt)},
        {Topic::Denied, isDenied},
        {Topic::Split, has(Flag::Split)},
        {Topic::Outlier, has(Flag::OutlierAmount)},
        {Topic::DeniedThrice, isDenied && denialsForReason >= manyDenials},
        {Topic::ReAsked, has(Flag::ReAsked)},
        {Topic::RepeatCustomer, has(Flag::RepeatCustomer)},
        {Topic::Edited, has(Flag::EditedAfterDecision)},
        {Topic::Deleted, has(Flag::Deleted)},
        {Topic::NoContext, isUntold},
        {Topic::NearLimit, has(Flag::NearLimit)},
    }};
    std::vector<Topic> topics;
    for (const auto &[topic, isTrue] : found) {
        if (isTrue)
            topics.push_back(topic);
    }
    return topics;
}

/// A row to be discussed, not yet as a whole record.
struct Found
{
    insight::RowIndex index = 0;
    std::vector<Topic> topics;
    int points = 0;
    std::int64_t usual = 0; ///< minor units; 0: not known
    double size = 0;        ///< the amount in usual ones
};

void measure(Found &found, const Columns &columns)
{
    if (!columns.amount.has(found.index))
        return;
    const auto currency = columns.currencies.at(columns.amount.currencies[found.index]);
    found.usual = columns.usualAmounts.at({columns.type[found.index], currency});
    found.size = found.usual > 0 ? double(columns.amount.minor[found.index]) / double(found.usual) : 0;
}

std::optional<base::Money> usualOf(const Found &found, const Columns &columns)
{
    if (found.usual <= 0)
        return {};
    return base::Money{found.usual, columns.currencies.at(columns.amount.currencies[found.index])};
}

} // namespace

int pointsOf(Topic topic)
{
    return points[std::size_t(topic)];
}

QString topicText(Topic topic)
{
    return Words::tr(words[std::size_t(topic)]);
}

std::vector<Discussed> worthDiscussing(const insight::Snapshot &snapshot, const std::vector<insight::RowIndex> &rows,
                                       std::size_t most, const std::function<bool()> &isStale)
{
    const Columns &columns = snapshot.columns();
    std::unordered_map<std::uint32_t, int> denials; // by reason, up to the row
    std::vector<Found> found;
    std::vector<insight::RowIndex> inTime = rows;
    std::sort(inTime.begin(), inTime.end());
    for (const insight::RowIndex i : inTime) {
        if (isStale())
            return {};
        const bool isDenied = columns.decision[i] == domain::Decision::Denied;
        const bool hasReason = isDenied && !domain::isMissingReason(columns.reason.textAt(i));
        Found one{i, topicsOf(columns, i, hasReason ? ++denials[columns.reasonKeys[i]] : 0)};
        for (const Topic topic : one.topics)
            one.points += pointsOf(topic);
        if (one.points < leastPoints)
            continue;
        measure(one, columns);
        found.push_back(std::move(one));
    }
    std::reverse(found.begin(), found.end());
    std::stable_sort(found.begin(), found.end(), [](const Found &a, const Found &b) {
        return a.points != b.points ? a.points > b.points : a.size > b.size;
    });
    std::vector<Discussed> discussed;
    for (std::size_t i = 0; i < std::min(most, found.size()); ++i)
        discussed.push_back(
            {snapshot.row(found[i].index), std::move(found[i].topics), found[i].points, usualOf(found[i], columns)});
    return discussed;
}

} // namespace precedent::models
