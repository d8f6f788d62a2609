#pragma once

#include <QRadioButton>

namespace vigie::widgets {

// One of a few ways, as a card that can be chosen: name, what it does, how long it takes.
class ChoiceCard : public QRadioButton
{
    Q_OBJECT

public:
    ChoiceCard(const QString &title, const QString &sentence, QWidget *parent = nullptr);
    void setNote(const QString &note);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] bool hitButton(const QPoint &at) const override { return rect().contains(at); }

private:
    [[nodiscard]] int sentenceHeight(int width) const;

    QString m_sentence;
    QString m_note;
};

} // namespace vigie::widgets
