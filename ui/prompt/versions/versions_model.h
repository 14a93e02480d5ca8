// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/prompt/prompts.h"
#include "ui/common/rows/row_delegate.h"
#include "ui/common/rows/row_model.h"

namespace likeness {

/// A version of a prompt, or a draft of one, as the list shows it.
struct VersionRow {
    QString id;
    QString title; ///< "v3", "v4 draft"
    QString detail; ///< its note, or when it was saved
    bool isDraft = false;
    bool isActive = false;
    bool isPartial = false; ///< a model was stopped while it wrote it

    bool operator==(const VersionRow &) const = default;
};

/// Drafts first, then versions, the newest first.
QVector<VersionRow> versionRows(const QVector<PromptVersion> &versions, const QVector<PromptDraft> &drafts,
                                const QString &activeId);

/// "v3": what a version is called everywhere.
QString versionName(const PromptVersion &version);

class VersionsModel final : public RowModel<VersionRow> {
    Q_OBJECT
public:
    using RowModel::RowModel;

    /// "active, saved on 3 Nov 2026, warmer"
    static QString spoken(const VersionRow &row);

protected:
    int columns() const override { return 1; }
    QVariant header(int column, int role) const override;
    QVariant cell(const VersionRow &row, int column, int role) const override;
};

class VersionDelegate final : public RowDelegate {
    Q_OBJECT
public:
    using RowDelegate::RowDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void paintContent(QPainter *painter, const QRect &content, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const override;
};

} // namespace likeness
