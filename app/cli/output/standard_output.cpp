// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output/standard_output.h"

#include "app/cli/output/exit_code.h"
#include "app/cli/output/words.h"

#include "services/exporter.h"

#include <QFile>

namespace likeness::cli {

int writeOut(const Context &context, const QByteArray &document)
{
    const QString path = context.value("out");
    if (path.isEmpty() || path == u"-") {
        QFile out;
        const bool isWritten =
            out.open(stdout, QIODevice::WriteOnly) && out.write(document) == document.size() && out.flush();
        return isWritten
            ? Done
            : context.console().fail(Error{ErrorKind::Io, Words::tr("Standard output"), out.errorString()});
    }
    const Result<> saved = saveBytes(path, document);
    return saved ? Done : context.console().fail(saved.error());
}

} // namespace likeness::cli
