// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/zone.h"
#include "store/copies.h"
#include "store/holds.h"
#include "store/ledger.h"
#include "workspace/retentionrule.h"

#include <QtCore/QLocale>

namespace precedent::pages {

/// Where this session has a Slack token from.
enum class TokenPlace { None, Keychain, Memory, Locked, Asking };

/// What the privacy dialog tells of a ledger.
struct PrivacyFacts
{
    QString ledger;         ///< its path
    qint64 ledgerBytes = 0; ///< with its write-ahead log
    QString key;            ///< path of the signing key, empty when there is none beside the ledger
    std::vector<store::LedgerCopy> copies;
    store::LogHead head;
    std::int64_t messages = 0;
    std::int64_t records = 0;
    std::int64_t people = 0;
    int holdsInForce = 0;
    workspace::RetentionRule retention;
    /// What is due by it; empty without a rule.
    std::optional<workspace::DueErasure> due;
    base::Instant lastRead; ///< of the file or its write-ahead log
    base::Instant lastWritten;
    std::optional<TokenPlace> token = std::nullopt; ///< empty where that was not asked
};

/// Reads the ledger; not on the UI thread.
[[nodiscard]] base::Result<PrivacyFacts> privacyFacts(const store::Ledger &ledger);

/// One line of the dialog: what it is called and what it says.
struct PrivacyLine
{
    QString name;
    QString text;
};
/// The facts as lines, most asked for first, with times of the zone.
[[nodiscard]] std::vector<PrivacyLine> privacyLines(const PrivacyFacts &facts, const base::Zone &zone,
                                                    const QLocale &locale);

/// Every file that "Delete everything" removes: the ledger with what SQLite keeps beside it, key, lock, known copies.
[[nodiscard]] QStringList filesOf(const PrivacyFacts &facts);

} // namespace precedent::pages
