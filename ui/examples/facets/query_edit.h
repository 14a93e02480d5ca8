// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCompleter>
#include <QLineEdit>
#include <QStringListModel>

namespace likeness {

/// Where the query is typed. It completes the term at the cursor: keys first, then the values of a key.
class QueryEdit final : public QLineEdit {
    Q_OBJECT
public:
    explicit QueryEdit(QWidget *parent = nullptr);

    /// Values that the examples themselves hold: file names for "src", names for "speaker".
    void setKnown(const QString &key, const QStringList &values);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void complete();
    void take(const QString &term);
    QStringList proposals(const QString &written) const;

    QStringListModel m_proposals;
    QCompleter m_completer;
    QHash<QString, QStringList> m_known;
};

} // namespace likeness
