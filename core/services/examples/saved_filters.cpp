// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/examples/saved_filters.h"

#include "domain/query/example_query.h"
#include "store/settings_store.h"

#include <QSet>

namespace likeness {

/// Names and queries in turn.
static const Setting<QStringList> filtersSetting{"examples/savedFilters", {}};

Result<QVector<SavedFilter>> storedFilters(const SettingsStore &settings, const QString &avatarId)
{
    const Result<QStringList> stored = settings.get(filtersSetting, avatarId);
    if (!stored)
        return failure(stored.error());
    QVector<SavedFilter> filters;
    for (qsizetype i = 0; i + 1 < stored->size(); i += 2)
        filters.append({stored->at(i), stored->at(i + 1)});
    return filters;
}

Result<> storeFilters(SettingsStore &settings, const QString &avatarId, const QVector<SavedFilter> &filters)
{
    QSet<QString> names;
    QStringList stored;
    for (const SavedFilter &filter : filters) {
        const QString name = filter.name.simplified();
        if (name.isEmpty() || names.contains(name.toCaseFolded()))
            return failure(ErrorKind::BadInput, name, QStringLiteral("a blank name, or one that is there twice"));
        if (const Result<ExampleQuery> query = ExampleQuery::parse(filter.query); !query)
            return failure(query.error());
        names.insert(name.toCaseFolded());
        stored << name << filter.query;
    }
    return settings.set(filtersSetting, stored, avatarId);
}

} // namespace likeness
