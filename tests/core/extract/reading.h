// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extract/document_reader.h"

#include <gtest/gtest.h>

#include <map>

namespace likeness {

/// Everything that reading one file gave.
struct ReadAll {
    Result<ReadSummary> summary = failure(ErrorKind::Io);
    FileKind kind = FileKind::Unknown;
    int statedPages = -1;
    QVector<Page> pages;
    std::map<int, Preview> previews; ///< by page

    QVector<Utterance> utterances() const
    {
        QVector<Utterance> all;
        for (const Page &page : pages)
            all += page.utterances;
        return all;
    }

    /// "Name: text" of each message.
    QStringList said() const
    {
        QStringList all;
        for (const Utterance &u : utterances())
            all.append(u.speaker.name % u": " % u.text);
        return all;
    }

    bool hasNotice(NoticeKind notice) const
    {
        QVector<Notice> notices = summary ? summary->notices : QVector<Notice>();
        for (const Page &page : pages)
            notices += page.notices;
        for (const Notice &one : notices)
            if (one.kind == notice)
                return true;
        return false;
    }
};

inline ReadAll readAll(const QByteArray &content, FileOptions options = {})
{
    ReadAll all;
    all.summary = readDocument(content, options,
                               {[&all](FileKind kind, int pages) {
                                    all.kind = kind;
                                    all.statedPages = pages;
                                },
                                [&all](Page page) { all.pages.append(std::move(page)); },
                                [&all](int page, const Preview &preview) { all.previews[page] = preview; }});
    return all;
}

} // namespace likeness
