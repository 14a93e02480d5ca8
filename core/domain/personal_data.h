// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>
#include <QHash>
#include <QString>
#include <QStringList>
#include <QVector>

namespace likeness {

/// What kind of personal data a piece of text seems to be.
enum class PersonalKind {
    Email = 0x01,
    Phone = 0x02,
    Address = 0x04, ///< street and number
    Card = 0x08, ///< payment card
    Iban = 0x10,
    Link = 0x20, ///< a web address that names an account or carries a token
    Name = 0x40 ///< of another person; known from the sources, never found by its form
};
// Without free operators: one in this namespace would hide Qt's own between keys and modifiers.
Q_DECLARE_FLAGS(PersonalKinds, PersonalKind)

/// Where a text seems to hold personal data.
struct PersonalHit {
    PersonalKind kind = PersonalKind::Email;
    qsizetype start = 0;
    qsizetype length = 0;

    bool operator==(const PersonalHit &) const = default;
};

/// Finds personal data by its form, on this computer, in order and without overlap:
///  - e-mail addresses;
///  - phone numbers: international (+49 ...), with an area code or in groups, 7 to 15 digits (ITU-T E.164);
///  - street and number, English, German and Spanish ("12 Oak Street", "Lindenstraße 4a", "Calle Mayor 7");
///  - payment cards: 13 to 19 digits whose check digit is right (Luhn, ISO/IEC 7812-1);
///  - IBANs of the right length for their country whose check digits are right (ISO 13616, mod 97);
///  - web addresses with a user name, an account's page on a known network, or a token in them.
/// Clock times, dates, prices, scores and order numbers have other forms and are none. Names of people are not found:
/// no form tells them.
QVector<PersonalHit> personalDataIn(const QString &text);

/// The stable name of a kind, used in queries and placeholders: email, phone, address, card, iban, link,
/// name.
QString personalKindName(PersonalKind kind);

/// Which placeholder stands for which value, the same one wherever the value occurs: "[phone 1]". Spelling does not
/// matter: "+49 170 1234567" and "+491701234567" are one value.
class Placeholders {
public:
    Placeholders() = default;
    /// As stored() gave them.
    explicit Placeholders(const QStringList &stored);
    QString placeholderFor(PersonalKind kind, const QString &value);
    QStringList stored() const;

    bool operator==(const Placeholders &) const = default;

private:
    QHash<QString, int> m_numbers; ///< by kind and value
};

/// The text with every find replaced by its placeholder, but for those whose text is in `ignored`.
QString redacted(const QString &text, Placeholders &placeholders, const QStringList &ignored = {});

} // namespace likeness
