// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/retirement.h"

#include <QCoreApplication>
#include <QLocale>

namespace likeness {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Retirement)
};

} // namespace

bool retiresSoon(const ModelInfo &model, const QDate &today)
{
    return model.shutdown.isValid() && today.daysTo(model.shutdown) <= retirementNotice;
}

QString retirementText(const ModelInfo &model, const QDate &today)
{
    if (!model.shutdown.isValid())
        return {};
    const QString day = QLocale().toString(model.shutdown, QLocale::ShortFormat);
    return model.shutdown <= today ? Words::tr("Retired on %1.").arg(day) : Words::tr("Retires on %1.").arg(day);
}

} // namespace likeness
