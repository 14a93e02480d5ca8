// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/jobs/rows_writer.h"
#include "ui/common/page/page_context.h"
#include "ui/settings/settings_section.h"
#include "ui/settings/trash/trash_model.h"
#include "ui/settings/trash/trash_removal.h"

class QListView;
class QPushButton;

namespace likeness {

class Examples;
class Sources;
class TextLabel;

/// What was thrown away of the open avatar, to be taken back or deleted for good.
class TrashSection final : public SettingsSection {
    Q_OBJECT
public:
    TrashSection(Sources &sources, Examples &examples, const PageContext &context);

    void refresh() override;
    void setAvatar(const QString &avatarId) override;

private:
    QVector<TrashRow> rows() const;
    QStringList selected(TrashRow::Kind kind) const;
    void showState();
    void restore();
    void restoreExamples(const QStringList &ids, const std::function<void()> &done);
    void confirmRemove();
    void tellRemoved(int removed, int total, const std::optional<Error> &error);

    Sources &m_sources;
    Examples &m_examples;
    PageContext m_context;
    QString m_avatarId;
    TrashModel m_model;
    RowsWriter m_writer;
    TrashRemoval m_removal;
    TextLabel *m_words;
    QListView *m_list;
    QPushButton *m_restore;
    QPushButton *m_remove;
};

} // namespace likeness
