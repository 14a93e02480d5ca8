// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page/page.h"
#include "ui/prompt/analysis/analysis_flow.h"
#include "ui/prompt/prompt_desk.h"
#include "ui/prompt/style/trait_desk.h"
#include "ui/prompt/versions/versions_model.h"

#include <QTimer>

class QListView;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace likeness {

class Banner;
class DiffView;
class EmptyPage;
class Examples;
class PromptActions;
class PromptEditor;
class StylePanel;

/// The system prompt of an avatar: its versions, the text, and how the creator writes.
class PromptPage final : public WindowPage {
    Q_OBJECT
public:
    struct Services {
        Prompts &prompts;
        Analyst &analyst;
        Questions &questions;
        Models &models;
        Examples &examples;
    };
    PromptPage(const Services &services, const PageContext &context, QWidget *parent = nullptr);
    ~PromptPage() override;

    QString title() const override { return tr("Prompt"); }
    QString status() const override;
    QList<QWidget *> headerWidgets() override;
    void setAvatar(const QString &avatarId) override;
    QList<QWidget *> panes() override;
    void saveState() override;
    void restoreState() override;
    bool escape() override;

    /// What is shown: one of the two, or neither while there is nothing.
    const PromptVersion *shownVersion() const;
    const PromptDraft *shownDraft() const;
    QString shownText() const;
    const QString &activeId() const { return m_activeId; }

    // What the actions call.
    void analyse();
    void save();
    void compare();
    void startBlank();
    void startFromStyle();
    void duplicate();
    void remove();
    void rename();
    void exportText();
    void focusText();
    void find() { findStep(0); }
    void findNext() { findStep(1); }
    void findPrevious() { findStep(-1); }
    PromptDesk &desk() { return m_desk; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeContent();
    QWidget *makeEmpty();
    void connectParts();
    void connectFlow();
    void findStep(int step);
    void load();
    void show(const QString &id);
    void showText();
    void showSides();
    void showBanner();
    void actOnBanner();
    void showMeter();
    void takeTyping();
    void keepTyped();
    void followCurrent();
    void countStyle();
    void writeFromStyle();
    void showCard(const Result<StyleCard> &card);
    void takeGrowth(const PromptDraft &draft);
    void followEdits();
    void editTrait(const QString &trait, const QString &name);
    QString avatarName() const;
    void showEvidence(const QStringList &exampleIds, QWidget *below);
    void exportTo(const QString &path);

    Services m_services;
    PageContext m_context;
    QString m_avatarId;
    QVector<PromptVersion> m_versions; ///< oldest first
    QVector<PromptDraft> m_drafts; ///< newest first
    QString m_activeId;
    QString m_shownId;
    StyleCard m_card;
    StyleEdits m_edits; ///< of the card
    std::optional<Error> m_fault; ///< why the last analysis did not come about
    QString m_wait; ///< what the server asks to wait for
    bool m_isKeeping = false; ///< what is typed is being stored; it stands in the editor already

    VersionsModel m_model;
    PromptDesk m_desk;
    TraitDesk m_traits;
    AnalysisFlow m_flow;
    QTimer m_keepTimer; ///< what a crash may cost
    QTimer m_styleTimer; ///< the card follows the examples after a pause

    QSplitter *m_splitter;
    QListView *m_list;
    PromptEditor *m_editor;
    DiffView *m_diff;
    QStackedWidget *m_textOrDiff;
    QStackedWidget *m_contentOrBeginning;
    StylePanel *m_style;
    Banner *m_banner;
    QPushButton *m_analyse;
    QPushButton *m_save;
    std::unique_ptr<PromptActions> m_actions;
};

} // namespace likeness
