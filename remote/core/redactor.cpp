#include "remote/core/redactor.h"

#include <algorithm>

namespace vigie {

namespace {
constexpr qsizetype shortest = 6;
}

void Redactor::learn(const Secret &secret)
{
    if (secret.size() < shortest || std::ranges::find(m_secrets, secret) != m_secrets.end())
        return;
    m_secrets.push_back(secret);
    // longest first, so that a secret which contains another is hidden whole
    std::ranges::stable_sort(m_secrets, [](const Secret &a, const Secret &b) { return a.size() > b.size(); });
}

std::vector<QByteArray> Redactor::forms(const Secret &secret)
{
    const QByteArray plain = secret.revealed();
    std::vector<QByteArray> found{plain, plain.toBase64(QByteArray::Base64Encoding | QByteArray::OmitTrailingEquals)};
    if (const QByteArray encoded = plain.toPercentEncoding(); encoded != plain)
        found.push_back(encoded);
    return found;
}

QByteArray Redactor::redacted(QByteArray text) const
{
    for (const Secret &secret : m_secrets)
        for (const QByteArray &form : forms(secret))
            text.replace(form, "hidden");
    return text;
}

QString Redactor::redacted(const QString &text) const
{
    return QString::fromUtf8(redacted(text.toUtf8()));
}

bool Redactor::knows(const QByteArray &text) const
{
    return std::ranges::any_of(m_secrets, [&](const Secret &secret) {
        const auto all = forms(secret);
        return std::ranges::any_of(all, [&](const QByteArray &form) { return text.contains(form); });
    });
}

} // namespace vigie
