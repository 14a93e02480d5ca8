// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/importer.h"
#include "ui/common/error_text.h"
#include "ui/common/page.h"
#include "ui/common/page_context.h"
#include "ui/sources/sources_model.h"

#include <QTimer>

class QListView;
class QPushButton;

namespace likeness {

class Avatars;
class Banner;
class ProgressCard;
class SelfCard;

/// The files of an avatar: what they are, how far each is read, what was odd about it, and who speaks in them.
class SourcesPage final : public WindowPage {
    Q_OBJECT
public:
    SourcesPage(Importer &importer, Avatars &avatars, const PageContext &context, QWidget *parent = nullptr);

    QString title() const override { return tr("Sources"); }
    QString status() const override;
    QList<QWidget *> headerWidgets() override;
    /// Shows another avatar's files. What is left unread of them waits to be asked for.
    void setAvatar(const QString &avatarId) override;
    QString progressWords() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void makeList();
    void connectService();
    void refresh();
    void offerToGoOn(const QVector<Source> &sources);
    void finish();
    void showSelected();
    void act();
    void learnSelf(const QString &name);

    Importer &m_importer;
    Avatars &m_avatars;
    PageContext m_context;
    QString m_avatarId;
    QTimer m_refreshTimer;
    SourcesModel m_model;
    QListView *m_list;
    QPushButton *m_add;
    ProgressCard *m_progress;
    SelfCard *m_self;
    Banner *m_unread;
    Banner *m_note;
    ErrorAction m_noteAction = ErrorAction::None;
};

} // namespace likeness
