// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/dialogs/about_dialog.h"

#include "ui/common/text_label.h"

#include <QCoreApplication>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace likeness {

namespace {

constexpr QSize firstSize(560, 520);

struct Library {
    const char *name;
    const char *licence;
    const char *use;
};

constexpr std::array libraries{
    Library{"Qt 6", "LGPL 3", QT_TRANSLATE_NOOP("About", "window, values, processes")},
    Library{"Qt Charts", "GPL 3", QT_TRANSLATE_NOOP("About", "the lines of loss curves")},
    Library{"SQLite", "public domain", QT_TRANSLATE_NOOP("About", "the library's file")},
    Library{"libsodium", "ISC", QT_TRANSLATE_NOOP("About", "sealing what is stored")},
    Library{"QtKeychain", "BSD 3-Clause", QT_TRANSLATE_NOOP("About", "the system's keyring")},
    Library{"Tesseract", "Apache 2.0", QT_TRANSLATE_NOOP("About", "reading letters in pictures")},
    Library{"Leptonica", "BSD 2-Clause", QT_TRANSLATE_NOOP("About", "decoding pictures")},
    Library{"Poppler", "GPL 2 or later", QT_TRANSLATE_NOOP("About", "PDF")},
    Library{"libarchive", "BSD 2-Clause", QT_TRANSLATE_NOOP("About", "ZIP archives of chats")},
    Library{"libexif", "LGPL 2.1 or later", QT_TRANSLATE_NOOP("About", "how a photo was held")},
    Library{"libseccomp", "LGPL 2.1", QT_TRANSLATE_NOOP("About", "locking reading in")},
    Library{"LibTorch", "BSD 3-Clause", QT_TRANSLATE_NOOP("About", "training and running models, in the engine")},
    Library{"OpenBLAS", "BSD 3-Clause", QT_TRANSLATE_NOOP("About", "the engine's sums")},
    Library{"cpp-httplib", "MIT", QT_TRANSLATE_NOOP("About", "the engine's protocol")},
    Library{"nlohmann/json", "MIT", QT_TRANSLATE_NOOP("About", "the engine's protocol")},
    Library{"PCRE2", "BSD 3-Clause", QT_TRANSLATE_NOOP("About", "counting tokens")},
    Library{"tl::expected", "CC0 1.0", QT_TRANSLATE_NOOP("About", "values or errors")},
};

struct Words {
    Q_DECLARE_TR_FUNCTIONS(About)

public:
    static QString sandbox(const std::optional<SandboxLevel> &level);
};

QString Words::sandbox(const std::optional<SandboxLevel> &level)
{
    if (!level)
        return tr("Files are read by a process of its own that is locked in; how well is known once one was read.");
    QStringList parts;
    if (level->isFiltered)
        parts.append(tr("system calls filtered"));
    if (level->isLimited)
        parts.append(tr("memory and files limited"));
    parts.append(level->landlockAbi > 0 ? tr("no access to your files (Landlock %1)").arg(level->landlockAbi)
                                        : tr("this system offers no Landlock"));
    return tr("Files are read by a process of its own that is locked in: %1.").arg(parts.join(u", "));
}

QString libraryList()
{
    QStringList lines;
    for (const Library &library : libraries) {
        lines.append(QStringLiteral("%1 (%2): %3")
                         .arg(QLatin1String(library.name), QLatin1String(library.licence),
                              QCoreApplication::translate("About", library.use)));
    }
    return lines.join(u'\n');
}

TextLabel *words(const QString &text, TextLabel::Tone tone = TextLabel::Tone::Plain)
{
    auto *label = new TextLabel(TextSize::Body, tone);
    label->setText(text);
    return label->wrapped();
}

} // namespace

AboutDialog::AboutDialog(const std::optional<SandboxLevel> &level, QWidget *window)
    : InfoDialog(tr("About Likeness"), window)
{
    content().addWidget(words(tr("Version %1").arg(QCoreApplication::applicationVersion())));
    content().addWidget(words(tr("Free software under the GNU General Public License, version 3 or later. It comes "
                                 "without any warranty.")));
    content().addWidget(words(Words::sandbox(level), TextLabel::Tone::Muted));
    content().addSpacing(space::small);
    content().addWidget(words(tr("Made with these libraries:")));
    auto *list = new QPlainTextEdit;
    list->setReadOnly(true);
    list->setTabChangesFocus(true);
    list->setAccessibleName(tr("Libraries and their licences"));
    list->document()->setDocumentMargin(space::small);
    list->setPlainText(libraryList());
    content().addWidget(list, 1);
    resize(firstSize.boundedTo(window->size()));
}

} // namespace likeness
