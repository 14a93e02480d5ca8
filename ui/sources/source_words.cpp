// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/source_words.h"

#include "ui/common/tokens.h"

#include <QCoreApplication>

namespace likeness {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Sources)

public:
    static QString reading(const Source &source);
    static QString unit(const Source &source);
};

QString Words::reading(const Source &source)
{
    if (source.pageCount < 2)
        return tr("Reading");
    return tr("Reading page %1 of %2").arg(source.pagesRead + 1).arg(source.pageCount);
}

QString Words::unit(const Source &source)
{
    return source.kind == FileKind::Pdf ? tr("%n page(s)", nullptr, source.pageCount) : QString();
}

} // namespace

QString iconOf(FileKind kind)
{
    switch (kind) {
    case FileKind::Picture:
        return QStringLiteral("picture");
    case FileKind::WhatsApp:
    case FileKind::Telegram:
    case FileKind::Discord:
    case FileKind::CharacterCard:
        return QStringLiteral("chat");
    default:
        return QStringLiteral("document");
    }
}

QString iconOf(SourceState state)
{
    switch (state) {
    case SourceState::Queued:
        return QStringLiteral("queued");
    case SourceState::Reading:
        return QStringLiteral("reading");
    case SourceState::NeedsReview:
        return QStringLiteral("warning");
    case SourceState::Read:
    case SourceState::Reviewed:
        return QStringLiteral("check");
    case SourceState::Excluded:
        return QStringLiteral("excluded");
    case SourceState::Failed:
    case SourceState::Missing:
        break;
    }
    return QStringLiteral("error");
}

QColor colourOf(SourceState state, const Tokens &tokens)
{
    switch (state) {
    case SourceState::NeedsReview:
        return tokens.warning;
    case SourceState::Read:
    case SourceState::Reviewed:
        return tokens.success;
    case SourceState::Failed:
    case SourceState::Missing:
        return tokens.danger;
    case SourceState::Reading:
        return tokens.accent;
    default:
        return tokens.muted;
    }
}

QString stateWords(const Source &source)
{
    const QString unit = Words::unit(source);
    switch (source.state) {
    case SourceState::Queued:
        return Words::tr("Waiting");
    case SourceState::Reading:
        return Words::reading(source);
    case SourceState::NeedsReview:
        return unit.isEmpty() ? Words::tr("Read, worth a look") : Words::tr("Read, %1, worth a look").arg(unit);
    case SourceState::Read:
        return unit.isEmpty() ? Words::tr("Read") : Words::tr("Read, %1").arg(unit);
    case SourceState::Reviewed:
        return unit.isEmpty() ? Words::tr("Reviewed") : Words::tr("Reviewed, %1").arg(unit);
    case SourceState::Failed:
        return Words::tr("Couldn't be read");
    case SourceState::Excluded:
        return Words::tr("Left out");
    case SourceState::Missing:
        return Words::tr("Original is missing");
    }
    return {};
}

QString surenessWord(const Source &source)
{
    const std::optional<Confidence> sure = source.figures.confidence();
    const bool isRead = source.state == SourceState::NeedsReview || source.state == SourceState::Read
        || source.state == SourceState::Reviewed;
    return sure && isRead ? Words::tr("%1 %").arg(int(*sure * 100)) : QString();
}

QString noticeSentence(const Notice &notice)
{
    switch (notice.kind) {
    case NoticeKind::PartialPage:
        return Words::tr("Page %1 could be read only in part.").arg(notice.page);
    case NoticeKind::HiddenText:
        return Words::tr("Page %1 holds text that a reader doesn't see. Check that it belongs there.").arg(notice.page);
    case NoticeKind::PossibleInjection:
        return Words::tr("Some text addresses a computer program instead of a person. It is kept as plain text.");
    case NoticeKind::InvalidBytes:
        return Words::tr("Some characters were damaged and are shown as a replacement mark.");
    case NoticeKind::ControlCharacters:
        return Words::tr("Invisible control characters were removed.");
    case NoticeKind::BadRow:
        return Words::tr("Row %1 was left out because it is damaged.").arg(notice.count);
    case NoticeKind::LowQuality:
        return Words::tr("The picture is small or blurred. A sharper screenshot may help.");
    case NoticeKind::MissedText:
        return Words::tr("Some text stood outside every message. See whether it is one.");
    case NoticeKind::AmbiguousDates:
        return Words::tr("Day and month can't be told apart. The order of the messages is not affected.");
    case NoticeKind::OwnMessagesOnly:
        return Words::tr("Only one person's messages are in this file, so there is nothing to pair them with.");
    case NoticeKind::Truncated:
        return Words::tr("This file is over a limit. The rest was left out.");
    }
    return {};
}

QString spokenSource(const Source &source)
{
    const QString sure = surenessWord(source);
    const QString words = source.name + u", " + stateWords(source);
    return sure.isEmpty() ? words : Words::tr("%1, %2 certain").arg(words, sure);
}

} // namespace likeness
