// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/personal_data.h"

#include <QFrame>

class QVBoxLayout;

namespace likeness {

/// A find of personal data with its text.
struct PersonalFind {
    PersonalKind kind = PersonalKind::Email;
    QString text;

    bool operator==(const PersonalFind &) const = default;
};

/// What seems to be personal data in an example, each find with what can be done about it.
class PersonalPanel final : public QFrame {
    Q_OBJECT
public:
    explicit PersonalPanel(QWidget *parent = nullptr);
    /// Hides itself where there is nothing.
    void showFinds(const QVector<PersonalFind> &finds);

Q_SIGNALS:
    void replaceWanted(const QString &text);
    void ignoreWanted(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *rowFor(const PersonalFind &find);

    QVector<PersonalFind> m_finds;
    QVBoxLayout *m_rows;
};

} // namespace likeness
