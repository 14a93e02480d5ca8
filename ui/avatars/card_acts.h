// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/avatars.h"
#include "ui/avatars/home/avatar_card.h"
#include "ui/common/page/page_context.h"

class QFileDialog;

namespace likeness {

class Importer;
class PictureLook;

/// What can be done with an avatar as a whole; asks what has to be asked and says what was done.
class CardActs final : public QObject {
    Q_OBJECT
public:
    CardActs(Avatars &avatars, Importer &importer, PictureLook &pictures, const PageContext &context, QWidget *window);

    void rename(const QString &avatarId, const QString &name);
    void duplicate(const Avatar &avatar);
    void exportBundle(const Avatar &avatar);
    void importBundle();
    void choosePicture(const Avatar &avatar);
    void removePicture(const Avatar &avatar);
    void remove(const AvatarCard &card);

Q_SIGNALS:
    /// A new one, to be selected.
    void made(const QString &avatarId);

private:
    QFileDialog *newChooser(const QString &title) const;
    void takeBundle(const QString &path);
    void takePicture(const Avatar &avatar, const QString &path);
    void removeNow(const Avatar &avatar, bool isSample);

    Avatars &m_avatars;
    Importer &m_importer;
    PictureLook &m_pictures;
    PageContext m_context;
    QWidget *m_window;
};

} // namespace likeness
