// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/picture/picture_accessible.h"

#include "ui/sources/picture/picture_view.h"
#include "ui/sources/picture/strip_view.h"

#include <QAccessibleWidget>

namespace likeness {

namespace {

template <typename View> class PictureAccess final : public QAccessibleWidget {
public:
    explicit PictureAccess(View *view) : QAccessibleWidget(view, QAccessible::Graphic), m_view(view) { }

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? m_view->spokenValue() : QAccessibleWidget::text(kind);
    }

private:
    View *m_view;
};

QAccessibleInterface *accessOf(const QString &, QObject *object)
{
    if (auto *picture = qobject_cast<PictureView *>(object))
        return new PictureAccess(picture);
    if (auto *strip = qobject_cast<StripView *>(object))
        return new PictureAccess(strip);
    return nullptr;
}

} // namespace

void installPictureAccess()
{
    QAccessible::installFactory(accessOf); // the same one again is taken once
}

} // namespace likeness
