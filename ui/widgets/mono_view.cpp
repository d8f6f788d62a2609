#include "ui/widgets/mono_view.h"

#include "ui/theme/fonts.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QRegularExpression>
#include <QResizeEvent>
#include <QScrollBar>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace vigie::widgets {

using theme::colour;
using theme::Role;
using theme::scaled;
using theme::Type;

QString MonoLine::plain() const
{
    QString text;
    for (const Piece &piece : pieces)
        text = text.leftJustified(piece.column) + piece.text;
    return text;
}

void MonoModel::setLines(const QList<MonoLine> &lines)
{
    const qsizetype old = m_lines.size();
    const bool goesOn = lines.size() >= old && std::equal(m_lines.begin(), m_lines.end(), lines.begin());
    if (goesOn && lines.size() == old)
        return;
    if (goesOn) {
        beginInsertRows({}, int(old), int(lines.size()) - 1);
        m_lines = lines;
        endInsertRows();
        return;
    }
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

int MonoModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant MonoModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return m_lines[index.row()].plain();
    return {};
}

namespace {

class MonoDelegate : public QStyledItemDelegate
{
public:
    explicit MonoDelegate(MonoModel *model, QObject *parent) : QStyledItemDelegate(parent), m_model(model) {}

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const int width = QFontMetrics(theme::font(Type::Mono)).horizontalAdvance(u'0') * int(m_model->lines()[index.row()].plain().size());
        return {width + 24, scaled(19)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QFont font = theme::font(Type::Mono);
        const int step = QFontMetrics(font).horizontalAdvance(u'0');
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, colour(Role::Select));
        for (const MonoLine::Piece &piece : m_model->lines()[index.row()].pieces) {
            const QRect rect(option.rect.x() + 12 + piece.column * step, option.rect.y(), step * int(piece.text.size()) + 40, option.rect.height());
            painter->setPen(colour(piece.role));
            theme::drawFigures(painter, rect, piece.text, font, false);
        }
    }

private:
    MonoModel *m_model;
};

} // namespace

MonoView::MonoView(const QString &name, QWidget *parent) : QListView(parent), m_model(new MonoModel(this))
{
    setModel(m_model);
    setItemDelegate(new MonoDelegate(m_model, this));
    setAccessibleName(name);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    setViewportMargins(0, 4, 0, 4);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    viewport()->setBackgroundRole(QPalette::AlternateBase);
    setMinimumHeight(scaled(19 + 10));
    const auto recolour = [this] {
        QPalette own = palette();
        for (const QPalette::ColorRole role : {QPalette::Base, QPalette::AlternateBase, QPalette::Window})
            own.setColor(role, colour(Role::Code));
        setPalette(own);
    };
    recolour();
    connect(&theme::Theme::instance(), &theme::Theme::changed, this, recolour);
}

void MonoView::setLines(const QList<MonoLine> &lines)
{
    const bool atEnd = verticalScrollBar()->value() >= verticalScrollBar()->maximum() - 4;
    m_model->setLines(lines);
    if (m_follow && atEnd)
        scrollToBottom();
    if (m_fits)
        setFitsLines(true);
}

void MonoView::setFitsLines(bool fits)
{
    m_fits = fits;
    setVerticalScrollBarPolicy(fits ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    if (!fits)
        return;
    const int widest = m_model->rowCount() == 0 ? 0 : sizeHintForColumn(0);
    const int bar = widest > viewport()->width() ? horizontalScrollBar()->sizeHint().height() : 0;
    setFixedHeight(scaled(19) * m_model->rowCount() + 8 + bar);
}

// A line that is wider than the new width needs a bar below it.
void MonoView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (m_fits && event->size().width() != event->oldSize().width())
        setFitsLines(true);
}

void MonoView::setRounded(bool rounded)
{
    setFrameShape(rounded ? QFrame::StyledPanel : QFrame::NoFrame);
}

QString MonoView::plainText() const
{
    QStringList texts;
    for (const MonoLine &line : m_model->lines())
        texts.append(line.plain());
    return texts.join(u'\n');
}

QList<MonoLine> plainLines(const QString &text, Role role)
{
    QList<MonoLine> lines;
    for (const QString &line : text.split(u'\n'))
        lines.append(MonoLine{{{line, 0, role}}});
    return lines;
}

QList<MonoLine> diffLines(const QString &diff, DiffShape shape)
{
    static const QRegularExpression hunk(u"^@@ -(\\d+)[^+]*\\+(\\d+)"_s);
    const bool whole = shape == DiffShape::Whole;
    const QStringList texts = diff.split(u'\n', Qt::SkipEmptyParts);
    const bool numbered = whole && diff.startsWith("@@"_L1);
    const int sign = numbered ? 5 : 0;
    int old = 0, now = 0;
    QList<MonoLine> lines;
    for (const QString &text : texts) {
        if (const QRegularExpressionMatch head = hunk.match(text); head.hasMatch()) {
            if (numbered && !lines.isEmpty())
                lines.append(MonoLine{{{u"⋯"_s, sign, Role::Text2}}});
            old = head.capturedView(1).toInt();
            now = head.capturedView(2).toInt();
            continue;
        }
        const Role role = text.startsWith(u'-') ? Role::Failed : text.startsWith(u'+') ? Role::Healthy : Role::Text;
        const int number = role == Role::Failed ? old : now;
        old += role != Role::Healthy;
        now += role != Role::Failed;
        if (!whole && role == Role::Text)
            continue;
        MonoLine line;
        if (numbered)
            line.pieces.append({QString::number(number).rightJustified(4), 0, role == Role::Text ? Role::Text2 : role});
        line.pieces.append({text.left(1), sign, role});
        line.pieces.append({text.mid(1), sign + 2, role});
        lines.append(line);
    }
    return lines;
}

} // namespace vigie::widgets
