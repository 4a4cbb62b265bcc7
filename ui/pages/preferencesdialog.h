// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/housecommands.h"

#include <QtWidgets/QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace precedent::widgets {
class PlainLabel;
}

namespace precedent::pages {

class RulesForm;

/// What is set for this ledger: reporting zone, first day of the week, usual currency, the rules. Saving is one step of
/// the window's history.
class PreferencesDialog : public QDialog
{
    Q_OBJECT
public:
    explicit PreferencesDialog(const shell::PageContext &context, QWidget *parent = nullptr);

private:
    void arrange();
    void arrangeGeneral(QWidget &page);
    void arrangeCurrency(QWidget &page);
    void read();
    void check();
    void save();
    [[nodiscard]] base::Currency chosenCurrency() const;
    /// Rates belong to the currency that they lead to.
    void showRates();
    void pushSetting(const QString &key, const QString &before, const QString &after);

    shell::PageContext m_context;
    std::shared_ptr<HouseDesk> m_desk;
    QString m_zoneBefore;
    QString m_weekBefore;
    QString m_yearBefore;
    base::Currency m_currencyBefore;
    QHash<QString, QString> m_settings; ///< as the ledger has them
    insight::RuleSettings m_rulesBefore;
    QComboBox *m_zone;
    QComboBox *m_week;
    QComboBox *m_year;
    QLineEdit *m_holidays;
    QComboBox *m_currency;
    QLineEdit *m_rates;
    RulesForm *m_rules;
    widgets::PlainLabel *m_notice;
    QPushButton *m_reset;
    QPushButton *m_save;
};

/// Opens it over the window.
void openPreferences(const shell::PageContext &context, QWidget *parent);

} // namespace precedent::pages
