// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/style/called_name.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace likeness {

namespace {

constexpr qsizetype leastLetters = 3; // "Jo" and "Al" are words too

bool tells(const QString &name)
{
    static const QSet<QString> pronouns{QStringLiteral("me"),  QStringLiteral("you"),  QStringLiteral("i"),
                                        QStringLiteral("ich"), QStringLiteral("du"),   QStringLiteral("yo"),
                                        QStringLiteral("tú"),  QStringLiteral("user"), QStringLiteral("assistant")};
    const bool hasLetter = std::any_of(name.cbegin(), name.cend(), [](QChar one) { return one.isLetter(); });
    return hasLetter && !pronouns.contains(name.simplified().toCaseFolded());
}

/// The names and their first parts, in the order in which they are preferred.
QStringList formsOf(const QStringList &names)
{
    QStringList forms;
    for (const QString &name : names) {
        const QString whole = name.simplified();
        for (const QString &form : {whole, whole.section(u' ', 0, 0)}) {
            if (form.size() >= leastLetters && !forms.contains(form, Qt::CaseInsensitive))
                forms.append(form);
        }
    }
    return forms;
}

QRegularExpression expressionFor(QStringList forms)
{
    std::sort(forms.begin(), forms.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
    for (QString &form : forms)
        form = QRegularExpression::escape(form);
    return QRegularExpression(QStringLiteral("(?<![\\p{L}\\p{N}])(?:%1)(?![\\p{L}\\p{N}])").arg(forms.join(u'|')),
                              QRegularExpression::UseUnicodePropertiesOption
                                  | QRegularExpression::CaseInsensitiveOption);
}

} // namespace

QStringList tellingNames(const QStringList &names)
{
    QStringList telling;
    std::copy_if(names.cbegin(), names.cend(), std::back_inserter(telling), tells);
    return telling;
}

std::optional<QString> calledName(const QStringList &names, const QVector<Example> &examples)
{
    const QStringList forms = formsOf(names);
    if (forms.isEmpty())
        return std::nullopt;
    const QRegularExpression expression = expressionFor(forms);
    QHash<QString, int> counts;
    for (const Example &example : examples) {
        auto matches = expression.globalMatch(example.userMessage);
        while (matches.hasNext())
            ++counts[matches.next().captured().toCaseFolded()];
    }
    const auto countOf = [&](const QString &form) { return counts.value(form.toCaseFolded()); };
    const auto best = std::max_element(forms.cbegin(), forms.cend(),
                                       [&](const QString &a, const QString &b) { return countOf(a) < countOf(b); });
    return countOf(*best) > 0 ? std::optional(*best) : std::nullopt;
}

} // namespace likeness
