// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/money.h"
#include "export/exporter.h"

#include <QtCore/QByteArray>
#include <QtCore/QStringList>

#include <memory>
#include <optional>

namespace precedent::base {
class Zone;
}

namespace precedent::exporting {

/// How cells become bytes. A column says what kind of value it holds; a format decides how that kind is written.
/// Calls come in order: header(), then for each row beginRow(), for each cell beginCell() and one value, endRow().
class RowFormat
{
public:
    RowFormat() = default;
    RowFormat(const RowFormat &) = delete;
    RowFormat &operator=(const RowFormat &) = delete;
    virtual ~RowFormat() = default;

    virtual void header(const QStringList &columns) = 0;
    virtual void beginRow() = 0;
    virtual void beginCell(const QString &column) = 0;
    virtual void endRow() = 0;

    /// What people or Slack wrote, ids included.
    virtual void text(const QString &value) = 0;
    /// One of our own words; empty when there is none.
    virtual void word(const QString &value) = 0;
    virtual void integer(std::optional<std::int64_t> value) = 0;
    /// A number as decimal text with `.`; what is no such number is written as text.
    virtual void decimal(const QString &value) = 0;
    virtual void amount(const std::optional<base::Money> &value) = 0;
    virtual void boolean(bool value) = 0;
    virtual void instant(std::optional<base::Instant> value) = 0;
    /// The calendar day of an instant.
    virtual void date(base::Instant value) = 0;
    /// Our own words, sorted.
    virtual void words(const QStringList &values) = 0;
    /// Words of people, sorted.
    virtual void texts(const QStringList &values) = 0;

    /// Bytes since the last call.
    [[nodiscard]] QByteArray takeBytes() { return std::exchange(m_bytes, {}); }
    [[nodiscard]] qsizetype size() const { return m_bytes.size(); }
    /// What had to be changed so far; the rows are not counted here.
    [[nodiscard]] const Summary &summary() const { return m_summary; }

protected:
    QByteArray m_bytes;
    Summary m_summary;
};

/// The writer for these options; times are shown in `zone`.
[[nodiscard]] std::unique_ptr<RowFormat> makeRowFormat(const Options &options, const base::Zone &zone);

/// A number that JSON and every spreadsheet read the same way: "30", "12.50", "-4".
[[nodiscard]] bool isPlainDecimal(QStringView text);

} // namespace precedent::exporting
