#include "ui/demo/grab.h"

#include "ui/demo/shots.h"
#include "ui/shell/language.h"
#include "ui/shell/main_window.h"
#include "ui/theme/fonts.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QTextStream>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace vigie::demo {

namespace {

// One picture after the other, each in its own turns of the event loop.
class Grabber : public QObject
{
    Q_OBJECT

public:
    Grabber(const QString &folder, const QString &onlyPage) : QObject(qApp), m_folder(folder)
    {
        QDir().mkpath(folder);
        for (const Shot &shot : shots())
            if (onlyPage.isEmpty() || shot.name.contains(onlyPage) || shot.page == onlyPage)
                for (const QString &language : {u"en"_s, u"fr"_s})
                    for (const theme::Choice choice : {theme::Choice::Light, theme::Choice::Dark})
                        m_left.append({shot, language, choice});
        QTimer::singleShot(0, this, &Grabber::next);
    }

private:
    struct Job {
        Shot shot;
        QString language;
        theme::Choice choice;
    };

    void next()
    {
        if (m_left.isEmpty()) {
            QCoreApplication::exit(0);
            return;
        }
        const Job job = m_left.takeFirst();
        ui::setLanguage(job.language);
        theme::Theme::instance().setChoice(job.choice);
        auto *engine = new DemoEngine(job.shot.scene);
        auto *window = new ui::MainWindow({engine, moment, false}, {false, {}, job.shot.page});
        engine->setParent(window);
        window->resize(job.shot.size);
        window->show();
        window->setFocus();
        act(job.shot, window);
        QTimer::singleShot(60, window, [this, window, job] {
            save(window, job);
            delete window;
            next();
        });
    }

    void save(QWidget *window, const Job &job)
    {
        QImage image = window->grab().toImage();
        // A dialog is a window of its own: it is set where it would stand, under a plain title bar.
        for (const QDialog *dialog : window->findChildren<QDialog *>())
            if (dialog->isVisible())
                overlay(image, *const_cast<QDialog *>(dialog));
        const QString theme = job.choice == theme::Choice::Dark ? u"dark"_s : u"light"_s;
        const QString file = m_folder + u'/' + job.shot.name + u'-' + theme + u'-' + job.language + u".png"_s;
        if (!image.save(file))
            QTextStream(stderr) << "cannot write " << file << Qt::endl;
    }

    static void overlay(QImage &image, QDialog &dialog)
    {
        using theme::Role;
        const QPixmap content = dialog.grab();
        if (dialog.windowFlags() & Qt::FramelessWindowHint) {
            QPainter(&image).drawPixmap(dialog.parentWidget()->mapFromGlobal(dialog.pos()), content);
            return;
        }
        const int bar = 36;
        const QRect frame((image.width() - content.width()) / 2 + 16, (image.height() - content.height() - bar) / 2 - 26, content.width() + 2,
                          content.height() + bar + 2);
        QPainter painter(&image);
        painter.fillRect(frame, theme::colour(Role::Sidebar));
        painter.setFont(theme::font(theme::Type::Strong));
        painter.setPen(theme::colour(Role::Text));
        painter.drawText(QRect(frame.x(), frame.y(), frame.width(), bar), int(Qt::AlignCenter), dialog.windowTitle());
        painter.drawPixmap(frame.x() + 1, frame.y() + bar, content);
        theme::roundedBox(&painter, frame, 0, QColor(), theme::colour(Role::ControlBorder));
    }

    QString m_folder;
    QList<Job> m_left;
};

} // namespace

void fixEnvironment()
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("TZ", "UTC");
    if (!qEnvironmentVariableIsSet("FONTCONFIG_FILE") && QFile::exists(QStringLiteral(VIGIE_FONTS_CONF)))
        qputenv("FONTCONFIG_FILE", VIGIE_FONTS_CONF);
}

void startGrab(const QString &folder, const QString &onlyPage)
{
    QApplication::setCursorFlashTime(0);
    useTestFonts();
    new Grabber(folder, onlyPage);
}

void useTestFonts()
{
    QFont general(u"Inter"_s), fixed(u"JetBrains Mono"_s);
    general.setPixelSize(13);
    fixed.setPixelSize(13);
    theme::setBaseFonts(general, fixed);
}

} // namespace vigie::demo

#include "grab.moc"
