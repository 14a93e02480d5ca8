// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace likeness {

class TextLabel;

/// One thing to set: what it is, a sentence about it, and the controls beside or, where they are large, below.
class SettingRow final : public QWidget {
    Q_OBJECT
public:
    enum class Place { Beside, Below };

    SettingRow(const QString &name, const QList<QWidget *> &controls, Place place = Place::Beside);

    void setWords(const QString &words);
    /// Whether all words of a search occur in what it says.
    bool matches(const QString &search) const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    TextLabel *m_words;
};

} // namespace likeness
