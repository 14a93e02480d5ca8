// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/models/transfers.h"

#include "store/library.h"

namespace likeness {

Transfers::Transfers(Library &library, QObject *parent) : QObject(parent), m_library(library)
{
    if (library.isReadOnly())
        return;
    if (const Result<> marked = library.transfers().doubtUnfinished(); !marked)
        qWarning("Transfers of an earlier run stay marked as under way: %s", qPrintable(marked.error().detail));
}

Result<Rows<Transfer>> Transfers::list(int atMost) const
{
    return m_library.transfers().list(atMost);
}

Result<Transfer> Transfers::find(const QString &id) const
{
    return m_library.transfers().find(id);
}

Result<Transfer> Transfers::begin(const Transfer &transfer, const std::optional<Money> &limit,
                                  const QDateTime &monthStart)
{
    const Result<Transfer> begun = m_library.transfers().add(transfer, limit, monthStart);
    if (begun)
        Q_EMIT changed();
    return begun;
}

Result<> Transfers::end(const Transfer &transfer)
{
    const Result<> ended = m_library.transfers().update(transfer);
    if (ended)
        Q_EMIT changed();
    return ended;
}

Result<Money> Transfers::spentSince(const QDateTime &start) const
{
    return m_library.transfers().spentSince(start);
}

Result<int> Transfers::paidSince(SendPurpose purpose, const QDateTime &start) const
{
    return m_library.transfers().paidSince(purpose, start);
}

} // namespace likeness
