// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/readback.h"

#include "base/money.h"
#include "export/csvscanner.h"
#include "export/guard.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QStringConverter>

#include <algorithm>
#include <array>
#include <limits>

namespace precedent::exporting {

namespace {

using base::ErrorKind;

constexpr qint64 pieceSize = qint64{1} << 20;
/// No limit but memory's: the file is ours.
constexpr CsvLimits noLimits{std::numeric_limits<qsizetype>::max(), std::numeric_limits<std::size_t>::max(), 4096,
                             std::numeric_limits<std::uint32_t>::max()};

enum Wanted { Decision, Flags, Amount, Approved, Currency, Date, wantedCount };
constexpr std::array<const char *, wantedCount> wantedNames{"decision",        "flags",    "amount",
                                                            "approved_amount", "currency", "requested_date"};

/// Adds up rows of cells.
class Counter
{
public:
    Counter(const QStringList &columns, QChar decimal, FileFigures &figures) : m_decimal(decimal), m_figures(figures)
    {
        std::transform(wantedNames.begin(), wantedNames.end(), m_places.begin(),
                       [&](const char *name) { return columns.indexOf(QLatin1String(name)); });
    }

    /// False for an amount that is none.
    bool add(const QStringList &cells)
    {
        ++m_figures.rows;
        const auto cell = [&](Wanted wanted) { return cells.value(m_places.at(wanted)); };
        if (m_places.at(Decision) >= 0)
            ++m_figures.decisions[cell(Decision)];
        m_figures.noReason += cell(Flags).split(u' ').contains(QLatin1String("no-reason")) ? 1 : 0;
        m_figures.withoutAmount += cell(Amount).isEmpty() ? 1 : 0;
        if (m_places.at(Currency) < 0)
            return true;
        const auto currency = base::Currency::parse(cell(Currency));
        const bool added = addMoney(cell(Amount), currency, &FileTotal::amountMinor, &FileTotal::withAmount) &&
                           addMoney(cell(Approved), currency, &FileTotal::approvedMinor, &FileTotal::withApproved);
        if (added && currency && !(cell(Amount).isEmpty() && cell(Approved).isEmpty()))
            addDate(m_figures.totals[currency->code()], cell(Date));
        return added;
    }

private:
    bool addMoney(QString text, const std::optional<base::Currency> &currency, std::int64_t FileTotal::*sum,
                  std::int64_t FileTotal::*count)
    {
        if (text.isEmpty())
            return true;
        const auto money = currency ? base::fromDecimal(text.replace(m_decimal, u'.'), *currency) : std::nullopt;
        if (!money)
            return false;
        auto &total = m_figures.totals[currency->code()];
        ++(total.*count);
        return !__builtin_add_overflow(total.*sum, money->minor, &(total.*sum));
    }

    static void addDate(FileTotal &total, const QString &date)
    {
        if (total.firstDate.isEmpty() || date < total.firstDate)
            total.firstDate = date;
        total.lastDate = std::max(total.lastDate, date);
    }

    QChar m_decimal;
    FileFigures &m_figures;
    std::array<qsizetype, wantedCount> m_places{};
};

/// One file on its way through.
class FileReading
{
public:
    FileReading(const QString &path, const QStringList &columns, const FileDialect &dialect, FileFigures &figures)
        : m_file(path), m_columns(columns), m_dialect(dialect), m_figures(figures),
          m_counter(columns, dialect.decimal, figures)
    {
    }

    base::Result<void> read(const base::CancelToken &cancel)
    {
        if (!m_file.open(QIODevice::ReadOnly))
            return unreadable();
        auto done = m_dialect.format == Format::Csv ? csv(cancel) : lines(cancel);
        return !done || m_file.error() == QFile::NoError ? done : unreadable();
    }

private:
    base::Result<void> csv(const base::CancelToken &cancel)
    {
        CsvScanner scanner(m_dialect.separator, CsvManner::Strict, noLimits,
                           [this](const CsvRow &row) { return takeRow(row); });
        QStringDecoder decoder(QStringConverter::Utf8);
        while (!m_file.atEnd()) {
            if (cancel.isCancelled())
                return stopped();
            const QString text = decoder(m_file.read(pieceSize));
            const auto fed = scanner.feed(text);
            if (!fed || decoder.hasError())
                return fed && !decoder.hasError() ? fed : notAsWritten(fed ? 0 : lineIn(fed.error()));
        }
        const auto finished = scanner.finish();
        return finished && m_hasHeader ? finished : notAsWritten(finished ? 1 : lineIn(finished.error()));
    }

    base::Result<void> takeRow(const CsvRow &row)
    {
        QStringList cells;
        for (std::size_t i = 0; i < row.ends.size(); ++i) {
            const auto cell = row.cell(i).toString();
            auto plain = unguarded(cell);
            m_figures.guardedCells += plain != cell ? 1 : 0;
            cells += std::move(plain);
        }
        const bool isRow = std::exchange(m_hasHeader, true) ? cells.size() == m_columns.size() && m_counter.add(cells)
                                                            : cells == m_columns;
        return isRow ? base::Result<void>() : notAsWritten(row.line);
    }

    base::Result<void> lines(const base::CancelToken &cancel)
    {
        for (int line = 1; !m_file.atEnd(); ++line) {
            if (cancel.isCancelled())
                return stopped();
            const auto document = QJsonDocument::fromJson(m_file.readLine());
            QStringList cells;
            for (const auto &column : m_columns)
                cells += textOf(document.object().value(column));
            if (!document.isObject() || document.object().size() != m_columns.size() || !m_counter.add(cells))
                return notAsWritten(line);
        }
        return {};
    }

    static QString textOf(const QJsonValue &value)
    {
        QStringList words;
        const auto array = value.toArray();
        for (const auto &word : array)
            words += word.toString();
        return value.isArray() ? words.join(u' ') : value.toVariant().toString();
    }

    static int lineIn(const base::Error &error) { return error.facts.value(QStringLiteral("line")).toInt(); }
    static base::Error stopped() { return base::makeError(ErrorKind::Interrupted, "verify-stopped"); }
    [[nodiscard]] base::Error unreadable() const
    {
        return base::makeError(ErrorKind::Input, "file-unreadable", m_file.errorString(),
                               {{QStringLiteral("path"), m_file.fileName()}});
    }
    [[nodiscard]] base::Error notAsWritten(int line) const
    {
        return base::makeError(
            ErrorKind::Mismatch, "file-not-as-written", {},
            {{QStringLiteral("path"), m_file.fileName()}, {QStringLiteral("line"), QString::number(line)}});
    }

    QFile m_file;
    const QStringList &m_columns;
    const FileDialect &m_dialect;
    FileFigures &m_figures;
    Counter m_counter;
    bool m_hasHeader = false;
};

} // namespace

base::Result<void> readBack(const QString &path, const FileDialect &dialect, const QStringList &columns,
                            const base::CancelToken &cancel, FileFigures &figures)
{
    return FileReading(path, columns, dialect, figures).read(cancel);
}

} // namespace precedent::exporting
