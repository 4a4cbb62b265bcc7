// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QFrame>

#include <functional>
#include <vector>

namespace precedent::widgets {

enum class StripLevel { Info, Ok, Warning, Error };

/// A button of a strip.
struct StripAction
{
    QString label; ///< a verb
    std::function<void()> run;
};

/// What a strip says; a message with the id of one that is shown replaces it.
struct StripMessage
{
    QString id; ///< for example "sync"; never shown
    StripLevel level = StripLevel::Info;
    QString text;
    std::vector<StripAction> actions; ///< at most 3
};

/// One message in the flow of a page: word of its level, text, up to three buttons, close. Tells screen readers itself.
class MessageStrip : public QFrame
{
    Q_OBJECT
public:
    explicit MessageStrip(const StripMessage &message, QWidget *parent = nullptr);
    [[nodiscard]] const QString &id() const { return m_id; }
    [[nodiscard]] StripLevel level() const { return m_level; }

Q_SIGNALS:
    void closed();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QString m_id;
    StripLevel m_level;
};

/// The strips above a page, newest last; takes no room when there is none.
class StripArea : public QWidget
{
    Q_OBJECT
public:
    explicit StripArea(QWidget *parent = nullptr);
    void add(const StripMessage &message);
    void remove(const QString &id);
    void removeDone();
    [[nodiscard]] QStringList shownIds() const;

private:
    void removeOldDone();
    [[nodiscard]] QList<MessageStrip *> strips() const;
};

} // namespace precedent::widgets
