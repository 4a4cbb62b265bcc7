// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firstrun/adminstep.h"

#include "ui/text/dates.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QtCore/QDateTime>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace precedent::firstrun {

namespace {
/// In design pixels.
constexpr int textHeight = 260;
} // namespace

AdminStep::AdminStep(QWidget *parent)
    : StepFrame(QStringLiteral("firstrun.admin"), tr("Waiting for your Slack admin"), tr("Step 2 of 4"), parent),
      m_since(makeSentence()), m_text(new QPlainTextEdit)
{
    m_text->setObjectName(QStringLiteral("firstrun.admin.text"));
    m_text->setAccessibleName(tr("Text for your admin"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(widgets::scaled(textHeight, *this));
    body()->addWidget(m_since);
    body()->addWidget(m_text);
    auto *copy = makeButton(QStringLiteral("firstrun.admin.copy"), tr("Copy the text"));
    auto *sample = makeButton(QStringLiteral("firstrun.admin.sample"), tr("Try with sample data"));
    auto *back = makeButton(QStringLiteral("firstrun.admin.back"), tr("Back"));
    auto *arrived = makeButton(QStringLiteral("firstrun.admin.token"), tr("I have the token"), ButtonKind::Primary);
    addLeft(copy);
    addLeft(sample);
    addRight(back);
    addRight(arrived);
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_text->toPlainText());
        Q_EMIT copied();
    });
    connect(sample, &QPushButton::clicked, this, &AdminStep::sampleChosen);
    connect(back, &QPushButton::clicked, this, &AdminStep::backChosen);
    connect(arrived, &QPushButton::clicked, this, &AdminStep::tokenArrived);
}

void AdminStep::show(const FirstRunState &state)
{
    m_text->setPlainText(adminText(state.readsAs));
    const auto since = QDateTime::fromSecsSinceEpoch(state.waitsForAdminSince.value_or(base::Instant{0}).seconds());
    m_since->setText(tr("Send this to whoever approves apps in your workspace. You can close the window: Precedent "
                        "remembers that you are waiting since %1.",
                        "date")
                         .arg(text::dayText(since.date(), locale())));
}

} // namespace precedent::firstrun
