// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sending/send_sheet.h"

#include "domain/sending/send_rows.h"
#include "services/models/questions.h"
#include "ui/common/money_text.h"
#include "ui/common/text_label.h"
#include "ui/sending/hidden_list.h"
#include "ui/sending/payload_view.h"
#include "ui/sending/send_words.h"

#include <QGridLayout>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPixmap>
#include <QPushButton>
#include <QVBoxLayout>

namespace likeness {

namespace {

constexpr int textWidth = 460;

} // namespace

SendSheet::SendSheet(const SendPreview &preview, QWidget *parent)
    : QDialog(parent),
      m_preview(preview),
      m_title(new TextLabel(TextSize::Heading)),
      m_limit(new TextLabel),
      m_review(new QPushButton(tr("&Review what is hidden..."))),
      m_cancel(new QPushButton(tr("Cancel"))),
      m_go(new QPushButton)
{
    setAttribute(Qt::WA_DeleteOnClose);
    layOut();
    connect(m_review, &QPushButton::clicked, this, &SendSheet::showHidden);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, &SendSheet::go);
    showWords();
    m_cancel->setDefault(true);
    m_cancel->setFocus();
}

void SendSheet::layOut()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::large);
    grid->setVerticalSpacing(space::medium);
    grid->setColumnStretch(1, 1);
    addLines(grid);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::wide, space::wide, space::wide, space::wide);
    column->setSpacing(space::large);
    column->setSizeConstraint(QLayout::SetFixedSize);
    column->addWidget(m_title->wrapped());
    column->addLayout(grid);
    column->addWidget(m_limit->wrapped());
    addButtons(column);
}

void SendSheet::addLines(QGridLayout *grid)
{
    auto *payload = new QPushButton(tr("See e&xactly what will be sent..."));
    connect(payload, &QPushButton::clicked, this, &SendSheet::showPayload);
    m_to = addLine(grid, tr("To"));
    m_what = addLine(grid, tr("What"), payload);
    for (const ChatMessage &message : std::as_const(m_preview.question.request.messages)) {
        for (const QByteArray &picture : message.pictures)
            addPicture(grid, picture);
    }
    m_hidden = addLine(grid, tr("Hidden"), m_review);
    m_tokens = addLine(grid, tr("Tokens"));
    m_cost = addLine(grid, tr("Cost"));
    if (isPriceUnknown(m_preview))
        addMost(grid);
    m_kept = addLine(grid, tr("Kept"));
}

void SendSheet::showWords()
{
    const SendWords words = sendWords(m_preview);
    setWindowTitle(words.title);
    m_title->setText(words.title);
    m_to->setText(words.to);
    m_what->setText(words.what);
    m_hidden->setText(words.hidden.isEmpty() ? words.notHidden : words.hidden);
    m_review->setVisible(!words.hidden.isEmpty());
    m_tokens->setText(words.tokens);
    m_cost->setText(words.spent.isEmpty() ? words.cost : words.cost + u'\n' + words.spent);
    m_kept->setText(words.kept);
    refresh();
}

TextLabel *SendSheet::addLine(QGridLayout *grid, const QString &name, QPushButton *more)
{
    auto *label = new TextLabel(TextSize::Body, TextLabel::Tone::Muted);
    auto *words = new TextLabel;
    label->setText(name);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    words->setFixedWidth(textWidth);
    const int row = grid->rowCount();
    grid->addWidget(label, row, 0);
    grid->addWidget(words->wrapped(), row, 1);
    if (more)
        grid->addWidget(more, row + 1, 1, Qt::AlignLeading);
    return words;
}

/// The very bytes that go out, made visible.
void SendSheet::addPicture(QGridLayout *grid, const QByteArray &png)
{
    constexpr int greatestHeight = 260;
    const double ratio = devicePixelRatioF();
    const QSize room = QSizeF(textWidth * ratio, greatestHeight * ratio).toSize();
    QPixmap pixmap = QPixmap::fromImage(QImage::fromData(png, "PNG"));
    if (pixmap.width() > room.width() || pixmap.height() > room.height())
        pixmap = pixmap.scaled(room, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    pixmap.setDevicePixelRatio(ratio);
    auto *picture = new QLabel;
    picture->setPixmap(pixmap);
    picture->setAccessibleName(tr("The picture that will be sent"));
    grid->addWidget(picture, grid->rowCount(), 1, Qt::AlignLeading);
}

void SendSheet::addMost(QGridLayout *grid)
{
    m_most = new QLineEdit;
    auto *label = new TextLabel(TextSize::Body, TextLabel::Tone::Muted);
    label->setText(tr("At &most"));
    label->setBuddy(m_most);
    m_most->setAccessibleName(tr("The most you would pay, in dollars"));
    m_most->setPlaceholderText(tr("Dollars, such as 0.50"));
    const int row = grid->rowCount();
    grid->addWidget(label, row, 0);
    grid->addWidget(m_most, row, 1);
    connect(m_most, &QLineEdit::textChanged, this, &SendSheet::refresh);
}

void SendSheet::addButtons(QLayout *column)
{
    m_go->setProperty("isPrimary", true);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addStretch(1);
    row->addWidget(m_cancel);
    row->addWidget(m_go);
    static_cast<QVBoxLayout *>(column)->addLayout(row);
}

QString SendSheet::overLimit() const
{
    const Money limit = m_preview.monthlyLimit.value_or(Money());
    const QString shown = moneyText(limit);
    if (!m_preview.highestCost)
        return tr("Your limit of %1 for this month is used up. Nothing is sent.").arg(shown);
    return tr("This could pass your limit of %1 for this month by about %2. Nothing is sent.")
        .arg(shown, moneyTextUp(m_preview.spentThisMonth + *m_preview.highestCost - limit));
}

/// Without any example there is nothing to analyse.
bool SendSheet::isNothingLeft() const
{
    const bool isMaterial =
        m_preview.own.purpose == SendPurpose::Analysis || m_preview.own.purpose == SendPurpose::Examples;
    return isMaterial && !m_preview.leftOut.isEmpty() && m_preview.leftOut.size() == sendRowsOf(m_preview.own).size();
}

void SendSheet::refresh()
{
    SendPreview preview = m_preview;
    if (m_most)
        preview.highestCost = typedMoney(m_most->text());
    const bool isOver = preview.isOverLimit();
    m_go->setText(isOver ? tr("Change &limit...") : sendButtonText(preview));
    m_go->setEnabled((isOver || preview.highestCost) && !isNothingLeft());
    m_limit->setText(isOver ? overLimit() : isNothingLeft() ? tr("Nothing is left to be sent.") : QString());
    m_limit->setVisible(isOver || isNothingLeft());
}

void SendSheet::go()
{
    SendPreview preview = m_preview;
    if (m_most)
        preview.highestCost = typedMoney(m_most->text());
    if (preview.isOverLimit()) {
        reject();
        return Q_EMIT changeLimitWanted();
    }
    Q_EMIT sendWanted(preview);
    accept();
}

void SendSheet::showPayload()
{
    const auto rows = m_questions ? PayloadView::Rows::CanBeLeftOut : PayloadView::Rows::Stay;
    auto *view = new PayloadView(m_preview, rows, this);
    connect(view, &PayloadView::leftOutChanged, this, [this, view](const QVector<int> &unwanted) {
        const auto preview = m_questions->previewWithout(m_preview, unwanted);
        if (!preview)
            return view->showError(preview.error());
        m_preview = *preview;
        view->showPayload(m_preview);
        showWords();
    });
    view->open();
}

void SendSheet::showHidden()
{
    (new HiddenList(m_preview.hidden, this))->open();
}

} // namespace likeness
