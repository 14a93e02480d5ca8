// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/examples/text_changes.h"
#include "domain/query/example_counts.h"
#include "domain/rows/training_row.h"
#include "services/bulk/bulk_remove.h"
#include "services/deriving/derivation.h"
#include "services/examples/bulk_put.h"
#include "services/filter_settings.h"

#include <QFuture>
#include <QObject>

#include <functional>

namespace likeness {

class Library;

/// The few-shot examples of the avatars: found in the sources by rules, decided on by the person, counted and chosen.
/// What a call returns without an error is stored. The rows of an avatar are kept in memory after the first look.
class Examples : public QObject {
    Q_OBJECT
public:
    explicit Examples(Library &library, QObject *parent = nullptr);
    ~Examples() override;

    /// Looks through the sources of the avatar again: all of them, or these and the pictures added together with them.
    /// The person's decisions, edits and own examples stay. Calls for one avatar are worked off one after the other.
    QFuture<Result<FindReport>> find(const QString &avatarId, const QStringList &sourceIds = {});

    /// Sources with what was learned from them came, went or were hidden: reads the rows again and tells.
    void reload(const QString &avatarId);

    /// Opens the rows off the calling thread, a few milliseconds at a time on it; until then list() would do it at
    /// once.
    QFuture<Result<>> open(const QString &avatarId);
    bool isOpen(const QString &avatarId) const { return m_cache.isOpen(avatarId); }
    /// In the order of their making, without the trash. Damaged rows are left out.
    Result<QVector<Example>> list(const QString &avatarId, const ExampleQuery &query = {}) const;
    /// Those of these that are there; of many, list() is quicker.
    Result<QVector<Example>> list(const QString &avatarId, const QStringList &ids) const;
    /// What is in the facets of all examples, under a query.
    Result<ExampleCounts> counts(const QString &avatarId, const ExampleQuery &query = {}) const;
    /// How many stored examples and sources are damaged, which list() and sourceNames() therefore leave out.
    Result<int> damaged(const QString &avatarId) const;
    /// By its id or the unmistakable beginning of one. NotFound; BadInput if several begin so.
    Result<Example> example(const QString &avatarId, const QString &idOrPrefix) const;
    Result<ExampleStats> stats(const QString &avatarId, StatsPart part = StatsPart::All) const;
    /// File name by source id.
    Result<QHash<QString, QString>> sourceNames(const QString &avatarId) const;
    /// Place in the person's order, from 0, by source id.
    Result<QHash<QString, int>> sourcePlaces(const QString &avatarId) const;

    // Each is done for all ids or none; NotFound names one that is not there.
    Result<> setState(const QString &avatarId, const QStringList &ids, ExampleState state);
    Result<> setCategory(const QString &avatarId, const QStringList &ids, Category category);
    Result<> setStarred(const QString &avatarId, const QStringList &ids, bool isStarred);
    Result<> setSplit(const QString &avatarId, const QStringList &ids, Split split);
    /// BadInput if the reply is blank.
    Result<> edit(const QString &avatarId, const QString &id, const QString &userMessage, const QString &reply);
    /// Back to the texts as they were found.
    Result<> revert(const QString &avatarId, const QStringList &ids);
    /// Puts exactly these rows back, as list() or trash() gave them: undo and redo of every change. Rows that are gone
    /// come back behind all others.
    Result<> put(const QString &avatarId, const QVector<Example> &rows);
    /// The same for many rows, without holding up the thread.
    BulkPut *putMany(const QString &avatarId, const QVector<Example> &rows);
    /// An example of the person's own; its category is guessed unless one is given. BadInput if the reply is blank.
    Result<Example> add(const QString &avatarId, Example example, std::optional<Category> category = {});
    /// The rows of a training file, all or none; those that are there already are counted and not added again.
    Result<AddedRows> addRows(const QString &avatarId, const QVector<TrainingRow> &rows);

    /// What replacing their personal data changes, for put(). The placeholders are the same for the whole avatar, and
    /// remembered. With `only`, no other text is replaced.
    Result<QVector<TextChange>> redactions(const QString &avatarId, const QStringList &ids, const QString &only = {});
    /// The same for many, looked for off the calling thread.
    QFuture<Result<QVector<TextChange>>> findRedactions(const QString &avatarId, const QStringList &ids,
                                                        const QString &only = {});
    /// These words are no personal data in these examples, whatever their form.
    Result<> ignorePersonalData(const QString &avatarId, const QStringList &ids, const QString &words);
    /// Examples that say nearly the same, looked for off the calling thread; moveToTrash() takes the others of a group.
    QFuture<Result<QVector<DuplicateGroup>>> duplicates(const QString &avatarId) const;

    /// Out of the list, for 30 days; what is in there longer is removed when the avatar's rows are opened.
    Result<> moveToTrash(const QString &avatarId, const QStringList &ids);
    Result<> restore(const QString &avatarId, const QStringList &ids);
    Result<QVector<Example>> trash(const QString &avatarId) const;
    /// For good: what the sources give again later stays away.
    Result<> remove(const QString &avatarId, const QStringList &ids);
    /// The same for many, without holding up the thread.
    BulkRemove *removeMany(const QString &avatarId, const QStringList &ids);
    /// What was learned from these goes as `remove` takes them from the library.
    Result<> forgetSources(const QString &avatarId, const QStringList &ids, const std::function<Result<>()> &remove);

    /// Judges and chooses anew after decisions were made, off the calling thread. Where more decisions come meanwhile
    /// it judges once more; calls that wait for the same are answered together.
    QFuture<Result<>> refreshSelection(const QString &avatarId);
    /// How many are chosen as most representative: 1 to 1000, 20 unless set.
    Result<int> selectionTarget(const QString &avatarId) const;
    Result<> setSelectionTarget(const QString &avatarId, int count);
    /// What is left out and why; takes effect with the next find(), all but the gap with refreshSelection() too.
    Result<FilterSettings> filter(const QString &avatarId) const;
    /// BadInput: see storeFilterSettings.
    Result<> setFilter(const QString &avatarId, const FilterSettings &filter);
    Result<QVector<SavedFilter>> savedFilters(const QString &avatarId) const;
    /// BadInput: a name is blank or there twice, or a query is not understood.
    Result<> setSavedFilters(const QString &avatarId, const QVector<SavedFilter> &filters);

Q_SIGNALS:
    /// Comes before changed(), which comes after every change, of settings too.
    void rowsChanged(const QString &avatarId, const likeness::ExampleChange &change);
    void changed(const QString &avatarId);

private:
    using Answer = std::function<void(const Result<> &)>;
    using FindAnswer = std::function<void(const Result<FindReport> &)>;
    using RedactionAnswer = std::function<void(const Result<QVector<TextChange>> &)>;
    void startFind(const QString &avatarId, const QStringList &sourceIds, const FindAnswer &answer);
    void tellUnknown(const QString &avatarId);
    void openRows(const QString &avatarId, const Answer &answer);
    void answerOpened(const QString &avatarId, const Result<> &result);
    void store(const QString &avatarId, const Derived &derived, const FindAnswer &answer);
    void finishFind(const QString &avatarId, bool isOther, const QVector<Example> &left, const FindReport &report,
                    const FindAnswer &answer);
    void addLeft(const QString &avatarId, const QVector<Example> &left, const Answer &answer);
    void judge(const QString &avatarId);
    void finishJudging(const QString &avatarId, int changes, const QVector<Example> &moved);
    Result<ExampleChange> takeOut(const QString &avatarId, const QStringList &ids);
    BulkPut *startPut(const QString &avatarId, int count, const BulkPut::RowsOf &rowsOf);
    void redactInPool(const QString &avatarId, const QVector<Example> &rows, const QString &only,
                      const RedactionAnswer &answer);
    void storeMarks(const QString &avatarId, const QVector<Example> &moved);
    void answerJudged(const QString &avatarId, const Result<> &result);
    Result<ExampleRules> rules(const QString &avatarId) const;
    Result<const ExampleCache::Shelf *> shelf(const QString &avatarId) const;
    Result<QVector<Example>> chosen(const QString &avatarId, const QStringList &ids) const;
    template <typename Change> Result<> changeAll(const QString &avatarId, const QStringList &ids, Change change);
    Result<> told(const QString &avatarId, const Result<ExampleChange> &change);
    Result<> told(const QString &avatarId, const Result<> &done);

    Library &m_library;
    mutable ExampleCache m_cache;
    QHash<QString, QVector<std::function<void()>>> m_finds; ///< under way (the first) and waiting, by avatar
    QHash<QString, QVector<Answer>> m_opening; ///< who waits for rows being opened, by avatar
    QHash<QString, QVector<Answer>> m_judged; ///< who waits for the judging under way, by avatar
};

} // namespace likeness
