#pragma once

#include "ui/pages/storage/bucket_tree.h"

class QHBoxLayout;
class QLineEdit;
class QStackedLayout;

namespace vigie::ui {

// Where one is, part by part; each part is a button. Ctrl+L makes it a field for a path.
class Breadcrumb : public QWidget
{
    Q_OBJECT

public:
    explicit Breadcrumb(QWidget *parent = nullptr);
    void setPlace(const Place &place, const QString &namePrefix);
    void editPath();

Q_SIGNALS:
    void placeChosen(const vigie::ui::Place &place);
    void pathTyped(const QString &path);
    void siblingsWanted(const vigie::ui::Place &place, const QPoint &global);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void lay();
    QWidget *part(const Place &place, const QString &text, bool last);
    void endEdit();

    Place m_place;
    QString m_namePrefix;
    QWidget *m_parts = nullptr;
    QHBoxLayout *m_row;
    QLineEdit *m_field;
    QStackedLayout *m_stack;
};

} // namespace vigie::ui
