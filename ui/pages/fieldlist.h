// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/row.h"
#include "ui/models/celltext.h"

#include <QtWidgets/QWidget>

class QGridLayout;

namespace precedent::pages {

/// The six fields of a decision, each with its label at the left. A missing reason is said, not left out.
class FieldList : public QWidget
{
    Q_OBJECT
public:
    explicit FieldList(QWidget *parent = nullptr);
    void showRecord(const insight::Row &row, const models::Formatting &formatting, base::Instant lastSync);

Q_SIGNALS:
    void linkRequested(const QString &address);

private:
    void clear();
    void addText(const QString &label, const QString &text);
    void addField(const QString &label, QWidget *value);
    void addCustomer(const domain::Record &record);
    void addReason(const domain::Record &record);

    QGridLayout *m_grid;
};

/// "Approved by Dana Reyes, 6 min later", "Waiting for 3 h at the last sync": who decided and when, in one line.
[[nodiscard]] QString decisionText(const domain::Record &record, const models::Formatting &formatting,
                                   base::Instant lastSync);

/// "conversation 8841203" for a link that ends in a short id, else "Open conversation".
[[nodiscard]] QString conversationText(const QString &address);

} // namespace precedent::pages
