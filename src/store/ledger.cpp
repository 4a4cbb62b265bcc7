// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ledger.h"

#include "store/backup.h"
#include "store/ledgerfile.h"
#include "store/openledger.h"
#include "store/writerthread.h"

namespace precedent::store {

namespace {

base::Error at(const QString &path, base::Error error)
{
    error.facts.insert(QStringLiteral("path"), path);
    return error;
}

std::future<base::Result<void>> ready(base::Result<void> result)
{
    std::promise<base::Result<void>> promise;
    promise.set_value(std::move(result));
    return promise.get_future();
}

} // namespace

class Ledger::Impl
{
public:
    QString path;
    base::Clock clock;
    std::unique_ptr<LedgerFile> file; ///< null when only reading
    std::unique_ptr<WriterThread> writer;

    ~Impl()
    {
        // The queue is done before the file that it writes to is closed.
        writer.reset();
    }

    std::future<base::Result<void>> post(WriterThread::Job job)
    {
        if (!writer)
            return ready(
                base::makeError(base::ErrorKind::Output, "ledger-read-only", {}, {{QStringLiteral("path"), path}}));
        return writer->post(std::move(job));
    }
};

base::Result<std::unique_ptr<Ledger>> Ledger::open(const QString &path, const OpenOptions &options)
{
    auto impl = std::make_unique<Impl>();
    impl->path = path;
    impl->clock = options.clock;
    if (options.mode == OpenMode::ReadOnly) {
        const auto connection = openForReading(path);
        if (!connection)
            return at(path, connection.error());
        if (auto same = refuseOtherSchema(**connection); !same)
            return at(path, same.error());
    } else {
        auto file = LedgerFile::open(path, options);
        if (!file)
            return at(path, file.error());
        impl->file = *std::move(file);
        impl->writer = std::make_unique<WriterThread>();
    }
    return std::unique_ptr<Ledger>(new Ledger(std::move(impl)));
}

Ledger::Ledger(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}

Ledger::~Ledger() = default;

std::future<base::Result<void>> Ledger::submit(Work work)
{
    return m_impl->post([file = m_impl->file.get(), work = std::move(work)] { return file->write(work); });
}

base::Result<void> Ledger::write(const Work &work)
{
    return submit(work).get();
}

base::Result<std::unique_ptr<Reader>> Ledger::reader() const
{
    auto connection = openForReading(m_impl->path);
    if (!connection)
        return at(m_impl->path, connection.error());
    return std::make_unique<Reader>(*std::move(connection));
}

const QString &Ledger::path() const
{
    return m_impl->path;
}

const base::Clock &Ledger::clock() const
{
    return m_impl->clock;
}

base::Result<void> Ledger::checkpoint()
{
    return m_impl->post([file = m_impl->file.get()] { return file->checkpoint(); }).get();
}

base::Result<void> Ledger::backup(const QString &target)
{
    // Its own connection, so that a sync goes on writing meanwhile.
    auto connection = openForReading(m_impl->path);
    if (!connection)
        return at(m_impl->path, connection.error());
    auto &source = **connection;
    return copyDatabase(source, target, [&source](Connection &copy) { return compareLogs(source, copy); });
}

} // namespace precedent::store
