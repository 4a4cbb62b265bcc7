// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/zone.h"
#include "export/rowformat.h"

namespace precedent::exporting {

/// One JSON object a line: every key, null for empty, numbers as numbers, amounts as text, lists as arrays. Texts stand
/// as they are; no spreadsheet opens this.
class JsonFormat : public RowFormat
{
public:
    explicit JsonFormat(base::Zone zone);

    void header(const QStringList &columns) override;
    void beginRow() override;
    void beginCell(const QString &column) override;
    void endRow() override;

    void text(const QString &value) override;
    void word(const QString &value) override;
    void integer(std::optional<std::int64_t> value) override;
    void decimal(const QString &value) override;
    void amount(const std::optional<base::Money> &value) override;
    void boolean(bool value) override;
    void instant(std::optional<base::Instant> value) override;
    void date(base::Instant value) override;
    void words(const QStringList &values) override;
    void texts(const QStringList &values) override;

private:
    void appendString(const QByteArray &utf8);

    base::Zone m_zone;
    bool m_firstCell = true;
};

} // namespace precedent::exporting
