// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

namespace precedent::reconcile {

/// What a conversation is known by: the last part of a link's path that has a digit ("8200216"), a ticket's number
/// without "#", else the folded text; empty for an empty text.
[[nodiscard]] QString conversationKey(const QString &text);

/// The parts of a free text that may be numbers of conversations or ids of records: at least five characters, a digit
/// among them, links by their conversationKey(). Folded.
[[nodiscard]] QStringList referenceTokens(const QString &text);

/// A person's or company's name as it is compared; of all texts here the first 1,024 characters count.
struct NameKeys
{
    QString address;   ///< an e-mail address in the text, folded
    QStringList words; ///< of the rest, folded and sorted; of the address's local part when there is no rest
    bool wordsAreLocalPart = false;
};
[[nodiscard]] NameKeys nameKeys(const QString &text);

} // namespace precedent::reconcile
