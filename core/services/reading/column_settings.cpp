// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reading/column_settings.h"

#include "services/import_types.h"
#include "store/settings_store.h"

namespace likeness {

static const Setting<QStringList> columnsSetting{"reading/columns", {}};

Result<> storeColumns(SettingsStore &settings, const ColumnChoice &choice)
{
    Result<QStringList> stored = settings.get(columnsSetting);
    if (!stored)
        return failure(stored.error());
    stored->removeIf([&choice](const QString &text) {
        const auto other = decodeColumns(text);
        return !other || other->columns == choice.columns;
    });
    stored->prepend(encodeColumns(choice));
    return settings.set(columnsSetting, stored->mid(0, mostColumnChoices - 1));
}

Result<QVector<ColumnChoice>> columnsFor(const SettingsStore &settings, const ImportOptions &added)
{
    const Result<QStringList> stored = settings.get(columnsSetting);
    if (!stored)
        return failure(stored.error());
    QVector<ColumnChoice> choices;
    if (added.columns)
        choices.append(*added.columns);
    for (const QString &text : *stored) {
        if (const auto choice = decodeColumns(text))
            choices.append(*choice);
    }
    return choices;
}

} // namespace likeness
