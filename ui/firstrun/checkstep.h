// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/firstrun/firstrunstate.h"
#include "ui/firstrun/preview.h"
#include "ui/firstrun/stepframe.h"
#include "ui/models/listtable.h"

class QComboBox;
class QTableView;

namespace precedent::firstrun {

/// What was understood of the newest messages, beside their own words, before anything is stored.
class CheckStep : public StepFrame
{
    Q_OBJECT
public:
    explicit CheckStep(QWidget *parent = nullptr);

    /// `usual` is what a bare sign means in every channel that does not say; null when nobody said.
    void show(const std::vector<ChannelSample> &samples, const FirstRunState &state, base::Currency usual);
    /// What a bare `$` or `kr` means; null when nothing was said.
    [[nodiscard]] base::Currency currency() const;

Q_SIGNALS:
    void currencyChosen();
    void backChosen();
    void continued();

private:
    void addParts();
    void showChannel();

    std::vector<ChannelSample> m_samples;
    base::Currency m_usual;
    QComboBox *m_channel;
    QComboBox *m_currency;
    widgets::PlainLabel *m_summary;
    widgets::PlainLabel *m_threads;
    models::ListTable<PreviewRow> *m_rows;
    QTableView *m_table;
};

} // namespace precedent::firstrun
