#pragma once

#include <QAbstractButton>
#include <QUuid>

namespace vigie::servers {
class WriteMode;
} // namespace vigie::servers

namespace vigie::ui {

// Whether the shown server's data may be changed, in the status bar: "Data: read-only", or a key, words and the time that is left.
// Turning it on is asked once; turning it off is one click.
class WriteSwitch : public QAbstractButton
{
    Q_OBJECT

public:
    explicit WriteSwitch(servers::WriteMode *mode, QWidget *parent = nullptr);
    void setServer(QUuid server, const QString &name);
    void refresh();
    void toggle();
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] bool isOn() const;

    servers::WriteMode *m_mode;
    QUuid m_server;
    QString m_name;
};

} // namespace vigie::ui
