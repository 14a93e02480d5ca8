// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/drivers/training_driver.h"

#include <QAbstractSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

namespace likeness {

namespace {

constexpr int patience = 30'000;

/// A page without a part that the test uses is not worth going on with.
template <typename Widget> Widget *need(Widget *widget, const QString &what)
{
    if (!widget)
        qFatal("The page has no \"%s\".", qPrintable(what));
    return widget;
}

QString plain(const QString &text)
{
    return QString(text).remove(u'&');
}

} // namespace

QWidget &TrainingDriver::place() const
{
    return dialog() ? *dialog() : m_page;
}

void TrainingDriver::goTo(const QString &step) const
{
    for (QAbstractButton *one : m_page.findChildren<QAbstractButton *>()) {
        if (one->isCheckable() && one->isVisible() && one->text().endsWith(u' ' + step))
            return QTest::mouseClick(one, Qt::LeftButton);
    }
    qFatal("There is no step \"%s\".", qPrintable(step));
}

QString TrainingDriver::step() const
{
    for (QAbstractButton *one : m_page.findChildren<QAbstractButton *>()) {
        if (one->autoExclusive() && one->isCheckable() && one->isChecked() && one->isVisible()
            && one->text().front().isDigit())
            return one->text().section(u' ', 1);
    }
    return {};
}

QAbstractButton *TrainingDriver::button(const QString &text) const
{
    for (QAbstractButton *one : place().findChildren<QAbstractButton *>()) {
        if (one->isVisible() && (plain(one->text()) == text || one->accessibleName() == text))
            return one;
    }
    return nullptr;
}

void TrainingDriver::click(const QString &text) const
{
    need(button(text), text)->click();
}

QDialog *TrainingDriver::dialog() const
{
    QDialog *last = nullptr; // one may lie over another
    for (QDialog *one : m_page.window()->findChildren<QDialog *>()) {
        if (one->isVisible())
            last = one;
    }
    return last;
}

QDialog *TrainingDriver::awaitDialog() const
{
    waitFor([this] { return dialog() != nullptr; });
    return need(dialog(), QStringLiteral("dialog"));
}

void TrainingDriver::press(Qt::Key key, Qt::KeyboardModifiers modifiers) const
{
    QWidget *focus = m_page.window()->focusWidget();
    QTest::keyClick(focus ? focus : &m_page, key, modifiers);
}

QString TrainingDriver::words() const
{
    QStringList words;
    for (const QLabel *label : place().findChildren<QLabel *>()) {
        if (label->isVisible())
            words.append(label->text());
    }
    for (const QAbstractButton *one : place().findChildren<QAbstractButton *>()) {
        if (one->isVisible())
            words.append(plain(one->text()));
    }
    return words.join(u'\n');
}

bool TrainingDriver::waitFor(const std::function<bool()> &isMet) const
{
    return QTest::qWaitFor(isMet, patience);
}

bool TrainingDriver::waitForWords(const QString &part) const
{
    return waitFor([&] { return words().contains(part); });
}

QAbstractItemView *TrainingDriver::view(const QString &name) const
{
    for (QAbstractItemView *one : m_page.findChildren<QAbstractItemView *>()) {
        if (one->accessibleName() == name)
            return one;
    }
    qFatal("The page has no \"%s\".", qPrintable(name));
}

QStringList TrainingDriver::rows(const QString &name) const
{
    const QAbstractItemModel &model = *view(name)->model();
    QStringList sentences;
    for (int row = 0; row < model.rowCount(); ++row)
        sentences.append(model.index(row, 0).data(Qt::AccessibleTextRole).toString());
    return sentences;
}

void TrainingDriver::type(const QString &field, const QString &text) const
{
    for (QLineEdit *line : place().findChildren<QLineEdit *>()) {
        if (line->accessibleName() == field && line->isVisible()) {
            line->setFocus();
            line->selectAll();
            QTest::keyClicks(line, text);
            return;
        }
    }
    qFatal("There is no field \"%s\".", qPrintable(field));
}

bool TrainingDriver::isStartPossible() const
{
    goTo(QStringLiteral("Cost"));
    return need(button(QStringLiteral("Start...")), QStringLiteral("Start..."))->isEnabled();
}

} // namespace likeness
