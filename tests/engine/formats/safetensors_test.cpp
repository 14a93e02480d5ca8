// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/formats/safetensors.h"

#include "engine/temporary_folder.h"

#include <array>
#include <cstring>

#include <gtest/gtest.h>

namespace likeness::engine {
namespace {

std::string fileWith(const std::string &header, const std::string &data, std::uint64_t claimed = 0)
{
    const std::uint64_t length = claimed > 0 ? claimed : header.size();
    std::string bytes(8, '\0');
    for (std::size_t i = 0; i < 8; ++i)
        bytes[i] = static_cast<char>(length >> (8 * i) & 0xff);
    return bytes + header + data;
}

std::string entry(const std::string &type, const std::string &shape, const std::string &offsets)
{
    return R"({"a":{"dtype":")" + type + R"(","shape":)" + shape + R"(,"data_offsets":)" + offsets + "}}";
}

TEST(Safetensors, GiveBackWhatWasWritten)
{
    const std::array<float, 6> numbers{1, 2, 3, 4, 5, 6};
    const std::array<std::uint16_t, 2> halves{0x3c00, 0xbc00};
    const StoredTensor first{StoredType::F32, {2, 3}, reinterpret_cast<const std::byte *>(numbers.data()), 24};
    const StoredTensor second{StoredType::BF16, {2}, reinterpret_cast<const std::byte *>(halves.data()), 4};
    const TemporaryFolder folder;
    const std::vector<TensorToStore> tensors{{"x", first}, {"y", second}};
    const std::string bytes = safetensorsBytes(tensors, {{"format", "pt"}});
    const auto path = folder.path() / "model.safetensors";
    SafetensorsWriter writer(path, tensors, {{"format", "pt"}});
    writer.write(first);
    writer.write(second);
    ASSERT_TRUE(writer.finish());
    EXPECT_EQ(std::filesystem::file_size(path), bytes.size());
    EXPECT_TRUE(SafetensorsFile::fromMemory(bytes));

    const auto file = SafetensorsFile::map(path);
    ASSERT_TRUE(file) << file.error().message;
    ASSERT_EQ((*file)->tensors().size(), 2u);
    const StoredTensor &read = (*file)->tensors().at("x");
    EXPECT_EQ(read.shape, (std::vector<std::int64_t>{2, 3}));
    EXPECT_EQ(std::memcmp(read.data, numbers.data(), 24), 0);
    EXPECT_EQ((*file)->tensors().at("y").type, StoredType::BF16);
    EXPECT_EQ(std::memcmp((*file)->tensors().at("y").data, halves.data(), 4), 0);
    EXPECT_EQ(reinterpret_cast<std::uintptr_t>(read.data) % 8, 0u); // what is mapped can be computed with
}

struct Broken {
    const char *name;
    std::string bytes;
    FailureKind kind;
};

class BrokenSafetensors : public testing::TestWithParam<Broken> { };

TEST_P(BrokenSafetensors, AreRefusedWithAReason)
{
    const TemporaryFolder folder;
    const auto path = folder.write("model.safetensors", GetParam().bytes);
    const auto mapped = SafetensorsFile::map(path);
    ASSERT_FALSE(mapped);
    EXPECT_EQ(mapped.error().kind, GetParam().kind);
    EXPECT_GT(mapped.error().message.size(), 20u);
    EXPECT_FALSE(SafetensorsFile::fromMemory(GetParam().bytes));
}

const std::string eight(8, 'x');

INSTANTIATE_TEST_SUITE_P(
    All, BrokenSafetensors,
    testing::Values(
        Broken{"Empty", "", FailureKind::Corrupt}, Broken{"SevenBytes", std::string(7, '\1'), FailureKind::Corrupt},
        Broken{"HeaderBeyondTheFile", fileWith("{}", eight, 1000), FailureKind::Corrupt},
        Broken{"HeaderOfAllBits", fileWith("{}", eight, ~std::uint64_t{0}), FailureKind::Corrupt},
        Broken{"NoJson", fileWith("{\"a\":", eight), FailureKind::Corrupt},
        Broken{"NoObject", fileWith("[1,2]", eight), FailureKind::Corrupt},
        Broken{"DeeplyNested", fileWith(std::string(100'000, '['), eight), FailureKind::Corrupt},
        Broken{"NotDescribed", fileWith(R"({"a":7})", eight), FailureKind::Corrupt},
        Broken{"FourGigabytesClaimed", fileWith(entry("F32", "[1073741824]", "[0,4294967296]"), std::string(1000, 'x')),
               FailureKind::Corrupt},
        Broken{"ShapeOverflows", fileWith(entry("F32", "[281474976710656,281474976710656]", "[0,8]"), eight),
               FailureKind::Corrupt},
        Broken{"ShapeOverflowsToTheSize", fileWith(entry("F32", "[65536,65536,65536,65536]", "[0,0]"), eight),
               FailureKind::Corrupt},
        Broken{"ShapeTooSmall", fileWith(entry("F32", "[1]", "[0,8]"), eight), FailureKind::Corrupt},
        Broken{"NegativeShape", fileWith(entry("F32", "[-2]", "[0,8]"), eight), FailureKind::Corrupt},
        Broken{"OffsetsBackwards", fileWith(entry("F32", "[1]", "[8,4]"), eight), FailureKind::Corrupt},
        Broken{"NegativeOffset", fileWith(entry("F32", "[1]", "[-4,0]"), eight), FailureKind::Corrupt},
        Broken{"OffsetsMissing", fileWith(R"({"a":{"dtype":"F32","shape":[2]}})", eight), FailureKind::Corrupt},
        Broken{"UnknownType", fileWith(entry("I4", "[8]", "[0,8]"), eight), FailureKind::Unsupported},
        Broken{"Overlap",
               fileWith(R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},)"
                        R"("b":{"dtype":"F32","shape":[1],"data_offsets":[4,8]}})",
                        eight),
               FailureKind::Corrupt}),
    [](const auto &test) { return test.param.name; });

TEST(Safetensors, ShardsStayInTheirFolder)
{
    const TemporaryFolder folder;
    folder.write("model.safetensors.index.json", R"({"weight_map":{"a":"../model.safetensors"}})");
    EXPECT_EQ(SafetensorsFile::mapFolder(folder.path()).error().kind, FailureKind::Corrupt);
    folder.write("model.safetensors.index.json", R"({"weight_map":{"a":"missing.safetensors"}})");
    EXPECT_FALSE(SafetensorsFile::mapFolder(folder.path()));
    folder.write("model.safetensors.index.json", R"({"weights":{}})");
    EXPECT_EQ(SafetensorsFile::mapFolder(folder.path()).error().kind, FailureKind::Corrupt);
}

TEST(Safetensors, AFolderWithoutThemSaysSo)
{
    const TemporaryFolder folder;
    folder.write("pytorch_model.bin", "x");
    EXPECT_EQ(SafetensorsFile::mapFolder(folder.path()).error().kind, FailureKind::Unsupported);
}

} // namespace
} // namespace likeness::engine
