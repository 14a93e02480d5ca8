// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/corrections/ignored_areas.h"
#include "domain/corrections/speaker_rules.h"
#include "domain/preview.h"
#include "domain/source.h"
#include "domain/tables/chat_table.h"
#include "services/deriving/strip.h"
#include "services/reading/page_looks.h"
#include "services/reading/reading_settings.h"

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <array>

namespace likeness {

class BulkRemove;
class Examples;
class Importer;
class Library;

/// What was learned from some sources.
struct SourceYield {
    int examples = 0;
    std::array<int, 3> byState{}; ///< in the order of ExampleState

    bool operator==(const SourceYield &) const = default;
};

/// The files of the avatars as a person sees them: corrected, renamed, put in order, left out, thrown away and taken
/// back. What a call returns without an error is stored. Whatever changes what is learned has the examples derived
/// anew a moment later. A source's `state` is the one to show (see shownState).
class Sources : public QObject {
    Q_OBJECT
public:
    /// `importer` and `examples` belong to the same library.
    Sources(Library &library, Importer &importer, Examples &examples, QObject *parent = nullptr);

    /// In the person's order, without damaged ones and those in the trash.
    Result<QVector<Source>> list(const QString &avatarId) const;
    Result<Source> source(const QString &id) const;

    /// As corrected; damaged pages are left out.
    Result<QVector<Page>> pages(const QString &id) const;
    Result<Page> page(const QString &id, int number) const;
    Result<Page> pageAsRead(const QString &id, int number) const;
    bool isCorrected(const QString &id, int number) const;
    /// How the page looks, as it is kept; NotFound where none is. Takes some milliseconds.
    Result<Preview> preview(const QString &id, int number) const;
    /// The same off this thread. Where none is kept, the original is looked at once more: NotFound if it is gone or
    /// another file now, Unsupported where the kind of file has no look.
    QFuture<Result<Preview>> loadPreview(const QString &id, int number);
    /// A corrected page; the one before, put again, is the undo.
    Result<> putPage(const QString &id, const Page &page);

    /// The first rows of a table in which nobody knows where the chat is. Unsupported where it is none.
    QFuture<Result<ChatTable>> table(const QString &id);
    /// Reads such tables once more; kept for all files with the same columns.
    Result<> chooseColumns(const QStringList &ids, const ColumnChoice &choice);
    /// The words that stand in a part of the page, read from the original; boxes are on the page.
    QFuture<Result<QVector<Word>>> readArea(const QString &id, int number, const QRect &area);
    /// Whole files once more, as an import: turned, in other languages (empty: as they were added), without areas.
    Result<> readAgain(const QStringList &ids, const ReadOptions &options = {}, const QString &languages = {});
    /// What is passed over on all pages of that size; takes effect at once and can be taken back.
    Result<QVector<QRect>> ignoredAreas(const QString &avatarId, const QSize &pageSize) const;
    Result<> setIgnoredAreas(const QString &avatarId, const QSize &pageSize, const QVector<QRect> &areas);
    Result<IgnoredAreas> allIgnoredAreas(const QString &avatarId) const;
    /// Tesseract codes of the languages that can be read on this computer.
    QStringList installedLanguages() const;
    Result<ReadingSettings> readingSettings() const;
    /// For what is read from now on. BadInput: see storeReadingSettings.
    Result<> setReadingSettings(const ReadingSettings &reading);
    /// Whether the file still lies where it was added.
    static bool hasOriginal(const Source &source);
    /// The scrolled captures that this one belongs to, as one long picture (see stripOf).
    QFuture<Result<QVector<StripPart>>> strip(const QString &id);

    Result<SpeakerRules> speakers(const QString &avatarId) const;
    Result<> setSpeakers(const QString &avatarId, const SpeakerRules &rules);

    /// BadInput if the name is blank.
    Result<> rename(const QString &id, const QString &name);
    Result<> setExcluded(const QStringList &ids, bool isExcluded);
    Result<> setReviewed(const QStringList &ids, bool isReviewed);
    /// All sources of the avatar in their new order.
    Result<> reorder(const QString &avatarId, const QStringList &ids);

    /// Thrown away with everything learned from them, for 30 days.
    Result<> moveToTrash(const QStringList &ids);
    /// All is as it was.
    Result<> restore(const QStringList &ids);
    /// The latest thrown away first.
    Result<QVector<Source>> trash(const QString &avatarId) const;
    Result<> removeForever(const QStringList &ids);
    /// The same for many, one after the other, without holding up the thread; changed() comes once, at the end. Null:
    /// there is nothing to remove.
    BulkRemove *removeMany(const QStringList &ids);
    Result<SourceYield> learnedFrom(const QStringList &ids) const;
    /// The examples learned from a source; with a page and a box, those whose message or reply lies there.
    Result<QVector<Example>> examplesFrom(const QString &id, int number = 0, const QRect &box = {}) const;

Q_SIGNALS:
    /// Something about the avatar's sources.
    void changed(const QString &avatarId);
    void pageChanged(const QString &sourceId, int page);
    /// What is learned could not be brought up to date; the sources themselves are as they were told to be.
    void learningFailed(const likeness::Error &error);
    void readingSettingsChanged();
    /// The page has a look now.
    void previewChanged(const QString &sourceId, int page);

private:
    Result<QString> avatarOf(const QStringList &ids) const;
    Result<> removeFrom(const QString &avatarId, const QStringList &ids);
    /// Tells of a change to these; where it matters for what is learned, has that derived anew, and where examples come
    /// or go, tells of them too.
    enum class Touches { Sources, Learning, Examples };
    Result<> told(const QStringList &ids, const Result<> &done, Touches touched);
    void forget(const QString &sourceId);
    /// From these sources; without any, from all of them.
    void learnSoon(const QString &avatarId, const QStringList &ids);
    void learn();
    IgnoredAreas areasFor(const QString &sourceId) const;
    QFuture<Result<PageLook>> look(const Source &source, int number, const ReadOptions &options);

    Library &m_library;
    Importer &m_importer;
    Examples &m_examples;
    PageLooks m_looks;
    mutable QHash<QString, QVector<Source>> m_known; ///< by avatar; lists asked for again and again
    QTimer m_learning;
    QHash<QString, QStringList> m_toLearn; ///< sources to be looked through anew, by avatar; none: all
};

} // namespace likeness
