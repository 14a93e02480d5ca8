// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/talk/shown_turn.h"

#include <QCoreApplication>
#include <QStringList>

namespace likeness {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ChatMessages)
};

QString endOf(const ShownTurn &turn)
{
    if (!turn.note.isEmpty())
        return turn.note;
    switch (turn.state) {
    case ShownTurn::State::Cut:
        return Words::tr("Interrupted");
    case ShownTurn::State::Failed:
        return Words::tr("No answer came");
    case ShownTurn::State::Growing:
        return turn.text.isEmpty() ? Words::tr("Writing...") : QString();
    case ShownTurn::State::Whole:
        break;
    }
    return {};
}

/// What is known of a reply besides its text.
QStringList factsOf(const ShownTurn &turn)
{
    QStringList facts;
    if (turn.variants > 1)
        facts.append(Words::tr("%1 of %2").arg(turn.variant).arg(turn.variants));
    if (turn.isEdited)
        facts.append(Words::tr("edited"));
    if (turn.isCached)
        facts.append(Words::tr("cached"));
    if (turn.isGood)
        facts.append(*turn.isGood ? Words::tr("rated good") : Words::tr("rated bad"));
    if (!turn.facts.isEmpty())
        facts.append(turn.facts);
    return facts;
}

} // namespace

QString footOf(const ShownTurn &turn)
{
    QStringList parts;
    if (const QString end = endOf(turn); !end.isEmpty())
        parts.append(end);
    parts += factsOf(turn);
    return parts.join(QStringLiteral(" · "));
}

QString spokenTurn(const ShownTurn &turn, const QString &name)
{
    QString sentence =
        turn.isReply ? Words::tr("%1 said: %2").arg(name, turn.text) : Words::tr("You said: %1").arg(turn.text);
    QStringList more;
    if (const QString end = endOf(turn); !end.isEmpty())
        more.append(end);
    more += factsOf(turn);
    if (!more.isEmpty())
        sentence += QStringLiteral(" (") + more.join(QStringLiteral(", ")) + u')';
    return sentence;
}

} // namespace likeness
