// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/sections/reading_section.h"

#include "services/sources.h"
#include "ui/common/notices/notices.h"
#include "ui/common/page/navigator.h"
#include "ui/common/service_command.h"
#include "ui/common/undo.h"
#include "ui/settings/reading/language_list.h"

#include <QComboBox>
#include <QListView>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace likeness {

namespace {

constexpr int thresholds[]{50, 60, 70, 75, 80, 85, 90, 95};
constexpr int shownAreas = 3;

QString idOf(const QSize &size, const QRect &area)
{
    QStringList numbers;
    for (const int number : {size.width(), size.height(), area.x(), area.y(), area.width(), area.height()})
        numbers.append(QString::number(number));
    return numbers.join(u' ');
}

} // namespace

ReadingSection::ReadingSection(Sources &sources, const PageContext &context)
    : SettingsSection(QStringLiteral("reading"), tr("Reading")),
      m_sources(sources),
      m_context(context),
      m_languages(new LanguageList),
      m_doubt(new QComboBox),
      m_areas(new QListView),
      m_remove(new QPushButton(tr("&Remove")))
{
    fillThresholds();
    m_languageRow = addRow(tr("&Languages of pictures"), {m_languages}, SettingRow::Place::Below);
    addRow(tr("&Uncertain words"), {m_doubt})
        ->setWords(tr("Words read less surely than this are underlined, and F8 leads from one to the next. New files "
                      "with messages that are this unsure come under \"Needs review\"."));
    m_areaRow = addRow(tr("&Ignored areas"), {layOutAreas()}, SettingRow::Place::Below);
    connect(m_languages, &LanguageList::changed, this, &ReadingSection::store);
    connect(m_doubt, &QComboBox::currentIndexChanged, this, &ReadingSection::store);
    connect(&m_sources, &Sources::changed, this, [this](const QString &avatarId) {
        if (avatarId == m_avatarId && isVisible())
            showAreas();
    });
    showState();
}

void ReadingSection::fillThresholds()
{
    for (const int percent : thresholds)
        m_doubt->addItem(tr("%1 %").arg(QLocale().toString(percent)), percent);
}

QWidget *ReadingSection::layOutAreas()
{
    m_areas->setModel(&m_model);
    m_areas->setItemDelegate(new AreasDelegate(m_areas));
    m_areas->setAccessibleName(tr("Ignored areas"));
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addWidget(m_areas);
    column->addWidget(m_remove, 0, Qt::AlignLeading);
    body->setFocusProxy(m_areas);
    auto *remove = new QShortcut(QKeySequence::Delete, m_areas, nullptr, nullptr, Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &ReadingSection::removeArea);
    connect(m_remove, &QPushButton::clicked, this, &ReadingSection::removeArea);
    connect(m_areas->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ReadingSection::showState);
    return body;
}

void ReadingSection::setAvatar(const QString &avatarId)
{
    m_avatarId = avatarId;
    if (isVisible())
        showAreas();
}

void ReadingSection::refresh()
{
    const auto set = m_sources.readingSettings();
    if (!set)
        return m_context.notices.tellError(set.error());
    const QStringList installed = m_sources.installedLanguages();
    const QSignalBlocker quiet(m_doubt);
    m_doubt->setCurrentIndex(m_doubt->findData(set->doubtPercent));
    if (set->languages != m_languages->chosen() || set->languages.isEmpty())
        m_languages->show(installed, set->languages);
    const QString howToAdd = tr("More can be installed: \"apt install tesseract-ocr-fra\" brings French, "
                                "\"apt search tesseract-ocr\" lists all.");
    m_languageRow->setWords(tr("Those ticked are used for everything read from now on, the first before the others. "
                               "Without a tick the language is found out while reading, beginning with English.")
                            + u' ' + howToAdd);
    showAreas();
}

void ReadingSection::store()
{
    const auto done = m_sources.setReadingSettings({m_languages->chosen(), m_doubt->currentData().toInt()});
    if (!done)
        m_context.notices.tellError(done.error());
}

void ReadingSection::showAreas()
{
    QVector<AreaRow> rows;
    const auto all = m_avatarId.isEmpty() ? IgnoredAreas() : m_sources.allIgnoredAreas(m_avatarId);
    if (!all)
        m_context.notices.tellError(all.error());
    for (const QSize &size : all.value_or(IgnoredAreas()).sizes()) {
        for (const QRect &area : all->of(size)) {
            rows.append({idOf(size, area), size, area});
        }
    }
    m_model.replaceRows(rows);
    showState();
}

void ReadingSection::showState()
{
    const bool hasRows = m_model.rowCount() > 0;
    m_areas->setVisible(hasRows);
    const int rows = qMin(m_model.rowCount(), shownAreas);
    m_areas->setFixedHeight(rows * qMax(1, m_areas->sizeHintForRow(0)) + 2 * m_areas->frameWidth() + space::small);
    m_remove->setVisible(hasRows);
    m_remove->setEnabled(m_areas->selectionModel()->hasSelection());
    if (m_avatarId.isEmpty())
        m_areaRow->setWords(tr("Open an avatar to see what is passed over in its pictures."));
    else if (hasRows)
        m_areaRow->setWords(tr("What is passed over in the open avatar's pictures of a size, such as a clock."));
    else
        m_areaRow->setWords(tr("Nothing is passed over in the open avatar's pictures. On the Sources page, draw a box "
                               "and choose \"Ignore area in all such pictures\"."));
}

void ReadingSection::removeArea()
{
    const AreaRow *row = m_model.rowAt(m_areas->currentIndex());
    if (!row || !m_areas->selectionModel()->hasSelection())
        return;
    const QSize size = row->pageSize;
    const auto before = m_sources.ignoredAreas(m_avatarId, size);
    if (!before)
        return m_context.notices.tellError(before.error());
    QVector<QRect> after = *before;
    after.removeOne(row->area);
    Sources *sources = &m_sources;
    Navigator *navigator = &m_context.navigator;
    m_context.undo.push(new ServiceCommand(
        tr("remove an ignored area"), m_context.notices,
        {[=, avatar = m_avatarId] { return sources->setIgnoredAreas(avatar, size, after); },
         [=, avatar = m_avatarId, old = *before] { return sources->setIgnoredAreas(avatar, size, old); },
         [navigator] { navigator->openSettings(QStringLiteral("reading")); }}));
    m_context.notices.sayUndoable(tr("This area is read again in pictures of its size."));
}

} // namespace likeness
