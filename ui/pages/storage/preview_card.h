#pragma once

#include "app/storage/values.h"
#include "remote/core/result.h"
#include "ui/models/preview.h"
#include "ui/widgets/basics.h"

class QStackedWidget;

namespace vigie::models {
class CellTable;
} // namespace vigie::models

namespace vigie::widgets {
class KeyValues;
class MonoView;
class TableView;
} // namespace vigie::widgets

namespace vigie::ui {

// The pixels of an image, at the top of a card and as wide as it.
class PictureView : public QWidget
{
    Q_OBJECT

public:
    explicit PictureView(QWidget *parent = nullptr);
    void setImage(const QImage &image);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QImage m_image;
};

// What is selected: how it looks, what is known of it, what can be done with it.
class PreviewCard : public widgets::Card
{
    Q_OBJECT

public:
    explicit PreviewCard(QWidget *parent = nullptr);

    void showNothing(const QString &sentence);
    void showObject(const QString &place, const minio::Object &object, const QString &name);
    void setDetails(const Result<minio::ObjectDetails> &details);
    void setPreview(const models::Preview &preview);
    void setPreviewNote(const QString &note);
    void setReachable(bool reachable, const QString &why);
    [[nodiscard]] QSize room() const;

Q_SIGNALS:
    void downloadWanted();
    void linkWanted();
    void moreWanted(const QPoint &global);

private:
    QWidget *buildBody();
    void showPairs();

    QStackedWidget *m_stack;
    PictureView *m_picture;
    widgets::MonoView *m_text;
    QWidget *m_tableHolder;
    widgets::Label *m_note;
    QWidget *m_body;
    widgets::Label *m_name;
    widgets::Label *m_place;
    widgets::KeyValues *m_pairs;
    widgets::Button *m_download;
    widgets::Button *m_link;
    widgets::Button *m_more;
    widgets::Label *m_empty;
    minio::Object m_object;
    QString m_objectName;
    std::optional<minio::ObjectDetails> m_details;
    QString m_problem;
    QSize m_imageSize;
};

} // namespace vigie::ui
