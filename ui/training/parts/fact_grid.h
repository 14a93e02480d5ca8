// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGridLayout>

namespace likeness {

class TextLabel;

/// What something is and what is to be said of it, line under line.
class FactGrid final : public QGridLayout {
    Q_OBJECT
public:
    /// @param width of the words, for a dialog that is as large as they need; 0: as much as there is
    explicit FactGrid(int width = 0);

    TextLabel *addFact(const QString &name);
    /// Below the words of the last one.
    void addBelow(QWidget *widget);

private:
    int m_width;
};

} // namespace likeness
