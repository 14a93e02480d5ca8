// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/http/one_way_body.h"

#include <cstring>

namespace likeness {

OneWayBody::OneWayBody(QByteArray bytes) : m_bytes(std::move(bytes))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OneWayBody::readData(char *data, qint64 size)
{
    const qint64 count = std::min(size, m_bytes.size() - m_given);
    if (count == 0)
        return -1;
    std::memcpy(data, m_bytes.constData() + m_given, size_t(count));
    m_given += count;
    return count;
}

} // namespace likeness
