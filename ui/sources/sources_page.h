// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/importer.h"
#include "ui/common/error_text.h"
#include "ui/sources/sources_model.h"

#include <QTimer>
#include <QWidget>

class QListView;
class QPushButton;

namespace likeness {

class Banner;
class ProgressCard;
class SelfCard;
class TextLabel;

/// The files of an avatar: what they are, how far each is read, what was odd about it, and who speaks in them.
class SourcesPage final : public QWidget {
    Q_OBJECT
public:
    explicit SourcesPage(Importer &importer, QWidget *parent = nullptr);

    /// Shows another avatar's files. What is left unread of them waits for goOn().
    void setAvatar(const QString &avatarId);
    /// Reads on what was stopped, or left by a former run.
    void goOn();
    void add(const QStringList &paths);
    /// Names that speak in chats where nobody is known to be the avatar; asks which of them it is.
    void askForSelf(const QStringList &names);
    int count() const { return m_model.rowCount(); }
    QString progressWords() const;

Q_SIGNALS:
    void addWanted();
    /// A file is through, so there may be new examples.
    void fileRead();
    void finished(const likeness::ImportSummary &summary);
    /// The person said who the avatar is.
    void selfChosen(const QString &name);
    void failed(const likeness::Error &error);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeHeader();
    void makeList();
    void connectService();
    void refresh();
    void offerToGoOn(const QVector<Source> &sources);
    void finish(const ImportSummary &summary);
    void showSelected();
    void act();

    Importer &m_importer;
    QString m_avatarId;
    QTimer m_refreshTimer;
    SourcesModel m_model;
    QListView *m_list;
    TextLabel *m_summary;
    QPushButton *m_add;
    ProgressCard *m_progress;
    SelfCard *m_self;
    Banner *m_unread;
    Banner *m_note;
    ErrorAction m_noteAction = ErrorAction::None;
};

} // namespace likeness
