// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/style/style_edits.h"
#include "services/prompt/prompt_draft.h"
#include "ui/common/page/page_context.h"

#include <QObject>

class QWidget;

namespace likeness {

class Prompts;

/// Changes what prompts say of a trait. The prompt that is shown follows where it holds the sentence: a draft is
/// changed, a version gives a new draft. All of it is one step that can be taken back.
class TraitDesk final : public QObject {
    Q_OBJECT
public:
    /// What is edited, as it stands.
    struct Place {
        QString avatarId;
        StyleCard card;
        QString name; ///< of the avatar
        std::optional<PromptDraft> draft; ///< that is shown
        QString text; ///< of what is shown
        QString versionId; ///< where a version is shown
    };

    TraitDesk(Prompts &prompts, const PageContext &context, QWidget &page);

    void open(const Place &place, const QString &trait, const QString &traitName);

Q_SIGNALS:
    /// Something of it was done or taken back: show this draft or version.
    void restored(const QString &id);

private:
    void give(const Place &place, const QString &trait, const QString &traitName, const StyleEdit &edit);
    std::optional<PromptDraft> followed(const Place &place, const StyleEdits &before, const StyleEdits &after,
                                        const QString &trait) const;

    Prompts &m_prompts;
    PageContext m_context;
    QWidget &m_page;
};

} // namespace likeness
