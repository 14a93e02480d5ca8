// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/http/origin.h"

#include <gtest/gtest.h>

namespace likeness {
namespace {

using namespace Qt::StringLiterals;

OriginTrust trust(const QString &url)
{
    return trustOf(QUrl(url));
}

TEST(Origins, AreWrittenInOneWay)
{
    EXPECT_EQ(originOf(QUrl(u"HTTPS://API.OpenAI.com/v1/models"_s)), u"https://api.openai.com:443"_s);
    EXPECT_EQ(originOf(QUrl(u"http://localhost:11434/v1"_s)), u"http://localhost:11434"_s);
    EXPECT_EQ(originOf(QUrl(u"http://[::1]:8080/"_s)), u"http://[::1]:8080"_s);
    EXPECT_EQ(originOf(QUrl(u"https://b\u00fccher.example/"_s)), u"https://xn--bcher-kva.example:443"_s);
}

TEST(Origins, AreTrustedByHowTheyAreReached)
{
    EXPECT_EQ(trust(u"https://api.openai.com/v1"_s), OriginTrust::Encrypted);
    for (const QString &here :
         {u"http://localhost:1234"_s, u"http://127.0.0.1:8080"_s, u"http://127.9.9.9"_s, u"http://[::1]:11434"_s})
        EXPECT_EQ(trust(here), OriginTrust::Loopback) << here.toStdString();
    for (const QString &near : {u"http://10.0.0.5:8000"_s, u"http://172.20.0.1"_s, u"http://192.168.1.4"_s,
                                u"http://169.254.1.1"_s, u"http://[fd00::1]"_s})
        EXPECT_EQ(trust(near), OriginTrust::Private) << near.toStdString();
    for (const QString &far :
         {u"http://api.openai.com"_s, u"http://172.32.0.1"_s, u"http://8.8.8.8"_s, u"http://localhost.evil.example"_s,
          u"http://127.0.0.1.evil.example"_s, u"ftp://127.0.0.1"_s, u"file:///etc/passwd"_s, u"https:///v1"_s})
        EXPECT_EQ(trust(far), OriginTrust::Refused) << far.toStdString();
}

TEST(ServerAddress, IsTakenAsTyped)
{
    EXPECT_EQ(serverAddress(u" http://localhost:11434/v1/ "_s).value().toString(), u"http://localhost:11434/v1"_s);
    EXPECT_EQ(below(serverAddress(u"https://api.openai.com/v1/"_s).value(), u"chat/completions"_s).toString(),
              u"https://api.openai.com/v1/chat/completions"_s);
}

TEST(ServerAddress, IsRefusedWhereItDeceives)
{
    const QVector<std::pair<QString, QString>> refused{
        {u"https://api.openai.com@evil.example/v1"_s, u"holds_credentials"_s},
        {u"https://user:secret@api.example/v1"_s, u"holds_credentials"_s},
        {u"https://api.example/v1?key=1"_s, u"holds_query"_s},
        {u"https://api.example/v1#x"_s, u"holds_query"_s},
        {u"http://api.example/v1"_s, u"not_encrypted"_s},
        {u"api.openai.com/v1"_s, u"not_an_address"_s},
        {u"javascript:alert(1)"_s, u"not_an_address"_s},
        {u"https://exa mple.org"_s, u"not_an_address"_s},
        {QString(), u"not_an_address"_s},
    };
    for (const auto &[typed, fault] : refused) {
        const Result<QUrl> address = serverAddress(typed);
        ASSERT_FALSE(address) << typed.toStdString();
        EXPECT_EQ(address.error().kind, ErrorKind::BadInput);
        EXPECT_EQ(address.error().detail, fault) << typed.toStdString();
    }
}

} // namespace
} // namespace likeness
