// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/row.h"
#include "store/ledgertypes.h"
#include "ui/models/celltext.h"
#include "workspace/origins.h"

#include <QtWidgets/QWidget>

class QVBoxLayout;

namespace precedent::pages {

class FieldRow;

/// The fields of a decision, each with its label at the left and a way to correct it at the right. A missing reason is
/// said, not left out; what was set by hand says what was read.
class FieldList : public QWidget
{
    Q_OBJECT
public:
    explicit FieldList(QWidget *parent = nullptr);
    void showRecord(const insight::Row &row, const std::vector<store::Correction> &corrections,
                    const models::Formatting &formatting, base::Instant lastSync);
    /// Tells of the fields of the record that is shown where they were read.
    void describe(const std::vector<workspace::FieldOrigin> &origins, const models::Formatting &formatting);

Q_SIGNALS:
    void linkRequested(const QString &address);
    void customerRequested();
    /// Of these export columns, by the row's button.
    void editRequested(const QStringList &fields, QWidget *button);
    void menuRequested(const QStringList &fields, const QPoint &globalPosition);
    void pointedAt(const QStringList &fields);

private:
    void clear();
    void alignLabels();
    FieldRow *addText(const QString &label, const QStringList &fields, const QString &text);
    FieldRow *addField(const QString &label, const QStringList &fields, QWidget *value);
    void addAmount(const domain::Record &record, const models::Formatting &formatting);
    void addCustomer(const domain::Record &record);
    void addReason(const domain::Record &record);
    void addMarks(const std::vector<store::Correction> &corrections, const models::Formatting &formatting);

    QVBoxLayout *m_rows;
};

/// "Approved by Dana Reyes, 6 min later", "Waiting for 3 h at the last sync": who decided and when, in one line.
[[nodiscard]] QString decisionText(const domain::Record &record, const models::Formatting &formatting,
                                   base::Instant lastSync);

/// "conversation 8841203" for a link that ends in a short id, else "Open conversation".
[[nodiscard]] QString conversationText(const QString &address);

} // namespace precedent::pages
