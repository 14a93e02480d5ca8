// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/documents/hidden_text.h"

#include <QByteArrayView>
#include <QVector>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <string_view>

namespace likeness {
namespace {

// Pages of text are packed into some ten thousand bytes. Deflate packs 1,032 times at most, which bounds the memory
// that a bomb can claim here.
constexpr qsizetype largestStream = 65'536;
constexpr qsizetype mostInflated = 64'000'000;

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == '\0';
}

bool endsToken(char c)
{
    return std::string_view("[]<>()/").find(c) != std::string_view::npos;
}

/// Walks over drawing commands and remembers the colour that letters would get.
class CommandScan {
public:
    explicit CommandScan(QByteArrayView commands) : m_commands(commands) { }

    bool hidesText()
    {
        while (next()) {
            if (m_token == "q")
                m_saved.append(m_ink);
            else if (m_token == "Q" && !m_saved.isEmpty())
                m_ink = m_saved.takeLast();
            else if (drawsText() && (m_ink.isInvisible || m_ink.isWhite))
                return true;
            else
                changeInk();
            m_count = 0;
        }
        return false;
    }

private:
    struct Ink {
        bool isInvisible = false;
        bool isWhite = false;
    };

    bool drawsText() const { return m_token == "Tj" || m_token == "TJ" || m_token == "'" || m_token == "\""; }

    void changeInk()
    {
        if (m_token == "Tr")
            m_ink.isInvisible = m_count == 1 && (m_operands[0] == "3" || m_operands[0] == "7");
        else if (m_token == "g" || m_token == "rg" || m_token == "sc" || m_token == "scn")
            m_ink.isWhite = m_count > 0 && allOperands([](double part) { return part > 0.9; });
        else if (m_token == "k")
            m_ink.isWhite = m_count == 4 && allOperands([](double part) { return part < 0.1; });
    }

    template <typename Test> bool allOperands(Test test) const
    {
        const auto last = m_operands.begin() + qsizetype(std::min(m_count, m_operands.size()));
        return std::all_of(m_operands.begin(), last, [test](QByteArrayView number) { return test(number.toDouble()); });
    }

    static bool isNumber(char first)
    {
        return (first >= '0' && first <= '9') || first == '-' || first == '.' || first == '+';
    }

    /// The next operator; the numbers before it are kept. Strings are passed over.
    bool next()
    {
        while (m_position < m_commands.size()) {
            const char c = m_commands[m_position];
            if (isSpace(c) || c == '[' || c == ']' || c == '<' || c == '>') {
                ++m_position;
            } else if (c == '(') {
                skipString();
            } else {
                readToken();
                if (!isNumber(m_token[0]))
                    return true;
                m_operands[m_count % m_operands.size()] = m_token;
                ++m_count;
            }
        }
        return false;
    }

    void readToken()
    {
        const qsizetype start = m_position++;
        while (m_position < m_commands.size() && !isSpace(m_commands[m_position]) && !endsToken(m_commands[m_position]))
            ++m_position;
        m_token = m_commands.sliced(start, m_position - start);
    }

    void skipString()
    {
        int depth = 0;
        for (; m_position < m_commands.size(); ++m_position) {
            const char c = m_commands[m_position];
            if (c == '\\')
                ++m_position;
            depth += (c == '(') - (c == ')');
            if (depth == 0)
                break;
        }
        ++m_position;
    }

    QByteArrayView m_commands;
    qsizetype m_position = 0;
    QByteArrayView m_token;
    std::array<QByteArrayView, 4> m_operands; // the last ones; only colours and modes are looked at
    std::size_t m_count = 0;
    Ink m_ink;
    QVector<Ink> m_saved;
};

QByteArray inflated(QByteArrayView packed)
{
    QByteArray bytes(4, 0);
    qToBigEndian<quint32>(quint32(packed.size()) * 4, bytes.data());
    return qUncompress(bytes + packed.toByteArray());
}

/// Fonts and pictures draw nothing by commands.
bool isOtherThanCommands(QByteArrayView dictionary)
{
    return dictionary.contains("/Image") || dictionary.contains("/Length1") || dictionary.contains("/XRef")
        || dictionary.contains("/ObjStm");
}

} // namespace

bool mayHideText(const QByteArray &pdf)
{
    qsizetype sum = 0;
    for (qsizetype at = pdf.indexOf("stream"); at >= 0 && sum < mostInflated; at = pdf.indexOf("stream", at + 6)) {
        const qsizetype end = pdf.indexOf("endstream", at + 6);
        if (end < 0)
            return false;
        constexpr qsizetype longestDictionary = 400;
        const qsizetype head = std::max<qsizetype>(0, at - longestDictionary);
        QByteArrayView dictionary = QByteArrayView(pdf).sliced(head, at - head);
        if (const qsizetype object = dictionary.lastIndexOf("obj"); object >= 0)
            dictionary = dictionary.sliced(object);
        qsizetype start = at + 6;
        while (start < end && (pdf[start] == '\r' || pdf[start] == '\n'))
            ++start;
        const QByteArrayView packed = QByteArrayView(pdf).sliced(start, end - start);
        at = end;
        if (packed.size() > largestStream || isOtherThanCommands(dictionary))
            continue;
        const QByteArray commands = dictionary.contains("FlateDecode") ? inflated(packed) : packed.toByteArray();
        sum += commands.size();
        if (CommandScan(commands).hidesText())
            return true;
    }
    return false;
}

} // namespace likeness
