// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/syncdialog.h"

#include "secrets/tokenstore.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QtCore/QRegularExpression>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

namespace precedent::dialogs {

SyncDialog::SyncDialog(const SyncState &state, std::function<void(const SyncRequest &)> start, QWidget *parent)
    : QDialog(parent), m_state(state), m_start(std::move(start)),
      m_tokenState(new widgets::PlainLabel(QString(), widgets::TextRole::Secondary)), m_token(new QLineEdit),
      m_tokenNotice(new widgets::PlainLabel(QString(), widgets::TextRole::Secondary)), m_channels(new QLineEdit),
      m_run(new QPushButton(tr("Start sync"))), m_cancel(new QPushButton(tr("Cancel")))
{
    setObjectName(QStringLiteral("sync"));
    setWindowTitle(tr("Sync with Slack"));
    nameParts();
    arrange();
    connect(m_token, &QLineEdit::textChanged, this, &SyncDialog::refresh);
    connect(m_channels, &QLineEdit::textChanged, this, &SyncDialog::refresh);
    connect(m_run, &QPushButton::clicked, this, &SyncDialog::run);
    connect(m_cancel, &QPushButton::clicked, this, &SyncDialog::reject);
    refresh();
}

SyncDialog::~SyncDialog()
{
    m_token->clear();
}

void SyncDialog::nameParts()
{
    m_tokenState->setText(m_state.hasToken
                              ? tr("A token is stored in the keychain. Leave this empty to use it.")
                              : tr("Paste the token of a Slack app that may read the channel (xoxb-… or xoxp-…)."));
    m_tokenState->setWordWrap(true);
    m_tokenNotice->setWordWrap(true);
    m_token->setEchoMode(QLineEdit::Password);
    m_token->setMinimumWidth(widgets::scaled(320, *this));
    m_channels->setText(m_state.followed.join(QStringLiteral(", ")));
    m_channels->setPlaceholderText(tr("approvals, finance-exceptions"));
    m_run->setDefault(true);
    m_tokenState->setObjectName(QStringLiteral("sync.tokenState"));
    m_token->setObjectName(QStringLiteral("sync.token"));
    m_token->setAccessibleName(tr("Slack token"));
    m_tokenNotice->setObjectName(QStringLiteral("sync.tokenNotice"));
    m_channels->setObjectName(QStringLiteral("sync.channels"));
    m_channels->setAccessibleName(tr("Channels"));
    m_run->setObjectName(QStringLiteral("sync.run"));
    m_cancel->setObjectName(QStringLiteral("sync.cancel"));
}

void SyncDialog::arrange()
{
    auto *form = new QFormLayout;
    form->setVerticalSpacing(widgets::gap);
    form->addRow(m_tokenState);
    form->addRow(new widgets::PlainLabel(tr("Slack token")), m_token);
    form->addRow(QString(), m_tokenNotice);
    form->addRow(new widgets::PlainLabel(tr("Channels")), m_channels);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_run);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(widgets::cardPaddingHorizontal, widgets::cardPaddingVertical,
                               widgets::cardPaddingHorizontal, widgets::cardPaddingVertical);
    layout->addLayout(form);
    layout->addLayout(buttons);
}

void SyncDialog::refresh()
{
    const QByteArray typed = token();
    const bool isToken = !secrets::tokenKind(typed).isEmpty();
    if (typed.isEmpty())
        m_tokenNotice->setText(QString());
    else
        m_tokenNotice->setText(isToken ? tr("This is a token that can read channels.")
                                       : tr("This is not a bot or user token: those begin with xoxb- or xoxp-."));
    m_run->setEnabled((typed.isEmpty() ? m_state.hasToken : isToken) && !channels().isEmpty());
}

void SyncDialog::run()
{
    const SyncRequest request{token(), channels()};
    accept();
    m_start(request);
}

QByteArray SyncDialog::token() const
{
    return m_token->text().trimmed().toUtf8();
}

QStringList SyncDialog::channels() const
{
    static const QRegularExpression separator(QStringLiteral("[,;\\s]+"));
    QStringList names;
    for (QString name : m_channels->text().split(separator, Qt::SkipEmptyParts)) {
        name.remove(u'#');
        if (!name.isEmpty() && !names.contains(name))
            names.append(name);
    }
    return names;
}

} // namespace precedent::dialogs
