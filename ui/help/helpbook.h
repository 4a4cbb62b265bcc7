// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

#include <vector>

namespace precedent::help {

/// One page of the help.
struct Topic
{
    QString id;      ///< its file's name without ".md"
    QString title;   ///< its first heading
    QString section; ///< the heading of the contents that it stands under
    QString markdown;
    QString folder; ///< where it and its pictures are: ":/help/de"
};

/// All topics in one language, in the order of the contents (contents.md). A value; reading it takes milliseconds.
class Book
{
public:
    /// The topics of a language ("de"), those that it lacks in English. `root` has a folder for each language.
    [[nodiscard]] static Book load(const QString &language, const QString &root = QStringLiteral(":/help"));

    [[nodiscard]] const std::vector<Topic> &topics() const { return m_topics; }
    /// Null for an id that there is not.
    [[nodiscard]] const Topic *find(const QString &id) const;
    /// The contents as they are shown, with a link to each topic.
    [[nodiscard]] const Topic &contents() const { return m_contents; }

private:
    Topic m_contents;
    std::vector<Topic> m_topics;
};

/// The id of the contents, which find() knows too.
inline const QString contentsId = QStringLiteral("contents");

/// The text of a line as it is shown: no marks of Markdown, of a link only its words.
[[nodiscard]] QString plainLine(const QString &markdown);
/// How a heading is named in a link: "How to leave" is "how-to-leave".
[[nodiscard]] QString anchorOf(const QString &heading);

} // namespace precedent::help
