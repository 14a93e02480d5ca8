// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/avatars/avatars_page.h"

#include "ui/avatars/home/card_list.h"
#include "ui/avatars/home/checklist.h"
#include "ui/avatars/welcome_page.h"
#include "ui/common/actions/actions.h"
#include "ui/common/empty_state.h"
#include "ui/common/notices/banner.h"
#include "ui/common/page/navigator.h"
#include "ui/common/tokens.h"
#include "ui/common/window_settings.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace likeness {

namespace {

const QString openedName = QStringLiteral("openedAt");
const QString homeName = QStringLiteral("home");
const QString orderName = QStringLiteral("order");
constexpr int findWidth = 180;

} // namespace

AvatarsPage::AvatarsPage(const HomeServices &services, const PageContext &context, QWidget *parent)
    : WindowPage(parent),
      m_avatars(services.avatars),
      m_context(context),
      m_acts(services.avatars, services.examples, services.importer, services.pictures, context, this),
      m_welcome(new WelcomePage),
      m_list(new CardList(services, context.settings)),
      m_nothing(new EmptyState),
      m_damaged(new Banner),
      m_checklist(new Checklist(context.settings)),
      m_find(new QLineEdit),
      m_order(new QComboBox)
{
    layOut();
    makeHeader();
    addActions();
    connectParts();
    m_list->refresh();
    refresh();
}

void AvatarsPage::layOut()
{
    auto *grid = new QWidget;
    auto *column = new QVBoxLayout(grid);
    column->setContentsMargins(space::wide - space::small, 0, space::wide - space::small, space::small);
    column->addWidget(m_damaged);
    m_damaged->hide();
    auto *body = new QWidget;
    m_body = new QStackedLayout(body);
    m_body->addWidget(m_list);
    m_body->addWidget(m_nothing);
    column->addWidget(body, 1);
    column->addWidget(m_checklist);
    m_stack = new QStackedLayout(this);
    m_stack->addWidget(m_welcome);
    m_stack->addWidget(grid);
    setFocusProxy(m_list);
}

void AvatarsPage::makeHeader()
{
    m_find->setPlaceholderText(tr("Find an avatar"));
    m_find->setAccessibleName(tr("Find an avatar"));
    m_find->setClearButtonEnabled(true);
    m_find->setFixedWidth(findWidth);
    m_order->addItems({tr("Recent first"), tr("By name")});
    m_order->setAccessibleName(tr("Order of the avatars"));
    m_order->setCurrentIndex(m_context.settings.layout(homeName, orderName, 0).toInt());
    m_list->setOrder(CardList::Order(m_order->currentIndex()));
    auto *import = new QPushButton(tr("&Import..."));
    import->setToolTip(tr("Take in an avatar that was exported, or a character card"));
    connect(import, &QPushButton::clicked, &m_acts, &CardActs::importBundle);
    auto *make = new QPushButton(tr("&New avatar"));
    make->setProperty("isPrimary", true);
    Actions &actions = m_context.actions;
    connect(make, &QPushButton::clicked, this, [&actions] { actions.trigger(u"avatar.new"_qs); });
    m_header = {m_find, m_order, import, make};
    for (QWidget *widget : std::as_const(m_header))
        widget->setParent(this); // until the shell takes them; shown without a parent they would be windows
}

QList<QWidget *> AvatarsPage::headerWidgets()
{
    return m_header;
}

void AvatarsPage::addActions()
{
    Actions &actions = m_context.actions;
    const auto add = [&](const ActionSpec &spec, auto act) {
        m_ofCard += actions.add(spec, this, [this, act] {
            if (const AvatarCard *card = m_list->current())
                act(AvatarCard(*card));
        });
    };
    const QString menu = menus::avatar();
    m_ofCard += actions.add({u"avatars.open"_qs, menu, tr("&Open"), Qt::Key_Return, {}, 1, m_list, {Qt::Key_Enter}},
                            this, [this] { open(); });
    m_ofCard += actions.add({u"avatars.rename"_qs, menu, tr("&Rename"), Qt::Key_F2, {}, 1, m_list}, this,
                            [this] { m_list->edit(m_list->currentIndex()); });
    add({u"avatars.duplicate"_qs, menu, tr("&Duplicate"), Qt::CTRL | Qt::Key_D, {}, 1},
        [this](const AvatarCard &card) { m_acts.duplicate(card.avatar); });
    add({u"avatars.picture"_qs, menu, tr("Change &picture..."), {}, {}, 1},
        [this](const AvatarCard &card) { m_acts.choosePicture(card.avatar); });
    add({u"avatars.noPicture"_qs, menu, tr("Remove pi&cture"), {}, {}, 1},
        [this](const AvatarCard &card) { m_acts.removePicture(card.avatar); });
    add({u"avatars.export"_qs, menu, tr("&Export..."), Qt::CTRL | Qt::Key_E, {}, 1},
        [this](const AvatarCard &card) { m_acts.exportBundle(card.avatar); });
    add({u"avatars.exportCard"_qs, menu, tr("Export as character card &V2..."), {}, {}, 1},
        [this](const AvatarCard &card) { m_acts.exportCard(card.avatar); });
    add({u"avatars.delete"_qs, menu, tr("De&lete..."), QKeySequence::Delete, {}, 3, m_list},
        [this](const AvatarCard &card) { m_acts.remove(card); });
    actions.add({u"avatars.import"_qs, menu, tr("&Import avatar..."), {}, {}, 2}, this,
                [this] { m_acts.importBundle(); });
    actions.add({u"avatars.find"_qs, menus::edit(), tr("&Find an avatar"), QKeySequence::Find}, this, [this] {
        m_find->setFocus(Qt::ShortcutFocusReason);
        m_find->selectAll();
    });
}

void AvatarsPage::connectParts()
{
    Actions &actions = m_context.actions;
    connect(m_welcome, &WelcomePage::filesWanted, this, [&actions] { actions.trigger(u"file.add"_qs); });
    connect(m_welcome, &WelcomePage::sampleWanted, this, [&actions] { actions.trigger(u"avatar.sample"_qs); });
    connect(m_welcome, &WelcomePage::backupWanted, this, [&actions] { actions.trigger(u"file.openBackup"_qs); });
    connect(m_list, &CardList::changed, this, &AvatarsPage::refresh);
    connect(m_list, &CardList::renamed, &m_acts, &CardActs::rename);
    connect(m_list, &QListView::doubleClicked, this, &AvatarsPage::open);
    connect(m_list, &QWidget::customContextMenuRequested, this, &AvatarsPage::showMenu);
    connect(&m_acts, &CardActs::made, m_list, &CardList::select);
    connect(m_find, &QLineEdit::textChanged, m_list, &CardList::setFind);
    connect(m_find, &QLineEdit::returnPressed, this, &AvatarsPage::open);
    connect(m_nothing, &EmptyState::actionChosen, m_find, &QLineEdit::clear);
    connect(m_order, &QComboBox::activated, this, [this](int index) {
        m_context.settings.setLayout(homeName, orderName, index);
        m_list->setOrder(CardList::Order(index));
    });
    connect(m_damaged, &Banner::actionChosen, this,
            [this] { m_context.navigator.openSettings(QStringLiteral("privacy")); });
    connect(m_checklist, &Checklist::pageWanted, this, [this](const QString &avatarId, const QString &pageId) {
        m_context.navigator.openAvatar(avatarId);
        if (pageId == Checklist::accountsPage())
            m_context.navigator.openSettings(pageId);
        else
            m_context.navigator.showPage(pageId);
    });
}

void AvatarsPage::refresh()
{
    const int damaged = m_avatars.damaged().value_or(0);
    const bool isEmpty = m_list->total() == 0 && damaged == 0;
    m_stack->setCurrentIndex(isEmpty ? 0 : 1);
    for (QWidget *widget : std::as_const(m_header))
        widget->setVisible(!isEmpty);
    m_nothing->say(tr("No avatar is called that."), tr("Clear the search"));
    m_body->setCurrentIndex(m_list->shown() == 0 && m_list->total() > 0 ? 1 : 0);
    m_damaged->setVisible(damaged > 0);
    m_damaged->say(
        Banner::Tone::Warning,
        tr("%n avatar(s) can't be opened: what is stored is damaged. All others still work.", nullptr, damaged),
        tr("Open a backup..."));
    const AvatarCard *card = m_list->current();
    m_checklist->show(card);
    for (QAction *action : std::as_const(m_ofCard))
        m_context.actions.allow(action, card != nullptr, tr("Select an avatar first"));
    m_context.actions.allow(m_context.actions.find(u"avatars.noPicture"_qs), card && !card->picture.isNull(),
                            tr("It has none"));
    Q_EMIT statusChanged();
}

QString AvatarsPage::status() const
{
    const int total = m_list->total();
    if (total == 0)
        return {};
    return m_list->shown() == total ? tr("%n avatar(s)", nullptr, total)
                                    : tr("%1 of %n avatar(s)", nullptr, total).arg(m_list->shown());
}

void AvatarsPage::setAvatar(const QString &avatarId)
{
    if (avatarId.isEmpty())
        return;
    m_context.settings.setLayout(avatarId, openedName, QDateTime::currentMSecsSinceEpoch());
    m_list->refresh();
    m_list->select(avatarId);
}

bool AvatarsPage::escape()
{
    const bool hadText = !m_find->text().isEmpty();
    m_find->clear();
    return hadText;
}

void AvatarsPage::open()
{
    if (const AvatarCard *card = m_list->current())
        m_context.navigator.openAvatar(QString(card->id));
}

void AvatarsPage::showMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_list->current() && (position.isNull() || m_list->indexAt(position).isValid())) {
        menu->addActions(m_ofCard.mid(0, m_ofCard.size() - 1));
        menu->addSeparator();
        menu->addAction(m_ofCard.last());
    } else {
        menu->addAction(m_context.actions.find(u"avatar.new"_qs));
        menu->addAction(m_context.actions.find(u"avatars.import"_qs));
    }
    menu->popup(m_list->viewport()->mapToGlobal(position));
}

} // namespace likeness
