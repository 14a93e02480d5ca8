// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/intake.h"

#include "ui/common/learning/learning.h"
#include "ui/common/notices.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>

namespace likeness {

Intake::Intake(QWidget &window, Learning &learning, Notices &notices)
    : m_window(window),
      m_learning(learning),
      m_notices(notices)
{
}

void Intake::add(const DropContent &content)
{
    if (m_avatarId.isEmpty()) {
        m_waiting = content;
        Q_EMIT avatarWanted();
        return;
    }
    QStringList paths = content.paths;
    if (paths.isEmpty()) {
        const Result<QString> kept = m_pasteBox.keep(content);
        if (!kept)
            return m_notices.tellError(kept.error());
        paths = {*kept};
    }
    m_learning.add(paths);
    Q_EMIT taken();
}

void Intake::chooseFiles()
{
    auto *chooser = new QFileDialog(&m_window, tr("Add files"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFiles);
    connect(chooser, &QFileDialog::filesSelected, this, [this](const QStringList &paths) { add({paths, {}, {}}); });
    chooser->open();
}

void Intake::paste()
{
    const QMimeData *copied = QApplication::clipboard()->mimeData(); // null where the system has no clipboard
    const DropContent content = copied ? dropContentOf(*copied) : DropContent();
    if (content.isEmpty())
        m_notices.say(tr("There is nothing to paste. Copy a picture, text or files first."));
    else
        add(content);
}

void Intake::setAvatar(const QString &avatarId)
{
    m_avatarId = avatarId;
    const DropContent waiting = std::exchange(m_waiting, {});
    if (!avatarId.isEmpty() && !waiting.isEmpty())
        add(waiting);
}

} // namespace likeness
