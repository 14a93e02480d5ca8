// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/openai/training/training_events.h"

#include "base/redact.h"
#include "providers/openai/training/training_answers.h"

#include <QCryptographicHash>
#include <QJsonObject>
#include <QMap>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace likeness {
namespace {

constexpr qsizetype maxMessage = 2000;

struct Figures {
    LossPoint point;
    int totalSteps = 0;
};

bool isEmpty(const LossPoint &point)
{
    return !point.trainLoss && !point.trainAccuracy && !point.validLoss && !point.validAccuracy && !point.fullValidLoss
        && !point.fullValidAccuracy;
}

std::optional<double> spoken(const QString &message, const QString &name)
{
    // "validation loss" stands inside "full validation loss" too.
    const QRegularExpression pattern(QStringLiteral(R"((?:^|[:,])\s*%1\s*=\s*([-+0-9.eE]+))").arg(name));
    bool isNumber = false;
    const double number = pattern.match(message).captured(1).toDouble(&isNumber);
    return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

/// "Step 300/300: training loss=0.15, validation loss=0.27, full validation loss=0.40"
Figures figuresSaidIn(const QString &message)
{
    static const QRegularExpression beginning(QStringLiteral(R"(^Step (\d{1,9})(?:/(\d{1,9}))?:)"));
    const QRegularExpressionMatch match = beginning.match(message);
    if (!match.hasMatch())
        return {};
    Figures figures;
    figures.point.step = match.capturedView(1).toInt();
    figures.totalSteps = match.capturedView(2).toInt();
    figures.point.trainLoss = spoken(message, QStringLiteral("training loss"));
    figures.point.validLoss = spoken(message, QStringLiteral("validation loss"));
    figures.point.fullValidLoss = spoken(message, QStringLiteral("full validation loss"));
    return figures;
}

Figures figuresOf(const QJsonObject &event)
{
    const QJsonObject data = event[u"data"].toObject();
    Figures figures = data.isEmpty() ? figuresSaidIn(event[u"message"].toString())
                                     : Figures{figuresIn(data), std::max(0, data[u"total_steps"].toInt())};
    figures.point.at = momentIn(event[u"created_at"]);
    return figures;
}

TrainingEvent::Level levelFor(const QString &word)
{
    if (word == u"error")
        return TrainingEvent::Level::Error;
    return word.startsWith(u"warn") ? TrainingEvent::Level::Warning : TrainingEvent::Level::Info;
}

TrainingEvent eventIn(const QJsonObject &event)
{
    TrainingEvent read;
    read.at = momentIn(event[u"created_at"]);
    read.level = levelFor(event[u"level"].toString());
    read.message = redacted(event[u"message"].toString().left(maxMessage));
    read.id = event[u"id"].toString();
    if (read.id.isEmpty()) { // a name of its own, the same each time it comes
        const QByteArray content = QByteArray::number(read.at.toSecsSinceEpoch()) + ' ' + read.message.toUtf8();
        read.id = QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex().left(32));
    }
    return read;
}

void complete(std::optional<double> &value, const std::optional<double> &other)
{
    if (!value)
        value = other;
}

/// What is missing in a point, from another one of the same step.
void complete(LossPoint &point, const LossPoint &other)
{
    complete(point.trainLoss, other.trainLoss);
    complete(point.trainAccuracy, other.trainAccuracy);
    complete(point.validLoss, other.validLoss);
    complete(point.validAccuracy, other.validAccuracy);
    complete(point.fullValidLoss, other.fullValidLoss);
    complete(point.fullValidAccuracy, other.fullValidAccuracy);
    point.epoch = point.epoch > 0 ? point.epoch : other.epoch;
}

} // namespace

bool TrainingEvents::take(const QJsonArray &page)
{
    bool isKnownReached = false;
    for (const QJsonValue value : page) {
        const QJsonObject event = value.toObject();
        isKnownReached = isKnownReached || m_known.contains(event[u"id"].toString());
        takeEvent(event);
    }
    return !isKnownReached;
}

void TrainingEvents::takeEvent(const QJsonObject &event)
{
    if (event.isEmpty())
        return;
    const Figures figures = figuresOf(event);
    m_totalSteps = std::max(m_totalSteps, figures.totalSteps);
    const TrainingEvent read = eventIn(event);
    if (m_known.contains(read.id) || m_seen.contains(read.id))
        return;
    m_seen.insert(read.id);
    m_events.append(read);
    if (figures.point.step > 0 && !isEmpty(figures.point))
        m_points.append(figures.point);
}

RemoteEvents TrainingEvents::gathered() const
{
    RemoteEvents all;
    all.totalSteps = m_totalSteps;
    all.events = m_events;
    std::reverse(all.events.begin(), all.events.end());
    std::stable_sort(all.events.begin(), all.events.end(),
                     [](const TrainingEvent &one, const TrainingEvent &other) { return one.at < other.at; });
    QMap<int, LossPoint> bySteps;
    for (const LossPoint &point : m_points) { // the newest first, which therefore counts
        const auto known = bySteps.find(point.step);
        if (known == bySteps.end())
            bySteps.insert(point.step, point);
        else
            complete(*known, point);
    }
    all.points = QVector<LossPoint>(bySteps.cbegin(), bySteps.cend());
    return all;
}

} // namespace likeness
