// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"

#include <QtWidgets/QWidget>

#include <optional>

class QFrame;
class QHBoxLayout;
class QPushButton;

namespace precedent::widgets {
class PlainLabel;
}

namespace precedent::firstrun {

/// The three doors: sample data, Slack, an export.
class WelcomeStep : public QWidget
{
    Q_OBJECT
public:
    explicit WelcomeStep(QWidget *parent = nullptr);

    /// Reminds of an approval that was asked for; none hides the reminder.
    void setWaitsForAdmin(std::optional<base::Instant> since);
    /// Puts the focus on the first door.
    void focusFirst();

Q_SIGNALS:
    void sampleChosen();
    void connectChosen();
    void importChosen();
    void adminChosen();

private:
    /// A frame with a title, a sentence and its button.
    QPushButton *addDoor(QHBoxLayout &doors, const QString &id, const QString &title, const QString &text);

    QPushButton *m_sample = nullptr;
    QWidget *m_reminder;
    widgets::PlainLabel *m_reminderText;
};

} // namespace precedent::firstrun
