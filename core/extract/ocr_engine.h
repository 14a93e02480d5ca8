// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/transcript.h"

#include <QImage>
#include <QStringList>

#include <map>
#include <memory>

namespace tesseract {
class TessBaseAPI;
}

namespace likeness {

/// How the text lies in a picture; the values are Tesseract's page segmentation modes.
enum class Segmentation { Page = 3, Column = 4, Block = 6, Line = 7, Word = 8, Sparse = 11 };

/// One line as the engine saw it; words keep the engine's order.
struct OcrLine {
    Line line;
    int block = 0; ///< counts from 0 within one reading; columns and separate paragraphs are different blocks
    bool startsParagraph = false;
};

struct OcrText {
    QVector<OcrLine> lines;
    Confidence confidence = 0; ///< mean over the words, weighted by their length; 0 where nothing was read

    QString plain() const; ///< lines joined by '\n'
};

/// Tesseract with its language data in memory. It opens files in create() only, so it works after the process has been
/// locked. One thread at a time; several engines of one process must be used one after the other too, because some of
/// Tesseract's variables are global.
///
/// The process needs OMP_THREAD_LIMIT=1 in its environment before it starts: measured 7 times slower without.
class OcrEngine {
public:
    /// `languages`: Tesseract codes joined by '+', all of which are used for every reading. Empty: automatic, which
    /// begins with English (or the first language installed) and changes by adaptLanguage(). Fails with NotFound
    /// where no language data are installed.
    static Result<std::unique_ptr<OcrEngine>> create(const QString &languages = {});
    ~OcrEngine();

    /// Reads dark text on a light ground (8-bit grey; other formats are converted). `dpi` only steers Tesseract's idea
    /// of sizes: 70 to 300. Boxes are in pixels of `grey`.
    OcrText read(const QImage &grey, Segmentation segmentation, int dpi = 150);

    /// Chooses among the installed languages by what a page says, see languageOf(). True where that changed the
    /// language, so that the text must be read again. Always false with languages that were asked for.
    bool adaptLanguage(const OcrText &sample);
    /// Back to the language of the start; call before every file.
    void resetLanguage();
    QString language() const { return m_language; }

private:
    OcrEngine();
    Result<> loadFirst(const QString &languages);
    void loadOthers(const QString &dataPath);
    tesseract::TessBaseAPI *engineFor(const QString &language);

    std::map<QString, std::unique_ptr<tesseract::TessBaseAPI>> m_engines;
    std::map<QString, QByteArray> m_data; ///< language data that are not in use yet
    QStringList m_installed;
    QString m_firstLanguage;
    QString m_language;
    bool m_isAutomatic = false;
};

} // namespace likeness
