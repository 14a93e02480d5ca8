// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/examples/repeated_rows.h"

#include <QHash>
#include <QSet>

namespace likeness {

namespace {

QString keyOf(const QString &userMessage, const QString &reply)
{
    return userMessage + QChar(0x1F) + reply;
}

} // namespace

int removeRepeats(QVector<Example> &fresh, const QVector<Example> &known)
{
    QMultiHash<QString, qsizetype> byText;
    for (qsizetype i = 0; i < known.size(); ++i) {
        byText.insert(keyOf(known[i].userMessage, known[i].assistantMessage), i);
        if (const auto &found = known[i].original)
            byText.insert(keyOf(found->userMessage, found->assistantMessage), i);
    }
    QSet<qsizetype> claimed;
    return int(fresh.removeIf([&](const Example &example) {
        const auto [first, last] = byText.equal_range(keyOf(example.userMessage, example.assistantMessage));
        for (auto place = first; place != last; ++place) {
            if (claimed.contains(*place))
                continue;
            claimed.insert(*place);
            return true;
        }
        return false;
    }));
}

} // namespace likeness
