// SPDX-License-Identifier: GPL-3.0-or-later
// Holds every translation against the sources: nothing missing, nothing unfinished, the same place holders.
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

#include <ostream>

namespace likeness {
namespace {

struct Message {
    QString context;
    QString source;
    QStringList translations; ///< several where it is a plural
    bool isPlural = false;
    bool isUnfinished = false;
};

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message{context, {}, {}, xml.attributes().value(u"numerus"_qs) == u"yes"};
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source") {
            message.source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            message.isUnfinished = xml.attributes().hasAttribute(u"type"_qs);
            if (message.isPlural) {
                while (xml.readNextStartElement())
                    message.translations.append(xml.readElementText());
            } else {
                message.translations.append(xml.readElementText());
            }
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

QVector<Message> messagesOf(const QString &path)
{
    QVector<Message> messages;
    QString context;
    QXmlStreamReader xml(contentOf(path));
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"message")
            messages.append(readMessage(xml, context));
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    return messages;
}

/// "%1", "%L2", "%n", each as often as it occurs and in one order.
QStringList holdersOf(const QString &text)
{
    static const QRegularExpression holder(u"%(L?[0-9]{1,2}|L?n)"_qs);
    QStringList found;
    for (auto matches = holder.globalMatch(text); matches.hasNext();)
        found.append(matches.next().captured());
    found.sort();
    return found;
}

/// Letters that are reached with Alt.
int mnemonicsOf(const QString &text)
{
    static const QRegularExpression mnemonic(u"&[^&\\s]"_qs);
    return QString(text).remove(u"&&"_qs).count(mnemonic);
}

/// Nothing where a translation can stand for its source.
QString faultOf(const Message &message, const QString &translation)
{
    if (translation.isEmpty())
        return u"is empty"_qs;
    if (holdersOf(translation) != holdersOf(message.source))
        return u"has other place holders"_qs;
    if (mnemonicsOf(translation) != mnemonicsOf(message.source))
        return u"differs in its mnemonic"_qs;
    if (translation.endsWith(u"...") != message.source.endsWith(u"..."))
        return u"differs in whether more input follows (...)"_qs;
    if (translation.front().isSpace() != message.source.front().isSpace()
        || translation.back().isSpace() != message.source.back().isSpace())
        return u"begins or ends in another way"_qs;
    if (translation.contains(u'!') && !message.source.contains(u'!'))
        return u"shouts"_qs;
    if (translation.count(QChar(u'\u201e')) != translation.count(QChar(u'\u201c')))
        return u"has a quotation mark without its other half"_qs;
    return {};
}

class Translation : public ::testing::TestWithParam<QString> {
protected:
    QString path() const { return QStringLiteral(LIKENESS_ROOT "/translations/") + GetParam(); }
};

/// Unfinished ones are told apart from those that the file does not even know.
TEST_P(Translation, KnowsExactlyTheStringsOfTheSources)
{
    const QTemporaryDir folder;
    const QString fresh = folder.filePath(GetParam());
    ASSERT_TRUE(QFile::copy(path(), fresh));
    QProcess update;
    update.start(QStringLiteral(LIKENESS_ROOT "/tools/update_translations"), {fresh});
    ASSERT_TRUE(update.waitForFinished());
    ASSERT_EQ(update.exitCode(), 0) << update.readAllStandardError().toStdString();
    // It complains of strings that it cannot give a context, and which would never be translated.
    EXPECT_EQ(update.readAllStandardError().toStdString(), "");
    EXPECT_TRUE(contentOf(fresh) == contentOf(path())) << "Run ./dev translate, then translate what it lists.";
}

TEST_P(Translation, SaysEverythingThatTheSourcesSay)
{
    const QVector<Message> messages = messagesOf(path());
    ASSERT_GT(messages.size(), 1000); // the file was read
    for (const Message &message : messages) {
        const std::string place = qPrintable(message.context + u": " + message.source);
        EXPECT_FALSE(message.isUnfinished) << place << " is not translated yet";
        EXPECT_EQ(message.translations.size(), message.isPlural ? 2 : 1) << place;
        for (const QString &translation : message.translations) {
            EXPECT_EQ(faultOf(message, translation).toStdString(), "") << place << "\n  " << translation.toStdString();
        }
    }
}

QStringList translationFiles()
{
    return QDir(QStringLiteral(LIKENESS_ROOT "/translations")).entryList({u"likeness_*.ts"_qs});
}

INSTANTIATE_TEST_SUITE_P(All, Translation, ::testing::ValuesIn(translationFiles()),
                         [](const auto &one) { return one.param.section(u'_', 1).section(u'.', 0, 0).toStdString(); });

/// A translation with one fault must be found out.
TEST(TranslationFaults, AreSeen)
{
    const auto isFaulty = [](const QString &source, const QString &translation) {
        return !faultOf({{}, source, {}}, translation).isEmpty();
    };
    EXPECT_FALSE(isFaulty(u"&Open %1..."_qs, u"%1 &öffnen..."_qs));
    EXPECT_TRUE(isFaulty(u"Open %1"_qs, u"Öffnen"_qs));
    EXPECT_TRUE(isFaulty(u"%n of %1"_qs, u"%1 von %2"_qs));
    EXPECT_TRUE(isFaulty(u"%Ln examples"_qs, u"%n Beispiele"_qs));
    EXPECT_TRUE(isFaulty(u"&Open"_qs, u"Öffnen"_qs));
    EXPECT_TRUE(isFaulty(u"Open..."_qs, u"Öffnen"_qs));
    EXPECT_TRUE(isFaulty(u"Page: "_qs, u"Seite:"_qs));
    EXPECT_TRUE(isFaulty(u"Done."_qs, u"Fertig!"_qs));
    EXPECT_TRUE(isFaulty(u"\"%1\" is known"_qs, u"„%1 ist bekannt"_qs));
}

} // namespace
} // namespace likeness
