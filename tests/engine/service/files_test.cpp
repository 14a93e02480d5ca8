// SPDX-License-Identifier: GPL-3.0-or-later
#include "service_fixture.h"

namespace likeness::engine {
namespace {

using FilesTest = ServiceTest;
using Form = httplib::MultipartFormDataItems;

TEST_F(FilesTest, AnUploadComesBackByteByByteAndIsGoneWhenDeleted)
{
    std::string content;
    for (int i = 0; i < 3'000'000; ++i)
        content.push_back(static_cast<char>(i * 7 + i / 251));
    const std::string id = client().upload(content);
    const Json file = client().get("/v1/files/" + id);
    EXPECT_EQ(integerIn(file, "bytes"), 3'000'000);
    EXPECT_EQ(stringIn(file, "filename"), "rows.jsonl");
    const auto back = client().http().Get("/v1/files/" + id + "/content");
    ASSERT_TRUE(back);
    EXPECT_TRUE(back->body == content);

    EXPECT_TRUE(boolIn(client().remove("/v1/files/" + id), "deleted"));
    client().get("/v1/files/" + id, 404);
    client().get("/v1/files/" + id + "/content", 404);
    EXPECT_EQ(service().data().files().list("files"), std::vector<std::string>());
}

TEST_F(FilesTest, UploadsAreThereAfterARestart)
{
    const std::string id = client().upload("content");
    stop();
    start();
    const auto back = client().http().Get("/v1/files/" + id + "/content");
    ASSERT_TRUE(back);
    EXPECT_EQ(back->body, "content");
}

TEST_F(FilesTest, WrongUploadsAreRefusedAndLeaveNothing)
{
    const std::pair<Form, const char *> wrong[]{
        {{{"purpose", "fine-tune", "", ""}}, "file"},
        {{{"purpose", "fine-tune", "", ""}, {"file", "", "a.jsonl", ""}}, "file"},
        {{{"file", "x", "a.jsonl", ""}}, "purpose"},
        {{{"purpose", "vision", "", ""}, {"file", "x", "a.jsonl", ""}}, "purpose"},
        {{{"purpose", "fine-tune", "", ""}, {"file", "x", "a", ""}, {"file", "y", "b", ""}}, "file"},
        {{{"purpose", "fine-tune", "", ""}, {"file", "x", "a", ""}, {"expires_after[seconds]", "5", "", ""}},
         "expires_after"},
        {{{"purpose", std::string(5000, 'p'), "", ""}}, "purpose"},
    };
    for (const auto &[form, param] : wrong) {
        const auto answer = client().http().Post("/v1/files", form);
        ASSERT_TRUE(answer) << param;
        EXPECT_GE(answer->status, 400);
        EXPECT_EQ(stringIn(parseJson(answer->body)["error"], "param"), param) << answer->body;
    }
    EXPECT_EQ(service().data().files().list("files"), std::vector<std::string>());
}

TEST_F(FilesTest, ListsArePagedAndOrdered)
{
    std::vector<std::string> ids;
    for (int i = 0; i < 5; ++i)
        ids.push_back(client().upload("content " + std::to_string(i)));
    std::vector<std::string> seen;
    std::string after;
    for (int page = 0; page < 3; ++page) {
        const Json list =
            client().get("/v1/files?limit=2&purpose=fine-tune" + (after.empty() ? "" : "&after=" + after));
        EXPECT_EQ(boolIn(list, "has_more"), page < 2);
        for (const Json &file : list["data"])
            seen.push_back(stringIn(file, "id"));
        after = stringIn(list, "last_id");
    }
    std::sort(ids.begin(), ids.end());
    std::sort(seen.begin(), seen.end());
    EXPECT_EQ(seen, ids);
    EXPECT_EQ(client().get("/v1/files?purpose=fine-tune-results")["data"].size(), 0U);
    for (const char *limit : {"0", "10001", "x", "-1"})
        EXPECT_EQ(stringIn(client().get(std::string("/v1/files?limit=") + limit, 400)["error"], "param"), "limit");
    EXPECT_EQ(stringIn(client().get("/v1/files?after=file-unknown", 400)["error"], "param"), "after");
}

} // namespace
} // namespace likeness::engine
