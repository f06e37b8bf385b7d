#include "ui/support/ModelsFolder.h"

#include <QStandardPaths>

#include "core/base/File.h"
#include "ui/support/Language.h"
#include "ui/support/Paths.h"

namespace plumbline::ui {

namespace {

std::filesystem::path dataFolder() {
    return pathOf(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)) / "plumbline";
}

} // namespace

model::Catalog catalog() {
    return model::Catalog(dataFolder() / "models");
}

model::Overlays overlays() {
    return model::Overlays(dataFolder() / "overlays");
}

} // namespace plumbline::ui
