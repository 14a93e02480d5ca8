// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/examples/categories.h"

#include <gtest/gtest.h>

#include <array>
#include <iostream>

using namespace likeness;

namespace {

struct Labelled {
    const char16_t *user;
    const char16_t *reply;
    Category category;
};

using enum Category;

// Labelled by hand before the rules were written, and known to who wrote the rules. Do not add rows here: a row that
// the rules are known to get right says nothing about rows nobody has seen. New findings go into tests of their own.
constexpr std::array labelled{
    // English
    Labelled{u"hey", u"heyyy you", Greeting},
    Labelled{u"good morning!", u"morning sunshine", Greeting},
    Labelled{u"hi are you there", u"hello hello, yes I am", Greeting},
    Labelled{u"ok I'm off to bed", u"night night, sleep well", Greeting},
    Labelled{u"", u"yo what's up", Greeting},
    Labelled{u"talk tomorrow?", u"yes! bye for now xx", Greeting},
    Labelled{u"hello, is this the bike shop?", u"Hi! Yes it is, how can I help?", Greeting},
    Labelled{u"are you coming tonight", u"depends, who else is going?", Question},
    Labelled{u"I bought the red one", u"wait which red one", Question},
    Labelled{u"the meeting moved to 3", u"why did they move it again?", Question},
    Labelled{u"can you send me the file", u"sure. the pdf or the doc?", Question},
    Labelled{u"I think I broke it", u"broke it how", Question},
    Labelled{u"we should eat", u"are you hungry already? it's 11", Question},
    Labelled{u"look at this cat", u"omg where did you find him??", Question},
    Labelled{u"what time is it there", u"almost nine, still light outside", Statement},
    Labelled{u"did you water the plants", u"yep, did it this morning", Statement},
    Labelled{u"how's the new job", u"it's fine. long hours but nice people and free fruit", Statement},
    Labelled{u"do you take cards", u"We take cash and cards, no cheques please.", Statement},
    Labelled{u"so sorry I'm late", u"no worries at all", Statement},
    Labelled{u"the train is cancelled", u"ugh. take the bus, line 12 stops right outside", Statement},
    Labelled{u"any plans for sunday", u"nothing. absolutely nothing. I cannot wait", Statement},
    Labelled{u"how do I descale the kettle",
             u"vinegar and water, half and half, boil it, leave it an hour, rinse twice", Statement},
    Labelled{u"what did you think of the film", u"What a waste of two good actors.", Statement},
    Labelled{u"you ok?", u"I know what you mean but I need a day or two", Statement},
    Labelled{u"how was the gig", u"loud. my ears filed a complaint with HR lol", Joke},
    Labelled{u"you're late", u"I'm not late, I'm building suspense haha", Joke},
    Labelled{u"knock knock", u"knock knock jokes are legally dead in this house 😂", Joke},
    Labelled{u"tell me something funny", u"why did the scarecrow get a raise? he was outstanding in his field", Joke},
    Labelled{u"how's the diet", u"great, I only eat cake on days that end in y 😂😂", Joke},
    Labelled{u"did you fix the sink", u"define fix. plot twist: we own a fountain now", Joke},
    Labelled{u"you never listen", u"sorry, did you say something? hahaha kidding", Joke},
    Labelled{u"nice haircut", u"thanks, I lost a bet with a lawnmower lmao", Joke},
    Labelled{u"what happened to your car",
             u"ok so picture this. I'm at the lights, minding my own business, and then suddenly a goose lands on the "
             u"bonnet. it just sat there. then it looked at me and started to bite the wipers",
             Story},
    Labelled{
        u"how was the trip",
        u"So we got to the station at six and the train had already left. We slept on a bench, met a man with three "
        u"dogs, and in the end he drove us all the way to the coast. When we arrived the hotel had given our room "
        u"away, so we slept on the beach and I woke up with sand in my teeth.",
        Story},
    Labelled{u"why are you wet",
             u"I was walking home when the neighbour's sprinkler went off. I jumped, dropped the eggs, and then I "
             u"slipped on them. After that I just lay there for a while",
             Story},
    Labelled{u"how did you two meet",
             u"One day I was waiting for the bus in the rain and she offered me half of her umbrella. We missed four "
             u"buses on purpose. Later she told me she didn't even need to go anywhere",
             Story},
    Labelled{u"and the interview?",
             u"It went well until they asked about Excel. I said I was an expert. Then they opened a spreadsheet and "
             u"handed me the mouse. I typed my name into A1 and they all laughed. Got the job though",
             Story},
    // German
    Labelled{u"hallo", u"Hallöchen!", Greeting},
    Labelled{u"Guten Morgen Herr Brandt", u"Guten Morgen! Schön, von Ihnen zu hören.", Greeting},
    Labelled{u"ich muss los", u"tschüss, bis morgen", Greeting},
    Labelled{u"bin wach", u"moin", Greeting},
    Labelled{u"kommst du heute", u"wann denn?", Question},
    Labelled{u"ich hab das Auto verkauft", u"Echt? An wen?", Question},
    Labelled{u"das Paket ist da", u"und was ist drin", Question},
    Labelled{u"wir brauchen Mehl", u"Soll ich gleich zwei Packungen mitbringen?", Question},
    Labelled{u"wie war dein Tag", u"ganz ok, viel Arbeit, jetzt erst mal Sofa", Statement},
    Labelled{u"haben Sie am Sonntag offen", u"Ja, von zehn bis achtzehn Uhr, Kuchen gibt es ab zwei.", Statement},
    Labelled{u"kannst du mich abholen", u"klar, bin in zwanzig Minuten da", Statement},
    Labelled{u"danke dir", u"gerne, immer wieder", Statement},
    Labelled{u"schmeckts", u"Die Suppe ist besser als bei meiner Oma, sag ihr das nie", Statement},
    Labelled{u"wo bist du", u"im Stau, ich wohne jetzt hier haha, schick Möbel", Joke},
    Labelled{u"erzähl einen Witz", u"Kommt ein Pferd in eine Bar. Fragt der Wirt: warum so ein langes Gesicht?", Joke},
    Labelled{u"hast du geputzt", u"ja, und zwar mit den Augen 😂", Joke},
    Labelled{u"was war denn gestern los",
             u"Also, ich stand gerade unter der Dusche, da klingelte es plötzlich. Ich bin raus, hab das Handtuch "
             u"verloren, und dann stand da der Schornsteinfeger. Am Ende haben wir Kaffee getrunken",
             Story},
    Labelled{u"wie war der Urlaub",
             u"Am ersten Tag hat es nur geregnet. Dann sind wir in eine Hütte geflüchtet, und die Wirtin hat uns "
             u"Kaiserschmarrn gemacht. Danach wollten wir gar nicht mehr weg und sind drei Tage geblieben",
             Story},
    Labelled{
        u"warum bist du so müde",
        u"Gestern Abend rief mein Bruder an, er hatte sich ausgesperrt. Ich bin also quer durch die Stadt gefahren, "
        u"und als ich ankam, saß er schon mit dem Nachbarn beim Bier",
        Story},
    // Spanish
    Labelled{u"hola", u"holaaa guapa", Greeting},
    Labelled{u"buenos días", u"buenos días! qué tal?", Greeting},
    Labelled{u"me voy a dormir", u"buenas noches, descansa", Greeting},
    Labelled{u"nos vemos mañana", u"hasta mañana!", Greeting},
    Labelled{u"he perdido las llaves", u"¿otra vez? ¿dónde las dejaste?", Question},
    Labelled{u"voy al mercado", u"me traes tomates porfa?", Question},
    Labelled{u"mi madre viene el sábado", u"cuánto tiempo se queda", Question},
    Labelled{u"ya está arreglado", u"y quién lo arregló?", Question},
    Labelled{u"cómo estás", u"bien, un poco cansada pero contenta", Statement},
    Labelled{u"tienes hambre", u"muchísima, me comería una vaca entera", Statement},
    Labelled{u"abrís mañana", u"Sí, abrimos a las nueve y cerramos a las dos.", Statement},
    Labelled{u"gracias por todo", u"de nada, para eso estamos", Statement},
    Labelled{u"vienes a correr", u"yo solo corro si me persiguen jajaja", Joke},
    Labelled{u"qué cenas", u"aire, que está de oferta 😂", Joke},
    Labelled{u"cuenta un chiste", u"¿Qué le dice un pez a otro? Nada.", Joke},
    Labelled{u"qué te pasó ayer",
             u"Pues iba yo tan tranquila por la calle y de repente un perro me robó el bocadillo. Entonces salí "
             u"corriendo detrás de él y al final acabé en el jardín de una señora",
             Story},
    Labelled{u"cómo fue la boda",
             u"Empezó a llover justo cuando llegó la novia. Todos corrimos a la carpa, luego se fue la luz y mi tío "
             u"sacó la guitarra. Después bailamos descalzos hasta las cinco",
             Story},
};

// Written after the rules, by the same hand: 32 of 42 (76 %) were right at first sight, which is the figure to expect
// on rows nobody has seen. Two general changes followed (four verbs of the past make a story; "-st du" asks).
constexpr std::array unseen{
    Labelled{u"happy birthday!!", u"aww thank you so much", Statement},
    Labelled{u"hi, are you still selling the chair?", u"hello, yes still available", Greeting},
    Labelled{u"gm", u"gm gm coffee is on", Greeting},
    Labelled{u"I'm leaving now", u"drive safe, see you at eight", Greeting},
    Labelled{u"Hey, quick one", u"shoot", Statement},
    Labelled{u"my phone died", u"so that's why you ignored my nine calls", Statement},
    Labelled{u"do you like olives", u"only the green ones", Statement},
    Labelled{u"what are you reading", u"a book about mushrooms. it's scarier than it sounds", Statement},
    Labelled{u"I passed!!", u"you did WHAT", Question},
    Labelled{u"guess who I met", u"no idea. tell me?", Question},
    Labelled{u"we need to talk", u"about the dishes or about the other thing", Question},
    Labelled{u"I can't make it", u"all good, does thursday work instead", Question},
    Labelled{u"it's snowing", u"seriously? send pics", Question},
    Labelled{u"sold the bike", u"how much did you get for it", Question},
    Labelled{u"are you a morning person", u"I'm barely a person", Joke},
    Labelled{u"your cooking smells", u"that's the smoke alarm cheering me on 🤣", Joke},
    Labelled{u"how do you stay so calm", u"I scream internally, very efficient lol", Joke},
    Labelled{u"do you work out", u"I lift my fork several times a day", Joke},
    Labelled{u"I ate your yoghurt", u"haha it was expired", Joke},
    Labelled{u"what's 7 times 8", u"57. trust me I'm a professional /s", Joke},
    Labelled{
        u"what's with the bandage",
        u"funny you ask. yesterday the cat brought in a live pigeon and I tried to catch it with a laundry basket. "
        u"the pigeon won. the cat watched the whole thing and did nothing",
        Story},
    Labelled{
        u"how did you learn to bake",
        u"my gran made me. every saturday she'd put a stool by the counter and I had to knead until she said stop, "
        u"and she never said stop. at nine I could do plaits, at eleven I ran her stall",
        Story},
    Labelled{u"did the delivery come",
             u"it did, to the wrong house. I rang their bell and a kid opened wearing my new hat. his mum was so "
             u"embarrassed she gave me a cake",
             Story},
    Labelled{u"tell me about the concert",
             u"The support act cancelled, so the drummer's mother came on stage and read poems for forty minutes. "
             u"Nobody dared to leave. By the end people were crying and she got an encore",
             Story},
    Labelled{u"Servus", u"Servus beinand", Greeting},
    Labelled{u"bis nachher!", u"jo, bis nachher, fahr vorsichtig", Greeting},
    Labelled{u"ich bin krank", u"oh nein, gute Besserung!", Statement},
    Labelled{u"was kochst du", u"Linsen mit Spätzle", Statement},
    Labelled{u"hast du Zeit", u"Gerade nicht, aber nach sechs gern.", Statement},
    Labelled{u"ich kündige", u"meinst du das ernst", Question},
    Labelled{u"er hat angerufen", u"und? was wollte er", Question},
    Labelled{u"der Zug kommt nicht", u"dann lauf doch, sind nur 40 km 😂", Joke},
    Labelled{u"wie alt bist du eigentlich", u"alt genug, um Rücken zu haben haha", Joke},
    Labelled{u"wieso kommst du so spät",
             u"In der U-Bahn hat einer Akkordeon gespielt, und plötzlich haben alle mitgesungen. Der Fahrer hat an der "
             u"nächsten Station einfach gewartet, bis das Lied aus war",
             Story},
    Labelled{u"hola buenas", u"hola! dígame", Greeting},
    Labelled{u"adiós!", u"chao chao, cuídate mucho", Greeting},
    Labelled{u"qué haces", u"aquí, peleándome con la impresora", Statement},
    Labelled{u"te gusta el té", u"prefiero el café, pero el té verde está rico", Statement},
    Labelled{u"me han llamado", u"y qué te han dicho", Question},
    Labelled{u"ya llegué", u"todo bien por ahí?", Question},
    Labelled{u"estás en forma", u"en forma de croqueta jajaja", Joke},
    Labelled{u"por qué no viniste",
             u"Se me averió el coche en mitad del campo. Un señor paró con su tractor, me remolcó hasta el pueblo y su "
             u"mujer me invitó a comer. Cuando quise llamarte ya eran las seis",
             Story},
};

/// Prints the rows that are guessed wrongly and returns how many are right.
template <std::size_t size> int countRight(const std::array<Labelled, size> &rows)
{
    int right = 0;
    for (const Labelled &row : rows) {
        const QString reply = QString::fromUtf16(row.reply);
        const CategoryGuess guess = guessCategory(QString::fromUtf16(row.user), reply);
        if (guess.category == row.category)
            ++right;
        else
            std::cout << qPrintable(categoryName(guess.category)) << ", not " << qPrintable(categoryName(row.category))
                      << ": " << reply.toStdString() << '\n';
    }
    std::cout << right << " of " << size << '\n';
    return right;
}

} // namespace

TEST(Categories, GuessesTheRowsTheyWereMadeWith)
{
    EXPECT_GE(countRight(labelled), 70);
}

TEST(Categories, GuessesMostRowsTheyWereNotMadeFor)
{
    EXPECT_GE(countRight(unseen), 34);
}
