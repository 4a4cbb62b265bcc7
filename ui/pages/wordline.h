// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/wordhint.h"
#include "ui/shell/page.h"

class QAction;

namespace precedent::widgets {
class PlainLabel;
}

namespace precedent::pages {

/// A line above the decisions that tells who searched for "refund" that these are only the rows which mention it, and
/// offers those of that type. Not there where no word of the search is a type, a decision or a currency, or where that
/// would show no more.
class WordLine : public QWidget
{
    Q_OBJECT
public:
    explicit WordLine(const shell::PageContext &context, QWidget *parent = nullptr);

    /// `rows` are shown for the filter in force.
    void showFor(const models::RefreshRequest &request, std::size_t rows);

private:
    shell::FilterState &m_filter;
    widgets::PlainLabel *m_text;
    QAction *m_instead;
    query::Filter m_meant;
};

} // namespace precedent::pages
