// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/models/price_dialog.h"

#include "ui/common/money_text.h"
#include "ui/common/text_label.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace likeness {

PriceDialog::PriceDialog(const PriceRow &row, QWidget *parent)
    : DialogFrame(tr("Prices of %1").arg(row.model), tr("&Use these prices"), parent)
{
    constexpr int textWidth = 360;
    auto *words = new TextLabel(TextSize::Body, TextLabel::Tone::Muted);
    words->setText(tr("In dollars for a million tokens, as %1 states them.").arg(row.account));
    words->setFixedWidth(textWidth);
    content()->addWidget(words->wrapped());
    const auto part = [&row](Money TokenPrices::*one) {
        return row.prices ? std::optional(*row.prices.*one) : std::nullopt;
    };
    m_prompt = addAmount(tr("&In: what you send"), part(&TokenPrices::prompt));
    m_cached = addAmount(tr("In, &cached: what was sent just before"), part(&TokenPrices::cached));
    m_answer = addAmount(tr("&Out: what comes back"), part(&TokenPrices::answer));
    if (row.isOwn) {
        auto *reset = new QPushButton(tr("Forget &mine"));
        content()->addWidget(reset, 0, Qt::AlignLeading);
        connect(reset, &QPushButton::clicked, this, [this] {
            Q_EMIT given(std::nullopt);
            accept();
        });
    }
    layout()->setSizeConstraint(QLayout::SetFixedSize);
    primary()->setEnabled(prices().has_value());
    connect(primary(), &QPushButton::clicked, this, [this] {
        Q_EMIT given(prices());
        accept();
    });
}

QLineEdit *PriceDialog::addAmount(const QString &label, const std::optional<Money> &amount)
{
    auto *field = new QLineEdit(amount ? editableMoney(*amount) : QString());
    addField(label, field);
    connect(field, &QLineEdit::textChanged, this, [this] { primary()->setEnabled(prices().has_value()); });
    return field;
}

std::optional<TokenPrices> PriceDialog::prices() const
{
    const auto prompt = typedMoney(m_prompt->text());
    const auto answer = typedMoney(m_answer->text());
    const auto cached = m_cached->text().trimmed().isEmpty() ? prompt : typedMoney(m_cached->text());
    return prompt && answer && cached ? std::optional(TokenPrices{*prompt, *cached, *answer}) : std::nullopt;
}

} // namespace likeness
