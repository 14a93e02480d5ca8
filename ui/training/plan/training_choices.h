// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/training/training_types.h"
#include "ui/common/page/page_context.h"
#include "ui/training/training_services.h"

#include <QObject>
#include <QTimer>

namespace likeness {

/// What a person is about to have trained, gathered over the steps of the page and remembered for each avatar, with
/// what is to be said of it now.
class TrainingChoices final : public QObject {
    Q_OBJECT
public:
    TrainingChoices(const TrainingServices &services, const PageContext &context, QObject *parent = nullptr);

    void setAvatar(const QString &avatarId);
    const QString &avatarId() const { return m_wish.avatarId; }
    QString avatarName() const;
    const TrainingServices &services() const { return m_services; }

    const TrainingWish &wish() const { return m_wish; }
    quint32 seed() const { return m_wish.options.seed; }
    bool hasPermission() const { return m_hasPermission; }
    const QVector<TrainingTarget> &targets() const { return m_targets; }
    /// Null: there is none of this name any more.
    const TrainingTarget *target() const;
    /// The base; null: none can be tuned there.
    const ModelInfo *model() const;
    /// Nothing: it could not be looked over, see fault().
    const std::optional<TrainingCheck> &check() const { return m_check; }
    const std::optional<Error> &fault() const { return m_fault; }
    /// All that a person is told before it starts.
    Result<TrainingOffer> offer() const;
    /// Why it cannot be started, in a sentence; empty where it can.
    QString whyNot() const;

    void choose(const QString &targetId);
    void chooseModel(const QString &model);
    void setOptions(const TrainingOptions &options);
    void setSeed(quint32 seed);
    void drawAgain();
    void setName(const QString &name);
    void setBecomesVoice(bool becomes);
    void setDeletesFiles(bool deletes);
    void setPermission(bool isGiven);
    /// As another training was made.
    void takeOver(const TrainingJob &job);

    /// Looks everything over anew, after a pause in which more may change. Nothing happens while nobody looks.
    void refreshSoon();
    void setSeen(bool isSeen);
    void refresh();

Q_SIGNALS:
    /// Anything of it is other than before.
    void changed();

private:
    void recall();
    void remember() const;
    void keepModel();
    void lookOver();
    void tell(const Result<> &done) const;

    TrainingServices m_services;
    PageContext m_context;
    TrainingWish m_wish;
    QVector<TrainingTarget> m_targets;
    std::optional<TrainingCheck> m_check;
    std::optional<Error> m_fault;
    bool m_hasPermission = false;
    bool m_isSeen = false;
    bool m_isStale = true; ///< something changed while nobody looked
    QTimer m_pause;
};

} // namespace likeness
