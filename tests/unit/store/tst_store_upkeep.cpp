// SPDX-License-Identifier: GPL-3.0-or-later
#include "scratchledger.h"
#include "store/limits.h"

using namespace precedent;
using namespace precedent::store;
using notation::at;
using notation::lines;

namespace {

const domain::RecordId r1(QStringLiteral("C1-1700000005000000"));

Correction correction(const char *field, const char *after)
{
    Correction made;
    made.record = r1;
    made.field = QString::fromLatin1(field);
    made.before = QStringLiteral("Ame\u0301lie");
    made.after = QString::fromUtf8(after);
    made.author = QStringLiteral("sam");
    return made;
}

template <typename Work>
std::int64_t numberOf(ScratchLedger &ledger, Work work)
{
    std::int64_t number = -1;
    const auto written = ledger->write([&](Transaction &transaction) -> base::Result<void> {
        const auto added = work(transaction);
        if (!added)
            return added.error();
        number = *added;
        return {};
    });
    return written.ok() ? number : -1;
}

} // namespace

class TestUpkeep : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void correctionIsLoggedAndCanBeUndoneOnce();
    void unknownNumbersAreRefused();
    void notesAreOfTheirSubject();
    void tagsAreReplaced();
    void limitsAreAddedAndReplaced();
    void aLimitTakenOutLeavesItsNumber();
    void viewsKeepTheirOrder();
    void newestFormatOfANameIsInForce();
    void settingsAreNullUntilTheyAreSet();
    void workThatFailsLeavesNothing();
};

void TestUpkeep::correctionIsLoggedAndCanBeUndoneOnce()
{
    ScratchLedger ledger;
    const auto amount = numberOf(ledger, [](Transaction &t) { return t.addCorrection(correction("amount", "5")); });
    const auto reason = numberOf(ledger, [](Transaction &t) { return t.addCorrection(correction("reason", "é")); });
    QCOMPARE(amount, 1);
    QCOMPARE(reason, 2);
    for (int twice = 0; twice < 2; ++twice)
        COMPARE_OK(ledger->write([&](Transaction &t) { return t.undoCorrection(amount); }));
    const auto reader = ledger.reader();
    const auto all = reader->corrections(r1);
    COMPARE_OK(all);
    QCOMPARE(all->size(), 2u);
    QCOMPARE(all->at(0).undone, true);
    QCOMPARE(all->at(1).undone, false);
    QCOMPARE(all->at(1).field, QStringLiteral("reason"));
    QCOMPARE(all->at(1).before, QStringLiteral("Am\u00e9lie"));
    QCOMPARE(all->at(1).at, at(5000));
    QVERIFY(reader->corrections(domain::RecordId(QStringLiteral("C2-1")))->empty());
    QCOMPARE(reader->corrections({})->size(), 2u);
    QCOMPARE(reader->logHead()->leaves, 4);
    QCOMPARE(ledger.problems(), QStringList());
}

void TestUpkeep::unknownNumbersAreRefused()
{
    ScratchLedger ledger;
    QCOMPARE(codeOf(ledger->write([](Transaction &t) { return t.undoCorrection(7); })),
             QStringLiteral("unknown-correction"));
    QCOMPARE(codeOf(ledger->write([](Transaction &t) { return t.changeNote(7, QStringLiteral("x")); })),
             QStringLiteral("unknown-note"));
    QCOMPARE(codeOf(ledger->write([](Transaction &t) { return t.removeNote(7); })), QStringLiteral("unknown-note"));
}

void TestUpkeep::notesAreOfTheirSubject()
{
    ScratchLedger ledger;
    const auto add = [&ledger](const QString &subject, const char *text, base::Instant when) {
        return numberOf(ledger, [&](Transaction &t) {
            return t.addNote({0, subject, QString::fromUtf8(text), QStringLiteral("sam"), when});
        });
    };
    const auto texts = [&ledger](const QString &subject) {
        QStringList list;
        const auto known = ledger.reader()->notes(subject);
        for (const auto &note : *known)
            list += note.text + u'@' + notation::shortTime(note.at);
        return list;
    };
    const auto second = add(r1.text(), "later", {});
    const auto first = add(r1.text(), "earlier", at(7));
    add(QStringLiteral("agent:U1"), "coach", {});
    QCOMPARE(texts(r1.text()), lines({"earlier@7", "later@5000"}));
    QCOMPARE(texts({}), lines({"earlier@7", "later@5000", "coach@5000"}));
    COMPARE_OK(ledger->write([&](Transaction &t) { return t.changeNote(first, QStringLiteral("changed")); }));
    COMPARE_OK(ledger->write([&](Transaction &t) { return t.removeNote(second); }));
    QCOMPARE(texts(r1.text()), lines({"changed@7"}));
}

void TestUpkeep::tagsAreReplaced()
{
    ScratchLedger ledger;
    for (const auto &tags : {lines({"b", "a", "a"}), lines({"c"}), QStringList()}) {
        COMPARE_OK(ledger->write([&](Transaction &t) { return t.setTags(r1, tags); }));
        auto expected = tags;
        expected.removeDuplicates();
        expected.sort();
        QCOMPARE(ledger.reader()->tags()->value(r1.text()), expected);
    }
}

void TestUpkeep::limitsAreAddedAndReplaced()
{
    ScratchLedger ledger;
    AuthorityLimit limit{0,
                         QStringLiteral("U1"),
                         QStringLiteral("refund"),
                         {5000, *base::Currency::parse(u"USD")},
                         QStringLiteral("2026-01-01"),
                         {}};
    const auto put = [&] { return ledger->write([&](Transaction &t) { return t.putLimit(limit); }); };
    const auto drawn = [&ledger] {
        QStringList list;
        const auto limits = ledger.reader()->limits();
        for (const auto &known : *limits)
            list += QStringLiteral("%1 %2 %3 %4 %5..%6")
                        .arg(known.id)
                        .arg(known.holder, known.type, base::toDecimal(known.limit) + known.limit.currency.code(),
                             known.validFrom, known.validTo);
        return list;
    };
    COMPARE_OK(put());
    COMPARE_OK(put());
    limit.id = 1;
    limit.limit.minor = 7000;
    limit.validTo = QStringLiteral("2026-12-31");
    COMPARE_OK(put());
    QCOMPARE(drawn(), lines({"1 U1 refund 70.00USD 2026-01-01..2026-12-31", "2 U1 refund 50.00USD 2026-01-01.."}));
}

void TestUpkeep::aLimitTakenOutLeavesItsNumber()
{
    ScratchLedger ledger;
    AuthorityLimit limit{9, QStringLiteral("agents"), {}, {5000, *base::Currency::parse(u"USD")}, {}, {}};
    std::vector<std::int64_t> numbers;
    COMPARE_OK(ledger->write([&](Transaction &t) -> base::Result<void> {
        for (int i = 0; i < 3; ++i) {
            const auto added = store::addLimit(t, limit); // whatever number it has
            if (!added)
                return added.error();
            numbers.push_back(*added);
        }
        return store::removeLimit(t, 2);
    }));
    QCOMPARE(numbers, (std::vector<std::int64_t>{1, 2, 3}));
    COMPARE_OK(ledger->write([&](Transaction &t) { return store::removeLimit(t, 4711); }));
    const auto limits = ledger.reader()->limits();
    QCOMPARE(limits->size(), std::size_t(2));
    QCOMPARE(limits->front().id, std::int64_t(1));
    QCOMPARE(limits->back().id, std::int64_t(3));
}

void TestUpkeep::viewsKeepTheirOrder()
{
    ScratchLedger ledger;
    const query::SavedView big{QStringLiteral("z big"),
                               QStringLiteral("amount:500.."),
                               {{QStringLiteral("amount"), true}, {QStringLiteral("agent"), false}},
                               lines({"agent"})};
    query::SavedView mine{QStringLiteral("a mine"), QStringLiteral("agent:\"Sara\""), {}, {}};
    const auto put = [&ledger](const query::SavedView &view) {
        return ledger->write([&](Transaction &t) { return t.putView(view); });
    };
    COMPARE_OK(put(big));
    COMPARE_OK(put(mine));
    COMPARE_OK(put(big));
    QCOMPARE(*ledger.reader()->views(), (std::vector<query::SavedView>{big, mine}));
    COMPARE_OK(ledger->write([&](Transaction &t) { return t.removeView(big.name); }));
    QCOMPARE(*ledger.reader()->views(), std::vector<query::SavedView>{mine});
}

void TestUpkeep::newestFormatOfANameIsInForce()
{
    ScratchLedger ledger;
    for (const auto &[name, json] : {std::pair("b", "{\"v\":1}"), {"a", "{}"}, {"b", "{\"v\":2}"}})
        COMPARE_OK(ledger->write(
            [name = name, json = json](Transaction &t) { return t.putFormat(QString::fromLatin1(name), json); }));
    const std::vector<StoredFormat> expected{{QStringLiteral("a"), "{}", at(5000)},
                                             {QStringLiteral("b"), "{\"v\":2}", at(5000)}};
    QCOMPARE(*ledger.reader()->formats(), expected);
    QCOMPARE(ledger.problems(), QStringList());
}

void TestUpkeep::settingsAreNullUntilTheyAreSet()
{
    ScratchLedger ledger;
    const auto zone = QStringLiteral("zone");
    const auto put = [&](const QString &value) {
        return ledger->write([&](Transaction &t) { return t.putSetting(zone, value); });
    };
    const auto get = [&] { return *ledger.reader()->setting(zone); };
    QVERIFY(get().isNull());
    COMPARE_OK(put(QStringLiteral("Europe/Oslo")));
    COMPARE_OK(put(QStringLiteral("UTC")));
    QCOMPARE(get(), QStringLiteral("UTC"));
    QCOMPARE(*ledger.reader()->settings(), (QHash<QString, QString>{{zone, QStringLiteral("UTC")}}));
    COMPARE_OK(put(QLatin1String("")));
    QVERIFY(!get().isNull() && get().isEmpty());
    COMPARE_OK(put({}));
    QVERIFY(get().isNull());
}

void TestUpkeep::workThatFailsLeavesNothing()
{
    ScratchLedger ledger;
    COMPARE_OK(ledger->checkpoint());
    const auto failed = ledger->write([](Transaction &transaction) -> base::Result<void> {
        if (auto added = transaction.addCorrection(correction("amount", "5")); !added)
            return added.error();
        if (auto put = transaction.putSetting(QStringLiteral("zone"), QStringLiteral("UTC")); !put)
            return put;
        return base::makeError(base::ErrorKind::Usage, "changed-my-mind");
    });
    QCOMPARE(codeOf(failed), QStringLiteral("changed-my-mind"));
    QVERIFY(ledger.reader()->corrections({})->empty());
    QVERIFY(ledger.reader()->settings()->isEmpty());
    QCOMPARE(numberOf(ledger, [](Transaction &t) { return t.addCorrection(correction("amount", "6")); }), 1);
    QCOMPARE(ledger.problems(), QStringList());
}

QTEST_GUILESS_MAIN(TestUpkeep)
#include "tst_store_upkeep.moc"
