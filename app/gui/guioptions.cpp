// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/guioptions.h"

#include "app/gui/openrequest.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>

#include <algorithm>

namespace precedent::gui {

namespace {

/// The translation context of the command line.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(GuiOptions)
};

constexpr int smallestSide = 200;
constexpr int largestSide = 10'000;

base::Error wrongOption(const QString &problem)
{
    return base::makeError(base::ErrorKind::Usage, "window-option-wrong", {}, {{QStringLiteral("problem"), problem}});
}

base::Error wrongValue(const QString &option, const QString &value, const QString &expected)
{
    return base::makeError(
        base::ErrorKind::Usage, "option-value-wrong", {},
        {{QStringLiteral("option"), option}, {QStringLiteral("value"), value}, {QStringLiteral("expected"), expected}});
}

void addOptions(QCommandLineParser &parser)
{
    parser.addPositionalArgument(QStringLiteral("LEDGER"), Words::tr("the ledger to open"), QStringLiteral("[LEDGER]"));
    const auto add = [&parser](const char *name, const QString &text, const char *value = "") {
        parser.addOption({QString::fromLatin1(name), text, QString::fromLatin1(value)});
    };
    add("sample", Words::tr("open the sample workspace, without network, in a throw-away ledger"));
    add("new-window", Words::tr("a window of its own, also when Precedent is open already"));
    add("page", Words::tr("the page to show"), "PAGE");
    add("query", Words::tr("the filter to start with"), "TEXT");
    add("theme", Words::tr("light or dark"), "THEME");
    add("size", Words::tr("the window's size, for example 1440x900"), "WxH");
    add("locale", Words::tr("language and formats, for example de_DE"), "CODE");
    add("screenshot", Words::tr("draw the window to a PNG file as soon as it shows data, and end"), "FILE.png");
    add("report", Words::tr("write a PDF report without a window; precedentctl report --help names its options"));
    add("help", Words::tr("this text"));
    add("version", Words::tr("the version"));
}

base::Result<QSize> parseSize(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^(\\d{1,5})x(\\d{1,5})$"));
    const auto match = pattern.match(text);
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    const auto [smaller, larger] = std::minmax({size.width(), size.height()});
    if (!match.hasMatch() || smaller < smallestSide || larger > largestSide)
        return wrongValue(QStringLiteral("--size"), text, QStringLiteral("1440x900"));
    return size;
}

base::Result<GuiOptions> readScene(const QCommandLineParser &parser, GuiOptions options, const QStringList &pages)
{
    options.page = parser.value(QStringLiteral("page"));
    if (!options.page.isEmpty() && !pages.contains(options.page))
        return wrongValue(QStringLiteral("--page"), options.page, pages.join(QStringLiteral(", ")));
    if (const auto theme = parser.value(QStringLiteral("theme")); parser.isSet(QStringLiteral("theme"))) {
        options.theme = widgets::appearanceFromWord(theme);
        if (*options.theme == widgets::Appearance::System)
            return wrongValue(QStringLiteral("--theme"), theme, QStringLiteral("light, dark"));
    }
    if (parser.isSet(QStringLiteral("size"))) {
        const auto size = parseSize(parser.value(QStringLiteral("size")));
        if (!size)
            return size.error();
        options.size = *size;
    }
    if (const auto code = parser.value(QStringLiteral("locale")); parser.isSet(QStringLiteral("locale"))) {
        options.locale = QLocale(code);
        if (options.locale->language() == QLocale::C && code != QLatin1String("C"))
            return wrongValue(QStringLiteral("--locale"), code, QStringLiteral("C, en_US, de_DE"));
    }
    return options;
}

} // namespace

base::Result<GuiOptions> parseOptions(const QStringList &arguments, const QStringList &pages)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(arguments))
        return wrongOption(parser.errorText());
    GuiOptions options;
    options.wantsHelp = parser.isSet(QStringLiteral("help"));
    options.wantsVersion = parser.isSet(QStringLiteral("version"));
    options.isSample = parser.isSet(QStringLiteral("sample"));
    options.ownWindow = options.isSample || parser.isSet(QStringLiteral("new-window"));
    options.screenshot = parser.value(QStringLiteral("screenshot"));
    if (parser.isSet(QStringLiteral("query")))
        options.query = parser.value(QStringLiteral("query"));
    const auto ledgers = parser.positionalArguments();
    if (ledgers.size() > 1)
        return wrongOption(Words::tr("Only one ledger can be opened."));
    if (options.isSample && !ledgers.isEmpty())
        return wrongOption(Words::tr("--sample makes its own ledger and takes no other."));
    // File managers hand over addresses.
    const bool isUrl = ledgers.value(0).startsWith(QLatin1String("file:"), Qt::CaseInsensitive);
    options.ledger = isUrl ? localPath(ledgers.constFirst()) : ledgers.value(0);
    return readScene(parser, options, pages);
}

QString helpText()
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr("Turns a Slack approvals channel into an audit trail."));
    addOptions(parser);
    return parser.helpText();
}

} // namespace precedent::gui
