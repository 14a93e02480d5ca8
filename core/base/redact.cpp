// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/redact.h"

#include <QRegularExpression>

namespace likeness {

QString redacted(const QString &text)
{
    // Keys of OpenAI and those who copied its form, Hugging Face, Replicate, Modal, GitHub. Short words such as
    // "sk-8" are left: a number of a part is not a key.
    static const QRegularExpression key(
        QStringLiteral("\\b(?:sk|pk|rk|sess|hf|r8|ak|as|ghp|tf)[-_][A-Za-z0-9_*-]{8,}"));
    static const QRegularExpression bearer(QStringLiteral("\\b(bearer|basic)\\s+[A-Za-z0-9._~+/=-]{8,}"),
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression address(QStringLiteral("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    QString clean = text;
    clean.replace(bearer, QStringLiteral("\\1 [key]"));
    clean.replace(key, QStringLiteral("[key]"));
    clean.replace(address, QStringLiteral("[address]"));
    return clean;
}

} // namespace likeness
