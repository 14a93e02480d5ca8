// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sending/transfers_csv.h"

#include "domain/csv_rows.h"

#include <array>

namespace likeness {

namespace {

// Stable names, in the order of the enumerators.
constexpr std::array<QStringView, 6> purposes{u"chat", u"analysis", u"examples", u"picture", u"training", u"test"};
constexpr std::array<QStringView, 7> outcomes{u"sending",     u"answered",  u"cut",     u"refused",
                                              u"not_reached", u"cancelled", u"in_doubt"};

QString dollars(const std::optional<Money> &amount)
{
    return amount ? amount->toDecimal() : QString();
}

QByteArray lineOf(const Transfer &one)
{
    const auto tokens = [&one](qint64 Usage::*part) {
        return one.usage ? QString::number(*one.usage.*part) : QString();
    };
    return csvLine({one.sentAt.toUTC().toString(Qt::ISODate), purposes[std::size_t(one.purpose)].toString(),
                    one.account, one.origin, one.model, QString::number(one.messages), QString::number(one.examples),
                    QString::number(one.pictures), QString::number(one.hidden), QString::number(one.bytes),
                    QString::number(one.requests), tokens(&Usage::promptTokens), tokens(&Usage::answerTokens),
                    dollars(one.cost), dollars(one.estimatedCost), outcomes[std::size_t(one.outcome)].toString(),
                    one.requestId});
}

} // namespace

QByteArray transfersCsv(const QVector<Transfer> &transfers)
{
    QByteArray lines =
        csvLine({u"sent_at"_qs, u"purpose"_qs, u"account"_qs, u"origin"_qs, u"model"_qs, u"messages"_qs, u"examples"_qs,
                 u"pictures"_qs, u"hidden"_qs, u"bytes"_qs, u"requests"_qs, u"tokens_in"_qs, u"tokens_out"_qs,
                 u"cost_usd"_qs, u"cost_at_most_usd"_qs, u"outcome"_qs, u"request_id"_qs});
    for (const Transfer &one : transfers)
        lines += lineOf(one);
    return lines;
}

} // namespace likeness
