// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/limiteditor.h"

#include "export/limitsfile.h"
#include "ui/models/celltext.h"
#include "ui/pages/dialogparts.h"
#include "ui/text/audittext.h"
#include "ui/text/dates.h"
#include "ui/text/errortext.h"
#include "ui/text/labels.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

#include <algorithm>

namespace precedent::pages {

namespace {

using widgets::PlainLabel;
using widgets::TextRole;

constexpr int dialogWidth = 440; ///< design pixels
constexpr int noticeLines = 2;

void name(QWidget &widget, const char *objectName, const QString &accessibleName)
{
    widget.setObjectName(QLatin1String(objectName));
    widget.setAccessibleName(accessibleName);
}

void select(QComboBox &box, const QString &data)
{
    box.setCurrentIndex(std::max(0, box.findData(data)));
}

QString dayText(QDate day)
{
    return day.isNull() ? QString() : day.toString(Qt::ISODate);
}

/// As files have days, or as the window writes them ("20 Oct 2026"), with the month's whole name too.
QDate readDay(const QString &text, const QLocale &locale)
{
    auto day = QDate::fromString(text, Qt::ISODate);
    const auto format = text::dayFormat();
    const auto longFormat = QString(format).replace(QStringLiteral("MMM"), QStringLiteral("MMMM"));
    for (const QString &known : {format, longFormat}) {
        if (!day.isValid())
            day = locale.toDate(text, known);
    }
    return day;
}

base::Result<QDate> dayIn(const QLineEdit &line)
{
    const auto text = line.text().trimmed();
    const auto day = readDay(text, line.locale());
    if (!day.isValid() && !text.isEmpty())
        return base::makeError(base::ErrorKind::Usage, "limit-day-wrong", {}, {{QStringLiteral("day"), text}});
    return day;
}

} // namespace

LimitEditor::LimitEditor(const insight::Limit &limit, std::vector<insight::Limit> limits,
                         const std::vector<domain::Person> &people, const std::vector<domain::AgentTeam> &teams,
                         QWidget *parent)
    : QDialog(parent), m_limit(limit), m_limits(std::move(limits)), m_holder(new QComboBox), m_type(new QComboBox),
      m_amount(new QLineEdit), m_currency(new QComboBox), m_unlimited(new QCheckBox(tr("Without a limit"))),
      m_from(new QLineEdit), m_to(new QLineEdit), m_notice(new PlainLabel({}, TextRole::Secondary)),
      m_save(new QPushButton(tr("Save")))
{
    setObjectName(QStringLiteral("limit"));
    setWindowTitle(limit.id == 0 ? tr("Add a limit") : tr("Change the limit"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(widgets::scaled(dialogWidth, *this));
    fillHolders(people, teams);
    fill();
    arrange();
    for (auto *line : {m_amount, m_from, m_to})
        connect(line, &QLineEdit::textChanged, this, &LimitEditor::check);
    for (auto *box : {m_holder, m_type, m_currency})
        connect(box, &QComboBox::currentIndexChanged, this, &LimitEditor::check);
    connect(m_unlimited, &QCheckBox::toggled, this, &LimitEditor::check);
    connect(m_save, &QPushButton::clicked, this, &LimitEditor::save);
    check();
}

void LimitEditor::fillHolders(const std::vector<domain::Person> &people, const std::vector<domain::AgentTeam> &teams)
{
    using insight::HolderKind;
    const auto add = [this](const QString &text, const insight::Holder &holder) {
        m_holder->addItem(text, insight::toText(holder));
    };
    for (const auto kind : {HolderKind::Approvers, HolderKind::Agents})
        add(text::holderLabel(insight::toText({kind})), {kind});
    for (const auto &team : teams) {
        const insight::Holder holder{HolderKind::Team, team.name};
        add(text::holderLabel(insight::toText(holder)), holder);
    }
    std::vector<std::pair<QString, QString>> named;
    for (const auto &person : people) {
        if (!person.isBot)
            named.emplace_back(models::oneLine(person.name.isEmpty() ? person.id.text() : person.name),
                               person.id.text());
    }
    std::sort(named.begin(), named.end());
    for (const auto &[shown, id] : named)
        add(shown, {HolderKind::Person, id});
    if (m_holder->findData(insight::toText(m_limit.holder)) < 0)
        add(m_limit.holder.name, m_limit.holder);
}

void LimitEditor::fill()
{
    m_type->addItem(tr("Every type"), QString());
    for (const auto &word : domain::allWords<domain::RequestType>())
        m_type->addItem(text::valueLabel(query::Key::Type, word), word);
    for (const auto &code : base::allCurrencyCodes())
        m_currency->addItem(code, code);
    select(*m_holder, insight::toText(m_limit.holder));
    select(*m_type, m_limit.type ? domain::toWord(*m_limit.type) : QString());
    const auto currency = m_limit.amount.currency;
    select(*m_currency, currency.isNull() ? QStringLiteral("USD") : currency.code());
    m_unlimited->setChecked(m_limit.isUnlimited());
    if (m_limit.id != 0 && !m_limit.isUnlimited()) // a new one has no amount yet, only a currency
        m_amount->setText(base::toDecimal(m_limit.amount));
    m_from->setText(dayText(m_limit.from));
    m_to->setText(dayText(m_limit.to));
}

void LimitEditor::arrange()
{
    name(*m_holder, "limit.holder", tr("Whose limit it is"));
    name(*m_type, "limit.type", tr("Type"));
    name(*m_amount, "limit.amount", tr("Up to"));
    name(*m_currency, "limit.currency", tr("Currency"));
    name(*m_from, "limit.from", tr("First day"));
    name(*m_to, "limit.to", tr("Last day"));
    m_unlimited->setObjectName(QStringLiteral("limit.unlimited"));
    m_save->setObjectName(QStringLiteral("limit.save"));
    m_notice->setObjectName(QStringLiteral("limit.notice"));
    for (auto *box : {m_holder, m_type, m_currency})
        box->view()->setAccessibleName(box->accessibleName()); // of its own where a style sheet is set
    m_amount->setPlaceholderText(QStringLiteral("250.00"));
    m_from->setPlaceholderText(tr("Always, or for example 2026-01-01"));
    m_to->setPlaceholderText(tr("Open, or for example 2026-12-31"));
    m_notice->setWordWrap(true);
    m_notice->setMinimumHeight(noticeLines * m_notice->fontMetrics().lineSpacing());
    m_save->setDefault(true);
    auto *amount = new QHBoxLayout;
    amount->setSpacing(widgets::space);
    amount->addWidget(m_amount, 1);
    amount->addWidget(m_currency);
    auto *form = new QFormLayout;
    form->setVerticalSpacing(widgets::space);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto label = [](const QString &text) { return new PlainLabel(text, TextRole::Secondary); };
    form->addRow(label(tr("Who")), m_holder);
    form->addRow(label(tr("Type")), m_type);
    form->addRow(label(tr("Up to")), amount);
    form->addRow(QString(), m_unlimited);
    form->addRow(label(tr("From")), m_from);
    form->addRow(label(tr("To")), m_to);
    auto *layout = dialogColumn(*this);
    layout->setSpacing(widgets::gap);
    layout->addLayout(form);
    layout->addWidget(m_notice);
    layout->addStretch(1);
    layout->addLayout(closingButtons(*this, m_save));
}

base::Result<std::vector<insight::Limit>> LimitEditor::outcome() const
{
    auto limit = m_limit;
    limit.holder = insight::holderFromText(m_holder->currentData().toString());
    limit.type = domain::fromWord<domain::RequestType>(m_type->currentData().toString());
    const auto currency = base::Currency::parse(m_currency->currentData().toString()).value_or(base::Currency());
    const auto amount = m_unlimited->isChecked() ? base::Result<base::Money>(base::Money{insight::unlimited, currency})
                                                 : exporting::limitAmount(m_amount->text().trimmed(), currency);
    if (!amount)
        return amount.error();
    limit.amount = *amount;
    const auto from = dayIn(*m_from);
    const auto to = dayIn(*m_to);
    if (!from || !to)
        return from ? to.error() : from.error();
    limit.from = *from;
    limit.to = *to;
    const auto takesItsPlace = [&limit](const insight::Limit &other) { return insight::replaces(limit, other); };
    if (limit.id == 0 && std::any_of(m_limits.begin(), m_limits.end(), takesItsPlace))
        return base::makeError(base::ErrorKind::Usage, "limit-there");
    return insight::withLimit(m_limits, limit);
}

void LimitEditor::check()
{
    m_amount->setEnabled(!m_unlimited->isChecked());
    const auto result = outcome();
    m_save->setEnabled(result.ok());
    const bool isUntouched = m_amount->text().isEmpty() && !m_unlimited->isChecked();
    m_notice->setText(result || isUntouched ? tr("A limit of 0 means that nothing may be decided.")
                                            : text::errorText(result.error()).sentence());
}

void LimitEditor::save()
{
    const auto result = outcome();
    if (!result)
        return;
    accept();
    Q_EMIT chosen(*result);
}

} // namespace precedent::pages
