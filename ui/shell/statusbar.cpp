// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/statusbar.h"

#include "ui/shell/statustext.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/motion.h"
#include "ui/widgets/plainlabel.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QToolButton>

#include <algorithm>

namespace precedent::shell {

namespace {
/// In design pixels.
constexpr int barWidth = 90;
/// A long reason leaves room for the rest; its tooltip has all of it.
constexpr int noticeWidth = 480;
constexpr int permille = 1000;
/// What the counts keep where not everything has room: the answer to the question that was just asked.
constexpr double countsShare = 0.65;

void makeLink(QToolButton &button, const char *name, const QString &text, const QString &whole)
{
    button.setObjectName(QLatin1String(name));
    button.setText(text);
    button.setAccessibleName(whole);
    button.setToolTip(whole);
    button.setProperty("kind", QStringLiteral("link"));
    button.setFocusPolicy(Qt::StrongFocus);
}
} // namespace

StatusBar::StatusBar(QWidget *parent)
    : QFrame(parent), m_freshness(new widgets::PlainLabel(QString(), widgets::TextRole::Secondary, this)),
      m_gaps(new QToolButton(this)), m_syncRoom(new QWidget(this)),
      m_sync(new widgets::PlainLabel(QString(), widgets::TextRole::Secondary, m_syncRoom)),
      m_live(new widgets::PlainLabel(QString(), widgets::TextRole::Secondary, this)),
      m_counts(new widgets::PlainLabel(QString(), widgets::TextRole::Secondary, this)),
      m_right(new widgets::PlainLabel(QString(), widgets::TextRole::Secondary, this)), m_bar(new QProgressBar(this)),
      m_stop(new QToolButton(this))
{
    setProperty("kind", QStringLiteral("statusbar"));
    setObjectName(QStringLiteral("status"));
    m_freshness->setObjectName(QStringLiteral("status.freshness"));
    makeLink(*m_gaps, "status.gaps", tr("Show gaps"), tr("Show what was never read"));
    m_gaps->hide();
    m_sync->setObjectName(QStringLiteral("status.sync"));
    m_syncRoom->setMaximumWidth(widgets::scaled(noticeWidth, *this));
    m_syncRoom->hide();
    auto *room = new QHBoxLayout(m_syncRoom);
    room->setContentsMargins(0, 0, 0, 0);
    room->addWidget(m_sync);
    m_live->setObjectName(QStringLiteral("status.live"));
    m_live->hide();
    m_counts->setObjectName(QStringLiteral("status.counts"));
    m_right->setObjectName(QStringLiteral("status.job"));
    m_bar->setObjectName(QStringLiteral("status.progress"));
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(widgets::scaled(barWidth, *this));
    makeLink(*m_stop, "status.stop", tr("Stop"), tr("Stop and keep what is done"));
    connect(m_gaps, &QToolButton::clicked, this, &StatusBar::gapsRequested);
    connect(m_stop, &QToolButton::clicked, this, &StatusBar::stopRequested);
    auto *layout = new QHBoxLayout(this);
    // A button has margins of its own, and comes and goes without a change of the bar's height.
    layout->setContentsMargins(widgets::gap, 0, widgets::gap, 0);
    setMinimumHeight(std::max(m_stop->sizeHint().height(), fontMetrics().height() + 2 * widgets::spaceSmall));
    layout->setSpacing(2 * widgets::space);
    for (auto *label : {m_freshness, m_live, m_sync, m_counts, m_right})
        label->setElideMode(Qt::ElideRight);
    layout->addWidget(m_freshness);
    layout->addWidget(m_gaps);
    layout->addWidget(m_live);
    layout->addWidget(m_syncRoom);
    layout->addWidget(m_counts);
    layout->addStretch(1);
    layout->addWidget(m_right);
    layout->addWidget(m_bar);
    layout->addWidget(m_stop);
    hideJob();
}

void StatusBar::setFreshness(const QString &text)
{
    m_freshness->setText(text);
    giveWay();
}

void StatusBar::setHasGaps(bool hasGaps)
{
    m_gaps->setVisible(hasGaps);
    giveWay();
}

void StatusBar::setSyncNotice(const SyncNotice &notice)
{
    m_syncRoom->setVisible(!notice.text.isEmpty());
    m_syncRoom->setToolTip(widgets::plainToolTip(notice.detail));
    m_sync->setText(notice.text);
    m_sync->setAccessibleDescription(notice.detail);
    giveWay();
}

void StatusBar::setLive(const QString &text)
{
    m_live->setText(text);
    m_live->setVisible(!text.isEmpty());
    giveWay();
}

void StatusBar::setCounts(const QString &text, const QString &shorter)
{
    m_countsText = text;
    m_shortCounts = shorter.isEmpty() ? text : shorter;
    giveWay();
}

void StatusBar::setIdleText(const QString &text)
{
    m_idleText = text;
    if (m_stop->isHidden())
        m_right->setText(text);
    giveWay();
}

void StatusBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    giveWay();
}

/// The log's size goes first, as a whole, then all sums but the leading one; then the words on the last sync are
/// shortened, and the counts last.
void StatusBar::giveWay()
{
    const int mostCounts = int(width() * countsShare);
    m_counts->setText(m_countsText);
    if (m_counts->sizeHint().width() > mostCounts)
        m_counts->setText(m_shortCounts);
    const auto widthOf = [](const QWidget *part) { return part->sizeHint().width() + 2 * widgets::space; };
    int wanted = 2 * widgets::gap;
    for (const QWidget *part : std::initializer_list<QWidget *>{m_freshness, m_gaps, m_live, m_syncRoom, m_counts})
        wanted += part->isHidden() ? 0 : widthOf(part);
    const bool isIdle = m_stop->isHidden();
    m_right->setVisible(!isIdle || wanted + widthOf(m_right) <= width());
    if (wanted > width())
        m_counts->setText(m_shortCounts);
    const int counts = std::min(m_counts->sizeHint().width(), mostCounts);
    m_counts->setMinimumWidth(isIdle ? counts : 0);
}

void StatusBar::showJob(const QString &title, const JobProgress &progress)
{
    const auto text = jobText(title, progress, locale());
    m_right->setText(text);
    const bool isKnown = progress.total.value_or(0) > 0;
    m_bar->setRange(0, isKnown ? permille : 0);
    if (isKnown)
        m_bar->setValue(static_cast<int>(std::min<std::int64_t>(progress.done * permille / *progress.total, permille)));
    m_bar->setAccessibleName(text);
    // One without an end moves to and fro; the words beside it say the same.
    m_bar->setVisible(isKnown || !widgets::reducesMotion());
    m_stop->show();
    giveWay();
}

void StatusBar::hideJob()
{
    m_right->setText(m_idleText);
    m_bar->hide();
    m_stop->hide();
    giveWay();
}

} // namespace precedent::shell
