// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/syncdialog.h"

#include "secrets/tokencheck.h"
#include "ui/dialogs/tokenwords.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

namespace precedent::dialogs {

namespace {
/// In design pixels.
constexpr int fieldWidth = 360;
} // namespace

SyncDialog::SyncDialog(const QStringList &channels, std::function<void(const QByteArray &token)> start, QWidget *parent)
    : QDialog(parent), m_start(std::move(start)),
      m_words(new widgets::PlainLabel(QString(), widgets::TextRole::Secondary)), m_token(new QLineEdit),
      m_notice(new widgets::PlainLabel(QString(), widgets::TextRole::Secondary)),
      m_run(new QPushButton(tr("Start sync"))), m_cancel(new QPushButton(tr("Cancel")))
{
    setObjectName(QStringLiteral("sync"));
    setWindowTitle(tr("Sync with Slack"));
    nameParts(channels);
    arrange();
    connect(m_token, &QLineEdit::textChanged, this, &SyncDialog::refresh);
    connect(m_run, &QPushButton::clicked, this, &SyncDialog::run);
    connect(m_cancel, &QPushButton::clicked, this, &SyncDialog::reject);
    refresh();
}

SyncDialog::~SyncDialog()
{
    m_token->clear();
}

void SyncDialog::nameParts(const QStringList &channels)
{
    QStringList names;
    for (const auto &channel : channels)
        names += u'#' + channel;
    m_words->setText(tr("To read %1, paste the token of the Slack app (xoxb-… or xoxp-…). It goes to the system "
                        "keychain, else it is forgotten when the window closes.")
                         .arg(names.join(QStringLiteral(", "))));
    m_words->setWordWrap(true);
    m_notice->setWordWrap(true);
    m_token->setEchoMode(QLineEdit::Password);
    m_token->setMinimumWidth(widgets::scaled(fieldWidth, *this));
    m_run->setDefault(true);
    m_words->setObjectName(QStringLiteral("sync.words"));
    m_token->setObjectName(QStringLiteral("sync.token"));
    m_token->setAccessibleName(tr("Slack token"));
    m_notice->setObjectName(QStringLiteral("sync.notice"));
    m_run->setObjectName(QStringLiteral("sync.run"));
    m_cancel->setObjectName(QStringLiteral("sync.cancel"));
}

void SyncDialog::arrange()
{
    auto *form = new QFormLayout;
    form->setVerticalSpacing(widgets::gap);
    form->addRow(m_words);
    form->addRow(new widgets::PlainLabel(tr("Slack token")), m_token);
    form->addRow(QString(), m_notice);
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
    const auto check = secrets::checkToken(token());
    m_notice->setText(tokenSentence(check));
    m_run->setEnabled(check == secrets::TokenCheck::Usable);
}

void SyncDialog::run()
{
    const auto typed = token();
    accept();
    m_start(typed);
}

QByteArray SyncDialog::token() const
{
    return m_token->text().trimmed().toUtf8();
}

} // namespace precedent::dialogs
