// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/examples.h"
#include "ui/common/page/page_context.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace likeness {

class Avatars;
class ExampleDesk;
class ExamplesList;
class ExamplesModel;
class Exporter;
class OwnExampleDialog;

/// Opens the dialogs of the examples page and does what is chosen in them.
class ExampleDialogs final : public QObject {
    Q_OBJECT
public:
    struct Parts {
        Examples &examples;
        const Exporter &exporter;
        const Avatars &avatars;
        ExamplesModel &model;
        ExamplesList &list;
        ExampleDesk &desk;
        PageContext context;
        QWidget &window; ///< what they open over
    };
    explicit ExampleDialogs(const Parts &parts);

    void setAvatar(const QString &avatarId) { m_avatarId = avatarId; }
    void exportExamples();
    void addExample();
    /// The dialog that was open when the program ended.
    void reopen();
    void keepDraft();
    /// Over what is selected, or over all rows where fewer than two are.
    void replaceText();
    void mergeDuplicates();
    void adjustSelection(const ExampleStats &stats);

Q_SIGNALS:
    void leftOutWanted();

private:
    QVector<Example> scope() const;
    void showDuplicates(const QVector<Example> &rows, const QVector<DuplicateMark> &marks);

    Parts m_parts;
    QString m_avatarId;
    QPointer<OwnExampleDialog> m_own;
    bool m_isComparing = false; ///< looks for near-duplicates
};

} // namespace likeness
