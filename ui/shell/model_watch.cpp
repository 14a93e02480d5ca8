// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/model_watch.h"

#include "services/models/budget.h"
#include "services/models/models.h"
#include "ui/common/notices/banners.h"
#include "ui/common/notices/notices.h"
#include "ui/common/page/navigator.h"
#include "ui/common/retirement.h"
#include "ui/shell/away/away_notes.h"

#include <QLocale>

namespace likeness {

namespace {

const QString bannerId = QStringLiteral("models.retirement");

} // namespace

ModelWatch::ModelWatch(Models &models, Budget &budget, const PageContext &context, AwayNotes &away)
    : m_models(models),
      m_context(context),
      m_away(away)
{
    connect(&models, &Models::changed, this, &ModelWatch::refresh);
    connect(&budget, &Budget::limitReached, this, &ModelWatch::tellLimit);
    connect(&m_hour, &QTimer::timeout, this, [this] {
        refresh();
        tellRetiring();
    });
    m_hour.start(std::chrono::hours(1));
}

std::optional<ModelWatch::Retiring> ModelWatch::retiring() const
{
    for (const ModelUse use : {ModelUse::Chat, ModelUse::Analysis}) {
        const ModelChoice choice = m_models.choice(use);
        if (choice.model.isEmpty())
            continue;
        const ModelInfo model = m_models.info(choice.accountId, choice.model);
        if (retiresSoon(model, QDate::currentDate()))
            return Retiring{choice.model, model.shutdown};
    }
    return {};
}

void ModelWatch::refresh()
{
    const auto found = retiring();
    if (!found)
        return m_context.banners.hide(bannerId);
    const bool isOver = found->day <= QDate::currentDate();
    const QString day = QLocale().toString(found->day, QLocale::ShortFormat);
    const QString sentence = isOver
        ? tr("%1 retired on %2 and answers no more. Choose another model; versions, chats and ratings stay.")
        : tr("%1 retires on %2. Versions, chats and ratings stay with another model.");
    m_context.banners.show({bannerId, isOver ? Banner::Tone::Danger : Banner::Tone::Warning,
                            sentence.arg(found->model, day), tr("Choose a replacement"), [this] { openModels(); }});
}

void ModelWatch::openModels()
{
    m_context.navigator.openSettings(QStringLiteral("models"));
}

/// Once for each model while the program runs.
void ModelWatch::tellRetiring()
{
    constexpr int nearDays = 14;
    const auto found = retiring();
    if (!found || found->model == m_told || QDate::currentDate().daysTo(found->day) > nearDays)
        return;
    m_told = found->model;
    const QString day = QLocale().toString(found->day, QLocale::ShortFormat);
    m_away.tell(bannerId, tr("%1 retires on %2").arg(found->model, day), [this] { openModels(); });
}

void ModelWatch::tellLimit(int percent)
{
    const QString sentence = percent >= 100
        ? tr("The limit of this month is used up. Nothing more is sent before you change it.")
        : tr("%1 % of this month's limit is used.").arg(QLocale().toString(percent));
    m_context.notices.say(sentence);
    Navigator &navigator = m_context.navigator;
    m_away.tell(QStringLiteral("spending.limit"), sentence,
                [&navigator] { navigator.openSettings(QStringLiteral("spending")); });
}

} // namespace likeness
