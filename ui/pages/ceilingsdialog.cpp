// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ceilingsdialog.h"

#include "ui/pages/amountinput.h"
#include "ui/pages/dialogparts.h"
#include "ui/pages/tablesetup.h"
#include "ui/text/formats.h"
#include "ui/text/labels.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

#include <algorithm>

namespace precedent::pages {

namespace {

using insight::Ceiling;

constexpr QSize firstSize(460, 500); ///< design pixels
constexpr int exampleMinor = 50000;

std::vector<models::ListColumn<Ceiling>> ceilingColumns(const QLocale &locale)
{
    return {{CeilingsDialog::tr("Type"), Qt::AlignLeft | Qt::AlignVCenter, ceilingType},
            {CeilingsDialog::tr("In a month"), models::figureAlignment,
             [locale](const Ceiling &ceiling) { return text::moneyText(ceiling.amount, locale); }}};
}

} // namespace

QString ceilingType(const Ceiling &ceiling)
{
    return ceiling.type ? text::label(*ceiling.type) : CeilingsDialog::tr("Every type");
}

CeilingsDialog::CeilingsDialog(std::vector<Ceiling> ceilings, QWidget *parent)
    : QDialog(parent), m_ceilings(std::move(ceilings)), m_list(new models::ListTable<Ceiling>(this)),
      m_table(new QTableView), m_type(new QComboBox), m_amount(new QLineEdit), m_currency(new QComboBox),
      m_set(makeButton(tr("Set"), "ceilings.set")), m_remove(makeButton(tr("Remove"), "ceilings.remove")),
      m_save(makeButton(tr("Save"), "ceilings.save")), m_notice(new widgets::PlainLabel)
{
    setObjectName(QStringLiteral("ceilings"));
    setWindowTitle(tr("Monthly ceilings"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_type->addItem(tr("Every type"), QString());
    for (const QString &word : domain::allWords<domain::RequestType>())
        m_type->addItem(text::valueLabel(query::Key::Type, word), word);
    for (const QString &code : base::allCurrencyCodes())
        m_currency->addItem(code, code);
    m_currency->setCurrentIndex(m_currency->findData(QStringLiteral("USD")));
    arrange();
    connectParts();
    showCeilings(0);
}

void CeilingsDialog::arrange()
{
    m_table->setModel(m_list);
    m_list->show(ceilingColumns(locale()), {});
    setUpList(*m_table, QStringLiteral("ceilings.table"), windowTitle(), 0);
    setFramed(*m_table);
    constexpr int fewestRows = 4;
    m_table->setMinimumHeight(heightOf(*m_table, fewestRows));
    auto *hint = new widgets::PlainLabel(tr("How much may be approved in a calendar month. A type has one ceiling in "
                                            "each currency; currencies are never added together."),
                                         widgets::TextRole::Secondary);
    hint->setWordWrap(true);
    auto *form = new QFormLayout;
    const auto addField = [form](const QString &label, QWidget *field, const char *name) {
        field->setObjectName(QLatin1String(name));
        field->setAccessibleName(label);
        form->addRow(new widgets::PlainLabel(label, widgets::TextRole::Secondary), field);
    };
    addField(tr("Type"), m_type, "ceilings.type");
    addField(tr("In a month"), m_amount, "ceilings.amount");
    addField(tr("Currency"), m_currency, "ceilings.currency");
    for (QComboBox *box : {m_type, m_currency})
        box->view()->setAccessibleName(box->accessibleName()); // of its own where a style sheet is set
    m_notice->setObjectName(QStringLiteral("ceilings.notice"));
    m_notice->setWordWrap(true);
    m_save->setProperty("primary", true);
    m_set->setProperty("kind", QStringLiteral("inner"));
    m_set->setDefault(true); // without one, Enter in a field would press Cancel
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_set);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto *layout = dialogColumn(*this);
    layout->setSpacing(widgets::gap);
    layout->addWidget(hint);
    layout->addWidget(m_table, 1);
    layout->addLayout(form);
    layout->addWidget(m_notice);
    layout->addLayout(buttons);
    layout->addLayout(closingButtons(*this, m_save));
    resize(widgets::scaled(firstSize.width(), *this), widgets::scaled(firstSize.height(), *this));
}

void CeilingsDialog::connectParts()
{
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CeilingsDialog::showSelected);
    connect(m_amount, &QLineEdit::textChanged, this, &CeilingsDialog::check);
    for (QComboBox *box : {m_type, m_currency})
        connect(box, &QComboBox::currentIndexChanged, this, &CeilingsDialog::check);
    connect(m_set, &QPushButton::clicked, this, &CeilingsDialog::set);
    connect(m_remove, &QPushButton::clicked, this, &CeilingsDialog::remove);
    connect(m_save, &QPushButton::clicked, this, &CeilingsDialog::save);
}

void CeilingsDialog::save()
{
    if (!entered() && !m_amount->text().trimmed().isEmpty())
        return m_amount->setFocus();
    set();
    const std::vector<Ceiling> ceilings = m_ceilings;
    accept();
    Q_EMIT chosen(ceilings);
}

void CeilingsDialog::showCeilings(int selected)
{
    m_list->show(ceilingColumns(locale()), m_ceilings);
    m_table->selectRow(std::clamp(selected, 0, std::max(0, int(m_ceilings.size()) - 1)));
    showSelected();
}

void CeilingsDialog::showSelected()
{
    if (const int row = m_table->currentIndex().row(); row >= 0) {
        const Ceiling &ceiling = m_list->item(row);
        m_type->setCurrentIndex(m_type->findData(ceiling.type ? domain::toWord(*ceiling.type) : QString()));
        m_currency->setCurrentIndex(m_currency->findData(ceiling.amount.currency.code()));
        m_amount->setText(amountFieldText(ceiling.amount.minor, ceiling.amount.currency, locale()));
    } else {
        m_amount->clear(); // what was removed last is not to be set again by Save
    }
    check();
}

std::optional<Ceiling> CeilingsDialog::entered() const
{
    const auto currency = base::Currency::parse(m_currency->currentData().toString());
    const auto minor = currency ? readAmount(m_amount->text(), *currency, locale()) : std::nullopt;
    if (!minor || *minor == 0)
        return std::nullopt;
    return Ceiling{domain::fromWord<domain::RequestType>(m_type->currentData().toString()), {*minor, *currency}};
}

void CeilingsDialog::check()
{
    const auto ceiling = entered();
    m_set->setEnabled(ceiling && std::find(m_ceilings.begin(), m_ceilings.end(), *ceiling) == m_ceilings.end());
    m_remove->setEnabled(m_table->currentIndex().isValid());
    const bool isWrong = !ceiling && !m_amount->text().trimmed().isEmpty();
    const auto currency = base::Currency::parse(m_currency->currentData().toString()).value_or(base::Currency());
    m_notice->setText(isWrong ? tr("Write an amount above 0, for example %1.", "an amount")
                                    .arg(amountFieldText(exampleMinor, currency, locale()))
                              : QString());
}

void CeilingsDialog::set()
{
    const auto ceiling = entered();
    if (!ceiling)
        return;
    auto place = std::find_if(m_ceilings.begin(), m_ceilings.end(),
                              [&ceiling](const Ceiling &other) { return ceiling->replaces(other); });
    const int row = int(place - m_ceilings.begin());
    if (place == m_ceilings.end())
        m_ceilings.push_back(*ceiling);
    else
        *place = *ceiling;
    showCeilings(row);
}

void CeilingsDialog::remove()
{
    const int row = m_table->currentIndex().row();
    if (row < 0)
        return;
    m_ceilings.erase(m_ceilings.begin() + row);
    showCeilings(row);
}

} // namespace precedent::pages
