# SPDX-License-Identifier: GPL-3.0-or-later
"""What is said and posted in such a channel without being a request, seventeenth part; `//` parts the voices."""
from seventeenth_people import AGENTS, BOTS, LEADS, R, Scene, T, lines_of
from world import context, fields, header, section

LINES = """
Which form do we use for print-on-demand reprints? // the blue one, tab 2 // merci
I keep mixing up {Bf} and {Of}, do you two have to wear the same jumper // we do now
The urn question from yesterday is answered: the family has it, all good // thank heavens
Stats nerds: median answer time 22 min, slowest was my dentist day // :tooth:
Does "store credit" expire? // after 24 months // not in Portugal // right, except Portugal
Took me a while to learn that our limit is per case, not per day // it's on page one // nobody reads page one
Anyone know why Deskmate posts everything twice? // two webhooks // one removed now
{B} will be on a plane from 10 to 13 // safe flight // no approvals above the clouds
Heads-up, the ferry company cancelled Saturday. Expect calls. // macro? // in the folder "storm"
The $525 berth money has arrived at the customer, they wrote // nice
Our new colleague {A} starts on the chat line today // hi {Af} // welcome aboard
Is anybody else's approve button purple? // it's the theme // I like it
My daughter got accepted at uni!! // congrats!!! // proud
Approved vendors list is updated, see the drive // thanks
I declined the Monday invite, sorry, clash // no worries
Customer asked "are you a real person?" I said approved // lol
Can we talk about tone? "Denied" reads harsh in the mails // agree // let's do it in the team hour
Team hour: bring one yes and one no you'd decide differently today // good format
Reading last year's log: 14 refunds for one toaster // legendary toaster
What's the SLA for answers here? // 4 h // working hours? // yes
please don't @ both leads, one is enough // even for the big ones? // then yes
Does a no-show count as cancellation? // no // what's the code? // NS
Quick survey: how many of you use the phone app for approvals? // me // me on the loo // TMI
The $1.2M contract is signed!!! // wow // party at 5
Salary review is approved for everyone, letters next week // finally
We've been credited by the telco for the bad month: €310 // about time
Our own refund from the venue (offsite 2025) came in, 2,400 // only a year later
{C} lost a bet and has to answer all kayak tickets // :canoe: // worth it
Fraud team asks us to look out for cards ending 0044 // noted
0044 is cleared, it was a school // phew
Which emoji do we use for "second approval"? // :two: // ok
The reversal guide says "two leads", is that old? // old, one suffices
I put the decision tree on the wall, come and see // with colours! // very pretty
How was the audit? // 2 findings, both about missing comments // comment your decisions folks
Comment your decisions folks (see above) // will do
Would it kill us to have biscuits again? // budget // I'll bring some
Are vouchers taxable in Austria? // yes on redemption // thanks {Bf}
the intern asked what "goodwill" means and nobody could say // it's being nice with other people's money
{O} got promoted to head of care :tada: // well deserved // cake when?
Nobody can log in to the till // restart // restarting // works
The bank changed its cut-off, transfers after 14:00 go out next day // noted
I'll be the backup for approvals in week 31 // thanks!
Sent Silver Birch their new calendar link, they're happy // :+1:
Yes we know about the green prints, lab is informed, nothing to do for you // ok
All green prints of the week are listed in the sheet // 11 so far
Lab accepted the blame for the green prints and pays them // good lab
Our policy on pets changed: ferrets are fine now // the ferret lobby wins
I'd never approve that haircut // rude // fair
Reminder that leads can't approve their own cases, even small ones // yes {Bf} we know
Password for the demo till? // not in here please // DM
Training: saying no in three sentences, Wed 10:00 // signed up // me too
quote of the day: "I'd like a refund for my expectations" // frame it
"Refund for expectations" mugs have arrived // want one // 8 left
Can the bot post in local time? // setting // found it
It's official, the purple till is retired // o7
Do you log calls before or after deciding? // before // after, oops
New starters can see but not press the buttons until day 30 // makes sense
Last year this week: 81 cases. This year: 34 // what changed? // the new hinges
Mails from @lacebark bounce, tell them by phone // called, sorted
Somebody parked in front of the gate, silver Golf // mine, moving
""".strip()
FOREIGN = """
de :: Moin zusammen ~ moin || Wer kann am Freitag die Freigaben machen? ~ ich ab zehn ~ perfekt || Der Hobel für Herrn Tischler ist unterwegs ~ prima || Die neue Kulanzrichtlinie liegt im Ordner ~ gelesen
fr :: Qui est de garde ce soir ? ~ moi ~ courage || Le virement de M. Traoré est revenu, mauvais RIB ~ je le rappelle || Pot de départ à 17 h ~ j'y serai
es :: ¿Quién cierra hoy? ~ yo ~ gracias || El sistema de caja va lento ~ ya va bien || Feliz cumple, {Af} ~ ¡gracias!
pt :: Alguém tem o link do manual? ~ tá fixado ~ achei || A dona Lurdes encontrou a roda ~ haha boa
it :: Domani sciopero dei treni ~ lavoro da casa || Il manuale nuovo è online ~ grazie
nl :: Wie heeft de sleutel van het magazijn? ~ ligt bij mij ~ kom ik halen || De nieuwe grens is € 75 ~ top
sv :: Ny rutin från måndag: skriv alltid varför ~ bra || Glass på taket ~ kommer!
no :: Møtet er flyttet til ett ~ greit || Kajakken er tettet ~ haha
da :: Husk at skrive begrundelse ~ ja ja || Hvem har nøglen til skabet? ~ mig
pl :: Kto jutro ma dyżur? ~ ja ~ super || Nowy regulamin wisi w kuchni ~ dzięki
ja :: 明日の当番はどなたですか ~ 私です ~ お願いします || マニュアルを更新しました ~ 確認します
"""
# What apps post, and what people say below it.
CARDS = [
    ([header("Signoff · your week"), fields("*Asked*\n34", "*Yes*\n25", "*No*\n7", "*Open*\n2"), context("Fastest lead: {Bn}")], ["show-off", "thank you thank you"]),
    ([section(":ship: *Harbour notice*: no sailings on Saturday"), context("valid for all tariffs")], ["saved as macro"]),
    ([section("*Batch 90* · 41 refunds sent to the bank · €3,208.15")], ["bank says ok"]),
    ([section("{Bn} approved your leave: *3–7 August*"), context("HR bot")], ["enjoy {Af}!"]),
    ([section("*Build 811* passed, release approved by {On}, rolled out to 100 %")], []),
    ([section("Purchase order 5521 (*12 chairs*, €1,140) was approved by {Bn}")], ["my back thanks you"]),
    ([T(("Reason", "Cases", "Share"), ("Damaged", "14", "41 %"), ("Late", "9", "26 %"), ("Wrong item", "5", "15 %"))], ["damaged again"]),
    ([section("*Article published*: How refunds work at Fernbank"), context("by {An} · 3 min read")], ["nice pictures"]),
    ([section(":star: 2/5 – “Refund took nine days”")], ["that was the bank holiday"]),
    ([R("*Roster*\n• early {A}\n• late {C}\n• leads {B}")], ["ok", "ok"]),
    ([section("Channel topic was set to: approvals only, chat in #care-lounge")], ["says who", "says {Bf}"]),
    ([section("Form *Goodwill form* was changed: question 4 is optional now")], ["hmm"]),
    ([section("Dispute 3301 closed in our favour, £61.00 kept")], [":muscle:"]),
    ([section("Your export *decisions-2026.csv* is ready (1,204 rows)")], []),
    ([section("Password of *till 4* expires in 3 days")], ["changed"]),
]


def chat(w, voices, lang):
    scene = Scene(w, "r-chat" if lang == "en" else "r-chat-tongues", lang)
    voice = [scene.who["A"], scene.who["B"], scene.who["C"]]
    apart = w.chance(0.2)
    for number, said in enumerate(voices):
        scene.row.human(voice[number] if number < 3 else voice[number % 2], scene.fill(said), root=apart and number > 0)
    if w.chance(0.15):
        scene.row.react(scene.row.messages[0], (w.rng.choice(["white_check_mark", "+1", "x", "joy", "eyes", "heart"]), [w.pick(LEADS)]))


def make_all(w):
    for line in lines_of(LINES):
        chat(w, line.split(" // "), "en")
    for line in lines_of(FOREIGN):
        lang, texts = line.split(" :: ")
        for text in texts.split(" || "):
            chat(w, text.split(" ~ "), lang)
    for blocks, below in CARDS:
        scene = Scene(w, "r-chat-apps")
        scene.sent = scene.row.clock
        scene.row.app(w.pick(BOTS), "", blocks=scene.deep(blocks))
        for number, said in enumerate(below):
            scene.row.human(w.pick([AGENTS, LEADS][number % 2]), scene.fill(said))
