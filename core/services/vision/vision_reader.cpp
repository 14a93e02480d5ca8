// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/vision/vision_reader.h"

#include "base/async.h"
#include "base/pool.h"
#include "domain/png.h"
#include "services/models/questions.h"
#include "services/prompt/collected_answer.h"
#include "services/prompt/prompt_resources.h"
#include "services/vision/picture_answer.h"

#include <algorithm>

namespace likeness {

namespace {

const QString resource = QStringLiteral("read_picture");

/// By what was read here: a token is about three letters, and each message has its frame.
int answerTokens(const Page &page)
{
    constexpr int lettersAToken = 3;
    constexpr int frame = 20;
    constexpr int least = 300;
    const qsizetype rows = std::max(page.utterances.size(), page.lines.size());
    return std::max(least, int(page.text.size() / lettersAToken + rows * frame));
}

ChatRequest requestFor(const QByteArray &png, const QString &model)
{
    ChatRequest request;
    request.model = model;
    request.messages = {{ChatRole::System, promptResource(resource + QStringLiteral(".md")).trimmed(), {}},
                        {ChatRole::User, QStringLiteral("The picture:"), {png}}};
    request.temperature = 0;
    request.form = AnswerForm::JsonSchema;
    request.schemaName = resource;
    request.schema = schemaResource(resource + QStringLiteral(".schema.json"));
    return request;
}

Result<PictureReading> readingOf(const Result<CollectedAnswer> &answer)
{
    if (!answer)
        return failure(answer.error());
    const auto messages = pictureAnswer(answer->text, answer->cutBy ? AnswerPart::Cut : AnswerPart::Whole);
    if (answer->cutBy && (!messages || messages->isEmpty()))
        return failure(*answer->cutBy);
    if (!messages)
        return failure(messages.error());
    return PictureReading{*messages, answer->model, answer->cutBy};
}

class RunningPicture final : public PictureQuestion {
public:
    explicit RunningPicture(std::unique_ptr<AskedReply> reply) : m_collector(std::move(reply))
    {
        connect(&m_collector, &AnswerCollector::waiting, this, &PictureQuestion::waiting);
        connect(&m_collector, &AnswerCollector::collected, this,
                [this](const Result<CollectedAnswer> &answer) { Q_EMIT finished(readingOf(answer)); });
    }

    void cancel() override { m_collector.cancel(); }

private:
    AnswerCollector m_collector;
};

} // namespace

VisionReader::VisionReader(Questions &questions, QObject *parent) : QObject(parent), m_questions(questions)
{
}

QFuture<Result<SendPreview>> VisionReader::preview(const PictureToRead &picture, const ModelChoice &choice)
{
    const auto png = runInPool([picture] { return pngOf(picture.picture, picture.ignored); });
    return andThen(png, this,
                   [this, avatarId = picture.avatarId, choice,
                    expected = answerTokens(picture.page)](const QByteArray &bytes) -> Result<SendPreview> {
                       if (bytes.isEmpty())
                           return failure(ErrorKind::BadInput, {}, QStringLiteral("no picture"));
                       return m_questions.preview({avatarId, SendPurpose::Picture, choice.accountId,
                                                   requestFor(bytes, choice.model), 0, expected});
                   });
}

std::unique_ptr<PictureQuestion> VisionReader::read(const SendPreview &preview)
{
    return std::make_unique<RunningPicture>(m_questions.send(preview));
}

} // namespace likeness
