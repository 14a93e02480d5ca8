// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/async.h"
#include "base/pool.h"
#include "services/deriving/page_collector.h"
#include "services/examples.h"
#include "services/import_settings.h"
#include "services/importer.h"
#include "services/reading/column_settings.h"
#include "services/reading/hashed_files.h"
#include "services/source_settings.h"
#include "services/sources.h"
#include "store/library.h"

#include <QFileInfo>

#include <algorithm>

// What needs the original once more, or many pages at once.

namespace likeness {

namespace {

template <typename T> QFuture<Result<T>> refused(const Error &error)
{
    return QtFuture::makeReadyFuture(Result<T>(failure(error)));
}

QVector<Word> wordsOf(const Page &page)
{
    QVector<Word> words;
    for (const Line &line : page.lines)
        words += line.words;
    return words;
}

bool isThere(const Example &example, int number, const QRect &box)
{
    const Origin &origin = example.origin;
    const auto meets = [&](int page, const QRect &place) {
        return page == number && (box.isEmpty() || place.isEmpty() || place.intersects(box));
    };
    return number == 0 || meets(origin.page, origin.box) || meets(origin.userPage, origin.userBox);
}

} // namespace

Result<Preview> Sources::preview(const QString &id, int number) const
{
    const Result<PackedPreview> packed = m_library.pages().preview(id, number);
    return packed ? unpackPreview(*packed) : failure(packed.error());
}

QFuture<Result<Preview>> Sources::loadPreview(const QString &id, int number)
{
    const Result<PackedPreview> packed = m_library.pages().preview(id, number);
    if (packed)
        return runInPool([packed = *packed] { return unpackPreview(packed); });
    const Result<Source> source = m_library.sources().find(id);
    if (packed.error().kind != ErrorKind::NotFound || !source)
        return refused<Preview>(source ? packed.error() : source.error());
    if (source->kind != FileKind::Picture && source->kind != FileKind::Pdf)
        return refused<Preview>({ErrorKind::Unsupported, id, QStringLiteral("no look")});
    ReadOptions options;
    options.previewOnly = true;
    return andThen(look(*source, number, options), this, [this, id, number](const Result<PageLook> &seen) {
        if (!seen)
            return Result<Preview>(failure(seen.error()));
        if (!isValid(seen->preview))
            return Result<Preview>(failure(ErrorKind::Empty, id, QStringLiteral("no look")));
        const auto small = runInPool([preview = seen->preview] { return packPreview(preview); });
        onDone(small, this, [this, id, number](const PackedPreview &one) {
            // What cannot be kept is made again the next time.
            if (m_library.pages().putPreview(id, number, one))
                Q_EMIT previewChanged(id, number);
        });
        return Result<Preview>(seen->preview);
    });
}

QFuture<Result<QVector<Word>>> Sources::readArea(const QString &id, int number, const QRect &area)
{
    const Result<Source> source = m_library.sources().find(id);
    if (!source)
        return refused<QVector<Word>>(source.error());
    ReadOptions options;
    options.area = area;
    options.withPreview = false;
    return andThen(look(*source, number, options), this, [](const Result<PageLook> &seen) {
        return seen ? Result<QVector<Word>>(wordsOf(seen->page)) : failure(seen.error());
    });
}

QFuture<Result<ChatTable>> Sources::table(const QString &id)
{
    const Result<Source> source = m_library.sources().find(id);
    if (!source)
        return refused<ChatTable>(source.error());
    ReadOptions options;
    options.tableOnly = true;
    return andThen(look(*source, 1, options), this, [](const Result<PageLook> &seen) {
        return seen ? Result<ChatTable>(tableOfPage(seen->page)) : failure(seen.error());
    });
}

Result<> Sources::chooseColumns(const QStringList &ids, const ColumnChoice &choice)
{
    const Result<> stored = storeColumns(m_library.settings(), choice);
    return stored ? readAgain(ids) : stored;
}

QFuture<Result<PageLook>> Sources::look(const Source &source, int number, const ReadOptions &options)
{
    const Result<ContentHasher> hasher = m_library.sources().hasher(source.avatarId);
    const Result<ImportOptions> added = storedImportOptions(m_library.settings(), source.avatarId, source.batch);
    const Result<ReadingSettings> set = storedReadingSettings(m_library.settings());
    if (!hasher || !added)
        return refused<PageLook>(hasher ? added.error() : hasher.error());
    if (!set)
        return refused<PageLook>(set.error());
    ReadOptions turned = options;
    turned.rotation = source.reading.rotation;
    return m_looks.look({{},
                         source.path,
                         languagesFor(source, *added, *set),
                         number,
                         isSameFile(*hasher, source.contentHash, source.path),
                         turned});
}

Result<> Sources::readAgain(const QStringList &ids, const ReadOptions &options, const QString &languages)
{
    return m_importer.readAgain(ids, {options.rotation, languages}, options);
}

Result<QVector<QRect>> Sources::ignoredAreas(const QString &avatarId, const QSize &pageSize) const
{
    return storedIgnoredAreas(m_library, avatarId).map([&pageSize](const IgnoredAreas &areas) {
        return areas.of(pageSize);
    });
}

Result<> Sources::setIgnoredAreas(const QString &avatarId, const QSize &pageSize, const QVector<QRect> &areas)
{
    Result<IgnoredAreas> all = storedIgnoredAreas(m_library, avatarId);
    if (!all)
        return failure(all.error());
    all->set(pageSize, areas);
    const Result<> done = storeIgnoredAreas(m_library, avatarId, *all);
    if (done) {
        learnSoon(avatarId, {});
        Q_EMIT changed(avatarId);
    }
    return done;
}

Result<IgnoredAreas> Sources::allIgnoredAreas(const QString &avatarId) const
{
    return storedIgnoredAreas(m_library, avatarId);
}

QStringList Sources::installedLanguages() const
{
    return m_importer.reader().languages();
}

Result<ReadingSettings> Sources::readingSettings() const
{
    return storedReadingSettings(m_library.settings());
}

Result<> Sources::setReadingSettings(const ReadingSettings &reading)
{
    const Result<> done = storeReadingSettings(m_library.settings(), reading);
    if (done)
        Q_EMIT readingSettingsChanged();
    return done;
}

bool Sources::hasOriginal(const Source &source)
{
    return QFileInfo::exists(source.path);
}

QFuture<Result<QVector<StripPart>>> Sources::strip(const QString &id)
{
    using Answer = Result<QVector<StripPart>>;
    const Result<QString> avatarId = avatarOf({id});
    if (!avatarId)
        return refused<QVector<StripPart>>(avatarId.error());
    auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    const auto answer = [promise](const Answer &strip) {
        promise->addResult(strip);
        promise->finish();
    };
    auto *collector = new PageCollector(m_library, *avatarId, {id}, this);
    connect(collector, &PageCollector::collected, this, [this, id, answer](const Result<QVector<SourcePages>> &found) {
        if (!found)
            return answer(failure(found.error()));
        onDone(runInPool([sources = *found, id] { return stripOf(sources, id); }), this,
               [answer](const QVector<StripPart> &strip) { answer(strip); });
    });
    collector->start();
    return promise->future();
}

Result<QVector<Example>> Sources::examplesFrom(const QString &id, int number, const QRect &box) const
{
    const Result<QString> avatarId = avatarOf({id});
    const Result<QVector<Example>> all = avatarId ? m_examples.list(*avatarId) : failure(avatarId.error());
    if (!all)
        return failure(all.error());
    QVector<Example> found;
    std::copy_if(all->begin(), all->end(), std::back_inserter(found),
                 [&](const Example &one) { return one.origin.sourceId == id && isThere(one, number, box); });
    return found;
}

} // namespace likeness
