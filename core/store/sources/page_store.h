// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/preview.h"
#include "domain/transcript.h"
#include "store/database/rows.h"
#include "store/database/sealed_table.h"
#include "store/sealing/sealing_key.h"

#include <QSet>

namespace likeness {

class Database;
class Vault;

/// A preview as it lies in the library; unpacking it takes a while and is free to happen on any thread.
using PackedPreview = Preview;
PackedPreview packPreview(const Preview &preview);
/// Corrupt.
Result<Preview> unpackPreview(const PackedPreview &packed);

/// The pages of a source as they lie in the library; opening them takes a while and may happen on any thread.
struct ClosedPages {
    QVector<ClosedRow> asRead;
    QVector<ClosedRow> corrections;
    SealingKey key;

    /// By number, as corrected.
    Rows<Page> open() const;
};

/// Pages as the person sees them: corrected where they were corrected, and with their looks.
class PageStore {
public:
    PageStore(Database &database, Vault &vault);

    /// By number, as corrected.
    Result<Rows<Page>> pages(const QString &sourceId) const;
    Result<ClosedPages> closed(const QString &sourceId) const;
    /// As corrected; NotFound.
    Result<Page> page(const QString &sourceId, int number) const;
    Result<Page> asRead(const QString &sourceId, int number) const;
    /// The numbers of the pages that are corrected.
    Result<QSet<int>> corrected(const QString &sourceId) const;
    /// Changes whenever one of the source's pages is read anew, corrected or put back, and says nothing else of them.
    Result<QByteArray> revision(const QString &sourceId) const;
    /// A page in place of the one shown so far; put back as it was read, the correction is gone.
    Result<> put(const QString &sourceId, const Page &page);

    Result<> putPreview(const QString &sourceId, int number, const PackedPreview &preview);
    /// NotFound.
    Result<PackedPreview> preview(const QString &sourceId, int number) const;

private:
    Result<SealingKey> keyOf(const QString &sourceId) const;

    Database &m_database;
    Vault &m_vault;
};

} // namespace likeness
