// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/columns/columns_flow.h"

#include "base/async.h"
#include "services/importer.h"
#include "services/sources.h"
#include "ui/common/notices/notices.h"
#include "ui/sources/columns/columns_dialog.h"

namespace likeness {

ColumnsFlow::ColumnsFlow(Sources &sources, Importer &importer, Notices &notices, QWidget &page)
    : QObject(&page),
      m_sources(sources),
      m_notices(notices),
      m_page(page)
{
    connect(&importer, &Importer::fileDone, this, &ColumnsFlow::take);
    connect(&importer, &Importer::finished, this, &ColumnsFlow::askNext);
}

void ColumnsFlow::take(const ImportedFile &file)
{
    if (file.error && asksForColumns(*file.error) && !file.sourceId.isEmpty())
        m_waiting.append(file.sourceId);
}

void ColumnsFlow::ask(const QString &sourceId)
{
    m_waiting.prepend(sourceId);
    askNext();
}

void ColumnsFlow::askNext()
{
    if (m_isAsking || m_waiting.isEmpty())
        return;
    m_isAsking = true;
    const QString id = m_waiting.takeFirst();
    onDone(m_sources.table(id), this, [this, id](const Result<ChatTable> &table) { open(id, table); });
}

void ColumnsFlow::open(const QString &sourceId, const Result<ChatTable> &table)
{
    const auto source = m_sources.source(sourceId);
    if (!table || !source) { // gone meanwhile, or another file now: its row in the list says so
        m_isAsking = false;
        m_notices.tellError(table ? source.error() : table.error(), ErrorPlace::File);
        return askNext();
    }
    auto *dialog = new ColumnsDialog(source->name, *table, m_page.window());
    connect(dialog, &ColumnsDialog::chosen, this,
            [this, sourceId](const ColumnChoice &choice) { read(sourceId, choice); });
    connect(dialog, &QDialog::finished, this, [this] {
        m_isAsking = false;
        askNext();
    });
    dialog->open();
}

void ColumnsFlow::read(const QString &sourceId, const ColumnChoice &choice)
{
    QStringList ids = std::exchange(m_waiting, {});
    ids.prepend(sourceId);
    ids.removeDuplicates();
    if (const auto begun = m_sources.chooseColumns(ids, choice); !begun)
        m_notices.tellError(begun.error(), ErrorPlace::File);
}

} // namespace likeness
