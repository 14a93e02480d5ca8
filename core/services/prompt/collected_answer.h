// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "services/prompt/analyst.h"

namespace likeness {

class AskedReply;
struct ReplySummary;

/// What a model answered, whole or as far as it came.
struct CollectedAnswer {
    QString text;
    QString model;
    std::optional<Error> cutBy; ///< set where it is not whole

    bool operator==(const CollectedAnswer &) const = default;
};

/// Collects an answer to its end.
class AnswerCollector : public QObject {
    Q_OBJECT
public:
    explicit AnswerCollector(std::unique_ptr<AskedReply> reply);
    ~AnswerCollector() override;

    void cancel();
    const QString &text() const { return m_text; }

Q_SIGNALS:
    void grew();
    void waiting(std::chrono::milliseconds wait, int attempt, int attempts);
    /// An error only where nothing came, or where the model refused (Service, detail "model_refused").
    void collected(const likeness::Result<likeness::CollectedAnswer> &answer);

private:
    void finish(const Result<ReplySummary> &summary);

    std::unique_ptr<AskedReply> m_reply;
    QString m_text;
};

std::unique_ptr<Analysis> startAnalysis(std::unique_ptr<AskedReply> reply, const QStringList &ownTexts);

/// What a search needs for its answer: all that was sent, and what the avatar has already.
struct SearchBackground {
    QVector<NumberedMessage> messages;
    QVector<Example> known;
    int target = 0;
};
std::unique_ptr<ExampleSearch> startSearch(std::unique_ptr<AskedReply> reply, const SearchBackground &background);

} // namespace likeness
