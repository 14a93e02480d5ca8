// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/dialogs/activity_dialog.h"

#include "ui/common/notices/notices.h"
#include "ui/common/tokens.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace likeness {

namespace {

constexpr QSize firstSize(560, 420);

} // namespace

ActivityDialog::ActivityDialog(const Notices &notices, QWidget *window) : InfoDialog(tr("Recent activity"), window)
{
    QStringList lines;
    for (const Saying &saying : notices.recent()) {
        QString line = QLocale().toString(saying.at.time(), QLocale::ShortFormat) + u"  " + saying.text;
        if (!saying.detail.isEmpty())
            line += u"\n" + tr("Details: %1").arg(saying.detail);
        lines.prepend(line);
    }
    auto *text = new QPlainTextEdit;
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setAccessibleName(tr("Recent activity"));
    text->document()->setDocumentMargin(space::small);
    text->setPlainText(lines.isEmpty() ? tr("Nothing has happened since the program started.")
                                       : lines.join(QStringLiteral("\n\n")));
    content().addWidget(text, 1);
    auto *copy = new QPushButton(tr("&Copy"));
    copy->setEnabled(!lines.isEmpty());
    buttons().addWidget(copy);
    connect(copy, &QPushButton::clicked, text, [text] { QGuiApplication::clipboard()->setText(text->toPlainText()); });
    resize(firstSize.boundedTo(window->size()));
}

} // namespace likeness
