// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/training_file.h"

#include "domain/rows/row_reader.h"
#include "services/reading/read_queue.h"

namespace likeness {

static bool looksLikeJson(const QByteArray &content)
{
    for (const char c : content.startsWith("\xEF\xBB\xBF") ? content.sliced(3) : content) {
        if (c != ' ' && c != '\t' && c != '\r' && c != '\n')
            return c == '{' || c == '[';
    }
    return false;
}

Result<ParsedRows> readTrainingFile(const QString &path)
{
    const Result<QByteArray> content = loadFile(path);
    if (!content)
        return failure(content.error());
    if (content->trimmed().isEmpty())
        return failure(ErrorKind::Empty, path);
    ParsedRows parsed = looksLikeJson(*content) ? parseJsonRows(*content) : parseCsvRows(*content);
    if (parsed.rows.isEmpty() && parsed.bad.isEmpty())
        return failure(ErrorKind::BadInput, path, QStringLiteral("no training rows"));
    return parsed;
}

} // namespace likeness
