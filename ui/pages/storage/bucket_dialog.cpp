#include "ui/pages/storage/bucket_dialog.h"

#include "ui/present/objects.h"
#include "ui/present/text.h"
#include "ui/widgets/key_values.h"
#include "ui/widgets/mono_view.h"
#include "ui/widgets/panels.h"

#include <QHBoxLayout>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace vigie::ui {

using namespace widgets;
using theme::Role;
using theme::Type;

BucketDialog::BucketDialog(const storage::BucketInfo &bucket, const QDateTime &now, QWidget *parent)
    : QDialog(parent), m_bucket(bucket), m_now(now), m_pairs(new KeyValues), m_policy(new FoldCard(tr("Policy"))), m_note(wrapped(Type::Small, Role::Text2, tr("Asking the server.")))
{
    setWindowTitle(tr("Bucket settings"));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(theme::scaled(520));
    m_policy->hide();
    m_policy->view()->setMinimumHeight(theme::scaled(170));
    auto *all = column(12);
    all->setContentsMargins(16, 16, 16, 16);
    all->addWidget(wrapped(Type::Section, Role::Text, tr("The bucket %1").arg(present::visible(bucket.bucket.name))));
    all->addWidget(m_pairs);
    all->addWidget(m_policy, 1);
    all->addWidget(m_note);
    auto *close = new Button(tr("Close"));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = row(8);
    buttons->addStretch();
    buttons->addWidget(close);
    all->addLayout(buttons);
    setLayout(all);
}

void BucketDialog::take(const Result<minio::BucketSettings> &settings)
{
    if (!settings) {
        m_note->setText(QStringList{settings.error().what, settings.error().why, settings.error().next}.join(u' ').simplified());
        return;
    }
    const QString unknown = tr("the server did not say"), none = tr("none");
    using Versioning = minio::BucketSettings::Versioning;
    const auto versioning = [&] {
        switch (*settings->versioning) {
        case Versioning::Off: return tr("off: what is deleted or replaced is gone");
        case Versioning::On: return tr("on: older versions are kept");
        case Versioning::Suspended: return tr("suspended: older versions are kept, no new ones");
        }
        return unknown;
    };
    QStringList tags;
    for (auto tag = settings->tags.value_or(minio::Tags()).cbegin(); settings->tags && tag != settings->tags->cend(); ++tag)
        tags.append(present::visible(tag.key() + u'=' + tag.value()));
    QStringList rules;
    for (const QString &rule : settings->lifecycle.value_or(QStringList()))
        rules.append(present::visible(rule));
    const std::optional<storage::Measure> &measure = m_bucket.measure;
    m_pairs->setPairs({
        {tr("Created"), present::dateAndClock(m_bucket.bucket.created)},
        {tr("Holds"), measure ? tr("%1 objects, %2, counted %3").arg(present::counted(measure->objects, measure->complete), present::fileSize(measure->bytes), present::ago(measure->at, m_now)) : tr("not counted yet")},
        {tr("Versioning"), settings->versioning ? versioning() : unknown},
        {tr("Object lock"), !settings->objectLock ? unknown : *settings->objectLock ? tr("on") : tr("off")},
        {tr("Policy"), !settings->policy ? unknown : settings->policy->isEmpty() ? tr("none: only with a key") : tr("shown below")},
        {tr("Lifecycle"), !settings->lifecycle ? unknown : rules.isEmpty() ? none : rules.join(u", "_s)},
        {tr("Tags"), !settings->tags ? unknown : tags.isEmpty() ? none : tags.join(u", "_s)},
        {tr("Quota"), !settings->quota ? unknown : count(*settings->quota) == 0 ? none : present::fileSize(*settings->quota)},
    });
    m_note->setText(tr("Settings are shown, not changed, here."));
    if (!settings->policy || settings->policy->isEmpty())
        return;
    const QJsonDocument json = QJsonDocument::fromJson(*settings->policy);
    QStringList lines;
    for (const QString &line : QString::fromUtf8(json.isNull() ? *settings->policy : json.toJson()).split(u'\n'))
        lines.append(present::visible(line));
    m_policy->view()->setLines(plainLines(lines.join(u'\n')));
    m_policy->show();
    adjustSize();
}

} // namespace vigie::ui
