// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/examples/diversity.h"
#include "domain/query/example_query.h"
#include "domain/rows/training_row.h"
#include "services/deriving/derivation.h"
#include "services/filter_settings.h"

#include <QFuture>
#include <QObject>

#include <array>

namespace likeness {

class Library;

/// What a new look through the sources changed.
struct FindReport {
    int found = 0; ///< examples the sources give now
    int added = 0; ///< of those, not known before
    int removed = 0; ///< no longer given, and nobody had decided on them
    QStringList unknownSpeakers; ///< see Derived
};

struct ExampleStats {
    int total = 0;
    std::array<int, 5> byCategory{}; ///< in the order of Category, rejected ones not counted
    std::array<int, 3> byState{}; ///< in the order of ExampleState
    int selected = 0;
    int leftOut = 0;
    std::array<int, 8> byReason{}; ///< the same in the order of LeftOutReason; None counts those not left out
    int needsReview = 0;
    int eligibleFrom = 50; ///< accepted examples from which training is offered without a warning
    std::optional<Diversity> diversity; ///< of those not rejected and not left out
};

/// The few-shot examples of the avatars: found in the sources by rules, decided on by the person, counted and chosen.
/// What a call returns without an error is stored.
class Examples : public QObject {
    Q_OBJECT
public:
    explicit Examples(Library &library, QObject *parent = nullptr);

    /// Looks through all sources of the avatar again; the person's decisions, edits and own examples stay.
    QFuture<Result<FindReport>> find(const QString &avatarId);

    /// In the order of their making. Damaged rows are left out.
    Result<QVector<Example>> list(const QString &avatarId, const ExampleQuery &query = {}) const;
    /// How many stored examples and sources are damaged, which list() and sourceNames() therefore leave out.
    Result<int> damaged(const QString &avatarId) const;
    /// By its id or the unmistakable beginning of one. NotFound; BadInput if several begin so.
    Result<Example> example(const QString &avatarId, const QString &idOrPrefix) const;
    Result<ExampleStats> stats(const QString &avatarId) const;
    /// File name by source id.
    Result<QHash<QString, QString>> sourceNames(const QString &avatarId) const;

    Result<> setState(const QString &avatarId, const QStringList &ids, ExampleState state);
    Result<> setCategory(const QString &avatarId, const QStringList &ids, Category category);
    Result<> setStarred(const QString &avatarId, const QStringList &ids, bool isStarred);
    /// BadInput if the reply is blank.
    Result<> edit(const QString &avatarId, const QString &id, const QString &userMessage, const QString &reply);
    /// An example of the person's own; its category is guessed unless one is given. BadInput if the reply is blank.
    Result<Example> add(const QString &avatarId, Example example, std::optional<Category> category = {});
    /// The rows of a training file, all or none.
    Result<QVector<Example>> addRows(const QString &avatarId, const QVector<TrainingRow> &rows);
    Result<> remove(const QString &avatarId, const QStringList &ids);

    /// Judges and chooses anew after decisions were made.
    Result<> refreshSelection(const QString &avatarId);
    /// How many are chosen as most representative: 1 to 1000, 20 unless set.
    Result<int> selectionTarget(const QString &avatarId) const;
    Result<> setSelectionTarget(const QString &avatarId, int count);
    /// What is left out and why; takes effect with the next find(), all but the gap with refreshSelection() too.
    Result<FilterSettings> filter(const QString &avatarId) const;
    /// BadInput: see storeFilterSettings.
    Result<> setFilter(const QString &avatarId, const FilterSettings &filter);

Q_SIGNALS:
    void changed(const QString &avatarId);

private:
    Result<FindReport> store(const QString &avatarId, const Derived &derived);
    Result<ExampleRules> rules(const QString &avatarId) const;
    template <typename Change> Result<> changeAll(const QString &avatarId, const QStringList &ids, Change change);
    Result<> told(const QString &avatarId, const Result<> &done);

    Library &m_library;
};

} // namespace likeness
