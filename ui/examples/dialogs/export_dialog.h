// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/avatar.h"
#include "services/examples.h"
#include "services/exporter.h"

#include <QDialog>

class QBoxLayout;
class QButtonGroup;
class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace likeness {

class Banner;
class TextLabel;

/// Writes examples into a file: which ones, in which format, and where.
class ExportDialog final : public QDialog {
    Q_OBJECT
public:
    /// `folder` is where the file is proposed to lie, `picked` what the person selected, if anything.
    ExportDialog(const Examples &examples, const Exporter &exporter, const Avatar &avatar, const QString &folder,
                 const QVector<Example> &picked, QWidget *parent = nullptr);

Q_SIGNALS:
    void exported(int rows, const QString &path);

private:
    enum class Scope { Picked, Selected, Accepted, NotRejected };

    void addScopes(QBoxLayout *column, const ExampleStats &stats);
    void addFormat(QBoxLayout *column);
    void addPlace(QBoxLayout *column, const QString &folder);
    void addButtons(QBoxLayout *column);
    void addLeftBehind(QBoxLayout *column);
    void followScope();
    ExportOptions options() const;
    Result<QVector<Example>> wanted() const;
    void followFormat();
    void choosePlace();
    bool mayReplace(const QString &path);
    void save();

    const Examples &m_examples;
    const Exporter &m_exporter;
    Avatar m_avatar;
    QVector<Example> m_picked;
    QButtonGroup *m_scope;
    QCheckBox *m_leftOut;
    QCheckBox *m_openers;
    QComboBox *m_format;
    TextLabel *m_formatWords;
    QLineEdit *m_path;
    QString m_replaced; ///< the file that the person agreed to replace
    Banner *m_fault;
    QPushButton *m_save;
};

} // namespace likeness
