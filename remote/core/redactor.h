#pragma once

#include "remote/core/secret.h"

#include <QString>

#include <vector>

namespace vigie {

// Replaces known secrets by "hidden" in text that is shown, logged or kept. Also finds their base64 and URL-encoded forms.
// Values under 6 characters are not replaced: they would hide ordinary words.
class Redactor
{
public:
    void learn(const Secret &secret);
    [[nodiscard]] QByteArray redacted(QByteArray text) const;
    [[nodiscard]] QString redacted(const QString &text) const;
    [[nodiscard]] bool knows(const QByteArray &text) const;

private:
    [[nodiscard]] static std::vector<QByteArray> forms(const Secret &secret);
    std::vector<Secret> m_secrets;
};

} // namespace vigie
