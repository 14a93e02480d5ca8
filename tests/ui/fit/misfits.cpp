// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fit/misfits.h"

#include "ui/avatars/avatar_button.h"
#include "ui/common/notices/toast.h"
#include "ui/drop/drop_area.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QFocusFrame>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QToolButton>

#include <algorithm>

namespace likeness {

namespace {

/// "Kind 'words' 120x34 in Parent"
QString nameOf(const QWidget &widget)
{
    QString words;
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        words = label->text();
    else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        words = button->text();
    if (words.isEmpty())
        words = widget.accessibleName();
    const QString parent =
        widget.parentWidget() ? QString::fromLatin1(widget.parentWidget()->metaObject()->className()) : QString();
    return QStringLiteral("%1 '%2' %3x%4 in %5")
        .arg(QString::fromLatin1(widget.metaObject()->className()), words.left(70))
        .arg(widget.width())
        .arg(widget.height())
        .arg(parent);
}

int widestWord(const QLabel &label)
{
    static const QRegularExpression space(QStringLiteral("[\\s\\x{200b}]+")); // and where a word may be broken
    int widest = 0;
    for (const QString &word : label.text().split(space))
        widest = qMax(widest, label.fontMetrics().horizontalAdvance(word));
    return widest;
}

/// Words to be cut off in a label, or none.
QString cutIn(const QLabel &label)
{
    if (label.text().isEmpty())
        return {};
    if (!label.wordWrap()) {
        const QSize needed = label.sizeHint();
        return label.width() < needed.width() || label.height() < needed.height()
            ? QStringLiteral("needs %1x%2").arg(needed.width()).arg(needed.height())
            : QString();
    }
    if (label.height() < label.heightForWidth(label.width()))
        return QStringLiteral("needs a height of %1").arg(label.heightForWidth(label.width()));
    const int widest = label.textFormat() == Qt::RichText ? 0 : widestWord(label);
    return label.contentsRect().width() < widest ? QStringLiteral("has a word of %1").arg(widest) : QString();
}

QString cutIn(const QAbstractButton &button)
{
    if (qobject_cast<const AvatarButton *>(&button))
        return {}; // a name that a person gave, cut with a sign and said in full by its tip
    const QSize needed = button.sizeHint();
    if (button.text().isEmpty() || (button.width() >= needed.width() && button.height() >= needed.height()))
        return {};
    return QStringLiteral("needs %1x%2").arg(needed.width()).arg(needed.height());
}

QString cutIn(const QComboBox &combo)
{
    QStyleOptionComboBox option;
    option.initFrom(&combo);
    option.subControls = QStyle::SC_All;
    const int room =
        combo.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &combo).width();
    const int needed = combo.fontMetrics().horizontalAdvance(combo.currentText());
    const bool isFreeText = combo.property("isFreeText").toBool(); // names that people gave
    return room < needed && !isFreeText && combo.toolTip().isEmpty()
        ? QStringLiteral("shows %1 of %2 of '%3'").arg(room).arg(needed).arg(combo.currentText())
        : QString();
}

QString cutIn(const QTabBar &tabs)
{
    for (int i = 0; i < tabs.count(); ++i) {
        if (tabs.tabRect(i).width() < tabs.fontMetrics().horizontalAdvance(tabs.tabText(i)))
            return QStringLiteral("cuts '%1'").arg(tabs.tabText(i));
    }
    return {};
}

QString cutIn(const QHeaderView &header)
{
    for (int i = 0; i < header.count(); ++i) {
        if (!header.isSectionHidden(i) && header.sectionSize(i) < header.sectionSizeHint(i))
            return QStringLiteral("cuts '%1'").arg(header.model()->headerData(i, header.orientation()).toString());
    }
    return {};
}

QString cutIn(const QListWidget &list)
{
    const int needed = list.sizeHintForColumn(0);
    return list.viewport()->width() < needed ? QStringLiteral("has an entry of %1").arg(needed) : QString();
}

QString cutIn(const QMenuBar &bar)
{
    for (const QToolButton *more : bar.findChildren<QToolButton *>()) {
        if (more->isVisible())
            return QStringLiteral("hides menus");
    }
    return {};
}

QString cutIn(const QScrollArea &area)
{
    return area.widget() && area.widget()->width() > area.viewport()->width()
        ? QStringLiteral("shows %1 of %2").arg(area.viewport()->width()).arg(area.widget()->width())
        : QString();
}

QString cutIn(const QGroupBox &box)
{
    return box.width() < box.minimumSizeHint().width() ? QStringLiteral("cuts its title") : QString();
}

template <typename Kind> bool judge(const QWidget &widget, QString *fault)
{
    const auto *known = qobject_cast<const Kind *>(&widget);
    if (known)
        *fault = cutIn(*known);
    return known != nullptr;
}

QString cutWords(const QWidget &widget)
{
    QString fault;
    judge<QLabel>(widget, &fault) || judge<QAbstractButton>(widget, &fault) || judge<QComboBox>(widget, &fault)
        || judge<QTabBar>(widget, &fault) || judge<QHeaderView>(widget, &fault) || judge<QListWidget>(widget, &fault)
        || judge<QMenuBar>(widget, &fault) || judge<QScrollArea>(widget, &fault) || judge<QGroupBox>(widget, &fault);
    return fault;
}

/// What Qt lays out itself, or what lies above the rest on purpose.
bool hasOwnLayout(const QWidget &widget)
{
    return qobject_cast<const QAbstractScrollArea *>(&widget) || qobject_cast<const QLineEdit *>(&widget)
        || qobject_cast<const QComboBox *>(&widget) || qobject_cast<const QAbstractSpinBox *>(&widget)
        || qobject_cast<const QHeaderView *>(&widget) || qobject_cast<const QMenuBar *>(&widget)
        || qobject_cast<const QTabBar *>(&widget);
}

bool liesAbove(const QWidget &widget)
{
    return qobject_cast<const QFocusFrame *>(&widget) || qobject_cast<const Toast *>(&widget)
        || qobject_cast<const DropArea *>(&widget);
}

bool isInViewport(const QWidget &parent)
{
    const auto *area = qobject_cast<const QAbstractScrollArea *>(parent.parentWidget());
    return area && area->viewport() == &parent;
}

QVector<const QWidget *> partsOf(const QWidget &parent)
{
    QVector<const QWidget *> parts;
    for (const QObject *child : parent.children()) {
        const auto *widget = qobject_cast<const QWidget *>(child);
        if (widget && widget->isVisible() && !widget->isWindow() && !liesAbove(*widget) && !widget->size().isEmpty())
            parts.append(widget);
    }
    return parts;
}

/// A handle of one pixel is easier to take by what lies over its neighbours.
bool isHandle(const QWidget &widget)
{
    return widget.inherits("QSplitterHandle");
}

void checkPlaces(const QWidget &parent, QStringList *faults)
{
    if (hasOwnLayout(parent) || isInViewport(parent))
        return;
    const QVector<const QWidget *> parts = partsOf(parent);
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (!parent.rect().contains(parts[i]->geometry()) && !isHandle(*parts[i]))
            faults->append(nameOf(*parts[i]) + QStringLiteral(": outside its parent"));
        for (qsizetype j = i + 1; j < parts.size(); ++j) {
            if (parts[i]->geometry().intersects(parts[j]->geometry()) && !isHandle(*parts[i]) && !isHandle(*parts[j]))
                faults->append(nameOf(*parts[i]) + QStringLiteral(": lies over ") + nameOf(*parts[j]));
        }
    }
}

} // namespace

QStringList misfitsIn(const QWidget &window)
{
    QStringList faults;
    QVector<const QWidget *> left{&window};
    while (!left.isEmpty()) {
        const QWidget &widget = *left.takeLast();
        const bool isOwnPart = widget.parentWidget() && hasOwnLayout(*widget.parentWidget())
            && !qobject_cast<const QHeaderView *>(&widget);
        if (const QString cut = isOwnPart ? QString() : cutWords(widget); !cut.isEmpty())
            faults.append(nameOf(widget) + QStringLiteral(": ") + cut);
        checkPlaces(widget, &faults);
        for (const QWidget *part : partsOf(widget))
            left.append(part);
    }
    return faults;
}

} // namespace likeness
