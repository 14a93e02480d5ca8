// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QComboBox;

namespace likeness {

/// How files are to be read once more.
class ReadAgainDialog final : public QDialog {
    Q_OBJECT
public:
    /// `languages`: what can be chosen, each as Tesseract codes joined by '+'.
    ReadAgainDialog(int files, bool hasCorrections, const QStringList &languages, QWidget *parent);

Q_SIGNALS:
    /// Degrees clockwise; Tesseract codes, or nothing for automatic.
    void chosen(int rotation, const QString &languages);

private:
    QComboBox *m_rotation;
    QComboBox *m_language;
};

} // namespace likeness
