// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace likeness {

struct Tokens;

/// Fusion with the outlines, fills and marks of the tokens. Plain Fusion's dark check boxes and sliders are nearly
/// invisible, and style sheets would need picture files for marks.
///
/// A push button whose property "isPrimary" is true is filled with the accent colour, one whose "isDense" is true is
/// low, for bars.
class Style final : public QProxyStyle {
public:
    Style();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returned) const override;

    using QProxyStyle::polish;
    void polish(QApplication *application) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showMnemonics(bool isShown);

    bool m_hasMnemonics = false; ///< the letters to press with Alt are underlined while Alt is held
};

} // namespace likeness
