// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firstrun/connectstep.h"

#include "ui/firstrun/channelpicker.h"
#include "ui/firstrun/tokensection.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QVBoxLayout>

namespace precedent::firstrun {

ConnectStep::ConnectStep(SlackCalls &calls, const widgets::LinkGuard &links, QWidget *parent)
    : StepFrame(QStringLiteral("firstrun.connect"), tr("Connect the approvals channel"),
                tr("Step 2 of 4 · about 3 minutes"), parent),
      m_asBot(new QRadioButton(tr("Only channels to which I invite the app"))),
      m_asUser(new QRadioButton(tr("Channels that I can see already"))), m_creating(makeSentence({})),
      m_token(new TokenSection(calls)), m_channels(new QWidget), m_picker(new ChannelPicker(calls)),
      m_continue(makeButton(QStringLiteral("firstrun.connect.continue"), tr("Continue"), ButtonKind::Primary))
{
    addAppSection(links);
    addTokenSection();
    auto *channels = new QVBoxLayout(m_channels);
    channels->setContentsMargins(0, widgets::spaceSmall, 0, 0);
    channels->setSpacing(widgets::space);
    channels->addWidget(makeHeading(tr("3. Choose channels")));
    channels->addWidget(m_picker);
    body()->addWidget(m_channels);
    addFooter();
    connect(m_token, &TokenSection::changed, this, &ConnectStep::refresh);
    connect(m_picker, &ChannelPicker::changed, this, &ConnectStep::refresh);
    refresh();
}

void ConnectStep::addAppSection(const widgets::LinkGuard &links)
{
    auto *open = makeButton(QStringLiteral("firstrun.connect.open"), tr("Copy manifest and open Slack"));
    auto *copy = makeButton(QStringLiteral("firstrun.connect.copy"), tr("Copy manifest"));
    auto *admin = makeButton(QStringLiteral("firstrun.connect.admin"), tr("My admin must approve…"));
    m_asBot->setObjectName(QStringLiteral("firstrun.connect.bot"));
    m_asUser->setObjectName(QStringLiteral("firstrun.connect.user"));
    m_asBot->setAccessibleDescription(tr("Sees least, and goes on working when somebody leaves."));
    m_asUser->setAccessibleDescription(tr("No invitations needed; ends when you leave."));
    m_asBot->setToolTip(m_asBot->accessibleDescription());
    m_asUser->setToolTip(m_asUser->accessibleDescription());
    body()->addWidget(makeHeading(tr("1. Create the Slack app")));
    m_creating->setText(
        tr("Opens Slack with the form filled in. It asks for reading only: channel history and names. In Slack: choose "
           "the workspace, Next, Create, then Install to Workspace and Allow. The token is then under OAuth & "
           "Permissions."));
    body()->addWidget(m_creating);
    body()->addLayout(makeRow({m_asBot, m_asUser}));
    body()->addLayout(makeRow({open, copy, admin}));
    const auto copyManifest = [this] {
        QGuiApplication::clipboard()->setText(manifest(readsAs()));
        Q_EMIT copied();
    };
    connect(copy, &QPushButton::clicked, this, copyManifest);
    connect(open, &QPushButton::clicked, this, [this, &links, copyManifest] {
        copyManifest();
        links.open(newAppAddress(readsAs()), this);
    });
    connect(admin, &QPushButton::clicked, this, &ConnectStep::adminChosen);
    connect(m_asUser, &QRadioButton::toggled, this, &ConnectStep::changed);
}

void ConnectStep::addTokenSection()
{
    auto *heading = makeHeading(tr("2. Paste the token that Slack shows"));
    heading->setContentsMargins(0, widgets::spaceSmall, 0, 0);
    body()->addWidget(heading);
    body()->addWidget(m_token);
    connect(m_token, &TokenSection::networkWanted, this, &ConnectStep::networkWanted);
}

void ConnectStep::addFooter()
{
    auto *sample = makeButton(QStringLiteral("firstrun.connect.sample"), tr("Try with sample data"));
    auto *import = makeButton(QStringLiteral("firstrun.connect.import"), tr("Import a Slack export…"));
    auto *back = makeButton(QStringLiteral("firstrun.connect.back"), tr("Back"));
    addLeft(sample);
    addLeft(import);
    addRight(back);
    addRight(m_continue);
    connect(sample, &QPushButton::clicked, this, &ConnectStep::sampleChosen);
    connect(import, &QPushButton::clicked, this, &ConnectStep::importChosen);
    connect(back, &QPushButton::clicked, this, &ConnectStep::backChosen);
    connect(m_continue, &QPushButton::clicked, this, &ConnectStep::continued);
}

void ConnectStep::show(const FirstRunState &state)
{
    (state.readsAs == ReadsAs::User ? m_asUser : m_asBot)->setChecked(true);
    m_picker->setChosen(state.channels);
}

void ConnectStep::resume(bool expectsToken)
{
    if (!m_token->connected())
        m_token->useKept(expectsToken);
}

ReadsAs ConnectStep::readsAs() const
{
    return m_asUser->isChecked() ? ReadsAs::User : ReadsAs::Bot;
}

bool ConnectStep::isReady() const
{
    return m_token->isReady() && m_picker->isReady();
}

void ConnectStep::refresh()
{
    const bool hasToken = m_token->isReady();
    m_channels->setVisible(hasToken);
    // How an app is created is of no use any more, and the channels need the room.
    for (auto *part : std::initializer_list<QWidget *>{m_creating, m_asBot, m_asUser})
        part->setVisible(!hasToken);
    const auto masked = hasToken ? m_token->connected()->maskedToken : QString();
    const auto key = hasToken ? m_token->connected()->identity.team.text() + masked : QString();
    if (key != m_listedFor) {
        m_listedFor = key;
        if (hasToken) {
            const auto isUser = masked.startsWith(QLatin1String("xoxp"));
            m_picker->start(m_token->connected()->identity.userName, isUser ? ReadsAs::User : ReadsAs::Bot);
            // Not to whatever comes next when the button that was pressed goes away.
            m_picker->setFocus();
        }
    }
    m_continue->setEnabled(isReady());
    Q_EMIT changed();
}

} // namespace precedent::firstrun
