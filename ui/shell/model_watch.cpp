// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/model_watch.h"

#include "services/models/budget.h"
#include "services/models/models.h"
#include "ui/common/notices/banners.h"
#include "ui/common/notices/notices.h"
#include "ui/common/page/navigator.h"
#include "ui/common/retirement.h"

#include <QLocale>

namespace likeness {

namespace {

const QString bannerId = QStringLiteral("models.retirement");

} // namespace

ModelWatch::ModelWatch(Models &models, Budget &budget, const PageContext &context)
    : m_models(models),
      m_context(context)
{
    connect(&models, &Models::changed, this, &ModelWatch::refresh);
    connect(&budget, &Budget::limitReached, this, &ModelWatch::tellLimit);
}

void ModelWatch::refresh()
{
    const QDate today = QDate::currentDate();
    for (const ModelUse use : {ModelUse::Chat, ModelUse::Analysis}) {
        const ModelChoice choice = m_models.choice(use);
        if (choice.model.isEmpty())
            continue;
        const ModelInfo model = m_models.info(choice.accountId, choice.model);
        if (!retiresSoon(model, today))
            continue;
        const bool isOver = model.shutdown <= today;
        const QString day = QLocale().toString(model.shutdown, QLocale::ShortFormat);
        const QString sentence = isOver ? tr("%1 retired on %2 and answers no more. Choose another model; versions, "
                                             "chats and ratings stay.")
                                        : tr("%1 retires on %2. Versions, chats and ratings stay with another model.");
        Navigator &navigator = m_context.navigator;
        return m_context.banners.show({bannerId, isOver ? Banner::Tone::Danger : Banner::Tone::Warning,
                                       sentence.arg(choice.model, day), tr("Choose a replacement"),
                                       [&navigator] { navigator.openSettings(QStringLiteral("models")); }});
    }
    m_context.banners.hide(bannerId);
}

void ModelWatch::tellLimit(int percent)
{
    m_context.notices.say(percent >= 100
                              ? tr("The limit of this month is used up. Nothing more is sent before you change it.")
                              : tr("%1 % of this month's limit is used.").arg(QLocale().toString(percent)));
}

} // namespace likeness
