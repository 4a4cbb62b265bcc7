// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QJsonObject>
#include <QtCore/QStringList>

namespace precedent::recognize {

/// The names of the word files (resources/formats), English first; an index into it names a language.
[[nodiscard]] const QStringList &wordFiles();

/// One file as it was written.
[[nodiscard]] const QJsonObject &wordFile(int language);

/// The signs, words and codes of currencies.
[[nodiscard]] const QJsonObject &currencyFile();

/// English with the words of that language added and those that mean something else in it ("not") taken out.
[[nodiscard]] QJsonObject wordsOf(int language);

/// The same with the lists of another file laid over them.
[[nodiscard]] QJsonObject laidOver(const QJsonObject &words, const QJsonObject &own);

} // namespace precedent::recognize
