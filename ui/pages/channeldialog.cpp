// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/channeldialog.h"

#include "ui/models/celltext.h"
#include "ui/pages/dialogparts.h"
#include "ui/pages/peoplebox.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"
#include "workspace/channelsetup.h"

#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QPushButton>

namespace precedent::pages {

namespace {

using widgets::PlainLabel;
using widgets::TextRole;

constexpr int dialogWidth = 480; ///< design pixels

PlainLabel *explanation(const QString &text)
{
    auto *label = new PlainLabel(text, TextRole::Secondary);
    label->setWordWrap(true);
    return label;
}

} // namespace

ChannelDialog::ChannelDialog(const workspace::ChannelStatus &status, const std::vector<domain::Person> &people,
                             QWidget *parent)
    : QDialog(parent), m_before(status.settings), m_currency(new QComboBox), m_approvers(new PeopleBox(people, true)),
      m_followed(new QCheckBox(tr("Read the channel in every sync"))), m_save(new QPushButton(tr("Save")))
{
    setObjectName(QStringLiteral("channel"));
    setWindowTitle(tr("Settings of #%1", "a channel").arg(models::oneLine(status.channel.name)));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(widgets::scaled(dialogWidth, *this));
    m_currency->addItem(tr("Not set"), QString());
    for (const QString &code : base::allCurrencyCodes())
        m_currency->addItem(code, code);
    const auto &currency = m_before.defaultCurrency;
    m_currency->setCurrentIndex(currency.isNull() ? 0 : m_currency->findData(currency.code()));
    m_approvers->setValue(workspace::approversText(m_before.approvers, people));
    m_approvers->setCursorPosition(0); // a long list is read from its beginning
    m_followed->setChecked(m_before.followed);
    arrange();
    connect(m_currency, &QComboBox::currentIndexChanged, this, &ChannelDialog::check);
    connect(m_approvers, &QLineEdit::textChanged, this, &ChannelDialog::check);
    connect(m_followed, &QCheckBox::toggled, this, &ChannelDialog::check);
    connect(m_save, &QPushButton::clicked, this, &ChannelDialog::save);
    check();
}

void ChannelDialog::arrange()
{
    m_currency->setObjectName(QStringLiteral("channel.currency"));
    m_currency->setAccessibleName(tr("What a bare sign such as $ or kr means"));
    m_currency->view()->setAccessibleName(m_currency->accessibleName()); // of its own where a style sheet is set
    m_approvers->setObjectName(QStringLiteral("channel.approvers"));
    m_approvers->setAccessibleName(tr("Who may decide"));
    m_approvers->setPlaceholderText(tr("Anyone but the requester"));
    m_followed->setObjectName(QStringLiteral("channel.followed"));
    m_save->setObjectName(QStringLiteral("channel.save"));
    m_save->setDefault(true);
    auto *form = new QFormLayout;
    form->setVerticalSpacing(widgets::space);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(new PlainLabel(tr("$ or kr alone means"), TextRole::Secondary), m_currency);
    form->addRow(
        QString(),
        explanation(tr("Where it is not set, the usual currency of the preferences counts. Without one, $ is USD "
                       "and ¥ is JPY; an amount in kr has no currency and stays out of sums.")));
    form->addRow(new PlainLabel(tr("Who may decide"), TextRole::Secondary), m_approvers);
    form->addRow(QString(), explanation(tr("What others write under a request is then no decision.")));
    form->addRow(QString(), m_followed);
    auto *layout = dialogColumn(*this);
    layout->setSpacing(widgets::gap);
    layout->addLayout(form);
    layout->addWidget(
        explanation(tr("The stored messages of the channel are read again. Corrections stay as they are.")));
    layout->addStretch(1);
    layout->addLayout(closingButtons(*this, m_save));
}

domain::ChannelSettings ChannelDialog::chosen() const
{
    auto settings = m_before;
    settings.defaultCurrency = base::Currency::parse(m_currency->currentData().toString()).value_or(base::Currency());
    settings.approvers = workspace::approversFrom(m_approvers->value());
    settings.followed = m_followed->isChecked();
    return settings;
}

void ChannelDialog::check()
{
    m_save->setEnabled(chosen() != m_before);
}

void ChannelDialog::save()
{
    accept();
    Q_EMIT changed(chosen());
}

} // namespace precedent::pages
