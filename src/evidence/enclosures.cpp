// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/enclosures.h"

#include <QtCore/QFile>

// Outside the namespaces, as the macro demands; a static library's resources are not registered by themselves.
static void registerFiles()
{
    Q_INIT_RESOURCE(evidence);
}

namespace precedent::evidence {

namespace {

QByteArray enclosed(const char *name)
{
    static const bool registered = (registerFiles(), true);
    Q_UNUSED(registered)
    QFile file(QStringLiteral(":/evidence/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A line with a mark is there only where the mark is true.
void appendLine(QByteArray &text, const QByteArray &line, const PackageFacts &facts)
{
    const struct
    {
        QByteArray mark;
        bool isTrue;
    } marks[] = {{"[signed]", facts.isSigned},
                 {"[unsigned]", !facts.isSigned},
                 {"[key]", facts.hasKey},
                 {"[formats]", facts.hasFormats}};
    for (const auto &[mark, isTrue] : marks) {
        if (!line.startsWith(mark))
            continue;
        if (isTrue)
            text += line.mid(mark.size()) + '\n';
        return;
    }
    text += line + '\n';
}

} // namespace

QByteArray readmeText(const PackageFacts &facts)
{
    auto form = enclosed("readme.txt");
    form.chop(1);
    QByteArray text;
    for (const auto &line : form.split('\n'))
        appendLine(text, line, facts);
    const auto count = QByteArray::number(qulonglong(facts.records));
    text.replace("@RECORDS@", facts.records == 1 ? "one record" : count + " records");
    text.replace("@SIZE@", QByteArray::number(qlonglong(facts.logSize)));
    text.replace("@ZONE@", facts.zone.toUtf8());
    return text.replace("@FILTER@", facts.filter.toUtf8());
}

QByteArray verifyScript()
{
    return enclosed("verify.py");
}

QByteArray publicKeyPem(const QByteArray &key)
{
    const auto info = QByteArray::fromHex("302a300506032b6570032100") + key;
    return "-----BEGIN PUBLIC KEY-----\n" + info.toBase64() + "\n-----END PUBLIC KEY-----\n";
}

} // namespace precedent::evidence
