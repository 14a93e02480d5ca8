// SPDX-License-Identifier: GPL-3.0-or-later
// What SourceActions does with messages.
#include "ui/sources/acts/source_actions.h"
#include "ui/sources/acts/speaker_name_dialog.h"
#include "ui/sources/edits/source_edits.h"
#include "ui/sources/text/message_list.h"

#include <QMenu>

namespace likeness {

void SourceActions::speakerMenu(const QPoint &at)
{
    auto *menu = new QMenu(&m_parts.text);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fill(*menu,
         {u"sources.speaker-me"_qs, u"sources.speaker-them"_qs, u"sources.speaker-name"_qs,
          u"sources.speaker-ignore"_qs, QString(), u"sources.side-everywhere"_qs, u"sources.flip"_qs});
    menu->popup(at);
}

void SourceActions::textMenu(const QPoint &at)
{
    auto *menu = new QMenu(&m_parts.text);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fill(*menu,
         {u"sources.correct"_qs, u"sources.copy-message"_qs, QString(), u"sources.speaker-me"_qs,
          u"sources.speaker-them"_qs, u"sources.speaker-name"_qs, u"sources.speaker-ignore"_qs,
          u"sources.side-everywhere"_qs, u"sources.flip"_qs, QString(), u"sources.mark-area"_qs,
          u"sources.read-area"_qs, u"sources.ignore-area"_qs, u"sources.read-with-model"_qs, u"sources.as-read"_qs,
          QString(), u"sources.remove-message"_qs});
    menu->popup(at);
}

void SourceActions::nameSpeaker()
{
    const ShownRow *row = m_parts.desk.currentRow();
    if (!row || !row->row.hasSpeaker)
        return;
    auto *dialog = new SpeakerNameDialog(row->name, &m_parts.page);
    connect(
        dialog, &SpeakerNameDialog::named, this,
        [this, at = m_parts.desk.place().row, from = row->row.speaker.name](const QString &name, bool isEverywhere) {
            if (isEverywhere)
                m_parts.edits.renameEverywhere(from, name);
            else
                m_parts.edits.setName(at, name);
        });
    dialog->open();
}

void SourceActions::toggleIgnored()
{
    if (const ShownRow *row = m_parts.desk.currentRow())
        m_parts.edits.setIgnored(m_parts.desk.place().row, !row->row.isIgnored);
}

} // namespace likeness
