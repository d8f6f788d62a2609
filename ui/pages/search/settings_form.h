#pragma once

#include "ui/models/settings_draft.h"

#include <QScrollArea>

class QLineEdit;
class QVBoxLayout;

namespace vigie::widgets {
class FlowLayout;
class Label;
} // namespace vigie::widgets

namespace vigie::ui {

// The settings most looked at, as a form over the draft: what is added is green with a plus, what goes is struck out with a minus.
class SettingsForm : public QScrollArea
{
    Q_OBJECT

public:
    explicit SettingsForm(models::SettingsDraft *draft, QWidget *parent = nullptr);
    // Names of fields to offer.
    void setFields(const QStringList &fields) { m_fields = fields; }
    void setWritable(bool writable, const QString &why);
    void fill();                                    // again, from the draft

private:
    struct Group {
        QString name;                               // of the setting
        QString title;
        bool numbered = false;
        widgets::Label *dot = nullptr;
        widgets::FlowLayout *flow = nullptr;
    };
    void addLists(QVBoxLayout *all);
    void addNumbers(QVBoxLayout *all);
    QWidget *groupRow(const QString &name, const QString &title, const QString &note, QWidget *content, widgets::Label **dot);
    QLineEdit *numberField(const QString &name, const QString &setting, const QString &member, int most, int width);
    void showList(const Group &group);
    void showSynonyms(const Group &group);
    void showNumbers();
    void addPlus(const Group &group, const QStringList &offered);
    void askEntry(const Group &group);
    void addEntry(const QString &name, const QString &text);
    void removeEntry(const QString &name, qsizetype at);
    void moveEntry(const QString &name, qsizetype at, int step);
    bool eventFilter(QObject *watched, QEvent *event) override;

    models::SettingsDraft *m_draft;
    QStringList m_fields;
    QList<Group> m_groups;
    widgets::Label *m_typosDot = nullptr;
    widgets::Label *m_mostDot = nullptr;
    QLineEdit *m_oneTypo = nullptr;
    QLineEdit *m_twoTypos = nullptr;
    QLineEdit *m_most = nullptr;
    widgets::Label *m_was = nullptr;
    bool m_allSynonyms = false;
    bool m_writable = false;
    QString m_why;
};

} // namespace vigie::ui
