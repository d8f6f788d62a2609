#include "ui/pages/search/search_page.h"

#include "ui/pages/search/documents_view.h"
#include "ui/pages/search/import_dialog.h"
#include "ui/widgets/notices.h"
#include "ui/widgets/question.h"

#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

// What the operator asks the page to do with whole indexes.
namespace vigie::ui {

using widgets::Question;

void SearchPage::buildMenu()
{
    m_menu->setObjectName(u"searchMenu"_s);
    m_menu->setToolTipsVisible(true);
    const auto add = [this](const QString &text, bool ofIndex, auto act) {
        QAction *action = m_menu->addAction(text, this, act);
        action->setProperty("ofIndex", ofIndex);
    };
    add(tr("Add documents from a file…"), false, [this] { openImport(); });
    add(tr("Write documents as JSON…"), true, [this] { m_documents->writeDocuments(); });
    add(tr("Delete what matches the filter…"), true, [this] { deleteMatching(); });
    add(tr("Choose the id field…"), true, [this] { chooseIdField(m_index); });
    m_menu->addSeparator();
    add(tr("Make an index…"), false, [this] { makeIndex(); });
    add(tr("Swap with another index…"), true, [this] { swapIndexes(); });
    add(tr("Delete the index…"), true, [this] { deleteIndex(); });
    m_menu->addSeparator();
    add(tr("Make a dump…"), false, [this] { copyOnServer(false); });
    add(tr("Make a snapshot…"), false, [this] { copyOnServer(true); });
    connect(m_menu, &QMenu::aboutToShow, this, [this] {
        for (QAction *action : m_menu->actions()) {
            const bool possible = !action->property("ofIndex").toBool() || info().has_value();
            action->setEnabled(m_access.writable && possible);
            action->setToolTip(m_access.writable ? action->text() : m_access.why);
        }
    });
}

void SearchPage::say(const Result<search::TaskRow> &done)
{
    if (!done && done.error().kind != Error::Kind::Cancelled)
        Q_EMIT failed(done.error());
}

// Follows it to its end, with a button that stops it on the server as well.
void SearchPage::watch(const QString &sentence, const Cancel &cancel, Async<search::TaskRow> task)
{
    const int number = ++m_lastWork;
    m_works.append({number, server(), sentence, cancel});
    showWork();
    whenDone(std::move(task), this, [this, number](const Result<search::TaskRow> &done) {
        m_works.removeIf([number](const Work &one) { return one.number == number; });
        showWork();
        say(done);
    });
}

void SearchPage::showWork()
{
    QStringList sentences;
    for (const Work &one : std::as_const(m_works))
        if (one.server == server())
            sentences.append(one.sentence);
    m_work->setVisible(!sentences.isEmpty());
    m_work->setTexts(sentences.join(u' '), tr("The task is followed to its end. Closing Vigie does not stop it."));
}

void SearchPage::openImport()
{
    if (!door() || !m_access.writable)
        return;
    const std::optional<search::IndexInfo> one = info();
    (new ImportDialog(door(), server(), m_index, one && !one->index.primaryKey.isEmpty(), window()))->open();
}

void SearchPage::makeIndex()
{
    if (!m_access.writable)
        return;
    auto *question = new Question(tr("Make an index"), tr("Its name: letters, digits, - and _. The id field is found with the first documents."), tr("Make the index"), window());
    question->askText(tr("Name of the index"));
    connect(question, &QDialog::accepted, this, [this, question] {
        const QString name = question->typed().trimmed();
        whenDone(door()->createIndex(server(), name, QString()), this, [this, name](const Result<search::TaskRow> &done) {
            say(done);
            if (!done)
                return;
            m_index = name;
            load();
        });
    });
    question->open();
}

void SearchPage::chooseIdField(const QString &index)
{
    if (!m_access.writable)
        return;
    auto *question = new Question(tr("Choose the id field of %1").arg(index), tr("It must be in every document and different in each. Meilisearch takes it only as long as the index is empty or has none."),
                                  tr("Choose"), window());
    question->askText(tr("Name of the field"));
    connect(question, &QDialog::accepted, this, [this, question, index] {
        whenDone(door()->setPrimaryKey(server(), index, question->typed().trimmed()), this, [this](const Result<search::TaskRow> &done) { say(done); });
    });
    question->open();
}

void SearchPage::deleteMatching()
{
    const QString filter = m_documents->query()->filter();
    if (!m_access.writable)
        return;
    if (filter.isEmpty()) {
        Q_EMIT failed({Error::Kind::Usage, tr("There is no filter."), tr("Without one, every document would be deleted."), tr("Add a filter, look at what it finds, then delete."), {}});
        return;
    }
    auto *question = new Question(tr("Delete every document of %1 that matches?").arg(m_index), tr("The filter: %1. The words in the search field do not count. Vigie keeps no copy.").arg(filter),
                                  tr("Delete the documents"), window());
    question->setDanger();
    question->mustType(m_index);
    connect(question, &QDialog::accepted, this, [this, question, filter] {
        const Cancel cancel;
        watch(tr("Documents of %1 are being deleted.").arg(m_index), cancel, door()->deleteMatching(server(), m_index, filter, question->typed(), cancel));
    });
    question->open();
}

void SearchPage::deleteIndex()
{
    if (!m_access.writable || !info())
        return;
    auto *question = new Question(tr("Delete the index %1?").arg(m_index), tr("%1 documents and all its settings are lost. Applications that search in it get an error.").arg(info()->stats.documents),
                                  tr("Delete the index"), window());
    question->setDanger();
    question->mustType(m_index);
    connect(question, &QDialog::accepted, this, [this, question, index = m_index] {
        whenDone(door()->deleteIndex(server(), index, question->typed()), this, [this](const Result<search::TaskRow> &done) { say(done); });
    });
    question->open();
}

void SearchPage::swapIndexes()
{
    if (!m_access.writable || !info())
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"swapMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const search::IndexInfo &other : m_overview->indexes) {
        if (other.index.uid == m_index)
            continue;
        menu->addAction(other.index.uid, this, [this, one = m_index, with = other.index.uid] {
            auto *question = new Question(tr("Swap %1 and %2?").arg(one, with), tr("Each gets the documents and settings of the other, at once. Swapping again puts them back."), tr("Swap"), window());
            connect(question, &QDialog::accepted, this, [this, one, with] {
                whenDone(door()->swapIndexes(server(), one, with), this, [this](const Result<search::TaskRow> &done) { say(done); });
            });
            question->open();
        });
    }
    if (menu->isEmpty())
        menu->addAction(tr("There is no other index."))->setEnabled(false);
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height() + 2)));
}

void SearchPage::copyOnServer(bool snapshot)
{
    if (!m_access.writable)
        return;
    auto *question = new Question(snapshot ? tr("Make a snapshot?") : tr("Make a dump?"),
                                  snapshot ? tr("An exact copy of the database, for the same version of Meilisearch. It stays in the volume on the server.")
                                           : tr("All documents, settings and keys, readable by later versions. It stays in the volume on the server."),
                                  snapshot ? tr("Make the snapshot") : tr("Make the dump"), window());
    connect(question, &QDialog::accepted, this, [this, snapshot] {
        const Cancel cancel;
        watch(snapshot ? tr("A snapshot is being made.") : tr("A dump is being made."), cancel, snapshot ? door()->snapshot(server(), cancel) : door()->dump(server(), cancel));
        showTasks();
    });
    question->open();
}

} // namespace vigie::ui
