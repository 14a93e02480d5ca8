// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/examples/dialogs/export_dialog.h"

#include "ui/common/notices/banner.h"
#include "ui/common/notices/error_text.h"
#include "ui/common/text_label.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace likeness {

namespace {

constexpr int contentWidth = 460;

struct FormatWords {
    RowFormat format;
    QString name;
    QString use;
    QString suffix;
};

QVector<FormatWords> formats()
{
    return {{RowFormat::OpenAi, ExportDialog::tr("OpenAI chat (JSONL)"),
             ExportDialog::tr("For fine-tuning at OpenAI and services that take the same files."), u"jsonl"_qs},
            {RowFormat::ShareGpt, ExportDialog::tr("ShareGPT (JSON)"),
             ExportDialog::tr("For many open-source trainers."), u"json"_qs},
            {RowFormat::Alpaca, ExportDialog::tr("Alpaca (JSON)"),
             ExportDialog::tr("Instruction, input and output, for open-source trainers."), u"json"_qs},
            {RowFormat::Csv, ExportDialog::tr("Table (CSV)"),
             ExportDialog::tr("For spreadsheets. It keeps category, state and source."), u"csv"_qs}};
}

/// A name that every file system takes.
QString fileNameFor(const QString &avatarName)
{
    QString name;
    for (const QChar letter : avatarName.toLower())
        name += letter.isLetterOrNumber() ? letter : QChar(u'-');
    return name + u"-examples";
}

TextLabel *fieldLabel(const QString &text, QWidget *buddy)
{
    auto *label = new TextLabel;
    label->setText(text);
    label->setBuddy(buddy);
    return label;
}

} // namespace

ExportDialog::ExportDialog(const Examples &examples, const Exporter &exporter, const Avatar &avatar,
                           const QString &folder, const QVector<Example> &picked, QWidget *parent)
    : QDialog(parent),
      m_examples(examples),
      m_exporter(exporter),
      m_avatar(avatar),
      m_picked(picked),
      m_scope(new QButtonGroup(this)),
      m_leftOut(new QCheckBox),
      m_openers(new QCheckBox),
      m_format(new QComboBox),
      m_formatWords(new TextLabel(TextSize::Caption, TextLabel::Tone::Muted)),
      m_path(new QLineEdit),
      m_fault(new Banner),
      m_save(new QPushButton(tr("&Export")))
{
    setWindowTitle(tr("Export examples"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::wide, space::wide, space::wide, space::wide);
    column->setSpacing(space::small);
    column->setSizeConstraint(QLayout::SetFixedSize);
    addScopes(column, examples.stats(avatar.id).value_or(ExampleStats()));
    addLeftBehind(column);
    addFormat(column);
    addPlace(column, folder);
    addButtons(column);
    followFormat();
    followScope();
}

void ExportDialog::addScopes(QBoxLayout *column, const ExampleStats &stats)
{
    auto *title = new TextLabel(TextSize::Heading);
    title->setText(tr("Export examples of %1").arg(m_avatar.name));
    title->setMinimumWidth(contentWidth);
    column->addWidget(title);
    column->addSpacing(space::tiny);
    const int accepted = stats.byState[std::size_t(ExampleState::Accepted)];
    const int kept = stats.total - stats.byState[std::size_t(ExampleState::Rejected)];
    const auto add = [&](Scope scope, const QString &text, int count) {
        auto *choice = new QRadioButton(text);
        choice->setEnabled(count > 0);
        m_scope->addButton(choice, int(scope));
        column->addWidget(choice);
        if (count > 0 && !m_scope->checkedButton())
            choice->setChecked(true);
    };
    if (!m_picked.isEmpty())
        add(Scope::Picked, tr("The %n pi&cked in the list", nullptr, int(m_picked.size())), int(m_picked.size()));
    add(Scope::Accepted, tr("All %n &accepted", nullptr, accepted), accepted);
    // No choice between two names of the same examples.
    if (stats.selected != kept)
        add(Scope::Selected, tr("The selection: the %n most &representative", nullptr, stats.selected), stats.selected);
    if (accepted != kept)
        add(Scope::NotRejected, tr("All %n that are &not rejected", nullptr, kept), kept);
}

void ExportDialog::addLeftBehind(QBoxLayout *column)
{
    column->addWidget(m_leftOut);
    column->addWidget(m_openers);
    connect(m_scope, &QButtonGroup::idToggled, this, [this](int, bool isOn) {
        if (isOn)
            followScope();
    });
}

/// Says which of the wanted ones are not written unless the person asks for them.
void ExportDialog::followScope()
{
    const Result<ExportPlan> plan = wanted().and_then(
        [this](const QVector<Example> &examples) { return m_exporter.plan(m_avatar.id, examples, {}); });
    const int leftOut = plan ? plan->leftOut : 0;
    const int openers = plan ? plan->openers : 0;
    m_leftOut->setText(tr("Also the %n of them that the filter &leaves out", nullptr, leftOut));
    m_leftOut->setVisible(leftOut > 0);
    m_openers->setText(tr("Also the %n of them that answer &nobody", nullptr, openers));
    m_openers->setVisible(openers > 0);
}

void ExportDialog::addFormat(QBoxLayout *column)
{
    for (const FormatWords &words : formats())
        m_format->addItem(words.name, int(words.format));
    m_format->setAccessibleName(tr("Format"));
    column->addSpacing(space::medium);
    column->addWidget(fieldLabel(tr("&Format"), m_format));
    column->addWidget(m_format);
    column->addWidget(m_formatWords);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::followFormat);
}

void ExportDialog::addPlace(QBoxLayout *column, const QString &folder)
{
    auto *browse = new QPushButton(tr("&Browse..."));
    m_path->setText(QDir::toNativeSeparators(QDir(folder).filePath(fileNameFor(m_avatar.name))));
    m_path->setAccessibleName(tr("File"));
    auto *row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addWidget(m_path, 1);
    row->addWidget(browse);
    column->addSpacing(space::medium);
    column->addWidget(fieldLabel(tr("F&ile"), m_path));
    column->addLayout(row);
    column->addWidget(m_fault);
    m_fault->hide();
    connect(browse, &QPushButton::clicked, this, &ExportDialog::choosePlace);
}

void ExportDialog::addButtons(QBoxLayout *column)
{
    auto *cancel = new QPushButton(tr("Cancel"));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, space::large, 0, 0);
    row->setSpacing(space::small);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_save);
    column->addLayout(row);
    m_save->setProperty("isPrimary", true);
    m_save->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &ExportDialog::save);
    connect(m_path, &QLineEdit::textChanged, this, [this] {
        m_save->setEnabled(!m_path->text().trimmed().isEmpty());
        m_replaced.clear();
        m_fault->hide();
    });
}

ExportOptions ExportDialog::options() const
{
    return {RowFormat(m_format->currentData().toInt()), {}, m_openers->isChecked(), m_leftOut->isChecked()};
}

void ExportDialog::followFormat()
{
    const FormatWords words = formats().value(m_format->currentIndex());
    m_formatWords->setText(words.use);
    QFileInfo file(m_path->text());
    m_path->setText(QDir::toNativeSeparators(file.dir().filePath(file.completeBaseName() + u'.' + words.suffix)));
}

void ExportDialog::choosePlace()
{
    auto *chooser = new QFileDialog(this, tr("Export examples"), QFileInfo(m_path->text()).absolutePath());
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->selectFile(QFileInfo(m_path->text()).fileName());
    connect(chooser, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_path->setText(QDir::toNativeSeparators(path));
        m_replaced = path; // the chooser has asked
    });
    chooser->open();
}

Result<QVector<Example>> ExportDialog::wanted() const
{
    const auto scope = Scope(m_scope->checkedId());
    if (scope == Scope::Picked)
        return m_picked;
    return m_examples.list(m_avatar.id).map([scope](QVector<Example> examples) {
        examples.removeIf([scope](const Example &example) {
            // The choice of the most representative follows a decision only after a pause.
            return example.state == ExampleState::Rejected || (scope == Scope::Selected && !example.isSelected)
                || (scope == Scope::Accepted && example.state != ExampleState::Accepted);
        });
        return examples;
    });
}

/// Asks once before a file that the person only typed, or was proposed, is replaced.
bool ExportDialog::mayReplace(const QString &path)
{
    if (path == m_replaced || !QFileInfo::exists(path))
        return true;
    m_replaced = path;
    m_fault->say(Banner::Tone::Warning,
                 tr("%1 exists. Replace it? Press Export again.").arg(QFileInfo(path).fileName()));
    m_fault->show();
    return false;
}

void ExportDialog::save()
{
    const QString path = QDir::fromNativeSeparators(m_path->text().trimmed());
    if (!mayReplace(path))
        return;
    const auto rows = wanted().and_then(
        [&](const QVector<Example> &examples) { return m_exporter.save(m_avatar.id, examples, options(), path); });
    if (rows) {
        Q_EMIT exported(*rows, path);
        accept();
        return;
    }
    m_fault->say(Banner::Tone::Danger, errorText(rows.error(), ErrorPlace::Library).sentence);
    m_fault->show();
}

} // namespace likeness
