// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firstrun/tokensection.h"

#include "secrets/tokencheck.h"
#include "ui/dialogs/tokenwords.h"
#include "ui/firstrun/stepframe.h"
#include "ui/models/celltext.h"
#include "ui/text/errortext.h"
#include "ui/text/joined.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStyle>

namespace precedent::firstrun {

TokenSection::TokenSection(SlackCalls &calls, QWidget *parent)
    : QWidget(parent), m_calls(calls), m_field(new QLineEdit),
      m_paste(makeButton(QStringLiteral("firstrun.token.paste"), tr("Paste"))),
      m_try(makeButton(QStringLiteral("firstrun.token.try"), tr("Connect"))),
      m_stop(makeButton(QStringLiteral("firstrun.token.stop"), tr("Stop"))), m_notice(makeSentence()),
      m_keepAgain(makeButton(QStringLiteral("firstrun.token.keep"), tr("Try the keychain again"))),
      m_sessionOnly(makeButton(QStringLiteral("firstrun.token.session"), tr("Use it for this session only"))),
      m_network(makeButton(QStringLiteral("firstrun.token.network"), tr("Proxy and certificates…")))
{
    arrange();
    connect(m_field, &QLineEdit::textChanged, this, &TokenSection::judge);
    connect(m_field, &QLineEdit::returnPressed, m_try, &QPushButton::click);
    connect(m_paste, &QPushButton::clicked, this, &TokenSection::paste);
    connect(m_try, &QPushButton::clicked, this, &TokenSection::tryToken);
    connect(m_stop, &QPushButton::clicked, this, &TokenSection::stop);
    connect(m_network, &QPushButton::clicked, this, &TokenSection::networkWanted);
    connect(m_keepAgain, &QPushButton::clicked, &m_calls, &SlackCalls::keepAgain);
    connect(m_sessionOnly, &QPushButton::clicked, this, [this] {
        m_isSessionAccepted = true;
        showConnected();
    });
    connectCalls();
    judge();
}

TokenSection::~TokenSection()
{
    m_field->clear();
}

void TokenSection::arrange()
{
    m_field->setObjectName(QStringLiteral("firstrun.token.field"));
    m_field->setAccessibleName(tr("Slack token"));
    m_field->setEchoMode(QLineEdit::Password);
    m_field->setPlaceholderText(QStringLiteral("xoxb-…"));
    m_notice->setObjectName(QStringLiteral("firstrun.token.notice"));
    auto *row = new QHBoxLayout;
    row->setSpacing(widgets::space);
    row->addWidget(m_field, 1);
    row->addWidget(m_paste);
    row->addWidget(m_try);
    row->addWidget(m_stop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(widgets::spaceSmall);
    layout->addLayout(row);
    layout->addWidget(m_notice);
    layout->addLayout(makeRow({m_keepAgain, m_sessionOnly, m_network}));
    m_keepAgain->hide();
    m_sessionOnly->hide();
    m_network->hide();
    m_stop->hide();
}

void TokenSection::connectCalls()
{
    connect(&m_calls, &SlackCalls::connected, this, [this](const Connected &connected) {
        m_connected = connected;
        if (!lacksPermissions())
            m_untried.clear();
        // What the keychain never had was accepted for this session before.
        m_isSessionAccepted = !connected.isKept && !connected.keychainError;
        setBusy(false);
        m_try->setEnabled(lacksPermissions());
        showConnected();
    });
    connect(&m_calls, &SlackCalls::connectFailed, this, &TokenSection::showFailure);
    connect(&m_calls, &SlackCalls::keptAgain, this, &TokenSection::showKept);
}

void TokenSection::useKept(bool expected)
{
    m_isLookingForKept = true;
    m_isKeptExpected = expected;
    setBusy(true);
    m_calls.connectToSlack(TokenFrom::Keychain);
}

void TokenSection::showFailure(const base::Error &error)
{
    setBusy(false);
    m_connected.reset();
    m_field->setFocus();
    const bool isNoneKept = m_isLookingForKept && error.kind == base::ErrorKind::NotConfigured;
    if (!isNoneKept) {
        auto words = text::errorText(error);
        words.safe.clear(); // nothing was being read
        say(words.sentence(), Tone::Bad);
    } else if (error.code == QLatin1String("keychain-locked"))
        say(tr("The system keychain is locked. Unlock it and open this page again, or paste the token."));
    else
        say(m_isKeptExpected ? tr("Paste the token again: it was not kept when the window closed.") : QString());
    const bool isNetwork = error.kind == base::ErrorKind::Network;
    if (!isNetwork) {
        m_untried.clear();
        m_isLookingForKept = false;
    }
    m_try->setEnabled(hasAnother());
    m_network->setVisible(isNetwork);
    Q_EMIT changed();
}

bool TokenSection::isReady() const
{
    return m_connected && m_connected->missingScopes.isEmpty() && (!m_connected->keychainError || m_isSessionAccepted);
}

void TokenSection::judge()
{
    const auto check = secrets::checkToken(m_field->text().toUtf8());
    const bool isUsable = check == secrets::TokenCheck::Usable;
    m_try->setEnabled(isUsable || (check == secrets::TokenCheck::Empty && hasAnother()));
    const bool isWrong = !isUsable && check != secrets::TokenCheck::Empty;
    m_field->setProperty("problem", isWrong);
    m_field->style()->unpolish(m_field);
    m_field->style()->polish(m_field);
    if (isWrong)
        say(dialogs::tokenSentence(check), Tone::Bad);
    else if (check != secrets::TokenCheck::Empty || !m_connected)
        say({});
}

void TokenSection::paste()
{
    m_field->setText(QGuiApplication::clipboard()->text());
    if (m_try->isEnabled())
        tryToken();
}

void TokenSection::tryToken()
{
    const auto typed = m_field->text().trimmed().toUtf8();
    const auto token = typed.isEmpty() ? m_untried : typed;
    if (token.isEmpty() && canTryKept())
        return useKept(m_isKeptExpected);
    if (secrets::checkToken(token) != secrets::TokenCheck::Usable)
        return;
    m_isLookingForKept = false;
    m_connected.reset();
    m_untried = token;
    m_field->clear();
    m_field->setPlaceholderText(secrets::maskedToken(token));
    setBusy(true);
    Q_EMIT changed();
    m_calls.connectToSlack(TokenFrom::Pasted, token);
}

void TokenSection::showConnected()
{
    m_isLookingForKept = false;
    const auto &who = m_connected->identity;
    m_field->setPlaceholderText(m_connected->maskedToken);
    QString where =
        m_isSessionAccepted ? tr("The token is forgotten when the window closes.") : tr("Kept in the system keychain.");
    const bool isKeepingAsked = m_connected->keychainError && !m_isSessionAccepted && !lacksPermissions();
    m_keepAgain->setVisible(isKeepingAsked);
    m_sessionOnly->setVisible(isKeepingAsked);
    if (isKeepingAsked) {
        m_sessionOnly->setFocus();
        where = dialogs::keychainSentence(*m_connected->keychainError);
    }
    if (lacksPermissions())
        say(tr("Connected to %1, but the app lacks the permission(s) %2. Add them on the app's page under OAuth & "
               "Permissions, reinstall the app, and press Connect. Paste the token again if it is another one.",
               "workspace, permissions", int(m_connected->missingScopes.size()))
                .arg(models::oneLine(who.teamName), text::enumerated(m_connected->missingScopes)));
    else
        say(text::sentences({tr("✓ Connected to %1 as “%2”.", "workspace, app or person")
                                 .arg(models::oneLine(who.teamName), models::oneLine(who.userName)),
                             where}),
            isReady() ? Tone::Good : Tone::Quiet);
    Q_EMIT changed();
}

void TokenSection::showKept(const base::Result<void> &kept)
{
    if (!m_connected)
        return;
    m_connected->keychainError = kept ? std::nullopt : std::optional(kept.error());
    showConnected();
}

void TokenSection::say(const QString &text, Tone tone)
{
    m_notice->setText(text);
    m_notice->setVisible(!text.isEmpty());
    m_notice->setInk(tone == Tone::Good ? "good" : tone == Tone::Bad ? "bad" : "second");
}

void TokenSection::setBusy(bool isBusy)
{
    m_network->hide();
    m_stop->setVisible(isBusy);
    if (isBusy) {
        m_keepAgain->hide();
        m_sessionOnly->hide();
        say(tr("Asking Slack…"));
        // What is disabled hands the focus on, to a button that the next Enter would press.
        if (isAncestorOf(window()->focusWidget()))
            m_notice->setFocus();
        m_try->setEnabled(false);
    }
    m_field->setEnabled(!isBusy);
    m_paste->setEnabled(!isBusy);
    if (!isBusy && window()->focusWidget() == m_notice)
        m_field->setFocus();
}

void TokenSection::stop()
{
    m_calls.stop();
    setBusy(false);
    if (m_connected)
        showConnected();
    else
        say({});
    m_field->setFocus();
    m_try->setEnabled(hasAnother());
}

bool TokenSection::canTryKept() const
{
    return m_isLookingForKept || lacksPermissions();
}

bool TokenSection::hasAnother() const
{
    return !m_untried.isEmpty() || canTryKept();
}

bool TokenSection::lacksPermissions() const
{
    return m_connected && !m_connected->missingScopes.isEmpty();
}

} // namespace precedent::firstrun
