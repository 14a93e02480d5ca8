// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace likeness {

/// Rows to train with that have nothing in common, as OpenAI's chat JSONL.
inline QByteArray distinctRows(int count)
{
    const QStringList things{u"lantern"_qs, u"violin"_qs,   u"compass"_qs, u"teapot"_qs, u"bicycle"_qs,
                             u"parrot"_qs,  u"umbrella"_qs, u"trumpet"_qs, u"ladder"_qs, u"pumpkin"_qs};
    QByteArray rows;
    for (int i = 0; i < count; ++i) {
        rows +=
            QStringLiteral("{\"messages\":[{\"role\":\"user\",\"content\":\"where did the %1 number %2 go after "
                           "all\"},{\"role\":\"assistant\",\"content\":\"under the %3 stairs with %4 other "
                           "things, I think\"}]}\n")
                .arg(things[i % 10], QString::number(i * 7919, 36), things[i / 10], QString::number(i * 104'729, 36))
                .toUtf8();
    }
    return rows;
}

} // namespace likeness
