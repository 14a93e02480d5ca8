// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompt/text/diff_view.h"

#include "domain/prompt/word_diff.h"
#include "ui/common/flow_layout.h"
#include "ui/common/text_label.h"

#include <QComboBox>
#include <QEvent>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTextEdit>
#include <QTextTable>
#include <QVBoxLayout>

#include <algorithm>

namespace likeness {

namespace {

constexpr QChar minus(0x2212);
constexpr int signShare = 4; ///< percent of the width
constexpr int textShare = 46;
enum Column { MinusColumn, BeforeColumn, PlusColumn, AfterColumn, Columns };

QTextCharFormat formatOf(DiffKind kind, const Tokens &tokens)
{
    QTextCharFormat format;
    format.setForeground(tokens.text);
    if (kind == DiffKind::Removed) {
        format.setForeground(tokens.danger);
        format.setBackground(tokens.dangerTint);
        format.setFontStrikeOut(true);
    } else if (kind == DiffKind::Added) {
        format.setForeground(tokens.success);
        format.setBackground(tokens.successTint);
        format.setFontUnderline(true);
    }
    return format;
}

void fill(QTextTable &table, int row, int column, const QVector<DiffPiece> &pieces, const Tokens &tokens)
{
    QTextCursor cursor = table.cellAt(row, column).firstCursorPosition();
    for (const DiffPiece &piece : pieces)
        cursor.insertText(piece.text, formatOf(piece.kind, tokens));
}

bool holds(const QVector<DiffPiece> &pieces, DiffKind kind)
{
    return std::any_of(pieces.begin(), pieces.end(), [kind](const DiffPiece &piece) { return piece.kind == kind; });
}

void sign(QTextTable &table, int row, int column, QChar character, DiffKind kind, const Tokens &tokens)
{
    QTextCharFormat format;
    format.setForeground(kind == DiffKind::Removed ? tokens.danger : tokens.success);
    format.setFontWeight(QFont::DemiBold);
    table.cellAt(row, column).firstCursorPosition().insertText(QString(character), format);
}

} // namespace

DiffView::DiffView(QWidget *parent)
    : QWidget(parent),
      m_before(new QComboBox),
      m_after(new QComboBox),
      m_summary(new TextLabel(TextSize::Caption, TextLabel::Tone::Muted)),
      m_body(new QTextEdit)
{
    layOut();
    connect(m_before, &QComboBox::currentIndexChanged, this, &DiffView::show);
    connect(m_after, &QComboBox::currentIndexChanged, this, &DiffView::show);
}

void DiffView::layOut()
{
    m_before->setAccessibleName(tr("Before"));
    m_after->setAccessibleName(tr("After"));
    for (QComboBox *choice : {m_before, m_after})
        choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *arrow = new TextLabel(TextSize::Body, TextLabel::Tone::Muted);
    arrow->setText(tr("compared with"));
    auto *close = new QPushButton(tr("&Back to the text"));
    auto *choices = new FlowLayout(space::small);
    choices->addWidget(m_before);
    choices->addWidget(arrow);
    choices->addWidget(m_after);
    choices->addWidget(close);
    m_body->setReadOnly(true);
    m_body->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_body->setTabChangesFocus(true);
    m_body->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_body->setAccessibleName(tr("Differences"));
    m_body->setFrameShape(QFrame::NoFrame);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::medium, space::medium, space::medium, space::small);
    column->setSpacing(space::small);
    column->addLayout(choices);
    column->addWidget(m_summary->wrapped());
    column->addWidget(m_body, 1);
    setFocusProxy(m_body);
    connect(close, &QPushButton::clicked, this, &DiffView::closeWanted);
}

void DiffView::setSides(const QVector<Side> &sides)
{
    const QString before = m_before->currentData().toString();
    const QString after = m_after->currentData().toString();
    m_sides = sides;
    for (QComboBox *choice : {m_before, m_after}) {
        const QSignalBlocker quiet(choice);
        choice->clear();
        for (const Side &one : sides)
            choice->addItem(one.name, one.id);
    }
    compare(before, after);
}

void DiffView::compare(const QString &beforeId, const QString &afterId)
{
    const auto choose = [](QComboBox &choice, const QString &id) {
        const QSignalBlocker quiet(&choice);
        choice.setCurrentIndex(qMax(0, choice.findData(id)));
    };
    choose(*m_before, beforeId);
    choose(*m_after, afterId);
    show();
}

const DiffView::Side *DiffView::side(const QComboBox &choice) const
{
    const int index = choice.currentIndex();
    return index >= 0 && index < m_sides.size() ? &m_sides[index] : nullptr;
}

void DiffView::show()
{
    m_body->clear();
    const Side *before = side(*m_before);
    const Side *after = side(*m_after);
    if (!before || !after)
        return;
    const QVector<DiffRow> rows = sideBySide(wordDiff(before->text, after->text));
    const int changed = int(std::count_if(rows.begin(), rows.end(), [](const DiffRow &row) { return row.isChanged; }));
    m_summary->setText(changed == 0 ? tr("Both say the same, word by word.")
                                    : tr("Differences: %n line(s). Struck through: only in %1. Underlined: only in %2.",
                                         nullptr, changed)
                                          .arg(before->name, after->name));
    if (rows.isEmpty())
        return;
    const Tokens &tokens = tokensFor(palette());
    QTextTableFormat format;
    format.setBorder(0);
    format.setCellPadding(space::tiny / 2.0);
    format.setCellSpacing(0);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    const auto share = [](int percent) { return QTextLength(QTextLength::PercentageLength, percent); };
    format.setColumnWidthConstraints({share(signShare), share(textShare), share(signShare), share(textShare)});
    QTextTable *table = m_body->textCursor().insertTable(int(rows.size()), Columns, format);
    for (int i = 0; i < rows.size(); ++i) {
        const DiffRow &row = rows[i];
        if (holds(row.before, DiffKind::Removed))
            sign(*table, i, MinusColumn, minus, DiffKind::Removed, tokens);
        if (holds(row.after, DiffKind::Added))
            sign(*table, i, PlusColumn, u'+', DiffKind::Added, tokens);
        fill(*table, i, BeforeColumn, row.before, tokens);
        fill(*table, i, AfterColumn, row.after, tokens);
    }
    m_body->moveCursor(QTextCursor::Start);
}

void DiffView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        show();
}

} // namespace likeness
