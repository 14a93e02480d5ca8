// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/store/store_test.h"
#include "tests/fakes/scripted_reader.h"

#include <QDir>
#include <QFile>

namespace likeness {

/// A page of `count` messages; texts name the page so that a test can tell pages apart.
inline Page chatPage(int number, int count = 2)
{
    Page page;
    page.number = number;
    page.kind = PageKind::ChatExport;
    page.layout = Layout::OneColumn;
    for (int i = 0; i < count; ++i) {
        Utterance one;
        one.speaker.name = i % 2 == 0 ? QStringLiteral("Kim") : QStringLiteral("Robin");
        one.text = QStringLiteral("page %1 message %2 says something with enough words").arg(number).arg(i);
        one.page = number;
        page.utterances.append(one);
    }
    return page;
}

inline ReadScript chatScript(int pages)
{
    ReadScript script{FileKind::WhatsApp, {}, {}, false};
    for (int i = 1; i <= pages; ++i)
        script.pages.append(chatPage(i));
    return script;
}

/// A library with one avatar, a scripted reader and a folder of files to hand over.
class ServicesTest : public StoreTest {
protected:
    void SetUp() override
    {
        StoreTest::SetUp();
        avatarId = newAvatar();
        ASSERT_TRUE(QDir().mkpath(m_folder.filePath(QStringLiteral("in"))));
    }

    QString pathOf(const QString &name) const { return m_folder.filePath(QStringLiteral("in/") + name); }

    /// Writes a file to hand over and says what reading it gives.
    QString newFile(const QString &name, const QByteArray &content, const ReadScript &script)
    {
        QFile file(pathOf(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        reader.scripts.insert(name, script);
        return pathOf(name);
    }

    QVector<Source> sources()
    {
        const auto all = library->sources().list(avatarId);
        EXPECT_TRUE(all) << why(all);
        return all ? all->items : QVector<Source>();
    }

    int pagesOf(const QString &sourceId)
    {
        const auto pages = library->sources().pages(sourceId);
        EXPECT_TRUE(pages) << why(pages);
        return pages ? int(pages->items.size()) : -1;
    }

    QString avatarId;
    ScriptedReader reader;
};

} // namespace likeness
