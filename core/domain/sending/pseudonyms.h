// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/chat/chat_request.h"
#include "domain/personal_data.h"

#include <QRegularExpression>

namespace likeness {

/// A piece of personal data and what is sent in its place.
struct HiddenPiece {
    PersonalKind kind = PersonalKind::Name;
    QString text; ///< as it stands in the person's texts
    QString standIn; ///< "<phone 1>", "<name 2>"
    int times = 0; ///< how often it was replaced

    bool operator==(const HiddenPiece &) const = default;
};

/// Puts stand-ins in the place of personal data and of other people's names, the same one wherever a value occurs, and
/// knows what was replaced. One for each question; what stands for what is remembered for each avatar.
///
/// Names are replaced as whole words in their own case: the full name and each of its parts of three letters or more,
/// but for those that the creator bears too and for common words ("The", "Group", "User").
class Pseudonyms {
public:
    /// @param known as Placeholders::stored() gave it for this avatar
    /// @param names of the other people
    /// @param ownNames of the creator, which stay
    Pseudonyms(const QStringList &known, const QStringList &names, const QStringList &ownNames);

    QString hide(const QString &text);
    /// The same for all messages of a request, its system prompt among them.
    ChatRequest hide(ChatRequest request);

    /// In the order in which they were first hidden.
    const QVector<HiddenPiece> &replaced() const { return m_replaced; }
    /// To be remembered for the avatar.
    QStringList known() const { return m_placeholders.stored(); }

private:
    QString standInFor(PersonalKind kind, const QString &value);
    QString hideNames(const QString &text);
    void note(PersonalKind kind, const QString &text, const QString &standIn);

    Placeholders m_placeholders;
    QRegularExpression m_names; ///< of all names, the longest first; an empty pattern: there are none
    QVector<HiddenPiece> m_replaced;
};

/// Puts what was hidden back into an answer that comes piece by piece: a stand-in may be cut in two by the pieces.
class Restorer {
public:
    explicit Restorer(QVector<HiddenPiece> replaced) : m_replaced(std::move(replaced)) { }

    /// What is certain of the answer so far and was not given yet.
    QString take(const QString &piece);
    /// The rest, once the answer is over.
    QString finish();

private:
    qsizetype heldFrom() const;
    QString restored(const QString &text) const;

    QVector<HiddenPiece> m_replaced;
    QString m_held; ///< may be the beginning of a stand-in
};

} // namespace likeness
