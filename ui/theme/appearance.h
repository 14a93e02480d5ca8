// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme_choice.h"

#include <QFont>
#include <QObject>

#include <memory>

namespace likeness {

class SystemTheme;
class WindowSettings;

/// How the whole program looks, as the person chose; kept in the settings.
class Appearance final : public QObject {
    Q_OBJECT
public:
    /// Gives the program its style, theme and text size.
    explicit Appearance(WindowSettings &settings);
    ~Appearance() override;

    ThemeChoice theme() const;
    void setTheme(ThemeChoice choice);
    bool isHighContrast() const;
    void setHighContrast(bool isHigh);
    /// In percent of the system's.
    int textSize() const;
    void setTextSize(int percent);
    static constexpr int leastTextSize = 90;
    static constexpr int mostTextSize = 175;
    /// A code such as "de"; empty: the system's. What is open already keeps its words until it is opened anew.
    QString language() const;
    void setLanguage(const QString &code);
    /// Closes the window and opens it anew, at the same place.
    void openAnew() { Q_EMIT anewWanted(); }

Q_SIGNALS:
    void changed();
    void anewWanted();

private:
    void apply();
    void applyTextSize();

    WindowSettings &m_settings;
    std::unique_ptr<SystemTheme> m_system;
    QFont m_font; ///< at 100 %
};

} // namespace likeness
