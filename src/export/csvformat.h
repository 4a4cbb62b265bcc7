// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/zone.h"
#include "export/rowformat.h"

namespace precedent::exporting {

/// RFC 4180 with the profile's separator, decimal mark and times; text cells are guarded against formulas.
class CsvFormat : public RowFormat
{
public:
    CsvFormat(base::Zone zone, const Options &options);

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
    /// In UTF-8, quoted where RFC 4180 wants it.
    void append(const QString &cell);
    /// The same for what is ASCII and needs no quotes, which is nearly everything; false appended nothing.
    [[nodiscard]] bool appendPlain(QStringView cell);
    [[nodiscard]] QString onOneLine(const QString &value);

    base::Zone m_zone;
    Profile m_profile;
    bool m_singleLine;
    char m_separator;
    char m_decimalMark;
    bool m_firstCell = true;
};

} // namespace precedent::exporting
