// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/models/accounts.h"
#include "ui/common/dialogs/dialog_frame.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace likeness {

class Banner;
class TextLabel;

/// Asks for a server and its key. Stays open until accept() or showFault(), so that what was typed can be mended.
class AccountDialog final : public DialogFrame {
    Q_OBJECT
public:
    explicit AccountDialog(const QVector<ServerPreset> &presets, QWidget *parent = nullptr);

    void choose(const QString &preset);
    void showFault(const Error &error);

Q_SIGNALS:
    void given(const likeness::NewAccount &account);

private:
    void layOut();
    const ServerPreset &preset() const;
    void fill();
    void refresh();
    void give();

    QVector<ServerPreset> m_presets;
    QComboBox *m_kind;
    QLineEdit *m_name;
    QLineEdit *m_address;
    QLineEdit *m_key;
    TextLabel *m_keyHint;
    Banner *m_fault;
    QCheckBox *m_private; ///< shown once an address was refused for being in the local network, unencrypted
};

} // namespace likeness
