// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/exportchoice.h"

#include <QtWidgets/QWidget>

#include <limits>

class QRadioButton;

namespace precedent::dialogs {

/// Which rows are exported, each scope with its count, the filter in words, and what days mean.
class ExportRows : public QWidget
{
    Q_OBJECT
public:
    /// `offer` outlives this part.
    explicit ExportRows(const ExportOffer &offer, QWidget *parent = nullptr);

    [[nodiscard]] workspace::ExportScope scope() const;
    /// The rows of the scope, ascending; at most so many.
    [[nodiscard]] std::vector<insight::RowIndex>
    rows(std::size_t atMost = std::numeric_limits<std::size_t>::max()) const;
    [[nodiscard]] std::size_t count() const;

Q_SIGNALS:
    void changed();

private:
    const ExportOffer &m_offer;
    QRadioButton *m_filtered;
    QRadioButton *m_selected;
    QRadioButton *m_all;
};

} // namespace precedent::dialogs
