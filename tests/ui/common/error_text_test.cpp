// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/notices/error_text.h"

#include <QVector>

#include <gtest/gtest.h>

namespace likeness {
namespace {

QVector<ErrorKind> allKinds()
{
    QVector<ErrorKind> kinds;
    for (int kind = 0; kind <= int(ErrorKind::Interrupted); ++kind)
        kinds.append(ErrorKind(kind));
    return kinds;
}

TEST(ErrorText, EveryKindHasASentenceInEveryPlace)
{
    for (const ErrorKind kind : allKinds()) {
        for (const ErrorPlace place : {ErrorPlace::File, ErrorPlace::Library, ErrorPlace::Service}) {
            const ErrorText text = errorText({kind, u"/home/maya/chats/party.png"_qs, u"code 42"_qs}, place);
            EXPECT_TRUE(text.sentence.endsWith(u'.')) << int(kind) << ": " << qPrintable(text.sentence);
            EXPECT_FALSE(text.sentence.contains(u"%1")) << qPrintable(text.sentence);
            EXPECT_FALSE(text.sentence.contains(u'!')) << qPrintable(text.sentence);
            EXPECT_FALSE(text.sentence.contains(u"code 42")) << "technical words belong into the details";
            EXPECT_EQ(text.actionLabel.isEmpty(), text.action == ErrorAction::None) << int(kind);
        }
    }
}

TEST(ErrorText, NamesTheFileWithoutItsFolders)
{
    const QString sentence = errorText({ErrorKind::Unsupported, u"/home/maya/scan.heic"_qs, {}}).sentence;
    EXPECT_TRUE(sentence.startsWith(u"scan.heic can't be read")) << qPrintable(sentence);
}

TEST(ErrorText, AnUnnamedSubjectStillGivesASentence)
{
    EXPECT_TRUE(errorText({ErrorKind::Empty, {}, {}}).sentence.startsWith(u"This file"));
}

TEST(ErrorText, WrongPassphraseIsNoFilePermission)
{
    const Error error{ErrorKind::Denied, u"library"_qs, {}};
    EXPECT_TRUE(errorText(error, ErrorPlace::Library).sentence.contains(u"passphrase"));
    EXPECT_TRUE(errorText(error, ErrorPlace::File).sentence.contains(u"permissions"));
}

TEST(ErrorText, WhatAPersonCanDoIsOffered)
{
    EXPECT_EQ(errorText({ErrorKind::PasswordNeeded, u"a.pdf"_qs, {}}).action, ErrorAction::ShowInFolder);
    EXPECT_EQ(errorText({ErrorKind::TimedOut, u"a.pdf"_qs, {}}).action, ErrorAction::TryAgain);
    EXPECT_EQ(errorText({ErrorKind::InUse, {}, {}}, ErrorPlace::Library).action, ErrorAction::TryAgain);
    EXPECT_EQ(errorText({ErrorKind::NewerVersion, {}, {}}, ErrorPlace::Library).action, ErrorAction::None);
}

TEST(ErrorText, AServerIsNamedByItsHostAndSaysWhatToDo)
{
    const auto at = [](ErrorKind kind, const QString &detail = {}) {
        return errorText({kind, u"https://api.openai.com:443"_qs, detail}, ErrorPlace::Service);
    };
    EXPECT_EQ(at(ErrorKind::KeyRefused).action, ErrorAction::ReplaceKey);
    EXPECT_TRUE(at(ErrorKind::KeyRefused).sentence.startsWith(u"api.openai.com did not accept this key."));
    EXPECT_EQ(at(ErrorKind::NoKey).action, ErrorAction::AddKey);
    EXPECT_EQ(at(ErrorKind::OverBudget).action, ErrorAction::ChangeLimit);
    EXPECT_EQ(at(ErrorKind::TimedOut).action, ErrorAction::TryAgain);
    EXPECT_FALSE(at(ErrorKind::Denied).sentence.contains(u"permissions")) << "that is about files";
    EXPECT_TRUE(at(ErrorKind::Denied, u"not_encrypted"_qs).sentence.contains(u"nothing was sent"));
    EXPECT_TRUE(at(ErrorKind::Offline).sentence.contains(u"api.openai.com"));
}

} // namespace
} // namespace likeness
