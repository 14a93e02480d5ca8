// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/avatars/home/card_list.h"

#include "services/avatars.h"
#include "services/chat/chats.h"
#include "services/examples.h"
#include "services/importer.h"
#include "services/models/models.h"
#include "ui/avatars/home/card_delegate.h"
#include "ui/avatars/home/face.h"
#include "ui/common/tokens.h"
#include "ui/common/window_settings.h"

#include <algorithm>

namespace likeness {

namespace {

const QString openedName = QStringLiteral("openedAt");

} // namespace

CardList::CardList(const HomeServices &services, const WindowSettings &settings)
    : m_services(services),
      m_settings(settings)
{
    setAccessibleName(tr("Avatars"));
    setModel(&m_model);
    setItemDelegate(new CardDelegate(this));
    setViewMode(IconMode);
    setResizeMode(Adjust);
    setMovement(Static);
    setUniformItemSizes(true);
    setSpacing(space::small);
    setVerticalScrollMode(ScrollPerPixel);
    setEditTriggers(NoEditTriggers);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::Window);
    m_countTimer.setSingleShot(true);
    connect(&m_countTimer, &QTimer::timeout, this, &CardList::countNext);
    connect(&m_model, &CardsModel::renamed, this, &CardList::renamed);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, &CardList::changed);
    connect(&services.avatars, &Avatars::changed, this, &CardList::refresh);
    connect(&services.examples, &Examples::changed, this, &CardList::recount);
    connect(&services.chats, &Chats::changed, this, &CardList::recount);
    connect(&services.importer, &Importer::fileDone, this, [this] { refresh(); });
    connect(&services.importer, &Importer::finished, this, [this] { refresh(); });
}

void CardList::setOrder(Order order)
{
    m_order = order;
    showCards();
}

void CardList::setFind(const QString &part)
{
    m_find = part.trimmed();
    showCards();
}

const AvatarCard *CardList::current() const
{
    return m_model.rowAt(currentIndex());
}

void CardList::select(const QString &avatarId)
{
    setCurrentIndex(m_model.indexOf(avatarId));
    scrollTo(currentIndex());
}

void CardList::refresh()
{
    const auto avatars = m_services.avatars.list();
    if (!avatars)
        return; // whoever locked or lost the library says so
    QVector<AvatarCard> cards;
    for (const Avatar &avatar : *avatars) {
        const auto known = std::find_if(m_cards.begin(), m_cards.end(),
                                        [&avatar](const AvatarCard &card) { return card.id == avatar.id; });
        AvatarCard card = known == m_cards.end() ? AvatarCard{avatar.id, avatar} : *known;
        card.avatar = avatar;
        card.picture = faceFrom(m_services.avatars.picture(avatar.id).value_or(QByteArray()));
        card.isSample = m_services.avatars.isSample(avatar.id);
        card.openedAt = m_settings.layout(avatar.id, openedName, avatar.createdAt.toMSecsSinceEpoch()).toLongLong();
        cards.append(card);
        recount(avatar.id);
    }
    m_cards = cards;
    showCards();
}

void CardList::recount(const QString &avatarId)
{
    if (!m_uncounted.contains(avatarId))
        m_uncounted.append(avatarId);
    if (isVisible())
        m_countTimer.start(0);
}

void CardList::countNext()
{
    if (m_uncounted.isEmpty() || !isVisible())
        return;
    const QString id = m_uncounted.takeFirst();
    const auto card =
        std::find_if(m_cards.begin(), m_cards.end(), [&id](const AvatarCard &one) { return one.id == id; });
    if (card != m_cards.end()) {
        card->counts = countsOf(id, card->isReading);
        countAsked(*card, *card->counts);
        if (const QModelIndex index = m_model.indexOf(id); index.isValid())
            m_model.updateRow(index.row(), *card);
    }
    if (!m_uncounted.isEmpty())
        m_countTimer.start(0);
    else
        Q_EMIT changed();
}

CardCounts CardList::countsOf(const QString &avatarId, bool &isReading) const
{
    CardCounts counts;
    const auto examples = m_services.examples.list(avatarId).value_or(QVector<Example>());
    counts.examples = int(examples.size());
    counts.accepted = int(std::count_if(examples.begin(), examples.end(), [](const Example &example) {
        return example.state == ExampleState::Accepted;
    }));
    counts.decided = int(std::count_if(examples.begin(), examples.end(),
                                       [](const Example &example) { return example.state != ExampleState::New; }));
    const auto sources = m_services.importer.sources(avatarId).value_or(QVector<Source>());
    counts.sources = int(sources.size());
    const auto count = [&sources](SourceState state) {
        return int(std::count_if(sources.begin(), sources.end(),
                                 [state](const Source &source) { return source.state == state; }));
    };
    counts.unsure = count(SourceState::NeedsReview) + count(SourceState::Failed);
    isReading = m_services.importer.isBusy() && count(SourceState::Queued) + count(SourceState::Reading) > 0;
    return counts;
}

void CardList::countAsked(const AvatarCard &card, CardCounts &counts) const
{
    counts.hasModel = !m_services.models.choice(ModelUse::Chat).model.isEmpty();
    const auto chats = m_services.chats.list(card.id).value_or(QVector<Chat>());
    counts.chats = int(chats.size()) - (card.isSample && !chats.isEmpty() ? 1 : 0); // it came with a recorded one
}

void CardList::showCards()
{
    QVector<AvatarCard> cards;
    for (const AvatarCard &card : std::as_const(m_cards)) {
        if (card.avatar.name.contains(m_find, Qt::CaseInsensitive))
            cards.append(card);
    }
    std::stable_sort(cards.begin(), cards.end(), [this](const AvatarCard &one, const AvatarCard &other) {
        return m_order == Order::Recent ? one.openedAt > other.openedAt
                                        : one.avatar.name.localeAwareCompare(other.avatar.name) < 0;
    });
    const QString selected = current() ? current()->id : QString();
    m_model.replaceRows(cards);
    if (const QModelIndex index = m_model.indexOf(selected); index.isValid())
        setCurrentIndex(index);
    else if (!cards.isEmpty())
        setCurrentIndex(m_model.index(0, 0));
    Q_EMIT changed();
}

void CardList::showEvent(QShowEvent *event)
{
    QListView::showEvent(event);
    refresh();
}

} // namespace likeness
