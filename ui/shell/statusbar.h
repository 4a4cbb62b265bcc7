// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/jobcontroller.h"

#include <QtWidgets/QFrame>

class QProgressBar;
class QToolButton;

namespace precedent::widgets {
class PlainLabel;
}

namespace precedent::shell {

/// What is said of automatic syncs.
struct SyncNotice
{
    QString text;   ///< a few words; empty shows nothing
    QString detail; ///< whole sentences, for the tooltip and screen readers
};

/// Freshness, coverage and live updates left, counts in the middle, the running job or the log's head right.
class StatusBar : public QFrame
{
    Q_OBJECT
public:
    explicit StatusBar(QWidget *parent);

    void setFreshness(const QString &text);
    /// Offers the list of what was never read.
    void setHasGaps(bool hasGaps);
    /// When the next automatic sync comes, or why the last failed.
    void setSyncNotice(const SyncNotice &notice);
    /// How live updates stand, beside the freshness; empty shows nothing.
    void setLive(const QString &text);
    /// `shorter` stands where `text` would be cut; empty where nothing can be left out.
    void setCounts(const QString &text, const QString &shorter = {});
    /// What stands at the right while no job runs.
    void setIdleText(const QString &text);
    void showJob(const QString &title, const JobProgress &progress);
    void hideJob();

Q_SIGNALS:
    void stopRequested();
    void gapsRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void giveWay();

    widgets::PlainLabel *m_freshness;
    QToolButton *m_gaps;
    /// Around m_sync, for its tooltip: an elided label has one of its own.
    QWidget *m_syncRoom;
    widgets::PlainLabel *m_sync;
    widgets::PlainLabel *m_live;
    widgets::PlainLabel *m_counts;
    widgets::PlainLabel *m_right;
    QProgressBar *m_bar;
    QToolButton *m_stop;
    QString m_idleText;
    QString m_countsText;
    QString m_shortCounts;
};

} // namespace precedent::shell
