# SPDX-License-Identifier: GPL-3.0-or-later
"""What is no request in such a channel and around it, fourteenth part; `||` parts the talks, `//` the voices in one."""
from fourteenth_people import AGENTS, LEADS
from tenth_chatter import talk_all

LINES = """
Good morning everyone! :sunny: // Morning!
Hi all, I'm new here. Is this the right place to ask for refund approvals? // Yes, welcome! Just post customer, amount and reason.
Update: Brightwater Dental received their $45 yesterday, closing the ticket.
FYI the refund for Larkfield Media went out this morning. // Thanks for letting us know
Quick update on the Holloway case: finance processed the $312.50, customer is happy.
Just to confirm, I've applied the $60 credit to Summit Analytics as discussed. // Perfect
Thanks {b} for approving all of those so quickly yesterday!
Thank you everyone for the help with the Northgate case :pray:
Does anyone know how long a refund to a Mastercard takes? // 5 to 10 business days
What's our policy on refunds for annual plans? // Pro rata within 30 days, nothing after that
Where can I find the list of discounts we may give without approval? // It's pinned at the top of the channel
How do I issue a partial refund in the new billing tool? // Open the invoice, click the three dots, then "partial"
Who approves credits over $500? // That would be {b} or Oliver
What is the difference between a credit and a refund in our reports? // Credits stay on the account, refunds leave the bank
Is there a limit for goodwill credits per customer per year? // Yes, two
Can we give discounts to nonprofits? // There is a program for that, they need to apply on the website
Do I need approval for refunds below $20? // No, not any more
How should I tag goodwill credits? // goodwill_credit, one tag only
Can agents see the approval history somewhere? // In the admin panel under Decisions
Which form do hotels use to dispute a no-show fee? // The blue one on the partner portal
Reminder: please add the ticket link to every approval request. Thank you!
Starting Monday, refunds under $25 no longer need approval.
Please note that the refund limit for agents goes up to $75 on January 1st. // Great news
Announcement: the discount for two-year renewals is now 8% across the board.
Heads up, the payment provider has a delay of two days on refunds this week.
We have updated the compensation guidelines for delayed flights, see the handbook.
The Black Friday promotion ends tonight, no extensions this year. // Noted
Approvals will be slower this week because {b} is on vacation. Oliver covers.
I'm out of office on Thursday and Friday, please ask Patrick for approvals.
Handover: Redfern is waiting for an engineer, Alvarado will call back, nothing else open.
Shift change in 10 minutes, two chats in the queue. // On my way
Can someone take my late shift on Friday? // I can do it // You're the best
My vacation from the 22nd to the 2nd has been approved :tada: // Enjoy!
{b} could I leave an hour earlier today? // Sure, no problem
Is it okay if I work from home tomorrow? // Yes, fine by me
May I take Monday off? My parents are visiting. // Approved, have a nice time
I'd like to swap my lunch with Devon's today, ok? // ok
Sick today, sorry. // Get well soon!
Please approve my timesheet when you have a minute {b} // Done
Can you approve my access to the reporting dashboard? // Approved, try now
My expense report for the Lisbon trip, €412, is waiting for you {b} // Approved it this morning
Could someone review the new refund macro? // Looks good, approved
The new help center article on refunds has been approved and published.
Legal approved the wording of the price increase email.
The budget for the holiday party was approved: $1,500 // :tada: :tada:
PR for the credit note template is ready for review // Merged
Did the vendor approve our quote for 25 headsets? // Yes, $2,100, they ship Monday
New laptop request was denied, mine is only two years old :cry:
Customer feedback of the day: "Your agent was an angel, please give her a raise." // Agreed!
"I don't want a refund, I want my weekend back." - a customer, just now // :joy:
Mr. Lefort wrote that he ate the minibar peanuts after all. // Honest man
Sophie Langton sent chocolates to the office! They're at reception.
Customer quote: "can I have a refund for my ex-husband?" // Wrong department
Last week: 132 requests, 101 approved, 24 denied, 7 withdrawn.
Credits in November: $4,870, down 12% from October. // Nice work everyone
Average time to decision is now 14 minutes. Record!
Top reasons for refunds this month: duplicate charge 38, late delivery 31, cancelled trip 17
We gave away 61 free months this quarter, 14 more than last one.
CSAT is at 94% this week :rocket:
Queue is at 48, all hands please // Joining
The billing page is down, engineering is on it. // Thanks, I thought it was me
Refund button is greyed out for everyone, please wait with refunds until noon
Is the CRM slow for you too? // Yes, very
Status page is green again, all credits from this morning have gone through.
Here is the recording of yesterday's training on chargebacks: <https://video.example/cb-101>
New form for return exceptions: <https://forms.example/returns> please use it from next week
Useful read about saying no to customers: <https://blog.example/saying-no> // Great article
We won the Tanager Health renewal at full price! // Wow, congratulations
Pinehurst Legal signed today :champagne: // Great job!
Kingfisher Cargo decided to leave, they found someone cheaper. // Pity
Spoke with Dr. Osterman, he's fine with the answer and will renew anyway.
Mrs Kemble called to say thank you, she got her £78.
The bank rejected the refund to Mr. Banerjee, wrong IBAN, I've asked him for the right one.
I told Noelle Harris that the fee had been removed, she was relieved.
Correction to yesterday: it was invoice 5521, not 5512. Refund is on the right one.
Chargeback from Amos Field arrived, $29, I'm sending the evidence.
Do you think we should offer refunds for late groceries by default? // Let's discuss on Wednesday
I sometimes wonder why we charge a reconnection fee at all. // Same
Should the trial be 21 days instead of 14? // Marketing is testing that
If a customer asks for a refund after 30 days, please check the notes before you post here.
Training question: a guest wants half the price back because of rain. What would you do? // Explain politely that we don't control the weather
Example of a good request: "Hi, may I refund $20 to customer X because of Y?" Please follow that. // Will do
Coffee anyone? // Yes please // Approved by the whole team
I hereby request a refund for this Tuesday. // Denied, no returns on weekdays
Pizza or Thai on Friday? // Thai // Thai approved
Happy birthday Emma! :birthday:
Who parked the red bike in front of the door? // Sorry, moving it
Have a great weekend everyone! // You too!
"""
FOREIGN = """
de :: Guten Morgen zusammen! ~ Morgen! || Kurze Info: Kanzlei Brandt hat die 64 € erhalten, Ticket ist zu. ~ Super, danke || Ab Januar dürfen wir bis 30 € ohne Rückfrage erstatten. || Wo finde ich die Kulanzrichtlinie? ~ Ist oben angepinnt || Mein Urlaub über Weihnachten ist genehmigt :tada: ~ Glückwunsch!
fr :: Bonjour à tous et bonne semaine ! || Le cabinet Lemoine a bien reçu ses 72 €, je ferme le ticket. ~ Merci || Quel est le délai pour un remboursement par carte ? ~ 5 à 10 jours || Mes congés de Noël sont validés ! ~ Profite bien
es :: ¡Buenos días, equipo! ~ ¡Buenas! || Talasa ya tiene la respuesta y lo ha entendido, cierro el caso. || ¿Quién aprueba los abonos de más de 500 €? ~ Maya u Oliver || Me han aprobado las vacaciones de enero ~ ¡Qué bien!
pt :: Bom dia, pessoal! ~ Bom dia! || Atualização: o crédito do Thiago já entrou. ~ Valeu || Qual é o limite de desconto sem aprovação? ~ 5% || Minha folga de sexta foi aprovada ~ Oba
it :: Buongiorno a tutti! ~ Buongiorno || Aggiornamento: alla signora Pace la tessera è arrivata. || Da gennaio i rimborsi sotto i 25 € non vanno più approvati. ~ Finalmente
nl :: Goedemorgen allemaal! ~ Môgge || Even ter info: de terugbetaling van Thijs Kok is verwerkt. ~ Top || Wie keurt tegoeden boven de 500 euro goed? ~ Maya of Oliver
sv :: God morgon! ~ Morrn || Info: Oskar Hall har fått sina 420 kr. ~ Toppen || Min semester i juli är godkänd ~ Härligt
no :: God morgen alle sammen! || Til info: Jonas Berge har fått pengene. ~ Supert || Hvor finner jeg rabattreglene? ~ De er festet øverst
da :: Godmorgen alle! || Til info: Palle Skov har fået svar. ~ Tak || Min ferie i juli er godkendt ~ Hurra
pl :: Dzień dobry wszystkim! || Informacja: Jan Ryś dostał już przelew. ~ Super || Mój urlop w lipcu zatwierdzony! ~ Gratulacje
ja :: おはようございます！ ~ おはようございます || 青葉歯科様への返金、完了しました。 ~ ありがとうございます || 来月から2,000円以下の返金は承認不要になります。 || 7月の休暇が承認されました！ ~ よかったですね
"""


def make_all(w):
    talk_all(w, "z-chat", LINES, FOREIGN, AGENTS, LEADS)
