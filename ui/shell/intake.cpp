// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/intake.h"

#include "services/avatars.h"
#include "services/importer.h"
#include "ui/common/learning/learning.h"
#include "ui/common/notices/notices.h"
#include "ui/shell/window_services.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>

namespace likeness {

Intake::Intake(QWidget &window, const WindowServices &services, Learning &learning, Notices &notices)
    : m_window(window),
      m_services(services),
      m_learning(learning),
      m_notices(notices),
      m_pasteBox(services.pasteFolder)
{
    connect(&services.importer, &Importer::finished, this, &Intake::sweep);
}

void Intake::sweep()
{
    const auto avatars = m_services.avatars.list();
    if (m_pasteBox.isEmpty() || m_services.importer.isBusy() || !avatars)
        return;
    QSet<QString> wanted; // by reading on, or by another try
    for (const Avatar &avatar : *avatars) {
        const auto sources = m_services.importer.sources(avatar.id);
        if (!sources)
            return;
        for (const Source &source : *sources) {
            if (source.state == SourceState::Queued || source.state == SourceState::Reading
                || source.state == SourceState::Failed)
                wanted.insert(source.path);
        }
    }
    m_pasteBox.sweep(wanted);
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
    chooser->setOption(QFileDialog::HideNameFilterDetails);
    chooser->setNameFilters(fileFilters());
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
