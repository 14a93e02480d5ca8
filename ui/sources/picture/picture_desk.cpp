// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/picture/picture_desk.h"

#include "base/async.h"
#include "services/sources.h"
#include "ui/sources/edits/source_desk.h"
#include "ui/sources/picture/picture_view.h"
#include "ui/sources/picture/strip_view.h"

#include <algorithm>

namespace likeness {

PictureDesk::PictureDesk(Sources &sources, SourceDesk &desk, PictureView &view, QObject *parent)
    : QObject(parent),
      m_sources(sources),
      m_desk(desk),
      m_view(view),
      m_pictures(sources),
      m_strip(new StripView([this](const QString &id) { return m_pictures.picture(id, 1); }))
{
    connect(&m_pictures, &PagePictures::ready, this, [this](const QString &sourceId, int page) {
        if (sourceId == m_desk.source().id && page == m_desk.page().number)
            m_view.setPicture(m_pictures.picture(sourceId, page));
        m_strip->refresh();
    });
    connect(&m_pictures, &PagePictures::missing, this, [this](const QString &sourceId, int page) {
        if (sourceId == m_desk.source().id && page == m_desk.page().number)
            m_view.setNote(tr("There is no picture of this page: its original is gone or has changed."));
    });
    connect(m_strip, &StripView::chosen, this, &PictureDesk::captureChosen);
}

void PictureDesk::showPicture()
{
    const Page &page = m_desk.page();
    const bool hasLook =
        page.kind == PageKind::ChatPicture || page.kind == PageKind::Scanned || page.kind == PageKind::TextLayer;
    if (!m_desk.hasPage() || !hasLook)
        return;
    const QImage picture = m_pictures.picture(m_desk.source().id, page.number);
    if (!picture.isNull())
        m_view.setPicture(picture);
    findStrip();
}

void PictureDesk::expect(const QStringList &sourceIds)
{
    for (const QString &id : sourceIds)
        m_pictures.picture(id, 1);
}

void PictureDesk::setStripShown(bool isShown)
{
    m_isStripShown = isShown;
    if (isShown)
        findStrip();
}

void PictureDesk::findStrip()
{
    const QString id = m_desk.source().id;
    const auto &parts = m_strip->parts();
    const bool isThere = std::any_of(parts.begin(), parts.end(), [&](const auto &part) { return part.sourceId == id; });
    if (!m_isStripShown || isThere)
        return m_strip->setCurrent(id);
    onDone(m_sources.strip(id), this, [this, id](const Result<QVector<StripPart>> &found) {
        if (!found || id != m_desk.source().id)
            return;
        QStringList names;
        for (const StripPart &part : *found)
            names.append(m_sources.source(part.sourceId).value_or(Source()).name);
        m_strip->setParts(*found, names);
        m_strip->setCurrent(id);
        Q_EMIT stripFound(int(found->size()));
    });
}

} // namespace likeness
