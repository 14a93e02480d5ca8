// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/notices/notices.h"

namespace likeness {

namespace {

constexpr int mostKept = 200;

} // namespace

void Notices::say(const QString &sentence)
{
    add({QDateTime::currentDateTime(), sentence});
}

void Notices::sayUndoable(const QString &sentence)
{
    add({QDateTime::currentDateTime(), sentence, true});
}

void Notices::sayWritten(const QString &sentence, const QString &file)
{
    add({.at = QDateTime::currentDateTime(), .text = sentence, .file = file});
}

void Notices::tellError(const Error &error, ErrorPlace place)
{
    add({QDateTime::currentDateTime(), errorText(error, place).sentence, false, true, error.detail});
}

void Notices::add(const Saying &saying)
{
    if (m_recent.size() == mostKept)
        m_recent.removeFirst();
    m_recent.append(saying);
    Q_EMIT said(saying);
}

} // namespace likeness
