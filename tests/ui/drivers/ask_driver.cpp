// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/drivers/ask_driver.h"

#include "tests/ui/drivers/window_driver.h"
#include "ui/common/page/navigator.h"
#include "ui/sending/send_sheet.h"
#include "ui/settings/accounts/account_dialog.h"
#include "ui/shell/main_window.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTextEdit>

namespace likeness {

namespace {

template <typename Widget> Widget *named(const QWidget &parent, const QString &name)
{
    for (Widget *child : parent.findChildren<Widget *>()) {
        if (child->accessibleName() == name)
            return child;
    }
    qFatal("There is no \"%s\".", qPrintable(name));
}

} // namespace

bool AskDriver::addAccount(const QUrl &address, const QString &key) const
{
    m_driver.window().context().navigator.openSettings(QStringLiteral("accounts"));
    m_driver.click(QStringLiteral("Add account..."));
    auto *dialog = m_driver.window().findChild<AccountDialog *>();
    if (!dialog)
        return false;
    named<QComboBox>(*dialog, QStringLiteral("Kind of server"))->setCurrentText(QStringLiteral("Other server"));
    named<QLineEdit>(*dialog, QStringLiteral("Name"))->setText(QStringLiteral("My server"));
    named<QLineEdit>(*dialog, QStringLiteral("Address"))->setText(address.toString());
    named<QLineEdit>(*dialog, QStringLiteral("Key"))->setText(key);
    m_driver.click(QStringLiteral("Add account"));
    return m_driver.waitForWords(QStringLiteral("Works: "));
}

SendSheet *AskDriver::sheet() const
{
    auto *sheet = m_driver.window().findChild<SendSheet *>();
    return sheet && sheet->isVisible() ? sheet : nullptr;
}

bool AskDriver::waitForSheet() const
{
    return QTest::qWaitFor([this] { return sheet() != nullptr; }, patience);
}

void AskDriver::send() const
{
    for (QPushButton *button : sheet()->findChildren<QPushButton *>()) {
        if (button->property("isPrimary").toBool())
            QTest::mouseClick(button, Qt::LeftButton);
    }
}

void AskDriver::refuse() const
{
    m_driver.click(QStringLiteral("Cancel"));
}

QListView *AskDriver::versions() const
{
    return named<QListView>(m_driver.window(), QStringLiteral("Versions"));
}

QStringList AskDriver::versionRows() const
{
    return m_driver.rows(versions());
}

void AskDriver::selectVersion(const QString &beginning) const
{
    const QStringList rows = versionRows();
    for (int row = 0; row < rows.size(); ++row) {
        if (rows[row].startsWith(beginning)) {
            versions()->setFocus();
            return versions()->setCurrentIndex(versions()->model()->index(row, 0));
        }
    }
    qFatal("There is no version \"%s\".", qPrintable(beginning));
}

bool AskDriver::waitForVersion(const QString &beginning) const
{
    return QTest::qWaitFor(
        [&] {
            const QStringList rows = versionRows();
            return std::any_of(rows.begin(), rows.end(), [&](const QString &row) { return row.startsWith(beginning); });
        },
        patience);
}

QPlainTextEdit *AskDriver::prompt() const
{
    return named<QPlainTextEdit>(m_driver.window(), QStringLiteral("Prompt"));
}

QString AskDriver::differences() const
{
    const auto *view = named<QTextEdit>(m_driver.window(), QStringLiteral("Differences"));
    return view->isVisible() ? view->toPlainText() : QString();
}

} // namespace likeness
