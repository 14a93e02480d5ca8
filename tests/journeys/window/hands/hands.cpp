// SPDX-License-Identifier: GPL-3.0-or-later
// Eyes and fingers in a program that knows nothing of it: Qt loads this into the very program that people start, where
// it presses keys and says what is to be seen, as it is told line by line on the standard input.
#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QGenericPlugin>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSocketNotifier>
#include <QTest>

#include <unistd.h>

#include <array>
#include <cstdio>

namespace likeness {
namespace {

QString plain(const QString &text)
{
    return QString(text).remove(u'&');
}

QString nameOf(QObject *object)
{
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(object);
    return accessible ? accessible->text(QAccessible::Name) : QString();
}

/// There is no window manager here: when a dialog closes, nobody gives the keyboard back to the window behind it.
void activateAWindow()
{
    if (QApplication::activeWindow())
        return;
    QWidget *wanted = QApplication::activeModalWidget();
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (!wanted && window->isVisible() && window->isWindow() && window->windowType() != Qt::Popup)
            wanted = window;
    }
    if (wanted)
        wanted->activateWindow();
}

/// Where a key goes that is pressed now.
QWidget *target()
{
    for (QWidget *widget :
         {QApplication::activePopupWidget(), QApplication::focusWidget(), QApplication::activeWindow()}) {
        if (widget)
            return widget;
    }
    return nullptr;
}

QJsonObject seenIn(const QAbstractItemView &view)
{
    QJsonArray rows;
    for (int row = 0; row < view.model()->rowCount(view.rootIndex()); ++row) {
        const QModelIndex index = view.model()->index(row, 0, view.rootIndex());
        const QString sentence = index.data(Qt::AccessibleTextRole).toString();
        rows.append(sentence.isEmpty() ? index.data().toString() : sentence);
    }
    return {{u"rows"_qs, rows},
            {u"current"_qs, view.currentIndex().row()},
            {u"selected"_qs, view.selectionModel() ? int(view.selectionModel()->selectedRows().size()) : 0},
            {u"isLooking"_qs, view.property("isLooking").toBool()}};
}

class Seen {
public:
    void add(QWidget *widget)
    {
        if (auto *label = qobject_cast<QLabel *>(widget))
            m_words.append(label->text());
        else if (auto *button = qobject_cast<QAbstractButton *>(widget))
            m_buttons.append(plain(button->text().isEmpty() ? nameOf(button) : button->text()));
        else if (auto *line = qobject_cast<QLineEdit *>(widget))
            m_fields.insert(nameOf(widget), line->text());
        else if (auto *text = qobject_cast<QPlainTextEdit *>(widget))
            m_fields.insert(nameOf(widget), text->toPlainText());
        else if (auto *combo = qobject_cast<QComboBox *>(widget))
            m_fields.insert(nameOf(widget), combo->currentText());
        else if (auto *view = qobject_cast<QAbstractItemView *>(widget); view && view->model())
            m_lists.insert(nameOf(widget), seenIn(*view));
        if (widget->isWindow() && widget->windowType() != Qt::Popup && widget->windowType() != Qt::ToolTip)
            m_windows.append(nameOf(widget));
        if (auto *dialog = qobject_cast<QDialog *>(widget))
            m_dialog = dialog->windowTitle().isEmpty() ? nameOf(dialog) : dialog->windowTitle();
    }

    QJsonObject all() const
    {
        const QWidget *window = QApplication::activeWindow();
        const QWidget *focus = QApplication::focusWidget();
        return {{u"title"_qs, window ? window->windowTitle() : QString()},
                {u"focus"_qs, focus ? nameOf(QApplication::focusWidget()) : QString()},
                {u"focusClass"_qs, focus ? QString::fromLatin1(focus->metaObject()->className()) : QString()},
                {u"windows"_qs, m_windows},
                {u"dialog"_qs, m_dialog},
                {u"words"_qs, m_words},
                {u"buttons"_qs, m_buttons},
                {u"fields"_qs, m_fields},
                {u"lists"_qs, m_lists}};
    }

private:
    QString m_dialog;
    QJsonArray m_windows;
    QJsonArray m_words;
    QJsonArray m_buttons;
    QJsonObject m_fields;
    QJsonObject m_lists;
};

QJsonObject look()
{
    Seen seen;
    for (QWidget *widget : QApplication::allWidgets()) {
        if (widget->isVisible())
            seen.add(widget);
    }
    return seen.all();
}

class Hands final : public QObject {
public:
    Hands() : m_input(STDIN_FILENO, QSocketNotifier::Read)
    {
        connect(&m_input, &QSocketNotifier::activated, this, &Hands::read);
    }

private:
    void read()
    {
        std::array<char, 4096> bytes;
        const ssize_t count = ::read(STDIN_FILENO, bytes.data(), bytes.size());
        if (count <= 0)
            return m_input.setEnabled(false);
        m_bytes.append(bytes.data(), count);
        for (qsizetype end = m_bytes.indexOf('\n'); end >= 0; end = m_bytes.indexOf('\n')) {
            const QJsonObject wish = QJsonDocument::fromJson(m_bytes.first(end)).object();
            m_bytes.remove(0, end + 1);
            answer(obey(wish));
        }
    }

    static QJsonObject obey(const QJsonObject &wish)
    {
        activateAWindow();
        if (wish.contains(u"look"_qs))
            return look();
        if (!target())
            return {{u"fault"_qs, u"no window"_qs}};
        if (const QString text = wish[u"type"_qs].toString(); !text.isEmpty())
            QTest::keyClicks(target(), text);
        else if (const QKeySequence keys(wish[u"press"_qs].toString()); !keys.isEmpty())
            QTest::keyClick(target(), keys[0].key(), keys[0].keyboardModifiers());
        else
            return {{u"fault"_qs, u"no such key"_qs}};
        return {{u"done"_qs, true}};
    }

    static void answer(const QJsonObject &object)
    {
        const QByteArray line = QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
        std::fwrite(line.constData(), 1, std::size_t(line.size()), stdout);
        std::fflush(stdout);
    }

    QSocketNotifier m_input;
    QByteArray m_bytes;
};

} // namespace

class HandsPlugin final : public QGenericPlugin {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "hands.json")
public:
    QObject *create(const QString &, const QString &) override { return new Hands; }
};

} // namespace likeness

#include "hands.moc"
