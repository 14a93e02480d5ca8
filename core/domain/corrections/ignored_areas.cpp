// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/corrections/ignored_areas.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace likeness {

namespace {

bool isMostlyIn(const QRect &box, const QVector<QRect> &areas)
{
    return !box.isEmpty() && std::any_of(areas.begin(), areas.end(), [&box](const QRect &area) {
        const QRect shared = area.intersected(box);
        return 2 * qint64(shared.width()) * shared.height() > qint64(box.width()) * box.height();
    });
}

} // namespace

QString IgnoredAreas::keyOf(const QSize &size)
{
    return QStringLiteral("%1x%2").arg(size.width()).arg(size.height());
}

QVector<QSize> IgnoredAreas::sizes() const
{
    QVector<QSize> sizes;
    for (auto entry = m_areas.begin(); entry != m_areas.end(); ++entry)
        sizes.append({entry.key().section(u'x', 0, 0).toInt(), entry.key().section(u'x', 1).toInt()});
    return sizes;
}

void IgnoredAreas::set(const QSize &pageSize, const QVector<QRect> &areas)
{
    if (areas.isEmpty())
        m_areas.remove(keyOf(pageSize));
    else
        m_areas.insert(keyOf(pageSize), areas);
}

Page IgnoredAreas::applied(Page page) const
{
    const QVector<QRect> areas = of(page.size);
    if (areas.isEmpty())
        return page;
    for (Utterance &one : page.utterances)
        one.isIgnored = one.isIgnored || isMostlyIn(one.box, areas);
    if (page.utterances.isEmpty())
        page.lines.removeIf([&areas](const Line &line) { return isMostlyIn(line.box, areas); });
    return page;
}

Page IgnoredAreas::unapplied(Page page) const
{
    const QVector<QRect> areas = of(page.size);
    for (Utterance &one : page.utterances)
        one.isIgnored = one.isIgnored && !isMostlyIn(one.box, areas);
    return page;
}

QString IgnoredAreas::encoded() const
{
    QJsonObject object;
    for (auto entry = m_areas.begin(); entry != m_areas.end(); ++entry) {
        QJsonArray areas;
        for (const QRect &area : entry.value())
            areas.append(QJsonArray{area.x(), area.y(), area.width(), area.height()});
        object.insert(entry.key(), areas);
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

IgnoredAreas IgnoredAreas::decoded(const QString &text)
{
    IgnoredAreas read;
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        QVector<QRect> areas;
        const QJsonArray list = entry.value().toArray();
        for (const auto &value : list) {
            const QJsonArray parts = value.toArray();
            areas.append(QRect(parts[0].toInt(), parts[1].toInt(), parts[2].toInt(), parts[3].toInt()));
        }
        read.m_areas.insert(entry.key(), areas);
    }
    return read;
}

} // namespace likeness
