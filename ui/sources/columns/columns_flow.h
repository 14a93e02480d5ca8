// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/tables/chat_table.h"

#include <QObject>
#include <QStringList>

class QWidget;

namespace likeness {

class Importer;
class Notices;
class Sources;
struct ImportedFile;

/// Asks about tables in which nobody knows where the chat is, one after the other, once an import has come to its end.
/// An answer reads all of them again, since several may be alike.
class ColumnsFlow final : public QObject {
    Q_OBJECT
public:
    ColumnsFlow(Sources &sources, Importer &importer, Notices &notices, QWidget &page);

    /// Asks about one of them now.
    void ask(const QString &sourceId);

private:
    void take(const ImportedFile &file);
    void askNext();
    void open(const QString &sourceId, const Result<ChatTable> &table);
    void read(const QString &sourceId, const ColumnChoice &choice);

    Sources &m_sources;
    Notices &m_notices;
    QWidget &m_page;
    QStringList m_waiting;
    bool m_isAsking = false;
};

} // namespace likeness
