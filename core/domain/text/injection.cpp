// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text/injection.h"

#include <QRegularExpression>

namespace likeness {

bool mayInject(const QString &text)
{
    // Letters only where they matter: white space may be a line break, because attacks are wrapped like other text.
    static const QRegularExpression pattern(
        QStringLiteral(
            R"(\b(ignore|disregard|forget|override)\s+(all\s+|any\s+|everything\s+)*(of\s+)?(the\s+|your\s+)*)"
            R"((previous|prior|above|earlier|preceding|existing|system)\s+(instructions?|prompts?|rules|messages|directions))"
            R"(|\b(system\s+(prompt\s+)?override|developer\s+mode\s+enabled|you\s+are\s+now\s+in\s+\w+\s+mode))"
            R"(|\b(print|reveal|show|repeat|output|send)\s+(me\s+)?(your|the)\s+(full\s+|entire\s+|hidden\s+)?system\s+prompt)"
            R"(|\bapi\s+keys?\s+you\s+know|<\|im_(start|end)\|>|\[/?INST\]|<\|(system|assistant|user)\|>)"
            R"(|\bignorier\w*\s+(alle\s+|die\s+|deine\s+)*(vorherigen|bisherigen|obigen|vorigen)\s+(anweisungen|regeln))"
            R"(|\bignora\s+(todas\s+)?(las\s+|tus\s+)?(instrucciones|reglas)\s+(anteriores|previas))"),
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(text).hasMatch();
}

} // namespace likeness
