// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/examples/facets/facet_model.h"

#include <QLocale>

#include <algorithm>
#include <array>

namespace likeness {

namespace {

constexpr std::array allKinds{FacetKind::State,  FacetKind::Category, FacetKind::Personal,
                              FacetKind::Source, FacetKind::Speaker,  FacetKind::Certainty,
                              FacetKind::Length, FacetKind::Language, FacetKind::Split};
constexpr qsizetype fewValues = 7;

/// These hold what occurs; with one value there is nothing to choose.
bool isOpenEnded(FacetKind kind)
{
    return kind == FacetKind::Source || kind == FacetKind::Speaker || kind == FacetKind::Language;
}

bool isWorthShowing(FacetKind kind, const Facet &facet)
{
    const bool isChosen =
        std::any_of(facet.cbegin(), facet.cend(), [](const FacetValue &value) { return value.isChosen; });
    if (kind == FacetKind::Personal)
        return !facet.isEmpty();
    return isChosen || facet.size() > (isOpenEnded(kind) ? 1 : 0);
}

} // namespace

FacetModel::FacetModel(QObject *parent) : QAbstractListModel(parent)
{
    m_folded = {FacetKind::Length, FacetKind::Language, FacetKind::Split};
}

int FacetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

const FacetLine *FacetModel::at(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_lines.size() ? &m_lines[index.row()] : nullptr;
}

QVariant FacetModel::data(const QModelIndex &index, int role) const
{
    const FacetLine *line = at(index);
    if (!line)
        return {};
    if (role == Qt::DisplayRole)
        return line->word;
    if (role == Qt::ToolTipRole && line->type == FacetLine::Type::Value)
        return QVariant(line->word + u'\n' + line->value.term);
    if (role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole)
        return line->help();
    if (role != Qt::AccessibleTextRole)
        return {};
    if (line->type == FacetLine::Type::Heading)
        return line->isOpen ? tr("%1, unfolded").arg(line->word) : tr("%1, folded").arg(line->word);
    if (line->type == FacetLine::Type::More)
        return line->word;
    const QString sentence =
        tr("%1: %2, %n example(s)", nullptr, line->value.count).arg(facetTitle(line->kind), line->word);
    return line->value.isChosen ? tr("%1, chosen").arg(sentence) : sentence;
}

void FacetModel::showCounts(const ExampleCounts &counts)
{
    m_counts = counts;
    rebuild();
}

void FacetModel::turn(const QModelIndex &index)
{
    const FacetLine *line = at(index);
    if (!line || line->type == FacetLine::Type::Value)
        return;
    QSet<FacetKind> &kinds = line->type == FacetLine::Type::More ? m_whole : m_folded;
    const FacetKind kind = line->kind;
    if (!kinds.remove(kind))
        kinds.insert(kind);
    rebuild();
}

QString FacetModel::folded() const
{
    QStringList kinds;
    for (const FacetKind kind : m_folded)
        kinds.append(QString::number(int(kind)));
    return kinds.join(u',');
}

void FacetModel::setFolded(const QString &kinds)
{
    m_folded.clear();
    for (const QString &kind : kinds.split(u',', Qt::SkipEmptyParts))
        m_folded.insert(FacetKind(kind.toInt()));
    rebuild();
}

QVector<FacetLine> FacetModel::linesOf(FacetKind kind) const
{
    const Facet &facet = facetOf(m_counts, kind);
    if (!isWorthShowing(kind, facet))
        return {};
    const bool isOpen = !m_folded.contains(kind);
    QVector<FacetLine> lines{{FacetLine::Type::Heading, kind, facetTitle(kind), {}, isOpen}};
    const bool isCut = facet.size() > fewValues + 1 && !m_whole.contains(kind);
    for (qsizetype i = 0; isOpen && i < facet.size(); ++i) {
        if (!isCut || i < fewValues || facet[i].isChosen)
            lines.append({FacetLine::Type::Value, kind, facetWord(kind, facet[i].value), facet[i]});
    }
    if (isOpen && isCut)
        lines.append({FacetLine::Type::More, kind, tr("Show all %1").arg(QLocale().toString(facet.size())), {}});
    return lines;
}

void FacetModel::rebuild()
{
    QVector<FacetLine> lines;
    for (const FacetKind kind : allKinds)
        lines += linesOf(kind);
    if (lines == m_lines)
        return;
    if (lines.size() != m_lines.size()) {
        beginResetModel();
        m_lines = lines;
        endResetModel();
        return;
    }
    m_lines = lines;
    Q_EMIT dataChanged(index(0), index(int(lines.size()) - 1));
}

} // namespace likeness
