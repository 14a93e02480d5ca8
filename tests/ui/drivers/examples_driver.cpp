// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/drivers/examples_driver.h"

#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

namespace likeness {

namespace {

constexpr int patience = 20'000;

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

template <typename Widget> Widget *named(const QWidget &parent, const QString &name)
{
    for (Widget *child : parent.findChildren<Widget *>()) {
        if (child->accessibleName() == name)
            return child;
    }
    return nullptr;
}

} // namespace

QListView *ExamplesDriver::list() const
{
    return need(named<QListView>(m_page, u"Examples"_qs), u"list"_qs);
}

QListView *ExamplesDriver::facets() const
{
    return need(named<QListView>(m_page, u"Facets"_qs), u"facets"_qs);
}

QStringList ExamplesDriver::rows() const
{
    QStringList sentences;
    const QAbstractItemModel *model = list()->model();
    for (int row = 0; row < model->rowCount(); ++row)
        sentences.append(model->index(row, 0).data(Qt::AccessibleTextRole).toString());
    return sentences;
}

QStringList ExamplesDriver::states() const
{
    QStringList states;
    for (const QString &row : rows())
        states.append(row.section(u", "_qs, 1, 1));
    return states;
}

int ExamplesDriver::currentRow() const
{
    return list()->currentIndex().row();
}

int ExamplesDriver::selectedCount() const
{
    return int(list()->selectionModel()->selectedRows().size());
}

void ExamplesDriver::select(int row) const
{
    list()->setFocus();
    list()->setCurrentIndex(list()->model()->index(row, 0));
}

void ExamplesDriver::press(Qt::Key key, Qt::KeyboardModifiers modifiers) const
{
    m_page.window()->activateWindow(); // keys of a list act in the active window only
    list()->setFocus();
    QTest::keyClick(list(), key, modifiers);
}

void ExamplesDriver::filter(const QString &query) const
{
    auto *field = need(named<QLineEdit>(m_page, u"Filter examples"_qs), u"filter"_qs);
    field->setFocus();
    field->setText(query);
    QTest::keyClick(field, Qt::Key_Return);
    settle();
}

QString ExamplesDriver::facet(const QString &part) const
{
    const QAbstractItemModel *model = facets()->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        const QString sentence = model->index(row, 0).data(Qt::AccessibleTextRole).toString();
        if (sentence.contains(part))
            return sentence;
    }
    return {};
}

void ExamplesDriver::chooseFacet(const QString &part) const
{
    const QAbstractItemModel *model = facets()->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (!model->index(row, 0).data(Qt::AccessibleTextRole).toString().contains(part))
            continue;
        facets()->setFocus();
        facets()->setCurrentIndex(model->index(row, 0));
        QTest::keyClick(facets(), Qt::Key_Space);
        settle();
        return;
    }
    qFatal("There is no facet \"%s\".", qPrintable(part));
}

QPlainTextEdit *ExamplesDriver::field(const QString &name) const
{
    return need(named<QPlainTextEdit>(m_page, name), name);
}

QPlainTextEdit *ExamplesDriver::dialogField(const QString &name) const
{
    return need(named<QPlainTextEdit>(place(), name), name);
}

void ExamplesDriver::write(const QString &name, const QString &text) const
{
    QPlainTextEdit *edit = field(name);
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, text);
    list()->setFocus();
}

QWidget &ExamplesDriver::place() const
{
    return dialog() ? *dialog() : m_page;
}

QAbstractButton *ExamplesDriver::button(const QString &text) const
{
    for (QAbstractButton *button : place().findChildren<QAbstractButton *>()) {
        if (button->isVisible() && (plain(button->text()) == text || button->accessibleName() == text))
            return button;
    }
    return nullptr;
}

void ExamplesDriver::click(const QString &text) const
{
    QTest::mouseClick(need(button(text), text), Qt::LeftButton);
}

QDialog *ExamplesDriver::dialog() const
{
    for (QDialog *dialog : m_page.window()->findChildren<QDialog *>()) {
        if (dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

void ExamplesDriver::type(const QString &field, const QString &text) const
{
    if (auto *line = named<QLineEdit>(place(), field)) {
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
        return;
    }
    auto *edit = need(named<QPlainTextEdit>(place(), field), field);
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, text);
}

QString ExamplesDriver::words() const
{
    QStringList words;
    for (const QLabel *label : place().findChildren<QLabel *>()) {
        if (label->isVisible())
            words.append(label->text());
    }
    return words.join(u'\n');
}

bool ExamplesDriver::settle() const
{
    return QTest::qWaitFor([this] { return !list()->property("isLooking").toBool(); }, patience);
}

bool ExamplesDriver::waitForWords(const QString &part) const
{
    return QTest::qWaitFor([&] { return words().contains(part); }, patience);
}

bool ExamplesDriver::waitForRows(int count) const
{
    return QTest::qWaitFor([&] { return list()->model()->rowCount() == count; }, patience);
}

QPixmap ExamplesDriver::picture() const
{
    QCoreApplication::processEvents();
    return m_page.window()->grab();
}

} // namespace likeness
