// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/catalogue.h"

#include <QtCore/QFile>
#include <QtCore/QXmlStreamReader>

namespace precedent::test {

namespace {

QString plain(QString text)
{
    return text.remove(u'&').trimmed();
}

} // namespace

Catalogue::Catalogue(const QString &language)
{
    QFile file(QStringLiteral(PROJECT_SOURCE_DIR "/translations/precedent_%1.ts").arg(language));
    if (language == QLatin1String("en") || !file.open(QIODevice::ReadOnly))
        return;
    QXmlStreamReader xml(&file);
    QString source;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("source"))
            source = plain(xml.readElementText());
        else if (xml.name() == QLatin1String("translation"))
            m_translations[source].insert(plain(xml.readElementText(QXmlStreamReader::IncludeChildElements)));
    }
}

bool Catalogue::isLeftInEnglish(const QString &shown) const
{
    const auto found = m_translations.find(plain(shown));
    return found != m_translations.end() && !found->contains(found.key());
}

} // namespace precedent::test
