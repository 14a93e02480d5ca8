// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/personal_data.h"

#include <gtest/gtest.h>

namespace likeness {
namespace {

/// "phone: 0170 1234567 | email: a@b.de"
std::string found(const QString &text)
{
    QStringList parts;
    for (const PersonalHit &hit : personalDataIn(text))
        parts.append(personalKindName(hit.kind) + u": " + text.mid(hit.start, hit.length));
    return parts.join(u" | ").toStdString();
}

TEST(PersonalData, FindsMailAndPhoneNumbers)
{
    EXPECT_EQ(found(u"write to Kim.Lee+x@mail.example.co.uk please."_qs), "email: Kim.Lee+x@mail.example.co.uk");
    EXPECT_EQ(found(u"+49 170 1234567"_qs), "phone: +49 170 1234567");
    EXPECT_EQ(found(u"ruf 0170/1234567 an, oder (030) 123 45 67"_qs), "phone: 0170/1234567 | phone: (030) 123 45 67");
    EXPECT_EQ(found(u"(555) 234-5678 or 555-234-5678"_qs), "phone: (555) 234-5678 | phone: 555-234-5678");
    EXPECT_EQ(found(u"llámame al 612 345 678"_qs), "phone: 612 345 678");
    EXPECT_EQ(found(u"my number is 2345678"_qs), "phone: 2345678");
    EXPECT_EQ(found(u"0044 20 7946 0958."_qs), "phone: 0044 20 7946 0958");
}

TEST(PersonalData, FindsAddresses)
{
    EXPECT_EQ(found(u"come to 12 Oak Street at 5"_qs), "address: 12 Oak Street");
    EXPECT_EQ(found(u"221b Baker St, London"_qs), "address: 221b Baker St");
    EXPECT_EQ(found(u"i live at 7 mill lane now"_qs), "address: 7 mill lane");
    EXPECT_EQ(found(u"Lindenstraße 4a, zweiter Stock"_qs), "address: Lindenstraße 4a");
    EXPECT_EQ(found(u"in der langen Straße 12"_qs), "address: langen Straße 12");
    EXPECT_EQ(found(u"Birkenweg 17"_qs), "address: Birkenweg 17");
    EXPECT_EQ(found(u"vivo en calle Mayor 7"_qs), "address: calle Mayor 7");
    EXPECT_EQ(found(u"Avda. de la Constitución, 23"_qs), "address: Avda. de la Constitución, 23");
}

TEST(PersonalData, FindsAccountsWhoseCheckDigitsAreRight)
{
    EXPECT_EQ(found(u"DE89 3704 0044 0532 0130 00 danke"_qs), "iban: DE89 3704 0044 0532 0130 00");
    EXPECT_EQ(found(u"GB82WEST12345698765432"_qs), "iban: GB82WEST12345698765432");
    EXPECT_EQ(found(u"DE89 3704 0044 0532 0130 01"_qs), "") << "one digit wrong";
    EXPECT_EQ(found(u"card 4111 1111 1111 1111"_qs), "card: 4111 1111 1111 1111");
    EXPECT_EQ(found(u"3782-822463-10005"_qs), "card: 3782-822463-10005");
    EXPECT_EQ(found(u"4111 1111 1111 1112"_qs), "") << "one digit wrong";
    EXPECT_EQ(found(u"order 9999999999999995"_qs), "") << "right digits, but no card begins so";
}

TEST(PersonalData, FindsLinksThatNameSomebody)
{
    EXPECT_EQ(found(u"see https://instagram.com/kim.lee_99 haha"_qs), "link: https://instagram.com/kim.lee_99");
    EXPECT_EQ(found(u"t.me/kimlee"_qs), "link: t.me/kimlee");
    EXPECT_EQ(found(u"https://example.org/reset?token=ab12"_qs), "link: https://example.org/reset?token=ab12");
    EXPECT_EQ(found(u"https://kim:secret@example.org/x"_qs), "link: https://kim:secret@example.org/x");
    EXPECT_EQ(found(u"https://forum.example.org/u/kim"_qs), "link: https://forum.example.org/u/kim");
    for (const char16_t *plain : {u"https://youtu.be/dQw4w9WgXcQ", u"www.example.com", u"https://instagram.com/p/Cxyz",
                                  u"https://en.wikipedia.org/wiki/Lighthouse", u"and/or he/she 24/7"})
        EXPECT_EQ(found(QString::fromUtf16(plain)), "") << QString::fromUtf16(plain).toStdString();
}

TEST(PersonalData, LeavesTimesDatesPricesAndNumbersAlone)
{
    for (const char16_t *plain : {u"see you at 9:41",
                                  u"09:41:22 PM",
                                  u"between 17:30-18:45",
                                  u"on 01.02.2026",
                                  u"2026-11-22",
                                  u"22/11/2026",
                                  u"01.02.-03.04.2026",
                                  u"from 1914-1918",
                                  u"it was 1.234,56 € in the end",
                                  u"$1,234,567.89",
                                  u"1 250 000 €",
                                  u"costs 12345678 EUR",
                                  u"order 123-4567890-1234567",
                                  u"Bestellnummer 0301234567",
                                  u"Bestellung Nr. 004912345678",
                                  u"tracking 1Z999AA10123456784",
                                  u"invoice #20260012345",
                                  u"code 123456",
                                  u"ISBN 978-3-16-148410-0",
                                  u"version 10.0.19045.3803",
                                  u"192.168.178.1",
                                  u"score 21:19, 21:17",
                                  u"10000000 people",
                                  u"lat 52.520008",
                                  u"3.14159265358979",
                                  u"about 20 minutes down the road",
                                  u"a 4 lane road",
                                  u"5 more streets",
                                  u"5 min drive",
                                  u"Platz 3 von 10",
                                  u"Parkplatz 12",
                                  u"um 5 Uhr",
                                  u"die Straße 5 Minuten runter",
                                  u"in 12 of the places",
                                  u"I have 3 way more cats",
                                  u"2 hours in the square",
                                  u"la calle 5 minutos",
                                  u"a la 1 en la plaza",
                                  u"1234567",
                                  u"me @ 5",
                                  u"@kim",
                                  u"20260102",
                                  u"100 % sure"})
        EXPECT_EQ(found(QString::fromUtf16(plain)), "") << QString::fromUtf16(plain).toStdString();
}

TEST(PersonalData, IsReplacedByTheSamePlaceholderEverywhere)
{
    Placeholders placeholders;
    EXPECT_EQ(redacted(u"call +49 170 1234567 or a@b.de"_qs, placeholders), u"call [phone 1] or [email 1]"_qs);
    EXPECT_EQ(redacted(u"0170 7654321, no: 0049 1701234567"_qs, placeholders), u"[phone 2], no: [phone 1]"_qs);
    Placeholders later(placeholders.stored());
    EXPECT_EQ(later, placeholders);
    EXPECT_EQ(redacted(u"A@B.de, c@d.de"_qs, later), u"[email 1], [email 2]"_qs);
    EXPECT_EQ(redacted(u"c@d.de and a@b.de"_qs, later, {u"a@b.de"_qs}), u"[email 2] and a@b.de"_qs);
    EXPECT_EQ(redacted(u"nothing here"_qs, later), u"nothing here"_qs);
    EXPECT_EQ(redacted(u"[phone 1] stays"_qs, later), u"[phone 1] stays"_qs);
}

} // namespace
} // namespace likeness
