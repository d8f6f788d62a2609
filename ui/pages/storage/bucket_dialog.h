#pragma once

#include "app/storage/values.h"
#include "remote/core/result.h"
#include "ui/widgets/basics.h"

#include <QDialog>

namespace vigie::widgets {
class FoldCard;
class KeyValues;
} // namespace vigie::widgets

namespace vigie::ui {

// What a bucket is set to, as far as its server says.
class BucketDialog : public QDialog
{
    Q_OBJECT

public:
    BucketDialog(const storage::BucketInfo &bucket, const QDateTime &now, QWidget *parent);
    void take(const Result<minio::BucketSettings> &settings);

private:
    storage::BucketInfo m_bucket;
    QDateTime m_now;
    widgets::KeyValues *m_pairs;
    widgets::FoldCard *m_policy;
    widgets::Label *m_note;
};

} // namespace vigie::ui
