// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/avatars.h"
#include "services/avatars/character_cards.h"
#include "ui/avatars/home/avatar_card.h"
#include "ui/common/page/page_context.h"

class QFileDialog;

namespace likeness {

class Examples;
class Importer;
class PictureLook;

/// What can be done with an avatar as a whole; asks what has to be asked and says what was done.
class CardActs final : public QObject {
    Q_OBJECT
public:
    CardActs(Avatars &avatars, Examples &examples, Importer &importer, PictureLook &pictures,
             const PageContext &context, QWidget *window);

    void rename(const QString &avatarId, const QString &name);
    void duplicate(const Avatar &avatar);
    void exportBundle(const Avatar &avatar);
    /// As a character card V2, for chat programs.
    void exportCard(const Avatar &avatar);
    /// A bundle or a character card.
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
    void takeCard(const QString &path);
    void makeOfCard(const QString &path, const QString &name);
    void takePicture(const Avatar &avatar, const QString &path);
    void removeNow(const Avatar &avatar, bool isSample);

    Avatars &m_avatars;
    Examples &m_examples;
    Importer &m_importer;
    PictureLook &m_pictures;
    PageContext m_context;
    CardReader m_cards;
    QWidget *m_window;
};

} // namespace likeness
