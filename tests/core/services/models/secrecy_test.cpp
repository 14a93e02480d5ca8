// SPDX-License-Identifier: GPL-3.0-or-later
// What asking a model leaves behind: no key and no content outside the sealed store, nor where other programs look.
#include "tests/core/services/models/asking_test.h"

#include <QDirIterator>

namespace likeness {
namespace {

constexpr int phrases = 20;
const QByteArray plantedKey = "sk-planted-Zugvogel-0123456789-Apfelkuchen";

class AskingSecrecy : public AskingTest {
protected:
    /// Also what lies beside the data directory: nothing belongs there.
    QByteArray allFiles() const
    {
        QByteArray all;
        QDirIterator files(m_folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            EXPECT_TRUE(file.open(QIODevice::ReadOnly));
            all += file.readAll();
        }
        return all;
    }

    static QByteArrayList formsOf(const QByteArray &utf8)
    {
        const QString text = QString::fromUtf8(utf8);
        QByteArrayList forms{utf8, utf8.toHex(), utf8.toHex().toUpper(),
                             QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2)};
        for (int shift = 0; shift < 3; ++shift) // base64 depends on what stands before
            forms += QByteArray(QByteArray(shift, ' ') + utf8).toBase64().mid(4, 12);
        return forms;
    }

    static void expectNone(const QByteArray &haystack, const QByteArray &secret, const char *where)
    {
        for (const QByteArray &form : formsOf(secret))
            EXPECT_FALSE(haystack.contains(form)) << secret.toStdString() << " in " << where;
    }
};

TEST_F(AskingSecrecy, NothingOfAQuestionIsFoundOutsideTheStore)
{
    ASSERT_TRUE(desk->accounts.replaceKey(account.id, plantedKey));
    provider.script = {LoopbackProvider::answer(401, R"({"error":{"message":"Incorrect key )" + plantedKey + "\"}}"),
                       LoopbackProvider::stream(chunk(planted(phrases - 1).toUtf8()) + streamEnd)};
    Question asked = question(u"call +49 170 1234567"_s, SendPurpose::Analysis);
    for (int i = 0; i < phrases - 1; ++i)
        asked.request.messages.append({ChatRole::User, planted(i), {}});
    const AskedAnswer refused = ask(asked);
    EXPECT_FALSE(refused.summary.error().detail.contains(QString::fromLatin1(plantedKey)));
    ASSERT_TRUE(ask(asked).summary);
    ASSERT_TRUE(provider.requests.last().hasHeader("Authorization: Bearer " + plantedKey)) << "it was really used";
    EXPECT_TRUE(provider.requests.last().body.contains(planted(3).toUtf8()));
    const auto process = [](const char *file) {
        QFile content(QString::fromLatin1(file));
        return content.open(QIODevice::ReadOnly) ? content.readAll() : QByteArray();
    };
    const QByteArray files = allFiles();
    ASSERT_GT(files.size(), 50'000);
    const QByteArray start = process("/proc/self/cmdline") + process("/proc/self/environ");
    QByteArrayList plantedTexts{plantedKey, "+49 170 1234567", "1701234567"};
    for (int i = 0; i < phrases; ++i)
        plantedTexts.append(planted(i).toUtf8());
    for (const QByteArray &secret : plantedTexts) {
        expectNone(files, secret, "a file");
        expectNone(start, secret, "the arguments or the environment");
    }
    desk->questions.rememberConsent(previewOf(asked));
    restart();
    EXPECT_EQ(library->accounts().secret(account.id).value(), plantedKey) << "it is kept, sealed";
    ASSERT_TRUE(desk->accounts.remove(account.id));
    expectNone(allFiles(), plantedKey, "a file after it was removed");
}

TEST_F(AskingSecrecy, AKeyGoesToItsOwnServerOnly)
{
    LoopbackProvider other;
    provider.script = {LoopbackProvider::answer(307, "", "Location: " + other.url().toEncoded() + "\r\n")};
    EXPECT_FALSE(ask(question()).summary);
    EXPECT_TRUE(other.requests.isEmpty());
}

} // namespace
} // namespace likeness
