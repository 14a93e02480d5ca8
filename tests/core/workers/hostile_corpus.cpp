// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostile_corpus.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace likeness::test {
namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(QStringLiteral(LIKENESS_FIXTURES "/hostile/") + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool isLoss(const Notice &notice)
{
    switch (notice.kind) {
    case NoticeKind::PartialPage:
    case NoticeKind::InvalidBytes:
    case NoticeKind::BadRow:
    case NoticeKind::Truncated:
        return true;
    default:
        return false;
    }
}

} // namespace

std::vector<HostileItem> hostileCorpus()
{
    std::vector<HostileItem> items;
    const QJsonObject manifest = QJsonDocument::fromJson(contentOf(QStringLiteral("manifest.json"))).object();
    for (const QJsonValue item : manifest[QStringLiteral("items")].toArray()) {
        const QString file = item[QStringLiteral("file")].toString();
        QStringList accepted{item[QStringLiteral("expected")].toString()};
        for (const QJsonValue other : item[QStringLiteral("also_accept")].toArray())
            accepted += other.toString();
        items.push_back({file, contentOf(file), accepted});
    }
    return items;
}

QString verdict(const Outcome &outcome)
{
    if (!outcome.isDone())
        return QStringLiteral("undecided");
    if (!outcome.ends.front())
        return QStringLiteral("error");
    QVector<Notice> notices = outcome.ends.front()->notices;
    for (const Page &page : outcome.pages)
        notices += page.notices;
    const bool isPartial = std::any_of(notices.cbegin(), notices.cend(), isLoss);
    return isPartial ? QStringLiteral("partial") : QStringLiteral("ok");
}

} // namespace likeness::test
