// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sources.h"

#include "base/async.h"
#include "services/examples.h"
#include "services/importer.h"
#include "services/source_settings.h"
#include "store/library.h"

#include <algorithm>
#include <numeric>

namespace likeness {

namespace {

constexpr int learnDelay = 300; // milliseconds; corrections come in bursts

Source shown(Source source)
{
    source.state = shownState(source);
    return source;
}

QVector<Source> shownAll(const QVector<Source> &sources)
{
    QVector<Source> all;
    all.reserve(sources.size());
    for (const Source &source : sources)
        all.append(shown(source));
    return all;
}

} // namespace

Sources::Sources(Library &library, Importer &importer, Examples &examples, QObject *parent)
    : QObject(parent),
      m_library(library),
      m_importer(importer),
      m_examples(examples),
      m_looks(importer.reader())
{
    m_learning.setSingleShot(true);
    m_learning.setInterval(learnDelay);
    connect(&m_learning, &QTimer::timeout, this, &Sources::learn);
    connect(&library, &Library::locked, this, [this] {
        m_known.clear();
        m_toLearn.clear();
    });
    connect(&importer, &Importer::sourceChanged, this, &Sources::forget);
    connect(&importer, &Importer::pageStored, this, [this](const QString &id, int page) {
        forget(id);
        Q_EMIT pageChanged(id, page);
    });
    connect(&importer, &Importer::previewStored, this, &Sources::previewChanged);
    connect(&importer, &Importer::fileDone, this, [this](const ImportedFile &file) { forget(file.sourceId); });
}

Result<QVector<Source>> Sources::list(const QString &avatarId) const
{
    const auto known = m_known.constFind(avatarId);
    if (known != m_known.constEnd())
        return *known;
    const Result<Rows<Source>> stored = m_library.sources().list(avatarId);
    if (!stored)
        return failure(stored.error());
    m_known.insert(avatarId, shownAll(stored->items));
    return m_known.value(avatarId);
}

Result<Source> Sources::source(const QString &id) const
{
    return m_library.sources().find(id).map(shown);
}

Result<QVector<Page>> Sources::pages(const QString &id) const
{
    return m_library.pages().pages(id).map([areas = areasFor(id)](const Rows<Page> &rows) {
        QVector<Page> pages;
        for (const Page &page : rows.items)
            pages.append(areas.applied(page));
        return pages;
    });
}

Result<Page> Sources::page(const QString &id, int number) const
{
    return m_library.pages().page(id, number).map([areas = areasFor(id)](const Page &page) {
        return areas.applied(page);
    });
}

Result<Page> Sources::pageAsRead(const QString &id, int number) const
{
    return m_library.pages().asRead(id, number);
}

bool Sources::isCorrected(const QString &id, int number) const
{
    const Result<QSet<int>> numbers = m_library.pages().corrected(id);
    return numbers && numbers->contains(number);
}

Result<> Sources::putPage(const QString &id, const Page &page)
{
    const Result<> done = told({id}, m_library.pages().put(id, areasFor(id).unapplied(page)), Touches::Learning);
    if (done)
        Q_EMIT pageChanged(id, page.number);
    return done;
}

Result<SpeakerRules> Sources::speakers(const QString &avatarId) const
{
    return storedSpeakers(m_library, avatarId);
}

Result<> Sources::setSpeakers(const QString &avatarId, const SpeakerRules &rules)
{
    const Result<> done = storeSpeakers(m_library, avatarId, rules);
    if (done) {
        learnSoon(avatarId, {});
        Q_EMIT changed(avatarId);
    }
    return done;
}

Result<> Sources::rename(const QString &id, const QString &name)
{
    return told({id}, m_library.sources().rename(id, name), Touches::Sources);
}

Result<> Sources::setExcluded(const QStringList &ids, bool isExcluded)
{
    return told(ids, m_library.sources().setExcluded(ids, isExcluded), Touches::Examples);
}

Result<> Sources::setReviewed(const QStringList &ids, bool isReviewed)
{
    return told(ids, m_library.sources().setReviewed(ids, isReviewed), Touches::Sources);
}

Result<> Sources::reorder(const QString &avatarId, const QStringList &ids)
{
    return told(ids, m_library.sources().reorder(avatarId, ids), Touches::Learning);
}

Result<> Sources::moveToTrash(const QStringList &ids)
{
    return told(ids, m_library.sources().moveToTrash(ids, QDateTime::currentDateTimeUtc()), Touches::Examples);
}

Result<> Sources::restore(const QStringList &ids)
{
    return told(ids, m_library.sources().restore(ids), Touches::Examples);
}

Result<QVector<Source>> Sources::trash(const QString &avatarId) const
{
    return m_library.sources().trash(avatarId).map([](const Rows<Source> &rows) { return shownAll(rows.items); });
}

Result<> Sources::removeForever(const QStringList &ids)
{
    const Result<QString> avatarId = avatarOf(ids);
    const Result<> done = avatarId ? removeFrom(*avatarId, ids) : failure(avatarId.error());
    if (done && !avatarId->isEmpty())
        Q_EMIT changed(*avatarId);
    return done;
}

Result<> Sources::removeFrom(const QString &avatarId, const QStringList &ids)
{
    m_known.remove(avatarId);
    return m_examples.forgetSources(avatarId, ids, [&] { return m_library.sources().removeAll(ids); });
}

BulkRemove *Sources::removeMany(const QStringList &ids)
{
    const QString avatarId = avatarOf(ids).value_or(QString());
    if (avatarId.isEmpty())
        return nullptr;
    constexpr int partSize = 1; // each may have thousands of pages and examples
    const auto part = [this, avatarId](const QStringList &some) { return removeFrom(avatarId, some); };
    const auto rest = [&store = m_library.sources()](const QStringList &some) { return store.removeAll(some); };
    auto *removal = new BulkRemove(ids, partSize, {part, rest}, this);
    const auto tell = [this, avatarId] { Q_EMIT changed(avatarId); };
    connect(removal, &BulkRemove::finished, this, tell);
    connect(removal, &BulkRemove::failed, this, tell);
    removal->start();
    return removal;
}

Result<SourceYield> Sources::learnedFrom(const QStringList &ids) const
{
    return m_library.sources().learnedFrom(ids).map([](const std::array<int, 3> &byState) {
        return SourceYield{std::accumulate(byState.begin(), byState.end(), 0), byState};
    });
}

Result<QString> Sources::avatarOf(const QStringList &ids) const
{
    if (ids.isEmpty())
        return QString();
    return m_library.sources().find(ids.first()).map([](const Source &source) { return source.avatarId; });
}

Result<> Sources::told(const QStringList &ids, const Result<> &done, Touches touched)
{
    if (!done || ids.isEmpty())
        return done;
    const Result<QString> avatarId = avatarOf(ids);
    if (!avatarId)
        return failure(avatarId.error());
    m_known.remove(*avatarId);
    if (touched != Touches::Sources)
        learnSoon(*avatarId, ids);
    if (touched == Touches::Examples)
        m_examples.reload(*avatarId);
    Q_EMIT changed(*avatarId);
    return done;
}

void Sources::forget(const QString &sourceId)
{
    const Result<Source> source = sourceId.isEmpty() ? failure(ErrorKind::NotFound) : this->source(sourceId);
    if (!source)
        return;
    QVector<Source> &known = m_known[source->avatarId];
    const auto place = std::find_if(known.begin(), known.end(), [&](const Source &one) { return one.id == sourceId; });
    if (place != known.end())
        *place = *source;
    else
        m_known.remove(source->avatarId);
    Q_EMIT changed(source->avatarId);
}

void Sources::learnSoon(const QString &avatarId, const QStringList &ids)
{
    const auto waiting = m_toLearn.find(avatarId);
    if (waiting == m_toLearn.end())
        m_toLearn.insert(avatarId, ids);
    else if (ids.isEmpty() || waiting->isEmpty())
        waiting->clear();
    else
        *waiting += ids;
    m_learning.start();
}

void Sources::learn()
{
    const QHash<QString, QStringList> due = std::exchange(m_toLearn, {});
    for (auto avatar = due.begin(); avatar != due.end(); ++avatar) {
        onDone(m_examples.find(avatar.key(), avatar.value()), this, [this](const Result<FindReport> &report) {
            if (!report)
                Q_EMIT learningFailed(report.error());
        });
    }
}

IgnoredAreas Sources::areasFor(const QString &sourceId) const
{
    const Result<QString> avatarId = avatarOf({sourceId});
    return avatarId ? storedIgnoredAreas(m_library, *avatarId).value_or(IgnoredAreas()) : IgnoredAreas();
}

} // namespace likeness
