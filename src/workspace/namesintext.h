// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QHash>
#include <QtCore/QString>

#include <vector>

namespace precedent::workspace {

/// Finds names as whole words of a text and puts others in their place.
class NamesInText
{
public:
    /// A name as it is written, in capitals or not; the first that is added stays.
    void add(const QString &name, const QString &instead);
    /// One word of a name, which may be a common word too: found only as it is written here.
    void addWord(const QString &word, const QString &instead);
    /// Longer names go before shorter ones.
    [[nodiscard]] QString replaced(const QString &text) const;

private:
    struct Name
    {
        QString text;
        QString instead;
        bool isExact = false;
    };
    void add(const Name &name);
    [[nodiscard]] const Name *nameAt(const QString &text, qsizetype begin, qsizetype wordEnd) const;

    QHash<QString, std::vector<Name>> m_byFirstWord; ///< folded; longest first
};

} // namespace precedent::workspace
