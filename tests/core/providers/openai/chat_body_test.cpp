// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/openai/chat_body.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

namespace likeness {
namespace {

using namespace Qt::StringLiterals;

ChatRequest hello()
{
    ChatRequest request;
    request.model = u"gpt-4o"_s;
    request.messages = {{ChatRole::System, u"You are Maya."_s, {}},
                        {ChatRole::User, u"hi"_s, {}},
                        {ChatRole::Assistant, u"heyyy"_s, {}}};
    return request;
}

QJsonObject sent(const ChatRequest &request, const ServerTraits &server = {})
{
    return QJsonDocument::fromJson(chatBody(request, server)).object();
}

TEST(ChatBody, SaysWhoSaidWhat)
{
    const QJsonArray messages = sent(hello())[u"messages"].toArray();
    ASSERT_EQ(messages.size(), 3);
    EXPECT_EQ(messages[0][u"role"].toString(), u"system"_s);
    EXPECT_EQ(messages[1][u"content"].toString(), u"hi"_s);
    EXPECT_EQ(messages[2][u"role"].toString(), u"assistant"_s);
}

TEST(ChatBody, LeavesOutWhatWasNotChosen)
{
    EXPECT_EQ(sent(hello()).keys(), (QStringList{u"messages"_s, u"model"_s, u"stream"_s, u"stream_options"_s}));
    ChatRequest whole = hello();
    whole.isStreamed = false;
    EXPECT_EQ(sent(whole).keys(), (QStringList{u"messages"_s, u"model"_s}));
}

TEST(ChatBody, SpeaksAsTheServerUnderstands)
{
    ChatRequest request = hello();
    request.maxTokens = 100;
    request.temperature = 0.5;
    request.stop = {u"\n"_s};
    EXPECT_EQ(sent(request)[u"max_completion_tokens"].toInt(), 100);
    ServerTraits ollama;
    ollama.tokenLimitField = u"max_tokens"_s;
    ollama.takesStreamOptions = false;
    const QJsonObject body = sent(request, ollama);
    EXPECT_EQ(body[u"max_tokens"].toInt(), 100);
    EXPECT_FALSE(body.contains(u"max_completion_tokens"));
    EXPECT_FALSE(body.contains(u"stream_options"));
    EXPECT_EQ(body[u"temperature"].toDouble(), 0.5);
}

TEST(ChatBody, SendsPicturesInsideTheMessage)
{
    ChatRequest request = hello();
    request.messages[1].pictures = {"\x89PNG"};
    const QJsonArray parts = sent(request)[u"messages"][1][u"content"].toArray();
    ASSERT_EQ(parts.size(), 2);
    EXPECT_EQ(parts[0][u"text"].toString(), u"hi"_s);
    EXPECT_EQ(parts[1][u"image_url"][u"url"].toString(), u"data:image/png;base64,iVBORw=="_s);
}

TEST(ChatBody, AsksForTheFormAndLoosensIt)
{
    ChatRequest request = hello();
    request.form = AnswerForm::JsonSchema;
    request.schemaName = u"style"_s;
    request.schema = {{u"type"_s, u"object"_s}};
    const QJsonValue format = sent(request)[u"response_format"];
    EXPECT_EQ(format[u"type"].toString(), u"json_schema"_s);
    EXPECT_TRUE(format[u"json_schema"][u"strict"].toBool());
    EXPECT_EQ(format[u"json_schema"][u"schema"][u"type"].toString(), u"object"_s);

    ServerTraits server;
    EXPECT_EQ(loosened(request, server)->form, AnswerForm::JsonObject);
    EXPECT_EQ(loosened(*loosened(request, server), server)->form, AnswerForm::Text);
    EXPECT_FALSE(loosened(hello(), server));
    server.takesJsonObject = false;
    EXPECT_EQ(loosened(request, server)->form, AnswerForm::Text) << "LM Studio refuses what stands between";
}

} // namespace
} // namespace likeness
