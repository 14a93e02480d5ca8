// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "services/prompt/analysis_types.h"

#include <QFuture>
#include <QObject>

#include <chrono>
#include <memory>

namespace likeness {

class Examples;
class Library;
class Models;
class Questions;
struct ExampleSearchPlan;
struct SendPreview;
struct SourcePages;

/// Examples that were found, as they come among an avatar's own: new ones, with ids, under categories that a
/// derivation leaves alone.
QVector<Example> asNewExamples(const QString &avatarId, QVector<Example> found);

/// An analysis under way. Connect before the event loop goes on. Deleting it cancels without a signal.
class Analysis : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    /// finished() comes with what there is so far, marked as partial.
    virtual void cancel() = 0;

Q_SIGNALS:
    /// The system prompt as far as it is written.
    void textGrew(const QString &text);
    /// The provider refused for now; see Reply::waiting.
    void waiting(std::chrono::milliseconds wait, int attempt, int attempts);
    /// Exactly once. An error only where nothing came that could be kept; Corrupt: the answer is not what was asked
    /// for, and nothing of it was taken.
    void finished(const likeness::Result<likeness::StyleAnalysis> &analysis);
};

/// A search for examples under way, like Analysis.
class ExampleSearch : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    virtual void cancel() = 0;

Q_SIGNALS:
    void foundSoFar(int count);
    void waiting(std::chrono::milliseconds wait, int attempt, int attempts);
    void finished(const likeness::Result<likeness::FoundExamples> &found);
};

/// What an analyst needs around it; all of it outlives it.
struct AnalystServices {
    Library &library;
    Examples &examples;
    Models &models;
    Questions &questions;
};

/// Asks a model how somebody writes, and for examples that local rules do not find. Imported words go in a message of
/// their own between marks that nobody can guess, as data; what comes back is checked here and stored by nobody before
/// a person has seen it. Every question is shown in full by its preview and sent only when that is handed back.
class Analyst : public QObject {
    Q_OBJECT
public:
    explicit Analyst(const AnalystServices &services, QObject *parent = nullptr);

    /// What an analysis of the style would send: the most representative examples, as many as fit, with a few figures
    /// of them. Empty: there are no examples yet. The errors of Questions::preview().
    Result<SendPreview> preview(const QString &avatarId, const QString &accountId, const QString &model) const;
    /// Sends exactly that.
    std::unique_ptr<Analysis> analyse(const SendPreview &preview);

    /// What a search for `target` more examples would send: sources that gave none by local rules. Empty:
    /// there are none. The plan (see example_search_plan.h) holds the preview and what the numbers in it stand for.
    QFuture<Result<ExampleSearchPlan>> planSearch(const QString &avatarId, const QString &accountId,
                                                  const QString &model, int target = 20);
    /// Sends exactly the plan's preview.
    std::unique_ptr<ExampleSearch> findExamples(const ExampleSearchPlan &plan);
    /// Puts those that a person wants among the avatar's examples, as new ones; answers with them as stored.
    QFuture<Result<QVector<Example>>> keep(const QString &avatarId, const QVector<Example> &wanted);

private:
    struct Wanted {
        QString avatarId;
        QString accountId;
        QString model;
        int target = 0;
    };
    QFuture<Result<QVector<NumberedMessage>>> unpairedOf(const QString &avatarId,
                                                         const Result<QVector<SourcePages>> &sources);
    Result<ExampleSearchPlan> planned(const Wanted &wanted, const QVector<NumberedMessage> &messages) const;

    AnalystServices m_services;
};

} // namespace likeness
