// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/example.h"
#include "ui/examples/dialogs/dialog_frame.h"
#include "ui/examples/dialogs/tick_list.h"

namespace likeness {

class TextLabel;

/// Examples that repeat another one nearly word for word: which copy stays is told, and each repeat can be left out.
class DuplicatesDialog final : public DialogFrame {
    Q_OBJECT
public:
    explicit DuplicatesDialog(const QVector<Example> &examples, QWidget *parent = nullptr);

    /// Whether there is anything to merge.
    bool hasAny() const { return m_model.rowCount() > 0; }

Q_SIGNALS:
    void merged(const QStringList &repeats);

private:
    void showCount();

    TickModel m_model;
    TextLabel *m_count;
};

} // namespace likeness
