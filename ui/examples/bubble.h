// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/card.h"

namespace likeness {

class TextLabel;

/// A message as a chat shows it: theirs on the leading side, one's own on the trailing side.
class Bubble final : public QWidget {
    Q_OBJECT
public:
    enum class Side { Theirs, Own };

    explicit Bubble(Side side, QWidget *parent = nullptr);
    void setText(const QString &text);

private:
    TextLabel *m_text;
};

} // namespace likeness
