// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/ocr_engine.h"

#include "extract/ocr_language.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <clocale>

#include <tesseract/baseapi.h>
#include <tesseract/resultiterator.h>

namespace likeness {
namespace {

using tesseract::PageIteratorLevel;

/// Tesseract asserts that numbers are read with a decimal point.
class PlainLocale {
public:
    PlainLocale() : m_previous(std::setlocale(LC_ALL, nullptr)) { std::setlocale(LC_ALL, "C"); }
    ~PlainLocale() { std::setlocale(LC_ALL, m_previous.constData()); }
    Q_DISABLE_COPY_MOVE(PlainLocale)

private:
    QByteArray m_previous;
};

/// Set once at start: Tesseract's variables of the classifier are global to the process.
void setVariables(tesseract::TessBaseAPI &engine)
{
    // Pictures come as dark text on a light ground; the second reading of inverted lines would cost a doubled time.
    engine.SetVariable("tessedit_do_invert", "0");
    // Its remarks ("Empty page!!", "Estimating resolution") are no one's to read.
    engine.SetVariable("debug_file", "/dev/null");
}

QRect boxOf(const tesseract::ResultIterator &it, PageIteratorLevel level)
{
    int left = 0;
    int top = 0;
    int right = 0;
    int bottom = 0;
    it.BoundingBox(level, &left, &top, &right, &bottom);
    return {left, top, right - left, bottom - top};
}

QString textOf(const tesseract::ResultIterator &it, PageIteratorLevel level)
{
    const std::unique_ptr<char[]> utf8(it.GetUTF8Text(level));
    return utf8 ? QString::fromUtf8(utf8.get()).trimmed() : QString();
}

/// Adds the word under the iterator to the last line, which it begins where the engine says so.
void takeWord(const tesseract::ResultIterator &it, OcrText &text, int &block)
{
    if (it.IsAtBeginningOf(tesseract::RIL_BLOCK))
        ++block;
    if (it.IsAtBeginningOf(tesseract::RIL_TEXTLINE) || text.lines.isEmpty()) {
        OcrLine line;
        line.block = block;
        line.startsParagraph = it.IsAtBeginningOf(tesseract::RIL_PARA);
        text.lines.append(line);
    }
    const QString word = textOf(it, tesseract::RIL_WORD);
    if (word.isEmpty())
        return;
    const float confidence = std::clamp(it.Confidence(tesseract::RIL_WORD) / 100.0F, 0.0F, 1.0F);
    Line &line = text.lines.last().line;
    line.words.append({word, boxOf(it, tesseract::RIL_WORD), confidence});
    line.box |= line.words.last().box;
    line.text += (line.text.isEmpty() ? QString() : QStringLiteral(" ")) + word;
}

Confidence meanConfidence(const QVector<OcrLine> &lines)
{
    float sum = 0;
    float letters = 0;
    for (const OcrLine &line : lines) {
        for (const Word &word : line.line.words) {
            sum += word.confidence * float(word.text.size());
            letters += float(word.text.size());
        }
    }
    return letters > 0 ? sum / letters : 0;
}

} // namespace

QString OcrText::plain() const
{
    QStringList all;
    for (const OcrLine &line : lines)
        all.append(line.line.text);
    return all.join(u'\n');
}

OcrEngine::OcrEngine() = default;
OcrEngine::~OcrEngine() = default;

Result<std::unique_ptr<OcrEngine>> OcrEngine::create(const QString &languages)
{
    std::unique_ptr<OcrEngine> engine(new OcrEngine);
    engine->m_isAutomatic = languages.isEmpty();
    if (auto loaded = engine->loadFirst(languages); !loaded)
        return failure(loaded.error());
    // An empty picture makes Tesseract open its log now, while files may still be opened.
    QImage blank(32, 32, QImage::Format_Grayscale8);
    blank.fill(255);
    engine->read(blank, Segmentation::Page);
    return engine;
}

Result<> OcrEngine::loadFirst(const QString &languages)
{
    const PlainLocale plain;
    auto api = std::make_unique<tesseract::TessBaseAPI>();
    QString first = m_isAutomatic ? QStringLiteral("eng") : languages;
    if (api->Init(nullptr, first.toLatin1().constData(), tesseract::OEM_LSTM_ONLY) != 0)
        return failure(ErrorKind::NotFound, first, QStringLiteral("tesseract language data"));
    setVariables(*api);
    m_firstLanguage = m_language = first;
    if (m_isAutomatic)
        loadOthers(QString::fromLocal8Bit(api->GetDatapath()));
    m_engines[first] = std::move(api);
    return {};
}

void OcrEngine::loadOthers(const QString &dataPath)
{
    m_installed = {m_firstLanguage};
    const QDir folder(dataPath);
    for (const QString &name : folder.entryList({QStringLiteral("*.traineddata")}, QDir::Files, QDir::Name)) {
        const QString language = name.section(u'.', 0, 0);
        QFile file(folder.filePath(name));
        if (language == m_firstLanguage || !canTellLanguage(language) || !file.open(QIODevice::ReadOnly))
            continue;
        m_data[language] = file.readAll();
        m_installed.append(language);
    }
}

tesseract::TessBaseAPI *OcrEngine::engineFor(const QString &language)
{
    if (const auto known = m_engines.find(language); known != m_engines.end())
        return known->second.get();
    const PlainLocale plain;
    auto api = std::make_unique<tesseract::TessBaseAPI>();
    const QByteArray &data = m_data[language];
    if (api->Init(data.constData(), int(data.size()), language.toLatin1().constData(), tesseract::OEM_LSTM_ONLY,
                  nullptr, 0, nullptr, nullptr, false, nullptr)
        != 0)
        return m_engines[m_firstLanguage].get();
    setVariables(*api);
    m_data.erase(language);
    return (m_engines[language] = std::move(api)).get();
}

OcrText OcrEngine::read(const QImage &grey, Segmentation segmentation, int dpi)
{
    const PlainLocale plain;
    const QImage image =
        grey.format() == QImage::Format_Grayscale8 ? grey : grey.convertToFormat(QImage::Format_Grayscale8);
    tesseract::TessBaseAPI &engine = *engineFor(m_language);
    engine.SetPageSegMode(tesseract::PageSegMode(int(segmentation)));
    engine.SetImage(image.constBits(), image.width(), image.height(), 1, int(image.bytesPerLine()));
    engine.SetSourceResolution(dpi);
    OcrText text;
    if (engine.Recognize(nullptr) == 0) {
        int block = -1;
        const std::unique_ptr<tesseract::ResultIterator> it(engine.GetIterator());
        if (it && !it->Empty(tesseract::RIL_WORD)) {
            do
                takeWord(*it, text, block);
            while (it->Next(tesseract::RIL_WORD));
        }
    }
    engine.Clear();
    text.lines.removeIf([](const OcrLine &line) { return line.line.words.isEmpty(); });
    text.confidence = meanConfidence(text.lines);
    return text;
}

bool OcrEngine::adaptLanguage(const OcrText &sample)
{
    if (!m_isAutomatic || m_installed.size() < 2)
        return false;
    const QString best = languageOf(sample.plain(), m_installed, m_language);
    if (best == m_language)
        return false;
    m_language = best;
    return true;
}

void OcrEngine::resetLanguage()
{
    m_language = m_firstLanguage;
}

} // namespace likeness
