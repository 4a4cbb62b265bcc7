// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/typetrend.h"

#include <QtCore/QObject>

#include <atomic>

class QAction;
class QMenu;
class QSettings;

namespace precedent::pages {

/// The choice of what one bar of the trend stands for, remembered on this computer: by itself, or a day, week or month.
class StepMenu : public QObject
{
    Q_OBJECT
public:
    /// `settings` is not owned; null remembers nothing.
    StepMenu(QSettings *settings, QWidget *parent);

    /// For a card's header: "Per month"; owned by this.
    [[nodiscard]] QAction *action() const { return m_action; }
    /// Empty: what fits the period. From any thread, also after the menu is gone.
    [[nodiscard]] std::function<std::optional<models::Step>()> chosen() const;
    /// What is shown now, as the action's text.
    void setShown(models::Step step);

Q_SIGNALS:
    void changed();

private:
    /// A Step, or `fitting`; a plain number, because an optional is not always atomic without a library.
    using Choice = std::atomic<int>;
    static constexpr int fitting = -1;

    void add(const QString &text, const QString &word, std::optional<models::Step> step);

    QSettings *m_settings;
    QMenu *m_menu; ///< the parent's
    QAction *m_action;
    std::shared_ptr<Choice> m_choice = std::make_shared<Choice>(fitting);
};

} // namespace precedent::pages
