// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <cstring>
#include <fstream>
#include <iterator>
#include <map>
#include <stdexcept>
#include <string>
#include <vector>

namespace likeness::engine {

/// Reads a GGUF file by the words of its specification, for tests only.
class GgufReader {
public:
    struct Tensor {
        std::vector<std::uint64_t> sizes; ///< fastest first
        std::uint32_t type = 0;
        std::string bytes;
    };

    explicit GgufReader(const std::string &path)
    {
        std::ifstream file(path, std::ios::binary);
        m_bytes.assign(std::istreambuf_iterator<char>(file), {});
        if (m_bytes.substr(0, 4) != "GGUF")
            throw std::runtime_error("no GGUF file");
        m_at = 4;
        version = take<std::uint32_t>();
        const auto tensorCount = take<std::uint64_t>();
        for (auto left = take<std::uint64_t>(); left > 0; --left)
            readValue(takeText());
        readTensors(tensorCount);
    }

    std::uint32_t version = 0;
    std::map<std::string, std::string> texts;
    std::map<std::string, double> numbers;
    std::map<std::string, std::vector<std::string>> lists;
    std::map<std::string, std::vector<double>> numberLists;
    std::map<std::string, Tensor> tensors;

private:
    template <typename Number> Number take()
    {
        Number number{};
        std::memcpy(&number, m_bytes.substr(m_at, sizeof number).data(), sizeof number);
        m_at += sizeof number;
        return number;
    }

    std::string takeText()
    {
        const auto length = take<std::uint64_t>();
        m_at += length;
        return m_bytes.substr(m_at - length, length);
    }

    double takeNumber(std::uint32_t type)
    {
        switch (type) {
        case 4:
            return take<std::uint32_t>();
        case 5:
            return take<std::int32_t>();
        case 6:
            return take<float>();
        case 7:
            return take<std::uint8_t>();
        default:
            throw std::runtime_error("unexpected type");
        }
    }

    void readValue(const std::string &key)
    {
        const auto type = take<std::uint32_t>();
        if (type == 8) {
            texts[key] = takeText();
            return;
        }
        if (type != 9) {
            numbers[key] = takeNumber(type);
            return;
        }
        const auto inner = take<std::uint32_t>();
        auto left = take<std::uint64_t>();
        lists[key];
        for (; left > 0; --left) {
            if (inner == 8)
                lists[key].push_back(takeText());
            else
                numberLists[key].push_back(takeNumber(inner));
        }
    }

    void readTensors(std::uint64_t count)
    {
        std::map<std::string, std::uint64_t> places;
        for (; count > 0; --count) {
            const std::string name = takeText();
            Tensor &tensor = tensors[name];
            tensor.sizes.resize(take<std::uint32_t>());
            for (std::uint64_t &size : tensor.sizes)
                size = take<std::uint64_t>();
            tensor.type = take<std::uint32_t>();
            places[name] = take<std::uint64_t>();
        }
        const std::size_t start = (m_at + 31) / 32 * 32;
        for (auto &[name, tensor] : tensors) {
            std::uint64_t bytes = tensor.type == 1 ? 2 : 4;
            for (const std::uint64_t size : tensor.sizes)
                bytes *= size;
            if (places[name] % 32 != 0 || start + places[name] + bytes > m_bytes.size())
                throw std::runtime_error(name + " is out of place");
            tensor.bytes = m_bytes.substr(start + places[name], bytes);
        }
    }

    std::string m_bytes;
    std::size_t m_at = 0;
};

} // namespace likeness::engine
