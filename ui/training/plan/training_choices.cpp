// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/plan/training_choices.h"

#include "services/avatars.h"
#include "services/examples.h"
#include "services/prompt/prompts.h"
#include "services/training/training_planner.h"
#include "services/training/training_targets.h"
#include "services/workplace.h"
#include "ui/common/notices/notices.h"
#include "ui/common/window_settings.h"
#include "ui/training/plan/plan_words.h"

#include <QRandomGenerator>

#include <algorithm>

namespace likeness {

namespace {

constexpr int changesPause = 400; ///< milliseconds
constexpr quint32 seedsBelow = 1'000'000; ///< as many as a person can compare at a glance
const QString targetKey = QStringLiteral("training/target");
const QString modelName = QStringLiteral("training/model");
const QString epochsName = QStringLiteral("training/epochs");
const QString batchName = QStringLiteral("training/batch");
const QString rateName = QStringLiteral("training/rate");
const QString rankName = QStringLiteral("training/rank");
const QString becomesName = QStringLiteral("training/becomesVoice");
const QString deletesName = QStringLiteral("training/deletesFiles");

} // namespace

TrainingChoices::TrainingChoices(const TrainingServices &services, const PageContext &context, QObject *parent)
    : QObject(parent),
      m_services(services),
      m_context(context)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(changesPause);
    connect(&m_pause, &QTimer::timeout, this, &TrainingChoices::refresh);
    const auto follow = [this](const QString &avatarId) {
        if (avatarId == m_wish.avatarId)
            refreshSoon();
    };
    connect(&services.examples, &Examples::changed, this, follow);
    connect(&services.prompts, &Prompts::changed, this, follow);
    connect(&services.targets, &TrainingTargets::changed, this, &TrainingChoices::refreshSoon);
}

void TrainingChoices::setAvatar(const QString &avatarId)
{
    m_wish = {};
    m_wish.avatarId = avatarId;
    m_check.reset();
    m_fault.reset();
    m_hasPermission = false;
    m_isStale = true;
    m_pause.stop();
    if (avatarId.isEmpty())
        return Q_EMIT changed();
    recall();
    if (m_isSeen)
        refresh();
}

QString TrainingChoices::avatarName() const
{
    const auto avatar = m_services.avatars.find(m_wish.avatarId);
    return avatar ? avatar->name : QString();
}

void TrainingChoices::recall()
{
    const WindowSettings &settings = m_context.settings;
    const QString &avatar = m_wish.avatarId;
    m_wish.targetId = settings.layout(avatar, targetKey).toString();
    m_wish.model = settings.layout(avatar, modelName).toString();
    m_wish.options.epochs = settings.layout(avatar, epochsName, 0).toInt();
    m_wish.options.batchSize = settings.layout(avatar, batchName, 0).toInt();
    m_wish.options.learningRateMultiplier = settings.layout(avatar, rateName, 0).toDouble();
    m_wish.options.loraRank = settings.layout(avatar, rankName, 0).toInt();
    m_wish.becomesVoice = settings.layout(avatar, becomesName, true).toBool();
    m_wish.deletesFiles = settings.layout(avatar, deletesName, true).toBool();
    const auto seed = m_services.planner.seed(avatar);
    const auto permission = m_services.planner.hasPermission(avatar);
    const auto words = m_context.workplace.trainingWords(avatar);
    if (!seed || !permission || !words)
        return m_context.notices.tellError(!seed ? seed.error() : !words ? words.error() : permission.error());
    m_wish.options.seed = *seed;
    m_wish.options.suffix = words->suffix;
    m_wish.name = words->name;
    m_hasPermission = *permission;
}

void TrainingChoices::remember() const
{
    WindowSettings &settings = m_context.settings;
    const QString &avatar = m_wish.avatarId;
    settings.setLayout(avatar, targetKey, m_wish.targetId);
    settings.setLayout(avatar, modelName, m_wish.model);
    settings.setLayout(avatar, epochsName, m_wish.options.epochs);
    settings.setLayout(avatar, batchName, m_wish.options.batchSize);
    settings.setLayout(avatar, rateName, m_wish.options.learningRateMultiplier);
    settings.setLayout(avatar, rankName, m_wish.options.loraRank);
    settings.setLayout(avatar, becomesName, m_wish.becomesVoice);
    settings.setLayout(avatar, deletesName, m_wish.deletesFiles);
    tell(m_context.workplace.keepTrainingWords(avatar, {m_wish.name, m_wish.options.suffix}));
}

const TrainingTarget *TrainingChoices::target() const
{
    const auto found = std::find_if(m_targets.cbegin(), m_targets.cend(),
                                    [this](const TrainingTarget &one) { return one.id == m_wish.targetId; });
    return found == m_targets.cend() ? nullptr : &*found;
}

const ModelInfo *TrainingChoices::model() const
{
    const TrainingTarget *place = target();
    if (!place)
        return nullptr;
    const auto found = std::find_if(place->models.cbegin(), place->models.cend(),
                                    [this](const ModelInfo &one) { return one.id == m_wish.model; });
    return found == place->models.cend() ? nullptr : &*found;
}

Result<TrainingOffer> TrainingChoices::offer() const
{
    return m_services.planner.offer(m_wish);
}

QString TrainingChoices::whyNot() const
{
    return whyNotText(*this);
}

void TrainingChoices::choose(const QString &targetId)
{
    m_wish.targetId = targetId;
    keepModel();
    remember();
    lookOver();
}

/// One that is not retired, where the one before is not offered there.
void TrainingChoices::keepModel()
{
    const TrainingTarget *place = target();
    if (!place || model())
        return;
    const QDate today = QDate::currentDate();
    const auto lives = std::find_if(place->models.cbegin(), place->models.cend(), [&today](const ModelInfo &one) {
        return !one.shutdown.isValid() || one.shutdown > today;
    });
    m_wish.model = lives == place->models.cend() ? QString() : lives->id;
}

void TrainingChoices::chooseModel(const QString &model)
{
    m_wish.model = model;
    remember();
    lookOver();
}

void TrainingChoices::setOptions(const TrainingOptions &options)
{
    m_wish.options = options;
    remember();
    Q_EMIT changed();
}

void TrainingChoices::setSeed(quint32 seed)
{
    tell(m_services.planner.setSeed(m_wish.avatarId, seed));
    m_wish.options.seed = seed;
    lookOver();
}

void TrainingChoices::drawAgain()
{
    setSeed(QRandomGenerator::global()->bounded(1U, seedsBelow));
}

void TrainingChoices::setName(const QString &name)
{
    m_wish.name = name;
    remember();
    Q_EMIT changed();
}

void TrainingChoices::setBecomesVoice(bool becomes)
{
    m_wish.becomesVoice = becomes;
    remember();
}

void TrainingChoices::setDeletesFiles(bool deletes)
{
    m_wish.deletesFiles = deletes;
    remember();
}

void TrainingChoices::setPermission(bool isGiven)
{
    const Result<> done = m_services.planner.setPermission(m_wish.avatarId, isGiven);
    tell(done);
    m_hasPermission = done ? isGiven : m_hasPermission;
    Q_EMIT changed();
}

void TrainingChoices::takeOver(const TrainingJob &job)
{
    m_wish.targetId = job.accountId;
    m_wish.model = job.baseModel;
    m_wish.options = job.options;
    m_wish.name = job.name;
    m_wish.becomesVoice = job.becomesVoice;
    m_wish.deletesFiles = job.deletesFiles;
    tell(m_services.planner.setSeed(m_wish.avatarId, job.options.seed));
    remember();
    refresh();
}

void TrainingChoices::refreshSoon()
{
    m_isStale = true;
    if (m_isSeen && !m_wish.avatarId.isEmpty())
        m_pause.start();
}

void TrainingChoices::setSeen(bool isSeen)
{
    m_isSeen = isSeen;
    if (isSeen && m_isStale && !m_wish.avatarId.isEmpty())
        refresh();
}

void TrainingChoices::refresh()
{
    if (m_wish.avatarId.isEmpty())
        return;
    m_targets = m_services.targets.list();
    if (!target())
        m_wish.targetId = m_services.targets.usual();
    keepModel();
    lookOver();
}

void TrainingChoices::lookOver()
{
    m_pause.stop();
    m_isStale = false;
    const QString place = model() ? m_wish.targetId : QString();
    auto check = m_services.planner.check(m_wish.avatarId, place, model() ? m_wish.model : QString(), seed());
    m_fault = check ? std::nullopt : std::optional(check.error());
    m_check = check ? std::optional(std::move(*check)) : std::nullopt;
    Q_EMIT changed();
}

void TrainingChoices::tell(const Result<> &done) const
{
    if (!done)
        m_context.notices.tellError(done.error());
}

} // namespace likeness
