// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/preferencesdialog.h"

#include "records/usualcurrency.h"
#include "ui/pages/dialogparts.h"
#include "ui/pages/rulesform.h"
#include "ui/text/errortext.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QtCore/QTimeZone>
#include <QtGui/QUndoStack>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTabWidget>

namespace precedent::pages {

namespace {

constexpr QSize firstSize(560, 560); ///< design pixels
const QString zoneKey = QStringLiteral("zone");
const QString weekKey = QStringLiteral("week-start");
const QString yearKey = QStringLiteral("year-start");

widgets::PlainLabel *explanation(const QString &text)
{
    auto *label = new widgets::PlainLabel(text, widgets::TextRole::Secondary);
    label->setWordWrap(true);
    return label;
}

QFormLayout *formOn(QWidget &page)
{
    auto *form = new QFormLayout(&page);
    form->setVerticalSpacing(widgets::space);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    return form;
}

} // namespace

PreferencesDialog::PreferencesDialog(const shell::PageContext &context, QWidget *parent)
    : QDialog(parent), m_context(context), m_desk(houseDesk(context)), m_zone(new QComboBox), m_week(new QComboBox),
      m_year(new QComboBox), m_holidays(new QLineEdit), m_currency(new QComboBox), m_rates(new QLineEdit),
      m_rules(new RulesForm), m_notice(new widgets::PlainLabel({}, widgets::TextRole::Secondary)),
      m_reset(new QPushButton(tr("Reset rules"))), m_save(new QPushButton(tr("Save")))
{
    setObjectName(QStringLiteral("preferences"));
    setWindowTitle(tr("Preferences"));
    setAttribute(Qt::WA_DeleteOnClose);
    arrange();
    read();
    connect(m_zone, &QComboBox::editTextChanged, this, &PreferencesDialog::check);
    connect(m_week, &QComboBox::currentIndexChanged, this, &PreferencesDialog::check);
    connect(m_year, &QComboBox::currentIndexChanged, this, &PreferencesDialog::check);
    connect(m_holidays, &QLineEdit::textChanged, this, &PreferencesDialog::check);
    connect(m_currency, &QComboBox::currentIndexChanged, this, &PreferencesDialog::check);
    connect(m_currency, &QComboBox::currentIndexChanged, this, &PreferencesDialog::showRates);
    connect(m_rates, &QLineEdit::textChanged, this, &PreferencesDialog::check);
    connect(m_rules, &RulesForm::changed, this, &PreferencesDialog::check);
    connect(m_reset, &QPushButton::clicked, this, [this] {
        m_rules->setRules({});
        m_holidays->clear();
    });
    connect(m_save, &QPushButton::clicked, this, &PreferencesDialog::save);
    check();
}

void PreferencesDialog::arrange()
{
    auto *tabs = new QTabWidget;
    tabs->setObjectName(QStringLiteral("preferences.tabs"));
    tabs->setAccessibleName(windowTitle());
    tabs->tabBar()->setAccessibleName(tr("Parts of the preferences"));
    auto *general = new QWidget;
    arrangeGeneral(*general);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_rules);
    tabs->addTab(scroll, tr("Rules"));
    tabs->addTab(general, tr("Dates"));
    auto *currency = new QWidget;
    arrangeCurrency(*currency);
    tabs->addTab(currency, tr("Currency"));
    m_notice->setObjectName(QStringLiteral("preferences.notice"));
    m_notice->setWordWrap(true);
    m_reset->setObjectName(QStringLiteral("preferences.reset"));
    m_reset->setAutoDefault(false);
    m_save->setObjectName(QStringLiteral("preferences.save"));
    m_save->setProperty("primary", true);
    m_save->setDefault(true);
    auto *buttons = closingButtons(*this, m_save);
    buttons->insertWidget(0, m_reset);
    auto *layout = dialogColumn(*this);
    layout->setSpacing(widgets::gap);
    layout->addWidget(tabs, 1);
    layout->addWidget(m_notice);
    layout->addLayout(buttons);
    resize(widgets::scaled(firstSize.width(), *this), widgets::scaled(firstSize.height(), *this));
}

void PreferencesDialog::arrangeGeneral(QWidget &page)
{
    m_zone->setObjectName(QStringLiteral("preferences.zone"));
    m_zone->setAccessibleName(tr("Reporting zone"));
    m_zone->view()->setAccessibleName(tr("Reporting zone"));
    m_zone->setEditable(true);
    m_zone->setInsertPolicy(QComboBox::NoInsert);
    m_zone->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds())
        m_zone->addItem(QString::fromLatin1(id));
    // "tokyo" finds Asia/Tokyo.
    QCompleter *zones = m_zone->completer();
    zones->setCompletionMode(QCompleter::PopupCompletion);
    zones->setFilterMode(Qt::MatchContains);
    zones->setCaseSensitivity(Qt::CaseInsensitive);
    zones->popup()->setAccessibleName(tr("Reporting zone"));
    m_week->setObjectName(QStringLiteral("preferences.week"));
    m_week->setAccessibleName(tr("First day of the week"));
    m_week->view()->setAccessibleName(tr("First day of the week"));
    for (int day = 1; day <= 7; ++day)
        m_week->addItem(locale().standaloneDayName(day), QString::number(day));
    m_year->setObjectName(QStringLiteral("preferences.year"));
    m_year->setAccessibleName(tr("First month of the financial year"));
    m_year->view()->setAccessibleName(m_year->accessibleName());
    for (int month = 1; month <= 12; ++month)
        m_year->addItem(locale().standaloneMonthName(month), QString::number(month));
    m_holidays->setObjectName(QStringLiteral("preferences.holidays"));
    m_holidays->setAccessibleName(tr("Holidays"));
    m_holidays->setPlaceholderText(tr("for example 12-25, 2026-04-06"));
    auto *form = formOn(page);
    form->addRow(new widgets::PlainLabel(tr("Reporting zone")), m_zone);
    form->addRow(QString(), explanation(tr("Days, weeks and months of every page, filter, flag and file are "
                                           "counted in this zone.")));
    form->addRow(new widgets::PlainLabel(tr("First day of the week")), m_week);
    form->addRow(new widgets::PlainLabel(tr("First month of the financial year")), m_year);
    form->addRow(QString(), explanation(tr("“This year” and “last quarter” are those of the financial year; 2026 and "
                                           "2026-Q4 are those of the calendar.")));
    form->addRow(new widgets::PlainLabel(tr("Holidays")), m_holidays);
    form->addRow(QString(),
                 explanation(tr("Whoever decides on one of these days decides at odd hours, where that rule is "
                                "on. A day without a year is one of every year.")));
}

void PreferencesDialog::arrangeCurrency(QWidget &page)
{
    m_currency->setObjectName(QStringLiteral("preferences.currency"));
    m_currency->setAccessibleName(tr("Usual currency"));
    m_currency->view()->setAccessibleName(m_currency->accessibleName());
    m_currency->addItem(tr("Not set", "usual currency"), QString());
    for (const QString &code : base::allCurrencyCodes())
        m_currency->addItem(code, code);
    m_rates->setObjectName(QStringLiteral("preferences.rates"));
    m_rates->setAccessibleName(tr("Fixed rates"));
    m_rates->setPlaceholderText(tr("for example EUR 1.09, GBP 1.27"));
    auto *form = formOn(page);
    form->addRow(new widgets::PlainLabel(tr("Usual currency")), m_currency);
    form->addRow(QString(), explanation(tr("What $, kr or ¥ alone means, and an amount without any sign, in channels "
                                           "that have no currency of their own. Where it is not set, $ is USD and ¥ "
                                           "is JPY; an amount in kr has no currency and stays out of sums.")));
    form->addRow(QString(), explanation(tr("Where several currencies stand side by side this one comes first. They are "
                                           "never added together.")));
    form->addRow(QString(), explanation(tr("When it changes, the stored messages of these channels are read again. "
                                           "Corrections stay as they are.")));
    form->addRow(new widgets::PlainLabel(tr("Fixed rates")), m_rates);
    form->addRow(QString(), explanation(tr("What one unit of a currency is worth in the usual one. The value approved "
                                           "then has one more figure, which says that it is converted; every sum stays "
                                           "as it is.")));
}

void PreferencesDialog::showRates()
{
    m_rates->setEnabled(!chosenCurrency().isNull());
    m_rates->setText(m_settings.value(workspace::ratesKey(chosenCurrency())));
    m_rates->setCursorPosition(0);
}

/// What cannot be read is told and cannot be saved.
void PreferencesDialog::read()
{
    const auto reader = m_context.workspace.ledger().reader();
    const auto settings = reader ? (*reader)->settings() : reader.error();
    if (!settings) {
        m_notice->setText(text::errorText(settings.error()).sentence());
        m_rules->setEnabled(false);
        return;
    }
    if (const auto rules = workspace::ruleSettings(**reader))
        m_rulesBefore = *rules;
    if (const auto currency = records::usualCurrency(**reader))
        m_currencyBefore = *currency;
    m_currency->setCurrentIndex(m_currencyBefore.isNull() ? 0 : m_currency->findData(m_currencyBefore.code()));
    m_settings = *settings;
    showRates();
    m_zoneBefore = settings->value(zoneKey, QStringLiteral("UTC"));
    m_weekBefore = settings->value(weekKey, QStringLiteral("1"));
    m_yearBefore = settings->value(yearKey, QStringLiteral("1"));
    m_year->setCurrentIndex(std::max(0, m_year->findData(m_yearBefore)));
    m_zone->setCurrentText(m_zoneBefore);
    m_week->setCurrentIndex(std::max(0, m_week->findData(m_weekBefore)));
    m_rules->setRules(m_rulesBefore);
    m_holidays->setText(insight::toText(m_rulesBefore.flags.holidays));
    m_holidays->setCursorPosition(0);
}

void PreferencesDialog::check()
{
    const bool isZone = base::Zone::byName(m_zone->currentText()).has_value();
    const bool isSound = insight::areSound(m_rules->rules());
    const bool areDays = insight::holidaysFrom(m_holidays->text()).has_value();
    const bool areRates = insight::ratesFrom(m_rates->text()).has_value();
    m_save->setEnabled(m_rules->isEnabled() && isZone && isSound && areDays && areRates);
    if (!m_rules->isEnabled())
        return;
    const bool isBegun = !isZone && m_zone->findText(m_zone->currentText(), Qt::MatchContains) >= 0;
    m_notice->setText(isBegun     ? tr("Choose a time zone from the list.")
                      : !isZone   ? tr("There is no time zone of this name.")
                      : !isSound  ? tr("The working day would end before it begins.")
                      : !areDays  ? tr("A holiday is written like 12-25 or 2026-04-06.")
                      : !areRates ? tr("A rate is written like EUR 1.09; commas stand between several.")
                                  : tr("All of it belongs to this ledger. Records are flagged anew when it is saved; "
                                       "Ctrl+Z takes it back."));
}

base::Currency PreferencesDialog::chosenCurrency() const
{
    return base::Currency::parse(m_currency->currentData().toString()).value_or(base::Currency());
}

void PreferencesDialog::pushSetting(const QString &key, const QString &before, const QString &after)
{
    if (before != after)
        m_context.undoStack.push(new ChangeSetting(m_desk, key, before, after));
}

void PreferencesDialog::save()
{
    insight::RuleSettings rules = m_rules->rules();
    rules.flags.holidays = insight::holidaysFrom(m_holidays->text()).value_or(m_rulesBefore.flags.holidays);
    const QString zone = m_zone->currentText();
    const QString week = m_week->currentData().toString();
    const QString year = m_year->currentData().toString();
    const base::Currency currency = chosenCurrency();
    const QString ratesKey = workspace::ratesKey(currency);
    const QString rates = insight::toText(insight::ratesFrom(m_rates->text()).value_or(insight::Rates()));
    if (rules == m_rulesBefore && zone == m_zoneBefore && week == m_weekBefore && year == m_yearBefore &&
        currency == m_currencyBefore && rates == m_settings.value(ratesKey))
        return accept();
    if (currency != m_currencyBefore && m_context.jobs.isRunning())
        return m_notice->setText(
            tr("The currency can be changed when this job has ended: %1").arg(m_context.jobs.title()));
    m_context.undoStack.beginMacro(tr("Change preferences"));
    if (rules != m_rulesBefore)
        m_context.undoStack.push(new ChangeRules(m_desk, m_rulesBefore, rules));
    pushSetting(zoneKey, m_zoneBefore, zone);
    pushSetting(weekKey, m_weekBefore, week);
    pushSetting(yearKey, m_yearBefore, year);
    pushSetting(ratesKey, m_settings.value(ratesKey), rates);
    if (currency != m_currencyBefore)
        m_context.undoStack.push(new ChangeUsualCurrency(m_desk, m_currencyBefore, currency));
    m_context.undoStack.endMacro();
    accept();
}

void openPreferences(const shell::PageContext &context, QWidget *parent)
{
    (new PreferencesDialog(context, parent))->open();
}

} // namespace precedent::pages
