// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/openai/model_list.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace likeness {

Result<QVector<ListedModel>> listedModels(const QByteArray &json)
{
    const QJsonValue data = QJsonDocument::fromJson(json).object()[u"data"];
    if (!data.isArray())
        return failure(ErrorKind::BadInput);
    QVector<ListedModel> models;
    for (const QJsonValue one : data.toArray()) {
        const QString id = one[u"id"].toString();
        // The engine of this computer lists folders too that it cannot run, with the reason.
        if (!id.isEmpty() && !one[u"likeness"].toObject().contains(u"problem"))
            models.append({id, QDate::fromString(one[u"shutdown_date"].toString(), Qt::ISODate),
                           one[u"likeness"][u"context"].toInt()});
    }
    return models;
}

} // namespace likeness
