// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reading/extraction.h"

#include "domain/speakers.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace likeness {

Extraction::Extraction(TranscriptReader &reader, QObject *parent) : QObject(parent), m_queue(reader)
{
    connect(&m_queue, &ReadQueue::opened, this,
            [this](const QString &id, FileKind kind, int) { m_begun[id].kind = kind; });
    connect(&m_queue, &ReadQueue::pageRead, this,
            [this](const QString &id, const Page &page) { m_begun[id].pages.append(page); });
    connect(&m_queue, &ReadQueue::finished, this, &Extraction::end);
    connect(&m_queue, &ReadQueue::drained, this, &Extraction::finished);
}

void Extraction::start(const QStringList &paths, const QString &languages, const QVector<ColumnChoice> &columns)
{
    m_paths = paths;
    ReadOptions textOnly;
    textOnly.withPreview = false;
    textOnly.columns = columns;
    for (qsizetype i = 0; i < paths.size(); ++i)
        m_queue.add({QString::number(i), paths[i], languages, 1, {}, textOnly});
    if (paths.isEmpty())
        QMetaObject::invokeMethod(this, &Extraction::finished, Qt::QueuedConnection);
}

void Extraction::end(const QString &id, const Result<ReadSummary> &summary)
{
    const int index = id.toInt();
    ExtractedFile file = std::move(m_begun[id]);
    m_begun.erase(id);
    file.path = m_paths[index];
    if (summary) {
        file.kind = summary->kind;
        file.notices = summary->notices;
    } else {
        file.error = summary.error();
    }
    m_done.emplace(index, std::move(file));
    for (auto next = m_done.find(m_nextReported); next != m_done.end(); next = m_done.find(++m_nextReported)) {
        const ExtractedFile ready = std::move(next->second);
        m_done.erase(next);
        Q_EMIT fileRead(ready);
    }
}

void resolveSelf(Transcript &transcript, const QStringList &selfNames)
{
    const QVector<Participant> present = participants(transcript);
    for (const QString &name : selfNames) {
        const bool speaks = std::any_of(present.begin(), present.end(),
                                        [&](const Participant &one) { return isSameName(one.name, name); });
        if (speaks && !name.isEmpty())
            return assignSelf(transcript, name);
    }
    assignSelf(transcript, {});
}

QString commonStem(const QStringList &fileNames)
{
    static const QRegularExpression numbered(QStringLiteral("^(.*?)[-_ .(]*\\d+\\)?$"));
    QString stem;
    for (qsizetype i = 0; i < fileNames.size(); ++i) {
        const QString base = QFileInfo(fileNames[i]).completeBaseName();
        const QRegularExpressionMatch match = numbered.match(base);
        const QString own = match.hasMatch() ? match.captured(1) : base;
        if (i > 0 && own != stem)
            return QFileInfo(fileNames.first()).fileName();
        stem = own;
    }
    return stem.isEmpty() ? QFileInfo(fileNames.value(0)).fileName() : stem;
}

} // namespace likeness
