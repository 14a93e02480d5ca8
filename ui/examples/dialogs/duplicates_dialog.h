// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/examples/near_duplicates.h"
#include "ui/common/dialogs/dialog_frame.h"
#include "ui/common/rows/tick_list.h"

namespace likeness {

class TextLabel;

/// Examples that repeat another one nearly word for word: which copy stays is told, and each repeat can be left out.
class DuplicatesDialog final : public DialogFrame {
    Q_OBJECT
public:
    /// `marks`: what findDuplicates() says of the examples.
    DuplicatesDialog(const QVector<Example> &examples, const QVector<DuplicateMark> &marks, QWidget *parent = nullptr);

Q_SIGNALS:
    void merged(const QStringList &repeats);

private:
    void showCount();

    TickModel m_model;
    TextLabel *m_count;
};

} // namespace likeness
