// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/plan/plan_words.h"

#include "ui/common/kind_words.h"
#include "ui/common/money_text.h"
#include "ui/common/notices/error_text.h"
#include "ui/training/plan/training_choices.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace likeness {

namespace {

constexpr int quoteLength = 60;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Training)

public:
    static QString fewRows(const Finding &finding);
    static QString texts(const Finding &finding);
    static QString wholes(const Finding &finding);
};

QString dayText(const QDate &day)
{
    return QLocale().toString(day, QLocale::ShortFormat);
}

/// A category or language by its stable name, as a word.
QString kindText(const QString &name)
{
    const auto category = categoryFromName(name);
    return category ? categoryWord(*category) : name;
}

QString languagesText(const QString &codes)
{
    QStringList words;
    for (const QString &code : codes.split(QStringLiteral(", ")))
        words.append(languageWord(code));
    return words.join(QStringLiteral(", "));
}

QString quoted(const QString &text)
{
    return text.size() > quoteLength ? text.left(quoteLength) + u"..." : text;
}

QString Words::fewRows(const Finding &finding)
{
    if (finding.kind == FindingKind::TooFewRows)
        return tr("%1 of %2 rows to train on. Every provider refuses fewer: accept at least %n more example(s).",
                  nullptr, fewestTrainingRows - finding.count)
            .arg(finding.count)
            .arg(fewestTrainingRows);
    return tr("%n row(s) in all. It can be done with so few, but rarely turns out well: aim for %1.", nullptr,
              finding.count)
        .arg(goodTrainingRows);
}

/// About single rows.
QString Words::texts(const Finding &finding)
{
    const int count = finding.count;
    switch (finding.kind) {
    case FindingKind::NobodyAsked:
        return tr("%n example(s) answer nobody and are left out.", nullptr, count);
    case FindingKind::EmptyReply:
        return tr("%n example(s) without a reply are left out.", nullptr, count);
    case FindingKind::LeftOut:
        return tr("%n example(s) are left out by your selection: too short, a bare greeting or a repeat.", nullptr,
                  count);
    case FindingKind::TooLong:
        return tr("%n row(s) are longer than this model takes; their end would be cut off.", nullptr, count);
    case FindingKind::SpecialToken:
        return tr("%n row(s) hold signs such as <|...|>, for which the whole file is refused.", nullptr, count);
    case FindingKind::PersonalData:
        return tr("%n row(s) hold personal data. Before anything is sent it is replaced by stand-ins, which the model "
                  "then learns; replace it in the example to say something else there.",
                  nullptr, count);
    default:
        return {};
    }
}

/// About how rows stand to each other.
QString Words::wholes(const Finding &finding)
{
    const int count = finding.count;
    switch (finding.kind) {
    case FindingKind::NoPrompt:
        return tr("No prompt is active. The model would learn the words, and not who it is.");
    case FindingKind::Repeated:
        return tr("%n row(s) say nearly the same as another; they stay on the same side.", nullptr, count);
    case FindingKind::SameReplies:
        return tr("%n replies are all \"%1\". The model would say it too often.", nullptr, count)
            .arg(quoted(finding.subject));
    case FindingKind::Imbalance:
        return tr("%n row(s), most of all, are of one kind: %1.", nullptr, count).arg(kindText(finding.subject));
    case FindingKind::MissingCategory:
        return tr("There is none of the kind: %1.").arg(kindText(finding.subject));
    case FindingKind::MixedLanguages:
        return tr("The rows are in several languages (%1). The model will mix them as they are mixed.")
            .arg(languagesText(finding.subject));
    case FindingKind::PinnedApart:
        return tr("%n row(s) say nearly the same as one that is pinned to the other side; both are trained on.",
                  nullptr, count);
    default:
        return {};
    }
}

/// The gravest of what a provider would refuse the data for.
QString stopText(const QVector<Finding> &findings)
{
    const auto stop = std::find_if(findings.cbegin(), findings.cend(),
                                   [](const Finding &one) { return one.weight == FindingWeight::Stop; });
    return stop == findings.cend() ? QString() : findingText(*stop);
}

} // namespace

QString findingText(const Finding &finding)
{
    if (finding.kind == FindingKind::TooFewRows || finding.kind == FindingKind::FewRows)
        return Words::fewRows(finding);
    const QString text = Words::texts(finding);
    return text.isEmpty() ? Words::wholes(finding) : text;
}

QString findingAction(const Finding &finding)
{
    switch (finding.kind) {
    case FindingKind::NoPrompt:
        return Words::tr("Choose a prompt");
    case FindingKind::TooFewRows:
    case FindingKind::FewRows:
    case FindingKind::MissingCategory:
        return Words::tr("Go to examples");
    default:
        return finding.exampleIds.isEmpty() ? QString()
                                            : Words::tr("Show %n row(s)", nullptr, int(finding.exampleIds.size()));
    }
}

QString placeName(const TrainingTarget &target)
{
    return target.isHere ? Words::tr("This computer") : target.name;
}

QString targetStateText(const TrainingTarget &target)
{
    switch (target.state) {
    case TargetState::Available:
        return target.ends.isValid() ? Words::tr("Available until %1").arg(dayText(target.ends))
                                     : Words::tr("Available");
    case TargetState::NeedsKey:
        return Words::tr("Needs a key");
    case TargetState::NotOffered:
        return Words::tr("Not offered to this account");
    case TargetState::Ended:
        return target.ends.isValid() ? Words::tr("Trains for nobody since %1").arg(dayText(target.ends))
                                     : Words::tr("Trains for nobody any more");
    }
    return {};
}

QString targetPriceText(const TrainingTarget &target)
{
    if (target.isHere)
        return Words::tr("Costs nothing but time and current.");
    std::optional<Money> least;
    for (const ModelInfo &model : target.models) {
        if (model.trainingPrice && (!least || *model.trainingPrice < *least))
            least = model.trainingPrice;
    }
    return least ? Words::tr("From %1 for a million trained tokens.").arg(moneyText(*least))
                 : Words::tr("Its price is not known here.");
}

QString targetPlaceText(const TrainingTarget &target)
{
    if (target.isHere)
        return Words::tr("Nothing leaves this computer. The tuned model is yours, as files.");
    const QString weights = target.givesWeights ? Words::tr("The tuned model can be had as files.")
                                                : Words::tr("The tuned model stays there and cannot be had as files.");
    return Words::tr("The rows are sent to %1.").arg(target.name) + u' ' + weights;
}

QString optionText(double value)
{
    return value > 0 ? QLocale().toString(value) : Words::tr("Automatic");
}

QString whyNotText(const TrainingChoices &plan)
{
    if (plan.fault())
        return errorText(*plan.fault(), ErrorPlace::Library).sentence;
    if (!plan.check())
        return Words::tr("The examples were not looked over yet.");
    if (const QString stop = stopText(plan.check()->findings); !stop.isEmpty())
        return stop;
    if (!plan.hasPermission())
        return Words::tr("Say in the first step that you may use these words.");
    const TrainingTarget *target = plan.target();
    if (!target || target->state != TargetState::Available)
        return target ? Words::tr("%1: %2. Choose another place.").arg(placeName(*target), targetStateText(*target))
                      : Words::tr("Choose where it is to be trained.");
    const ModelInfo *model = plan.model();
    if (!model)
        return Words::tr("No model that can be tuned is known at %1.").arg(placeName(*target));
    if (model->shutdown.isValid() && model->shutdown <= QDate::currentDate())
        return Words::tr("%1 retired on %2. Choose another base model.").arg(model->id, dayText(model->shutdown));
    return {};
}

} // namespace likeness
