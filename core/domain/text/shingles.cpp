// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text/shingles.h"

#include <algorithm>
#include <limits>

namespace likeness {

namespace {

constexpr std::size_t rowsPerBand = 4;
constexpr std::size_t hashCount = std::tuple_size_v<Bands> * rowsPerBand;
using Signature = std::array<quint32, hashCount>;

/// The finaliser of MurmurHash3 (A. Appleby, public domain): every input bit changes every output bit.
constexpr quint64 mixed(quint64 value)
{
    value ^= value >> 33;
    value *= 0xff51afd7ed558ccdULL;
    value ^= value >> 33;
    value *= 0xc4ceb9fe1a85ec53ULL;
    return value ^ (value >> 33);
}

/// Up to three UTF-16 units in one number. Qt's own hash may differ between processors.
quint64 packed(QStringView shingle)
{
    quint64 number = 0;
    for (QChar c : shingle)
        number = (number << 16) | c.unicode();
    return number;
}

/// One multiplier and one summand per hash function (multiply-shift hashing), from a fixed seed so that results repeat.
constexpr std::array<quint64, 2 * hashCount> makeCoefficients()
{
    std::array<quint64, 2 * hashCount> coefficients{};
    for (std::size_t i = 0; i < coefficients.size(); ++i)
        coefficients[i] = mixed(0x9e3779b97f4a7c15ULL * (i + 1)) | 1;
    return coefficients;
}

void lower(Signature &signature, const Shingles &shingles, quint64 salt)
{
    static constexpr auto coefficients = makeCoefficients();
    for (quint32 shingle : shingles) {
        const quint64 value = mixed(shingle + salt);
        for (std::size_t i = 0; i < hashCount; ++i) {
            const auto hash = quint32((coefficients[2 * i] * value + coefficients[2 * i + 1]) >> 32);
            signature[i] = std::min(signature[i], hash);
        }
    }
}

} // namespace

QString normalised(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC).toCaseFolded().simplified();
}

Shingles shinglesOf(const QString &normalisedText)
{
    constexpr qsizetype length = 3;
    QString letters;
    std::copy_if(normalisedText.cbegin(), normalisedText.cend(), std::back_inserter(letters),
                 [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
    Shingles shingles;
    if (letters.isEmpty())
        return shingles;
    for (qsizetype i = 0; i <= std::max(qsizetype(0), letters.size() - length); ++i)
        shingles.push_back(quint32(mixed(packed(QStringView(letters).mid(i, length)))));
    std::sort(shingles.begin(), shingles.end());
    shingles.erase(std::unique(shingles.begin(), shingles.end()), shingles.end());
    return shingles;
}

double resemblance(const Shingles &left, const Shingles &right)
{
    if (left.empty() && right.empty())
        return 1;
    std::size_t shared = 0;
    auto l = left.cbegin();
    auto r = right.cbegin();
    while (l != left.cend() && r != right.cend()) {
        shared += *l == *r ? 1 : 0;
        const bool advanceLeft = *l <= *r;
        const bool advanceRight = *r <= *l;
        l += advanceLeft ? 1 : 0;
        r += advanceRight ? 1 : 0;
    }
    return double(shared) / double(left.size() + right.size() - shared);
}

Bands bandsOf(const Shingles &message, const Shingles &reply)
{
    constexpr quint64 replySalt = 1ULL << 32;
    Signature signature;
    signature.fill(std::numeric_limits<quint32>::max());
    lower(signature, message, 0);
    lower(signature, reply, replySalt);
    Bands bands{};
    for (std::size_t band = 0; band < bands.size(); ++band) {
        quint64 hash = band;
        for (std::size_t row = 0; row < rowsPerBand; ++row)
            hash = mixed(hash ^ signature[band * rowsPerBand + row]);
        bands[band] = hash;
    }
    return bands;
}

} // namespace likeness
