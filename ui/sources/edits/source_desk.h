// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/sources.h"
#include "ui/sources/text/shown_row.h"

#include <QImage>
#include <QObject>

namespace likeness {

/// What of the sources is being looked at: a file, one of its pages, and a place on it. List, picture and text show
/// this, and tell it what the person chose.
class SourceDesk final : public QObject {
    Q_OBJECT
public:
    explicit SourceDesk(Sources &sources, QObject *parent = nullptr);

    void setAvatar(const QString &avatarId);
    const QString &avatarId() const { return m_avatarId; }
    /// Page 0: the one it was left at in this run, else the first. An empty id shows nothing.
    void open(const QString &sourceId, int page = 0);
    void openPage(int page);

    bool isOpen() const { return !m_source.id.isEmpty(); }
    const Source &source() const { return m_source; }
    bool hasPage() const { return m_hasPage; }
    const Page &page() const { return m_page; }
    const QVector<ShownRow> &rows() const { return m_rows; }
    const SpeakerRules &rules() const { return m_rules; }
    /// The areas that are passed over on pages of this size.
    const QVector<QRect> &ignored() const { return m_ignored; }

    const WordRef &place() const { return m_place; }
    void setPlace(const WordRef &place);
    /// The row chosen, if there is one.
    const ShownRow *currentRow() const;

    Confidence threshold() const { return m_threshold; }
    int doubtful() const;
    /// Goes to the next doubtful word of the page, else of the file's other pages; false if there is none.
    bool goToDoubtful(int step);

Q_SIGNALS:
    /// Another file, or another state of the same.
    void sourceChanged();
    /// Another page is shown.
    void pageOpened();
    /// The same page says something else now.
    void rowsChanged();
    void thresholdChanged();
    void placeChanged(const likeness::WordRef &place);

private:
    void reloadSource();
    void reloadPage();
    void reloadRules();
    void reloadIgnored();
    void reloadThreshold();
    bool loadPage(int number);
    void showRows();

    Sources &m_sources;
    QString m_avatarId;
    Source m_source;
    Page m_page;
    bool m_hasPage = false;
    QVector<ShownRow> m_rows;
    SpeakerRules m_rules;
    QVector<QRect> m_ignored;
    WordRef m_place;
    Confidence m_threshold = defaultDoubt;
    QHash<QString, int> m_lastPages; ///< by source
};

} // namespace likeness
