// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <optional>
#include <vector>

struct sqlite3_stmt;

namespace precedent::store {

/// A prepared statement while it is in use: binds by name, steps, reads columns by number, and resets itself at the end
/// of its scope. Errors of preparing and binding are kept and come out of step() and run(). One thread.
class Statement
{
public:
    explicit Statement(sqlite3_stmt *prepared) : m_prepared(prepared) {}
    explicit Statement(base::Error error) : m_error(std::move(error)) {}
    ~Statement();
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&) = delete;

    /// Text is stored as base::sanitize() makes it; a null text is stored as an empty one.
    Statement &bind(const char *name, const QString &text);
    Statement &bind(const char *name, const QByteArray &bytes);
    Statement &bind(const char *name, std::int64_t number);
    Statement &bind(const char *name, base::Instant instant) { return bind(name, instant.us); }
    Statement &bind(const char *name, std::optional<base::Instant> instant);
    Statement &bindNull(const char *name);

    /// True when there is a row.
    [[nodiscard]] base::Result<bool> step();
    /// Steps to the end, for statements that answer nothing.
    [[nodiscard]] base::Result<void> run();

    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] bool isTrue(int column) const { return integer(column) != 0; }
    [[nodiscard]] QString text(int column) const;
    /// The same as UTF-8, valid until the next step.
    [[nodiscard]] QByteArrayView textBytes(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] base::Instant instant(int column) const { return {integer(column)}; }
    [[nodiscard]] std::optional<base::Instant> optionalInstant(int column) const;

private:
    void note(int code);

    sqlite3_stmt *m_prepared = nullptr;
    std::optional<base::Error> m_error;
};

/// Hands every row of a statement to `take(statement)`.
template <typename Source, typename Take>
base::Result<void> takeEach(Source &&statement, Take take)
{
    for (;;) {
        const auto row = statement.step();
        if (!row)
            return row.error();
        if (!*row)
            return {};
        take(statement);
    }
}

/// Every row of a statement as `map(statement)` makes it.
template <typename Source, typename Map>
auto collect(Source &&statement, Map map) -> base::Result<std::vector<decltype(map(statement))>>
{
    std::vector<decltype(map(statement))> rows;
    const auto taken = takeEach(statement, [&](auto &row) { rows.push_back(map(row)); });
    if (!taken)
        return taken.error();
    return rows;
}

/// The first row of a statement as `map(statement)` makes it, or empty when there is none.
template <typename Source, typename Map>
auto first(Source &&statement, Map map) -> base::Result<std::optional<decltype(map(statement))>>
{
    const auto row = statement.step();
    if (!row)
        return row.error();
    if (!*row)
        return std::optional<decltype(map(statement))>();
    return std::optional<decltype(map(statement))>(map(statement));
}

} // namespace precedent::store
