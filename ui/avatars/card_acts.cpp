// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/avatars/card_acts.h"

#include "base/async.h"
#include "services/avatars/picture_look.h"
#include "services/examples.h"
#include "services/exporter.h"
#include "services/importer.h"
#include "ui/avatars/delete_avatar_dialog.h"
#include "ui/avatars/home/face.h"
#include "ui/common/notices/notices.h"
#include "ui/common/window_settings.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>

namespace likeness {

namespace {

constexpr qint64 largestBundle = 256 * 1024 * 1024; // far more than ten thousand examples

/// A name that every file system takes.
QString fileNameFor(const QString &name, const QString &ending)
{
    QString safe;
    for (const QChar letter : name)
        safe += letter.isLetterOrNumber() || letter == u' ' || letter == u'-' ? letter : QChar(u'_');
    return safe + ending;
}

/// Readable as something else, or as nothing at all.
bool holdsNoCard(ErrorKind kind)
{
    return kind == ErrorKind::NotFound || kind == ErrorKind::BadInput || kind == ErrorKind::Unsupported
        || kind == ErrorKind::Empty;
}

} // namespace

CardActs::CardActs(Avatars &avatars, Examples &examples, Importer &importer, PictureLook &pictures,
                   const PageContext &context, QWidget *window)
    : QObject(window),
      m_avatars(avatars),
      m_examples(examples),
      m_importer(importer),
      m_pictures(pictures),
      m_context(context),
      m_cards(importer.reader()),
      m_window(window)
{
}

void CardActs::rename(const QString &avatarId, const QString &name)
{
    const Result<> done = m_avatars.rename(avatarId, name);
    if (!done && done.error().kind == ErrorKind::BadInput)
        m_context.notices.say(tr("Another avatar is called %1. Choose a different name.").arg(name));
    else if (!done)
        m_context.notices.tellError(done.error());
}

void CardActs::duplicate(const Avatar &avatar)
{
    const Result<Avatar> copy = m_avatars.duplicate(avatar.id);
    if (!copy)
        return m_context.notices.tellError(copy.error());
    m_context.notices.say(tr("Made %1 with the same examples. Sources stay with %2.").arg(copy->name, avatar.name));
    Q_EMIT made(copy->id);
}

QFileDialog *CardActs::newChooser(const QString &title) const
{
    auto *chooser = new QFileDialog(m_window, title, m_context.settings.exportFolder());
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    return chooser;
}

void CardActs::exportBundle(const Avatar &avatar)
{
    QFileDialog *chooser = newChooser(tr("Export %1").arg(avatar.name));
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setDefaultSuffix(QStringLiteral("likeness"));
    chooser->selectFile(fileNameFor(avatar.name, QStringLiteral(".likeness")));
    connect(chooser, &QFileDialog::fileSelected, this, [this, avatar](const QString &path) {
        const Result<QByteArray> bundle = m_avatars.bundle(avatar.id);
        const Result<> saved = bundle ? saveBytes(path, *bundle) : failure(bundle.error());
        if (!saved)
            return m_context.notices.tellError(saved.error());
        m_context.settings.setExportFolder(QFileInfo(path).path());
        m_context.notices.sayWritten(tr("Exported %1 with its examples. The file is not encrypted.").arg(avatar.name),
                                     path);
    });
    chooser->open();
}

void CardActs::exportCard(const Avatar &avatar)
{
    const auto all = m_examples.list(avatar.id);
    if (!all)
        return m_context.notices.tellError(all.error());
    const QVector<Example> chosen = examplesForCard(*all);
    if (chosen.isEmpty())
        return m_context.notices.say(tr("%1 has no examples yet, so there is nothing for a card.").arg(avatar.name));
    QFileDialog *chooser = newChooser(tr("Export %1 as a character card").arg(avatar.name));
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setDefaultSuffix(QStringLiteral("json"));
    chooser->selectFile(fileNameFor(avatar.name, QStringLiteral(".card.json")));
    connect(chooser, &QFileDialog::fileSelected, this, [this, avatar, chosen](const QString &path) {
        if (const Result<> saved = saveBytes(path, characterCard(avatar, chosen)); !saved)
            return m_context.notices.tellError(saved.error());
        m_context.settings.setExportFolder(QFileInfo(path).path());
        m_context.notices.sayWritten(
            tr("Exported %1 as a character card with %n example(s). The file is not encrypted.", nullptr,
               int(chosen.size()))
                .arg(avatar.name),
            path);
    });
    chooser->open();
}

void CardActs::importBundle()
{
    QFileDialog *chooser = newChooser(tr("Import an avatar"));
    chooser->setFileMode(QFileDialog::ExistingFile);
    chooser->setNameFilters({tr("Avatars and character cards (*.likeness *.json *.png)"), tr("All files (*)")});
    connect(chooser, &QFileDialog::fileSelected, this, &CardActs::takeBundle);
    chooser->open();
}

void CardActs::takeBundle(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return m_context.notices.tellError({ErrorKind::Io, path, file.errorString()}, ErrorPlace::File);
    if (file.size() > largestBundle)
        return m_context.notices.tellError({ErrorKind::TooLarge, path, {}}, ErrorPlace::File);
    const Result<Avatar> avatar = m_avatars.importBundle(file.readAll());
    const QString name = QFileInfo(path).fileName();
    if (avatar) {
        m_context.notices.say(tr("Imported %1.").arg(avatar->name));
        Q_EMIT made(avatar->id);
    } else if (avatar.error().kind == ErrorKind::BadInput) {
        takeCard(path);
    } else if (avatar.error().kind == ErrorKind::NewerVersion) {
        m_context.notices.say(tr("%1 was written by a newer Likeness. Update this one to import it.").arg(name));
    } else {
        m_context.notices.tellError(avatar.error());
    }
}

void CardActs::takeCard(const QString &path)
{
    onDone(m_cards.nameIn(path), this, [this, path](const Result<QString> &name) {
        if (name)
            makeOfCard(path, *name);
        else if (holdsNoCard(name.error().kind))
            m_context.notices.say(tr("%1 holds no avatar. Choose a file that was exported by Likeness, or a character "
                                     "card.")
                                      .arg(QFileInfo(path).fileName()));
        else
            m_context.notices.tellError(name.error(), ErrorPlace::File);
    });
}

void CardActs::makeOfCard(const QString &path, const QString &name)
{
    const Result<Avatar> avatar = m_avatars.createCharacter(name);
    if (!avatar)
        return m_context.notices.tellError(avatar.error());
    m_importer.add(avatar->id, {path});
    m_context.notices.say(tr("Imported %1.").arg(avatar->name));
    Q_EMIT made(avatar->id);
}

void CardActs::choosePicture(const Avatar &avatar)
{
    QFileDialog *chooser = newChooser(tr("Picture of %1").arg(avatar.name));
    chooser->setFileMode(QFileDialog::ExistingFile);
    chooser->setNameFilters({tr("Pictures (*.png *.jpg *.jpeg *.webp *.bmp *.tif *.tiff)"), tr("All files (*)")});
    connect(chooser, &QFileDialog::fileSelected, this,
            [this, avatar](const QString &path) { takePicture(avatar, path); });
    chooser->open();
}

void CardActs::takePicture(const Avatar &avatar, const QString &path)
{
    onDone(m_pictures.look(path), this, [this, avatar](const Result<Preview> &preview) {
        if (!preview)
            return m_context.notices.tellError(preview.error(), ErrorPlace::File);
        if (const Result<> kept = m_avatars.setPicture(avatar.id, faceOf(*preview)); !kept)
            m_context.notices.tellError(kept.error());
    });
}

void CardActs::removePicture(const Avatar &avatar)
{
    if (const Result<> done = m_avatars.setPicture(avatar.id, {}); !done)
        m_context.notices.tellError(done.error());
}

void CardActs::remove(const AvatarCard &card)
{
    if (card.isSample)
        return removeNow(card.avatar, true);
    auto *dialog = new DeleteAvatarDialog(card, m_window);
    connect(dialog, &QDialog::accepted, this, [this, avatar = card.avatar] { removeNow(avatar, false); });
    dialog->open();
}

void CardActs::removeNow(const Avatar &avatar, bool isSample)
{
    if (m_importer.isBusy()) {
        // Nothing may be stored for it any more.
        connect(
            &m_importer, &Importer::finished, this, [this, avatar, isSample] { removeNow(avatar, isSample); },
            Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
        return m_importer.cancel();
    }
    const Result<> removed = m_avatars.remove(avatar.id);
    if (!removed)
        return m_context.notices.tellError(removed.error());
    m_context.settings.forgetAvatar(avatar.id);
    m_context.notices.say(isSample ? tr("The sample was deleted. \"Try the sample\" brings it back.")
                                   : tr("%1 was deleted.").arg(avatar.name));
}

} // namespace likeness
