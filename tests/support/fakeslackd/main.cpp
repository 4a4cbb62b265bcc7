// SPDX-License-Identifier: GPL-3.0-or-later
// A fake Slack for other processes: prints its port, serves until its standard input ends, then prints the calls it
// got. --fault METHOD:NUMBER:STATUS lets the method's so-manieth call end in a status; 429 asks to wait a second.
#include "tests/support/fakeslack/faults.h"
#include "tests/support/fakeslack/fill.h"
#include "tests/support/fakeslack/server.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>

#include <cstdio>

namespace {

using namespace precedent;

void fill(fakeslack::World &world, const QCommandLineParser &arguments)
{
    if (arguments.isSet(QStringLiteral("workspace"))) {
        QFile file(arguments.value(QStringLiteral("workspace")));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read the workspace");
        fakeslack::loadWorld(world, QJsonDocument::fromJson(file.readAll()).object());
        return;
    }
    fakeslack::FillOptions options;
    options.messages = arguments.value(QStringLiteral("messages")).toInt();
    options.threads = arguments.value(QStringLiteral("threads")).toInt();
    options.seed = arguments.value(QStringLiteral("seed")).toUInt();
    world.addPerson(QStringLiteral("U0LEAD"), QStringLiteral("Lea Lead"));
    world.addChannel(QStringLiteral("C0APPROVALS"), QStringLiteral("approvals"));
    fakeslack::fillChannel(world, QStringLiteral("C0APPROVALS"), options);
}

fakeslack::Profile profileFrom(const QCommandLineParser &arguments)
{
    fakeslack::Profile profile;
    if (arguments.isSet(QStringLiteral("short-pages")))
        profile.shortPagesSeed = arguments.value(QStringLiteral("short-pages")).toUInt();
    return profile;
}

void addFaults(fakeslack::Server &server, const QStringList &faults)
{
    for (const auto &text : faults) {
        const auto parts = text.split(u':');
        if (parts.size() != 3)
            qFatal("a fault is METHOD:NUMBER:STATUS");
        const int status = parts.at(2).toInt();
        server.addFault(parts.at(0), parts.at(1).toInt(),
                        status == 429 ? fakeslack::tooManyRequests("1") : fakeslack::httpStatus(status));
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser arguments;
    arguments.addOption({QStringLiteral("workspace"), {}, QStringLiteral("FILE.json")});
    arguments.addOption({QStringLiteral("messages"), {}, QStringLiteral("N"), QStringLiteral("20000")});
    arguments.addOption({QStringLiteral("threads"), {}, QStringLiteral("N"), QStringLiteral("4000")});
    arguments.addOption({QStringLiteral("seed"), {}, QStringLiteral("S"), QStringLiteral("1")});
    arguments.addOption({QStringLiteral("now"), {}, QStringLiteral("SECONDS"), QStringLiteral("1760000000")});
    arguments.addOption({QStringLiteral("port"), {}, QStringLiteral("PORT"), QStringLiteral("0")});
    arguments.addOption({QStringLiteral("short-pages"), {}, QStringLiteral("SEED")});
    arguments.addOption({QStringLiteral("fault"), {}, QStringLiteral("METHOD:NUMBER:STATUS")});
    arguments.process(application);
    fakeslack::World world(precedent::base::Instant::fromSeconds(arguments.value(QStringLiteral("now")).toLongLong()));
    fill(world, arguments);
    fakeslack::Server server(world, profileFrom(arguments), quint16(arguments.value(QStringLiteral("port")).toUInt()));
    addFaults(server, arguments.values(QStringLiteral("fault")));
    std::printf("%d\n", int(server.port()));
    std::fflush(stdout);
    while (std::getchar() != EOF) {
    }
    std::printf("%d\n", server.calls());
    return 0;
}
