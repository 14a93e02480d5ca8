// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "ui/common/notices/error_text.h"

#include <QDateTime>
#include <QObject>
#include <QVector>

namespace likeness {

/// Something the person was told.
struct Saying {
    QDateTime at;
    QString text;
    bool isUndoable = false;
    bool isError = false;
    QString detail = {}; ///< technical, for an error
    QString file = {}; ///< that was written
};

/// Short messages that need no answer. The window shows them as toasts and lists them under Help > Recent activity.
class Notices final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    void say(const QString &sentence);
    /// With a button that takes back what was pushed last onto Undo; say it after the push.
    void sayUndoable(const QString &sentence);
    /// With a button that shows the folder of the file.
    void sayWritten(const QString &sentence, const QString &file);
    void tellError(const Error &error, ErrorPlace place = ErrorPlace::Library);
    /// Of this run, the latest last.
    const QVector<Saying> &recent() const { return m_recent; }

Q_SIGNALS:
    void said(const likeness::Saying &saying);

private:
    void add(const Saying &saying);

    QVector<Saying> m_recent;
};

} // namespace likeness
