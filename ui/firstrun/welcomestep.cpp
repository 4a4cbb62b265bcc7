// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firstrun/welcomestep.h"

#include "ui/firstrun/stepframe.h"
#include "ui/text/dates.h"
#include "ui/text/formats.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>

namespace precedent::firstrun {

WelcomeStep::WelcomeStep(QWidget *parent) : QWidget(parent), m_reminder(new QWidget), m_reminderText(makeSentence())
{
    setObjectName(QStringLiteral("firstrun.welcome"));
    setAccessibleName(tr("Welcome"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(widgets::gap);
    layout->addWidget(new widgets::PlainLabel(tr("Welcome to Precedent"), widgets::TextRole::PageTitle));
    layout->addWidget(makeSentence(tr("See who asked for which exception, who approved it, and how much it cost.")));
    auto *doors = new QHBoxLayout;
    doors->setSpacing(widgets::gap);
    m_sample = addDoor(*doors, QStringLiteral("sample"), tr("Try with sample data"),
                       tr("A fictional team's year of decisions. No network; a few seconds."));
    auto *slack = addDoor(*doors, QStringLiteral("connect"), tr("Connect Slack"),
                          tr("Read your approvals channel with an app of your own. About 4 minutes."));
    auto *import =
        addDoor(*doors, QStringLiteral("import"), tr("Import a Slack export"),
                tr("The ZIP file or folder that a Slack admin downloaded, or a slackdump database. No token."));
    layout->addLayout(doors);
    auto *open = makeButton(QStringLiteral("firstrun.welcome.admin"), tr("Go on with the approval"));
    auto *reminder = new QHBoxLayout(m_reminder);
    reminder->setContentsMargins(0, 0, 0, 0);
    reminder->addWidget(m_reminderText, 1);
    reminder->addWidget(open);
    layout->addWidget(m_reminder);
    layout->addWidget(makeSentence(tr("Read-only. Data stays on this computer. No account.")));
    connect(m_sample, &QPushButton::clicked, this, &WelcomeStep::sampleChosen);
    connect(slack, &QPushButton::clicked, this, &WelcomeStep::connectChosen);
    connect(import, &QPushButton::clicked, this, &WelcomeStep::importChosen);
    connect(open, &QPushButton::clicked, this, &WelcomeStep::adminChosen);
    setWaitsForAdmin({});
}

QPushButton *WelcomeStep::addDoor(QHBoxLayout &doors, const QString &id, const QString &title, const QString &text)
{
    auto *frame = new QFrame;
    frame->setProperty("kind", QStringLiteral("card"));
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(widgets::cardPaddingHorizontal, widgets::cardPaddingVertical,
                               widgets::cardPaddingHorizontal, widgets::cardPaddingVertical);
    layout->setSpacing(widgets::space);
    auto *heading = makeHeading(title);
    heading->setWordWrap(true); // the doors are equally wide in every language
    layout->addWidget(heading);
    auto *words = makeSentence(text);
    words->setAlignment(Qt::AlignTop);
    layout->addWidget(words, 1);
    const bool isFirst = m_sample == nullptr;
    auto *button = makeButton(QStringLiteral("firstrun.welcome.") + id, isFirst ? tr("Open sample") : tr("Begin"),
                              isFirst ? ButtonKind::Primary : ButtonKind::Plain);
    button->setAccessibleName(title);
    button->setAccessibleDescription(text);
    layout->addWidget(button);
    doors.addWidget(frame, 1);
    return button;
}

void WelcomeStep::setWaitsForAdmin(std::optional<base::Instant> since)
{
    m_reminder->setVisible(since.has_value());
    if (since)
        m_reminderText->setText(
            tr("You are waiting for your Slack admin since %1.", "date")
                .arg(text::dayText(QDateTime::fromSecsSinceEpoch(since->seconds()).date(), locale())));
}

void WelcomeStep::focusFirst()
{
    m_sample->setFocus();
}

} // namespace precedent::firstrun
