// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/picture_decode.h"
#include "extract/picture_reader.h"

#include <QCoreApplication>

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>
#include <ctime>

using namespace likeness;

namespace {

QJsonObject messageOf(const Utterance &utterance)
{
    QString speaker = utterance.speaker.name;
    if (utterance.speaker.side == Speaker::Side::Self)
        speaker = QStringLiteral("self");
    else if (speaker.isEmpty())
        speaker = QStringLiteral("other");
    return {{QStringLiteral("speaker"), speaker},
            {QStringLiteral("text"), utterance.text},
            {QStringLiteral("time"), utterance.shownTime},
            {QStringLiteral("quote"), utterance.quote},
            {QStringLiteral("cut"), utterance.isCut},
            {QStringLiteral("outside"), utterance.isOutsideBubble},
            {QStringLiteral("confidence"), double(utterance.confidence)}};
}

QJsonObject resultOf(PictureReader &reader, const QString &path)
{
    QJsonObject result{{QStringLiteral("file"), QFileInfo(path).fileName()}};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return result;
    const std::clock_t begun = std::clock();
    const auto picture = decodePicture(file.readAll());
    const auto page = picture ? reader.read(picture->image, 1) : Result<Page>(failure(picture.error()));
    result[QStringLiteral("ms")] = qint64((std::clock() - begun) * 1000 / CLOCKS_PER_SEC);
    if (!page) {
        result[QStringLiteral("error")] = int(page.error().kind);
        return result;
    }
    QJsonArray messages;
    for (const Utterance &utterance : page->utterances)
        messages.append(messageOf(utterance));
    result[QStringLiteral("messages")] = messages;
    result[QStringLiteral("megapixels")] = picture->image.width() * picture->image.height() / 1e6;
    result[QStringLiteral("notices")] = page->notices.size();
    result[QStringLiteral("layout")] = int(page->layout);
    return result;
}

} // namespace

/// Reads pictures and prints one JSON line each, in the form that scorers of transcripts take.
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    auto reader = PictureReader::create();
    if (!reader)
        return 1;
    for (const QString &path : application.arguments().mid(1)) {
        const QJsonDocument line(resultOf(**reader, path));
        std::printf("%s\n", line.toJson(QJsonDocument::Compact).constData());
    }
    return 0;
}
