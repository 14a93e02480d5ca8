// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/avatars/picture_look.h"

#include "services/reading/read_queue.h"

#include <QFileInfo>

namespace likeness {

QFuture<Result<Preview>> PictureLook::look(const QString &path)
{
    const Result<QByteArray> content = loadFile(path);
    if (!content)
        return QtFuture::makeReadyFuture(Result<Preview>(failure(content.error())));
    ReadRequest request{QFileInfo(path).fileName(), *content, {}, 1, {}};
    request.options.previewOnly = true;
    std::unique_ptr<Reading> reading = m_reader.read(std::move(request));
    Reading *key = reading.get();
    auto promise = std::make_shared<QPromise<Result<Preview>>>();
    auto seen = std::make_shared<Preview>();
    promise->start();
    connect(key, &Reading::previewRead, this, [seen](int, const Preview &preview) { *seen = preview; });
    connect(key, &Reading::finished, this, [this, key, promise, seen, path](const Result<ReadSummary> &summary) {
        if (!summary)
            promise->addResult(failure(summary.error()));
        else if (seen->isEmpty())
            promise->addResult(failure(ErrorKind::BadInput, path, QStringLiteral("no picture")));
        else
            promise->addResult(*seen);
        promise->finish();
        m_readings.at(key).release()->setParent(this); // so that it goes before what reads
        key->deleteLater(); // it is speaking just now
        m_readings.erase(key);
    });
    m_readings.emplace(key, std::move(reading));
    return promise->future();
}

} // namespace likeness
