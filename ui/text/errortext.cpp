// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/errortext.h"

#include "ui/text/errorwords.h"
#include "ui/text/joined.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>
#include <QtCore/QRegularExpression>

namespace precedent::text {

namespace {

using base::ErrorKind;

QString translated(const char *words)
{
    return *words == '\0' ? QString() : QCoreApplication::translate("errors", words);
}

const QHash<QString, const ErrorWords *> &wordsByCode()
{
    static const auto table = [] {
        QHash<QString, const ErrorWords *> all;
        for (const auto list : {slackWords(), networkWords(), ledgerWords(), inputWords(), outputWords(), usageWords(),
                                windowWords(), retentionWords()}) {
            for (const auto &words : list)
                all.insert(QString::fromLatin1(words.code), &words);
        }
        return all;
    }();
    return table;
}

QString standIn(const QString &fact)
{
    for (const auto &entry : factStandIns()) {
        if (fact == QLatin1String(entry.fact))
            return translated(entry.words);
    }
    return {};
}

/// The sentence with its facts; empty when one of them is missing and nothing can stand in for it. One pass, so that a
/// fact that contains braces is not looked into.
QString filled(const QString &sentence, const QMap<QString, QString> &facts)
{
    static const QRegularExpression place(QStringLiteral("\\{([a-z_]+)\\}"));
    QString result;
    qsizetype from = 0;
    for (auto found = place.globalMatch(sentence); found.hasNext();) {
        const auto match = found.next();
        const auto name = match.captured(1);
        const auto fact = facts.value(name);
        auto words = fact.isEmpty() ? standIn(name) : fact;
        if (fact.isEmpty() && match.capturedStart() == 0)
            words = words.left(1).toUpper() + words.mid(1);
        if (words.isEmpty())
            return {};
        result += QStringView(sentence).mid(from, match.capturedStart() - from);
        result += words;
        from = match.capturedEnd();
    }
    result += QStringView(sentence).mid(from);
    return result;
}

const char *wordsOfKind(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Internal:
        return QT_TRANSLATE_NOOP("errors", "Something went wrong inside the program.");
    case ErrorKind::Usage:
        return QT_TRANSLATE_NOOP("errors", "This cannot be done as asked.");
    case ErrorKind::NotConfigured:
        return QT_TRANSLATE_NOOP("errors", "Something that this needs is not set up.");
    case ErrorKind::Authentication:
        return QT_TRANSLATE_NOOP("errors", "Slack does not allow this.");
    case ErrorKind::Network:
        return QT_TRANSLATE_NOOP("errors", "Slack cannot be reached.");
    case ErrorKind::Budget:
        return QT_TRANSLATE_NOOP("errors", "The time for this run is used up; progress is saved.");
    case ErrorKind::Ledger:
        return QT_TRANSLATE_NOOP("errors", "The ledger cannot be used.");
    case ErrorKind::Output:
        return QT_TRANSLATE_NOOP("errors", "The result cannot be written.");
    case ErrorKind::Partial:
        return QT_TRANSLATE_NOOP("errors", "Not everything worked.");
    case ErrorKind::NoRows:
        return QT_TRANSLATE_NOOP("errors", "No record passes the filter.");
    case ErrorKind::Mismatch:
        return QT_TRANSLATE_NOOP("errors", "The check found a difference.");
    case ErrorKind::Input:
        return QT_TRANSLATE_NOOP("errors", "The file cannot be read.");
    case ErrorKind::Interrupted:
        return QT_TRANSLATE_NOOP("errors", "Stopped as you asked; progress is saved.");
    }
    return "";
}

} // namespace

QString ErrorText::sentence() const
{
    return sentences({what, safe, remedy});
}

ErrorText errorText(const base::Error &error)
{
    const auto *words = wordsByCode().value(error.code);
    if (!words)
        return {translated(wordsOfKind(error.kind)) + QStringLiteral(" (%1)").arg(error.code), {}, {}};
    return {filled(translated(words->what), error.facts), filled(translated(words->safe), error.facts),
            filled(translated(words->remedy), error.facts)};
}

QStringList knownErrorCodes()
{
    auto codes = QStringList(wordsByCode().keys());
    codes.sort();
    return codes;
}

} // namespace precedent::text
