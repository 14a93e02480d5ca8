// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/corrections/model_reading.h"
#include "ui/common/service_command.h"
#include "ui/sources/edits/source_desk.h"

namespace likeness {

class Undo;

/// Everything a person can change about sources, each act undoable under a name of its own. What fails is told.
class SourceEdits final : public QObject {
    Q_OBJECT
public:
    SourceEdits(Sources &sources, SourceDesk &desk, Undo &undo, Notices &notices, QObject *parent = nullptr);

    // The page on the desk.
    void correctText(int row, const QString &text);
    void moveBox(int row, const QRect &box);
    void addMessage(const QRect &box, const QVector<Word> &words);
    void replaceWords(int row, const QRect &box, const QVector<Word> &words);
    void removeRow(int row);
    void setSide(int row, Speaker::Side side);
    void setName(int row, const QString &name);
    void setIgnored(int row, bool isIgnored);
    void putBackAsRead();
    /// What a model read on a page, as far as the person chose it.
    void takeReading(const QString &sourceId, const Page &before, const QVector<ReadingChange> &changes,
                     const QString &model);

    // Who speaks, in all sources.
    void flipSides();
    void confirmSides();
    void sayWhoIsMe(const QString &name);
    void renameEverywhere(const QString &from, const QString &to);
    /// The speaker of the row for everything on its side of all pictures.
    void applyToSideOfAll(int row);

    // Files.
    void rename(const QString &sourceId, const QString &name);
    void setExcluded(const QStringList &ids, bool isExcluded);
    void setReviewed(const QStringList &ids, bool isReviewed);
    void reorder(const QStringList &ids);
    /// What is passed over on all pages of that size.
    void setIgnoredAreas(const QSize &pageSize, const QVector<QRect> &areas);
    void remove(const QStringList &ids);

Q_SIGNALS:
    /// Undo or redo changed something there: it is to be shown.
    void showWanted(const QString &sourceId, int page, const likeness::WordRef &place);

private:
    void pushPage(const QString &text, const Page &after, const WordRef &place);
    void pushPage(const QString &text, const QString &sourceId, const Page &before, const Page &after,
                  const WordRef &place);
    void pushRules(const QString &text, const SpeakerRules &after);
    /// False if it failed, which was told then.
    bool push(const QString &text, ServiceCommand::Ways ways, const QString &sourceId, int page = 0,
              WordRef place = {});
    Speaker speakerOf(Speaker::Side side) const;
    Speaker::Side sideAsRead(int row) const;
    QStringList twoSidedIds() const;
    template <typename IsWanted> QStringList those(const QStringList &ids, IsWanted isWanted) const;
    QString nameOf(const QStringList &ids) const;

    Sources &m_sources;
    SourceDesk &m_desk;
    Undo &m_undo;
    Notices &m_notices;
};

} // namespace likeness
