// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sqlite3.h>

#include <atomic>

namespace precedent {

/// Every connection of the process counts the statements it runs; the chosen one ends with an error, some of them after
/// they have done their work.
class FaultyStatements
{
public:
    FaultyStatements() { sqlite3_auto_extension(reinterpret_cast<void (*)()>(&attach)); }
    ~FaultyStatements() { sqlite3_cancel_auto_extension(reinterpret_cast<void (*)()>(&attach)); }
    FaultyStatements(const FaultyStatements &) = delete;
    FaultyStatements &operator=(const FaultyStatements &) = delete;

    static void failAt(int statement)
    {
        s_count = 0;
        s_failing = statement;
    }
    static void heal() { s_failing = 0; }
    [[nodiscard]] static bool hasFailed() { return s_failing > 0 && s_count >= s_failing; }

private:
    static int attach(sqlite3 *connection, const char **, const void *)
    {
        sqlite3_trace_v2(connection, SQLITE_TRACE_STMT, &count, nullptr);
        sqlite3_progress_handler(connection, 1, &fails, connection);
        return SQLITE_OK;
    }
    static int count(unsigned, void *, void *statement, void *text)
    {
        const auto *words = static_cast<const char *>(text);
        // Statements of triggers begin as comments.
        const bool isOwn = words[0] != '-' || words[1] != '-';
        if (isOwn && s_failing > 0 && ++s_count == s_failing)
            s_victim = sqlite3_db_handle(static_cast<sqlite3_stmt *>(statement));
        return 0;
    }
    static int fails(void *connection)
    {
        auto *expected = static_cast<sqlite3 *>(connection);
        return s_victim.compare_exchange_strong(expected, nullptr) ? 1 : 0;
    }

    inline static std::atomic<int> s_count = 0;
    inline static std::atomic<int> s_failing = 0;
    inline static std::atomic<sqlite3 *> s_victim = nullptr;
};

} // namespace precedent
