// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/livedialog.h"

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
constexpr int fieldWidth = 420;

widgets::PlainLabel *makeSentence(const QString &text)
{
    auto *label = new widgets::PlainLabel(text, widgets::TextRole::Secondary);
    label->setWordWrap(true);
    return label;
}

} // namespace

LiveDialog::LiveDialog(LiveCommands commands, QWidget *parent)
    : QDialog(parent), m_commands(std::move(commands)),
      m_words(
          makeSentence(tr("Slack can tell of new messages, edits and reactions as they happen: they are here within "
                          "seconds, and decisions made by a reaction get their exact time. Without it everything "
                          "is read by the next sync."))),
      m_steps(makeSentence(tr("On the app's page at api.slack.com/apps: put the copied manifest in place under App "
                              "Manifest and reinstall the app, then generate an app-level token with "
                              "connections:write under Basic Information."))),
      m_state(makeSentence({})), m_token(new QLineEdit), m_notice(makeSentence({})),
      m_manifest(new QPushButton(tr("Copy manifest"))), m_turnOff(new QPushButton(tr("Turn off"))),
      m_turnOn(new QPushButton(tr("Turn on"))), m_close(new QPushButton(tr("Close")))
{
    setObjectName(QStringLiteral("live"));
    setWindowTitle(tr("Live updates"));
    nameParts();
    arrange();
    connect(m_token, &QLineEdit::textChanged, this, &LiveDialog::refresh);
    connect(m_manifest, &QPushButton::clicked, this, [this] { m_commands.copyManifest(); });
    connect(m_turnOff, &QPushButton::clicked, this, [this] { m_commands.turnOff(); });
    connect(m_turnOn, &QPushButton::clicked, this, [this] {
        const auto typed = token();
        m_token->clear();
        m_commands.turnOn(typed);
    });
    connect(m_close, &QPushButton::clicked, this, &LiveDialog::reject);
    refresh();
}

LiveDialog::~LiveDialog()
{
    m_token->clear();
}

void LiveDialog::setState(bool isOn, const QString &text)
{
    m_isOn = isOn;
    m_state->setText(text);
    refresh();
}

void LiveDialog::nameParts()
{
    m_token->setEchoMode(QLineEdit::Password);
    m_token->setMinimumWidth(widgets::scaled(fieldWidth, *this));
    m_token->setPlaceholderText(tr("xapp-…, or empty for the one in the keychain"));
    m_token->setAccessibleName(tr("App-level token"));
    m_state->setAccessibleName(tr("State of live updates"));
    m_turnOn->setDefault(true);
    m_close->setAutoDefault(false);
    m_words->setObjectName(QStringLiteral("live.words"));
    m_steps->setObjectName(QStringLiteral("live.steps"));
    m_state->setObjectName(QStringLiteral("live.state"));
    m_token->setObjectName(QStringLiteral("live.token"));
    m_notice->setObjectName(QStringLiteral("live.notice"));
    m_manifest->setObjectName(QStringLiteral("live.manifest"));
    m_turnOff->setObjectName(QStringLiteral("live.off"));
    m_turnOn->setObjectName(QStringLiteral("live.on"));
    m_close->setObjectName(QStringLiteral("live.close"));
}

void LiveDialog::arrange()
{
    auto *form = new QFormLayout;
    form->setVerticalSpacing(widgets::gap);
    form->addRow(m_words);
    form->addRow(m_steps);
    form->addRow(new widgets::PlainLabel(tr("State")), m_state);
    form->addRow(new widgets::PlainLabel(tr("App-level token")), m_token);
    form->addRow(QString(), m_notice);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_manifest);
    buttons->addStretch(1);
    for (auto *button : {m_close, m_turnOff, m_turnOn})
        buttons->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(widgets::cardPaddingHorizontal, widgets::cardPaddingVertical,
                               widgets::cardPaddingHorizontal, widgets::cardPaddingVertical);
    layout->addLayout(form);
    layout->addLayout(buttons);
}

void LiveDialog::refresh()
{
    const auto advice = appTokenAdvice(token());
    m_notice->setText(advice.sentence.isEmpty()
                          ? tr("It goes to the system keychain, else it is forgotten when the window closes.")
                          : advice.sentence);
    m_turnOff->setEnabled(m_isOn);
    m_turnOn->setEnabled(advice.isComplete || (token().isEmpty() && !m_isOn));
}

QByteArray LiveDialog::token() const
{
    return m_token->text().trimmed().toUtf8();
}

} // namespace precedent::dialogs
