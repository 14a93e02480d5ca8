// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/examples/list/examples_model.h"

#include "ui/examples/example_words.h"

#include <algorithm>

namespace likeness {

QVector<RowRun> runsOf(QVector<int> rows)
{
    std::sort(rows.begin(), rows.end());
    QVector<RowRun> runs;
    for (const int row : std::as_const(rows)) {
        if (!runs.isEmpty() && row <= runs.last().last + 1)
            runs.last().last = row;
        else
            runs.append({row, row});
    }
    return runs;
}

int ExamplesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant ExamplesModel::data(const QModelIndex &index, int role) const
{
    const Example *example = at(index);
    if (!example)
        return {};
    if (role == Qt::DisplayRole)
        return oneLine(example->assistantMessage);
    return role == Qt::AccessibleTextRole ? QVariant(spokenExample(*example)) : QVariant();
}

const Example *ExamplesModel::at(int row) const
{
    return row >= 0 && row < m_shown.size() ? &m_all[m_shown[row]] : nullptr;
}

const Example *ExamplesModel::at(const QModelIndex &index) const
{
    return index.isValid() ? at(index.row()) : nullptr;
}

const Example *ExamplesModel::find(const QString &id) const
{
    const auto place = m_places.constFind(id);
    return place == m_places.cend() ? nullptr : &m_all[*place];
}

int ExamplesModel::rowOf(const QString &id) const
{
    const auto place = m_places.constFind(id);
    return place == m_places.cend() ? -1 : m_rows[*place];
}

bool ExamplesModel::replace(const QVector<Example> &all, const SourceFacts &sources)
{
    m_sources = sources;
    const auto sameId = [](const Example &one, const Example &other) { return one.id == other.id; };
    if (std::equal(all.cbegin(), all.cend(), m_all.cbegin(), m_all.cend(), sameId)) {
        QVector<Example> changed;
        std::copy_if(all.cbegin(), all.cend(), std::back_inserter(changed),
                     [this](const Example &one) { return one != m_all[m_places[one.id]]; });
        update(changed);
        return !changed.isEmpty();
    }
    beginResetModel();
    QStringList shown;
    for (const int place : std::as_const(m_shown))
        shown.append(m_all[place].id);
    // A copy of its own: sharing the rows with whoever gave them would copy all of them at the next change of one.
    m_all = QVector<Example>(all.cbegin(), all.cend());
    indexAll();
    m_shown.clear();
    for (const QString &id : std::as_const(shown)) {
        if (const auto place = m_places.constFind(id); place != m_places.cend())
            m_shown.append(*place);
    }
    indexRows();
    endResetModel();
    return true;
}

void ExamplesModel::show(const QVector<int> &order)
{
    if (std::ranges::equal(order, m_shown)) // QList's own comparison gives memcmp null pointers where both are empty
        return;
    beginResetModel();
    m_shown = order;
    indexRows();
    endResetModel();
}

void ExamplesModel::update(const QVector<Example> &changed)
{
    QVector<int> rows;
    for (const Example &one : changed) {
        const auto place = m_places.constFind(one.id);
        if (place == m_places.cend())
            continue;
        m_all[*place] = one;
        if (const int row = m_rows[*place]; row >= 0)
            rows.append(row);
    }
    for (const auto &[first, last] : runsOf(rows))
        Q_EMIT dataChanged(index(first), index(last));
}

void ExamplesModel::hide(const QStringList &ids)
{
    QVector<int> rows;
    for (const QString &id : ids) {
        if (const int row = rowOf(id); row >= 0)
            rows.append(row);
    }
    const QVector<RowRun> runs = runsOf(rows);
    constexpr qsizetype few = 20; // each moves all that is below it
    if (runs.size() > few)
        return hideTogether(runs);
    for (auto run = runs.crbegin(); run != runs.crend(); ++run) {
        beginRemoveRows({}, run->first, run->last);
        m_shown.remove(run->first, run->last - run->first + 1);
        indexRows();
        endRemoveRows();
    }
}

void ExamplesModel::hideTogether(const QVector<RowRun> &runs)
{
    QVector<int> left;
    int next = 0;
    for (const auto &[first, last] : runs) {
        left += m_shown.mid(next, first - next);
        next = last + 1;
    }
    show(left + m_shown.mid(next));
}

void ExamplesModel::indexAll()
{
    m_places.clear();
    m_places.reserve(m_all.size());
    for (qsizetype i = 0; i < m_all.size(); ++i)
        m_places.insert(m_all[i].id, int(i));
}

void ExamplesModel::indexRows()
{
    m_rows.fill(-1, m_all.size());
    for (qsizetype row = 0; row < m_shown.size(); ++row)
        m_rows[m_shown[row]] = int(row);
}

} // namespace likeness
