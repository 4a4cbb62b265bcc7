// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/filter.h"
#include "ui/pages/policytexts.h"
#include "ui/widgets/card.h"

class QComboBox;
class QGridLayout;
class QLayout;
class QLineEdit;
class QPushButton;
class QTableView;

namespace precedent::pages {

/// The panel beside the histogram: type, currency, both limits, and what the threshold would have changed.
class WhatIfPanel : public widgets::Card
{
    Q_OBJECT
public:
    explicit WhatIfPanel(QWidget *parent = nullptr);

    /// The currencies to choose from and the one in force; the types that the filter lets through.
    void showChoices(const std::vector<QString> &currencies, const QString &currency, const query::Filter &filter);
    /// `isFromLimits`: today's limit is the agents' authority limit.
    void showResult(const models::Policy &policy, const insight::WhatIf &result, const base::Currency &currency,
                    bool isFromLimits);
    void setAdvice(const QString &advice);

Q_SIGNALS:
    /// Minor units of the currency in force.
    void thresholdTyped(qint64 minor);
    void currentTyped(qint64 minor);
    /// The field of today's limit was emptied.
    void currentForgotten();
    void currencyChosen(const QString &code);
    /// Words of types; none for every type.
    void typesChosen(const QStringList &types);
    /// The requests between the two limits.
    void requestsAsked();
    /// The threshold is to be noted as a change of policy.
    void noteAsked();

private:
    void makeFields(QGridLayout &grid);
    [[nodiscard]] QLayout *makeChoices();
    void makeLines();
    void read(QLineEdit &field, void (WhatIfPanel::*typed)(qint64));
    void showFields();

    QComboBox *m_type;
    QComboBox *m_currencies;
    QLineEdit *m_threshold;
    QLineEdit *m_current;
    widgets::PlainLabel *m_thresholdLabel;
    widgets::PlainLabel *m_currentLabel;
    widgets::PlainLabel *m_advice;
    QTableView *m_table;
    models::ListTable<WhatIfLine> *m_lines;
    QPushButton *m_show;
    QPushButton *m_note;
    bool m_isFromLimits = false;
    insight::WhatIf m_result;
    base::Currency m_currency;
};

} // namespace precedent::pages
