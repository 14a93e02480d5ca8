// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/avatar.h"
#include "domain/example.h"
#include "services/reading/page_looks.h"

namespace likeness {

/// What stands on a card: the accepted examples, or while none is, the new ones that the filter does not leave out; the
/// selected ones first, and no more than a chat program has room for in its prompt.
QVector<Example> examplesForCard(const QVector<Example> &examples);
/// A character card V2 (JSON).
QByteArray characterCard(const Avatar &avatar, const QVector<Example> &examples);

/// Looks whether a file is a character card. It is read in the locked process like every other.
class CardReader : public QObject {
    Q_OBJECT
public:
    explicit CardReader(TranscriptReader &reader, QObject *parent = nullptr) : QObject(parent), m_looks(reader) { }

    /// What the character is called. NotFound: the file is no card; else the errors of reading a file.
    QFuture<Result<QString>> nameIn(const QString &path);

private:
    PageLooks m_looks;
};

} // namespace likeness
