// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/example.h"

#include <QWidget>

class QVBoxLayout;

namespace likeness {

class TextLabel;

/// What stands in a chat before its first message: three ways to begin.
class Openers final : public QWidget {
    Q_OBJECT
public:
    explicit Openers(QWidget *parent = nullptr);

    void offer(const QString &name, const QStringList &messages);

Q_SIGNALS:
    void chosen(const QString &message);

private:
    TextLabel *m_sentence;
    QVBoxLayout *m_buttons;
};

/// Three short messages that the creator was sent, of different kinds where there are such; without examples, some
/// that fit anybody.
QStringList openersFrom(const QVector<Example> &examples);

} // namespace likeness
