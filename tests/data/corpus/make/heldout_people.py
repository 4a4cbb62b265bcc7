# SPDX-License-Identifier: GPL-3.0-or-later
"""People and money of the held-out half."""
from world import grouped, plain


def person(name, display=None, mail=None, bot=False):
    handle = name.lower().replace(" ", ".")
    return {"name": display or handle, "real_name": name, "email": mail or f"{handle}@nordwind.test", "is_bot": bot}


PEOPLE = {
    "U0AG00001": person("Priya Raman", "priya"), "U0AG00002": person("Tom Whitfield", "tomw"),
    "U0AG00003": person("Chloe Adeyemi"), "U0AG00004": person("Dmitri Volkov", "dima"),
    "U0AP00001": person("Hannah Brooks", "hbrooks"), "U0AP00002": person("Marcus Bell"),
    "U0AP00003": person("Tom Ashdown", "ashdown"),
    "U0DE00001": person("Jonas Keller"), "U0DE00002": person("Lena Vogt", "lenav"), "U0DE00003": person("Yusuf Demir"),
    "U0DEL0001": person("Katrin Hofmann", "khofmann"), "U0DEL0002": person("Stefan Brandl"),
    "U0FR00001": person("Camille Roux", "camille"), "U0FR00002": person("Théo Lambert"),
    "U0FRL0001": person("Élodie Marchand"), "U0FRL0002": person("Bruno Faure", "bfaure"),
    "U0ES00001": person("Lucía Peña", "lucia"), "U0ES00002": person("Diego Fuentes"),
    "U0ESL0001": person("Marta Iglesias"), "U0PT00001": person("Rafael Couto", "rafa"),
    "U0PT00002": person("Inês Matos"), "U0PTL0001": person("Beatriz Nogueira", "bia"),
    "U0IT00001": person("Giulia Ferri", "giulia"), "U0IT00002": person("Paolo Conti"),
    "U0ITL0001": person("Serena Galli"), "U0NL00001": person("Sanne de Wit", "sanne"),
    "U0NL00002": person("Bram Jansen"), "U0NLL0001": person("Femke Visser"),
    "U0SE00001": person("Elin Sjöberg", "elin"), "U0SEL0001": person("Oskar Lindgren"),
    "U0NO00001": person("Sindre Haugen", "sindre"), "U0NOL0001": person("Ragnhild Moe"),
    "U0DK00001": person("Mads Kjær", "mads"), "U0DKL0001": person("Freja Holm"),
    "U0PL00001": person("Kinga Wójcik", "kinga"), "U0PL00002": person("Marek Zając"),
    "U0PLL0001": person("Agnieszka Lis", "alis"),
    "U0JP00001": person("佐藤 美咲", "misaki", "misaki.sato@nordwind.test"),
    "U0JP00002": person("田中 健", "ken", "ken.tanaka@nordwind.test"),
    "U0JPL0001": person("山本 直子", "naoko", "naoko.yamamoto@nordwind.test"),
    "U0BOT0001": person("Deskhand", "deskhand", bot=True), "U0BOT0002": person("Ledgerly", "ledgerly", bot=True),
    "U0BOT0003": person("Quorum", "quorum", bot=True), "U0BOT0004": person("Awaytime", "awaytime", bot=True),
    "U0BOT0005": person("Build Nanny", "buildnanny", bot=True),
}


def bot(number):
    user = f"U0BOT000{number}"
    return {"id": f"B0BOT000{number}", "user": user, "app": f"A0BOT000{number}", "name": PEOPLE[user]["real_name"]}


DESK, LEDGERLY, QUORUM, AWAY, NANNY = (bot(number) for number in range(1, 6))

AGENTS = {"en": ["U0AG00001", "U0AG00002", "U0AG00003", "U0AG00004"], "de": ["U0DE00001", "U0DE00002", "U0DE00003"],
          "fr": ["U0FR00001", "U0FR00002"], "es": ["U0ES00001", "U0ES00002"], "pt": ["U0PT00001", "U0PT00002"],
          "it": ["U0IT00001", "U0IT00002"], "nl": ["U0NL00001", "U0NL00002"], "sv": ["U0SE00001"],
          "no": ["U0NO00001"], "da": ["U0DK00001"], "pl": ["U0PL00001", "U0PL00002"], "ja": ["U0JP00001", "U0JP00002"]}
LEADS = {"en": ["U0AP00001", "U0AP00002", "U0AP00003"], "de": ["U0DEL0001", "U0DEL0002"],
         "fr": ["U0FRL0001", "U0FRL0002"], "es": ["U0ESL0001"], "pt": ["U0PTL0001"], "it": ["U0ITL0001"],
         "nl": ["U0NLL0001"], "sv": ["U0SEL0001"], "no": ["U0NOL0001"], "da": ["U0DKL0001"], "pl": ["U0PLL0001"],
         "ja": ["U0JPL0001"]}

CUSTOMERS = {
    "en": ["Harbour & Finch", "the Delgado account", "Mrs Pemberton", "Tidewater Yoga", "order 88-4410", "Kestrel Labs",
           "Jo from Brightside", "a walk-in called Amir", "ticket 55120", "Copper Kettle Cafe", "Lindqvist Oy"],
    "de": ["Familie Brandt", "Gasthof Linde", "Kundin Sommer", "Bestellung 70-331", "die Praxis Dr. Wolff",
           "Firma Ostwind", "Herrn Krüger", "Ticket 9081"],
    "fr": ["Mme Garnier", "la boulangerie Petit", "le compte Atelier Nord", "la commande 5512", "M. Benali",
           "le dossier 20771", "Librairie du Port"],
    "es": ["la señora Robles", "Cafetería Sol", "el pedido 3309", "Talleres Vega", "el ticket 7714", "Jimena Ortega"],
    "pt": ["a dona Célia", "o pedido 6120", "Padaria Aurora", "o cliente Otávio", "a conta Maré Alta"],
    "it": ["la signora Bassi", "l'ordine 4471", "Officina Marchetti", "il sig. Greco", "il ticket 1180"],
    "nl": ["mevrouw Kuipers", "bestelling 2290", "Fietsenzaak Rol", "de familie Bos", "ticket 6612"],
    "sv": ["Fru Ekman", "order 3121", "Bageri Vete", "ärende 908"], "no": ["fru Solberg", "ordre 771", "Kafé Nord",
           "sak 4410"], "da": ["fru Winther", "ordre 5150", "Café Havn", "sag 2207"],
    "pl": ["pani Maj", "zamówienie 9917", "Kawiarnia Bursztyn", "pan Nowicki", "zgłoszenie 4402"],
    "ja": ["高橋様", "注文番号3381", "カフェ青空", "問い合わせ5520", "小林様"],
}

SMALL = [9, 12, 15, 18, 24.5, 29.99, 35, 40, 47, 62.5, 75, 80, 89.9, 110, 130, 149, 180, 220, 275, 340, 499]
LARGE = [1200, 1480.5, 2350, 3999]


def _styles(currency, lang):
    """How people of this language write an amount of this currency; {v} whole or with cents as they come."""
    def en(v):
        return grouped(v, 0 if v == int(v) else 2, ",", ".")

    def eu(v, group="."):
        return grouped(v, 0 if v == int(v) else 2, group, ",")
    table = {
        "USD": [lambda v: f"${en(v)}", lambda v: f"${v:,.2f}", lambda v: f"{en(v)} USD", lambda v: f"USD {en(v)}",
                lambda v: f"US${en(v)}", lambda v: f"{en(v)} bucks" if v == int(v) and v < 1000 else f"${en(v)}",
                lambda v: f"{en(v)} dollars" if v == int(v) else f"${en(v)}"],
        "GBP": [lambda v: f"£{en(v)}", lambda v: f"£{v:,.2f}", lambda v: f"GBP {en(v)}", lambda v: f"{en(v)} GBP",
                lambda v: f"{en(v)} pounds" if v == int(v) else f"£{en(v)}",
                lambda v: f"{en(v)} quid" if v == int(v) and v < 500 else f"£{en(v)}"],
        "CAD": [lambda v: f"C${en(v)}", lambda v: f"CAD {en(v)}", lambda v: f"{en(v)} CAD", lambda v: f"CA${en(v)}"],
        "AUD": [lambda v: f"A${en(v)}", lambda v: f"{en(v)} AUD", lambda v: f"AU${en(v)}"],
        "INR": [lambda v: f"₹{en(v * 20)}", lambda v: f"INR {en(v * 20)}"],
        "CHF": [lambda v: f"CHF {grouped(v, 2, chr(39), '.')}", lambda v: f"{grouped(v, 2, chr(39), '.')} CHF",
                lambda v: f"CHF {int(v)}.-" if v == int(v) else f"CHF {v:.2f}"],
        "PLN": [lambda v: f"{eu(v, ' ')} zł", lambda v: f"{grouped(v, 2, ' ', ',')} zł", lambda v: f"{eu(v, ' ')} PLN",
                lambda v: f"{int(v)} złotych" if v == int(v) and v < 1000 else f"{eu(v, ' ')} zł"],
        "BRL": [lambda v: f"R$ {grouped(v, 2, '.', ',')}", lambda v: f"R${eu(v)}",
                lambda v: f"{int(v)} reais" if v == int(v) and v < 1000 else f"R$ {grouped(v, 2, '.', ',')}"],
        "MXN": [lambda v: f"MXN {en(v * 10)}", lambda v: f"${en(v * 10)} MXN", lambda v: f"{en(v * 10)} MXN"],
        "JPY": [lambda v: f"{int(v) * 100:,}円", lambda v: f"¥{int(v) * 100:,}", lambda v: f"{int(v) * 100}円",
                lambda v: f"{int(v) * 100:,}".translate(str.maketrans("0123456789,", "０１２３４５６７８９，")) + "円",
                lambda v: f"JPY {int(v) * 100}"],
        "SEK": [lambda v: f"{eu(v, ' ')} kr", lambda v: f"{int(v)}:-" if v == int(v) else f"{eu(v, ' ')} kr",
                lambda v: f"{eu(v, ' ')} SEK", lambda v: f"{int(v)} kronor" if v == int(v) else f"{eu(v, ' ')} SEK"],
        "NOK": [lambda v: f"{eu(v, ' ')} kr", lambda v: f"kr {int(v)},-" if v == int(v) else f"kr {eu(v, ' ')}",
                lambda v: f"{eu(v, ' ')} NOK", lambda v: f"{int(v)} kroner" if v == int(v) else f"NOK {eu(v, ' ')}"],
        "DKK": [lambda v: f"{eu(v)} kr.", lambda v: f"{int(v)},-" if v == int(v) else f"{eu(v)} kr",
                lambda v: f"{eu(v)} DKK", lambda v: f"DKK {eu(v)}"],
    }
    euro = [lambda v: f"{eu(v)} €", lambda v: f"{grouped(v, 2, '.', ',')} €", lambda v: f"{eu(v)} EUR",
            lambda v: f"EUR {eu(v)}", lambda v: f"€{eu(v)}",
            lambda v: f"{int(v)} " + {"en": "euros", "fr": "euros", "es": "euros", "pt": "euros"}.get(lang, "Euro" if lang == "de" else "euro")
            if v == int(v) and v < 1000 else f"{eu(v)} €"]
    if lang == "fr":
        euro = [lambda v: f"{eu(v, ' ')} €", lambda v: f"{grouped(v, 2, ' ', ',')} €", lambda v: f"{eu(v, ' ')} euros",
                lambda v: f"{eu(v, ' ')}€", lambda v: f"{eu(v, ' ')} EUR"]
    if lang == "en":
        euro = [lambda v: f"€{en(v)}", lambda v: f"EUR {en(v)}", lambda v: f"{en(v)} EUR", lambda v: f"{en(v)} euros"]
    return table.get(currency, euro)


FACTOR = {"INR": 20, "MXN": 10, "JPY": 100}
CURRENCIES = {"en": ["USD", "USD", "USD", "GBP", "GBP", "EUR", "CAD", "AUD", "INR"], "de": ["EUR", "EUR", "EUR", "CHF"],
              "fr": ["EUR", "EUR", "CHF", "CAD"], "es": ["EUR", "EUR", "MXN"], "pt": ["BRL", "BRL", "EUR"],
              "it": ["EUR"], "nl": ["EUR"], "sv": ["SEK"], "no": ["NOK"], "da": ["DKK"], "pl": ["PLN"], "ja": ["JPY"]}


class Cash:
    """One amount: as written in a language, and as the record has it. `half` is a smaller one of the same kind."""

    def __init__(self, w, lang, currency=None, value=None):
        self.w, self.lang = w, lang
        self.currency = currency or w.pick(CURRENCIES[lang])
        self.value = value or (w.pick(LARGE) if w.chance(0.1) else w.pick(SMALL))
        if self.currency == "JPY":
            self.value = int(self.value)
        self.text = w.rng.choice(_styles(self.currency, lang))(self.value)

    @property
    def label(self):
        exact = plain(self.value * FACTOR.get(self.currency, 1), self.currency)
        return exact + "|" if "bucks" in self.text else exact  # whose bucks, nobody says

    def half(self):
        return Cash(self.w, self.lang, self.currency, max(5, int(self.value * 0.4)))
