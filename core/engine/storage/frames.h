// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/storage/sealer.h"

#include <cstdint>
#include <optional>

namespace likeness::engine {

/// What a frame is for. It is sealed with the frame, so a file cut between two frames is known to be cut.
enum class FrameKind : char { Part = 'p', Last = 'e', Entry = 'l' };

/// A file of the engine's data: four bytes of heading, then frames of a length and sealed bytes. `name` (the path in
/// the data folder) and the number of the frame are its context, so nothing can be moved or put in another order.
class Frames {
public:
    Frames(const Sealer &sealer, std::string name) : m_sealer(sealer), m_name(std::move(name)) { }

    std::string heading() const;
    /// @return Corrupt where the heading is another, with the reason
    Result<void> checkHeading(std::string_view heading) const;
    std::string frame(std::string_view plain, std::uint64_t number, FrameKind kind) const;
    Result<std::string> open(std::string_view sealed, std::uint64_t number, FrameKind kind) const;

    static constexpr std::size_t headingBytes = 4;
    static constexpr std::size_t lengthBytes = 4;
    static constexpr std::size_t partBytes = std::size_t(1) << 20; ///< plain bytes in a part of a large file
    static constexpr std::size_t highestLength = partBytes + 64;
    static std::uint32_t lengthIn(std::string_view fourBytes);

private:
    std::string contextOf(std::uint64_t number, FrameKind kind) const;

    Sealer m_sealer;
    std::string m_name;
};

} // namespace likeness::engine
