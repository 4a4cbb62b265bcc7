// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/latestonly.h"
#include "ui/pages/hintline.h"
#include "ui/pages/wordhint.h"
#include "ui/shell/page.h"

namespace precedent::pages {

/// A line above the decisions that tells who searched for "refund" that these are only the rows which mention it, and
/// offers those of that type. Not there where no word of the search is a type, a decision or a currency, or where that
/// would show no more.
class WordLine : public HintLine
{
    Q_OBJECT
public:
    explicit WordLine(const shell::PageContext &context, QWidget *parent = nullptr);

    /// `rows` are shown for the filter in force; the others are counted on a worker.
    void showFor(const models::RefreshRequest &request, std::size_t rows);

private:
    void offer(const WordHint &hint, std::size_t rows);

    shell::FilterState &m_filter;
    models::LatestOnly m_counting;
    query::Filter m_meant;
};

} // namespace precedent::pages
