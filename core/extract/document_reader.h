// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/ports.h"

#include <functional>
#include <memory>

namespace likeness {

class PictureReader;

/// How to read one file.
struct FileOptions {
    QString name; ///< file name: a hint only, the content decides the kind
    QString languages; ///< Tesseract codes joined by '+'; empty: automatic among the installed ones
    int firstPage = 1; ///< pages before it are not reported (nor rendered)
    bool mayRender = true; ///< false: text layers only, for the retry after a page that killed a worker
    ReadOptions wanted = {}; ///< what the person wants differently
};

/// Where results go while a file is read; each page is handed over before the next one is begun.
struct PageSink {
    std::function<void(FileKind kind, int pageCount)> opened; ///< once, before the first page; 0: not known yet
    std::function<void(Page page)> page;
    /// How a page looks, after the page itself; may be left out.
    std::function<void(int page, const Preview &preview)> preview = {};
};

/// Reads any supported file by its content: pictures, PDF, text, chat exports, training files, zips of these.
/// Keeps language data warm between files. Runs inside the locked extractor process only; opens no path but those data.
class DocumentReader {
public:
    DocumentReader();
    ~DocumentReader();

    /// Errors: Unsupported, BadInput, PasswordNeeded, Empty, TooLarge (100 MB a file, 50 megapixels, 20,000 px a side,
    /// 10,000 pages).
    Result<ReadSummary> read(const QByteArray &content, const FileOptions &options, const PageSink &sink);

private:
    Result<PictureReader *> pictures(const QString &languages);
    Result<ReadSummary> readKind(const QByteArray &content, const FileOptions &options, const PageSink &sink);
    Result<ReadSummary> readCardOrPicture(const QByteArray &content, const FileOptions &options, const PageSink &sink);
    Result<ReadSummary> readPicture(const QByteArray &content, const FileOptions &options, const PageSink &sink);
    Result<Page> readImage(const QImage &image, const FileOptions &options);

    std::unique_ptr<PictureReader> m_pictures; ///< made for the first file that needs it
    QString m_languages; ///< that it was made for
};

/// Reads one file with a reader of its own.
Result<ReadSummary> readDocument(const QByteArray &content, const FileOptions &options, const PageSink &sink);

} // namespace likeness
