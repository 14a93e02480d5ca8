// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ports.h"

#include <QHash>
#include <QPointer>
#include <QTimer>

namespace likeness {

/// What a scripted reader says about one file.
struct ReadScript {
    FileKind kind = FileKind::PlainText;
    QVector<Page> pages;
    std::optional<Error> error; ///< comes after the pages
    bool hangs = false; ///< after its pages it says nothing until it is cancelled
    Preview preview = {}; ///< of every page, where one is wanted
    bool isDeaf = false; ///< plays to its end although it is cancelled, like answers that are under way already
};

/// A reader that plays scripts by file name and writes down what was asked of it: for faults and half-read files,
/// which no real extractor gives on demand.
class ScriptedReader : public TranscriptReader {
public:
    class Playing;

    QHash<QString, ReadScript> scripts;
    QVector<ReadRequest> requests;
    int workers = 2;
    int active = 0;
    int mostActive = 0;

    std::unique_ptr<Reading> read(ReadRequest request) override;
    int parallelism() const override { return workers; }
    QStringList languages() const override { return {QStringLiteral("deu"), QStringLiteral("eng")}; }
};

class ScriptedReader::Playing : public Reading {
public:
    Playing(ScriptedReader &reader, ReadScript script, int firstPage, const ReadOptions &options)
        : m_reader(reader),
          m_script(std::move(script)),
          m_options(options),
          m_next(firstPage - 1)
    {
        m_reader.mostActive = std::max(m_reader.mostActive, ++m_reader.active);
        QTimer::singleShot(0, this, [this] { step(); });
    }
    ~Playing() override { leave(); }

    void cancel() override
    {
        if (!m_script.isDeaf)
            QTimer::singleShot(0, this, [this] { end(failure(ErrorKind::Cancelled)); });
    }

private:
    void step()
    {
        if (m_isEnded)
            return;
        if (!m_isOpened) {
            m_isOpened = true;
            Q_EMIT opened(m_script.kind, int(m_script.pages.size()));
        } else if (m_next < m_script.pages.size()) {
            playPage(m_script.pages[m_next++]);
        } else if (m_script.error) {
            return end(failure(*m_script.error));
        } else if (!m_script.hangs) {
            return end(ReadSummary{m_script.kind, int(m_script.pages.size()), {}});
        } else {
            return;
        }
        QTimer::singleShot(0, this, [this] { step(); });
    }

    /// An area or a look is of one page only, as in the extractor.
    void playPage(const Page &page)
    {
        if (!m_options.previewOnly)
            Q_EMIT pageRead(page);
        if ((m_options.withPreview || m_options.previewOnly) && !m_script.preview.isEmpty())
            Q_EMIT previewRead(page.number, m_script.preview);
        if (m_options.area || m_options.previewOnly)
            m_next = m_script.pages.size();
    }

    void end(const Result<ReadSummary> &summary)
    {
        if (std::exchange(m_isEnded, true))
            return;
        leave();
        Q_EMIT finished(summary);
    }

    void leave() { m_reader.active -= std::exchange(m_isCounted, false) ? 1 : 0; }

    ScriptedReader &m_reader;
    ReadScript m_script;
    ReadOptions m_options;
    qsizetype m_next = 0;
    bool m_isOpened = false;
    bool m_isEnded = false;
    bool m_isCounted = true;
};

inline std::unique_ptr<Reading> ScriptedReader::read(ReadRequest request)
{
    requests.append(request);
    return std::make_unique<Playing>(*this, scripts.value(request.name), request.firstPage, request.options);
}

} // namespace likeness
