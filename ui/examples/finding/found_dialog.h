// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/prompt/analysis_types.h"
#include "ui/common/dialogs/dialog_frame.h"
#include "ui/common/rows/tick_list.h"

#include <QHash>

namespace likeness {

class TextLabel;

/// What a model pointed out: each example with its category, both texts and where they stand. Those that stay ticked
/// are kept.
class FoundDialog final : public DialogFrame {
    Q_OBJECT
public:
    FoundDialog(const FoundExamples &found, const QHash<QString, QString> &sourceNames, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const QVector<likeness::Example> &examples);

private:
    QString about() const;
    void showCount();
    void choose();

    FoundExamples m_found;
    TickModel m_model;
    TextLabel *m_count;
};

} // namespace likeness
