// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/input/input_files.h"

#include "app/cli/output/exit_code.h"
#include "app/cli/output/words.h"

#include "services/reading/file_list.h"
#include "services/reading/read_queue.h"
#include "workers/ocr_languages.h"

#include <QFile>
#include <QFileInfo>

#include <sys/mman.h>
#include <unistd.h>

namespace likeness::cli {

namespace {

constexpr qint64 pieceSize = 1 << 20;

tl::unexpected<Problem> unreadable(const QString &reason)
{
    return tl::unexpected<Problem>(problemFor({ErrorKind::Io, Words::tr("Standard input"), reason}));
}

/// Everything up to the end, but no more than is ever read of a file and a byte, which makes it too large.
bool copyAll(QFile &from, QFile &to)
{
    qint64 left = largestFile + 1;
    while (left > 0) {
        const QByteArray piece = from.read(std::min(pieceSize, left));
        if (piece.isEmpty())
            return from.error() == QFile::NoError;
        if (to.write(piece) != piece.size())
            return false;
        left -= piece.size();
    }
    return true;
}

tl::expected<void, Problem> checkLanguages(const Context &context)
{
    const QStringList installed = installedOcrLanguages();
    if (!context.has("lang") || installed.isEmpty())
        return {}; // where data lie elsewhere, the reading itself tells
    for (const QString &code : context.value("lang").split(u'+')) {
        if (!installed.contains(code)) {
            return tl::unexpected<Problem>(
                usageProblem(Words::tr("There are no data for the language \"%1\".").arg(code),
                             Words::tr("Installed: %1. On Debian, the package tesseract-ocr-LANGUAGE adds one.")
                                 .arg(installed.join(QStringLiteral(", ")))));
        }
    }
    return {};
}

Problem emptyFolders(const QStringList &named)
{
    return {QStringLiteral("nothing_to_read"),
            Words::tr("There is no file in %1.").arg(named.join(QStringLiteral(", "))),
            Words::tr("Hidden files and folders more than four levels deep are not looked at."), NothingFound};
}

} // namespace

tl::expected<std::unique_ptr<InputFiles>, Problem> InputFiles::open(const Context &context)
{
    if (const auto known = checkLanguages(context); !known)
        return tl::unexpected<Problem>(known.error());
    std::unique_ptr<InputFiles> input(new InputFiles);
    QStringList named = context.arguments();
    if (named.contains(QString()))
        return tl::unexpected<Problem>(usageProblem(Words::tr("The name of a file is blank.")));
    if (named.contains(u"-") && context.value("passphrase-file") == u"-")
        return tl::unexpected<Problem>(usageProblem(
            Words::tr("Standard input can't be both the passphrase and a file."), Words::tr("Put one into a file.")));
    if (const qsizetype place = named.indexOf(u"-"); place >= 0) {
        const auto path = input->takeStandardInput();
        if (!path)
            return tl::unexpected<Problem>(path.error());
        named.removeAll(QStringLiteral("-"));
        named.insert(std::min(place, named.size()), *path);
    }
    input->m_paths = listFiles(named);
    if (input->m_paths.isEmpty() && !named.isEmpty() && !context.has("watch"))
        return tl::unexpected<Problem>(emptyFolders(named));
    for (const QString &path : std::as_const(named)) {
        if (QFileInfo(path).isDir() && !context.has("watch") && listFiles({path}).isEmpty())
            context.console().note(Words::tr("There is no file in %1.").arg(path));
    }
    return input;
}

tl::expected<QString, Problem> InputFiles::only() const
{
    if (m_paths.size() == 1)
        return m_paths.first();
    return tl::unexpected<Problem>(
        usageProblem(Words::tr("One file can be taken at a time, not %1.").arg(m_paths.size())));
}

InputFiles::~InputFiles()
{
    if (m_memory >= 0)
        ::close(m_memory);
}

/// The path of a link named "stdin" to what was read.
tl::expected<QString, Problem> InputFiles::takeStandardInput()
{
    QFile from;
    QFile to;
    m_memory = ::memfd_create("stdin", MFD_CLOEXEC);
    m_folder = std::make_unique<QTemporaryDir>();
    if (m_memory < 0 || !m_folder->isValid() || !from.open(STDIN_FILENO, QIODevice::ReadOnly)
        || !to.open(m_memory, QIODevice::WriteOnly))
        return unreadable(from.errorString());
    if (!copyAll(from, to) || !to.flush())
        return unreadable(from.errorString());
    const QString link = m_folder->filePath(QStringLiteral("stdin"));
    if (!QFile::link(QStringLiteral("/proc/self/fd/%1").arg(m_memory), link))
        return unreadable(QStringLiteral("link"));
    return link;
}

} // namespace likeness::cli
