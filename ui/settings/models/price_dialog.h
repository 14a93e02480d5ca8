// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/dialogs/dialog_frame.h"
#include "ui/settings/models/prices_model.h"

class QLineEdit;

namespace likeness {

/// Asks what a million tokens of a model cost.
class PriceDialog final : public DialogFrame {
    Q_OBJECT
public:
    explicit PriceDialog(const PriceRow &row, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Nothing: those that the program brings along.
    void given(const std::optional<likeness::TokenPrices> &prices);

private:
    QLineEdit *addAmount(const QString &label, const std::optional<Money> &amount);
    std::optional<TokenPrices> prices() const;

    QLineEdit *m_prompt;
    QLineEdit *m_cached;
    QLineEdit *m_answer;
};

} // namespace likeness
