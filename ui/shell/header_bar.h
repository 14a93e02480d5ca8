// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace likeness {

class AvatarButton;
class TextLabel;

/// The strip above the pages: whose voice it is about, and the theme.
class HeaderBar final : public QWidget {
    Q_OBJECT
public:
    explicit HeaderBar(QWidget *parent = nullptr);
    AvatarButton &avatarButton() { return *m_avatars; }

Q_SIGNALS:
    void themeToggled();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showTheme();

    AvatarButton *m_avatars;
    TextLabel *m_promise;
    QPushButton *m_theme;
};

} // namespace likeness
