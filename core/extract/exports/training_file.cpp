// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/exports/training_file.h"

namespace likeness {
namespace {

QString codeOf(RowFault fault)
{
    switch (fault) {
    case RowFault::InvalidJson:
        return QStringLiteral("invalid JSON");
    case RowFault::TooDeep:
        return QStringLiteral("too deep");
    case RowFault::TooLong:
        return QStringLiteral("too long");
    case RowFault::InvalidText:
        return QStringLiteral("invalid text");
    case RowFault::NotAnObject:
        return QStringLiteral("not an object");
    case RowFault::UnknownForm:
        return QStringLiteral("unknown form");
    case RowFault::NoMessages:
        return QStringLiteral("no messages");
    case RowFault::BadRole:
        return QStringLiteral("bad role");
    case RowFault::BadContent:
        return QStringLiteral("bad content");
    case RowFault::NoAssistant:
        return QStringLiteral("no assistant");
    case RowFault::EmptyAssistant:
        return QStringLiteral("empty assistant");
    case RowFault::BrokenQuotes:
        return QStringLiteral("broken quotes");
    case RowFault::MissingColumns:
        return QStringLiteral("missing columns");
    }
    return {};
}

} // namespace

ReadChat chatOfRows(const ParsedRows &rows)
{
    ReadChat chat{FileKind::TrainingRows, {}, {}};
    for (const TrainingRow &row : rows.rows) {
        bool isFirst = true;
        for (const RowTurn &turn : row.turns) {
            Utterance u;
            u.speaker.side = turn.role == RowRole::Assistant ? Speaker::Side::Self : Speaker::Side::Other;
            u.text = turn.text;
            u.startsConversation = std::exchange(isFirst, false);
            chat.utterances.append(std::move(u));
        }
    }
    for (const BadRow &bad : rows.bad)
        chat.notices.append({NoticeKind::BadRow, 1, bad.line, codeOf(bad.fault)});
    return chat;
}

} // namespace likeness
