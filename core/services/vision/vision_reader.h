// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/corrections/model_reading.h"
#include "domain/preview.h"
#include "domain/sending/send_preview.h"
#include "services/models/model_settings.h"

#include <QFuture>
#include <QObject>

#include <chrono>
#include <memory>

namespace likeness {

class Questions;

/// A page that a model is to read as well.
struct PictureToRead {
    QString avatarId;
    Page page;
    Preview picture; ///< how the page looks
    QVector<QRect> ignored; ///< what the person has passed over on it, which is not sent either
};

/// What a model read in a picture. None of it is stored: a person looks at it first.
struct PictureReading {
    QVector<ReadMessage> messages;
    QString model; ///< that answered
    std::optional<Error> cutBy; ///< set where the answer ended early: what came is here

    bool operator==(const PictureReading &) const = default;
};

/// A picture being read. Connect before the event loop goes on. Deleting it cancels without a signal.
class PictureQuestion : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    virtual void cancel() = 0;

Q_SIGNALS:
    /// The provider refused for now; see Reply::waiting.
    void waiting(std::chrono::milliseconds wait, int attempt, int attempts);
    /// Exactly once. An error only where nothing came; Corrupt: the answer is not what was asked for.
    void finished(const likeness::Result<likeness::PictureReading> &reading);
};

/// Has pages of which this computer was not sure read by a model that sees pictures: one picture at a time, and only
/// what the person agreed to.
class VisionReader final : public QObject {
    Q_OBJECT
public:
    /// It outlives this.
    explicit VisionReader(Questions &questions, QObject *parent = nullptr);

    /// What it would send: instructions and the one picture. BadInput: the page has no picture. The errors of
    /// Questions::preview().
    QFuture<Result<SendPreview>> preview(const PictureToRead &picture, const ModelChoice &choice);
    /// Sends exactly that.
    std::unique_ptr<PictureQuestion> read(const SendPreview &preview);

private:
    Questions &m_questions;
};

} // namespace likeness
