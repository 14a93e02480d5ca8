// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/vision/vision_reader.h"
#include "ui/common/dialogs/dialog_frame.h"
#include "ui/common/rows/tick_list.h"

namespace likeness {

class TextLabel;

/// What a model read differently than the page has it: each text that the person takes in becomes a correction.
class ReadingDialog final : public DialogFrame {
    Q_OBJECT
public:
    ReadingDialog(const QVector<ReadingChange> &changes, const PictureReading &reading, QWidget *parent = nullptr);

Q_SIGNALS:
    void taken(const QVector<likeness::ReadingChange> &changes);

private:
    QString about(const PictureReading &reading) const;
    void showCount();
    void take();

    QVector<ReadingChange> m_changes;
    TickModel m_model;
    TextLabel *m_count;
};

} // namespace likeness
