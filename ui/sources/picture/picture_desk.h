// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sources/picture/page_pictures.h"

namespace likeness {

class PictureView;
class SourceDesk;
class StripView;

/// Brings the pictures to what is shown: the page of the desk, those of the files beside it in the list, so that
/// going on takes no wait, and the strip of captures that belong together.
class PictureDesk final : public QObject {
    Q_OBJECT
public:
    PictureDesk(Sources &sources, SourceDesk &desk, PictureView &view, QObject *parent = nullptr);

    StripView *strip() { return m_strip; }
    /// The files that a person may go to next.
    void expect(const QStringList &sourceIds);
    /// Of the page that the view shows now; a view forgets its picture when it is given another page.
    void showPicture();
    void setStripShown(bool isShown);
    bool isStripShown() const { return m_isStripShown; }

Q_SIGNALS:
    /// How many captures belong together with what is shown; less than two make no strip.
    void stripFound(int captures);
    void captureChosen(const QString &sourceId);

private:
    void findStrip();

    Sources &m_sources;
    SourceDesk &m_desk;
    PictureView &m_view;
    PagePictures m_pictures;
    StripView *m_strip;
    bool m_isStripShown = false;
};

} // namespace likeness
