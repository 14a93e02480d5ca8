// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace likeness {

// Word lists for English, German and Spanish chats, all three at once: people mix them, and a reply of two words does
// not tell its language. Words are looked up case-folded and without elongation, as `plainWordsOf` gives them.

/// What a list says about phrases of one to four words.
enum class Phrase {
    Greeting, ///< greets wherever it stands first ("good morning")
    GreetingAlone, ///< greets only where nothing else is said ("morning", "yo")
    Parting, ///< "bye", "see you later"
    PartingAlone, ///< "later", "night"
    Address, ///< whom one greets: "there", "all", "love"
    Filler ///< everyday words that show nothing of a person: "yes", "ok", "thanks"
};

/// The words of a text, case-folded, elongations folded ("heyyy" to "hey").
QStringList plainWordsOf(const QString &text);

/// How many words from `at` on form a phrase of that list; the longest counts, 0: none.
qsizetype phraseLength(Phrase kind, const QStringList &plainWords, qsizetype at);

/// Whether a word on its own is a laugh: haha, jajaja, hehe, lol, xd.
bool isLaugh(const QString &plainWord);

enum class Salutation { None, Greeting, Parting };

/// What a text is where it holds nothing but greeting or parting phrases, the person addressed, fillers and emoji.
Salutation bareSalutation(const QString &text);

/// What a text opens with, fillers aside.
Salutation openingSalutation(const QString &text);

} // namespace likeness
