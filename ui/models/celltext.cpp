// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/celltext.h"

#include "ui/models/namesakes.h"
#include "ui/text/formats.h"
#include "ui/text/joined.h"
#include "ui/text/labels.h"
#include "ui/widgets/plainlabel.h"

#include <QtCore/QCoreApplication>

namespace precedent::models {

namespace {

constexpr qsizetype maxLine = 300;

bool turnsDirection(QChar c)
{
    const char16_t code = c.unicode();
    return (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
}

} // namespace

QString oneLine(const QString &text)
{
    QString line;
    line.reserve(std::min(text.size(), maxLine + 1));
    for (const QChar c : text) {
        if (turnsDirection(c))
            continue;
        const bool blank = c.isSpace() || c.category() == QChar::Other_Control;
        if (blank && (line.isEmpty() || line.back() == u' '))
            continue;
        if (line.size() >= maxLine) {
            if (line.back().isHighSurrogate())
                line.chop(1);
            return widgets::displayText(line) + u'…';
        }
        line += blank ? QChar(u' ') : c;
    }
    if (line.endsWith(u' '))
        line.chop(1);
    return widgets::displayText(line);
}

QString personText(const domain::PersonRef &person)
{
    if (person.name.isEmpty())
        return oneLine(person.id);
    const QString name = oneLine(person.name);
    const QString other = oneLine(toldApartBy(person.id));
    return other.isEmpty() ? name
                           : QCoreApplication::translate("CellText", "%1 (%2)", "a name, what tells namesakes apart")
                                 .arg(name, other);
}

QString approversText(const domain::Record &record)
{
    QStringList names;
    for (const domain::PersonRef &approver : record.approvers)
        names.append(personText(approver));
    return text::enumerated(names);
}

QString titleText(const domain::Record &record, const QLocale &locale)
{
    const QString asked = askedText(record, locale);
    const QString type = text::label(record.type);
    return asked.isEmpty() ? type : type + QStringLiteral(" · ") + asked;
}

QString askedText(const domain::Record &record, const QLocale &locale)
{
    if (record.amount)
        return text::moneyText(*record.amount, locale);
    if (!record.percent.isEmpty())
        return record.percent + u'%';
    return oneLine(record.noncash);
}

bool lacksReason(const domain::Record &record)
{
    const bool decided = record.decision == domain::Decision::Approved || record.decision == domain::Decision::Denied;
    return decided && record.reason.trimmed().isEmpty();
}

QVariant explanation(const QString &text, int role)
{
    if (role == Qt::ToolTipRole)
        return widgets::plainToolTip(text);
    return role == Qt::AccessibleDescriptionRole ? QVariant(text) : QVariant();
}

} // namespace precedent::models
