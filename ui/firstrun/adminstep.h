// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/firstrun/firstrunstate.h"
#include "ui/firstrun/stepframe.h"

class QPlainTextEdit;

namespace precedent::firstrun {

/// Waiting for somebody to approve the app: the text to send them, and the way on when they have.
class AdminStep : public StepFrame
{
    Q_OBJECT
public:
    explicit AdminStep(QWidget *parent = nullptr);
    void show(const FirstRunState &state);

Q_SIGNALS:
    void sampleChosen();
    void tokenArrived();
    void backChosen();
    void copied();

private:
    widgets::PlainLabel *m_since;
    QPlainTextEdit *m_text;
};

} // namespace precedent::firstrun
