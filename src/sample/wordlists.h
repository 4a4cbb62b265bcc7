// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enums.h"

#include <QtCore/QString>

#include <span>

namespace precedent::sample {

/// What a request asks for.
enum class Ask : std::uint8_t { Money, Percent, FreeMonths, Nothing };

/// A kind of case that comes back: how agents describe it and what approvers answer. UTF-8, plain text;
/// %1 in a context stands for an order number.
struct Situation
{
    domain::RequestType type;
    int weight; ///< relative to the other situations
    Ask ask;
    int denyPoints; ///< percentage points by which it is denied more often than others of its amount
    std::span<const char *const> contexts;
    std::span<const char *const> approvals;
    std::span<const char *const> denials;
};

[[nodiscard]] std::span<const Situation> situations();
/// The type as the picker of the apps writes it, for example "Off-policy reply".
[[nodiscard]] QString pickerWord(domain::RequestType type);

/// Customers by number: companies and persons in several scripts, some with emoji. The same number gives the same
/// name, different numbers different names. `index` from 0.
[[nodiscard]] QString customerName(int index);
/// Numbers below this give names without a town or initial.
[[nodiscard]] int plainCustomers();

/// Texts that break naive exporters and views: formulas, markup, entities, right-to-left, rare planes, great length.
[[nodiscard]] std::span<const char *const> hostileContexts();
[[nodiscard]] std::span<const char *const> hostileReasons();

/// A question of an approver and the agent's answer.
struct Exchange
{
    const char *question;
    const char *answer;
};
[[nodiscard]] std::span<const Exchange> exchanges();
/// How a reply opens before its reason.
[[nodiscard]] std::span<const char *const> approvalOpenings();
[[nodiscard]] std::span<const char *const> denialOpenings();
/// Whole replies that give no reason.
[[nodiscard]] std::span<const char *const> bareApprovals();
[[nodiscard]] std::span<const char *const> bareDenials();
/// What agents write once they have done what was approved.
[[nodiscard]] std::span<const char *const> executionNotes();
/// Messages that are neither request nor decision.
[[nodiscard]] std::span<const char *const> smallTalk();

} // namespace precedent::sample
