// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace likeness {

struct Source;

/// Which files the list shows.
class SourceFilter final : public QSortFilterProxyModel {
    Q_OBJECT
public:
    enum class Show { All, NeedsReview, Reviewed, Failed, Excluded };

    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setWords(const QString &words);
    void setShow(Show show);
    Show show() const { return m_show; }
    bool isOn() const { return m_show != Show::All || !m_words.isEmpty(); }

    const Source *sourceAt(const QModelIndex &index) const;
    QModelIndex indexOf(const QString &sourceId) const;

    static bool matches(const Source &source, Show show);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
    Show m_show = Show::All;
};

} // namespace likeness
