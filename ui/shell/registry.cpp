#include "ui/shell/registry.h"

#include "ui/pages/overview/overview_page.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vigie::ui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Pages)
};

template<class T>
Page *make(const Context &context)
{
    return new T(context);
}

} // namespace

QList<PageSpec> pageSpecs()
{
    return {
        {u"overview"_s, Tr::tr("Overview"), u"gauge"_s, Group::Operate, u"Ctrl+1"_s, make<OverviewPage>},
    };
}

QString groupTitle(Group group)
{
    switch (group) {
    case Group::Operate: return Tr::tr("Operate");
    case Group::Browse: return Tr::tr("Browse data");
    case Group::Protect: return Tr::tr("Protect");
    }
    return {};
}

Page *makePage(const QString &id, const Context &context)
{
    for (const PageSpec &spec : pageSpecs())
        if (spec.id == id)
            return spec.make(context);
    return nullptr;
}

} // namespace vigie::ui
