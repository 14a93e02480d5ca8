// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sending/payload_view.h"

#include "domain/sending/send_rows.h"
#include "ui/common/notices/error_text.h"
#include "ui/common/scaled_font.h"
#include "ui/common/text_label.h"

#include <QEvent>
#include <QFontDatabase>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace likeness {

namespace {

constexpr QSize firstSize(720, 540);

/// As it goes out, but for the letters of pictures: millions that nobody can read, for what the sheet shows as a
/// picture.
QString shownBody(const SendPreview &preview)
{
    QString body = QString::fromUtf8(preview.payload);
    for (const ChatMessage &message : preview.question.request.messages) {
        for (const QByteArray &picture : message.pictures) {
            const QString letters = QString::fromLatin1(picture.toBase64());
            body.replace(letters,
                         PayloadView::tr("[the picture, %1 characters]").arg(QLocale().toString(letters.size())));
        }
    }
    return body;
}

/// As the rows of a list say them.
TickRow tickRow(const SendRow &row, int number, const QVector<int> &leftOut)
{
    TickRow shown;
    shown.id = QString::number(number);
    shown.isTicked = !leftOut.contains(number);
    if (row.kind == SendRow::Kind::Example) {
        shown.about = PayloadView::tr("Example %1").arg(number + 1);
        shown.before = row.text.section(u'\n', 0, 0);
        shown.after = row.text.section(u'\n', 1).simplified();
    } else {
        shown.about = PayloadView::tr("Part %1").arg(number + 1);
        shown.before =
            row.role == ChatRole::Assistant ? PayloadView::tr("Said by the avatar") : PayloadView::tr("Said");
        shown.after = row.text.simplified();
    }
    return shown;
}

} // namespace

PayloadView::PayloadView(const SendPreview &preview, Rows rows, QWidget *parent)
    : QDialog(parent),
      m_legend(new TextLabel(TextSize::Body, TextLabel::Tone::Muted)),
      m_error(new TextLabel),
      m_search(new QLineEdit),
      m_count(new TextLabel(TextSize::Caption, TextLabel::Tone::Muted)),
      m_body(new QPlainTextEdit)
{
    setWindowTitle(tr("What will be sent"));
    setAttribute(Qt::WA_DeleteOnClose);
    if (rows == Rows::CanBeLeftOut && !sendRowsOf(preview.own).isEmpty())
        m_rowPart = makeRows(preview);
    layOut();
    showPayload(preview);
    connect(m_search, &QLineEdit::textChanged, this, &PayloadView::search);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { step(1); });
    connect(new QShortcut(QKeySequence::FindNext, this), &QShortcut::activated, this, [this] { step(1); });
    connect(new QShortcut(QKeySequence::FindPrevious, this), &QShortcut::activated, this, [this] { step(-1); });
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_search,
            [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    connect(&m_rows, &TickModel::ticked, this, &PayloadView::takeTicks);
    resize(firstSize);
}

QWidget *PayloadView::makeRows(const SendPreview &preview)
{
    QVector<TickRow> shown;
    for (const SendRow &row : sendRowsOf(preview.own))
        shown.append(tickRow(row, int(shown.size()), preview.leftOut));
    m_rows.show(shown);
    auto *part = new QWidget;
    auto *words = new TextLabel;
    words->setText(tr("&Untick what is to be left out:"));
    auto *list = new TickList(m_rows);
    list->setAccessibleName(tr("What will be sent, part by part"));
    words->setBuddy(list);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addWidget(words->wrapped());
    column->addWidget(list, 1);
    return part;
}

void PayloadView::takeTicks()
{
    QVector<int> leftOut;
    for (int row = 0; row < m_rows.rowCount(); ++row) {
        if (!m_rows.at(row).isTicked)
            leftOut.append(row);
    }
    Q_EMIT leftOutChanged(leftOut);
}

void PayloadView::showPayload(const SendPreview &preview)
{
    m_error->hide();
    m_legend->setText(legend(preview));
    m_body->setPlainText(shownBody(preview));
    m_standIns.clear();
    for (const HiddenPiece &one : preview.hidden)
        m_standIns += placesOf(one.standIn);
    m_found = placesOf(m_search->text());
    m_current = -1;
    showCount();
    mark();
}

void PayloadView::showError(const Error &error)
{
    m_error->setText(errorText(error, ErrorPlace::Service).sentence);
    m_error->show();
}

QLayout *PayloadView::makeFinding()
{
    m_search->setPlaceholderText(tr("Find in it"));
    m_search->setAccessibleName(tr("Find in what will be sent"));
    m_search->setClearButtonEnabled(true);
    auto *previous = new QPushButton(tr("&Previous"));
    auto *next = new QPushButton(tr("&Next"));
    auto *finding = new QHBoxLayout;
    finding->setSpacing(space::small);
    finding->addWidget(m_search, 1);
    finding->addWidget(m_count);
    finding->addWidget(previous);
    finding->addWidget(next);
    for (QPushButton *button : {previous, next})
        button->setAutoDefault(false); // Enter in the field goes to the next find
    connect(previous, &QPushButton::clicked, this, [this] { step(-1); });
    connect(next, &QPushButton::clicked, this, [this] { step(1); });
    return finding;
}

void PayloadView::layOut()
{
    constexpr int bodyShare = 2;
    m_body->setReadOnly(true);
    m_body->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_body->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QFont letters = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    letters.setPointSizeF(font().pointSizeF()); // as large as the person wants all text
    m_body->setFont(letters);
    m_body->setTabChangesFocus(true);
    m_body->setAccessibleName(tr("What will be sent"));
    auto *close = new QPushButton(tr("&Close"));
    close->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::wide, space::wide, space::wide, space::wide);
    column->setSpacing(space::medium);
    column->addWidget(m_legend->wrapped());
    if (m_rowPart)
        column->addWidget(m_rowPart, 1);
    column->addWidget(m_error->wrapped());
    column->addLayout(makeFinding());
    column->addWidget(m_body, bodyShare);
    column->addWidget(close, 0, Qt::AlignRight);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

QString PayloadView::legend(const SendPreview &preview) const
{
    const QString words = preview.question.purpose == SendPurpose::Training
        ? tr("%1 bytes, exactly as they go to %2.")
        : tr("The body of the request, %1 bytes, exactly as it goes to %2.");
    const QString size = words.arg(QLocale().toString(preview.payload.size()), preview.account.server.name);
    return preview.hidden.isEmpty() ? size
                                    : size + u' ' + tr("What is underlined stands in the place of personal data.");
}

QVector<QTextCursor> PayloadView::placesOf(const QString &text) const
{
    QVector<QTextCursor> places;
    if (text.isEmpty())
        return places;
    const QTextDocument *document = m_body->document();
    for (QTextCursor at = document->find(text); !at.isNull(); at = document->find(text, at))
        places.append(at);
    return places;
}

void PayloadView::search()
{
    m_found = placesOf(m_search->text());
    m_current = -1;
    step(1);
}

void PayloadView::step(int by)
{
    if (!m_found.isEmpty()) {
        const int count = int(m_found.size());
        m_current = m_current < 0 && by < 0 ? count - 1 : (m_current + by + count) % count;
        QTextCursor at = m_found[m_current];
        at.setPosition(at.selectionStart());
        m_body->setTextCursor(at);
        m_body->ensureCursorVisible();
    }
    showCount();
    mark();
}

void PayloadView::showCount()
{
    const QLocale locale;
    if (m_search->text().isEmpty())
        m_count->setText({});
    else if (m_found.isEmpty())
        m_count->setText(tr("Not in it"));
    else
        m_count->setText(tr("%1 of %2").arg(locale.toString(m_current + 1), locale.toString(m_found.size())));
}

void PayloadView::mark()
{
    const Tokens &tokens = tokensFor(palette());
    QList<QTextEdit::ExtraSelection> marks;
    QTextCharFormat hidden;
    hidden.setBackground(tokens.warningTint);
    hidden.setForeground(tokens.warning);
    hidden.setFontUnderline(true);
    for (const QTextCursor &at : std::as_const(m_standIns))
        marks.append({at, hidden});
    for (int i = 0; i < m_found.size(); ++i) {
        QTextCharFormat found;
        found.setBackground(i == m_current ? tokens.accent : tokens.select);
        found.setForeground(i == m_current ? tokens.onAccent : tokens.text);
        marks.append({m_found[i], found});
    }
    m_body->setExtraSelections(marks);
}

void PayloadView::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        mark();
}

} // namespace likeness
