// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/line/tables/command_tables.h"
#include "app/cli/line/verbs.h"

namespace likeness::cli {

QVector<CommandSpec> avatarCommands()
{
    return {
        {"avatars list",
         "",
         0,
         0,
         QT_TRANSLATE_NOOP("cli", "List the avatars."),
         {},
         {"avatars list", "avatars list --json"},
         runAvatarsList},
        {"avatars show",
         "[NAME|ID]",
         0,
         1,
         QT_TRANSLATE_NOOP("cli", "Show one avatar, its sources and its examples."),
         {},
         {"avatars show Maya", "avatars show --avatar Maya --json"},
         runAvatarsShow},
        {"avatars create",
         "NAME",
         1,
         1,
         QT_TRANSLATE_NOOP("cli", "Create an avatar."),
         {{"speaks-as", "NAME",
           QT_TRANSLATE_NOOP("cli", "a name under which the avatar speaks in chats (may be repeated)"), true},
          selfName},
         {"avatars create Maya", "avatars create Maya --speaks-as \"Maya L.\" --speaks-as maya_l"},
         runAvatarsCreate},
        {"avatars export",
         "[NAME|ID]",
         0,
         1,
         QT_TRANSLATE_NOOP("cli", "Write an avatar with its examples as JSON."),
         {outPath},
         {"avatars export Maya --out maya.json", "avatars export Maya --out - | less"},
         runAvatarsExport},
        {"avatars import",
         "FILE",
         1,
         1,
         QT_TRANSLATE_NOOP("cli", "Make an avatar of a file that avatars export wrote, or of a character card."),
         {},
         {"avatars import maya.json", "avatars import captain.card.png"},
         runAvatarsImport},
        {"avatars delete",
         "[NAME|ID]",
         0,
         1,
         QT_TRANSLATE_NOOP("cli", "Delete an avatar with everything learned for it."),
         {},
         {"avatars delete Maya", "avatars delete Maya --yes"},
         runAvatarsDelete},
    };
}

QVector<CommandSpec> libraryCommands()
{
    return {
        {"library backup",
         "",
         0,
         0,
         QT_TRANSLATE_NOOP("cli", "Write the whole library into one file that a passphrase opens."),
         {outPath},
         {"library backup --out likeness.backup", "library backup --out likeness.backup --passphrase-file secret.txt"},
         runLibraryBackup},
        {"library inspect",
         "FILE",
         1,
         1,
         QT_TRANSLATE_NOOP("cli", "Check a backup and show what is in it."),
         {},
         {"library inspect likeness.backup", "library inspect likeness.backup --passphrase-file secret.txt --json"},
         runLibraryInspect},
        {"library restore",
         "FILE",
         1,
         1,
         QT_TRANSLATE_NOOP("cli", "Put a backup in the place of the library."),
         {},
         {"library restore likeness.backup", "library restore likeness.backup --data-dir ~/restored"},
         runLibraryRestore},
    };
}

} // namespace likeness::cli
