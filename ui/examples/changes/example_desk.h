// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/examples.h"
#include "ui/common/jobs/rows_writer.h"
#include "ui/examples/changes/rows_command.h"

namespace likeness {

class ExamplesModel;
class Notices;
class Undo;
struct PageContext;

/// Everything that a person does to examples. Each act is one step that can be taken back, and changes the rows that
/// it touches and no others.
class ExampleDesk final : public QObject {
    Q_OBJECT
public:
    ExampleDesk(Examples &examples, const PageContext &context, ExamplesModel &model, QObject *parent = nullptr);

    void setAvatar(const QString &avatarId) { m_avatarId = avatarId; }
    /// Whether the change that the service tells of is one of the desk's own, already shown.
    bool isAtWork() const { return m_isAtWork; }
    /// Many rows are being stored; rowsMoved() or changed() follow when all of them are.
    bool isStoringMany() const { return m_writer.isBusy(); }

    void setState(const QStringList &ids, ExampleState state);
    void setCategory(const QStringList &ids, Category category);
    void setStarred(const QStringList &ids, bool isStarred);
    /// Stars them, or takes the stars away where all have one.
    void toggleStar(const QStringList &ids);
    void setSplit(const QStringList &ids, Split split);
    void edit(const QString &id, const QString &userMessage, const QString &reply);
    void revert(const QStringList &ids);
    /// Replaces what seems to be personal data by placeholders; only `text` where one is given.
    void redact(const QStringList &ids, const QString &text = {});
    /// It is no personal data, the person says.
    void ignorePersonal(const QString &id, const QString &text);
    void moveToTrash(const QStringList &ids);
    /// Rows with other texts, from find and replace.
    void putTexts(const QVector<Example> &rows);
    /// Trashes the repeats of what is kept.
    void merge(const QStringList &repeats);
    void add(const QString &userMessage, const QString &reply, std::optional<Category> category);
    /// What a model found and the person wants.
    void addFound(const QVector<Example> &found);

Q_SIGNALS:
    /// These rows have other values now; `isText` where only what they say changed.
    void changed(const QStringList &ids, bool isText);
    /// Rows came or went.
    void rowsMoved();
    /// Undo or redo touched these: show them.
    void restored(const QStringList &ids);

private:
    using Change = std::function<void(Example &)>;

    /// What an act is called where it is undone, and what is said of it when it is done.
    struct Act {
        QString name;
        QString told = {};
        bool isRevealed = false; ///< the rows are selected and brought into sight
    };
    using Rows = std::shared_ptr<ChangedRows>;

    void change(const QStringList &ids, const Act &act, const Change &change);
    void push(const Act &act, const QVector<Example> &after);
    void pushRedactions(const QVector<TextChange> &changes);
    void pushCommand(const Act &act, const ChangedRows &rows);
    QVector<Example> rows(const QStringList &ids) const;
    bool put(const QString &avatarId, const Act &act, const Rows &rows, PutReason reason);
    void tell(const QString &sentence);
    void settle(const Act &act, ChangedRows &rows, int stored, bool isWell);
    void show(const QVector<Example> &rows, bool isRevealed);

    Examples &m_examples;
    Undo &m_undo;
    Notices &m_notices;
    ExamplesModel &m_model;
    QString m_avatarId;
    RowsWriter m_writer;
    bool m_isAtWork = false;
    bool m_isPushing = false;
    QString m_told; ///< while pushing
};

} // namespace likeness
