// SPDX-License-Identifier: GPL-3.0-or-later
#include "material.h"

#include "fixtures/chat_painter/chat_painter.h"

#include <QDir>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <array>
#include <random>

namespace likeness::bench {
namespace {

/// The same on every machine, unlike std::uniform_int_distribution.
int below(std::mt19937 &random, size_t end)
{
    return int(random() % end);
}

} // namespace

QString inventedSentence(std::mt19937 &random, int words)
{
    static const std::array vocabulary = {
        "morning", "window", "river",  "quiet", "answer", "garden", "letter", "seven", "market", "bridge",
        "winter",  "paper",  "circle", "light", "travel", "simple", "music",  "stone", "early",  "friend",
        "the",     "a",      "of",     "and",   "to",     "with",   "under",  "was",   "is",     "had"};
    QStringList text;
    for (int i = 0; i < words; ++i)
        text += QString::fromLatin1(vocabulary.at(size_t(below(random, vocabulary.size()))));
    return text.join(QLatin1Char(' ')) + QLatin1Char('.');
}

QStringList paintPictures(const QString &folder, int count)
{
    QStringList paths;
    for (int i = 0; i < count; ++i) {
        paths += QDir(folder).filePath(QStringLiteral("chat%1.png").arg(i, 4, 10, QLatin1Char('0')));
        if (!paintedChat(quint32(i)).picture.save(paths.last()))
            qFatal("cannot write %s", qPrintable(paths.last()));
    }
    return paths;
}

QString writeTextPdf(const QString &folder, int pages)
{
    constexpr int paragraphs = 6;
    constexpr int words = 75;
    const QString path = QDir(folder).filePath(QStringLiteral("text.pdf"));
    QPdfWriter writer(path);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setResolution(300);
    QPainter painter(&writer);
    painter.setFont(QFont(QStringLiteral("Liberation Serif"), 11));
    std::mt19937 random(200);
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            writer.newPage();
        QStringList text;
        for (int i = 0; i < paragraphs; ++i)
            text += inventedSentence(random, words);
        painter.drawText(QRect(0, 0, writer.width(), writer.height()), Qt::TextWordWrap,
                         text.join(QStringLiteral("\n\n")));
    }
    painter.end();
    return path;
}

} // namespace likeness::bench
