// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async.h"
#include "domain/training/frozen_dataset.h"
#include "services/training/run/training_clock.h"
#include "services/training/run/training_removal.h"
#include "services/training/trainings.h"

namespace likeness {

class TrainingEnding;
class TrainingOutbox;
class TrainingWatch;

/// One training on its way: keeps the job, asks its trainer, waits. What is done in which state is in TrainingOutbox
/// (before the provider has a job), TrainingWatch (while it trains) and TrainingEnding (once it is over).
class TrainingRun final : public QObject {
    Q_OBJECT
public:
    template <typename T> using Call = std::function<QFuture<Result<T>>(Trainer &trainer, QObject *guard)>;
    template <typename T> using Use = std::function<void(const Result<T> &answer)>;
    using Next = std::function<void()>;

    /// The clock, too, must outlive this.
    TrainingRun(const Trainings::Needs &needs, TrainingClock &clock, TrainingJob job);
    ~TrainingRun() override;

    const Trainings::Needs &needs() const { return m_needs; }
    const TrainingJob &job() const { return m_job; }
    const std::optional<Error> &trouble() const { return m_trouble; }
    QDateTime nextCheck() const { return m_nextCheck; }
    QDateTime now() const { return m_clock.now(); }
    bool isHere() const;

    /// From where the job stands. What was waited for or asked is given up.
    void goOn();
    /// The same, unless an answer is awaited anyway.
    void nudge();
    /// What the person asked for: one that is surely not there is sent once more.
    void tryAgain();
    /// Nothing more happens.
    void stop();

    QFuture<Result<>> cancel();
    QFuture<Result<>> steer(const Call<RemoteJob> &call);

    /// What goes by no answer: names and notes. Committed.
    Result<> change(const std::function<void(TrainingJob &job)> &change);
    /// Only where it is over and nothing else is done with it any more; it is finished afterwards.
    QFuture<Result<>> removeFiles();
    QFuture<Result<>> removeModel();

    // For the steps:
    Result<FrozenDataset> dataset() const;
    /// Whether its trainer can be asked at all: NoKey where the account or its key is gone.
    Result<> ready() const;
    /// Committed, then `next`; a store that fails is tried again.
    void keep(const TrainingJob &changed, const TrainingNews &news, const Next &next);
    /// In memory alone.
    void remember(const TrainingJob &changed);
    template <typename T> void ask(const Call<T> &call, const Use<T> &use)
    {
        const auto trainer = this->trainer();
        if (!trainer)
            return use(failure(trainer.error()));
        // It has to live as long as its call.
        await<T>(call(**trainer, m_guard), [trainer = *trainer, use](const Result<T> &answer) { use(answer); });
    }
    template <typename T> void await(const QFuture<Result<T>> &future, const Use<T> &use)
    {
        m_isAsking = true;
        onDone(future, m_guard, [this, era = m_era, use](const Result<T> &answer) {
            if (era != m_era)
                return;
            m_isAsking = false;
            use(answer);
        });
    }
    void waitFor(std::chrono::milliseconds howLong, const Next &next);
    /// Tells of it and does `next` after a while, each time a longer one; what only the person can put right waits.
    void retry(const Error &error, const Next &next);
    void tryLater(const Error &error, std::chrono::milliseconds howLong, const Next &next);
    /// Tells of it and waits for the person.
    void waitForPerson(const Error &error);
    /// Nobody asks again before something is done.
    void rest();
    /// The provider answered as it should.
    void noteSuccess();
    /// It is closed, and nobody was told yet.
    void tellEnded();
    /// Nothing is left to be done.
    void finish();

Q_SIGNALS:
    void changed();
    void newsCame();
    void ended();
    void finished();

private:
    Result<std::shared_ptr<Trainer>> trainer() const;
    void renewGuard();
    QFuture<Result<>> removed(const std::function<void(const TrainingRemoval::Done &done)> &remove);

    Trainings::Needs m_needs;
    TrainingClock &m_clock;
    TrainingJob m_job;
    QObject *m_guard = nullptr; ///< of what is asked and waited for
    int m_era = 0; ///< which of the guards it is
    bool m_isAsking = false;
    bool m_isSteered = false;
    int m_failures = 0; ///< in a row
    std::optional<Error> m_trouble;
    QDateTime m_nextCheck; ///< passed: it is being asked now
    std::unique_ptr<TrainingOutbox> m_outbox;
    std::unique_ptr<TrainingWatch> m_watch;
    std::unique_ptr<TrainingEnding> m_ending;
    std::unique_ptr<TrainingRemoval> m_removal;
};

/// The job as it is by what its provider says of it.
TrainingJob merged(TrainingJob job, const RemoteJob &remote, const QDateTime &now);

} // namespace likeness
