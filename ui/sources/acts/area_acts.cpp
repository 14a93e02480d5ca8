// SPDX-License-Identifier: GPL-3.0-or-later
// What SourceActions does with parts of pictures, and with reading once more.
#include "base/async.h"
#include "services/sources.h"
#include "ui/common/actions/actions.h"
#include "ui/common/notices/notices.h"
#include "ui/sources/acts/read_again_dialog.h"
#include "ui/sources/acts/source_actions.h"
#include "ui/sources/edits/source_edits.h"
#include "ui/sources/list/source_list.h"
#include "ui/sources/picture/picture_view.h"

#include <QAction>

namespace likeness {

void SourceActions::addAreaActions()
{
    add({u"sources.mark-area"_qs, menus::edit(), tr("Draw a &box on the picture"), Qt::CTRL | Qt::Key_B, u"area"_qs, 6},
        [this] { m_parts.picture.startBox(); });
    add({u"sources.read-area"_qs, menus::edit(), tr("Read this &area"), Qt::CTRL | Qt::SHIFT | Qt::Key_B, {}, 6},
        [this] { readArea(); });
    add({u"sources.ignore-area"_qs, menus::edit(), tr("&Ignore area in all such pictures"), {}, {}, 6},
        [this] { ignoreArea(); });
    add({u"sources.forget-areas"_qs, {}, tr("Ignore &no area of such pictures"), {}},
        [this] { m_parts.edits.setIgnoredAreas(m_parts.desk.page().size, {}); });
    add({u"sources.read-again"_qs, {}, tr("Read a&gain..."), {}, u"rotate"_qs}, [this] { readAgain(); });
    connect(&m_parts.picture, &PictureView::boxAccepted, this, &SourceActions::readArea);
}

void SourceActions::refreshAreas()
{
    const auto allow = [this](const QString &id, bool isAllowed, const QString &whyNot) {
        m_parts.context.actions.allow(m_parts.context.actions.find(id), isAllowed, whyNot);
    };
    const SourceDesk &desk = m_parts.desk;
    const bool isPicture = desk.hasPage() && desk.page().kind == PageKind::ChatPicture;
    const bool hasBox = isPicture && !m_parts.picture.box().isEmpty();
    allow(u"sources.mark-area"_qs, isPicture, tr("Only for pictures of chats"));
    allow(u"sources.read-area"_qs, hasBox && !m_isReadingArea, tr("Draw a box on the picture first"));
    allow(u"sources.ignore-area"_qs, hasBox, tr("Draw a box on the picture first"));
    allow(u"sources.forget-areas"_qs, isPicture && !desk.ignored().isEmpty(), tr("Nothing is ignored here"));
}

void SourceActions::readArea()
{
    const SourceDesk &desk = m_parts.desk;
    const QRect box = m_parts.picture.box();
    if (box.isEmpty() || m_isReadingArea)
        return;
    m_isReadingArea = true;
    refreshAreas();
    onDone(m_parts.sources.readArea(desk.source().id, desk.page().number, box), this,
           [this, box, row = m_parts.picture.boxRow(), id = desk.source().id,
            number = desk.page().number](const Result<QVector<Word>> &words) {
               m_isReadingArea = false;
               refreshAreas();
               // Meanwhile the person may have gone elsewhere; what was read belongs to the page it was asked for.
               if (m_parts.desk.source().id == id && m_parts.desk.page().number == number)
                   takeWords(row, box, words);
           });
}

void SourceActions::takeWords(int row, const QRect &box, const Result<QVector<Word>> &words)
{
    if (!words)
        return m_parts.context.notices.tellError(words.error(), ErrorPlace::File);
    if (words->isEmpty())
        return m_parts.context.notices.say(tr("No text was found in this area."));
    m_parts.picture.clearBox();
    if (row >= 0)
        m_parts.edits.replaceWords(row, box, *words);
    else
        m_parts.edits.addMessage(box, *words);
}

void SourceActions::ignoreArea()
{
    QVector<QRect> areas = m_parts.desk.ignored();
    areas.append(m_parts.picture.box());
    m_parts.picture.clearBox();
    m_parts.edits.setIgnoredAreas(m_parts.desk.page().size, areas);
    m_parts.context.notices.sayUndoable(tr("This area is passed over in all pictures of this size."));
}

void SourceActions::readAgain()
{
    const QStringList ids = m_parts.list.selectedIds();
    if (ids.isEmpty())
        return;
    bool isCorrected = false;
    for (const QString &id : ids) {
        const Source source = m_parts.sources.source(id).value_or(Source());
        for (int page = 1; page <= source.pagesRead && !isCorrected; ++page)
            isCorrected = m_parts.sources.isCorrected(id, page);
    }
    QStringList offered = m_parts.sources.installedLanguages();
    const auto set = m_parts.sources.readingSettings();
    if (set && set->languages.size() > 1)
        offered.prepend(set->joined());
    auto *dialog = new ReadAgainDialog(int(ids.size()), isCorrected, offered, &m_parts.page);
    connect(dialog, &ReadAgainDialog::chosen, this, [this, ids](int rotation, const QString &languages) {
        ReadOptions options;
        options.rotation = rotation;
        const Result<> begun = m_parts.sources.readAgain(ids, options, languages);
        if (!begun)
            m_parts.context.notices.tellError(begun.error(), ErrorPlace::File);
    });
    dialog->open();
}

} // namespace likeness
