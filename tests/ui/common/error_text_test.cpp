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
        for (const ErrorPlace place : {ErrorPlace::File, ErrorPlace::Library}) {
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

} // namespace
} // namespace likeness
