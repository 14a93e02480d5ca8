// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/storage/frames.h"

namespace likeness::engine {

namespace {

constexpr std::string_view sealedHeading = "LKE1";
constexpr std::string_view clearHeading = "LKE0";

} // namespace

std::string Frames::heading() const
{
    return std::string(m_sealer.isSealing() ? sealedHeading : clearHeading);
}

Result<void> Frames::checkHeading(std::string_view heading) const
{
    if (heading == this->heading())
        return {};
    if (heading == sealedHeading)
        return fail(FailureKind::Corrupt, "The engine's data are sealed, and no key was given.");
    if (heading == clearHeading)
        return fail(FailureKind::Corrupt, "The engine's data were written without a key, and one was given.");
    return fail(FailureKind::Corrupt, "A file of the engine's data is damaged at its beginning.");
}

std::string Frames::frame(std::string_view plain, std::uint64_t number, FrameKind kind) const
{
    const std::string sealed = m_sealer.seal(plain, contextOf(number, kind));
    const auto length = static_cast<std::uint32_t>(sealed.size());
    std::string frame;
    frame.reserve(lengthBytes + sealed.size());
    for (int shift = 0; shift < 32; shift += 8)
        frame.push_back(static_cast<char>((length >> shift) & 0xFFU));
    return frame.append(sealed);
}

Result<std::string> Frames::open(std::string_view sealed, std::uint64_t number, FrameKind kind) const
{
    return m_sealer.open(sealed, contextOf(number, kind));
}

std::uint32_t Frames::lengthIn(std::string_view fourBytes)
{
    std::uint32_t length = 0;
    for (std::size_t i = 0; i < lengthBytes; ++i)
        length |= static_cast<std::uint32_t>(static_cast<unsigned char>(fourBytes[i])) << (8 * i);
    return length;
}

std::string Frames::contextOf(std::uint64_t number, FrameKind kind) const
{
    return m_name + '\n' + std::to_string(number) + '\n' + static_cast<char>(kind);
}

} // namespace likeness::engine
