// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/example.h"
#include "ui/examples/detail/source_crop.h"

#include <QWidget>

class QComboBox;
class QToolButton;

namespace likeness {

class Banner;
class TextLabel;

/// What is known of an example: its kind and why, its side of the training set, its star, and where it was read.
class ExampleFacts final : public QWidget {
    Q_OBJECT
public:
    explicit ExampleFacts(PreviewOf previewOf, QWidget *parent = nullptr);

    void showExample(const Example &example, const QString &sourceName);

Q_SIGNALS:
    void categoryChosen(likeness::Category category);
    void splitChosen(likeness::Split split);
    void starChosen(bool isStarred);
    void sourceWanted();

private:
    QLayout *makeCategory();
    QLayout *makeSplit();

    QComboBox *m_category;
    QToolButton *m_star;
    TextLabel *m_reason;
    QComboBox *m_split;
    Banner *m_banner;
    TextLabel *m_origin;
    SourceCrop *m_crop;
};

} // namespace likeness
