#pragma once

#include <QAbstractButton>

namespace vigie::widgets {

// A short text in a box. One that can be taken away shows a cross and is taken away by a click, Delete or Backspace.
class Tag : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Look { Plain, Removable, Added, Removed };

    // `spoken`: what a click does, for screen reader and tooltip.
    Tag(const QString &text, Look look, const QString &spoken, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QString icon() const;

    Look m_look;
};

} // namespace vigie::widgets
