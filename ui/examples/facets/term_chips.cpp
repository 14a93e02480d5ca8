// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/examples/facets/term_chips.h"

#include "domain/query/query_pieces.h"
#include "ui/common/flow_layout.h"
#include "ui/common/icons.h"
#include "ui/common/tokens.h"
#include "ui/examples/facets/facet_words.h"

#include <QPainter>
#include <QPushButton>
#include <QStyle>

namespace likeness {

namespace {

constexpr int padding = 10;
constexpr int crossSize = 14;
constexpr int leastHeight = 26;
constexpr int chipGap = 6;
constexpr int widestWord = 220;

} // namespace

TermChip::TermChip(const QString &word, const QString &term, QWidget *parent) : QAbstractButton(parent)
{
    setText(word);
    setFont(scaledFont(font(), TextSize::Caption));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setAccessibleName(tr("Take out the filter %1").arg(word));
    setToolTip(tr("Take out %1").arg(term));
}

QSize TermChip::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    const int word = qMin(widestWord, metrics.horizontalAdvance(text()) + 2);
    return {word + space::tiny + crossSize + 2 * padding, qMax(leastHeight, metrics.height() + space::small)};
}

void TermChip::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens.accent, 1));
    painter.setBrush(underMouse() ? tokens.sunken : tokens.select);
    const double radius = height() / 2.0 - 1;
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    const QRect inside = rect().adjusted(padding, 0, -padding, 0);
    const QRect cross(inside.right() + 1 - crossSize, inside.center().y() + 1 - crossSize / 2, crossSize, crossSize);
    paintIcon(&painter, QStringLiteral("cross"), QStyle::visualRect(layoutDirection(), rect(), cross), tokens.muted);
    const QRect word = inside.adjusted(0, 0, -crossSize - space::tiny, 0);
    painter.setPen(tokens.text);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), word), Qt::AlignLeading | Qt::AlignVCenter,
                     fontMetrics().elidedText(text(), Qt::ElideMiddle, word.width()));
}

TermChips::TermChips(QWidget *parent) : QWidget(parent), m_flow(new FlowLayout(chipGap, this))
{
    hide();
}

void TermChips::showQuery(const QString &query)
{
    if (query != std::exchange(m_query, query))
        rebuild();
}

void TermChips::showSimilar(const QString &words)
{
    if (words != std::exchange(m_similar, words))
        rebuild();
}

void TermChips::rebuild()
{
    while (QLayoutItem *item = m_flow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that was clicked
        delete item;
    }
    addSimilar();
    addTerms();
    setVisible(m_flow->count() > 0);
    if (m_flow->count() == 0)
        return;
    auto *clear = new QPushButton(tr("C&lear"));
    clear->setFlat(true);
    clear->setFont(scaledFont(clear->font(), TextSize::Caption));
    m_flow->addWidget(clear);
    connect(clear, &QPushButton::clicked, this, [this] {
        Q_EMIT similarCleared();
        Q_EMIT queryChosen({});
    });
}

void TermChips::addSimilar()
{
    if (m_similar.isEmpty())
        return;
    const QString word = tr("Similar to: %1").arg(m_similar);
    auto *chip = new TermChip(word, word);
    m_flow->addWidget(chip);
    connect(chip, &QAbstractButton::clicked, this, &TermChips::similarCleared);
}

void TermChips::addTerms()
{
    for (const QueryPiece &piece : queryPieces(m_query)) {
        const QString term = m_query.mid(piece.start, piece.length);
        auto *chip = new TermChip(termWord(term), term);
        m_flow->addWidget(chip);
        const QString without = QString(m_query).remove(piece.start, piece.length).trimmed();
        connect(chip, &QAbstractButton::clicked, this, [this, without] { Q_EMIT queryChosen(without); });
    }
}

} // namespace likeness
