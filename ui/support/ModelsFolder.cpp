#include "ui/support/ModelsFolder.h"

#include <QStandardPaths>

#include "core/base/File.h"
#include "ui/support/Language.h"

namespace plumbline::ui {

model::Catalog catalog() {
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return model::Catalog(toPath(toUtf8(data)) / "plumbline" / "models");
}

} // namespace plumbline::ui
