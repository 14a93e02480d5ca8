// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QImage>
#include <QObject>
#include <QSet>

namespace likeness {

class Sources;

/// The pictures of pages, unpacked off this thread and kept while there is room.
class PagePictures final : public QObject {
    Q_OBJECT
public:
    explicit PagePictures(Sources &sources, QObject *parent = nullptr);

    /// Null where it is not there yet: then it is fetched, and ready() says when it came.
    QImage picture(const QString &sourceId, int page);

Q_SIGNALS:
    void ready(const QString &sourceId, int page);
    /// The page has no picture, such as when its original is gone.
    void missing(const QString &sourceId, int page);

private:
    void fetch(const QString &sourceId, int page);
    void keep(const QString &sourceId, int page, const QImage &picture);

    Sources &m_sources;
    QCache<QString, QImage> m_kept; ///< cost in KiB
    QSet<QString> m_fetching;
};

} // namespace likeness
