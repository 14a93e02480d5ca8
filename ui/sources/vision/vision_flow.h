// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/vision/vision_reader.h"
#include "ui/common/notices/wait_count.h"
#include "ui/common/page/page_context.h"
#include "ui/sources/vision/vision_services.h"

#include <QObject>

class QAction;
class QWidget;

namespace likeness {

class SourceDesk;
class SourceEdits;
class Sources;

/// Has the page on the desk read by a model that sees pictures, where this computer was not sure of it: what would be
/// sent is shown first, the picture itself among it, and nothing of the answer is stored before the person looked at
/// each text that it would change.
class VisionFlow final : public QObject {
    Q_OBJECT
public:
    struct Parts {
        Sources &sources;
        SourceDesk &desk;
        SourceEdits &edits;
        QWidget &page;
    };
    VisionFlow(const VisionServices &services, const Parts &parts, const PageContext &context);
    ~VisionFlow() override;

    /// Gives up what goes on; nothing of it is kept.
    void stop();

private:
    void start();
    void ask(const QString &sourceId, const Page &page, const Result<Preview> &picture);
    void askPerson(const QString &sourceId, int page, const Result<SendPreview> &preview);
    void send(const QString &sourceId, int page, const SendPreview &preview);
    void finish(const QString &sourceId, int page, const Result<PictureReading> &reading);
    void review(const QString &sourceId, const Page &page, const PictureReading &reading);
    void setPreparing(bool isPreparing);
    void refresh();
    QString whyNot() const;

    VisionServices m_services;
    Parts m_parts;
    PageContext m_context;
    QAction *m_action;
    std::unique_ptr<PictureQuestion> m_question;
    WaitCount m_wait;
    bool m_isPreparing = false;
    int m_starts = 0; ///< what belongs to an earlier one is given up
};

} // namespace likeness
