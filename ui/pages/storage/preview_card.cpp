#include "ui/pages/storage/preview_card.h"

#include "ui/models/cell_table.h"
#include "ui/present/objects.h"
#include "ui/present/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/key_values.h"
#include "ui/widgets/mono_view.h"
#include "ui/widgets/table_view.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace vigie::ui {

using namespace widgets;
using theme::ButtonKind;
using theme::colour;
using theme::Role;
using theme::scaled;
using theme::Type;

PictureView::PictureView(QWidget *parent) : QWidget(parent) {}

void PictureView::setImage(const QImage &image)
{
    m_image = image;
    update();
}

void PictureView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    QPainterPath corners;
    corners.addRoundedRect(QRectF(rect()).adjusted(0, 0, 0, 8), 5, 5);
    painter.setClipPath(corners);
    painter.fillRect(rect(), colour(Role::Code));
    if (m_image.isNull())
        return;
    // Small ones stay as they are; large ones fill the width.
    QSize size = m_image.size();
    if (size.width() > width() || size.height() > height())
        size.scale(this->size(), Qt::KeepAspectRatioByExpanding);
    const QRect place(QPoint((width() - size.width()) / 2, (height() - size.height()) / 2), size);
    painter.drawImage(place, m_image);
}

PreviewCard::PreviewCard(QWidget *parent)
    : Card(parent), m_stack(new QStackedWidget), m_picture(new PictureView), m_text(new MonoView(tr("Preview"))), m_tableHolder(new QWidget),
      m_note(wrapped(Type::Small, Role::Text2)), m_name(new Label(Type::Strong)), m_place(new Label(Type::Small, Role::Text3)), m_pairs(new KeyValues),
      m_download(new Button(tr("Download"), ButtonKind::Neutral, u"download"_s)), m_link(new Button(tr("Copy link…"))), m_more(iconButton(u"more"_s, tr("More for this object"))),
      m_empty(wrapped(Type::Small, Role::Text2))
{
    setFixedWidth(scaled(256));
    setObjectName(u"previewCard"_s);
    m_note->setAlignment(Qt::AlignCenter);
    m_note->setContentsMargins(16, 8, 16, 8);
    auto *rows = column(0);
    m_tableHolder->setLayout(rows);
    for (QWidget *one : {static_cast<QWidget *>(m_picture), static_cast<QWidget *>(m_text), m_tableHolder, static_cast<QWidget *>(m_note)})
        m_stack->addWidget(one);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setContentsMargins(16, 0, 16, 0);
    m_body = buildBody();
    auto *all = column(0);
    all->setContentsMargins(1, 1, 1, 1);
    all->addWidget(m_stack);
    all->addWidget(m_body, 1);
    all->addWidget(m_empty, 1);
    setLayout(all);
    connect(m_download, &QPushButton::clicked, this, &PreviewCard::downloadWanted);
    connect(m_link, &QPushButton::clicked, this, &PreviewCard::linkWanted);
    connect(m_more, &QPushButton::clicked, this, [this] { Q_EMIT moreWanted(m_more->mapToGlobal(QPoint(0, m_more->height() + 2))); });
    showNothing({});
}

QWidget *PreviewCard::buildBody()
{
    m_name->setElide(Qt::ElideMiddle);
    m_name->setObjectName(u"previewName"_s);
    m_place->setElide(Qt::ElideMiddle);
    m_download->setSmall();
    m_download->setObjectName(u"downloadButton"_s);
    m_link->setSmall();
    m_link->setObjectName(u"linkButton"_s);
    m_more->setSmall();
    m_more->setObjectName(u"objectMoreButton"_s);
    auto *inside = column(0);
    inside->setContentsMargins(12, 10, 9, 12);
    inside->addWidget(m_name);
    inside->addWidget(m_place);
    inside->addSpacing(10);
    inside->addWidget(m_pairs);
    inside->addStretch(1);
    inside->addSpacing(8);
    auto *buttons = row(3);
    buttons->addWidget(m_download);
    buttons->addWidget(m_link);
    buttons->addStretch();
    buttons->addWidget(m_more);
    inside->addLayout(buttons);
    auto *body = new QWidget;
    body->setLayout(inside);
    return body;
}

QSize PreviewCard::room() const
{
    return QSize(width(), scaled(168)) * devicePixelRatioF();
}

void PreviewCard::showNothing(const QString &sentence)
{
    m_stack->hide();
    m_body->hide();
    m_empty->setText(sentence.isEmpty() ? tr("Select an object to see what it holds.") : sentence);
    m_empty->show();
}

void PreviewCard::showObject(const QString &place, const minio::Object &object, const QString &name)
{
    m_object = object;
    m_objectName = name;
    m_details.reset();
    m_problem.clear();
    m_imageSize = {};
    m_name->setText(present::visible(name));
    m_place->setText(place);
    m_stack->show();
    m_body->show();
    m_empty->hide();
    setPreviewNote(tr("Reading the preview."));
    showPairs();
}

void PreviewCard::setDetails(const Result<minio::ObjectDetails> &details)
{
    if (details)
        m_details = *details;
    else
        m_problem = QStringList{details.error().what, details.error().why}.join(u' ').trimmed();
    showPairs();
}

void PreviewCard::setPreviewNote(const QString &note)
{
    m_note->setText(note);
    m_stack->setCurrentWidget(m_note);
    m_stack->setFixedHeight(scaled(168));
}

void PreviewCard::setPreview(const models::Preview &preview)
{
    using Kind = models::Preview::Kind;
    m_imageSize = preview.imageSize;
    switch (preview.kind) {
    case Kind::None: setPreviewNote(preview.note); break;
    case Kind::Image:
        m_picture->setImage(preview.image);
        m_stack->setCurrentWidget(m_picture);
        m_picture->setAccessibleName(tr("Image"));
        break;
    case Kind::Text: {
        QList<MonoLine> lines;
        for (const QString &line : preview.lines)
            lines.append({{{line, 0, Role::Text}}});
        if (preview.cut)
            lines.append({{{tr("The rest is not shown."), 0, Role::Text3}}});
        m_text->setLines(lines);
        m_stack->setCurrentWidget(m_text);
        break;
    }
    case Kind::Table: {
        delete m_tableHolder->findChild<TableView *>();
        QList<models::Column> columns;
        for (const QString &title : preview.cells.value(0))
            columns.append({title, 70, Qt::AlignLeft, false});
        if (columns.isEmpty())
            columns.append({QString(), 70, Qt::AlignLeft, true});
        auto *model = new models::CellTable(columns, m_tableHolder);
        QList<models::Row> rows;
        for (qsizetype i = 1; i < preview.cells.size(); ++i) {
            models::Row one{QString::number(i), {}};
            for (const QString &text : preview.cells[i]) {
                models::Cell cell;
                cell.text = text;
                cell.tip = text;
                one.cells.append(cell);
            }
            rows.append(one);
        }
        model->setRows(rows);
        auto *table = new TableView(model, tr("Preview"));
        table->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
        table->setRowHeight(28);
        model->setParent(table);
        m_tableHolder->layout()->addWidget(table);
        m_stack->setCurrentWidget(m_tableHolder);
        break;
    }
    }
    const bool tall = preview.kind == Kind::Text || preview.kind == Kind::Table;
    m_stack->setMinimumHeight(scaled(tall ? 120 : 168));
    m_stack->setMaximumHeight(scaled(tall ? 260 : 168));
    showPairs();
}

void PreviewCard::showPairs()
{
    const QString word = present::kindWord(m_objectName);
    QString kind = m_imageSize.isEmpty() ? word : tr("%1 image, %2 × %3").arg(word).arg(m_imageSize.width()).arg(m_imageSize.height());
    if (m_imageSize.isEmpty() && m_details && !m_details->contentType.isEmpty())
        kind = m_details->contentType;
    QList<KeyValues::Pair> pairs{{tr("Kind"), present::visible(kind)}, {tr("Size"), present::fileSize(m_object.size)}, {tr("Modified"), present::dateAndClock(m_object.modified)}};
    const QString etag = m_details ? m_details->object.etag : m_object.etag;
    if (!etag.isEmpty())
        pairs.append({tr("ETag"), present::visible(etag), true});
    if (m_details) {
        const auto tagText = [](const minio::Tags &tags) {
            QStringList texts;
            for (auto tag = tags.begin(); tag != tags.end(); ++tag)
                texts.append(present::visible(tag.key() + u'=' + tag.value()));
            return texts.join(u", "_s);
        };
        if (!m_details->version.isEmpty())
            pairs.append({tr("Version"), present::visible(m_details->version), true});
        pairs.append({tr("Metadata"), m_details->metadata.isEmpty() ? tr("none") : tagText(m_details->metadata)});
        pairs.append({tr("Tags"), !m_details->tags ? tr("cannot be read") : m_details->tags->isEmpty() ? tr("none") : tagText(*m_details->tags)});
        if (m_details->parts > 0)
            pairs.append({tr("Uploaded"), tr("in %n part(s)", nullptr, m_details->parts)});
        if (m_details->encrypted)
            pairs.append({tr("Encrypted"), tr("at rest")});
    } else if (!m_problem.isEmpty()) {
        pairs.append({tr("Details"), m_problem});
    }
    m_pairs->setPairs(pairs);
}

void PreviewCard::setReachable(bool reachable, const QString &why)
{
    for (Button *button : {m_download, m_link, m_more}) {
        button->setEnabled(reachable);
        if (button != m_more)
            button->setToolTip(reachable ? QString() : why);
    }
}

} // namespace vigie::ui
