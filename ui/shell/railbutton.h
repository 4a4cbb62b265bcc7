// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/pill.h"

#include <QtWidgets/QPushButton>

namespace precedent::shell {

/// One line of the rail: a title and, at its right, a pill.
class RailButton : public QPushButton
{
    Q_OBJECT
public:
    /// `objectName` is also the API for tests.
    RailButton(const QString &objectName, const QString &title, QWidget *parent);
    /// An empty word hides the pill; `spoken` is added to the accessible name.
    void setPill(const QString &word, widgets::PillTone tone, const QString &spoken);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void elide();

    QString m_title;
    widgets::Pill *m_pill;
};

} // namespace precedent::shell
