// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/wordlists.h"

#include <array>

namespace precedent::sample {

namespace {

constexpr std::array stems{
    "Halden",  "Nordlys",     "Globex",   "Acme",     "Fjellvik", "Kestrel",  "Bramble",  "Harbour", "Lumen",
    "Quill",   "Solberg",     "Tideway",  "Vestfold", "Willow",   "Zephyr",   "Örebro",   "Łódź",    "Çınar",
    "Niño",    "Škoda Vinyl", "Copper",   "Dovetail", "Elmwood",  "Ferrous",  "Granite",  "Hollow",  "Ironbark",
    "Juniper", "Kelp",        "Larkspur", "Meadow",   "Nettle",   "Oakhurst", "Pinecone", "Quarry",  "Rowan",
    "Saffron", "Thistle",     "Umber",    "Verdant",  "Wharf",    "Yarrow",   "Zinnia",   "Amber",   "Birch",
    "Cobalt",  "Drift",       "Ember",    "Flint",    "Gable",    "Heather",  "Islet",    "Jasper",  "Kiln",
    "Linden",  "Mosaic",      "Northern", "Orchid",   "Pebble",   "Ridge",
};
constexpr std::array suffixes{
    "Bikes AS", "Books", "Outdoor",   "& Sons",      "Café",     "Coffee Roasters", "Studios", "Dental",
    "Foods",    "GmbH",  "Logistics", "Instruments", "Ceramics", "Travel",          "Yarns",   "Labs",
};
constexpr std::array firstNames{
    "Anna",  "Bjørn", "Chloé",  "Dev",     "Elena", "Farid",  "Grace", "Hiro",  "Ingrid", "João",  "Karin",   "Liam",
    "Maria", "Nils",  "Olga",   "Pedro",   "Quinn", "Rosa",   "Søren", "Tomás", "Uma",    "Viggo", "Wanda",   "Ximena",
    "Yusuf", "Zara",  "Agnès",  "Bruno",   "Clara", "Dmitri", "Eirik", "Fatma", "Gustav", "Hanna", "Isak",    "Jana",
    "Kwame", "Lucía", "Mehmet", "Natasha", "Oskar", "Petra",  "Rahul", "Sofia", "Thandi", "Ulla",  "Valérie", "Wei",
};
constexpr std::array lastNames{
    "Andersen", "Bloggs",     "Castillo",  "Dahl",   "Eriksen", "Fontaine", "García",   "Hansen",
    "Ivanova",  "Johansson",  "Kowalski",  "Larsen", "Müller",  "Novák",    "O'Brien",  "Petrov",
    "Quist",    "Rossi",      "Silva",     "Tanaka", "Ueda",    "Virtanen", "Wójcik",   "Yılmaz",
    "Zhang",    "Achterberg", "Bakke",     "Çelik",  "Duarte",  "Engström", "Ferreira", "Grøndahl",
    "Holm",     "Iyer",       "Jørgensen", "Khan",   "Lévy",    "Mbeki",    "Nakamura", "Okonkwo",
};
/// Names that stay as they are: other scripts, emoji, writing from right to left, a letter beyond the basic plane.
constexpr std::array special{
    "株式会社さくら",   "山田 太郎",     "ООО «Северный ветер»",
    "Наталія Шевченко", "مكتبة النور",   "محمد الفاسي",
    "בית קפה רימון",    "נועה כהן",      "한빛상사",
    "北京晨光书店",     "Καφέ Ελιά",     "Sunny Side 🍳",
    "🚲 Pedal & Paw",    "吉野家 𠮷田店", "สวนดอกไม้",
};
constexpr std::array towns{"Bergen", "Cork",  "Delft", "Espoo", "Faro",  "Ghent", "Hull", "Ipswich", "Jena",  "Kyoto",
                           "Lyon",   "Malmö", "Nîmes", "Oulu",  "Porto", "Quito", "Riga", "Siena",   "Turin", "Umeå"};

constexpr int companies = static_cast<int>(stems.size() * suffixes.size());
constexpr int persons = static_cast<int>(firstNames.size() * lastNames.size());
constexpr int specials = static_cast<int>(special.size());
constexpr int plain = companies + persons + specials;

template <typename Table>
QString at(const Table &table, int index)
{
    return QString::fromUtf8(table[static_cast<std::size_t>(index) % table.size()]);
}

QString plainName(int index)
{
    if (index < specials)
        return at(special, index);
    index -= specials;
    if (index < companies)
        return at(stems, index) + u' ' + at(suffixes, index / static_cast<int>(stems.size()));
    index -= companies;
    return at(firstNames, index) + u' ' + at(lastNames, index / static_cast<int>(firstNames.size()));
}

} // namespace

int plainCustomers()
{
    return plain;
}

QString customerName(int index)
{
    auto name = plainName(index % plain);
    // The number of the round in a notation whose digits are towns.
    const int base = static_cast<int>(towns.size());
    for (int round = index / plain; round > 0; round /= base)
        name += u' ' + at(towns, round);
    return name;
}

} // namespace precedent::sample
