// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "services/privacy.h"

#include <QWidget>

#include <optional>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace likeness {

class Banner;
class TextLabel;

/// Stands in the window's place while the library is closed: locked, or being replaced. Nothing of its content is in
/// memory then.
class LockedWindow final : public QWidget {
    Q_OBJECT
public:
    explicit LockedWindow(KeyPlace place);

    /// Lets the person try again.
    void showError(const Error &error);
    QString message() const;
    /// Says what goes on instead of asking.
    void showBusy(const QString &sentence);

Q_SIGNALS:
    /// Without a passphrase: from the keyring.
    void unlockWanted(const std::optional<QString> &passphrase);

private:
    void addFields(QVBoxLayout *column);
    void submit();

    KeyPlace m_place;
    TextLabel *m_title;
    TextLabel *m_words;
    QWidget *m_form;
    QLineEdit *m_passphrase;
    Banner *m_fault;
    QPushButton *m_unlock;
};

} // namespace likeness
