// SPDX-License-Identifier: GPL-3.0-or-later
#include "service_fixture.h"

#include "engine/storage/data_folder.h"
#include "engine/storage/sealed_log.h"

#include <csignal>
#include <fstream>
#include <sys/resource.h>

namespace likeness::engine {
namespace {

namespace fs = std::filesystem;

class StorageTest : public testing::Test {
protected:
    TemporaryFolder folder;
    SealedFolder files{folder.path(), testSealer()};

    std::string raw(const std::string &name)
    {
        std::ifstream file(files.path(name), std::ios::binary);
        return {std::istreambuf_iterator<char>(file), {}};
    }
    void setRaw(const std::string &name, const std::string &bytes)
    {
        std::ofstream(files.path(name), std::ios::binary) << bytes;
    }
};

/// No file may grow beyond so many bytes: the nearest thing to a full disk that needs no rights.
class FileSizeLimit {
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit() { ::setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};

TEST_F(StorageTest, ReadsBackWhatWasWrittenAndShowsNoneOfIt)
{
    const std::string large(3'000'000, 'q');
    for (const std::string &content : {std::string(), std::string("the secret of the lighthouse"), large}) {
        ASSERT_TRUE(files.write("a/b", content));
        EXPECT_EQ(*files.read("a/b"), content);
    }
    ASSERT_TRUE(files.write("a/b", "the secret of the lighthouse"));
    EXPECT_EQ(raw("a/b").find("lighthouse"), std::string::npos);
    EXPECT_EQ(fs::status(files.path("a/b")).permissions(), fs::perms::owner_read | fs::perms::owner_write);
}

TEST_F(StorageTest, RefusesEveryChangedByteAndEveryCut)
{
    ASSERT_TRUE(files.write("one", "content that matters"));
    const std::string good = raw("one");
    for (std::size_t i = 0; i < good.size(); ++i) {
        std::string bad = good;
        bad[i] = static_cast<char>(bad[i] ^ 0x20);
        setRaw("one", bad);
        EXPECT_FALSE(files.read("one")) << "byte " << i;
        setRaw("one", good.substr(0, i));
        EXPECT_FALSE(files.read("one")) << "cut at " << i;
    }
}

TEST_F(StorageTest, FilesOpenOnlyInTheirPlace)
{
    ASSERT_TRUE(files.write("one", "mine"));
    fs::copy(files.path("one"), files.path("two"));
    EXPECT_EQ(files.read("two").error().kind, FailureKind::Corrupt);
    EXPECT_EQ(files.read("three").error().kind, FailureKind::NotFound);
}

TEST_F(StorageTest, FindsDamageWithoutAKeyToo)
{
    const SealedFolder clear(folder.path(), Sealer::withoutKey());
    ASSERT_TRUE(clear.write("clear", "readable content"));
    EXPECT_EQ(*clear.read("clear"), "readable content");
    std::string bytes = raw("clear");
    bytes.back() = 'X';
    setRaw("clear", bytes);
    EXPECT_EQ(clear.read("clear").error().kind, FailureKind::Corrupt);
}

TEST_F(StorageTest, AFullDiskLeavesTheOldFile)
{
    ASSERT_TRUE(files.write("one", "old"));
    {
        const FileSizeLimit limit(2000);
        const auto written = files.write("one", std::string(10'000, 'n'));
        ASSERT_FALSE(written);
        EXPECT_EQ(written.error().code, "disk_full");
    }
    EXPECT_EQ(*files.read("one"), "old");
    EXPECT_EQ(files.list("."), std::vector<std::string>{"one"});
}

TEST_F(StorageTest, ALogKeepsAllWholeEntriesWhereverItWasCut)
{
    std::vector<std::string> entries;
    {
        auto log = SealedLog::open(files, "log", entries);
        ASSERT_TRUE(log);
        for (const char *entry : {"first", "second", "third"})
            ASSERT_TRUE(log->append(entry));
    }
    const std::string whole = raw("log");
    const std::size_t frame = (whole.size() - 4) / 3; // about: the words differ by a letter
    for (std::size_t cut = 0; cut < whole.size(); ++cut) {
        setRaw("log", whole.substr(0, cut));
        entries.clear();
        auto log = SealedLog::open(files, "log", entries);
        ASSERT_TRUE(log) << cut;
        EXPECT_LE(entries.size(), cut / (frame - 2)) << cut;
        ASSERT_TRUE(log->append("after"));
        std::vector<std::string> again;
        ASSERT_TRUE(SealedLog::open(files, "log", again));
        entries.push_back("after");
        EXPECT_EQ(again, entries) << cut;
    }
}

TEST_F(StorageTest, ALogThatDoesNotFitStaysAsItWas)
{
    std::vector<std::string> entries;
    auto log = SealedLog::open(files, "log", entries);
    ASSERT_TRUE(log && log->append("first"));
    {
        const FileSizeLimit limit(raw("log").size() + 10);
        EXPECT_EQ(log->append("second").error().code, "disk_full");
    }
    ASSERT_TRUE(log->append("third"));
    ASSERT_TRUE(SealedLog::open(files, "log", entries));
    EXPECT_EQ(entries, (std::vector<std::string>{"first", "third"}));
}

TEST_F(StorageTest, OneEngineHoldsAFolder)
{
    auto first = DataFolder::open(folder.path() / "data", testSealer());
    ASSERT_TRUE(first);
    EXPECT_EQ(DataFolder::open(folder.path() / "data", testSealer()).error().kind, FailureKind::Conflict);
}

TEST_F(StorageTest, AnotherKeyOrNoneIsRefusedAndChangesNothing)
{
    const fs::path data = folder.path() / "data";
    ASSERT_TRUE(DataFolder::open(data, testSealer()));
    const std::string before = everythingIn(data);
    auto other = Sealer::withKey("BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBA=");
    ASSERT_TRUE(other);
    EXPECT_EQ(DataFolder::open(data, *other).error().kind, FailureKind::Corrupt);
    EXPECT_EQ(DataFolder::open(data, Sealer::withoutKey()).error().kind, FailureKind::Corrupt);
    EXPECT_EQ(everythingIn(data), before);
    EXPECT_TRUE(DataFolder::open(data, testSealer()));
}

TEST_F(StorageTest, WhatACrashLeftHalfWrittenGoesAtTheNextStart)
{
    const fs::path data = folder.path() / "data";
    ASSERT_TRUE(DataFolder::open(data, testSealer()));
    std::ofstream(data / "files" / "file-1.content.part") << "half";
    ASSERT_TRUE(DataFolder::open(data, testSealer()));
    EXPECT_FALSE(fs::exists(data / "files" / "file-1.content.part"));
}

TEST(SealerTest, KeysMustBe32BytesOfBase64)
{
    ASSERT_TRUE(startSodium());
    for (const char *key : {"", "short", "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHg==",
                            "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=x", "********************************"})
        EXPECT_FALSE(Sealer::withKey(key)) << key;
}

} // namespace
} // namespace likeness::engine
