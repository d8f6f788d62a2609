#pragma once

#include "ui/pages/page.h"

namespace vigie::ui {

enum class Group { Operate, Browse, Protect };

struct PageSpec {
    QString id;
    QString title;
    QString icon;
    Group group = Group::Operate;
    QString shortcut;
    std::function<Page *(const Context &)> make;
};

// Every page of the sidebar, in its order. A new page is one line here.
[[nodiscard]] QList<PageSpec> pageSpecs();
[[nodiscard]] QString groupTitle(Group group);

// A page of the sidebar, or one that is reached on the way: "add", "check", "settings".
[[nodiscard]] Page *makePage(const QString &id, const Context &context);

} // namespace vigie::ui
