// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QMap>
#include <QtCore/QSet>
#include <QtCore/QString>

namespace precedent::test {

/// The texts of one language as translations/ has them.
class Catalogue
{
public:
    /// A language as in a file name of translations/; of English nothing is ever left over.
    explicit Catalogue(const QString &language);

    /// Whether `shown` is a text of the program as the sources have it and the language says it otherwise.
    [[nodiscard]] bool isLeftInEnglish(const QString &shown) const;

private:
    QMap<QString, QSet<QString>> m_translations; ///< of each text, in all contexts
};

} // namespace precedent::test
