// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/transcript_assembly.h"
#include "reading.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace likeness {
namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

QByteArray sample(const QString &name)
{
    return contentOf(QStringLiteral(LIKENESS_SAMPLES "/") + name);
}

/// "Name: text" of each message that the file holds, by the maker's script.
std::string truthOf(const QString &file)
{
    const QByteArray json = contentOf(QStringLiteral(LIKENESS_FIXTURES "/samples/robin.truth.json"));
    QStringList said;
    for (const QJsonValue source : QJsonDocument::fromJson(json)[u"sources"].toArray()) {
        if (!source[u"files"].toArray().contains(file))
            continue;
        for (const QJsonValue message : source[u"messages"].toArray()) {
            const QString speaker = message[u"speaker"].toString();
            said.append((speaker == u"self" ? u"Robin"_qs : speaker) + u": " + message[u"text"].toString());
        }
    }
    return said.join(u'\n').toStdString();
}

std::string saidIn(const QString &file)
{
    QStringList said;
    for (const Utterance &u : assembleTranscript(readAll(sample(file)).pages).utterances)
        said.append(u.speaker.name + u": " + u.text);
    return said.join(u'\n').toStdString();
}

TEST(SampleAvatar, ChatExportIsReadAsItWasWritten)
{
    EXPECT_EQ(saidIn(u"robin-and-tam.txt"_qs), truthOf(u"robin-and-tam.txt"_qs));
}

TEST(SampleAvatar, PrintedConversationIsReadAsItWasWritten)
{
    EXPECT_EQ(saidIn(u"robin-and-juno.pdf"_qs), truthOf(u"robin-and-juno.pdf"_qs));
}

} // namespace
} // namespace likeness
