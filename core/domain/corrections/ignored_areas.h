// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/transcript.h"

#include <QMap>

namespace likeness {

/// Parts of pages that hold nothing of a conversation (a clock, a toolbar), by the size of the page: pictures of one
/// device look alike.
class IgnoredAreas {
public:
    QVector<QRect> of(const QSize &pageSize) const { return m_areas.value(keyOf(pageSize)); }
    void set(const QSize &pageSize, const QVector<QRect> &areas);
    bool isEmpty() const { return m_areas.isEmpty(); }
    /// Of the pages that have such areas.
    QVector<QSize> sizes() const;

    /// Messages that lie mostly in an area are marked as ignored; lines of a document that do are taken out.
    Page applied(Page page) const;
    /// The page as it is to be kept: marks that the areas make by themselves are not a person's correction.
    Page unapplied(Page page) const;

    QString encoded() const;
    /// Unreadable text gives no areas.
    static IgnoredAreas decoded(const QString &text);

    bool operator==(const IgnoredAreas &) const = default;

private:
    static QString keyOf(const QSize &size);

    QMap<QString, QVector<QRect>> m_areas; ///< by "width x height"
};

} // namespace likeness
