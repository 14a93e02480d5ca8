// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace likeness {

class TextLabel;

/// Says who is writing, and to screen readers when a reply began and what it was in the end; never word by word.
class ReplyStatus final : public QWidget {
    Q_OBJECT
public:
    explicit ReplyStatus(QWidget *parent = nullptr);

    void start(const QString &name);
    void finish(const QString &reply);
    /// Nobody is writing, and nobody was.
    void clear();

private:
    void tell(const QString &words);

    TextLabel *m_words;
};

} // namespace likeness
